import { Token } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import { SasCloudAccount } from '../bindings/aisec/sas-cloud-account';
import { AlicloudConstruct } from '../core/construct';
import { Problems } from '../core/errors';
import { Notices } from '../core/notice';
import { checkText } from '../core/text-check';
import { aisecOf, checked, checkGiven, checkVariable, LETTERS, literal, type SecurityCenterAisecProps } from './shared';

/** A cloud whose accounts Security Center can look into. */
export class CloudVendor {
  static readonly AWS = new CloudVendor('AWS');
  static readonly AZURE = new CloudVendor('Azure');
  static readonly TENCENT = new CloudVendor('Tencent');
  static readonly HUAWEI = new CloudVendor('HUAWEICLOUD');
  static readonly VOLCENGINE = new CloudVendor('VOLCENGINE');
  static readonly GOOGLE = new CloudVendor('google');
  static readonly KINGSOFT = new CloudVendor('KingsoftCloud');
  static readonly UCLOUD = new CloudVendor('UCloud');
  static readonly BAIDU = new CloudVendor('BaiduCloud');
  static readonly ORACLE = new CloudVendor('OracleCloud');
  static readonly CHINA_TELECOM = new CloudVendor('StateCloud');
  /** Security products whose logs Agentic SOC reads. */
  static readonly CHAITIN = new CloudVendor('CHAITIN');
  static readonly FORTINET = new CloudVendor('FORTINET');
  static readonly THREATBOOK = new CloudVendor('THREATBOOK');
  static readonly WIZ = new CloudVendor('WIZ');

  static custom(code: string): CloudVendor {
    return new CloudVendor(code);
  }

  private constructor(readonly code: string) {}
}

/** What Security Center does with an account. */
export class CloudModule {
  static readonly HOSTS = new CloudModule('HOST');
  static readonly POSTURE = new CloudModule('CSPM');
  static readonly THREAT_RESPONSE = new CloudModule('SIEM');
  static readonly AUDIT_LOGS = new CloudModule('TRIAL');

  static custom(code: string): CloudModule {
    return new CloudModule(code);
  }

  private constructor(readonly code: string) {}
}

/** Site of a cloud that has more than one. */
export class CloudSite {
  static readonly CHINA = new CloudSite('china');
  static readonly GLOBAL = new CloudSite('global');
  /** Huawei Cloud in Europe. */
  static readonly EUROPE = new CloudSite('europe');

  private constructor(readonly code: string) {}
}

/** Whose key it is. */
export class CloudKeyType {
  /** Of the account itself. */
  static readonly ACCOUNT = new CloudKeyType('primary');
  /** Of a user or an application in it, with as few permissions as the modules need. */
  static readonly USER = new CloudKeyType('sub');
  /** For Agentic SOC only. */
  static readonly THREAT_RESPONSE = new CloudKeyType('ctdr');

  private constructor(readonly code: string) {}
}

export interface StoredKeyProps {
  /** Name of the secret. */
  readonly name: string;
  /** Id of the key: AccessKey id, client id and the like. @default - it stands in the secret, at `idMember` */
  readonly keyId?: string;
  /** Member of the secret's JSON with the id. @default - `AccessKeyId` unless `keyId` is given */
  readonly idMember?: string;
  /** Member of the secret's JSON with the secret. @default - `AccessKeySecret`, or all of the text where `keyId` is given */
  readonly secretMember?: string;
}

/**
 * Where the key of another cloud is kept. The provider reads the secret when it is sent to Security Center: it is in no code, no
 * `cdk.tf.json`, no plan, no state and no log. There is no way to give the secret itself.
 */
export class CloudKey {
  /**
   * A variable of the environment that Terraform runs in.
   * @param keyId - id of the key, which is no secret
   * @param variable - name of the variable with the secret
   */
  static environment(keyId: string, variable: string): CloudKey {
    return new CloudKey('env', variable, keyId, undefined, undefined);
  }

  /** A KMS secret. The credentials of `aisec` need kms:GetSecretValue. */
  static kms(props: StoredKeyProps): CloudKey {
    return CloudKey.stored('kms', props);
  }

