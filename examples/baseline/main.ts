/**
 * All layers around one AI application, from one declaration.
 *
 *   npx aisec sandbox -- npx cdktf deploy --app "npx tsx examples/baseline/main.ts"
 *
 * BASELINE_PROFILE=starter, standard or regulated says how much; BASELINE_POSTURE=enforce stops what is only watched without it. The output
 * `baseline` says what is on, off, handed in, and left to the console.
 */
import { App, TerraformStack } from 'cdktf';
import { AiSecurityBaseline, BaselinePosture, BaselineProfile } from 'cdktf-alicloud-ai-security/baseline';
import { AlicloudProvider } from 'cdktf-alicloud-ai-security/bindings/alicloud/provider';
import { NamePrefix, Notices, Tags, validateAtSynth } from 'cdktf-alicloud-ai-security/core';
import { WafCertificate } from 'cdktf-alicloud-ai-security/waf';

const PROFILES = {
  starter: BaselineProfile.STARTER,
  standard: BaselineProfile.STANDARD,
  regulated: BaselineProfile.REGULATED,
};

const app = new App();
validateAtSynth(app);
const accepted = {
  'baseline.account-public-access': 'no bucket of the account is meant to be public',
  'baseline.domain-not-moved': 'DNS is moved by the release after this one',
  'baseline.ram-settings': 'announced to all users of the account',
  'data-protection.kms-instance-cost': 'approved: pay-as-you-go',
  'governance.recorder-stays': 'it is wanted after this app too',
  'governance.rules-left-out': 'they are looked at by hand',
  'governance.trail-log-store': 'looked at in the console after the first apply',
  'guardrails.assumed-layout': 'compared with what fromService(…).configuration shows',
  'security-center.check-policy-stays': 'checks are wanted after this app too',
  'security-center.cost': 'approved: pay-as-you-go',
  'security-center.leak-subject': 'looked at in the console after the first apply',
  'threat-response.ai-fields': 'the normalization writes them',
  'threat-response.alert-type': 'compared with the list in the console',
  'threat-response.open-api-step': 'debugged in the console before it is enforced',
  'threat-response.role-trust': 'the playbooks were run once',
  'waf.instance-cost': 'approved: pay-as-you-go',
  'waf.level-status': 'looked at in the console after the first apply',
  'waf.log-cost': 'approved: pay-as-you-go',
  'waf.prompt-signatures': 'monitored first, AI Guardrails behind them',
  'waf.regex-rules': 'approved: the prompt signatures need them',
};
for (const [id, reason] of Object.entries(accepted)) Notices.of(app).acknowledge(id, reason);

const stack = new TerraformStack(app, 'baseline');
new AlicloudProvider(stack, 'alicloud', { region: 'ap-southeast-1' });
NamePrefix.of(stack).set('chat-');
Tags.of(stack).add('app', 'chat');

new AiSecurityBaseline(stack, 'Baseline', {
  profile: PROFILES[process.env.BASELINE_PROFILE as keyof typeof PROFILES] ?? BaselineProfile.STANDARD,
  domain: 'chat.example.com',
  posture: process.env.BASELINE_POSTURE === 'enforce' ? BaselinePosture.ENFORCE : BaselinePosture.MONITOR,
  perimeter: {
    application: {
      origin: { addresses: ['203.0.113.10'] },
      certificate: WafCertificate.fromCas('1234567', 'ap-southeast-1'),
      callerHeader: 'x-api-key',
    },
  },
  data: {
    network: {
      vpcId: 'vpc-t4nxxxx',
      vSwitchIds: ['vsw-t4nxxx1', 'vsw-t4nxxx2'],
      zoneIds: ['ap-southeast-1a', 'ap-southeast-1b'],
    },
  },
  monitoring: {
    recipients: [{ id: 'security', name: 'Security team', email: ['security@example.com'] }],
  },
}).toOutput('baseline');

app.synth();
