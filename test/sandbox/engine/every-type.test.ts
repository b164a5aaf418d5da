import { completeApply, planResource, type GenerateValue } from '../../../lib/sandbox/engine';
import { wholeAlicloud } from '../../../lib/schema/alicloud';
import { checkResource } from '../../../lib/schema/check';
import { isWhollyKnown, type Value, type ValueObject } from '../../../lib/schema/value';
import { generateConfig, type GeneratedConfig } from '../../support/generate-config';
import { actionOf, conform, ordered, proposedNew, same } from '../../support/terraform-core';

const description = wholeAlicloud();
const { schema, constraints } = description;
const TYPES = Object.keys(schema.resource_schemas);

let serial = 0;
const generate: GenerateValue = (path, { type }): Value => {
  if (type === 'string') return `made-${path.join('-')}-${serial++}`;
  if (type === 'number') return 1000 + serial++;
  if (type === 'bool') return true;
  if (Array.isArray(type) && type[0] === 'map') return { made: '1' };
  return Array.isArray(type) && type[1] === 'string' ? ['made-1', 'made-2'] : null;
};

/** Plans and applies as Terraform does, replacement included. */
function apply(type: string, prior: ValueObject | null, config: ValueObject): ValueObject {
  const { block } = schema.resource_schemas[type];
  const rules = constraints.resources[type];
  const plan = (priorState: ValueObject | null) =>
    planResource(block, rules, { priorState, proposedNewState: proposedNew(block, priorState, config), config });
  let { plannedState, requiresReplace } = plan(prior);
  if (prior && plannedState && actionOf(block, prior, plannedState, requiresReplace).action === 'delete/create') {
    ({ plannedState, requiresReplace } = plan(null));
  }
  if (!plannedState) throw new Error(`${type}: planned a destruction`);
  return completeApply(block, rules, plannedState, generate, config);
}

/** What is wrong with the state after an apply: unknown values, or a next plan that is not empty. */
function faults(type: string, state: ValueObject, config: ValueObject): string[] {
  const { block } = schema.resource_schemas[type];
  if (!isWhollyKnown(state)) return [`${type}: unknown values are left`];
  const proposedNewState = proposedNew(block, state, config);
  const request = { priorState: state, proposedNewState, config };
  const { plannedState, requiresReplace } = planResource(block, constraints.resources[type], request);
  if (!plannedState) return [`${type}: planned a destruction`];
  const [before, after] = [ordered(block, state), ordered(block, plannedState)];
  const changed = Object.keys(after).filter((name) => !same(before[name], after[name]));
  return changed.length + requiresReplace.length > 0 ? [`${type}: plans to change ${changed.join(', ')}`] : [];
}

function texts(config: GeneratedConfig): GeneratedConfig {
  return Object.fromEntries(
    Object.entries(config).map(([name, value]) => {
      const free = typeof value === 'string' && value.startsWith('tf-');
      return [name, free ? `${value.slice(0, -1)}#` : value];
    }),
  );
}

describe('every resource type of the provider', () => {
  it.each(['min', 'full'] as const)('has a %s configuration that breaks no constraint', (size) => {
    const found = TYPES.flatMap((type) => {
      const { block } = schema.resource_schemas[type];
      const config = conform(block, generateConfig(block, constraints.resources[type], size));
      const violations = checkResource(description, type, config).filter(({ severity }) => severity === 'error');
      return violations.map(({ message }) => `${type}: ${message}`);
    });
    expect(found).toEqual([]);
  });

  it.each(['min', 'full'] as const)('has an empty plan after creation with a %s configuration', (size) => {
    const found = TYPES.flatMap((type) => {
      const { block } = schema.resource_schemas[type];
      const config = conform(block, generateConfig(block, constraints.resources[type], size));
      return faults(type, apply(type, null, config), config);
    });
    expect(found).toEqual([]);
  });

  it('has an empty plan after every text changed, and after everything optional is gone again', () => {
    const found = TYPES.flatMap((type) => {
      const { block } = schema.resource_schemas[type];
      const rules = constraints.resources[type];
      const full = generateConfig(block, rules, 'full');
      const created = apply(type, null, conform(block, full));
      const changedConfig = conform(block, texts(full));
      const changed = apply(type, created, changedConfig);
      const least = conform(block, generateConfig(block, rules, 'min'));
      return [...faults(type, changed, changedConfig), ...faults(type, apply(type, changed, least), least)];
    });
    expect(found).toEqual([]);
  });

  it('plans a small resource in well under a millisecond', () => {
    const { block } = schema.resource_schemas.alicloud_ram_user;
    const config = conform(block, { name: 'app', comments: 'x' });
    const state = apply('alicloud_ram_user', null, config);
    const proposedNewState = proposedNew(block, state, config);
    const started = process.hrtime.bigint();
    for (let i = 0; i < 10_000; i++) {
      planResource(block, constraints.resources.alicloud_ram_user, { priorState: state, proposedNewState, config });
    }
    expect(Number(process.hrtime.bigint() - started) / 10_000 / 1000).toBeLessThan(200);
  });
});
