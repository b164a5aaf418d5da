import { Lazy, TerraformOutput, Token } from 'cdktf';
import type { Construct } from 'constructs';
import { DataAlicloudHbrRestoreJobs } from '../bindings/alicloud/data-alicloud-hbr-restore-jobs';
import { DataAlicloudHbrSnapshots } from '../bindings/alicloud/data-alicloud-hbr-snapshots';
import { HbrRestoreJob } from '../bindings/alicloud/hbr-restore-job';
import { AlicloudConstruct } from '../core/construct';
import { Problems, shown } from '../core/errors';
import { Notices } from '../core/notice';
import type { IBucket } from '../core/private-bucket';
import { checkAgainstProvider } from '../core/provider-check';
import { replacementTrigger } from '../core/terraform-data';
import type { IBackupVault } from './backup';

/** A backup, as Cloud Backup lists it. */
export interface BackupSnapshot {
  readonly snapshotId: string;
  readonly snapshotHash: string;
}

export interface RestoreDrillProps {
  readonly vault: IBackupVault;
  /** Bucket that was backed up. */
  readonly source: IBucket;
  /** Bucket that is restored into; another one than the source. */
  readonly target: IBucket;
  /** Folder in the target, with a slash at its end; each drill restores into a folder of its own below it. @default 'restore-drill/' */
  readonly prefix?: string;
  /** Backup that is restored. @default - the last one that is complete, looked up when the drill begins */
  readonly snapshot?: BackupSnapshot;
  /**
   * Opts in, and says when: each other text (a date, the number of a release) is another drill. Letters, digits, `.`, `_` and `-`. Without
   * it, nothing is restored.
   * @default - no drill
   */
  readonly drill?: string;
}

/**
 * Restores the last backup of a bucket into another bucket, to see that it can be, `alicloud_hbr_restore_job`. It begins once per text of
 * `drill`, never by itself and never on destroy. The apply waits until the restore runs; the state of it is read at every plan after
 * that, and a restore that failed fails them. What was restored stays in the target and is paid for until it is deleted.
 */
export class RestoreDrill extends AlicloudConstruct {
  private readonly jobs?: DataAlicloudHbrRestoreJobs;
  private readonly drill?: string;

  /** @throws ValidationError `conflict` if the target is the source, `invalid-value` for a text or prefix of another form */
  constructor(scope: Construct, id: string, props: RestoreDrillProps) {
    super(scope, id);
    const { vault, source, target, prefix = 'restore-drill/', snapshot, drill } = props;
    const problems = new Problems(this);
    if (source === target || (source.bucketName === target.bucketName && !Token.isUnresolved(source.bucketName))) {
      problems.add({
        code: 'conflict',
        what: 'the drill would restore into the bucket that was backed up',
        got: shown(source.bucketName),
        allowed: 'another bucket',
        fix: 'give a bucket for drills as target',
      });
    }
    const check = (argument: string, text: string | undefined, form: RegExp, allowed: string): void => {
      // Both become part of a name in the target; what is known later could lead anywhere.
      if (text === undefined || (!Token.isUnresolved(text) && form.test(text))) return;
      const got = Token.isUnresolved(text) ? 'a value that is known later' : shown(text);
      problems.add({
        code: 'invalid-value',
        what: `${argument} is malformed`,
        got,
        allowed,
        fix: `correct ${argument}`,
      });
    };
    check('drill', drill, /^[\w.-]{1,64}$/, '1 to 64 letters, digits, ".", "_" and "-"');
    check('prefix', prefix, /^([\w.-]+\/)+$/, 'folders, each with a slash at its end');
    problems.throwIfAny();
    if (drill === undefined) return;
    this.drill = drill;
    const { snapshotId, snapshotHash } = snapshot ?? this.lastSnapshot(vault, source);
    const config = {
      vaultId: vault.vaultId,
      sourceType: 'OSS',
      restoreType: 'OSS',
      snapshotId,
      snapshotHash,
      targetBucket: target.bucketName,
      targetPrefix: `${prefix}${drill}/`,
      options: JSON.stringify({ includes: [], excludes: [] }),
    };
    checkAgainstProvider(problems, 'alicloud_hbr_restore_job', config);
    problems.throwIfAny();
    const job = new HbrRestoreJob(this, 'Resource', {
      ...config,
      lifecycle: {
        // The next backup is no reason to restore again; another drill is.
        ignoreChanges: ['snapshot_id', 'snapshot_hash'],
        replaceTriggeredBy: [replacementTrigger(this, 'Trigger', { drill })],
        postcondition: [
          {
            condition: '${self.status != "FAILED"}',
            errorMessage: `The restore drill ${drill} failed: see the restore jobs of the vault in the console of Cloud Backup.`,
          },
        ],
      },
    });
    this.jobs = new DataAlicloudHbrRestoreJobs(this, 'Report', {
      restoreType: 'OSS',
      restoreId: [job.restoreJobId],
    });
    Notices.of(this).add({
      id: 'data-protection.restore-drill',
      message: `The drill "${drill}" restores a backup of ${shown(source.bucketName)} into another bucket, where it is paid for until it is deleted.`,
    });
  }

  /**
   * What the drill did, as one output of the stack: state, items and bytes that were restored and that should have been, time, message of
   * an error.
   */
  toOutput(name: string): TerraformOutput {
    return new TerraformOutput(this, name, {
      value: this.jobs ? { drill: this.drill, jobs: this.jobs.jobs } : { jobs: [] },
      staticId: true,
    });
  }

  private lastSnapshot(vault: IBackupVault, source: IBucket): BackupSnapshot {
    const found = new DataAlicloudHbrSnapshots(this, 'Snapshots', {
      vaultId: vault.vaultId,
      sourceType: 'OSS',
      bucket: source.bucketName,
      status: 'COMPLETE',
    });
    found.lifecycle = {
      postcondition: [
        {
          condition: '${length(self.snapshots) > 0}',
          errorMessage:
            'There is no complete backup of the bucket in the vault: wait for the first one, or leave drill out.',
        },
      ],
    };
    // In no order that anybody has promised; the times are texts of as many digits. The name may still be overridden.
    const last = (attribute: string): string =>
      Lazy.stringValue({
        produce: () => {
          const all = `data.${DataAlicloudHbrSnapshots.tfResourceType}.${found.friendlyUniqueId}.snapshots`;
          return `\${[for s in ${all} : s.${attribute} if s.complete_time == reverse(sort(${all}[*].complete_time))[0]][0]}`;
        },
      });
    return { snapshotId: last('snapshot_id'), snapshotHash: last('snapshot_hash') };
  }
}
