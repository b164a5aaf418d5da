import { Token } from 'cdktf';
import type { IConstruct } from 'constructs';
import { Problems, shown } from './errors';
import { registerName, settingsOf } from './inheritance';

/** What a service accepts as the name of one kind of resource. */
export interface NameRule {
  /** The construct's argument, for messages. */
  readonly argument: string;
  readonly maxLength: number;
  /** @default - what RAM accepts */
  readonly letters?: NameLetters;
}

/** The letters that one service accepts in names. */
export interface NameLetters {
  readonly form: RegExp;
  /** As a message says it: `letters, digits and "_"`. */
  readonly text: string;
  readonly service: string;
  /** What stands for hyphens of prefixes and made names. @default - the service takes hyphens */
  readonly hyphen?: string;
  /** The service takes no capitals; made names get small letters. @default false */
  readonly lowerCase?: boolean;
}

const RAM: NameLetters = { form: /^[\w.-]+$/, text: 'letters, digits, ".", "-" and "_"', service: 'RAM' };

/**
 * The longest names RAM stores. https://www.alibabacloud.com/help/en/resource-access-management/latest/limits
 * The letters are the widest set any of them accepts; the service may accept fewer.
 */
export const NAME_RULES = {
  user: { argument: 'userName', maxLength: 64 },
  group: { argument: 'groupName', maxLength: 64 },
  role: { argument: 'roleName', maxLength: 64 },
  policy: { argument: 'policyName', maxLength: 128 },
} as const satisfies { readonly [kind: string]: NameRule };

/** The name a resource will have in the cloud, before the prefix of the scopes above it. */
export class PhysicalName {
  /**
   * Unique within the account: made of the path, its end replaced by a hash of it.
   * @param suffix - what stands after it, known after apply; the rule's length is without it
   */
  static generated(owner: IConstruct, rule: NameRule, suffix = ''): PhysicalName {
    const hash = owner.node.addr.slice(-8);
    const path = owner.node.path.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');
    return new PhysicalName(rule.letters?.lowerCase ? path.toLowerCase() : path, hash, rule, suffix);
  }

  /**
   * A name the user chose.
   * @param head - what the service wants before every name, also before a prefix; the rule is about what stands behind it
   */
  static given(name: string, rule: NameRule, problems: Problems, head = ''): PhysicalName {
    if (!Token.isUnresolved(name)) check(name, rule, problems);
    return new PhysicalName(name, undefined, rule, '', head);
  }

  private constructor(
    private readonly base: string,
    private readonly hash: string | undefined,
    private readonly rule: NameRule,
    private readonly suffix = '',
    private readonly head = '',
  ) {}

  get value(): string {
    return this.head + this.join('') + this.suffix;
  }

  /** @throws ValidationError `invalid-name` if the prefix makes a given name too long */
  withPrefix(prefix: string, scope: IConstruct): string {
    const name = this.join(prefix);
    if (prefix !== '' && !Token.isUnresolved(name)) {
      const problems = new Problems(scope);
      check(name, this.rule, problems);
      problems.throwIfAny();
    }
    return this.head + name + this.suffix;
  }

  /** Without head and suffix, of which the rule says nothing. */
  private join(prefix: string): string {
    const { hyphen = '-' } = this.rule.letters ?? RAM;
    if (this.hash === undefined) return prefix.replaceAll('-', hyphen) + this.base;
    const room = Math.max(this.rule.maxLength - prefix.length - this.hash.length - 1, 1);
    // A path without any Latin letter or digit leaves nothing, and RAM takes no name that begins with a hyphen.
    const name = this.base === '' ? prefix + this.hash : `${prefix}${this.base.slice(0, room)}-${this.hash}`;
    return name.replaceAll('-', hyphen);
  }
}

function check(name: string, { argument, maxLength, letters = RAM }: NameRule, problems: Problems): void {
  if (name.length <= maxLength && letters.form.test(name)) return;
  problems.add({
    code: 'invalid-name',
    what: `${argument} is not a name that ${letters.service} accepts`,
    got: `${shown(name)} (${name.length} characters)`,
    allowed: `1 to ${maxLength} ${letters.text}`,
    fix: `shorten ${argument} or its prefix, or replace the other characters`,
  });
}

/** Reads a name argument: the given one, or one made from the path. */
export function physicalName(
  owner: IConstruct,
  given: string | undefined,
  rule: NameRule,
  problems: Problems,
): PhysicalName {
  return given === undefined ? PhysicalName.generated(owner, rule) : PhysicalName.given(given, rule, problems);
}

/**
 * The imported construct, if something in RAM can have its name.
 * @throws ValidationError `invalid-name`
 */
export function withExistingName<T extends IConstruct>(imported: T, name: string, rule: NameRule): T {
  if (!Token.isUnresolved(name)) {
    const problems = new Problems(imported);
    check(name, rule, problems);
    problems.throwIfAny();
  }
  return imported;
}

export { registerName };

/**
 * A prefix for the names of everything below a scope, for example one per environment.
 *
 * It stands before every name that constructs of this library give to resources they create, both names given as argument and generated
 * ones, made before or after the call: two environments in one account must not share a name, whoever chose it. The nearest scope wins;
 * an empty prefix on a nearer scope keeps names as given. Services that take no hyphens in a name get `_` for those of the prefix. Logical ids do not change. Raw L1 classes keep their names, and so do
 * resources imported by `fromXxx`.
 */
export class NamePrefix {
  /** @throws ValidationError `no-stack` if the scope is neither in a stack nor in an app */
  static of(scope: IConstruct): NamePrefix {
    return new NamePrefix(scope);
  }

  private constructor(private readonly scope: IConstruct) {}

  /**
   * Sets the prefix, separator included: `prod-`. Users are renamed in place; roles, groups and policies are replaced.
   * @throws ValidationError `invalid-name` if it has characters that RAM refuses
   */
  set(prefix: string): this {
    if (prefix !== '' && !Token.isUnresolved(prefix) && !RAM.form.test(prefix)) {
      new Problems(this.scope)
        .add({
          code: 'invalid-name',
          what: 'the name prefix has characters that RAM refuses',
          got: shown(prefix),
          allowed: 'letters, digits, ".", "-" and "_"',
          fix: 'replace the other characters',
        })
        .throwIfAny();
    }
    settingsOf(this.scope).namePrefix = prefix;
    return this;
  }
}
