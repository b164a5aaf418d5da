/** Threat detection and response: applies through faults, and applies that are killed at any write. */
import { readCloud } from '../../lib/sandbox';
import { CloudStore } from '../../lib/sandbox/openapi/store';
import type { Faults } from '../../lib/sandbox/openapi/faults';
import { Universe, type World } from '../support/aisec-world';
import type { Json } from '../support/terraform';

jest.setTimeout(300_000);

const universe = new Universe();
afterAll(() => universe.close());

const CENTER = { management_region: 'ap-southeast-1' };
const DATA_SET = 'dataset-1';

const FLOW = (step: string): string =>
  JSON.stringify([
    { id: 's', data: { nodeType: 'startEvent', nodeName: 'start' } },
    { id: 'a', data: { nodeType: 'action', nodeName: step, componentName: 'DataFormat', actionName: 'formatdata' } },
    { id: 'e', data: { nodeType: 'endEvent', nodeName: 'end' } },
    { id: '1', data: { nodeType: 'sequenceFlow' }, source: { cell: 's' }, target: { cell: 'a' } },
    { id: '2', data: { nodeType: 'sequenceFlow' }, source: { cell: 'a' }, target: { cell: 'e' } },
  ]);

/** One of each type. */
function config(changed: boolean): Json {
  return {
    resource: {
      aisec_siem_detection_rule: {
        it: {
          ...CENTER,
          name: 'scan',
          status: changed ? 'enabled' : 'testing',
          expression: '*|SELECT * FROM log',
          log_schema_id: 'HTTP_ACTIVITY',
          alert_name: 'Scan',
          alert_level: changed ? 5 : 4,
          alert_type: 'Scan',
          schedule_expression: '5m',
          schedule_window: '5m',
        },
      },
      aisec_soar_playbook: {
        it: { name: 'block', param_type: 'template-ip', task_flow: FLOW(changed ? 'second' : 'first') },
      },
      aisec_siem_response_rule: {
        it: {
          ...CENTER,
          name: 'block',
          trigger_type: 'event',
          condition: '[{"left":{"value":"threat_level"},"operator":"equals","right":{"value":"x"}}]',
          action_type: 'doPlaybook',
          action_config: '[{"actionType":"doPlaybook","playbookUuid":"${aisec_soar_playbook.it.id}"}]',
          status: changed ? 0 : 100,
        },
      },
      aisec_siem_data_source: {
        it: { ...CENTER, name: 'audit', log_region: 'ap-southeast-1', log_project: 'logs', log_store: 'audit' },
      },
      aisec_siem_normalization_rule: {
        it: {
          ...CENTER,
          name: 'audit',
          expression: changed ? '* | project a' : '*',
          category_id: 'AUDIT_CATEGORY',
          schema_id: 'HTTP_ACTIVITY',
          product_id: 'x',
        },
      },
      aisec_siem_data_ingestion: {
        it: {
          ...CENTER,
          data_source_id: '${aisec_siem_data_source.it.id}',
          normalization_rule_id: '${aisec_siem_normalization_rule.it.id}',
          product_id: 'x',
          mode: changed ? 'scan' : 'realtime',
        },
      },
      aisec_siem_data_set_records: {
        it: { ...CENTER, data_set_id: DATA_SET, values: changed ? { b: '', c: '' } : { a: '', b: '' } },
      },
      aisec_siem_preset_rule: {
        it: { ...CENTER, rule_id: 'cfw-out-ip_aegis-netstat', status: changed ? 'testing' : 'disabled' },
      },
      aisec_siem_preset_ingestion: {
        it: {
          ...CENTER,
          product_id: 'alibaba_cloud_waf',
          template_id: 'alibaba_cloud_waf_flow_ingestion',
          status: changed ? 'disabled' : 'enabled',
        },
      },
      aisec_siem_log_retention: { it: { ...CENTER, log_store: 'audit-activity', ttl: changed ? 400 : 365 } },
      aisec_siem_log_delivery: {
        it: { ...CENTER, log_code: 'sas-net-block', status: changed ? 'disable' : 'enable' },
      },
      aisec_siem_auto_dispose: {
        it: { product_code: 'alibaba_cloud_sas', status: changed ? 'disabled' : 'enabled' },
      },
    },
  };
}

async function start(): Promise<World> {
  const world = await universe.world(config(false));
  const set = { id: DATA_SET, center: 'ap-southeast-1', name: 'trusted', key: 'ip', records: [] };
  new CloudStore(world.stateDir).current().of('siemDataSets').put(DATA_SET, set);
  return world;
}

