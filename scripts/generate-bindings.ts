/** Generates lib/bindings/alicloud from schema/alicloud.schema.json with cdktf's own provider generator. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
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

/** Writes the bindings to `outDir`, one file per resource. */
export async function generateBindings(outDir: string): Promise<number> {
  const generator = loadGenerator();
  const schema: unknown = JSON.parse(readFileSync(path.join(ROOT, 'schema', 'alicloud.schema.json'), 'utf8'));
  const work = mkdtempSync(path.join(tmpdir(), 'bindings-'));
  try {
    const code = new generator.CodeMaker();
    new generator.TerraformProviderGenerator(code, schema).generate(
      new generator.ConstructsMakerProviderTarget(
        new generator.TerraformProviderConstraint({
          name: 'alicloud',
          source: 'aliyun/alicloud',
          // Stacks get a constraint: an exact pin would break the next provider release.
          version: `>= ${selectedAlicloud().constraints.version}, < 2.0.0`,
        }),
        generator.Language.TYPESCRIPT,
      ),
    );
    await code.save(work);
    const generated = path.join(work, 'providers', 'alicloud');
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

if (require.main === module) {
  const outDir = path.join(ROOT, 'lib', 'bindings', 'alicloud');
  generateBindings(outDir).then(
    (count) => console.log(`lib/bindings/alicloud: ${count} folders from schema/alicloud.schema.json`),
    (error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    },
  );
}
