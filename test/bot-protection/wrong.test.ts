import '../../lib/testing/jest';
import { EdgeAppAnomaly, EdgeBotAction, EdgeSite, EdgeTokenCheck } from '../../lib/edge';
import {
  AllowedCrawler,
  AntiBotPolicy,
  type AntiBotPolicyProps,
  BotAction,
  BotAddresses,
  BotCaller,
  BotDetail,
  BotManagement,
  BotMatch,
  BotPlace,
  type BotProfessionalProps,
  BotProtection,
  BotRateLimit,
  BotRegions,
  BotRollout,
  type BotRolloutStep,
  BotSignal,
  type BotSmartProps,
  BotStage,
  BotSubScene,
  BotThreatList,
  RolloutDate,
} from '../../lib/bot-protection';
import { ChinaRegion, ProtectedObject, WafCondition, WafInstance } from '../../lib/waf';
import { findings, newStack } from '../core/support';
import { world } from './support';

type Places = 'edge' | 'waf';

/** What is refused, as `code: what`. */
function refused(run: () => unknown): readonly string[] {
  return findings(run).map(({ code, what }) => `${code}: ${what}`);
}

const smart = (props: BotSmartProps, at: Places = 'edge'): void => {
  const places = world();
  new BotManagement(places.stack, 'Bots', { protection: BotProtection.smart(props), places: [places[at]] });
};

const professional = (props: BotProfessionalProps, at: Places, rollout?: BotRollout): void => {
  const places = world();
  const protection = BotProtection.professional(props);
  new BotManagement(places.stack, 'Bots', { protection, places: [places[at]], rollout });
};

const policy = (props: Omit<AntiBotPolicyProps, 'places'>, at: Places): void => {
  const places = world();
  new AntiBotPolicy(places.stack, 'Policy', { ...props, places: [places[at]] });
};

const when = [BotMatch.path('/v1/')];
const limit = (props: object): BotRateLimit => BotRateLimit.of({ name: 'Limit', requests: 5, when, ...props });
const signal = (match: BotMatch, action?: BotAction): BotProfessionalProps => ({
  signals: [BotSignal.of({ name: 'Signal', when: [match], action })],
});

