/** What goes wrong in the fake cloud, as data: `faults.json` in the state directory, read again whenever it changes. */
import { createHash, randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import { readIfPresent } from '../store';
import type { Lag } from './store';

/** Which calls a fault hits; a plain number is a rate. */
export interface Chance {
  /** From 0 to 1. @default 1, or 0 where `calls` is given */
  readonly rate?: number;
  /** Hits the n-th calls among those that `actions` choose, counted from 1. */
  readonly calls?: readonly number[];
  /** Patterns like `Green:Add*` or `Ram:CreateAccessKey`. @default - every action */
  readonly actions?: readonly string[];
}

/** What the runtime API of AI Guardrails finds in content, and what it says about it. */
export interface VerdictRule {
  /** Hits content that holds it, in any case. */
  readonly contains?: string;
  /** Hits what matches, with the flags `g`, `i`, `s` and `u`. */
  readonly expression?: string;
  /** `Service` codes that the rule is for; a pattern as in `actions`. @default - all */
  readonly service?: string;
  /** As `Detail[].Type` names it. */
  readonly dimension: string;
  readonly label: string;
  /** `low` to `high`, for `sensitiveData` `S1` to `S4`. */
  readonly level: string;
  /** 0 to 100. @default 99 */
  readonly confidence?: number;
  /** What `MultiModalGuard` suggests. @default - by the service's configuration */
  readonly suggestion?: string;
  /** An answer that `TextModerationPlus` advises. */
  readonly answer?: string;
}

export interface ServerErrorChance extends Chance {
  /** @default 503 */
  readonly status?: 500 | 502 | 503 | 504;
  /** The call is done before the error is answered. @default false */
  readonly applied?: boolean;
}

export interface MemberFate {
  /** How its enrolments end that begin from now on. @default 'Finished' */
  readonly enrollment?: 'Finished' | 'Failed' | 'ScheduleFailed';
  /** What the checks before a deletion find: something that forbids it, or something that can be abandoned. @default - nothing */
  readonly deletion?: 'refused' | 'abandonable';
}

/** Counters and random draws begin anew whenever the file changes. */
export interface Faults {
  /** The same seed hits the same calls. @default - random */
  readonly seed?: string;
  /** Answers `Throttling.User`. */
  readonly throttle?: number | Chance;
  /** Answers a 5xx. */
  readonly serverError?: number | ServerErrorChance;
  /** Does the call, then drops the connection without an answer. */
  readonly answerLost?: number | Chance;
  /** Does the call, and sends the first half of its answer, as if it were all. */
  readonly garbled?: number | Chance;
  /** Waits before a call is done, in ms, or between two bounds. */
  readonly delayMs?: number | readonly [number, number];
  /** Reads show a write after so many ms, and after so many reads that would have shown it. */
  readonly lag?: { readonly ms?: number; readonly reads?: number };
  /** Calls that one user may make of a product within any second; more are answered `Throttling.User`. */
  readonly qps?: { readonly [product: string]: number };
  /** Ends the server when the n-th call is done, without an answer. */
  readonly killAfterCall?: number;
  /** Ends the server when the n-th call is about to be done. */
  readonly killBeforeCall?: number;
  /** Writes the file when the n-th call is done, and never answers that call. */
  readonly signalAfterCall?: { readonly n: number; readonly file: string };
  /** Actions that RAM forbids; patterns as in `actions`. */
  readonly deny?: readonly { readonly action: string }[];
  /** @default - AI Guardrails is activated, nothing is owed, and WAF has the scenes that its SDK names */
  readonly account?: {
    readonly activated?: boolean;
    readonly inDebt?: boolean;
    /** Scenes of WAF templates that only some accounts have. */
    readonly wafScenes?: readonly string[];
    /**
     * Cloud Governance Center: not switched on yet, in a way that switching it on fails, or half switched off.
     * @default - it is on
     */
    readonly governance?: 'Disabled' | 'EnableFails' | 'DisableFailed';
  };
  /** What every caller's credentials are from now on. */
  readonly credentials?: 'expired' | 'disabled' | 'unknown';
  /** How many seconds the cloud's clock is ahead of this machine's; may be negative. */
  readonly clockSkewSeconds?: number;
  /** What AI Guardrails finds in content. @default - words of the libraries that are attached to the service */
  readonly verdicts?: readonly VerdictRule[];
  /** Lifetime of temporary credentials that are issued, whatever was asked for. */
  readonly stsLifetimeSeconds?: number;
  /** Limits that nobody published, and the quota of members of a resource directory. */
  readonly limits?: { readonly wordsPerCall?: number; readonly pageSize?: number; readonly members?: number };
  /** What happens to members of the resource directory, by display name. */
  readonly members?: { readonly [displayName: string]: MemberFate };
}

const MEMBERS: { readonly [name in keyof Required<Faults>]: (value: unknown) => boolean } = {
  seed: isText,
  throttle: isChance([]),
  serverError: isChance(['status', 'applied']),
  answerLost: isChance([]),
  garbled: isChance([]),
  delayMs: (value) => isCount(value) || (Array.isArray(value) && value.length === 2 && value.every(isCount)),
  lag: hasOnly({ ms: isCount, reads: isCount }),
  qps: (value) => isObject(value) && Object.values(value).every((limit) => isCount(limit) && limit > 0),
  killAfterCall: isCount,
  killBeforeCall: isCount,
  signalAfterCall: hasOnly({ n: isCount, file: isText }),
  deny: (value) => Array.isArray(value) && value.every(hasOnly({ action: isText })),
  account: hasOnly({ activated: isFlag, inDebt: isFlag, wafScenes: isTexts, governance: isGovernance }),
  credentials: (value) => ['expired', 'disabled', 'unknown'].includes(value as string),
  clockSkewSeconds: (value) => typeof value === 'number',
  verdicts: (value) => Array.isArray(value) && value.every(isVerdictRule),
  stsLifetimeSeconds: isCount,
  limits: hasOnly({ wordsPerCall: isCount, pageSize: isCount, members: isCount }),
  members: (value) => isObject(value) && Object.values(value).every(isMemberFate),
};

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isGovernance(value: unknown): boolean {
  return ['Disabled', 'EnableFails', 'DisableFailed'].includes(value as string);
}

const isMemberFate = hasOnly({
  enrollment: (value) => ['Finished', 'Failed', 'ScheduleFailed'].includes(value as string),
  deletion: (value) => ['refused', 'abandonable'].includes(value as string),
});

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

function isVerdictRule(value: unknown): boolean {
  const texts = ['contains', 'expression', 'service', 'dimension', 'label', 'level', 'suggestion', 'answer'];
  const members = { ...Object.fromEntries(texts.map((name) => [name, isText])), confidence: isCount };
  if (!isObject(value) || !hasOnly(members)(value)) return false;
  const needed = ['dimension', 'label', 'level'].every((name) => name in value);
  return needed && ('contains' in value || 'expression' in value);
}

function isFlag(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && value >= 0;
}

function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasOnly(members: { readonly [name: string]: (value: unknown) => boolean }): (value: unknown) => boolean {
  return (value) =>
    isObject(value) &&
    Object.entries(value).every(([name, member]) => Object.hasOwn(members, name) && members[name](member));
}

function isChance(further: readonly string[]): (value: unknown) => boolean {
  const members = hasOnly({
    rate: isCount,
    calls: (value) => Array.isArray(value) && value.every(isCount),
    actions: isTexts,
    ...Object.fromEntries(further.map((name) => [name, (value: unknown) => isCount(value) || isFlag(value)])),
  });
  return (value) => isCount(value) || members(value);
}

/**
 * Checks what a faults file holds.
 * @throws Error that names every member that is unknown or has a wrong value
 */
export function parseFaults(text: string, file: string): Faults {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  if (!isObject(value))
    throw new Error(`${file} has to hold an object; its members can be: ${Object.keys(MEMBERS).join(', ')}`);
  const problems = Object.entries(value).flatMap(([name, member]) => {
    if (!Object.hasOwn(MEMBERS, name)) return [`${name} is unknown (there are: ${Object.keys(MEMBERS).join(', ')})`];
    return MEMBERS[name as keyof Faults](member) ? [] : [`${name} cannot be ${JSON.stringify(member)}`];
  });
  if (problems.length > 0) throw new Error(`${file}: ${problems.join('; ')}`);
  return value;
}

/** What happens to one call. */
export interface Fate {
  readonly delayMs: number;
  readonly throttled: boolean;
  readonly serverError?: { readonly status: number; readonly applied: boolean };
  readonly answerLost: boolean;
  readonly garbled: boolean;
}

/** One reading of the faults file, with what has happened since. */
export class FaultPlan {
  private arrived = 0;
  private begun = 0;
  private performed = 0;
  private readonly matched = new Map<string, number>();
  private readonly windows = new Map<string, number[]>();
  private readonly seed: string;

  constructor(readonly faults: Faults) {
    this.seed = faults.seed ?? randomBytes(8).toString('hex');
  }

  get lag(): Lag | undefined {
    const { ms = 0, reads = 0 } = this.faults.lag ?? {};
    return ms > 0 || reads > 0 ? { ms, reads } : undefined;
  }

  /** Decides over a call that has arrived. */
  fateOf(product: string, action: string): Fate {
    const call = ++this.arrived;
    const name = `${product}:${action}`;
    const { throttle, serverError, answerLost, garbled, delayMs = 0 } = this.faults;
    const [least, most] = typeof delayMs === 'number' ? [delayMs, delayMs] : delayMs;
    return {
      delayMs: least + this.draw('delay', call) * (most - least),
      throttled: this.hits('throttle', throttle, name, call),
      ...(this.hits('serverError', serverError, name, call) && {
        serverError: { status: 503, applied: false, ...(typeof serverError === 'object' && serverError) },
      }),
      answerLost: this.hits('answerLost', answerLost, name, call),
      garbled: this.hits('garbled', garbled, name, call),
    };
  }

  /** Whether the user's calls of the product stay within its limit, this one included. */
  withinQps(user: string, product: string, now: number): boolean {
    const limit = this.faults.qps?.[product];
    if (limit === undefined) return true;
    const key = `${user}\n${product}`;
    const recent = (this.windows.get(key) ?? []).filter((time) => now - time < 1000);
    this.windows.set(key, recent);
    if (recent.length >= limit) return false;
    recent.push(now);
    return true;
  }

  denies(product: string, action: string): boolean {
    return (this.faults.deny ?? []).some((one) => matches(one.action, `${product}:${action}`));
  }

  /** To be called when a call is about to be done; tells whether that never happens. */
  begin(): boolean {
    return ++this.begun === this.faults.killBeforeCall;
  }

  /** To be called when a call is done; tells whether it is the last thing that its caller hears of. */
  done(): 'answer' | 'kill' | { readonly signal: string } {
    const call = ++this.performed;
    const { killAfterCall, signalAfterCall } = this.faults;
    if (call === killAfterCall) return 'kill';
    return call === signalAfterCall?.n ? { signal: signalAfterCall.file } : 'answer';
  }

  private hits(fault: string, chance: number | Chance | undefined, name: string, call: number): boolean {
    if (chance === undefined) return false;
    if (typeof chance === 'number') return this.draw(fault, call) < chance;
    const { calls, actions, rate = calls ? 0 : 1 } = chance;
    if (actions && !actions.some((pattern) => matches(pattern, name))) return false;
    const nth = (this.matched.get(fault) ?? 0) + 1;
    this.matched.set(fault, nth);
    return Boolean(calls?.includes(nth)) || this.draw(fault, call) < rate;
  }

  /** From 0 up to, but not including, 1. */
  private draw(what: string, call: number): number {
    return createHash('sha256').update(`${this.seed}/${what}/${call}`).digest().readUInt32BE() / 2 ** 32;
  }
}

export function matches(pattern: string, name: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 'i').test(name);
}

/** The faults file: a plan for as long as it does not change. */
export class FaultsFile {
  private stamp = '';
  private plan = new FaultPlan({});

  constructor(private readonly file: string) {}

  /** @throws Error if the file is there and wrong */
  current(): FaultPlan {
    const stat = statSync(this.file, { throwIfNoEntry: false, bigint: true });
    const stamp = stat ? `${stat.ino}/${stat.mtimeNs}/${stat.size}` : '';
    if (stamp !== this.stamp) {
      const text = stat && readIfPresent(this.file);
      this.plan = new FaultPlan(text === undefined ? {} : parseFaults(text, this.file));
      this.stamp = stamp;
    }
    return this.plan;
  }
}
