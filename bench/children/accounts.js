// Builds and synthesizes N accounts in shards in a fresh process: by the account factory ("factory"), or by the same L1 resources ("l1").
// accounts.js <side> <accounts> [<shards> <directory that keeps what is synthesized>]
const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { App, TerraformResource, TerraformStack } = require('cdktf');

const [side, count] = [process.argv[2], Number(process.argv[3])];
const SHARDS = Number(process.argv[4] ?? 16);
const kept = process.argv[5];
const outdir = kept ?? mkdtempSync(path.join(tmpdir(), 'aisec-bench-accounts-'));

const FOLDERS = ['Production', 'Staging', 'Sandbox'];
const requests = Array.from({ length: count }, (_, i) => ({
  displayName: `account-${i}`,
  folder: FOLDERS[i % FOLDERS.length],
  tags: { owner: `team-${i % 50}` },
}));

const SIDES = {
  factory: (app) => {
    const { AlicloudProvider } = require('cdktf-alicloud-ai-security/bindings/alicloud/provider');
    const {
      AccountFactory,
      AccountShards,
      BaselineItem,
      ResourceDirectory,
    } = require('cdktf-alicloud-ai-security/governance');
    const region = 'ap-southeast-1';
    const organization = new TerraformStack(app, 'organization');
    new AlicloudProvider(organization, 'alicloud', { region });
    const directory = new ResourceDirectory(organization, 'Directory', {
      folders: FOLDERS.map((name) => ({ name })),
      maxMembers: count,
    });
    const shards = new AccountShards(app, 'accounts', { count: SHARDS }).shareOrganization(directory);
    const baseline = [BaselineItem.passwordPolicy(), BaselineItem.securityPreference()];
    for (const { shard, items } of shards.divide(requests)) {
      new AlicloudProvider(shard.stack, 'alicloud', { region });
      const defaults = { baseline, tags: { managed: 'terraform' } };
      const own = shards.organizationIn(shard, directory, count);
      new AccountFactory(shard.stack, 'Accounts', { organization: own, requests: items, defaults });
    }
  },
  // Account, enrolment, what waits for it, and placement: the same resources by raw L1.
  l1: (app) => {
    const { AisecProvider } = require('cdktf-alicloud-ai-security/bindings/aisec/provider');
    const { GovernanceEnrollment } = require('cdktf-alicloud-ai-security/bindings/aisec/governance-enrollment');
    const { ResourceManagerAccount } = require('cdktf-alicloud-ai-security/bindings/aisec/resource-manager-account');
    const {
      ResourceManagerAccountPlacement,
    } = require('cdktf-alicloud-ai-security/bindings/aisec/resource-manager-account-placement');
    const stacks = Array.from({ length: SHARDS }, (_, i) => new TerraformStack(app, `accounts-${i}`));
    stacks.forEach((stack) => new AisecProvider(stack, 'aisec'));
    requests.forEach(({ displayName, folder, tags }, i) => {
      const stack = stacks[i % SHARDS];
      const account = new ResourceManagerAccount(stack, `account-${i}`, { displayName, initialFolderId: folder, tags });
      const enrollment = new GovernanceEnrollment(stack, `enrollment-${i}`, {
        accountId: account.id,
        baselineId: 'afb-1',
      });
      const ready = new TerraformResource(stack, `ready-${i}`, {
        terraformResourceType: 'terraform_data',
        lifecycle: {
          precondition: [{ condition: `\${${enrollment.status} == "Finished"}`, errorMessage: 'not finished' }],
        },
        dependsOn: [enrollment],
      });
      const where = { accountId: account.id, folderId: folder };
      new ResourceManagerAccountPlacement(stack, `placement-${i}`, { ...where, dependsOn: [ready] });
    });
  },
};

const start = performance.now();
const app = new App({ outdir });
SIDES[side](app);
app.synth();
const seconds = (performance.now() - start) / 1000;
if (!kept) rmSync(outdir, { recursive: true, force: true });
console.log(JSON.stringify({ seconds, peakMiB: process.resourceUsage().maxRSS / 1024 }));
