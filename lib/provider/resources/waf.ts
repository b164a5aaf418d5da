/** WAF 3.0, as far as the alicloud provider has no resource for it. */
import type { Diagnostic } from '../../plugin';
import { isObject, type Value, type ValueObject } from '../../schema/value';
import type { CustomDefinition, Request, ResourceDefinition } from '../definition';
import type { Context } from '../engine/context';
import type { Handler, Outcome } from '../engine/handler';
import { canonical, isJsonObject, type Json, type JsonObject, parsed } from '../engine/json';
import { afterApply, isAbsent, listAll, settled } from '../engine/reading';
import { resourceHandler } from '../engine/resource';
import { decode, member, textOf, textsOf, valueOf } from '../engine/values';
import { from, always, ID } from './green';

export const WAF = { product: 'waf-openapi', version: '2021-10-01' } as const;

export function waf(action: string, parameters: Request['parameters'], repeatable = true): Request {
  return {
    api: WAF,
    action,
    parameters: { RegionId: { take: 'center' }, InstanceId: from('instance_id'), ...parameters },
    repeatable,
  };
}

export const INSTANCE_ID = {
  type: 'string',
  required: true,
  forceNew: true,
  description: 'Id of the WAF instance, `waf_v2_public_cn-…`.',
} as const;

export const PAGES = {
  PageNumber: { take: 'page' },
  PageSize: { take: 'pageSize' },
} as const satisfies Request['parameters'];

const BOUND = waf('DescribeTemplateResources', { TemplateId: ID, ResourceType: from('kind') });
const BIND = waf('ModifyTemplateResources', {
  TemplateId: ID,
  BindResources: from('bind_single'),
  UnbindResources: from('unbind_single'),
  BindResourceGroups: from('bind_group'),
  UnbindResourceGroups: from('unbind_group'),
});

const TEMPLATE_OBJECT: ResourceDefinition = {
  kind: 'resource',
  type: 'waf_defense_template',
  description: 'A protection template of a scene that alicloud_wafv3_defense_template does not know.',
  attributes: {
    instance_id: INSTANCE_ID,
    defense_scene: {
      type: 'string',
      required: true,
      forceNew: true,
      description: 'Scene, such as `custom_response` or `bot_manager`.',
    },
    defense_sub_scene: {
      type: 'string',
      optional: true,
      forceNew: true,
      description: 'Part of the scene: `web`, `app`, `basic` or `bot_custom_acl` of bot_manager.',
    },
    template_name: { type: 'string', required: true, length: [1, 255], description: 'Name of the template.' },
    template_type: {
      type: 'string',
      required: true,
      forceNew: true,
      oneOf: ['user_default', 'user_custom'],
      description: '`user_default` protects whatever no other template of the scene protects.',
    },
    template_status: { type: 'number', default: 1, range: [0, 1], description: '1: in force, 0: off.' },
    description: { type: 'string', optional: true, description: 'What it is for.' },
    detail: {
      type: 'string',
      optional: true,
      json: true,
      description: 'Detail of the scene as JSON. No description of it is published.',
    },
    resources: { type: ['set', 'string'], optional: true, description: 'Protected objects it applies to.' },
    resource_groups: {
      type: ['set', 'string'],
      optional: true,
      description: 'Groups of protected objects it applies to.',
    },
    template_id: { type: 'number', computed: true, description: 'Id, as a number.' },
  },
  unverified: 'The JSON in detail, and whether an account may use the scene.',
  id: { answer: 'TemplateId', listed: 'TemplateId' },
  create: waf(
    'CreateDefenseTemplate',
    {
      DefenseScene: from('defense_scene'),
      DefenseSubScene: from('defense_sub_scene'),
      TemplateName: from('template_name'),
      TemplateType: from('template_type'),
      TemplateOrigin: always('custom'),
      TemplateStatus: from('template_status'),
      Description: from('description'),
      // Required by the API's description also where a scene has none.
      Detail: from('detail', { absent: '{}' }),
    },
    false,
  ),
  read: {
    ...waf('DescribeDefenseTemplates', { DefenseScene: from('defense_scene'), ...PAGES }),
    items: 'Templates',
    pages: { sizes: [50, 10], total: 'TotalCount' },
    where: { TemplateId: ID },
    attributes: {
      template_name: 'TemplateName',
      template_type: 'TemplateType',
      template_status: 'TemplateStatus',
      description: 'Description',
      detail: 'Detail',
      defense_sub_scene: 'DefenseSubScene',
      template_id: 'TemplateId',
    },
  },
  updates: [
    {
      ...waf('ModifyDefenseTemplate', {
        TemplateId: ID,
        TemplateName: from('template_name'),
        Description: from('description', { absent: '' }),
        Detail: from('detail'),
      }),
      when: ['template_name', 'description', 'detail'],
    },
    {
      ...waf('ModifyDefenseTemplateStatus', { TemplateId: ID, TemplateStatus: from('template_status') }),
      when: ['template_status'],
    },
  ],
  delete: waf('DeleteDefenseTemplate', { TemplateId: ID }),
  lookup: { TemplateName: 'template_name', DefenseScene: 'defense_scene' },
  fromImportId: (id) => {
    const [, instance, scene, template] = /^([^:]+):([^:]+):(\d+)$/.exec(id) ?? [];
    if (instance === undefined || scene === undefined || template === undefined) {
      throw new Error(`the id for import has the form <instance id>:<defense scene>:<template id>; got ${id}`);
    }
    return { id: template, instance_id: instance, defense_scene: scene };
  },
};

