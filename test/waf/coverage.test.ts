/**
 * Every scene, action and option that the provider knows, through the constructs: nothing is refused that should not be, and no argument,
 * value of an enum or end of a range stays out of reach. What the constructs do not let through is listed with its reason.
 */
import { ValidationError } from '../../lib/core';
import { setupJest } from '../../lib/testing/matchers';
import {
  AccessType,
  AccountEncoding,
  AccountSource,
  AddressBook,
  AiApplication,
  AlidnsZone,
  AttackType,
  BatchOperation,
  Bypass,
  CallerKey,
  ChinaRegion,
  CipherSuites,
  ClientIpSource,
  CoreRules,
  CoreRuleType,
  Decoder,
  FloodMode,
  GrayRelease,
  type IWafInstance,
  KeepAlive,
  LoadBalancing,
  OriginServerName,
  PageProtocol,
  ProtectionCluster,
  ProtectionRule,
  ProtectionScene,
  ProtectionTemplate,
  RateLimit,
  RateLimitScope,
  ResourceGroup,
  ResponseTrigger,
  Schedule,
  SensitiveInfo,
  TemplateType,
  ThrottleLimit,
  TlsPolicy,
  TlsVersion,
  WafAction,
  WafCertificate,
  WafCondition,
  WafField,
  WafInstance,
  WafModule,
  WafOperator,
  Weekday,
} from '../../lib/waf';
import { coveringPart, missedIn, targetsOf } from '../support/targets';
import { Workshop } from '../support/terraform';
import { CHAT, LISTEN, newStack, ORIGIN, synth } from './support';

setupJest();

const workshop = new Workshop();
afterAll(() => workshop.close());

const TYPES = ['address_book', 'defense_resource_group', 'defense_rule', 'defense_template', 'domain', 'instance'].map(
  (type) => `alicloud_wafv3_${type}`,
);

/** All members of an enum-like class. */
function members<T>(type: { readonly prototype: T }): T[] {
  return Object.values(type as object).filter((one): one is T => one instanceof (type as unknown as new () => object));
}

function product<A, B>(as: readonly A[], bs: readonly B[]): [A, B][] {
  return as.flatMap((a) => bs.map((b): [A, B] => [a, b]));
}

/** Each of the three lists with nothing of the other two. */
function singly<A, B, C>(
  as: readonly A[],
  bs: readonly B[],
  cs: readonly C[],
): [A | undefined, [B | undefined, C | undefined]][] {
  return [
    ...product(as, [[undefined, undefined] as [undefined, undefined]]),
    ...bs.map((b): [undefined, [B, undefined]] => [undefined, [b, undefined]]),
    ...cs.map((c): [undefined, [undefined, C]] => [undefined, [undefined, c]]),
  ];
}

const NO_LIMITS = {
  rulesPerTemplate: Infinity,
  objectsPerTemplate: Infinity,
};

const PATH = WafField.URL_PATH.startsWith('/v1/');
const KEYS = [
  CallerKey.IP,
  CallerKey.SESSION,
  CallerKey.header('k'),
  CallerKey.queryArgument('k'),
  CallerKey.cookie('k'),
];
const SCHEDULES = [
  undefined,
  Schedule.always(),
  Schedule.during([{ from: '2026-12-01T00:00:00Z', to: '2026-12-02T00:00:00Z' }], { utcOffset: -12 }),
  Schedule.weekly([{ days: members(Weekday), hours: [{ from: '00:00', to: '12:00' }] }], { utcOffset: 12 }),
];
const RESPONSES = [
  undefined,
  ResponseTrigger.count(401, 2),
  ResponseTrigger.count(599, 50_000),
  ResponseTrigger.ratio(100, 1),
  ResponseTrigger.ratio(429, 100),
];
const RATES = [
  undefined,
  ...product(KEYS, product(members(RateLimitScope), RESPONSES)).map(([per, [scope, response]]) =>
    RateLimit.of({ requests: 10, interval: 60, per, scope, ...(response && { response }) }),
  ),
  RateLimit.of({ requests: 1, interval: 1, duration: 60 }),
  RateLimit.of({ requests: 1, interval: 1800, duration: 86_400 }),
];
const GRAYS = [undefined, ...KEYS.map((by) => GrayRelease.share(1, { by })), GrayRelease.share(100)];

function someValue(operator: WafOperator): string[] {
  if (operator.operands === 'none') return [];
  if (operator.operands === 'number') return ['1'];
  return operator.operands === 'many' ? ['a', 'b'] : ['a'];
}

