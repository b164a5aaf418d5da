/** Every aisec resource at once: through faults of the services, and through deaths of the provider and of terraform at each write. */
import type { ChildProcess } from 'node:child_process';
import { RESOURCES } from '../../lib/provider';
import type { Faults } from '../../lib/sandbox/openapi/faults';
import type { ObservedCall } from '../../lib/sandbox/openapi/server';
import { alone, NOT_ACTIVE, prepareAlicloud, prepareByHand, SCENARIOS, SECRETS } from '../support/aisec-scenarios';
import { type RunIn, Universe, type World } from '../support/aisec-world';
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

/** What all resources go through. The plan after each step reads everything: the steps themselves need not. */
const STEPS = [
  ['applied', 'apply', CONFIG],
  ['changed', 'apply', CHANGED],
  ['destroyed', 'destroy', CHANGED],
] as const;
const OPTIONS = ['-auto-approve', '-parallelism=100', '-refresh=false', '-no-color'];

interface Life extends Reference {
  /** What the plans after the steps show. */
  readonly plans: string;
}

async function live(world: World, step: (command: readonly string[]) => Promise<unknown>): Promise<Life> {
  const clouds: { [name: string]: Json } = {};
  let plans = '';
  for (const [name, command, config] of STEPS) {
    world.write(config);
    await step([command, ...OPTIONS]);
    if (command === 'apply') plans += await world.plan(ENV);
    clouds[name] = cloudOf(world);
  }
  return { ...(clouds as unknown as Reference), plans };
}

/** What the cloud is like when nothing goes wrong. */
async function reference(): Promise<Life> {
  const world = await start();
  const life = await live(world, (command) => world.succeed(command, ENV));
  await world.close();
  return life;
}

/** What happens through faults: the same as without them, and each plan after an apply is empty. */
async function throughFaults(faults: Faults): Promise<Life & { readonly failed: number }> {
  const world = await start(faults);
  const life = await live(world, (command) => world.succeed(command, ENV));
  const calls = world.calls();
  // What the sandbox itself cannot do would be repeated like a failure of the service, and be taken for bad luck.
  expect(calls.filter(({ code }) => code === 'SandboxError')).toEqual([]);
  return { ...life, failed: calls.filter(({ code }) => code !== 'OK').length / calls.length };
}

const READ = /^(Get|List|Describe|Query|Verify)/;

/** How quiet it is when all die that wait for it: nobody else is on the way to a write. */
const GATHER_MS = 250;

interface Victim {
  readonly options: RunIn;
  /** Whether a write that has not been done yet would be lost with the victim. */
  readonly loses: boolean;
  kill(): void;
}

const provider = async (world: World): Promise<Victim> => {
  const { env, kill } = await world.victim(SECRETS);
  return { options: { mode: 'process', env }, loses: true, kill };
};

/** The provider, which terraform cannot tell any more, ends what it was asked for; one that terraform has started notices. */
const terraform = async (_: World, attempt: number): Promise<Victim> => {
  let process: ChildProcess | undefined;
  const started = (child: ChildProcess): void => void (process = child);
  const mode = attempt === 1 ? 'process' : 'attached';
  return { options: { ...ENV, mode, started }, loses: false, kill: () => process?.kill('SIGKILL') };
};

/** Each step again and again until it ends well. The victim dies once at each write, with all others that have come to one of theirs. */
async function throughDeaths(next: (world: World, attempt: number) => Promise<Victim>): Promise<Life & Deaths> {
  const world = await start();
  const died = new Set<string>();
  let steps = 0;
  const attempt = async (command: readonly string[], n: number): Promise<boolean> => {
    const victim = await next(world, n);
    let timer: NodeJS.Timeout | undefined;
    let dead = false;
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const die = (): void => {
      dead = true;
      victim.kill();
      if (!victim.loses) release();
    };
    const at =
      (when: string) =>
      ({ product, action, ids }: ObservedCall): Promise<void> | undefined => {
        if (dead) return undefined;
        // What is cleared away of an AccessKey that nobody got has another id each time.
        const about = JSON.stringify(ids).replace(/LTAI\w+/g, '#');
        const write = `${when} ${steps} ${product} ${action} ${about}`;
        const waits = !READ.test(action) && !died.has(write);
        if (waits) died.add(write);
        if (waits || timer) {
          clearTimeout(timer);
          timer = setTimeout(die, GATHER_MS);
        }
        return waits ? released : undefined;
      };
    // What a death before a write leaves differs from that after the last one in what is noted of a create only.
    world.onArrival = victim.loses && steps === 0 ? at('before') : () => undefined;
    world.onCall = at('after');
    // Who goes on after a death looks at what there is; what is there is read by the plans anyway.
    const reads = n > 1 ? command.filter((option) => option !== '-refresh=false') : command;
    const result = await world.terraform(reads, victim.options);
    clearTimeout(timer);
    if (result.code !== 0 && !dead) throw new Error(`${result.stdout}\n${result.stderr}`);
    victim.kill();
    await world.idle();
    if (victim.options.mode === 'process' && !victim.loses) await world.providersEnded();
    // As somebody who does it again a minute later: what shows late need not be waited for.
    world.later();
    return result.code === 0;
  };
  const life = await live(world, async (command) => {
    let n = 1;
    while (!(await attempt(command, n))) n++;
    steps++;
    world.onArrival = world.onCall = () => undefined;
  });
  return {
    ...life,
    left: world.intents(),
    died: [...died].filter((write) => write.startsWith('after 0')).length,
  };
}

interface Deaths {
  /** What is still noted of interrupted steps. */
  readonly left: readonly string[];
  /** At how many writes of the first step somebody died. */
  readonly died: number;
}

/** All at once: they wait for each other's pauses. */
let goal: Life;
let deaths: readonly ReturnType<typeof throughDeaths>[];
let faulty: readonly ReturnType<typeof throughFaults>[];
beforeAll(async () => {
  const first = reference();
  deaths = [throughDeaths(provider), throughDeaths(terraform)];
  faulty = FAULTS.map(([, faults]) => throughFaults(faults));
  await Promise.allSettled([first, ...deaths, ...faulty]);
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

it('plans nothing after an apply', () => expect(goal.plans).toBe(''));

it.each(FAULTS.map(([name], i) => [name, i] as const))('all goes as without faults when %s', async (_, i) => {
  const { failed, ...life } = (await faulty[i]) ?? {};
  expect(life).toEqual(goal);
  expect(failed).toBeGreaterThan(0.12);
});

it.each([
  ['the provider was killed after each write, and before each of the first apply', 0],
  ['terraform was killed after a write', 1],
])('creates, changes and deletes go on after %s, and make nothing twice', async (_, i) => {
  const { left, died, ...life } = (await deaths[i]) ?? {};
  expect(life).toEqual(goal);
  expect(left).toEqual([]);
  // Each creates, changes or starts something; a rehearsal and what is in place already do not.
  if (i === 0) expect(died).toBeGreaterThan(RESOURCES.length);
});
