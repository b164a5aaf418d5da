import type { SecretValue } from '../../core/secret';

/** Certificate with its chain, as PEM, and the key that belongs to it. */
export interface CertificateInState {
  /** As Function Compute shows it. */
  readonly name: string;
  readonly certificate: string;
  readonly privateKey: SecretValue;
}

/** How the gateway's domain gets its certificate. The provider knows no certificate by its id. */
export class GatewayCertificate {
  /**
   * Terraform leaves certificate and protocol alone: the domain is made for HTTP, and whoever holds the key sets the certificate in the
   * console or by `UpdateCustomDomain`. Until then keys of callers would be sent in the clear: give none out before.
   */
  static setElsewhere(): GatewayCertificate {
    return new GatewayCertificate();
  }

  /** The key stands in the Terraform state in plain text; no plan shows it. */
  static unsafeKeyInState(certificate: CertificateInState): GatewayCertificate {
    return new GatewayCertificate(certificate);
  }

  private constructor(
    /** @internal */
    readonly inState?: CertificateInState,
  ) {}
}

export interface GatewayDomainProps {
  /** `gateway.example.com`; its name has to point to `originHost` of the gateway, directly or through what stands in front. */
  readonly domainName: string;
  readonly certificate: GatewayCertificate;
  /** Lets WAF check requests at the function's domain (`waf_config`), where the account has WAF 3.0. @default false */
  readonly enableWaf?: boolean;
}
