/** Generated from the provider's schema: whatever it takes can be reached, and nothing that we write is refused. */
import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { selectedAlicloud } from '../../lib/schema/alicloud';
import type { BlockSchema } from '../../lib/schema/model';
import {
  EdgeAction,
  EdgeAppAnomaly,
  EdgeBotAction,
  EdgeBotTarget,
  EdgeCriteria,
  EdgeExpression,
  EdgeField,
  EdgeManagedLevel,
  EdgeManagedList,
  EdgeManagedType,
  EdgePhase,
  EdgeRateLimit,
  EdgeRule,
  type EdgeRuleOptions,
  EdgeRuleType,
  EdgeSchedule,
  EdgeSdkIntegration,
  EdgeSecurityLevel,
  EdgeSite,
  EdgeSkip,
  EdgeSkipCategory,
  EdgeStatusThreshold,
  EdgeTokenCheck,
} from '../../lib/edge';
import { type Body, newStack, resources, synth } from '../core/support';
import { coveringPart, missedIn } from '../support/targets';
import { Workshop } from '../support/terraform';
import { everything } from './everything';
import { everyValue } from './every-value';

const workshop = new Workshop();
afterAll(() => workshop.close());

const LIB = path.join(__dirname, '..', '..', 'lib', 'edge');

