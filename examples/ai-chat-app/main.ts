/**
 * The API of a chat with a large language model, from its callers to its model: ESA at the edge, WAF behind it, the application, and AI
 * Guardrails for what prompts and answers mean.
 *
 *   npx aisec sandbox -- npx cdktf deploy --app "npx tsx examples/ai-chat-app/main.ts"
 *
 * Rules begin by monitoring. ROLLOUT_AS_OF=2026-12-08 makes the same app as it is after that day: captchas at the edge and, for some callers first, at
 * WAF, then blocks. An earlier date goes back.
 */
import { App, TerraformOutput, TerraformStack } from 'cdktf';
import { LogProject } from 'cdktf-alicloud-ai-security/bindings/alicloud/log-project';
import { LogStore } from 'cdktf-alicloud-ai-security/bindings/alicloud/log-store';
import { OosSecretParameter } from 'cdktf-alicloud-ai-security/bindings/alicloud/oos-secret-parameter';
import { AlicloudProvider } from 'cdktf-alicloud-ai-security/bindings/alicloud/provider';
import {
  AntiBotPolicy,
  BotAction,
  BotAddresses,
  BotAppKey,
  BotCaller,
  BotLabels,
  BotManagement,
  BotMatch,
  BotPlace,
  BotProtection,
  BotRateLimit,
  BotRegions,
  BotRollout,
  BotScene,
  BotStage,
  RolloutDate,
} from 'cdktf-alicloud-ai-security/bot-protection';
import { NamePrefix, Notices, Tags, validateAtSynth } from 'cdktf-alicloud-ai-security/core';
import {
  DdosProtection,
  EdgeAccessType,
  EdgeAction,
  EdgeAppAnomaly,
  EdgeBlockPage,
  EdgeBusiness,
  EdgeCertificate,
  EdgeCertificateSource,
  EdgeDataCenter,
  EdgeField,
  EdgeHostPolicy,
  EdgeHttps,
  EdgeLogDelivery,
  EdgeLogDestination,
  EdgeLogType,
  EdgeOriginProtection,
  EdgeOriginRule,
  EdgeOriginScheme,
  EdgePageContent,
  EdgePlan,
  EdgeRecord,
  EdgeRecordData,
  EdgeRule,
  EdgeSite,
  EdgeTls,
} from 'cdktf-alicloud-ai-security/edge';
import {
  AnswerLibrary,
  CheckAction,
  CheckItem,
  GuardrailsAccess,
  GuardrailsCredential,
  GuardrailsPolicy,
  GuardrailsService,
  RiskLevel,
  SensitivityLevel,
} from 'cdktf-alicloud-ai-security/guardrails';
import {
  AddressBook,
  BlockPage,
  BlockPageScope,
  CallerKey,
  ClientIpSource,
  CoreRules,
  PageContent,
  PromptEndpoint,
  PromptInjectionProtection,
  ProtectionLevel,
  ProtectionRule,
  ProtectionScene,
  ProtectionTemplate,
  RateLimit,
  SceneTemplate,
  SignatureStage,
  WafCertificate,
  WafInstance,
  WafLogDelivery,
} from 'cdktf-alicloud-ai-security/waf';

const DOMAIN = 'example.com';
const CHAT = `chat.${DOMAIN}`;
const KEY_HEADER = 'x-api-key';
const CLIENT_HEADER = 'ali-real-client-ip';
const REFUSAL = 'I cannot help with that.';

const app = new App();
validateAtSynth(app);
const accepted = {
  'waf.instance-cost': 'approved: pay-as-you-go',
  'waf.log-cost': 'approved: pay-as-you-go',
  'waf.regex-rules': 'approved: the prompt signatures need them',
  'waf.page-type': 'looked at in the browser after the first apply',
  'waf.level-status': 'looked at in the console after the first apply',
  'waf.prompt-signatures': 'monitored first, AI Guardrails behind them',
  'edge.log-cost': 'approved: pay-as-you-go',
  'edge.expression-form': 'looked at in the console after the first apply',
  'bots.edge-plan': 'the plan has bot management',
  'bots.smart-mode-stays': 'it is not meant to be removed',
  'guardrails.assumed-layout': 'compared with what fromService(…).configuration shows',
};
for (const [id, reason] of Object.entries(accepted)) Notices.of(app).acknowledge(id, reason);

