/** What is done about what was found: a `GatewayPolicy` is plain JSON, so that it can be deployed with the gateway and diffed. */
import { Check } from './check';
import type { Action, Direction, FailureBucket } from './moderator';

/** From which level on an action is taken. Of several that apply the strictest is. */
export type Thresholds = { readonly [action in Exclude<Action, 'pass'>]?: string };

export type FailureCause = Exclude<FailureBucket, 'cancelled'>;

/** `closed` blocks what could not be checked; `open` lets it pass. */
export type FailureAction = 'open' | 'closed';

export interface WordList {
  /** Stands in findings, logs and metrics, so it must not be a secret itself. */
  readonly name: string;
  /**
   * Compared without regard to case, width and invisible characters, anywhere in the text. `a&b` hits where both occur, `a~b` where `a`
   * occurs without `b`.
   */
  readonly words?: readonly string[];
  /** Regular expressions (flags `i` and `u`), matched against the text in lower case. */
  readonly expressions?: readonly string[];
  /** @default 'block' */
  readonly action?: Exclude<Action, 'pass'>;
}

export interface DirectionPolicy {
  /** `false` lets everything pass unchecked. @default true */
  readonly enabled?: boolean;
  /** Nothing is held back; what would be is `watch`. @default false */
  readonly observe?: boolean;
  /** `Service` of texts, in whatever region is called. @default - the region's */
  readonly service?: string;
  /** What texts are checked with. `MultiModalGuard` tells malicious URLs and hallucinations too. @default 'TextModerationPlus' */
  readonly action?: 'TextModerationPlus' | 'MultiModalGuard';
  /**
   * Per dimension, of which `*` stands for all that are not named. Levels are `low`, `medium`, `high`; for `sensitiveData` `S1` to `S4`.
   * @default - DEFAULT_THRESHOLDS; a dimension that is named replaces its default as a whole
   */
  readonly thresholds?: { readonly [dimension: string]: Thresholds };
  /** Per label of the service, instead of its dimension's. @default - none */
  readonly labels?: { readonly [label: string]: Thresholds };
  /** The service's own suggestion, where it makes one, counts too. @default true */
  readonly followSuggestions?: boolean;
  /** What `replace` puts in the text's place where the service advises no answer. @default - it blocks then */
  readonly replacement?: string;
  /** Stands for each hidden character. @default '*' */
  readonly mask?: string;
  /** Lists that are applied before anything is sent. @default - all */
  readonly lists?: readonly string[];
  /** What happens to what could not be checked, per cause. @default - closed for all */
  readonly onFailure?: { readonly [cause in FailureCause | 'default']?: FailureAction };
}

/** How a consumer is recognized; one of the three. */
export interface ConsumerMatch {
  readonly exact?: string;
  readonly prefix?: string;
  /** Has to match the whole name. */
  readonly expression?: string;
}

export interface ConsumerPolicy {
  readonly match: ConsumerMatch;
  /** Members that are named replace those of the policy. */
  readonly request?: DirectionPolicy;
  readonly response?: DirectionPolicy;
}

export interface GatewayPolicy {
  readonly version: 1;
  /** Stands in logs and metrics. @default 'default' */
  readonly name?: string;
  readonly request?: DirectionPolicy;
  readonly response?: DirectionPolicy;
  /** The first that matches counts: exact names before prefixes, longer prefixes before shorter ones, expressions last, in order. */
  readonly consumers?: readonly ConsumerPolicy[];
  readonly block?: readonly WordList[];
  readonly allow?: {
    /** Whole texts that need no check. */
    readonly texts?: readonly string[];
    /** Phrases within which words of `block` are not hits. */
    readonly phrases?: readonly string[];
  };
}

/** What counts for one text. */
export interface EffectivePolicy
  extends
    Required<Pick<DirectionPolicy, 'enabled' | 'observe' | 'action' | 'followSuggestions' | 'mask'>>,
    Pick<DirectionPolicy, 'service' | 'replacement' | 'labels' | 'lists' | 'onFailure'> {
  /** For logs and metrics. */
  readonly name: string;
  readonly thresholds: { readonly [dimension: string]: Thresholds };
}

const RISK: Thresholds = { watch: 'low', block: 'high' };

export const DEFAULT_THRESHOLDS: { readonly [direction in Direction]: { readonly [dimension: string]: Thresholds } } = {
  request: {
    contentModeration: RISK,
    promptAttack: { watch: 'low', block: 'medium' },
    sensitiveData: { watch: 'S1', mask: 'S3' },
    maliciousUrl: RISK,
    modelHallucination: { watch: 'low' },
    customLabel: { block: 'high' },
    maliciousFile: { block: 'low' },
    waterMark: { watch: 'low' },
    '*': RISK,
  },
  response: {
    contentModeration: RISK,
    promptAttack: RISK,
    sensitiveData: { watch: 'S1', mask: 'S2' },
    maliciousUrl: { watch: 'low', block: 'medium' },
    modelHallucination: { watch: 'low' },
    customLabel: { block: 'high' },
    maliciousFile: { block: 'low' },
    waterMark: { watch: 'low' },
    '*': RISK,
  },
};

