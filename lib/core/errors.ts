import type { ViolationCode } from '../schema/check';

/** Codes of problems that the provider's schema and constraints tell; the rest is this library's own. */
const PROVIDER_CODES: { readonly [code in ViolationCode]: string } = {
  'unknown-type': 'is not a type of the provider',
  'unknown-attribute': 'is not an argument of this resource',
  'wrong-type': 'has the wrong type',
  missing: 'is missing',
  'read-only': 'is set by the provider only',
  removed: 'was removed from the provider',
  'not-in-enum': 'has a value the provider does not know',
  'out-of-range': 'is out of range',
  'wrong-length': 'has the wrong length',
  'too-few-items': 'has too few items',
  'too-many-items': 'has too many items',
  conflict: 'conflicts with another argument',
  'not-exactly-one': 'and its alternatives are not given exactly once',
  'none-of': 'and all its alternatives are missing',
  deprecated: 'is deprecated by the provider',
};

const OWN_CODES = {
  'framework-mismatch': 'a scope comes from another copy of cdktf, or from cdktn',
  'no-stack': 'a scope is in no stack, or for settings of a scope in no app',
  'invalid-name': 'a name has characters or a length that the service refuses',
  'invalid-value': 'a value has a form that the service refuses',
  'too-many-tags': 'a resource gets more tags than the service stores',
  'invalid-statement': 'a statement of a policy is incomplete or malformed',
  'statement-too-broad': 'a custom policy allows everything on everything',
  'policy-too-long': 'a policy document is longer than RAM stores',
  'secret-literal': 'a secret is written in the code',
  'secret-in-output': 'an output carries a secret',
  'private-pgp-key': 'a private PGP key stands where the public one belongs',
  'not-applicable': 'an argument has no meaning together with another one',
  'no-default': 'there is no default for what was chosen elsewhere',
} as const;

export type ErrorCode = ViolationCode | keyof typeof OWN_CODES;

/** Every code a `Finding` can have, with its meaning. The same table is in docs/core.md. */
export const ERROR_CODES: { readonly [code in ErrorCode]: string } = { ...PROVIDER_CODES, ...OWN_CODES };

/** One problem. */
export interface Finding {
  /** Stable: programs may compare it. */
  readonly code: ErrorCode;
  /** What is wrong, naming the argument. */
  readonly what: string;
  /** Path of the construct. @default - the problem is in a value that belongs to no construct */
  readonly path?: string;
  /** What was given; never a secret. @default - nothing was given */
  readonly got?: string;
  /** What would be accepted. @default - said by `fix` */
  readonly allowed?: string;
  /** What to do. */
  readonly fix: string;
}

/** A finding as text: one line that says what and where, then what was given, what is allowed, and the fix. */
export function formatFinding({ code, what, path, got, allowed, fix }: Finding): string {
  const lines = [`[${code}]${path ? ` ${path}:` : ''} ${what}`];
  if (got !== undefined) lines.push(`got: ${got}`);
  if (allowed !== undefined) lines.push(`allowed: ${allowed}`);
  lines.push(`fix: ${fix}`);
  return lines.join('\n    ');
}

const VALIDATION_ERROR = Symbol.for('cdktf-alicloud-ai-security.ValidationError');

/** Something in the code would not be accepted by Alibaba Cloud. Holds all problems of one value at once. */
export class ValidationError extends Error {
  /** True for errors of this class, also when they come from another copy of this package. */
  static isValidationError(x: unknown): x is ValidationError {
    return typeof x === 'object' && x !== null && VALIDATION_ERROR in x;
  }

  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    const count = findings.length === 1 ? '1 problem' : `${findings.length} problems`;
    super(`${count}:\n  ${findings.map(formatFinding).join('\n  ')}`);
    this.name = 'ValidationError';
    this.findings = findings;
    Object.defineProperty(this, VALIDATION_ERROR, { value: true });
  }
}

/** Collects everything that is wrong with one construct, to report it at once. */
export class Problems {
  private found?: Finding[];

  /** @param scope - the construct, or what stands for one that is not made yet. @default - a value that belongs to no construct */
  constructor(private readonly scope?: { readonly node: { readonly path: string } }) {}

  add(finding: Omit<Finding, 'path'>): this {
    (this.found ??= []).push(this.scope ? { ...finding, path: this.scope.node.path } : finding);
    return this;
  }

  get findings(): readonly Finding[] {
    return this.found ?? [];
  }

  /** @throws ValidationError with all findings, if there is one */
  throwIfAny(): void {
    if (this.found) throw new ValidationError(this.found);
  }
}

/** A given value as text for a message, cut to a length that a terminal shows. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
