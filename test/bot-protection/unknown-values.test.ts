/** Values that only Terraform knows are written for both places, or refused where one cannot take them. */
import {
  AntiBotPolicy,
  type AntiBotPolicyProps,
  BotAddresses,
  BotMatch,
  type BotPlace,
  BotRegions,
} from '../../lib/bot-protection';
import { finding, synth, unknowns } from '../core/support';
import { edgeRules, type Rule, wafRules, world } from './support';

type Values = ReturnType<typeof unknowns>;
type Props = Omit<AntiBotPolicyProps, 'places'>;

function policy(make: (values: Values) => Props, places: readonly ('edge' | 'waf')[]): { [name: string]: Rule } {
  const all = world();
  const { stack } = all;
  new AntiBotPolicy(stack, 'P', { ...make(unknowns(stack)), places: places.map((one): BotPlace => all[one]) });
  const synthesized = synth(stack);
  return { ...wafRules(synthesized), ...edgeRules(synthesized) };
}

const when =
  (...make: ((values: Values) => BotMatch)[]) =>
  (values: Values): Props => ({ accessRules: [{ name: 'Rule', when: make.map((one) => one(values)) }] });

it.each<[string, (values: Values) => BotMatch, string | undefined, string]>([
  ['a path', ({ text }) => BotMatch.path(text), '${var.text}', '(starts_with(http.request.uri.path, "${var.text}"))'],
  [
    'user agents',
    ({ text }) => BotMatch.userAgent(text, 'Curl/'),
    '${var.text},Curl/',
    '(lower(http.user_agent) contains "${lower(var.text)}" or lower(http.user_agent) contains "curl/")',
  ],
  [
    'hosts',
    ({ list }) => BotMatch.host(...list),
    '${join(",", var.list)}',
    '(http.host in {"${join("\\" \\"", var.list)}"})',
  ],
  [
    'addresses',
    ({ list }) => BotMatch.from(BotAddresses.of(...list)),
    '${join(",", var.list)}',
    '(ip.src in {${join(" ", var.list)}})',
  ],
  [
    'a size',
    ({ number }) => BotMatch.bodyOver(number),
    '${var.number}',
    '(len(http.request.body.raw) gt ${var.number})',
  ],
  ['a country', ({ text }) => BotMatch.country(text), undefined, '(ip.geoip.country in {"${var.text}"})'],
])('%s', (_, make, values, expression) => {
  const rules = policy(when(make), values === undefined ? ['edge'] : ['edge', 'waf']);
  expect(rules['P-Rule']).toMatchObject({ expression });
  if (values !== undefined) expect(rules['Rule']).toMatchObject({ conditions: [{ values }] });
});

it('a blacklist and regions', () => {
  const rules = policy(
    ({ text, list }) => ({
      blacklist: BotAddresses.of(...list),
      regions: BotRegions.block({ countries: [text, 'KP'] }),
    }),
    ['edge', 'waf'],
  );
  expect(rules['Blacklist']).toMatchObject({ remote_addr: '${var.list}' });
  expect(rules['region_block']).toMatchObject({ abroad_regions: '${var.text},KP' });
  expect(rules['P-Regions']).toMatchObject({ expression: '(ip.geoip.country in {"${var.text}" "KP"})' });
});

it('several prefixes are a regular expression at WAF, in which only known texts can be escaped', () => {
  expect(
    finding(() =>
      policy(
        when(({ text }) => BotMatch.path('/v1/', text)),
        ['waf'],
      ),
    ),
  ).toMatchObject({
    code: 'not-applicable',
    what: 'Rule.when[0] cannot be expressed at WAF',
    fix: expect.stringContaining('one in each'),
  });
});
