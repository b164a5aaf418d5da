import { type IResolvable, type ITerraformDependable, TerraformResource, TerraformStack, Token } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import { DataAisecGovernanceEvaluationResults } from '../../bindings/aisec/data-aisec-governance-evaluation-results';
import { DataAisecGovernanceScoreHistory } from '../../bindings/aisec/data-aisec-governance-score-history';
import { DataAisecGovernanceStatus } from '../../bindings/aisec/data-aisec-governance-status';
import { GovernanceEvaluation } from '../../bindings/aisec/governance-evaluation';
import { GovernanceReport } from '../../bindings/aisec/governance-report';
import { aisecOf, type IAisec } from '../../core/aisec';
import { AlicloudConstruct } from '../../core/construct';
import { Problems, shown } from '../../core/errors';
import { Notices } from '../../core/notice';
import { createBefore } from '../../core/ordering';
import { checkAgainstProvider } from '../../core/provider-check';
import { checkText } from '../../core/text-check';
import type { IAccount } from '../protection/targets';
import type { IGovernanceService } from './service';

/** Whose resources are checked. */
export class EvaluationScope {
  /** The account that Terraform works in. */
  static readonly ACCOUNT = new EvaluationScope('Account');
  /** All members of the resource directory; checks of several accounts have to be switched on in the console first. */
  static readonly ORGANIZATION = new EvaluationScope('ResourceDirectory');

  /** One member, checked from the management account. */
  static member(account: IAccount): EvaluationScope {
    return new EvaluationScope('ResourceDirectory', account.targetId);
  }

  private constructor(
    /** As the API has it. */
    readonly code: string,
    readonly accountId?: string,
  ) {}
}

/**
 * What is checked.
 * https://help.aliyun.com/zh/cgc/developer-reference/api-governance-2021-01-20-listevaluationresults
 */
export class EvaluationLens {
  /** Maturity of an account: identities, cost, operation, reliability, performance, security. */
  static readonly BASIC = new EvaluationLens('basic');
  /** Machine learning: PAI and what is around it. */
  static readonly AI = new EvaluationLens('ai');
  /** Containers. */
  static readonly CONTAINERS = new EvaluationLens('ack');
  /** Networks. */
  static readonly NETWORKS = new EvaluationLens('nis');

  /** Another one, as the service names it. */
  static custom(code: string): EvaluationLens {
    return new EvaluationLens(code);
  }

  private constructor(
    /** As the API has it. */
    readonly code: string,
  ) {}
}

/** What happens when the score is too low. */
export enum LowScore {
  /** A warning of plan and apply, by a `check` block. */
  WARN = 'warn',
  /** Plan and apply fail, until the score is better or the limit is. */
  FAIL = 'fail',
}

/** How low the score may be. */
export interface ScoreLimits {
  /** From 0 to 1; the console shows percent. @default - any */
  readonly minimum?: number;
  /** How far the newest score may be below the highest of the days before, from 0 to 1; for `EvaluationLens.BASIC` of an account. @default - any */
  readonly maximumFall?: number;
  /** Days that are looked back for `maximumFall`, 1 to 180. @default 30 */
  readonly days?: number;
  /** @default LowScore.WARN */
  readonly otherwise?: LowScore;
}

export interface HealthCheckProps {
  /** @default EvaluationScope.ACCOUNT */
  readonly scope?: EvaluationScope;
  /** @default EvaluationLens.BASIC */
  readonly lens?: EvaluationLens;
  /** Ids of check items that are run. @default - all of the lens */
  readonly metricIds?: readonly string[];
  /** Another value of any of these runs it again: `{ release: '42' }`. @default - it runs once, when it is deployed */
  readonly triggers?: { readonly [name: string]: string };
  /** How long an apply waits for the end, 1 to 1,440 minutes. Applying again waits for the same run. @default 60 */
  readonly timeoutMinutes?: number;
  /** @default - any score will do */
  readonly score?: ScoreLimits;
  /** The service that the check waits for. @default - the service is on already; where it is not, the apply fails before it runs anything */
  readonly service?: IGovernanceService;
  /** Domain of the check. @unverified its values are not documented @default - that of the service */
  readonly evaluationDomain?: string;
  /** Configuration of the provider `aisec`: account and region. @default - the stack's default one, made if there is none */
  readonly aisec?: IAisec;
}

export interface HealthCheckReportProps {
  /** @default EvaluationReport.HTML, or EvaluationReport.ACCOUNTS for an organization */
  readonly kind?: EvaluationReport;
  /** Members in a report about several accounts. @default - all */
  readonly accounts?: readonly IAccount[];
}

/** What a report is about, and its form. */
export class EvaluationReport {
  static readonly HTML = new EvaluationReport('EvaluationAccountHtmlReport');
  static readonly EXCEL = new EvaluationReport('EvaluationAccountExcelReport');
  /** Several accounts, as Excel. */
  static readonly ACCOUNTS = new EvaluationReport('EvaluationMultiAccountExcelReport');

