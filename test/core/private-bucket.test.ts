import { type TerraformStack } from 'cdktf';
import { Effect, NamePrefix, Notices, PrivateBucket, type PrivateBucketProps } from '../../lib/core';
import { findings, newStack, only, resources, synth, type Synthesized } from './support';

function synthesized(props: PrivateBucketProps, stack: TerraformStack = newStack()): Synthesized {
  new PrivateBucket(stack, 'Models', props);
  return synth(stack);
}

interface Statement {
  readonly Effect: string;
  readonly Principal: readonly string[];
  readonly Action: readonly string[];
  readonly Resource: readonly string[];
  readonly Condition?: unknown;
}

function statements(stack: Synthesized): readonly Statement[] {
  return (JSON.parse(String(only(stack, 'alicloud_oss_bucket_policy').policy)) as { Statement: Statement[] }).Statement;
}

describe('a private bucket', () => {
  it('is private, blocked to the public, versioned, encrypted and reached by TLS only, without being asked', () => {
    const stack = synthesized({});
    expect(only(stack, 'alicloud_oss_bucket_acl')).toMatchObject({ acl: 'private' });
    expect(only(stack, 'alicloud_oss_bucket_public_access_block')).toMatchObject({ block_public_access: true });
    expect(only(stack, 'alicloud_oss_bucket_versioning')).toMatchObject({ status: 'Enabled' });
    expect(only(stack, 'alicloud_oss_bucket_server_side_encryption')).toMatchObject({ sse_algorithm: 'AES256' });
    expect(only(stack, 'alicloud_oss_bucket_https_config')).toMatchObject({
      enable: true,
      tls_versions: ['TLSv1.2', 'TLSv1.3'],
    });
    expect(only(stack, 'alicloud_oss_bucket')).toMatchObject({ force_destroy: false, redundancy_type: 'ZRS' });
    expect(statements(stack)).toEqual([
      {
        Effect: 'Deny',
        Principal: ['*'],
        Action: ['oss:*'],
        Resource: [expect.stringMatching(/^acs:oss:\*:\$\{.*\}:\$\{.*\}$/), expect.stringMatching(/\/\*$/)],
        Condition: { Bool: { 'acs:SecureTransport': ['false'] } },
      },
    ]);
    expect(resources(stack, 'alicloud_oss_bucket_worm')).toEqual([]);
  });

  it('has a name of its own in every account, in the letters of OSS, with the prefix of its scope', () => {
    const stack = newStack('Chat');
    NamePrefix.of(stack).set('prod-');
    const { bucket } = only(synthesized({}, stack), 'alicloud_oss_bucket');
    expect(bucket).toMatch(/^prod-chat-models-[0-9a-f]{8}-\$\{data\.alicloud_account\.AlicloudAccount\.id\}$/);
    expect(String(bucket).replace(/\$\{.*\}/, '1'.repeat(16)).length).toBeLessThanOrEqual(63);
  });

  it('takes a key, a log, ends of versions and objects, and a lock', () => {
    const stack = newStack();
    const accessLog = PrivateBucket.fromBucketName(stack, 'Logs', 'the-logs');
    const made = synthesized(
      {
        bucketName: 'models-1',
        kmsKeyId: 'key-1',
        accessLog,
        oldVersionDays: 30,
        expirationDays: 400,
        retention: { days: 365, locked: true },
        zoneRedundant: false,
      },
      stack,
    );
    expect(only(made, 'alicloud_oss_bucket_server_side_encryption')).toMatchObject({
      sse_algorithm: 'KMS',
      kms_master_key_id: 'key-1',
    });
    expect(only(made, 'alicloud_oss_bucket_logging')).toMatchObject({ target_bucket: 'the-logs' });
    expect(only(made, 'alicloud_oss_bucket')).toMatchObject({
      bucket: 'models-1',
      redundancy_type: 'LRS',
      lifecycle_rule: [
        {
          enabled: true,
          abort_multipart_upload: [{ days: 7 }],
          noncurrent_version_expiration: [{ days: 30 }],
          expiration: [{ days: 400 }],
        },
      ],
    });
    expect(only(made, 'alicloud_oss_bucket_worm')).toMatchObject({
      retention_period_in_days: 365,
      status: 'Locked',
      depends_on: [expect.stringMatching(/^alicloud_oss_bucket_versioning\./)],
    });
    expect(Notices.of(stack).open.map(({ id, message }) => [id, message.includes('365 days')])).toEqual([
      ['core.bucket-retention', true],
    ]);
  });

  it('removes what expired, also as the old version that it is then', () => {
    const rule = (props: PrivateBucketProps): unknown =>
      (only(synthesized(props), 'alicloud_oss_bucket').lifecycle_rule as readonly unknown[])[0];
    expect(rule({ expirationDays: 7 })).toMatchObject({
      expiration: [{ days: 7 }],
      noncurrent_version_expiration: [{ days: 7 }],
    });
    expect(rule({ expirationDays: 7, oldVersionDays: 1 })).toMatchObject({
      noncurrent_version_expiration: [{ days: 1 }],
    });
    expect(rule({ oldVersionDays: 1 })).not.toHaveProperty('expiration');
    expect(rule({})).not.toHaveProperty('noncurrent_version_expiration');
  });

  it.each(['Prod-', 'prod_', 'a'.repeat(40)])(
    'has no name made with the prefix %s, which OSS would refuse',
    (prefix) => {
      const stack = newStack();
      NamePrefix.of(stack).set(prefix);
      const found = findings(() => synthesized({}, stack));
      expect(found.map(({ code, what }) => [code, what])).toEqual([
        ['invalid-name', 'bucketName is not a name that OSS accepts'],
      ]);
    },
  );

  it('says that a retention policy which is not locked ends after a day', () => {
    const stack = newStack();
    synthesized({ retention: { days: 1, locked: false } }, stack);
    expect(Notices.of(stack).open.map(({ message }) => message)).toEqual([expect.stringContaining('24 hours')]);
  });

  it('takes statements until synthesis', () => {
    const stack = newStack();
    const bucket = new PrivateBucket(stack, 'Models', { bucketName: 'models-1' });
    bucket.addStatements({ actions: ['oss:GetObject'], principals: ['1000000000000001'], objects: ['public/*'] });
    bucket.addStatements({ effect: Effect.DENY, actions: ['oss:DeleteBucket'], principals: ['*'] });
    const [, first, second] = statements(synth(stack));
    expect(first).toMatchObject({ Effect: 'Allow', Resource: [expect.stringMatching(/\/public\/\*$/)] });
    expect(second).toMatchObject({ Effect: 'Deny', Action: ['oss:DeleteBucket'] });
  });

  it.each<[string, PrivateBucketProps, readonly string[]]>([
    ['a name with capitals', { bucketName: 'Models' }, ['invalid-name']],
    ['a name that ends with a hyphen', { bucketName: 'models-' }, ['invalid-name']],
    ['half a day', { oldVersionDays: 0.5 }, ['out-of-range']],
    ['no day', { expirationDays: 0 }, ['out-of-range']],
    ['71 years', { retention: { days: 25_915, locked: false } }, ['out-of-range']],
    ['an action of RAM', { statements: [{ actions: ['ram:*'], principals: ['*'] }] }, ['invalid-statement']],
    [
      'a statement that says nothing',
      { statements: [{ actions: [], principals: [] }] },
      ['invalid-statement', 'invalid-statement'],
    ],
  ])('is refused with %s', (_, props, codes) => {
    const found = findings(() => synthesized(props));
    expect(found.map(({ code }) => code)).toEqual(codes);
    expect(found.every(({ path, fix }) => path === 'test/Models' && fix !== '')).toBe(true);
  });

  it('is not found by a name that no bucket has', () => {
    const [found] = findings(() => PrivateBucket.fromBucketName(newStack(), 'Bucket', 'a_b'));
    expect(found).toMatchObject({ code: 'invalid-value', path: 'test/Bucket' });
  });
});
