/** Security Center as constructs, with the real terraform: what runs, how often, what a rotation changes, and where no secret is. */
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { App, TerraformOutput, TerraformStack } from 'cdktf';
import { AlicloudProvider } from '../../lib/bindings/alicloud/provider';
import { createClient } from '../../lib/provider/client';
import { readCloud } from '../../lib/sandbox';
import { readCalls } from '../../lib/sandbox/openapi/calls';
import {
  AgentlessScan,
  AiPosture,
  AssetProperty,
  BruteForceProtection,
  CheckRisk,
  CheckRule,
  CheckScope,
  CheckStandard,
  CloudAccount,
  CloudKey,
  CloudSite,
  CloudVendor,
  CustomCheck,
  CustomCheckPolicy,
  ExposureSource,
  HarborRegistry,
  ImageScan,
  KeyExposure,
  Notifications,
  NotificationSubject,
  PostureChecks,
  Remediation,
  RemediationAction,
  ScanKind,
  ScanSchedule,
  SecurityCenter,
  SecurityCenterBilling,
  SecurityModule,
  StoredPassword,
} from '../../lib/security-center';
import { Project, type Json, run, Workshop } from '../support/terraform';

jest.setTimeout(240_000);

const workshop = new Workshop();
afterAll(() => workshop.close());

const SECRETS = {
  env: ['SANDBOX-of-aws-first', 'SANDBOX-of-aws-second'],
  kms: ['SANDBOX-of-azure-first', 'SANDBOX-of-azure-second'],
  oos: ['SANDBOX-of-tencent-first', 'SANDBOX-of-tencent-second'],
} as const;

interface Version {
  readonly keyVersion: '1' | '2';
  readonly checkRun: string;
  readonly repair: 'rehearse' | 'repair' | 'roll back' | 'fails' | 'none';
  readonly standard: CheckStandard;
  readonly rule: CheckRule;
}

const FIRST: Version = {
  keyVersion: '1',
  checkRun: 'one',
  repair: 'rehearse',
  standard: CheckStandard.CIS,
  rule: CheckRule.all(AssetProperty.of('ACS_OSS_Bucket', 'Acl').equals('private')),
};

/** Everything that aisec makes of Security Center, in one stack. */
function posture(stack: TerraformStack, { keyVersion, checkRun, repair, standard, rule }: Version): void {
  new AlicloudProvider(stack, 'alicloud', { region: 'ap-southeast-1' });
  const modules = [SecurityModule.POSTURE, SecurityModule.AGENTLESS_SCAN, SecurityModule.AI_ASSISTANT];
  new SecurityCenter(stack, 'Sas', { billing: SecurityCenterBilling.payAsYouGo({ modules }) });
  const key = keyVersion;
  new CloudAccount(stack, 'Aws', {
    vendor: CloudVendor.AWS,
    key: CloudKey.environment('AKIA0123456789', 'AWS_SECRET'),
    keyVersion: key,
    site: CloudSite.GLOBAL,
  });
  new CloudAccount(stack, 'Azure', {
    vendor: CloudVendor.AZURE,
    key: CloudKey.kms({ name: 'azure' }),
    keyVersion: key,
    site: CloudSite.GLOBAL,
    tenantId: 'tenant',
    alias: 'labs',
  });
  new CloudAccount(stack, 'Tencent', {
    vendor: CloudVendor.TENCENT,
    key: CloudKey.oos({ name: 'tencent', keyId: 'AKID-tencent' }),
    keyVersion: key,
    enabled: false,
  });
  new HarborRegistry(stack, 'Harbor', {
    domainName: 'harbor.example.com',
    ipAddress: '192.0.2.7',
    region: 'ap-southeast-1',
    userName: 'scanner',
    password: StoredPassword.environment('AWS_SECRET'),
    passwordVersion: key,
  });
  new ImageScan(stack, 'ImagesNow', { tags: ['latest'] });
  new CheckScope(stack, 'Scope');
  new PostureChecks(stack, 'Checks', { standards: [standard] })
    .setParameter(71, 'IdleDays', '30')
    .allow('Downloads', { checkId: 70, assets: ['bucket-open'], reason: 'a public download site' })
    .runNow('Now', { triggers: { release: checkRun } });
  const policy = new CustomCheckPolicy(stack, 'Policy', { name: 'AI baseline' });
  const section = policy.addRequirement('Data', 'Training data').addSection('Buckets', 'Buckets');
  // A name is one of its parent.
  policy.addRequirement('Models').addSection('Buckets', 'Buckets');
  new CustomCheck(stack, 'Private', {
    name: 'training data is private',
    rule,
    assetType: 'OSS',
    assetSubType: 'BUCKET',
    risk: CheckRisk.HIGH,
    sections: [section],
  });
  new Notifications(stack, 'Tell', { subjects: [NotificationSubject.ALERTS, NotificationSubject.POSTURE] });
  new KeyExposure(stack, 'Keys', { source: ExposureSource.AGENTLESS_SCANS, rulesMatching: 'api.?key|ak_leak' });
  const ai = new AiPosture(stack, 'Ai');
  ai.toOutput('ai');
  new TerraformOutput(stack, 'vulnerable', { value: ai.vulnerabilities('Open'), staticId: true });
  new AgentlessScan(stack, 'Gpus', { assets: ['uuid-1'] });
  new ScanSchedule(stack, 'Images', { kind: ScanKind.IMAGES, firstDay: '2026-12-01' });
  new BruteForceProtection(stack, 'Guess', { name: 'guess', servers: ['uuid-1'] });
  const repairs = {
    rehearse: { assets: ['bucket-training'] },
    repair: { assets: ['bucket-training'], confirm: 'change 1 asset' },
    'roll back': { assets: ['bucket-training'], action: RemediationAction.ROLL_BACK, confirm: 'change 1 asset' },
    fails: { wholeItem: true, confirm: 'change every asset that fails check 70' },
  };
  if (repair !== 'none') new Remediation(stack, 'Repair', { checkId: 70, ...repairs[repair] }).toOutput('repair');
}

