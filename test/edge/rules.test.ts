import {
  EdgeAction,
  EdgeAppAnomaly,
  EdgeBlockPage,
  EdgeCriteria,
  EdgeExpression,
  EdgeField,
  EdgeManagedLevel,
  EdgeManagedList,
  EdgeManagedType,
  EdgePageContent,
  EdgePhase,
  EdgeRateLimit,
  EdgeRule,
  EdgeRuleset,
  EdgeSchedule,
  EdgeSdkIntegration,
  EdgeSecurityLevel,
  EdgeSite,
  EdgeSkip,
  EdgeSkipCategory,
  EdgeStatusThreshold,
  EdgeTokenCheck,
  EdgeWafRule,
  EdgeWeekday,
  type IEdgeSite,
} from '../../lib/edge';
import { type Body, newStack, only, resources, synth } from '../core/support';
import { resolved } from './fixtures';

const WHEN = EdgeField.PATH.startsWith('/v1/');
const TEXT = '(starts_with(http.request.uri.path, "/v1/"))';

function ruled(rule: (site: IEdgeSite) => EdgeRule, siteVersion?: number): Body {
  const stack = newStack();
  const site = EdgeSite.fromSiteAttributes(stack, 'Site', { siteId: '123', siteVersion });
  site.addRule('Rule', rule(site));
  return only(synth(stack), 'alicloud_esa_waf_rule');
}

const BY_IP = { logic: 'and', criteria: [{ match_type: 'ip.src' }] };

