import { Lazy, type TerraformMetaArguments, TerraformResource } from 'cdktf';
import type { Construct } from 'constructs';

export interface TerraformDataProps extends Pick<TerraformMetaArguments, 'dependsOn' | 'lifecycle'> {
  /** What stands in the state, and is read back as `output`. @default - nothing */
  readonly input?: { readonly [name: string]: unknown };
}

/**
 * `terraform_data`. cdktf's own class for it starts terraform once for each resource at every synthesis, to ask for its version: a thousand of
 * them take a minute.
 */
export class TerraformData extends TerraformResource {
  private readonly input?: { readonly [name: string]: unknown };

  constructor(scope: Construct, id: string, { input, ...meta }: TerraformDataProps = {}) {
    super(scope, id, {
      terraformResourceType: 'terraform_data',
      terraformGeneratorMetadata: { providerName: 'terraform' },
      ...meta,
    });
    if (input) this.input = input;
  }

  protected override synthesizeAttributes(): { [name: string]: unknown } {
    return this.input ? { input: this.input } : {};
  }
  protected override synthesizeHclAttributes(): { [name: string]: unknown } {
    const { input } = this;
    return input ? { input: { value: input, isBlock: false, type: 'map', storageClassType: 'anyMap' } } : {};
  }
}

/** A value whose change replaces a resource, for `replaceTriggeredBy`. */
export function replacementTrigger(scope: Construct, id: string, value: { readonly [name: string]: unknown }): string {
  const trigger = new TerraformData(scope, id, { input: value });
  // cdktf writes a resource there as `${…}`, which Terraform refuses; its name may still be overridden.
  return Lazy.stringValue({ produce: () => `${trigger.terraformResourceType}.${trigger.friendlyUniqueId}` });
}
