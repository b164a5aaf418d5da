/** What the fake cloud keeps of Cloud Governance Center. Times are ms since 1970. */

/** The service in one region, once somebody has switched it on. */
export interface GovernanceService {
  readonly region: string;
  readonly opened: number;
}

/** One check item as one evaluation found it. */
export interface GovernanceMetricResult {
  readonly id: string;
  readonly nonCompliant: number;
}

/** A run of checks. What it finds is decided when it begins. */
export interface GovernanceEvaluation {
  readonly id: string;
  /** `Account` or `ResourceDirectory`. */
  readonly scope: string;
  readonly accountId: string;
  readonly began: number;
  readonly ends: number;
  readonly results: readonly GovernanceMetricResult[];
}

/** A report that is being written, or is ready. */
export interface GovernanceReport {
  readonly key: string;
  readonly began: number;
}

export interface GovernanceObjects {
  readonly governanceServices: GovernanceService;
  readonly governanceEvaluations: GovernanceEvaluation;
  readonly governanceReports: GovernanceReport;
}
