/** The provider as JavaScript, made from its sources: a test that starts it a hundred times would wait for the compiler each time. */
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import { ROOT } from './snippets';

const PARTS = ['lib/plugin', 'lib/provider', 'lib/schema', 'lib/version.ts', 'test/support/aisec-provider-process.ts'];

const OPTIONS = {
  compilerOptions: { target: ScriptTarget.ES2022, module: ModuleKind.CommonJS, esModuleInterop: true },
};

function compile(from: string, to: string): void {
  if (statSync(from).isDirectory()) {
    for (const name of readdirSync(from)) compile(path.join(from, name), path.join(to, name));
  } else if (/(?<!\.d)\.ts$/.test(from)) {
    mkdirSync(path.dirname(to), { recursive: true });
    writeFileSync(to.replace(/\.ts$/, '.js'), transpileModule(readFileSync(from, 'utf8'), OPTIONS).outputText);
  }
}

export interface CompiledProvider {
  /** What Terraform's launcher starts. */
  readonly main: string;
  /** A provider that terraform attaches to, for `fork`. */
  readonly process: string;
}

/** Compiles into an empty directory. */
export function compiledProvider(directory: string): CompiledProvider {
  for (const part of PARTS) compile(path.join(ROOT, part), path.join(directory, part));
  for (const beside of ['schema', 'node_modules', 'package.json']) {
    symlinkSync(path.join(ROOT, beside), path.join(directory, beside));
  }
  return {
    main: path.join(directory, 'lib', 'provider', 'main.js'),
    process: path.join(directory, 'test', 'support', 'aisec-provider-process.js'),
  };
}
