/** Rules of threat detection and response: what is detected, and what is done about it. */
import type { ResourceDefinition } from '../definition';
import { textOf } from '../engine/values';
import { always, from, ID } from './green';
import { COUNTED, fromImportId, importId, listedSetting, MANAGEMENT_REGION, oneOf, PAGES, siem } from './siem';

const STATUS = ['enabled', 'disabled', 'testing'] as const;

/** What create and update take alike. What is absent is sent empty, so that an update can take it away. */
const RULE = {
  DetectionRuleType: always('custom'),
  DetectionRuleName: from('name'),
  DetectionRuleDescription: from('description', { absent: '' }),
  DetectionExpressionType: from('expression_type'),
  DetectionExpressionContent: from('expression', { absent: '' }),
  LogCategoryId: from('log_category_id'),
  LogSchemaId: from('log_schema_id'),
  AlertSchemaId: from('alert_schema_id'),
  AlertName: from('alert_name'),
  AlertDescription: from('alert_description', { absent: '' }),
  AlertLevel: from('alert_level', { as: 'text' }),
  AlertType: from('alert_type'),
  AlertTacticId: from('alert_tactic_id', { absent: '' }),
  AlertAttCk: from('alert_att_ck', { absent: '' }),
  AlertThresholdCount: from('alert_threshold_count'),
  AlertThresholdPeriod: from('alert_threshold_period'),
  AlertThresholdGroup: from('alert_threshold_group', { absent: '' }),
  EntityMappings: from('entity_mappings', { absent: '[]' }),
  IncidentAggregationType: from('aggregation_type'),
  IncidentAggregationExpression: from('aggregation_expression', { absent: '' }),
  ScheduleType: from('schedule_type'),
  ScheduleExpression: from('schedule_expression'),
  ScheduleWindow: from('schedule_window'),
  ScheduleBeginTime: from('schedule_begin_time'),
  ScheduleMaxTimeout: from('schedule_max_timeout'),
  ScheduleMaxRetries: from('schedule_max_retries'),
  PlaybookUuid: from('playbook_uuid'),
  PlaybookParameters: from('playbook_parameters'),
} as const;

const RULE_FIELDS = {
  name: 'DetectionRuleName',
  status: 'DetectionRuleStatus',
  description: 'DetectionRuleDescription',
  expression_type: 'DetectionExpressionType',
  expression: 'DetectionExpressionContent',
  log_category_id: 'LogCategoryId',
  log_schema_id: 'LogSchemaId',
  alert_schema_id: 'AlertSchemaId',
  alert_name: 'AlertName',
  alert_description: 'AlertDescription',
  alert_level: 'AlertLevel',
  alert_type: 'AlertType',
  alert_tactic_id: 'AlertTacticId',
  alert_att_ck: 'AlertAttCk',
  alert_threshold_count: 'AlertThresholdCount',
  alert_threshold_period: 'AlertThresholdPeriod',
  alert_threshold_group: 'AlertThresholdGroup',
  entity_mappings: 'EntityMappings',
  aggregation_type: 'IncidentAggregationType',
  aggregation_expression: 'IncidentAggregationExpression',
  schedule_type: 'ScheduleType',
  schedule_expression: 'ScheduleExpression',
  schedule_window: 'ScheduleWindow',
  schedule_begin_time: 'ScheduleBeginTime',
  schedule_max_timeout: 'ScheduleMaxTimeout',
  schedule_max_retries: 'ScheduleMaxRetries',
  playbook_uuid: 'PlaybookUuid',
  playbook_parameters: 'PlaybookParameters',
} as const;

