/** Protection templates of WAF 3.0, and the objects that they apply to. */
import type { Diagnostic } from '../../plugin';
import type { Value, ValueObject } from '../../schema/value';
import { type CustomDefinition, requestsOf, type ResourceDefinition } from '../definition';
import type { Context } from '../engine/context';
import type { Handler, Outcome } from '../engine/handler';
import { canonical, type Json } from '../engine/json';
import { resourceHandler } from '../engine/resource';
import { decode, member, textOf, textsOf, valueOf } from '../engine/values';
import { always, from, ID } from './green';
import { INSTANCE_ID, PAGES, waf } from './waf';

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
    template_name: {
      type: 'string',
      required: true,
      length: [1, 255],
      description: 'Name of the template: letters, digits, `_`, `.` and `-`; unique in its scene.',
    },
    template_type: {
      type: 'string',
      required: true,
      forceNew: true,
      oneOf: ['user_default', 'user_custom'],
      description:
        '`user_default` applies to whatever no other template of the scene applies to; a scene has one of them.',
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
  unverified:
    'The JSON in detail, which is compared as a whole; whether an account may use the scene; the error that says that there is no such instance.',
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
      // Required by the SDK's model, also where a scene has none.
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
      when: ['template_name', 'description'],
    },
    {
      // Apart, so that another name leaves alone what the console made of a detail that is not declared.
      ...waf('ModifyDefenseTemplate', {
        TemplateId: ID,
        TemplateName: from('template_name'),
        Description: from('description', { absent: '' }),
        Detail: from('detail', { absent: '{}' }),
      }),
      when: ['detail'],
    },
    {
      ...waf('ModifyDefenseTemplateStatus', { TemplateId: ID, TemplateStatus: from('template_status') }),
      when: ['template_status'],
    },
  ],
  delete: waf('DeleteDefenseTemplate', { TemplateId: ID }),
  lookup: { TemplateName: 'template_name', DefenseScene: 'defense_scene' },
  importId: (attributes, id) => [textOf(attributes, 'instance_id'), textOf(attributes, 'defense_scene'), id].join(':'),
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

/**
 * Makes the template apply to exactly what is declared.
 * @param prior - what was declared before: what is no longer declared at all ends too
 */
async function bind(context: Context, attributes: ValueObject, prior: ValueObject = {}): Promise<void> {
  const change: { [name: string]: Value } = {};
  for (const name of Object.keys(KINDS) as Bound[]) {
    const declared = valueOf(attributes, name) !== null;
    const before = declared || attributes.template_type === 'user_default' ? [] : textsOf(prior, name);
    if (!declared && before.length === 0) continue;
    const [wanted, now] = [textsOf(attributes, name), await boundTo(context, attributes, name)];
    const more = wanted.filter((one) => !now.includes(one));
    const less = now.filter((one) => (declared ? !wanted.includes(one) : before.includes(one)));
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

/** A template that was made is kept, whatever becomes of its bindings. */
async function andBind(context: Context, outcome: Outcome, prior?: ValueObject): Promise<Outcome> {
  try {
    await bind(context, outcome.state, prior);
    return outcome;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const summary = `Template ${textOf(outcome.state, 'id')} is there, but does not apply to what is declared`;
    return { ...outcome, diagnostics: [...(outcome.diagnostics ?? []), { severity: 'error', summary, detail }] };
  }
}

const template = resourceHandler(TEMPLATE_OBJECT);

const templateHandler: Handler = {
  create: async (context, planned, config) => andBind(context, await template.create(context, planned, config)),
  read: async (context, state, imported) => {
    const outcome = await template.read(context, state, imported);
    if (!outcome) return null;
    const next: { [name: string]: Value } = { ...outcome.state };
    for (const name of Object.keys(KINDS) as Bound[]) {
      if (state[name] === null && !imported) continue;
      const now = await boundTo(context, outcome.state, name);
      next[name] = now.length === 0 && imported ? null : now;
    }
    // A template without detail is answered with an empty one.
    if (imported && next.detail === '{}') next.detail = null;
    return { ...outcome, state: next };
  },
  update: async (context, prior, planned, config) =>
    andBind(context, await template.update(context, prior, planned, config), prior),
  delete: (context, state) => template.delete(context, state),
  fromImportId: (id) => template.fromImportId(id),
};

const NAME = /^[\p{L}\p{N}_.-]+$/u;

function nameProblems(config: ValueObject): Diagnostic[] {
  const name = textOf(config, 'template_name');
  if (name === '' || NAME.test(name)) return [];
  return [
    {
      severity: 'error',
      summary: `template_name cannot be ${JSON.stringify(name)}`,
      detail: 'Allowed: letters, digits, "_", "." and "-".',
      path: ['template_name'],
    },
  ];
}

const BOT_MANAGER = 'bot_manager';

/** What bot management needs, and nothing else of the scenes that are known may have. */
function sceneProblems(config: ValueObject): Diagnostic[] {
  if (config.defense_scene !== BOT_MANAGER) return [];
  return ['defense_sub_scene', 'detail']
    .filter((name) => (config[name] ?? null) === null)
    .map((name) => ({
      severity: 'error' as const,
      summary: `defense_scene ${BOT_MANAGER} needs ${name}`,
      detail: `Set ${name}.`,
      path: ['defense_scene'],
    }));
}

export const WAF_DEFENSE_TEMPLATE: CustomDefinition = {
  ...TEMPLATE_OBJECT,
  kind: 'custom',
  behaves: 'resource',
  requests: [...requestsOf(TEMPLATE_OBJECT), BOUND, BIND],
  validate: (config) => [...nameProblems(config), ...sceneProblems(config)],
  handler: templateHandler,
};
