// Synthesizes a stack of N resources in a fresh process: with rule packs ("ai-security", "all") or without ("none").
const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { App, TerraformStack } = require('cdktf');
const { AlicloudProvider } = require('cdktf-alicloud-ai-security/bindings/alicloud/provider');
const { KmsKey } = require('cdktf-alicloud-ai-security/bindings/alicloud/kms-key');
const { LogStore } = require('cdktf-alicloud-ai-security/bindings/alicloud/log-store');
const { OssBucket } = require('cdktf-alicloud-ai-security/bindings/alicloud/oss-bucket');
const { OssBucketAcl } = require('cdktf-alicloud-ai-security/bindings/alicloud/oss-bucket-acl');
const { OssBucketPolicy } = require('cdktf-alicloud-ai-security/bindings/alicloud/oss-bucket-policy');
const {
  OssBucketPublicAccessBlock,
} = require('cdktf-alicloud-ai-security/bindings/alicloud/oss-bucket-public-access-block');
const {
  OssBucketServerSideEncryption,
} = require('cdktf-alicloud-ai-security/bindings/alicloud/oss-bucket-server-side-encryption');
const { OssBucketVersioningA } = require('cdktf-alicloud-ai-security/bindings/alicloud/oss-bucket-versioning');
const { RamPolicy } = require('cdktf-alicloud-ai-security/bindings/alicloud/ram-policy');
const { SecurityGroupRule } = require('cdktf-alicloud-ai-security/bindings/alicloud/security-group-rule');

const [pack, count] = [process.argv[2], Number(process.argv[3])];
const outdir = mkdtempSync(path.join(tmpdir(), 'aisec-bench-compliance-'));

const statement = (Effect, more) => ({ Effect, Action: ['oss:*'], Resource: ['acs:oss:*:*:data/*'], ...more });
const tlsOnly = JSON.stringify({
  Version: '1',
  Statement: [statement('Deny', { Principal: ['*'], Condition: { Bool: { 'acs:SecureTransport': ['false'] } } })],
});
const policyDocument = JSON.stringify({ Version: '1', Statement: [statement('Allow')] });

/** Ten resources that many rules are about: what the packs find in them is not an error. */
function make(stack, i) {
  const key = new KmsKey(stack, `key-${i}`, { automaticRotation: 'Enabled', deletionProtection: 'Enabled' });
  const bucket = new OssBucket(stack, `bucket-${i}`, { bucket: `bucket-${i}` }).bucket;
  new OssBucketAcl(stack, `acl-${i}`, { bucket, acl: 'private' });
  new OssBucketPublicAccessBlock(stack, `block-${i}`, { bucket, blockPublicAccess: true });
  new OssBucketVersioningA(stack, `versions-${i}`, { bucket, status: 'Enabled' });
  new OssBucketServerSideEncryption(stack, `sse-${i}`, { bucket, sseAlgorithm: 'KMS', kmsMasterKeyId: key.id });
  new OssBucketPolicy(stack, `policy-${i}`, { bucket, policy: tlsOnly });
  new LogStore(stack, `log-${i}`, { projectName: 'logs', logstoreName: `log-${i}`, retentionPeriod: 365 });
  new RamPolicy(stack, `ram-${i}`, { policyName: `ram-${i}`, policyDocument });
  new SecurityGroupRule(stack, `rule-${i}`, {
    securityGroupId: 'sg-1',
    type: 'ingress',
    ipProtocol: 'tcp',
    portRange: '443/443',
    cidrIp: '10.0.0.0/8',
  });
}

try {
  // The rules are loaded on both sides: what is measured is what they do.
  const { Compliance, PACKS } = require('cdktf-alicloud-ai-security/compliance');
  const packs = PACKS.filter(({ id }) => pack === 'all' || id === pack);
  const start = performance.now();
  const app = new App({ outdir });
  const stack = new TerraformStack(app, 'bench');
  new AlicloudProvider(stack, 'alicloud', { region: 'ap-southeast-1' });
  for (let i = 0; i < count / 10; i++) make(stack, i);
  if (packs.length > 0) Compliance.check(stack, { packs });
  app.synth();
  const seconds = (performance.now() - start) / 1000;
  console.log(JSON.stringify({ seconds, peakMiB: process.resourceUsage().maxRSS / 1024 }));
} finally {
  rmSync(outdir, { recursive: true, force: true });
}
