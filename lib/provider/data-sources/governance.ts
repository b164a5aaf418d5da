import type { TerraformType } from '../../schema/model';
import type { ValueObject } from '../../schema/value';
import type { DataSourceDefinition } from '../definition';
import { isJsonObject, type Json, type JsonObject } from '../engine/json';
import { decode, member, textOf } from '../engine/values';
import { accountNumber, ACCOUNT_ID, governance } from '../resources/governance';
import { itemsOf, METADATA, RESULTS, SERVICE_STATUS, SUBJECT } from '../resources/governance-evaluation';
import { from } from '../resources/green';

export const GOVERNANCE_STATUS: DataSourceDefinition = {
  kind: 'data source',
  type: 'governance_status',
  description: 'Whether Cloud Governance Center is on in the region that manages the provider’s one.',
  attributes: {
    status: {
      type: 'string',
      computed: true,
      description: '`Enabled`, `Disabled`, `Enabling`, `Disabling`, `EnableFailed` or `DisableFailed`.',
    },
    enabled: { type: 'bool', computed: true, description: 'Whether checks can be run.' },
    failure: { type: 'string', computed: true, description: 'Why switching it on or off failed.' },
  },
  requests: [SERVICE_STATUS],
  read: async (context, config) => {
    const answer = await context.send(SERVICE_STATUS, { attributes: config });
    const status = String(member(answer, 'ServiceStatus') ?? '');
    const reasons = ['FailureCode', 'FailureMessage'].map((name) => String(member(answer, name) ?? ''));
    return {
      id: context.region,
      status,
      enabled: status === 'Enabled',
      failure: reasons.filter((text) => text !== '').join(': ') || null,
    };
  },
};

type Field = readonly [type: TerraformType, member: string];

/** Of a result. */
const RESULT_FIELDS: { readonly [name: string]: Field } = {
  id: ['string', 'Id'],
  status: ['string', 'Status'],
  risk: ['string', 'Risk'],
  non_compliant_rate: ['number', 'Result'],
  non_compliant_resources: ['number', 'ResourcesSummary.NonCompliant'],
  non_compliant_accounts: ['number', 'AccountSummary.NonCompliant'],
  potential_score_increase: ['number', 'PotentialScoreIncrease'],
  evaluation_time: ['string', 'EvaluationTime'],
  error: ['string', 'ErrorInfo.Code'],
};

/** Of the item's description. */
const ITEM_FIELDS: { readonly [name: string]: Field } = {
  name: ['string', 'DisplayName'],
  category: ['string', 'Category'],
  level: ['string', 'RecommendationLevel'],
  topic: ['string', 'TopicCode'],
};

const typesOf = (fields: { readonly [name: string]: Field }): { readonly [name: string]: TerraformType } =>
  Object.fromEntries(Object.entries(fields).map(([name, [type]]) => [name, type]));

const decoded = (fields: { readonly [name: string]: Field }, item: Json | undefined): ValueObject =>
  Object.fromEntries(Object.entries(fields).map(([name, [type, path]]) => [name, decode(type, member(item, path))]));

