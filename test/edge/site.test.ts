import type { TerraformStack } from 'cdktf';
import {
  DdosAiLevel,
  DdosAiMode,
  DdosGlobalMode,
  DdosProtection,
  EdgeBandwidthAction,
  EdgeBotAction,
  EdgeCacheArchitecture,
  EdgeClientIp,
  EdgeCoverage,
  EdgeFrequencyAction,
  EdgeFrequencyControl,
  EdgeIpv6,
  EdgePlan,
  EdgePlanEdition,
  EdgeSecurityLevel,
  EdgeSite,
  type EdgeSiteProps,
} from '../../lib/edge';
import { Notices, Tags } from '../../lib/core';
import { type Body, newStack, only, resources, synth } from '../core/support';
import { newSite, resolved } from './fixtures';

const REQUIRED = { site_name: 'example.com', instance_id: 'esa-site-1', access_type: 'CNAME' };
const DDOS = { global_mode: 'default', ai_mode: 'defense', ai_template: 'level60' };

/** The site, without what it leaves alone. */
function siteOf(stack: TerraformStack): Body {
  const { lifecycle, ...site } = only(synth(stack), 'alicloud_esa_site');
  expect(lifecycle).toEqual({ ignore_changes: expect.any(Array) as unknown });
  return site;
}

function synthesized(props: Partial<EdgeSiteProps>): Body {
  const stack = newStack();
  newSite(stack, props);
  return siteOf(stack);
}

