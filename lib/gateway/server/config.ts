/** The gateway's configuration: a file in YAML or JSON, or the same as an object. */
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import Ajv, { type ErrorObject } from 'ajv';
import { parseDocument } from 'yaml';
import type { GuardrailsClientOptions } from '../client';
import { type ErrorCode, type Finding, shown, ValidationError } from '../../core/errors';
import { CONFIG_SCHEMA } from './config-schema';

/** `refuse` answers with 400, `check` has it checked, `pass` lets it through unchecked. */
export type PartPolicy = 'refuse' | 'check' | 'pass';

export type AnsweredAs = 'completion' | 'error';

export interface Address {
  readonly host: string;
  readonly port: number;
}

export interface Checks {
  readonly request: boolean;
  readonly response: boolean;
  readonly trustedRoles: readonly ('system' | 'developer')[];
  readonly images: PartPolicy;
  readonly files: PartPolicy;
  readonly audio: 'refuse' | 'pass';
  readonly tokens: 'refuse' | 'pass';
  readonly unknownParts: PartPolicy;
  readonly unknownFields: PartPolicy;
  readonly allowedFields: readonly string[];
}

/** Where the upstream's `Authorization` comes from. */
export interface UpstreamAuthorization {
  readonly from: 'environment' | 'file' | 'caller' | 'nothing';
  /** With `environment`. */
  readonly variable?: string;
  /** With `file`; read again when it has changed. */
  readonly path?: string;
  /** What stands before the key; `''` for services of PAI-EAS. */
  readonly scheme: string;
}

export interface UpstreamConfig {
  readonly url: string;
  readonly authorization: UpstreamAuthorization;
  readonly setHeaders: { readonly [name: string]: string };
  readonly forwardHeaders: readonly string[];
  readonly models?: readonly string[];
  readonly connections: number;
  readonly connectMs: number;
  readonly firstByteMs: number;
  readonly idleMs: number;
  readonly totalMs: number;
}

export interface CallerKey {
  readonly consumer: string;
  readonly sha256: string;
}

export interface Callers {
  readonly keys: readonly CallerKey[];
  readonly keyHeader: string;
  readonly consumerHeader?: string;
}

export interface Limits {
  readonly bodyBytes: number;
  readonly heldBytes: number;
  readonly headerBytes: number;
  readonly headers: number;
  readonly depth: number;
  readonly textCharacters: number;
  readonly choices: number;
  readonly responseBytes: number;
  readonly eventBytes: number;
  readonly connections: number;
  readonly requestsPerConnection: number;
}

export interface Timeouts {
  readonly headersMs: number;
  readonly bodyMs: number;
  readonly keepAliveMs: number;
  readonly stallMs: number;
  readonly drainMs: number;
}

/** Settings of the client, as far as they are data. */
export interface ModerationConfig extends Pick<
  GuardrailsClientOptions,
  | 'policy'
  | 'retry'
  | 'breaker'
  | 'deadlineMs'
  | 'pieceLength'
  | 'pieceOverlap'
  | 'maxParallel'
  | 'stream'
  | 'connections'
  | 'connectTimeoutMs'
> {
  readonly regions: GuardrailsClientOptions['regions'];
  readonly policyFile?: string;
  readonly credentials: 'default' | 'function-compute';
  readonly rateLimit?: {
    readonly perSecond?: number;
    readonly filesPerSecond?: number;
    readonly redis?: {
      /** Environment variable with the address, which may hold a password. */
      readonly variable: string;
      readonly key?: string;
      readonly fallbackPerSecond?: number;
      readonly timeoutMs?: number;
    };
  };
}

export interface GatewayConfig {
  readonly listen: Address;
  /** Serves /metrics. @default - no metrics are served */
  readonly admin?: Address;
  readonly upstream: UpstreamConfig;
  readonly callers: Callers;
  readonly checks: Checks;
  readonly blocked: { readonly as: AnsweredAs; readonly message: string };
  readonly limits: Limits;
  readonly timeouts: Timeouts;
  readonly log: { readonly level: 'error' | 'warn' | 'info' };
  readonly moderation: ModerationConfig;
}

/**
 * Reads a configuration from a file. A `policyFile` in it is found from where the file is.
 * @throws ValidationError
 */
export function readConfigFile(file: string): GatewayConfig {
  const config = parseConfig(readYaml(file), file);
  const { policyFile } = config.moderation;
  if (policyFile === undefined) return config;
  const policy = readYaml(path.resolve(path.dirname(file), policyFile)) as ModerationConfig['policy'];
  return { ...config, moderation: { ...config.moderation, policy } };
}

function readYaml(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new ValidationError([
      {
        code: 'invalid-value',
        path: file,
        what: `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`,
        fix: 'give the path of a file in YAML or JSON',
      },
    ]);
  }
  // JSON is YAML. The parser's messages quote the text, in which secrets may stand by mistake.
  const document = parseDocument(text, { uniqueKeys: true, prettyErrors: false });
  const problems = document.errors.map(({ code, pos }): Finding => ({
    code: 'invalid-value',
    path: file,
    what: `is not YAML: ${code.toLowerCase().replaceAll('_', ' ')} in line ${text.slice(0, pos[0]).split('\n').length}`,
    fix: 'correct the line',
  }));
  if (problems.length > 0) throw new ValidationError(problems);
  return document.toJS({ maxAliasCount: 0 });
}

/**
 * Checks a configuration and fills in what it leaves out.
 * @param source - what it is called in errors
 * @throws ValidationError with all problems at once
 */