/** Types whose bindings lib/edge imports. */
const TYPES = [
  ...new Set(
    readdirSync(LIB).flatMap((file) =>
      [...readFileSync(path.join(LIB, file), 'utf8').matchAll(/bindings\/alicloud\/([\w-]+)'/g)].map(
        ([, name = '']) => `alicloud_${name.replaceAll('-', '_')}`,
      ),
    ),
  ),
].sort();

/** Arguments that cannot be reached, on purpose. */
const NOT_REACHED: { readonly [type: string]: readonly string[] } = {
  alicloud_esa_custom_scene_policy: ['create_time'], // deprecated by the provider in favour of start_time
};

/** Values of enums and ends of ranges that cannot be reached, and why. */
const NO_VALUE: { readonly [target: string]: string } = {
  'alicloud_ddoscoo_domain_resource.bw_list_enable = 0': 'a domain without lists leaves the switch alone',
  'alicloud_esa_load_balancer.monitor.timeout = 0': 'the documentation says 1 to 10',
};

function settable(block: BlockSchema, prefix = ''): string[] {
  const attributes = Object.entries(block.attributes ?? {}).flatMap(([name, { required, optional }]) =>
    (required || optional) && !(prefix === '' && name === 'id') ? [`${prefix}${name}`] : [],
  );
  const blocks = Object.entries(block.block_types ?? {}).flatMap(([name, nested]) =>
    name === 'timeouts' ? [] : settable(nested.block, `${prefix}${name}.`),
  );
  return [...attributes, ...blocks];
}

function reached(value: unknown, block: BlockSchema, into: Set<string>, prefix = ''): void {
  if (Array.isArray(value)) return value.forEach((one) => reached(one, block, into, prefix));
  for (const [name, inner] of Object.entries(Object(value) as Body)) {
    const nested = block.block_types?.[name]?.block;
    if (nested) reached(inner, nested, into, `${prefix}${name}.`);
    else if (block.attributes?.[name]) into.add(`${prefix}${name}`);
  }
}

describe('everything that the provider takes', () => {
  const stack = newStack();
  everything(stack);
  everyValue(stack);
  const synthesized = synth(stack);

  it('is about the types of ESA and Anti-DDoS that lib/edge uses', () => {
    expect(TYPES.length).toBeGreaterThan(30);
    expect(
      Object.keys(synthesized.resource ?? {})
        .filter((type) => type !== 'terraform_data')
        .sort(),
    ).toEqual(TYPES);
  });

  it.each(TYPES)('%s has no argument that cannot be reached', (type) => {
    const block = selectedAlicloud().schema.resource_schemas[type]?.block ?? {};
    const seen = new Set<string>();
    for (const one of resources(synthesized, type)) reached(one, block, seen);
    const missing = settable(block).filter((argument) => !seen.has(argument));
    expect(missing).toEqual(NOT_REACHED[type] ?? []);
  });

  it('has no value of an enum, and no end of a range, that cannot be reached', () => {
    const missed = missedIn(synthesized, TYPES).filter((target) => target.includes(' = '));
    expect(missed.sort()).toEqual(Object.keys(NO_VALUE).sort());
  });

  it('a part that reaches as much applies, a second plan has nothing to do, and it is destroyed', async () => {
    const resource = coveringPart(synthesized, TYPES);
    expect(missedIn({ resource }, TYPES)).toEqual(missedIn(synthesized, TYPES));
    const { env } = await workshop.sandbox();
    const project = await workshop.project(env);
    const count = Object.values(resource).flatMap((byName) => Object.keys(byName)).length;
    const names = Object.keys((synthesized as { readonly variable?: Body }).variable ?? {});
    const variable = Object.fromEntries(names.map((name) => [name, { default: 'given', sensitive: true }]));
    expect(await project.apply({ resource, variable })).toBe(
      `Apply complete! Resources: ${count} added, 0 changed, 0 destroyed.`,
    );
    expect(await project.changes()).toEqual({});
    expect(await project.destroy()).toBe(`Destroy complete! Resources: ${count} destroyed.`);
  });
});

/** The values that a class names: `[['MONITOR', EdgeAction.MONITOR], …]`. */
function named<T>(type: object): (readonly [string, T])[] {
  return Object.entries(type).filter(
    (entry): entry is [string, T] => !Array.isArray(entry[1]) && typeof entry[1] === 'object',
  );
}

describe('every phase with every action and every option', () => {
  const values = <T>(type: object): readonly T[] => named<T>(type).map(([, value]) => value);
  const actions: readonly EdgeAction[] = [
    ...values<EdgeAction>(EdgeAction),
    EdgeAction.block(),
    EdgeAction.block({ statusCode: 429 }),
    EdgeAction.custom('sigchl'),
  ];
  const when = EdgeField.HOST.eq('a');
  const limits = [
    new EdgeRateLimit({ requests: 1 }),
    new EdgeRateLimit({ by: EdgeCriteria.SESSION, traffic: 1, interval: 1, actionSeconds: 10 }),
    new EdgeRateLimit({ blockedByManagedRules: 1, distinctManagedRules: 1, countCached: false }),
    new EdgeRateLimit({ status: EdgeStatusThreshold.custom(500, 3), actionSeconds: 86_400 }),
  ];
  const options: readonly EdgeRuleOptions[] = [
    {},
    { enabled: false, ruleName: 'n'.repeat(128), notes: 'why' },
    ...[when, EdgeExpression.all()].map((one) => ({ when: one })),
    ...[
      EdgeSchedule.ALWAYS,
      EdgeSchedule.during([{ start: '2026-01-01T00:00:00Z', end: '2026-01-02T00:00:00Z' }], -12),
    ].map((schedule) => ({ schedule })),
    ...limits.map((limit) => ({ limit })),
    ...values<EdgeRuleType>(EdgeRuleType).map((type) => ({ type, value: '203.0.113.7' })),
    ...values<EdgeSecurityLevel>(EdgeSecurityLevel).map((securityLevel) => ({ securityLevel })),
    ...values<EdgeManagedList>(EdgeManagedList).map((managedList) => ({ managedList })),
    ...values<EdgeManagedLevel>(EdgeManagedLevel).map((level) => ({ managedRulesets: [{ attackType: 11, level }] })),
    ...values<EdgeTokenCheck>(EdgeTokenCheck).map((check) => ({ tokenChecks: [check] })),
    ...values<EdgeAppAnomaly>(EdgeAppAnomaly).map((anomaly) => ({ appAnomalies: [anomaly] })),
    ...values<EdgeSkipCategory>(EdgeSkipCategory).map((one) => ({ skip: EdgeSkip.parts({ categories: [one] }) })),
    ...values<EdgeManagedType>(EdgeManagedType).map((one) => ({ skip: EdgeSkip.parts({ managedTypes: [one] }) })),
    { skip: EdgeSkip.ALL },
  ];
  const shared: readonly EdgeRuleOptions[] = [
    ...values<EdgeBotTarget>(EdgeBotTarget).map((target) => ({ shared: { target, name: 'n', when } })),
    ...values<EdgeSdkIntegration>(EdgeSdkIntegration).map((integration) => ({ shared: { integration } })),
    { shared: { match: EdgeCriteria.CLIENT_IP } },
  ];

  it.each(EdgePhase.ALL.map((phase) => [phase.code, phase] as const))('%s', (_, phase) => {
    const stack = newStack();
    const site = EdgeSite.fromSiteId(stack, 'Site', '123');
    let count = 0;
    for (const action of actions.filter((one) => one !== EdgeAction.ALLOW || phase === EdgePhase.IP_ACCESS)) {
      const inPlace = [...options, ...(phase.sharesSettings ? shared : [])].map((one) => ({ ...one, action }));
      const together = phase.sharesSettings ? [{ shared: { action, when } }] : [];
      for (const one of [...inPlace, ...together]) site.addRule(`Rule${count++}`, EdgeRule.of(phase, one));
    }
    const synthesized = synth(stack);
    const rules = resources(synthesized, 'alicloud_esa_waf_rule');
    expect(rules).toHaveLength(count);
    expect(new Set(rules.map((rule) => rule.phase))).toEqual(new Set([phase.code]));
    expect(new Set(rules.map(({ config }) => Object(config).action as unknown))).toEqual(
      new Set([
        ...actions.map(({ code }) => code).filter((code) => code !== 'allow' || phase === EdgePhase.IP_ACCESS),
        ...(phase.sharesSettings ? [undefined] : []),
      ]),
    );
    // One ruleset for the phase, or one for each rule where settings are shared.
    expect(resources(synthesized, 'alicloud_esa_waf_ruleset')).toHaveLength(phase.sharesSettings ? count : 1);
  });

  it('names each value of the API once', () => {
    for (const type of [EdgeAction, EdgeBotAction, EdgeRuleType, EdgeSecurityLevel, EdgePhase, EdgeSkipCategory]) {
      const codes = named<{ readonly code: string }>(type).map(([, { code }]) => code);
      expect(codes).toEqual([...new Set(codes)]);
    }
  });
});
