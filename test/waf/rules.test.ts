import {
  AccountEncoding,
  AccountSource,
  AddressBook,
  AttackType,
  BatchOperation,
  Bypass,
  CallerKey,
  ChinaRegion,
  CoreRules,
  CoreRuleType,
  Decoder,
  FloodMode,
  GrayRelease,
  PageProtocol,
  ProtectionLevel,
  ProtectionRule,
  RateLimit,
  RateLimitScope,
  ResponseTrigger,
  Schedule,
  SensitiveInfo,
  SystemRuleStatus,
  ThrottleLimit,
  WafAction,
  WafCondition,
  WafField,
  WafModule,
  Weekday,
} from '../../lib/waf';
import { added, type Body, bench, configOf, only, ProtectionScene, ruleOf, synth } from './support';

const CHAT_PATH = WafField.URL_PATH.startsWith('/v1/chat');

function custom(more: Partial<Parameters<typeof ProtectionRule.custom>[0]> = {}): ProtectionRule {
  return ProtectionRule.custom({ conditions: [CHAT_PATH], action: WafAction.BLOCK, ...more });
}

function conditionOf(condition: WafCondition): unknown {
  return (configOf(custom({ conditions: [condition] })).conditions as readonly unknown[])[0];
}

describe('a rule', () => {
  it('has the id it is added with as its name, is on, and belongs to its template', () => {
    expect(ruleOf(custom())).toMatchObject({
      defense_scene: 'custom_acl',
      defense_type: 'template',
      template_id: expect.stringMatching(/^\$\{alicloud_wafv3_defense_template\..+\.defense_template_id\}$/) as unknown,
      rule_name: 'Rule',
      rule_status: 1,
    });
  });

  it('takes another name, and is switched off', () => {
    expect(ruleOf(custom({ ruleName: 'chat ${x}', enabled: false }))).toMatchObject({
      rule_name: 'chat $${x}',
      rule_status: 0,
    });
  });

  it('has no name where the API has none', () => {
    expect(ruleOf(ProtectionRule.httpFlood())).not.toHaveProperty('rule_name');
  });
});

describe('a custom rule', () => {
  it('says about everything that can be taken back what holds without it', () => {
    expect(configOf(custom())).toEqual({
      conditions: [{ key: 'URLPath', op_value: 'prefix-match', values: '/v1/chat' }],
      rule_action: 'block',
      cc_status: 0,
      gray_status: 0,
      time_config: { time_scope: 'permanent', time_zone: 8 },
    });
  });

  it('limits the rate of callers', () => {
    const rateLimit = RateLimit.perMinute(60, {
      per: CallerKey.header('x-api-key'),
      duration: 600,
      scope: RateLimitScope.PROTECTED_OBJECT,
      response: ResponseTrigger.count(401, 10),
    });
    expect(configOf(custom({ rateLimit }))).toMatchObject({
      cc_status: 1,
      cc_effect: 'service',
      rate_limit: {
        target: 'header',
        sub_key: 'x-api-key',
        threshold: 60,
        interval: 60,
        ttl: 600,
        status: { code: 401, count: 10 },
      },
    });
  });

  it('counts by address, in its own requests, for five minutes unless it is told otherwise', () => {
    expect(configOf(custom({ rateLimit: RateLimit.of({ requests: 5, interval: 1800 }) }))).toMatchObject({
      cc_effect: 'rule',
      rate_limit: { target: 'remote_addr', threshold: 5, interval: 1800, ttl: 300 },
    });
  });

  it('looks at the share of a response code', () => {
    const rateLimit = RateLimit.perMinute(10, { response: ResponseTrigger.ratio(429, 50) });
    expect(configOf(custom({ rateLimit }))).toMatchObject({ rate_limit: { status: { code: 429, ratio: 50 } } });
  });

  it.each([
    [CallerKey.IP, { gray_target: 'remote_addr' }],
    [CallerKey.SESSION, { gray_target: 'cookie.acw_tc' }],
    [CallerKey.header('x-key'), { gray_target: 'header', gray_sub_key: 'x-key' }],
    [CallerKey.cookie('sid'), { gray_target: 'cookie', gray_sub_key: 'sid' }],
    [CallerKey.queryArgument('key'), { gray_target: 'queryarg', gray_sub_key: 'key' }],
  ])('holds for a share of the callers by %s', (by, expected) => {
    expect(configOf(custom({ grayRelease: GrayRelease.share(10, { by }) }))).toMatchObject({
      gray_status: 1,
      gray_config: { gray_rate: 10, ...expected },
    });
  });

  it('is in force in periods, in milliseconds since 1970', () => {
    const schedule = Schedule.during([{ from: '2026-12-01T08:00:00+08:00', to: '2026-12-02T00:00:00Z' }], {
      utcOffset: 0,
    });
    expect(configOf(custom({ schedule })).time_config).toEqual({
      time_scope: 'period',
      time_zone: 0,
      time_periods: [{ start: Date.UTC(2026, 11, 1), end: Date.UTC(2026, 11, 2) }],
    });
  });

  it('is in force every week, in milliseconds since midnight, which is not reached', () => {
    const schedule = Schedule.weekly([
      { days: Weekday.WORKDAYS, hours: [{ from: '08:30', to: '18:00' }] },
      { days: Weekday.WEEKEND },
    ]);
    expect(configOf(custom({ schedule })).time_config).toEqual({
      time_scope: 'cycle',
      time_zone: 8,
      week_time_periods: [
        { day: '1,2,3,4,5', day_periods: [{ start: 30_600_000, end: 64_800_000 }] },
        { day: '6,7', day_periods: [{ start: 0, end: 86_399_999 }] },
      ],
    });
  });
});

