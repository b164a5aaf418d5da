import '../../lib/testing/jest';
import { NamePrefix, Notices } from '../../lib/core';
import { actionOf } from '../../lib/schema/openapi';
import {
  AiPlaybook,
  AiPlaybooks,
  Playbook,
  PlaybookAction,
  PlaybookFlow,
  PlaybookInput,
  PlaybookRole,
} from '../../lib/threat-response';
import { WafInstance } from '../../lib/waf';
import { type Body, findings, newStack, only, resources, synth } from './support';

interface Cell {
  readonly id: string;
  readonly data: { readonly [name: string]: unknown };
  readonly source?: { readonly cell: string };
  readonly target?: { readonly cell: string };
}

const cellsOf = (playbook: Body): readonly Cell[] =>
  JSON.parse(String(playbook.task_flow).replaceAll('$${', '${')) as readonly Cell[];

function playbookOf(flow: PlaybookFlow, input = PlaybookInput.IP): Body {
  const stack = newStack();
  new Playbook(stack, 'Playbook', { playbookName: 'Block', input, flow });
  return only(synth(stack), 'aisec_soar_playbook');
}

/** Names of nodes, and pairs of those that are connected. */
function shape(cells: readonly Cell[]): { readonly nodes: unknown[]; readonly edges: unknown[] } {
  const names = new Map(cells.map(({ id, data }) => [id, data.nodeName]));
  const edges = cells.filter(({ source }) => source);
  return {
    nodes: cells.filter(({ source }) => !source).map(({ data }) => [data.nodeType, data.nodeName]),
    edges: edges.map(({ source, target }) => [names.get(source?.cell ?? ''), names.get(target?.cell ?? '')]),
  };
}

