/** A layer of the baseline. */
export enum BaselineLayer {
  /** What callers reach: WAF, prompt signatures, bots. */
  PERIMETER = 'perimeter',
  /** What prompts and answers mean: AI Guardrails. */
  APPLICATION = 'application',
  /** What the account is like: Security Center, RAM. */
  INFRASTRUCTURE = 'infrastructure',
  /** Models, training data, keys, backups. */
  DATA = 'data',
  /** Who did what, and who is told. */
  MONITORING = 'monitoring',
  /** What is done about it. */
  RESPONSE = 'response',
  /** What nobody in the organization can do. */
  GOVERNANCE = 'governance',
}

/** Whether something of the baseline is there. */
export enum BaselineState {
  /** This app makes it. */
  ON = 'on',
  /** It is not there; the reason says why, and what would bring it. */
  OFF = 'off',
  /** Somebody else has it: it was handed in. */
  GIVEN = 'given',
  /** No API does it: it is a step in the console. */
  CONSOLE = 'console',
}

/** What something costs to run. */
export enum BaselineCost {
  /** Nothing of its own. */
  NONE = 'none',
  /** Billed by use. */
  BY_USE = 'by use',
  /** Billed from its creation on, used or not. */
  STANDING = 'standing',
}

/** One thing that the baseline is made of, or would be. */
export interface BaselineItem {
  readonly layer: BaselineLayer;
  /** What it is, in a few words. */
  readonly what: string;
  readonly state: BaselineState;
  readonly cost: BaselineCost;
  /** Why it is off, or where in the console it is done. @default - nothing to say */
  readonly note?: string;
  /** Path of the construct that makes it. @default - this app makes none */
  readonly path?: string;
}

/** Something that stands for a layer. */
export interface IBaselineLayer {
  /** What is in it, for the summary. */
  readonly items: readonly BaselineItem[];
}

/** Layers that this app does not make. */
export class BaselineLayers {
  /** Nobody has the layer. @param reason - why, for whoever reads the summary */
  static off(layer: BaselineLayer, reason: string): IBaselineLayer {
    return {
      items: [{ layer, what: `the ${layer} layer`, state: BaselineState.OFF, cost: BaselineCost.NONE, note: reason }],
    };
  }

  /** Other constructs, another app or another team have it. @param what - each thing in a few words */
  static given(layer: BaselineLayer, ...what: readonly string[]): IBaselineLayer {
    return {
      items: what.map((one) => ({ layer, what: one, state: BaselineState.GIVEN, cost: BaselineCost.NONE })),
    };
  }

  private constructor() {}
}
