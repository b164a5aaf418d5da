import { type Problems, shown } from '../core/errors';

/** The least version of TLS that clients may use. */
export class TlsVersion {
  static readonly TLS_1_0 = new TlsVersion('tlsv1');
  static readonly TLS_1_1 = new TlsVersion('tlsv1.1');
  static readonly TLS_1_2 = new TlsVersion('tlsv1.2');

  private constructor(
    /** As the API says it. */
    readonly code: string,
  ) {}

  toString(): string {
    return this.code;
  }
}

/** The cipher suites that WAF offers to clients. */
export class CipherSuites {
  static readonly ALL = new CipherSuites(1);
  /** Needs TLS 1.2 as the least version. */
  static readonly STRONG = new CipherSuites(2);
  /**
   * Whatever the service takes when it is told 0.
   * @unverified the provider knows the value, the API reference does not
   */
  static readonly UNSPECIFIED = new CipherSuites(0);

  /** @param suites - such as `ECDHE-ECDSA-AES128-GCM-SHA256` */
  static custom(...suites: string[]): CipherSuites {
    return new CipherSuites(99, suites);
  }

  private constructor(
    /** As the API says it. */
    readonly code: 0 | 1 | 2 | 99,
    /** @default - no suites of one's own */
    readonly suites?: readonly string[],
  ) {}
}

export interface TlsPolicyProps {
  /** @default TlsVersion.TLS_1_2 */
  readonly minimumVersion?: TlsVersion;
  /** Whether clients may use TLS 1.3. @default true */
  readonly tls13?: boolean;
  /** @default - CipherSuites.STRONG for TLS 1.2, else CipherSuites.ALL */
  readonly ciphers?: CipherSuites;
}

/** How clients encrypt. */
export class TlsPolicy {
  /** TLS 1.2 and 1.3 with strong ciphers. */
  static readonly MODERN = new TlsPolicy({});

  static of(props: TlsPolicyProps): TlsPolicy {
    return new TlsPolicy(props);
  }

  private readonly version: TlsVersion;
  private readonly ciphers: CipherSuites;

  private constructor(private readonly props: TlsPolicyProps) {
    this.version = props.minimumVersion ?? TlsVersion.TLS_1_2;
    const strong = this.version === TlsVersion.TLS_1_2;
    this.ciphers = props.ciphers ?? (strong ? CipherSuites.STRONG : CipherSuites.ALL);
  }

  /** @internal */
  render(): { tlsVersion: string; enableTlsv3: boolean; cipherSuite: number; customCiphers?: string[] } {
    const { suites } = this.ciphers;
    return {
      tlsVersion: this.version.code,
      enableTlsv3: this.props.tls13 ?? true,
      cipherSuite: this.ciphers.code,
      customCiphers: suites && [...suites],
    };
  }

  /** @internal */
  check(problems: Problems): void {
    if (this.ciphers === CipherSuites.STRONG && this.version !== TlsVersion.TLS_1_2) {
      problems.add({
        code: 'not-applicable',
        what: 'https.tls has strong ciphers for a version of TLS that does not have them',
        got: shown(this.version.code),
        allowed: 'TlsVersion.TLS_1_2',
        fix: 'raise minimumVersion, or take CipherSuites.ALL',
      });
    }
    if (this.ciphers.suites?.length === 0) {
      problems.add({
        code: 'too-few-items',
        what: 'https.tls names no cipher suite',
        fix: 'name suites, or take CipherSuites.STRONG',
      });
    }
  }
}
