/** What there is once in an account: subscription, status, evidence, logs; and alarms on what callers log. */
import { TerraformOutput } from 'cdktf';
import { OssBucket } from '../../lib/bindings/alicloud/oss-bucket';
import { Notices } from '../../lib/core';
import {
  AlarmSeverity,
  CallerLog,
  EvidenceBackup,
  type EvidenceBackupProps,
  EvidenceBucket,
  GuardrailsAccess,
  GuardrailsAlarm,
  type GuardrailsAlarmProps,
  GuardrailsCommodity,
  GuardrailsCredential,
  GuardrailsPolicy,
  GuardrailsPurchase,
  GuardrailsRegion,
  GuardrailsService,
  GuardrailsStatus,
  GuardrailsSubscription,
  KeywordLibrary,
  KeywordPurpose,
  LogDelivery,
} from '../../lib/guardrails';
import { type Body, finding, findings, newStack, only, synth } from '../core/support';
import { bare, onlyAisec } from './support';

const commodity = GuardrailsCommodity.AI_GUARDRAILS;

describe('GuardrailsSubscription', () => {
  it('buys nothing unless it is told to', () => {
    const stack = newStack();
    expect(`${new GuardrailsSubscription(stack, 'Subscription', { commodity }).commodity}`).toBe(
      'lvwang_guardrail_public_cn',
    );
    expect(onlyAisec(stack, 'guardrails_subscription')).toEqual({ commodity_code: 'lvwang_guardrail_public_cn' });
  });

  it.each([
    [
      'by use',
      GuardrailsPurchase.payAsYouGo({ productCode: 'lvwang', productType: 'guard', parameters: { Region: 'sg' } }),
      { product_code: 'lvwang', product_type: 'guard', subscription_type: 'PayAsYouGo', parameters: { Region: 'sg' } },
    ],
    [
      'in advance',
      GuardrailsPurchase.subscription({ productCode: 'lvwang', months: 12 }),
      { product_code: 'lvwang', subscription_type: 'Subscription', period: 12, renewal_status: 'ManualRenewal' },
    ],
    [
      'in advance, again and again',
      GuardrailsPurchase.subscription({ productCode: 'lvwang', months: 12, renewalMonths: 1 }),
      {
        product_code: 'lvwang',
        subscription_type: 'Subscription',
        period: 12,
        renewal_status: 'AutoRenewal',
        renew_period: 1,
      },
    ],
  ])('is paid %s', (_, purchase, order) => {
    const stack = newStack();
    new GuardrailsSubscription(stack, 'Subscription', { commodity: GuardrailsCommodity.custom('mine'), purchase });
    expect(onlyAisec(stack, 'guardrails_subscription')).toEqual({ commodity_code: 'mine', purchase: order });
  });

  it('is noticed if it costs money', () => {
    const openWith = (purchase?: GuardrailsPurchase): string[] => {
      const stack = newStack();
      new GuardrailsSubscription(stack, 'Subscription', { commodity, purchase });
      return Notices.of(stack).open.map(({ id }) => id);
    };
    expect(openWith()).toEqual([]);
    expect(openWith(GuardrailsPurchase.payAsYouGo({ productCode: 'lvwang' }))).toEqual(['guardrails.purchase-cost']);
  });

  it('comes before what needs it', () => {
    const stack = newStack();
    const subscription = new GuardrailsSubscription(stack, 'Subscription', { commodity });
    const words = new KeywordLibrary(stack, 'Words', { purpose: KeywordPurpose.BLOCK });
    const policy = new GuardrailsPolicy(stack, 'Policy', { service: GuardrailsService.QUERY_INTL });
    subscription.applyBefore(words, policy).applyBefore(words);
    const before = [expect.stringMatching(/^aisec_guardrails_subscription\.Subscription_/)];
    const synthesized = synth(stack);
    expect(only(synthesized, 'aisec_guardrails_keyword_library').depends_on).toEqual(before);
    expect(only(synthesized, 'aisec_guardrails_service_config').depends_on).toEqual(before);
  });

  it('is of a product with a code', () => {
    expect(
      finding(() => new GuardrailsSubscription(newStack(), 'S', { commodity: GuardrailsCommodity.custom('a b') })),
    ).toMatchObject({ code: 'invalid-value', what: 'commodity is malformed' });
  });
});

