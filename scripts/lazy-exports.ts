/** Makes the entries in dist load a module when one of its names is used: an app loads what it takes of a service. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';

/** Re-exports, as tsc writes them. */
const MODULE = /^(?:var|const) (\w+) = (require\("[^"]+"\));\n/gm;
const GETTER = /Object\.defineProperty\(exports, ("\w+"), (\{ enumerable: true, get: function \(\) \{ return )(\w+)\./g;

/** The same module, whose re-exports are required by their getters. */
export function lazyExports(code: string): string {
  const required = new Map([...code.matchAll(MODULE)].map(([, name = '', call = '']) => [name, call]));
  const lazy = code.replace(GETTER, (whole, name: string, getter: string, from: string) => {
    const call = required.get(from);
    // ES modules find names in the code, and take back those with a getter they do not know: this one they do not see as one.
    return call ? `Object.defineProperty(exports, (0, ${name}), ${getter}${call}.` : whole;
  });
  return lazy.replace(MODULE, (line, name: string) => (lazy.split(new RegExp(`\\b${name}\\b`)).length > 2 ? line : ''));
}

if (require.main === module) {
  const dist = path.join(__dirname, '..', 'dist');
  for (const folder of readdirSync(dist)) {
    const file = path.join(dist, folder, 'index.js');
    if (existsSync(file)) writeFileSync(file, lazyExports(readFileSync(file, 'utf8')));
  }
}
