import { Token } from 'cdktf';
import { Problems, shown } from './errors';

/** `Allow`, or `Deny`, which wins over every `Allow`. */
export enum Effect {
  ALLOW = 'Allow',
  DENY = 'Deny',
}

/** Condition operators, each with condition keys and their values: `{ IpAddress: { 'acs:SourceIp': ['203.0.113.0/24'] } }`. */
export interface PolicyConditions {
  readonly [operator: string]: { readonly [key: string]: string | readonly string[] };
}

/** One statement of a permission policy. */
export interface PolicyStatement {
  /** Operations as `<RAM code>:<operation>`, `*` within the operation: `yundun-greenweb:TextModerationPlus`. */
  readonly actions: readonly string[];
  /** ARNs `acs:<RAM code>:<region>:<account>:<resource>`, or `*` where the service knows no resources. */
  readonly resources: readonly string[];
  /** @default Effect.ALLOW */
  readonly effect?: Effect;
  /** @default - no conditions */
  readonly conditions?: PolicyConditions;
}

/**
 * Bytes of a custom policy's document.
 * https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ram_policy#policy_document
 */
export const MAX_POLICY_BYTES = 6144;

const ACTION = /^[\w-]+:[^\s:]+$/;
const EVERYTHING = /^(\*|acs:\*:\*?:\*?:\*)$/;
const RESOURCE = /^acs:[^:\s]*:[^:\s]*:[^:\s]*:\S+$/;

/** A permission policy: what an identity may do. */
export class PolicyDocument {
  private readonly all: PolicyStatement[];

  constructor(statements: readonly PolicyStatement[] = []) {
    this.all = [...statements];
  }

  addStatements(...statements: readonly PolicyStatement[]): this {
    this.all.push(...statements);
    return this;
  }

  get statements(): readonly PolicyStatement[] {
    return this.all;
  }

  /** The document as RAM stores it. */
  toJson(): string {
    const Statement = this.all.map(({ effect = Effect.ALLOW, actions, resources, conditions }) => ({
      Effect: effect,
      Action: actions,
      Resource: resources,
      ...(conditions && { Condition: conditions }),
    }));
    return JSON.stringify({ Version: '1', Statement });
  }

  /**
   * Adds what RAM would refuse: statements without action or resource, malformed ones, too long a document; and a statement that
   * allows everything, for which there is a system policy with a telling name.
   */
  check(problems: Problems): void {
    if (this.all.length === 0) {
      problems.add({ code: 'too-few-items', what: 'the policy has no statement', fix: 'add a statement' });
    }
    this.all.forEach((statement, i) => checkStatement(statement, `statements[${i}]`, problems));
    const json = this.toJson();
    const bytes = Buffer.byteLength(json);
    if (bytes > MAX_POLICY_BYTES && !Token.isUnresolved(json)) {
      problems.add({
        code: 'policy-too-long',
        what: 'the policy document is too long',
        got: `${bytes} bytes`,
        allowed: `at most ${MAX_POLICY_BYTES} bytes`,
        fix: 'divide the statements among several policies',
      });
    }
  }
}

function checkStatement(
  { effect, actions, resources, conditions = {} }: PolicyStatement,
  where: string,
  problems: Problems,
): void {
  checkList(`${where}.actions`, actions, ACTION, '"<RAM code>:<operation>" or "*"', problems);
  checkList(
    `${where}.resources`,
    resources,
    RESOURCE,
    '"acs:<RAM code>:<region>:<account>:<resource>" or "*"',
    problems,
  );
  for (const [operator, keys] of Object.entries(conditions)) {
    const values = Object.values(keys);
    if (values.length > 0 && values.every((value) => value.length > 0)) continue;
    problems.add({
      code: 'invalid-statement',
      what: `${where}.conditions.${operator} is empty or has a key without values`,
      allowed: 'condition keys, each with a value or more',
      fix: `complete or remove ${operator}`,
    });
  }
  if (effect !== Effect.DENY && actions.includes('*') && resources.some((resource) => EVERYTHING.test(resource))) {
    problems.add({
      code: 'statement-too-broad',
      what: `${where} allows every action on every resource`,
      allowed: 'the actions that are needed',
      fix: "list the actions, or attach ManagedPolicy.fromSystemPolicyName('AdministratorAccess') if this is meant",
    });
  }
}

function checkList(
  what: string,
  values: readonly string[],
  pattern: RegExp,
  allowed: string,
  problems: Problems,
): void {
  if (values.length === 0) {
    problems.add({ code: 'invalid-statement', what: `${what} is empty`, allowed, fix: `add to ${what}` });
  }
  for (const value of values) {
    if (value === '*' || Token.isUnresolved(value) || pattern.test(value)) continue;
    problems.add({
      code: 'invalid-statement',
      what: `${what} has a malformed entry`,
      got: shown(value),
      allowed,
      fix: 'correct the entry',
    });
  }
}
