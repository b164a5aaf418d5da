/** Writes schema/aisec.*.json and docs/provider.md from the definitions of lib/provider. */
import { writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { providerMarkdown } from '../lib/cli/provider-docs';
import { AISEC_SOURCE, aisecDescription } from '../lib/provider';

const ROOT = path.join(__dirname, '..');

/** Path in the repository → text. */
export function aisecFiles(): { readonly [file: string]: string } {
  const { schema, constraints } = aisecDescription();
  // The version is the package's: a release must not change these files.
  const data: Partial<typeof constraints> = { ...constraints, version: undefined };
  return {
    'schema/aisec.schema.json': `${JSON.stringify(
      { format_version: '1.0', provider_schemas: { [AISEC_SOURCE]: schema } },
      null,
      1,
    )}\n`,
    'schema/aisec.constraints.json': `${JSON.stringify(data, null, 1)}\n`,
    'docs/provider.md': providerMarkdown(),
  };
}

if (require.main === module) {
  for (const [file, text] of Object.entries(aisecFiles())) {
    writeFileSync(path.join(ROOT, file), text);
    console.log(`${file}: ${text.length} bytes`);
  }
}
