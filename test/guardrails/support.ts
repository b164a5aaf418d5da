import type { TerraformStack } from 'cdktf';
import { type Body, only, synth } from '../core/support';

/** A resource's body without what cdktf adds. */
export function bare({ '//': _, provider, ...body }: Body): Body {
  expect(provider).toMatch(/^aisec/);
  return body;
}

/** The only resource of an aisec type in a stack, after both providers accepted all of it. */
export function onlyAisec(stack: TerraformStack, type: string): Body {
  return bare(only(synth(stack), `aisec_${type}`));
}
