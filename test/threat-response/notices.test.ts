import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';

const ROOT = path.join(__dirname, '..', '..');
const DIR = path.join(ROOT, 'lib', 'threat-response');

/** Whoever acknowledges a notice finds out what it is about. */
it('every notice of threat detection and response is in docs/limits.md, and none that does not exist', () => {
  const code = readdirSync(DIR).map((file) => readFileSync(path.join(DIR, file), 'utf8'));
  const own = [...code.join('\n').matchAll(/id: '(threat-response\.[\w-]+)'/g)].map(([, id]) => String(id));
  const limits = readFileSync(path.join(ROOT, 'docs', 'limits.md'), 'utf8');
  const documented = [...limits.matchAll(/`(threat-response\.[a-z-]+)`/g)].map(([, id]) => String(id));
  expect(own.length).toBeGreaterThan(5);
  expect([...new Set(documented)].sort()).toEqual([...new Set(own)].sort());
});
