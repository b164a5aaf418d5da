import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';

const ROOT = path.join(__dirname, '..', '..');

/** Ids in the code and ids in the documentation: whoever acknowledges one finds out what it is about. */
it('every notice of WAF is in docs/limits.md, and none that does not exist', () => {
  const dir = path.join(ROOT, 'lib', 'waf');
  const sources = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const code = sources.map((file) => readFileSync(path.join(dir, file), 'utf8')).join('\n');
  const given = [...code.matchAll(/id: '(waf\.[\w.-]+)'/g)].map(([, id]) => id);
  const documented = readFileSync(path.join(ROOT, 'docs', 'limits.md'), 'utf8').matchAll(/`(waf\.[a-z-]+)`/g);
  expect(given.length).toBeGreaterThan(5);
  expect(new Set([...documented].map(([, id]) => id))).toEqual(new Set(given));
});
