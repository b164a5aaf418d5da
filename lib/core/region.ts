import { TerraformStack, Token } from 'cdktf';
import type { IConstruct } from 'constructs';
import { AlicloudProvider } from '../bindings/alicloud/provider';

/** Region of the stack's alicloud provider without alias; undefined where it is not written in the code. */
export function providerRegion(scope: IConstruct): string | undefined {
  const provider = TerraformStack.of(scope)
    .node.findAll()
    .find((node): node is AlicloudProvider => node instanceof AlicloudProvider && node.alias === undefined);
  const region = provider?.region;
  return region === undefined || Token.isUnresolved(region) ? undefined : region;
}
