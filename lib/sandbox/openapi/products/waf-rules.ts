/**
 * Protection rules of scene custom_response: the page that a blocked request gets.
 *
 * The JSON of a rule is documented for those of templates. That rules of protected objects and global ones have the same is @unverified.
 */
import { ApiError, invalidParameter, missingParameter } from '../errors';
import { type Call, type Operation, reads } from '../model';
import type { JsonObject, WafRule } from '../objects';
import { newNumber } from './green-common';
import {
  checkObject,
  commaIds,
  instanceOf,
  noRule,
  noTemplate,
  numberedPage,
  oneOf,
  rehearsable,
  switchOf,
  TEMPLATE_SCENES,
  wafError,
} from './waf-common';
import { templateWith } from './waf-templates';

type RuleType = WafRule['type'];

/** Scenes of rules, by their types, as the SDK lists them. */
const SCENES: { readonly [type in RuleType]: readonly string[] } = {
  template: TEMPLATE_SCENES,
  resource: ['account_identifier', 'custom_response', 'waf_codec', 'websdk'],
  global: ['regular_custom', 'address_book', 'custom_response'],
};

const MODELLED = 'custom_response';

/** Rules of a template are listed under another scene than they were made with. */
const LISTED: { readonly [type in RuleType]: string } = {
  template: 'custom_response_block',
  resource: 'custom_response',
  global: 'custom_response',
};

/** Limits of a page, as the console's documentation says. */
const LONGEST_CONTENT = 4000;
const MOST_HEADERS = 10;
const STATUS_CODES = { least: 200, most: 600, never: [204, 304] } as const;

/** Rules that a template holds, as DescribeInstance says. */
const MOST_RULES = 100;

export const rules: { readonly [action: string]: Operation } = {
  CreateDefenseRule: rehearsable((call) => {
    const place = placeOf(call);
    sceneOf(call, place.type);
    const given = rulesIn(call, ['responseType', 'status', 'config']);
    const all = call.view.of('wafRules').all();
    const beside = all.filter((rule) => isAt(rule, place));
    if (beside.length + given.length > MOST_RULES) {
      throw wafError('Defense.Control.DefenseRuleCountExceed', `More than ${MOST_RULES} rules are not possible here.`);
    }
    const taken = new Set(all.map(({ id }) => id));
    const made = given.map(({ status = 1, ...rest }): WafRule => {
      const id = newNumber(taken);
      taken.add(id);
      const { config, name = `rule_${id}` } = pageIn(rest);
      return {
        id,
        ...place,
        scene: MODELLED,
        name,
        config,
        status: statusIn(status),
        created: call.now,
        modified: call.now,
      };
    });
    return { answer: { RuleIds: made.map(({ id }) => id).join(',') }, commit: () => save(call, made) };
  }),

  // The status is not changed: the documentation sends whoever wants that to ModifyDefenseRuleStatus.
  ModifyDefenseRule: rehearsable((call) => {
    const place = placeOf(call);
    if (call.has('DefenseScene')) sceneOf(call, place.type);
    const after = rulesIn(call, ['id', 'responseType', 'status', 'config']).map(
      ({ id, status = 1, ...rest }): WafRule => {
        if (!Number.isInteger(id)) throw invalidParameter('Rules', 'every rule has an id, which is a number');
        const before = ruleAt(call, place, Number(id));
        statusIn(status);
        const { config, name = before.name } = pageIn(rest);
        return { ...before, name, config, modified: call.now };
      },
    );
    return { answer: {}, commit: () => save(call, after) };
  }),

  ModifyDefenseRuleStatus: rehearsable((call) => {
    const instanceId = instanceOf(call);
    const id = call.need('RuleId');
    const rule = call.view.of('wafRules').get(`${instanceId}/${id}`);
    const elsewhere = call.has('TemplateId') && rule?.templateId !== call.number('TemplateId');
    if (!rule || elsewhere || rule.type !== typeOf(call)) throw noRule(id);
    const after = { ...rule, status: switchOf(call, 'RuleStatus'), modified: call.now };
    return { answer: {}, commit: () => save(call, [after]) };
  }),

  DescribeDefenseRule: reads((call) => {
    const { GmtCreate: _, RuleType: __, ...Rule } = described(ruleAt(call, placeOf(call), Number(call.need('RuleId'))));
    return { Rule };
  }),

  DescribeDefenseRules: reads((call) => {
    const instanceId = instanceOf(call);
    const type = typeOf(call);
    const kind = call.has('RuleType') ? oneOf(call, 'RuleType', ['whitelist', 'defense']) : 'defense';
    const found = call.view
      .of('wafRules')
      .all()
      .filter((rule) => rule.instanceId === instanceId && rule.type === type && kind === 'defense');
    const chosen = queried(call, found);
    return { TotalCount: chosen.length, Rules: numberedPage(call, chosen, 10).map(described) };
  }),

  DeleteDefenseRule: rehearsable((call) => {
    const place = placeOf(call);
    const gone = commaIds(call, 'RuleIds').map((id) => ruleAt(call, place, id));
    const commit = (): void => {
      for (const { instanceId, id } of gone) call.view.of('wafRules').delete(`${instanceId}/${id}`);
    };
    return { answer: {}, commit };
  }),
};

