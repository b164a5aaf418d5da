import { TerraformOutput, TerraformVariable } from 'cdktf';
import { NamePrefix, Notices } from '../../lib/core';
import {
  AddressBook,
  AiApplication,
  AlidnsZone,
  CipherSuites,
  ClientIpSource,
  type IWafInstance,
  KeepAlive,
  LoadBalancing,
  OriginServerName,
  ProtectedObject,
  ProtectionCluster,
  ProtectionRule,
  ProtectionScene,
  ProtectionTemplate,
  ResourceGroup,
  TemplateType,
  TlsPolicy,
  TlsVersion,
  WafCertificate,
  WafInstance,
} from '../../lib/waf';
import { finding } from '../core/support';
import { bench, type Body, CHAT, LISTEN, newStack, only, ORIGIN, resources, type Synthesized, synth } from './support';

type Props = ConstructorParameters<typeof AiApplication>[2];

function domainOf(props: Partial<Props>): Body {
  const { stack, waf } = bench();
  new AiApplication(stack, 'Chat', { waf, domainName: 'chat.example.com', origin: ORIGIN, ...LISTEN, ...props });
  return only(synth(stack), 'alicloud_wafv3_domain');
}

const listenOf = (props: Partial<Props>): unknown => domainOf(props).listen;
const originOf = (props: Partial<Props['origin']>, more: Partial<Props> = {}): unknown =>
  domainOf({ ...more, origin: { ...ORIGIN, ...props } }).redirect;

const reference = (attribute: string): unknown =>
  expect.stringMatching(new RegExp(`^\\$\\{alicloud_\\w+\\.[\\w-]+\\.${attribute}\\}$`)) as unknown;

describe('an instance', () => {
  it('is bought without arguments, and says that it costs money', () => {
    const stack = newStack();
    const waf = new WafInstance(stack, 'Waf');
    expect(Notices.of(stack).open).toEqual([
      { id: 'waf.instance-cost', path: 'test/Waf', message: expect.stringContaining('billed by the hour') as unknown },
    ]);
    new ResourceGroup(stack, 'Group', { waf });
    const synthesized = synth(stack);
    const { '//': _, ...instance } = only(synthesized, 'alicloud_wafv3_instance');
    expect(instance).toEqual({});
    expect(only(synthesized, 'alicloud_wafv3_defense_resource_group').instance_id).toEqual(reference('instance_id'));
  });

  it('is taken by its id, which costs nothing', () => {
    const { stack, waf } = bench();
    expect([waf.instanceId, Notices.of(stack).open]).toEqual(['waf_v2_public_cn-0', []]);
  });

  it('is looked up, and missed with the address where to buy one', () => {
    const stack = newStack();
    new ResourceGroup(stack, 'Group', { waf: WafInstance.fromLookup(stack, 'Waf') });
    const synthesized: Synthesized = synth(stack);
    const [data] = Object.values(synthesized.data?.alicloud_wafv3_instances ?? {});
    expect(JSON.stringify(data?.lifecycle)).toContain('https://yundun.console.aliyun.com/?p=waf');
    expect(only(synthesized, 'alicloud_wafv3_defense_resource_group').instance_id).toMatch(
      /^\$\{element\(data\.alicloud_wafv3_instances\.[\w-]+\.ids, 0\)\}$/,
    );
  });

  it('puts applications behind it', () => {
    const { stack, waf } = bench();
    const application = (waf as WafInstance).addAiApplication('Chat', {
      domainName: 'chat.example.com',
      origin: ORIGIN,
      ...LISTEN,
    });
    expect(application.node.path).toBe('test/Waf/Chat');
    expect(only(synth(stack), 'alicloud_wafv3_domain').instance_id).toBe('waf_v2_public_cn-0');
  });

  it('reaches constructs in other stacks', () => {
    const one = newStack('one');
    const waf: IWafInstance = new WafInstance(one, 'Waf');
    const two = newStack('two', one.node.root as never);
    new ResourceGroup(two, 'Group', { waf });
    expect(JSON.stringify(only(synth(two), 'alicloud_wafv3_defense_resource_group').instance_id)).toContain(
      'terraform_remote_state',
    );
  });
});

