import { completeApply, planResource } from '../../../lib/sandbox/engine';
import type {
  AttributeConstraints,
  AttributeSchema,
  BlockSchema,
  ResourceConstraints,
} from '../../../lib/schema/model';
import { UNKNOWN, type Value, type ValueObject } from '../../../lib/schema/value';
import { conform, proposedNew } from '../../support/terraform-core';

type Arguments = { readonly [name: string]: AttributeConstraints };

/** The block schema the provider SDK makes of these arguments. */
function blockOf(args: Arguments, id = true): BlockSchema {
  const attributes: { [name: string]: AttributeSchema } = {};
  const block_types: { [name: string]: NonNullable<BlockSchema['block_types']>[string] } = {};
  if (id) attributes.id = { type: 'string', optional: true, computed: true };
  for (const [name, own] of Object.entries(args)) {
    const { type, required, optional, computed, sensitive } = own;
    const flags = { required, optional, computed, sensitive };
    if (own.block && (type === 'list' || type === 'set')) {
      block_types[name] = { nesting_mode: type, block: blockOf(own.block, false) };
    } else if (type === 'list' || type === 'set' || type === 'map') {
      attributes[name] = { type: [type, 'string'], ...flags };
    } else {
      attributes[name] = { type: type === 'int' ? 'number' : type === 'bool' ? 'bool' : 'string', ...flags };
    }
  }
  return { attributes, block_types };
}

interface Resource {
  readonly block: BlockSchema;
  plan(prior: object | null, config: object): ReturnType<typeof planResource>;
  complete(plan: ReturnType<typeof planResource>, config: object, made?: Value): ValueObject;
}

function resource(args: Arguments): Resource {
  const block = blockOf(args);
  const constraints: ResourceConstraints = { attributes: args };
  return {
    block,
    plan(prior, json) {
      const config = conform(block, json);
      const priorState = prior && conform(block, prior);
      const proposedNewState = proposedNew(block, priorState, config);
      return planResource(block, constraints, { priorState, proposedNewState, config });
    },
    complete({ plannedState }, json, made = 'made') {
      const generate = (): Value => made;
      return completeApply(block, constraints, plannedState ?? {}, generate, conform(block, json));
    },
  };
}

const text: AttributeConstraints = { type: 'string', optional: true };
const computed: AttributeConstraints = { type: 'string', computed: true };
const either: AttributeConstraints = { type: 'string', optional: true, computed: true };

describe('planning a new resource', () => {
  it('knows what is given and by default, and awaits what is computed', () => {
    const { plan } = resource({
      name: { type: 'string', required: true },
      note: text,
      kind: { ...text, default: 'plain' },
      size: { type: 'int', optional: true, default: 0 },
      on: { type: 'bool', optional: true },
      status: computed,
      zone: either,
    });
    expect(plan(null, { name: 'a', on: false }).plannedState).toEqual({
      id: UNKNOWN,
      name: 'a',
      note: null,
      kind: 'plain',
      size: 0,
      on: false,
      status: UNKNOWN,
      zone: UNKNOWN,
    });
  });

  it('takes an empty text for a computed argument as not given', () => {
    const { plan } = resource({ note: text, zone: either });
    expect(plan(null, { note: '', zone: '' }).plannedState).toMatchObject({ note: '', zone: UNKNOWN });
  });

  it('awaits collections and blocks that the provider may compute', () => {
    const { plan } = resource({
      ips: { type: 'list', optional: true, computed: true },
      tags: { type: 'map', optional: true, computed: true },
      rule: { type: 'set', optional: true, computed: true, block: { port: text } },
      log: { type: 'list', optional: true, block: { store: text } },
    });
    expect(plan(null, {}).plannedState).toMatchObject({ ips: UNKNOWN, tags: UNKNOWN, rule: UNKNOWN, log: [] });
  });

  it('states every text of a set element, and leaves absent ones of a list element null', () => {
    const block = {
      port: { ...text, required: true, optional: false },
      note: text,
      size: { type: 'int', optional: true },
    };
    const { plan } = resource({
      one: { type: 'set', optional: true, block },
      two: { type: 'list', optional: true, block },
    });
    expect(plan(null, { one: [{ port: '1' }], two: [{ port: '1' }] }).plannedState).toMatchObject({
      one: [{ port: '1', note: '', size: null }],
      two: [{ port: '1', note: null, size: null }],
    });
  });

  it('makes a collection wholly unknown when one element is', () => {
    const { plan } = resource({
      list: { type: 'list', optional: true },
      set: { type: 'set', optional: true },
      map: { type: 'map', optional: true },
    });
    const config = { list: ['a', UNKNOWN], set: ['a', UNKNOWN], map: { a: '1', b: UNKNOWN } };
    expect(plan(null, config).plannedState).toMatchObject({ list: UNKNOWN, set: UNKNOWN, map: UNKNOWN });
  });
});

