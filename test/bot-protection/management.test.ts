import { TerraformOutput } from 'cdktf';
import '../../lib/testing/jest';
import { Notices } from '../../lib/core';
import {
  EdgeAppAnomaly,
  EdgeList,
  EdgeListKind,
  EdgeManagedList,
  EdgeSdkIntegration,
  EdgeTokenCheck,
} from '../../lib/edge';
import {
  BotAction,
  BotAddresses,
  BotAppKey,
  BotCaller,
  BotDetail,
  BotLabels,
  BotManagement,
  BotMatch,
  type BotProfessionalProps,
  BotProtection,
  BotRateLimit,
  BotRollout,
  BotScene,
  type BotSmartProps,
  BotStage,
  BotSubScene,
  BotThreatList,
} from '../../lib/bot-protection';
import { AddressBook, WafInstance } from '../../lib/waf';
import { newStack, only, resources, synth } from '../core/support';
import { edgeRules, type Rule, wafRules, world } from './support';

describe('smart mode', () => {
  const settings = (props: BotSmartProps): unknown => {
    const { stack, edge } = world();
    new BotManagement(stack, 'Bots', { protection: BotProtection.smart(props), places: [edge] });
    const { site_waf_settings } = only(synth(stack), 'alicloud_esa_site');
    return (site_waf_settings as { bot_management: unknown }).bot_management;
  };

  it.each<[BotSmartProps, object]>([
    [{ definiteBots: BotAction.block() }, { definite_bots: { action: 'deny' } }],
    [{ likelyBots: BotAction.captcha() }, { likely_bots: { action: 'captcha' } }],
    [{ verifiedBots: BotAction.allow() }, { verified_bots: { action: 'allow' } }],
    [{ definiteBots: BotAction.monitor() }, { definite_bots: { action: 'monitor' } }],
    [{ jsDetection: true }, { js_detection: { enable: true } }],
    [{ jsDetection: false }, { js_detection: { enable: false } }],
    [{ effectOnStatic: false }, { effect_on_static: { enable: false } }],
    [
      { definiteBots: BotAction.block(), verifiedBots: BotAction.allow(), effectOnStatic: true },
      { definite_bots: { action: 'deny' }, verified_bots: { action: 'allow' }, effect_on_static: { enable: true } },
    ],
  ])('%j', (props, expected) => {
    expect(settings(props)).toEqual(expected);
  });
});

function both(props: BotProfessionalProps, rollout?: BotRollout): { [name: string]: Rule } {
  const { stack, edge, waf } = world();
  new BotManagement(stack, 'Bots', { protection: BotProtection.professional(props), places: [edge, waf], rollout });
  const synthesized = synth(stack);
  return { ...wafRules(synthesized), ...edgeRules(synthesized) };
}

function atEdge(props: BotProfessionalProps, rollout?: BotRollout): { [name: string]: Rule } {
  const { stack, edge } = world();
  new BotManagement(stack, 'Bots', { protection: BotProtection.professional(props), places: [edge], rollout });
  return edgeRules(synth(stack));
}

const API = [BotMatch.path('/v1/')];

