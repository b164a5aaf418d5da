/** Detection rules for AI applications: what they look for, in which logs, and from which figure on. */
import type { Construct } from 'constructs';
import { AlicloudConstruct } from '../core/construct';
import { Problems, shown } from '../core/errors';
import { Notices } from '../core/notice';
import { DetectionRule, type IDetectionRule, type RuleStatus } from './rule';
import { DetectionSchedule, EntityMapping, IncidentAggregation } from './rule-values';
import { AlertSeverity, AttackTactic, type AttackTechnique } from './severity';
import type { ThreatResponseProps } from './shared';
import { DetectionQuery, type LogSchema } from './sql';

/** Fields of normalized logs by what they mean; the names are those of your normalization rules. */
interface FieldNames {
  readonly [meaning: string]: string;
}

/** Defaults: every source has these two. */
const EVERYWHERE = { schema: 'schema', time: 'start_time' } as const;

const AUDIT_FIELDS = {
  ...EVERYWHERE,
  event: 'event_name',
  product: 'service_name',
  caller: 'user_name',
  accessKey: 'access_key_id',
  address: 'src_ip',
  parameters: 'request_parameters',
  error: 'error_code',
} as const;

const GUARDRAILS_FIELDS = {
  ...EVERYWHERE,
  caller: 'user_id',
  address: 'src_ip',
  attackLevel: 'attack_level',
  suggestion: 'suggestion',
} as const;

const MODEL_FIELDS = {
  ...EVERYWHERE,
  caller: 'user_id',
  key: 'api_key_id',
  address: 'src_ip',
  prompt: 'prompt_hash',
  inputTokens: 'input_tokens',
  outputTokens: 'output_tokens',
} as const;

const STORAGE_FIELDS = {
  ...EVERYWHERE,
  caller: 'user_id',
  address: 'src_ip',
  operation: 'operation',
  bucket: 'bucket',
  object: 'object',
  bytes: 'response_bytes',
} as const;

type Meaning<T> = { readonly [M in keyof T]?: string };

/**
 * Logs that the rules look at: a schema, and the names of its fields where they differ from the defaults. Names with dots are given with double
 * quotes, as SQL has them.
 */
export class AiLogSource {
  /** Events of ActionTrail. */
  static audit(schema: LogSchema, fields: Meaning<typeof AUDIT_FIELDS> = {}): AiLogSource {
    return new AiLogSource('audit', schema, { ...AUDIT_FIELDS, ...fields });
  }

  /** Results of AI Guardrails: delivered logs, or what a gateway writes about its checks. Prompts are not needed, and should not be in it. */
  static guardrails(schema: LogSchema, fields: Meaning<typeof GUARDRAILS_FIELDS> = {}): AiLogSource {
    return new AiLogSource('guardrails', schema, { ...GUARDRAILS_FIELDS, ...fields });
  }

  /** Calls of models, as a gateway logs them. `prompt_hash` is a hash: prompts do not belong in logs. */
  static model(schema: LogSchema, fields: Meaning<typeof MODEL_FIELDS> = {}): AiLogSource {
    return new AiLogSource('model', schema, { ...MODEL_FIELDS, ...fields });
  }

  /** Access logs of OSS. */
  static storage(schema: LogSchema, fields: Meaning<typeof STORAGE_FIELDS> = {}): AiLogSource {
    return new AiLogSource('storage', schema, { ...STORAGE_FIELDS, ...fields });
  }

  private constructor(
    readonly kind: 'audit' | 'guardrails' | 'model' | 'storage',
    readonly schema: LogSchema,
    readonly fields: FieldNames,
  ) {}

  /** Names of its fields, without the quotes that names with dots need in SQL. */
  get names(): readonly string[] {
    return Object.values(this.fields).map((name) => name.replace(/^"(.*)"$/, '$1'));
  }
}

/** Figures from which on there is an alert, by name. */
export interface AiThresholds {
  readonly [name: string]: number;
}

/** What is left out of a rule. */
export interface AiExclusions {
  /** Callers, such as the role that deploys. */
  readonly callers?: readonly string[];
  /** Addresses. */
  readonly addresses?: readonly string[];
}

type Sql = (f: FieldNames, t: AiThresholds) => string;