describe('what an application listens on', () => {
  it('is HTTPS with TLS from 1.2 on and HTTP/2, addresses taken from the connection', () => {
    expect(listenOf({})).toEqual({
      https_ports: [443],
      cert_id: '123-cn-hangzhou',
      tls_version: 'tlsv1.2',
      enable_tlsv3: true,
      cipher_suite: 2,
      http2_enabled: true,
      focus_https: false,
      sm2_enabled: false,
      xff_header_mode: 0,
      ipv6_enabled: false,
      protection_resource: 'share',
      exclusive_ip: false,
    });
  });

  it('is HTTP alone without any of it', () => {
    expect(listenOf({ https: undefined, http: {} })).toEqual({
      http_ports: [80],
      xff_header_mode: 0,
      ipv6_enabled: false,
      protection_resource: 'share',
      exclusive_ip: false,
    });
  });

  it.each<[string, Partial<Props>, Body]>([
    [
      'other ports',
      { http: { ports: [8080] }, https: { ...LISTEN.https, ports: [8443] } },
      { http_ports: [8080], https_ports: [8443] },
    ],
    [
      'old clients',
      { https: { ...LISTEN.https, tls: TlsPolicy.of({ minimumVersion: TlsVersion.TLS_1_0, tls13: false }) } },
      { tls_version: 'tlsv1', enable_tlsv3: false, cipher_suite: 1 },
    ],
    [
      'ciphers of its own',
      { https: { ...LISTEN.https, tls: TlsPolicy.of({ ciphers: CipherSuites.custom('A', 'B') }) } },
      { cipher_suite: 99, custom_ciphers: ['A', 'B'] },
    ],
    ['a redirect', { https: { ...LISTEN.https, redirectHttp: true } }, { focus_https: true }],
    ['HTTP/1.1', { https: { ...LISTEN.https, http2: false } }, { http2_enabled: false }],
    [
      'SM2',
      {
        https: {
          ...LISTEN.https,
          sm2: { certificate: WafCertificate.fromCertificateId('9-cn-hangzhou'), sm2Only: true },
        },
      },
      { sm2_enabled: true, sm2_cert_id: '9-cn-hangzhou', sm2_access_only: true },
    ],
    ['a proxy before it', { clientIp: ClientIpSource.FIRST_FORWARDED_FOR }, { xff_header_mode: 1 }],
    [
      'headers',
      { clientIp: ClientIpSource.headers('ali-real-client-ip') },
      { xff_header_mode: 2, xff_headers: ['ali-real-client-ip'] },
    ],
    ['IPv6', { ipv6: true }, { ipv6_enabled: true }],
    ['all regions', { cluster: ProtectionCluster.LOAD_BALANCED }, { protection_resource: 'gslb' }],
    ['addresses of its own', { exclusiveIp: true }, { exclusive_ip: true }],
  ])('takes %s', (_name, props, expected) => {
    expect(listenOf(props)).toMatchObject(expected);
  });

  it('says what is billed for the domain', () => {
    const { stack, waf } = bench();
    new AiApplication(stack, 'Chat', {
      waf,
      domainName: 'a.example.com',
      origin: ORIGIN,
      ...LISTEN,
      exclusiveIp: true,
    });
    expect(Notices.of(stack).open).toMatchObject([{ id: 'waf.domain-cost', path: 'test/Chat' }]);
  });
});

