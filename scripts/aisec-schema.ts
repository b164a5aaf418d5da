/** Writes schema/aisec.*.json from the definitions of lib/provider. */
import { writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { AISEC_SOURCE, aisecDescription } from '../lib/provider';

const SCHEMA = path.join(__dirname, '..', 'schema');

/** File name → text. */
export function aisecFiles(): { readonly [file: string]: string } {
  const { schema, constraints } = aisecDescription();
  // The version is the package's: a release must not change these files.
  const data: Partial<typeof constraints> = { ...constraints, version: undefined };
  return {
    'aisec.schema.json': JSON.stringify(
      { format_version: '1.0', provider_schemas: { [AISEC_SOURCE]: schema } },
      null,
      1,
    ),
    'aisec.constraints.json': JSON.stringify(data, null, 1),
  };
}

if (require.main === module) {
  for (const [file, text] of Object.entries(aisecFiles())) {
    writeFileSync(path.join(SCHEMA, file), `${text}\n`);
    console.log(`schema/${file}: ${text.length} bytes`);
  }
}
