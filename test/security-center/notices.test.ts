import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';

const ROOT = path.join(__dirname, '..', '..');
const DIR = path.join(ROOT, 'lib', 'security-center');

/** Whoever acknowledges a notice finds out what it is about. */
it('every notice of Security Center is in docs/limits.md, and none that does not exist', () => {
  const limits = readFileSync(path.join(ROOT, 'docs', 'limits.md'), 'utf8');
  const documented = [...limits.matchAll(/`(security-center\.[a-z-]+)`/g)].map(([, id]) => String(id));
  const code = readdirSync(DIR).map((file) => readFileSync(path.join(DIR, file), 'utf8'));
  const own = [...code.join('\n').matchAll(/id: '(security-center\.[\w-]+)'/g)].map(([, id]) => String(id));
  expect(new Set(own).size).toBeGreaterThan(5);
  expect(new Set(documented)).toEqual(new Set(own));
});