const KINDS = { resources: 'single', resource_groups: 'group' } as const;
type Bound = keyof typeof KINDS;

async function boundTo(context: Context, attributes: ValueObject, name: Bound): Promise<readonly string[]> {
  const all: string[] = [];
  let token: Json | undefined;
  do {
    const scope = { attributes: { ...attributes, kind: KINDS[name] }, id: textOf(attributes, 'id') };
    const more: { [name: string]: string } = typeof token === 'string' && token !== '' ? { NextToken: token } : {};
    const answer = await context.send(BOUND, scope, more);
    all.push(...((decode(['list', 'string'], member(answer, 'Resources')) as readonly string[]) ?? []));
    token = member(answer, 'NextToken');
  } while (typeof token === 'string' && token !== '');
  return [...new Set(all)].sort();
}

/** Makes the template apply to exactly what is declared. */
async function bind(context: Context, attributes: ValueObject): Promise<void> {
  const change: { [name: string]: Value } = {};
  for (const name of Object.keys(KINDS) as Bound[]) {
    if (valueOf(attributes, name) === null) continue;
    const [wanted, now] = [textsOf(attributes, name), await boundTo(context, attributes, name)];
    const [more, less] = [wanted.filter((one) => !now.includes(one)), now.filter((one) => !wanted.includes(one))];
    if (more.length > 0) change[`bind_${KINDS[name]}`] = more;
    if (less.length > 0) change[`unbind_${KINDS[name]}`] = less;
  }
  if (Object.keys(change).length === 0) return;
  await context.send(BIND, { attributes: { ...attributes, ...change }, id: textOf(attributes, 'id') });
  await context.until('The binding of the template', async () => {
    for (const name of Object.keys(KINDS) as Bound[]) {
      if (valueOf(attributes, name) === null) continue;
      const now = await boundTo(context, attributes, name);
      if (canonical(now) !== canonical([...textsOf(attributes, name)].sort())) return undefined;
    }
    return true;
  });
}

const template = resourceHandler(TEMPLATE_OBJECT);

const templateHandler: Handler = {
  create: async (context, planned, config) => {
    const outcome = await template.create(context, planned, config);
    await bind(context, outcome.state);
    return outcome;
  },
  read: async (context, state, imported) => {
    const outcome = await template.read(context, state, imported);
    if (!outcome) return null;
    const next: { [name: string]: Value } = { ...outcome.state };
    for (const name of Object.keys(KINDS) as Bound[]) {
      if (state[name] === null && !imported) continue;
      const now = await boundTo(context, outcome.state, name);
      next[name] = now.length === 0 && imported ? null : now;
    }
    return { ...outcome, state: next };
  },
  update: async (context, prior, planned, config) => {
    const outcome = await template.update(context, prior, planned, config);
    await bind(context, outcome.state);
    return outcome;
  },
  delete: (context, state) => template.delete(context, state),
  fromImportId: (id) => template.fromImportId(id),
};