describe('the origins of an application', () => {
  it('get the name and the protocol of the request, over kept connections', () => {
    expect(originOf({})).toEqual({
      backends: ['203.0.113.1'],
      loadbalance: 'iphash',
      connect_timeout: 5,
      read_timeout: 120,
      write_timeout: 120,
      keepalive: true,
      retry: true,
      sni_enabled: true,
      focus_http_backend: false,
      http2_origin: false,
      xff_proto: true,
    });
  });

  it.each<[string, Partial<Props['origin']>, Body]>([
    [
      'names and a backup',
      { addresses: ['a.example.com', 'b.example.com'], backupAddresses: ['c.example.com'] },
      { backends: ['a.example.com', 'b.example.com'], backup_backends: ['c.example.com'] },
    ],
    ['turns', { loadBalancing: LoadBalancing.ROUND_ROBIN }, { loadbalance: 'roundRobin' }],
    [
      'models that think long',
      { timeouts: { connect: 5, read: 600, write: 60 } },
      { connect_timeout: 5, read_timeout: 600, write_timeout: 60 },
    ],
    ['no kept connection', { keepAlive: KeepAlive.OFF }, { keepalive: false }],
    [
      'kept connections',
      { keepAlive: KeepAlive.on(80, 30) },
      { keepalive: true, keepalive_requests: 80, keepalive_timeout: 30 },
    ],
    ['no second try', { retry: false }, { retry: false }],
    ['no server name', { serverName: OriginServerName.NONE }, { sni_enabled: false }],
    [
      'one server name',
      { serverName: OriginServerName.fixed('o.example.com') },
      { sni_enabled: true, sni_host: 'o.example.com' },
    ],
    ['plain HTTP', { forceHttp: true }, { focus_http_backend: true }],
    ['HTTP/2', { http2Concurrency: 128 }, { http2_origin: true, http2_origin_max_concurrency: 128 }],
    ['a mark', { requestHeaders: { 'x-waf': '${yes}' } }, { request_headers: [{ key: 'x-waf', value: '$${yes}' }] }],
    ['large bodies', { maxBodySize: 10 }, { max_body_size: 10 }],
    ['no protocol', { forwardedProtocol: false }, { xff_proto: false }],
  ])('get %s', (_name, props, expected) => {
    expect(originOf(props)).toMatchObject(expected);
  });

  it('are chosen by time in the load-balanced cluster', () => {
    const cluster = ProtectionCluster.LOAD_BALANCED;
    expect(originOf({ loadBalancing: LoadBalancing.LEAST_TIME }, { cluster })).toMatchObject({
      loadbalance: 'leastTime',
    });
  });
});

describe('the name of an application', () => {
  function dnsOf(domainName: string, dns?: AlidnsZone): Synthesized {
    const { stack, waf } = bench();
    new AiApplication(stack, 'Chat', { waf, domainName, origin: ORIGIN, ...LISTEN, ...(dns && { dns }) });
    return synth(stack);
  }

  it.each([
    ['chat.example.com', 'chat'],
    ['a.b.example.com', 'a.b'],
    ['*.example.com', '*'],
    ['example.com', '@'],
  ])('%s is the record %s of its zone', (domainName, rr) => {
    const { output, ...synthesized } = dnsOf(
      domainName,
      AlidnsZone.of('example.com', { ttl: 60, line: 'oversea', remark: 'WAF' }),
    );
    expect(only(synthesized, 'alicloud_alidns_record')).toMatchObject({
      domain_name: 'example.com',
      rr,
      type: 'CNAME',
      value: reference('cname'),
      ttl: 60,
      line: 'oversea',
      remark: 'WAF',
    });
    expect(output).toBeUndefined();
  });

  it('is left to DNS elsewhere by an output', () => {
    const { output, ...synthesized } = dnsOf('chat.example.com');
    expect(resources(synthesized, 'alicloud_alidns_record')).toEqual([]);
    expect(Object.values(output ?? {})).toEqual([
      { value: reference('cname'), description: 'CNAME record to make for chat.example.com' },
    ]);
  });

  it('may be known after apply, with the name of the record', () => {
    const { stack, waf } = bench();
    const domainName = new TerraformVariable(stack, 'domain', { type: 'string' }).stringValue;
    const props = { waf, domainName, origin: ORIGIN, ...LISTEN };
    const dns = AlidnsZone.of('example.com');
    expect(finding(() => new AiApplication(stack, 'A', { ...props, dns }))).toMatchObject({ code: 'no-default' });
    const named = AlidnsZone.of('example.com', { recordName: 'chat' });
    expect(() => new AiApplication(stack, 'B', { ...props, dns: named })).not.toThrow();
  });

  it('and what WAF calls it are outputs on demand', () => {
    const { stack, waf } = bench();
    const application = AiApplication.fromAttributes(stack, 'Chat', {
      waf,
      domainName: 'chat.example.com',
      protectedObject: 'chat.example.com-waf',
      cname: 'x.aliyunwaf.com',
    });
    application.addRule('Decoding', ProtectionRule.decoding());
    application.toOutputs();
    const synthesized = synth(stack);
    expect(Object.values(synthesized.output ?? {})[0]?.value).toEqual({
      domainName: 'chat.example.com',
      cname: 'x.aliyunwaf.com',
      protectedObject: 'chat.example.com-waf',
    });
    expect(only(synthesized, 'alicloud_wafv3_defense_rule').resource).toBe('chat.example.com-waf');
  });
});

