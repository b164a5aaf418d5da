import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { gzipSync } from 'node:zlib';
import extract from 'extract-zip';
import '../../../lib/testing/jest';
import { App, Fn, TerraformStack, TerraformVariable, Token } from 'cdktf';
import { AlicloudProvider } from '../../../lib/bindings/alicloud/provider';
import { Notices, SecretValue, validateAtSynth } from '../../../lib/core';
import { Secret } from '../../../lib/data-protection';
import { WafInstance, AiApplication } from '../../../lib/waf';
import {
  CheckAction,
  CheckItem,
  GuardrailsAccess,
  GuardrailsCredential,
  GuardrailsEndpoint,
  GuardrailsPolicy,
  GuardrailsRegion,
  GuardrailsService,
  KeywordLibrary,
  KeywordPurpose,
  RiskLevel,
  SensitivityLevel,
} from '../../../lib/guardrails';
import { checkPolicy } from '../../../lib/gateway';
import {
  GatewayCertificate,
  GatewaySecret,
  GuardrailsGateway,
  type GuardrailsGatewayProps,
  SharedRateLimit,
  TairRateLimit,
} from '../../../lib/gateway/constructs';
import { functionCode, sha256 } from '../../../lib/gateway/constructs/code';
import { crc32 } from '../../../lib/gateway/constructs/crc32';
import { bundleGateway } from '../../../scripts/bundle-gateway';
import { finding, findings, newStack, only, resources, synth } from '../../core/support';
import { ROOT } from '../../support/snippets';
import { LISTEN } from '../../waf/support';

const VPC = { vpcId: 'vpc-1', vSwitchIds: ['vsw-1'], securityGroupId: 'sg-1' };
const CALLERS = [{ consumer: 'team-a', sha256: 'a'.repeat(64) }];
const URL = 'https://dashscope-intl.aliyuncs.com/compatible-mode/v1';

type Given = Partial<GuardrailsGatewayProps> & { readonly qps?: number };

function gateway({ qps, ...props }: Given = {}, stack = newStack()): GuardrailsGateway {
  const access =
    props.access ??
    new GuardrailsAccess(stack, 'Access', { credential: GuardrailsCredential.functionComputeRole(), qps });
  return new GuardrailsGateway(stack, 'Gateway', {
    access,
    upstream: { url: URL, apiKey: GatewaySecret.oosParameter('model/key') },
    callers: CALLERS,
    ...props,
  });
}

/** The configuration that the function reads. */
function configOf(one: GuardrailsGateway): Record<string, never> & { moderation: Record<string, unknown> } {
  const { configuration } = one as unknown as { configuration(): string };
  return JSON.parse(configuration.call(one)) as never;
}

