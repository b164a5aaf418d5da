/**
 * Bundles the provider's process into dist/provider/bundle.js, with the licences of what is in it: loading a hundred files takes longer
 * than all that Terraform then asks of it.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { build, type Plugin } from 'esbuild';

const ROOT = path.join(__dirname, '..');

const LIB = path.join(ROOT, 'lib');

/** Modules find data files from where the compiler puts them; in the bundle they are all in one place. */
function ownDirectories(dist: string, outDir: string): Plugin {
  return {
    name: 'own-directories',
    setup: ({ onLoad }) => {
      onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
        const compiledTo = path.join(dist, path.relative(LIB, path.dirname(file)));
        const directory = `require("node:path").join(__dirname, ${JSON.stringify(path.relative(outDir, compiledTo))})`;
        return { contents: readFileSync(file, 'utf8').replace(/\b__dirname\b/g, directory), loader: 'ts' };
      });
    },
  };
}

/** Writes the bundle beside what `tsc` compiles into the directory. */
export async function bundleProvider(dist: string): Promise<void> {
  const outDir = path.join(dist, 'provider');
  for (const file of existsSync(outDir) ? readdirSync(outDir) : []) {
    // Machine code of an earlier bundle, which its processes left.
    if (file.endsWith('.cache')) rmSync(path.join(outDir, file));
  }
  const { metafile } = await build({
    entryPoints: [path.join(LIB, 'provider', 'serve.ts')],
    outfile: path.join(outDir, 'bundle.js'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    // Names of errors and frames stay readable.
    keepNames: true,
    metafile: true,
    // Loaded at the first call of the cloud, if at all.
    external: ['@alicloud/*'],
    // A script with cached code has no import().
    supported: { 'dynamic-import': false },
    plugins: [ownDirectories(dist, outDir)],
    absWorkingDir: ROOT,
    logLevel: 'warning',
  });
  const files = Object.keys(metafile.inputs).map((file) => path.resolve(ROOT, file));
  writeFileSync(path.join(outDir, 'bundle.LICENSES.txt'), licences(files));
}

/** Names, versions and licences of the packages that the files belong to. */
export function licences(files: readonly string[]): string {
  const packages = new Set(
    files.flatMap(
      (file) => /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file.split(path.sep).join('/'))?.[1] ?? [],
    ),
  );
  return [...packages]
    .sort()
    .map((directory) => {
      const { name, version, license } = JSON.parse(readFileSync(path.join(directory, 'package.json'), 'utf8')) as {
        readonly [member: string]: string;
      };
      const texts = readdirSync(directory)
        .filter((file) => /^(licen[cs]e|notice|copying)/i.test(file))
        .map((file) => readFileSync(path.join(directory, file), 'utf8').trim());
      return [`${name} ${version} (${license})`, ...texts].join('\n\n');
    })
    .join(`\n\n${'-'.repeat(80)}\n\n`);
}

if (require.main === module) {
  bundleProvider(path.join(ROOT, 'dist')).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
