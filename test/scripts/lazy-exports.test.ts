import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import { lazyExports } from '../../scripts/lazy-exports';

describe('an entry whose exports are lazy', () => {
  let dir: string;
  beforeAll(() => {
    dir = mkdtempSync(path.join(tmpdir(), 'lazy-'));
    for (const name of ['a', 'b', 'c']) {
      writeFileSync(path.join(dir, `${name}.js`), `console.log('loads ${name}'); exports.${name} = '${name}';`);
    }
    const source =
      "import { c } from './c';\nexport { a, a as again } from './a';\nexport { b } from './b';\nexport const d = c;";
    const compilerOptions = { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022 };
    writeFileSync(path.join(dir, 'index.js'), lazyExports(transpileModule(source, { compilerOptions }).outputText));
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  const run = (code: string, type = 'commonjs'): string[] =>
    execFileSync(process.execPath, [`--input-type=${type}`, '-e', code], { cwd: dir, encoding: 'utf8' })
      .trim()
      .split('\n');

  it('loads what it needs itself, and a module at the first use of one of its names', () => {
    const code = "const all = require('./index.js'); console.log('used'); console.log(all.a, all.again, all.d)";
    expect(run(code)).toEqual(['loads c', 'used', 'loads a', 'a a c']);
  });

  it('has all its names, for ES modules too', () => {
    const url = pathToFileURL(path.join(dir, 'index.js')).href;
    expect(run(`import { a, again, b, d } from '${url}'; console.log(a + again + b + d)`, 'module').at(-1)).toBe(
      'aabc',
    );
    expect(run("console.log(Object.keys(require('./index.js')).sort().join())").at(-1)).toBe('a,again,b,d');
  });

  it('is the same when it is made so again', () => {
    const getter = (from: string): string => `{ enumerable: true, get: function () { return ${from}.a; } }`;
    const once = lazyExports(`var a_1 = require("./a");\nObject.defineProperty(exports, "a", ${getter('a_1')});\n`);
    expect(once).toBe(`Object.defineProperty(exports, (0, "a"), ${getter('require("./a")')});\n`);
    expect(lazyExports(once)).toBe(once);
  });
});