  private constructor(
    /** As the API has it. */
    readonly code: string,
  ) {}
}

/**
 * The maturity check of Cloud Governance Center, run when it is deployed and again when a trigger changes, `aisec_governance_evaluation`. Its results are
 * data; a score that is too low, or falls, warns or fails whenever Terraform plans. Destroying undoes nothing.
 *
 * Nothing calls anybody between two plans: Alibaba Cloud publishes no metric and no event of the score. Let CI plan as often as you want to know.
 */
export class HealthCheck extends AlicloudConstruct {
  private readonly props: HealthCheckProps;
  private readonly run: GovernanceEvaluation;
  private readonly results: DataAisecGovernanceEvaluationResults;

  /** @throws ValidationError `out-of-range` for scores, days and minutes, `not-applicable` for a fall that the service keeps no history of */
  constructor(scope: Construct, id: string, props: HealthCheckProps = {}) {
    super(scope, id);
    this.props = props;
    const { lens = EvaluationLens.BASIC, metricIds, triggers, score = {}, service } = props;
    const problems = new Problems(this);
    checkText(problems, 'lens', lens.code, /^\w+$/, 'the code of a lens, such as "ai"');
    for (const id of metricIds ?? []) checkText(problems, 'metricIds', id, /^\w+$/, 'ids of check items');
    checkFraction('score.minimum', score.minimum, problems);
    checkFraction('score.maximumFall', score.maximumFall, problems);
    if (
      score.maximumFall !== undefined &&
      (lens.code !== EvaluationLens.BASIC.code || props.scope === EvaluationScope.ORGANIZATION)
    ) {
      problems.add({
        code: 'not-applicable',
        what: 'score.maximumFall needs a history, which the service keeps of accounts and their basic lens',
        allowed: 'EvaluationLens.BASIC of EvaluationScope.ACCOUNT or of a member',
        fix: 'use score.minimum',
      });
    }
    if (score.days !== undefined && score.maximumFall === undefined) {
      problems.add({
        code: 'not-applicable',
        what: 'score.days has no meaning without score.maximumFall',
        fix: 'set score.maximumFall, or remove score.days',
      });
    }
    const config = {
      ...this.subject,
      metricIds: metricIds && [...metricIds],
      triggers: triggers && { ...triggers },
      timeoutMinutes: props.timeoutMinutes,
    };
    checkAgainstProvider(problems, 'aisec_governance_evaluation', config, {
      timeout_minutes: 'timeoutMinutes',
      metric_ids: 'metricIds',
    });
    const { days } = score;
    if (
      days !== undefined &&
      !Token.isUnresolved(days) &&
      !(Number.isInteger(days) && days >= 1 && days <= MOST_DAYS)
    ) {
      problems.add({
        code: 'out-of-range',
        what: 'score.days is out of range',
        got: shown(days),
        allowed: `1 to ${MOST_DAYS}, as long as the service keeps scores`,
        fix: 'correct score.days',
      });
    }
    problems.throwIfAny();
    const { provider } = aisecOf(this, props);
    this.run = new GovernanceEvaluation(this, 'Resource', { ...config, provider });
    if (service) service.applyBefore(this);
    else this.requireService();
    this.results = new DataAisecGovernanceEvaluationResults(this, 'Results', {
      ...this.subject,
      provider,
      dependsOn: this.checked(),
    });
    if (score.minimum !== undefined) this.demand('Score', score.minimum, score.otherwise);
    if (score.maximumFall !== undefined) this.demandNoFall(score.maximumFall, score);
    if (props.evaluationDomain !== undefined) {
      Notices.of(this).add({
        id: 'governance.evaluation-domain',
        message:
          'The values of evaluationDomain are not documented: the service may refuse it, or check something else.',
      });
    }
  }

  /** Score of the lens when the check was run, from 0 to 1. */
  get score(): number {
    return this.run.totalScore;
  }

  /** Score of the last check there was, whoever ran it, from 0 to 1. */
  get currentScore(): number {
    return this.results.totalScore;
  }

  /** When the last check ended, UTC. */
  get evaluationTime(): string {
    return this.results.evaluationTime;
  }

  /** The check items: an expression for a list of objects with id, name, category, level, risk, status, non_compliant_resources and more. */
  get metrics(): IResolvable {
    return this.results.interpolationForAttribute('metrics') as IResolvable;
  }

  /** Check items with a high or medium risk: an expression for a list of such objects. */
  get risks(): IResolvable {
    return Token.asAny(`\${[for m in ${this.results.fqn}.metrics : m if contains(["Error", "Warning"], m.risk)]}`);
  }

  /** Lets the check run only once the resources of these constructs are there: it sees what was made in the same apply. */
  runAfter(...constructs: readonly IConstruct[]): this {
    const resources = constructs.flatMap((one) => one.node.findAll()).filter(TerraformResource.isTerraformResource);
    for (const resource of resources) createBefore(resource, [this.run]);
    return this;
  }

