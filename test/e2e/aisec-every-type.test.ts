/** Every aisec resource at once: through faults of the services, and with a provider that is killed after each write. */
import { RESOURCES } from '../../lib/provider';
import type { Faults } from '../../lib/sandbox/openapi/faults';
import { alone, NOT_ACTIVE, prepareAlicloud, prepareByHand, SCENARIOS, SECRETS } from '../support/aisec-scenarios';
import { Universe, type World } from '../support/aisec-world';
import { summaryOf } from '../support/cloud-summary';
import type { Json } from '../support/terraform';

jest.setTimeout(600_000);

const universe = new Universe();
afterAll(() => universe.close());

const ENV = { env: SECRETS };

const CONFIG = alone(({ config }) => config);
const CHANGED = alone(({ config, change }) => ({ ...config, ...change }));

const FAULTS: readonly (readonly [name: string, faults: Faults])[] = [
  [
    // At three of ten, one call of a million fails as often as it is tried, and each run makes a thousand.
    'two of ten calls are throttled or refused with 503, and reads show writes late',
    { seed: 'one', throttle: 0.1, serverError: { rate: 0.1, status: 503 }, lag: { ms: 150, reads: 2 } },
  ],
  [
    'calls are done but answered with 500, or not at all',
    {
      seed: 'two',
      serverError: { rate: 0.1, status: 500, applied: true },
      answerLost: 0.1,
      lag: { ms: 100, reads: 1 },
    },
  ],
];

async function start(faults: Faults = {}): Promise<World> {
  const world = await universe.world(CONFIG);
  prepareAlicloud(world.stateDir);
  prepareByHand(world.stateDir);
  world.faults({ ...NOT_ACTIVE, ...faults });
  return world;
}

/** Kinds of objects that destroying leaves: tasks, orders and trials, image libraries, secrets until they are deleted, settings. */
const KEPT = [
  ...[
    'sasTasks',
    'governanceEvaluations',
    'governanceReports',
    'instances',
    'wafTrials',
    'imageLibraries',
    'kmsSecrets',
  ],
  ...['services', 'backupConfigs', 'logDeliveries', 'sasSettings', 'wafLogServices', 'governanceServices'],
  ...['siemAutoDisposals', 'siemDataSets', 'siemSwitches', 'directoryMembers', 'enrollments'],
];

const cloudOf = (world: World): Json => summaryOf(world.objects(), CONFIG);

interface Reference {
  readonly applied: Json;
  readonly changed: Json;
  readonly destroyed: Json;
}

/** What the cloud is like when nothing goes wrong. */
async function reference(): Promise<Reference> {
  const world = await start();
  await world.apply(ENV);
  const applied = cloudOf(world);
  world.write(CHANGED);
  await world.apply(ENV);
  const changed = cloudOf(world);
  await world.succeed(['destroy', '-auto-approve'], ENV);
  const destroyed = cloudOf(world);
  await world.close();
  return { applied, changed, destroyed };
}

/** What happens through faults: the same as without them, and each plan after an apply is empty. */
async function throughFaults(faults: Faults): Promise<Reference & { readonly plans: string; readonly failed: number }> {
  const world = await start(faults);
  await world.apply(ENV);
  const plans = [await world.plan(ENV)];
  const applied = cloudOf(world);
  const calls = world.calls();
  // What the sandbox itself cannot do would be repeated like a failure of the service, and be taken for bad luck.
  expect(calls.filter(({ code }) => code === 'SandboxError')).toEqual([]);
  const failed = calls.filter(({ code }) => code !== 'OK').length / calls.length;
  world.write(CHANGED);
  await world.apply(ENV);
  plans.push(await world.plan(ENV));
  const changed = cloudOf(world);
  await world.succeed(['destroy', '-auto-approve'], ENV);
  return { applied, changed, destroyed: cloudOf(world), plans: plans.join(''), failed };
}