describe('GuardrailsGateway', () => {
  it('is a function with a role, a reserved number of instances, an HTTP trigger and logs', () => {
    const stack = newStack();
    const one = gateway({}, stack);
    const made = synth(stack);
    expect(made).toBeValidForAlicloud();
    expect(only(made, 'alicloud_fcv3_function')).toMatchObject({
      runtime: 'custom.debian10',
      custom_runtime_config: { command: ['/var/fc/lang/nodejs20/bin/node'], args: ['/code/index.js'], port: 9000 },
      instance_concurrency: 100,
      role: expect.stringMatching(/^\$\{alicloud_ram_role\.Gateway_Role_\w+\.arn\}$/) as string,
      log_config: { logstore: 'gateway', enable_request_metrics: true, enable_instance_metrics: true },
      code: { zip_file: `\${filebase64("\${path.module}/gateway/${one.node.addr}.zip")}` },
    });
    expect(only(made, 'alicloud_fcv3_concurrency_config')).toMatchObject({ reserved_concurrency: 2 });
    const trigger = only(made, 'alicloud_fcv3_trigger');
    expect(JSON.parse(trigger.trigger_config as string)).toEqual({
      authType: 'anonymous',
      disableURLInternet: false,
      methods: ['GET', 'POST'],
    });
    const roles = resources(made, 'alicloud_ram_role').map((role) => role.assume_role_policy_document as string);
    expect(roles.every((document) => document.includes('fc.aliyuncs.com'))).toBe(true);
    expect(resources(made, 'alicloud_ram_access_key')).toEqual([]);
    expect(configOf(one)).toMatchObject({
      listen: { host: '0.0.0.0', port: 9000 },
      timeouts: { keepAliveMs: 0 },
      upstream: { url: URL, authorization: { from: 'environment', variable: 'MODEL_API_KEY' } },
      moderation: {
        credentials: 'function-compute',
        regions: [
          {
            regionId: 'ap-southeast-1',
            host: 'green-cip.ap-southeast-1.aliyuncs.com',
            services: { request: 'query_security_check_intl', response: 'response_security_check_intl' },
          },
        ],
        rateLimit: { perSecond: 10, filesPerSecond: 5 },
      },
    });
  });

  it('waits for the permission to call AI Guardrails before it is made', () => {
    const stack = newStack();
    gateway({}, stack);
    const { depends_on } = only(synth(stack), 'alicloud_fcv3_function');
    expect((depends_on as string[]).some((one) => one.startsWith('alicloud_ram_role_policy_attachment.'))).toBe(true);
  });

  it.each([
    [{ qps: 20 }, { maxInstances: 2, instanceConcurrency: 100, perSecond: 10, filesPerSecond: 5 }],
    [{ qps: 50 }, { maxInstances: 5, instanceConcurrency: 100, perSecond: 10, filesPerSecond: 2 }],
    [{ qps: 1 }, { maxInstances: 1, instanceConcurrency: 10, perSecond: 1, filesPerSecond: 1 }],
    [{ qps: 500 }, { maxInstances: 10, instanceConcurrency: 200, perSecond: 50, filesPerSecond: 1 }],
    [
      { qps: 20, maxInstances: 7 },
      { maxInstances: 7, instanceConcurrency: 29, perSecond: 2, filesPerSecond: 1 },
    ],
    [
      { qps: 20, secondsPerRequest: 1 },
      { maxInstances: 2, instanceConcurrency: 10, perSecond: 10 },
    ],
    [
      { qps: 500, sharedRateLimit: SharedRateLimit.passwordFree('r-1.redis.rds.aliyuncs.com'), vpc: VPC },
      { maxInstances: 50, instanceConcurrency: 100, perSecond: 500, filesPerSecond: 10, fallbackPerSecond: 10 },
    ],
  ])('derives instances from the calls per second: %j', (given, expected) => {
    const one = gateway(given);
    expect(one.capacity).toMatchObject(expected);
    // What all instances call together is never more than the account may.
    const { capacity } = one;
    const together = 'sharedRateLimit' in given ? capacity.perSecond : capacity.perSecond * capacity.maxInstances;
    expect(together).toBeLessThanOrEqual(given.qps);
  });

  it('acts by the thresholds and words of the policies of the services, also of those that are added later', () => {
    const stack = newStack();
    const requestPolicy = new GuardrailsPolicy(stack, 'Prompts', { service: GuardrailsService.QUERY_INTL });
    const responsePolicy = new GuardrailsPolicy(stack, 'Answers', { service: GuardrailsService.RESPONSE_INTL });
    requestPolicy
      .addCheck(CheckItem.promptAttack(), { threshold: RiskLevel.LOW, action: CheckAction.block() })
      .addCheck(CheckItem.sensitiveData(), { threshold: SensitivityLevel.S2, action: CheckAction.mask() })
      .addCheck(CheckItem.contentCompliance());
    const words = new KeywordLibrary(stack, 'Projects', { purpose: KeywordPurpose.BLOCK, words: ['aurora'] });
    const allowed = new KeywordLibrary(stack, 'Known', { purpose: KeywordPurpose.ALLOW, words: ['aurora borealis'] });
    const foreign = KeywordLibrary.fromLibraryId(stack, 'Foreign', 'lib-1', KeywordPurpose.BLOCK);
    const one = gateway({ requestPolicy, responsePolicy, policy: POLICY_OF_ONES_OWN }, stack);
    requestPolicy.blockWords(words, foreign).allowWords(allowed);
    responsePolicy
      .disableCheck(CheckItem.maliciousUrl())
      .addCheck(CheckItem.contentCompliance(), { threshold: RiskLevel.HIGH });
    const { gatewayPolicy } = one;
    expect(() => checkPolicy(gatewayPolicy)).not.toThrow();
    expect(gatewayPolicy).toEqual({
      version: 1,
      request: {
        onFailure: { timeout: 'open' },
        // A threshold of one's own goes first, and where the service's is not known the default stays.
        thresholds: { promptAttack: { block: 'low' }, sensitiveData: { mask: 'S3' } },
        lists: ['test/Projects', 'own'],
      },
      response: { thresholds: { maliciousUrl: {}, contentModeration: { block: 'high' } }, lists: ['own'] },
      block: [
        { name: 'own', words: ['x'] },
        { name: 'test/Projects', words: ['aurora'] },
      ],
      allow: { phrases: ['aurora borealis'] },
    });
    expect(configOf(one).moderation.policy).toEqual(gatewayPolicy);
    expect(synth(stack)).toBeValidForAlicloud();
  });

  it('checks with what can tell of all that a policy has looked for', () => {
    const actionFor = (declare: (policy: GuardrailsPolicy) => void, policy?: GuardrailsGatewayProps['policy']) => {
      const stack = newStack();
      const requestPolicy = new GuardrailsPolicy(stack, 'Prompts', { service: GuardrailsService.QUERY_INTL });
      const one = gateway({ requestPolicy, ...(policy && { policy }) }, stack);
      declare(requestPolicy);
      return one.gatewayPolicy.request?.action;
    };
    const [threshold, action] = [RiskLevel.MEDIUM, CheckAction.block()];
    expect(actionFor((policy) => policy.addCheck(CheckItem.maliciousUrl(), { threshold, action }))).toBe(
      'MultiModalGuard',
    );
    expect(actionFor((policy) => policy.addCheck(CheckItem.customLabel()))).toBe('MultiModalGuard');
    expect(actionFor((policy) => policy.addCheck(CheckItem.promptAttack(), { threshold, action }))).toBeUndefined();
    expect(actionFor((policy) => policy.disableCheck(CheckItem.maliciousUrl()))).toBeUndefined();
    expect(
      actionFor((policy) => policy.addCheck(CheckItem.maliciousUrl(), { action: CheckAction.pass() })),
    ).toBeUndefined();
    const own = { version: 1, request: { action: 'TextModerationPlus' } } as const;
    expect(actionFor((policy) => policy.addCheck(CheckItem.maliciousUrl()), own)).toBe('TextModerationPlus');
  });

  it('tells where there is room for fewer requests than calls', () => {
    const told = (given: Given): string => {
      const stack = newStack();
      gateway(given, stack);
      return JSON.stringify(Notices.of(stack).open);
    };
    expect(told({ qps: 500 })).toContain('10 instances with 200 requests each hold 2000 at a time');
    expect(told({ qps: 20, instanceConcurrency: 49 })).toContain('hold 98 at a time; 20 calls per second are for 100');
    expect(told({ qps: 20, instanceConcurrency: 50 })).not.toContain('at a time;');
    expect(told({ qps: 50 })).not.toContain('at a time;');
  });

  it('looks for words of one service in its direction only, under names that a list may have', () => {
    const stack = newStack();
    const requestPolicy = new GuardrailsPolicy(stack, 'Prompts', { service: GuardrailsService.QUERY_INTL });
    const id = 'Library'.repeat(20);
    requestPolicy.blockWords(new KeywordLibrary(stack, id, { purpose: KeywordPurpose.BLOCK, words: ['aurora'] }));
    const { gatewayPolicy } = gateway({ requestPolicy }, stack);
    const [name = ''] = gatewayPolicy.request?.lists ?? [];
    expect(name).toMatch(/^test\/Library.*-[0-9a-f]{8}$/);
    expect(name).toHaveLength(100);
    expect(gatewayPolicy.response).toEqual({ lists: [] });
    expect(gateway().gatewayPolicy).toEqual({ version: 1 });
  });

  it('leaves actions that only the service knows to thresholds of its own', () => {
    const stack = newStack();
    const requestPolicy = new GuardrailsPolicy(stack, 'Prompts', { service: GuardrailsService.QUERY_INTL });
    requestPolicy.addCheck(CheckItem.promptAttack(), {
      threshold: RiskLevel.LOW,
      action: CheckAction.custom('quarantine'),
    });
    expect(finding(() => gateway({ requestPolicy }, stack))).toMatchObject({
      code: 'not-applicable',
      got: 'quarantine',
    });
  });

  it('tells the function where secrets stand, and lets its role read them', () => {
    const stack = newStack();
    const key = Secret.fromSecretName(stack, 'Key', 'prod/model');
    gateway(
      {
        upstream: { url: URL, apiKey: GatewaySecret.kms(key, 'apiKey') },
        sharedRateLimit: SharedRateLimit.fromAddressSecret(GatewaySecret.oosParameter('redis/url')),
        vpc: VPC,
        internetAccess: false,
      },
      stack,
    );
    const made = synth(stack);
    const { environment_variables: variables } = only(made, 'alicloud_fcv3_function') as {
      environment_variables: { [name: string]: string };
    };
    expect(Object.keys(variables)).toEqual(['AISEC_GATEWAY_SECRETS']);
    expect(JSON.parse(variables.AISEC_GATEWAY_SECRETS ?? '')).toEqual({
      MODEL_API_KEY: {
        store: 'kms',
        name: 'prod/model',
        regionId: 'ap-southeast-1',
        host: 'kms-vpc.ap-southeast-1.aliyuncs.com',
        member: 'apiKey',
      },
      REDIS_URL: {
        store: 'oos',
        name: 'redis/url',
        regionId: 'ap-southeast-1',
        host: 'oos-vpc.ap-southeast-1.aliyuncs.com',
      },
    });
    const actions = resources(made, 'alicloud_ram_policy').map(({ policy_document: text }) => String(text));
    expect(actions.join()).toMatch(/kms:GetSecretValue.*oos:GetSecretParameter|oos:GetSecretParameter.*kms:/);
  });

  it('shares the limit over a Tair instance that no password belongs to', () => {
    const stack = newStack();
    const sharedRateLimit = new TairRateLimit(stack, 'Limit', {
      vpcId: VPC.vpcId,
      vSwitchId: 'vsw-1',
      securityGroupId: VPC.securityGroupId,
      zoneId: 'ap-southeast-1a',
      instanceClass: 'tair.rdb.1g',
    });
    const one = gateway({ vpc: VPC, sharedRateLimit }, stack);
    const made = synth(stack);
    const tair = only(made, 'alicloud_redis_tair_instance');
    expect(tair).toMatchObject({ vpc_auth_mode: 'Close', security_group_id: 'sg-1' });
    expect(tair).not.toHaveProperty('password');
    expect(only(made, 'alicloud_fcv3_function').environment_variables).toMatchObject({
      REDIS_URL: expect.stringMatching(/alicloud_redis_tair_instance\.\w+\.connection_domain/) as string,
    });
    expect(configOf(one).moderation.rateLimit).toMatchObject({
      perSecond: 20,
      redis: { variable: 'REDIS_URL', fallbackPerSecond: 10 },
    });
  });

  it('has a domain whose key is with Terraform, or with somebody else', () => {
    const stack = newStack();
    const variable = new TerraformVariable(stack, 'tls_key', { type: 'string', sensitive: true });
    const domainName = 'gateway.example.com';
    const certificate = GatewayCertificate.unsafeKeyInState({
      name: 'gateway',
      certificate: 'PEM',
      privateKey: SecretValue.fromAttribute(variable.stringValue),
    });
    gateway({ domain: { domainName, certificate, enableWaf: true } }, stack);
    expect(only(synth(stack), 'alicloud_fcv3_custom_domain')).toMatchObject({
      protocol: 'HTTPS',
      cert_config: { cert_name: 'gateway', private_key: '${var.tls_key}' },
      tls_config: { min_version: 'TLSv1.2' },
      waf_config: { enable_waf: true },
    });
    const other = newStack();
    gateway({ domain: { domainName, certificate: GatewayCertificate.setElsewhere() } }, other);
    const made = synth(other);
    expect(only(made, 'alicloud_fcv3_custom_domain')).toMatchObject({
      protocol: 'HTTP',
      lifecycle: { ignore_changes: ['protocol', 'cert_config', 'tls_config'] },
    });
    const trigger = JSON.parse(String(only(made, 'alicloud_fcv3_trigger').trigger_config)) as object;
    expect(trigger).toMatchObject({ disableURLInternet: true });
  });

  it('is the origin of an application behind WAF', () => {
    const stack = newStack();
    const one = gateway(
      { domain: { domainName: 'gateway.example.com', certificate: GatewayCertificate.setElsewhere() } },
      stack,
    );
    new AiApplication(stack, 'Front', {
      waf: WafInstance.fromInstanceId(stack, 'Waf', 'waf-1'),
      domainName: 'gateway.example.com',
      ...LISTEN,
      origin: { addresses: [one.originHost] },
    });
    const [{ redirect }] = resources(synth(stack), 'alicloud_wafv3_domain') as [{ redirect: { backends: string[] } }];
    expect(redirect.backends).toEqual([
      expect.stringMatching(/^\$\{data\.alicloud_account\.\w+\.id\}\.ap-southeast-1\.fc\.aliyuncs\.com$/),
    ]);
  });

  it('alarms on what it is told to, and shows the rest on a dashboard', () => {
    const stack = newStack();
    gateway({ logs: { alarms: { throttled: 0, attacks: 20, actionPolicyId: 'on-call' } } }, stack);
    const made = synth(stack);
    const alarms = resources(made, 'alicloud_sls_alert') as readonly {
      display_name: string;
      configuration: { query_list: { query: string }[]; policy_configuration: { action_policy_id: string } };
    }[];
    expect(alarms.map(({ display_name: name }) => name).sort()).toEqual([
      'Gateway: attacks',
      'Gateway: breakerOpen',
      'Gateway: failed',
    ]);
    // A line with all the labels and ids that it may have is longer than the default.
    expect(only(made, 'alicloud_log_store_index')).toMatchObject({ max_text_len: 16_384 });
    const attacks = alarms.find(({ display_name: name }) => name === 'Gateway: attacks');
    expect(attacks?.configuration).toMatchObject({
      query_list: [
        {
          store: 'gateway',
          start: '-5m',
          query:
            '* | select count(1) as found from log where "message.event" = \'request\' and "message.outcome" in ' +
            "('blocked', 'replaced') and message like '%\"promptAttack:%'",
        },
      ],
      severity_configurations: [{ severity: 8, eval_condition: { condition: 'found >= 20' } }],
      annotations: [{ value: 'Gateway: attacks' }, { value: 'Gateway: attacks: $${found} in 5 minutes' }],
    });
    expect(alarms.every(({ configuration: { policy_configuration: p } }) => p.action_policy_id === 'on-call')).toBe(
      true,
    );
    const charts = JSON.parse(String(only(made, 'alicloud_log_dashboard').char_list)) as { title: string }[];
    expect(charts.map(({ title }) => title)).toEqual([
      'Requests per minute',
      'Blocked, in percent',
      'Prompt attacks, in percent',
      'Failed, in percent',
      'Milliseconds until answered',
      'Milliseconds of checks',
      'Throttled checks',
      'Circuit breakers: changes to open',
    ]);
  });

  const refused: readonly (readonly [what: string, given: () => Given, code: string, said: RegExp])[] = [
    ['no caller has a key', () => ({ callers: [] }), 'too-few-items', /everybody/],
    ['a key that is no hash', () => ({ callers: [{ consumer: 'a', sha256: 'secret' }] }), 'invalid-value', /sha256/],
    ['an upstream that is no address', () => ({ upstream: { url: 'dashscope' } }), 'invalid-value', /upstream.url/],
    [
      'a setting that does not exist',
      () => ({ settings: { checks: { sound: true } as never } }),
      'unknown-attribute',
      /checks/,
    ],
    ['a setting out of its range', () => ({ settings: { limits: { depth: 1 } } }), 'out-of-range', /limits.depth/],
    ['a deadline of nothing', () => ({ settings: { moderation: { deadlineMs: 0 } } }), 'out-of-range', /deadlineMs/],
    [
      'a level that is none',
      () => ({ policy: { version: 1, request: { thresholds: { promptAttack: { block: 'S9' } } } } }),
      'not-in-enum',
      /promptAttack/,
    ],
    ['a list that is not there', () => ({ policy: { version: 1, request: { lists: ['x'] } } }), 'not-in-enum', /lists/],
    ['more instances than calls', () => ({ maxInstances: 21 }), 'out-of-range', /less than one call/],
    ['no instance', () => ({ maxInstances: 0 }), 'out-of-range', /maxInstances/],
    [
      'more requests at a time than an instance takes',
      () => ({ instanceConcurrency: 201 }),
      'out-of-range',
      /instanceConcurrency|instance_concurrency/,
    ],
    [
      'calls per second that only Terraform knows',
      () => ({ qps: Token.asNumber('${var.qps}') }),
      'invalid-value',
      /not known/,
    ],
    [
      'a model that only Terraform knows',
      () => ({ upstream: { url: Token.asString(Fn.join('', ['https://', '${var.host}'])) } }),
      'invalid-value',
      /known after apply/,
    ],
    [
      'a shared limit out of reach',
      () => ({ sharedRateLimit: SharedRateLimit.passwordFree('r-1') }),
      'missing',
      /from its VPC only/,
    ],
    ['no way out', () => ({ internetAccess: false }), 'missing', /without internet/],
    [
      'a domain that is none',
      () => ({ domain: { domainName: 'https://x', certificate: GatewayCertificate.setElsewhere() } }),
      'invalid-value',
      /domainName/,
    ],
    ['too little memory', () => ({ cpu: 2 }), 'out-of-range', /memorySize/],
    [
      'alarms on lines that are not written',
      () => ({ settings: { log: { level: 'warn' } }, logs: { alarms: { blocked: 5 } } }),
      'conflict',
      /log.level/,
    ],
    ['logs for longer than SLS keeps them', () => ({ logs: { retentionDays: 4000 } }), 'out-of-range', /retentionDays/],
    [
      'a name of a parameter that is none',
      () => ({ upstream: { url: URL, apiKey: GatewaySecret.oosParameter('a b') } }),
      'invalid-value',
      /parameter/,
    ],
  ];
  it.each(refused)('refuses %s', (_what, given, code, said) => {
    const all = findings(() => gateway(given()));
    const found = all.find((one) => one.code === code);
    expect(found).toBeDefined();
    expect(`${found?.path ?? ''} ${found?.what ?? ''}`.replaceAll('/', '.')).toMatch(said);
  });

  it('refuses a policy of another service, and a VPC endpoint out of its reach', () => {
    const stack = newStack();
    const requestPolicy = new GuardrailsPolicy(stack, 'Other', { service: GuardrailsService.QUERY_CB });
    expect(finding(() => gateway({ requestPolicy }, stack))).toMatchObject({ code: 'conflict' });
    const abroad = newStack();
    const access = new GuardrailsAccess(abroad, 'Access', {
      credential: GuardrailsCredential.functionComputeRole(),
      region: GuardrailsRegion.SHANGHAI,
      endpoint: GuardrailsEndpoint.VPC,
    });
    expect(findings(() => gateway({ access }, abroad)).map(({ code }) => code)).toEqual(['conflict', 'missing']);
  });
});

