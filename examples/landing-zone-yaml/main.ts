/**
 * The organization of examples/landing-zone, from files: both make the same stack.
 *
 *   npx aisec governance validate examples/landing-zone-yaml/organization
 *   npx aisec sandbox -- npx cdktf deploy --app "npx tsx examples/landing-zone-yaml/main.ts"
 */
import * as path from 'node:path';
import { App, TerraformStack } from 'cdktf';
import { AlicloudProvider } from 'cdktf-alicloud-ai-security/bindings/alicloud/provider';
import { Notices, Tags, validateAtSynth } from 'cdktf-alicloud-ai-security/core';
import { LandingZoneFiles } from 'cdktf-alicloud-ai-security/governance';

const app = new App();
validateAtSynth(app);
const accepted = {
  'governance.allowed-regions': 'Config reports the rest',
  'governance.contact-verification': 'done in the console after the first apply',
  'governance.guardrails-actions': 'tried on one member',
  'governance.leave-action': 'tried on one member',
  'governance.security-center-actions': 'tried on one member',
  'governance.sso-activation': 'done in the console before the first apply',
  'governance.tag-policies-on': 'done in the console before the first apply',
};
for (const [id, reason] of Object.entries(accepted)) Notices.of(app).acknowledge(id, reason);

const stack = new TerraformStack(app, 'landing-zone');
new AlicloudProvider(stack, 'alicloud', { region: 'ap-southeast-1' });
Tags.of(stack).add('app', 'landing-zone');

LandingZoneFiles.load(path.join(__dirname, 'organization')).landingZone(stack, 'LandingZone');

app.synth();