const READ = /^(Get|List|Describe|Query|Verify)/;
const OPTIONS = ['-auto-approve', '-parallelism=1', '-refresh=false', '-no-color'];

/** Applies until nothing is left to do; the provider is killed once after each write that is not like one before. */
async function throughKills(): Promise<{ readonly applied: Json; readonly plan: string; readonly kills: string[] }> {
  const world = await start();
  const killed = new Set<string>();
  for (let code: number | null = 1; code !== 0;) {
    const victim = await world.victim(SECRETS);
    let dead = false;
    world.onCall = ({ product, action, ids }) => {
      const write = `${product} ${action} ${JSON.stringify(ids)}`;
      if (dead || READ.test(action) || killed.has(write)) return;
      killed.add(write);
      dead = victim.kill();
    };
    const result = await world.terraform(['apply', ...OPTIONS], { mode: 'process', env: victim.env });
    ({ code } = result);
    if (code !== 0 && !dead) throw new Error(`${result.stdout}\n${result.stderr}`);
    victim.kill();
    // As somebody who applies again a minute later: what shows late need not be waited for.
    world.later();
  }
  world.onCall = () => undefined;
  return { plan: await world.plan(ENV), applied: cloudOf(world), kills: [...killed] };
}

/** All at once: they wait for each other's pauses. */
let goal: Reference;
let killed: ReturnType<typeof throughKills>;
let faulty: readonly ReturnType<typeof throughFaults>[];
beforeAll(async () => {
  const all = [reference(), throughKills(), ...FAULTS.map(([, faults]) => throughFaults(faults))] as const;
  const [first, second, ...others] = all;
  [killed, faulty] = [second, others as typeof faulty];
  await Promise.allSettled(all);
  goal = await first;
});

it('there is a scenario of each type', () => {
  const types = RESOURCES.map(({ type }) => `aisec_${type}`).sort();
  expect(Object.keys(SCENARIOS).sort()).toEqual(types);
  expect(Object.keys(CONFIG.resource as Json).sort()).toEqual(types);
});

it('destroying leaves what ran once, what was bought or cannot be deleted, and settings as they were found', () => {
  expect(Object.keys(goal.destroyed).filter((kind) => !KEPT.includes(kind))).toEqual([]);
  const left = (kind: string): Json[] =>
    (goal.destroyed[kind] as readonly string[]).map((one) => JSON.parse(one) as Json);
  const values = left('siemSwitches').map(({ id, value }) => [String(id), value] as const);
  expect(Object.fromEntries(values)).toEqual({
    alibaba_cloud_waf_flow_ingestion: 'disabled',
    'audit-activity': '180',
    'cfw-out-ip_aegis-netstat': 'enabled',
    'sas-net-block': 'disable',
  });
  expect(left('siemDataSets').map(({ records }) => records)).toEqual([[]]);
  const settings = Object.fromEntries(left('sasSettings').map(({ name, value }) => [String(name), value]));
  expect(settings).toMatchObject({
    'pay-as-you-go modules': { CSPM: 0, AI_DIGITAL: 0, AGENTLESS: 0 },
    'sensitive rules of agentless': { on: ['password/ak_leak'], fresh: 0 },
    // What was repaired stays so.
    'results of 70': { 'bucket-training': 'PASS' },
  });
});

it.each(FAULTS.map(([name], i) => [name, i] as const))('all goes as without faults when %s', async (_, i) => {
  const { plans, failed, ...cloud } = (await faulty[i]) ?? {};
  expect(plans).toBe('');
  expect(cloud).toEqual(goal);
  expect(failed).toBeGreaterThan(0.12);
});

it('goes on wherever the provider was killed after a write, and makes nothing twice', async () => {
  const { plan, applied, kills } = await killed;
  expect(plan).toBe('');
  expect(applied).toEqual(goal.applied);
  // Each creates, changes or starts something; a rehearsal and what is in place already do not.
  expect(kills.length).toBeGreaterThan(RESOURCES.length);
});
