/** The certificate a plugin shows to Terraform. Node can use certificates, not make them. */
import { createSign, generateKeyPairSync, randomBytes, X509Certificate } from 'node:crypto';
import {
  BitString,
  Boolean as Asn1Boolean,
  Constructed,
  fromBER,
  GeneralizedTime,
  Integer,
  ObjectIdentifier,
  OctetString,
  Primitive,
  Sequence,
  Set as Asn1Set,
  UTCTime,
  Utf8String,
} from 'asn1js';

export interface PluginCertificate {
  readonly certificatePem: string;
  readonly privateKeyPem: string;
  /** The certificate itself, as go-plugin's handshake carries it: base64 of DER without padding. */
  readonly handshake: string;
}

/** Terraform names every plugin so. */
const HOST = 'localhost';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Object identifiers, by what they mean (RFC 5280, RFC 5758). */
const OID = {
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
  commonName: '2.5.4.3',
  keyUsage: '2.5.29.15',
  subjectAltName: '2.5.29.17',
  basicConstraints: '2.5.29.19',
  extendedKeyUsage: '2.5.29.37',
  serverAuth: '1.3.6.1.5.5.7.3.1',
  clientAuth: '1.3.6.1.5.5.7.3.2',
} as const;

const sequence = (...value: Parts): Sequence => new Sequence({ value });
type Parts = NonNullable<ConstructorParameters<typeof Sequence>[0]>['value'] & object;

const oid = (value: string): ObjectIdentifier => new ObjectIdentifier({ value });

function name(): Sequence {
  const attribute = sequence(oid(OID.commonName), new Utf8String({ value: HOST }));
  return sequence(new Asn1Set({ value: [attribute] }));
}

function extension(id: string, critical: boolean, content: Sequence | BitString): Sequence {
  const value = new OctetString({ valueHex: content.toBER() });
  return critical ? sequence(oid(id), new Asn1Boolean({ value: true }), value) : sequence(oid(id), value);
}

function extensions(): Constructed {
  const contextSpecific = 3;
  const dnsName = new Primitive({
    idBlock: { tagClass: contextSpecific, tagNumber: 2 },
    valueHex: Uint8Array.from(Buffer.from(HOST)).buffer,
  });
  // digitalSignature and keyCertSign: Terraform trusts the certificate as its own authority.
  const usage = new BitString({ unusedBits: 2, valueHex: Uint8Array.of(0b1000_0100).buffer });
  const all = sequence(
    extension(OID.basicConstraints, true, sequence(new Asn1Boolean({ value: true }))),
    extension(OID.keyUsage, true, usage),
    extension(OID.extendedKeyUsage, false, sequence(oid(OID.serverAuth), oid(OID.clientAuth))),
    extension(OID.subjectAltName, false, sequence(dnsName)),
  );
  return new Constructed({ idBlock: { tagClass: contextSpecific, tagNumber: 3 }, value: [all] });
}

/** RFC 5280: one form up to 2049, the other from then on; both in whole seconds. */
function time(milliseconds: number): UTCTime {
  const valueDate = new Date(Math.floor(milliseconds / 1000) * 1000);
  return valueDate.getUTCFullYear() < 2050 ? new UTCTime({ valueDate }) : new GeneralizedTime({ valueDate });
}

function tagged(tagNumber: number, value: Integer): Constructed {
  return new Constructed({ idBlock: { tagClass: 3, tagNumber }, value: [value] });
}

/**
 * A self-signed P-256 certificate for one process, valid from a day ago (the clock may be set back) for a month. Its key never
 * leaves the process.
 */
export function createPluginCertificate(now = new Date()): PluginCertificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const serial = randomBytes(16);
  // A serial number is a positive integer without leading zeros.
  serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40;
  const algorithm = sequence(oid(OID.ecdsaWithSha256));
  const toBeSigned = sequence(
    tagged(0, new Integer({ value: 2 })),
    new Integer({ valueHex: Uint8Array.from(serial).buffer }),
    algorithm,
    name(),
    sequence(time(now.getTime() - DAY_MS), time(now.getTime() + 30 * DAY_MS)),
    name(),
    fromBER(publicKey.export({ type: 'spki', format: 'der' })).result,
    extensions(),
  );
  const signature = createSign('sha256').update(Buffer.from(toBeSigned.toBER())).sign(privateKey);
  const certificate = sequence(toBeSigned, algorithm, new BitString({ valueHex: Uint8Array.from(signature).buffer }));
  const der = Buffer.from(certificate.toBER());
  return {
    // Written by OpenSSL, which reads it again: it refuses an empty line at the end, for one.
    certificatePem: new X509Certificate(der).toString(),
    privateKeyPem: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    handshake: der.toString('base64').replace(/=+$/, ''),
  };
}
