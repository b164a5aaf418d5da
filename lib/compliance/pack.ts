/** Rules that are checked together, and the requirements they answer. */
import type { Level, Rule } from './rule';

/** What answers a requirement. Exactly one of `rules`, `constructs` and `reason` leads; rules and constructs may stand together. */
export interface Coverage {
  /** Ids of rules that check it. @default - none */
  readonly rules?: readonly string[];
  /** Constructs of this library that provide it. @default - none */
  readonly constructs?: readonly string[];
  /** Why neither does. @default - it is covered */
  readonly reason?: string;
}

/** One requirement of a framework: its id, and in our words what it asks for. */
export interface Requirement extends Coverage {
  readonly id: string;
  readonly title: string;
  /** Profile or level within the framework, such as `L1`. @default - the framework has none */
  readonly profile?: string;
}

export interface Framework {
  readonly id: string;
  readonly name: string;
  /** Where the text of the framework is published. */
  readonly source: string;
  readonly requirements: readonly Requirement[];
}

/** A set of rules. */
export interface Pack {
  readonly id: string;
  readonly name: string;
  readonly rules: readonly Rule[];
  /** Levels that differ from those of the rules, by rule id. @default - none */
  readonly levels?: { readonly [rule: string]: Level };
  /** @default - the pack belongs to no framework */
  readonly framework?: Framework;
}

/** Whether something answers the requirement. */
export const isCovered = ({ rules = [], constructs = [] }: Coverage): boolean =>
  rules.length > 0 || constructs.length > 0;
