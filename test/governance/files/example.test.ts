/** An organization in TypeScript and the same one in files make the same stack. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { schemaFile } from '../../../lib/governance/files';
import { synthExample } from '../../support/example';
import { ROOT } from '../../support/snippets';

jest.setTimeout(60_000);

const work = mkdtempSync(path.join(tmpdir(), 'aisec-examples-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const ORGANIZATION = path.join(ROOT, 'examples', 'landing-zone-yaml', 'organization');

/** The stack, without the place of its state: that is where the app runs. */
function stackOf(example: string): object {
  const outdir = mkdtempSync(path.join(work, `${example}-`));
  expect(synthExample(example, outdir)).toBe('');
  const file = path.join(outdir, 'stacks', 'landing-zone', 'cdk.tf.json');
  const { terraform, ...stack } = JSON.parse(readFileSync(file, 'utf8')) as { terraform: { backend?: object } };
  return { ...stack, terraform: { ...terraform, backend: undefined } };
}

it('examples/landing-zone and examples/landing-zone-yaml are equal', () => {
  const fromFiles = stackOf('landing-zone-yaml');
  expect(fromFiles).toEqual(stackOf('landing-zone'));
  expect(JSON.stringify(fromFiles).length).toBeGreaterThan(20_000);
});

it('the files of the example name their schemas', () => {
  const names = readdirSync(ORGANIZATION, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  );
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) {
    const file = path.join(ORGANIZATION, name);
    const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(file, 'utf8')) ?? [];
    const kind = name.startsWith('accounts')
      ? name.endsWith('defaults.yaml')
        ? 'account-defaults'
        : 'account'
      : 'landing-zone';
    expect(path.resolve(path.dirname(file), schema)).toBe(schemaFile(kind));
  }
});
