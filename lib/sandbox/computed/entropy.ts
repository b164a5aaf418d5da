import { createHash } from 'node:crypto';

const ALPHABETS: { readonly [name: string]: string } = {
  digits: '0123456789',
  hex: '0123456789abcdef',
  lower: '0123456789abcdefghijklmnopqrstuvwxyz',
  upper: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  alnum: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
};

/** Made-up characters that depend on a seed and a key alone: the same question has the same answer. */
export class Entropy {
  constructor(private readonly seed: string) {}

  bytes(key: string, length: number): Buffer {
    const blocks: Buffer[] = [];
    for (let block = 0; block * 32 < length; block++) {
      blocks.push(createHash('sha256').update(`${this.seed}\0${key}\0${block}`).digest());
    }
    return Buffer.concat(blocks).subarray(0, length);
  }

  /** A whole number from 0 up to, but not including, `limit`. */
  number(key: string, limit: number): number {
    return this.bytes(key, 4).readUInt32BE() % limit;
  }

  /**
   * @param alphabet `digits`, `hex`, `lower` (letters and digits), `upper`, `alnum` or `uuid`
   * @throws Error if there is no such alphabet
   */
  characters(key: string, alphabet: string, length: number, form = ''): string {
    if (alphabet === 'uuid') return this.uuid(key, form === 'upper');
    const letters = ALPHABETS[alphabet];
    if (!letters) {
      const allowed = [...Object.keys(ALPHABETS), 'uuid'].join(', ');
      throw new Error(`schema/alicloud.ids.json uses the alphabet ${alphabet}; allowed: ${allowed}`);
    }
    return Array.from(this.bytes(key, length), (byte, i) =>
      // A number does not begin with zero.
      alphabet === 'digits' && i === 0 ? String(1 + (byte % 9)) : letters.charAt(byte % letters.length),
    ).join('');
  }

  private uuid(key: string, upper: boolean): string {
    const bytes = this.bytes(key, 16);
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    const uuid = bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    return upper ? uuid.toUpperCase() : uuid;
  }
}