describe('what one of the places cannot express is a named error', () => {
  it.each<[string, () => void, string]>([
    ['smart mode at WAF', () => smart({ jsDetection: true }, 'waf'), 'smart mode cannot be expressed at WAF'],
    [
      'a challenge in smart mode',
      () => smart({ likelyBots: BotAction.jsChallenge() }),
      'likelyBots has an action that smart mode cannot take',
    ],
    [
      'a strict captcha at ESA',
      () => professional(signal(when[0] as BotMatch, BotAction.strictCaptcha()), 'edge'),
      'the action of Signal has an action that rules of ESA cannot take',
    ],
    [
      'allow in a rule of WAF',
      () => professional(signal(when[0] as BotMatch, BotAction.allow()), 'waf'),
      'the action of Signal has an action that rules of WAF cannot take',
    ],
    [
      'countries in a rule of WAF',
      () => professional(signal(BotMatch.country('SG')), 'waf'),
      'Signal.when[0] cannot be expressed at WAF',
    ],
    [
      'a list of ESA only, at WAF',
      () => professional(signal(BotMatch.from(BotAddresses.from({}))), 'waf'),
      'Signal.when[0] cannot be expressed at WAF',
    ],
    [
      'a condition of WAF only, at ESA',
      () => professional(signal(BotMatch.custom({ waf: WafCondition.fromAddresses('192.0.2.1') })), 'edge'),
      'Signal.when[0] cannot be expressed at ESA',
    ],
    ['the web SDK at WAF', () => professional({ webSdk: {} }, 'waf'), 'webSdk cannot be expressed at WAF'],
    [
      'the app SDK at WAF',
      () => policy({ mobileApp: { anomalies: [EdgeAppAnomaly.DEBUGGER] } }, 'waf'),
      'mobileApp cannot be expressed at WAF',
    ],
    [
      'threat lists of ESA at WAF',
      () => policy({ threatLists: [BotThreatList.scanTools()] }, 'waf'),
      'the threat list "ScanTools" cannot be expressed at WAF',
    ],
    [
      'verified crawlers at WAF',
      () => policy({ allowedCrawlers: [AllowedCrawler.verified()] }, 'waf'),
      'AllowedCrawler.verified cannot be expressed at WAF',
    ],
    [
      'the only regions at WAF',
      () => policy({ regions: BotRegions.allowOnly({ countries: ['SG'] }) }, 'waf'),
      'BotRegions.allowOnly cannot be expressed at WAF',
    ],
    [
      'provinces at ESA',
      () => policy({ regions: BotRegions.block({ china: [ChinaRegion.BEIJING] }) }, 'edge'),
      'a part of China other than the mainland, Hong Kong, Macao and Taiwan cannot be expressed at ESA',
    ],
    [
      "WAF's own bot management at ESA",
      () => professional({ botManager: [{ subScene: BotSubScene.WEB, detail: BotDetail.always('{}') }] }, 'edge'),
      'botManager cannot be expressed at ESA',
    ],
  ])('%s', (_name, run, what) => {
    expect(refused(run)).toEqual([`not-applicable: ${what}`]);
  });

  it('a canary at ESA, at every moment of its plan', () => {
    const steps = [
      { stage: BotStage.MONITOR, from: '2026-12-01' },
      { stage: BotStage.BLOCK, share: 10, from: '2026-12-02' },
    ];
    for (const date of ['2026-11-01', '2027-01-01']) {
      const rollout = BotRollout.steps({ steps, asOf: RolloutDate.at(date) });
      expect(refused(() => professional(signal(BotMatch.emptyUserAgent()), 'edge', rollout))).toEqual([
        'not-applicable: rollout has a step for a share of the callers, which cannot be expressed at ESA',
      ]);
      const botManager = [{ subScene: BotSubScene.WEB, detail: BotDetail.always('{}') }];
      expect(refused(() => professional({ botManager }, 'waf', rollout))).toEqual([
        "not-applicable: a step for a share of the callers cannot be expressed at WAF's own bot management from here",
      ]);
    }
  });

  it('smart mode of a site from outside', () => {
    const stack = newStack();
    const places = [BotPlace.edge(EdgeSite.fromSiteId(stack, 'Site', '1'))];
    const protection = BotProtection.smart({ jsDetection: true });
    expect(refused(() => new BotManagement(stack, 'Bots', { protection, places }))).toEqual([
      'not-applicable: smart mode cannot be expressed at a site from outside of this app, whose settings stay as they are',
    ]);
  });
});

