import { execFile } from 'node:child_process';
import * as path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ROOT = path.join(__dirname, '..', '..');

interface Report {
  readonly problems: readonly string[];
  readonly verdicts: number;
  readonly actions: { readonly [action: string]: number };
  readonly breaker: { readonly opened: number; readonly closed: number };
  readonly answers: { readonly [kind: string]: number };
}

// The same script runs for ten minutes by `npm run soak`.
async function soak(of: string, seconds: number): Promise<Report> {
  const script = path.join(ROOT, 'scripts', 'soak', 'run.ts');
  const args = ['--import', require.resolve('tsx'), script, '--of', of, '--seconds', String(seconds), '--json'];
  // A problem is told by the exit code too; the report says more.
  const { stdout } = await run(process.execPath, args, { cwd: ROOT }).catch((error: { stdout: string }) => error);
  return JSON.parse(stdout) as Report;
}

it('the client answers each question once and in time while regions fail, the breaker opens and closes, and nothing is left over', async () => {
  const { problems, verdicts, actions, breaker } = await soak('client', 12);
  expect(problems).toEqual([]);
  expect(verdicts).toBeGreaterThan(200);
  expect(Object.keys(actions).sort()).toEqual(['block', 'mask', 'pass']);
  expect(breaker.opened).toBeGreaterThan(0);
  expect(breaker.closed).toBeGreaterThan(0);
});

it('the gateway gives each caller its own answer while regions and the model fail and callers leave, and nothing is left over', async () => {
  const { problems, answers } = await soak('gateway', 10);
  expect(problems).toEqual([]);
  // Each of these happened, so that the run tells something of each.
  const kinds = ['whole', 'masked', 'blocked', 'moderation_unavailable', 'upstream_invalid', 'upstream_incomplete'];
  for (const kind of kinds) expect(answers[kind]).toBeGreaterThan(0);
});