interface Definition {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly source: AiLogSource['kind'];
  readonly severity: AlertSeverity;
  readonly technique: AttackTechnique;
  /** Technique of MITRE ATLAS, https://atlas.mitre.org. @default - it has none for this */
  readonly atlas?: string;
  readonly schedule: DetectionSchedule;
  readonly thresholds: AiThresholds;
  /** `{{where}}` stands for schema and exclusions. */
  readonly sql: Sql;
  /** Columns of the result that are entities, or that name the alert. */
  readonly alertName: string;
  readonly addresses: boolean;
}

/** Events in a list, compared without regard to case: services spell them in several ways. */
const events = (...names: readonly string[]): string => names.map((name) => `'${name.toLowerCase()}'`).join(', ');

/** JSON in lower case, without quotes and blanks: parameters of events are texts, and JSON in JSON has its quotes and line ends escaped. */
const flat = (field: string): string => String.raw`regexp_replace(lower(${field}), '\\[nrt]|[\s"\\]', '')`;

/** Ends no query where a log has no number, such as `-`: it counts as none. */
const number = (field: string): string => `coalesce(try_cast(${field} AS bigint), 0)`;

/** Seconds since 1970 of a time in seconds or milliseconds. */
const seconds = (field: string): string => {
  const time = `try_cast(${field} AS bigint)`;
  return `CASE WHEN ${time} > 100000000000 THEN ${time} / 1000 ELSE ${time} END`;
};

/** When a query runs, in seconds since 1970. */
const NOW = 'cast(to_unixtime(current_timestamp) AS bigint)';

/** Network of an address: /24, and about /64 of IPv6; the address itself where it has another form. */
const network = (address: string): string =>
  `coalesce(regexp_extract(${address}, '^([0-9]+[.][0-9]+[.][0-9]+|[0-9a-fA-F]+(:[0-9a-fA-F]*){3})'), ${address})`;

/** A principal that is everybody, and what may stand between two members of one statement, in JSON as `flat` leaves it. */
const EVERYBODY = String.raw`principal:(\[([^\]]*,)?)?[*]`;
const BETWEEN = String.raw`[^{}]*(\{[^{}]*(\{[^{}]*\}[^{}]*)*\}[^{}]*)*`;
const ALLOWS_EVERYBODY = `effect:allow${BETWEEN}${EVERYBODY}|${EVERYBODY}${BETWEEN}effect:allow`;

/** Without a limit, Log Service answers 100 rows: who makes a hundred others would hide the one. https://www.alibabacloud.com/help/en/sls/limit-clause */
const MOST_ROWS = 1000;

/** ActionTrail shows an event up to ten minutes after it: https://www.alibabacloud.com/help/en/actiontrail/product-overview/limits */
const SOON_AFTER_EVENT = DetectionSchedule.every('5m', '20m');

/** A rule of the pack. */
export class AiDetection {
  static readonly PROMPT_INJECTION_BURST = new AiDetection({
    id: 'prompt-injection-burst',
    title: 'Prompt injection burst',
    description: 'One address sends many prompts that AI Guardrails takes for an attack.',
    source: 'guardrails',
    severity: AlertSeverity.HIGH,
    technique: AttackTactic.INITIAL_ACCESS.technique('T1190'),
    atlas: 'AML.T0051',
    schedule: DetectionSchedule.every('5m', '10m'),
    thresholds: { attempts: 10 },
    alertName: 'Prompt injection burst from $src_ip$',
    addresses: true,
    sql: (f, t) => `SELECT ${f.address} AS src_ip,
  count(*) AS attempts,
  count(DISTINCT ${f.caller}) AS callers
FROM log
WHERE {{where}}
  AND lower(${f.attackLevel}) IN ('low', 'medium', 'high')
GROUP BY ${f.address}
HAVING count(*) >= ${t.attempts}`,
  });

