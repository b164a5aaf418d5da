import '../../lib/testing/jest';
import {
  BotAction,
  BotCaller,
  BotManagement,
  BotMatch,
  BotProtection,
  BotRollout,
  type BotRolloutState,
  BotSignal,
  BotStage,
  RolloutDate,
} from '../../lib/bot-protection';
import { synth } from '../core/support';
import { edgeRules, textOf, wafRules, world } from './support';

const { MONITOR, CAPTCHA, BLOCK } = BotStage;
const STEPS = [
  { stage: MONITOR, from: '2026-12-01' },
  { stage: CAPTCHA, share: 10, from: '2026-12-03' },
  { stage: CAPTCHA, from: '2026-12-04' },
  { stage: BLOCK, share: 25, from: '2026-12-05T08:00:00+08:00' },
  { stage: BLOCK, from: '2026-12-06' },
];

const on = (date: string, holdAt?: string): BotRollout =>
  BotRollout.steps({ steps: STEPS, asOf: RolloutDate.at(date), holdAt });

const state = (stage: BotStage, share = 100, rest = stage): BotRolloutState => ({ stage, share, rest });

describe('the state of a rollout', () => {
  it.each([
    ['2026-11-30', state(MONITOR)],
    ['2026-12-01', state(MONITOR)],
    ['2026-12-02T23:59:59Z', state(MONITOR)],
    ['2026-12-03', state(CAPTCHA, 10, MONITOR)],
    ['2026-12-04', state(CAPTCHA)],
    ['2026-12-04T23:59:59Z', state(CAPTCHA)],
    ['2026-12-05T00:00:00Z', state(BLOCK, 25, CAPTCHA)],
    ['2026-12-06', state(BLOCK)],
    ['2030-01-01', state(BLOCK)],
  ])('on %s', (date, expected) => {
    expect(on(date).state).toEqual(expected);
  });

  it('is held by a date, whatever the moment', () => {
    expect(on('2030-01-01', '2026-12-03').state).toEqual(state(CAPTCHA, 10, MONITOR));
    expect(on('2026-12-01', '2026-12-06').state).toEqual(state(MONITOR));
    expect(on('2030-01-01').heldAt('2026-12-04').state).toEqual(state(CAPTCHA));
  });

  it('follows the clock if that is wanted', () => {
    let now = new Date('2026-12-02T00:00:00Z');
    const rollout = BotRollout.steps({ steps: STEPS, asOf: RolloutDate.clock(() => now) });
    expect(rollout.state).toEqual(state(MONITOR));
    now = new Date('2026-12-04T00:00:00Z');
    expect(rollout.state).toEqual(state(CAPTCHA));
  });

  it('skips the steps for a share without a canary', () => {
    expect(on('2026-12-03').withoutCanary().state).toEqual(state(MONITOR));
    expect(on('2026-12-05').withoutCanary().state).toEqual(state(CAPTCHA));
    expect(on('2026-12-06').withoutCanary().state).toEqual(state(BLOCK));
  });

  it('takes advised times for a canary', () => {
    const asOf = RolloutDate.at('2026-12-03');
    const plan = (rollout: BotRollout): unknown =>
      rollout.plan.map(({ stage, from, share }) => [String(stage), from, share]);
    expect(plan(BotRollout.canary({ start: '2026-12-01', asOf }))).toEqual([
      ['monitor', '2026-12-01', undefined],
      ['captcha', '2026-12-03T00:00:00.000Z', 100],
      ['block', '2026-12-03T04:00:00.000Z', undefined],
    ]);
    expect(
      plan(BotRollout.canary({ start: '2026-12-01', asOf, monitorHours: 24, captchaHours: 6, shares: [10, 50] })),
    ).toEqual([
      ['monitor', '2026-12-01', undefined],
      ['captcha', '2026-12-02T00:00:00.000Z', 10],
      ['captcha', '2026-12-02T06:00:00.000Z', 50],
      ['captcha', '2026-12-02T12:00:00.000Z', 100],
      ['block', '2026-12-02T18:00:00.000Z', undefined],
    ]);
  });

  it('is one stage without dates', () => {
    expect(BotRollout.always(CAPTCHA).state).toEqual(state(CAPTCHA));
  });
});

describe('an action at a stage', () => {
  it.each([
    [BotAction.block(), ['monitor', 'captcha', 'block']],
    [BotAction.captcha(), ['monitor', 'captcha', 'captcha']],
    [BotAction.strictCaptcha(), ['monitor', 'strictCaptcha', 'strictCaptcha']],
    [BotAction.jsChallenge(), ['monitor', 'jsChallenge', 'jsChallenge']],
    [BotAction.monitor(), ['monitor', 'monitor', 'monitor']],
    [BotAction.allow(), ['allow', 'allow', 'allow']],
  ])('%s', (action, names) => {
    expect([MONITOR, CAPTCHA, BLOCK].map((stage) => String(action.at(stage)))).toEqual(
      names.map((name) => `BotAction.${name}()`),
    );
  });
});

const SIGNALS = BotProtection.professional({
  when: [BotMatch.path('/v1/')],
  signals: [BotSignal.tools(), BotSignal.automatedBrowsers(BotAction.captcha())],
});

