/** The provider as JavaScript, made from its sources: terraform starts it several times for each command, and would wait for the compiler each time. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import * as path from 'node:path';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import { ROOT } from './snippets';

const PARTS = ['lib/plugin', 'lib/provider', 'lib/schema', 'lib/version.ts', 'test/support/aisec-provider-process.ts'];
const BESIDE = ['schema', 'node_modules', 'package.json'];

const OPTIONS = {
  compilerOptions: { target: ScriptTarget.ES2022, module: ModuleKind.CommonJS, esModuleInterop: true },
};

function sourcesIn(part: string): string[] {
  if (!statSync(path.join(ROOT, part)).isDirectory()) return /(?<!\.d)\.ts$/.test(part) ? [part] : [];
  return readdirSync(path.join(ROOT, part)).flatMap((name) => sourcesIn(path.join(part, name)));
}

export interface CompiledProvider {
  /** What Terraform's launcher starts. */
  readonly main: string;
  /** A provider that terraform attaches to, for `fork`. */
  readonly process: string;
}

/** Compiles what was not compiled before, by this process or another one. */
export function compiledProvider(): CompiledProvider {
  const sources = PARTS.flatMap(sourcesIn).map((file) => [file, readFileSync(path.join(ROOT, file), 'utf8')] as const);
  const digest = createHash('sha256')
    .update(JSON.stringify([ROOT, sources]))
    .digest('hex')
    .slice(0, 16);
  const all = path.join(ROOT, 'node_modules', '.cache', 'aisec-provider');
  const directory = path.join(all, digest);
  if (!existsSync(directory)) {
    mkdirSync(all, { recursive: true });
    // Whole or not at all: another test may look at the same time.
    const fresh = mkdtempSync(path.join(all, 'new-'));
    for (const [file, text] of sources) {
      const to = path.join(fresh, file.replace(/\.ts$/, '.js'));
      mkdirSync(path.dirname(to), { recursive: true });
      writeFileSync(to, transpileModule(text, OPTIONS).outputText);
    }
    for (const beside of BESIDE) symlinkSync(path.join(ROOT, beside), path.join(fresh, beside));
    try {
      renameSync(fresh, directory);
    } catch (error) {
      rmSync(fresh, { recursive: true });
      if (!existsSync(directory)) throw error;
    }
  }
  return {
    main: path.join(directory, 'lib', 'provider', 'main.js'),
    process: path.join(directory, 'test', 'support', 'aisec-provider-process.js'),
  };
}