  static readonly GUARDRAIL_BLOCK_SPIKE = new AiDetection({
    id: 'guardrail-block-spike',
    title: 'Guardrail block spike',
    description: 'AI Guardrails blocks most of what one caller sends.',
    source: 'guardrails',
    severity: AlertSeverity.MEDIUM,
    technique: AttackTactic.INITIAL_ACCESS.technique('T1190'),
    atlas: 'AML.T0054',
    schedule: DetectionSchedule.every('10m', '30m'),
    thresholds: { blocks: 20, percent: 50 },
    alertName: 'AI Guardrails blocks $caller$',
    addresses: false,
    sql: (f, t) => `SELECT ${f.caller} AS caller,
  count(*) AS checks,
  sum(CASE WHEN lower(${f.suggestion}) = 'block' THEN 1 ELSE 0 END) AS blocks
FROM log
WHERE {{where}}
GROUP BY ${f.caller}
HAVING sum(CASE WHEN lower(${f.suggestion}) = 'block' THEN 1 ELSE 0 END) >= ${t.blocks}
  AND sum(CASE WHEN lower(${f.suggestion}) = 'block' THEN 1 ELSE 0 END) * 100 >= count(*) * ${t.percent}`,
  });

  static readonly MODEL_EXTRACTION = new AiDetection({
    id: 'model-extraction',
    title: 'Model extraction by enumeration',
    description: 'One caller sends very many prompts, nearly all different: answers are collected to copy a model.',
    source: 'model',
    severity: AlertSeverity.HIGH,
    technique: AttackTactic.EXFILTRATION.technique('T1567'),
    atlas: 'AML.T0024',
    schedule: DetectionSchedule.every('30m', '1h'),
    thresholds: { requests: 2000, distinctPercent: 95 },
    alertName: 'Model extraction by $caller$',
    addresses: false,
    sql: (f, t) => `SELECT ${f.caller} AS caller,
  count(*) AS requests,
  count(DISTINCT ${f.prompt}) AS prompts
FROM log
WHERE {{where}}
GROUP BY ${f.caller}
HAVING count(*) >= ${t.requests}
  AND count(DISTINCT ${f.prompt}) * 100 >= count(*) * ${t.distinctPercent}`,
  });

  static readonly TOKEN_ABUSE = new AiDetection({
    id: 'token-abuse',
    title: 'Token or cost abuse',
    description: 'One caller uses more tokens in an hour than it should in a day.',
    source: 'model',
    severity: AlertSeverity.MEDIUM,
    technique: AttackTactic.IMPACT.technique('T1496'),
    atlas: 'AML.T0034',
    schedule: DetectionSchedule.every('15m', '1h'),
    thresholds: { tokens: 5_000_000 },
    alertName: '$caller$ uses $tokens$ tokens',
    addresses: false,
    sql: (f, t) => `SELECT ${f.caller} AS caller,
  count(*) AS requests,
  sum(${number(f.inputTokens ?? '')} + ${number(f.outputTokens ?? '')}) AS tokens
FROM log
WHERE {{where}}
GROUP BY ${f.caller}
HAVING sum(${number(f.inputTokens ?? '')} + ${number(f.outputTokens ?? '')}) >= ${t.tokens}`,
  });

  static readonly KEY_FROM_NEW_NETWORK = new AiDetection({
    id: 'key-from-new-network',
    title: 'AI API key used from a new network',
    description:
      'A key of a model API is used from a network (/24, /64 of IPv6) that it was not used from in the days before.',
    source: 'model',
    severity: AlertSeverity.MEDIUM,
    technique: AttackTactic.INITIAL_ACCESS.technique('T1078'),
    atlas: 'AML.T0012',
    schedule: DetectionSchedule.every('30m', '7d'),
    thresholds: { recentSeconds: 3600, newSeconds: 86_400, requests: 5 },
    alertName: 'Key $api_key_id$ used from $src_ip$',
    addresses: true,
    // Requests of several runs are added up: who begins with one or two is found, and told of when there are enough.
    sql: (f, t) => `SELECT used.api_key_id,
  used.src_ip,
  used.user_id,
  used.network,
  used.requests
FROM (
  SELECT calls.api_key_id,
    calls.network,
    max(calls.src_ip) AS src_ip,
    count(*) AS requests,
    max(calls.user_id) AS user_id,
    sum(CASE WHEN calls.seen < ${NOW} - ${t.recentSeconds} THEN 1 ELSE 0 END) AS earlier,
    min(calls.seen) AS first_seen
  FROM (
    SELECT ${f.key} AS api_key_id,
      ${f.caller} AS user_id,
      ${f.address} AS src_ip,
      ${network(f.address ?? '')} AS network,
      ${seconds(f.time ?? '')} AS seen
    FROM log
    WHERE {{where}}
      AND ${f.address} <> ''
  ) calls
  GROUP BY calls.api_key_id, calls.network
) used
JOIN (
  SELECT ${f.key} AS api_key_id,
    count(*) AS earlier
  FROM log
  WHERE {{where}}
    AND ${f.address} <> ''
    AND ${seconds(f.time ?? '')} < ${NOW} - ${t.recentSeconds}
  GROUP BY ${f.key}
) known ON used.api_key_id = known.api_key_id
WHERE used.first_seen >= ${NOW} - ${t.newSeconds}
  AND used.requests >= ${t.requests}
  AND used.earlier < ${t.requests}
  AND known.earlier > used.earlier`,
  });

