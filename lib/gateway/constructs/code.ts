import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { crc32 } from './crc32';
import { TerraformStack } from 'cdktf';
import { ValidationError } from '../../core/errors';

/** Beside what the compiler writes; from the sources, in the build. */
const BUNDLES = [
  path.join(__dirname, '..', 'function', 'index.js.gz'),
  path.join(__dirname, '..', '..', '..', 'dist', 'gateway', 'function', 'index.js.gz'),
];

interface Entry {
  readonly name: string;
  readonly method: 0 | 8;
  readonly crc: number;
  readonly size: number;
  readonly data: Buffer;
}

const read = new Map<string, Entry>();

/** The gateway with all its libraries. It was compressed when it was built: zlib's bytes differ between versions of Node. */
function bundle(file: string): Entry {
  const before = read.get(file);
  if (before) return before;
  const gzip = readFileSync(file);
  // RFC 1952, without optional members: ten bytes, the deflated data, CRC-32 and size.
  const entry: Entry = {
    name: 'index.js',
    method: 8,
    crc: gzip.readUInt32LE(gzip.length - 8),
    size: gzip.readUInt32LE(gzip.length - 4),
    data: gzip.subarray(10, -8),
  };
  read.set(file, entry);
  return entry;
}

function builtBundle(): string {
  const file = BUNDLES.find((one) => existsSync(one));
  if (file !== undefined) return file;
  throw new ValidationError([
    {
      code: 'missing',
      what: 'the gateway for functions is not built',
      got: BUNDLES[1] ?? '',
      fix: 'run npm run build in the package',
    },
  ]);
}

function text(name: string, content: string): Entry {
  const data = Buffer.from(content, 'utf8');
  return { name, method: 0, crc: crc32(data), size: data.length, data };
}

/** The function's package: the same sources and configuration make the same bytes on every machine. */
export function functionCode(config: string, bundleFile: string = builtBundle()): Buffer {
  return zip([text('gateway.json', config), bundle(bundleFile)]);
}

/** 1980-01-01, the first day that a zip file knows. */
const DAY = 0x21;
/** Made on Unix, -rw-r--r--. */
const [UNIX, MODE] = [(3 << 8) | 20, (0o100644 << 16) >>> 0];

/** PKWARE's APPNOTE, without extensions: small files, no comments. */
function zip(entries: readonly Entry[]): Buffer {
  const [files, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const { name, method, crc, size, data } of entries) {
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(method, 4);
    common.writeUInt16LE(DAY, 8);
    common.writeUInt32LE(crc, 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(name), data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(MODE, 6);
    rest.writeUInt32LE(offset, 10);
    const made = Buffer.alloc(2);
    made.writeUInt16LE(UNIX, 0);
    directory.push(Buffer.from('PK\x01\x02', 'latin1'), made, common, rest, Buffer.from(name));
    files.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, central, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

export const sha256 = (code: Buffer): string => createHash('sha256').update(code).digest('hex');

/** Writes a file into the stack's folder whenever it is synthesized. */
export function writeAtSynth(stack: TerraformStack, file: string, content: () => Buffer): void {
  const { synthesizer } = stack;
  stack.synthesizer = {
    synthesize: (session) => {
      synthesizer.synthesize(session);
      const target = path.join(session.outdir, session.manifest.forStack(stack).workingDirectory, file);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, content());
    },
  };
}