describe('a template', () => {
  it('holds for objects and groups, given at once or later', () => {
    const { stack, waf } = bench();
    const application = new AiApplication(stack, 'Chat', {
      waf,
      domainName: 'a.example.com',
      origin: ORIGIN,
      ...LISTEN,
    });
    const template = new ProtectionTemplate(stack, 'Rules', {
      waf,
      scene: ProtectionScene.CUSTOM_RULES,
      templateName: 'chat-rules',
      description: 'for ${chat}',
      objects: [application],
    });
    template.protect(ProtectedObject.fromName('alb-1-alb'));
    template.protectGroups(ResourceGroup.fromGroupName(stack, 'Group', 'apis'));
    expect(only(synth(stack), 'alicloud_wafv3_defense_template')).toMatchObject({
      defense_scene: 'custom_acl',
      defense_template_name: 'chat-rules',
      template_origin: 'custom',
      template_type: 'user_custom',
      status: '1',
      description: 'for $${chat}',
      resources: [reference('domain_id'), 'alb-1-alb'],
      resource_groups: ['apis'],
    });
  });

  it('is the default one, or switched off', () => {
    const { stack, waf } = bench();
    const scene = ProtectionScene.HTTP_FLOOD;
    new ProtectionTemplate(stack, 'Flood', {
      waf,
      scene,
      type: TemplateType.DEFAULT,
      enabled: false,
      resourceGroupId: 'rg-1',
    });
    const template = only(synth(stack), 'alicloud_wafv3_defense_template');
    expect(template).toMatchObject({
      template_type: 'user_default',
      status: '0',
      resource_manager_resource_group_id: 'rg-1',
      // What WAF bound it to is in the state after the first refresh, and must not be taken for something to unbind.
      lifecycle: { ignore_changes: ['resources', 'resource_groups'] },
    });
    expect(template).not.toHaveProperty('resources');
  });

  it('gives the id of a rule, for whatever refers to it', () => {
    const { stack, waf } = bench();
    const template = new ProtectionTemplate(stack, 'Flood', { waf, scene: ProtectionScene.HTTP_FLOOD });
    const { ruleId } = template.addRule('R', ProtectionRule.httpFlood());
    new TerraformOutput(stack, 'rule', { value: ruleId });
    expect(synth(stack).output?.rule?.value).toEqual(reference('rule_id'));
    expect(ProtectionTemplate.fromTemplateId(stack, 'Other', 7).templateId).toBe(7);
  });

  it('takes the prefix of names, and so do groups and address books', () => {
    const { stack, waf } = bench();
    NamePrefix.of(stack).set('prod-');
    new ProtectionTemplate(stack, 'Flood', { waf, scene: ProtectionScene.HTTP_FLOOD, templateName: 'flood' });
    new ResourceGroup(stack, 'Group', { waf, groupName: 'apis' });
    new AddressBook(stack, 'Book', { waf, bookName: 'bad' });
    const synthesized = synth(stack);
    expect([
      only(synthesized, 'alicloud_wafv3_defense_template').defense_template_name,
      only(synthesized, 'alicloud_wafv3_defense_resource_group').group_name,
      only(synthesized, 'alicloud_wafv3_address_book').address_book_name,
    ]).toEqual(['prod-flood', 'prod-apis', 'prod-bad']);
  });
});

it('a group and an address book take more later', () => {
  const { stack, waf } = bench();
  new ResourceGroup(stack, 'Group', { waf, groupName: 'apis', description: 'all', objects: [CHAT] }).add({ name: 'b' });
  new AddressBook(stack, 'Book', { waf, bookName: 'bad', description: 'seen', addresses: ['::1'] }).addAddresses(
    '10.0.0.0/8',
  );
  const synthesized = synth(stack);
  expect(only(synthesized, 'alicloud_wafv3_defense_resource_group')).toMatchObject({
    group_name: 'apis',
    description: 'all',
    resource_list: ['chat.example.com-waf', 'b'],
  });
  expect(only(synthesized, 'alicloud_wafv3_address_book')).toMatchObject({
    address_book_name: 'bad',
    address_book_type: 'ip',
    address_list: ['::1', '10.0.0.0/8'],
    description: 'seen',
  });
});
