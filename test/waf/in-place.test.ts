/** Levels, modes, canaries and schedules change in place, and a rollback is the earlier plan: the real terraform in the sandbox. */
import { installLauncher } from '../../lib/launcher/install';
import { version } from '../../lib/version';
import {
  AiApplication,
  AlidnsZone,
  BlockPage,
  BlockPageScope,
  CoreRules,
  FloodMode,
  GrayRelease,
  PageContent,
  ProtectionLevel,
  ProtectionRule,
  ProtectionScene,
  ProtectionTemplate,
  RateLimit,
  Schedule,
  SceneTemplate,
  WafAction,
  WafField,
  WafInstance,
  WafLogDelivery,
  WafTrial,
  Weekday,
} from '../../lib/waf';
import { meaning } from '../support/state';
import { type Json, oneLine, type Project, Workshop } from '../support/terraform';
import { LISTEN, newStack, ORIGIN, synth } from './support';

jest.setTimeout(180_000);

const workshop = new Workshop();
afterAll(() => workshop.close());

interface Stage {
  readonly level: ProtectionLevel;
  readonly flood: FloodMode;
  readonly rule: Partial<Parameters<typeof ProtectionRule.custom>[0]>;
  readonly message: string;
}

const WATCH: Stage = {
  level: ProtectionLevel.MEDIUM,
  flood: FloodMode.NORMAL,
  rule: { action: WafAction.MONITOR },
  message: 'Not like this.',
};

const CANARY: Stage = {
  level: ProtectionLevel.SUPER_STRICT,
  flood: FloodMode.EMERGENCY,
  rule: {
    action: WafAction.BLOCK,
    grayRelease: GrayRelease.share(10),
    schedule: Schedule.weekly([{ days: Weekday.WORKDAYS }], { utcOffset: 0 }),
    rateLimit: RateLimit.perMinute(30),
  },
  message: 'Please ask differently.',
};

function app({ level, flood, rule, message }: Stage): Json {
  const stack = newStack('waf');
  const waf = new WafInstance(stack, 'Waf');
  const dns = AlidnsZone.of('example.com');
  const chat = new AiApplication(stack, 'Chat', {
    waf,
    domainName: 'chat.example.com',
    origin: ORIGIN,
    dns,
    ...LISTEN,
  });
  chat.addRule('Decoding', ProtectionRule.decoding());
  const template = (id: string, scene: ProtectionScene): ProtectionTemplate =>
    new ProtectionTemplate(stack, id, { waf, scene, objects: [chat] });
  template('Core', ProtectionScene.CORE_PROTECTION).addRule(
    'Level',
    ProtectionRule.coreProtection({ rules: [CoreRules.level(level)] }),
  );
  template('Flood', ProtectionScene.HTTP_FLOOD).addRule('Mode', ProtectionRule.httpFlood({ mode: flood }));
  template('Custom', ProtectionScene.CUSTOM_RULES).addRule(
    'Chat',
    ProtectionRule.custom({ conditions: [WafField.URL_PATH.startsWith('/v1/')], action: WafAction.BLOCK, ...rule }),
  );
  const pages = new SceneTemplate(stack, 'Pages', { waf, scene: 'custom_response', objects: [chat] });
  const content = PageContent.openAiError(message);
  new BlockPage(stack, 'Page', { waf, content, scope: BlockPageScope.template(pages), pageName: 'blocked' });
  new WafTrial(stack, 'Trial', { waf });
  new WafLogDelivery(stack, 'Logs', { waf });
  const { terraform, ...synthesized } = synth(stack) as Json;
  // The directory of the test is the backend.
  const { backend: _, ...required } = terraform as Json;
  return { terraform: required, ...synthesized };
}

/** `Core_Level` of `alicloud_wafv3_defense_rule.Core_Level_F38E4932`. */
const nameOf = (address: string): string => address.replace(/^\w+\./, '').replace(/_[0-9A-F]{8}$/, '');

describe('an application behind WAF', () => {
  let project: Project;
  let before: { readonly [address: string]: Json };

  beforeAll(async () => {
    const { env } = await workshop.sandbox();
    project = await workshop.project(env);
    installLauncher(project.dir, version);
    project.write(app(WATCH));
    await project.succeed('init', '-input=false', '-no-color');
  });

  const changed = async (stage: Stage): Promise<{ readonly [name: string]: string }> => {
    project.write(app(stage));
    const changes = await project.changes();
    return Object.fromEntries(
      Object.entries(changes).map(([address, { actions }]) => [nameOf(address), actions.join()]),
    );
  };

  it('is applied as declared, and then has nothing to do', async () => {
    expect(await project.apply()).toContain('0 changed, 0 destroyed');
    expect(await changed(WATCH)).toEqual({});
    before = await project.state();
  });

  it('has the rules of its level on, and those of stricter ones off', () => {
    const [, level] = Object.entries(before).find(([address]) => nameOf(address) === 'Core_Level') ?? [];
    const [config] = level?.config as readonly [
      { waf_base_config: readonly [{ rule_detail: readonly { rule_status: number }[] }] },
    ];
    const statuses = config.waf_base_config[0].rule_detail.map(({ rule_status }) => rule_status);
    // The sandbox has 5 rules of the two looser levels and 3 of the stricter ones for each of 23 kinds of attack.
    expect([statuses.filter((one) => one === 0).length, statuses.filter((one) => one === 1).length]).toEqual([115, 69]);
  });

  it('changes level, mode, action, canary, schedule, rate limit and page in place', async () => {
    expect(await changed(CANARY)).toEqual({
      Core_Level: 'update',
      Flood_Mode: 'update',
      Custom_Chat: 'update',
      Page: 'update',
    });
    expect(await project.apply()).toContain('0 added, 4 changed, 0 destroyed');
    expect(await changed(CANARY)).toEqual({});
  });

  it('goes back to exactly what it was', async () => {
    expect(await changed(WATCH)).toEqual({
      Core_Level: 'update',
      Flood_Mode: 'update',
      Custom_Chat: 'update',
      Page: 'update',
    });
    expect(await project.apply()).toContain('0 added, 4 changed, 0 destroyed');
    expect(await changed(WATCH)).toEqual({});
    expect(meaning(await project.state())).toEqual(meaning(before));
  });

  it('is destroyed, but for the trial, which goes on', async () => {
    const printed = await project.succeed('destroy', '-auto-approve', '-input=false', '-no-color');
    expect(oneLine(printed)).toContain('The trial largeLanguageModel goes on');
    expect(await project.state()).toEqual({});
  });
});
