/** The provider's schema and constraints, made from the definitions. */
import type {
  AttributeConstraints,
  AttributeSchema,
  BlockSchema,
  ProviderDescription,
  ResourceConstraints,
  SchemaRepresentation,
  TerraformType,
} from '../schema/model';
import { AISEC_SOURCE } from '../schema/aisec';
import { version } from '../version';
import type { AttributeDefinition, Attributes, Blocks } from './definition';
import { PROVIDER_ATTRIBUTES, PROVIDER_BLOCKS } from './configuration';
import { DATA_SOURCES, RESOURCES } from './definitions';

/** Every resource has an id; Terraform finds it in the state. */
const ID: Attributes = { id: { type: 'string', description: 'The id.', computed: true } };

function attributeSchema(attribute: AttributeDefinition): AttributeSchema {
  const { type, description, required, optional, computed, sensitive, writeOnly } = attribute;
  const defaulted = attribute.default !== undefined;
  return {
    type,
    description,
    ...(required && { required }),
    ...((optional || defaulted) && { optional: true }),
    ...((computed || defaulted) && { computed: true }),
    ...(sensitive && { sensitive }),
    ...(writeOnly && { write_only: true }),
  };
}

function blockSchema(attributes: Attributes, blocks: Blocks = {}): BlockSchema {
  return {
    attributes: Object.fromEntries(Object.entries(attributes).map(([name, one]) => [name, attributeSchema(one)])),
    ...(Object.keys(blocks).length > 0 && {
      block_types: Object.fromEntries(
        Object.entries(blocks).map(([name, { description, required, attributes: inner }]) => [
          name,
          {
            nesting_mode: 'list' as const,
            block: { ...blockSchema(inner), description },
            ...(required && { min_items: 1 }),
            max_items: 1,
          },
        ]),
      ),
    }),
  };
}

/** Names of types as constraint data has them. */
function kindOf(type: TerraformType): string {
  // Counts, days, ids: what the services take is whole.
  if (type === 'number') return 'int';
  return typeof type === 'string' ? type : type[0];
}

function attributeConstraints(attribute: AttributeDefinition): AttributeConstraints {
  const { type, description, default: initial, json, writeOnly, changes, ...limits } = attribute;
  void [description, json, writeOnly, changes];
  const defaulted = initial !== undefined && { optional: true, computed: true, default: initial };
  return { ...limits, type: kindOf(type), ...defaulted };
}

function constraintsOf(attributes: Attributes, blocks: Blocks = {}): { [name: string]: AttributeConstraints } {
  return {
    ...Object.fromEntries(Object.entries(attributes).map(([name, one]) => [name, attributeConstraints(one)])),
    ...Object.fromEntries(
      Object.entries(blocks).map(([name, { required, attributes: inner }]) => [
        name,
        {
          type: 'list',
          ...(required ? { required, minItems: 1 } : { optional: true }),
          maxItems: 1,
          block: constraintsOf(inner),
        },
      ]),
    ),
  };
}

interface Described {
  readonly type: string;
  readonly description: string;
  readonly attributes: Attributes;
  readonly blocks?: Blocks;
}

function schemas(all: readonly Described[]): { [type: string]: SchemaRepresentation } {
  return Object.fromEntries(
    all.map(({ type, description, attributes, blocks }) => [
      `aisec_${type}`,
      { version: 0, block: { ...blockSchema({ ...attributes, ...ID }, blocks), description } },
    ]),
  );
}

function constraints(all: readonly Described[]): { [type: string]: ResourceConstraints } {
  return Object.fromEntries(
    all.map(({ type, attributes, blocks }) => [
      `aisec_${type}`,
      { attributes: constraintsOf(attributes, blocks), importable: true },
    ]),
  );
}

function resourceConstraints(): { [type: string]: ResourceConstraints } {
  const all = constraints(RESOURCES);
  return Object.fromEntries(
    RESOURCES.map((definition) => {
      const type = `aisec_${definition.type}`;
      const { kind } = definition;
      const identity = kind === 'setting' ? definition.id : kind === 'custom' ? definition.identity : undefined;
      return [type, { ...(all[type] as ResourceConstraints), ...(identity && { identity }) }];
    }),
  );
}

/** What the provider offers, in the form of `terraform providers schema -json`, and what it checks beyond that. */
export function aisecDescription(): ProviderDescription {
  return {
    schema: {
      provider: { version: 0, block: blockSchema(PROVIDER_ATTRIBUTES, PROVIDER_BLOCKS) },
      resource_schemas: schemas(RESOURCES),
      data_source_schemas: schemas(DATA_SOURCES),
    },
    constraints: {
      source: AISEC_SOURCE,
      version,
      provider: constraintsOf(PROVIDER_ATTRIBUTES, PROVIDER_BLOCKS),
      resources: resourceConstraints(),
      dataSources: constraints(DATA_SOURCES),
    },
  };
}
