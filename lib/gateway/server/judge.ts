/** What follows from a verdict. */
import type { Direction, ModerationInput, ModerationFailure, ModerationStream, Moderator, Verdict } from '../moderator';
import { ApiError, CallerGone } from './errors';
import type { Content } from './text';

/** What a caller gets instead. */
export interface Blocked {
  readonly blocked: string;
}

export type Outcome = Blocked | { readonly masked: boolean };

export function isBlocked(outcome: Outcome): outcome is Blocked {
  return 'blocked' in outcome;
}

export type Surroundings = Pick<ModerationInput, 'consumer' | 'chatId' | 'signal'>;

/** Asks the moderator for one exchange and one direction. */
export class Judge {
  constructor(
    private readonly moderator: Moderator,
    private readonly direction: Direction,
    private readonly surroundings: Surroundings,
    /** Where neither the service nor the policy has words of its own. */
    private readonly message: string,
    private readonly observe: (verdict: Verdict, direction: Direction) => void,
  ) {}

  /**
   * Checks a content, and writes masks into it.
   * @throws ApiError when it could not be checked and the fail policy does not let it pass
   */
  async check(content: Content): Promise<Outcome> {
    const { images, files, text } = content;
    const { direction } = this;
    const { consumer, chatId, signal } = this.surroundings;
    const verdict = await this.moderator.moderate({
      direction,
      text,
      images: images.length > 0 ? images : undefined,
      files: files.length > 0 ? files : undefined,
      consumer,
      chatId,
      signal,
    });
    const instead = this.instead(verdict);
    if (instead !== undefined) return { blocked: instead };
    if (verdict.action !== 'mask') return { masked: false };
    return content.place(verdict.text) ? { masked: true } : { blocked: this.message };
  }

  /** @param before - see StreamInput */
  stream(before: string): ModerationStream {
    return this.moderator.stream({ ...this.surroundings, direction: this.direction, before });
  }

  /** What is to be delivered instead of what was checked; undefined if that may go on. */
  instead(verdict: Verdict): string | undefined {
    this.observe(verdict, this.direction);
    const { action, failure, answer } = verdict;
    if (failure?.bucket === 'cancelled') throw new CallerGone();
    if (action === 'replace') return verdict.text === '' ? this.message : verdict.text;
    if (action !== 'block') return undefined;
    if (failure) throw unavailable(failure);
    return answer === undefined || answer === '' ? this.message : answer;
  }
}

/** Nothing was found wrong with the content: it may be sent again. */
function unavailable({ bucket }: ModerationFailure): ApiError {
  const headers: { readonly [name: string]: string } = bucket === 'configuration' ? {} : { 'retry-after': '1' };
  return new ApiError(503, 'moderation_unavailable', 'The content could not be checked, so it was not passed on.', {
    headers,
  });
}
