import { shown, type Problems } from '../core/errors';
import { BotStage } from './action';

/** Part of WAF's bot management. */
export class BotSubScene {
  static readonly WEB = new BotSubScene('web');
  static readonly APP = new BotSubScene('app');
  static readonly BASIC = new BotSubScene('basic');
  static readonly CUSTOM_RULES = new BotSubScene('bot_custom_acl');

  /** A part that WAF has added since. */
  static custom(code: string): BotSubScene {
    return new BotSubScene(code);
  }

  private constructor(
    /** As the API takes it. */
    readonly code: string,
  ) {}

  toString(): string {
    return this.code;
  }
}

export interface BotDetailByStage {
  readonly monitor: string;
  readonly captcha: string;
  readonly block: string;
}

/**
 * The `Detail` of a template of `bot_manager`, as JSON.
 *
 * @unverified what it holds is not published: make a template in the console, and read its `Detail` (`DescribeDefenseTemplate`)
 */
export class BotDetail {
  /** The same at every stage; what it does has nothing to do with the rollout then. */
  static always(json: string): BotDetail {
    return new BotDetail({ monitor: json, captcha: json, block: json });
  }

  /** One for each stage; changes in place. */
  static byStage(details: BotDetailByStage): BotDetail {
    return new BotDetail(details);
  }

  private constructor(private readonly details: BotDetailByStage) {}

  /** @internal undefined for what is no JSON object */
  at(stage: BotStage): { readonly [name: string]: Json } | undefined {
    const { monitor, captcha, block } = this.details;
    return parsed(stage === BotStage.MONITOR ? monitor : stage === BotStage.CAPTCHA ? captcha : block);
  }

  /** @internal */
  check(problems: Problems, argument: string): void {
    for (const [stage, json] of Object.entries(this.details) as [string, string][]) {
      if (parsed(json)) continue;
      problems.add({
        code: 'invalid-value',
        what: `${argument} for ${stage} is no JSON object`,
        got: shown(json),
        allowed: 'the Detail of a template, as the console saves it',
        fix: 'copy it from DescribeDefenseTemplate',
      });
      return;
    }
  }
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

function parsed(json: string): { readonly [name: string]: Json } | undefined {
  try {
    const value = JSON.parse(json) as Json;
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as { readonly [name: string]: Json })
      : undefined;
  } catch {
    return undefined;
  }
}

/** WAF's own bot management, which only WAF's console and `Detail` describe. Only at WAF. */
export interface BotManagerTemplate {
  readonly subScene: BotSubScene;
  readonly detail: BotDetail;
}