describe('scenes', () => {
  it('for an API of a model', () => {
    const scene = BotScene.llmApi({ when: API, keyHeader: 'x-api-key', promptTokensPerKey: 100_000 });
    const rules = both({ scene });
    const names = [
      'NoUserAgent',
      'EmptyUserAgent',
      'NoKey',
      'AutomatedBrowsers',
      'AiCrawlers',
      'SearchCrawlers',
      'PerKey',
      'PerAddress',
      'PromptTokens-over-2048',
      'PromptTokens-over-8192',
      'PromptTokens-over-32768',
    ];
    expect(Object.keys(rules).sort()).toEqual(
      [...names, ...names.map((name) => `Bots-${name}`), 'Bots-Threat-ScanTools'].sort(),
    );
    expect(rules['NoKey']).toMatchObject({
      rule_action: 'block',
      conditions: [
        { key: 'URLPath', op_value: 'prefix-match', values: '/v1/' },
        { key: 'Header', sub_key: 'x-api-key', op_value: 'none' },
      ],
    });
    expect(rules['Bots-NoKey']).toMatchObject({
      phase: 'http_custom',
      action: 'deny',
      expression: '(starts_with(http.request.uri.path, "/v1/") and not exists(http.request.headers["x-api-key"]))',
    });
    expect(rules['PerKey']).toMatchObject({
      cc_status: 1,
      rate_limit: { target: 'header', sub_key: 'x-api-key', threshold: 60, interval: 60, ttl: 300 },
    });
    expect(rules['PromptTokens-over-8192']).toMatchObject({
      rate_limit: { threshold: 48 },
      conditions: [{}, { key: 'Content-Length', op_value: 'gt', values: '8192' }],
    });
    expect(rules['Bots-Threat-ScanTools']).toMatchObject({
      phase: 'http_anti_scan',
      managed_list: 'intelligence_scan_tools',
      action: 'deny',
      expression: '(starts_with(http.request.uri.path, "/v1/"))',
    });
  });

  it('for a chat in a browser', () => {
    const scene = BotScene.chatWebApp({ when: [BotMatch.host('chat.example.com')], calls: [BotMatch.path('/api/')] });
    const rules = both({ scene });
    expect(rules['Tools']?.rule_action).toBe('captcha');
    expect(rules['Bots-Tools']?.action).toBe('captcha');
    expect(rules['PerSession']).toMatchObject({
      rule_action: 'captcha',
      rate_limit: { target: 'cookie.acw_tc', threshold: 30 },
    });
    expect(rules['Bots-PerAddress']).toMatchObject({ phase: 'http_ratelimit', action: 'deny' });
    expect(rules['Bots-WebSdk']).toMatchObject({
      phase: 'http_bot',
      type: 'http_sigchl',
      status: 'on',
      sigchl: ['sig', 'driver', 'replay'],
      mode: 'automatic',
    });
    expect(rules['WebSdk']).toBeUndefined();
  });

  it('for pages that others copy', () => {
    const rules = both({ scene: BotScene.catalogue({ when: [BotMatch.path('/products/')] }) });
    expect(rules['Tools']?.rule_action).toBe('block');
    expect(rules['FastReaders']).toMatchObject({ rule_action: 'captcha', rate_limit: { threshold: 60 } });
    expect(rules['PatientReaders']).toMatchObject({
      rule_action: 'block',
      rate_limit: { threshold: 600, interval: 1800, ttl: 3600 },
    });
    expect(rules['SearchCrawlers']).toBeUndefined();
  });
});

