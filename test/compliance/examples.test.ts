/** Every example keeps the rules of every pack, or says why not. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { parse } from 'yaml';
import {
  checkCompliance,
  formatComplianceFinding,
  PACKS,
  readConfiguration,
  type Suppression,
} from '../../lib/compliance';
import { synthExample } from '../support/example';
import { ROOT } from '../support/snippets';

const EXAMPLES = path.join(ROOT, 'examples');
const outdir = realpathSync(mkdtempSync(path.join(tmpdir(), 'aisec-examples-')));
afterAll(() => rmSync(outdir, { recursive: true, force: true }));

const names = readdirSync(EXAMPLES).filter((name) => existsSync(path.join(EXAMPLES, name, 'main.ts')));

it.each(names)('%s has no finding that is not accepted with a reason, and accepts none that is not there', (name) => {
  const out = mkdtempSync(path.join(outdir, 'out-'));
  synthExample(name, out);
  const sources = readdirSync(path.join(out, 'stacks')).map((stack) => {
    const file = path.join(out, 'stacks', stack, 'cdk.tf.json');
    return { file, document: JSON.parse(readFileSync(file, 'utf8')) as unknown };
  });
  const accepted = path.join(EXAMPLES, name, 'compliance.yaml');
  const suppressions = existsSync(accepted) ? (parse(readFileSync(accepted, 'utf8')) as Suppression[]) : [];
  const { findings, rules } = checkCompliance(readConfiguration(sources), { packs: PACKS, suppressions });
  expect(findings.map(formatComplianceFinding)).toEqual([]);
  expect(rules.some(({ compliant }) => compliant > 0)).toBe(true);
});
