import { wholeAlicloud } from '../../lib/schema/alicloud';
import { checkSynthesized, configuration } from '../../lib/schema/synth-json';
import { UNKNOWN } from '../../lib/schema/value';

const check = (stack: object): string[] =>
  checkSynthesized(stack, wholeAlicloud()).map(({ address, code, constructPath }) =>
    [address, code, constructPath].filter(Boolean).join(' '),
  );

describe('a synthesized stack', () => {
  it('is walked through resources, data sources and provider blocks', () => {
    expect(
      check({
        provider: { alicloud: [{ region: 'cn-hangzhou', alias: 'main' }, { protocol: 'FTP' }] },
        resource: {
          alicloud_ram_user: { good: { name: 'a', provider: 'alicloud.main', lifecycle: {} }, bad: { nam: 'a' } },
          aws_instance: { other: { anything: 1 } },
        },
        data: { alicloud_wafv3_domains: { all: {} } },
      }),
    ).toEqual([
      'alicloud_ram_user.bad unknown-attribute',
      'alicloud_ram_user.bad missing',
      'data.alicloud_wafv3_domains.all missing',
      'provider.alicloud[1] not-in-enum',
    ]);
  });

  it('tells which construct a violation comes from', () => {
    const body = { '//': { metadata: { path: 'access/caller/Resource', uniqueId: 'x' } } };
    expect(check({ resource: { alicloud_ram_user: { x: body } } })).toEqual([
      'alicloud_ram_user.x missing access/caller/Resource',
    ]);
  });

  it('takes one block with or without its list', () => {
    const domain = { domain: 'a.example.com', instance_id: 'waf', redirect: { loadbalance: 'iphash' } };
    const stack = (listen: unknown): object => ({ resource: { alicloud_wafv3_domain: { d: { ...domain, listen } } } });
    expect(check(stack({ http_ports: [80] }))).toEqual([]);
    expect(check(stack([{ http_ports: [80] }]))).toEqual([]);
    expect(check(stack({ cipher_suite: 7 }))).toEqual(['alicloud_wafv3_domain.d not-in-enum']);
  });

  it('looks into dynamic blocks, and says nothing of their number', () => {
    const domain = (content: object): object => {
      const dynamic = { listen: { for_each: '${var.ports}', content } };
      const one = { domain: 'a.example.com', instance_id: 'waf', redirect: { loadbalance: 'iphash' }, dynamic };
      return { resource: { alicloud_wafv3_domain: { d: one } } };
    };
    expect(check(domain({ http_ports: ['${listen.value}'] }))).toEqual([]);
    const wrong = checkSynthesized(domain({ cipher_suite: 7, http_port: [80] }), wholeAlicloud());
    expect(wrong.map(({ address, message }) => `${address}: ${message.replace(/: (got|allowed).*/, '')}`)).toEqual([
      'alicloud_wafv3_domain.d: listen[0].http_port is not an attribute here',
      'alicloud_wafv3_domain.d: listen[0].cipher_suite has a value the provider does not know',
    ]);
  });
});

describe('texts', () => {
  it.each([
    ['${var.x}', UNKNOWN],
    ['user-${var.x}', UNKNOWN],
    ['%{ if true }a%{ endif }', UNKNOWN],
    ['plain $5', 'plain $5'],
    ['$${not.a.template}', '${not.a.template}'],
    ['%%{not a directive}', '%{not a directive}'],
  ])('%s is %s', (text, value) => {
    expect(configuration({ name: text })).toEqual({ name: value });
  });
});