export const WAF_DEFENSE_TEMPLATE: CustomDefinition = {
  ...TEMPLATE_OBJECT,
  kind: 'custom',
  behaves: 'resource',
  requests: [
    TEMPLATE_OBJECT.create,
    TEMPLATE_OBJECT.read,
    ...(TEMPLATE_OBJECT.updates ?? []),
    ...(TEMPLATE_OBJECT.delete ? [TEMPLATE_OBJECT.delete] : []),
    BOUND,
    BIND,
  ],
  handler: templateHandler,
};

const RULE = {
  DefenseScene: always('custom_response'),
  DefenseType: from('scope'),
  TemplateId: from('template_id'),
  Resource: from('resource'),
} as const;

const CUSTOM_RESPONSE = {
  create: waf('CreateDefenseRule', { ...RULE, Rules: from('rules') }, false),
  update: waf('ModifyDefenseRule', { ...RULE, Rules: from('rules') }),
  list: { ...waf('DescribeDefenseRules', { RuleType: always('defense'), DefenseType: from('scope'), ...PAGES }) },
  delete: waf('DeleteDefenseRule', {
    DefenseType: from('scope'),
    TemplateId: from('template_id'),
    Resource: from('resource'),
    RuleIds: from('rule_id', { as: 'text' }),
  }),
} as const;

/** The rule as the API takes it: a page, in JSON, in JSON. */
function rulesOf(attributes: ValueObject): string {
  const headers = valueOf(attributes, 'headers');
  const config = {
    templateName: textOf(attributes, 'name'),
    responseCode: textOf(attributes, 'status_code'),
    responseContent: textOf(attributes, 'content'),
    responseHeaders: Object.entries(isObject(headers) ? headers : {}).map(([key, value]) => ({
      key,
      value: String(value),
    })),
  };
  const id = valueOf(attributes, 'rule_id');
  const status = valueOf(attributes, 'enabled') === false ? 0 : 1;
  const known = typeof id === 'number' || (typeof id === 'string' && id !== '');
  const rule = { responseType: 'response_block', status, config: JSON.stringify(config) };
  return JSON.stringify([{ ...(known && { id: Number(id) }), ...rule }]);
}

interface Page {
  readonly id: string;
  readonly attributes: ValueObject;
}

async function pagesOf(context: Context, attributes: ValueObject): Promise<readonly Page[]> {
  const rules = await listAll(
    context,
    { ...CUSTOM_RESPONSE.list, items: 'Rules', pages: { sizes: [100, 10], total: 'TotalCount' } },
    { attributes },
  );
  return rules.filter(({ DefenseScene }) => DefenseScene === 'custom_response').map(pageOf);
}

function pageOf(rule: JsonObject): Page {
  const config = parsed(String(rule.Config ?? '{}'));
  const given = isJsonObject(config) ? config : {};
  const headers = Array.isArray(given.responseHeaders)
    ? (given.responseHeaders as readonly Json[]).filter(isJsonObject)
    : [];
  return {
    id: String(rule.RuleId),
    attributes: {
      name: String(given.templateName ?? rule.RuleName ?? ''),
      status_code: Number(given.responseCode),
      content: String(given.responseContent ?? ''),
      headers:
        headers.length === 0 ? null : Object.fromEntries(headers.map(({ key, value }) => [String(key), String(value)])),
      enabled: rule.Status === 1,
      template_id: typeof rule.TemplateId === 'number' && rule.TemplateId > 0 ? rule.TemplateId : null,
      resource: typeof rule.Resource === 'string' && rule.Resource !== '' ? rule.Resource : null,
      rule_id: Number(rule.RuleId),
    },
  };
}

const PAGE_ARGUMENTS = ['name', 'status_code', 'content', 'headers', 'enabled'] as const;

async function seenPage(context: Context, attributes: ValueObject, id: string): Promise<Page> {
  return context.until(`The page ${id}`, async () => {
    const page = (await pagesOf(context, attributes)).find((one) => one.id === id);
    const same = (name: string): boolean =>
      canonical(page?.attributes[name] ?? null) === canonical(attributes[name] ?? null);
    return page && PAGE_ARGUMENTS.every(same) ? page : undefined;
  });
}

