// Builds and synthesizes N Guardrails users in a fresh process, by L2 ("l2") or by the same L1 resources ("l1").
const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { App, TerraformStack } = require('cdktf');
const { AlicloudProvider } = require('cdktf-alicloud-ai-security/bindings/alicloud/provider');

const [side, count] = [process.argv[2], Number(process.argv[3])];
const outdir = mkdtempSync(path.join(tmpdir(), 'aisec-bench-synth-'));
const pgpKey = 'keybase:example';

const makeUser = {
  l1: () => {
    const { RamUser } = require('cdktf-alicloud-ai-security/bindings/alicloud/ram-user');
    const {
      RamUserPolicyAttachment,
    } = require('cdktf-alicloud-ai-security/bindings/alicloud/ram-user-policy-attachment');
    const { RamAccessKey } = require('cdktf-alicloud-ai-security/bindings/alicloud/ram-access-key');
    return (stack, i) => {
      const user = new RamUser(stack, `user-${i}`, { name: `user-${i}`, comments: 'Calls AI Guardrails' });
      new RamUserPolicyAttachment(stack, `grant-${i}`, {
        userName: user.name,
        policyName: 'AliyunYundunGreenWebFullAccess',
        policyType: 'System',
      });
      new RamAccessKey(stack, `key-${i}`, { userName: user.name, pgpKey, status: 'Active' });
    };
  },
  l2: () => {
    const { GuardrailsAccess, GuardrailsCredential } = require('cdktf-alicloud-ai-security/guardrails');
    return (stack, i) =>
      new GuardrailsAccess(stack, `user-${i}`, {
        userName: `user-${i}`,
        credential: GuardrailsCredential.pgpEncrypted({ pgpKey }),
      });
  },
}[side]();

try {
  const start = performance.now();
  const app = new App({ outdir });
  const stack = new TerraformStack(app, 'bench');
  new AlicloudProvider(stack, 'alicloud', { region: 'ap-southeast-1' });
  for (let i = 0; i < count; i++) makeUser(stack, i);
  app.synth();
  const seconds = (performance.now() - start) / 1000;
  console.log(JSON.stringify({ seconds, peakMiB: process.resourceUsage().maxRSS / 1024 }));
} finally {
  rmSync(outdir, { recursive: true, force: true });
}
