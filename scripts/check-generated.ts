/** Fails when schema/*.json, docs/provider.md or lib/bindings differ from what their generators write. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { aisecFiles } from './aisec-schema';
import { BINDINGS, generateBindings } from './generate-bindings';
import { governanceSchemaFiles } from './governance-schema';
import { selectedFiles } from './select-schema';

const ROOT = path.join(__dirname, '..');

function filesBelow(dir: string): Map<string, string> {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(dir, file), readFileSync(file, 'utf8')];
    }),
  );
}

async function main(): Promise<void> {
  const differing: string[] = [];
  const selected = Object.entries(selectedFiles()).map(([file, text]) => [`schema/${file}`, `${text}\n`] as const);
  for (const [file, text] of [
    ...selected,
    ...Object.entries(aisecFiles()),
    ...Object.entries(governanceSchemaFiles()),
  ]) {
    if (readFileSync(path.join(ROOT, file), 'utf8') !== text) differing.push(file);
  }
  const fresh = mkdtempSync(path.join(tmpdir(), 'bindings-check-'));
  try {
    for (const from of BINDINGS) {
      const outDir = path.join(fresh, from.name);
      await generateBindings(from, outDir);
      const want = filesBelow(outDir);
      const have = filesBelow(path.join(ROOT, 'lib', 'bindings', from.name));
      for (const file of new Set([...want.keys(), ...have.keys()])) {
        if (want.get(file) !== have.get(file)) differing.push(`lib/bindings/${from.name}/${file}`);
      }
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  if (differing.length === 0) {
    console.log('generated files are up to date');
    return;
  }
  console.error(`${differing.length} generated files are not what their generator writes:`);
  for (const file of differing.slice(0, 20)) console.error(`  ${file}`);
  console.error(
    'Run `npm run schema:select && npm run schema:aisec && npm run schema:governance && npm run bindings` and commit the result; never edit them by hand.',
  );
  process.exitCode = 1;
}

void main();
