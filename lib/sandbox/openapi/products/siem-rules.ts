/** Rules of cloud-siem: detection, and automatic response. */
import { invalidParameter } from '../errors';
import { type Call, type Operation, present, reads, writes } from '../model';
import type { JsonObject } from '../objects';
import { newNumber } from './green-common';
import { centerOf, checkForm, checkLang, DURATION, jsonList, newId, notFound, paged, taken } from './siem-common';
import type { SiemDetectionRule, SiemResponseRule } from './siem-objects';
import { oneOf } from './waf-common';

const STATUSES = ['enabled', 'disabled', 'testing'];
const ALERT_SCHEMAS = ['ALERT_ACTIVITY', 'EDR_ALERT_ACTIVITY', 'FIREWALL_ALERT_ACTIVITY', 'WAF_ALERT_ACTIVITY'];
const AGGREGATIONS = ['none', 'graph_compute', 'expert', 'passthrough', 'window'];

/** A few predefined rules; the ids are those of published examples. All are on in a new account. */
const PRESETS = ['jndi-attack-success_http_dns', 'jndi-attack-success_http_netstat', 'cfw-out-ip_aegis-netstat'];

const NEEDED = ['DetectionRuleName', 'AlertType', 'LogSchemaId'];
const CRON = /^(\S+\s+){4}\S+$/;

const MEMBERS = [
  'AlertAttCk',
  'AlertDescription',
  'AlertLevel',
  'AlertName',
  'AlertSchemaId',
  'AlertTacticId',
  'AlertThresholdCount',
  'AlertThresholdGroup',
  'AlertThresholdPeriod',
  'AlertType',
  'DetectionExpressionContent',
  'DetectionExpressionType',
  'DetectionRuleDescription',
  'DetectionRuleName',
  'EntityMappings',
  'IncidentAggregationExpression',
  'IncidentAggregationType',
  'LogCategoryId',
  'LogSchemaId',
  'PlaybookParameters',
  'PlaybookUuid',
  'ScheduleBeginTime',
  'ScheduleExpression',
  'ScheduleMaxRetries',
  'ScheduleMaxTimeout',
  'ScheduleType',
  'ScheduleWindow',
];

const givenIn = (call: Call, names: readonly string[]): JsonObject =>
  Object.fromEntries(names.filter((name) => call.has(name)).map((name) => [name, call.value(name)]));

const rulesIn = (call: Call, center: string): SiemDetectionRule[] =>
  call.view
    .of('siemDetectionRules')
    .all()
    .filter((rule) => rule.center === center);

function ruleOf(call: Call): SiemDetectionRule {
  const id = call.need('DetectionRuleId');
  const found = call.view.of('siemDetectionRules').get(id);
  if (found?.center !== centerOf(call)) throw notFound('DetectionRule', id);
  return found;
}

function between(call: Call, name: string, least: number, most: number): void {
  const value = call.number(name);
  if (value !== undefined && (value < least || value > most)) {
    throw invalidParameter(name, `it is from ${least} to ${most}`);
  }
}

/** What the description of the parameters says. */
function checkRule(call: Call): void {
  if (call.has('DetectionExpressionType')) oneOf(call, 'DetectionExpressionType', ['sql', 'playbook']);
  if (call.text('DetectionExpressionType') === 'sql') call.need('DetectionExpressionContent');
  if (call.text('DetectionExpressionType') === 'playbook') call.need('PlaybookUuid');
  if (call.has('AlertLevel')) oneOf(call, 'AlertLevel', ['1', '2', '3', '4', '5']);
  if (call.has('AlertSchemaId')) oneOf(call, 'AlertSchemaId', ALERT_SCHEMAS);
  checkForm(call, 'AlertTacticId', /^TA\d{4}$/, 'it is the id of a tactic');
  checkForm(call, 'AlertThresholdPeriod', DURATION, 'it is a time such as 5m');
  checkForm(call, 'ScheduleWindow', DURATION, 'it is a time such as 5m');
  between(call, 'ScheduleMaxTimeout', 60, 1800);
  between(call, 'ScheduleMaxRetries', 1, 100);
  if (call.has('ScheduleType')) {
    const form = oneOf(call, 'ScheduleType', ['fixed_rate', 'cron']) === 'cron' ? CRON : DURATION;
    call.need('ScheduleExpression');
    checkForm(call, 'ScheduleExpression', form, 'it does not fit ScheduleType');
  }
  if (call.has('IncidentAggregationType')) {
    const type = oneOf(call, 'IncidentAggregationType', AGGREGATIONS);
    if (type === 'window') call.need('IncidentAggregationExpression');
  }
  checkForm(call, 'IncidentAggregationExpression', DURATION, 'it is a time such as 5m');
  if (call.text('EntityMappings') !== '') {
    for (const { NormalizationSchemaId, NormalizationFieldMappings } of jsonList(call, 'EntityMappings')) {
      if (typeof NormalizationSchemaId !== 'string' || !Array.isArray(NormalizationFieldMappings)) {
        throw invalidParameter('EntityMappings', 'a mapping has a schema and a list of fields');
      }
    }
  }
}

