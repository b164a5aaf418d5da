/** The engine alone against the real provider's answers; test/sandbox/golden-replay.test.ts does it through terraform. */
import { goldenPlans, goldenStates, goldenUpdates, replayPlan, replayUpdate } from '../../support/golden-plans';

/** JSON whose keys and list elements stand in one order: set elements have none. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, own]) => `${key}:${canonical(own)}`);
  return `{${entries.sort().join()}}`;
}

const lines = goldenPlans();

it('plans new resources as the real provider', () => {
  const agreeing = lines.filter((line) => {
    const { after, after_unknown } = replayPlan(line);
    return canonical(after) === canonical(line.after) && canonical(after_unknown) === canonical(line.after_unknown);
  });
  expect(agreeing.length / lines.length).toBeGreaterThan(0.99);
});

it('plans changes as the real provider', () => {
  const full = new Map(lines.flatMap(({ type, size, config }) => (size === 'full' ? [[type, config] as const] : [])));
  const states = goldenStates();
  const updates = goldenUpdates();
  const agreeing = updates.filter((line) => {
    const { action, replacePaths } = replayUpdate(line, full.get(line.type) ?? {}, states[line.type]);
    return action === line.actions.join('/') && canonical(replacePaths) === canonical(line.replace_paths ?? []);
  });
  expect(agreeing.length / updates.length).toBeGreaterThan(0.99);
});