/** What there is, without what differs from one run to the next. */
function summary(world: World): Json {
  const cloud = readCloud(world.stateDir);
  return {
    rules: cloud.siemDetectionRules.map(({ status, given }) => [given.DetectionRuleName, status, given.AlertLevel]),
    responses: cloud.siemResponseRules.map(({ status }) => status),
    playbooks: cloud.soarPlaybooks.map(({ draft, online }) => [draft.PlaybookTaskFlow, online?.PlaybookTaskFlow]),
    ingestions: cloud.siemIngestions.map(({ mode, enabled }) => [mode, enabled]),
    sources: cloud.siemDataSources.length,
    normalizations: cloud.siemNormalizationRules.map(({ given }) => given.NormalizationRuleExpression),
    records: cloud.siemDataSets.map(({ records }) => records.map(({ values }) => values.ip).sort()),
    switches: cloud.siemSwitches.map(({ id, value }) => [id, value]).sort(),
    decisions: cloud.siemAutoDisposals,
  };
}

const APPLIED = {
  rules: [['scan', 'testing', '4']],
  responses: [100],
  playbooks: [[FLOW('first'), FLOW('first')]],
  ingestions: [['realtime', true]],
  sources: 1,
  normalizations: ['*'],
  records: [['a', 'b']],
  switches: [
    ['alibaba_cloud_waf_flow_ingestion', 'enabled'],
    ['audit-activity', '365'],
    ['cfw-out-ip_aegis-netstat', 'disabled'],
    ['sas-net-block', 'enable'],
  ],
  decisions: [{ product: 'alibaba_cloud_sas', status: 'enabled' }],
};
const CHANGED = {
  rules: [['scan', 'enabled', '5']],
  responses: [0],
  playbooks: [[FLOW('second'), FLOW('second')]],
  ingestions: [['scan', true]],
  sources: 1,
  normalizations: ['* | project a'],
  records: [['b', 'c']],
  switches: [
    ['alibaba_cloud_waf_flow_ingestion', 'disabled'],
    ['audit-activity', '400'],
    ['cfw-out-ip_aegis-netstat', 'testing'],
    ['sas-net-block', 'disable'],
  ],
  decisions: [{ product: 'alibaba_cloud_sas', status: 'disabled' }],
};
const DESTROYED = {
  rules: [],
  responses: [],
  playbooks: [],
  ingestions: [],
  sources: 0,
  normalizations: [],
  records: [[]],
  switches: [
    ['alibaba_cloud_waf_flow_ingestion', 'disabled'],
    ['audit-activity', '180'],
    ['cfw-out-ip_aegis-netstat', 'enabled'],
    ['sas-net-block', 'disable'],
  ],
  decisions: [{ product: 'alibaba_cloud_sas', status: 'disabled' }],
};

it.each<[string, Faults]>([
  [
    'throttling, 503 and late reads',
    { seed: 'one', throttle: 0.15, serverError: { rate: 0.15, status: 503 }, lag: { ms: 150, reads: 2 } },
  ],
  [
    'calls that are done and answered with 500',
    { seed: 'two', serverError: { rate: 0.1, status: 500, applied: true } },
  ],
])('is applied, changed and destroyed through %s', async (_, faults) => {
  const world = await start();
  world.faults(faults);
  await world.apply();
  expect(summary(world)).toEqual(APPLIED);
  expect(await world.plan()).toBe('');
  world.write(config(true));
  await world.apply();
  expect(summary(world)).toEqual(CHANGED);
  await world.succeed(['destroy', '-auto-approve', '-input=false']);
  expect(summary(world)).toEqual(DESTROYED);
  await world.close();
});

describe('an apply that is killed', () => {
  const OPTIONS = ['-auto-approve', '-input=false', '-no-color'];
  let original: World;
  let writes: readonly number[];

  beforeAll(async () => {
    original = await start();
    const world = await universe.copy(original);
    world.forgetCalls();
    await world.succeed(['apply', '-parallelism=1', ...OPTIONS]);
    writes = world.calls().flatMap(({ action }, i) => (/^(Get|List|Verify)/.test(action) ? [] : [i + 1]));
    expect(writes.length).toBeGreaterThan(12);
    await world.close();
  });

  it('after any write converges with the next one, and nothing is there twice', async () => {
    const wrong: { [n: number]: unknown } = {};
    for (const n of writes) {
      const world = await universe.copy(original);
      try {
        world.faults({ killAfterCall: n });
        const victim = await world.victim();
        world.onKill = victim.kill;
        await world.terraform(['apply', '-parallelism=1', ...OPTIONS], { mode: 'process', env: victim.env });
        world.faults({});
        world.later();
        await world.apply();
        expect(summary(world)).toEqual(APPLIED);
        expect(await world.plan()).toBe('');
      } catch (error) {
        wrong[n] = error instanceof Error ? error.message : error;
      } finally {
        await world.close();
      }
    }
    expect(wrong).toEqual({});
  });
});
