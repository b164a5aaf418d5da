/** A rollout at ESA and WAF goes forward and back under the real terraform in the sandbox, and ends where it began. */
import {
  AllowedCrawler,
  AntiBotPolicy,
  BotAction,
  BotAddresses,
  BotManagement,
  BotMatch,
  BotPlace,
  BotProtection,
  BotRateLimit,
  BotRegions,
  BotRollout,
  BotScene,
  BotStage,
  BotThreatList,
  RolloutDate,
} from '../../lib/bot-protection';
import { EdgeAccessType, EdgeAppAnomaly, EdgePlan, EdgeSite } from '../../lib/edge';
import { AiApplication, WafInstance } from '../../lib/waf';
import { meaning } from '../support/state';
import { type Json, type Project, Workshop } from '../support/terraform';
import { LISTEN, newStack, ORIGIN, synth } from '../waf/support';

jest.setTimeout(180_000);

const workshop = new Workshop();
afterAll(() => workshop.close());

const STEPS = [
  { stage: BotStage.MONITOR, from: '2026-12-01' },
  { stage: BotStage.CAPTCHA, share: 10, from: '2026-12-03' },
  { stage: BotStage.CAPTCHA, from: '2026-12-04' },
  { stage: BotStage.BLOCK, from: '2026-12-06' },
];
const AFTER = RolloutDate.at('2027-01-01');

/** The rollout at one of its steps: `holdAt` is the one value that a rollback changes. */
const heldAt = (holdAt: string): BotRollout => BotRollout.steps({ steps: STEPS, asOf: AFTER, holdAt });
const [MONITOR, CANARY, BLOCK] = [heldAt('2026-12-01'), heldAt('2026-12-03'), heldAt('2026-12-06')];

const when = [BotMatch.path('/v1/')];

function app(rollout: BotRollout): Json {
  const stack = newStack('bots');
  const plan = EdgePlan.fromInstanceId(stack, 'Plan', 'esa-site-abc');
  const site = new EdgeSite(stack, 'Site', { siteName: 'example.com', plan, accessType: EdgeAccessType.CNAME });
  const waf = new WafInstance(stack, 'Waf');
  const chat = new AiApplication(stack, 'Chat', { waf, domainName: 'chat.example.com', origin: ORIGIN, ...LISTEN });
  const [edge, behind] = [BotPlace.edge(site), BotPlace.waf({ waf, objects: [chat] })];
  const whole = rollout.withoutCanary();

  new BotManagement(stack, 'Smart', {
    protection: BotProtection.smart({
      definiteBots: BotAction.block(),
      likelyBots: BotAction.captcha(),
      verifiedBots: BotAction.allow(),
      jsDetection: true,
    }),
    places: [edge],
    rollout: whole,
  });
  const scene = BotScene.llmApi({ when, keyHeader: 'x-api-key', promptTokensPerKey: 100_000 });
  const professional = BotProtection.professional({ scene, threatLists: [] });
  new BotManagement(stack, 'Api', { protection: professional, places: [behind], rollout });
  new BotManagement(stack, 'EdgeApi', {
    protection: BotProtection.professional({ scene, webSdk: {} }),
    places: [edge],
    rollout: whole,
  });
  new AntiBotPolicy(stack, 'Policy', {
    places: [edge, behind],
    blacklist: BotAddresses.of('192.0.2.1', '2001:db8::/32'),
    whitelist: [{ name: 'Probe', when: [BotMatch.from(BotAddresses.of('198.51.100.7'))] }],
    allowedCrawlers: [AllowedCrawler.from('Search', 'Searchbot', BotAddresses.of('203.0.113.0/24'))],
    rateLimits: [BotRateLimit.of({ name: 'Calls', requests: 9, when, action: BotAction.captcha() })],
    accessRules: [{ name: 'Admin', when: [BotMatch.path('/admin/'), BotMatch.method('POST', 'PUT')] }],
    regions: BotRegions.block({ countries: ['KP'] }),
    rollout: whole,
  });
  new AntiBotPolicy(stack, 'Apps', {
    places: [edge],
    threatLists: [BotThreatList.crawlers()],
    mobileApp: { anomalies: [EdgeAppAnomaly.DEBUGGER], packages: [{ name: 'com.example.chat', sign: 'abc' }] },
    rollout: whole,
  });
  const { resource } = synth(stack) as Json;
  return { resource };
}

