import { Writer } from 'protobufjs';
import type { BlockSchema, NestingMode, ProviderSchema, SchemaRepresentation, TerraformType } from '../schema/model';

/** `get_provider_schema_optional`: Terraform may keep the schema of one connection for the others of the same process. */
export const SERVER_CAPABILITIES = { get_provider_schema_optional: true };

const NESTING: { readonly [mode in NestingMode]: number } = { single: 1, list: 2, set: 3, map: 4, group: 5 };

/** The number of a field and how it is written: 0 for numbers and bools, 2 for all that has a length. */
const tag = (field: number, wire: 0 | 2): number => (field << 3) | wire;

/** Most attributes are strings, bools or numbers: their types are turned into JSON once. */
const typeJson = new Map<TerraformType, Uint8Array>();

function encodeType(type: TerraformType): Uint8Array {
  let json = typeJson.get(type);
  if (!json) {
    json = Buffer.from(JSON.stringify(type));
    if (typeof type === 'string') typeJson.set(type, json);
  }
  return json;
}

/** Texts and kinds of description that blocks and attributes have alike, at different numbers. */
interface Described {
  readonly description?: string;
  readonly description_kind?: string;
  readonly deprecated?: boolean;
}

function writeDescribed(writer: Writer, described: Described, text: number, kind: number, deprecated: number): void {
  if (described.description) writer.uint32(tag(text, 2)).string(described.description);
  if (described.description_kind === 'markdown') writer.uint32(tag(kind, 0)).int32(1);
  if (described.deprecated) writer.uint32(tag(deprecated, 0)).bool(true);
}

function writeBlock(writer: Writer, block: BlockSchema): void {
  const { attributes = {}, block_types = {} } = block;
  for (const name of Object.keys(attributes)) {
    const attribute = attributes[name];
    writer.uint32(tag(2, 2)).fork();
    writer.uint32(tag(1, 2)).string(name).uint32(tag(2, 2)).bytes(encodeType(attribute.type));
    if (attribute.required) writer.uint32(tag(4, 0)).bool(true);
    if (attribute.optional) writer.uint32(tag(5, 0)).bool(true);
    if (attribute.computed) writer.uint32(tag(6, 0)).bool(true);
    if (attribute.sensitive) writer.uint32(tag(7, 0)).bool(true);
    writeDescribed(writer, attribute, 3, 8, 9);
    if (attribute.write_only) writer.uint32(tag(10, 0)).bool(true);
    writer.ldelim();
  }
  for (const name of Object.keys(block_types)) {
    const { block: nested, nesting_mode, min_items, max_items } = block_types[name];
    writer.uint32(tag(3, 2)).fork();
    writer.uint32(tag(1, 2)).string(name).uint32(tag(2, 2)).fork();
    writeBlock(writer, nested);
    writer.ldelim().uint32(tag(3, 0)).int32(NESTING[nesting_mode]);
    if (min_items) writer.uint32(tag(4, 0)).int64(min_items);
    if (max_items) writer.uint32(tag(5, 0)).int64(max_items);
    writer.ldelim();
  }
  writeDescribed(writer, block, 4, 5, 6);
}

function writeSchema(writer: Writer, field: number, { version, block }: SchemaRepresentation): void {
  writer.uint32(tag(field, 2)).fork();
  if (version) writer.uint32(tag(1, 0)).int64(version);
  writer.uint32(tag(2, 2)).fork();
  writeBlock(writer, block);
  writer.ldelim().ldelim();
}

function writeSchemas(writer: Writer, field: number, schemas: { readonly [type: string]: SchemaRepresentation }): void {
  for (const type of Object.keys(schemas)) {
    writer.uint32(tag(field, 2)).fork().uint32(tag(1, 2)).string(type);
    writeSchema(writer, 2, schemas[type]);
    writer.ldelim();
  }
}

/**
 * The encoded answer to GetSchema. Written by hand: through messages, the 1.2 MB of the whole alicloud schema take
 * several times as long, which the first `terraform` command after a start would wait for.
 */
export function encodeSchemaResponse({ provider, resource_schemas, data_source_schemas }: ProviderSchema): Buffer {
  const writer = Writer.create();
  writeSchema(writer, 1, provider);
  writeSchemas(writer, 2, resource_schemas);
  writeSchemas(writer, 3, data_source_schemas);
  writer.uint32(tag(6, 2)).fork().uint32(tag(2, 0)).bool(SERVER_CAPABILITIES.get_provider_schema_optional).ldelim();
  return Buffer.from(writer.finish());
}
