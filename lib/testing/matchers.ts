import { TerraformStack, Testing } from 'cdktf';
import { aisec } from '../schema/aisec';
import { wholeAlicloud } from '../schema/alicloud';
import { checkSynthesized, type SynthesizedViolation } from '../schema/synth-json';

/** What `toBeValidForAlicloud` takes: a stack, or the text or parsed content of its cdk.tf.json. */
export type Synthesized = TerraformStack | string | object;

/**
 * All places where a stack asks for something the alicloud or the aisec provider refuses: unknown attributes, wrong types, missing or read-only
 * attributes, values outside enums, ranges and lengths, conflicts, too many or too few blocks.
 *
 * Checks every `alicloud_*` and `aisec_*` resource, data source and provider block, whether a construct of this library made it or
 * not, against the schema and constraints of aliyun/alicloud and of this package's own provider. Values that are known only after apply are skipped.
 */
export function alicloudViolations(synthesized: Synthesized): readonly SynthesizedViolation[] {
  const stack = parse(synthesized);
  return [wholeAlicloud(), aisec()].flatMap((provider) => checkSynthesized(stack, provider));
}

function parse(synthesized: Synthesized): object {
  if (typeof synthesized === 'string') return JSON.parse(synthesized) as object;
  if (!TerraformStack.isStack(synthesized)) return synthesized;
  // Testing.synth leaves this out, and without it a stack lacks what cdktf adds just before synthesis.
  synthesized.prepareStack();
  return JSON.parse(Testing.synth(synthesized)) as object;
}

interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

function toBeValidForAlicloud(synthesized: Synthesized): MatcherResult {
  const errors = alicloudViolations(synthesized).filter(({ severity }) => severity === 'error');
  const list = errors.map(({ address, message }) => `  ${address}: ${message}`).join('\n');
  return {
    pass: errors.length === 0,
    message: () =>
      errors.length === 0
        ? 'expected the alicloud or aisec provider to refuse this stack, but they accept all of it'
        : `this stack is refused by its providers, ${errors.length} problem${errors.length === 1 ? '' : 's'}:\n${list}`,
  };
}

interface JestExpect {
  extend(matchers: { readonly [name: string]: (received: Synthesized) => MatcherResult }): void;
}

/**
 * Adds the matchers of this module to jest's `expect`. Call it once per test file, or name
 * `cdktf-alicloud-ai-security/testing/jest` in jest's `setupFilesAfterEnv`.
 * @throws Error outside of jest, where there is no global `expect`
 */
export function setupJest(): void {
  const { expect } = globalThis as { expect?: JestExpect };
  if (!expect) throw new Error('setupJest() needs the global `expect` of jest; call it in a test or a setup file');
  expect.extend({ toBeValidForAlicloud });
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace jest {
    interface Matchers<R> {
      /** Passes if the alicloud and aisec providers accept every resource, data source and provider block of the synthesized stack. */
      toBeValidForAlicloud(): R;
    }
  }
}
