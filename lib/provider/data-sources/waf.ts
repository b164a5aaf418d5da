import type { DataSourceDefinition, Request } from '../definition';
import type { TerraformType } from '../../schema/model';
import type { ValueObject } from '../../schema/value';
import { listAll } from '../engine/reading';
import { decode, member, textOf } from '../engine/values';
import { INSTANCE_ID, PAGES, waf } from '../resources/waf';
import { from } from '../resources/green';

const BASE_RULES: Request = waf('DescribeBaseSystemRules', {
  RiskLevel: from('risk_level'),
  TemplateId: from('template_id'),
  ...PAGES,
});

const RULE_FIELDS = {
  rule_id: ['number', 'RuleId'],
  rule_name: ['string', 'RuleName'],
  risk_level: ['string', 'RiskLevel'],
  rule_action: ['string', 'RuleAction'],
  rule_status: ['number', 'RuleStatus'],
  detect_type: ['string', 'DetectType'],
} as const satisfies { readonly [name: string]: readonly [TerraformType, string] };

function objectType(fields: { readonly [name: string]: readonly [TerraformType, string] }): TerraformType {
  return ['list', ['object', Object.fromEntries(Object.entries(fields).map(([name, [type]]) => [name, type]))]];
}

function asObject(
  fields: { readonly [name: string]: readonly [TerraformType, string] },
  item: Parameters<typeof member>[0],
): ValueObject {
  return Object.fromEntries(
    Object.entries(fields).map(([name, [type, path]]) => [name, decode(type, member(item, path))]),
  );
}

const INSTANCE = { ...INSTANCE_ID, forceNew: false };

export const WAF_BASE_RULES: DataSourceDefinition = {
  kind: 'data source',
  type: 'waf_base_rules',
  description: 'The system rules of a protection level.',
  attributes: {
    instance_id: INSTANCE,
    risk_level: {
      type: 'string',
      required: true,
      oneOf: ['super_strict', 'strict', 'medium', 'loose'],
      description: 'Level whose rules are listed.',
    },
    template_id: { type: 'number', optional: true, description: 'Template whose statuses and actions are shown.' },
    rule_ids: { type: ['list', 'number'], computed: true, description: 'Ids of the rules, ascending.' },
    rules: { type: objectType(RULE_FIELDS), computed: true, description: 'The rules, by id.' },
  },
  unverified: 'The polarity of rule_status: one description says that 0 is enabled.',
  requests: [BASE_RULES],
  read: async (context, config) => {
    const pages = { sizes: [100, 10], total: 'TotalCount' };
    const items = await listAll(context, { ...BASE_RULES, items: 'Rules', pages }, { attributes: config });
    const rules = items
      .map((item) => asObject(RULE_FIELDS, item))
      .sort((a, b) => Number(a.rule_id) - Number(b.rule_id));
    return {
      ...config,
      id: [textOf(config, 'instance_id'), textOf(config, 'risk_level')].join(':'),
      rule_ids: rules.map(({ rule_id }) => rule_id ?? null),
      rules,
    };
  },
};

const LABELS: Request = waf('DescribeBotRuleLabels', { SubScene: from('sub_scene'), LabelType: from('label_type') });

const LABEL_FIELDS = {
  label_key: ['string', 'LabelKey'],
  bot_behavior: ['string', 'BotBehavior'],
  default_action: ['string', 'DefaultAction'],
  label_type: ['string', 'LabelType'],
  sub_scene: ['string', 'SubScene'],
} as const satisfies { readonly [name: string]: readonly [TerraformType, string] };

export const WAF_BOT_LABELS: DataSourceDefinition = {
  kind: 'data source',
  type: 'waf_bot_labels',
  description: 'The labels that bot management of WAF gives to requests.',
  attributes: {
    instance_id: INSTANCE,
    sub_scene: { type: 'string', optional: true, oneOf: ['web', 'app'], description: 'Kind of client.' },
    label_type: { type: 'string', optional: true, description: 'Kind of label.' },
    labels: { type: objectType(LABEL_FIELDS), computed: true, description: 'The labels.' },
  },
  requests: [LABELS],
  read: async (context, config) => {
    const labels: ValueObject[] = [];
    let token: unknown;
    do {
      const more: { [name: string]: string } = typeof token === 'string' && token !== '' ? { NextToken: token } : {};
      const answer = await context.send(LABELS, { attributes: config }, more);
      const items = member(answer, 'RuleLabels');
      labels.push(...(Array.isArray(items) ? items : []).map((item) => asObject(LABEL_FIELDS, item as never)));
      token = member(answer, 'NextToken');
    } while (typeof token === 'string' && token !== '');
    return { ...config, id: textOf(config, 'instance_id'), labels };
  },
};

const APP_KEY: Request = waf('DescribeBotAppKey', {});

export const WAF_BOT_APP_KEY: DataSourceDefinition = {
  kind: 'data source',
  type: 'waf_bot_app_key',
  description: 'The key that an app builds the SDK of bot management with.',
  attributes: {
    instance_id: INSTANCE,
    app_key: { type: 'string', computed: true, sensitive: true, description: 'The key. It stands in the state.' },
  },
  requests: [APP_KEY],
  read: async (context, config) => {
    const answer = await context.send(APP_KEY, { attributes: config });
    return { ...config, id: textOf(config, 'instance_id'), app_key: decode('string', member(answer, 'AppKey')) };
  },
};