describe('a site', () => {
  it('is protected against floods, and has no other setting that nobody asked for', () => {
    expect(synthesized({})).toEqual({ ...REQUIRED, ...DDOS });
  });

  it.each<[string, Partial<EdgeSiteProps>, Body]>([
    ['coverage', { coverage: EdgeCoverage.GLOBAL }, { coverage: 'global' }],
    ['exclusive name', { exclusiveName: true }, { site_name_exclusive: 'on' }],
    ['pause', { paused: true }, { paused: true }],
    ['versions', { versionManagement: true, siteVersion: 2 }, { version_management: true, site_version: 2 }],
    ['resource group', { resourceGroupId: 'rg-1' }, { resource_group_id: 'rg-1' }],
    ['tags', { tags: { a: 'b' } }, { tags: { a: 'b' } }],
    ['IPv6 off', { delivery: { ipv6: EdgeIpv6.OFF } }, { ipv6_enable: 'off' }],
    [
      'IPv6 in one region',
      { delivery: { ipv6: EdgeIpv6.MAINLAND_CHINA } },
      { ipv6_enable: 'on', ipv6_region: 'cn.cn' },
    ],
    ['flattening', { delivery: { flattenAllCnames: false } }, { flatten_mode: 'flatten_at_root' }],
    ['SEO', { delivery: { seoBypass: true } }, { seo_bypass: 'on' }],
    ['optimization', { delivery: { crossBorderOptimization: true } }, { cross_border_optimization: 'on' }],
    ['performance data', { delivery: { performanceData: true } }, { performance_data_collection_enable: 'on' }],
    [
      'client headers',
      { delivery: { realClientIpHeader: true, realClientIpHeaderName: 'X-Ip' } },
      { add_real_client_ip_header: 'on', real_client_ip_header_name: 'X-Ip' },
    ],
    ['geolocation', { delivery: { geolocationHeaders: false } }, { add_client_geolocation_header: 'off' }],
    [
      'cache layers',
      { cache: { architecture: EdgeCacheArchitecture.EDGE_REGIONAL } },
      { cache_architecture_mode: 'edge_regional' },
    ],
    ['development', { cache: { developmentMode: true } }, { development_mode: 'on' }],
    [
      'cache tags',
      { cache: { tagHeader: 'T', tagCaseInsensitive: false } },
      { tag_name: 'T', case_insensitive: 'off' },
    ],
    [
      'cache reserve',
      { cache: { reserve: true, reserveInstanceId: 'cr-1' } },
      { cache_reserve_enable: 'on', cache_reserve_instance_id: 'cr-1' },
    ],
    [
      'frequency control off',
      { frequencyControl: EdgeFrequencyControl.OFF },
      { automatic_frequency_control_enable: 'off' },
    ],
    [
      'frequency control',
      { frequencyControl: EdgeFrequencyControl.strict(EdgeFrequencyAction.OBSERVE) },
      {
        automatic_frequency_control_enable: 'on',
        automatic_frequency_control_level: 'strict',
        automatic_frequency_control_action_type: 'observe',
      },
    ],
    [
      'security level',
      { security: { level: EdgeSecurityLevel.UNDER_ATTACK } },
      { site_waf_settings: { security_level: { value: 'under_attack' } } },
    ],
    [
      'headers',
      { security: { botHeaders: true, securityHeaders: false } },
      { site_waf_settings: { add_bot_protection_headers: { enable: true }, add_security_headers: { enable: false } } },
    ],
    [
      'client address',
      { security: { clientIp: EdgeClientIp.CONNECTION } },
      { site_waf_settings: { client_ip_identifier: { mode: 'connection_ip' } } },
    ],
    [
      'client headers of WAF',
      { security: { clientIp: EdgeClientIp.fromHeaders('A', 'B') } },
      { site_waf_settings: { client_ip_identifier: { mode: 'headers', headers: ['A', 'B'] } } },
    ],
    [
      'bandwidth',
      { security: { bandwidthAbuseAction: EdgeBandwidthAction.CAPTCHA } },
      { site_waf_settings: { bandwidth_abuse_protection: { status: 'on', action: 'captcha' } } },
    ],
    [
      'no bandwidth protection',
      { security: { bandwidthAbuse: false } },
      { site_waf_settings: { bandwidth_abuse_protection: { status: 'off' } } },
    ],
    [
      'bots',
      { security: { bots: { definiteBots: EdgeBotAction.BLOCK, jsDetection: false } } },
      { site_waf_settings: { bot_management: { definite_bots: { action: 'deny' }, js_detection: { enable: false } } } },
    ],
    ['nothing of bots', { security: { bots: {} } }, {}],
  ])('%s', (_, props, expected) => {
    expect(synthesized(props)).toEqual({ ...REQUIRED, ...DDOS, ...expected });
  });

  it.each<[string, DdosProtection, Body]>([
    ['OBSERVE', DdosProtection.OBSERVE, { global_mode: 'default', ai_mode: 'observe', ai_template: 'level60' }],
    ['LOOSE', DdosProtection.LOOSE, { global_mode: 'weak', ai_mode: 'defense', ai_template: 'level30' }],
    ['NORMAL', DdosProtection.NORMAL, DDOS],
    ['STRICT', DdosProtection.STRICT, { global_mode: 'hard', ai_mode: 'defense', ai_template: 'level90' }],
    [
      'of one’s own',
      DdosProtection.of({
        globalMode: DdosGlobalMode.VERY_WEAK,
        aiMode: DdosAiMode.OBSERVE,
        aiLevel: DdosAiLevel.VERY_LOOSE,
      }),
      { global_mode: 'very weak', ai_mode: 'observe', ai_template: 'level0' },
    ],
    ['left alone', DdosProtection.of({}), {}],
  ])('levels against floods: %s', (_, ddos, expected) => {
    expect(synthesized({ ddos })).toEqual({ ...REQUIRED, ...expected });
  });

  it('is changed after it was made, and what is absent stays', () => {
    const stack = newStack();
    newSite(stack, { security: { level: EdgeSecurityLevel.LOW, bots: { verifiedBots: EdgeBotAction.ALLOW } } })
      .protectFromBots({ likelyBots: EdgeBotAction.CAPTCHA, verifiedBots: undefined })
      .protectFromDdos(DdosProtection.of({ aiMode: DdosAiMode.OBSERVE }))
      .configureSecurity({ securityHeaders: true, bots: { definiteBots: EdgeBotAction.BLOCK } });
    expect(siteOf(stack)).toEqual({
      ...REQUIRED,
      ...DDOS,
      ai_mode: 'observe',
      site_waf_settings: {
        security_level: { value: 'low' },
        add_security_headers: { enable: true },
        bot_management: {
          verified_bots: { action: 'allow' },
          likely_bots: { action: 'captcha' },
          definite_bots: { action: 'deny' },
        },
      },
    });
  });

  it('leaves alone what it does not declare, and nothing else', () => {
    const stack = newStack();
    const site = newSite(stack, { coverage: EdgeCoverage.GLOBAL, delivery: { seoBypass: true } });
    const ignored = (): readonly string[] =>
      (only(synth(stack), 'alicloud_esa_site').lifecycle as { readonly ignore_changes: readonly string[] })
        .ignore_changes;
    const others = [
      'add_client_geolocation_header',
      'add_real_client_ip_header',
      'cache_reserve_enable',
      'cache_reserve_instance_id',
      'case_insensitive',
      'cross_border_optimization',
      'development_mode',
      'flatten_mode',
      'performance_data_collection_enable',
      'real_client_ip_header_name',
      'site_name_exclusive',
      'site_version',
      'tag_name',
      'version_management',
    ];
    expect([...ignored()].sort()).toEqual(others);
    site.configureSecurity({ bandwidthAbuse: true, bots: { likelyBots: EdgeBotAction.CAPTCHA } });
    expect(ignored().filter((name) => !others.includes(name))).toEqual([
      'site_waf_settings[0].add_bot_protection_headers',
      'site_waf_settings[0].add_security_headers',
      'site_waf_settings[0].bandwidth_abuse_protection[0].action',
      'site_waf_settings[0].bot_management[0].definite_bots',
      'site_waf_settings[0].bot_management[0].effect_on_static',
      'site_waf_settings[0].bot_management[0].js_detection',
      'site_waf_settings[0].bot_management[0].verified_bots',
      'site_waf_settings[0].client_ip_identifier',
      'site_waf_settings[0].security_level',
    ]);
  });

  it('gets the tags of scopes above, and its id is a reference', () => {
    const stack = newStack();
    Tags.of(stack).add('team', 'ai');
    const site = newSite(stack);
    expect(resolved(stack, site.siteId)).toMatch(/^\$\{alicloud_esa_site\..+\.id\}$/);
    expect(resolved(stack, site.status)).toMatch(/\.status\}$/);
    expect(only(synth(stack), 'alicloud_esa_site')).toMatchObject({ tags: { team: 'ai' } });
  });

  it('that exists has its own id, makes nothing, and takes no settings', () => {
    const stack = newStack();
    const site = EdgeSite.fromSiteAttributes(stack, 'Site', { siteId: '123', siteVersion: 3 });
    expect([site.siteId, site.siteVersion]).toEqual(['123', 3]);
    expect(synth(stack).resource).toBeUndefined();
    expect('configureSecurity' in site).toBe(false);
  });

  it('that is paused says so', () => {
    const stack = newStack();
    newSite(stack, { paused: true });
    expect(Notices.of(stack).open).toMatchObject([{ id: 'edge.site-paused', path: 'test/Site' }]);
  });
});

describe('a plan', () => {
  it('is bought for a month and paid, and says that it costs money', () => {
    const stack = newStack();
    const plan = new EdgePlan(stack, 'Plan', { edition: EdgePlanEdition.PRO_INTL });
    expect(resolved(stack, plan.instanceId)).toMatch(/\.id\}$/);
    expect(Notices.of(stack).open).toMatchObject([{ id: 'edge.plan-cost', path: 'test/Plan' }]);
    expect(only(synth(stack), 'alicloud_esa_rate_plan_instance')).toEqual({
      plan_name: 'basicplan_intl',
      period: 1,
      auto_pay: true,
      payment_type: 'Subscription',
    });
  });

  it('that exists makes nothing, and costs nothing', () => {
    const stack = newStack();
    newSite(stack);
    expect(resources(synth(stack), 'alicloud_esa_rate_plan_instance')).toEqual([]);
    expect(Notices.of(stack).open).toEqual([]);
  });
});