it('GuardrailsStatus tells what is active', () => {
  const stack = newStack();
  const status = new GuardrailsStatus(stack, 'Status', { commodity });
  const { active, inDebt, instanceId } = status;
  new TerraformOutput(stack, 'all', { value: [active, inDebt, instanceId, status.protectionStatus('api')] });
  const { data, output } = synth(stack);
  expect(Object.values(data?.aisec_guardrails_status ?? {}).map(bare)).toEqual([
    { commodity_code: 'lvwang_guardrail_public_cn' },
  ]);
  expect(output?.all?.value).toEqual(
    ['active', 'in_debt', 'instance_id', 'protection_status["api"]'].map((attribute) =>
      expect.stringContaining(`.${attribute}}`),
    ),
  );
});

describe('EvidenceBackup', () => {
  const backup = (props: Partial<EvidenceBackupProps> = {}, stack = newStack()): EvidenceBackup =>
    new EvidenceBackup(stack, 'Evidence', {
      service: GuardrailsService.QUERY_INTL,
      bucket: EvidenceBucket.fromBucketName('evidence'),
      ...props,
    });

  it('sets only what is given', () => {
    const stack = newStack();
    backup({}, stack);
    expect(onlyAisec(stack, 'guardrails_backup_config')).toEqual({
      service_code: 'query_security_check_intl',
      resource_type: 'text',
      enable: true,
      enable_backup: true,
      bucket: 'evidence',
    });
  });

  it('keeps evidence in a bucket of the app, for some days', () => {
    const stack = newStack();
    const bucket = EvidenceBucket.fromResource(new OssBucket(stack, 'bucket', {}));
    backup({ bucket, bucketRegion: 'ap-southeast-1', path: 'hits', retentionDays: 2 }, stack);
    expect(onlyAisec(stack, 'guardrails_backup_config')).toMatchObject({
      bucket: '${alicloud_oss_bucket.bucket.id}',
      region: 'ap-southeast-1',
      path: 'hits',
      expire_seconds: 172800,
    });
  });

  it('refuses malformed arguments, and a second one for the service', () => {
    const wrong = { bucket: EvidenceBucket.fromBucketName('A'), bucketRegion: 'Singapore', retentionDays: 0.5 };
    expect(findings(() => backup(wrong)).map(({ code }) => code)).toEqual([
      'invalid-value',
      'invalid-value',
      'out-of-range',
    ]);
    const stack = newStack();
    backup({}, stack);
    expect(
      finding(
        () =>
          new EvidenceBackup(stack, 'Again', {
            service: GuardrailsService.QUERY_INTL,
            bucket: EvidenceBucket.fromBucketName('b-1'),
          }),
      ),
    ).toMatchObject({ code: 'conflict', got: 'test/Evidence and test/Again' });
  });
});

describe('LogDelivery', () => {
  it('sets where and how long logs are kept', () => {
    const stack = newStack();
    new LogDelivery(stack, 'Logs', { commodity, region: 'ap-southeast-1', retentionDays: 180, storage: 10 });
    expect(onlyAisec(stack, 'guardrails_log_delivery')).toEqual({
      commodity_code: 'lvwang_guardrail_public_cn',
      delivery_region: 'ap-southeast-1',
      ttl: 180,
      storage: 10,
    });
    expect(finding(() => new LogDelivery(stack, 'Again', { commodity })).code).toBe('conflict');
    expect(Notices.of(stack).open.map(({ id }) => id)).toEqual(['guardrails.log-storage-cost']);
  });

  it('refuses numbers out of range, by the names of its arguments', () => {
    expect(
      findings(() => new LogDelivery(newStack(), 'Logs', { commodity, retentionDays: 0, storage: -1 })).map(
        ({ code, what }) => `${code}: ${what}`,
      ),
    ).toEqual(['out-of-range: storage is out of range', 'out-of-range: retentionDays is out of range']);
  });
});