describe('a condition', () => {
  const field = WafField.USER_AGENT;
  it.each<[WafCondition, string, string | undefined]>([
    [field.equals('a'), 'eq', 'a'],
    [field.notEquals('a'), 'ne', 'a'],
    [field.equalsOneOf('a', 'b'), 'match-one', 'a,b'],
    [field.equalsNoneOf('a', 'b'), 'all-not-match', 'a,b'],
    [field.contains('a,b'), 'contain', 'a,b'],
    [field.notContains('a'), 'not-contain', 'a'],
    [field.containsOneOf('a', 'b'), 'contain-one', 'a,b'],
    [field.containsNoneOf('a', 'b'), 'all-not-contain', 'a,b'],
    [field.startsWith('a'), 'prefix-match', 'a'],
    [field.endsWith('a'), 'suffix-match', 'a'],
    [field.matches('a{1,2}'), 'regex', 'a{1,2}'],
    [field.notMatches('a'), 'not-regex', 'a'],
    [field.matchesOneOf('a', 'b'), 'regex-one', 'a,b'],
    [field.matchesNoneOf('a', 'b'), 'all-not-regex', 'a,b'],
    [field.exists(), 'exists', undefined],
    [field.absent(), 'none', undefined],
    [field.isEmpty(), 'empty', undefined],
    [field.lengthEquals(3), 'len-eq', '3'],
    [field.lengthBelow(3), 'len-lt', '3'],
    [field.lengthAbove(3), 'len-gt', '3'],
    [field.below(3), 'lt', '3'],
    [field.above(3), 'gt', '3'],
  ])('%s', (condition, operator, values) => {
    expect(conditionOf(condition)).toEqual({
      key: 'User-Agent',
      op_value: operator,
      ...(values !== undefined && { values }),
    });
  });

  it.each([
    [WafField.header('x-key'), { key: 'Header', sub_key: 'x-key' }],
    [WafField.cookie('sid'), { key: 'Cookie-Exact', sub_key: 'sid' }],
    [WafField.queryArgument('q'), { key: 'Query-Arg', sub_key: 'q' }],
    [WafField.bodyArgument('prompt'), { key: 'Post-Arg', sub_key: 'prompt' }],
    [WafField.custom('Ja3-Fingerprint'), { key: 'Ja3-Fingerprint' }],
  ])('names the %s', (named, expected) => {
    expect(conditionOf(named.equals('a'))).toMatchObject(expected);
  });

  it('is no template of Terraform', () => {
    expect(conditionOf(WafField.BODY.matches('\\$\\{jndi:|${lower:|%{x}'))).toMatchObject({
      values: '\\$\\{jndi:|$${lower:|%%{x}',
    });
  });

  it('compares the client with addresses and with an address book', () => {
    expect(conditionOf(WafCondition.fromAddresses('203.0.113.0/24', '2001:db8::1'))).toEqual({
      key: 'IP',
      op_value: 'contain',
      values: '203.0.113.0/24,2001:db8::1',
    });
    expect(conditionOf(WafCondition.notFromAddresses('203.0.113.1'))).toMatchObject({ op_value: 'not-contain' });
    const { stack, waf } = bench();
    const book = new AddressBook(stack, 'Book', { waf, addresses: ['203.0.113.1'] });
    const conditions = [WafCondition.fromAddressBook(book), WafCondition.notFromAddressBook(book)];
    const config = only(synth(added(custom({ conditions }), { stack, waf })), 'alicloud_wafv3_defense_rule').config;
    const values = expect.stringMatching(/^\$\{alicloud_wafv3_address_book\..+\.address_book_id\}$/) as unknown;
    expect(config).toMatchObject({
      conditions: [
        { key: 'IP', op_value: 'in-list', values },
        { key: 'IP', op_value: 'not-in-list', values },
      ],
    });
  });
});