  static readonly ENDPOINT_EXPOSED = new AiDetection({
    id: 'endpoint-exposed',
    title: 'PAI-EAS endpoint exposed',
    description: 'A gateway of PAI-EAS gets an address on the internet, or its access list loses an entry.',
    source: 'audit',
    severity: AlertSeverity.HIGH,
    technique: AttackTactic.INITIAL_ACCESS.technique('T1133'),
    atlas: 'AML.T0049',
    schedule: SOON_AFTER_EVENT,
    thresholds: {},
    alertName: '$event_name$ exposes an endpoint of PAI-EAS',
    addresses: true,
    sql: (f) => `SELECT ${f.caller} AS caller,
  ${f.address} AS src_ip,
  ${f.event} AS event_name,
  ${f.parameters} AS request_parameters
FROM log
WHERE {{where}}
  AND lower(${f.product}) LIKE '%eas%'
  AND (${f.error} IS NULL OR ${f.error} = '')
  AND (
    (lower(${f.event}) IN (${events('CreateGateway', 'UpdateGateway')})
      AND ${flat(f.parameters ?? '')} LIKE '%enableinternet:true%')
    OR lower(${f.event}) = 'deleteaclpolicy'
  )`,
  });

  static readonly TRAINING_DATA_PUBLIC = new AiDetection({
    id: 'training-data-public',
    title: 'Training data made public',
    description: 'A bucket is opened to everybody: by its ACL, by its policy, or by ending the block of public access.',
    source: 'audit',
    severity: AlertSeverity.CRITICAL,
    technique: AttackTactic.COLLECTION.technique('T1530'),
    atlas: 'AML.T0025',
    schedule: SOON_AFTER_EVENT,
    thresholds: {},
    alertName: '$event_name$ opens a bucket to everybody',
    addresses: true,
    sql: (f) => `SELECT ${f.caller} AS caller,
  ${f.address} AS src_ip,
  ${f.event} AS event_name,
  ${f.parameters} AS request_parameters
FROM log
WHERE {{where}}
  AND lower(${f.product}) = 'oss'
  AND (${f.error} IS NULL OR ${f.error} = '')
  AND (
    (lower(${f.event}) IN (${events('PutBucketAcl', 'PutBucket')}) AND ${flat(f.parameters ?? '')} LIKE '%public-read%')
    OR (lower(${f.event}) = 'putbucketpolicy' AND regexp_like(${flat(f.parameters ?? '')}, '${ALLOWS_EVERYBODY}'))
    OR lower(${f.event}) IN (${events('DeleteBucketPublicAccessBlock', 'DeletePublicAccessBlock')})
    OR (lower(${f.event}) IN (${events('PutBucketPublicAccessBlock', 'PutPublicAccessBlock')})
      AND regexp_like(${flat(f.parameters ?? '')}, 'blockpublicaccess[:>]false'))
  )`,
  });

