import { TerraformStack, Token } from 'cdktf';
import type { IConstruct } from 'constructs';
import type { AlicloudProvider } from '../bindings/alicloud/provider';

/** The alicloud provider of a scope's stack without alias, if it is made already. */
export function stackProvider(scope: IConstruct): AlicloudProvider | undefined {
  const all = TerraformStack.of(scope).allProviders();
  // Any copy of the L1 class has these arguments.
  return all.find((one) => one.terraformResourceType === 'alicloud' && one.alias === undefined) as
    AlicloudProvider | undefined;
}

/** Region of the stack's alicloud provider without alias; undefined where it is not written in the code. */
export function providerRegion(scope: IConstruct): string | undefined {
  const region = stackProvider(scope)?.regionInput;
  return region === undefined || Token.isUnresolved(region) ? undefined : region;
}
