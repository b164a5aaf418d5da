import { RiskLevel, RuleTrigger } from './levels';

/** What a rule looks for, and in what. */
export interface IRuleSource {
  /** `ALIYUN` for rules of Alibaba Cloud, `CUSTOM_FC` for functions. */
  readonly owner: string;
  /** Identifier of a managed rule, or ARN of a function. */
  readonly identifier: string;
  /** Types of resources: `ACS::OSS::Bucket`. */
  readonly resourceTypes: readonly string[];
  readonly trigger: RuleTrigger;
  readonly riskLevel: RiskLevel;
  /** What it asks for, with what it is set to unless something else is given. */
  readonly parameters: { readonly [name: string]: string };
  /** What is taken to be so about it and was not seen in a document. @default - nothing */
  readonly unverified?: string;
}

/** How a managed rule is told that has no constant. */
export interface ManagedRuleProps {
  /** Types of resources: `ACS::OSS::Bucket`. At least one; `ACS::::Account` for rules about an account. */
  readonly resourceTypes: readonly string[];
  /** @default RuleTrigger.CHANGE */
  readonly trigger?: RuleTrigger;
  /** @default RiskLevel.WARNING */
  readonly riskLevel?: RiskLevel;
  /** @default - none */
  readonly parameters?: { readonly [name: string]: string };
}

interface Told extends ManagedRuleProps {
  readonly source: string;
  readonly unverified?: string;
}

const HELP = 'https://www.alibabacloud.com/help/en/cloud-config/latest';
const IDENTITY_PACK = `${HELP}/best-practices-for-accesskey-and-permission-governance`;
const GROUP_PACK = `${HELP}/bestpracticesforsecuritygroups`;
const AI_PACK = `${HELP}/generated-ai-compliance-best-practices`;
/** Alibaba Cloud's own checks of templates name rules as Cloud Config does. */
const INFRAGUARD = 'https://github.com/aliyun/infraguard';
const ACCELERATOR = 'https://github.com/aliyun/landing-zone-accelerator-on-alibaba-cloud';

const BUCKET = ['ACS::OSS::Bucket'];
const USER = ['ACS::RAM::User'];
const ACCOUNT = ['ACS::::Account'];
const GROUP = ['ACS::ECS::SecurityGroup'];

const ONLY_NAMED = 'the identifier is documented, its trigger is not';
const NOT_LISTED = 'no page of Cloud Config that was found lists the identifier';

const known = new Map<string, ManagedRule>();

/**
 * A rule that Alibaba Cloud has written. The constants are those whose identifier stands in a public source, which `source` names; Cloud Config has
 * many more, which its console and `ListManagedRules` show.
 */
