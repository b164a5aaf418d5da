import { EdgeAction, EdgeBotAction } from '../edge';
import { type Problems } from '../core/errors';
import { WafAction } from '../waf';

/** How far a rollout is: what the strictest of its rules do. */
export class BotStage {
  /** Requests go on, and hits are recorded. */
  static readonly MONITOR = new BotStage('monitor', 0);
  /** Clients have to show that a person or a browser is there. For callers of an API, which cannot, it is as good as `BLOCK`. */
  static readonly CAPTCHA = new BotStage('captcha', 1);
  /** Requests are refused. */
  static readonly BLOCK = new BotStage('block', 2);

  private constructor(
    readonly code: string,
    /** @internal a greater one is stricter */
    readonly rank: number,
  ) {}

  toString(): string {
    return this.code;
  }
}

interface Codes {
  readonly edge?: EdgeAction;
  readonly waf?: WafAction;
  readonly smart?: EdgeBotAction;
}

/** What is done with requests of bots in the end. A rollout leads there: at a stage, no rule does more than the stage says. */
export class BotAction {
  /** Requests go on. Only for smart mode. */
  static allow(): BotAction {
    return new BotAction('allow', BotStage.MONITOR, { smart: EdgeBotAction.ALLOW });
  }

  /** Requests go on, and hits are recorded. */
  static monitor(): BotAction {
    return new BotAction('monitor', BotStage.MONITOR, {
      edge: EdgeAction.MONITOR,
      waf: WafAction.MONITOR,
      smart: EdgeBotAction.MONITOR,
    });
  }

  /** The client has to run JavaScript; browsers do so unseen, SDKs fail. Not for smart mode. */
  static jsChallenge(): BotAction {
    return new BotAction('jsChallenge', BotStage.CAPTCHA, {
      edge: EdgeAction.JS_CHALLENGE,
      waf: WafAction.JS_CHALLENGE,
    });
  }

  /** Someone has to move a slider, once for a while. */
  static captcha(): BotAction {
    return new BotAction('captcha', BotStage.CAPTCHA, {
      edge: EdgeAction.CAPTCHA,
      waf: WafAction.CAPTCHA,
      smart: EdgeBotAction.CAPTCHA,
    });
  }

  /** Someone has to move a slider, for every request. Only for WAF. */
  static strictCaptcha(): BotAction {
    return new BotAction('strictCaptcha', BotStage.CAPTCHA, { waf: WafAction.STRICT_CAPTCHA });
  }

  /** Requests are refused. */
  static block(): BotAction {
    return new BotAction('block', BotStage.BLOCK, {
      edge: EdgeAction.block(),
      waf: WafAction.BLOCK,
      smart: EdgeBotAction.BLOCK,
    });
  }

  private constructor(
    private readonly name: string,
    /** The first stage at which it is done. */
    readonly stage: BotStage,
    private readonly codes: Codes,
  ) {}

  toString(): string {
    return `BotAction.${this.name}()`;
  }

  /** What is done of it at a stage. */
  at(stage: BotStage): BotAction {
    if (this.stage.rank <= stage.rank) return this;
    return stage === BotStage.MONITOR ? BotAction.monitor() : BotAction.captcha();
  }

  /** @internal the action of a rule at ESA, of a rule at WAF, or of smart mode */
  forEdge(problems: Problems, argument: string): EdgeAction {
    return this.codes.edge ?? this.refused(problems, argument, 'rules of ESA', EdgeAction.MONITOR);
  }

  /** @internal */
  forWaf(problems: Problems, argument: string): WafAction {
    return this.codes.waf ?? this.refused(problems, argument, 'rules of WAF', WafAction.MONITOR);
  }

  /** @internal */
  forSmartMode(problems: Problems, argument: string): EdgeBotAction {
    return this.codes.smart ?? this.refused(problems, argument, 'smart mode', EdgeBotAction.MONITOR);
  }

  private refused<T>(problems: Problems, argument: string, where: string, instead: T): T {
    problems.add({
      code: 'not-applicable',
      what: `${argument} has an action that ${where} cannot take`,
      got: this.toString(),
      allowed: ALLOWED[where],
      fix: 'choose another action, or declare the two places apart',
    });
    return instead;
  }
}

const ALLOWED: { readonly [where: string]: string } = {
  'rules of ESA': 'monitor, jsChallenge, captcha, block',
  'rules of WAF': 'monitor, jsChallenge, captcha, strictCaptcha, block',
  'smart mode': 'allow, monitor, captcha, block',
};
