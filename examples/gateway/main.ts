/**
 * The gateway as a function: policies in one place for AI Guardrails and for the gateway, a log, a dashboard and
 * alarms.
 *
 *   npx aisec sandbox -- npx cdktf deploy --app "npx tsx examples/gateway/main.ts"
 *
 * GUARDRAILS_QPS is what the account may call per second.
 */
import { App, TerraformOutput, TerraformStack } from 'cdktf';
import {
  CheckAction,
  CheckItem,
  GuardrailsAccess,
  GuardrailsCredential,
  GuardrailsPermissions,
  GuardrailsPolicy,
  GuardrailsService,
  KeywordLibrary,
  KeywordPurpose,
  Notices,
  RiskLevel,
  SensitivityLevel,
  validateAtSynth,
} from 'cdktf-alicloud-ai-security';
import { AlicloudProvider } from 'cdktf-alicloud-ai-security/bindings/alicloud/provider';
import { GatewayCertificate, GatewaySecret, GuardrailsGateway } from 'cdktf-alicloud-ai-security/gateway/constructs';

const app = new App();
const stack = new TerraformStack(app, 'gateway');
new AlicloudProvider(stack, 'alicloud', { region: 'ap-southeast-1' });
validateAtSynth(app);

const prompts = new GuardrailsPolicy(stack, 'Prompts', { service: GuardrailsService.QUERY_INTL });
prompts
  .addCheck(CheckItem.contentCompliance(), { threshold: RiskLevel.MEDIUM, action: CheckAction.block() })
  .addCheck(CheckItem.promptAttack(), { threshold: RiskLevel.MEDIUM, action: CheckAction.block() })
  .addCheck(CheckItem.sensitiveData(), { threshold: SensitivityLevel.S2, action: CheckAction.mask() })
  .blockWords(new KeywordLibrary(stack, 'Projects', { purpose: KeywordPurpose.BLOCK, words: ['project aurora'] }));
const answers = new GuardrailsPolicy(stack, 'Answers', { service: GuardrailsService.RESPONSE_INTL });
answers
  .addCheck(CheckItem.contentCompliance(), { threshold: RiskLevel.MEDIUM, action: CheckAction.block() })
  .addCheck(CheckItem.sensitiveData(), { threshold: SensitivityLevel.S2, action: CheckAction.mask() });

const access = new GuardrailsAccess(stack, 'Access', {
  credential: GuardrailsCredential.functionComputeRole(),
  permissions: GuardrailsPermissions.leastPrivilege(),
  queryPolicy: prompts,
  responsePolicy: answers,
  qps: Number(process.env.GUARDRAILS_QPS ?? 20),
});
const gateway = new GuardrailsGateway(stack, 'Gateway', {
  access,
  role: access.role,
  upstream: {
    url: 'https://dashscope-intl.aliyuncs.com/compatible-mode/v1',
    // The key of Model Studio, which somebody wrote to this encrypted parameter.
    apiKey: GatewaySecret.oosParameter('gateway/model-key'),
  },
  // The key is "example", which everybody knows: npx aisec gateway key team-a
  callers: [{ consumer: 'team-a', sha256: '50d858e0985ecc7f60418aaf0cc5ab587f42c2570a884095a9e8ccacd0f6545c' }],
  requestPolicy: prompts,
  responsePolicy: answers,
  policy: { version: 1, name: 'chat', response: { onFailure: { timeout: 'open' } } },
  settings: { blocked: { message: 'I cannot help with that.' } },
  domain: { domainName: 'gateway.example.com', certificate: GatewayCertificate.setElsewhere() },
  logs: { retentionDays: 365, alarms: { attacks: 20, actionPolicyId: 'on-call' } },
});
new TerraformOutput(stack, 'origin', { value: gateway.originHost });
new TerraformOutput(stack, 'code', { value: gateway.codeHash });

const accepted = {
  'guardrails.assumed-layout': 'an example; the first apply says whether it is right',
  'gateway.certificate-elsewhere': 'an example without callers',
  'gateway.domain-only': 'an example without callers',
  'gateway.log-format': 'an example without callers',
  'gateway.reserved-concurrency': 'an example without callers',
};
for (const [id, reason] of Object.entries(accepted)) Notices.of(stack).acknowledge(id, reason);

app.synth();