const pageHandler: Handler = {
  create: async (context, planned): Promise<Outcome> => {
    const attributes = settled(planned);
    const name = textOf(attributes, 'name');
    const key = canonical([context.type, textOf(attributes, 'instance_id'), textOf(attributes, 'scope'), name]);
    const named = (pages: readonly Page[]): string[] =>
      pages.filter((page) => page.attributes.name === name).map(({ id }) => id);
    const existing = named(await pagesOf(context, attributes));
    const begun = context.intents.read<readonly string[]>(key);
    const adopted = begun && existing.find((id) => !begun.before.includes(id));
    if (!begun && existing[0] !== undefined) {
      throw new Error(
        `A page ${JSON.stringify(name)} exists already: rule ${existing[0]}\n` +
          `Take it over with "terraform import <address> ${importIdOf(attributes, existing[0])}", or choose another name.`,
      );
    }
    if (!begun) context.intents.write(key, { before: existing });
    let id = adopted;
    if (id === undefined) {
      const answer = await context.send(CUSTOM_RESPONSE.create, {
        attributes: { ...attributes, rules: rulesOf(attributes) },
      });
      // The ids come as one text.
      id = /\d+/.exec(String(member(answer, 'RuleIds') ?? ''))?.[0];
      if (id === undefined) throw new Error('CreateDefenseRule answered without RuleIds');
    } else {
      const rules = rulesOf({ ...attributes, rule_id: id });
      await context.send(CUSTOM_RESPONSE.update, { attributes: { ...attributes, rules } });
    }
    const page = await seenPage(context, attributes, id);
    return {
      state: afterApply({ ...planned, id: importIdOf(attributes, id) }, page.attributes),
      private: { intent: key },
    };
  },
  read: async (context, state, imported) => {
    const id = ruleIdOf(state);
    const page = (await pagesOf(context, state)).find((one) => one.id === id);
    if (!page) return null;
    if (typeof context.private.intent === 'string') context.intents.remove(context.private.intent);
    const { headers, ...attributes } = page.attributes;
    return {
      state: { ...state, ...attributes, ...((state.headers !== null || imported) && { headers: headers ?? null }) },
    };
  },
  update: async (context, prior, planned): Promise<Outcome> => {
    const attributes = { ...settled(planned), rule_id: prior.rule_id ?? null };
    await context.send(CUSTOM_RESPONSE.update, { attributes: { ...attributes, rules: rulesOf(attributes) } });
    const page = await seenPage(context, attributes, ruleIdOf(prior));
    return { state: afterApply(planned, page.attributes) };
  },
  delete: async (context, state): Promise<readonly Diagnostic[]> => {
    try {
      await context.send(CUSTOM_RESPONSE.delete, { attributes: state });
    } catch (error) {
      if (!isAbsent(error)) throw error;
    }
    return [];
  },
  fromImportId: (id) => {
    const [, instance, scope, where, rule] = /^([^:]+):(template|resource|global):([^:]*):(\d+)$/.exec(id) ?? [];
    if (instance === undefined || scope === undefined || rule === undefined) {
      throw new Error(
        `the id for import has the form <instance id>:template|resource|global:<template id, resource or nothing>:<rule id>; got ${id}`,
      );
    }
    return {
      id,
      instance_id: instance,
      scope,
      rule_id: Number(rule),
      ...(scope === 'template' && { template_id: Number(where) }),
      ...(scope === 'resource' && { resource: where ?? '' }),
    };
  },
};

function importIdOf(attributes: ValueObject, rule: string): string {
  const where = textOf(attributes, 'template_id') || textOf(attributes, 'resource');
  return [textOf(attributes, 'instance_id'), textOf(attributes, 'scope'), where, rule].join(':');
}

function ruleIdOf(state: ValueObject): string {
  return textOf(state, 'id').split(':').at(-1) ?? '';
}