describe('the package', () => {
  const unzip = async (zip: Buffer): Promise<{ readonly [name: string]: string }> => {
    const dir = realpathSync(mkdtempSync(path.join(tmpdir(), 'gateway-zip-')));
    try {
      writeFileSync(path.join(dir, 'a.zip'), zip);
      await extract(path.join(dir, 'a.zip'), { dir: path.join(dir, 'out') });
      const files = readdirSync(path.join(dir, 'out')).sort();
      return Object.fromEntries(files.map((one) => [one, readFileSync(path.join(dir, 'out', one), 'utf8')]));
    } finally {
      rmSync(dir, { recursive: true });
    }
  };
  const packageOf = (one: GuardrailsGateway): Buffer => (one as unknown as { code(): Buffer }).code();

  it('has the bundle of the build and the configuration, byte for byte the same each time', async () => {
    const one = gateway();
    const files = await unzip(packageOf(one));
    const bundle = readFileSync(path.join(ROOT, 'dist', 'gateway', 'function', 'index.js'), 'utf8');
    expect(Object.keys(files)).toEqual(['gateway.json', 'index.js']);
    expect(files['index.js'] === bundle).toBe(true);
    expect(JSON.parse(files['gateway.json'] ?? '')).toEqual(configOf(one));
    expect(packageOf(gateway()).equals(packageOf(one))).toBe(true);
  });

  it('has another hash when a line of the code differs, and the same when none does', () => {
    const dir = mkdtempSync(path.join(tmpdir(), 'gateway-code-'));
    try {
      const hashOf = (name: string, code: string): string => {
        const file = path.join(dir, name);
        writeFileSync(file, gzipSync(code));
        return sha256(functionCode('{}', file));
      };
      expect(hashOf('same', 'one();\ntwo();')).toBe(hashOf('again', 'one();\ntwo();'));
      expect(hashOf('changed', 'one();\nthree();')).not.toBe(hashOf('same', 'one();\ntwo();'));
    } finally {
      rmSync(dir, { recursive: true });
    }
    // The check value of CRC-32/ISO-HDLC.
    expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
  });

  it('comes from a bundle that the same sources make the same', async () => {
    const dir = realpathSync(mkdtempSync(path.join(tmpdir(), 'gateway-bundle-')));
    try {
      const all = await Promise.all(['a', 'b'].map((one) => bundleGateway(path.join(dir, one))));
      const [one, other] = all.map((file) => readFileSync(`${file}.gz`));
      expect(one && other && one.equals(other)).toBe(true);
    } finally {
      rmSync(dir, { recursive: true });
    }
  });

  it('has another hash when the configuration differs, and the same when only resources do', () => {
    const { codeHash } = gateway();
    expect(gateway({ memorySize: 2048, timeout: 60, tags: { a: 'b' } }).codeHash).toBe(codeHash);
    expect(gateway({ qps: 30 }).codeHash).not.toBe(codeHash);
    expect(gateway({ policy: { version: 1, block: [{ name: 'a', words: ['b'] }] } }).codeHash).not.toBe(codeHash);
  });

  it('lies in the folder of the stack, and no synthesized file has a secret', () => {
    const outdir = mkdtempSync(path.join(tmpdir(), 'gateway-out-'));
    try {
      const app = new App({ outdir });
      const stack = new TerraformStack(app, 'stack');
      new AlicloudProvider(stack, 'alicloud', { region: 'ap-southeast-1' });
      validateAtSynth(app);
      const one = gateway({}, stack);
      app.synth();
      const dir = path.join(outdir, 'stacks', 'stack');
      expect(readFileSync(path.join(dir, 'gateway', `${one.node.addr}.zip`)).equals(packageOf(one))).toBe(true);
      const json = readFileSync(path.join(dir, 'cdk.tf.json'), 'utf8');
      expect(json).not.toMatch(/password|access_?key|secret_data|private_key/i);
      expect(json.length).toBeLessThan(50_000);
    } finally {
      rmSync(outdir, { recursive: true });
    }
  });
});