describe('other scenes', () => {
  it.each<[string, ProtectionRule, string, Body]>([
    [
      'the blacklist',
      ProtectionRule.ipBlacklist({ addresses: ['203.0.113.0/24'] }),
      'ip_blacklist',
      { remote_addr: ['203.0.113.0/24'], rule_action: 'block' },
    ],
    [
      'the blacklist, watching',
      ProtectionRule.ipBlacklist({ addresses: ['::1'], action: WafAction.MONITOR }),
      'ip_blacklist',
      { remote_addr: ['::1'], rule_action: 'monitor' },
    ],
    [
      'regions',
      ProtectionRule.regionBlock({
        chinaRegions: [ChinaRegion.HONG_KONG, ChinaRegion.BEIJING],
        countries: ['KP', 'KG'],
      }),
      'region_block',
      { cn_regions: 'HK_01,110000', abroad_regions: 'KP,KG', rule_action: 'block' },
    ],
    ['floods', ProtectionRule.httpFlood(), 'cc', { mode: 0 }],
    ['floods that go on', ProtectionRule.httpFlood({ mode: FloodMode.EMERGENCY }), 'cc', { mode: 1 }],
    [
      'peaks by requests',
      ProtectionRule.spikeThrottle({ limit: ThrottleLimit.requestsPerSecond(500), conditions: [CHAT_PATH] }),
      'spike_throttle',
      {
        throttle_type: 'qps',
        throttle_threhold: 500,
        conditions: [{ key: 'URLPath', op_value: 'prefix-match', values: '/v1/chat' }],
      },
    ],
    [
      'peaks by share',
      ProtectionRule.spikeThrottle({ limit: ThrottleLimit.percent(80) }),
      'spike_throttle',
      { throttle_type: 'ratio', throttle_threhold: 80 },
    ],
    [
      'sensitive data',
      ProtectionRule.dataLeakage({ sensitiveInfo: [SensitiveInfo.ID_CARD, SensitiveInfo.CREDIT_CARD], url: '/chat' }),
      'dlp',
      {
        rule_action: 'filter',
        conditions: [
          { key: 'SensitiveInfo', op_value: 'contain', values: 'id,card' },
          { key: 'URL', op_value: 'contain', values: '/chat' },
        ],
      },
    ],
    [
      'response codes',
      ProtectionRule.dataLeakage({ responseCodes: [500, 505] }),
      'dlp',
      { rule_action: 'block', conditions: [{ key: 'HttpCode', op_value: 'contain', values: '500,505' }] },
    ],
    [
      'pages',
      ProtectionRule.tamperProof({ url: 'example.com/terms', protocol: PageProtocol.HTTP, userAgent: 'app' }),
      'tamperproof',
      { url: 'example.com/terms', protocol: 'http', ua: 'app' },
    ],
    [
      'whitelisted everything',
      ProtectionRule.whitelist({ conditions: [CHAT_PATH], bypass: Bypass.all() }),
      'whitelist',
      {
        bypass_tags: ['waf'],
        conditions: [{ key: 'URLPath', op_value: 'prefix-match', values: '/v1/chat' }],
      },
    ],
    [
      'whitelisted parts',
      ProtectionRule.whitelist({
        conditions: [CHAT_PATH],
        bypass: Bypass.modules(WafModule.HTTP_FLOOD)
          .and(Bypass.coreRules('113089'))
          .and(Bypass.attackTypes(AttackType.SQL_INJECTION, AttackType.custom('new'))),
      }),
      'whitelist',
      {
        bypass_tags: ['cc', 'regular_rule', 'regular_type'],
        bypass_regular_rules: ['113089'],
        bypass_regular_types: ['sqli', 'new'],
        conditions: [{ key: 'URLPath', op_value: 'prefix-match', values: '/v1/chat' }],
      },
    ],
    [
      'accounts',
      ProtectionRule.accountExtraction({
        sources: [
          AccountSource.bearerToken(),
          AccountSource.bodyArgument('user', AccountEncoding.PLAIN).withPriority(9),
          AccountSource.header('authorization', AccountEncoding.BASIC),
        ],
      }),
      'account_identifier',
      {
        account_identifiers: [
          { key: 'Header', sub_key: 'authorization', decode_type: 'jwt', position: 'sub', priority: 0 },
          { key: 'Post-Arg', sub_key: 'user', decode_type: 'plain', priority: 9 },
          { key: 'Header', sub_key: 'authorization', decode_type: 'basic', priority: 2 },
        ],
      },
    ],
    [
      'decoding',
      ProtectionRule.decoding({ decoders: [Decoder.JSON, Decoder.custom('new')] }),
      'waf_codec',
      { codec_list: ['url', 'js-unicode', 'oct', 'hex', 'comment', 'space-zip', 'json', 'new'] },
    ],
    [
      'core protection, all at once',
      ProtectionRule.coreProtection({ rules: [CoreRules.batch(BatchOperation.MONITOR_ALL)], autoUpdate: false }),
      'waf_base',
      {
        auto_update: false,
        waf_base_config: [{ rule_type: 'system', rule_batch_operation_config: 'all_monitor' }],
      },
    ],
    [
      'core protection, rule by rule',
      ProtectionRule.coreProtection({
        rules: [
          CoreRules.single([{ ruleId: '1' }, { ruleId: '2', enabled: false, action: WafAction.MONITOR }]),
          CoreRules.single([{ ruleId: '3' }], CoreRuleType.CUSTOM),
        ],
      }),
      'waf_base',
      {
        auto_update: true,
        waf_base_config: [
          {
            rule_type: 'system',
            rule_detail: [
              { rule_id: '1', rule_status: 0, rule_action: 'block' },
              { rule_id: '2', rule_status: 1, rule_action: 'monitor' },
            ],
          },
          { rule_type: 'custom', rule_detail: [{ rule_id: '3', rule_status: 0, rule_action: 'block' }] },
        ],
      },
    ],
  ])('%s', (_name, rule, scene, config) => {
    const body = ruleOf(rule);
    expect([body.defense_scene, body.config]).toEqual([scene, config]);
  });

  it('a rule of a protected object belongs to the application', () => {
    expect(ruleOf(ProtectionRule.decoding())).toMatchObject({
      defense_type: 'resource',
      resource: expect.stringMatching(/^\$\{alicloud_wafv3_domain\..+\.domain_id\}$/) as unknown,
    });
  });
});

