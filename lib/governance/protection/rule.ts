import { type Finding, Problems, shown, ValidationError } from '../../core/errors';
import type { Effect } from '../../core/policy';
import {
  type ControlStatement,
  parseDocument,
  readDocument,
  type ReadStatement,
  readStatements,
  renderDocument,
  undocumentedKeys,
} from './document';
import type { ExemptPrincipal } from './exempt';
import { ControlPolicyLimits } from './limits';
import { minify } from './merge';
import * as presets from './presets';
import { REGIONS, resourcesOutside } from './region';

/** For whom a control policy holds. */
export class EffectScope {
  /** RAM users and RAM roles of the members. */
  static readonly RAM = new EffectScope('RAM');
  /**
   * The members' accounts too.
   *
   * @unverified The provider's documentation has it; the API reference knows `RAM` only, and the overview says that no control policy applies to
   * the account itself. Synthesis says so (`governance.effect-scope`).
   */
  static readonly ALL = new EffectScope('All');

  /** A value that the service got later. */
  static custom(value: string): EffectScope {
    return new EffectScope(value);
  }

  private constructor(
    /** As the API has it. */
    readonly value: string,
  ) {}

  /**
   * Whether it may hold for accounts themselves.
   * @internal
   */
  get holdsForRoot(): boolean {
    return this.value !== EffectScope.RAM.value;
  }
}

/** What all presets take. */
export interface PresetOptions {
  /** Who is exempt, besides those that `ProtectionRules` exempts from everything. @default - nobody else */
  readonly exempt?: readonly ExemptPrincipal[];
}

export interface ProtectKmsKeysOptions extends PresetOptions {
  /** ARNs of keys and secrets, with `*` for any characters: `acs:kms:*:*:key/key-hzz…`. @default - all keys and secrets */
  readonly resources?: readonly string[];
}

export interface ProtectLogArchiveOptions extends PresetOptions {
  /** OSS buckets that hold logs; `*` stands for any characters. */
  readonly buckets?: readonly string[];
  /** Projects of Log Service that hold logs; `*` stands for any characters. */
  readonly logProjects?: readonly string[];
}

export interface AllowedRegionsOptions extends PresetOptions {
  /** Ids of the regions that may be used: `ap-southeast-1`. */
  readonly regions: readonly string[];
  /** Regions that are denied although this library does not know them. @default - none */
  readonly alsoDeny?: readonly string[];
}

export interface ProtectionRuleProps extends PresetOptions {
  /** Letters, digits and hyphens, a letter first. It names the rule in descriptions and decides on its place. */
  readonly name: string;
  readonly statements: readonly ControlStatement[];
  /** @default EffectScope.RAM */
  readonly effectScope?: EffectScope;
  /** Why there is the rule, for whoever reads the code or the outputs. @default - none */
  readonly rationale?: string;
  /** What no longer works where it holds. @default - none */
  readonly breaks?: string;
}

const NAME = /^[A-Za-z][A-Za-z0-9-]{0,63}$/;

/** A preventive rule: what nobody in a part of the organization can do, whatever RAM allows there. */
export class ProtectionRule {
  /** A rule of your own. @throws ValidationError for statements that a control policy cannot have, or that are too long for one */
  static custom(props: ProtectionRuleProps): ProtectionRule {
    return new ProtectionRule(props);
  }

  /**
   * The statements of a document in JSON, as the console shows it.
   * @throws ValidationError with the place of each problem
   */
  static fromDocument(
    name: string,
    document: string | object,
    options: Omit<ProtectionRuleProps, 'name' | 'statements'> = {},
  ): ProtectionRule {
    const { statements, problems } = typeof document === 'string' ? parseDocument(document) : readDocument(document);
    if (problems.length > 0) throw new ValidationError(problems);
    return new ProtectionRule({ ...options, name, statements: statements.map(written) });
  }

  /** AI Guardrails: configuration, libraries, callbacks, logs and evidence stay as they are. */
  static protectGuardrails(options: PresetOptions = {}): ProtectionRule {
    return new ProtectionRule({ ...presets.GUARDRAILS, ...options });
  }

  /** WAF 3.0: instances, domains, templates and rules stay as they are, and protection is not paused. */
  static protectWaf(options: PresetOptions = {}): ProtectionRule {
    return new ProtectionRule({ ...presets.WAF, ...options });
  }

  /** Security Center: the agent, checks, notifications and log analysis stay on. */
  static protectSecurityCenter(options: PresetOptions = {}): ProtectionRule {
    return new ProtectionRule({ ...presets.SECURITY_CENTER, ...options });
  }

