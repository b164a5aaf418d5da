import type { App, TerraformStack } from 'cdktf';
import { aisec } from '../schema/aisec';
import { wholeAlicloud } from '../schema/alicloud';
import { checkSynthesized } from '../schema/synth-json';
import { type Finding, formatFinding } from './errors';
import { toFinding } from './provider-check';
import { forEachStack } from './stacks';
import { shareSynthesized, synthesized } from './synthesized';

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
    shareSynthesized(stack);
    stack.node.addValidation({ validate: () => synthesisFindings(stack).map(formatFinding) });
  });
}

/** What `validateAtSynth` finds in the stack as it is now. */
function synthesisFindings(stack: TerraformStack): readonly Finding[] {
  const made = synthesized(stack) as Synthesized;
  const violations = [wholeAlicloud(), aisec()]
    .flatMap((provider) => checkSynthesized(made, provider))
    .filter(({ severity }) => severity === 'error');
  return [
    ...violations.map((violation) => ({
      ...toFinding(violation),
      path: violation.constructPath ? `${violation.constructPath} (${violation.address})` : violation.address,
    })),
    ...secretOutputs(made),
  ];
}

interface Synthesized {
  readonly output?: { readonly [name: string]: { readonly value: unknown } };
  readonly locals?: { readonly [name: string]: unknown };
}

/** `alicloud_ram_access_key.key`, its indexes, and the attribute; without one, the whole resource is meant. */
const REFERENCE = /\b(data\.)?((?:alicloud|aisec)_\w+)\.[\w-]+((?:\[[^\]]*\])*)(?:\.(\w+))?/g;

function secretOutputs({ output = {}, locals = {} }: Synthesized): Finding[] {
  return Object.entries(output).flatMap(([name, { value }]) => {
    const text = withLocals(JSON.stringify(value ?? null), locals);
    // A text without any template refers to nothing.
    const secrets = text.includes('${') ? [...text.matchAll(REFERENCE)].filter(isSecret) : [];
    return secrets.length === 0
      ? []
      : [
          {
            code: 'secret-in-output' as const,
            what: `output ${name} carries a secret: it would stand in plain text in the state and in every stack that reads it`,
            path: `output.${name}`,
            got: [...new Set(secrets.map(([reference]) => reference))].join(', '),
            fix: 'remove the output; hand over a role ARN or the name of a secret in KMS instead',
          },
        ];
  });
}

function isSecret([, data, type = '', indexes = '', attribute]: RegExpMatchArray): boolean {
  const { resource_schemas, data_source_schemas } = (type.startsWith('aisec_') ? aisec() : wholeAlicloud()).schema;
  const attributes = (data ? data_source_schemas : resource_schemas)[type]?.block.attributes ?? {};
  const indexed = /"(\w+)\\?"\]$/.exec(indexes)?.[1];
  const name = attribute ?? (indexed !== undefined && indexed in attributes ? indexed : undefined);
  return name === undefined
    ? Object.values(attributes).some(({ sensitive }) => sensitive)
    : attributes[name]?.sensitive === true;
}

/** The text, followed by the local values that it refers to, directly or by others. */
function withLocals(text: string, locals: { readonly [name: string]: unknown }): string {
  const texts = new Map([['', text]]);
  for (const one of texts.values()) {
    for (const [, name = ''] of one.matchAll(/\blocal\.([\w-]+)/g)) {
      if (!texts.has(name)) texts.set(name, JSON.stringify(locals[name] ?? null));
    }
  }
  return [...texts.values()].join('\n');
}
