import type { BlockSchema, NestingMode, ProviderSchema, SchemaRepresentation } from '../schema/model';
import { messageType } from './messages';

const NESTING: { readonly [mode in NestingMode]: number } = { single: 1, list: 2, set: 3, map: 4, group: 5 };

function blockMessage(block: BlockSchema): object {
  return {
    description: block.description,
    deprecated: block.deprecated,
    attributes: Object.entries(block.attributes ?? {}).map(([name, { type, ...attribute }]) => ({
      ...attribute,
      description_kind: 0,
      name,
      type: Buffer.from(JSON.stringify(type)),
    })),
    block_types: Object.entries(block.block_types ?? {}).map(([type_name, nested]) => ({
      type_name,
      block: blockMessage(nested.block),
      nesting: NESTING[nested.nesting_mode],
      min_items: nested.min_items,
      max_items: nested.max_items,
    })),
  };
}

const schemaMessage = ({ version, block }: SchemaRepresentation): object => ({ version, block: blockMessage(block) });

const schemaMessages = (schemas: { readonly [type: string]: SchemaRepresentation }): object =>
  Object.fromEntries(Object.entries(schemas).map(([type, schema]) => [type, schemaMessage(schema)]));

/** `get_provider_schema_optional`: Terraform may keep the schema of one connection for the others of the same process. */
export const SERVER_CAPABILITIES = { get_provider_schema_optional: true };

/** The encoded answer to GetSchema; the whole alicloud schema is 1.2 MB, so callers keep it. */
export function encodeSchemaResponse(schema: ProviderSchema): Buffer {
  const type = messageType('GetSchemaResponse');
  const response = {
    provider: schemaMessage(schema.provider),
    resource_schemas: schemaMessages(schema.resource_schemas),
    data_source_schemas: schemaMessages(schema.data_source_schemas),
    server_capabilities: SERVER_CAPABILITIES,
  };
  return Buffer.from(type.encode(response).finish());
}