function checkName(call: Call, center: string, own?: string): void {
  const name = call.need('DetectionRuleName');
  if (rulesIn(call, center).some(({ id, given }) => id !== own && given.DetectionRuleName === name)) {
    throw taken('DetectionRule', name);
  }
}

/** Lists answer mappings as objects, and levels as text. */
function shownRule({ id, status, given, created, modified }: SiemDetectionRule): JsonObject {
  const { EntityMappings } = given;
  return present({
    ...given,
    DetectionRuleId: id,
    DetectionRuleType: 'custom',
    DetectionRuleStatus: status,
    EntityMappings:
      typeof EntityMappings === 'string' && EntityMappings !== '' ? (JSON.parse(EntityMappings) as unknown) : [],
    CreateTime: created,
    UpdateTime: modified,
  });
}

const presetStatus = (call: Call, center: string, id: string): string =>
  call.view.of('siemSwitches').get(`${center}/rule/${id}`)?.value ?? 'enabled';

const shownPreset = (call: Call, center: string, id: string): JsonObject => ({
  DetectionRuleId: id,
  DetectionRuleName: id,
  DetectionRuleType: 'preset',
  DetectionRuleStatus: presetStatus(call, center, id),
  DetectionExpressionType: 'sql',
  IncidentAggregationType: 'graph_compute',
});

const responseRules = (call: Call, center: string): SiemResponseRule[] =>
  call.view
    .of('siemResponseRules')
    .all()
    .filter((rule) => rule.center === center);

function responseRuleOf(call: Call): SiemResponseRule {
  const id = call.need('ResponseRuleId');
  const found = call.view.of('siemResponseRules').get(id);
  if (found?.center !== centerOf(call)) throw notFound('ResponseRule', id);
  return found;
}

const ACTIONS = [
  'doPlaybook',
  'changeEventStatus',
  'changeThreatLevel',
  'addEventTag',
  'deleteEventTag',
  'alertWhitelist',
];
const RESPONSE_MEMBERS = [
  'ResponseActionConfig',
  'ResponseActionType',
  'ResponseExecutionCondition',
  'ResponseRuleName',
  'ResponseRuleRemark',
  'ResponseTriggerType',
];

function checkResponse(call: Call): void {
  if (call.has('ResponseTriggerType')) oneOf(call, 'ResponseTriggerType', ['event', 'event_update', 'alert']);
  if (call.has('ResponseExecutionCondition')) {
    for (const { left, operator } of jsonList(call, 'ResponseExecutionCondition')) {
      if (typeof operator !== 'string' || typeof left !== 'object') {
        throw invalidParameter('ResponseExecutionCondition', 'a condition has left and operator');
      }
    }
  }
  if (!call.has('ResponseActionType')) return;
  const type = oneOf(call, 'ResponseActionType', ACTIONS);
  for (const action of jsonList(call, 'ResponseActionConfig')) {
    if (action.actionType !== type) throw invalidParameter('ResponseActionConfig', `its actions are of type ${type}`);
    if (type === 'doPlaybook' && typeof action.playbookUuid !== 'string') {
      throw invalidParameter('ResponseActionConfig', 'an action names its playbook');
    }
  }
}

function priorityIn(call: Call, standard: number): number {
  const priority = call.has('ResponseRulePriority') ? Number(call.text('ResponseRulePriority')) : standard;
  if (!Number.isInteger(priority) || priority < 1) throw invalidParameter('ResponseRulePriority', 'it is at least 1');
  return priority;
}

