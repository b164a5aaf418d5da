import type { SecretValue } from '../core/secret';
import { unwrapped } from './shared';

/** Version of Amazon's signature. */
export class EdgeS3Signature {
  static readonly V2 = new EdgeS3Signature('v2');
  static readonly V4 = new EdgeS3Signature('v4');

  static custom(code: string): EdgeS3Signature {
    return new EdgeS3Signature(code);
  }

  private constructor(
    /** As the API takes it. */
    readonly code: string,
  ) {}
}

/** An AccessKey pair for a bucket. */
export interface EdgeBucketKey {
  readonly accessKey: SecretValue;
  readonly secretKey: SecretValue;
}

export interface EdgeS3Key extends EdgeBucketKey {
  /** Region of the bucket: `us-east-1`. */
  readonly region: string;
  /** @default - V4, chosen by ESA */
  readonly signature?: EdgeS3Signature;
}

interface AuthBlock {
  readonly authType: string;
  readonly accessKey?: string;
  readonly secretKey?: string;
  readonly region?: string;
  readonly version?: string;
}

/**
 * How ESA proves to a bucket who it is. Keys are in the Terraform state in plain text; no plan shows them. A bucket of OSS in the same
 * account needs none.
 */
export class EdgeOriginAuth {
  /** Everybody may read the bucket. */
  static readonly PUBLIC = new EdgeOriginAuth({ authType: 'public' });
  /** A private bucket of OSS, in this account. */
  static readonly OSS_SAME_ACCOUNT = new EdgeOriginAuth({ authType: 'private_same_account' });

  /** A private bucket of OSS, in another account. */
  static ossOtherAccount({ accessKey, secretKey }: EdgeBucketKey): EdgeOriginAuth {
    return new EdgeOriginAuth({
      authType: 'private_cross_account',
      accessKey: unwrapped(accessKey),
      secretKey: unwrapped(secretKey),
    });
  }

  /** A private bucket of Amazon S3, or of what speaks like it. */
  static s3({ accessKey, secretKey, region, signature }: EdgeS3Key): EdgeOriginAuth {
    return new EdgeOriginAuth({
      authType: 'private',
      accessKey: unwrapped(accessKey),
      secretKey: unwrapped(secretKey),
      region,
      version: signature?.code,
    });
  }

  private constructor(
    /** @internal the `auth_conf` block */
    readonly block: AuthBlock,
  ) {}
}

/** Which of an origin's addresses ESA asks. */
export class EdgeIpVersionPolicy {
  /** One at random. */
  static readonly ROUND_ROBIN = new EdgeIpVersionPolicy('round_robin');
  static readonly IPV4_FIRST = new EdgeIpVersionPolicy('ipv4_first');
  static readonly IPV6_FIRST = new EdgeIpVersionPolicy('ipv6_first');
  /** As the client came. */
  static readonly FOLLOW_CLIENT = new EdgeIpVersionPolicy('follow');

  static custom(code: string): EdgeIpVersionPolicy {
    return new EdgeIpVersionPolicy(code);
  }

  private constructor(
    /** As the API takes it. */
    readonly code: string,
  ) {}
}