describe('planning a change', () => {
  it('gives back the state itself when nothing differs but null and zero', () => {
    const { plan } = resource({
      on: { type: 'bool', optional: true },
      note: text,
      ips: { type: 'list', optional: true },
    });
    const prior = { id: 'i', on: null, note: 'x', ips: [] };
    expect(plan(prior, { on: false, note: 'x' }).plannedState).toEqual(prior);
  });

  it('clears an argument that is gone, unless it has a default or is computed', () => {
    const { plan } = resource({
      note: text,
      kind: { ...text, default: 'plain' },
      zone: either,
      ips: { type: 'list', optional: true },
      tags: { type: 'map', optional: true },
      rule: { type: 'set', optional: true, block: { port: text } },
    });
    const prior = { id: 'i', note: 'n', kind: 'k', zone: 'z', ips: ['1'], tags: { a: 'b' }, rule: [{ port: '1' }] };
    expect(plan(prior, {}).plannedState).toEqual({
      id: 'i',
      note: null,
      kind: 'plain',
      zone: 'z',
      ips: [],
      tags: {},
      rule: [],
    });
  });

  it('forces replacement at the attribute, in a list at its element, in a set at the set', () => {
    const force = { ...text, forceNew: true };
    const { plan } = resource({
      name: force,
      list: { type: 'list', optional: true, block: { port: force, note: text } },
      set: { type: 'set', optional: true, block: { port: force } },
      tags: { type: 'map', optional: true, forceNew: true },
      note: text,
    });
    const prior = {
      id: 'i',
      name: 'a',
      list: [{ port: '1', note: 'x' }],
      set: [{ port: '1' }],
      tags: { a: '1' },
      note: 'n',
    };
    const replaced = (change: object) => plan(prior, { ...prior, id: undefined, ...change }).requiresReplace;
    expect(replaced({ note: 'other' })).toEqual([]);
    expect(replaced({ name: 'b' })).toEqual([['name'], ['id']]);
    expect(replaced({ list: [{ port: '2', note: 'x' }] })).toEqual([['list', 0, 'port'], ['id']]);
    expect(replaced({ list: [{ port: '1', note: 'y' }] })).toEqual([]);
    expect(replaced({ set: [{ port: '2' }] })).toEqual([['set'], ['id']]);
    expect(replaced({ tags: { a: '2' } })).toEqual([['tags'], ['id']]);
  });

  it('sees no difference in the order of a set, nor in a default that its element omits', () => {
    const { plan } = resource({
      rule: { type: 'set', optional: true, block: { port: text, kind: { ...text, default: 'tcp' } } },
    });
    const prior = {
      id: 'i',
      rule: [
        { port: '1', kind: 'tcp' },
        { port: '2', kind: 'udp' },
      ],
    };
    const config = { rule: [{ port: '2', kind: 'udp' }, { port: '1' }] };
    expect(plan(prior, config).plannedState).toEqual(prior);
  });

  it('awaits what is computed in a new set element, but plans null for it in a new list element', () => {
    const block = { port: text, rule_id: computed };
    const { plan } = resource({
      set: { type: 'set', optional: true, block },
      list: { type: 'list', optional: true, block },
    });
    const one = { port: '1', rule_id: 'r-1' };
    const change = [{ port: '1' }, { port: '2' }];
    const { plannedState } = plan({ id: 'i', set: [one], list: [one] }, { set: change, list: change });
    expect(plannedState?.set).toEqual([one, { port: '2', rule_id: UNKNOWN }]);
    expect(plannedState?.list).toEqual([one, { port: '2', rule_id: null }]);
  });

  it('keeps a computed block that is not given', () => {
    const { plan } = resource({
      rule: { type: 'list', optional: true, computed: true, block: { port: text } },
      note: text,
    });
    const prior = { id: 'i', rule: [{ port: '1' }], note: 'a' };
    expect(plan(prior, { note: 'b' }).plannedState).toEqual({ ...prior, note: 'b' });
  });
});

