import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import * as path from 'node:path';
import { Script } from 'node:vm';

/** What CommonJS gives a module. */
type ModuleFunction = (
  exports: object,
  require: NodeJS.Require,
  module: { exports: object },
  filename: string,
  dirname: string,
) => void;

/**
 * Loads a CommonJS file as `require` does, with the machine code that an earlier process left beside it: Terraform starts a
 * provider several times for each command, and would wait for the compiler each time.
 *
 * Code of another source or of another version of Node.js is not used. Where the directory cannot be written to, the file is compiled
 * every time.
 */
export function requireWithCodeCache(file: string): object {
  const source = readFileSync(file, 'utf8');
  // V8 tells sources apart by their length only.
  const digest = createHash('sha256').update(source).digest('hex').slice(0, 16);
  const cache = `${file}.${digest}-${process.version}-${process.arch}.cache`;
  const cachedData = readIfThere(cache);
  const script = new Script(Module.wrap(source), {
    filename: file,
    ...(cachedData && { cachedData }),
  });
  // At the end, when the functions that were needed are compiled.
  if (!cachedData || script.cachedDataRejected) process.once('exit', () => keep(cache, script));
  const loaded = { exports: {} };
  const run = script.runInThisContext() as ModuleFunction;
  run(loaded.exports, createRequire(file), loaded, file, path.dirname(file));
  return loaded.exports;
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Another process may be reading or writing it. */
function keep(file: string, script: Script): void {
  const fresh = `${file}.${process.pid}`;
  try {
    writeFileSync(fresh, script.createCachedData());
    renameSync(fresh, file);
  } catch {
    rmSync(fresh, { force: true });
  }
}