  /** ActionTrail and Cloud Config: trails keep logging to where they do, and the recorder keeps recording. */
  static protectAuditTrail(options: PresetOptions = {}): ProtectionRule {
    return new ProtectionRule({ ...presets.AUDIT_TRAIL, ...options });
  }

  /**
   * Resources in other regions cannot be touched.
   * @throws ValidationError `too-few-items` without a region, `not-in-enum` for one that this library does not know
   */
  static allowedRegions({ regions, alsoDeny = [], ...options }: AllowedRegionsOptions): ProtectionRule {
    const problems = new Problems();
    if (regions.length === 0) {
      problems.add({
        code: 'too-few-items',
        what: 'regions is empty',
        allowed: 'one region or more',
        fix: 'add a region',
      });
    }
    for (const region of regions.filter((one) => !REGIONS.includes(one))) {
      problems.add({
        code: 'not-in-enum',
        what: 'regions has one that this library does not know',
        got: shown(region),
        allowed: REGIONS.join(', '),
        fix: 'correct the id; a new region needs no rule until its neighbours are denied by alsoDeny',
      });
    }
    for (const region of alsoDeny.filter((one) => !/^[a-z]{2,}(-[a-z0-9]+)+$/.test(one))) {
      problems.add({
        code: 'invalid-value',
        what: 'alsoDeny has a text that is no region',
        got: shown(region),
        allowed: 'ids such as "ap-southeast-8"',
        fix: 'correct the id',
      });
    }
    problems.throwIfAny();
    const statements = [{ actions: ['*'], resources: resourcesOutside(regions, alsoDeny) }];
    return new ProtectionRule({ ...presets.ALLOWED_REGIONS, statements, ...options });
  }

  /**
   * Nothing is reached from the internet that was not put behind WAF by somebody who is exempt. Control policies cannot see whether WAF is in front
   * of an address, so they deny the addresses; exempt the role that makes them together with `AiApplication`.
   */
  static denyPublicEndpoints(options: PresetOptions = {}): ProtectionRule {
    return new ProtectionRule({ ...presets.PUBLIC_ENDPOINTS, ...options });
  }

  /** No new AccessKeys, and none back from the recycle bin; applications take roles. */
  static denyAccessKeys(options: PresetOptions = {}): ProtectionRule {
    return new ProtectionRule({ ...presets.ACCESS_KEYS, ...options });
  }

  /** KMS: keys and secrets are neither disabled, nor deleted, nor given another policy. */
  static protectKmsKeys({ resources, ...options }: ProtectKmsKeysOptions = {}): ProtectionRule {
    const [keys, ...others] = presets.KMS_KEYS.statements;
    const statements = [{ ...keys, ...(resources && { resources }) }, ...others];
    return new ProtectionRule({ ...presets.KMS_KEYS, statements, ...options });
  }

  /**
   * Buckets and log projects of the archive are neither emptied, nor opened, nor deleted.
   * @throws ValidationError `none-of` without a bucket and without a project
   */
  static protectLogArchive({ buckets = [], logProjects = [], ...options }: ProtectLogArchiveOptions): ProtectionRule {
    const problems = new Problems();
    if (buckets.length + logProjects.length === 0) {
      problems.add({
        code: 'none-of',
        what: 'buckets and logProjects are empty',
        allowed: 'one bucket or project, or more',
        fix: 'name what holds the logs',
      });
    }
    const check = (argument: string, names: readonly string[], form: RegExp, allowed: string): void => {
      for (const name of names.filter((one) => !form.test(one))) {
        problems.add({
          code: 'invalid-value',
          what: `${argument} has a malformed name`,
          got: shown(name),
          allowed,
          fix: `correct ${argument}`,
        });
      }
    };
    const allowed = '3 to 63 small letters, digits and hyphens, with "*" for any of them';
    check('buckets', buckets, /^[a-z0-9*][a-z0-9*-]{2,62}$/, allowed);
    check('logProjects', logProjects, /^[a-z0-9*][a-z0-9*-]{2,62}$/, allowed);
    problems.throwIfAny();
    return new ProtectionRule({
      ...presets.LOG_ARCHIVE,
      statements: presets.logArchive(buckets, logProjects),
      ...options,
    });
  }

  /** Members stay in the organization, where they are, with the policies that are attached. */
  static denyLeavingOrganization(options: PresetOptions = {}): ProtectionRule {
    return new ProtectionRule({ ...presets.ORGANIZATION, ...options });
  }

