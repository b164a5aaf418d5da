import type { App, TerraformStack } from 'cdktf';
import { aisec } from '../schema/aisec';
import { wholeAlicloud } from '../schema/alicloud';
import { checkSynthesized } from '../schema/synth-json';
import { type Finding, formatFinding } from './errors';
import { toFinding } from './provider-check';
import { forEachStack } from './stacks';

const checked = new WeakSet<TerraformStack>();

/**
 * Checks every alicloud and aisec resource, data source and provider block at synthesis, those made by raw L1 classes too, against
 * what the two providers accept, and refuses outputs that carry a secret. All problems of a stack are reported at once, by the same
 * codes as `ValidationError`.
 *
 * For an `App`, it holds for all its stacks, also those created later. Reads the whole provider's schema once per process.
 */
export function validateAtSynth(scope: TerraformStack | App): void {
  forEachStack(scope, (stack) => {
    if (checked.has(stack)) return;
    checked.add(stack);
    stack.node.addValidation({ validate: () => synthesisFindings(stack).map(formatFinding) });
  });
}

/** What `validateAtSynth` finds in the stack as it is now. */
function synthesisFindings(stack: TerraformStack): readonly Finding[] {
  const synthesized = stack.toTerraform() as Synthesized;
  const violations = [wholeAlicloud(), aisec()]
    .flatMap((provider) => checkSynthesized(synthesized, provider))
    .filter(({ severity }) => severity === 'error');
  return [
    ...violations.map((violation) => ({
      ...toFinding(violation),
      path: violation.constructPath ? `${violation.constructPath} (${violation.address})` : violation.address,
    })),
    ...secretOutputs(synthesized),
  ];
}

interface Synthesized {
  readonly output?: { readonly [name: string]: { readonly value: unknown } };
}

const REFERENCE = /\b(data\.)?((?:alicloud|aisec)_\w+)\.[\w-]+(?:\[[^\]]*\])?\.(\w+)/g;

function secretOutputs({ output = {} }: Synthesized): Finding[] {
  return Object.entries(output).flatMap(([name, { value }]) => {
    const secrets = [...JSON.stringify(value ?? null).matchAll(REFERENCE)]
      .filter(([, data, type = '', attribute = '']) => {
        const { resource_schemas, data_source_schemas } = (type.startsWith('aisec_') ? aisec() : wholeAlicloud())
          .schema;
        const schema = (data ? data_source_schemas : resource_schemas)[type];
        return schema?.block.attributes?.[attribute]?.sensitive;
      })
      .map(([reference]) => reference);
    return secrets.length === 0
      ? []
      : [
          {
            code: 'secret-in-output' as const,
            what: `output ${name} carries a secret: it would stand in plain text in the state and in every stack that reads it`,
            path: `output.${name}`,
            got: [...new Set(secrets)].join(', '),
            fix: 'remove the output; hand over a role ARN or the name of a secret in KMS instead',
          },
        ];
  });
}
