import type { Construct } from 'constructs';
import { EsaClientCaCertificate } from '../bindings/alicloud/esa-client-ca-certificate';
import { EsaClientCertificate } from '../bindings/alicloud/esa-client-certificate';
import { EsaOriginCaCertificate } from '../bindings/alicloud/esa-origin-ca-certificate';
import { EsaOriginClientCertificate } from '../bindings/alicloud/esa-origin-client-certificate';
import { EsaSiteOriginClientCertificate } from '../bindings/alicloud/esa-site-origin-client-certificate';
import { AlicloudConstruct } from '../core/construct';
import { Problems, shown } from '../core/errors';
import { Notices } from '../core/notice';
import { checkAgainstProvider } from '../core/provider-check';
import type { SecretValue } from '../core/secret';
import { checkText } from '../core/text-check';
import { asText, checkCertificate, checkNotEmpty, checkRange, replacementTrigger, unwrapped } from './shared';
import type { IEdgeSite } from './site-interface';
import { noteUncertain } from './uncertain';

export interface EdgeClientCaProps {
  readonly site: IEdgeSite;
  /** Certificate of the authority, in PEM. A change replaces it. */
  readonly certificate: string;
  /** Names whose clients must show a certificate of this authority; a change is in place. @default - none */
  readonly hostnames?: readonly string[];
  /** A change replaces it. @default - made by ESA */
  readonly certificateName?: string;
}

/** An authority of your own whose certificates clients must show, `alicloud_esa_client_ca_certificate`. */
export class EdgeClientCa extends AlicloudConstruct {
  private readonly resource: EsaClientCaCertificate;

  /** @throws ValidationError for what is no certificate, `secret-literal` for a private key */
  constructor(scope: Construct, id: string, props: EdgeClientCaProps) {
    super(scope, id);
    const { site, certificate, hostnames, certificateName } = props;
    const problems = new Problems(this);
    checkCertificate(problems, 'certificate', certificate);
    if (hostnames) checkNotEmpty(problems, 'hostnames', hostnames);
    const config = {
      siteId: site.siteId,
      certificate,
      clientCaCertName: certificateName,
      clientCaCertificateHostnames: hostnames && [...hostnames],
    };
    checkAgainstProvider(problems, 'alicloud_esa_client_ca_certificate', config);
    problems.throwIfAny();
    this.resource = new EsaClientCaCertificate(this, 'Resource', config);
  }

  get certificateId(): string {
    return this.resource.clientCaCertId;
  }
}

/** Algorithm of a key. */
export class EdgeKeyType {
  static readonly RSA = new EdgeKeyType('RSA');
  /** @unverified not seen in an example */
  static readonly ECDSA = new EdgeKeyType('ECDSA');

  static custom(code: string): EdgeKeyType {
    return new EdgeKeyType(code);
  }

  private constructor(
    /** As the API takes it. */
    readonly code: string,
  ) {}
}

export interface EdgeClientCertificateProps {
  readonly site: IEdgeSite;
  /** Days that it is valid, at least 1. A change replaces it. */
  readonly validityDays: number;
  /**
   * Signing request in PEM, so that the key stays with the client. A change replaces the certificate. @default - ESA makes the key, and
   * shows it in the console once
   */
  readonly csr?: string;
  /** Of a key that ESA makes. A change replaces the certificate. @default EdgeKeyType.RSA */
  readonly keyType?: EdgeKeyType;
  /** Clients may use it; false revokes it, in place. @default true */
  readonly active?: boolean;
}

/** A certificate for a client, signed by ESA's own authority, `alicloud_esa_client_certificate`. */
export class EdgeClientCertificate extends AlicloudConstruct {
  private readonly resource: EsaClientCertificate;

