/** What a rule is, and what it can find. */
import type { Configuration } from './model/configuration';
import type { Resource } from './model/resource';
import { HiddenValueError } from './model/value';

/** How much a finding matters: an `error` fails the synthesis and `aisec check`, a `warning` and an `info` do where they are asked to. */
export type Level = 'error' | 'warning' | 'info';

/** From the gravest to the lightest. */
export const LEVELS: readonly Level[] = ['error', 'warning', 'info'];

/** The part of a system that a rule is about. */
export type Layer = 'perimeter' | 'application' | 'infrastructure' | 'data' | 'monitoring' | 'response' | 'governance';

export const LAYERS: readonly Layer[] = [
  'perimeter',
  'application',
  'infrastructure',
  'data',
  'monitoring',
  'response',
  'governance',
];

/** Something that has to be in an account. */
export interface Required {
  /** What is missing, as a sentence. */
  readonly what: string;
  /** Whether this configuration needs it. @default - every one does */
  readonly when?: (configuration: Configuration) => boolean;
}

/** One thing that is checked. Rules know types and arguments by name and read data only, so they hold for every way a stack is written. */
export interface Rule {
  /** Stable: suppressions and reports name it. `<service>-<what holds>`. */
  readonly id: string;
  /** What holds where the rule is kept. */
  readonly title: string;
  /** What can happen where it is not. */
  readonly why: string;
  /** What to do. */
  readonly fix: string;
  readonly level: Level;
  readonly layer: Layer;
  /** Resource types that are judged, one by one. */
  readonly types: readonly string[];
  /** Reported when the whole account is checked and no resource of the types is kept as the rule wants. @default - none has to exist */
  readonly required?: Required;
  /** Judges one resource by calls of `judge.fail` and `judge.notApplicable`; without any, the rule is kept. */
  check(resource: Resource, judge: Judge): void;
}

/** One violation within a resource. */
export interface Violation {
  /** The argument, block or statement. @default - the resource as a whole */
  readonly at?: string;
  /** What is wrong with it. */
  readonly what: string;
}

/** What a rule says of one resource. */
export type Verdict =
  | { readonly state: 'compliant' }
  | { readonly state: 'not-applicable' }
  | { readonly state: 'non-compliant'; readonly violations: readonly Violation[] }
  /** The answer is known only when the configuration is applied. */
  | { readonly state: 'unknown'; readonly why: string };

/** Collects what a rule finds in one resource. */
export class Judge {
  private readonly violations: Violation[] = [];
  private hidden?: string;
  private applies = true;

  constructor(readonly configuration: Configuration) {}

  /** The rule has nothing to say about this resource. */
  notApplicable(): void {
    this.applies = false;
  }

  /** @param at - the argument, block or statement. @default - the resource as a whole */
  fail(what: string, at?: string): void {
    this.violations.push(at === undefined ? { what } : { what, at });
  }

  /** Runs a part of the rule; what it cannot read leaves the other parts as they are. */
  part(look: () => void): void {
    try {
      look();
    } catch (error) {
      if (!(error instanceof HiddenValueError)) throw error;
      this.hidden ??= error.message;
    }
  }

  /** Runs a part of the rule for each item. */
  each<T>(items: Iterable<T>, look: (item: T) => void): void {
    for (const item of items) this.part(() => look(item));
  }

  /** @throws whatever the rule throws, unless it could not read a value */
  run(rule: Rule, resource: Resource): Verdict {
    this.part(() => rule.check(resource, this));
    if (this.violations.length > 0) return { state: 'non-compliant', violations: this.violations };
    if (this.hidden !== undefined) return { state: 'unknown', why: this.hidden };
    return { state: this.applies ? 'compliant' : 'not-applicable' };
  }
}
