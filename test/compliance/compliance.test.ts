/** Packs in a cdktf app. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { App, Lazy, TerraformStack, Testing } from 'cdktf';
import { Construct } from 'constructs';
import { KmsKey } from '../../lib/bindings/alicloud/kms-key';
import { OssBucket } from '../../lib/bindings/alicloud/oss-bucket';
import { AlicloudProvider } from '../../lib/bindings/alicloud/provider';
import { AiSecurityPack, CisAlibabaCloudPack, Compliance, type Pack } from '../../lib/compliance';
import { PrivateBucket, validateAtSynth } from '../../lib/core';
import '../../lib/testing/jest';

const PACK: Pack = {
  ...AiSecurityPack,
  rules: AiSecurityPack.rules.filter(({ id }) =>
    ['oss-bucket-private', 'oss-bucket-versioned', 'oss-bucket-logged'].includes(id),
  ),
};
const REASON = 'a public data set, reviewed by security';

let outdir: string;
beforeEach(() => {
  outdir = mkdtempSync(path.join(tmpdir(), 'compliance-'));
});
afterEach(() => rmSync(outdir, { recursive: true, force: true }));

function stackIn(app: App, id = 'data'): TerraformStack {
  const stack = new TerraformStack(app, id);
  new AlicloudProvider(stack, 'alicloud', { region: 'ap-southeast-1' });
  return stack;
}
const publicBucket = (scope: Construct, id = 'Public'): OssBucket =>
  new OssBucket(scope, id, { bucket: id.toLowerCase(), acl: 'public-read' });

it('errors fail the synthesis, all of a stack at once', () => {
  const app = new App({ outdir });
  const stack = stackIn(app);
  publicBucket(stack, 'A');
  publicBucket(stack, 'B');
  Compliance.check(stack, { packs: [PACK] });
  expect(() => app.synth()).toThrow(
    /\[oss-bucket-private\] data\/A \(alicloud_oss_bucket\.A\) acl: the ACL is public-read\n {4}fix: [^]*data\/B/,
  );
});

it('an app is checked in all its stacks, those that are made later too', () => {
  const app = new App({ outdir });
  Compliance.check(app, { packs: [PACK] });
  publicBucket(stackIn(app, 'later'));
  expect(() => app.synth()).toThrow('[oss-bucket-private] later/Public');
});

it('lighter findings are printed as warnings, and fail where that is asked for', () => {
  const make = (failOn: 'error' | 'warning'): App => {
    const app = new App({ outdir });
    const stack = stackIn(app);
    new OssBucket(stack, 'Bucket', { bucket: 'data', versioning: { status: 'Enabled' } });
    Compliance.check(stack, { packs: [PACK], failOn });
    return app;
  };
  make('error').synth();
  const manifest = JSON.parse(readFileSync(path.join(outdir, 'manifest.json'), 'utf8')) as {
    stacks: { [id: string]: { annotations: { message: string; level: string }[] } };
  };
  expect(manifest.stacks.data?.annotations).toMatchObject([
    { level: '@cdktf/warn', message: expect.stringContaining('[oss-bucket-logged]') as string },
  ]);
  expect(() => make('warning').synth()).toThrow('[oss-bucket-logged]');
});

it('a rule that is broken often is one warning', () => {
  const app = new App({ outdir });
  const stack = stackIn(app);
  for (let i = 0; i < 7; i++) new OssBucket(stack, `B${i}`, { bucket: `b${i}`, versioning: { status: 'Enabled' } });
  Compliance.check(stack, { packs: [PACK] });
  app.synth();
  const manifest = readFileSync(path.join(outdir, 'manifest.json'), 'utf8');
  expect([...manifest.matchAll(/\[oss-bucket-logged\]/g)]).toHaveLength(1);
  expect(manifest).toContain('7 findings: data/B0 (alicloud_oss_bucket.B0) logging');
  expect(manifest).toContain('and 2 more');
});

it('what is known at apply only is told in one line', () => {
  const app = new App({ outdir });
  const stack = stackIn(app);
  new OssBucket(stack, 'Bucket', { bucket: 'data', acl: '${var.acl}', versioning: { status: 'Enabled' } });
  Compliance.check(stack, { packs: [PACK] });
  app.synth();
  expect(readFileSync(path.join(outdir, 'manifest.json'), 'utf8')).toContain(
    '1 results are known at apply only, of oss-bucket-private',
  );
});

it('constructs of this library keep the rules about buckets', () => {
  const stack = stackIn(Testing.app());
  const logs = new PrivateBucket(stack, 'Logs', { bucketName: 'logs-example' });
  const key = new KmsKey(stack, 'Key', { automaticRotation: 'Enabled', deletionProtection: 'Enabled' });
  new PrivateBucket(stack, 'Data', { bucketName: 'data-example', accessLog: logs, kmsKeyId: key.id });
  const { findings } = Compliance.evaluate(stack, [AiSecurityPack, CisAlibabaCloudPack]);
  expect(findings.map(({ rule, resource }) => `${rule} ${resource?.constructPath}`)).toEqual(
    [
      'oss-bucket-encrypted-with-own-key data/Logs/Resource',
      'oss-bucket-policy-network-limited data/Data/Policy',
    ].filter((one) => findings.some(({ rule, resource }) => `${rule} ${resource?.constructPath}` === one)),
  );
  expect(stack).toBeValidForAlicloud();
});

describe('suppressions', () => {
  it('hold for a construct and its main child', () => {
    const stack = stackIn(Testing.app());
    const bucket = publicBucket(stack);
    const whole = new Construct(stack, 'Whole');
    publicBucket(whole, 'Resource');
    const suppression = [
      { rule: 'oss-bucket-private', reason: REASON },
      { rule: 'oss-bucket-versioned', reason: REASON },
      { rule: 'oss-bucket-logged', reason: REASON },
    ];
    Compliance.suppress(bucket, suppression);
    Compliance.suppress(whole, suppression);
    const { findings, suppressed } = Compliance.evaluate(stack, [PACK]);
    expect(findings).toEqual([]);
    expect(suppressed).toHaveLength(6);
  });

  it('hold below a construct, or in the whole app, where they are inherited', () => {
    const app = Testing.app();
    const all = PACK.rules.map(({ id }) => ({ rule: id, reason: REASON }));
    Compliance.suppress(app, all, { inherit: true });
    const stack = stackIn(app, 'later');
    publicBucket(new Construct(new Construct(stack, 'Deep'), 'Deeper'), 'Bucket');
    expect(Compliance.evaluate(stack, [PACK]).findings).toEqual([]);
  });

  it('are written into the stack, for reviewers and for aisec check', () => {
    const stack = stackIn(Testing.app());
    Compliance.suppress(publicBucket(stack), [{ rule: 'oss-bucket-private', reason: REASON, expires: '2027-01-31' }]);
    const { '//': comment } = stack.toTerraform() as { '//': object };
    expect(comment).toMatchObject({
      metadata: { stackName: 'data' },
      compliance_suppressions: [
        { rule: 'oss-bucket-private', reason: REASON, expires: '2027-01-31', resource: 'data/Public' },
      ],
    });
  });

  it('that expired are an error', () => {
    const stack = stackIn(Testing.app());
    Compliance.suppress(publicBucket(stack), [{ rule: 'oss-bucket-private', reason: REASON, expires: '2020-01-01' }]);
    expect(Compliance.evaluate(stack, [PACK]).findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['oss-bucket-private', 'suppression-expired']),
    );
  });

  it.each([
    ['no reason', { rule: 'a-b', reason: '' }, 'has no reason of at least 10 characters'],
    ['a malformed expiry', { rule: 'a-b', reason: REASON, expires: 'soon' }, 'expires on soon, which is no day'],
    ['no rule', { rule: '', reason: REASON }, 'names no rule'],
  ])('with %s are refused where they are written', (_what, one, problem) => {
    const stack = stackIn(Testing.app());
    expect(() => Compliance.suppress(stack, [one])).toThrow(problem);
  });
});

describe('the synthesized stack', () => {
  it('is made once for all checks and the synthesizer', () => {
    const app = new App({ outdir });
    const stack = stackIn(app);
    let made = 0;
    const produce = (): string => {
      made++;
      return 'data';
    };
    new OssBucket(stack, 'Bucket', { bucket: Lazy.stringValue({ produce }), versioning: { status: 'Enabled' } });
    const before = (): number => {
      made = 0;
      stack.toTerraform();
      return made;
    };
    const once = before();
    const synth = (): number => {
      made = 0;
      app.synth();
      return made;
    };
    const plain = synth();
    Compliance.check(stack, { packs: [PACK] });
    validateAtSynth(stack);
    Compliance.check(stack, { packs: [CisAlibabaCloudPack], failOn: 'error' });
    Compliance.suppress(
      stack,
      [
        { rule: 'oss-bucket-public-access-blocked', reason: REASON },
        { rule: 'oss-bucket-encrypted', reason: REASON },
        { rule: 'oss-bucket-tls-only', reason: REASON },
      ],
      { inherit: true },
    );
    expect(once).toBeGreaterThan(0);
    expect(synth()).toBe(plain);
  });

  it('is what the stack is at that time, also after a synthesis that failed', () => {
    const app = new App({ outdir });
    const stack = stackIn(app);
    const bucket = publicBucket(stack);
    Compliance.check(stack, { packs: [PACK] });
    expect(() => app.synth()).toThrow('the ACL is public-read');
    bucket.acl = 'private';
    bucket.putVersioning({ status: 'Enabled' });
    app.synth();
    expect(readFileSync(path.join(outdir, 'stacks', 'data', 'cdk.tf.json'), 'utf8')).toContain('"acl": "private"');
    bucket.acl = 'public-read';
    expect(JSON.stringify(stack.toTerraform())).toContain('public-read');
  });
});
