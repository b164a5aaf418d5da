import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { ROOT } from '../support/snippets';
import { run, Workshop } from '../support/terraform';

const workshop = new Workshop();
afterAll(() => workshop.close());

/** Loads the file in a process of its own, and prints what its export answers. */
async function load(file: string): Promise<string> {
  const script = `console.log(require('${ROOT}/lib/provider/code-cache.ts').requireWithCodeCache('${file}').answer())`;
  const { stdout, stderr } = await run(process.execPath, ['--import', require.resolve('tsx'), '-e', script]);
  return stdout + stderr;
}

const caches = (file: string): string[] => readdirSync(path.dirname(file)).filter((name) => name.endsWith('.cache'));

function moduleFile(source: string): string {
  const file = path.join(workshop.dir('module'), 'it.js');
  writeFileSync(file, source);
  return file;
}

describe('a module that is loaded with its machine code', () => {
  it('is what require would give, the first time and later', async () => {
    const file = moduleFile("exports.answer = () => [__filename, __dirname, typeof require('./other'), 42].join();");
    writeFileSync(path.join(path.dirname(file), 'other.js'), 'module.exports = () => 1;');
    const expected = `${file},${path.dirname(file)},function,42\n`;
    expect(await load(file)).toBe(expected);
    expect(caches(file)).toHaveLength(1);
    expect(await load(file)).toBe(expected);
    expect(caches(file)).toHaveLength(1);
  });

  it('is the new one after a change that keeps the length', async () => {
    const file = moduleFile('exports.answer = () => 1;');
    expect(await load(file)).toBe('1\n');
    writeFileSync(file, 'exports.answer = () => 2;');
    expect(await load(file)).toBe('2\n');
  });

  it('is compiled again when the code was made by something else, which is then replaced', async () => {
    const file = moduleFile('exports.answer = () => 1;');
    await load(file);
    const cache = path.join(path.dirname(file), caches(file)[0] ?? '');
    const good = readFileSync(cache);
    writeFileSync(cache, 'not machine code');
    expect(await load(file)).toBe('1\n');
    expect(readFileSync(cache).subarray(0, 8)).toEqual(good.subarray(0, 8));
  });

  it('needs no place for the code', async () => {
    // As where the directory cannot be written to, which root always can.
    const file = moduleFile("exports.answer = () => require('node:fs').rmSync(__dirname, { recursive: true }) ?? 1;");
    expect(await load(file)).toBe('1\n');
    expect(existsSync(path.dirname(file))).toBe(false);
  });
});