  static readonly MASS_MODEL_DOWNLOAD = new AiDetection({
    id: 'mass-model-download',
    title: 'Mass download of models',
    description: 'One caller reads more from a bucket of models than serving does.',
    source: 'storage',
    severity: AlertSeverity.HIGH,
    technique: AttackTactic.EXFILTRATION.technique('T1567'),
    atlas: 'AML.T0035',
    schedule: DetectionSchedule.every('15m', '1h'),
    thresholds: { bytes: 50_000_000_000, objects: 200 },
    alertName: '$caller$ downloads from $bucket$',
    addresses: true,
    sql: (f, t) => `SELECT ${f.caller} AS caller,
  ${f.bucket} AS bucket,
  max(${f.address}) AS src_ip,
  count(DISTINCT ${f.object}) AS objects,
  sum(${number(f.bytes ?? '')}) AS bytes
FROM log
WHERE {{where}}
  AND lower(${f.operation}) = 'getobject'
GROUP BY ${f.caller}, ${f.bucket}
HAVING sum(${number(f.bytes ?? '')}) >= ${t.bytes}
  OR count(DISTINCT ${f.object}) >= ${t.objects}`,
  });

  static readonly GUARDRAILS_WEAKENED = new AiDetection({
    id: 'guardrails-weakened',
    title: 'Guardrails disabled or weakened',
    description: 'Somebody changes what AI Guardrails checks, deletes words, or switches protection of WAF off.',
    source: 'audit',
    severity: AlertSeverity.HIGH,
    technique: AttackTactic.DEFENSE_EVASION.technique('T1562'),
    schedule: SOON_AFTER_EVENT,
    thresholds: {},
    alertName: '$caller$ weakens guardrails: $event_name$',
    addresses: true,
    sql: (f) => `SELECT ${f.caller} AS caller,
  ${f.address} AS src_ip,
  ${f.product} AS service_name,
  ${f.event} AS event_name
FROM log
WHERE {{where}}
  AND (${f.error} IS NULL OR ${f.error} = '')
  AND (
    (lower(${f.product}) LIKE '%green%'
      AND lower(${f.event}) IN (${events(...GUARDRAILS_EVENTS)}))
    OR (lower(${f.product}) LIKE '%waf%'
      AND lower(${f.event}) IN (${events(...WAF_EVENTS)}))
  )`,
  });

  static readonly TRAIL_STOPPED = new AiDetection({
    id: 'trail-stopped',
    title: 'ActionTrail stopped',
    description: 'A trail is stopped, deleted or changed, or the store of its events is deleted or emptied.',
    source: 'audit',
    severity: AlertSeverity.CRITICAL,
    technique: AttackTactic.DEFENSE_EVASION.technique('T1562.008'),
    schedule: SOON_AFTER_EVENT,
    thresholds: {},
    alertName: '$caller$ stops the audit: $event_name$',
    addresses: true,
    sql: (f) => `SELECT ${f.caller} AS caller,
  ${f.address} AS src_ip,
  ${f.event} AS event_name,
  ${f.parameters} AS request_parameters
FROM log
WHERE {{where}}
  AND (${f.error} IS NULL OR ${f.error} = '')
  AND (
    (lower(${f.product}) = 'actiontrail' AND lower(${f.event}) IN (${events('StopLogging', 'DeleteTrail', 'UpdateTrail')}))
    OR (lower(${f.product}) IN ('sls', 'log') AND lower(${f.event}) IN (${events('DeleteLogStore', 'ClearLogStoreStorage', 'DeleteProject')})
      AND lower(${f.parameters}) LIKE '%actiontrail%')
  )`,
  });

  /** All of the pack. */
  static readonly ALL: readonly AiDetection[] = [
    AiDetection.PROMPT_INJECTION_BURST,
    AiDetection.GUARDRAIL_BLOCK_SPIKE,
    AiDetection.MODEL_EXTRACTION,
    AiDetection.TOKEN_ABUSE,
    AiDetection.KEY_FROM_NEW_NETWORK,
    AiDetection.ENDPOINT_EXPOSED,
    AiDetection.TRAINING_DATA_PUBLIC,
    AiDetection.MASS_MODEL_DOWNLOAD,
    AiDetection.GUARDRAILS_WEAKENED,
    AiDetection.TRAIL_STOPPED,
  ];

  private constructor(private readonly definition: Definition) {}

  /** `prompt-injection-burst` and so on. */
  get id(): string {
    return this.definition.id;
  }

  get title(): string {
    return this.definition.title;
  }

  get description(): string {
    return this.definition.description;
  }

