import '../../lib/testing/jest';
import { Notices } from '../../lib/core';
import { EdgeAppAnomaly, EdgeList, EdgeListKind } from '../../lib/edge';
import {
  AllowedCrawler,
  AntiBotPolicy,
  type AntiBotPolicyProps,
  BotAction,
  BotAddresses,
  BotMatch,
  BotRateLimit,
  BotRegions,
  BotRollout,
  BotStage,
  BotThreatList,
  WhitelistScope,
} from '../../lib/bot-protection';
import { AddressBook, ChinaRegion } from '../../lib/waf';
import { only, resources, synth, type Synthesized } from '../core/support';
import { edgeRules, type Rule, wafRules, world } from './support';

type Places = 'edge' | 'waf' | 'both';

function policy(props: Omit<AntiBotPolicyProps, 'places'>, at: Places = 'both'): Synthesized {
  const { stack, edge, waf } = world();
  new AntiBotPolicy(stack, 'Policy', {
    ...props,
    places: at === 'both' ? [edge, waf] : at === 'edge' ? [edge] : [waf],
  });
  return synth(stack);
}

const rules = (synthesized: Synthesized): { [name: string]: Rule } => ({
  ...wafRules(synthesized),
  ...edgeRules(synthesized),
});

describe('a blacklist', () => {
  it('is a rule of WAF and a list of ESA, whatever the rollout', () => {
    const blacklist = BotAddresses.of('192.0.2.1', '2001:db8::/32');
    const synthesized = policy({ blacklist, rollout: BotRollout.always(BotStage.MONITOR) });
    const { Blacklist, 'Policy-Blacklist': edge } = rules(synthesized);
    expect(Blacklist).toMatchObject({
      scene: 'ip_blacklist',
      rule_action: 'block',
      remote_addr: ['192.0.2.1', '2001:db8::/32'],
    });
    const list = only(synthesized, 'alicloud_esa_list');
    expect(list).toMatchObject({ kind: 'ip', items: ['192.0.2.1', '2001:db8::/32'] });
    expect(edge).toMatchObject({ phase: 'http_custom', action: 'deny' });
    expect(edge?.expression).toContain('ip.src in ');
  });

  it('is split where it is longer than a rule or a list', () => {
    const addresses = Array.from({ length: 501 }, (_, i) => `10.0.${i >> 8}.${i & 255}`);
    const synthesized = policy({ blacklist: BotAddresses.of(...addresses) });
    const sizes = Object.values(wafRules(synthesized)).map(({ remote_addr }) => (remote_addr as string[]).length);
    expect(sizes.sort()).toEqual([101, 200, 200]);
    const lists = resources(synthesized, 'alicloud_esa_list').map(({ items }) => (items as string[]).length);
    expect(lists.sort()).toEqual([1, 500]);
    expect(Object.keys(edgeRules(synthesized)).sort()).toEqual(['Policy-Blacklist', 'Policy-Blacklist-2']);
  });

  it('refers to lists that are kept elsewhere', () => {
    const { stack, edge, waf } = world();
    const book = AddressBook.fromAddressBookId(stack, 'Book', '1234');
    const list = EdgeList.fromListAttributes(stack, 'List', { listId: '9', listName: 'bad', kind: EdgeListKind.IP });
    const rollout = BotRollout.always(BotStage.MONITOR);
    new AntiBotPolicy(stack, 'Policy', { blacklist: BotAddresses.from({ book, list }), places: [edge, waf], rollout });
    const found = rules(synth(stack));
    expect(found['Blacklist']).toMatchObject({ scene: 'custom_acl', rule_action: 'block' });
    expect(found['Policy-Blacklist']).toMatchObject({ action: 'deny', expression: '(ip.src in $bad)' });
  });
});

describe('a whitelist', () => {
  it('skips bot rules', () => {
    const when = [BotMatch.header('x-probe', 'a')];
    const found = rules(policy({ whitelist: [{ name: 'Probe', when }] }));
    expect(found['Probe']).toMatchObject({
      scene: 'whitelist',
      bypass_tags: ['antibot_scene', 'customrule', 'blacklist', 'region_block'],
    });
    expect(found['Policy-Probe']).toMatchObject({
      phase: 'http_whitelist',
      actions: {
        bypass: { skip: 'part', tags: ['http_bot', 'http_custom', 'http_security_level', 'http_intelligent_cc'] },
      },
    });
  });

  it('skips everything', () => {
    const when = [BotMatch.from(BotAddresses.of('192.0.2.9'))];
    const found = rules(policy({ whitelist: [{ name: 'Probe', when, scope: WhitelistScope.EVERYTHING }] }));
    expect(found['Probe']?.bypass_tags).toEqual(['waf']);
    expect(found['Policy-Probe']).toMatchObject({ actions: { bypass: { skip: 'all' } } });
  });
});

