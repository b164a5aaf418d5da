/** What the README tells newcomers to type. */
import { readFileSync } from 'node:fs';
import * as path from 'node:path';

const ROOT = path.join(__dirname, '..', '..');
const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');

interface Package {
  readonly bin?: string | { readonly [command: string]: string };
}

function commandsOf(name: string): string[] {
  // A tarball is this package.
  const dir = name.startsWith('./') ? ROOT : path.join(ROOT, 'node_modules', name);
  const { bin = {} } = JSON.parse(readFileSync(path.join(dir, 'package.json'), 'utf8')) as Package;
  return typeof bin === 'string' ? [name] : Object.keys(bin);
}

it('an app of your own gets every command that the README runs by npx', () => {
  const installed = [...readme.matchAll(/^npm install ([^#\n]+)/gm)]
    .flatMap(([, packages = '']) => packages.trim().split(/\s+/))
    .filter((name) => !name.startsWith('--'))
    .flatMap(commandsOf);
  const used = [...readme.matchAll(/npx (\w+)/g)].map(([, command]) => command);
  expect(used).toContain('aisec');
  expect(used.filter((command = '') => !installed.includes(command))).toEqual([]);
});