describe('notices', () => {
  it('are all given, and all explained in docs/limits.md', () => {
    const stack = newStack();
    new TairRateLimit(stack, 'Limit', {
      vpcId: 'vpc-1',
      vSwitchId: 'vsw-1',
      securityGroupId: 'sg-1',
      zoneId: 'ap-southeast-1a',
      instanceClass: 'tair.rdb.1g',
    });
    gateway(
      { qps: 500, domain: { domainName: 'a.example.com', certificate: GatewayCertificate.setElsewhere() } },
      stack,
    );
    const given = new Set(
      Notices.of(stack)
        .open.map(({ id }) => id)
        .filter((id) => id.startsWith('gateway.')),
    );
    const source = path.join(ROOT, 'lib', 'gateway', 'constructs');
    const written = readdirSync(source).flatMap((file) => [
      ...readFileSync(path.join(source, file), 'utf8').matchAll(/id: '(gateway\.[\w-]+)'/g),
    ]);
    expect([...given].sort()).toEqual(written.map(([, id]) => id).sort());
    const limits = readFileSync(path.join(ROOT, 'docs', 'limits.md'), 'utf8');
    expect([...given].filter((id) => !limits.includes(`\`${id}\``))).toEqual([]);
  });
});

it('the entry for run time loads neither cdktf nor constructs', () => {
  const script = `require(${JSON.stringify(path.join(ROOT, 'dist', 'gateway', 'index.js'))});require(${JSON.stringify(
    path.join(ROOT, 'dist', 'gateway', 'server', 'index.js'),
  )});process.stdout.write(JSON.stringify(Object.keys(require.cache)))`;
  const loaded = JSON.parse(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })) as string[];
  expect(loaded.filter((file) => /node_modules\/(cdktf|constructs)\/|gateway\/constructs/.test(file))).toEqual([]);
});

const POLICY_OF_ONES_OWN = {
  version: 1,
  request: { onFailure: { timeout: 'open' }, thresholds: { sensitiveData: { mask: 'S3' } } },
  block: [{ name: 'own', words: ['x'] }],
} as const;
