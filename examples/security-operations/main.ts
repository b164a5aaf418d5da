/**
 * Security operations of an account with AI in it: Security Center says what is exposed, threat detection and response says what happens, and
 * playbooks answer it.
 *
 *   AZURE_CLIENT_SECRET=x npx aisec sandbox -- npx cdktf deploy --app "npx tsx examples/security-operations/main.ts"
 *
 * SOC_POSTURE=enforce makes the same app with its rules switched on, and with the response that may act by itself. Without it, they are on trial.
 * AZURE_CLIENT_SECRET is the secret of the account at Azure: Terraform sends it, and keeps it nowhere.
 */
import { App, TerraformStack } from 'cdktf';
import { LogProject } from 'cdktf-alicloud-ai-security/bindings/alicloud/log-project';
import { LogStore } from 'cdktf-alicloud-ai-security/bindings/alicloud/log-store';
import { AlicloudProvider } from 'cdktf-alicloud-ai-security/bindings/alicloud/provider';
import { NamePrefix, Notices, Tags, validateAtSynth } from 'cdktf-alicloud-ai-security/core';
import {
  AiPosture,
  CheckDay,
  CheckStandard,
  CheckWindow,
  CloudAccount,
  CloudKey,
  CloudSite,
  CloudVendor,
  ExposureSource,
  KeyExposure,
  Notifications,
  PostureChecks,
  Remediation,
  SecurityCenter,
  SecurityCenterBilling,
  SecurityLog,
  SecurityModule,
} from 'cdktf-alicloud-ai-security/security-center';
import {
  AiDetection,
  AiLogSource,
  AiPlaybook,
  AiPlaybooks,
  AiThreatResponse,
  BuiltInLogs,
  LogCollection,
  LogSchema,
  PlaybookRole,
  ResponsePosture,
  ThreatDetectionResponse,
} from 'cdktf-alicloud-ai-security/threat-response';

const REGION = 'ap-southeast-1';

const app = new App();
validateAtSynth(app);
const accepted = {
  'security-center.cost': 'approved: pay-as-you-go',
  'security-center.logs-stay': 'they are wanted after this app too',
  'security-center.check-policy-stays': 'checks are wanted after this app too',
  'security-center.leak-subject': 'looked at in the console after the first apply',
  'threat-response.log-cost': 'approved: pay-as-you-go',
  'threat-response.role-trust': 'the playbooks were run once',
  'threat-response.open-api-step': 'debugged in the console before SOC_POSTURE=enforce',
  'threat-response.ai-fields': 'the normalization below writes them',
  'threat-response.alert-type': 'compared with the list in the console',
};
for (const [id, reason] of Object.entries(accepted)) Notices.of(app).acknowledge(id, reason);

const stack = new TerraformStack(app, 'security-operations');
new AlicloudProvider(stack, 'alicloud', { region: REGION });
NamePrefix.of(stack).set('soc-');
Tags.of(stack).add('app', 'security-operations');

// --- What is exposed -------------------------------------------------------------------------------------------------------------

new SecurityCenter(stack, 'SecurityCenter', {
  billing: SecurityCenterBilling.payAsYouGo({
    modules: [
      SecurityModule.POSTURE,
      SecurityModule.AGENTLESS_SCAN,
      SecurityModule.AI_ASSISTANT,
      // What is not named is switched off: the rules below need these two.
      SecurityModule.THREAT_RESPONSE,
      SecurityModule.THREAT_RESPONSE_STORAGE,
    ],
  }),
  logs: [SecurityLog.POSTURE, SecurityLog.ALERTS],
});

// The pipeline has the client secret of Azure in its environment; no file of this app or of Terraform has.
new CloudAccount(stack, 'Azure', {
  vendor: CloudVendor.AZURE,
  key: CloudKey.environment('11111111-2222-3333-4444-555555555555', 'AZURE_CLIENT_SECRET'),
  keyVersion: process.env.AZURE_KEY_VERSION ?? '2026-11',
  site: CloudSite.GLOBAL,
  tenantId: '66666666-7777-8888-9999-000000000000',
});

new PostureChecks(stack, 'Posture', {
  days: CheckDay.EVERY_DAY,
  window: CheckWindow.NIGHT,
  vendors: ['ALIYUN', 'Azure'],
  standards: [CheckStandard.CIS],
}).runNow('Release', { triggers: { release: process.env.RELEASE ?? '1' } });

new KeyExposure(stack, 'AiKeys', { source: ExposureSource.AGENTLESS_SCANS, rulesMatching: 'api.?key|token' });
new AiPosture(stack, 'Ai', { triggers: { week: process.env.WEEK ?? '48' } }).toOutput('ai_assets');
new Notifications(stack, 'Notifications');

// Told, not done: it has no `confirm`.
new Remediation(stack, 'CloseBuckets', { checkId: 70, assets: ['bucket-training'] }).toOutput('close_buckets');

// --- What happens ----------------------------------------------------------------------------------------------------------------

const service = new ThreatDetectionResponse(stack, 'Soc');
const project = new LogProject(stack, 'Gateway', { projectName: 'soc-ai-gateway' });
const calls = new LogStore(stack, 'Calls', {
  projectName: project.projectName,
  logstoreName: 'calls',
  retentionPeriod: 180,
});
const audit = LogSchema.custom('CLOUD_AUDIT', { category: 'AUDIT_CATEGORY' });
const modelCalls = LogSchema.custom('MODEL_CALLS', { category: 'AUDIT_CATEGORY' });

new LogCollection(stack, 'Logs', {
  service,
  builtIn: [BuiltInLogs.HOST_CONNECTIONS],
  retention: { 'audit-activity': 365 },
}).addSource('Gateway', {
  sourceName: 'ai-gateway',
  region: REGION,
  project: project.projectName,
  logStore: calls.logstoreName,
  productId: 'ai_gateway',
  schema: modelCalls,
  normalization: '* | project-rename user_id=consumer, src_ip=client_ip, api_key_id=key_id',
});

// --- What is done about it -------------------------------------------------------------------------------------------------------

const [disable, notify] = [AiPlaybook.disableAccessKey(), AiPlaybook.notify()];
const playbooks = new AiPlaybooks(stack, 'Playbooks', {
  service,
  playbooks: [disable, notify],
  role: new PlaybookRole(stack, 'Role').grantPrincipal,
});

new AiThreatResponse(stack, 'Detection', {
  service,
  posture: process.env.SOC_POSTURE === 'enforce' ? ResponsePosture.ENFORCE : ResponsePosture.MONITOR,
  sources: [AiLogSource.audit(audit), AiLogSource.model(modelCalls)],
  tuning: { 'guardrails-weakened': { exclude: { callers: ['deployer'] } } },
  responses: [
    { rule: AiDetection.TRAIL_STOPPED, playbook: playbooks.playbookOf(notify), automatic: true },
    {
      rule: AiDetection.KEY_FROM_NEW_NETWORK,
      playbook: playbooks.playbookOf(disable),
      // The alert has the key and its user; a person looks at them before.
      parameters: { user_name: '${event.user_id}', access_key_id: '${event.api_key_id}' },
    },
  ],
});

app.synth();