describe('what the provider hides', () => {
  const args: Arguments = {
    payment_type: { ...text, default: 'PayAsYouGo' },
    period: {
      type: 'int',
      optional: true,
      default: 1,
      diffSuppressed: true,
      suppression: ['not', ['in', 'payment_type', 'Subscription']],
    },
    policy: { ...text, forceNew: true, diffSuppressed: true, suppression: ['same', 'json'] },
    ips: { type: 'list', optional: true, diffSuppressed: true, suppression: ['same', 'items'] },
    name: { ...text, diffSuppressed: true },
    description: { ...text, diffSuppressed: true, suppression: ['set', '@state'] },
  };
  const { plan, complete } = resource(args);

  it('depends on other arguments', () => {
    expect(plan(null, { period: 12 }).plannedState).toMatchObject({ period: null });
    expect(plan(null, { payment_type: 'Subscription', period: 12 }).plannedState).toMatchObject({ period: 12 });
    expect(plan(null, { payment_type: 'Subscription' }).plannedState).toMatchObject({ period: 1 });
  });

  it('is the layout of a document, the order of items, and what can be set only once', () => {
    const prior = {
      id: 'i',
      policy: '{"a": 1, "b": [2]}',
      ips: ['1', '2'],
      description: 'first',
      payment_type: 'PayAsYouGo',
    };
    const same = { policy: '{"b":[2],"a":1}', ips: ['2', '1'], description: 'second' };
    expect(plan(prior, same)).toEqual({ plannedState: { ...prior, name: null, period: null }, requiresReplace: [] });
    expect(plan(prior, { ...same, policy: '{"a":2}' }).requiresReplace).toEqual([['policy'], ['id']]);
    expect(plan(prior, { ...same, ips: ['2', '3'] }).plannedState).toMatchObject({ ips: ['2', '3'] });
  });

  it('is the case of a text where nothing more is known', () => {
    expect(plan({ id: 'i', name: 'App' }, { name: 'app' }).plannedState).toMatchObject({ name: 'App' });
    expect(plan({ id: 'i', name: 'App' }, { name: 'app2' }).plannedState).toMatchObject({ name: 'app2' });
  });

  it('is stored once applying ended what hid it', () => {
    const computedCharge = resource({ ...args, payment_type: either });
    const config = { period: 12 };
    const planned = computedCharge.plan(null, config);
    expect(planned.plannedState).toMatchObject({ payment_type: UNKNOWN, period: null });
    expect(computedCharge.complete(planned, config, 'Subscription')).toMatchObject({ period: 12 });
    expect(complete(plan(null, config), config)).toMatchObject({ period: null });
  });
});

it('stores the normal form of a document where the provider does', () => {
  const { plan } = resource({
    detail: { ...text, stateFunc: true },
    yaml: { ...text, stateFunc: true, diffSuppressed: true, suppression: ['same', 'text'] },
  });
  const config = { detail: '{"b": 1, "a": 2}', yaml: 'a: 1' };
  const { plannedState } = plan(null, config);
  expect(plannedState).toMatchObject({ detail: '{"a":2,"b":1}', yaml: 'a: 1\n' });
  const state = { ...plannedState, id: 'i' };
  expect(plan(state, config).plannedState).toEqual(state);
});

it('plans the destruction as null', () => {
  const { block } = resource({ name: text });
  const request = { priorState: { id: 'i', name: 'a' }, proposedNewState: null, config: null };
  expect(planResource(block, { attributes: { name: text } }, request).plannedState).toBeNull();
});

describe('completing an apply', () => {
  it('fills every unknown value and leaves no computed collection null', () => {
    const own = resource({
      status: computed,
      ips: { type: 'list', computed: true },
      rule: { type: 'list', optional: true, computed: true, block: { port: text } },
    });
    const state = own.complete(own.plan(null, {}), {});
    expect(state).toMatchObject({ id: 'made', status: 'made', rule: [] });
    expect(own.complete(own.plan(null, {}), {}, null)).toMatchObject({ status: null, ips: [], rule: [] });
  });

  it('lets the arguments alone identify a set element', () => {
    const own = resource({
      rule: { type: 'set', optional: true, block: { port: text, zone: either, rule_id: computed } },
    });
    const config = { rule: [{ port: '1' }] };
    const state = own.complete(own.plan(null, config), config);
    expect(state.rule).toEqual([{ port: '1', zone: '', rule_id: 'made' }]);
    expect(own.plan(state, config).plannedState).toEqual(state);
  });

  it('fills what is computed in a list element that an update added', () => {
    const own = resource({ rule: { type: 'list', optional: true, block: { port: text, rule_id: computed } } });
    const config = { rule: [{ port: '1' }] };
    const state = own.complete(own.plan({ id: 'i', rule: [] }, config), config);
    expect(state.rule).toEqual([{ port: '1', rule_id: 'made' }]);
  });
});