/** `Site_Api-Tools` of `alicloud_esa_waf_rule.Site_Api-Tools_F38E4932`. */
const nameOf = (address: string): string => address.replace(/^\w+\./, '').replace(/_[0-9A-F]{8}$/, '');

/** What rules are, but for those that are replaced. What a rule answers when it blocks stays in the provider's state when it no longer does. */
function rules(state: { readonly [address: string]: Json }): unknown {
  const kept = Object.entries(state).filter(([address]) => !address.includes('-Threat-'));
  const configured = kept.map(([address, { config, ...rest }]) => {
    const [one] = (Array.isArray(config) ? config : []) as Json[];
    const answers = one?.action === 'deny' || rest.phase === 'http_whitelist';
    return [address, { ...rest, config: answers ? config : { ...one, actions: null } }] as const;
  });
  return meaning(Object.fromEntries(configured));
}

describe('a rollout at ESA and WAF', () => {
  let project: Project;

  const plan = async (rollout: BotRollout): Promise<{ readonly [name: string]: string }> => {
    project.write(app(rollout));
    const changes = await project.changes();
    return Object.fromEntries(
      Object.entries(changes).map(([address, { actions }]) => [nameOf(address), actions.join()]),
    );
  };

  let first: unknown;

  beforeAll(async () => {
    const { env } = await workshop.sandbox();
    project = await workshop.project(env, app(MONITOR));
  });

  it('is applied at its first step, and then has nothing to do', async () => {
    expect(await project.apply()).toMatch(/^Apply complete! Resources: \d+ added, 0 changed, 0 destroyed/);
    expect(await plan(MONITOR)).toEqual({});
    first = rules(await project.state());
  });

  it('adds rules for the canary, and changes nothing else', async () => {
    const changes = await plan(CANARY);
    expect(new Set(Object.values(changes))).toEqual(new Set(['create']));
    expect(Object.keys(changes).filter((name) => !/^Api_Waf-Rules_.*-Canary$/.test(name))).toEqual([]);
    expect(Object.keys(changes)).toHaveLength(11);
    await project.apply();
  });

  it('ends the canary and changes the rules in place, but for threat lists, whose action belongs to their ruleset', async () => {
    const changes = await plan(BLOCK);
    const other = Object.entries(changes).filter(
      ([name, action]) => action !== 'update' && !(name.endsWith('-Canary') && action === 'delete'),
    );
    expect(Object.fromEntries(other)).toEqual({
      'Site_Apps-Threat-Crawlers': 'delete,create',
      'Site_EdgeApi-Threat-ScanTools': 'delete,create',
    });
    expect(changes).toMatchObject({
      Site: 'update',
      'Site_EdgeApi-NoKey': 'update',
      'Site_EdgeApi-WebSdk': 'update',
      'Api_Waf-Rules_NoKey': 'update',
      'Site_Policy-Admin': 'update',
      'Policy_Waf-Rules_Admin': 'update',
      'Site_Apps-AppSdk': 'update',
      'Site_Apps-AppPackage': 'update',
    });
    // What does not wait for the rollout.
    for (const name of ['Blacklist', 'Regions', 'Probe', 'Search']) {
      expect(Object.keys(changes).filter((changed) => changed.endsWith(name))).toEqual([]);
    }
    await project.apply();
    expect(await plan(BLOCK)).toEqual({});
  });

  it('goes back by one value to exactly what was there at first', async () => {
    await plan(MONITOR);
    await project.apply();
    expect(await plan(MONITOR)).toEqual({});
    expect(rules(await project.state())).toEqual(first);
  });

  it('is destroyed', async () => {
    expect(await project.destroy()).toMatch(/^Destroy complete!/);
    expect(await project.state()).toEqual({});
  });
});
