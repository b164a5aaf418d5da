import type { AttributeSchema, BlockSchema, ResourceConstraints, TerraformType } from '../../schema/model';
import {
  isList,
  isObject,
  UNKNOWN,
  type PathStep,
  type Value,
  type ValueObject,
  type ValuePath,
} from '../../schema/value';
import { shapeOf, type Field, type ObjectShape } from './compile';
import { SuppressionContext, textOf } from './suppress';
import { zeroOf } from './values';

/** Makes up the value of an attribute that the cloud would have computed; null leaves it empty. */
export type GenerateValue = (path: ValuePath, attribute: AttributeSchema) => Value;

/**
 * The state after applying a plan: everything unknown is filled, so that the next plan with the same configuration is
 * empty. Collections are never left null when the provider computes them: the SDK would plan them again and again.
 * @param config what the plan was made from; with it, arguments that the plan hid because of what was unknown are kept too
 */
export function completeApply(
  schema: BlockSchema,
  constraints: ResourceConstraints,
  plannedState: ValueObject,
  generate: GenerateValue,
  config?: ValueObject,
): ValueObject {
  const shape = shapeOf(schema, constraints);
  const id = schema.attributes?.id;
  const state: { [name: string]: Value } = {
    ...plannedState,
    ...object(shape, plannedState, [], false, generate),
    ...(id && plannedState.id === UNKNOWN ? { id: generate(['id'], id) } : {}),
  };
  if (!config) return state;
  const context = new SuppressionContext(shape, state, config);
  for (const field of shape.fields) {
    if (!field.suppression || !('normalized' in field)) continue;
    const given = config[field.name] ?? field.default ?? null;
    const [before, after] = [textOf(state[field.name]), textOf(given)];
    // The plan hid this argument, and what apply filled in no longer does: the cloud has it now.
    if (after !== '' && before !== after && !field.normalized && !context.hides(field, before, after)) {
      state[field.name] = given;
    }
  }
  return state;
}

function object(
  shape: ObjectShape,
  value: ValueObject,
  path: readonly PathStep[],
  inSet: boolean,
  generate: GenerateValue,
): ValueObject {
  const nested = path.length > 0;
  const result: { [name: string]: Value } = {};
  for (const field of shape.fields) {
    const own = value[field.name] ?? null;
    // The SDK plans null, not unknown, for what it computes inside a block that is added to an existing resource.
    const open = own === UNKNOWN || (own === null && field.computed && nested);
    result[field.name] = fill(field, open ? UNKNOWN : own, [...path, field.name], inSet, generate);
  }
  return result;
}

function fill(field: Field, value: Value, path: ValuePath, inSet: boolean, generate: GenerateValue): Value {
  // A set element is identified by its arguments: one that the cloud chose would make it another element.
  if (value === UNKNOWN && inSet && field.optional) return zeroOf(field);
  switch (field.kind) {
    case 'map': {
      if (value === UNKNOWN) return generated(field, path, generate) ?? {};
      if (!isObject(value)) return value;
      const entries = Object.entries(value).map(([key, element]) => [
        key,
        element === UNKNOWN ? (generated(field.element, [...path, key], generate) ?? '') : element,
      ]);
      return Object.fromEntries(entries) as ValueObject;
    }
    case 'list':
    case 'set': {
      const elements = value === UNKNOWN && !field.block ? (generated(field, path, generate) ?? []) : value;
      if (!isList(elements)) return field.block ? [] : elements;
      const { element: shape, kind } = field;
      const below = inSet || kind === 'set';
      const filled = elements.map((element, index) => {
        if (shape.kind !== 'object') return fill(shape, element, [...path, index], below, generate);
        return object(shape, isObject(element) ? element : {}, [...path, index], below, generate);
      });
      return kind === 'set' ? distinct(filled) : filled;
    }
    default:
      return value === UNKNOWN ? generated(field, path, generate) : value;
  }
}

function generated(field: Field, path: ValuePath, generate: GenerateValue): Value {
  const value = generate(path, field.attribute ?? { type: typeOf(field), computed: true, sensitive: field.sensitive });
  return value === UNKNOWN ? null : value;
}

function typeOf(shape: Field | ObjectShape): TerraformType {
  switch (shape.kind) {
    case 'object':
      return ['object', Object.fromEntries(shape.fields.map((field) => [field.name, typeOf(field)]))];
    case 'list':
    case 'set':
    case 'map':
      return [shape.kind, typeOf(shape.element)];
    default:
      return shape.kind;
  }
}

function distinct(elements: readonly Value[]): Value[] {
  return [...new Map(elements.map((element) => [JSON.stringify(element), element])).values()];
}
