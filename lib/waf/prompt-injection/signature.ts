import { type PhraseScript, readings, scriptOf, toRegex } from './phrase-pattern';

/** What an attacker wants from a prompt. */
export enum PromptAttack {
  /** The model is to follow the text instead of its instructions. */
  PROMPT_INJECTION = 'prompt-injection',
  /** The model is to reveal its instructions. */
  SYSTEM_PROMPT_EXTRACTION = 'system-prompt-extraction',
  /** The model is to do what it was trained to refuse. */
  JAILBREAK = 'jailbreak',
}

/** How much harm is likely where the signature is right. */
export enum SignatureSeverity {
  HIGH = 'high',
  MEDIUM = 'medium',
  LOW = 'low',
}

/** What a rule does with a request that it finds. */
export enum SignatureStage {
  /** There is no rule. */
  OFF = 'off',
  /** It is written to the log and passes. */
  MONITOR = 'monitor',
  /** It is answered with the block page. */
  BLOCK = 'block',
}

/** How signatures are looked for. */
export enum SignatureMatching {
  /**
   * Regular expressions, for variants of a phrase at the beginning of a sentence. Subscription instances need the Enterprise edition or a
   * higher one; pay-as-you-go instances are billed for such rules as advanced ones.
   */
  REGULAR_EXPRESSIONS = 'regular-expressions',
  /** Plain phrases, at most 50 per signature, anywhere in the body: fewer attacks are found, and more quotations of attacks are. */
  PLAIN_PHRASES = 'plain-phrases',
}

/** A condition on the request body, as a rule of scene `custom_acl` has it. */
export interface BodyCondition {
  readonly operator: 'regex' | 'contain-one';
  /** The expression; or several texts, separated by commas. */
  readonly values: string;
}

/**
 * Values of one condition. Documented for the same conditions of DCDN; WAF 3.0 documents only the 100 addresses of one rule.
 * https://www.alibabacloud.com/help/en/dcdn/developer-reference/api-dcdn-2018-01-15-describedcdnwaffilterinfo
 * @unverified for WAF 3.0
 */
export const MAX_CONDITION_VALUES = 50;

/**
 * Bytes of one regular expression in this set. WAF 3.0 documents no limit, so this is the set's own ceiling, in the usual range of others.
 * @unverified
 */
export const MAX_REGEX_BYTES = 2048;

/** Bytes of one plain phrase in this set: its own ceiling too. @unverified */
export const MAX_PHRASE_BYTES = 128;

/** Language of a signature that is none: control tokens, encodings. */
export const ANY_LANGUAGE = 'any';

interface Description {
  /** Stable: `<language>-<subject>`. Names the rule and the construct. */
  readonly id: string;
  readonly category: PromptAttack;
  readonly severity: SignatureSeverity;
  /** ISO 639-1, or `any`. */
  readonly language: string;
  /** Why a request with this text is suspicious. */
  readonly rationale: string;
  /** Which honest requests have it too. */
  readonly falsePositives: string;
  /**
   * Stays at monitor when everything else blocks, unless its stage is given by its id: too many honest requests have it.
   * @default false
   */
  readonly monitorOnly?: boolean;
}

/** A signature made of phrases. */
export interface PhraseDefinition extends Description {
  /** Any of them (`phrase-pattern.ts`). */
  readonly phrases: readonly string[];
  /** Only at the beginning of a sentence or after words such as "please": quotations and talk about attacks have it elsewhere. */
  readonly beginning?: boolean;
  /** Words behind which it is looked for too, as `Beginnings.requests`. @default - none */
  readonly after?: readonly string[];
}

/** A signature made of fixed texts. */
export interface TextDefinition extends Description {
  readonly texts: readonly string[];
}

/** A signature that only a regular expression can tell. */
export interface ExpressionDefinition extends Description {
  readonly expression: string;
}

export type SignatureDefinition = PhraseDefinition | TextDefinition | ExpressionDefinition;

/** How commands begin in a language. */
export interface Beginnings {
  /** Words before a command at the beginning of a sentence: "now". */
  readonly openers: readonly string[];
  /** Words before a command anywhere: "please". */
  readonly requests: readonly string[];
}

