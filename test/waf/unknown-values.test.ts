/** Values that only Terraform knows are not taken for wrong ones. */
import {
  AddressBook,
  AiApplication,
  BlockPage,
  PageContent,
  ProtectionRule,
  WafAction,
  WafCondition,
  WafField,
} from '../../lib/waf';
import { unknowns } from '../core/support';
import { added, bench, type Bench, type Body, LISTEN, only, synth } from './support';

type Values = ReturnType<typeof unknowns>;

const custom = (condition: WafCondition): ProtectionRule =>
  ProtectionRule.custom({ conditions: [condition], action: WafAction.BLOCK });

it.each<[string, (values: Values) => ProtectionRule, Body]>([
  [
    'a length',
    ({ number }) => custom(WafField.BODY.lengthAbove(number)),
    { conditions: [{ key: 'Post-Body', op_value: 'len-gt', values: '${var.number}' }] },
  ],
  [
    'a number',
    ({ number }) => custom(WafField.CONTENT_LENGTH.above(number)),
    { conditions: [{ key: 'Content-Length', op_value: 'gt', values: '${var.number}' }] },
  ],
  [
    'addresses of a condition',
    ({ list }) => custom(WafCondition.notFromAddresses(...list)),
    { conditions: [{ key: 'IP', op_value: 'not-contain', values: '${join(",", var.list)}' }] },
  ],
  [
    'texts of a condition',
    ({ list }) => custom(WafField.HOST.equalsOneOf(...list)),
    { conditions: [{ key: 'Host', op_value: 'match-one', values: '${join(",", var.list)}' }] },
  ],
  [
    'a blacklist',
    ({ list }) => ProtectionRule.ipBlacklist({ addresses: list }),
    { remote_addr: '${var.list}', rule_action: 'block' },
  ],
  ['a country', ({ text }) => ProtectionRule.regionBlock({ countries: [text] }), { abroad_regions: '${var.text}' }],
  [
    'countries',
    ({ list }) => ProtectionRule.regionBlock({ countries: list }),
    { abroad_regions: '${join(",", var.list)}' },
  ],
  [
    'a response code',
    ({ number }) => ProtectionRule.dataLeakage({ responseCodes: [number, 404] }),
    { conditions: [{ key: 'HttpCode', op_value: 'contain', values: '${var.number},404' }] },
  ],
])('%s of a rule', (_, make, expected) => {
  const { stack, waf } = bench();
  const rule = only(synth(added(make(unknowns(stack)), { stack, waf })), 'alicloud_wafv3_defense_rule');
  expect(rule.config).toMatchObject(expected);
});

it.each<[string, string, (bench: Bench, values: Values) => unknown, Body]>([
  [
    'addresses of a book',
    'alicloud_wafv3_address_book',
    ({ stack, waf }, { list }) => new AddressBook(stack, 'B', { waf, addresses: list }),
    { address_list: '${var.list}' },
  ],
  [
    'addresses of origins',
    'alicloud_wafv3_domain',
    ({ stack, waf }, { list }) =>
      new AiApplication(stack, 'A', { waf, domainName: 'a.example.com', origin: { addresses: list }, ...LISTEN }),
    { redirect: { backends: '${var.list}' } },
  ],
  [
    'the status of a page, and texts in its JSON',
    'aisec_waf_custom_response',
    ({ stack, waf }, { text, number }) =>
      new BlockPage(stack, 'P', { waf, content: PageContent.openAiError(text), statusCode: number }),
    {
      status_code: '${var.number}',
      content:
        '{"error":{"message":${jsonencode(var.text)},"type":"invalid_request_error","param":null,"code":"content_blocked"}}',
    },
  ],
])('%s', (_, type, make, expected) => {
  const all = bench();
  make(all, unknowns(all.stack));
  expect(only(synth(all.stack), type)).toMatchObject(expected);
});