const stack = new TerraformStack(app, 'ai-chat-app');
new AlicloudProvider(stack, 'alicloud', { region: 'ap-southeast-1' });
NamePrefix.of(stack).set('chat-');
Tags.of(stack).add('app', 'chat');

// One plan for all that may hit honest callers. ESA has no canary, so its steps are those for all callers.
const rollout = BotRollout.canary({
  start: '2026-12-01',
  shares: [10],
  by: BotCaller.header(KEY_HEADER),
  asOf: RolloutDate.at(process.env.ROLLOUT_AS_OF ?? '2026-12-01'),
});
const edgeRollout = rollout.withoutCanary();

// --- What prompts and answers mean -----------------------------------------------------------------------------------------------

const refusals = new AnswerLibrary(stack, 'Refusals');
const prompts = new GuardrailsPolicy(stack, 'Prompts', { service: GuardrailsService.QUERY_INTL }).addCheck(
  CheckItem.promptAttack(),
  { threshold: RiskLevel.MEDIUM, action: CheckAction.replace(refusals) },
);
const answers = new GuardrailsPolicy(stack, 'Answers', { service: GuardrailsService.RESPONSE_INTL }).addCheck(
  CheckItem.sensitiveData(),
  { threshold: SensitivityLevel.S2, action: CheckAction.mask() },
);
const guardrails = new GuardrailsAccess(stack, 'Guardrails', {
  credential: GuardrailsCredential.functionComputeRole(),
  queryPolicy: prompts,
  responsePolicy: answers,
});

// --- WAF: rules close to the application -------------------------------------------------------------------------------------------

const waf = new WafInstance(stack, 'Waf');
const chat = waf.addAiApplication('Chat', {
  domainName: CHAT,
  https: { certificate: WafCertificate.fromCas('1234567', 'ap-southeast-1') },
  // ESA says who the callers are. Whoever knows WAF's CNAME can say so too: docs/waf-or-esa.md has what to do about it.
  clientIp: ClientIpSource.headers(CLIENT_HEADER),
  origin: { addresses: ['203.0.113.10'], timeouts: { read: 600 }, retry: false },
});
chat.addRule('Decoding', ProtectionRule.decoding());

new ProtectionTemplate(stack, 'Core', { waf, scene: ProtectionScene.CORE_PROTECTION, objects: [chat] }).addRule(
  'Level',
  ProtectionRule.coreProtection({ rules: [CoreRules.level(ProtectionLevel.STRICT)] }),
);

const injection = new PromptInjectionProtection(stack, 'Injection', {
  waf,
  objects: [chat],
  endpoints: [
    PromptEndpoint.path('/v1/chat/completions', {
      maxBodyBytes: 256 * 1024,
      rateLimits: [RateLimit.perMinute(60, { per: CallerKey.header(KEY_HEADER) })],
    }),
  ],
  stage: rollout.state.stage === BotStage.BLOCK ? SignatureStage.BLOCK : SignatureStage.MONITOR,
  contentCheck: { prompts, answers },
});

// What a caller reads where WAF blocks is what AI Guardrails answers with.
const pages = new SceneTemplate(stack, 'Pages', { waf, scene: 'custom_response', objects: [chat] });
new BlockPage(stack, 'Refusal', {
  waf,
  scope: BlockPageScope.template(pages),
  content: PageContent.openAiError(REFUSAL),
  alsoAnsweredBy: refusals,
});

new WafLogDelivery(stack, 'WafLogs', { waf });

// --- ESA: what callers reach ------------------------------------------------------------------------------------------------------

const site = new EdgeSite(stack, 'Site', {
  siteName: DOMAIN,
  plan: EdgePlan.fromInstanceId(stack, 'Plan', 'esa-site-a1b2c3'),
  accessType: EdgeAccessType.NS,
  ddos: DdosProtection.NORMAL,
  delivery: { realClientIpHeader: true, realClientIpHeaderName: CLIENT_HEADER },
});
new EdgeRecord(stack, 'Record', {
  site,
  recordName: CHAT,
  data: EdgeRecordData.cname(chat.cname),
  business: EdgeBusiness.API,
  // WAF finds the application by its name.
  hostPolicy: EdgeHostPolicy.RECORD_NAME,
});
new EdgeOriginRule(stack, 'ToWaf', { site, scheme: EdgeOriginScheme.HTTPS, readTimeout: 600 });
new EdgeOriginProtection(stack, 'OnlyEdge', { site });

