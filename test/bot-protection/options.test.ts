/** Options with a number or a reference, on the synthesized JSON. */
import '../../lib/testing/jest';
import {
  BotAddresses,
  BotAppKey,
  BotDetail,
  BotLabels,
  BotManagement,
  BotMatch,
  BotPlace,
  BotProtection,
  type BotProfessionalProps,
  BotRateLimit,
  BotScene,
  BotSignal,
  BotSubScene,
  BotThreatList,
} from '../../lib/bot-protection';
import { Aisec } from '../../lib/core';
import { AddressBook, ProtectedObject, ResourceGroup, WafCondition, WafInstance } from '../../lib/waf';
import { newStack, resources, synth } from '../core/support';
import { type Rule, wafRules, world } from './support';

const when = [BotMatch.path('/v1/')];

function rulesOf(props: BotProfessionalProps): { readonly [name: string]: Rule } {
  const { stack, waf } = world();
  new BotManagement(stack, 'Bots', { protection: BotProtection.professional(props), places: [waf] });
  return wafRules(synth(stack));
}

const limits = (props: BotProfessionalProps): { readonly [name: string]: unknown } =>
  Object.fromEntries(
    Object.entries(rulesOf(props)).flatMap(([name, { rate_limit }]) =>
      rate_limit ? [[name, Object(rate_limit).threshold as unknown]] : [],
    ),
  );

describe('numbers of scenes', () => {
  it.each<[string, BotScene, object]>([
    ['llmApi', BotScene.llmApi({ when, requestsPerKey: 7, requestsPerAddress: 8 }), { PerKey: 7, PerAddress: 8 }],
    [
      'chatWebApp',
      BotScene.chatWebApp({ when, calls: when, callsPerSession: 5, callsPerAddress: 6 }),
      { PerSession: 5, PerAddress: 6 },
    ],
    [
      'catalogue',
      BotScene.catalogue({ when, pagesPerMinute: 3, pagesPerHalfHour: 4 }),
      { FastReaders: 3, PatientReaders: 4 },
    ],
  ])('%s', (_, scene, expected) => {
    expect(limits({ scene })).toEqual(expected);
  });

  it('llmApi asks for the header with the key', () => {
    expect(rulesOf({ scene: BotScene.llmApi({ when }) })['PerKey']?.rate_limit).toMatchObject({
      sub_key: 'authorization',
    });
  });
});

describe('a budget of tokens', () => {
  it('is divided by the size of each class, in bytes of a token', () => {
    const budget = { name: 'Budget', tokens: 1000, when };
    expect(limits({ rateLimits: BotRateLimit.promptBudget(budget) })).toEqual({
      'Budget-over-2048': 1,
      'Budget-over-8192': 1,
      'Budget-over-32768': 1,
    });
    const rateLimits = BotRateLimit.promptBudget({ ...budget, classes: [100, 1500], bytesPerToken: 3 });
    expect(limits({ rateLimits })).toEqual({ 'Budget-over-100': 30, 'Budget-over-1500': 2 });
  });
});

it.each([
  [BotSubScene.WEB, 'web'],
  [BotSubScene.APP, 'app'],
  [BotSubScene.BASIC, 'basic'],
  [BotSubScene.CUSTOM_RULES, 'bot_custom_acl'],
  [BotSubScene.custom('mini_program'), 'mini_program'],
])("the part %s of WAF's own bot management", (subScene, code) => {
  const { stack, waf } = world();
  const botManager = [{ subScene, detail: BotDetail.always('{}') }];
  new BotManagement(stack, 'Bots', { protection: BotProtection.professional({ botManager }), places: [waf] });
  expect(resources(synth(stack), 'aisec_waf_defense_template')).toMatchObject([{ defense_sub_scene: code }]);
});

it('groups are protected like objects, and look-ups run with the account that is given', () => {
  const stack = newStack();
  const waf = WafInstance.fromInstanceId(stack, 'Waf', 'waf_v2_public_cn-abc');
  const group = new ResourceGroup(stack, 'Group', { waf, objects: [ProtectedObject.fromName('chat.example.com-waf')] });
  const aisec = new Aisec(stack, 'Other', { alias: 'other', region: 'cn-hangzhou' });
  new BotManagement(stack, 'Bots', {
    protection: BotProtection.professional({
      signals: [BotSignal.withoutKey('x-api-key')],
      botManager: [{ subScene: BotSubScene.WEB, detail: BotDetail.always('{}') }],
    }),
    places: [BotPlace.waf({ waf, groups: [group], aisec })],
  });
  BotAppKey.ofWaf(stack, 'WafKey', { waf, aisec });
  BotAppKey.ofEdge(stack, 'EdgeKey', { aisec });
  new BotLabels(stack, 'Labels', { waf, aisec });
  const synthesized = synth(stack);
  const name = resources(synthesized, 'alicloud_wafv3_defense_resource_group')[0]?.group_name;
  const templates = [
    ...resources(synthesized, 'alicloud_wafv3_defense_template'),
    ...resources(synthesized, 'aisec_waf_defense_template'),
  ];
  expect(templates).toHaveLength(2);
  for (const { resource_groups, resources: objects } of templates) {
    expect([resource_groups, objects]).toEqual([
      [expect.stringMatching(/^\$\{alicloud_wafv3_defense_resource_group\.\w+\.group_name\}$/)],
      undefined,
    ]);
  }
  expect(name).toBeDefined();
  const data = Object.entries(synthesized.data ?? {}).flatMap(([, byName]) => Object.values(byName));
  expect(data.map(({ provider }) => provider)).toEqual(['aisec.other', 'aisec.other', 'aisec.other']);
  expect(resources(synthesized, 'aisec_waf_defense_template')[0]?.provider).toBe('aisec.other');
});

it('a match of one place only, and the absence of a list, are said as WAF says them', () => {
  const { stack, waf } = world();
  const book = AddressBook.fromAddressBookId(stack, 'Book', '1234');
  const rateLimits = [
    BotRateLimit.of({
      name: 'Strangers',
      requests: 5,
      when: [
        BotMatch.notFrom(BotAddresses.from({ book })),
        BotMatch.custom({ waf: WafCondition.fromAddresses('192.0.2.1') }),
      ],
    }),
  ];
  const threatLists = [BotThreatList.feed('Own', BotAddresses.of('192.0.2.7'))];
  const protection = BotProtection.professional({ rateLimits, threatLists });
  new BotManagement(stack, 'Bots', { protection, places: [waf] });
  const rules = wafRules(synth(stack));
  expect(rules['Strangers']?.conditions).toEqual([
    { key: 'IP', op_value: 'not-in-list', values: '1234' },
    { key: 'IP', op_value: 'contain', values: '192.0.2.1' },
  ]);
  expect(rules['Threat-Own']).toMatchObject({ rule_action: 'block', conditions: [{ values: '192.0.2.7' }] });
});