  /** Which logs it looks at. */
  get source(): AiLogSource['kind'] {
    return this.definition.source;
  }

  get severity(): AlertSeverity {
    return this.definition.severity;
  }

  get technique(): AttackTechnique {
    return this.definition.technique;
  }

  /** Technique of MITRE ATLAS, https://atlas.mitre.org; undefined where it has none. */
  get atlas(): string | undefined {
    return this.definition.atlas;
  }

  get schedule(): DetectionSchedule {
    return this.definition.schedule;
  }

  /** Figures that can be changed, with their defaults. */
  get thresholds(): AiThresholds {
    return this.definition.thresholds;
  }

  /** Name of its alerts. */
  get alertName(): string {
    return this.definition.alertName;
  }

  /** Whether its result has the address that the caller comes from. */
  get hasAddress(): boolean {
    return this.definition.addresses;
  }

  /** The query over logs of a source. */
  query(source: AiLogSource, thresholds: AiThresholds = {}, exclusions: AiExclusions = {}): DetectionQuery {
    const { fields, schema } = source;
    const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;
    // A log without the field is of nobody who is left out; NOT IN alone would leave it out.
    const without = (field: string | undefined, values: readonly string[] = []): string =>
      field === undefined || values.length === 0
        ? ''
        : ` AND coalesce(${field}, '') NOT IN (${values.map(text).join(', ')})`;
    const where = `${fields.schema} = ${text(schema.id)}${without(fields.caller, exclusions.callers)}${without(fields.address, exclusions.addresses)}`;
    const sql = this.definition.sql(fields, { ...this.thresholds, ...thresholds });
    return DetectionQuery.sql(`${sql.replaceAll('{{where}}', where)}\nLIMIT ${MOST_ROWS}`);
  }
}

/** Changes of AI Guardrails that can weaken it: actions of Green 2022-09-26. */
export const GUARDRAILS_EVENTS = [
  'UpdateServiceConfig',
  'ModifyServiceInfo',
  'DeleteKeyword',
  'DeleteKeywordLib',
  'UpdateKeywordLib',
  'ModifyFeatureConfig',
  'DeleteFeatureConfig',
  'DeleteAnswerLib',
  'DeleteCallback',
  'UpdateBackupConfig',
] as const;

/** Changes of WAF that can weaken it: actions of waf-openapi 2021-10-01. */
export const WAF_EVENTS = [
  'ModifyDefenseTemplateStatus',
  'DeleteDefenseTemplate',
  'ModifyDefenseRuleStatus',
  'DeleteDefenseRule',
  'DeleteDefenseResource',
] as const;

/** How one rule differs from the pack. */
export interface AiRuleTuning {
  /** @default - those of the rule */
  readonly thresholds?: AiThresholds;
  /** @default - that of the rule */
  readonly severity?: AlertSeverity;
  /** @default - that of all */
  readonly status?: RuleStatus;
  /** @default - nothing is left out */
  readonly exclude?: AiExclusions;
}

export interface AiDetectionRulesProps extends ThreatResponseProps {
  /** Logs that there are, of each kind at most one. Rules whose logs are missing are not made. */
  readonly sources: readonly AiLogSource[];
  /** @default - all of the pack whose logs are there */
  readonly rules?: readonly AiDetection[];
  /** By id of the rule. @default - none */
  readonly tuning?: { readonly [ruleId: string]: AiRuleTuning };
  /** What all rules are. @default RuleStatus.ENABLED */
  readonly status?: RuleStatus;
  /**
   * Stands before the names of the rules, and before the types of their alerts, so that responses of one application leave those of others
   * alone. @default - 'AI: ' before names, nothing before types
   */
  readonly namePrefix?: string;
}

/** The detection rules for AI applications, one `aisec_siem_detection_rule` each. */
export class AiDetectionRules extends AlicloudConstruct {
  private readonly made = new Map<AiDetection, DetectionRule>();

