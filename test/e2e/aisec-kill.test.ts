/** The provider and terraform, killed at every call of an apply: the next apply converges, and nothing is there twice. */
import type { ChildProcess } from 'node:child_process';
import { flagship, NOT_ACTIVE, prepare, summary } from '../support/aisec-flagship';
import { Universe, type World } from '../support/aisec-world';
import type { Json } from '../support/terraform';

jest.setTimeout(600_000);

const universe = new Universe();
afterAll(() => universe.close());

const APPLY = ['apply', '-auto-approve', '-input=false', '-no-color'];
const READ = /^(Get|List|Describe|Query)/;

type Kill = (world: World, n: number) => Promise<void>;

/** The provider's process dies before or after the service has done the call. */
const providerDies =
  (when: 'killBeforeCall' | 'killAfterCall'): Kill =>
  async (world, n) => {
    world.faults({ ...NOT_ACTIVE, [when]: n });
    const victim = await world.victim();
    world.onKill = victim.kill;
    await world.terraform(APPLY, { mode: 'process', env: victim.env });
  };

/** Terraform dies; the provider, which it cannot tell, ends what it was asked for. */
const terraformDies: Kill = async (world, n) => {
  let terraform: ChildProcess | undefined;
  let calls = 0;
  world.onCall = () => ++calls === n && terraform?.kill('SIGKILL');
  await world.terraform(APPLY, { started: (child) => (terraform = child) });
  await world.idle();
};

/** A configuration that is applied to a world. */
interface Scenario {
  readonly start: () => Promise<World>;
}

interface Reference {
  readonly calls: readonly string[];
  readonly summary: Json;
}

/** What an apply that nobody interrupts does. */
async function reference({ start }: Scenario): Promise<Reference> {
  const world = await start();
  world.forgetCalls();
  await world.apply();
  const calls = world.calls().map(({ action }) => action);
  expect(await world.plan()).toBe('');
  return { calls, summary: summary(world) };
}

/** What is wrong after the kill and one more apply; undefined if nothing is. */
async function problem({ start }: Scenario, kill: Kill, n: number, expected: Json): Promise<string | undefined> {
  const world = await start();
  try {
    await kill(world, n);
    world.faults(NOT_ACTIVE);
    world.later();
    await world.apply();
    expect(await world.plan()).toBe('');
    expect(summary(world)).toEqual(expected);
    expect(world.intents()).toEqual([]);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await world.close();
  }
}

/** Kills at each of the calls, two worlds at a time. */
async function problems(scenario: Scenario, kill: Kill, calls: readonly number[], expected: Json): Promise<Json> {
  const found: { [call: string]: string } = {};
  const left = [...calls];
  const worker = async (): Promise<void> => {
    for (let n = left.shift(); n !== undefined; n = left.shift()) {
      const wrong = await problem(scenario, kill, n, expected);
      if (wrong !== undefined) found[n] = wrong;
    }
  };
  await Promise.all([worker(), worker()]);
  return found;
}

const first: Scenario = {
  start: async () => {
    const world = await universe.world(flagship());
    prepare(world);
    return world;
  },
};

describe('the first apply of a Guardrails app', () => {
  let expected: Reference;
  const all = (): number[] => expected.calls.map((_, i) => i + 1);
  const named = (found: Json): Json =>
    Object.fromEntries(Object.entries(found).map(([n, why]) => [`${n} ${expected.calls[Number(n) - 1]}`, why]));

  beforeAll(async () => {
    expected = await reference(first);
  });

  it('converges when the provider was killed after any call', async () => {
    expect(named(await problems(first, providerDies('killAfterCall'), all(), expected.summary))).toEqual({});
  });

  it('converges when the provider was killed before any write', async () => {
    const writes = all().filter((n) => !READ.test(expected.calls[n - 1] ?? ''));
    expect(named(await problems(first, providerDies('killBeforeCall'), writes, expected.summary))).toEqual({});
  });

  it('converges when terraform was killed after any call', async () => {
    expect(named(await problems(first, terraformDies, all(), expected.summary))).toEqual({});
  });
});