interface Dynamic {
  readonly for_each: string;
  readonly content: { readonly rule_id: string; readonly rule_status: number; readonly rule_action: string };
}

function levelOf(level: ProtectionLevel, statusCoding?: SystemRuleStatus): readonly Dynamic[] {
  const rule = ProtectionRule.coreProtection({
    rules: [CoreRules.level(level, { action: WafAction.MONITOR })],
    ...(statusCoding && { statusCoding }),
  });
  const [config] = configOf(rule).waf_base_config as readonly [{ dynamic: { rule_detail: readonly Dynamic[] } }];
  return config.dynamic.rule_detail;
}

/** `loose, medium` of an expression. */
const levelsIn = (expression: string): string[] =>
  [...expression.matchAll(/SystemRules-(\w+?)_[0-9A-F]{8}/g)].map(([, level]) => String(level));

describe('a level', () => {
  it.each([
    [ProtectionLevel.LOOSE, ['loose'], ['medium', 'strict', 'super_strict', 'loose']],
    [ProtectionLevel.MEDIUM, ['loose', 'medium'], ['strict', 'super_strict', 'loose', 'medium']],
    [ProtectionLevel.STRICT, ['loose', 'medium', 'strict'], ['super_strict', 'loose', 'medium', 'strict']],
    [ProtectionLevel.SUPER_STRICT, ['loose', 'medium', 'strict', 'super_strict'], undefined],
  ])('%s switches on its rules and those of looser ones, and off the others', (level, on, off) => {
    const [first, second, ...rest] = levelOf(level);
    expect(rest).toEqual([]);
    expect(first?.content).toEqual({ rule_id: '${rule_detail.value}', rule_status: 0, rule_action: 'monitor' });
    expect(levelsIn(String(first?.for_each))).toEqual(on);
    expect(second?.content.rule_status).toEqual(off && 1);
    expect(second && levelsIn(second.for_each)).toEqual(off);
  });

  it('writes statuses the other way round on demand', () => {
    const [on, off] = levelOf(ProtectionLevel.STRICT, SystemRuleStatus.ONE_IS_ENABLED);
    expect([on?.content.rule_status, off?.content.rule_status]).toEqual([1, 0]);
  });

  it('keeps the rules of another type beside it', () => {
    const rules = [
      CoreRules.level(ProtectionLevel.SUPER_STRICT),
      CoreRules.single([{ ruleId: '7' }], CoreRuleType.CUSTOM),
    ];
    expect(configOf(ProtectionRule.coreProtection({ rules })).waf_base_config).toMatchObject([
      { rule_type: 'system', dynamic: {} },
      { rule_type: 'custom', rule_detail: [{ rule_id: '7', rule_status: 0, rule_action: 'block' }] },
    ]);
  });

  it('is read once for all templates of an instance', () => {
    const { stack, waf } = bench();
    const rule = ProtectionRule.coreProtection({ rules: [CoreRules.level(ProtectionLevel.STRICT)] });
    added(rule, { stack, waf });
    expect(Object.keys(synth(stack).data?.aisec_waf_base_rules ?? {})).toHaveLength(4);
    expect(rule.scene).toBe(ProtectionScene.CORE_PROTECTION);
  });
});
