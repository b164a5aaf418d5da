/**
 * Three applications that call AI Guardrails in Singapore, and a stack that uses what they are configured with.
 * `npm run quickstart` deploys it to the sandbox; `npx cdktf deploy '*'` to the account that your environment names.
 */
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { App, TerraformOutput, TerraformStack } from 'cdktf';
import { AlicloudProvider } from 'cdktf-alicloud-ai-security/bindings/alicloud/provider';
import { NamePrefix, RamRole, Tags, TrustPrincipal } from 'cdktf-alicloud-ai-security/core';
import { GuardrailsAccess, GuardrailsCredential } from 'cdktf-alicloud-ai-security/guardrails';

// Nobody has the private half of this key. Put your own here: gpg --export <key id> | base64
const pgpKey = readFileSync(path.join(__dirname, 'example-pgp-public-key.txt'), 'utf8').trim();

const app = new App();

const access = new TerraformStack(app, 'access');
new AlicloudProvider(access, 'alicloud', { region: 'ap-southeast-1' });
Tags.of(access).add('owner', process.env.QUICKSTART_OWNER ?? 'platform');
NamePrefix.of(access).set('quickstart-');

// A chat backend on Function Compute: a role, so there is no secret at all.
const chat = new GuardrailsAccess(access, 'Chat', { credential: GuardrailsCredential.functionComputeRole() });

// A partner outside of Alibaba Cloud: a user whose AccessKey secret only the holder of the PGP key can read.
const partner = new GuardrailsAccess(access, 'Partner', {
  credential: GuardrailsCredential.pgpEncrypted({
    pgpKey,
    networks: { publicNetworks: ['203.0.113.0/24'] },
  }),
});

// A worker in another cloud that reads its secrets at start: the AccessKey's secret goes straight to an encrypted parameter.
const worker = new GuardrailsAccess(access, 'Worker', { credential: GuardrailsCredential.secretStore() });

// Further callers get the same permission.
const batch = new RamRole(access, 'Batch', { assumedBy: TrustPrincipal.ecs() });
chat.grantInvoke(batch);

const consumer = new TerraformStack(app, 'consumer');
new TerraformOutput(consumer, 'chat', { value: chat.connection });
new TerraformOutput(consumer, 'partner', { value: partner.connection });
new TerraformOutput(consumer, 'worker', { value: worker.connection });

app.synth();
