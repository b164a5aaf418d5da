/**
 * AI Guardrails in Singapore for a chat application with a large language model: what is checked in prompts and in answers, what is
 * blocked, masked and answered instead, who is told, and how the application is allowed to ask.
 *
 *   npx aisec sandbox -- npx cdktf deploy --app "npx tsx examples/guardrails/main.ts"
 */
import * as path from 'node:path';
import { App, TerraformOutput, TerraformStack } from 'cdktf';
import { OssBucket } from 'cdktf-alicloud-ai-security/bindings/alicloud/oss-bucket';
import { OssBucketPublicAccessBlock } from 'cdktf-alicloud-ai-security/bindings/alicloud/oss-bucket-public-access-block';
import { AlicloudProvider } from 'cdktf-alicloud-ai-security/bindings/alicloud/provider';
import { NamePrefix, Notices, validateAtSynth } from 'cdktf-alicloud-ai-security/core';
import {
  AnswerLibrary,
  CallerLog,
  CheckAction,
  CheckItem,
  EvidenceBackup,
  EvidenceBucket,
  GuardrailsAccess,
  GuardrailsCommodity,
  GuardrailsCredential,
  GuardrailsPermissions,
  GuardrailsPolicy,
  GuardrailsService,
  GuardrailsSubscription,
  KeywordLibrary,
  KeywordPurpose,
  ModerationCallback,
  RiskLevel,
  SensitivityLevel,
} from 'cdktf-alicloud-ai-security/guardrails';

const app = new App();
validateAtSynth(app);
Notices.of(app).acknowledge('guardrails.assumed-layout', 'compared with what fromService(…).configuration shows');

const stack = new TerraformStack(app, 'guardrails');
new AlicloudProvider(stack, 'alicloud', { region: 'ap-southeast-1' });
NamePrefix.of(stack).set('chat-');

// Fails with the address of the activation page if AI Guardrails is not active.
const subscription = new GuardrailsSubscription(stack, 'Subscription', {
  commodity: GuardrailsCommodity.AI_GUARDRAILS,
});

const blocked = new KeywordLibrary(stack, 'Blocked', {
  purpose: KeywordPurpose.BLOCK,
  libraryName: 'blocked',
  words: KeywordLibrary.wordsFromFile(path.join(__dirname, 'blocked-words.txt')),
});
const allowed = new KeywordLibrary(stack, 'Allowed', {
  purpose: KeywordPurpose.ALLOW,
  libraryName: 'allowed',
  words: KeywordLibrary.wordsFromFile(path.join(__dirname, 'allowed-words.txt')),
});
const answers = new AnswerLibrary(stack, 'Answers', {
  libraryName: 'answers',
  answers: ["I can't help with that. Is there something else?", 'Let us talk about something else.'],
});
const reviews = new ModerationCallback(stack, 'Reviews', {
  callbackName: 'reviews',
  url: 'https://chat.example.com/guardrails/reviews',
});

// Prompts: attacks are answered with a text of our own.
const prompts = new GuardrailsPolicy(stack, 'Prompts', { service: GuardrailsService.QUERY_INTL })
  .addCheck(CheckItem.contentCompliance(), { threshold: RiskLevel.MEDIUM, action: CheckAction.block() })
  .addCheck(CheckItem.promptAttack(), { threshold: RiskLevel.MEDIUM, action: CheckAction.replace(answers) })
  .addCheck(CheckItem.maliciousUrl(), { threshold: RiskLevel.HIGH, action: CheckAction.block() })
  .blockWords(blocked)
  .allowWords(allowed)
  .enableHumanReview({ riskLevels: [RiskLevel.MEDIUM], callback: reviews });

// Answers: personal data is masked.
const replies = new GuardrailsPolicy(stack, 'Replies', { service: GuardrailsService.RESPONSE_INTL })
  .addCheck(CheckItem.contentCompliance(), { threshold: RiskLevel.MEDIUM, action: CheckAction.replace(answers) })
  .addCheck(CheckItem.sensitiveData(), { threshold: SensitivityLevel.S2, action: CheckAction.mask() })
  .disableCheck(CheckItem.customLabel())
  .blockWords(blocked);

const bucket = new OssBucket(stack, 'evidence', {
  bucket: 'chat-guardrails-evidence',
  serverSideEncryptionRule: { sseAlgorithm: 'AES256' },
  versioning: { status: 'Enabled' },
});
new OssBucketPublicAccessBlock(stack, 'evidence-private', { bucket: bucket.bucket, blockPublicAccess: true });
const evidence = new EvidenceBackup(stack, 'Evidence', {
  service: GuardrailsService.QUERY_INTL,
  bucket: EvidenceBucket.fromResource(bucket),
  bucketRegion: 'ap-southeast-1',
  retentionDays: 180,
});

subscription.applyBefore(blocked, allowed, answers, reviews, prompts, replies, evidence);

// The application runs on Function Compute: a role, and nothing that could leak.
const access = new GuardrailsAccess(stack, 'Access', {
  credential: GuardrailsCredential.functionComputeRole({ roleName: 'backend' }),
  permissions: GuardrailsPermissions.leastPrivilege(),
  queryPolicy: prompts,
  responsePolicy: replies,
});

// What the application logs for each call: service, suggestion, code.
const log = new CallerLog({ project: 'chat-logs', logStore: 'guardrails' });
access.addErrorAlarm('Errors', { log, threshold: 20, actionPolicyId: 'on-call' });
prompts.addBlockAlarm('Blocks', { log, threshold: 100, windowMinutes: 15 });

access.toOutputs('connection');
new TerraformOutput(stack, 'policies', {
  value: { prompts: prompts.configurationHash, replies: replies.configurationHash },
  description: 'SHA-256 of what the two services check; in the connection too',
});

app.synth();
