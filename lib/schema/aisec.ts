import * as path from 'node:path';
import { readJson, readProviderSchema } from './alicloud';
import type { ProviderConstraints, ProviderDescription } from './model';

/** Where Terraform looks the provider of this package up. The host never resolves: the provider comes with the stack. */
export const AISEC_SOURCE = 'terraform.local/alicloud-ai-security/aisec';

const DATA = path.join(__dirname, '..', '..', 'schema');

let description: ProviderDescription | undefined;

/** The resources and data sources of the `aisec` provider, from the files that its definitions write. */
export function aisec(): ProviderDescription {
  description ??= {
    schema: readProviderSchema(path.join(DATA, 'aisec.schema.json'), AISEC_SOURCE),
    constraints: readJson(path.join(DATA, 'aisec.constraints.json')) as ProviderConstraints,
  };
  return description;
}