function stackOn(rollout: BotRollout, place: 'edge' | 'waf'): string {
  const { stack, ...places } = world();
  new BotManagement(stack, 'Bots', { protection: SIGNALS, places: [places[place]], rollout });
  return textOf(stack);
}

describe('a rollout at WAF', () => {
  function actions(rollout: BotRollout): { readonly [name: string]: unknown } {
    const { stack, waf } = world();
    new BotManagement(stack, 'Bots', { protection: SIGNALS, places: [waf], rollout });
    return Object.fromEntries(
      Object.values(wafRules(synth(stack))).map(({ name, rule_action, gray_status, gray_config }) => [
        name,
        gray_status === 1 ? [rule_action, gray_config] : rule_action,
      ]),
    );
  }

  it('changes what rules do, and adds a rule for the canary', () => {
    const gray = (percent: number): object => ({ gray_rate: percent, gray_target: 'remote_addr' });
    expect(actions(on('2026-12-01'))).toEqual({ Tools: 'monitor', AutomatedBrowsers: 'monitor' });
    expect(actions(on('2026-12-03'))).toEqual({
      Tools: 'monitor',
      'Tools-Canary': ['captcha', gray(10)],
      AutomatedBrowsers: 'monitor',
      'AutomatedBrowsers-Canary': ['captcha', gray(10)],
    });
    expect(actions(on('2026-12-04'))).toEqual({ Tools: 'captcha', AutomatedBrowsers: 'captcha' });
    expect(actions(on('2026-12-05'))).toEqual({
      Tools: 'captcha',
      'Tools-Canary': ['block', gray(25)],
      AutomatedBrowsers: 'captcha',
    });
    expect(actions(on('2026-12-06'))).toEqual({ Tools: 'block', AutomatedBrowsers: 'captcha' });
  });

  it('tells callers of a canary apart as said', () => {
    const rollout = BotRollout.steps({
      steps: STEPS,
      asOf: RolloutDate.at('2026-12-03'),
      by: BotCaller.header('x-api-key'),
    });
    expect(actions(rollout)['Tools-Canary']).toEqual([
      'captcha',
      { gray_rate: 10, gray_target: 'header', gray_sub_key: 'x-api-key' },
    ]);
  });

  it.each(STEPS.map(({ from }) => from))('goes back to exactly the stack of %s', (date) => {
    const before = stackOn(on(date), 'waf');
    expect(stackOn(on('2027-01-01', date), 'waf')).toBe(before);
    if (date !== '2026-12-06') expect(stackOn(on('2027-01-01'), 'waf')).not.toBe(before);
  });
});

describe('a rollout at ESA', () => {
  it('changes what rules do, in place', () => {
    const actions = (date: string): unknown => {
      const { stack, edge } = world();
      const rollout = on(date).withoutCanary();
      new BotManagement(stack, 'Bots', { protection: SIGNALS, places: [edge], rollout });
      return Object.fromEntries(Object.values(edgeRules(synth(stack))).map(({ name, action }) => [name, action]));
    };
    const names = (tools: string, browsers: string): unknown => ({
      'Bots-Tools': tools,
      'Bots-AutomatedBrowsers': browsers,
    });
    expect(actions('2026-12-01')).toEqual(names('monitor', 'monitor'));
    expect(actions('2026-12-03')).toEqual(names('monitor', 'monitor'));
    expect(actions('2026-12-04')).toEqual(names('captcha', 'captcha'));
    expect(actions('2026-12-06')).toEqual(names('deny', 'captcha'));
  });

  it('goes back to exactly the stack of an earlier step', () => {
    const before = stackOn(on('2026-12-04').withoutCanary(), 'edge');
    expect(stackOn(on('2027-01-01', '2026-12-04').withoutCanary(), 'edge')).toBe(before);
    expect(stackOn(on('2027-01-01').withoutCanary(), 'edge')).not.toBe(before);
  });

  it('changes smart mode, and goes back', () => {
    const smart = (rollout: BotRollout): string => {
      const { stack, edge } = world();
      const protection = BotProtection.smart({ definiteBots: BotAction.block(), likelyBots: BotAction.captcha() });
      new BotManagement(stack, 'Bots', { protection, places: [edge], rollout });
      return textOf(stack);
    };
    const held = smart(on('2027-01-01', '2026-12-04').withoutCanary());
    expect(held).toBe(smart(on('2026-12-04').withoutCanary()));
    expect(held).toContain('"definite_bots":{"action":"captcha"}');
    expect(smart(on('2027-01-01').withoutCanary())).toContain('"definite_bots":{"action":"deny"}');
  });
});

it('reads the clock once, so that no two rules are of different steps', () => {
  const dates = ['2026-12-03', '2026-12-06', '2026-12-06', '2026-12-06'].map((date) => new Date(date));
  const { stack, waf } = world();
  const rollout = BotRollout.steps({ steps: STEPS, asOf: RolloutDate.clock(() => dates.shift() ?? new Date(0)) });
  const bots = new BotManagement(stack, 'Bots', { protection: SIGNALS, places: [waf], rollout });
  expect(bots.state).toEqual(state(CAPTCHA, 10, MONITOR));
  expect(Object.keys(wafRules(synth(stack))).sort()).toEqual([
    'AutomatedBrowsers',
    'AutomatedBrowsers-Canary',
    'Tools',
    'Tools-Canary',
  ]);
});