export const RISK_LEVELS = ['none', 'low', 'medium', 'high'];
export const SENSITIVITY_LEVELS = ['S0', 'S1', 'S2', 'S3', 'S4'];

/** From 0, no risk, upwards. A level that is not known counts as the highest. */
export function rankOf(level: string): number {
  const rank = Math.max(RISK_LEVELS.indexOf(level.toLowerCase()), SENSITIVITY_LEVELS.indexOf(level.toUpperCase()));
  return rank < 0 ? Number.POSITIVE_INFINITY : rank;
}

/** From the mildest to the strictest. */
export const ACTIONS: readonly Action[] = ['pass', 'watch', 'mask', 'replace', 'block'];

export function strictest(actions: Iterable<Action>): Action {
  return [...actions].reduce((a, b) => (ACTIONS.indexOf(b) > ACTIONS.indexOf(a) ? b : a), 'pass');
}

/** The strictest action whose level is reached. */
export function actionFor(level: string, thresholds: Thresholds | undefined): Action {
  const rank = rankOf(level);
  if (rank === 0) return 'pass';
  const reached = Object.entries(thresholds ?? {}).filter(([, from]) => rank >= rankOf(from));
  return strictest(reached.map(([action]) => action as Action));
}

/** Chooses what counts for a consumer. */
export class Policies {
  private readonly chosen: readonly ConsumerPolicy[];
  private readonly exact: ReadonlyMap<string, ConsumerPolicy>;
  private readonly expressions = new Map<string, RegExp>();

  /** @throws ValidationError with everything that is wrong with the policy */
  constructor(private readonly policy: GatewayPolicy) {
    checkPolicy(policy);
    const all = policy.consumers ?? [];
    const prefixes = all.filter(({ match }) => match.prefix !== undefined);
    const byExpression = all.filter(({ match }) => match.expression !== undefined);
    this.exact = new Map(
      all.flatMap((one) => (one.match.exact === undefined ? [] : [[one.match.exact, one] as const])),
    );
    this.chosen = [
      ...prefixes.sort((a, b) => (b.match.prefix?.length ?? 0) - (a.match.prefix?.length ?? 0)),
      ...byExpression,
    ];
    for (const { match } of byExpression) {
      if (match.expression !== undefined) {
        this.expressions.set(match.expression, new RegExp(`^(?:${match.expression})$`, 'u'));
      }
    }
  }

  of(direction: Direction, consumer: string | undefined): EffectivePolicy {
    const own = consumer === undefined ? undefined : this.find(consumer);
    const base = this.policy[direction];
    const merged = { ...base, ...own?.[direction] };
    const {
      enabled = true,
      observe = false,
      action = 'TextModerationPlus',
      followSuggestions = true,
      mask = '*',
    } = merged;
    const name = this.policy.name ?? 'default';
    return {
      ...merged,
      name: own ? `${name}/${Object.values(own.match).join()}` : name,
      enabled,
      observe,
      action,
      followSuggestions,
      mask,
      thresholds: { ...DEFAULT_THRESHOLDS[direction], ...base?.thresholds, ...own?.[direction]?.thresholds },
    };
  }

  private find(consumer: string): ConsumerPolicy | undefined {
    return this.exact.get(consumer) ?? this.chosen.find(({ match }) => this.matches(match, consumer));
  }

  private matches({ prefix, expression }: ConsumerMatch, consumer: string): boolean {
    if (prefix !== undefined) return consumer.startsWith(prefix);
    return expression !== undefined && Boolean(this.expressions.get(expression)?.test(consumer));
  }
}

/** Longest text that stands for a hidden character, and longest replacement. */
const LONGEST = { mask: 8, replacement: 10_000, name: 100, expression: 1000 };

const CAUSES: readonly (FailureCause | 'default')[] = [
  'default',
  'throttled',
  'timeout',
  'server',
  'bad-response',
  'configuration',
  'network',
  'breaker-open',
];

/**
 * Checks a policy that comes from JSON.
 * @throws ValidationError with everything that is wrong: path, got, allowed, fix
 */
