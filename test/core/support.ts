import { type App, TerraformStack, TerraformVariable, Testing } from 'cdktf';
import type { Construct } from 'constructs';
import { AlicloudProvider } from '../../lib/bindings/alicloud/provider';
import { type Finding, ValidationError } from '../../lib/core';
import { alicloudViolations } from '../../lib/testing/matchers';

export interface Body {
  readonly [argument: string]: unknown;
}

export interface Synthesized {
  readonly resource?: { readonly [type: string]: { readonly [name: string]: Body } };
  readonly data?: { readonly [type: string]: { readonly [name: string]: Body } };
  readonly output?: { readonly [name: string]: Body };
  readonly removed?: readonly Body[];
}

export function newStack(id = 'test', app: Construct = Testing.app()): TerraformStack {
  const stack = new TerraformStack(app, id);
  new AlicloudProvider(stack, 'alicloud', { region: 'ap-southeast-1' });
  return stack;
}

/** Values that only Terraform knows: `var.text`, `var.list` and `var.number`. */
export function unknowns(scope: Construct): {
  readonly text: string;
  readonly list: string[];
  readonly number: number;
} {
  const variable = (name: string, type: string): TerraformVariable => new TerraformVariable(scope, name, { type });
  return {
    text: variable('text', 'string').stringValue,
    list: variable('list', 'list(string)').listValue,
    number: variable('number', 'number').numberValue,
  };
}

/** The parsed cdk.tf.json, after checking that the providers would accept all of it. */
export function synth(stack: TerraformStack): Synthesized {
  (stack.node.root as App).node
    .findAll()
    .filter(TerraformStack.isStack)
    .forEach((one) => one.prepareStack());
  const synthesized = JSON.parse(Testing.synth(stack)) as Synthesized;
  const refused = alicloudViolations(synthesized).filter(({ severity }) => severity === 'error');
  expect(refused.map(({ address, message }) => `${address}: ${message}`)).toEqual([]);
  return synthesized;
}

/** All resources of a type. */
export function resources({ resource }: Synthesized, type: string): readonly Body[] {
  return Object.values(resource?.[type] ?? {});
}

/** The resource of a type of which there is only one. */
export function only(synthesized: Synthesized, type: string): Body {
  const [first, ...rest] = resources(synthesized, type);
  if (!first || rest.length > 0) throw new Error(`${first ? 1 + rest.length : 0} resources of type ${type}`);
  return first;
}

/** What a ValidationError says. */
export function findings(run: () => unknown): readonly Finding[] {
  try {
    run();
  } catch (error) {
    if (ValidationError.isValidationError(error)) return error.findings;
    throw error;
  }
  throw new Error('nothing was refused');
}

/** The only thing a ValidationError says. */
export function finding(run: () => unknown): Finding {
  const [first, ...rest] = findings(run);
  if (!first || rest.length > 0) throw new Error(`${1 + rest.length} findings`);
  return first;
}
