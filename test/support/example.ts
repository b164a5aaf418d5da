import { execFileSync } from 'node:child_process';
import * as path from 'node:path';
import { ROOT } from './snippets';

/** Synthesizes an app below examples/ into a directory, as `cdktf synth` does, and returns what it printed. */
export function synthExample(name: string, outdir: string, env: NodeJS.ProcessEnv = {}): string {
  const main = path.join(ROOT, 'examples', name, 'main.ts');
  return execFileSync(process.execPath, ['--import', require.resolve('tsx'), main], {
    cwd: outdir,
    encoding: 'utf8',
    env: {
      ...process.env,
      ...env,
      CDKTF_OUTDIR: outdir,
      TSX_TSCONFIG_PATH: path.join(ROOT, 'test', 'tsconfig.json'),
    },
  });
}