export const rules: { readonly [action: string]: Operation } = {
  // A new rule is off. @unverified
  CreateDetectionRule: writes((call) => {
    checkLang(call);
    const center = centerOf(call);
    oneOf(call, 'DetectionRuleType', ['custom']);
    for (const name of NEEDED) call.need(name);
    call.need('AlertLevel');
    checkRule(call);
    checkName(call, center);
    const id = newId('dr');
    const times = { created: call.now, modified: call.now };
    const given = { ScheduleBeginTime: call.now, ...givenIn(call, MEMBERS) };
    call.view.of('siemDetectionRules').put(id, { id, center, status: 'disabled', given, ...times });
    return { DetectionRuleId: id };
  }),

  UpdateDetectionRule: writes((call) => {
    const center = centerOf(call);
    if (call.has('DetectionRuleStatus')) oneOf(call, 'DetectionRuleStatus', STATUSES);
    if (oneOf(call, 'DetectionRuleType', ['custom', 'preset']) === 'preset') {
      const id = call.need('DetectionRuleId');
      if (!PRESETS.includes(id)) throw notFound('DetectionRule', id);
      const value = call.need('DetectionRuleStatus');
      call.view.of('siemSwitches').put(`${center}/rule/${id}`, { kind: 'rule', center, id, value });
      return {};
    }
    const before = ruleOf(call);
    checkRule(call);
    if (call.has('DetectionRuleName')) checkName(call, center, before.id);
    const given = { ...before.given, ...givenIn(call, MEMBERS) };
    const status = call.text('DetectionRuleStatus') || before.status;
    call.view.of('siemDetectionRules').put(before.id, { ...before, given, status, modified: call.now });
    return {};
  }),

  ListDetectionRules: reads((call) => {
    checkLang(call);
    const center = centerOf(call);
    const own = rulesIn(call, center).sort((a, b) => b.created - a.created || a.id.localeCompare(b.id));
    const all = [...own.map(shownRule), ...PRESETS.map((id) => shownPreset(call, center, id))];
    const names = ['DetectionRuleId', 'DetectionRuleType', 'DetectionRuleStatus', 'LogSchemaId', 'AlertLevel'];
    const found = all
      .filter((rule) => names.every((name) => call.text(name) === '' || rule[name] === call.text(name)))
      .filter(({ DetectionRuleName }) => String(DetectionRuleName).includes(call.text('DetectionRuleName')));
    return paged(call, found, 'DetectionRules', (rule) => rule);
  }),

  DeleteDetectionRule: writes((call) => {
    call.view.of('siemDetectionRules').delete(ruleOf(call).id);
    return {};
  }),

  // A new rule is off. @unverified
  CreateResponseRule: writes((call) => {
    const center = centerOf(call);
    for (const name of RESPONSE_MEMBERS.slice(0, 4)) call.need(name);
    call.need('ResponseTriggerType');
    checkResponse(call);
    const name = call.need('ResponseRuleName');
    if (responseRules(call, center).some(({ given }) => given.ResponseRuleName === name)) {
      throw taken('ResponseRule', name);
    }
    const numbers = new Set(
      call.view
        .of('siemResponseRules')
        .all()
        .map(({ id }) => Number(id)),
    );
    const id = String(newNumber(numbers));
    const given = { ...givenIn(call, RESPONSE_MEMBERS), ResponseRulePriority: priorityIn(call, 1) };
    const times = { created: call.now, modified: call.now };
    call.view.of('siemResponseRules').put(id, { id, center, status: 0, given, ...times });
    return { ResponseRuleId: id };
  }),

  UpdateResponseRule: writes((call) => {
    const before = responseRuleOf(call);
    checkResponse(call);
    if (call.has('ResponseRuleStatus')) oneOf(call, 'ResponseRuleStatus', ['0', '100']);
    const priority = priorityIn(call, Number(before.given.ResponseRulePriority));
    const given = { ...before.given, ...givenIn(call, RESPONSE_MEMBERS), ResponseRulePriority: priority };
    const status = call.number('ResponseRuleStatus') ?? before.status;
    call.view.of('siemResponseRules').put(before.id, { ...before, given, status, modified: call.now });
    return { ResponseRuleId: before.id };
  }),

  ListResponseRules: reads((call) => {
    const all = responseRules(call, centerOf(call))
      .filter(({ given }) => String(given.ResponseRuleName).includes(call.text('ResponseRuleName')))
      .sort((a, b) => Number(a.given.ResponseRulePriority) - Number(b.given.ResponseRulePriority));
    return {
      NextToken: '',
      ...paged(call, all, 'ResponseRules', ({ id, status, given, created, modified }) => ({
        ...given,
        ResponseRuleId: id,
        ResponseRuleStatus: status,
        ResponseRuleType: 'custom',
        CreateTime: created,
        UpdateTime: modified,
      })),
    };
  }),

  DeleteResponseRule: writes((call) => {
    call.view.of('siemResponseRules').delete(responseRuleOf(call).id);
    return {};
  }),
};