  /** @throws ValidationError for tuning of rules that are not there, thresholds that a rule does not have, or a rule without its logs */
  constructor(scope: Construct, id: string, props: AiDetectionRulesProps) {
    super(scope, id);
    const { service, aisec, sources, tuning = {}, status, namePrefix } = props;
    const sourceOf = (rule: AiDetection): AiLogSource | undefined => sources.find(({ kind }) => kind === rule.source);
    const rules = props.rules ?? AiDetection.ALL.filter(sourceOf);
    const problems = new Problems(this);
    checkPack(problems, props, rules);
    problems.throwIfAny();
    for (const rule of rules) {
      const source = sourceOf(rule);
      if (!source) continue;
      const own = tuning[rule.id] ?? {};
      const made = new DetectionRule(this, rule.id, {
        service,
        aisec,
        ruleName: `${namePrefix ?? 'AI: '}${rule.title}`,
        description: rule.atlas === undefined ? rule.description : `${rule.description} MITRE ATLAS ${rule.atlas}.`,
        logs: source.schema.withFields(...source.names),
        query: rule.query(source, own.thresholds, own.exclude),
        severity: own.severity ?? rule.severity,
        alertType: alertTypeOf(rule, namePrefix),
        alertName: rule.alertName,
        technique: rule.technique,
        schedule: rule.schedule,
        entities: rule.hasAddress ? [EntityMapping.ip('src_ip')] : [],
        aggregation: IncidentAggregation.window('1h'),
        status: own.status ?? status,
      });
      this.made.set(rule, made);
    }
    Notices.of(this).add({
      id: 'threat-response.ai-fields',
      message:
        'Field names of normalized logs are not published. The rules use those that AiLogSource says: make your normalization rules write them, or name yours, and try the rules with RuleStatus.TESTING first.',
    });
  }

  /** The rule that was made; undefined where its logs are missing. */
  ruleOf(rule: AiDetection): IDetectionRule | undefined {
    return this.made.get(rule);
  }

  /** The rules that were made. */
  get rules(): readonly AiDetection[] {
    return [...this.made.keys()];
  }
}

/** Type of the alerts of a rule of the pack. */
export function alertTypeOf({ title }: AiDetection, namePrefix = ''): string {
  return `${namePrefix}${title}`;
}

function checkPack(problems: Problems, props: AiDetectionRulesProps, rules: readonly AiDetection[]): void {
  const { sources, tuning = {} } = props;
  if (rules.length === 0) {
    problems.add({
      code: 'too-few-items',
      what: 'there is no rule: sources has no logs of any, or rules is empty',
      got: '0',
      allowed: 'at least one',
      fix: 'add logs to sources, such as AiLogSource.audit(…), or a rule to rules',
    });
  }
  const kinds = sources.map(({ kind }) => kind);
  for (const kind of new Set(kinds.filter((one, at) => kinds.indexOf(one) !== at))) {
    problems.add({
      code: 'too-many-items',
      what: `sources has more than one of ${kind}`,
      fix: 'normalize both into one schema, or make a second AiDetectionRules with a namePrefix of its own',
    });
  }
  for (const rule of rules.filter(({ source }) => !kinds.includes(source))) {
    problems.add({
      code: 'missing',
      what: `sources has no ${rule.source} logs, which rule ${rule.id} looks at`,
      fix: `add AiLogSource.${rule.source}(…), or leave the rule out`,
    });
  }
  for (const [id, { thresholds = {} }] of Object.entries(tuning)) {
    const rule = rules.find((one) => one.id === id);
    if (!rule) {
      problems.add({
        code: 'invalid-value',
        what: 'tuning is about a rule that is not made',
        got: shown(id),
        allowed: rules.map((one) => one.id).join(', '),
        fix: 'correct the id',
      });
      continue;
    }
    for (const [name, value] of Object.entries(thresholds)) {
      const known = Object.hasOwn(rule.thresholds, name);
      const most = /percent/i.test(name) ? 100 : Number.MAX_SAFE_INTEGER;
      if (known && Number.isInteger(value) && value > 0 && value <= most) continue;
      problems.add({
        code: 'invalid-value',
        what: `tuning.${id}.thresholds.${name} is ${known ? 'out of range' : 'no threshold of the rule'}`,
        got: shown(value),
        allowed: known ? `a whole number from 1 to ${most}` : Object.keys(rule.thresholds).join(', ') || 'none',
        fix: 'correct the threshold',
      });
    }
  }
}
