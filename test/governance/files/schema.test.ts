/** The published JSON Schemas are those of the TypeScript types, and editors can use them. */
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import Ajv from 'ajv';
import { SCHEMA_NAMES as NAMES, schemaFile, type SchemaName } from '../../../lib/governance/files';
import { governanceSchemaFiles } from '../../../scripts/governance-schema';

const text = (name: SchemaName): string => readFileSync(schemaFile(name), 'utf8');

interface Structure {
  readonly properties?: { readonly [name: string]: { readonly description?: string } };
  readonly definitions?: { readonly [name: string]: Structure };
}

describe('the JSON Schemas', () => {
  it('are what the types say', () => {
    const files = governanceSchemaFiles();
    expect(Object.keys(files).map((file) => path.basename(file, '.schema.json'))).toEqual(NAMES);
    for (const name of NAMES) expect(files[`schema/governance/${name}.schema.json`]).toBe(text(name));
  });

  it.each(NAMES)('%s is a JSON Schema with an address', (name) => {
    const schema = JSON.parse(text(name)) as { $id: string };
    expect(new Ajv({ allowUnionTypes: true }).validateSchema(schema)).toBe(true);
    expect(schema.$id).toBe(`https://unpkg.com/cdktf-alicloud-ai-security/schema/governance/${name}.schema.json`);
  });

  it.each(NAMES)('%s explains what is not plain from its name', (name) => {
    const schema = JSON.parse(text(name)) as Structure;
    const structures = [schema, ...Object.values(schema.definitions ?? {})];
    const all = structures.flatMap(({ properties = {} }) => Object.values(properties));
    const explained = all.filter(({ description }) => description !== undefined);
    expect(explained.length / all.length).toBeGreaterThan(0.8);
    expect(
      explained.filter(({ description }) => /undefined|@/.test((description ?? '').replace(/`[^`]*`/g, ''))),
    ).toEqual([]);
  });
});