describe('a rollout is refused', () => {
  const { MONITOR, CAPTCHA, BLOCK } = BotStage;
  const step = (stage: BotStage, from: string, share?: number): BotRolloutStep => ({ stage, from, share });
  it.each<[string, readonly BotRolloutStep[], readonly string[]]>([
    ['without dates', [step(MONITOR, 'soon')], ['invalid-value: rollout.steps[0].from is no date']],
    [
      'on a day that does not exist',
      [step(MONITOR, '2026-02-30')],
      ['invalid-value: rollout.steps[0].from is no date'],
    ],
    [
      'with a time without an offset',
      [step(MONITOR, '2026-12-01T08:00:00')],
      ['invalid-value: rollout.steps[0].from is no date'],
    ],
    ['with no share', [step(BLOCK, '2026-12-01', 0)], ['out-of-range: rollout.steps[0].share is out of range']],
    ['with more than all', [step(BLOCK, '2026-12-01', 101)], ['out-of-range: rollout.steps[0].share is out of range']],
    [
      'with a part of a percent',
      [step(BLOCK, '2026-12-01', 0.5)],
      ['out-of-range: rollout.steps[0].share is out of range'],
    ],
    [
      'that monitors a share',
      [step(MONITOR, '2026-12-01', 10)],
      ['not-applicable: rollout.steps[0] monitors a share of the callers'],
    ],
    [
      'out of order',
      [step(MONITOR, '2026-12-02'), step(BLOCK, '2026-12-01')],
      ['conflict: rollout.steps[1] does not begin after the step before it'],
    ],
    [
      'that becomes milder',
      [step(BLOCK, '2026-12-01'), step(CAPTCHA, '2026-12-02')],
      ['conflict: rollout.steps[1] is not stricter than the step before it'],
    ],
    [
      'with a share that shrinks',
      [step(BLOCK, '2026-12-01', 50), step(BLOCK, '2026-12-02', 10)],
      ['conflict: rollout.steps[1] is not stricter than the step before it'],
    ],
    [
      'that becomes stricter before all have the stage before',
      [step(CAPTCHA, '2026-12-01', 50), step(BLOCK, '2026-12-02')],
      ['conflict: rollout.steps[1] is not stricter than the step before it'],
    ],
  ])('%s', (_name, steps, expected) => {
    const rollout = BotRollout.steps({ steps, asOf: RolloutDate.at('2026-12-01') });
    expect(refused(() => professional(signal(BotMatch.emptyUserAgent()), 'waf', rollout))).toEqual(expected);
  });

  it('at a moment that is none', () => {
    const rollout = BotRollout.canary({
      start: 'x',
      asOf: RolloutDate.at('now'),
      holdAt: 'then',
      by: BotCaller.header(''),
    });
    expect(refused(() => professional(signal(BotMatch.emptyUserAgent()), 'waf', rollout))).toEqual([
      'missing: rollout.by has no name',
      'invalid-value: rollout.asOf is no date',
      'invalid-value: rollout.holdAt is no date',
      'invalid-value: rollout.steps[0].from is no date',
      'invalid-value: rollout.steps[1].from is no date',
      'invalid-value: rollout.steps[2].from is no date',
    ]);
  });
});

