import type { BlockSchema, ResourceConstraints } from '../../schema/model';
import {
  isList,
  isObject,
  UNKNOWN,
  type PathStep,
  type Value,
  type ValueObject,
  type ValuePath,
} from '../../schema/value';
import { shapeOf, type Field, type MapField, type ObjectShape, type ScalarField, type SequenceField } from './compile';
import { normalForm, SuppressionContext, textOf } from './suppress';
import {
  emptyObject,
  equivalent,
  filled,
  identityOf,
  holdsUnknown,
  member,
  restoreEmpty,
  withUnknowns,
  zeroOf,
} from './values';

export interface ResourcePlanRequest {
  /** `null` when the resource is to be created. */
  readonly priorState: ValueObject | null;
  /** `null` when the resource is to be destroyed. */
  readonly proposedNewState: ValueObject | null;
  readonly config: ValueObject | null;
}

export interface ResourcePlan {
  readonly plannedState: ValueObject | null;
  /** The paths whose change forces replacement; Terraform keeps those whose values differ. */
  readonly requiresReplace: readonly ValuePath[];
}

/**
 * Plans one resource as the provider SDK v1 (protocol 5, legacy type system) does, quirks included:
 * zero values and null are the same to it, an unset computed argument keeps its value, defaults fill in, sets are
 * compared by the identity of their elements.
 */
export function planResource(
  schema: BlockSchema,
  constraints: ResourceConstraints,
  request: ResourcePlanRequest,
): ResourcePlan {
  const { priorState: prior, proposedNewState: proposed } = request;
  if (proposed === null) return { plannedState: null, requiresReplace: [] };
  const shape = shapeOf(schema, constraints);
  const plan = new Planning(shape, prior, proposed);
  const planned: { [name: string]: Value } = {};
  for (const field of shape.fields) {
    planned[field.name] = plan.field(field, prior?.[field.name] ?? undefined, proposed[field.name], false, {
      step: field.name,
    });
  }
  if (prior && plan.differences === 0) return { plannedState: prior, requiresReplace: [] };
  let result = restoreEmpty(shape, planned, proposed) as ValueObject;
  if (prior && equivalent(shape, prior, result)) return { plannedState: prior, requiresReplace: [] };
  if (!prior) result = withUnknowns(shape, result);
  return {
    plannedState: {
      ...result,
      id: prior?.id || UNKNOWN,
      ...(shape.timeouts ? { timeouts: holdsUnknown(proposed.timeouts) ? null : (proposed.timeouts ?? null) } : {}),
    },
    requiresReplace: prior ? plan.replacements() : [],
  };
}

/** A path built inwards; inside a set it stays at the set, whose elements have no address. */
interface Trail {
  readonly parent?: Trail;
  readonly step: PathStep;
  readonly inSet?: boolean;
}

function below(trail: Trail, step: PathStep): Trail {
  return trail.inSet ? trail : { parent: trail, step };
}

/** The proposed side of a set element that is no longer there: not even defaults apply. */
const GONE = Symbol('gone');
type Proposed = Value | undefined | typeof GONE;

/** One pass over a resource: each method returns the planned value and counts the differences it met. */
class Planning {
  differences = 0;
  /** Differences that leave something in place: a set element without any is dropped. */
  private kept = 0;
  private readonly forced = new Map<string, ValuePath>();
  private readonly context: SuppressionContext;

  constructor(shape: ObjectShape, prior: ValueObject | null, proposed: ValueObject) {
    this.context = new SuppressionContext(shape, prior, proposed);
  }

  replacements(): ValuePath[] {
    return this.forced.size > 0 ? [...this.forced.values(), ['id']] : [];
  }

  /** `before` is undefined where the state has nothing, `all` says that equal values are stated too (inside sets). */
  field(field: Field, before: Value | undefined, after: Proposed, all: boolean, trail: Trail): Value {
    switch (field.kind) {
      case 'map':
        return this.map(field, before, after, all, trail);
      case 'list':
        return this.list(field, before, after, all, trail);
      case 'set':
        return this.set(field, before, after, all, trail);
      default:
        return this.scalar(field, before, after, all, trail);
    }
  }

