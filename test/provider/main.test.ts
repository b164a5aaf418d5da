import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import { version } from '../../lib/version';
import { ROOT } from '../support/snippets';
import { type Result, run } from '../support/terraform';

const MAIN = path.join(ROOT, 'lib', 'provider', 'main.ts');
const COOKIE = 'd602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2';

function main(args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Promise<Result> {
  return run(process.execPath, ['--import', require.resolve('tsx'), MAIN, ...args], {
    env: { ...process.env, ...env },
  });
}

describe('the process of the provider', () => {
  it('tells its version, and what it is for', async () => {
    expect(await main(['--version'])).toEqual({ code: 0, stdout: `terraform-provider-aisec ${version}\n`, stderr: '' });
    const help = await main(['--help']);
    expect([help.code, help.stdout, help.stderr]).toEqual([0, expect.stringContaining('aisec provider install'), '']);
  });

  it('explains itself when it is started by hand', async () => {
    const { code, stdout, stderr } = await main([], { TF_PLUGIN_MAGIC_COOKIE: '' });
    expect([code, stdout, stderr]).toEqual([1, '', expect.stringContaining('Terraform starts it by itself')]);
    expect(await main(['--nonsense'])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'terraform-provider-aisec: unknown argument --nonsense; see --help\n',
    });
  });

  it('says where terraform shows it what keeps it from serving', async () => {
    const { code, stdout, stderr } = await main([], {
      TF_PLUGIN_MAGIC_COOKIE: COOKIE,
      PLUGIN_PROTOCOL_VERSIONS: '6',
    });
    expect([code, stdout, stderr]).toEqual([
      1,
      expect.stringMatching(/^terraform-provider-aisec: this terraform speaks plugin protocol 6 only.*\n$/),
      '',
    ]);
    // Terraform takes a line with bars for a handshake.
    expect(stdout).not.toContain('|');
  });

  it('says which Node.js it needs', async () => {
    const script = `Object.defineProperty(process.versions, 'node', { value: '18.20.0' }); require('${MAIN}');`;
    const { code, stdout } = await run(process.execPath, ['--import', require.resolve('tsx'), '-e', script]);
    expect([code, stdout]).toEqual([1, expect.stringMatching(/Node\.js >= 20 is needed, PATH has 18\.20\.0 \(\//)]);
  });

  it('can be parsed by a Node.js that is too old for it', () => {
    const { outputText } = transpileModule(readFileSync(MAIN, 'utf8'), {
      compilerOptions: { target: ScriptTarget.ES2022, module: ModuleKind.CommonJS },
    });
    // Syntax of ES2020 and later.
    expect(outputText.replace(/\/\/.*/g, '')).not.toMatch(/\?\.[^\d]|\?\?|\bstatic \{|#\w+[ (=;]|\d_\d/);
  });
});
