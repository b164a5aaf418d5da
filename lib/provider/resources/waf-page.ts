/** The page that WAF answers with when it blocks: a rule of scene custom_response, which the API packs into JSON in JSON. */
import type { Diagnostic } from '../../plugin';
import { isObject, type ValueObject } from '../../schema/value';
import { type CustomDefinition, requestsOf, type ResourceDefinition } from '../definition';
import { isJsonObject, type Json, type JsonObject, parsed } from '../engine/json';
import { resourceHandler } from '../engine/resource';
import { textOf, valueOf } from '../engine/values';
import { always, from, ID } from './green';
import { INSTANCE_ID, PAGES, waf } from './waf';

/** Documented for the pages of templates, https://www.alibabacloud.com/help/en/waf/web-application-firewall-3-0/user-guide/custom-response */
const MOST_HEADERS = 10;
const LONGEST_CONTENT = 4000;
const NEVER = [204, 304];

/** Scenes that pages are listed with: those of templates have one of their own. */
const LISTED = ['custom_response', 'custom_response_block'];

const PLACE = {
  DefenseType: from('scope'),
  TemplateId: from('template_id'),
  Resource: from('resource'),
} as const;

function headersOf(attributes: ValueObject): readonly { readonly key: string; readonly value: string }[] {
  const headers = valueOf(attributes, 'headers');
  return Object.entries(isObject(headers) ? headers : {}).map(([key, value]) => ({ key, value: String(value) }));
}

function rules({ attributes, id }: { readonly attributes: ValueObject; readonly id?: string }): string {
  const config = {
    templateName: textOf(attributes, 'name'),
    responseCode: textOf(attributes, 'status_code'),
    responseContent: textOf(attributes, 'content'),
    responseHeaders: headersOf(attributes),
  };
  // Only a new rule takes its status from here.
  const status = valueOf(attributes, 'enabled') === false ? 0 : 1;
  const rule = { responseType: 'response_block', status, config: JSON.stringify(config) };
  return JSON.stringify([{ ...(id !== undefined && { id: Number(id) }), ...rule }]);
}

/** A rule with the page that stands in its Config, and with '' for what it does not belong to. */
function unpacked(rule: JsonObject): JsonObject {
  const { TemplateId, Resource, Config, DefenseScene } = rule;
  const config = parsed(typeof Config === 'string' ? Config : '{}');
  const page = isJsonObject(config) ? config : {};
  const headers = Array.isArray(page.responseHeaders) ? (page.responseHeaders as readonly Json[]) : [];
  const pairs = headers.filter(isJsonObject).map(({ key, value }) => [String(key), String(value)] as const);
  return {
    ...rule,
    TemplateId: typeof TemplateId === 'number' && TemplateId > 0 ? TemplateId : '',
    Resource: typeof Resource === 'string' ? Resource : '',
    Enabled: rule.Status === 1,
    ...(LISTED.includes(String(DefenseScene)) && {
      Page: {
        name: page.templateName ?? rule.RuleName ?? '',
        code: page.responseCode ?? '',
        content: page.responseContent ?? '',
        ...(pairs.length > 0 && { headers: Object.fromEntries(pairs) }),
      },
    }),
  };
}

