import { Token } from 'cdktf';
import type { Problems } from '../core/errors';

const KEYBASE = /^keybase:[A-Za-z0-9_]+$/;
const BASE64 = /^[A-Za-z0-9+/\s]+={0,2}\s*$/;
const ALLOWED = 'a public key in base64 (`gpg --export <key id> | base64`) or "keybase:<user>"';

/** OpenPGP packet tags, RFC 4880 section 4.3. */
const SECRET_KEY = 5;
const PUBLIC_KEY = 6;

/** Adds what is wrong with a `pgp_key`. A private key is never shown. */
export function checkPgpKey(pgpKey: string, problems: Problems): void {
  if (Token.isUnresolved(pgpKey) || KEYBASE.test(pgpKey)) return;
  const armored = /-----BEGIN PGP (\w+) KEY/.exec(pgpKey);
  const tag = armored ? undefined : packetTag(pgpKey);
  if (tag === PUBLIC_KEY) return;
  if (tag === SECRET_KEY || armored?.[1] === 'PRIVATE') {
    problems.add({
      code: 'private-pgp-key',
      what: 'pgpKey is a private key',
      got: 'a private key (not shown)',
      allowed: ALLOWED,
      fix: 'give the public key; treat the private key as disclosed if this code was shared',
    });
    return;
  }
  problems.add({
    code: 'invalid-value',
    what: 'pgpKey is no PGP public key',
    got: armored ? 'an ASCII-armored text' : `a text of ${pgpKey.length} characters (not shown)`,
    allowed: ALLOWED,
    fix: armored ? 'export the key without --armor and encode it with base64' : 'export the public key again',
  });
}

/** The tag of the first packet: RFC 4880 sections 4.2 and 5.5.2. A public key has to be there as a whole. */
function packetTag(pgpKey: string): number | undefined {
  if (!BASE64.test(pgpKey)) return undefined;
  const bytes = Buffer.from(pgpKey, 'base64');
  const [first = 0, second = 0] = bytes;
  if ((first & 0x80) === 0) return undefined;
  const isOldFormat = (first & 0x40) === 0;
  const lengthOctets = isOldFormat ? [1, 2, 4][first & 0x03] : second < 192 ? 1 : second < 224 ? 2 : 5;
  if (lengthOctets === undefined || bytes.length < 1 + lengthOctets) return undefined;
  const body = 1 + lengthOctets;
  const length = isOldFormat ? bytes.readUIntBE(1, lengthOctets) : newFormatLength(bytes, lengthOctets);
  const version = bytes[body] ?? 0;
  const tag = isOldFormat ? (first & 0x3c) >> 2 : first & 0x3f;
  if (version < 3 || version > 6) return undefined;
  // Text that merely looks like base64 may begin like a packet; it will not be as long as it says.
  const isWhole = length > 0 && bytes.length >= body + length;
  return isWhole || tag === SECRET_KEY ? tag : undefined;
}

function newFormatLength(bytes: Buffer, octets: number): number {
  if (octets === 1) return bytes[1] ?? 0;
  return octets === 2 ? bytes.readUInt16BE(1) - 0xc000 + 192 : bytes.readUInt32BE(2);
}
