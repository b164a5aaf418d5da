/** The provider and terraform, killed at every call of an apply: the next apply converges, and nothing is there twice. */
import type { ChildProcess } from 'node:child_process';
import { flagship, NOT_ACTIVE, prepare, summary } from '../support/aisec-flagship';
import { Universe, type World } from '../support/aisec-world';
import type { Json } from '../support/terraform';

jest.setTimeout(600_000);

const universe = new Universe();
afterAll(() => universe.close());

const READ = /^(Get|List|Describe|Query)/;

type Kill = (world: World, command: readonly string[], n: number) => Promise<void>;

/** The provider's process dies before or after the service has done the call. */
const providerDies =
  (when: 'killBeforeCall' | 'killAfterCall'): Kill =>
  async (world, command, n) => {
    world.faults({ ...NOT_ACTIVE, [when]: n });
    const victim = await world.victim();
    world.onKill = victim.kill;
    await world.terraform(command, { mode: 'process', env: victim.env });
  };

/** Terraform dies; the provider, which it cannot tell, ends what it was asked for. */
const terraformDies: Kill = async (world, command, n) => {
  let terraform: ChildProcess | undefined;
  let calls = 0;
  world.onCall = () => ++calls === n && terraform?.kill('SIGKILL');
  await world.terraform(command, { started: (child) => (terraform = child) });
  await world.idle();
};

/** Terraform dies, and its provider has to notice that by itself. */
const bothDie: Kill = async (world, command, n) => {
  let terraform: ChildProcess | undefined;
  let calls = 0;
  world.onCall = () => ++calls === n && terraform?.kill('SIGKILL');
  await world.terraform(command, { mode: 'process', started: (child) => (terraform = child) });
  await world.providersEnded();
};

/** A command that is run in a world. */
interface Scenario {
  readonly start: () => Promise<World>;
  readonly command: readonly string[];
}

interface Reference {
  readonly calls: readonly string[];
  readonly summary: Json;
}

const OPTIONS = ['-auto-approve', '-input=false', '-no-color'];

/** What the command does when nobody interrupts it. */
async function reference({ start, command }: Scenario): Promise<Reference> {
  const world = await start();
  world.forgetCalls();
  await world.succeed(command);
  const calls = world.calls().map(({ action }) => action);
  await expectSettled(world, command);
  return { calls, summary: summary(world) };
}

async function expectSettled(world: World, [command]: readonly string[]): Promise<void> {
  if (command === 'destroy') expect((JSON.parse(world.readState()) as { resources: unknown[] }).resources).toEqual([]);
  else expect(await world.plan()).toBe('');
  if (world.intents().length > 0) {
    // What is only known to a file is stored by the next write of the state, and dropped by the read after that.
    await world.succeed(['apply', '-refresh-only', ...OPTIONS]);
    expect(await world.plan()).toBe('');
  }
  expect(world.intents()).toEqual([]);
}

/** What is wrong after the kill and once more the command; undefined if nothing is. */
async function problem({ start, command }: Scenario, kill: Kill, n: number, goal: Json): Promise<string | undefined> {
  const world = await start();
  try {
    await kill(world, command, n);
    world.faults(NOT_ACTIVE);
    world.later();
    await world.succeed(command);
    await expectSettled(world, command);
    expect(summary(world)).toEqual(goal);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await world.close();
  }
}

/** Kills at each of the calls, two worlds at a time; what went wrong, by call. */
async function problems(scenario: Scenario, kill: Kill, ns: readonly number[], goal: Reference): Promise<Json> {
  const found: { [call: string]: string } = {};
  const left = [...ns];
  const worker = async (): Promise<void> => {
    for (let n = left.shift(); n !== undefined; n = left.shift()) {
      const wrong = await problem(scenario, kill, n, goal.summary);
      if (wrong !== undefined) found[`${n} ${goal.calls[n - 1] ?? ''}`] = wrong;
    }
  };
  await Promise.all([worker(), worker()]);
  return found;
}

/** The world that a scenario begins with, made once. */
function copies(make: () => Promise<World>): () => Promise<World> {
  let original: Promise<World> | undefined;
  return async () => universe.copy(await (original ??= make()));
}

const empty = copies(async () => {
  const world = await universe.world(flagship({ small: true }));
  prepare(world);
  return world;
});
const applied = copies(async () => {
  const world = await empty();
  await world.apply();
  expect(await world.plan()).toBe('');
  return world;
});
const rotated = copies(async () => {
  const world = await applied();
  world.write(flagship({ small: true, changed: true }));
  await world.apply();
  expect(await world.plan()).toBe('');
  return world;
});

const CHANGE: Scenario = {
  start: async () => {
    const world = await applied();
    world.write(flagship({ small: true, changed: true }));
    return world;
  },
  command: ['apply', ...OPTIONS],
};

const SCENARIOS: readonly (readonly [name: string, scenario: Scenario, every: boolean])[] = [
  ['the first apply of a Guardrails app', { start: empty, command: ['apply', ...OPTIONS] }, true],
  ['a change of all of it, with new AccessKeys', CHANGE, false],
  ['its end', { start: rotated, command: ['destroy', ...OPTIONS] }, false],
];

describe.each(SCENARIOS)('%s', (_name, scenario, every) => {
  let goal: Reference;
  let writes: readonly number[];
  /** Where no two kills would be alike: at all writes, and at the reads before them. */
  let calls: readonly number[];

  beforeAll(async () => {
    goal = await reference(scenario);
    const all = goal.calls.map((_, i) => i + 1);
    writes = all.filter((n) => !READ.test(goal.calls[n - 1] ?? ''));
    calls = every ? all : all.filter((n) => writes.includes(n) || writes.includes(n + 1));
  });

  it('converges when the provider was killed after any call', async () => {
    expect(await problems(scenario, providerDies('killAfterCall'), calls, goal)).toEqual({});
  });

  it('converges when the provider was killed before any write', async () => {
    expect(await problems(scenario, providerDies('killBeforeCall'), writes, goal)).toEqual({});
  });

  it('converges when terraform was killed after any call, and the provider ended its work', async () => {
    expect(await problems(scenario, terraformDies, every ? calls : writes, goal)).toEqual({});
  });

  it('converges when terraform was killed and the provider it had started noticed', async () => {
    expect(
      await problems(
        scenario,
        bothDie,
        writes.filter((_, i) => i % 3 === 0),
        goal,
      ),
    ).toEqual({});
  });
});