describe('builders', () => {
  it.each<[string, EdgeRule, Body]>([
    [
      'whitelist',
      EdgeRule.whitelist({ when: WHEN }),
      {
        phase: 'http_whitelist',
        config: { name: 'Rule', status: 'on', expression: TEXT, actions: { bypass: { skip: 'all' } } },
      },
    ],
    [
      'whitelist of parts',
      EdgeRule.whitelist({
        ruleName: 'a',
        when: WHEN,
        skip: EdgeSkip.parts({
          categories: [EdgeSkipCategory.FREQUENCY_CONTROL, EdgeSkipCategory.custom('x')],
          managedTypes: [EdgeManagedType.WEBSHELL],
          managedRules: [1],
          customRules: [2, 3],
        }),
      }),
      {
        phase: 'http_whitelist',
        config: {
          name: 'a',
          status: 'on',
          expression: TEXT,
          actions: {
            bypass: {
              skip: 'part',
              tags: ['http_intelligent_cc', 'x'],
              regular_types: ['webshell'],
              regular_rules: [1],
              custom_rules: [2, 3],
            },
          },
        },
      },
    ],
    [
      'custom',
      EdgeRule.custom({
        ruleName: 'a${b}',
        when: WHEN,
        action: EdgeAction.block({ statusCode: 429 }),
        enabled: false,
        notes: 'n',
      }),
      {
        phase: 'http_custom',
        config: {
          name: 'a$${b}',
          status: 'off',
          notes: 'n',
          expression: TEXT,
          action: 'deny',
          actions: { response: { id: 0, code: 429 } },
        },
      },
    ],
    [
      'monitor',
      EdgeRule.custom({ when: WHEN, action: EdgeAction.MONITOR }),
      { phase: 'http_custom', config: { name: 'Rule', status: 'on', expression: TEXT, action: 'monitor' } },
    ],
    [
      'rate limit',
      EdgeRule.rateLimit({ limit: new EdgeRateLimit({ requests: 20 }) }),
      {
        phase: 'http_ratelimit',
        config: {
          name: 'Rule',
          status: 'on',
          expression: 'true',
          action: 'deny',
          actions: { response: { id: 0, code: 403 } },
          rate_limit: { characteristics: BY_IP, interval: 10, ttl: 300, threshold: { request: 20 } },
        },
      },
    ],
    [
      'rate limit of everything',
      EdgeRule.rateLimit({
        when: WHEN,
        action: EdgeAction.CAPTCHA,
        limit: new EdgeRateLimit({
          by: EdgeCriteria.allOf(
            EdgeCriteria.HOST,
            EdgeCriteria.anyOf(EdgeCriteria.field(EdgeField.header('Authorization')), EdgeCriteria.custom('x')),
          ),
          interval: 60,
          actionSeconds: 10,
          countCached: false,
          traffic: 100,
          blockedByManagedRules: 3,
          distinctManagedRules: 2,
          status: EdgeStatusThreshold.notFound(50, 70),
        }),
      }),
      {
        phase: 'http_ratelimit',
        config: {
          name: 'Rule',
          status: 'on',
          expression: TEXT,
          action: 'captcha',
          rate_limit: {
            characteristics: {
              logic: 'and',
              criteria: [
                { match_type: 'http.host' },
                {
                  logic: 'or',
                  criteria: [{ match_type: 'http.request.headers["authorization"]' }, { match_type: 'x' }],
                },
              ],
            },
            interval: 60,
            ttl: 10,
            on_hit: false,
            threshold: {
              traffic: '100',
              managed_rules_blocked: 3,
              distinct_managed_rules: 2,
              response_status: { code: 404, count: 50, ratio: 70 },
            },
          },
        },
      },
    ],
    [
      'address',
      EdgeRule.ipAccess({ address: '2001:db8::/32', action: EdgeAction.ALLOW, notes: 'us' }),
      {
        phase: 'ip_access_rule',
        config: { status: 'on', notes: 'us', type: 'ip', action: 'allow', value: '2001:db8::/32' },
      },
    ],
    [
      'managed',
      EdgeRule.managed(),
      { phase: 'http_managed', config: { status: 'on', type: 'http_managed', expression: 'true', action: 'deny' } },
    ],
    [
      'managed rulesets',
      EdgeRule.managed({
        when: WHEN,
        action: EdgeAction.MONITOR,
        rulesets: [
          { attackType: 11, level: EdgeManagedLevel.custom(5), action: EdgeAction.block() },
          {
            attackType: 12,
            action: EdgeAction.MONITOR,
            rules: [{ ruleId: 1 }, { ruleId: 2, enabled: false, action: EdgeAction.JS_CHALLENGE }],
          },
        ],
      }),
      {
        phase: 'http_managed',
        config: {
          status: 'on',
          type: 'http_managed',
          expression: TEXT,
          action: 'monitor',
          managed_rulesets: [
            { attack_type: 11, protection_level: 5, action: 'deny' },
            {
              attack_type: 12,
              protection_level: -1,
              action: 'monitor',
              managed_rules: [
                { id: 1, action: 'monitor', status: 'on' },
                { id: 2, action: 'js', status: 'off' },
              ],
            },
          ],
        },
      },
    ],
    [
      'scan tools',
      EdgeRule.scanTools({ ruleName: 'a', list: EdgeManagedList.CRAWLERS, enabled: false }),
      {
        phase: 'http_anti_scan',
        config: { status: 'off', type: 'http_scan_tools', managed_list: 'intelligence_crawler' },
        shared: { name: 'a', expression: 'true', action: 'deny' },
      },
    ],
    [
      'high frequency',
      EdgeRule.highFrequencyScan({
        when: WHEN,
        action: EdgeAction.block({ statusCode: 403 }),
        limit: new EdgeRateLimit({ blockedByManagedRules: 20, distinctManagedRules: 2, actionSeconds: 1800 }),
        match: EdgeCriteria.CLIENT_IP,
      }),
      {
        phase: 'http_anti_scan',
        config: {
          status: 'on',
          type: 'http_high_frequency',
          rate_limit: {
            characteristics: BY_IP,
            interval: 10,
            ttl: 1800,
            threshold: { managed_rules_blocked: 20, distinct_managed_rules: 2 },
          },
        },
        shared: {
          name: 'Rule',
          expression: TEXT,
          action: 'deny',
          actions: { response: { id: 0, code: 403 } },
          match: { match_type: 'ip.src' },
        },
      },
    ],
    [
      'directory traversal',
      EdgeRule.directoryTraversal({
        limit: new EdgeRateLimit({ requests: 50, status: EdgeStatusThreshold.notFound(50) }),
      }),
      {
        phase: 'http_anti_scan',
        config: {
          status: 'on',
          type: 'http_directory_traversal',
          rate_limit: {
            characteristics: BY_IP,
            interval: 10,
            ttl: 300,
            threshold: { request: 50, response_status: { code: 404, count: 50 } },
          },
        },
        shared: { name: 'Rule', expression: 'true', action: 'deny' },
      },
    ],
    [
      'web token',
      EdgeRule.webToken({ schedule: EdgeSchedule.ALWAYS }),
      {
        phase: 'http_bot',
        config: {
          status: 'on',
          type: 'http_sigchl',
          action: 'sigchl',
          sigchl: ['sig', 'driver', 'replay'],
          timer: { scopes: 'permanent' },
        },
        shared: { name: 'Rule', expression: 'true', target: 'web', mode: 'automatic' },
      },
    ],
    [
      'app SDK',
      EdgeRule.appSdk({ ruleName: 'a', anomalies: [EdgeAppAnomaly.DEBUGGER], when: WHEN, action: EdgeAction.block() }),
      {
        phase: 'http_bot',
        config: {
          status: 'on',
          type: 'http_app_sdk',
          action: 'deny',
          app_sdk: { feature_abnormal: ['debugged'], custom_sign_status: 'off' },
        },
        shared: { name: 'a', expression: TEXT, target: 'app' },
      },
    ],
    [
      'app SDK with a signature',
      EdgeRule.appSdk({ anomalies: [EdgeAppAnomaly.ROOTED_DEVICE], customSign: { key: 'cookie', value: 's' } }),
      {
        phase: 'http_bot',
        config: {
          status: 'on',
          type: 'http_app_sdk',
          action: 'monitor',
          app_sdk: { feature_abnormal: ['root'], custom_sign_status: 'on', custom_sign: { key: 'cookie', value: 's' } },
        },
        shared: { name: 'Rule', expression: 'true', target: 'app' },
      },
    ],
    [
      'app package',
      EdgeRule.appPackage({ packages: [{ name: 'com.example', sign: 'abc' }] }),
      {
        phase: 'http_bot',
        config: {
          status: 'on',
          type: 'http_app_package',
          action: 'monitor',
          app_package: { package_signs: [{ name: 'com.example', sign: 'abc' }] },
        },
        shared: { name: 'Rule', expression: 'true', target: 'app' },
      },
    ],
    [
      'security level',
      EdgeRule.securityLevel({ when: WHEN, level: EdgeSecurityLevel.HIGH }),
      {
        phase: 'http_security_level_rule',
        config: { name: 'Rule', status: 'on', expression: TEXT, action: 'captcha', security_level: { value: 'high' } },
      },
    ],
    [
      'another phase',
      EdgeRule.of(EdgePhase.custom('http_new'), { when: WHEN, shared: { name: 'b' } }),
      { phase: 'http_new', config: { status: 'on', expression: TEXT }, shared: { name: 'b' } },
    ],
  ])('%s', (_, rule, expected) => {
    const { ruleset_id, site_id, lifecycle, ...rest } = ruled(() => rule);
    expect(rest).toEqual(expected);
    expect(site_id).toBe('123');
    expect(ruleset_id).toMatch(/^\$\{alicloud_esa_waf_ruleset\..+\.ruleset_id\}$/);
    expect(lifecycle === undefined).toBe(!('shared' in expected));
  });

  it('take pages, other sites and the version of the site by reference', () => {
    const rule = ruled((site) => {
      const page = new EdgeBlockPage(site, 'Page', { content: EdgePageContent.html('<p>no</p>') });
      return EdgeRule.scanTools({ action: EdgeAction.block({ page }) });
    }, 4);
    expect(rule).toMatchObject({
      site_version: 4,
      shared: { actions: { response: { id: expect.stringMatching(/^\$\{alicloud_esa_page\..+\.id\}$/) } } },
    });
    const token = ruled((site) =>
      EdgeRule.webToken({
        integration: EdgeSdkIntegration.MANUAL,
        checks: [EdgeTokenCheck.REPLAY],
        crossSite: EdgeSite.fromSiteId(site, 'Other', '456'),
      }),
    );
    expect(token).toMatchObject({ config: { sigchl: ['replay'] }, shared: { mode: 'manual', cross_site_id: 456 } });
  });

  it('take schedules', () => {
    const weekly = EdgeSchedule.weekly(
      [
        {
          days: [EdgeWeekday.WEDNESDAY, EdgeWeekday.MONDAY, EdgeWeekday.MONDAY],
          times: [{ start: '08:00:00', end: '18:00:00' }],
        },
      ],
      8,
    );
    expect(
      ruled(() => EdgeRule.custom({ when: WHEN, action: EdgeAction.MONITOR, schedule: weekly })).config,
    ).toMatchObject({
      timer: {
        scopes: 'weekly',
        zone: 8,
        weekly_periods: [{ days: '1,3', daily_periods: [{ start: '08:00:00', end: '18:00:00' }] }],
      },
    });
    const once = EdgeSchedule.during([{ start: '2026-01-01T00:00:00Z', end: '2026-01-02T00:00:00Z' }]);
    expect(
      ruled(() => EdgeRule.custom({ when: WHEN, action: EdgeAction.MONITOR, schedule: once })).config,
    ).toMatchObject({
      timer: { scopes: 'periods', periods: [{ start: '2026-01-01T00:00:00Z', end: '2026-01-02T00:00:00Z' }] },
    });
  });
});