export class ManagedRule implements IRuleSource {
  /** Buckets that anybody can read. */
  static readonly OSS_PUBLIC_READ = this.told('oss-bucket-public-read-prohibited', {
    resourceTypes: BUCKET,
    riskLevel: RiskLevel.CRITICAL,
    source: `${HELP}/oss-bucket-public-read-prohibited`,
  });
  /** Buckets that anybody can write. */
  static readonly OSS_PUBLIC_WRITE = this.told('oss-bucket-public-write-prohibited', {
    resourceTypes: BUCKET,
    riskLevel: RiskLevel.CRITICAL,
    source: `${HELP}/oss-bucket-public-write-prohibited`,
  });
  /** Bucket policies that let in everybody. */
  static readonly OSS_ANONYMOUS_POLICY = this.told('oss-bucket-policy-no-any-anonymous', {
    resourceTypes: BUCKET,
    riskLevel: RiskLevel.CRITICAL,
    source: `${HELP}/oss-bucket-policy-no-any-anonymous`,
  });
  /** Public buckets whose policy lets in everybody. */
  static readonly OSS_ANONYMOUS_ACCESS = this.told('oss-bucket-anonymous-prohibited', {
    resourceTypes: BUCKET,
    riskLevel: RiskLevel.CRITICAL,
    source: `${HELP}/oss-bucket-anonymous-prohibited`,
  });
  /** Buckets that are neither private nor open to certain addresses only. */
  static readonly OSS_ADDRESSES = this.told('oss-bucket-authorize-specified-ip', {
    resourceTypes: BUCKET,
    riskLevel: RiskLevel.INFO,
    source: `${HELP}/oss-bucket-authorize-specified-ip`,
  });
  /** Buckets that keep no old versions. */
  static readonly OSS_VERSIONING = this.told('oss-bucket-versioning-enabled', {
    resourceTypes: BUCKET,
    trigger: RuleTrigger.SCHEDULE,
    source: ACCELERATOR,
  });
  /** Buckets without encryption. @unverified the identifier */
  static readonly OSS_ENCRYPTION = this.told('oss-bucket-server-side-encryption-enabled', {
    resourceTypes: BUCKET,
    source: INFRAGUARD,
    unverified: NOT_LISTED,
  });
  /** Buckets that answer without TLS. @unverified the identifier */
  static readonly OSS_TLS = this.told('oss-bucket-only-https-enabled', {
    resourceTypes: BUCKET,
    source: INFRAGUARD,
    unverified: NOT_LISTED,
  });
  /** Buckets without an access log. @unverified the identifier */
  static readonly OSS_ACCESS_LOG = this.told('oss-bucket-logging-enabled', {
    resourceTypes: BUCKET,
    source: INFRAGUARD,
    unverified: NOT_LISTED,
  });
  /** Accounts whose own user has no second factor. */
  static readonly ROOT_MFA = this.told('root-mfa-check', {
    resourceTypes: ACCOUNT,
    trigger: RuleTrigger.SCHEDULE,
    riskLevel: RiskLevel.CRITICAL,
    source: `${HELP}/ms831a`,
  });
  /** Accounts whose own user has an AccessKey. @unverified the identifier */
  static readonly ROOT_ACCESS_KEY = this.told('root-ak-check', {
    resourceTypes: ACCOUNT,
    trigger: RuleTrigger.SCHEDULE,
    riskLevel: RiskLevel.CRITICAL,
    source: INFRAGUARD,
    unverified: NOT_LISTED,
  });
  /** RAM users without a second factor. */
  static readonly RAM_USER_MFA = this.told('ram-user-mfa-check', {
    resourceTypes: USER,
    riskLevel: RiskLevel.CRITICAL,
    source: 'https://www.alibabacloud.com/help/doc-detail/147675.htm',
  });
  /** AccessKeys that are older than `days`. */
  static readonly RAM_ACCESS_KEY_AGE = this.told('ram-user-ak-create-date-expired-check', {
    resourceTypes: USER,
    trigger: RuleTrigger.SCHEDULE,
    riskLevel: RiskLevel.CRITICAL,
    parameters: { days: '90' },
    source: IDENTITY_PACK,
  });
  /** Users, groups and roles that may do everything. */
  static readonly RAM_ADMIN = this.told('ram-policy-no-statements-with-admin-access-check', {
    resourceTypes: ['ACS::RAM::User', 'ACS::RAM::Group', 'ACS::RAM::Role'],
    trigger: RuleTrigger.SCHEDULE,
    riskLevel: RiskLevel.CRITICAL,
    source: `${HELP}/myjmgn`,
  });
  /** Policies that are attached to users instead of groups and roles. */
  static readonly RAM_USER_POLICY = this.told('ram-user-no-policy-check', {
    resourceTypes: USER,
    trigger: RuleTrigger.SCHEDULE,
    riskLevel: RiskLevel.INFO,
    source: `${HELP}/w0vx10`,
  });
  /** RAM users with both a password and AccessKeys. @unverified the trigger */
  static readonly RAM_CONSOLE_AND_KEY = this.told('ram-user-login-check', {
    resourceTypes: USER,
    source: IDENTITY_PACK,
    unverified: ONLY_NAMED,
  });
  /** RAM users that have not logged on for 90 days. @unverified the trigger */
  static readonly RAM_LAST_LOGIN = this.told('ram-user-last-login-expired-check', {
    resourceTypes: USER,
    trigger: RuleTrigger.SCHEDULE,
    source: IDENTITY_PACK,
    unverified: ONLY_NAMED,
  });
  /** Rules for passwords that are too weak; its parameters have the service's values. @unverified the trigger */
  static readonly RAM_PASSWORDS = this.told('ram-password-policy-check', {
    resourceTypes: ACCOUNT,
    trigger: RuleTrigger.SCHEDULE,
    source: IDENTITY_PACK,
    unverified: ONLY_NAMED,
  });
  /** Trails that are off. */
  static readonly TRAIL_ENABLED = this.told('actiontrail-enabled', {
    resourceTypes: ['ACS::ActionTrail::Trail'],
    riskLevel: RiskLevel.CRITICAL,
    source: `${HELP}/actiontrail-enabled`,
  });
  /** Accounts without a trail of all events in all regions. */
  static readonly TRAIL_INTACT = this.told('actiontrail-trail-intact-enabled', {
    resourceTypes: ACCOUNT,
    trigger: RuleTrigger.SCHEDULE,
    riskLevel: RiskLevel.CRITICAL,
    source: `${HELP}/actiontrail-trail-intact-enabled`,
  });
  /** Keys that are about to be deleted. */
  static readonly KMS_PENDING_DELETION = this.told('kms-key-state-not-pending-deletion', {
    resourceTypes: ['ACS::KMS::Key'],
    source: `${HELP}/kms-key-state-not-pending-deletion`,
  });
  /** Keys that are not rotated. @unverified the identifier */
  static readonly KMS_ROTATION = this.told('kms-key-rotation-enabled', {
    resourceTypes: ['ACS::KMS::Key'],
    source: INFRAGUARD,
    unverified: NOT_LISTED,
  });
  /** Servers with a public address. */
  static readonly ECS_PUBLIC_ADDRESS = this.told('ecs-instance-no-public-ip', {
    resourceTypes: ['ACS::ECS::Instance'],
    source: ACCELERATOR,
  });
  /** Security groups that let in everybody, or on all ports. @unverified the trigger */
  static readonly SECURITY_GROUP_PUBLIC = this.told('sg-public-access-check', {
    resourceTypes: GROUP,
    riskLevel: RiskLevel.CRITICAL,
    source: GROUP_PACK,
    unverified: ONLY_NAMED,
  });
  /** Security groups that open all ports. @unverified the trigger */
  static readonly SECURITY_GROUP_ALL_PORTS = this.told('ecs-security-group-not-open-all-port', {
    resourceTypes: GROUP,
    riskLevel: RiskLevel.CRITICAL,
    source: GROUP_PACK,
    unverified: ONLY_NAMED,
  });
  /** Model Studio without guardrails on what models answer, or none called within 7 days. */
  static readonly MODEL_STUDIO_OUTPUT_GUARD = this.told('bailian-response-guard-enabled', {
    resourceTypes: ACCOUNT,
    trigger: RuleTrigger.SCHEDULE,
    riskLevel: RiskLevel.CRITICAL,
    source: AI_PACK,
  });
  /** Model Studio without protection from prompt attacks on what models answer. */
  static readonly MODEL_STUDIO_OUTPUT_PROMPT_ATTACK = this.told('bailian-response-guard-prompt-attack-enabled', {
    resourceTypes: ACCOUNT,
    trigger: RuleTrigger.SCHEDULE,
    riskLevel: RiskLevel.CRITICAL,
    source: AI_PACK,
  });
  /** PAI-EAS services in one zone only. @unverified the identifier */
  static readonly PAI_EAS_ZONES = this.told('pai-eas-instances-multi-zone', {
    resourceTypes: ['ACS::PAI::EASInstance'],
    source: INFRAGUARD,
    unverified: `${NOT_LISTED}, nor the resource type`,
  });
  /** Accounts with the basic edition of Security Center. @unverified the identifier */
  static readonly SECURITY_CENTER_EDITION = this.told('security-center-version-check', {
    resourceTypes: ACCOUNT,
    trigger: RuleTrigger.SCHEDULE,
    source: INFRAGUARD,
    unverified: NOT_LISTED,
  });
  /** Accounts without a WAF. @unverified the identifier */
  static readonly WAF_USED = this.told('use-waf-instance-for-security-protection', {
    resourceTypes: ACCOUNT,
    trigger: RuleTrigger.SCHEDULE,
    source: INFRAGUARD,
    unverified: NOT_LISTED,
  });

