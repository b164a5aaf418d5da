/** Generates lib/bindings from schema/*.schema.json with cdktf's own provider generator. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { AISEC_SOURCE } from '../lib/schema/aisec';
import { selectedAlicloud } from '../lib/schema/alicloud';

// @cdktf/commons runs `terraform version` when it is loaded; a CLI config that does not exist would make that noisy.
process.env.TF_CLI_CONFIG_FILE = process.platform === 'win32' ? 'NUL' : '/dev/null';

const ROOT = path.join(__dirname, '..');
interface GeneratorModules {
  readonly CodeMaker: new () => { save(dir: string): Promise<unknown> };
  readonly TerraformProviderGenerator: new (code: unknown, schema: unknown) => { generate(target: unknown): unknown };
  readonly ConstructsMakerProviderTarget: new (constraint: unknown, language: unknown) => unknown;
  readonly TerraformProviderConstraint: new (definition: object) => unknown;
  readonly Language: { readonly TYPESCRIPT: unknown };
}

function loadGenerator(): GeneratorModules {
  /* eslint-disable @typescript-eslint/no-require-imports */
  return {
    ...require('codemaker'),
    // The package's main entry needs jsii-pacmak, which it does not declare; the generator itself does not.
    ...require('@cdktf/provider-generator/lib/get/generator/provider-generator'),
    ...require('@cdktf/commons'),
  } as GeneratorModules;
  /* eslint-enable @typescript-eslint/no-require-imports */
}

export interface BindingsSource {
  readonly name: string;
  readonly source: string;
  /** Version constraint that stacks get: an exact pin would break the next release of a provider. */
  readonly version: string;
  /** In schema/. */
  readonly schemaFile: string;
}

export const BINDINGS: readonly BindingsSource[] = [
  {
    name: 'alicloud',
    source: 'aliyun/alicloud',
    version: `>= ${selectedAlicloud().constraints.version}, < 2.0.0`,
    schemaFile: 'alicloud.schema.json',
  },
  // Comes with the package, in its version.
  { name: 'aisec', source: AISEC_SOURCE, version: '>= 0.0.0', schemaFile: 'aisec.schema.json' },
];

/** Writes the bindings of one provider to `outDir`, one folder per resource. */
export async function generateBindings(from: BindingsSource, outDir: string): Promise<number> {
  const { name, source, version, schemaFile } = from;
  const generator = loadGenerator();
  const schema: unknown = JSON.parse(readFileSync(path.join(ROOT, 'schema', schemaFile), 'utf8'));
  const work = mkdtempSync(path.join(tmpdir(), 'bindings-'));
  try {
    const code = new generator.CodeMaker();
    new generator.TerraformProviderGenerator(code, schema).generate(
      new generator.ConstructsMakerProviderTarget(
        new generator.TerraformProviderConstraint({ name, source, version }),
        generator.Language.TYPESCRIPT,
      ),
    );
    await code.save(work);
    const generated = path.join(work, 'providers', name);
    rmSync(outDir, { recursive: true, force: true });
    // Barrels would make one import load every resource; a README per resource is only a link.
    for (const file of ['index.ts', 'lazy-index.ts']) rmSync(path.join(generated, file), { force: true });
    const resources = readdirSync(generated, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    for (const entry of resources) rmSync(path.join(generated, entry.name, 'README.md'), { force: true });
    cpSync(generated, outDir, { recursive: true });
    return resources.length;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  for (const from of BINDINGS) {
    const count = await generateBindings(from, path.join(ROOT, 'lib', 'bindings', from.name));
    console.log(`lib/bindings/${from.name}: ${count} folders from schema/${from.schemaFile}`);
  }
}

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
