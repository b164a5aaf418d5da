import { Token } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import { GuardrailsKeywordLibrary } from '../bindings/aisec/guardrails-keyword-library';
import { AlicloudConstruct } from '../core/construct';
import { type Finding, Problems, shown } from '../core/errors';
import { type NameRule, physicalName, registerName } from '../core/naming';
import { checkAgainstProvider } from '../core/provider-check';
import { GuardrailsQuota } from './quota';
import { type AisecResourceProps, aisecOf, GUARDRAILS_NAMES, literal, textsOf } from './shared';
import { FileProblems, linesOf } from './word-file';

/** What the words of a library are for. */
export enum KeywordPurpose {
  /** Their occurrence is a hit. Attach it by `policy.blockWords`. */
  BLOCK = 'block',
  /** They are taken out before the text is checked. Attach it by `policy.allowWords`. */
  ALLOW = 'allow',
  /**
   * They are masked in answers.
   * @unverified that the service uses such a library (`TenantCode` desensitize) for masking is known from the API's parameter only
   */
  MASK = 'mask',
}

/** A list of words. */
export interface IKeywordLibrary extends IConstruct {
  readonly libraryId: string;
  readonly purpose: KeywordPurpose;
}

export interface KeywordLibraryProps extends AisecResourceProps {
  readonly purpose: KeywordPurpose;
  /** Shown in the console and in hits; can be changed in place. @default - made from the construct's path */
  readonly libraryName?: string;
  /**
   * Words, at most 50 characters each; `a&b` hits where both occur, `a~b` where `b` does not. Words that are not given here are removed.
   * @default - none; they are added by `addWords`, or kept in the console if that is never called
   */
  readonly words?: readonly string[];
}

const NAME: NameRule = { argument: 'libraryName', maxLength: 64, letters: GUARDRAILS_NAMES };

class ImportedLibrary extends AlicloudConstruct implements IKeywordLibrary {
  constructor(
    scope: Construct,
    id: string,
    readonly libraryId: string,
    readonly purpose: KeywordPurpose,
  ) {
    super(scope, id);
  }
}

/** A library of words, `aisec_guardrails_keyword_library`. A change is sent as the words that came and went. */
export class KeywordLibrary extends AlicloudConstruct implements IKeywordLibrary {
  /** A library that exists outside of this app; its words are not touched. */
  static fromLibraryId(scope: Construct, id: string, libraryId: string, purpose: KeywordPurpose): IKeywordLibrary {
    return new ImportedLibrary(scope, id, libraryId, purpose);
  }

  /**
   * The words of a UTF-8 text file, one per line. Lines that begin with `#` are comments; a word that begins with it is written `\#`.
   * @param file - relative to the working directory
   * @throws ValidationError for a file that cannot be read; `wrong-length`, `invalid-value`, `conflict` and `too-few-items` for words that
   * are too long, malformed, there twice, and for empty lines, by file and line
   */
  static wordsFromFile(file: string): readonly string[] {
    const problems = new FileProblems(file);
    const first = new Map<string, number>();
    for (const { text, number } of linesOf(file)) {
      const finding = wordProblem(text, `the word`);
      if (finding) problems.at(number, finding);
      const before = first.get(text);
      if (before === undefined) first.set(text, number);
      else problems.at(number, duplicate(text, `it is in line ${before} too`));
    }
    problems.throwIfAny();
    return [...first.keys()];
  }

  readonly purpose: KeywordPurpose;
  private readonly resource: GuardrailsKeywordLibrary;
  private words: ReadonlySet<string> = new Set();
  private reference?: string;

  /** @throws ValidationError for words the service would refuse, and for those that are given twice */
  constructor(scope: Construct, id: string, props: KeywordLibraryProps) {
    super(scope, id);
    this.purpose = props.purpose;
    const problems = new Problems(this);
    const name = physicalName(this, props.libraryName, NAME, problems);
    const words = props.words && this.joined(props.words, problems);
    const config = {
      name: name.value,
      purpose: props.purpose === KeywordPurpose.MASK ? 'desensitize' : 'check',
    };
    checkAgainstProvider(problems, 'aisec_guardrails_keyword_library', config, { name: 'libraryName' });
    problems.throwIfAny();
    this.words = words ?? this.words;
    this.resource = new GuardrailsKeywordLibrary(this, 'Resource', {
      ...config,
      words: words && withoutNotes(words),
      provider: aisecOf(this, props).provider,
    });
    registerName(this.resource, 'name', name);
  }

  get libraryId(): string {
    return (this.reference ??= this.resource.id);
  }

  /** The words as they are declared so far. */
  get declaredWords(): readonly string[] {
    return [...this.words];
  }

  /** How many words the service counts. */
  get wordCount(): number {
    return this.resource.wordCount;
  }

  /** @throws ValidationError for words the service would refuse, and for those the library has already */
  addWords(...words: readonly string[]): this {
    const problems = new Problems(this);
    const all = this.joined(words, problems);
    problems.throwIfAny();
    this.words = all;
    this.resource.words = withoutNotes(all);
    return this;
  }

  /** The words there are, and further ones. */
  private joined(words: readonly string[], problems: Problems): ReadonlySet<string> {
    const wanted = new Set(this.words);
    for (const word of textsOf(problems, 'words', words)) {
      const finding = wordProblem(word, 'a word') ?? (wanted.has(word) ? duplicate(word) : undefined);
      if (finding) problems.add(finding);
      wanted.add(word);
    }
    if (wanted.size > GuardrailsQuota.MAX_WORDS) {
      problems.add({
        code: 'too-many-items',
        what: 'the library has more words than an account may have',
        got: `${wanted.size} words`,
        allowed: `at most ${GuardrailsQuota.MAX_WORDS} in all libraries of the account`,
        fix: 'remove words',
      });
    }
    return wanted;
  }
}

function withoutNotes(words: ReadonlySet<string>): { [word: string]: string } {
  return Object.fromEntries([...words].map((word) => [literal(word), '']));
}

type Problem = Omit<Finding, 'path'>;

function duplicate(word: string, got?: string): Problem {
  return {
    code: 'conflict',
    what: `the word ${shown(word)} is there twice`,
    ...(got !== undefined && { got }),
    fix: 'remove one of them',
  };
}

function wordProblem(word: string, what: string): Problem | undefined {
  if (Token.isUnresolved(word)) return undefined;
  const allowed = GuardrailsQuota.MAX_WORD_CHARACTERS;
  const operands = word.split(/[&~]/);
  const longest = Math.max(...operands.map((operand) => [...operand].length));
  if (
    word !== word.trim() ||
    /[\n\r]/.test(word) ||
    operands.some((operand) => operand.trim() === '') ||
    /~.*&/.test(word)
  ) {
    return {
      code: 'invalid-value',
      what: `${what} is malformed`,
      got: shown(word),
      allowed:
        'one line that is not empty, without white space around it; "a&b" for both, "a~b" for a without b, "&" before "~"',
      fix: 'correct the word',
    };
  }
  if (longest <= allowed) return undefined;
  return {
    code: 'wrong-length',
    what: `${what} is too long`,
    got: `${shown(word)} (${longest} characters)`,
    allowed: `at most ${allowed} characters, in each part of a combination`,
    fix: 'shorten the word',
  };
}
