import { createPrivateKey, X509Certificate } from 'node:crypto';
import { createSecureContext } from 'node:tls';
import { createPluginCertificate } from '../../lib/plugin/certificate';

describe('the certificate of a plugin', () => {
  const { certificatePem, privateKeyPem, handshake } = createPluginCertificate();
  const certificate = new X509Certificate(certificatePem);

  it('is what go-plugin asks for: self-signed, for localhost, for servers and clients, its own authority, P-256', () => {
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(certificate.checkHost('localhost')).toBe('localhost');
    expect(certificate.subjectAltName).toBe('DNS:localhost');
    expect(certificate.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.2']);
    expect(certificate.ca).toBe(true);
    expect(certificate.publicKey.asymmetricKeyDetails).toEqual({ namedCurve: 'prime256v1' });
    expect(certificate.checkPrivateKey(createPrivateKey(privateKeyPem))).toBe(true);
  });

  it('is valid now, for about a month, and in years of either form of time', () => {
    const days = (text: string, from: number): number => (Date.parse(text) - from) / 86_400_000;
    for (const year of [2030, 2049, 2050, 2100]) {
      const now = Date.UTC(year, 5, 1);
      const { validFrom, validTo } = new X509Certificate(createPluginCertificate(new Date(now)).certificatePem);
      expect([days(validFrom, now), days(validTo, now)]).toEqual([-1, 30]);
    }
  });

  it('can be used for TLS, however long its signature and thereby its text is', () => {
    const lengths = new Set<number>();
    for (let i = 0; i < 400; i++) {
      const one = createPluginCertificate();
      lengths.add(one.handshake.length);
      expect(() => createSecureContext({ cert: one.certificatePem, key: one.privateKeyPem })).not.toThrow();
    }
    expect(lengths.size).toBeGreaterThan(1);
  });

  it('stands in the handshake as base64 of DER without padding', () => {
    expect(handshake).not.toMatch(/[=\s]/);
    expect(Buffer.from(handshake, 'base64').equals(certificate.raw)).toBe(true);
  });

  it('is another one for every process, with a positive serial number', () => {
    const serials = Array.from(
      { length: 50 },
      () => new X509Certificate(createPluginCertificate().certificatePem).serialNumber,
    );
    expect(new Set(serials).size).toBe(50);
    for (const serial of serials) expect(serial).toMatch(/^[4-7][0-9A-F]{31}$/);
  });
});
