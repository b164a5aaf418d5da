/** Security Center when calls are throttled, fail, or are done without an answer, and when the provider is killed. */
import type { Faults } from '../../lib/sandbox/openapi/faults';
import { ResourceStore } from '../../lib/sandbox';
import { Universe, type World } from '../support/aisec-world';
import type { Json } from '../support/terraform';

jest.setTimeout(300_000);

const universe = new Universe();
afterAll(() => universe.close());

const ENV = { env: { CLOUD_SECRET: 'SANDBOX-of-another-cloud' } };

/** A pay-as-you-go instance, as the alicloud provider would have made it. */
const INSTANCE = 'postpay-sas-1';

async function start(): Promise<World> {
  const world = await universe.world({ resource: RESOURCES });
  new ResourceStore(world.stateDir).put({
    type: 'alicloud_threat_detection_instance',
    id: INSTANCE,
    created: new Date().toISOString(),
    region: 'ap-southeast-1',
    attributes: { payment_type: 'PayAsYouGo' },
  });
  return world;
}

const RULE = JSON.stringify({
  AssociatedData: null,
  MatchProperty: {
    Operator: 'AND',
    MatchProperties: [{ DataName: 'A', PropertyPath: 'B', MatchOperator: 'EQ', MatchPropertyValue: 'c' }],
  },
});

const policy = (name: string, policy_type: string, parent?: string): Json => ({
  [name]: {
    policy_type,
    name,
    ...(parent === undefined ? { type: 'AISPM' } : { parent_id: `\${aisec_sas_check_policy.${parent}.policy_id}` }),
  },
});

/** One of each type, but for the check: the service has no list of those, and refuses one that follows another at once. */
const RESOURCES: { readonly [type: string]: Json } = {
  aisec_sas_cloud_account: {
    aws: {
      vendor: 'AWS',
      ak_type: 'sub',
      secret_id: 'AKIA1',
      secret_source: 'env',
      secret_name: 'CLOUD_SECRET',
      auth_modules: ['CSPM'],
      domain: 'global',
      enabled: false,
    },
  },
  aisec_sas_check_policy: {
    ...policy('standard', 'STANDARD'),
    ...policy('requirement', 'REQUIREMENT', 'standard'),
    ...policy('section', 'SECTION', 'requirement'),
  },
  aisec_sas_check_item: {
    own: {
      name: 'own',
      check_rule: RULE,
      vendor: 'ALIYUN',
      instance_type: 'ECS',
      instance_sub_type: 'INSTANCE',
      risk_level: 'LOW',
      section_ids: ['${aisec_sas_check_policy.section.policy_id}'],
    },
  },
  aisec_sas_check_standard: { cis: { standard_id: 1 } },
  aisec_sas_check_parameter: { idle: { check_id: 71, name: 'IdleDays', value: '30' } },
  aisec_sas_check_allow_rule: {
    // Two that nothing but their remarks tells apart.
    open: { check_id: 70, instance_ids: ['bucket-open'], remark: 'one' },
    fails: { check_id: 70, instance_ids: ['bucket-fails'], remark: 'two' },
  },
  aisec_sas_postpay_modules: { modules: { instance_id: INSTANCE, cspm: true, ai_digital: true } },
  aisec_sas_notice: { posture: { project: 'yundun_sas_config_alert', route: 2 } },
  aisec_sas_sensitive_rules: { keys: { source: 'image', rules: ['ai_key/openai_api_key'] } },
  aisec_sas_scan_task: { ai: { task_type: 'AI_SECURITY_CHECK' } },
  aisec_sas_agentless_scan: { disks: { target_type: 'snapshot', uuids: ['uuid-1'] } },
  aisec_sas_remediation: {
    close: { check_id: 70, action: 'REPAIR', instance_ids: ['bucket-training'], execute: true },
  },
};

