import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';

const ROOT = path.join(__dirname, '..', '..');

const DIR = path.join(ROOT, 'lib', 'waf');

function idsIn(files: readonly string[]): Set<string> {
  const code = files.filter((file) => file.endsWith('.ts')).map((file) => readFileSync(path.join(DIR, file), 'utf8'));
  return new Set([...code.join('\n').matchAll(/id: '(waf\.[\w.-]+)'/g)].map(([, id]) => String(id)));
}

/** Whoever acknowledges a notice finds out what it is about. */
it('every notice of WAF is in docs/limits.md, and none that does not exist', () => {
  const limits = readFileSync(path.join(ROOT, 'docs', 'limits.md'), 'utf8');
  const documented = [...limits.matchAll(/`(waf\.[a-z-]+)`/g)].map(([, id]) => String(id));
  const own = idsIn(readdirSync(DIR));
  expect(own.size).toBeGreaterThan(5);
  expect(documented).toEqual(expect.arrayContaining([...own]));
  const all = idsIn(readdirSync(DIR, { recursive: true, encoding: 'utf8' }));
  expect(documented.filter((id) => !all.has(id))).toEqual([]);
});