const FIELDS = [
  ...members(WafField),
  WafField.header('h'),
  WafField.cookie('c'),
  WafField.queryArgument('q'),
  WafField.bodyArgument('b'),
];
const CONDITIONS = product(FIELDS, members(WafOperator)).map(([field, operator]) =>
  WafCondition.of(field, operator, ...(field === WafField.IP ? ['203.0.113.1'] : someValue(operator))),
);

/** Rules by scene, each with an action if it has one. */
type Rules = (action: WafAction) => ProtectionRule[];

const RULES: { readonly [scene: string]: Rules } = {
  // Every combination of options with one action, and every option with every action.
  custom_acl: (action) =>
    (action === WafAction.BLOCK ? product(RATES, product(SCHEDULES, GRAYS)) : singly(RATES, SCHEDULES, GRAYS)).map(
      ([rateLimit, [schedule, grayRelease]]) =>
        ProtectionRule.custom({
          conditions: [PATH],
          action,
          ...(rateLimit && { rateLimit }),
          ...(schedule && { schedule }),
          ...(grayRelease && { grayRelease }),
        }),
    ),
  ip_blacklist: (action) => [ProtectionRule.ipBlacklist({ addresses: ['203.0.113.1', '2001:db8::/32'], action })],
  region_block: (action) => [
    ProtectionRule.regionBlock({ chinaRegions: members(ChinaRegion), action }),
    ProtectionRule.regionBlock({ countries: ['KP'], action }),
  ],
  dlp: (action) => [ProtectionRule.dataLeakage({ responseCodes: [400, 505], url: '/v1/', action })],
  'dlp of data': (action) => [ProtectionRule.dataLeakage({ sensitiveInfo: members(SensitiveInfo), action })],
  'waf_base single': (action) => [
    ...members(CoreRuleType).flatMap((type) =>
      [true, false].map((enabled) =>
        ProtectionRule.coreProtection({ rules: [CoreRules.single([{ ruleId: '1', enabled, action }], type)] }),
      ),
    ),
  ],
};

/** Which actions the service has for a scene; the provider takes all of them everywhere. */
const ACTIONS: { readonly [scene: string]: readonly WafAction[] } = {
  custom_acl: members(WafAction).filter((action) => action !== WafAction.FILTER),
  ip_blacklist: [WafAction.BLOCK, WafAction.MONITOR],
  region_block: [WafAction.BLOCK, WafAction.MONITOR],
  dlp: [WafAction.BLOCK, WafAction.MONITOR],
  'dlp of data': [WafAction.MONITOR, WafAction.FILTER],
  'waf_base single': [WafAction.BLOCK, WafAction.MONITOR],
};

const WITHOUT_ACTION: readonly ProtectionRule[] = [
  ...CONDITIONS.filter(allowedOperator).map((one) =>
    ProtectionRule.custom({ conditions: [one], action: WafAction.MONITOR }),
  ),
  ...CONDITIONS.filter(allowedOperator).map((one) =>
    ProtectionRule.whitelist({ conditions: [one], bypass: Bypass.all() }),
  ),
  ...members(WafModule).map((module) =>
    ProtectionRule.whitelist({ conditions: [PATH], bypass: Bypass.modules(module) }),
  ),
  ...members(AttackType).map((type) =>
    ProtectionRule.whitelist({ conditions: [PATH], bypass: Bypass.attackTypes(type) }),
  ),
  ProtectionRule.whitelist({ conditions: [PATH], bypass: Bypass.coreRules('1') }),
  ...members(FloodMode).map((mode) => ProtectionRule.httpFlood({ mode })),
  ...[1, 5_000_000].map((qps) => ProtectionRule.spikeThrottle({ limit: ThrottleLimit.requestsPerSecond(qps) })),
  ...[1, 99].map((percent) =>
    ProtectionRule.spikeThrottle({ limit: ThrottleLimit.percent(percent), conditions: [PATH] }),
  ),
  ...members(PageProtocol).map((protocol) => ProtectionRule.tamperProof({ url: 'a/b', protocol, userAgent: 'c' })),
  ...product([AccountEncoding.PLAIN, AccountEncoding.BASIC, AccountEncoding.jwt('sub')], [
    'header',
    'cookie',
    'queryArgument',
    'bodyArgument',
  ] as const).map(([encoding, place]) =>
    ProtectionRule.accountExtraction({ sources: [AccountSource[place]('a', encoding)] }),
  ),
  ...[0, 20].map((priority) =>
    ProtectionRule.accountExtraction({ sources: [AccountSource.header('a').withPriority(priority)] }),
  ),
  ...Decoder.ALL.map((decoder) => ProtectionRule.decoding({ decoders: [decoder] })),
  ...product(members(BatchOperation), members(CoreRuleType)).map(([operation, type]) =>
    ProtectionRule.coreProtection({ rules: [CoreRules.batch(operation, type)], autoUpdate: false }),
  ),
  ...[true, false].map((enabled) => ProtectionRule.httpFlood({ enabled })),
];

