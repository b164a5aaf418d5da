import type { PolicyConditions } from './policy';
import type { Problems } from './errors';
import { checkText } from './text-check';

/** A workload outside of RAM that an OIDC provider speaks for. */
export interface OidcTrustProps {
  /** `acs:ram::<account>:oidc-provider/<name>` */
  readonly providerArn: string;
  /** Issuer URL of the provider; the token's `iss`. */
  readonly issuer: string;
  /** Who may assume the role; the token's `sub`. */
  readonly subject: string;
  /** The token's `aud`. @default 'sts.aliyuncs.com' */
  readonly audience?: string;
}

/** A Kubernetes service account in a cluster with RRSA (RAM Roles for Service Accounts). */
export interface ServiceAccountTrustProps {
  /** ARN of the OIDC provider that ACK made for the cluster: `acs:ram::<account>:oidc-provider/ack-rrsa-<cluster id>`. */
  readonly providerArn: string;
  /** Issuer URL of the cluster, from the cluster's basic information. */
  readonly issuer: string;
  readonly namespace: string;
  readonly serviceAccountName: string;
}

interface TrustStatement {
  readonly principal: { readonly [kind: string]: readonly string[] };
  readonly conditions?: PolicyConditions;
}

const DOMAIN = /^[\w.-]+\.aliyuncs\.com$/;
const ACCOUNT = /^\d{16}$/;
/** Without wildcards: they would let identities of every account in. */
const IDENTITY_ARN = /^acs:ram::\d{16}:(root|(user|role)\/[^\s*]+)$/;
/** What Kubernetes accepts; a colon would end the name within the token's subject. */
const KUBERNETES_NAME = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/;
const OIDC_ARN = /^acs:ram::\d{16}:oidc-provider\/\S+$/;

/** Who may assume a role. Names a service, an account, an identity or a workload; never a key. */
export class TrustPrincipal {
  /** Functions of Function Compute. */
  static functionCompute(): TrustPrincipal {
    return TrustPrincipal.service('fc.aliyuncs.com');
  }

  /** ECS instances that have the role. */
  static ecs(): TrustPrincipal {
    return TrustPrincipal.service('ecs.aliyuncs.com');
  }

  /** Any service, by its domain: `fc.aliyuncs.com`. */
  static service(domain: string): TrustPrincipal {
    return new TrustPrincipal([{ principal: { Service: [domain] } }], (problems) =>
      checkText(problems, 'the trusted service', domain, DOMAIN, '"<service>.aliyuncs.com"'),
    );
  }

  /** All identities of an account that may call `sts:AssumeRole`; 16 digits. */
  static account(accountId: string): TrustPrincipal {
    return new TrustPrincipal([{ principal: { RAM: [`acs:ram::${accountId}:root`] } }], (problems) =>
      checkText(problems, 'the trusted account', accountId, ACCOUNT, '16 digits'),
    );
  }

  /** One user or role: `acs:ram::<account>:user/<name>`. */
  static identity(arn: string): TrustPrincipal {
    return new TrustPrincipal([{ principal: { RAM: [arn] } }], (problems) =>
      checkText(
        problems,
        'the trusted identity',
        arn,
        IDENTITY_ARN,
        '"acs:ram::<account>:user/<name>" or "…:role/<name>"',
      ),
    );
  }

  /** Workloads with a token of an OIDC provider. */
  static oidc({ providerArn, issuer, subject, audience = 'sts.aliyuncs.com' }: OidcTrustProps): TrustPrincipal {
    const conditions = { StringEquals: { 'oidc:aud': audience, 'oidc:iss': issuer, 'oidc:sub': subject } };
    return new TrustPrincipal([{ principal: { Federated: [providerArn] }, conditions }], (problems) => {
      checkText(problems, 'providerArn', providerArn, OIDC_ARN, '"acs:ram::<account>:oidc-provider/<name>"');
      checkText(problems, 'issuer', issuer, /^https:\/\/\S+$/, 'a URL that begins with https://');
      checkText(problems, 'subject', subject, /^[^\s*]+$/, 'one subject, without wildcard');
    });
  }

  /** Pods of a Kubernetes service account (RRSA). */
  static serviceAccount({
    providerArn,
    issuer,
    namespace,
    serviceAccountName,
  }: ServiceAccountTrustProps): TrustPrincipal {
    const subject = `system:serviceaccount:${namespace}:${serviceAccountName}`;
    const workload = TrustPrincipal.oidc({ providerArn, issuer, subject });
    return new TrustPrincipal(workload.statements, (problems) => {
      const allowed = 'lower-case letters, digits, "-" and "."';
      checkText(problems, 'namespace', namespace, KUBERNETES_NAME, allowed);
      checkText(problems, 'serviceAccountName', serviceAccountName, KUBERNETES_NAME, allowed);
      workload.check(problems);
    });
  }

  /** Each of several principals. */
  static anyOf(...principals: readonly TrustPrincipal[]): TrustPrincipal {
    return new TrustPrincipal(
      principals.flatMap(({ statements }) => statements),
      (problems) => principals.forEach((one) => one.check(problems)),
    );
  }

  private constructor(
    private readonly statements: readonly TrustStatement[],
    private readonly checkSelf: (problems: Problems) => void,
  ) {}

  /** The trust policy document. */
  toJson(): string {
    const Statement = this.statements.map(({ principal, conditions }) => ({
      Effect: 'Allow',
      Action: 'sts:AssumeRole',
      Principal: principal,
      ...(conditions && { Condition: conditions }),
    }));
    return JSON.stringify({ Version: '1', Statement });
  }

  /** Adds what is malformed. */
  check(problems: Problems): void {
    if (this.statements.length === 0) {
      problems.add({ code: 'too-few-items', what: 'nobody may assume the role', fix: 'name at least one principal' });
    }
    this.checkSelf(problems);
  }
}
