/** Data protection as constructs, with the real terraform: what a drill runs, how often, and that nothing else changes. */
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { App, TerraformStack } from 'cdktf';
import { AlicloudProvider } from '../../lib/bindings/alicloud/provider';
import { PrivateBucket } from '../../lib/core';
import {
  BackupPlan,
  BackupSchedule,
  BackupVault,
  EncryptedLogs,
  EncryptionKey,
  KmsBilling,
  KmsInstance,
  ModelDataBucket,
  RestoreDrill,
  Secret,
} from '../../lib/data-protection';
import { createClient } from '../../lib/provider/client';
import { Project, Workshop } from '../support/terraform';

jest.setTimeout(120_000);

const workshop = new Workshop();
afterAll(() => workshop.close());

const VALUE = 'SANDBOX-value-of-the-upstream-secret';

interface Version {
  readonly drill?: string;
  readonly snapshot: number;
  readonly rotationDays: number;
}

function write(outdir: string, { drill, snapshot, rotationDays }: Version): void {
  const app = new App({ outdir });
  const stack = new TerraformStack(app, 'stack');
  new AlicloudProvider(stack, 'alicloud', { region: 'cn-hangzhou' });
  const instance = new KmsInstance(stack, 'Kms', {
    vpcId: 'vpc-1',
    vSwitchIds: ['vsw-1', 'vsw-2'],
    zoneIds: ['cn-hangzhou-g', 'cn-hangzhou-h'],
    billing: KmsBilling.payAsYouGo(),
    deletionProtection: false,
  });
  const encryptionKey = new EncryptionKey(stack, 'Key', { instance, alias: 'models', rotationDays });
  new Secret(stack, 'Upstream', { instance, encryptionKey, secretName: 'upstream' });
  const accessLog = new PrivateBucket(stack, 'AccessLog', { expirationDays: 365 });
  const copy = new PrivateBucket(stack, 'Copy', { kmsKeyId: encryptionKey.keyId });
  const source = new ModelDataBucket(stack, 'Models', {
    encryptionKey,
    accessLog,
    oldVersionDays: 90,
    retention: { days: 1, locked: false },
    onlyFromVpcs: ['vpc-1'],
    replica: { bucket: copy, location: 'oss-cn-shanghai', encryptionKey },
  });
  new EncryptedLogs(stack, 'Logs', { stores: ['audit'], retentionDays: 180 });
  const vault = new BackupVault(stack, 'Vault', { encryptionKey });
  new BackupPlan(stack, 'Plan', { vault, schedule: BackupSchedule.daily({ hour: 18 }), retentionDays: 30 }).addBucket(
    'Models',
    source,
  );
  const drills = new PrivateBucket(stack, 'Drills', { expirationDays: 7 });
  new RestoreDrill(stack, 'Drill', {
    vault,
    source,
    target: drills,
    drill,
    snapshot: { snapshotId: `s-${snapshot}`, snapshotHash: `hash-${snapshot}` },
  }).toOutput('drill');
  app.synth();
}

it('drills run once per text that asks for them, backups and rotations change nothing else, and all of it can be destroyed', async () => {
  const sandbox = await workshop.sandbox();
  const outdir = workshop.dir('out');
  const project = new Project(path.join(outdir, 'stacks', 'stack'), sandbox.env);
  const changes = async (version: Version): Promise<readonly (readonly [string, string])[]> => {
    write(outdir, version);
    const all = Object.entries(await project.changes());
    return all.map(([address, { actions }]) => [address.replace(/\.(\w+?)_[0-9A-F]{8}$/, '.$1'), actions.join()]);
  };

  write(outdir, { snapshot: 1, rotationDays: 365 });
  // The local backend of cdktf is beside the sources.
  await project.succeed('init', `-backend-config=path=${outdir}.tfstate`, '-input=false');
  await project.apply();
  expect(await changes({ snapshot: 1, rotationDays: 365 })).toEqual([]);

  // Whoever has the value writes it; Terraform sees nothing of it.
  const client = createClient({ env: sandbox.env, region: 'cn-hangzhou' });
  await client.call({
    api: { product: 'Kms', version: '2016-01-20' },
    action: 'PutSecretValue',
    parameters: { SecretName: 'upstream', SecretData: VALUE, VersionId: 'v1' },
    repeatable: true,
  });
  expect(await changes({ snapshot: 1, rotationDays: 365 })).toEqual([]);
  await project.apply();
  expect(readFileSync(`${outdir}.tfstate`, 'utf8')).not.toContain(VALUE);

  // Asked for: one job; the next backup is no reason for another.
  expect((await changes({ drill: 'one', snapshot: 1, rotationDays: 365 })).map(([address]) => address).sort()).toEqual([
    'alicloud_hbr_restore_job.Drill',
    'data.alicloud_hbr_restore_jobs.Drill_Report',
    'terraform_data.Drill_Trigger',
  ]);
  await project.apply();
  expect(await changes({ drill: 'one', snapshot: 2, rotationDays: 30 })).toEqual([['alicloud_kms_key.Key', 'update']]);
  await project.apply();

  // Another one restores the backup of now, not the one of then.
  await changes({ drill: 'two', snapshot: 2, rotationDays: 30 });
  await project.apply();
  const job = Object.entries(await project.state()).find(([address]) =>
    address.startsWith('alicloud_hbr_restore_job.'),
  );
  expect(job?.[1]).toMatchObject({ snapshot_id: 's-2', snapshot_hash: 'hash-2', target_prefix: 'restore-drill/two/' });
  expect(await changes({ drill: 'two', snapshot: 2, rotationDays: 30 })).toEqual([]);

  expect(await project.destroy()).toMatch(/^Destroy complete! Resources: \d+ destroyed/);
});
