import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type {
  AttributeConstraints,
  ProviderConstraints,
  ProviderDescription,
  ProviderSchema,
  ProviderSchemaDocument,
  SuppressionRule,
} from './model';

export const ALICLOUD_SOURCE = 'registry.terraform.io/aliyun/alicloud';

const DATA = path.join(__dirname, '..', '..', 'schema');

/** Reads a JSON document, gzipped or not. */
export function readJson(file: string): unknown {
  const bytes = readFileSync(file);
  return JSON.parse((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
}

/** The schema of one provider from a file in the form `terraform providers schema -json` prints, plain or gzipped. */
export function readProviderSchema(file: string, source = ALICLOUD_SOURCE): ProviderSchema {
  const schemas = (readJson(file) as ProviderSchemaDocument).provider_schemas ?? {};
  const schema = schemas[source];
  if (!schema) {
    throw new Error(`${file} has no schema of ${source}; it has: ${Object.keys(schemas).join(', ') || 'none'}`);
  }
  return schema;
}

interface SuppressionsDocument {
  readonly resources: { readonly [type: string]: { readonly [path: string]: SuppressionRule } };
}

/** Joins schema/alicloud.suppressions.json to the attributes it names. */
function withSuppressions(constraints: ProviderConstraints): ProviderConstraints {
  const { resources } = readJson(path.join(DATA, 'alicloud.suppressions.json')) as SuppressionsDocument;
  for (const [type, rules] of Object.entries(resources)) {
    for (const [where, suppression] of Object.entries(rules)) {
      const names = where.split('.');
      const last = names.pop() ?? where;
      let attributes: { [name: string]: AttributeConstraints } | undefined = constraints.resources[type]?.attributes;
      for (const name of names) attributes = attributes?.[name]?.block;
      const attribute = attributes?.[last];
      if (attributes && attribute?.diffSuppressed) attributes[last] = { ...attribute, suppression };
    }
  }
  return constraints;
}

/** Reads a provider description from a schema file and a constraints file, plain or gzipped JSON. */
export function readProviderDescription(schemaFile: string, constraintsFile: string): ProviderDescription {
  return {
    schema: readProviderSchema(schemaFile),
    constraints: withSuppressions(readJson(constraintsFile) as ProviderConstraints),
  };
}

let whole: ProviderDescription | undefined;
let selected: ProviderDescription | undefined;

/** Every resource and data source of the alicloud provider. */
export function wholeAlicloud(): ProviderDescription {
  whole ??= readProviderDescription(
    path.join(DATA, 'alicloud.whole.schema.json.gz'),
    path.join(DATA, 'alicloud.whole.constraints.json.gz'),
  );
  return whole;
}

/** The resources and data sources this library has bindings for (schema/types.json). */
export function selectedAlicloud(): ProviderDescription {
  selected ??= readProviderDescription(
    path.join(DATA, 'alicloud.schema.json'),
    path.join(DATA, 'alicloud.constraints.json'),
  );
  return selected;
}