const PAGE: ResourceDefinition = {
  kind: 'resource',
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
    content: {
      type: 'string',
      required: true,
      description: 'Body of the page, at most 4,000 characters; `{::trace_id::}` becomes the id of the request.',
    },
    headers: { type: ['map', 'string'], optional: true, description: 'Headers of the page, at most 10.' },
    enabled: { type: 'bool', default: true, description: 'Whether it is in force.' },
    rule_id: { type: 'number', computed: true, description: 'Id of the rule that WAF keeps it as.' },
  },
  unverified: 'The JSON of the rule is documented for scope `template`; for the two others it is taken to be the same.',
  id: { answer: 'RuleIds', listed: 'RuleId' },
  create: waf(
    'CreateDefenseRule',
    { DefenseScene: always('custom_response'), ...PLACE, Rules: { made: rules } },
    false,
  ),
  read: {
    ...waf('DescribeDefenseRules', { RuleType: always('defense'), DefenseType: from('scope'), ...PAGES }),
    items: 'Rules',
    pages: { sizes: [100, 10], total: 'TotalCount' },
    where: { RuleId: ID },
    prepare: unpacked,
    attributes: {
      name: 'Page.name',
      status_code: 'Page.code',
      content: 'Page.content',
      headers: 'Page.headers',
      enabled: 'Enabled',
      template_id: 'TemplateId',
      resource: 'Resource',
      rule_id: 'RuleId',
    },
  },
  updates: [
    {
      ...waf('ModifyDefenseRule', { DefenseScene: always('custom_response'), ...PLACE, Rules: { made: rules } }),
      when: ['name', 'status_code', 'content', 'headers'],
    },
    {
      ...waf('ModifyDefenseRuleStatus', {
        DefenseType: from('scope'),
        TemplateId: from('template_id'),
        RuleId: ID,
        RuleStatus: { made: ({ attributes }) => (valueOf(attributes, 'enabled') === false ? 0 : 1) },
      }),
      when: ['enabled'],
    },
  ],
  delete: waf('DeleteDefenseRule', { ...PLACE, RuleIds: ID }),
  lookup: { 'Page.name': 'name', TemplateId: 'template_id', Resource: 'resource' },
  importId: (attributes, id) => {
    const where = textOf(attributes, 'template_id') || textOf(attributes, 'resource');
    return [textOf(attributes, 'instance_id'), textOf(attributes, 'scope'), where, id].join(':');
  },
  fromImportId: (id) => {
    const [, instance, scope, where, rule] = /^([^:]+):(template|resource|global):([^:]*):(\d+)$/.exec(id) ?? [];
    if (instance === undefined || scope === undefined || rule === undefined) {
      throw new Error(
        `the id for import has the form <instance id>:template|resource|global:<template id, resource or nothing>:<rule id>; got ${id}`,
      );
    }
    return { id: rule, instance_id: instance, scope, ...(scope === 'resource' && { resource: where ?? '' }) };
  },
};

export const WAF_CUSTOM_RESPONSE: CustomDefinition = {
  ...PAGE,
  kind: 'custom',
  behaves: 'resource',
  requests: requestsOf(PAGE),
  validate: (config) => [...placeProblems(config), ...pageProblems(config)],
  handler: resourceHandler(PAGE),
};

function problem(name: string, summary: string, detail: string): Diagnostic {
  return { severity: 'error', summary, detail, path: [name] };
}

/** Which argument each scope needs; the other one does not belong to it. */
const NEEDED: { readonly [scope: string]: string | undefined } = {
  template: 'template_id',
  resource: 'resource',
  global: undefined,
};

function placeProblems(config: ValueObject): Diagnostic[] {
  const scope = textOf(config, 'scope');
  if (!Object.hasOwn(NEEDED, scope)) return [];
  const needed = NEEDED[scope];
  return ['template_id', 'resource'].flatMap((name) => {
    const given = (config[name] ?? null) !== null;
    if (name === needed && !given) {
      return [problem('scope', `scope ${scope} needs ${name}`, `Set ${name}, or choose another scope.`)];
    }
    if (name === needed || !given) return [];
    return [problem(name, `scope ${scope} has no ${name}`, `Remove ${name}, or choose another scope.`)];
  });
}

function pageProblems(config: ValueObject): Diagnostic[] {
  const { status_code: code, content, headers } = config;
  const characters = typeof content === 'string' ? [...content].length : 0;
  const count = isObject(headers) ? Object.keys(headers).length : 0;
  return [
    ...(NEVER.includes(Number(code))
      ? [
          problem(
            'status_code',
            `status_code cannot be ${Number(code)}`,
            `Allowed: 200 to 600, without ${NEVER.join(' and ')}.`,
          ),
        ]
      : []),
    ...(characters > LONGEST_CONTENT
      ? [problem('content', `content has ${characters} characters`, `Allowed: at most ${LONGEST_CONTENT}.`)]
      : []),
    ...(count > MOST_HEADERS
      ? [problem('headers', `There are ${count} headers`, `Allowed: at most ${MOST_HEADERS}.`)]
      : []),
  ];
}