/** What there is, without ids and times. */
function cloudOf(world: World): Json {
  const { sasAccounts, sasPolicies, sasItems, sasAllowRules, sasTasks, sasSettings } = world.objects();
  return {
    accounts: sasAccounts.map(({ secretKey, status }) => [secretKey, status]),
    policies: sasPolicies.map(({ name }) => name).sort(),
    items: sasItems.map(({ name, sections }) => [name, sections.length]),
    allowed: sasAllowRules.map(({ instances, remark }) => [instances, remark]).sort(),
    tasks: sasTasks.map(({ kind }) => kind).sort(),
    settings: Object.fromEntries(sasSettings.map(({ name, value }) => [name, value])),
  };
}

const DONE: Json = {
  accounts: [['SANDBOX-of-another-cloud', 1]],
  policies: ['requirement', 'section', 'standard'],
  items: [['own', 1]],
  allowed: [
    [['bucket-fails'], 'two'],
    [['bucket-open'], 'one'],
  ],
  tasks: ['agentless', 'once/AI_SECURITY_CHECK/AI_SECURITY_CHECK', 'repair'],
  settings: {
    'check config': expect.objectContaining({ on: [1, 5, 6, 9] }) as unknown,
    'parameters of 71': { IdleDays: '30' },
    'pay-as-you-go modules': expect.objectContaining({ CSPM: 1, AI_DIGITAL: 1, AGENTLESS: 0 }) as unknown,
    'results of 70': { 'bucket-training': 'PASS' },
    notices: { yundun_sas_config_alert: { Route: 2, TimeLimit: 0 } },
    'sensitive rules of image': { on: ['ai_key/openai_api_key'], fresh: 0 },
  },
};

const FAULTS: { readonly [name: string]: Faults } = {
  'three of ten calls are throttled or refused with 503, and reads show writes late': {
    seed: 'one',
    throttle: 0.15,
    serverError: { rate: 0.15, status: 503 },
    lag: { ms: 150, reads: 2 },
  },
  'calls are done but answered with 500, or not at all': {
    seed: 'two',
    serverError: { rate: 0.1, status: 500, applied: true },
    answerLost: 0.1,
    lag: { ms: 100, reads: 1 },
  },
};

it.each(Object.entries(FAULTS))('one apply converges and nothing is there twice when %s', async (_, faults) => {
  const world = await start();
  world.faults(faults);
  await world.apply(ENV);
  expect(await world.plan(ENV)).toBe('');
  expect(cloudOf(world)).toEqual(DONE);
  const calls = world.calls();
  expect(calls.filter(({ code }) => code !== 'OK').length).toBeGreaterThan(calls.length * 0.1);
  await world.succeed(['destroy', '-auto-approve'], ENV);
  const { accounts, policies, items, allowed } = cloudOf(world);
  expect([accounts, policies, items, allowed]).toEqual([[], [], [], []]);
});

it('goes on after the provider was killed when the service had done a write and had not answered it', async () => {
  const options = ['-auto-approve', '-parallelism=1', '-no-color'];
  const reference = await start();
  await reference.succeed(['apply', ...options], ENV);
  const order = reference.calls().map(({ action }) => action);
  const writes = order.flatMap((action, i) => (/^(Describe|Get|List|Query)/.test(action) ? [] : [i + 1]));
  expect(writes.length).toBeGreaterThan(14);
  const wrong: { [call: string]: unknown } = {};
  for (const n of writes) {
    const world = await start();
    try {
      world.faults({ killAfterCall: n });
      const victim = await world.victim();
      world.onKill = victim.kill;
      const { code } = await world.terraform(['apply', ...options], {
        mode: 'process',
        env: { ...ENV.env, ...victim.env },
      });
      expect(code).toBe(1);
      world.faults({});
      world.later();
      await world.apply(ENV);
      expect(await world.plan(ENV)).toBe('');
      expect(cloudOf(world)).toEqual(DONE);
    } catch (error) {
      wrong[`${n} ${order[n - 1]}`] = error instanceof Error ? error.message : error;
    } finally {
      await world.close();
    }
  }
  expect(wrong).toEqual({});
});
