/** The gateway's configuration: a file in YAML or JSON, or the same as an object. */
import { readFileSync } from 'node:fs';
import Ajv, { type ErrorObject } from 'ajv';
import { parseDocument } from 'yaml';
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
  /** Of the moderator; what it takes is the client's to say. */
  readonly moderation: { readonly [member: string]: unknown };
}

/** One thing that is wrong with a configuration. */
export interface ConfigProblem {
  /** JSON pointer; `''` is the whole. */
  readonly path: string;
  readonly what: string;
  readonly got?: string;
  readonly allowed?: string;
  readonly fix: string;
}

/** A configuration that cannot be used, with everything that is wrong with it. */
export class ConfigError extends Error {
  constructor(
    readonly source: string,
    readonly problems: readonly ConfigProblem[],
  ) {
    super(
      [
        `${source}: ${problems.length === 1 ? '1 problem' : `${problems.length} problems`}`,
        ...problems.map(format),
      ].join('\n  '),
    );
  }
}

function format({ path, what, got, allowed, fix }: ConfigProblem): string {
  const lines = [`${path || '/'} ${what}`];
  if (got !== undefined) lines.push(`got: ${got}`);
  if (allowed !== undefined) lines.push(`allowed: ${allowed}`);
  return [...lines, `fix: ${fix}`].join('\n      ');
}

/** @throws ConfigError */
export function readConfigFile(file: string): GatewayConfig {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const what = `cannot be read: ${(error as NodeJS.ErrnoException).code}`;
    throw new ConfigError(file, [{ path: '', what, fix: 'give the path of a file in YAML or JSON' }]);
  }
  // JSON is YAML; duplicate keys are errors in either.
  const document = parseDocument(text, { uniqueKeys: true, prettyErrors: false });
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ code, pos }) => ({
      path: '',
      what: `is not YAML: ${code} in line ${text.slice(0, pos[0]).split('\n').length}`,
      fix: 'correct the line',
    }));
    throw new ConfigError(file, problems);
  }
  return parseConfig(document.toJS({ maxAliasCount: 0 }), file);
}

/**
 * Checks a configuration and fills in what it leaves out.
 * @throws ConfigError with all problems at once
 */
export function parseConfig(value: unknown, source = 'configuration'): GatewayConfig {
  const config: unknown = structuredClone(value);
  const validate = new Ajv({
    allErrors: true,
    useDefaults: true,
    strict: true,
    allowUnionTypes: true,
    verbose: true,
  }).compile(CONFIG_SCHEMA);
  if (!validate(config)) {
    throw new ConfigError(source, (validate.errors ?? []).flatMap(asProblem));
  }
  const checked = config as GatewayConfig;
  const problems = contradictions(checked);
  if (problems.length > 0) throw new ConfigError(source, problems);
  return checked;
}

/** What a schema cannot say. */
function contradictions({ upstream, callers, listen, admin }: GatewayConfig): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  const { from, variable, path } = upstream.authorization;
  const needs = { environment: ['variable', variable], file: ['path', path] } as const;
  if (from === 'environment' || from === 'file') {
    const [member, given] = needs[from];
    if (given === undefined) {
      problems.push({
        path: `/upstream/authorization/${member}`,
        what: `is missing with from: ${from}`,
        fix: `say where the upstream's key is`,
      });
    }
  }
  if (from === 'caller' && callers.keys.length > 0 && callers.keyHeader === 'authorization') {
    problems.push({
      path: '/callers/keyHeader',
      what: "is the header that is passed on to the upstream: the caller's key would be told to it",
      got: 'authorization',
      fix: 'set callers.keyHeader to another header, or take the upstream’s key from the environment or a file',
    });
  }
  const names = new Set<string>();
  callers.keys.forEach(({ sha256 }, index) => {
    if (names.has(sha256)) {
      problems.push({
        path: `/callers/keys/${index}/sha256`,
        what: 'stands there twice',
        fix: 'give each consumer a key of its own',
      });
    }
    names.add(sha256);
  });
  if (!URL.canParse(upstream.url) || /[?#@]/.test(upstream.url)) {
    problems.push({
      path: '/upstream/url',
      what: 'is not an address of an API',
      allowed: 'http(s) address without user name, query and fragment',
      fix: 'give the address that ends before /chat/completions, such as https://dashscope-intl.aliyuncs.com/compatible-mode/v1',
    });
  }
  if (admin && admin.port !== 0 && admin.port === listen.port && admin.host === listen.host) {
    problems.push({
      path: '/admin/port',
      what: 'is that of listen',
      got: String(admin.port),
      fix: 'give metrics a port of their own',
    });
  }
  return problems;
}

/** Members whose value may be a secret that was put there by mistake. */
const SECRET = /key|secret|token|password|authorization|headers/i;

function asProblem({ keyword, instancePath, params, message, data }: ErrorObject): ConfigProblem[] {
  // Alternatives are told by their own errors.
  if (keyword === 'if') return [];
  const shown = SECRET.test(instancePath) || typeof data === 'object' ? undefined : JSON.stringify(data)?.slice(0, 80);
  const got = shown === undefined ? {} : { got: shown };
  const given = params as { readonly [name: string]: unknown };
  switch (keyword) {
    case 'required':
      return [{ path: `${instancePath}/${String(given.missingProperty)}`, what: 'is missing', fix: 'add it' }];
    case 'additionalProperties': {
      const names = Object.keys((propertiesAt(instancePath) ?? {}) as object);
      const path = `${instancePath}/${String(given.additionalProperty)}`;
      return [{ path, what: 'is no setting', allowed: names.join(', '), fix: 'correct the name or remove it' }];
    }
    case 'enum':
      return [
        {
          path: instancePath,
          what: 'has a value that means nothing',
          ...got,
          allowed: (given.allowedValues as string[]).join(', '),
          fix: 'take one of them',
        },
      ];
    default:
      return [
        { path: instancePath, what: 'is malformed', ...got, allowed: message ?? keyword, fix: 'correct the value' },
      ];
  }
}

function propertiesAt(pointer: string): unknown {
  let schema = CONFIG_SCHEMA as { properties?: { [name: string]: unknown }; items?: unknown };
  for (const step of pointer.split('/').slice(1)) {
    schema = (/^\d+$/.test(step) ? schema.items : schema.properties?.[step]) as typeof schema;
  }
  return schema.properties;
}