  /** A secret parameter of OOS. The credentials of `aisec` need oos:GetSecretParameter. */
  static oos(props: StoredKeyProps): CloudKey {
    return CloudKey.stored('oos', props);
  }

  private static stored(source: string, { name, keyId, idMember, secretMember }: StoredKeyProps): CloudKey {
    const inJson = keyId === undefined;
    return new CloudKey(
      source,
      name,
      keyId,
      idMember ?? (inJson ? 'AccessKeyId' : undefined),
      secretMember ?? (inJson ? 'AccessKeySecret' : undefined),
    );
  }

  private constructor(
    /** @internal */
    readonly source: string,
    /** @internal */
    readonly name: string,
    /** @internal */
    readonly keyId: string | undefined,
    /** @internal */
    readonly idMember: string | undefined,
    /** @internal */
    readonly secretMember: string | undefined,
  ) {}
}

/** An account at another cloud that Security Center looks into. */
export interface ICloudAccount extends IConstruct {
  readonly authId: number;
}

class ImportedAccount extends AlicloudConstruct implements ICloudAccount {
  constructor(
    scope: Construct,
    id: string,
    readonly authId: number,
  ) {
    super(scope, id);
  }
}

export interface CloudAccountProps extends SecurityCenterAisecProps {
  /** Another one replaces the account. */
  readonly vendor: CloudVendor;
  readonly key: CloudKey;
  /** Any text; another one sends the secret again, in place. Change it when the secret was rotated. @default - the secret is sent once */
  readonly keyVersion?: string;
  /** Another one replaces the account. @default CloudKeyType.USER */
  readonly keyType?: CloudKeyType;
  /** @default - hosts and posture */
  readonly modules?: readonly CloudModule[];
  /** Needed for clouds with several sites. @default - the cloud has one */
  readonly site?: CloudSite;
  /** Regions in which the key is verified; AWS and Oracle only. @default - the service chooses */
  readonly regions?: readonly string[];
  /** Azure and Oracle only. @default - none */
  readonly tenantId?: string;
  /** Id of the account at the other cloud; threat response needs it. @default - none */
  readonly accountId?: string;
  /** For Google the service key file without its private_key and private_key_id, for Oracle `{ fingerprint }`. @default - none */
  readonly extendedInfo?: { readonly [name: string]: string };
  /** Shown in the console. @default - none */
  readonly alias?: string;
  /** Whether the key is used. @default true */
  readonly enabled?: boolean;
}

/**
 * An account at another cloud whose servers and configurations Security Center checks, `aisec_sas_cloud_account`. A rotated secret, modules,
 * regions and the alias change in place. Destroying ends the connection; nothing changes at the other cloud.
 */
export class CloudAccount extends AlicloudConstruct implements ICloudAccount {
  /** A connection that exists outside of this app. */
  static fromAuthId(scope: Construct, id: string, authId: number): ICloudAccount {
    return new ImportedAccount(scope, id, authId);
  }

  /** @internal */
  readonly vendor: CloudVendor;
  /** @internal */
  readonly modules: readonly CloudModule[];
  private readonly resource: SasCloudAccount;
  private reference?: number;

