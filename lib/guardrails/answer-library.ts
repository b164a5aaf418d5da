import { Token } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import { GuardrailsAnswerLibrary } from '../bindings/aisec/guardrails-answer-library';
import { AlicloudConstruct } from '../core/construct';
import { Problems, shown } from '../core/errors';
import { type NameRule, physicalName, registerName } from '../core/naming';
import { checkAgainstProvider } from '../core/provider-check';
import { type AisecResourceProps, aisecOf, GUARDRAILS_NAMES, literal, textsOf } from './shared';

/** Answers that are suggested in the place of what was blocked. */
export interface IAnswerLibrary extends IConstruct {
  readonly libraryId: string;
}

export interface AnswerLibraryProps extends AisecResourceProps {
  /** Shown in the console and in hits; can be changed in place. @default - made from the construct's path */
  readonly libraryName?: string;
  /**
   * Answers of one line each; the service chooses one. Answers that are not given here are removed.
   * @default - none; they are added by `addAnswers`, or kept in the console if that is never called
   */
  readonly answers?: readonly string[];
}

const NAME: NameRule = { argument: 'libraryName', maxLength: 64, letters: GUARDRAILS_NAMES };

class ImportedLibrary extends AlicloudConstruct implements IAnswerLibrary {
  constructor(
    scope: Construct,
    id: string,
    readonly libraryId: string,
  ) {
    super(scope, id);
  }
}

/** A library of answers, `aisec_guardrails_answer_library`. `CheckAction.replace` uses it. */
export class AnswerLibrary extends AlicloudConstruct implements IAnswerLibrary {
  /** A library that exists outside of this app; its answers are not touched. */
  static fromLibraryId(scope: Construct, id: string, libraryId: string): IAnswerLibrary {
    return new ImportedLibrary(scope, id, libraryId);
  }

  private readonly resource: GuardrailsAnswerLibrary;
  private answers: ReadonlySet<string> = new Set();
  private reference?: string;

  /** @throws ValidationError for answers that are empty, have several lines, or are given twice */
  constructor(scope: Construct, id: string, props: AnswerLibraryProps = {}) {
    super(scope, id);
    const problems = new Problems(this);
    const name = physicalName(this, props.libraryName, NAME, problems);
    const answers = props.answers && this.joined(props.answers, problems);
    const config = { name: name.value, answers: answers && [...answers].map(literal) };
    checkAgainstProvider(problems, 'aisec_guardrails_answer_library', config, { name: 'libraryName' });
    problems.throwIfAny();
    this.answers = answers ?? this.answers;
    this.resource = new GuardrailsAnswerLibrary(this, 'Resource', {
      ...config,
      provider: aisecOf(this, props).provider,
    });
    registerName(this.resource, 'name', name);
  }

  get libraryId(): string {
    return (this.reference ??= this.resource.id);
  }

  /** How many answers the service counts. */
  get answerCount(): number {
    return this.resource.answerCount;
  }

  /** @throws ValidationError for answers that are empty, have several lines, or are in the library already */
  addAnswers(...answers: readonly string[]): this {
    const problems = new Problems(this);
    const all = this.joined(answers, problems);
    problems.throwIfAny();
    this.answers = all;
    this.resource.answers = [...all].map(literal);
    return this;
  }

  /** The answers there are, and further ones. */
  private joined(answers: readonly string[], problems: Problems): ReadonlySet<string> {
    const wanted = new Set(this.answers);
    for (const answer of textsOf(problems, 'answers', answers)) {
      // The service takes several answers as the lines of one text.
      if (!Token.isUnresolved(answer) && (answer === '' || answer !== answer.trim() || /[\n\r]/.test(answer))) {
        problems.add({
          code: 'invalid-value',
          what: 'an answer is malformed',
          got: shown(answer),
          allowed: 'one line that is not empty, without white space around it',
          fix: 'correct the answer',
        });
      } else if (wanted.has(answer)) {
        problems.add({
          code: 'conflict',
          what: `the answer ${shown(answer)} is there twice`,
          fix: 'remove one of them',
        });
      }
      wanted.add(answer);
    }
    return wanted;
  }
}