  /**
   * Has a report written about the check when it has run, `aisec_governance_report`.
   * @returns the address of the file, which is sensitive: whoever has it can read the report until it expires
   * @throws ValidationError `not-applicable` for accounts of a report about one account
   */
  addReport(id: string, props: HealthCheckReportProps = {}): string {
    const { scope = EvaluationScope.ACCOUNT } = this.props;
    const several = scope.code === EvaluationScope.ORGANIZATION.code && scope.accountId === undefined;
    const kind = props.kind ?? (several ? EvaluationReport.ACCOUNTS : EvaluationReport.HTML);
    const problems = new Problems(this);
    if (props.accounts && kind !== EvaluationReport.ACCOUNTS) {
      problems.add({
        code: 'not-applicable',
        what: 'accounts are for reports about several',
        allowed: 'EvaluationReport.ACCOUNTS',
        fix: 'remove accounts, or set kind',
      });
    }
    problems.throwIfAny();
    const report = new GovernanceReport(this, id, {
      reportType: kind.code,
      ...(scope.accountId !== undefined && { accountId: scope.accountId }),
      accountIds: props.accounts?.map(({ targetId }) => targetId),
      evaluationDomain: this.props.evaluationDomain,
      timeoutMinutes: this.props.timeoutMinutes,
      triggers: { run: this.run.id },
      provider: aisecOf(this, this.props).provider,
    });
    return report.reportUrl;
  }

  private get subject() {
    const { scope = EvaluationScope.ACCOUNT, lens = EvaluationLens.BASIC, evaluationDomain } = this.props;
    return { scope: scope.code, accountId: scope.accountId, lensCode: lens.code, evaluationDomain };
  }

  /** What has to be there before results are read: the run, and the service even where the run is an old one. */
  private checked(): ITerraformDependable[] {
    const { service } = this.props;
    return [this.run, ...(service && TerraformStack.of(service) === TerraformStack.of(this) ? [service.ready] : [])];
  }

  /** Where the service is off, the check must not begin. */
  private requireService(): void {
    const { provider } = aisecOf(this, this.props);
    const status = new DataAisecGovernanceStatus(this, 'Service', { provider });
    this.run.addOverride('lifecycle.precondition', [
      {
        condition: `\${${status.fqn}.enabled}`,
        error_message: `Cloud Governance Center is not on (\${${status.fqn}.status}). Switch it on in the console, https://governance.console.aliyun.com/, or give the check a GovernanceService.`,
      },
    ]);
  }

  private demand(name: string, minimum: number, otherwise: LowScore = LowScore.WARN): void {
    const score = `${this.results.fqn}.total_score`;
    this.assert(name, this.results, otherwise, {
      condition: `\${try(${score} >= ${minimum}, false)}`,
      error_message: `The maturity score is \${try(${score}, "unknown")}; at least ${minimum} is wanted. Items to mend: \${join(", ", [for m in ${this.results.fqn}.metrics : coalesce(m.name, m.id) if contains(["Error", "Warning"], coalesce(m.risk, "None"))])}.`,
    });
  }

  private demandNoFall(maximum: number, { days, otherwise = LowScore.WARN }: ScoreLimits): void {
    const { provider } = aisecOf(this, this.props);
    const { accountId, evaluationDomain } = this.subject;
    const history = new DataAisecGovernanceScoreHistory(this, 'History', {
      accountId,
      evaluationDomain,
      days,
      provider,
      dependsOn: this.checked(),
    });
    this.assert('Fall', history, otherwise, {
      condition: `\${${history.fqn}.fall <= ${maximum}}`,
      error_message: `The maturity score fell by \${${history.fqn}.fall} to \${${history.fqn}.latest_score}; at most ${maximum} is allowed.`,
    });
  }

  private assert(
    name: string,
    data: DataAisecGovernanceEvaluationResults | DataAisecGovernanceScoreHistory,
    otherwise: LowScore,
    { condition, error_message }: { readonly condition: string; readonly error_message: string },
  ): void {
    if (otherwise === LowScore.FAIL) {
      const own = (text: string): string => text.replaceAll(data.fqn, 'self');
      data.addOverride('lifecycle.postcondition', [{ condition: own(condition), error_message: own(error_message) }]);
      return;
    }
    const stack = TerraformStack.of(this);
    stack.addOverride(`check.health-${this.node.addr.slice(-8)}-${name.toLowerCase()}`, {
      assert: [{ condition, error_message }],
    });
  }
}

/** https://www.alibabacloud.com/help/en/cgc/developer-reference/api-governance-2021-01-20-listevaluationscorehistory */
const MOST_DAYS = 180;

function checkFraction(argument: string, value: number | undefined, problems: Problems): void {
  if (value === undefined || (!Token.isUnresolved(value) && value >= 0 && value <= 1)) return;
  problems.add({
    code: 'out-of-range',
    what: `${argument} is out of range`,
    got: Token.isUnresolved(value) ? 'a value known after apply' : shown(value),
    allowed: '0 to 1, written in the code',
    fix: `correct ${argument}`,
  });
}
