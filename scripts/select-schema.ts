/** Writes schema/alicloud.{schema,constraints}.json: the part of the whole provider that schema/types.json names. */
import { readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { ALICLOUD_SOURCE, wholeAlicloud } from '../lib/schema/alicloud';

interface Types {
  readonly resources: { readonly [service: string]: readonly string[] };
  readonly dataSources: { readonly [service: string]: readonly string[] };
}

const SCHEMA_DIR = path.join(__dirname, '..', 'schema');

/** JSON with one line per entry of the maps, so that a diff shows which type changed. */
export function oneEntryPerLine(value: unknown, depth: number): string {
  if (depth === 0 || typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, v]) => `${JSON.stringify(key)}: ${oneEntryPerLine(v, depth - 1)}`);
  return `{\n${entries.join(',\n')}\n}`;
}

function pick<T>(all: { readonly [type: string]: T }, types: readonly string[]): { [type: string]: T } {
  return Object.fromEntries(
    types.map((type) => {
      const value = all[type];
      if (value === undefined) throw new Error(`schema/types.json names ${type}, which the provider does not have`);
      return [type, value];
    }),
  );
}

/** The two files' texts. */
export function selectedFiles(): { readonly [file: string]: string } {
  const types = JSON.parse(readFileSync(path.join(SCHEMA_DIR, 'types.json'), 'utf8')) as Types;
  const resources = Object.values(types.resources).flat().sort();
  const dataSources = Object.values(types.dataSources).flat().sort();
  const { schema, constraints } = wholeAlicloud();
  return {
    'alicloud.schema.json': oneEntryPerLine(
      {
        format_version: '1.0',
        provider_schemas: {
          [ALICLOUD_SOURCE]: {
            provider: schema.provider,
            resource_schemas: pick(schema.resource_schemas, resources),
            data_source_schemas: pick(schema.data_source_schemas, dataSources),
          },
        },
      },
      4,
    ),
    'alicloud.constraints.json': oneEntryPerLine(
      {
        source: constraints.source,
        version: constraints.version,
        provider: constraints.provider,
        resources: pick(constraints.resources, resources),
        dataSources: pick(constraints.dataSources, dataSources),
      },
      2,
    ),
  };
}

if (require.main === module) {
  for (const [file, text] of Object.entries(selectedFiles())) {
    writeFileSync(path.join(SCHEMA_DIR, file), `${text}\n`);
    console.log(`schema/${file}: ${text.length} bytes`);
  }
}