export const WAF_CUSTOM_RESPONSE: CustomDefinition = {
  kind: 'custom',
  behaves: 'resource',
  type: 'waf_custom_response',
  description:
    'A page that WAF answers with when it blocks, for a template, a protected object, or for rules that refer to it.',
  attributes: {
    instance_id: INSTANCE_ID,
    scope: {
      type: 'string',
      required: true,
      forceNew: true,
      oneOf: ['template', 'resource', 'global'],
      description: 'What the page belongs to.',
    },
    template_id: {
      type: 'number',
      optional: true,
      forceNew: true,
      conflictsWith: ['resource'],
      description: 'Template of scene custom_response, for scope `template`.',
    },
    resource: {
      type: 'string',
      optional: true,
      forceNew: true,
      conflictsWith: ['template_id'],
      description: 'Protected object, for scope `resource`.',
    },
    name: { type: 'string', required: true, length: [1, 255], description: 'Name of the page.' },
    status_code: {
      type: 'number',
      required: true,
      range: [200, 600],
      description: 'HTTP status, 200 to 600, neither 204 nor 304.',
    },
    content: { type: 'string', required: true, description: 'Body of the page.' },
    headers: { type: ['map', 'string'], optional: true, description: 'Headers of the page.' },
    enabled: { type: 'bool', default: true, description: 'Whether it is in force.' },
    rule_id: { type: 'number', computed: true, description: 'Id of the rule that WAF keeps it as.' },
  },
  unverified: 'The JSON of the rule is documented for scope `template`; for the two others it is taken to be the same.',
  requests: Object.values(CUSTOM_RESPONSE),
  validate: (config) => [...placeProblems(config), ...statusProblems(config)],
  handler: pageHandler,
};

function placeProblems(config: ValueObject): Diagnostic[] {
  const scope = textOf(config, 'scope');
  const needed = { template: 'template_id', resource: 'resource' }[scope];
  if (needed === undefined || (config[needed] ?? null) !== null) return [];
  return [
    {
      severity: 'error',
      summary: `scope ${scope} needs ${needed}`,
      detail: `Set ${needed}, or choose another scope.`,
      path: ['scope'],
    },
  ];
}

function statusProblems(config: ValueObject): Diagnostic[] {
  if (![204, 304].includes(Number(config.status_code))) return [];
  return [
    {
      severity: 'error',
      summary: `status_code cannot be ${String(config.status_code)}`,
      detail: 'Allowed: 200 to 600, without 204 and 304.',
      path: ['status_code'],
    },
  ];
}

const TRIAL = {
  start: waf('CreatePocFunction', { Type: from('function') }, true),
  list: waf('DescribePocFunctions', {}),
} as const;

async function trialOf(context: Context, attributes: ValueObject): Promise<JsonObject | undefined> {
  const functions = member(await context.send(TRIAL.list, { attributes }), 'Functions');
  const all = (Array.isArray(functions) ? (functions as readonly Json[]) : []).filter(isJsonObject);
  return all.find(({ Type }) => Type === textOf(attributes, 'function'));
}

const expiry = (trial: JsonObject): ValueObject => ({
  expire_time: typeof trial.ExpireTime === 'number' ? new Date(trial.ExpireTime).toISOString() : null,
});

export const WAF_TRIAL: CustomDefinition = {
  kind: 'custom',
  behaves: 'operation',
  type: 'waf_trial',
  description:
    'Starts the free trial of a function of WAF, such as AI protection. It cannot be ended, and runs out by itself.',
  attributes: {
    instance_id: INSTANCE_ID,
    function: {
      type: 'string',
      required: true,
      forceNew: true,
      oneOf: ['largeLanguageModel'],
      description: '`largeLanguageModel`: protection of AI applications.',
    },
    expire_time: { type: 'string', computed: true, description: 'When it runs out, RFC 3339.' },
  },
  unverified: 'That ExpireTime is in milliseconds since 1970.',
  requests: Object.values(TRIAL),
  handler: {
    create: async (context, planned) => {
      const attributes = settled(planned);
      // A trial that runs is not started again.
      if (!(await trialOf(context, attributes))) await context.send(TRIAL.start, { attributes });
      const trial = await context.until('The trial', () => trialOf(context, attributes));
      const id = `${textOf(attributes, 'instance_id')}:${textOf(attributes, 'function')}`;
      return { state: afterApply({ ...planned, id }, expiry(trial)) };
    },
    read: async (context, state) => {
      const trial = await trialOf(context, state);
      return { state: trial ? { ...state, ...expiry(trial) } : state };
    },
    update: (_, _prior, planned) => Promise.resolve({ state: settled(planned) }),
    delete: (_, state) =>
      Promise.resolve([
        {
          severity: 'warning' as const,
          summary: `The trial ${textOf(state, 'function')} goes on`,
          detail: 'WAF has no call that ends a trial. It runs out by itself.',
        },
      ]),
    fromImportId: (id) => {
      const [, instance, trial] = /^([^:]+):([^:]+)$/.exec(id) ?? [];
      if (instance === undefined || trial === undefined) {
        throw new Error(`the id for import has the form <instance id>:<function>; got ${id}`);
      }
      return { id, instance_id: instance, function: trial };
    },
  },
};

