import type { Construct } from 'constructs';
import { Problems } from '../../core/errors';
import type { Grant, IGrantable } from '../../core/grant';
import { ManagedPolicy } from '../../core/managed-policy';
import { checkText } from '../../core/text-check';
import type { SecretPlace } from '../server/secrets';

/** A secret of KMS, such as `Secret` of data-protection. */
export interface IReadableSecret {
  readonly secretName: string;
  grantRead(grantee: IGrantable): readonly Grant[];
}

/**
 * Where the function reads a secret when an instance starts. Code, plan and state have its name only. A new value reaches instances that
 * start afterwards.
 */
export class GatewaySecret {
  /**
   * A secret of KMS.
   * @param member - member with the secret where what is stored is a JSON object. @default - all of the text is the secret
   */
  static kms(secret: IReadableSecret, member?: string): GatewaySecret {
    return new GatewaySecret('kms', secret.secretName, member, (_scope, grantee) => void secret.grantRead(grantee));
  }

  /** An encrypted parameter of OOS, by its name; `member` as above. */
  static oosParameter(name: string, member?: string): GatewaySecret {
    return new GatewaySecret('oos', name, member, (scope, grantee, id) => {
      const problems = new Problems(scope);
      checkText(problems, 'the name of the parameter', name, /^[\w/-]{2,180}$/, 'letters, digits, "_", "-" and "/"');
      problems.throwIfAny();
      // OOS keeps the value in KMS, and reading asks for both: https://help.aliyun.com/document_detail/200116.html
      const policy = new ManagedPolicy(scope, id, {
        statements: [
          { actions: ['oos:GetSecretParameter'], resources: [`acs:oos:*:*:secretparameter/${name}`] },
          { actions: ['kms:GetSecretValue'], resources: [`acs:kms:*:*:secret/oos/${name}`] },
        ],
      });
      grantee.grantPrincipal.addManagedPolicy(policy);
    });
  }

  private constructor(
    private readonly store: SecretPlace['store'],
    private readonly name: string,
    private readonly member: string | undefined,
    private readonly grant: (scope: Construct, grantee: IGrantable, id: string) => void,
  ) {}

  /** @internal */
  grantRead(scope: Construct, grantee: IGrantable, id: string): void {
    this.grant(scope, grantee, id);
  }

  /** @internal What the function is told; through the internet, or through the VPC's endpoint. */
  place(regionId: string, internet: boolean): SecretPlace {
    const { store, name, member } = this;
    const host = `${store}${internet ? '' : '-vpc'}.${regionId}.aliyuncs.com`;
    return { store, name, regionId, host, ...(member !== undefined && { member }) };
  }
}
