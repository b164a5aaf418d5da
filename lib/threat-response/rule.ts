import { Token } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import { SiemDetectionRule, type SiemDetectionRuleConfig } from '../bindings/aisec/siem-detection-rule';
import { SiemPresetRule } from '../bindings/aisec/siem-preset-rule';
import { claimSetting } from '../core/claim';
import { AlicloudConstruct } from '../core/construct';
import { Problems, shown } from '../core/errors';
import { registerName } from '../core/naming';
import { Notices } from '../core/notice';
import { checkAgainstProvider } from '../core/provider-check';
import { checkText } from '../core/text-check';
import type { IPlaybook } from './playbook';
import { type AlertThreshold, type DetectionSchedule, type EntityMapping, IncidentAggregation } from './rule-values';
import type { AlertSeverity, AttackTactic, AttackTechnique } from './severity';
import { checkName, checkTime, literal, metaOf, type ThreatResponseProps, uniqueName } from './shared';
import { addQueryProblems, type DetectionQuery, type LogSchema } from './sql';

/** Whether a rule runs. */
export class RuleStatus {
  static readonly ENABLED = new RuleStatus('enabled');
  /** It runs, and its alerts are kept apart from the others: for trying it out. */
  static readonly TESTING = new RuleStatus('testing');
  static readonly DISABLED = new RuleStatus('disabled');

  private constructor(
    /** As the API says it. */
    readonly status: string,
  ) {}

  toString(): string {
    return this.status;
  }
}

/** A detection rule. */
export interface IDetectionRule extends IConstruct {
  /** `dr-…` */
  readonly ruleId: string;
  /** Name of the rule, for conditions of response rules. */
  readonly ruleName: string;
}

export interface DetectionRuleProps extends ThreatResponseProps {
  /** Unique among the rules of the account. Changes in place. */
  readonly ruleName: string;
  /** Logs that it looks at. */
  readonly logs: LogSchema;
  /** What it looks for. Exactly one of `query` and `playbook`. @default - the playbook detects */
  readonly query?: DetectionQuery;
  /** A playbook that detects by calling APIs. @default - the query detects */
  readonly playbook?: IPlaybook;
  /** JSON members that the playbook gets. @default - none */
  readonly playbookParameters?: { readonly [name: string]: object };
  readonly severity: AlertSeverity;
  /** Type of its alerts, as lists of alerts show it. */
  readonly alertType: string;
  /** Name of its alerts; `$field$` stands for a field of the result. @default - the name of the rule */
  readonly alertName?: string;
  /** Text of its alerts, with `$field$` as well. @default - the description of the rule */
  readonly alertDescription?: string;
  /** What it detects. @default - none */
  readonly description?: string;
  /** Tactic of ATT&CK. @default - none */
  readonly tactic?: AttackTactic;
  /** Technique of ATT&CK, instead of `tactic`. @default - none */
  readonly technique?: AttackTechnique;
  readonly schedule: DetectionSchedule;
  /** How often a result has to come up. @default - every result is an alert */
  readonly threshold?: AlertThreshold;
  /** Which fields are which entities. @default - none: incidents are not connected, and playbooks cannot be run on them */
  readonly entities?: readonly EntityMapping[];
  /** How alerts become incidents. @default IncidentAggregation.PASS_THROUGH */
  readonly aggregation?: IncidentAggregation;
  /** Changes in place. @default RuleStatus.ENABLED */
  readonly status?: RuleStatus;
  /** Seconds that a run may take, 60 to 1800. @default - chosen by the service */
  readonly timeout?: number;
  /** Repeats after a timeout, 1 to 100. @default - chosen by the service */
  readonly retries?: number;
}

const NAMES = {
  alertLevel: 'severity',
  alertThresholdCount: 'threshold.count',
  logSchemaId: 'logs',
  scheduleMaxTimeout: 'timeout',
  scheduleMaxRetries: 'retries',
};

/** A detection rule of your own, `aisec_siem_detection_rule`. */
export class DetectionRule extends AlicloudConstruct implements IDetectionRule {
  private readonly resource: SiemDetectionRule;
  private reference?: string;
  private nameReference?: string;

  /** @throws ValidationError if the query is wrong, with the line, or refers to what is not there, or if a value is out of range */
  constructor(scope: Construct, id: string, props: DetectionRuleProps) {
    super(scope, id);
    const { query, aggregation = IncidentAggregation.PASS_THROUGH } = props;
    const problems = new Problems(this);
    const name = uniqueName(problems, 'ruleName', props.ruleName);
    checkRule(problems, props);
    const config = { ...configOf(props, aggregation), name: name.value };
    checkAgainstProvider(problems, 'aisec_siem_detection_rule', config, NAMES);
    problems.throwIfAny();
    this.resource = new SiemDetectionRule(this, 'Resource', {
      ...config,
      ...metaOf(this, props),
    });
    registerName(this.resource, 'name', name);
    if (aggregation === IncidentAggregation.GRAPH_COMPUTE || aggregation === IncidentAggregation.EXPERT) {
      Notices.of(this).add({
        id: 'threat-response.aggregation',
        message:
          'Documentation has graph computing and expert rules for predefined rules: the service may refuse them for a rule of your own. PASS_THROUGH and window() are for those.',
      });
    }
    if (query && query.check(props.logs).columns === undefined && (props.entities ?? []).length > 0) {
      Notices.of(this).add({
        id: 'threat-response.unknown-fields',
        message:
          'Whether the fields that entities are mapped from are in the result is not checked: name the fields of the logs by LogSchema.withFields, or the columns in the query.',
      });
    }
  }

  get ruleId(): string {
    return (this.reference ??= this.resource.id);
  }

  get ruleName(): string {
    return (this.nameReference ??= this.resource.name);
  }
}