const LOG = {
  read: waf('DescribeUserWafLogStatus', {}),
  write: waf('ModifyUserWafLogStatus', { LogStatus: from('status'), LogRegionId: from('log_region') }),
} as const;

/** States in which logs are, or will soon be, written. */
const LOGGING = ['normal', 'initializing', '1'];

async function logging(context: Context, attributes: ValueObject): Promise<ValueObject> {
  const answer = await context.send(LOG.read, { attributes });
  const region = member(answer, 'LogRegionId');
  return {
    enabled: LOGGING.includes(String(member(answer, 'LogStatus') ?? '')),
    log_region: typeof region === 'string' && region !== '' ? region : null,
  };
}

async function setLogging(context: Context, attributes: ValueObject, enabled: boolean): Promise<ValueObject> {
  const before = await logging(context, attributes);
  const region = valueOf(attributes, 'log_region');
  const same = before.enabled === enabled && (region === null || before.log_region === region);
  if (same) return before;
  await context.send(LOG.write, { attributes: { ...attributes, status: enabled ? 1 : 0 } });
  return context.until('The log delivery', async () => {
    const now = await logging(context, attributes);
    return now.enabled === enabled ? now : undefined;
  });
}

export const WAF_LOG_STATUS: CustomDefinition = {
  kind: 'custom',
  behaves: 'setting',
  type: 'waf_log_status',
  description: 'Whether WAF delivers its logs to Log Service. Destroying restores what was found.',
  attributes: {
    instance_id: INSTANCE_ID,
    enabled: {
      type: 'bool',
      required: true,
      description: 'Whether logs are delivered. The log storage of the instance costs money.',
    },
    log_region: { type: 'string', optional: true, description: 'Region of the log store.' },
  },
  unverified: 'The states of DescribeUserWafLogStatus that mean that logs are delivered: normal and initializing.',
  requests: Object.values(LOG),
  handler: {
    create: async (context, planned) => {
      const attributes = settled(planned);
      const id = textOf(attributes, 'instance_id');
      const key = canonical([context.type, id]);
      const found = context.intents.read<Json>(key)?.before ?? (await logging(context, attributes)).enabled;
      context.intents.write(key, { before: found });
      await setLogging(context, attributes, attributes.enabled === true);
      return { state: afterApply({ ...planned, id }, {}), private: { found, intent: key } };
    },
    read: async (context, state, imported) => {
      const { enabled, log_region } = await logging(context, state);
      if (typeof context.private.intent === 'string') context.intents.remove(context.private.intent);
      const next = {
        ...state,
        enabled: enabled ?? null,
        ...((state.log_region !== null || imported) && { log_region: log_region ?? null }),
      };
      return { state: next, ...(imported && { private: { found: enabled } }) };
    },
    update: async (context, _prior, planned) => {
      const attributes = settled(planned);
      await setLogging(context, attributes, attributes.enabled === true);
      return { state: afterApply(planned, {}) };
    },
    delete: async (context, state) => {
      const { found } = context.private;
      if (typeof found === 'boolean') await setLogging(context, { ...state, log_region: null }, found);
      return [];
    },
    fromImportId: (id) => ({ id, instance_id: id }),
  },
};
