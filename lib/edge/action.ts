import { type Problems } from '../core/errors';
import type { IEdgeBlockPage } from './page-interface';
import { asNumber, checkRange } from './shared';

export interface EdgeBlockProps {
  /** What the client sees. @default - ESA's own page */
  readonly page?: IEdgeBlockPage;
  /** Status code of the answer, 100 to 599. @default 403 */
  readonly statusCode?: number;
}

const BLOCK = 'deny';
const DEFAULT_STATUS = 403;

/** What a rule does with a request. */
export class EdgeAction {
  /** The request goes on, and the log says that the rule hit. */
  static readonly MONITOR = new EdgeAction('monitor');
  /** The client must run JavaScript first; browsers do, most programs do not. */
  static readonly JS_CHALLENGE = new EdgeAction('js');
  /** The client must move a slider first. Calls of an API cannot. */
  static readonly CAPTCHA = new EdgeAction('captcha');

  /** The request goes on; only for rules of addresses. @unverified the code `allow` is that of bot management */
  static readonly ALLOW = new EdgeAction('allow');

  /** The request is refused. */
  static block(props: EdgeBlockProps = {}): EdgeAction {
    return new EdgeAction(BLOCK, props);
  }

  /** An action that ESA has added since, as the API names it. */
  static custom(code: string, response: EdgeBlockProps = {}): EdgeAction {
    return new EdgeAction(code, response);
  }

  private constructor(
    /** As the API takes it. */
    readonly code: string,
    private readonly answer: EdgeBlockProps = {},
  ) {}

  /**
   * @internal the `response` block of a rule; page 0 is ESA's own
   * @param always - also for a block that says nothing about its answer: the provider would keep an earlier one, so that a rollback would
   * not undo it
   */
  response(always = false): { readonly id: number; readonly code: number } | undefined {
    const { page, statusCode } = this.answer;
    const given = page !== undefined || statusCode !== undefined || (always && this.code === BLOCK);
    return given
      ? { id: page === undefined ? 0 : asNumber(page.pageId), code: statusCode ?? DEFAULT_STATUS }
      : undefined;
  }

  /** @internal */
  check(problems: Problems): void {
    checkRange(problems, 'statusCode', this.answer.statusCode, { MIN: 100, MAX: 599 });
  }

  toString(): string {
    return this.code;
  }
}
