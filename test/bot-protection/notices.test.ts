/** Whatever costs money, cannot be undone or depends on the clock says so, by an id that docs/limits.md explains. */
import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { Notices } from '../../lib/core';
import { EdgeAppAnomaly } from '../../lib/edge';
import {
  AllowedCrawler,
  AntiBotPolicy,
  BotAction,
  BotManagement,
  BotMatch,
  BotProtection,
  BotRateLimit,
  BotRollout,
  BotStage,
  RolloutDate,
} from '../../lib/bot-protection';
import { world, type World } from './support';

const ROOT = path.join(__dirname, '..', '..');

const when = [BotMatch.emptyUserAgent()];
const rateLimits = [BotRateLimit.of({ name: 'Limit', requests: 5, when })];

const CASES: readonly (readonly [id: string, make: (places: World) => unknown])[] = [
  [
    'bots.edge-plan',
    ({ stack, edge }) =>
      new BotManagement(stack, 'B', { protection: BotProtection.professional({ webSdk: {} }), places: [edge] }),
  ],
  [
    'bots.edge-plan',
    ({ stack, edge }) =>
      new AntiBotPolicy(stack, 'P', { mobileApp: { anomalies: [EdgeAppAnomaly.DEBUGGER] }, places: [edge] }),
  ],
  [
    'bots.edge-plan',
    ({ stack, edge }) =>
      new AntiBotPolicy(stack, 'P', { allowedCrawlers: [AllowedCrawler.verified()], places: [edge] }),
  ],
  [
    'bots.smart-mode-stays',
    ({ stack, edge }) =>
      new BotManagement(stack, 'B', {
        protection: BotProtection.smart({ likelyBots: BotAction.captcha() }),
        places: [edge],
      }),
  ],
  [
    'bots.claimed-crawler',
    ({ stack, waf }) =>
      new AntiBotPolicy(stack, 'P', {
        allowedCrawlers: [AllowedCrawler.unsafeByUserAgent('Mine', 'my-crawler')],
        places: [waf],
      }),
  ],
  [
    'bots.rollout-clock',
    ({ stack, waf }) =>
      new AntiBotPolicy(stack, 'P', {
        rateLimits,
        places: [waf],
        rollout: BotRollout.steps({
          steps: [{ stage: BotStage.BLOCK, from: '2026-12-01' }],
          asOf: RolloutDate.clock(),
        }),
      }),
  ],
];

it.each(CASES)('%s is given until it is acknowledged', (id, make) => {
  const places = world();
  make(places);
  expect(Notices.of(places.stack).open.map((one) => one.id)).toContain(id);
  Notices.of(places.stack).acknowledge(id, 'known');
  expect(Notices.of(places.stack).open.map((one) => one.id)).not.toContain(id);
});

it('rules alone, at a moment that is written down, have none', () => {
  const { stack, edge, waf } = world();
  new AntiBotPolicy(stack, 'Policy', {
    accessRules: [{ name: 'Admin', when: [BotMatch.exactPath('/admin')] }],
    places: [edge, waf],
    rollout: BotRollout.steps({
      steps: [{ stage: BotStage.BLOCK, from: '2026-12-01' }],
      asOf: RolloutDate.at('2026-12-01'),
    }),
  });
  expect(Notices.of(stack).open).toEqual([]);
});

it('every notice is in docs/limits.md and above, and none that does not exist', () => {
  const dir = path.join(ROOT, 'lib', 'bot-protection');
  const code = readdirSync(dir).map((file) => readFileSync(path.join(dir, file), 'utf8'));
  const ids = [...new Set([...code.join('\n').matchAll(/id: '(bots\.[\w.-]+)'/g)].map(([, id]) => id))].sort();
  const limits = readFileSync(path.join(ROOT, 'docs', 'limits.md'), 'utf8');
  expect([...new Set([...limits.matchAll(/`(bots\.[a-z-]+)`/g)].map(([, id]) => id))].sort()).toEqual(ids);
  expect([...new Set(CASES.map(([id]) => id))].sort()).toEqual(ids);
});
