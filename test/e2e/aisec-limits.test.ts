/** What a service's quotas and a large list mean for the calls of an apply. */
import type { OpenApiCall } from '../../lib/sandbox';
import { Universe, type World } from '../support/aisec-world';
import { type Json, withoutNotes } from '../support/terraform';

jest.setTimeout(180_000);

const universe = new Universe();
afterAll(() => universe.close());

const library = (words: readonly string[]): Json => ({
  resource: { aisec_guardrails_keyword_library: { big: { name: 'big', words: withoutNotes(words) } } },
});

/** The most calls of a product that arrived within any one second. */
function busiestSecond(calls: readonly OpenApiCall[], product: string): number {
  const times = calls
    .filter((call) => call.product === product)
    .map(({ at }) => at)
    .sort((a, b) => a - b);
  return Math.max(
    ...times
      .map((start, i) => times.slice(i).findIndex((at) => at - start >= 1000))
      .map((n, i) => (n < 0 ? times.length - i : n)),
  );
}

/** The calls since the last time, as `3 AddKeywordsToLib`. */
function counted(world: World): { readonly [action: string]: number } {
  const counts: { [action: string]: number } = {};
  for (const { action } of world.calls()) counts[action] = (counts[action] ?? 0) + 1;
  world.forgetCalls();
  return counts;
}

const total = (counts: { readonly [action: string]: number }): number =>
  Object.values(counts).reduce((sum, n) => sum + n, 0);

it('no second sees more calls of a product than its cap, whatever is throttled and repeated', async () => {
  const cap = 6;
  const names = Array.from({ length: 12 }, (_, i) => `l${i}`);
  const libraries = Object.fromEntries(names.map((name) => [name, { name, words: { one: '', two: '' } }]));
  const world = await universe.world(
    { resource: { aisec_guardrails_keyword_library: libraries } },
    { max_qps: { Green: cap } },
  );
  world.faults({ seed: 'qps', throttle: 0.2 });
  // Terraform starts a process each for validation, plan and apply: the cap holds across them.
  await world.succeed(['apply', '-auto-approve', '-parallelism=10'], { mode: 'process' });
  await world.plan({ mode: 'process' });
  expect(world.objects().keywordLibraries).toHaveLength(names.length);
  expect(world.calls().length).toBeGreaterThan(5 * cap);
  expect(busiestSecond(world.calls(), 'Green')).toBeLessThanOrEqual(cap);
});

it('10,000 words are created, and ten of them changed, by few calls and a plan that shows the ten', async () => {
  const words = Array.from({ length: 10_000 }, (_, i) => `word ${String(i).padStart(5, '0')}`);
  const world = await universe.world(library(words));
  await world.apply();
  const created = counted(world);
  expect(world.objects().keywordLibraries.map((one) => one.words.length)).toEqual([10_000]);

  const changed = words.map((word, i) => (i % 1000 === 7 ? `${word} changed` : word));
  world.write(library(changed));
  const began = performance.now();
  const plan = await world.plan();
  const seconds = (performance.now() - began) / 1000;
  expect(plan.match(/^ +[-+] "word .*$/gm)).toHaveLength(20);
  expect(plan).toContain('(9990 unchanged elements hidden)');
  const planned = counted(world);

  await world.apply();
  const applied = counted(world);
  expect(
    world
      .objects()
      .keywordLibraries.flatMap((one) => one.words.map(({ word }) => word))
      .sort(),
  ).toEqual([...changed].sort());
  expect(await world.plan()).toBe('');
  process.stdout.write(`${JSON.stringify({ created, planned, applied, planSeconds: Number(seconds.toFixed(1)) })}\n`);
  expect(total(created)).toBeLessThanOrEqual(16);
  expect(total(planned)).toBeLessThanOrEqual(12);
  // Terraform reads what the plan has read once more.
  expect(total(applied)).toBeLessThanOrEqual(28);
});
