import { execFile } from 'node:child_process';
import * as path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ROOT = path.join(__dirname, '..', '..');

// The same script runs for ten minutes by `npm run soak`.
it('answers each question once and in time while regions fail, the breaker opens and closes, and nothing is left over', async () => {
  const args = ['--import', require.resolve('tsx'), path.join(ROOT, 'scripts', 'soak.ts'), '--seconds', '12', '--json'];
  const { stdout } = await run(process.execPath, args, { cwd: ROOT });
  const { problems, verdicts, actions, breaker } = JSON.parse(stdout) as {
    problems: string[];
    verdicts: number;
    actions: { [action: string]: number };
    breaker: { opened: number; closed: number };
  };
  expect(problems).toEqual([]);
  expect(verdicts).toBeGreaterThan(200);
  expect(Object.keys(actions).sort()).toEqual(['block', 'mask', 'pass']);
  expect(breaker.opened).toBeGreaterThan(0);
  expect(breaker.closed).toBeGreaterThan(0);
});