  private static told(identifier: string, props: Told): ManagedRule {
    const rule = new this(identifier, props);
    known.set(identifier, rule);
    return rule;
  }

  /** All that have a constant. */
  static get all(): readonly ManagedRule[] {
    return [...known.values()];
  }

  /** The constant with this identifier; undefined where there is none. */
  static find(identifier: string): ManagedRule | undefined {
    return known.get(identifier);
  }

  /** Any other managed rule, by the identifier that the console shows. */
  static custom(identifier: string, props: ManagedRuleProps): ManagedRule {
    return new ManagedRule(identifier, props);
  }

  readonly owner = 'ALIYUN';
  readonly resourceTypes: readonly string[];
  readonly trigger: RuleTrigger;
  readonly riskLevel: RiskLevel;
  readonly parameters: { readonly [name: string]: string };
  /** Where the identifier stands. @default - nowhere that is known here */
  readonly source?: string;
  readonly unverified?: string;

  /** @internal */
  constructor(
    readonly identifier: string,
    props: ManagedRuleProps & Partial<Told>,
  ) {
    this.resourceTypes = props.resourceTypes;
    this.trigger = props.trigger ?? RuleTrigger.CHANGE;
    this.riskLevel = props.riskLevel ?? RiskLevel.WARNING;
    this.parameters = props.parameters ?? {};
    if (props.source !== undefined) this.source = props.source;
    if (props.unverified !== undefined) this.unverified = props.unverified;
  }
}

/** A rule of your own: a function of Function Compute that is asked about each resource. */
export class FunctionRule implements IRuleSource {
  readonly owner = 'CUSTOM_FC';
  readonly identifier: string;
  readonly resourceTypes: readonly string[];
  readonly trigger: RuleTrigger;
  readonly riskLevel: RiskLevel;
  readonly parameters: { readonly [name: string]: string };

  /** @param functionArn `acs:fc:<region>:<account>:…` */
  constructor(functionArn: string, props: ManagedRuleProps) {
    this.identifier = functionArn;
    this.resourceTypes = props.resourceTypes;
    this.trigger = props.trigger ?? RuleTrigger.CHANGE;
    this.riskLevel = props.riskLevel ?? RiskLevel.WARNING;
    this.parameters = props.parameters ?? {};
  }
}