export const SIEM_DETECTION_RULE: ResourceDefinition = {
  kind: 'resource',
  type: 'siem_detection_rule',
  description: 'A detection rule of your own: a query over normalized logs, or a playbook, that raises alerts.',
  attributes: {
    management_region: MANAGEMENT_REGION,
    name: { type: 'string', required: true, description: 'Name of the rule, unique among rules of your own.' },
    status: {
      type: 'string',
      default: 'disabled',
      oneOf: STATUS,
      description: '`enabled`, `disabled`, or `testing`: it runs, and its alerts are kept apart.',
    },
    description: { type: 'string', optional: true, description: 'What it detects.' },
    expression_type: {
      type: 'string',
      default: 'sql',
      oneOf: ['sql', 'playbook'],
      description: 'Whether a query or a playbook detects.',
    },
    expression: { type: 'string', optional: true, description: 'The query: a search, `|`, and SQL of Log Service.' },
    log_category_id: {
      type: 'string',
      optional: true,
      description: 'Category of the logs, such as `NETWORK_CATEGORY`.',
    },
    log_schema_id: { type: 'string', required: true, description: 'Schema of the logs, such as `HTTP_ACTIVITY`.' },
    alert_schema_id: {
      type: 'string',
      default: 'ALERT_ACTIVITY',
      oneOf: ['ALERT_ACTIVITY', 'EDR_ALERT_ACTIVITY', 'FIREWALL_ALERT_ACTIVITY', 'WAF_ALERT_ACTIVITY'],
      description: 'Schema of the alerts it raises.',
    },
    alert_name: {
      type: 'string',
      required: true,
      description: 'Name of its alerts; `$field$` stands for a field of the result.',
    },
    alert_description: { type: 'string', optional: true, description: 'Text of its alerts, with `$field$` as well.' },
    alert_level: {
      type: 'number',
      required: true,
      range: [1, 5],
      description: '5 critical, 4 high, 3 medium, 2 low, 1 for information.',
    },
    alert_type: { type: 'string', required: true, description: 'Type of its alerts, as the console names it.' },
    alert_tactic_id: { type: 'string', optional: true, description: 'Tactic of ATT&CK, `TA0001` and so on.' },
    alert_att_ck: { type: 'string', optional: true, description: 'Tactic or technique of ATT&CK by name.' },
    alert_threshold_count: { type: 'number', optional: true, min: 1, description: 'Results that make one alert.' },
    alert_threshold_period: { type: 'string', optional: true, description: 'Within this time, such as `5m`.' },
    alert_threshold_group: {
      type: 'string',
      optional: true,
      description: 'Fields that results are counted by, with commas.',
    },
    entity_mappings: {
      type: 'string',
      optional: true,
      json: true,
      description: 'JSON list of NormalizationSchemaId and NormalizationFieldMappings: which field is which entity.',
    },
    aggregation_type: {
      type: 'string',
      default: 'none',
      oneOf: ['none', 'graph_compute', 'expert', 'passthrough', 'window'],
      description: 'How alerts become incidents.',
    },
    aggregation_expression: { type: 'string', optional: true, description: 'Time of `window`, such as `5m`.' },
    schedule_type: {
      type: 'string',
      default: 'fixed_rate',
      oneOf: ['fixed_rate', 'cron'],
      description: 'Whether it runs at intervals, or by a cron expression.',
    },
    schedule_expression: {
      type: 'string',
      required: true,
      description: 'Interval such as `5m`, or a cron expression with five fields.',
    },
    schedule_window: { type: 'string', required: true, description: 'How far back a run looks, such as `5m`.' },
    schedule_begin_time: {
      type: 'number',
      optional: true,
      computed: true,
      description: 'Milliseconds since 1970 at which it begins to run.',
    },
    schedule_max_timeout: { type: 'number', optional: true, range: [60, 1800], description: 'Seconds a run may take.' },
    schedule_max_retries: { type: 'number', optional: true, range: [1, 100], description: 'Repeats after a timeout.' },
    playbook_uuid: {
      type: 'string',
      optional: true,
      description: 'Playbook that detects, for expression_type `playbook`.',
    },
    playbook_parameters: { type: 'string', optional: true, json: true, description: 'JSON that the playbook gets.' },
  },
  unverified:
    'The words of status on writes: lists and the example of the update use them, the example of the create shows 0, so that create is called without one and the update sets it. That empty texts take a value away. That a threshold, once set, can be changed only.',
  id: { answer: 'DetectionRuleId', listed: 'DetectionRuleId' },
  create: siem('CreateDetectionRule', RULE, false),
  read: {
    ...siem('ListDetectionRules', { DetectionRuleType: always('custom'), DetectionRuleId: ID, ...PAGES }),
    items: 'DetectionRules',
    pages: COUNTED,
    where: { DetectionRuleId: ID },
    attributes: RULE_FIELDS,
  },
  updates: [
    {
      ...siem('UpdateDetectionRule', { ...RULE, DetectionRuleId: ID }),
      when: Object.keys(RULE_FIELDS).filter((name) => name !== 'status'),
    },
    {
      ...siem('UpdateDetectionRule', {
        DetectionRuleId: ID,
        DetectionRuleType: always('custom'),
        DetectionRuleStatus: from('status'),
      }),
      when: ['status'],
      afterCreate: true,
    },
  ],
  delete: siem('DeleteDetectionRule', { DetectionRuleId: ID }),
  lookup: { DetectionRuleName: 'name' },
  importId,
  fromImportId,
};