describe('alarms', () => {
  const log = new CallerLog({ project: 'logs', logStore: 'calls' });
  const alarms = (
    change: (props: GuardrailsAlarmProps) => GuardrailsAlarmProps = (props) => props,
  ): readonly Body[] => {
    const stack = newStack();
    const policy = new GuardrailsPolicy(stack, 'Policy', { service: GuardrailsService.QUERY_INTL });
    const access = new GuardrailsAccess(stack, 'Access', { credential: GuardrailsCredential.functionComputeRole() });
    policy.addBlockAlarm('Blocks', change({ log, threshold: 10 }));
    access.addErrorAlarm('Errors', change({ log, threshold: 10 }));
    const byName = synth(stack).resource?.alicloud_sls_alert ?? {};
    return Object.keys(byName)
      .sort()
      .map((name) => byName[name] as Body);
  };
  const queries = (bodies: readonly Body[]): unknown[] =>
    bodies.map(({ configuration }) => (configuration as { query_list: { query: string }[] }).query_list[0]?.query);

  it('count what callers log of errors and blocks', () => {
    const [errors, blocks] = alarms();
    expect(queries([errors, blocks] as Body[])).toEqual([
      '(service: "query_security_check_intl" or service: "response_security_check_intl") and (code: * not code: "200") | select count(1) as calls',
      '(service: "query_security_check_intl") and (suggestion: "block") | select count(1) as calls',
    ]);
    expect(blocks).toMatchSnapshot();
  });

  it('know other fields, windows, severities, regions and whom to tell', () => {
    const own = new CallerLog({
      project: 'p',
      logStore: 's',
      region: 'cn-shanghai',
      fields: { code: 'status', service: 'svc' },
    });
    const [errors] = alarms((props) => ({
      ...props,
      log: own,
      windowMinutes: 60,
      severity: AlarmSeverity.CRITICAL,
      actionPolicyId: 'on-call',
      alarmName: 'own',
    }));
    expect(queries([errors as Body])[0]).toMatch(/^\(svc: .* and \(status: \* not status: "200"\)/);
    expect(errors).toMatchObject({
      alert_name: 'own',
      schedule: { interval: '60m' },
      configuration: {
        query_list: [{ region: 'cn-shanghai', start: '-60m' }],
        severity_configurations: [{ severity: 10 }],
        policy_configuration: { action_policy_id: 'on-call', alert_policy_id: 'sls.builtin.dynamic' },
      },
    });
  });

  it('refuse numbers out of range, malformed fields and names', () => {
    const policy = new GuardrailsPolicy(newStack(), 'Policy', { service: GuardrailsService.QUERY_INTL });
    const fields = { code: 'a b' };
    expect(
      findings(() =>
        policy.addBlockAlarm('Blocks', {
          log: new CallerLog({ project: 'p', logStore: 's', fields }),
          threshold: 0,
          windowMinutes: 1441,
          alarmName: 'a b',
        }),
      ).map(({ code }) => code),
    ).toEqual(['invalid-name', 'out-of-range', 'out-of-range', 'invalid-value']);
  });

  it('are about a service', () => {
    const found = findings(() => GuardrailsAlarm.onBlocks(newStack(), 'Blocks', [], { log, threshold: 1 }));
    expect(found.map(({ code }) => code)).toEqual(['too-few-items']);
  });

  it('of an access are about its services', () => {
    const stack = newStack();
    new GuardrailsAccess(stack, 'Access', {
      credential: GuardrailsCredential.ecsRole(),
      region: GuardrailsRegion.SHANGHAI,
      responseService: GuardrailsService.custom('mine'),
    }).addErrorAlarm('Errors', { log, threshold: 1 });
    expect(queries([only(synth(stack), 'alicloud_sls_alert')])[0]).toContain(
      '(service: "query_security_check" or service: "mine")',
    );
  });
});
