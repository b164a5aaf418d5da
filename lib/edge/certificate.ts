import type { Construct } from 'constructs';
import { EsaCertificate } from '../bindings/alicloud/esa-certificate';
import { AlicloudConstruct } from '../core/construct';
import { Problems } from '../core/errors';
import { Notices } from '../core/notice';
import { checkAgainstProvider } from '../core/provider-check';
import type { SecretValue } from '../core/secret';
import { checkCertificate, checkNotEmpty, unwrapped } from './shared';
import type { IEdgeSite } from './site-interface';

/** Who signs free certificates. */
export class EdgeCertificateAuthority {
  static readonly LETS_ENCRYPT = new EdgeCertificateAuthority('lets_encrypt');

  private constructor(
    /** As the API takes it. */
    readonly code: string,
  ) {}
}

/** Where Certificate Management Service keeps the certificates of an account. */
export class EdgeCasRegion {
  /** Accounts of aliyun.com. */
  static readonly HANGZHOU = new EdgeCasRegion('cn-hangzhou');
  /** Accounts of alibabacloud.com. */
  static readonly SINGAPORE = new EdgeCasRegion('ap-southeast-1');

  static custom(region: string): EdgeCasRegion {
    return new EdgeCasRegion(region);
  }

  private constructor(
    /** As the API takes it. */
    readonly code: string,
  ) {}
}

export interface EdgeFreeCertificateProps {
  /** Names of the site, `ai.example.com` or `*.example.com`. A change asks for another certificate. */
  readonly domains: readonly string[];
  /** @default - EdgeCertificateAuthority.LETS_ENCRYPT, chosen by ESA */
  readonly authority?: EdgeCertificateAuthority;
}

export interface EdgeUploadedCertificateProps {
  /** Certificate and those above it, in PEM. */
  readonly certificate: string;
  /** Its private key, in PEM: a sensitive Terraform variable, or the attribute of a resource. In the Terraform state in plain text. */
  readonly privateKey: SecretValue;
}

export interface EdgeCasCertificateProps {
  /** Id in Certificate Management Service. */
  readonly casId: string;
  readonly region: EdgeCasRegion;
}

/** Where a certificate comes from. */
export class EdgeCertificateSource {
  /** From a public authority, renewed by ESA. Names must lead to ESA before it is asked. */
  static free(props: EdgeFreeCertificateProps): EdgeCertificateSource {
    return new EdgeCertificateSource({ free: props });
  }

  /** One of your own. The private key never comes from the code; consider `cas`, where it does not reach the Terraform state. */
  static uploaded(props: EdgeUploadedCertificateProps): EdgeCertificateSource {
    return new EdgeCertificateSource({ uploaded: props });
  }

  /** From Certificate Management Service: nothing of the key passes through Terraform. */
  static cas(props: EdgeCasCertificateProps): EdgeCertificateSource {
    return new EdgeCertificateSource({ cas: props });
  }

  private constructor(
    /** @internal */
    readonly given: {
      readonly free?: EdgeFreeCertificateProps;
      readonly uploaded?: EdgeUploadedCertificateProps;
      readonly cas?: EdgeCasCertificateProps;
    },
  ) {}
}

export interface EdgeCertificateProps {
  readonly site: IEdgeSite;
  readonly source: EdgeCertificateSource;
  /** @default - made by ESA */
  readonly certificateName?: string;
  /** A certificate that the site has, to change it. A change replaces it. @default - a new one */
  readonly certificateId?: string;
}

/** A certificate that clients see, `alicloud_esa_certificate`. */
export class EdgeCertificate extends AlicloudConstruct {
  private readonly resource: EsaCertificate;

  /** @throws ValidationError for what is no certificate, `secret-literal` for a private key among certificates */
  constructor(scope: Construct, id: string, props: EdgeCertificateProps) {
    super(scope, id);
    const { free, uploaded, cas } = props.source.given;
    const problems = new Problems(this);
    if (free) checkNotEmpty(problems, 'domains', free.domains);
    checkCertificate(problems, 'certificate', uploaded?.certificate);
    const config = {
      siteId: props.site.siteId,
      createdType: free ? 'free' : uploaded ? 'upload' : 'cas',
      certName: props.certificateName,
      certId: props.certificateId,
      domains: free?.domains.join(','),
      type: free?.authority?.code,
      certificate: uploaded?.certificate,
      privateKey: unwrapped(uploaded?.privateKey),
      casId: cas?.casId,
      region: cas?.region.code,
    };
    checkAgainstProvider(problems, 'alicloud_esa_certificate', config);
    problems.throwIfAny();
    this.resource = new EsaCertificate(this, 'Resource', config);
    if (uploaded) {
      Notices.of(this).add({
        id: 'edge.key-in-state',
        message:
          'The private key of this certificate is in the Terraform state in plain text; EdgeCertificateSource.cas keeps it out.',
      });
    }
  }

  get certificateId(): string {
    return this.resource.certId;
  }

  get status(): string {
    return this.resource.status;
  }
}