describe('crawlers', () => {
  it('are let in by name and address', () => {
    const google = AllowedCrawler.from('Google', 'Googlebot', BotAddresses.of('66.249.64.0/19'));
    const found = rules(policy({ allowedCrawlers: [google] }));
    expect(found['Google']?.conditions).toEqual(
      expect.arrayContaining([
        { key: 'User-Agent', op_value: 'contain', values: 'Googlebot' },
        { key: 'IP', op_value: 'contain', values: '66.249.64.0/19' },
      ]),
    );
    expect(found['Policy-Google']?.expression).toBe(
      '(lower(http.user_agent) contains "googlebot" and ip.src in {66.249.64.0/19})',
    );
  });

  it('are let in as ESA verifies them', () => {
    const synthesized = policy({ allowedCrawlers: [AllowedCrawler.verified()] }, 'edge');
    expect(only(synthesized, 'alicloud_esa_site')).toMatchObject({
      site_waf_settings: { bot_management: { verified_bots: { action: 'allow' } } },
    });
  });

  it('are let in by what they say, with a notice', () => {
    const { stack, waf } = world();
    const allowedCrawlers = [AllowedCrawler.unsafeByUserAgent('Mine', 'my-crawler')];
    new AntiBotPolicy(stack, 'Policy', { allowedCrawlers, places: [waf] });
    expect(Notices.of(stack).open.map(({ id }) => id)).toContain('bots.claimed-crawler');
    expect(wafRules(synth(stack))['Mine']?.scene).toBe('whitelist');
  });
});

describe('regions', () => {
  it('are blocked at both places', () => {
    const regions = BotRegions.block({ countries: ['KP'], china: [ChinaRegion.HONG_KONG, ChinaRegion.MAINLAND] });
    const synthesized = policy({ regions });
    expect(wafRules(synthesized)['region_block']).toMatchObject({
      cn_regions: 'HK_01,CN',
      abroad_regions: 'KP',
      rule_action: 'block',
    });
    expect(edgeRules(synthesized)['Policy-Regions']).toMatchObject({
      action: 'deny',
      expression: '(ip.geoip.country in {"KP" "HK" "CN"})',
    });
  });

  it('are the only ones at ESA', () => {
    const found = rules(policy({ regions: BotRegions.allowOnly({ countries: ['SG'] }) }, 'edge'));
    expect(found['Policy-Regions']?.expression).toBe('(not ip.geoip.country in {"SG"})');
  });

  it('of China go to WAF as provinces', () => {
    const found = rules(policy({ regions: BotRegions.block({ china: [ChinaRegion.HAINAN] }) }, 'waf'));
    expect(found['region_block']?.cn_regions).toBe('460000');
  });
});

describe('rules that a rollout leads', () => {
  const props = {
    accessRules: [{ name: 'Admin', when: [BotMatch.path('/admin/')], action: BotAction.block() }],
    rateLimits: [BotRateLimit.of({ name: 'Calls', requests: 9, when: [BotMatch.path('/v1/')] })],
  };

  it.each([
    [BotStage.MONITOR, 'monitor', 'monitor'],
    [BotStage.CAPTCHA, 'captcha', 'captcha'],
    [BotStage.BLOCK, 'block', 'deny'],
  ])('at %s', (stage, waf, edge) => {
    const found = rules(policy({ ...props, rollout: BotRollout.always(stage) }));
    expect([found['Admin']?.rule_action, found['Calls']?.rule_action]).toEqual([waf, waf]);
    expect([found['Policy-Admin']?.action, found['Policy-Calls']?.action]).toEqual([edge, edge]);
  });

  it('include threat lists and apps at ESA', () => {
    const found = rules(
      policy(
        {
          threatLists: [BotThreatList.scanTools()],
          mobileApp: { anomalies: [EdgeAppAnomaly.DEBUGGER] },
          rollout: BotRollout.always(BotStage.CAPTCHA),
        },
        'edge',
      ),
    );
    expect(found['Policy-Threat-ScanTools']?.action).toBe('captcha');
    expect(found['Policy-AppSdk']?.action).toBe('monitor');
  });
});