  private object(shape: ObjectShape, before: Value | undefined, after: Proposed, all: boolean, trail: Trail): Value {
    const planned: { [name: string]: Value } = {};
    for (const field of shape.fields) {
      planned[field.name] = this.field(
        field,
        isObject(before) ? filled(field, before[field.name]) : undefined,
        after === GONE ? GONE : member(after, field.name),
        all,
        below(trail, field.name),
      );
    }
    return planned;
  }

  private element(
    shape: Field | ObjectShape,
    before: Value | undefined,
    after: Proposed,
    all: boolean,
    trail: Trail,
  ): Value {
    return shape.kind === 'object'
      ? this.object(shape, before, after, all, trail)
      : this.field(shape, before, after, all, trail);
  }

  private scalar(field: ScalarField, before: Value | undefined, after: Proposed, all: boolean, trail: Trail): Value {
    const given = after === GONE ? undefined : (after ?? field.default ?? undefined);
    const unknown = given === UNKNOWN;
    const next =
      field.normalized && typeof given === 'string' ? normalForm(given, field.suppression !== undefined) : given;
    const old = textOf(before);
    const text = textOf(next === undefined && before !== undefined ? zeroOf(field) : next);
    const unchanged = before ?? (field.required && field.kind === 'string' ? '' : null);
    // Absent and zero are one to the SDK, except that a new resource awaits what is computed.
    if (old === text && !all && !unknown && (old !== '' || this.context.exists || !field.computed)) return unchanged;
    const removed = before !== undefined && next === undefined;
    if (removed && field.computed) return unchanged;
    if (field.computed && !unknown && old !== '' && text === '') return unchanged;
    if (this.context.hides(field, old, text)) {
      if (!all) return unchanged;
      this.state(true);
      return before !== undefined && old !== '' ? before : field.kind === 'string' ? '' : null;
    }
    const computed = unknown || (field.computed && !removed && text === '');
    this.state(!removed);
    if (field.forceNew && (old !== text || computed)) this.force(trail);
    if (computed) return UNKNOWN;
    if (removed) return null;
    if (text === '') return field.kind === 'string' ? '' : null;
    return next ?? null;
  }

  private map(field: MapField, before: Value | undefined, after: Proposed, all: boolean, trail: Trail): Value {
    const old = isObject(before) ? before : undefined;
    const given = after !== GONE && isObject(after) ? after : undefined;
    const unknown = after === UNKNOWN || (given !== undefined && Object.values(given).includes(UNKNOWN));
    const unchanged = old ?? null;
    if (this.context.hides(field, '', '')) return unchanged;
    const oldKeys = Object.keys(old ?? {});
    const keys = unknown ? [] : Object.keys(given ?? {}).filter((key) => given?.[key] !== null);
    const fresh = oldKeys.length === 0 && keys.length === 0 && field.computed && old === undefined;
    if (unknown || fresh) {
      this.state(true);
      if (field.forceNew) this.force(trail);
      return UNKNOWN;
    }
    if (given === undefined && field.computed) return unchanged;
    if (oldKeys.length !== keys.length && !(keys.length === 0 && field.computed)) {
      this.state(keys.length > 0);
      if (field.forceNew) this.force(trail);
    } else if (keys.length === 0 && oldKeys.length === 0) {
      return unchanged;
    }
    const planned: { [key: string]: Value } = {};
    for (const key of keys) {
      const element = old && key in old ? old[key] : undefined;
      const same = element !== undefined && textOf(element) === textOf(given?.[key]);
      planned[key] = same && !all ? element : this.scalar(field.element, element, given?.[key], true, trail);
    }
    for (const key of oldKeys) {
      if (key in planned) continue;
      this.state(false);
      if (field.forceNew) this.force(trail);
    }
    return planned;
  }