describe('a declaration is refused', () => {
  it.each<[string, () => void, readonly string[]]>([
    ['of nothing in smart mode', () => smart({}), ['none-of: smart mode sets nothing']],
    ['of nothing in professional mode', () => professional({}, 'waf'), ['none-of: professional mode has no rules']],
    ['of a policy of nothing', () => policy({}, 'waf'), ['none-of: the policy says nothing']],
    [
      'of a match of nothing',
      () => professional(signal(BotMatch.path()), 'waf'),
      ['too-few-items: Signal.when[0] is BotMatch.path of nothing'],
    ],
    [
      'of an access rule about everything',
      () => policy({ accessRules: [{ name: 'All', when: [] }] }, 'edge'),
      ['too-few-items: All.when is empty, so that it is about every request'],
    ],
    [
      'with a name twice',
      () => professional({ signals: [BotSignal.tools()], rateLimits: [limit({ name: 'Tools' })] }, 'waf'),
      ['conflict: a name is there twice'],
    ],
    [
      'with a malformed name',
      () => policy({ rateLimits: [limit({ name: 'per key' })] }, 'waf'),
      ['invalid-name: a name is malformed'],
    ],
    ...['Blacklist', 'Regions', 'WebSdk', 'AppPackage-2', 'Threat-Feed', 'Tools-Canary', 'Resource'].map(
      (name): [string, () => void, readonly string[]] => [
        `with the name ${name}, which another rule may have`,
        () => policy({ rateLimits: [limit({ name })] }, 'waf'),
        ['conflict: a name is that of a rule which is made for another argument'],
      ],
    ),
    [
      'of regions that are none',
      () => policy({ regions: BotRegions.block({}) }, 'edge'),
      ['too-few-items: regions names none'],
    ],
    [
      'of a country by its name',
      () => policy({ regions: BotRegions.allowOnly({ countries: ['SG', 'Malaysia'] }) }, 'edge'),
      ['invalid-value: regions has a text that is no code of a country'],
    ],
    [
      'of a match of a country in small letters',
      () => professional(signal(BotMatch.country('SG', 'my')), 'edge'),
      ['invalid-value: Signal.when[0] has a value that is none for BotMatch.country'],
    ],
    [
      'of a blacklist of nobody',
      () => policy({ blacklist: BotAddresses.of() }, 'edge'),
      ['too-few-items: blacklist has no addresses'],
    ],
    [
      'of a match of no address',
      () => professional(signal(BotMatch.notFrom(BotAddresses.of())), 'edge'),
      ['too-few-items: Signal.when[0] is BotMatch.notFrom of nothing'],
    ],
    [
      'by a header without a name',
      () => policy({ rateLimits: [limit({ per: BotCaller.header('') })] }, 'waf'),
      ['missing: Limit.per has no name'],
    ],
    [
      'with an interval that WAF does not take',
      () => policy({ rateLimits: [limit({ interval: 1801 })] }, 'waf'),
      ['out-of-range: rateLimit.interval is out of range'],
    ],
    [
      'with a hold that WAF does not take',
      () => policy({ rateLimits: [limit({ hold: 59 })] }, 'waf'),
      ['out-of-range: rateLimit.duration is out of range'],
    ],
    [
      'with a hold that ESA does not take',
      () => policy({ rateLimits: [limit({ hold: 9 })] }, 'edge'),
      ['out-of-range: actionSeconds is out of range'],
    ],
    [
      'with a limit of no request',
      () => policy({ rateLimits: [limit({ requests: 0 })] }, 'edge'),
      ['out-of-range: requests is out of range'],
    ],
    [
      'with six conditions at WAF',
      () =>
        policy(
          { rateLimits: [limit({ when: Array.from({ length: 6 }, (_, i) => BotMatch.header(`h${i}`, 'x')) })] },
          'waf',
        ),
      ['too-many-items: conditions has too many items'],
    ],
    [
      'with 21 conditions at ESA',
      () =>
        policy(
          { rateLimits: [limit({ when: [BotMatch.userAgent(...Array.from({ length: 21 }, (_, i) => `a${i}`))] })] },
          'edge',
        ),
      ['too-many-items: when has too many conditions'],
    ],
    [
      'with a malformed address',
      () => policy({ blacklist: BotAddresses.of('192.0.2.256') }, 'waf'),
      ['invalid-value: addresses has a text that is no IP address'],
    ],
    ['with an app that checks nothing', () => policy({ mobileApp: {} }, 'edge'), ['none-of: mobileApp checks nothing']],
    [
      'with an app that is challenged',
      () => policy({ mobileApp: { anomalies: [EdgeAppAnomaly.DEBUGGER], action: BotAction.captcha() } }, 'edge'),
      ['not-applicable: mobileApp.action challenges a person, which an app cannot show'],
    ],
    [
      'with a signature alone',
      () =>
        policy(
          { mobileApp: { packages: [{ name: 'a', sign: 'b' }], customSign: { key: 'cookie', value: 'v' } } },
          'edge',
        ),
      ['not-applicable: mobileApp.customSign stands alone'],
    ],
    [
      'with no checks of the web SDK',
      () => professional({ webSdk: { checks: [] as EdgeTokenCheck[] } }, 'edge'),
      ['too-few-items: checks is empty'],
    ],
    [
      'with a detail that is no JSON',
      () => professional({ botManager: [{ subScene: BotSubScene.WEB, detail: BotDetail.always('[]') }] }, 'waf'),
      ['invalid-value: the detail of web for monitor is no JSON object'],
    ],
    [
      'with a part of bot management twice',
      () =>
        professional(
          {
            botManager: [BotSubScene.WEB, BotSubScene.WEB].map((subScene) => ({
              subScene,
              detail: BotDetail.always('{}'),
            })),
          },
          'waf',
        ),
      ['conflict: botManager has a part twice'],
    ],
    [
      'of classes that do not ascend',
      () => void BotRateLimit.promptBudget({ name: 'B', tokens: 10, when, classes: [9, 8] }),
      ['out-of-range: the prompt budget "B" makes no limits'],
    ],
    [
      'of no classes',
      () => void BotRateLimit.promptBudget({ name: 'B', tokens: 10, when, classes: [] }),
      ['out-of-range: the prompt budget "B" makes no limits'],
    ],
  ])('%s', (_name, run, expected) => {
    expect(refused(run)).toEqual(expected);
  });

  it('with all that is wrong at once, by the paths of the rules', () => {
    const rateLimits = [limit({ name: 'One', interval: 0 }), limit({ name: 'Two', hold: 1 })];
    expect(findings(() => policy({ rateLimits }, 'waf')).map(({ path }) => path)).toEqual([
      'test/Policy/Waf-Rules/One',
      'test/Policy/Waf-Rules/Two',
    ]);
  });

  it('for no place, for one twice, and for nothing that is protected', () => {
    const { stack, edge, waf } = world();
    const accessRules = [{ name: 'Admin', when }];
    expect(refused(() => new AntiBotPolicy(stack, 'A', { accessRules, places: [] }))).toEqual([
      'too-few-items: places is empty',
    ]);
    expect(refused(() => new AntiBotPolicy(stack, 'B', { accessRules, places: [edge, edge] }))).toEqual([
      'conflict: places has a site twice',
    ]);
    const nothing = BotPlace.waf({ waf: WafInstance.fromInstanceId(stack, 'W', 'waf_v2_public_cn-a') });
    expect(refused(() => new AntiBotPolicy(stack, 'C', { accessRules, places: [waf, nothing] }))).toEqual([
      'none-of: places[1] protects nothing',
    ]);
  });

  it('that sets smart mode of a site twice, or a rule of it', () => {
    const { stack, edge, site } = world();
    const protection = BotProtection.smart({ definiteBots: BotAction.block() });
    new BotManagement(stack, 'One', { protection, places: [edge] });
    expect(refused(() => new BotManagement(stack, 'Two', { protection, places: [edge] }))).toEqual([
      'conflict: smart mode of the site is set twice',
    ]);
    const accessRules = [{ name: 'Admin', when }];
    new AntiBotPolicy(stack, 'Policy', { accessRules, places: [edge] });
    expect(refused(() => new AntiBotPolicy(site, 'Policy', { accessRules, places: [edge] }))).toEqual([
      'conflict: the site has a rule "Policy-Admin" already',
    ]);
  });

  it('that sets smart mode to something else than its site does', () => {
    const { stack, edge, site } = world();
    site.configureSecurity({
      bots: { definiteBots: EdgeBotAction.BLOCK, verifiedBots: EdgeBotAction.ALLOW, jsDetection: true },
    });
    const smartMode = (id: string, props: BotSmartProps) => () =>
      new BotManagement(stack, id, { protection: BotProtection.smart(props), places: [edge] });
    expect(refused(smartMode('Weaker', { definiteBots: BotAction.monitor(), jsDetection: false }))).toEqual([
      'conflict: definiteBots is set at the site already, to something else',
      'conflict: jsDetection is set at the site already, to something else',
    ]);
    expect(smartMode('More', { verifiedBots: BotAction.allow(), likelyBots: BotAction.captcha() })).not.toThrow();
  });

  it('with a signal that is about every request of a site', () => {
    const signals = [BotSignal.of({ name: 'Everybody', when: [] })];
    expect(refused(() => professional({ signals }, 'edge'))).toEqual([
      'too-few-items: Everybody.when is empty, so that the signal is about every request',
    ]);
    expect(() => professional({ signals, when }, 'edge')).not.toThrow();
  });

  it('with more objects than a template takes, by its path', () => {
    const { stack } = world();
    const instance = WafInstance.fromInstanceId(stack, 'W', 'waf_v2_public_cn-a', {
      quotas: { objectsPerTemplate: 1 },
    });
    const objects = ['a', 'b'].map((name) => ProtectedObject.fromName(name));
    const place = BotPlace.waf({ waf: instance, objects });
    const found = findings(
      () => new AntiBotPolicy(stack, 'P', { accessRules: [{ name: 'Admin', when }], places: [place] }),
    );
    expect(found.map(({ code, path }) => [code, path])).toEqual([['too-many-items', 'test/P/Waf-Rules']]);
  });
});