function configOf(props: DetectionRuleProps, aggregation: IncidentAggregation): Omit<SiemDetectionRuleConfig, 'name'> {
  const { service, logs, query, playbook, playbookParameters, severity, schedule, threshold, entities = [] } = props;
  const { description, technique, tactic = technique?.tactic, status = RuleStatus.ENABLED } = props;
  const text = (value: string | undefined): string | undefined => value && literal(value);
  return {
    managementRegion: service.managementRegion,
    status: status.status,
    description: text(description),
    expressionType: query ? 'sql' : 'playbook',
    expression: text(query?.expression),
    logSchemaId: logs.id,
    logCategoryId: logs.category,
    alertName: literal(props.alertName ?? props.ruleName),
    alertDescription: text(props.alertDescription ?? description),
    alertLevel: severity.level,
    alertType: literal(props.alertType),
    alertTacticId: tactic?.id,
    alertAttCk: technique?.technique ?? tactic?.name,
    alertThresholdCount: threshold?.count,
    alertThresholdPeriod: threshold?.period,
    alertThresholdGroup: threshold?.groupBy?.join(','),
    entityMappings: entities.length > 0 ? JSON.stringify(entities.map((entity) => entity.toJson())) : undefined,
    aggregationType: aggregation.type,
    aggregationExpression: aggregation.period,
    scheduleType: schedule.type,
    scheduleExpression: schedule.expression,
    scheduleWindow: schedule.window,
    scheduleMaxTimeout: props.timeout,
    scheduleMaxRetries: props.retries,
    playbookUuid: playbook?.playbookUuid,
    playbookParameters: playbookParameters && literal(JSON.stringify(playbookParameters)),
  };
}

function checkRule(problems: Problems, props: DetectionRuleProps): void {
  const { query, playbook, playbookParameters, tactic, technique, threshold, aggregation, schedule } = props;
  checkName(problems, 'alertType', props.alertType);
  checkText(problems, 'logs', props.logs.id, /^[A-Z][A-Z0-9_]*$/, 'a schema such as "HTTP_ACTIVITY"');
  if ((query === undefined) === (playbook === undefined)) {
    problems.add({
      code: 'not-exactly-one',
      what: 'query and playbook are not given exactly once',
      fix: 'give the rule a query, or a playbook that detects',
    });
  }
  if (playbookParameters && !playbook) {
    problems.add({
      code: 'not-applicable',
      what: 'playbookParameters has no meaning without playbook',
      fix: 'remove playbookParameters',
    });
  }
  if (tactic && technique) {
    problems.add({
      code: 'conflict',
      what: 'tactic conflicts with technique, which has one',
      fix: 'keep one of them',
    });
  }
  checkText(problems, 'the tactic', (technique?.tactic ?? tactic)?.id, /^TA\d{4}$/, '"TA" and four digits');
  checkText(problems, 'the technique', technique?.technique, /^T\d{4}(\.\d{3})?$/, 'such as "T1078" or "T1078.004"');
  schedule.check(problems);
  if (aggregation?.period !== undefined) checkTime(problems, 'the window of aggregation', aggregation.period);
  if (threshold) checkTime(problems, 'threshold.period', threshold.period);
  if (query) checkColumns(problems, props, query);
}

/** The query itself, and what refers to fields of its result. */
function checkColumns(problems: Problems, props: DetectionRuleProps, query: DetectionQuery): void {
  const check = query.check(props.logs);
  addQueryProblems(problems, 'query', check);
  const { columns } = check;
  if (!columns || check.problems.length > 0) return;
  const wanted: (readonly [string, string])[] = [
    ...(props.entities ?? []).flatMap(({ schema, fields }) =>
      Object.values(fields).map((field) => [`entity ${schema}`, field] as const),
    ),
    ...(props.threshold?.groupBy ?? []).map((field) => ['threshold.groupBy', field] as const),
    ...(['alertName', 'alertDescription'] as const).flatMap((argument) => {
      const text = props[argument] ?? '';
      const names = Token.isUnresolved(text) ? [] : [...text.matchAll(/\$([\w.]+)\$/g)];
      return names.map(([, field = '']) => [argument, field] as const);
    }),
  ];
  const answered = new Set(columns.map((name) => name.toLowerCase()));
  for (const [argument, field] of wanted) {
    if (answered.has(field.toLowerCase())) continue;
    problems.add({
      code: 'invalid-value',
      what: `${argument} refers to a field that the query does not answer`,
      got: shown(field),
      allowed: columns.join(', '),
      fix: 'select the field, or name one that is selected',
    });
  }
}

export interface PresetDetectionRulesProps extends ThreatResponseProps {
  /** Ids of predefined rules, as the list of rules shows them, with what they are to be. Others stay as they are. */
  readonly rules: { readonly [ruleId: string]: RuleStatus };
}

/** Predefined detection rules on, off or on trial, `aisec_siem_preset_rule` each. Destroying restores what was found. */
export class PresetDetectionRules extends AlicloudConstruct {
  constructor(scope: Construct, id: string, props: PresetDetectionRulesProps) {
    super(scope, id);
    const problems = new Problems(this);
    const { managementRegion } = props.service;
    for (const ruleId of Object.keys(props.rules)) {
      checkText(problems, 'rules', ruleId, /^[\w.-]+$/, 'ids of rules');
      claimSetting(this, `status of rule ${ruleId} in ${managementRegion}`, metaOf(this, props).provider, problems);
    }
    problems.throwIfAny();
    for (const [ruleId, { status }] of Object.entries(props.rules)) {
      new SiemPresetRule(this, ruleId, {
        managementRegion,
        ruleId,
        status,
        ...metaOf(this, props),
      });
    }
  }
}