type Place = Pick<WafRule, 'instanceId' | 'type' | 'templateId' | 'resource'>;

function typeOf(call: Call): RuleType {
  return call.has('DefenseType') ? (oneOf(call, 'DefenseType', Object.keys(SCENES)) as RuleType) : 'template';
}

/** What the rules of a call belong to. */
function placeOf(call: Call): Place {
  const instanceId = instanceOf(call);
  const type = typeOf(call);
  // That a parameter which belongs to another type is refused is @unverified.
  if (type !== 'template' && call.has('TemplateId'))
    throw invalidParameter('TemplateId', `it is not for ${type} rules`);
  if (type !== 'resource' && call.has('Resource')) throw invalidParameter('Resource', `it is not for ${type} rules`);
  if (type === 'global') return { instanceId, type };
  if (type === 'resource') {
    const resource = call.need('Resource');
    checkObject(call, instanceId, resource);
    return { instanceId, type, resource };
  }
  const templateId = Number(call.need('TemplateId'));
  const template = templateWith(call, instanceId, templateId);
  if (!template) throw noTemplate(templateId);
  if (call.has('DefenseScene') && call.text('DefenseScene') !== template.scene) {
    throw invalidParameter('DefenseScene', `template ${templateId} is of scene ${template.scene}`);
  }
  return { instanceId, type, templateId };
}

function sceneOf(call: Call, type: RuleType): void {
  const scene = oneOf(call, 'DefenseScene', SCENES[type]);
  if (scene !== MODELLED) {
    throw new ApiError(400, 'UnsupportedOperation', `The sandbox has no model of rules of scene ${scene}.`);
  }
}

const isAt = (rule: WafRule, { instanceId, type, templateId, resource }: Place): boolean =>
  rule.instanceId === instanceId && rule.type === type && rule.templateId === templateId && rule.resource === resource;

function ruleAt(call: Call, place: Place, id: number): WafRule {
  const rule = call.view.of('wafRules').get(`${place.instanceId}/${id}`);
  if (!rule || !isAt(rule, place)) throw noRule(id);
  return rule;
}