  /** @throws ValidationError for what the vendor does not take, `secret-literal` where extendedInfo has a private key */
  constructor(scope: Construct, id: string, props: CloudAccountProps) {
    super(scope, id);
    const { vendor, key, keyType = CloudKeyType.USER, site, enabled = true, extendedInfo } = props;
    const modules = props.modules ?? [CloudModule.HOSTS, CloudModule.POSTURE];
    this.vendor = vendor;
    this.modules = modules;
    const problems = new Problems(this);
    if (key.source === 'env') checkVariable(problems, 'key.variable', key.name);
    checkText(problems, 'alias', props.alias, LETTERS.form, LETTERS.text);
    for (const [name, value] of Object.entries(extendedInfo ?? {})) {
      if (!/private_?key|secret|password/i.test(name) && !value.includes('PRIVATE KEY-----')) continue;
      problems.add({
        code: 'secret-literal',
        what: `extendedInfo has ${name}`,
        got: 'a literal text (not shown)',
        allowed: 'what is not secret',
        fix: 'remove it and revoke the key; store the new one where key says',
      });
    }
    checkGiven(problems, { modules });
    checkVendor(problems, props);
    const config = {
      vendor: vendor.code,
      akType: keyType.code,
      secretId: key.keyId,
      secretSource: key.source,
      secretName: key.name,
      secretMember: key.secretMember,
      secretIdMember: key.idMember,
      secretVersion: props.keyVersion,
      authModules: modules.map(({ code }) => code),
      domain: site?.code,
      regions: props.regions && [...props.regions],
      tenantId: props.tenantId,
      cloudUserId: props.accountId,
      extendInfo: extendedInfo && literal(JSON.stringify(extendedInfo)),
      alias: props.alias,
      enabled,
    };
    const names = { ak_type: 'keyType', auth_modules: 'modules', domain: 'site', cloud_user_id: 'accountId' };
    this.resource = new SasCloudAccount(this, 'Resource', {
      ...checked(problems, 'aisec_sas_cloud_account', config, names),
      provider: aisecOf(this, props).provider,
    });
    if (keyType === CloudKeyType.ACCOUNT) {
      Notices.of(this).add({
        id: 'security-center.account-key',
        message:
          'The key of a whole account may do everything there; give Security Center the key of a user with few permissions.',
      });
    }
  }

  /** Id of the connection. */
  get authId(): number {
    return (this.reference ??= this.resource.authId);
  }

  /** `in-use`, `abnormal`, `validating` or `validation-timed-out`, as of the last refresh. */
  get serviceStatus(): string {
    return this.resource.serviceStatus;
  }
}

/** The vendors that a value is for, as the API says. */
const SITED = ['HUAWEICLOUD', 'Azure', 'AWS', 'VOLCENGINE', 'KingsoftCloud', 'UCloud', 'BaiduCloud', 'OracleCloud'];
const SOC_ONLY = ['CHAITIN', 'FORTINET', 'THREATBOOK', 'WIZ'];
const USERS_ONLY = ['OracleCloud', 'google', 'BaiduCloud', 'StateCloud'];

function checkVendor(
  problems: Problems,
  { vendor: { code }, keyType = CloudKeyType.USER, site, regions, tenantId, modules, accountId }: CloudAccountProps,
): void {
  const only = (argument: string, given: boolean, vendors: readonly string[]): void => {
    if (!given || vendors.includes(code)) return;
    problems.add({
      code: 'not-applicable',
      what: `${argument} has no meaning for ${code}`,
      allowed: `for ${vendors.join(', ')}`,
      fix: `remove ${argument}`,
    });
  };
  only('site', site !== undefined, SITED);
  only('regions', regions !== undefined, ['AWS', 'OracleCloud']);
  only('tenantId', tenantId !== undefined, ['Azure', 'OracleCloud']);
  if (SITED.includes(code) && site === undefined) {
    problems.add({
      code: 'missing',
      what: `site is missing: ${code} has several`,
      allowed: 'CloudSite.CHINA, GLOBAL or EUROPE',
      fix: 'set site',
    });
  }
  const wanted = SOC_ONLY.includes(code) ? 'THREAT_RESPONSE' : USERS_ONLY.includes(code) ? 'USER' : undefined;
  if (wanted !== undefined && keyType !== CloudKeyType[wanted]) {
    problems.add({
      code: 'not-in-enum',
      what: `keyType is none that ${code} has`,
      got: keyType.code,
      allowed: `CloudKeyType.${wanted}`,
      fix: `set keyType to CloudKeyType.${wanted}`,
    });
  }
  const needsAccount = modules?.includes(CloudModule.THREAT_RESPONSE) === true;
  if (needsAccount && (accountId === undefined || (!Token.isUnresolved(accountId) && accountId === ''))) {
    problems.add({
      code: 'missing',
      what: 'accountId is missing: threat response needs it',
      fix: 'set accountId to the id of the account at the other cloud',
    });
  }
}