  readonly name: string;
  readonly effectScope: EffectScope;
  readonly rationale?: string;
  readonly breaks?: string;
  private readonly unverified?: presets.Unverified;
  private readonly statements: readonly ReadStatement[];

  private constructor(props: ProtectionRuleProps & { readonly unverified?: presets.Unverified }) {
    const { name, effectScope = EffectScope.RAM, rationale, breaks, exempt = [], statements, unverified } = props;
    const problems = new Problems();
    if (!NAME.test(name)) {
      problems.add({
        code: 'invalid-name',
        what: 'the name of a protection rule is malformed',
        got: shown(name),
        allowed: '1 to 64 letters, digits and hyphens, beginning with a letter',
        fix: 'rename the rule',
      });
    }
    const read = readStatements(statements);
    read.problems.forEach((problem) => problems.add(ofRule(name, problem)));
    problems.throwIfAny();
    this.name = name;
    this.effectScope = effectScope;
    this.rationale = rationale;
    this.breaks = breaks;
    this.unverified = unverified;
    this.statements = read.statements.map((statement) => exempted(statement, exempt));
    checkLength(name, this.statements);
  }

  /**
   * The statements as they come into a policy.
   * @internal
   */
  statementsFor(exempt: readonly ExemptPrincipal[]): readonly ReadStatement[] {
    const statements = this.statements.map((statement) => exempted(statement, exempt));
    if (exempt.length > 0) checkLength(this.name, statements);
    return statements;
  }

  /**
   * Whether a statement allows something, so that the rule is not simply inherited.
   * @internal
   */
  get allows(): boolean {
    return this.statements.some(({ effect }) => effect === 'Allow');
  }

  /** The rule's document, as if it stood alone. */
  toJson(): string {
    return renderDocument(minify(this.statements));
  }

  /** What should be known before the rule is deployed: notices, by id. */
  get notices(): ReadonlyMap<string, string> {
    const notices = new Map<string, string>();
    const of = `Protection rule ${this.name}`;
    if (this.unverified) notices.set(this.unverified.id, `${of}: ${this.unverified.message}`);
    if (this.effectScope.holdsForRoot) {
      notices.set(
        'governance.effect-scope',
        `${of} has the effect scope ${this.effectScope.value}, of which the API reference knows nothing.`,
      );
    }
    if (this.statements.some(({ notResources }) => notResources)) {
      notices.set(
        'governance.not-resource',
        `${of} uses NotResource, which is in the grammar of earlier documentation only.`,
      );
    }
    if (this.allows) {
      notices.set(
        'governance.allow-statement',
        `${of} allows something, which changes nothing as long as FullAliyunAccess is attached to the same folder or member.`,
      );
    }
    const keys = [...new Set(this.statements.flatMap(undocumentedKeys))];
    if (keys.length > 0) {
      notices.set(
        'governance.condition-key',
        `${of} asks for ${keys.join(', ')}, which no documentation has: it may never match.`,
      );
    }
    return notices;
  }
}

/** A statement that was read, as code writes it. */
function written({ effect, conditions, ...rest }: ReadStatement): ControlStatement {
  return { ...rest, effect: effect as Effect, ...(Object.keys(conditions).length > 0 && { conditions }) };
}

function ofRule(name: string, problem: Omit<Finding, 'path'>): Omit<Finding, 'path'> {
  return { ...problem, what: `protection rule ${name}: ${problem.what}` };
}

const PRINCIPAL = 'acs:PrincipalARN';

/** With a condition that spares the principals. A statement that has one already spares them too. */
function exempted(statement: ReadStatement, exempt: readonly ExemptPrincipal[]): ReadStatement {
  if (exempt.length === 0 || statement.effect === 'Allow') return statement;
  const { StringNotLike: before = {}, ...others } = statement.conditions;
  const arns = [...new Set([...(before[PRINCIPAL] ?? []), ...exempt.map(({ arnPattern }) => arnPattern)])];
  return { ...statement, conditions: { ...others, StringNotLike: { ...before, [PRINCIPAL]: arns } } };
}

function checkLength(name: string, statements: readonly ReadStatement[]): void {
  const { length } = renderDocument(minify(statements));
  if (length <= ControlPolicyLimits.MAX_DOCUMENT_CHARACTERS) return;
  throw new ValidationError([
    {
      code: 'policy-too-long',
      what: `protection rule ${name} is too long for a policy`,
      got: `${length} characters`,
      allowed: `at most ${ControlPolicyLimits.MAX_DOCUMENT_CHARACTERS} (${ControlPolicyLimits.SOURCE})`,
      fix: 'divide it into several rules, use wildcards, or exempt fewer principals by name',
    },
  ]);
}
