import type {
  AttributeConstraints,
  AttributeSchema,
  BlockSchema,
  ResourceConstraints,
  SuppressionRule,
  TerraformType,
} from '../../schema/model';
import type { Value } from '../../schema/value';
import { COMMON_SUPPRESSION } from './suppress';

interface FieldBase {
  readonly name: string;
  readonly required: boolean;
  readonly optional: boolean;
  readonly computed: boolean;
  readonly forceNew: boolean;
  readonly sensitive: boolean;
  /** The schema of the attribute; absent for a nested block. */
  readonly attribute?: AttributeSchema;
  /** Decides whether a difference of this field, or of anything below it, is hidden. */
  readonly suppression?: SuppressionRule;
}

export interface ScalarField extends FieldBase {
  readonly kind: 'string' | 'number' | 'bool';
  readonly default?: Value;
  /** The provider keeps a normal form of the text. */
  readonly normalized: boolean;
}

export interface MapField extends FieldBase {
  readonly kind: 'map';
  readonly element: ScalarField;
}

/** A list or set: of plain values, of collections, or of objects (nested blocks and computed lists of objects). */
export interface SequenceField extends FieldBase {
  readonly kind: 'list' | 'set';
  readonly element: Field | ObjectShape;
  /** Terraform holds nested blocks as `[]` when absent, attributes as null. */
  readonly block: boolean;
}

export interface ObjectShape {
  readonly kind: 'object';
  readonly fields: readonly Field[];
}

export type Field = ScalarField | MapField | SequenceField;

/** A resource type made ready for planning. */
export interface ResourceShape extends ObjectShape {
  /** True if the schema has the `timeouts` block, which the provider copies and never compares. */
  readonly timeouts: boolean;
}

const compiled = new WeakMap<BlockSchema, ResourceShape>();

/** The shape of a resource type, compiled once for each schema object. */
export function shapeOf(schema: BlockSchema, constraints: ResourceConstraints): ResourceShape {
  let shape = compiled.get(schema);
  if (!shape) {
    shape = {
      kind: 'object',
      fields: fieldsOf(schema, constraints.attributes).filter(({ name }) => name !== 'id' && name !== 'timeouts'),
      timeouts: schema.block_types?.timeouts !== undefined,
    };
    compiled.set(schema, shape);
  }
  return shape;
}

type Constraints = { readonly [name: string]: AttributeConstraints };

function fieldsOf(block: BlockSchema, constraints: Constraints | undefined): Field[] {
  const fields: Field[] = [];
  for (const [name, attribute] of Object.entries(block.attributes ?? {})) {
    fields.push(fieldOf(name, attribute.type, constraints?.[name], attribute));
  }
  for (const [name, nested] of Object.entries(block.block_types ?? {})) {
    if (nested.nesting_mode !== 'list' && nested.nesting_mode !== 'set') continue;
    const own = constraints?.[name];
    fields.push({
      ...baseOf(name, own ?? { type: nested.nesting_mode, optional: true }),
      kind: nested.nesting_mode,
      element: { kind: 'object', fields: fieldsOf(nested.block, own?.block) },
      block: true,
    });
  }
  return fields;
}

function fieldOf(
  name: string,
  type: TerraformType,
  own: Partial<AttributeConstraints> | undefined,
  attribute?: AttributeSchema,
): Field {
  const base = baseOf(name, own, attribute);
  if (typeof type === 'string') return scalar(base, type, own);
  switch (type[0]) {
    case 'map': {
      const element = fieldOf(name, type[1], own?.elem);
      if (!isScalar(element)) {
        throw new TypeError(`attribute ${name} is a map of ${element.kind}s, which the provider SDK cannot hold`);
      }
      // The elements of a map follow the map: one changed key replaces the resource if the map does.
      return { ...base, kind: 'map', element: { ...element, computed: base.computed, forceNew: base.forceNew } };
    }
    case 'list':
    case 'set': {
      const below = own?.block ? own : own?.elem;
      return { ...base, kind: type[0], element: elementOf(name, type[1], below, base), block: false };
    }
    default:
      throw new TypeError(`attribute ${name} has type ${type[0]}, which the provider SDK cannot hold`);
  }
}

function isScalar(field: Field): field is ScalarField {
  return field.kind === 'string' || field.kind === 'number' || field.kind === 'bool';
}

function elementOf(
  name: string,
  type: TerraformType,
  own: Partial<AttributeConstraints> | undefined,
  parent: FieldBase,
): Field | ObjectShape {
  if (typeof type !== 'string' && type[0] === 'object') {
    const members = type[1] as { readonly [name: string]: TerraformType };
    return {
      kind: 'object',
      fields: Object.entries(members).map(([member, memberType]) => {
        const constraints = own?.block?.[member] ?? { type: '', computed: true };
        return fieldOf(member, memberType, constraints);
      }),
    };
  }
  const element = fieldOf(name, type, own);
  return { ...element, forceNew: parent.forceNew };
}

function baseOf(name: string, own: Partial<AttributeConstraints> | undefined, attribute?: AttributeSchema): FieldBase {
  return {
    name,
    required: own?.required ?? attribute?.required ?? false,
    optional: own?.optional ?? attribute?.optional ?? false,
    computed: own?.computed ?? attribute?.computed ?? false,
    forceNew: own?.forceNew ?? false,
    sensitive: own?.sensitive ?? attribute?.sensitive ?? false,
    attribute,
    suppression: own?.diffSuppressed ? (own.suppression ?? COMMON_SUPPRESSION) : undefined,
  };
}

function scalar(base: FieldBase, type: string, own: Partial<AttributeConstraints> | undefined): ScalarField {
  return {
    ...base,
    kind: type === 'number' ? 'number' : type === 'bool' ? 'bool' : 'string',
    default: own?.default,
    normalized: own?.stateFunc ?? false,
  };
}