  /** @throws ValidationError for what ESA or the provider would refuse */
  constructor(scope: Construct, id: string, props: EdgeClientCertificateProps) {
    super(scope, id);
    const { site, validityDays, csr, keyType, active = true } = props;
    const problems = new Problems(this);
    checkRange(problems, 'validityDays', validityDays, { MIN: 1 }, 'days');
    checkText(
      problems,
      'csr',
      csr?.trim(),
      /^-----BEGIN (NEW )?CERTIFICATE REQUEST-----[\s\S]+-----$/,
      'PEM of a signing request',
    );
    if (csr !== undefined && keyType) {
      problems.add({
        code: 'conflict',
        what: 'csr and keyType are both given',
        got: shown(keyType.code),
        fix: 'remove keyType: the key is made where the request comes from',
      });
    }
    const fixed = {
      validityDays: asText(validityDays) ?? '',
      csr,
      pkeyType: csr === undefined ? (keyType ?? EdgeKeyType.RSA).code : undefined,
    };
    const config = { siteId: site.siteId, ...fixed, status: active ? 'active' : 'revoked' };
    checkAgainstProvider(problems, 'alicloud_esa_client_certificate', config);
    problems.throwIfAny();
    // The provider plans a change of these in place, and does nothing.
    const lifecycle = { replaceTriggeredBy: [replacementTrigger(this, 'Request', fixed)] };
    this.resource = new EsaClientCertificate(this, 'Resource', { ...config, lifecycle });
    if (keyType === EdgeKeyType.ECDSA) noteUncertain(this, ['edge.key-type']);
  }

  get certificateId(): string {
    return this.resource.clientCertId;
  }
}

export interface EdgeOriginCaProps {
  readonly site: IEdgeSite;
  /** Certificate of the authority, in PEM. A change replaces it. */
  readonly certificate: string;
  /** A change replaces it. @default - made by ESA */
  readonly certificateName?: string;
}

/** An authority of your own that signs the certificates of origins, `alicloud_esa_origin_ca_certificate`. */
export class EdgeOriginCa extends AlicloudConstruct {
  private readonly resource: EsaOriginCaCertificate;

  /** @throws ValidationError for what is no certificate, `secret-literal` for a private key */
  constructor(scope: Construct, id: string, { site, certificate, certificateName }: EdgeOriginCaProps) {
    super(scope, id);
    const problems = new Problems(this);
    checkCertificate(problems, 'certificate', certificate);
    const config = { siteId: site.siteId, certificate, name: certificateName };
    checkAgainstProvider(problems, 'alicloud_esa_origin_ca_certificate', config);
    problems.throwIfAny();
    this.resource = new EsaOriginCaCertificate(this, 'Resource', config);
  }

  get certificateId(): string {
    return this.resource.originCaCertificateId;
  }
}

export interface EdgeOriginClientCertificateProps {
  readonly site: IEdgeSite;
  /** Certificate, in PEM. A change replaces it. */
  readonly certificate: string;
  /** Its private key, in PEM: a sensitive Terraform variable, or the attribute of a resource. In the Terraform state in plain text. */
  readonly privateKey: SecretValue;
  /** Names whose origins see it; a change is in place. @default - all of the site */
  readonly hostnames?: readonly string[];
  /** A change replaces it. @default - made by ESA */
  readonly certificateName?: string;
}

/**
 * The certificate that ESA shows to origins: `alicloud_esa_origin_client_certificate` for some names,
 * `alicloud_esa_site_origin_client_certificate` for the site. Used where an `EdgeOriginRule` has `mutualTls`.
 */
export class EdgeOriginClientCertificate extends AlicloudConstruct {
  private readonly resource: EsaOriginClientCertificate | EsaSiteOriginClientCertificate;

  /** @throws ValidationError for what is no certificate, `secret-literal` for a private key among certificates */
  constructor(scope: Construct, id: string, props: EdgeOriginClientCertificateProps) {
    super(scope, id);
    const { site, certificate, hostnames, certificateName } = props;
    const problems = new Problems(this);
    checkCertificate(problems, 'certificate', certificate);
    if (hostnames) checkNotEmpty(problems, 'hostnames', hostnames);
    const common = { siteId: site.siteId, certificate, privateKey: unwrapped(props.privateKey) ?? '' };
    const ofNames = { ...common, hostnames: hostnames && [...hostnames], originClientCertificateName: certificateName };
    const ofSite = { ...common, siteOriginClientCertificateName: certificateName };
    if (hostnames) checkAgainstProvider(problems, 'alicloud_esa_origin_client_certificate', ofNames);
    else checkAgainstProvider(problems, 'alicloud_esa_site_origin_client_certificate', ofSite);
    problems.throwIfAny();
    this.resource = hostnames
      ? new EsaOriginClientCertificate(this, 'Resource', ofNames)
      : new EsaSiteOriginClientCertificate(this, 'Resource', ofSite);
    Notices.of(this).add({
      id: 'edge.key-in-state',
      message: 'The private key of this certificate is in the Terraform state in plain text.',
    });
  }

  get status(): string {
    return this.resource.status;
  }
}
