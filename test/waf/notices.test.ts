import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';

import { Notices } from '../../lib/core';
import {
  AiApplication,
  BlockPage,
  BlockPageScope,
  Bypass,
  CipherSuites,
  CoreRules,
  PageContent,
  ProtectionCluster,
  ProtectionLevel,
  ProtectionRule,
  ProtectionTemplate,
  Schedule,
  SceneTemplate,
  TlsPolicy,
  WafAction,
  WafField,
  WafInstance,
  WafLogDelivery,
  WafTrial,
  Weekday,
} from '../../lib/waf';
import { type Bench, bench, LISTEN, ORIGIN } from './support';

const ROOT = path.join(__dirname, '..', '..');

const DIR = path.join(ROOT, 'lib', 'waf');

function idsIn(files: readonly string[]): Set<string> {
  const code = files.filter((file) => file.endsWith('.ts')).map((file) => readFileSync(path.join(DIR, file), 'utf8'));
  return new Set([...code.join('\n').matchAll(/id: '(waf\.[\w.-]+)'/g)].map(([, id]) => String(id)));
}

const application =
  (props: object) =>
  ({ stack, waf }: Bench): unknown =>
    new AiApplication(stack, 'Chat', { waf, domainName: 'chat.example.com', origin: ORIGIN, ...LISTEN, ...props });

const rule =
  (one: ProtectionRule) =>
  ({ stack, waf }: Bench): unknown =>
    new ProtectionTemplate(stack, 'Template', { waf, scene: one.scene }).addRule('Rule', one);

const conditions = [WafField.URL_PATH.startsWith('/v1/')];
const weekly = Schedule.weekly([{ days: [Weekday.MONDAY] }]);

const CASES: readonly (readonly [id: string, make: (bench: Bench) => unknown])[] = [
  ['waf.instance-cost', ({ stack }) => new WafInstance(stack, 'Bought')],
  ['waf.domain-cost', application({ exclusiveIp: true })],
  ['waf.domain-cost', application({ cluster: ProtectionCluster.LOAD_BALANCED })],
  ['waf.body-size', application({ origin: { ...ORIGIN, maxBodySize: 2 } })],
  [
    'waf.cipher-suites',
    application({ https: { ...LISTEN.https, tls: TlsPolicy.of({ ciphers: CipherSuites.UNSPECIFIED }) } }),
  ],
  ['waf.weekdays', rule(ProtectionRule.custom({ conditions, action: WafAction.MONITOR, schedule: weekly }))],
  [
    'waf.regex-rules',
    rule(ProtectionRule.whitelist({ conditions: [WafField.URL.notMatches('^/v1')], bypass: Bypass.all() })),
  ],
  ['waf.level-status', rule(ProtectionRule.coreProtection({ rules: [CoreRules.level(ProtectionLevel.STRICT)] }))],
  ['waf.page-type', ({ stack, waf }) => page(stack, waf, BlockPageScope.template({ templateId: 1 }))],
  ['waf.block-page-scope', ({ stack, waf }) => page(stack, waf, BlockPageScope.global())],
  ['waf.private-scene', ({ stack, waf }) => new SceneTemplate(stack, 'Scene', { waf, scene: 'antiscan' })],
  ['waf.trial', ({ stack, waf }) => new WafTrial(stack, 'Trial', { waf })],
  ['waf.log-cost', ({ stack, waf }) => new WafLogDelivery(stack, 'Logs', { waf })],
];

const page = (stack: Bench['stack'], waf: Bench['waf'], scope: BlockPageScope): unknown =>
  new BlockPage(stack, 'Page', { waf, scope, content: PageContent.text('No.') });

it.each(CASES)('%s is given until it is acknowledged', (id, make) => {
  const world = bench();
  make(world);
  const open = (): readonly string[] => Notices.of(world.stack).open.map((one) => one.id);
  expect(open()).toContain(id);
  Notices.of(world.stack).acknowledge(id, 'known');
  expect(open()).not.toContain(id);
});

/** Whoever acknowledges a notice finds out what it is about. */
it('every notice of WAF is in docs/limits.md, and none that does not exist', () => {
  const limits = readFileSync(path.join(ROOT, 'docs', 'limits.md'), 'utf8');
  const documented = [...limits.matchAll(/`(waf\.[a-z-]+)`/g)].map(([, id]) => String(id));
  const own = idsIn(readdirSync(DIR));
  expect(new Set(CASES.map(([id]) => id))).toEqual(own);
  expect(documented).toEqual(expect.arrayContaining([...own]));
  const all = idsIn(readdirSync(DIR, { recursive: true, encoding: 'utf8' }));
  expect(documented.filter((id) => !all.has(id))).toEqual([]);
});
