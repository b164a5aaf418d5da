/**
 * Bundles the gateway with everything it needs into dist/gateway/function/index.js: what a function or a container runs beside its
 * gateway.json. The same sources make the same bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { licences } from './bundle-provider';

const ROOT = path.join(__dirname, '..');

/** Writes the bundle below what `tsc` compiles into the directory, or would. */
export async function bundleGateway(dist: string): Promise<string> {
  const outDir = path.join(dist, 'gateway', 'function');
  mkdirSync(outDir, { recursive: true });
  const outfile = path.join(outDir, 'index.js');
  const { metafile } = await build({
    entryPoints: [path.join(ROOT, 'lib', 'gateway', 'server', 'main.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    // Names of errors stand in the log.
    keepNames: true,
    metafile: true,
    absWorkingDir: ROOT,
    logLevel: 'warning',
  });
  // Compressed once: zlib's bytes differ between versions of Node, and the hash of a function's code must not.
  writeFileSync(`${outfile}.gz`, gzipSync(readFileSync(outfile), { level: 9 }));
  const files = Object.keys(metafile.inputs).map((file) => path.resolve(ROOT, file));
  writeFileSync(path.join(outDir, 'index.LICENSES.txt'), licences(files));
  return outfile;
}

if (require.main === module) {
  bundleGateway(path.join(ROOT, 'dist')).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