export function checkPolicy(policy: unknown): asserts policy is GatewayPolicy {
  const check = new Check('the policy');
  const root = check.object(policy, '', ['version', 'name', 'request', 'response', 'consumers', 'block', 'allow']);
  if (root) {
    if (root.version !== 1) check.add('invalid-value', 'version', root.version, '1', 'set version to 1');
    check.text(root.name, 'name', LONGEST.name);
    const lists = check.list(root.block, 'block').map((list, index) => wordList(check, list, `block[${index}]`));
    const names = lists.filter((name) => name !== undefined);
    names.forEach((name, index) => {
      if (names.indexOf(name) !== index)
        check.add('invalid-value', `block[${index}].name`, name, 'a name of its own', 'rename one of the lists');
    });
    for (const direction of ['request', 'response'] as const) directionPolicy(check, root[direction], direction, names);
    check.list(root.consumers, 'consumers').forEach((one, index) => consumer(check, one, `consumers[${index}]`, names));
    const allow = check.object(root.allow, 'allow', ['texts', 'phrases']);
    check.texts(allow?.texts, 'allow.texts');
    check.texts(allow?.phrases, 'allow.phrases');
  }
  check.throwIfAny();
}

function wordList(check: Check, value: unknown, path: string): string | undefined {
  const list = check.object(value, path, ['name', 'words', 'expressions', 'action'], true);
  if (!list) return undefined;
  check.texts(list.words, `${path}.words`);
  check.texts(list.expressions, `${path}.expressions`).forEach((one, index) => {
    check.expression(one, `${path}.expressions[${index}]`, 'iu');
  });
  check.oneOf(list.action, `${path}.action`, ACTIONS.slice(1));
  if (list.words === undefined && list.expressions === undefined) {
    check.add('missing', path, undefined, 'words, expressions, or both', 'name what the list holds');
  }
  return check.text(list.name, `${path}.name`, LONGEST.name, true);
}

function directionPolicy(check: Check, value: unknown, path: string, lists: readonly string[]): void {
  const members = check.object(value, path, [
    'enabled',
    'observe',
    'service',
    'action',
    'thresholds',
    'labels',
    'followSuggestions',
    'replacement',
    'mask',
    'lists',
    'onFailure',
  ]);
  if (!members) return;
  for (const name of ['enabled', 'observe', 'followSuggestions']) check.flag(members[name], `${path}.${name}`);
  const service = check.text(members.service, `${path}.service`, LONGEST.name);
  if (service !== undefined && !/^[\w-]+$/.test(service)) {
    check.add(
      'invalid-value',
      `${path}.service`,
      service,
      'the code of a service, as the console shows it',
      'correct the code',
    );
  }
  check.oneOf(members.action, `${path}.action`, ['TextModerationPlus', 'MultiModalGuard']);
  for (const name of ['thresholds', 'labels']) {
    const all = check.object(members[name], `${path}.${name}`);
    for (const [key, one] of Object.entries(all ?? {})) thresholds(check, one, `${path}.${name}.${key}`, key);
  }
  check.text(members.replacement, `${path}.replacement`, LONGEST.replacement);
  check.text(members.mask, `${path}.mask`, LONGEST.mask, false, true);
  check
    .texts(members.lists, `${path}.lists`)
    .forEach((one, index) => check.oneOf(one, `${path}.lists[${index}]`, lists));
  const onFailure = check.object(members.onFailure, `${path}.onFailure`, CAUSES);
  for (const [cause, one] of Object.entries(onFailure ?? {}))
    check.oneOf(one, `${path}.onFailure.${cause}`, ['open', 'closed']);
}

function thresholds(check: Check, value: unknown, path: string, key: string): void {
  const actions = check.object(value, path, ACTIONS.slice(1));
  const levels = [...RISK_LEVELS.slice(1), ...SENSITIVITY_LEVELS.slice(1)];
  const allowed =
    key === 'sensitiveData'
      ? levels.slice(3)
      : key in DEFAULT_THRESHOLDS.request && key !== '*'
        ? levels.slice(0, 3)
        : levels;
  for (const [action, level] of Object.entries(actions ?? {})) check.oneOf(level, `${path}.${action}`, allowed);
}

function consumer(check: Check, value: unknown, path: string, lists: readonly string[]): void {
  const members = check.object(value, path, ['match', 'request', 'response'], true);
  if (!members) return;
  const match = check.object(members.match, `${path}.match`, ['exact', 'prefix', 'expression'], true);
  const given = Object.entries(match ?? {});
  if (match && given.length !== 1) {
    const got = given.length === 0 ? undefined : given.map(([name]) => name).join(', ');
    check.add('not-exactly-one', `${path}.match`, got, 'one of exact, prefix, expression', 'leave one');
  }
  for (const [name, one] of given) check.text(one, `${path}.match.${name}`, LONGEST.expression, true);
  if (typeof match?.expression === 'string') check.expression(match.expression, `${path}.match.expression`, 'u');
  for (const direction of ['request', 'response']) {
    directionPolicy(check, members[direction], `${path}.${direction}`, lists);
  }
}