describe('Security Center', () => {
  const stateDir = workshop.dir('state');
  const outdir = workshop.dir('out');
  const dir = path.join(outdir, 'stacks', 'security');
  const secret = { at: 0 };
  /** Everything that was printed and logged. */
  const seen: string[] = [];
  let env: NodeJS.ProcessEnv;
  let call: (product: string, version: string, action: string, parameters: Json) => Promise<unknown>;

  beforeAll(async () => {
    const sandbox = await workshop.sandbox({ stateDir, verbose: true });
    ({ env } = sandbox);
    const client = createClient({ env, region: 'ap-southeast-1' });
    call = (product, version, action, parameters) =>
      client.call({ api: { product, version }, action, parameters: parameters as never, repeatable: true });
    await call('Kms', '2016-01-20', 'CreateSecret', {
      SecretName: 'azure',
      VersionId: '1',
      SecretData: JSON.stringify({ AccessKeyId: 'client-1', AccessKeySecret: SECRETS.kms[0] }),
    });
    await call('oos', '2019-06-01', 'CreateSecretParameter', {
      Name: 'tencent',
      RegionId: 'ap-southeast-1',
      Value: SECRETS.oos[0],
    });
    synthesize(FIRST);
    await terraform('init', `-backend-config=path=${path.join(dir, 'terraform.tfstate')}`, '-reconfigure');
  });

  function synthesize(version: Version): void {
    const app = new App({ outdir });
    posture(new TerraformStack(app, 'security'), version);
    app.synth();
    seen.push(readFileSync(path.join(dir, 'cdk.tf.json'), 'utf8'));
  }

  async function any(...args: readonly string[]): Promise<{ readonly code: number | null; readonly text: string }> {
    const more = { AWS_SECRET: SECRETS.env[secret.at], TF_LOG_PROVIDER: 'TRACE' };
    const { code, stdout, stderr } = await run('terraform', args, { cwd: dir, env: { ...env, ...more } });
    seen.push(stdout, stderr);
    return { code, text: stdout + stderr };
  }

  async function terraform(...args: readonly string[]): Promise<string> {
    const { code, text } = await any(...args);
    if (code !== 0) throw new Error(`terraform ${args.join(' ')}: ${text.replace(/^\d{4}-.*$/gm, '')}`);
    return text;
  }

  const project = (): Project => new Project(dir, { ...env, AWS_SECRET: SECRETS.env[secret.at] });

  /** How often each call was made that starts something. */
  function started(): Json {
    const names = [
      'SubmitCheck',
      'GenerateOnceTask',
      'CreateAgentlessScanTask',
      'PublicCreateImageScanTask',
      'SubmitOperationTask',
    ];
    const calls = readCalls(stateDir).map(({ action }) => action);
    return Object.fromEntries(names.map((name) => [name, calls.filter((action) => action === name).length]));
  }

  const accounts = (): unknown =>
    readCloud(stateDir)
      .sasAccounts.map(({ id, vendor, secretId, secretKey, status }) => ({ id, vendor, secretId, secretKey, status }))
      .sort((a, b) => a.vendor.localeCompare(b.vendor));

  const output = async (name: string): Promise<Json> => JSON.parse(await terraform('output', '-json', name)) as Json;

  it('is applied, a second plan is empty, and all that runs has run once', async () => {
    await terraform('apply', '-auto-approve', '-input=false', '-no-color');
    expect(await project().changes()).toEqual({});
    expect(started()).toEqual({
      SubmitCheck: 1,
      GenerateOnceTask: 1,
      CreateAgentlessScanTask: 1,
      PublicCreateImageScanTask: 1,
      SubmitOperationTask: 0,
    });
    expect(accounts()).toMatchObject([
      { vendor: 'AWS', secretId: 'AKIA0123456789', secretKey: SECRETS.env[0], status: 0 },
      { vendor: 'Azure', secretId: 'client-1', secretKey: SECRETS.kms[0], status: 0 },
      { vendor: 'Tencent', secretId: 'AKID-tencent', secretKey: SECRETS.oos[0], status: 1 },
    ]);
    const { sasSettings, sasItems } = readCloud(stateDir);
    const setting = (name: string): Json => sasSettings.find((one) => one.name === name)?.value ?? {};
    expect(setting('check config').on).toEqual([1, 5, 6, 9]);
    expect(setting('parameters of 71')).toEqual({ IdleDays: '30' });
    expect(setting('sensitive rules of agentless')).toEqual({
      on: ['ai_key/dashscope_api_key', 'ai_key/openai_api_key', 'password/ak_leak'],
      fresh: 1,
    });
    expect(setting('pay-as-you-go modules')).toMatchObject({ CSPM: 1, AGENTLESS: 1, AI_DIGITAL: 1, CTDR: 0 });
    expect(sasItems).toHaveLength(1);
    expect(await output('ai')).toMatchObject({ total: 12, servers: 3, plainTextKeys: 1 });
    expect(await output('vulnerable')).toEqual([
      { name: 'SCA:notebook', alias: 'SANDBOX SCA:notebook', type: 'sca', where: 'image', assets: [] },
      {
        name: 'SCA:model-server',
        alias: 'SANDBOX SCA:model-server',
        type: 'sca',
        where: 'server',
        assets: ['i-gpu-1', 'i-gpu-2'],
      },
    ]);
  });

  it('shows what a repair would do, and does nothing', async () => {
    expect(await output('repair')).toEqual({
      steps: ['1. Change OSS BUCKET'],
      questions: [],
      affected: ['bucket-training ap-southeast-1 NOT_PASS'],
      canRollBack: true,
      results: {},
    });
  });

  it('takes rotated secrets in place, runs what was triggered, and repairs what was agreed to', async () => {
    const before = (accounts() as readonly { readonly id: number }[]).map(({ id }) => id);
    secret.at = 1;
    await call('Kms', '2016-01-20', 'PutSecretValue', {
      SecretName: 'azure',
      VersionId: '2',
      SecretData: JSON.stringify({ AccessKeyId: 'client-2', AccessKeySecret: SECRETS.kms[1] }),
    });
    await call('oos', '2019-06-01', 'UpdateSecretParameter', {
      Name: 'tencent',
      RegionId: 'ap-southeast-1',
      Value: SECRETS.oos[1],
    });
    synthesize({ ...FIRST, keyVersion: '2', checkRun: 'two', repair: 'repair' });
    // The plan says what will be done, before it is done.
    const told = (await terraform('plan', '-input=false', '-no-color', '-out=plan')).replace(/[\s│]+/g, ' ');
    const changes = [...told.matchAll(/# (\w+)\.\S+ (will be updated|must be replaced|will be \w+)/g)];
    expect(changes.map(([, type, what]) => [type, what]).sort()).toEqual([
      ['aisec_sas_check_run', 'must be replaced'],
      ['aisec_sas_cloud_account', 'will be updated'],
      ['aisec_sas_cloud_account', 'will be updated'],
      ['aisec_sas_cloud_account', 'will be updated'],
      ['aisec_sas_image_registry', 'will be updated'],
      ['aisec_sas_remediation', 'must be replaced'],
    ]);
    expect(told).toContain('Check item 70: a repair of one asset is planned');
    expect(told).toContain(
      'Steps: 1. Change OSS BUCKET Assets, with the result of the check: bucket-training ap-southeast-1 NOT_PASS',
    );
    await terraform('show', '-json', 'plan');
    await terraform('apply', '-input=false', '-no-color', 'plan');
    expect(await project().changes()).toEqual({});
    expect(accounts()).toMatchObject([
      { id: before[0], secretId: 'AKIA0123456789', secretKey: SECRETS.env[1] },
      { id: before[1], secretId: 'client-2', secretKey: SECRETS.kms[1] },
      { id: before[2], secretId: 'AKID-tencent', secretKey: SECRETS.oos[1], status: 1 },
    ]);
    expect(readCloud(stateDir).sasRegistries.map(({ password }) => password)).toEqual([SECRETS.env[1]]);
    expect(started()).toEqual({
      SubmitCheck: 2,
      GenerateOnceTask: 1,
      CreateAgentlessScanTask: 1,
      PublicCreateImageScanTask: 1,
      SubmitOperationTask: 1,
    });
    expect(await output('repair')).toMatchObject({ results: { 'bucket-training': 'REPAIR_SUCCESS_VERIFIED' } });
  });

  it('takes a repair back', async () => {
    synthesize({ ...FIRST, keyVersion: '2', checkRun: 'two', repair: 'roll back' });
    await terraform('apply', '-auto-approve', '-input=false', '-no-color');
    expect(started()).toMatchObject({ SubmitCheck: 2, SubmitOperationTask: 2 });
    expect(await output('repair')).toMatchObject({
      affected: ['bucket-training ap-southeast-1 PASS'],
      results: { 'bucket-training': 'ROLL_BACK_VERIFIED' },
    });
  });

  it('says which repair failed and why', async () => {
    synthesize({ ...FIRST, keyVersion: '2', checkRun: 'two', repair: 'fails' });
    const { code, text } = await any('apply', '-auto-approve', '-input=false', '-no-color');
    expect(code).toBe(1);
    expect(text).toContain('failed: 1 of 2');
    expect(text).toContain('REPAIR_FAIL: the repair failed, The role may not change the asset.');
    // All that fails the check, and not the bucket that may be public.
    const repaired = readCloud(stateDir).sasTasks.flatMap(({ details }) =>
      details.type === 'REPAIR' ? [details.asset] : [],
    );
    expect([...repaired].sort()).toEqual(['bucket-fails', 'bucket-training', 'bucket-training']);
  });

  it('refuses at plan what the service would refuse: rules, and names of standards that fit none', async () => {
    synthesize({
      ...FIRST,
      keyVersion: '2',
      checkRun: 'two',
      repair: 'none',
      standard: CheckStandard.named('NIST'),
      rule: CheckRule.fromJson('{"MatchProperty":{"Operator":"XOR"}}'),
    });
    const { code, text } = await any('plan', '-input=false', '-no-color');
    const words = text.replace(/[\s│]+/g, ' ');
    expect(code).toBe(1);
    expect(words).toContain('The service refuses the rule');
    expect(words).toContain('CspmVerifyCheckCustomItemError: MatchProperty.Operator is AND or OR.');
    expect(words).toMatch(/Not exactly one standard fits NIST\. Standards there are: SANDBOX CIS .*, SANDBOX PCI DSS/);
  });

  it('does not run anything on destroy, and restores what was found', async () => {
    synthesize({ ...FIRST, keyVersion: '2', checkRun: 'two', repair: 'none' });
    const before = started();
    await terraform('destroy', '-auto-approve', '-input=false', '-no-color');
    expect(started()).toEqual(before);
    const { sasAccounts, sasItems, sasPolicies, sasAllowRules, sasRegistries, sasSettings } = readCloud(stateDir);
    expect([sasAccounts, sasItems, sasPolicies, sasAllowRules, sasRegistries]).toEqual([[], [], [], [], []]);
    const setting = (name: string): Json => sasSettings.find((one) => one.name === name)?.value ?? {};
    expect(setting('check config').on).toEqual([5, 6, 9]);
    expect(setting('parameters of 71')).toEqual({});
    expect(setting('sensitive rules of agentless')).toEqual({ on: ['password/ak_leak'], fresh: 0 });
    expect(setting('pay-as-you-go modules')).toMatchObject({ AI_DIGITAL: 0 });
  });

  it('has no secret of another cloud in code, JSON, plan, state, log or output', () => {
    const files = ['terraform.tfstate', 'terraform.tfstate.backup', 'plan'].map((name) => path.join(dir, name));
    const texts = [...seen, ...files.map((file) => readFileSync(file, 'latin1')), log()];
    expect(texts.join('\n').length).toBeGreaterThan(100_000);
    const all = Object.values(SECRETS).flat();
    expect(all.filter((one) => texts.some((text) => text.includes(one)))).toEqual([]);
  });

  const log = (): string => readFileSync(path.join(stateDir, 'sandbox.log'), 'utf8');
});