export const SIEM_PRESET_RULE = listedSetting({
  kind: 'setting',
  type: 'siem_preset_rule',
  description: 'Whether a predefined detection rule is on. Destroying restores what was found.',
  attributes: {
    management_region: MANAGEMENT_REGION,
    rule_id: { type: 'string', required: true, forceNew: true, description: 'Id of the rule, as lists show it.' },
    status: { type: 'string', required: true, oneOf: STATUS, description: '`enabled`, `disabled` or `testing`.' },
  },
  unverified: 'The words of status on writes.',
  id: ['management_region', 'rule_id'],
  read: {
    ...siem('ListDetectionRules', {
      DetectionRuleType: always('preset'),
      DetectionRuleId: from('rule_id'),
      PageNumber: always(1),
      PageSize: always(10),
    }),
    document: 'DetectionRules',
    prepare: (list, attributes) => oneOf(list, 'DetectionRuleId', textOf(attributes, 'rule_id')),
  },
  members: { status: '/DetectionRuleStatus' },
  write: siem('UpdateDetectionRule', {
    DetectionRuleId: from('rule_id'),
    DetectionRuleType: always('preset'),
    DetectionRuleStatus: { document: '/DetectionRuleStatus' },
  }),
});

const RESPONSE = {
  ResponseRuleName: from('name'),
  ResponseTriggerType: from('trigger_type'),
  ResponseExecutionCondition: from('condition'),
  ResponseActionType: from('action_type'),
  ResponseActionConfig: from('action_config'),
  ResponseRuleRemark: from('remark', { absent: '' }),
} as const;

const RESPONSE_FIELDS = {
  name: 'ResponseRuleName',
  trigger_type: 'ResponseTriggerType',
  condition: 'ResponseExecutionCondition',
  action_type: 'ResponseActionType',
  action_config: 'ResponseActionConfig',
  remark: 'ResponseRuleRemark',
  priority: 'ResponseRulePriority',
} as const;

export const SIEM_RESPONSE_RULE: ResourceDefinition = {
  kind: 'resource',
  type: 'siem_response_rule',
  description: 'What is done by itself when an incident or alert comes up: run a playbook, change a status, add a tag.',
  attributes: {
    management_region: MANAGEMENT_REGION,
    name: { type: 'string', required: true, description: 'Name of the rule, unique in the account.' },
    trigger_type: {
      type: 'string',
      required: true,
      oneOf: ['event', 'event_update', 'alert'],
      description: 'An incident comes up, an incident is updated, an alert comes up.',
    },
    condition: {
      type: 'string',
      required: true,
      json: true,
      description: 'JSON list of left, operator and right; all have to hold.',
    },
    action_type: {
      type: 'string',
      required: true,
      oneOf: [
        'doPlaybook',
        'changeEventStatus',
        'changeThreatLevel',
        'addEventTag',
        'deleteEventTag',
        'alertWhitelist',
      ],
      description: 'Kind of what is done.',
    },
    action_config: { type: 'string', required: true, json: true, description: 'JSON list of actions of that kind.' },
    priority: { type: 'number', default: 1, min: 1, description: 'Order among rules; 1 comes first.' },
    remark: { type: 'string', optional: true, description: 'What it is for.' },
    status: {
      type: 'number',
      default: 0,
      range: [0, 100],
      description: '100: it acts by itself; 0: it does nothing until somebody switches it on.',
    },
  },
  unverified:
    'The JSON in condition and action_config beyond the published examples. Whether a new rule is off: it is switched right after it was made.',
  id: { answer: 'ResponseRuleId', listed: 'ResponseRuleId' },
  create: siem(
    'CreateResponseRule',
    { ...RESPONSE, ResponseRulePriority: from('priority', { as: 'text' }), RoleType: always(0) },
    false,
  ),
  read: {
    ...siem('ListResponseRules', { RoleType: always(0), ...PAGES }),
    items: 'ResponseRules',
    pages: COUNTED,
    where: { ResponseRuleId: ID },
    attributes: { ...RESPONSE_FIELDS, status: 'ResponseRuleStatus' },
  },
  updates: [
    {
      ...siem('UpdateResponseRule', { ...RESPONSE, ResponseRuleId: ID, ResponseRulePriority: from('priority') }),
      when: Object.keys(RESPONSE_FIELDS),
    },
    {
      ...siem('UpdateResponseRule', { ResponseRuleId: ID, ResponseRuleStatus: from('status') }),
      when: ['status'],
      afterCreate: true,
    },
  ],
  delete: siem('DeleteResponseRule', { ResponseRuleId: ID }),
  lookup: { ResponseRuleName: 'name' },
  importId,
  fromImportId,
};