/** One thing to look for in prompts. */
export class PromptSignature {
  /** First stage of every signature: what it finds in a user's traffic is looked at before anything is blocked. */
  readonly stage = SignatureStage.MONITOR;
  private readonly known = new Map<SignatureMatching, readonly BodyCondition[]>();

  constructor(
    private readonly definition: SignatureDefinition,
    private readonly beginnings?: Beginnings,
  ) {}

  get id(): string {
    return this.definition.id;
  }

  get category(): PromptAttack {
    return this.definition.category;
  }

  get severity(): SignatureSeverity {
    return this.definition.severity;
  }

  get language(): string {
    return this.definition.language;
  }

  /** Whether it is no language's: control tokens, encodings. */
  get isNeutral(): boolean {
    return this.language === ANY_LANGUAGE;
  }

  get rationale(): string {
    return this.definition.rationale;
  }

  get falsePositives(): string {
    return this.definition.falsePositives;
  }

  get monitorOnly(): boolean {
    return this.definition.monitorOnly ?? false;
  }

  /** Conditions on the body, all of which have to hold; none if the signature cannot be told that way. */
  conditions(matching: SignatureMatching): readonly BodyCondition[] {
    const known = this.known.get(matching) ?? this.made(matching);
    this.known.set(matching, known);
    return known;
  }

  private made(matching: SignatureMatching): readonly BodyCondition[] {
    const { definition } = this;
    if ('texts' in definition) return [containOne(definition.texts)];
    if ('expression' in definition) {
      return matching === SignatureMatching.PLAIN_PHRASES ? [] : [regex(definition.expression)];
    }
    return [matching === SignatureMatching.PLAIN_PHRASES ? containOne(this.plainPhrases()) : regex(this.regex())];
  }

  /** Texts that the signature has literally, to compare them with other texts. */
  get texts(): readonly string[] {
    const { definition } = this;
    if ('texts' in definition) return definition.texts;
    return 'expression' in definition ? [definition.expression] : this.plainPhrases();
  }

  private plainPhrases(): readonly string[] {
    if (!('phrases' in this.definition)) return [];
    const { phrases, language } = this.definition;
    const each = phrases.map((one) => readings(one, scriptOf(language), MAX_CONDITION_VALUES));
    // The most common reading of every phrase comes before the second of any.
    const rounds = Array.from({ length: MAX_CONDITION_VALUES }, (_, i) => each.flatMap((all) => all.slice(i, i + 1)));
    return [...new Set(rounds.flat())].slice(0, MAX_CONDITION_VALUES);
  }

  private regex(): string {
    if (!('phrases' in this.definition)) return '';
    const { phrases, language, beginning, after = [] } = this.definition;
    const { openers = [], requests = [] } = this.beginnings ?? {};
    const script = scriptOf(language);
    const any = phrases.map((one) => toRegex(one, script)).join('|');
    const before = beginning ? commandBeginning({ openers, requests: [...requests, ...after] }, script) : '';
    return before + (phrases.length > 1 ? `(?:${any})` : any);
  }
}

/**
 * The start of a text (in JSON: a quotation mark behind ":", "[" or ","), of a line, a sentence or a clause. Not what a quotation mark
 * opens: inside of JSON it is escaped.
 */
const START = String.raw`(?:^|[:\[\x2c]\s*"|[.!?;:=>\])}*#\x2c\n-]|\\[nrt]|。|！|？|：|，|、|；|؟|،)(?:\s|\\[nrt])*`;

function commandBeginning({ openers, requests }: Beginnings, script: PhraseScript): string {
  const anyOf = (phrases: readonly string[]): string => `(?:${phrases.map((one) => toRegex(one, script)).join('|')})`;
  const start = openers.length === 0 ? START : `${START}(?:${anyOf(openers)}${script.separator})*`;
  if (requests.length === 0) return start;
  const border = script.space === '' ? '' : String.raw`(?:^|\W)`;
  return `(?:${start}|${border}${anyOf(requests)}${script.separator})`;
}

function regex(values: string): BodyCondition {
  return { operator: 'regex', values };
}

function containOne(texts: readonly string[]): BodyCondition {
  return { operator: 'contain-one', values: texts.join(',') };
}
