import { ComputedValues } from '../../../lib/sandbox/computed/values';
import { completeApply, planResource } from '../../../lib/sandbox/engine';
import { wholeAlicloud } from '../../../lib/schema/alicloud';
import type { AttributeConstraints, BlockSchema, ResourceConstraints } from '../../../lib/schema/model';
import { isWhollyKnown, type ValueObject, type ValuePath } from '../../../lib/schema/value';
import { generateConfig } from '../../support/generate-config';
import { conform, ordered, proposedNew, same } from '../../support/terraform-core';

const { schema, constraints } = wholeAlicloud();
const NONE: ResourceConstraints = { attributes: {} };

function constraintsAt(rules: ResourceConstraints, path: ValuePath): AttributeConstraints | undefined {
  const names = path.filter((step) => typeof step === 'string');
  return names.reduce<AttributeConstraints | undefined>(
    (at, name, depth) => (depth === 0 ? rules.attributes[name] : at?.block?.[name]),
    undefined,
  );
}

/** What differs between the state after creation and the next plan. */
function faults(values: ComputedValues, type: string, block: BlockSchema, size: 'min' | 'full'): string[] {
  const rules = constraints.resources[type] ?? NONE;
  const config: ValueObject = conform(block, generateConfig(block, rules, size));
  const plan = (priorState: ValueObject | null): ValueObject | null =>
    planResource(block, rules, { priorState, proposedNewState: proposedNew(block, priorState, config), config })
      .plannedState;
  const planned = plan(null);
  if (!planned) return [`${type}: no plan`];
  const generate = (path: ValuePath, attribute: Parameters<ComputedValues['value']>[2]) =>
    values.value(type, path, attribute, constraintsAt(rules, path), planned);
  const state = completeApply(block, rules, planned, generate, config);
  if (!isWhollyKnown(state)) return [`${type}: unknown values are left`];
  if (values.id(type, state) !== state.id)
    return [`${type}: the id differs from the one that its values were made for`];
  const next = plan(state);
  if (!next) return [`${type}: no second plan`];
  const [before, after] = [ordered(block, state), ordered(block, next)];
  return Object.keys(after)
    .filter((name) => !same(before[name], after[name]))
    .map((name) => `${type}: plans to change ${name}`);
}

test.each(['min', 'full'] as const)(
  'with the values of the sandbox every type plans empty after creation with a %s configuration',
  (size) => {
    const values = new ComputedValues({ region: 'ap-southeast-1' });
    const types = Object.entries(schema.resource_schemas);
    expect(types.flatMap(([type, { block }]) => faults(values, type, block, size))).toEqual([]);
  },
);