describe('professional mode', () => {
  it.each([
    [BotStage.MONITOR, 'off'],
    [BotStage.CAPTCHA, 'on'],
    [BotStage.BLOCK, 'on'],
  ])('has the web SDK at %s', (stage, status) => {
    const webSdk = { checks: [EdgeTokenCheck.REPLAY], integration: EdgeSdkIntegration.MANUAL };
    expect(atEdge({ webSdk }, BotRollout.always(stage))).toEqual({
      'Bots-WebSdk': expect.objectContaining({ status, sigchl: ['replay'], mode: 'manual', expression: 'true' }),
    });
  });

  it.each([
    [BotStage.MONITOR, 'monitor'],
    [BotStage.CAPTCHA, 'monitor'],
    [BotStage.BLOCK, 'deny'],
  ])('checks apps at %s', (stage, action) => {
    const rules = atEdge(
      {
        mobileApp: {
          when: [BotMatch.path('/app/')],
          anomalies: [EdgeAppAnomaly.ROOTED_DEVICE],
          customSign: { key: 'cookie', value: 'sid' },
          packages: [{ name: 'com.example.chat', sign: 'abc' }],
        },
      },
      BotRollout.always(stage),
    );
    expect(rules['Bots-AppSdk']).toMatchObject({
      action,
      target: 'app',
      app_sdk: { feature_abnormal: ['root'], custom_sign_status: 'on', custom_sign: { key: 'cookie', value: 'sid' } },
    });
    expect(rules['Bots-AppPackage']).toMatchObject({
      action,
      app_package: { package_signs: [{ name: 'com.example.chat', sign: 'abc' }] },
    });
  });

  it('only watches apps where that is wanted', () => {
    const mobileApp = { anomalies: [EdgeAppAnomaly.SIMULATOR], action: BotAction.monitor() };
    expect(atEdge({ mobileApp })['Bots-AppSdk']?.action).toBe('monitor');
  });

  it('takes lists of ESA, and feeds at both places', () => {
    const { stack, edge, waf, site } = world();
    const book = AddressBook.fromAddressBookId(stack, 'Book', '1234');
    const list = EdgeList.fromListAttributes(stack, 'List', { listId: '9', listName: 'feed', kind: EdgeListKind.IP });
    new BotManagement(stack, 'Both', {
      protection: BotProtection.professional({
        threatLists: [BotThreatList.feed('Feed', BotAddresses.from({ book, list }), BotAction.captcha())],
      }),
      places: [edge, waf],
    });
    new BotManagement(stack, 'Edge', {
      protection: BotProtection.professional({
        threatLists: [
          BotThreatList.crawlers(BotAction.monitor()),
          BotThreatList.managed('X', EdgeManagedList.custom('x')),
        ],
      }),
      places: [edge],
    });
    expect(site.node.tryFindChild('Edge-Threat-X')).toBeDefined();
    const synthesized = synth(stack);
    expect(wafRules(synthesized)['Threat-Feed']).toMatchObject({
      rule_action: 'captcha',
      conditions: [{ key: 'IP', op_value: 'in-list', values: '1234' }],
    });
    const rules = edgeRules(synthesized);
    expect(rules['Both-Threat-Feed']).toMatchObject({ action: 'captcha', expression: '(ip.src in $feed)' });
    expect(rules['Edge-Threat-Crawlers']).toMatchObject({ action: 'monitor', managed_list: 'intelligence_crawler' });
    expect(rules['Edge-Threat-X']).toMatchObject({ action: 'deny', managed_list: 'x' });
  });

  it.each([
    [BotStage.MONITOR, '{"a":1}'],
    [BotStage.CAPTCHA, '{"a":2}'],
    [BotStage.BLOCK, '{"a":3}'],
  ])("gives WAF's own bot management its detail at %s", (stage, detail) => {
    const { stack, waf } = world();
    const byStage = BotDetail.byStage({ monitor: '{"a": 1}', captcha: '{"a": 2}', block: '{"a": 3}' });
    new BotManagement(stack, 'Bots', {
      protection: BotProtection.professional({
        botManager: [
          { subScene: BotSubScene.WEB, detail: byStage },
          { subScene: BotSubScene.APP, detail: BotDetail.always('{"b":0}') },
        ],
      }),
      places: [waf],
      rollout: BotRollout.always(stage),
    });
    const templates = resources(synth(stack), 'aisec_waf_defense_template');
    expect(templates).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ defense_scene: 'bot_manager', defense_sub_scene: 'web', detail }),
        expect.objectContaining({ defense_sub_scene: 'app', detail: '{"b":0}' }),
      ]),
    );
    expect(Notices.of(stack).open.map(({ id }) => id)).toContain('waf.private-scene');
  });

  it('has templates for each protected place', () => {
    const { stack, waf } = world();
    const limits = [BotRateLimit.of({ name: 'Limit', requests: 5, when: API })];
    const second = world().waf;
    new BotManagement(stack, 'Bots', {
      protection: BotProtection.professional({ rateLimits: limits }),
      places: [waf, second],
    });
    const templates = resources(synth(stack), 'alicloud_wafv3_defense_template');
    expect(templates.map(({ defense_scene, resources: objects }) => [defense_scene, objects])).toEqual([
      ['custom_acl', ['chat.example.com-waf']],
      ['custom_acl', ['chat.example.com-waf']],
    ]);
  });
});

