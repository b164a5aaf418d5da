import { TerraformStack } from 'cdktf';
import type { IConstruct } from 'constructs';
import { DataAlicloudAccount } from '../bindings/alicloud/data-alicloud-account';

const ID = 'AlicloudAccount';

/** Id of the account that Terraform runs in, read once per stack. */
export function accountId(scope: IConstruct): string {
  const stack = TerraformStack.of(scope);
  const found = stack.node.tryFindChild(ID) as DataAlicloudAccount | undefined;
  return (found ?? new DataAlicloudAccount(stack, ID)).id;
}