function allowedOperator({ field, operator }: WafCondition): boolean {
  return field !== WafField.IP || ['contain', 'not-contain', 'in-list', 'not-in-list', 'inl'].includes(operator.code);
}

/** Adds rules to templates of their scenes, and to one application. */
class World {
  readonly stack = newStack();
  readonly waf: IWafInstance;
  readonly application: AiApplication;
  private readonly templates = new Map<ProtectionScene, ProtectionTemplate>();
  private count = 0;

  constructor() {
    this.waf = new WafInstance(this.stack, 'Waf', { quotas: NO_LIMITS });
    this.application = this.domain({});
  }

  add(rule: ProtectionRule): void {
    const id = `R${this.count++}`;
    if (rule.scene.owner === 'resource') {
      this.application.addRule(id, rule);
      return;
    }
    let template = this.templates.get(rule.scene);
    if (!template) {
      template = new ProtectionTemplate(this.stack, rule.scene.code, { waf: this.waf, scene: rule.scene });
      this.templates.set(rule.scene, template);
    }
    template.addRule(id, rule);
  }

  domain(props: Partial<ConstructorParameters<typeof AiApplication>[2]>): AiApplication {
    const id = `A${this.count++}`;
    const { waf, stack } = this;
    return new AiApplication(stack, id, {
      waf,
      domainName: `${id.toLowerCase()}.example.com`,
      origin: ORIGIN,
      ...LISTEN,
      ...props,
    });
  }
}

function codesOf(action: () => void): string[] {
  try {
    action();
    return [];
  } catch (error) {
    if (!ValidationError.isValidationError(error)) throw error;
    return error.findings.map(({ code }) => code);
  }
}

/** What the constructs keep from the provider, and why. */
const UNREACHED: { readonly [target: string]: string } = {
  'alicloud_wafv3_defense_rule.defense_origin': 'it has one value, which is what the service takes without it',
  'alicloud_wafv3_defense_rule.defense_origin = custom': 'as above',
  'alicloud_wafv3_defense_rule.defense_type = global': 'no scene that the rule resource takes is global',
  'alicloud_wafv3_defense_rule.config.rate_limit.interval = 0': 'the API says 1 to 1,800',
  'alicloud_wafv3_defense_rule.config.rate_limit.status.ratio = 0': 'the API says 1 to 100',
  'alicloud_wafv3_defense_rule.config.gray_config.gray_rate = 0': 'the API says 1 to 100',
  'alicloud_wafv3_defense_rule.config.throttle_threhold = 0': 'the API says from 1',
  'alicloud_wafv3_domain.redirect.connect_timeout = 0': 'the API says 1 to 3,600',
  'alicloud_wafv3_domain.redirect.read_timeout = 0': 'the API says 1 to 3,600',
  'alicloud_wafv3_domain.redirect.write_timeout = 0': 'the API says 1 to 3,600',
  'alicloud_wafv3_domain.redirect.keepalive_timeout = 0': 'the API says 1 to 60',
};

// cdktf keeps a stack trace for each of a resource's blocks; nobody reads those of some thousand rules.
const { stackTraceLimit } = Error;
beforeAll(() => (Error.stackTraceLimit = 0));
afterAll(() => (Error.stackTraceLimit = stackTraceLimit));

