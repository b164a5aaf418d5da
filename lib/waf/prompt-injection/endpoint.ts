import { Token } from 'cdktf';
import { type Problems, shown } from '../../core/errors';
import { checkText } from '../../core/text-check';
import { checkCount, checkRange, checkUnique } from '../checks';
import { type WafCondition, WafField } from '../condition';
import type { RateLimit } from '../rate-limit';

export interface PromptEndpointProps {
  /** HTTP methods that carry prompts, in capital letters. @default ['POST'] */
  readonly methods?: readonly string[];
  /** Names the rules of its limits; letters, digits and "-". @default - made from the path */
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

/** Endpoints that one rule can name: paths with the same methods, or one prefix. */
export interface EndpointGroup {
  /** Behind the name of the rules; empty for paths that take POST, which is what most applications have. */
  readonly suffix: string;
  readonly conditions: readonly WafCondition[];
}

/** Puts endpoints together, so that there are as few rules as possible. */
export function groupEndpoints(endpoints: readonly PromptEndpoint[]): readonly EndpointGroup[] {
  const paths = new Map<string, PromptEndpoint[]>();
  const prefixes: EndpointGroup[] = [];
  for (const endpoint of endpoints) {
    const methods = [...endpoint.methods].sort().join('-');
    if (endpoint.isPrefix) prefixes.push({ suffix: `-${endpoint.name}`, conditions: endpoint.conditions });
    else paths.set(methods, [...(paths.get(methods) ?? []), endpoint]);
  }
  const exact = [...paths].map(([methods, [first, ...more]]): EndpointGroup => {
    const suffix = methods === 'POST' ? '' : `-${methods}`;
    if (!first || more.length === 0) return { suffix, conditions: first?.conditions ?? [] };
    const path = WafField.URL_PATH.equalsOneOf(first.path, ...more.map((endpoint) => endpoint.path));
    return { suffix, conditions: [path, methodIs(first.methods)] };
  });
  return [...exact, ...prefixes];
}

function methodIs(methods: readonly string[]): WafCondition {
  const [only = '', ...more] = methods;
  return more.length === 0 ? WafField.METHOD.equals(only) : WafField.METHOD.equalsOneOf(only, ...more);
}

/** Adds what is wrong with endpoints together. */
export function checkEndpoints(problems: Problems, endpoints: readonly PromptEndpoint[], maxPaths: number): void {
  checkCount(problems, 'endpoints', endpoints, [1, maxPaths]);
  endpoints.forEach((endpoint, i) => endpoint.check(problems, `endpoints[${i}]`));
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