describe('rate limits', () => {
  it.each([
    [BotCaller.IP, { target: 'remote_addr' }, 'ip.src'],
    [BotCaller.SESSION, { target: 'cookie.acw_tc' }, 'http.request.session'],
    [BotCaller.header('X-Key'), { target: 'header', sub_key: 'X-Key' }, 'http.request.headers["x-key"]'],
    [BotCaller.cookie('sid'), { target: 'cookie', sub_key: 'sid' }, 'http.request.cookies["sid"]'],
    [BotCaller.queryArgument('k'), { target: 'queryarg', sub_key: 'k' }, 'http.request.uri.args["k"]'],
  ])('count by %s at both places', (per, key, matchType) => {
    const rateLimits = [BotRateLimit.of({ name: 'Limit', per, requests: 7, interval: 30, hold: 90, when: API })];
    const rules = both({ rateLimits });
    expect(rules['Limit']?.rate_limit).toEqual({ ...key, threshold: 7, interval: 30, ttl: 90 });
    expect(rules['Bots-Limit']?.rate_limit).toMatchObject({
      characteristics: { logic: 'and', criteria: [{ match_type: matchType }] },
      interval: 30,
      ttl: 90,
      threshold: { request: 7 },
    });
  });
});

describe('matches', () => {
  it.each<[string, BotMatch, object, string]>([
    [
      'path',
      BotMatch.path('/a', '/b.c,d'),
      { key: 'URLPath', op_value: 'regex-one', values: '^/a,^/b\\.c.d' },
      '(starts_with(http.request.uri.path, "/a") or starts_with(http.request.uri.path, "/b.c,d"))',
    ],
    [
      'exactPath',
      BotMatch.exactPath('/a', '/b'),
      { key: 'URLPath', op_value: 'match-one', values: '/a,/b' },
      '(http.request.uri.path in {"/a" "/b"})',
    ],
    [
      'pathPattern',
      BotMatch.pathPattern('^/v[0-9]/'),
      { key: 'URLPath', op_value: 'regex', values: '^/v[0-9]/' },
      '(http.request.uri.path matches "^/v[0-9]/")',
    ],
    [
      'host',
      BotMatch.host('a.example.com'),
      { key: 'Host', op_value: 'eq', values: 'a.example.com' },
      '(http.host eq "a.example.com")',
    ],
    [
      'method',
      BotMatch.method('PUT', 'POST'),
      { key: 'Http-Method', op_value: 'match-one', values: 'PUT,POST' },
      '(http.request.method in {"PUT" "POST"})',
    ],
    [
      'header',
      BotMatch.header('X-A', '1'),
      { key: 'Header', sub_key: 'X-A', op_value: 'eq', values: '1' },
      '(http.request.headers["x-a"] eq "1")',
    ],
    [
      'cookie',
      BotMatch.cookie('c', '1'),
      { key: 'Cookie-Exact', sub_key: 'c', op_value: 'eq', values: '1' },
      '(http.request.cookies["c"] eq "1")',
    ],
    [
      'withoutCookie',
      BotMatch.withoutCookie('c'),
      { key: 'Cookie-Exact', sub_key: 'c', op_value: 'none' },
      '(not exists(http.request.cookies["c"]))',
    ],
    [
      'queryArgument',
      BotMatch.queryArgument('q', '1'),
      { key: 'Query-Arg', sub_key: 'q', op_value: 'eq', values: '1' },
      '(http.request.uri.args["q"] eq "1")',
    ],
    [
      'userAgent',
      BotMatch.userAgent('Curl/'),
      { key: 'User-Agent', op_value: 'contain', values: 'Curl/' },
      '(lower(http.user_agent) contains "curl/")',
    ],
    ['emptyUserAgent', BotMatch.emptyUserAgent(), { key: 'User-Agent', op_value: 'empty' }, '(http.user_agent eq "")'],
    [
      'withoutUserAgent',
      BotMatch.withoutUserAgent(),
      { key: 'User-Agent', op_value: 'none' },
      '(not exists(http.user_agent))',
    ],
    [
      'from',
      BotMatch.from(BotAddresses.of('192.0.2.1', '2001:db8::/32')),
      { key: 'IP', op_value: 'contain', values: '192.0.2.1,2001:db8::/32' },
      '(ip.src in {192.0.2.1 2001:db8::/32})',
    ],
    [
      'notFrom',
      BotMatch.notFrom(BotAddresses.of('192.0.2.1')),
      { key: 'IP', op_value: 'not-contain', values: '192.0.2.1' },
      '(not ip.src in {192.0.2.1})',
    ],
    [
      'bodyOver',
      BotMatch.bodyOver(9),
      { key: 'Content-Length', op_value: 'gt', values: '9' },
      '(len(http.request.body.raw) gt 9)',
    ],
  ])('%s at both places', (_name, match, condition, expression) => {
    const rules = both({ rateLimits: [BotRateLimit.of({ name: 'Limit', requests: 7, when: [match] })] });
    expect(rules['Limit']?.conditions).toEqual([condition]);
    expect(rules['Bots-Limit']?.expression).toBe(expression);
  });

  it('of countries are for ESA', () => {
    const rateLimits = [BotRateLimit.of({ name: 'Limit', requests: 7, when: [BotMatch.country('SG', 'MY')] })];
    expect(atEdge({ rateLimits })['Bots-Limit']?.expression).toBe('(ip.geoip.country in {"SG" "MY"})');
  });
});

