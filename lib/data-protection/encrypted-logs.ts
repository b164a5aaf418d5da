import { Token } from 'cdktf';
import type { Construct } from 'constructs';
import { LogProject } from '../bindings/alicloud/log-project';
import { LogStore } from '../bindings/alicloud/log-store';
import { accountId } from '../core/account';
import { AlicloudConstruct } from '../core/construct';
import { Problems, shown } from '../core/errors';
import { literal } from '../core/literal';
import { type NameRule, PhysicalName, registerName } from '../core/naming';
import { checkAgainstProvider } from '../core/provider-check';
import { checkRange } from '../core/range-check';
import type { IRamRole } from '../core/ram-role';
import type { IEncryptionKey } from './encryption-key';

/** How the log service gets at a key of yours. */
export interface LogEncryptionProps {
  readonly key: IEncryptionKey;
  /** Region of the key. */
  readonly region: string;
  /** Role that the log service works as; it may use the key. */
  readonly role: IRamRole;
}

export interface EncryptedLogsProps {
  /** 3 to 63 small letters, digits and hyphens, unique in a region. Another one makes another project. @default - made from the construct's path and the account */
  readonly projectName?: string;
  /** Log stores, by name: 3 to 63 small letters, digits, hyphens and underscores. */
  readonly stores: readonly string[];
  /** Days that logs are kept, 1 to 3,650; 3,650 keeps them for good. */
  readonly retentionDays: number;
  /** Key of yours; another one makes other, empty stores. @default - a key of the log service */
  readonly encryption?: LogEncryptionProps;
  /** @default - none */
  readonly description?: string;
  /** @default - those of the scopes above */
  readonly tags?: { readonly [key: string]: string };
}

const LETTERS = {
  form: /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/,
  text: 'small letters, digits and "-"',
  service: 'SLS',
  lowerCase: true,
};
/** A project has its name among all accounts of a region, so made ones end with a hyphen and the 16 digits of the account. */
const GENERATED: NameRule = { argument: 'projectName', maxLength: 63 - 17, letters: LETTERS };
const GIVEN: NameRule = { argument: 'projectName', maxLength: 63, letters: LETTERS };
const STORE = /^[a-z0-9][a-z0-9_-]{1,61}[a-z0-9]$/;
/** https://www.alibabacloud.com/help/en/sls/product-overview/logstore */
const RETENTION = { MIN: 1, MAX: 3650 } as const;

/** A project of the log service whose stores are encrypted, `alicloud_log_project` and `alicloud_log_store`. */
export class EncryptedLogs extends AlicloudConstruct {
  private readonly resource: LogProject;
  private reference?: string;

  /** @throws ValidationError if SLS or the provider would refuse an argument */
  constructor(scope: Construct, id: string, props: EncryptedLogsProps) {
    super(scope, id);
    const { stores, retentionDays, encryption } = props;
    const problems = new Problems(this);
    const name =
      props.projectName === undefined
        ? PhysicalName.generated(this, GENERATED, `-${accountId(this)}`)
        : PhysicalName.given(props.projectName, GIVEN, problems);
    if (stores.length === 0) {
      problems.add({
        code: 'too-few-items',
        what: 'stores is empty',
        allowed: 'names of log stores',
        fix: 'name a log store',
      });
    }
    for (const store of stores) {
      // It becomes a part of a construct's id, which cannot be known later.
      if (!Token.isUnresolved(store) && STORE.test(store)) continue;
      problems.add({
        code: 'invalid-name',
        what: 'stores has a name that SLS does not accept',
        got: Token.isUnresolved(store) ? 'a name that is known later' : shown(store),
        allowed: '3 to 63 small letters, digits, "-" and "_"',
        fix: 'correct the name',
      });
    }
    for (const store of new Set(stores.filter((one, i) => stores.indexOf(one) < i))) {
      problems.add({
        code: 'conflict',
        what: 'stores has a name twice',
        got: shown(store),
        fix: 'remove one of them',
      });
    }
    checkRange(problems, 'retentionDays', retentionDays, RETENTION, 'days; 3650 keeps logs for good');
    const config = { projectName: name.value, description: literal(props.description), tags: props.tags };
    checkAgainstProvider(problems, 'alicloud_log_project', config);
    problems.throwIfAny();
    this.resource = new LogProject(this, 'Resource', config);
    registerName(this.resource, 'projectName', name);
    for (const logstoreName of stores) {
      const made = new LogStore(this, `Store-${logstoreName}`, {
        projectName: this.projectName,
        logstoreName,
        retentionPeriod: retentionDays,
        autoSplit: true,
        maxSplitShardCount: 64,
        encryptConf: {
          enable: true,
          encryptType: 'default',
          ...(encryption && {
            userCmkInfo: {
              cmkKeyId: encryption.key.keyId,
              arn: encryption.role.roleArn,
              regionId: encryption.region,
            },
          }),
        },
      });
      // The log service works as the role from the first line on.
      if (encryption) encryption.key.grantEncryptDecrypt(encryption.role).applyBefore(made);
    }
  }

  get projectName(): string {
    return (this.reference ??= this.resource.projectName);
  }
}