new EdgeCertificate(stack, 'Certificate', { site, source: EdgeCertificateSource.free({ domains: [CHAT] }) });
new EdgeTls(stack, 'Tls', { site });
new EdgeHttps(stack, 'Https', { site });

const page = new EdgeBlockPage(stack, 'EdgeRefusal', {
  content: EdgePageContent.json({ error: { message: 'Not allowed here.', code: 'blocked' } }),
});
site.addRule(
  'OnlyPost',
  EdgeRule.custom({
    when: EdgeField.PATH.startsWith('/v1/chat').and(EdgeField.METHOD.ne('POST')),
    action: EdgeAction.block({ page, statusCode: 405 }),
  }),
);
site.addRule('Attacks', EdgeRule.managed());

const logs = new LogProject(stack, 'log-project', { projectName: 'chat-edge-logs' });
const hits = new LogStore(stack, 'log-store', {
  projectName: logs.projectName,
  logstoreName: 'hits',
  retentionPeriod: 365,
});
new EdgeLogDelivery(stack, 'EdgeLogs', {
  site,
  logType: EdgeLogType.WAF,
  dataCenter: EdgeDataCenter.OUTSIDE_MAINLAND_CHINA,
  fields: ['ClientIP', 'ClientRequestID'],
  destination: EdgeLogDestination.sls({
    project: logs.projectName,
    logStore: hits.logstoreName,
    region: 'ap-southeast-1',
  }),
});

// --- Who calls --------------------------------------------------------------------------------------------------------------------

const api = [BotMatch.path('/v1/')];
const edge = BotPlace.edge(site);
const behind = BotPlace.waf({ waf, objects: [chat] });

// SDKs are bots too: smart mode watches, and lets in who says who he is.
new BotManagement(stack, 'SmartBots', {
  protection: BotProtection.smart({ definiteBots: BotAction.monitor(), verifiedBots: BotAction.allow() }),
  places: [edge],
});
new BotManagement(stack, 'EdgeBots', {
  protection: BotProtection.professional({
    scene: BotScene.llmApi({ when: api, keyHeader: KEY_HEADER }),
    mobileApp: {
      when: [BotMatch.path('/v1/mobile/')],
      anomalies: [EdgeAppAnomaly.ROOTED_DEVICE, EdgeAppAnomaly.SIMULATOR],
    },
  }),
  places: [edge],
  rollout: edgeRollout,
});
new BotManagement(stack, 'WafBots', {
  protection: BotProtection.professional({
    scene: BotScene.llmApi({ when: api, keyHeader: KEY_HEADER, promptTokensPerKey: 100_000 }),
  }),
  places: [behind],
  rollout,
});

new AntiBotPolicy(stack, 'AntiBot', {
  places: [edge, behind],
  blacklist: BotAddresses.of('192.0.2.0/24'),
  rateLimits: [BotRateLimit.of({ name: 'Models', requests: 10, when: [BotMatch.exactPath('/v1/models')] })],
  regions: BotRegions.block({ countries: ['KP'] }),
  rollout: edgeRollout,
});

const offices = new AddressBook(stack, 'Offices', { waf, addresses: ['198.51.100.0/24'] });
new AntiBotPolicy(stack, 'Admin', {
  places: [behind],
  accessRules: [
    {
      name: 'FromOfficesOnly',
      when: [BotMatch.path('/admin/'), BotMatch.notFrom(BotAddresses.from({ book: offices }))],
    },
  ],
});

// --- What the application, the apps and the people in charge need -------------------------------------------------------------------

// The build of the mobile app reads the key of the SDK from here; no output shows it.
new OosSecretParameter(stack, 'app-key', {
  secretParameterName: 'chat-app-sdk-key',
  value: BotAppKey.ofEdge(stack, 'AppKey').appKey,
});
guardrails.toOutputs('guardrails');
injection.toOutputs('content_check');
new TerraformOutput(stack, 'bot_labels', { value: new BotLabels(stack, 'BotLabels', { waf }).labelKeys });
new TerraformOutput(stack, 'stage', { value: rollout.state.stage.toString() });

app.synth();