describe('look-ups', () => {
  it('find keys of the app SDK and labels', () => {
    const stack = newStack();
    const waf = WafInstance.fromInstanceId(stack, 'Waf', 'waf_v2_public_cn-abc');
    const keys = [BotAppKey.ofWaf(stack, 'WafKey', { waf }), BotAppKey.ofEdge(stack, 'EdgeKey')];
    const labels = new BotLabels(stack, 'Labels', { waf, subScene: BotSubScene.APP, labelType: 'tool' });
    keys.forEach(({ appKey }, i) => new TerraformOutput(stack, `Key${i}`, { value: appKey, sensitive: true }));
    new TerraformOutput(stack, 'Labels_', { value: labels.labelKeys });
    new TerraformOutput(stack, 'Json', { value: labels.json });
    const { data = {}, output = {} } = synth(stack);
    const single = (type: string): [string, unknown][] => Object.entries(data[type] ?? {});
    const [[wafKey, wafKeyArguments] = []] = single('aisec_waf_bot_app_key');
    const [[edgeKey] = []] = single('aisec_esa_bot_app_key');
    const [[allLabels, labelsArguments] = []] = single('aisec_waf_bot_labels');
    expect(wafKeyArguments).toMatchObject({ instance_id: 'waf_v2_public_cn-abc' });
    expect(labelsArguments).toMatchObject({ sub_scene: 'app', label_type: 'tool' });
    expect(output).toMatchObject({
      Key0: { value: `\${data.aisec_waf_bot_app_key.${wafKey}.app_key}` },
      Key1: { value: `\${data.aisec_esa_bot_app_key.${edgeKey}.app_key}` },
      Labels_: { value: `\${data.aisec_waf_bot_labels.${allLabels}.labels[*].label_key}` },
      Json: { value: `\${jsonencode(data.aisec_waf_bot_labels.${allLabels}.labels)}` },
    });
  });
});