describe('through the constructs', () => {
  const world = new World();

  it.each(Object.keys(RULES))('%s takes the actions that the service has for it, and names the others', (scene) => {
    for (const action of members(WafAction)) {
      const allowed = ACTIONS[scene]?.includes(action) === true;
      const codes = new Set(RULES[scene]?.(action).flatMap((rule) => codesOf(() => world.add(rule))));
      expect([action.code, ...codes]).toEqual([action.code, ...(allowed ? [] : ['not-applicable'])]);
    }
  });

  it('every other rule is taken', () => {
    for (const rule of WITHOUT_ACTION) expect(codesOf(() => world.add(rule))).toEqual([]);
    expect(new Set(WITHOUT_ACTION.map(({ scene }) => scene.code))).toEqual(
      new Set(
        [...members(ProtectionScene).map(({ code }) => code)].filter(
          (code) => !['ip_blacklist', 'region_block', 'dlp'].includes(code),
        ),
      ),
    );
  });

  it('every option of a domain is taken', () => {
    const { https } = LISTEN;
    const versions = product(members(TlsVersion), [
      CipherSuites.ALL,
      CipherSuites.STRONG,
      CipherSuites.UNSPECIFIED,
      CipherSuites.custom('ECDHE-ECDSA-AES128-GCM-SHA256'),
    ]);
    for (const [[minimumVersion, ciphers], tls13] of product(versions, [true, false])) {
      if (ciphers === CipherSuites.STRONG && minimumVersion !== TlsVersion.TLS_1_2) continue;
      world.domain({ https: { ...https, tls: TlsPolicy.of({ minimumVersion, ciphers, tls13 }) } });
    }
    world.domain({ https: undefined, http: { ports: [80, 8080] } });
    world.domain({ http: {}, https: { ...https, ports: [443, 8443], http2: false } });
    world.domain({
      https: { ...https, redirectHttp: true, sm2: { certificate: WafCertificate.fromCas('2'), sm2Only: true } },
    });
    for (const clientIp of [...members(ClientIpSource), ClientIpSource.headers('x-real-ip')])
      world.domain({ clientIp });
    for (const cluster of members(ProtectionCluster)) world.domain({ cluster, ipv6: true });
    world.domain({ exclusiveIp: true, resourceGroupId: 'rg-1', tags: { a: 'b' }, dns: AlidnsZone.of('example.com') });
    world.domain({ accessType: AccessType.custom('hybrid') });
    for (const loadBalancing of members(LoadBalancing)) {
      world.domain({ cluster: ProtectionCluster.LOAD_BALANCED, origin: { ...ORIGIN, loadBalancing } });
    }
    for (const keepAlive of [KeepAlive.OFF, KeepAlive.ON, KeepAlive.on(60, 1), KeepAlive.on(1000, 60)]) {
      world.domain({ origin: { ...ORIGIN, keepAlive, retry: false, forwardedProtocol: false } });
    }
    for (const seconds of [1, 3600]) {
      world.domain({ origin: { ...ORIGIN, timeouts: { connect: seconds, read: seconds, write: seconds } } });
    }
    for (const serverName of [OriginServerName.NONE, OriginServerName.HOST, OriginServerName.fixed('a.example.com')]) {
      world.domain({ origin: { ...ORIGIN, serverName, forceHttp: true, http2Concurrency: 128, maxBodySize: 2 } });
    }
    world.domain({
      origin: { addresses: ['a.example.com'], backupAddresses: ['b.example.com'], requestHeaders: { 'x-waf': 'yes' } },
    });
  });

  it('every option of templates, groups and address books is taken', () => {
    const { stack, waf } = world;
    const group = new ResourceGroup(stack, 'Group', { waf, objects: [CHAT], description: 'chats' });
    new AddressBook(stack, 'Book', { waf, addresses: ['203.0.113.1'], description: 'bad' });
    for (const type of members(TemplateType)) {
      new ProtectionTemplate(stack, `Template-${type.code}`, {
        waf,
        scene: ProtectionScene.CUSTOM_RULES,
        type,
        enabled: false,
        description: 'off',
        resourceGroupId: 'rg-1',
        ...(type === TemplateType.CUSTOM && { objects: [CHAT], groups: [group] }),
      });
    }
  });

  it('the provider accepts all of it, and no argument, value or end of a range stays out of reach', () => {
    const synthesized = synth(world.stack);
    expect(synthesized).toBeValidForAlicloud();
    const all = TYPES.flatMap(targetsOf);
    const missed = missedIn(synthesized, TYPES);
    const count = Object.values(synthesized.resource ?? {}).flatMap((byName) => Object.values(byName)).length;
    process.stdout.write(
      `${count} resources reach ${all.length - missed.length} of ${all.length} arguments, values and ends of ranges of ${TYPES.length} types; ` +
        `${missed.length} are refused on purpose\n`,
    );
    expect(missed.sort()).toEqual(Object.keys(UNREACHED).sort());
  });

  it('a part that reaches as much applies, a second plan has nothing to do, and it is destroyed', async () => {
    const resource = coveringPart(synth(world.stack), TYPES);
    expect(missedIn({ resource }, TYPES).sort()).toEqual(Object.keys(UNREACHED).sort());
    const { env } = await workshop.sandbox();
    const project = await workshop.project(env);
    const count = Object.values(resource).flatMap((byName) => Object.keys(byName)).length;
    expect(await project.apply({ resource })).toBe(
      `Apply complete! Resources: ${count} added, 0 changed, 0 destroyed.`,
    );
    expect(await project.changes()).toEqual({});
    expect(await project.destroy()).toBe(`Destroy complete! Resources: ${count} destroyed.`);
  });
});
