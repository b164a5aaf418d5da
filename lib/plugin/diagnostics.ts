import type { BlockSchema, NestedBlockSchema, TerraformType } from '../schema/model';
import type { PathStep, ValuePath } from '../schema/value';
import type { Diagnostic } from './provider';

/** What a path has reached: a block, the blocks of one name, or a type. */
type Place = BlockSchema | NestedBlockSchema | TerraformType;

interface Step {
  readonly message: object;
  readonly to: Place;
}

/**
 * A path as the protocol writes it. It ends before the first step that the protocol has no word for, such as an element of a
 * set: Terraform refuses a path that it cannot follow.
 */
export function attributePath(block: BlockSchema, path: ValuePath): object {
  const steps: object[] = [];
  let place: Place = block;
  for (const name of path) {
    const step = stepFrom(place, name);
    if (!step) break;
    steps.push(step.message);
    place = step.to;
  }
  return { steps };
}

function stepFrom(place: Place, name: PathStep): Step | undefined {
  if (typeof place === 'string') return undefined;
  if ('nesting_mode' in place) {
    switch (place.nesting_mode) {
      case 'list':
        return element(place.block, name, 'number');
      case 'map':
        return element(place.block, name, 'string');
      case 'single':
      case 'group':
        return stepFrom(place.block, name);
      case 'set':
        return undefined;
    }
  }
  if (!isType(place)) return attribute(place.attributes?.[name]?.type ?? place.block_types?.[name], name);
  switch (place[0]) {
    case 'list':
      return element(place[1], name, 'number');
    case 'tuple':
      return typeof name === 'number' ? element(place[1][name], name, 'number') : undefined;
    case 'map':
      return element(place[1], name, 'string');
    case 'object':
      return attribute(place[1][name], name);
    case 'set':
      return undefined;
  }
}

function isType(place: Exclude<Place, string>): place is Exclude<TerraformType, string> {
  return Array.isArray(place);
}

function element(to: Place | undefined, key: PathStep, kind: 'number' | 'string'): Step | undefined {
  if (to === undefined || typeof key !== kind) return undefined;
  return { message: kind === 'number' ? { element_key_int: key } : { element_key_string: key }, to };
}

function attribute(to: Place | undefined, name: PathStep): Step | undefined {
  return to === undefined || typeof name === 'number' ? undefined : { message: { attribute_name: name }, to };
}

const SEVERITY = { error: 1, warning: 2 } as const;

export function diagnosticMessage(block: BlockSchema, { severity, summary, detail, path = [] }: Diagnostic): object {
  return {
    severity: SEVERITY[severity],
    summary,
    detail,
    ...(path.length > 0 && { attribute: attributePath(block, path) }),
  };
}

/** What the provider threw, as Terraform shows it: the message, no stack. */
export function failure(error: unknown): Diagnostic {
  const message = error instanceof Error ? error.message || error.name : String(error);
  const [summary = '', ...detail] = message.split('\n');
  return { severity: 'error', summary, detail: detail.join('\n') };
}
