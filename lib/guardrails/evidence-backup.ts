import type { Construct } from 'constructs';
import { GuardrailsBackupConfig } from '../bindings/aisec/guardrails-backup-config';
import type { OssBucket } from '../bindings/alicloud/oss-bucket';
import { AlicloudConstruct } from '../core/construct';
import { Problems, shown } from '../core/errors';
import { checkText } from '../core/text-check';
import type { GuardrailsContentType } from './content-type';
import type { GuardrailsService } from './service';
import { contentTypeOf } from './service-type';
import { claimSetting } from '../core/claim';
import { type AisecResourceProps, aisecOf, literal } from './shared';

/** A bucket that evidence is kept in. */
export class EvidenceBucket {
  /** A bucket that exists outside of this app. */
  static fromBucketName(bucketName: string): EvidenceBucket {
    return new EvidenceBucket(bucketName);
  }

  /** A bucket of this app. */
  static fromResource(bucket: OssBucket): EvidenceBucket {
    return new EvidenceBucket(bucket.id);
  }

  private constructor(readonly bucketName: string) {}
}

export interface EvidenceBackupProps extends AisecResourceProps {
  /** Service whose hits are kept. */
  readonly service: GuardrailsService;
  /** @default - that of the service */
  readonly contentType?: GuardrailsContentType;
  readonly bucket: EvidenceBucket;
  /** Region of the bucket. @default - left alone */
  readonly bucketRegion?: string;
  /** Folder in the bucket. @default - left alone */
  readonly path?: string;
  /** Days that evidence is kept, at least 1. @default - left alone */
  readonly retentionDays?: number;
}

const DAY_IN_SECONDS = 24 * 60 * 60;

/**
 * Keeps the content of hits in a bucket of yours, `aisec_guardrails_backup_config`. Destroying restores what was set before. What is kept
 * is what users wrote: choose who may read the bucket.
 * @unverified the members of `UpdateBackupConfig` are taken from what `GetBackupConfig` answers
 */
export class EvidenceBackup extends AlicloudConstruct {
  /** @throws ValidationError `conflict` if the service has one already, `invalid-value` and `out-of-range` for arguments */
  constructor(scope: Construct, id: string, props: EvidenceBackupProps) {
    super(scope, id);
    const { service, bucket, bucketRegion, path, retentionDays } = props;
    const problems = new Problems(this);
    const resourceType = contentTypeOf(props, problems);
    checkText(
      problems,
      'bucket',
      bucket.bucketName,
      /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/,
      'the name of a bucket in OSS',
    );
    checkText(problems, 'bucketRegion', bucketRegion, /^[a-z0-9-]+$/, 'the id of a region, such as "ap-southeast-1"');
    if (retentionDays !== undefined && !(Number.isInteger(retentionDays) && retentionDays > 0)) {
      problems.add({
        code: 'out-of-range',
        what: 'retentionDays is out of range',
        got: shown(retentionDays),
        allowed: 'a whole number above 0, written in the code',
        fix: 'correct retentionDays',
      });
    }
    problems.throwIfAny();
    const aisec = aisecOf(this, props);
    claimSetting(this, `evidence backup of ${service.code}`, aisec.provider, problems);
    problems.throwIfAny();
    new GuardrailsBackupConfig(this, 'Resource', {
      serviceCode: service.code,
      resourceType,
      enable: true,
      enableBackup: true,
      bucket: bucket.bucketName,
      region: bucketRegion,
      path: path === undefined ? undefined : literal(path),
      expireSeconds: retentionDays === undefined ? undefined : retentionDays * DAY_IN_SECONDS,
      provider: aisec.provider,
    });
  }
}
