import { RiskLevel, SensitivityLevel } from '../guardrails';
import { CheckStandard, HostEdition, SecurityModule } from '../security-center';
import { ProtectionLevel } from '../waf';

/** What a profile asks of each layer. */
export interface BaselineSettings {
  /** Level of WAF's core rules. */
  readonly wafLevel: ProtectionLevel;
  /** Signatures of prompt injection, and limits by caller. */
  readonly promptSignatures: boolean;
  readonly botManagement: boolean;
  readonly wafLogs: boolean;
  /** From which level on a prompt counts as an attack. */
  readonly promptAttack: RiskLevel;
  /** From which level on content is not compliant. */
  readonly content: RiskLevel;
  /** From which level on data in an answer is sensitive. */
  readonly sensitiveData: SensitivityLevel;
  readonly modules: readonly SecurityModule[];
  readonly standards: readonly CheckStandard[];
  /** Searches for keys of AI services on disks and in images. */
  readonly keyExposure: boolean;
  /** Keys of yours, where there is a network for an instance of KMS. */
  readonly ownKeys: boolean;
  readonly backup: boolean;
  /** Days that audit logs are kept. */
  readonly auditDays: number;
  readonly guardrailsAlarm: boolean;
  readonly threatResponse: boolean;
  /** Days until a password ends; 0 is never. */
  readonly passwordDays: number;
  /** Days after which a RAM user's login, and an AccessKey, that nobody used are disabled: 90, 180, 365 or 730. @default - as the account has it */
  readonly idleDays?: number;
  /** Edition that protects new servers by itself, where module `HOSTS` is on. @default - they are bound by hand */
  readonly newHosts?: HostEdition;
  /** Blocks public access of every bucket of the account. */
  readonly accountPublicAccessBlock: boolean;
}

const STARTER: BaselineSettings = {
  wafLevel: ProtectionLevel.MEDIUM,
  promptSignatures: false,
  botManagement: false,
  wafLogs: false,
  promptAttack: RiskLevel.HIGH,
  content: RiskLevel.HIGH,
  sensitiveData: SensitivityLevel.S3,
  modules: [SecurityModule.POSTURE],
  standards: [CheckStandard.CIS],
  keyExposure: false,
  ownKeys: false,
  backup: false,
  auditDays: 180,
  guardrailsAlarm: false,
  threatResponse: false,
  passwordDays: 0,
  accountPublicAccessBlock: false,
};

const STANDARD: BaselineSettings = {
  ...STARTER,
  wafLevel: ProtectionLevel.STRICT,
  promptSignatures: true,
  botManagement: true,
  wafLogs: true,
  promptAttack: RiskLevel.MEDIUM,
  content: RiskLevel.MEDIUM,
  sensitiveData: SensitivityLevel.S2,
  modules: [SecurityModule.POSTURE, SecurityModule.AGENTLESS_SCAN, SecurityModule.THREAT_RESPONSE],
  standards: [CheckStandard.CIS, CheckStandard.ISO_27001],
  keyExposure: true,
  ownKeys: true,
  backup: true,
  auditDays: 365,
  guardrailsAlarm: true,
  threatResponse: true,
};

const REGULATED: BaselineSettings = {
  ...STANDARD,
  wafLevel: ProtectionLevel.SUPER_STRICT,
  promptAttack: RiskLevel.LOW,
  content: RiskLevel.LOW,
  sensitiveData: SensitivityLevel.S1,
  modules: [
    ...STANDARD.modules,
    SecurityModule.HOSTS,
    SecurityModule.VULNERABILITY_FIXES,
    SecurityModule.THREAT_RESPONSE_STORAGE,
  ],
  standards: [CheckStandard.CIS, CheckStandard.ISO_27001, CheckStandard.PCI_DSS],
  auditDays: 365 * 3,
  passwordDays: 90,
  idleDays: 90,
  newHosts: HostEdition.ADVANCED,
  accountPublicAccessBlock: true,
};

/** How much of the baseline there is. */
export class BaselineProfile {
  /** What costs little and hardly hits an honest caller: WAF, AI Guardrails, posture checks, an audit trail. */
  static readonly STARTER = new BaselineProfile('starter', STARTER);
  /** All layers: prompt signatures, bots, scans, backups, detection and response. */
  static readonly STANDARD = new BaselineProfile('standard', STANDARD);
  /** The same, stricter and kept longer, for what auditors look at. */
  static readonly REGULATED = new BaselineProfile('regulated', REGULATED);

  /** A profile with some settings of your own. */
  static custom(name: string, base: BaselineProfile, changes: Partial<BaselineSettings>): BaselineProfile {
    return new BaselineProfile(name, { ...base.settings, ...changes });
  }

  private constructor(
    readonly name: string,
    readonly settings: BaselineSettings,
  ) {}

  toString(): string {
    return this.name;
  }
}

/** What is done with what may be an honest caller. */
export class BaselinePosture {
  /** It is watched. */
  static readonly MONITOR = new BaselinePosture('monitor', false);
  /** It is stopped. */
  static readonly ENFORCE = new BaselinePosture('enforce', true);

  private constructor(
    readonly name: string,
    readonly enforces: boolean,
  ) {}

  toString(): string {
    return this.name;
  }
}