export function parseConfig(value: unknown, source = 'configuration'): GatewayConfig {
  const config: unknown = structuredClone(value);
  const ajv = new Ajv({ allErrors: true, useDefaults: true, verbose: true });
  const at = (problem: Finding): Finding => ({ ...problem, path: `${source}${problem.path ?? ''}` });
  const validate = ajv.compile(CONFIG_SCHEMA);
  if (!validate(config)) throw new ValidationError((validate.errors ?? []).flatMap(findingOf).map(at));
  const checked = config as GatewayConfig;
  const problems = contradictions(checked);
  if (problems.length > 0) throw new ValidationError(problems.map(at));
  return checked;
}

/** What a schema cannot say. */
function contradictions({ upstream, callers, listen, admin, moderation, limits }: GatewayConfig): Finding[] {
  const problems: Finding[] = [];
  const add = (code: ErrorCode, path: string, what: string, fix: string, more: Partial<Finding> = {}): void => {
    problems.push({ code, path, what, fix, ...more });
  };
  const { from, variable, path: keyFile } = upstream.authorization;
  if (from === 'environment' && variable === undefined) {
    add('missing', '/upstream/authorization/variable', 'is missing', 'name the environment variable with the key');
  }
  if (from === 'file' && keyFile === undefined) {
    add('missing', '/upstream/authorization/path', 'is missing', 'name the file with the key');
  }
  if (from === 'caller' && callers.keys.length > 0 && callers.keyHeader === 'authorization') {
    const what = 'is the header that is passed on: the upstream would get the keys of callers';
    add(
      'conflict',
      '/callers/keyHeader',
      what,
      'set it to another header, or take the key from the environment or a file',
    );
  }
  if (callers.keys.length > 0 && upstream.forwardHeaders.includes(callers.keyHeader)) {
    const what = 'has the header with the keys of callers: the upstream would get them';
    add('conflict', '/upstream/forwardHeaders', what, 'remove it', { got: callers.keyHeader });
  }
  callers.keys.forEach(({ sha256 }, index) => {
    if (callers.keys.findIndex((other) => other.sha256 === sha256) === index) return;
    add('conflict', `/callers/keys/${index}/sha256`, 'stands there twice', 'give each key once');
  });
  if (!URL.canParse(upstream.url) || /[?#@]/.test(upstream.url)) {
    add(
      'invalid-value',
      '/upstream/url',
      'is not the address of an API',
      'give the address that ends before /chat/completions',
      {
        allowed: 'an http(s) address without user name, query and fragment',
      },
    );
  }
  if (admin && admin.port !== 0 && admin.port === listen.port) {
    add('conflict', '/admin/port', 'is that of listen', 'give metrics a port of their own', {
      got: String(admin.port),
    });
  }
  if (limits.heldBytes < limits.bodyBytes) {
    const fix = 'raise it to at least bodyBytes, or lower bodyBytes';
    const got = `${limits.heldBytes}, with bodyBytes ${limits.bodyBytes}`;
    add('conflict', '/limits/heldBytes', 'is less than one body may have', fix, { got });
  }
  if (moderation.policy && moderation.policyFile !== undefined) {
    add('not-exactly-one', '/moderation/policy', 'is given twice', 'give policy or policyFile');
  }
  return problems;
}

/** Members in which a secret may stand by mistake. */
const SECRET = /key|secret|token|password|authorization|headers|url/i;

const CODES: { readonly [keyword: string]: ErrorCode } = {
  enum: 'not-in-enum',
  type: 'wrong-type',
  minimum: 'out-of-range',
  maximum: 'out-of-range',
  minLength: 'wrong-length',
  maxLength: 'wrong-length',
  minItems: 'too-few-items',
};

function findingOf({ keyword, instancePath, params, message, data }: ErrorObject): Finding[] {
  const given = params as { readonly [name: string]: unknown };
  const hidden = SECRET.test(instancePath) || (typeof data === 'object' && data !== null);
  const got = hidden ? {} : { got: shown(data) };
  switch (keyword) {
    case 'required':
      return [
        {
          code: 'missing',
          path: `${instancePath}/${String(given.missingProperty)}`,
          what: 'is missing',
          fix: 'add it',
        },
      ];
    case 'additionalProperties': {
      const name = String(given.additionalProperty);
      const allowed = settingsAt(instancePath).join(', ');
      return [
        {
          code: 'unknown-attribute',
          path: `${instancePath}/${name}`,
          what: 'is no setting',
          allowed,
          fix: 'correct the name, or remove it',
        },
      ];
    }
    // Told by what stands within.
    case 'propertyNames':
      return [];
    case 'not':
      return [
        {
          code: 'invalid-value',
          path: instancePath,
          what: 'names a header that the gateway sets itself',
          ...got,
          fix: 'remove it',
        },
      ];
    case 'enum': {
      const allowed = (given.allowedValues as string[]).map((one) => (one === '' ? '""' : one)).join(', ');
      return [
        {
          code: 'not-in-enum',
          path: instancePath,
          what: 'has a value that means nothing',
          ...got,
          allowed,
          fix: 'take one of them',
        },
      ];
    }
    default:
      return [
        {
          code: CODES[keyword] ?? 'invalid-value',
          path: instancePath,
          what: 'is malformed',
          ...got,
          allowed: message ?? keyword,
          fix: 'correct the value',
        },
      ];
  }
}

interface SchemaNode {
  readonly properties?: { readonly [name: string]: SchemaNode };
  readonly items?: SchemaNode;
}

/** What settings there are at a place. */
function settingsAt(pointer: string): string[] {
  const step = (node: SchemaNode | undefined, name: string): SchemaNode | undefined =>
    /^\d+$/.test(name) ? node?.items : node?.properties?.[name];
  return Object.keys(
    pointer
      .split('/')
      .slice(1)
      .reduce(step, CONFIG_SCHEMA as SchemaNode | undefined)?.properties ?? {},
  );
}
