import { OssBackend, TerraformBackend, TerraformStack } from 'cdktf';
import { Problems, shown } from '../../core/errors';
import { checkText } from '../../core/text-check';

/** Where the state of stacks is kept. */
export interface IStateBackend {
  /**
   * Keeps the state of the stack there, under the stack's name.
   * @throws ValidationError `conflict` if the stack has a backend
   */
  attachTo(stack: TerraformStack): void;
}

export interface OssStateBackendProps {
  /** The bucket. All of these are written in the code: Terraform reads them before anything else. */
  readonly bucketName: string;
  /** Region of the bucket and of the lock table. */
  readonly region: string;
  /** Tablestore instance of the lock table: 3 to 16 letters, digits and `-`, a letter first. */
  readonly lockInstance: string;
  /** @default 'terraform_locks' */
  readonly lockTable?: string;
  /** Folder in the bucket; each stack has a folder of its own name in it. @default 'terraform' */
  readonly prefix?: string;
  /**
   * RAM role that Terraform assumes to read and write the state, such as one of the account that has the bucket.
   * @default - the credentials that Terraform runs with
   */
  readonly assumeRoleArn?: string;
  /**
   * Asks OSS for AES256 with each upload. Leave it off where the bucket encrypts by a key of KMS, as that of `RemoteState` does: what a request asks
   * for wins over the bucket's own encryption.
   * @default false
   */
  readonly encryptByOss?: boolean;
  /** Host of OSS, such as the internal one. @default - the region's, which Terraform asks Alibaba Cloud's location service for */
  readonly ossEndpoint?: string;
  /** Host of the Tablestore instance, such as that of a VPC. @default '<lockInstance>.<region>.ots.aliyuncs.com' */
  readonly tablestoreEndpoint?: string;
}

/** https://www.alibabacloud.com/help/en/ros/developer-reference/aliyun-ots-instancev2 */
export const INSTANCE_NAME = /^(?!.*(ali|ay|ots|taobao|admin))[a-z](?:[a-z0-9-]{1,14})[a-z0-9]$/i;
const BUCKET = /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/;
/** https://www.alibabacloud.com/help/en/tablestore/developer-reference/createtable */
const TABLE = /^[A-Za-z_]\w{0,254}$/;
const REGION = /^[a-z]{2}(-[a-z0-9]+)+$/;
const ROLE_ARN = /^acs:ram::\d{16}:role\/[\w.-]+$/;
/** Terraform refuses a slash and "./" at the beginning, and makes paths of the rest. */
const PREFIX = /^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/;

/**
 * State in a bucket of OSS, with locks in a table of Tablestore: Terraform's own backend `oss`. Every stack has a folder of its own, so that
 * stacks of one bucket neither lock nor list one another. No credentials are written: Terraform takes them from its environment.
 * https://developer.hashicorp.com/terraform/language/backend/oss
 */
export class OssStateBackend implements IStateBackend {
  readonly bucketName: string;
  readonly region: string;
  readonly lockInstance: string;
  readonly lockTable: string;
  readonly prefix: string;

  /** @throws ValidationError `invalid-value` for what OSS, Tablestore or Terraform would refuse */
  constructor(private readonly props: OssStateBackendProps) {
    this.bucketName = props.bucketName;
    this.region = props.region;
    this.lockInstance = props.lockInstance;
    this.lockTable = props.lockTable ?? 'terraform_locks';
    this.prefix = props.prefix ?? 'terraform';
    const problems = new Problems();
    // A token has "${" in it, so that none of these forms accepts it: a backend can refer to nothing.
    const check = (argument: string, text: string | undefined, form: RegExp, allowed: string): void => {
      if (text === undefined || form.test(text)) return;
      problems.add({
        code: 'invalid-value',
        what: `${argument} of the backend is malformed`,
        got: shown(text),
        allowed: `${allowed}, written in the code`,
        fix: `correct ${argument}`,
      });
    };
    check('bucketName', this.bucketName, BUCKET, '3 to 63 small letters, digits and "-"');
    check('region', this.region, REGION, 'a region id, such as ap-southeast-1');
    check(
      'lockInstance',
      this.lockInstance,
      INSTANCE_NAME,
      '3 to 16 letters, digits and "-", a letter first, without "ali", "ay", "ots", "taobao" and "admin"',
    );
    check('lockTable', this.lockTable, TABLE, '1 to 255 letters, digits and "_", no digit first');
    check('prefix', this.prefix, PREFIX, 'names of folders, divided by "/"');
    checkText(problems, 'assumeRoleArn', props.assumeRoleArn, ROLE_ARN, '"acs:ram::<account>:role/<name>"');
    problems.throwIfAny();
  }

  /** Host of the Tablestore instance. */
  get tablestoreEndpoint(): string {
    return this.props.tablestoreEndpoint ?? `${this.lockInstance.toLowerCase()}.${this.region}.ots.aliyuncs.com`;
  }

  attachTo(stack: TerraformStack): void {
    const existing = stack.node.children.find((child) => TerraformBackend.isBackend(child));
    if (existing) {
      new Problems(stack)
        .add({
          code: 'conflict',
          what: 'the stack has a backend',
          got: existing.node.path,
          allowed: 'one backend for each stack',
          fix: 'remove one of them',
        })
        .throwIfAny();
    }
    const { assumeRoleArn, encryptByOss = false, ossEndpoint } = this.props;
    new OssBackend(stack, {
      bucket: this.bucketName,
      region: this.region,
      prefix: `${this.prefix}/${stack.node.id}`,
      key: 'terraform.tfstate',
      tablestoreEndpoint: `https://${this.tablestoreEndpoint}`,
      tablestoreTable: this.lockTable,
      acl: 'private',
      encrypt: encryptByOss,
      ...(assumeRoleArn !== undefined && { assumeRoleRoleArn: assumeRoleArn }),
      ...(ossEndpoint !== undefined && { endpoint: ossEndpoint }),
    });
  }
}