describe('a flow', () => {
  it('is compiled to what the editor reads: a start, steps in a row, an end', () => {
    const flow = new PlaybookFlow();
    flow.addStep('data', PlaybookAction.format({ ip: '${event.ip}' }), { description: 'the address' });
    flow.addStep('tell', PlaybookAction.notifyByMessageCenter({ eventId: 'e', params: { ip: '${data.ip}' } }));
    const playbook = playbookOf(flow);
    expect(playbook).toMatchObject({ name: 'Block', param_type: 'template-ip', publish: true });
    const cells = cellsOf(playbook);
    expect(shape(cells)).toEqual({
      nodes: [
        ['startEvent', 'start'],
        ['action', 'data'],
        ['action', 'tell'],
        ['endEvent', 'end'],
      ],
      edges: [
        ['start', 'data'],
        ['data', 'tell'],
        ['tell', 'end'],
      ],
    });
    expect(cells[1]?.data).toMatchObject({
      nodeType: 'action',
      appType: 'component',
      componentName: 'DataFormat',
      actionName: 'formatdata',
      description: 'the address',
      valueData: { outputFields: '[{"fieldName":"ip","fieldValue":"${event.ip}"}]' },
      advance: { inputParamMode: false, onError: 'stop_cur_flow', rspStatusType: 3, rspStatusThreshold: 0 },
    });
  });

  it('keeps what playbooks refer to apart from what Terraform refers to', () => {
    const stack = newStack();
    const instanceId = WafInstance.fromLookup(stack, 'Waf').instanceId;
    const block = AiPlaybook.blockIpAtWaf({ instanceId, templateId: '7', region: 'ap-southeast-1' });
    new AiPlaybooks(stack, 'Playbooks', { playbooks: [block] });
    const text = String(only(synth(stack), 'aisec_soar_playbook').task_flow);
    expect(text).toContain('$${event.ip}');
    expect(text).toMatch(/[^$]\$\{element\(data\.alicloud_wafv3_instances\./);
  });

  it('is the same text for the same flow', () => {
    const make = (): string => {
      const flow = new PlaybookFlow();
      flow.addStep('tell', PlaybookAction.notifyByMessageCenter({ eventId: 'e' }));
      return flow.toJson();
    };
    expect(make()).toBe(make());
  });

  it('runs steps after the same step side by side, and joins them', () => {
    const flow = new PlaybookFlow();
    const data = flow.addStep('data', PlaybookAction.format({ ip: '${event.ip}' }));
    const left = flow.addStep('left', PlaybookAction.format({ a: '${data.ip}' }), { after: [data] });
    const right = flow.addStep('right', PlaybookAction.format({ b: '${data.ip}' }), { after: [data] });
    flow.addStep('both', PlaybookAction.format({ c: '${left.a}${right.b}' }), { after: [left, right] });
    expect(shape(cellsOf(playbookOf(flow))).edges).toEqual([
      ['start', 'data'],
      ['data', 'left'],
      ['data', 'right'],
      ['left', 'both'],
      ['right', 'both'],
      ['both', 'end'],
    ]);
  });

  const tell = PlaybookAction.notifyByMessageCenter({ eventId: 'e' });
  const wrong: { readonly [name: string]: readonly [(flow: PlaybookFlow) => unknown, string] } = {
    'no step': [() => undefined, 'the flow has no step'],
    'a circle': [
      (flow) => {
        const a = flow.addStep('a', tell);
        flow.addStep('b', tell);
        flow.connect(flow.addStep('c', tell), a);
      },
      'the flow goes round in a circle',
    ],
    'a name that is taken': [(flow) => [flow.addStep('a', tell), flow.addStep('a', tell)], 'the name is taken'],
    'the name of the start': [(flow) => flow.addStep('event', tell), 'the name is taken'],
    'a malformed name': [(flow) => flow.addStep('a b', tell), 'the name is malformed'],
    'a step of another flow': [
      (flow) => {
        const stranger = new PlaybookFlow().addStep('stranger', tell);
        flow.addStep('a', tell, { after: [stranger] });
      },
      'it is in no flow',
    ],
    'a reference to a step that comes later': [
      (flow) => {
        flow.addStep('a', PlaybookAction.format({ x: '${b.y}' }));
        flow.addStep('b', PlaybookAction.format({ y: '1' }));
      },
      'which does not come before',
    ],
    'a reference to a step beside it': [
      (flow) => {
        const first = flow.addStep('first', tell);
        flow.addStep('a', PlaybookAction.format({ y: '1' }), { after: [first] });
        flow.addStep('b', PlaybookAction.format({ x: '${a.y}' }), { after: [first] });
      },
      'which does not come before',
    ],
    'a field that a step does not make': [
      (flow) => {
        flow.addStep('a', PlaybookAction.format({ y: '1' }));
        flow.addStep('b', PlaybookAction.format({ x: '${a.z}' }));
      },
      'refers to ${a.z}, which is not there',
    ],
    'a field that the playbook does not get': [
      (flow) => flow.addStep('a', PlaybookAction.format({ x: '${event.host}' })),
      'refers to ${event.host}, which is not there',
    ],
  };

  it.each(Object.entries(wrong))('is refused with %s, naming the step', (_, [build, message]) => {
    const flow = new PlaybookFlow();
    build(flow);
    const stack = newStack();
    const all = findings(() => new Playbook(stack, 'P', { playbookName: 'P', input: PlaybookInput.IP, flow }));
    expect(all.map(({ what }) => what).join('\n')).toContain(message);
  });

  it('shows the way round of a circle', () => {
    const flow = new PlaybookFlow();
    const a = flow.addStep('a', tell);
    flow.connect(flow.addStep('b', tell), a);
    const [found] = findings(() => new Playbook(newStack(), 'P', { playbookName: 'P', input: PlaybookInput.IP, flow }));
    expect(found?.got).toBe('a -> b -> a');
  });
});

describe('a flow that was drawn in the console', () => {
  const cell = (id: string, data: object, more: object = {}): string => `  ${JSON.stringify({ id, data, ...more })}`;
  const node = (id: string, nodeType: string, nodeName = id): string =>
    cell(id, { nodeType, nodeName, ...(nodeType === 'action' && { componentName: 'SLS', actionName: 'QueryLogs' }) });
  const edge = (id: string, from: string, to: string): string =>
    cell(id, { nodeType: 'sequenceFlow' }, { source: { cell: from }, target: { cell: to } });
  const USE = { nodeType: 'action', componentName: 'SLS', actionName: 'QueryLogs' };
  const drawn = (...cells: readonly string[]): string => `{"cells": [\n${cells.join(',\n')}\n]}`;
  const GOOD = [
    node('s', 'startEvent'),
    node('a', 'action'),
    node('e', 'endEvent'),
    edge('1', 's', 'a'),
    edge('2', 'a', 'e'),
  ];

  it('is taken as it is', () => {
    const cells = cellsOf(playbookOf(PlaybookFlow.fromJson(drawn(...GOOD))));
    expect(cells.map(({ id }) => id)).toEqual(['s', 'a', 'e', '1', '2']);
  });

  const wrong: { readonly [name: string]: readonly [string, string] } = {
    'JSON that is none': ['{\n"cells": [\n  {]', 'flow, line 3: '],
    'no list': ['{"nodes": []}', 'flow, line 1: it is neither a list of cells'],
    'two starts': [drawn(...GOOD, node('t', 'startEvent')), 'flow, line 7: a flow has one start, and this has 2'],
    'no end': [
      drawn(...GOOD.filter((one) => !one.includes('endEvent') && !one.includes('"2"'))),
      'flow, line 1: the flow has no end',
    ],
    'a loose connection': [drawn(...GOOD, edge('3', 'a', 'gone')), 'flow, line 7: a connection ends at gone'],
    'a circle': [
      drawn(...GOOD, node('b', 'action'), edge('3', 'a', 'b'), edge('4', 'b', 'a')),
      'round in a circle: a -> b -> a',
    ],
    'a node that is not reached': [drawn(...GOOD, node('b', 'action')), 'flow, line 7: node "b" is never reached'],
    'a name twice': [
      drawn(...GOOD, node('b', 'action', 'a'), edge('3', 'a', 'b'), edge('4', 'b', 'e')),
      'flow, line 7: the name "a" is taken',
    ],
    'a reference to what comes later': [
      drawn(
        node('s', 'startEvent'),
        cell('a', { ...USE, nodeName: 'a', valueData: { x: '${b.y}' } }),
        cell('b', { ...USE, nodeName: 'b', valueData: { x: '${a.y}${event.ip}' } }),
        node('e', 'endEvent'),
        edge('1', 's', 'a'),
        edge('2', 'a', 'b'),
        edge('3', 'b', 'e'),
      ),
      'flow, line 3: node "a" refers to ${b.y}, which does not come before',
    ],
    'a node without a component': [
      drawn(...GOOD, cell('b', { nodeType: 'action', nodeName: 'b' }), edge('3', 'a', 'b'), edge('4', 'b', 'e')),
      'flow, line 7: node "b" names no component',
    ],
  };

  it.each(Object.entries(wrong))('is refused with %s, naming the line', (_, [text, message]) => {
    const flow = PlaybookFlow.fromJson(text);
    const all = findings(() => new Playbook(newStack(), 'P', { playbookName: 'P', input: PlaybookInput.IP, flow }));
    expect(all.map(({ what }) => what).join('\n')).toContain(message);
  });
});

describe('the role of playbooks', () => {
  it('has the name that the service looks for, and only what the calls of playbooks need, before they are made', () => {
    const stack = newStack();
    // The service finds the role by its name, whatever stands before others.
    NamePrefix.of(stack).set('prod-');
    const role = new PlaybookRole(stack, 'Role');
    const playbooks = [AiPlaybook.disableAccessKey(), AiPlaybook.notify()];
    new AiPlaybooks(stack, 'Playbooks', { playbooks, role: role.grantPrincipal });
    const synthesized = synth(stack);
    expect(only(synthesized, 'alicloud_ram_role')).toMatchObject({
      role_name: 'AliyunSiemSoarExecutionDefaultRole',
      assume_role_policy_document: expect.stringContaining('cloudsiem.sas.aliyuncs.com') as string,
    });
    const policy = only(synthesized, 'alicloud_ram_policy');
    expect(JSON.parse(String(policy.policy_document))).toEqual({
      Version: '1',
      Statement: [{ Effect: 'Allow', Action: ['ram:UpdateAccessKey'], Resource: ['*'] }],
    });
    const attachment = Object.keys(synthesized.resource?.alicloud_ram_role_policy_attachment ?? {});
    const [first] = resources(synthesized, 'aisec_soar_playbook');
    expect(first?.depends_on).toEqual(attachment.map((name) => `alicloud_ram_role_policy_attachment.${name}`));
  });

  it('may be the one that the account has', () => {
    const stack = newStack();
    const role = PlaybookRole.fromAccount(stack, 'Role');
    new AiPlaybooks(stack, 'Playbooks', { playbooks: [AiPlaybook.disableAccessKey()], role });
    const synthesized = synth(stack);
    expect(synthesized.resource?.alicloud_ram_role).toBeUndefined();
    expect(only(synthesized, 'alicloud_ram_role_policy_attachment').role_name).toBe(
      'AliyunSiemSoarExecutionDefaultRole',
    );
  });
});

describe('playbooks for AI incidents', () => {
  const region = 'ap-southeast-1';
  const ALL = [
    AiPlaybook.blockIpAtWaf({ instanceId: 'waf_v2_public_cn-0', templateId: '7', region }),
    AiPlaybook.blockIpAtEsa({ siteId: '123', region }),
    AiPlaybook.disableAccessKey(),
    AiPlaybook.rotateSecret({ region }),
    AiPlaybook.tightenGuardrails({ region, serviceCode: 'query_security_check_intl', configuration: '{"a":1}' }),
    AiPlaybook.isolateInstance({ region, securityGroupId: 'sg-1' }),
    AiPlaybook.notify(),
  ];

  it('are all made, each with a message beside the intervention', () => {
    const stack = newStack();
    const pack = new AiPlaybooks(stack, 'Playbooks', { playbooks: ALL });
    const found = resources(synth(stack), 'aisec_soar_playbook');
    expect(found.map(({ name }) => name).sort()).toEqual(ALL.map(({ title }) => `AI ${title}`).sort());
    for (const playbook of found) {
      const cells = cellsOf(playbook);
      const actions = cells.filter(({ data }) => data.nodeType === 'action');
      expect(actions[0]?.data).toMatchObject({ componentName: 'NotifyMessage', nodeName: 'tell' });
      const names = actions.map(({ data }) => data.nodeName);
      expect(shape(cells).edges).toEqual([
        ...names.map((name) => ['start', name]),
        ...names.map((name) => [name, 'end']),
      ]);
    }
    expect(pack.playbookOf(AiPlaybook.notify()).node.path).toBe('test/Playbooks/notify');
    const few = new AiPlaybooks(newStack(), 'Few', { playbooks: [AiPlaybook.disableAccessKey()] });
    expect(findings(() => few.playbookOf(AiPlaybook.notify()))[0]).toMatchObject({
      path: 'test/Few',
      what: 'there is no playbook "notify"',
      allowed: 'disable-access-key',
    });
    const ids = new Set(Notices.of(stack).open.map(({ id }) => id));
    expect([...ids]).toEqual(['threat-response.open-api-step']);
  });

  it.each(ALL.map((playbook) => [playbook.id, playbook] as const))(
    '%s calls what the service has, with its parameters',
    (_, playbook) => {
      const cells = JSON.parse(playbook.flow.toJson()) as readonly Cell[];
      for (const { data } of cells.filter((one) => one.data.componentName === 'AliyunCloudOpenAPI')) {
        const values = data.valueData as { readonly [name: string]: string };
        const { productCode: product = '', apiVersion: version = '', apiName = '', apiParams = '{}' } = values;
        // ECS is not in the catalogue.
        if (product === 'Ecs') continue;
        const action = actionOf({ product, version }, apiName);
        const given = JSON.parse(apiParams) as { readonly [name: string]: string };
        expect(Object.keys(given).filter((name) => !action?.parameters[name])).toEqual([]);
        // A rule of a template names no protected object, although the SDK's model wants one.
        const needed = Object.entries(action?.parameters ?? {}).filter(
          ([name, { required }]) => required && name !== 'Resource',
        );
        expect(needed.map(([name]) => name).filter((name) => !(name in given))).toEqual([]);
        for (const [name, value] of Object.entries(given)) {
          const members = action?.parameters[name]?.properties;
          const unknown = members ? Object.keys(JSON.parse(value) as object).filter((one) => !members[one]) : [];
          expect(unknown).toEqual([]);
        }
      }
      expect(playbook.flow.permissions.length).toBe(playbook.id === 'notify' ? 0 : 1);
    },
  );
});