  private list(field: SequenceField, before: Value | undefined, after: Proposed, all: boolean, trail: Trail): Value {
    const state = isList(before) ? before : undefined;
    const unknown = after === UNKNOWN || (after !== GONE && isList(after) && after.includes(UNKNOWN));
    const given = this.elements(field, after);
    const unchanged = state ?? (field.block ? [] : null);
    if (this.context.hides(field, textOf(state), textOf(given))) return unchanged;
    if (unknown) {
      this.state(true);
      if (field.forceNew) this.force(trail);
      return UNKNOWN;
    }
    if (state && !given && field.computed) return unchanged;
    const olds = state ?? [];
    const news = given ?? [];
    if (olds.length === 0 && news.length === 0) {
      if (given && !all) return unchanged;
      if (field.computed) {
        this.state(true);
        if (field.forceNew) this.force(trail);
        return UNKNOWN;
      }
      if (!all) return unchanged;
    }
    if (olds.length !== news.length || all) {
      this.state(news.length > 0);
      if (field.forceNew && olds.length !== news.length) this.force(trail);
    }
    const planned: Value[] = [];
    const missing = after === GONE ? GONE : undefined;
    for (let i = 0; i < Math.max(olds.length, news.length); i++) {
      const differences = this.differences;
      const value = this.element(field.element, olds[i], i < news.length ? news[i] : missing, all, below(trail, i));
      if (i >= news.length) continue;
      if (field.element.kind === 'object') {
        const stated = olds[i] !== undefined || this.differences > differences;
        planned.push(stated ? value : emptyObject(field.element));
      } else {
        // A text that is not there is an empty one in a list of texts.
        planned.push(value === null && field.element.kind === 'string' ? '' : value);
      }
    }
    return planned;
  }

  private set(field: SequenceField, before: Value | undefined, after: Proposed, all: boolean, trail: Trail): Value {
    const state = isList(before) ? before : undefined;
    const unknown = after === UNKNOWN || (after !== GONE && isList(after) && after.includes(UNKNOWN));
    const given = this.elements(field, after);
    const unchanged = state ?? (field.block ? [] : null);
    if (this.context.hides(field, '', '')) return unchanged;
    if (state && !given && !unknown && field.computed) return unchanged;
    if (unknown || (field.computed && !given)) {
      this.state(true);
      if (field.forceNew) this.force(trail);
      return UNKNOWN;
    }
    const olds = this.index(field, state ?? [], false);
    const news = this.index(field, given ?? [], true);
    const sameElements = olds.size === news.size && [...news.keys()].every((identity) => olds.has(identity));
    if (!all && sameElements && (given || olds.size === 0)) return unchanged;
    if (olds.size !== news.size || all) {
      this.state(news.size > 0);
      if (field.forceNew && olds.size !== news.size) this.force(trail);
    }
    const inside: Trail = { ...trail, inSet: true };
    const planned: Value[] = [];
    for (const [identity, element] of olds) {
      if (news.has(identity)) continue;
      const kept = this.kept;
      const value = this.element(field.element, element, GONE, true, inside);
      if (this.kept > kept) planned.push(value);
    }
    for (const [identity, element] of news) {
      const kept = this.kept;
      const value = this.element(field.element, olds.get(identity), element, true, inside);
      if (this.kept > kept || field.element.kind !== 'object') planned.push(value);
    }
    if (planned.length === 0 && news.size > 0 && field.element.kind === 'object')
      planned.push(emptyObject(field.element));
    return planned;
  }

  /** The elements the configuration gives; the SDK does not see an empty list of blocks. */
  private elements(field: SequenceField, after: Proposed): readonly Value[] | undefined {
    if (after === GONE || !isList(after) || (field.block && after.length === 0)) return undefined;
    return after;
  }

  /** The elements by identity; those with unknown parts are each their own. */
  private index(field: SequenceField, elements: readonly Value[], config: boolean): Map<string, Value> {
    const index = new Map<string, Value>();
    for (const element of elements) {
      let identity = identityOf(field.element, element, config);
      if (config && holdsUnknown(element)) {
        for (identity = `~${identity}`; index.has(identity); identity += '~');
      }
      if (!index.has(identity)) index.set(identity, element);
    }
    return index;
  }

  private state(kept: boolean): void {
    this.differences++;
    if (kept) this.kept++;
  }

  private force(trail: Trail): void {
    const path: PathStep[] = [];
    for (let at: Trail | undefined = trail; at; at = at.parent) path.unshift(at.step);
    // Only an attribute can force replacement, not one element of it.
    while (typeof path[path.length - 1] === 'number') path.pop();
    this.forced.set(JSON.stringify(path), path);
  }
}