const objects = (value: Json | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? (value as readonly Json[]).filter(isJsonObject) : [];

export const GOVERNANCE_EVALUATION_RESULTS: DataSourceDefinition = {
  kind: 'data source',
  type: 'governance_evaluation_results',
  description: 'What the last maturity check found: the score, and each check item with its risk.',
  attributes: {
    ...SUBJECT,
    risks: {
      type: ['set', 'string'],
      optional: true,
      description: 'Only items with these risks: `Error`, `Warning`, `Suggestion`, `None`. By default, all.',
    },
    status: { type: 'string', computed: true, description: '`Finished`, `Running`; absent if none was ever run.' },
    total_score: { type: 'number', computed: true, description: 'Score, from 0 to 1; absent if none was ever run.' },
    evaluation_time: { type: 'string', computed: true, description: 'When the last check ended, UTC.' },
    risk_counts: { type: ['map', 'number'], computed: true, description: 'Number of items by risk.' },
    metrics: {
      type: ['list', ['object', { ...typesOf(RESULT_FIELDS), ...typesOf(ITEM_FIELDS) }]],
      computed: true,
      description: 'The items, by id.',
    },
  },
  unverified: 'Which values `evaluation_domain` has.',
  requests: [RESULTS, METADATA],
  read: async (context, config) => {
    const answer = await context.send(RESULTS, { attributes: config });
    const items = new Map((await itemsOf(context, config)).map((item) => [String(item.Id), item]));
    const all = objects(member(answer, 'Results.MetricResults'));
    const wanted = Array.isArray(config.risks) && config.risks.length > 0 ? config.risks.map(String) : undefined;
    const counts: { [risk: string]: number } = {};
    for (const { Risk } of all) if (typeof Risk === 'string') counts[Risk] = (counts[Risk] ?? 0) + 1;
    const metrics = all
      .filter(({ Risk }) => !wanted || wanted.includes(String(Risk)))
      .map((one): ValueObject => ({
        ...decoded(RESULT_FIELDS, one),
        ...decoded(ITEM_FIELDS, items.get(String(one.Id))),
      }))
      .sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
    return {
      ...config,
      id: [textOf(config, 'scope') || 'Account', textOf(config, 'lens_code') || 'basic'].join(':'),
      status: decode('string', member(answer, 'Results.Status')),
      total_score: decode('number', member(answer, 'Results.TotalScore')),
      evaluation_time: decode('string', member(answer, 'Results.EvaluationTime')),
      risk_counts: counts,
      metrics,
    };
  },
};

const HISTORY = governance('ListEvaluationScoreHistory', {
  AccountId: accountNumber('account_id'),
  EvaluationDomain: from('evaluation_domain'),
  StartDate: from('start_date'),
});

const DAY_MS = 24 * 3_600_000;
const MOST_DAYS = 180;
const STANDARD_DAYS = 30;

export const GOVERNANCE_SCORE_HISTORY: DataSourceDefinition = {
  kind: 'data source',
  type: 'governance_score_history',
  description: 'Scores of maturity checks over time: tells whether the score falls.',
  attributes: {
    account_id: ACCOUNT_ID,
    evaluation_domain: SUBJECT.evaluation_domain,
    days: {
      type: 'number',
      optional: true,
      range: [1, MOST_DAYS],
      description: `How many days back, at most ${MOST_DAYS}. By default, ${STANDARD_DAYS}.`,
    },
    scores: {
      type: ['list', ['object', { time: 'string', score: 'number' }]],
      computed: true,
      description: 'Scores from 0 to 1 with the time of the check, the oldest first.',
    },
    latest_score: { type: 'number', computed: true, description: 'The newest; absent if there is none.' },
    highest_score: { type: 'number', computed: true, description: 'The highest; absent if there is none.' },
    fall: {
      type: 'number',
      computed: true,
      description: 'How far the newest is below the highest one before it; 0 if it is not, or stands alone.',
    },
  },
  unverified: 'Which values `evaluation_domain` has, and of which scope and lens the scores are.',
  requests: [HISTORY],
  read: async (context, config) => {
    const days = typeof config.days === 'number' ? config.days : STANDARD_DAYS;
    const start_date = new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);
    const answer = await context.send(HISTORY, { attributes: { ...config, start_date } });
    const scores = objects(member(answer, 'ScoreHistory.TotalScoreHistory'))
      .map(({ EvaluationTime, Score }) => ({ time: String(EvaluationTime ?? ''), score: Number(Score ?? 0) }))
      .sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
    const values = scores.map(({ score }) => score);
    const latest = values.at(-1);
    const before = values.slice(0, -1);
    const fall = latest === undefined || before.length === 0 ? 0 : Math.max(0, Math.max(...before) - latest);
    return {
      ...config,
      id: textOf(config, 'account_id') || context.region,
      scores,
      latest_score: latest ?? null,
      highest_score: values.length === 0 ? null : Math.max(...values),
      // Differences of decimal fractions have a tail.
      fall: Number(fall.toFixed(6)),
    };
  },
};