describe('rulesets', () => {
  it('hold all rules of a phase, except where rules share settings', () => {
    const stack = newStack();
    const site = EdgeSite.fromSiteId(stack, 'Site', '123');
    for (const id of ['A', 'B']) {
      site.addRule(`Custom${id}`, EdgeRule.custom({ when: WHEN, action: EdgeAction.MONITOR }));
      site.addRule(`Scan${id}`, EdgeRule.scanTools());
    }
    const synthesized = synth(stack);
    expect(
      resources(synthesized, 'alicloud_esa_waf_ruleset')
        .map(({ phase }) => phase)
        .sort(),
    ).toEqual(['http_anti_scan', 'http_anti_scan', 'http_custom']);
    const rulesets = resources(synthesized, 'alicloud_esa_waf_rule').map(({ ruleset_id }) => ruleset_id);
    expect(new Set(rulesets).size).toBe(3);
  });

  it('of one’s own have a name and a switch, and take rules of their phase', () => {
    const stack = newStack();
    const site = EdgeSite.fromSiteId(stack, 'Site', '123');
    const ruleset = new EdgeRuleset(stack, 'Apps', { site, phase: EdgePhase.BOT, rulesetName: 'apps', enabled: false });
    const rule = ruleset.addRule('Sdk', EdgeRule.appSdk({ anomalies: [EdgeAppAnomaly.SIMULATOR] }));
    expect(resolved(stack, rule.ruleId)).toMatch(/\.waf_rule_id\}$/);
    expect(only(synth(stack), 'alicloud_esa_waf_ruleset')).toEqual({
      site_id: '123',
      phase: 'http_bot',
      name: 'apps',
      status: 'Off',
    });
  });

  it('that exist are named by their number', () => {
    const stack = newStack();
    const site = EdgeSite.fromSiteId(stack, 'Site', '123');
    const ruleset = EdgeRuleset.fromRulesetId(stack, 'Ruleset', 42, { site, phase: EdgePhase.CUSTOM });
    new EdgeWafRule(stack, 'Rule', {
      ruleset,
      rule: EdgeRule.custom({ when: EdgeExpression.all(), action: EdgeAction.MONITOR }),
    });
    expect(only(synth(stack), 'alicloud_esa_waf_rule')).toMatchObject({ ruleset_id: 42 });
  });
});