function save(call: Call, changed: readonly WafRule[]): void {
  for (const rule of changed) call.view.of('wafRules').put(`${rule.instanceId}/${rule.id}`, rule);
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checkMembers(what: string, value: JsonObject, names: readonly string[]): void {
  const strange = Object.keys(value).find((name) => !names.includes(name));
  if (strange !== undefined) throw invalidParameter('Rules', `${what} has no member ${strange}`);
}

function rulesIn(call: Call, members: readonly string[]): readonly JsonObject[] {
  const given = call.json('Rules');
  if (!Array.isArray(given) || given.length === 0 || !given.every(isObject)) {
    throw invalidParameter('Rules', 'it is a JSON list of rules');
  }
  for (const rule of given) {
    checkMembers('a rule', rule, members);
    if (rule.responseType !== 'response_block') throw invalidParameter('Rules', 'responseType is response_block');
  }
  return given;
}

function statusIn(status: unknown): number {
  if (status !== 0 && status !== 1) throw invalidParameter('Rules', 'status is 0 or 1');
  return status;
}

/** The page in a rule, as it was written, and what it is called. */
function pageIn({ config: text }: JsonObject): { readonly config: string; readonly name?: string } {
  const config = jsonIn(text);
  checkMembers('config', config, ['templateName', 'responseCode', 'responseContent', 'responseHeaders']);
  const { templateName: name, responseCode, responseContent, responseHeaders = [] } = config;
  if (name !== undefined && (typeof name !== 'string' || name === '')) {
    throw invalidParameter('Rules', 'templateName is a text');
  }
  checkCode(responseCode);
  if (typeof responseContent !== 'string' || responseContent === '') throw missingParameter('Rules.responseContent');
  if ([...responseContent].length > LONGEST_CONTENT) {
    throw invalidParameter('Rules', `responseContent has at most ${LONGEST_CONTENT} characters`);
  }
  checkHeaders(responseHeaders);
  return { config: text as string, ...(name !== undefined && { name }) };
}

function jsonIn(text: unknown): JsonObject {
  let config: unknown;
  try {
    config = typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    config = undefined;
  }
  if (!isObject(config)) throw invalidParameter('Rules', 'config is one JSON text with an object');
  return config;
}

/** A number in the documentation's table, a text in its example. */
function checkCode(code: unknown): void {
  const { least, most, never } = STATUS_CODES;
  const number = typeof code === 'string' && /^\d+$/.test(code) ? Number(code) : code;
  const valid = Number.isInteger(number) && Number(number) >= least && Number(number) <= most;
  if (!valid || never.some((one) => one === number)) {
    throw invalidParameter('Rules', `responseCode is from ${least} to ${most}, without ${never.join(' and ')}`);
  }
}

function checkHeaders(headers: unknown): void {
  const isHeader = (one: unknown): boolean =>
    isObject(one) &&
    Object.keys(one).sort().join() === 'key,value' &&
    typeof one.key === 'string' &&
    one.key !== '' &&
    typeof one.value === 'string';
  if (!Array.isArray(headers) || !headers.every(isHeader)) {
    throw invalidParameter('Rules', 'responseHeaders is a list of objects with key and value, both texts');
  }
  if (headers.length > MOST_HEADERS) {
    throw invalidParameter('Rules', `responseHeaders has at most ${MOST_HEADERS} elements`);
  }
}

type Condition = (rule: WafRule, value: unknown) => boolean;

/** Members of Query, as the documentation of the action says. */
const CONDITIONS: { readonly [name: string]: Condition } = {
  name: ({ name }, value) => name === value,
  nameId: ({ id, name }, value) => `${id} ${name}`.includes(String(value)),
  nameLike: ({ name }, value) => name.includes(String(value)),
  scene: ({ scene, type }, value) => scene === value || LISTED[type] === value,
  ruleId: ({ id }, value) => id === value,
  ruleIdIn: ({ id }, value) => Array.isArray(value) && value.includes(id),
  templateId: ({ templateId }, value) => templateId === value,
};

const ORDERS: { readonly [name: string]: (a: WafRule, b: WafRule) => number } = {
  name: (a, b) => a.name.localeCompare(b.name),
  gmtModified: (a, b) => a.modified - b.modified,
  id: (a, b) => a.id - b.id,
  templateId: (a, b) => (a.templateId ?? 0) - (b.templateId ?? 0),
};

function queried(call: Call, all: readonly WafRule[]): readonly WafRule[] {
  const query = call.has('Query') ? call.json('Query') : {};
  if (!isObject(query)) throw invalidParameter('Query', 'it is no JSON object');
  const { orderBy = 'id', desc = false, ...conditions } = query;
  const strange = Object.keys(conditions).find((name) => !Object.hasOwn(CONDITIONS, name));
  if (strange !== undefined) throw invalidParameter('Query', `it has no member ${strange}`);
  const order = Object.hasOwn(ORDERS, String(orderBy)) ? ORDERS[String(orderBy)] : undefined;
  if (!order) throw invalidParameter('Query', `orderBy is one of ${Object.keys(ORDERS).join(', ')}`);
  const found = all.filter((rule) =>
    Object.entries(conditions).every(([name, value]) => CONDITIONS[name]?.(rule, value)),
  );
  const sorted = found.sort(order);
  return desc === true ? sorted.reverse() : sorted;
}

function described(rule: WafRule): JsonObject {
  return {
    RuleId: rule.id,
    RuleName: rule.name,
    RuleType: 'defense',
    DefenseScene: LISTED[rule.type],
    DefenseType: rule.type,
    DefenseOrigin: 'custom',
    Status: rule.status,
    Config: rule.config,
    ...(rule.templateId !== undefined && { TemplateId: rule.templateId }),
    ...(rule.resource !== undefined && { Resource: rule.resource }),
    GmtCreate: rule.created,
    GmtModified: rule.modified,
  };
}
