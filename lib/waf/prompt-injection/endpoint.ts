import { Token } from 'cdktf';
import { type Problems, shown } from '../../core/errors';
import { checkText } from '../../core/text-check';
import { checkCount, checkRange, checkUnique } from '../checks';
import { type WafCondition, WafField } from '../condition';
import type { RateLimit } from '../rate-limit';
import { MAX_CONDITION_VALUES, SignatureMatching } from './signature';

export interface PromptEndpointProps {
  /** HTTP methods that carry prompts, in capital letters. @default ['POST'] */
  readonly methods?: readonly string[];
  /** Names the rules of its limits; letters, digits and "-". @default - made from the path; for limits it has to be given where only Terraform knows the path */
  readonly name?: string;
  /**
   * Bytes of a request (`Content-Length`) above which it is too large. What WAF does not look at, no signature finds, so keep it as small as
   * prompts allow. @default - no limit
   */
  readonly maxBodyBytes?: number;
  /**
   * Whether a request has to say its size: without `Content-Length`, `maxBodyBytes` does not hold for it. Uploads of unknown size, and some
   * HTTP/2 clients, have none.
   * @default false
   */
  readonly requireContentLength?: boolean;
  /** How many requests one caller may send to this endpoint, for each kind of caller: by address, by API key. @default - no limit */
  readonly rateLimits?: readonly RateLimit[];
}

/** Where an application takes prompts. */
export class PromptEndpoint {
  /** One path, without query, such as `/v1/chat/completions`. */
  static path(path: string, props: PromptEndpointProps = {}): PromptEndpoint {
    return new PromptEndpoint(path, false, props);
  }

  /** All paths that begin so, such as `/v1/`. */
  static prefix(prefix: string, props: PromptEndpointProps = {}): PromptEndpoint {
    return new PromptEndpoint(prefix, true, props);
  }

  private constructor(
    readonly path: string,
    readonly isPrefix: boolean,
    readonly props: PromptEndpointProps,
  ) {}

  get methods(): readonly string[] {
    return this.props.methods ?? ['POST'];
  }

  /** Part of the names of its rules. */
  get name(): string {
    return this.props.name ?? (this.path.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'root');
  }

  /** Its requests. @internal */
  get conditions(): readonly WafCondition[] {
    return [this.isPrefix ? WafField.URL_PATH.startsWith(this.path) : WafField.URL_PATH.equals(this.path), this.method];
  }

  private get method(): WafCondition {
    return methodIs(this.methods);
  }

  /** @internal */
  check(problems: Problems, argument: string): void {
    const { name, maxBodyBytes, requireContentLength, rateLimits = [] } = this.props;
    checkText(problems, `${argument}.path`, this.path, /^\/[^\s?#,]*$/, 'a path without query, such as "/v1/chat"');
    const isLimited = maxBodyBytes !== undefined || rateLimits.length > 0;
    if (isLimited && name === undefined && Token.isUnresolved(this.path)) {
      problems.add({
        code: 'no-default',
        what: `${argument}.name cannot be made from a path that is known after apply`,
        fix: 'give name',
      });
    }
    checkText(problems, `${argument}.name`, name, /^[A-Za-z0-9-]{1,64}$/, 'up to 64 letters, digits and "-"');
    checkCount(problems, `${argument}.methods`, this.methods, [1, 9]);
    checkUnique(problems, `${argument}.methods`, this.methods);
    for (const method of this.methods) {
      checkText(problems, `${argument}.methods`, method, /^[A-Z]+$/, 'capital letters, such as "POST"');
    }
    checkRange(problems, `${argument}.maxBodyBytes`, maxBodyBytes, [1, Number.MAX_SAFE_INTEGER], 'bytes');
    if (requireContentLength && maxBodyBytes === undefined) {
      problems.add({
        code: 'not-applicable',
        what: `${argument}.requireContentLength has no meaning without maxBodyBytes`,
        got: shown(requireContentLength),
        fix: 'set maxBodyBytes, or remove it',
      });
    }
    const callers = rateLimits.map(({ props }) => `${props.per ?? 'IP'} in ${props.interval} seconds`);
    checkUnique(problems, `${argument}.rateLimits`, callers);
  }
}

/**
 * Requests to any of the endpoints, by any of their methods, so that one rule is enough for all: an endpoint that takes POST is looked at for PUT
 * too where another one takes PUT.
 */
export function anyEndpoint(endpoints: readonly PromptEndpoint[]): readonly WafCondition[] {
  const methods = methodIs([...new Set(endpoints.flatMap((endpoint) => endpoint.methods))]);
  const [only, ...more] = endpoints;
  if (only && more.length === 0) return only.conditions;
  const paths = endpoints.map(({ path }) => path);
  if (!endpoints.some(({ isPrefix }) => isPrefix)) return [WafField.URL_PATH.equalsOneOf(...paths), methods];
  const expressions = endpoints.map(({ path, isPrefix }) => path.replace(/[^\w/-]/g, '\\$&') + (isPrefix ? '' : '$'));
  return [WafField.URL_PATH.matches(`^(?:${expressions.join('|')})`), methods];
}

function methodIs(methods: readonly string[]): WafCondition {
  const [only = '', ...more] = methods;
  return more.length === 0 ? WafField.METHOD.equals(only) : WafField.METHOD.equalsOneOf(only, ...more);
}

/** Adds what is wrong with endpoints together. */
export function checkEndpoints(
  problems: Problems,
  endpoints: readonly PromptEndpoint[],
  matching: SignatureMatching,
): void {
  checkCount(problems, 'endpoints', endpoints, [1, MAX_CONDITION_VALUES]);
  if (matching === SignatureMatching.PLAIN_PHRASES && endpoints.length > 1 && endpoints.some((one) => one.isPrefix)) {
    problems.add({
      code: 'not-applicable',
      what: 'endpoints has a prefix beside another endpoint, which takes a regular expression',
      got: `${endpoints.length} endpoints`,
      allowed: 'paths only, or one prefix, with SignatureMatching.PLAIN_PHRASES',
      fix: 'name the paths, or take SignatureMatching.REGULAR_EXPRESSIONS',
    });
  }
  endpoints.forEach((endpoint, i) => endpoint.check(problems, `endpoints[${i}]`));
  if (endpoints.length > 1 && endpoints.some((one) => one.isPrefix)) {
    for (const [i, { path }] of endpoints.entries()) {
      if (!Token.isUnresolved(path)) continue;
      problems.add({
        code: 'not-applicable',
        what: `endpoints[${i}].path is known after apply, and stands beside a prefix in a regular expression, in which it cannot be escaped`,
        allowed: 'paths only, or paths that are known',
        fix: 'protect it by a PromptInjectionProtection of its own',
      });
    }
  }
  const known = endpoints.filter(({ path }) => !Token.isUnresolved(path));
  checkUnique(
    problems,
    'endpoints',
    known.map(({ path, isPrefix }) => path + (isPrefix ? '*' : '')),
  );
  checkUnique(
    problems,
    'the names of endpoints',
    endpoints.map(({ name }) => name),
  );
}
