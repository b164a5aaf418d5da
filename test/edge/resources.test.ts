import type { TerraformStack } from 'cdktf';
import { NamePrefix } from '../../lib/core';
import {
  AntiDdosAction,
  AntiDdosCertificate,
  AntiDdosCondition,
  AntiDdosDomain,
  type AntiDdosDomainProps,
  AntiDdosField,
  AntiDdosInstance,
  AntiDdosOrigins,
  AntiDdosPort,
  AntiDdosPremiumPlan,
  AntiDdosProduct,
  AntiDdosProtocol,
  AntiDdosRateRule,
  AntiDdosSchedule,
  AntiDdosScheduler,
  AntiDdosStatus,
  AntiDdosSubject,
  AntiDdosTargetRole,
  AntiDdosWebProtocol,
  EdgeBlockPage,
  EdgeBusiness,
  EdgeCaaTag,
  EdgeCasRegion,
  EdgeCertificate,
  EdgeCertificateSource,
  EdgeErrorPage,
  EdgeField,
  EdgeHostPolicy,
  EdgeHttps,
  EdgeList,
  EdgeListKind,
  EdgeLoadBalancer,
  type EdgeLoadBalancerProps,
  EdgeMajorEvent,
  EdgeMonitor,
  EdgeMonitoringRegion,
  EdgeOrigin,
  EdgeOriginAuth,
  EdgeOriginPool,
  EdgeOriginProtection,
  EdgeOriginRule,
  EdgePageContent,
  EdgeRecord,
  EdgeRecordData,
  EdgeRedirectCode,
  EdgeSessionAffinity,
  EdgeSite,
  EdgeSteering,
  EdgeTls,
  EdgeWaitingPage,
  EdgeWaitingRoom,
  type IEdgeSite,
  TlsCiphers,
  TlsProfile,
} from '../../lib/edge';
import { type Body, newStack, only, resources, synth } from '../core/support';
import { resolved } from './fixtures';

const SITE = { site_id: '123' };
const WHEN = EdgeField.HOST.eq('a');
const TEXT = '(http.host eq "a")';

/** The resource of a type that `make` synthesizes, for a site that exists. */
function made(type: string, make: (stack: TerraformStack, site: IEdgeSite) => unknown): Body {
  const stack = newStack();
  make(stack, EdgeSite.fromSiteId(stack, 'Site', '123'));
  return only(synth(stack), type);
}

describe('records', () => {
  /** What ESA chooses is not taken away by the next apply. */
  const CHOSEN = { lifecycle: { ignore_changes: ['host_policy', 'ttl'] } };
  const pool = { poolId: '1', poolName: 'models' };
  const balancer = { loadBalancerId: '1', loadBalancerName: 'lb.example.com' };
  it.each<[string, (stack: TerraformStack) => EdgeRecordData, Body]>([
    [
      'addresses',
      () => EdgeRecordData.addresses('203.0.113.1', '::1'),
      { record_type: 'A/AAAA', data: { value: '203.0.113.1,::1' }, proxied: true, biz_name: 'web' },
    ],
    [
      'CNAME',
      () => EdgeRecordData.cname('b'),
      { record_type: 'CNAME', data: { value: 'b' }, source_type: 'Domain', proxied: true, biz_name: 'web' },
    ],
    [
      'public bucket',
      () => EdgeRecordData.oss({ domain: 'b', auth: EdgeOriginAuth.PUBLIC }),
      {
        record_type: 'CNAME',
        data: { value: 'b' },
        source_type: 'OSS',
        auth_conf: { auth_type: 'public' },
        proxied: true,
        biz_name: 'web',
      },
    ],
    [
      'bucket of this account',
      () => EdgeRecordData.oss({ domain: 'b', auth: EdgeOriginAuth.OSS_SAME_ACCOUNT }),
      {
        record_type: 'CNAME',
        data: { value: 'b' },
        source_type: 'OSS',
        auth_conf: { auth_type: 'private_same_account' },
        proxied: true,
        biz_name: 'web',
      },
    ],
    [
      'S3',
      () => EdgeRecordData.s3({ domain: 'b' }),
      { record_type: 'CNAME', data: { value: 'b' }, source_type: 'S3', proxied: true, biz_name: 'web' },
    ],
    [
      'pool',
      (stack) => EdgeRecordData.originPool(EdgeOriginPool.fromPoolAttributes(stack, 'P', pool)),
      { record_type: 'CNAME', data: { value: 'models' }, source_type: 'OP', proxied: true, biz_name: 'web' },
    ],
    [
      'load balancer',
      (stack) => EdgeRecordData.loadBalancer(EdgeLoadBalancer.fromLoadBalancerAttributes(stack, 'L', balancer)),
      { record_type: 'CNAME', data: { value: 'lb.example.com' }, source_type: 'LB', proxied: true, biz_name: 'web' },
    ],
    ['NS', () => EdgeRecordData.ns('b'), { record_type: 'NS', data: { value: 'b' }, proxied: false }],
    ['MX', () => EdgeRecordData.mx('b', 10), { record_type: 'MX', data: { value: 'b', priority: 10 }, proxied: false }],
    ['TXT', () => EdgeRecordData.txt('v=${x}'), { record_type: 'TXT', data: { value: 'v=$${x}' }, proxied: false }],
    [
      'SRV',
      () => EdgeRecordData.srv({ priority: 1, weight: 2, port: 3, target: 'b' }),
      { record_type: 'SRV', data: { priority: 1, weight: 2, port: 3, value: 'b' }, proxied: false },
    ],
    [
      'URI',
      () => EdgeRecordData.uri({ priority: 1, weight: 2, uri: 'b' }),
      { record_type: 'URI', data: { priority: 1, weight: 2, value: 'b' }, proxied: false },
    ],
    [
      'CAA',
      () => EdgeRecordData.caa({ flag: 0, tag: EdgeCaaTag.ISSUE_WILDCARD, value: 'b' }),
      { record_type: 'CAA', data: { flag: 0, tag: 'issuewild', value: 'b' }, proxied: false },
    ],
    [
      'CERT',
      () => EdgeRecordData.cert({ type: 1, keyTag: 2, algorithm: 3, certificate: 'b' }),
      { record_type: 'CERT', data: { type: 1, key_tag: 2, algorithm: 3, certificate: 'b' }, proxied: false },
    ],
    [
      'SSHFP',
      () => EdgeRecordData.sshfp({ type: 1, algorithm: 3, fingerprint: 'b' }),
      { record_type: 'SSHFP', data: { type: 1, algorithm: 3, fingerprint: 'b' }, proxied: false },
    ],
    [
      'TLSA',
      () => EdgeRecordData.tlsa({ usage: 1, selector: 2, matchingType: 3, certificate: 'b' }),
      { record_type: 'TLSA', data: { usage: 1, selector: 2, matching_type: 3, certificate: 'b' }, proxied: false },
    ],
    [
      'SMIMEA',
      () => EdgeRecordData.smimea({ usage: 1, selector: 2, matchingType: 3, certificate: 'b' }),
      { record_type: 'SMIMEA', data: { usage: 1, selector: 2, matching_type: 3, certificate: 'b' }, proxied: false },
    ],
    [
      'another type',
      () => EdgeRecordData.custom('NEW', 'b'),
      { record_type: 'NEW', data: { value: 'b' }, proxied: true, biz_name: 'web' },
    ],
  ])('%s', (_, data, expected) => {
    const record = made(
      'alicloud_esa_record',
      (stack, site) => new EdgeRecord(stack, 'R', { site, recordName: 'a.example.com', data: data(stack) }),
    );
    expect(record).toEqual({ ...SITE, record_name: 'a.example.com', ...expected, ...CHOSEN });
  });

  it('take the rest', () => {
    const record = made(
      'alicloud_esa_record',
      (stack, site) =>
        new EdgeRecord(stack, 'R', {
          site,
          recordName: 'a.example.com',
          data: EdgeRecordData.cname('b'),
          business: EdgeBusiness.API,
          hostPolicy: EdgeHostPolicy.RECORD_NAME,
          ttl: 1,
          comment: 'c',
        }),
    );
    expect(record).toMatchObject({ biz_name: 'api', host_policy: 'follow_hostname', ttl: 1, comment: 'c' });
    expect(record).not.toHaveProperty('lifecycle');
  });

  it('need not be proxied', () => {
    const data = EdgeRecordData.cname('b');
    const record = made(
      'alicloud_esa_record',
      (stack, site) => new EdgeRecord(stack, 'R', { site, recordName: 'a', data, proxied: false }),
    );
    expect(record).toEqual({
      ...SITE,
      record_name: 'a',
      record_type: 'CNAME',
      data: { value: 'b' },
      source_type: 'Domain',
      proxied: false,
      ...CHOSEN,
    });
  });
});

describe('origins', () => {
  it('have weights, hosts and kinds', () => {
    const origins = [
      EdgeOrigin.server({ name: 'a', address: 'a.example.com', hostHeader: 'h' }),
      EdgeOrigin.oss({ name: 'b', address: 'b', auth: EdgeOriginAuth.OSS_SAME_ACCOUNT, weight: 0, enabled: false }),
      EdgeOrigin.custom('NEW', { name: 'c', address: 'c' }),
    ];
    const pool = made(
      'alicloud_esa_origin_pool',
      (stack, site) => new EdgeOriginPool(stack, 'P', { site, poolName: 'p', origins, enabled: false }),
    );
    expect(pool).toEqual({
      ...SITE,
      origin_pool_name: 'p',
      enabled: false,
      origins: [
        {
          type: 'ip_domain',
          name: 'a',
          address: 'a.example.com',
          weight: 100,
          enabled: true,
          header: '{"Host":["h"]}',
        },
        {
          type: 'OSS',
          name: 'b',
          address: 'b',
          weight: 0,
          enabled: false,
          auth_conf: { auth_type: 'private_same_account' },
        },
        { type: 'NEW', name: 'c', address: 'c', weight: 100, enabled: true },
      ],
    });
  });

  it('have names of their own, with the prefix of scopes above', () => {
    const stack = newStack();
    NamePrefix.of(stack).set('prod-');
    new EdgeOriginPool(stack, 'Models', {
      site: EdgeSite.fromSiteId(stack, 'Site', '123'),
      origins: [EdgeOrigin.server({ name: 'a', address: 'b' })],
    });
    expect(only(synth(stack), 'alicloud_esa_origin_pool').origin_pool_name).toMatch(/^prod-test-Models-[0-9a-f]{8}$/);
  });

  it('are protected', () => {
    expect(
      made('alicloud_esa_origin_protection', (stack, site) => new EdgeOriginProtection(stack, 'P', { site })),
    ).toEqual({ ...SITE, origin_converge: 'on' });
    expect(
      made(
        'alicloud_esa_origin_protection',
        (stack, site) => new EdgeOriginProtection(stack, 'P', { site, convergeAddresses: false }),
      ),
    ).toEqual({ ...SITE, origin_converge: 'off' });
  });

  it('are asked as rules say', () => {
    expect(
      made(
        'alicloud_esa_origin_rule',
        (stack, site) =>
          new EdgeOriginRule(stack, 'R', { site, readTimeout: 300, mutualTls: true, followRedirects: {} }),
      ),
    ).toEqual({ ...SITE, origin_read_timeout: '300', origin_mtls: 'on', follow302_enable: 'on' });
    expect(
      made(
        'alicloud_esa_origin_rule',
        (stack, site) => new EdgeOriginRule(stack, 'Rule', { site, when: WHEN, verifyCertificate: false }),
      ),
    ).toEqual({
      ...SITE,
      rule: TEXT,
      rule_name: 'Rule',
      rule_enable: 'on',
      origin_verify: 'off',
    });
  });
});

describe('load balancers', () => {
  const POOL = { poolId: '7', poolName: 'p' };
  const balanced = (props: (pool: EdgeLoadBalancerProps['pools'][number]) => Partial<EdgeLoadBalancerProps>): Body =>
    made('alicloud_esa_load_balancer', (stack, site) => {
      const pool = EdgeOriginPool.fromPoolAttributes(stack, 'P', POOL);
      new EdgeLoadBalancer(stack, 'L', { site, loadBalancerName: 'lb.example.com', pools: [pool], ...props(pool) });
    });
  const MONITOR = {
    type: 'HTTPS',
    path: '/',
    method: 'GET',
    expected_codes: '200',
    follow_redirects: false,
    interval: 60,
    timeout: 5,
    consecutive_up: 3,
    consecutive_down: 3,
    monitoring_region: 'Global',
  };
  const DEFAULTS = {
    ...SITE,
    load_balancer_name: 'lb.example.com',
    default_pools: ['7'],
    fallback_pool: '7',
    steering_policy: 'order',
    monitor: MONITOR,
    session_affinity: 'off',
    enabled: true,
  };

  it.each<[string, (pool: EdgeLoadBalancerProps['pools'][number]) => Partial<EdgeLoadBalancerProps>, Body]>([
    ['by default', () => ({}), {}],
    [
      'off',
      () => ({ enabled: false, description: 'd', ttl: 10, failoverAcrossPools: false }),
      { enabled: false, description: 'd', ttl: 10, adaptive_routing: { failover_across_pools: false } },
    ],
    ['sessions', () => ({ sessionAffinity: EdgeSessionAffinity.CLIENT_IP }), { session_affinity: 'ip' }],
    [
      'regions',
      (pool) => ({
        steering: EdgeSteering.geo({
          regions: [{ regions: ['CN', 'SEAS'], pools: [pool, pool] }],
          subRegions: [{ regions: ['CN-SH'], pools: [pool] }],
        }),
      }),
      { steering_policy: 'geo', region_pools: '{"CN,SEAS":[7,7]}', sub_region_pools: '{"CN-SH":[7]}' },
    ],
    [
      'chance',
      (pool) => ({ steering: EdgeSteering.random(10, [{ pool, weight: 30 }]) }),
      { steering_policy: 'random', random_steering: { default_weight: 10, pool_weights: { 7: '30' } } },
    ],
    ['another policy', () => ({ steering: EdgeSteering.custom('new') }), { steering_policy: 'new' }],
    ['no monitor', () => ({ monitor: EdgeMonitor.OFF }), { monitor: { type: 'off' } }],
    ...(['tcp', 'udp', 'smtp'] as const).map((type): [string, () => Partial<EdgeLoadBalancerProps>, Body] => [
      type,
      () => ({
        monitor: EdgeMonitor[type]({
          port: 1,
          interval: 2,
          timeout: 3,
          consecutiveUp: 4,
          consecutiveDown: 5,
          region: EdgeMonitoringRegion.MAINLAND_CHINA,
        }),
      }),
      {
        monitor: {
          type: type.toUpperCase(),
          port: 1,
          interval: 2,
          timeout: 3,
          consecutive_up: 4,
          consecutive_down: 5,
          monitoring_region: 'ChineseMainland',
        },
      },
    ]),
    [
      'ping',
      () => ({ monitor: EdgeMonitor.ping() }),
      {
        monitor: {
          type: 'ICMP Ping',
          interval: 60,
          timeout: 5,
          consecutive_up: 3,
          consecutive_down: 3,
          monitoring_region: 'Global',
        },
      },
    ],
    [
      'HTTP',
      () => ({
        monitor: EdgeMonitor.http({
          path: '/h',
          method: 'HEAD',
          expectedCodes: '2xx,301',
          followRedirects: true,
          headers: { Host: ['a', 'b'] },
        }),
      }),
      {
        monitor: {
          ...MONITOR,
          type: 'HTTP',
          path: '/h',
          method: 'HEAD',
          expected_codes: '2xx,301',
          follow_redirects: true,
          header: '{"Host":["a","b"]}',
        },
      },
    ],
    [
      'rules',
      (pool) => ({
        rules: [
          { name: 'a', when: WHEN, enabled: false, sequence: 2, terminates: true, fixedResponse: { body: 'b' } },
          {
            name: 'b',
            overrides: {
              defaultPools: [pool],
              fallbackPool: pool,
              steering: EdgeSteering.random(5, [{ pool, weight: 6 }]),
              sessionAffinity: EdgeSessionAffinity.COOKIE,
              ttl: 20,
              failoverAcrossPools: true,
            },
          },
        ],
      }),
      {
        rules: [
          {
            rule_name: 'a',
            rule: TEXT,
            rule_enable: 'off',
            sequence: 2,
            terminates: true,
            fixed_response: { message_body: 'b' },
          },
          {
            rule_name: 'b',
            rule: 'true',
            rule_enable: 'on',
            terminates: false,
            overrides:
              '{"default_pools":[7],"fallback_pool":7,"steering_policy":"random",' +
              '"random_steering":{"default_weight":5,"pool_weights":{"7":6}},' +
              '"session_affinity":"cookie","ttl":20,"adaptive_routing":{"failover_across_pools":true}}',
          },
        ],
      },
    ],
  ])('%s', (_, props, expected) => {
    expect(balanced(props)).toEqual({ ...DEFAULTS, ...expected });
  });

  it('name pools of this app by number, in texts of JSON and in maps', () => {
    const stack = newStack();
    const site = EdgeSite.fromSiteId(stack, 'Site', '123');
    const pool = new EdgeOriginPool(stack, 'P', { site, origins: [EdgeOrigin.server({ name: 'a', address: 'b' })] });
    const id = resolved(stack, pool.poolId) as string;
    new EdgeLoadBalancer(stack, 'Geo', {
      site,
      loadBalancerName: 'a',
      pools: [pool],
      steering: EdgeSteering.geo({ regions: [{ regions: ['CN'], pools: [pool] }] }),
    });
    new EdgeLoadBalancer(stack, 'Random', {
      site,
      loadBalancerName: 'b',
      pools: [pool],
      steering: EdgeSteering.random(1, [{ pool, weight: 2 }]),
    });
    expect(resources(synth(stack), 'alicloud_esa_load_balancer')).toMatchObject([
      { default_pools: [id], fallback_pool: id, region_pools: `{"CN":[${id}]}` },
      { random_steering: { pool_weights: { [id]: '2' } } },
    ]);
  });
});

describe('TLS', () => {
  const on = (...names: readonly string[]): Body => Object.fromEntries(names.map((name) => [name, 'on']));
  const off = (...names: readonly string[]): Body => Object.fromEntries(names.map((name) => [name, 'off']));
  const COMMON = { ...SITE, ...on('https', 'tls13', 'http2', 'http3', 'ocsp_stapling'), ...off('tls10', 'tls11') };

  it.each<[string, TlsProfile | undefined, Body]>([
    ['default', undefined, { ...COMMON, tls12: 'on', ciphersuite_group: 'strict' }],
    ['RECOMMENDED', TlsProfile.RECOMMENDED, { ...COMMON, tls12: 'on', ciphersuite_group: 'strict' }],
    ['MODERN', TlsProfile.MODERN, { ...COMMON, tls12: 'off' }],
    ['COMPATIBLE', TlsProfile.COMPATIBLE, { ...COMMON, tls12: 'on', ciphersuite_group: 'all' }],
    ['changed', TlsProfile.MODERN.with({ http3: false }), { ...COMMON, tls12: 'off', http3: 'off' }],
    [
      'of one’s own',
      TlsProfile.of({ ciphers: TlsCiphers.custom('A', 'B') }),
      { ...SITE, ciphersuite_group: 'custom', ciphersuite: 'A:B' },
    ],
  ])('profile: %s', (_, profile, expected) => {
    expect(
      made('alicloud_esa_https_basic_configuration', (stack, site) => new EdgeTls(stack, 'T', { site, profile })),
    ).toEqual(expected);
  });

  it('is for some requests, by name and place', () => {
    const tls = made(
      'alicloud_esa_https_basic_configuration',
      (stack, site) =>
        new EdgeTls(stack, 'T', {
          site,
          profile: TlsProfile.of({ tls10: true }),
          when: WHEN,
          ruleName: 'old',
          enabled: false,
          sequence: 3,
        }),
    );
    expect(tls).toEqual({ ...SITE, tls10: 'on', rule: TEXT, rule_name: 'old', rule_enable: 'off', sequence: 3 });
  });

  it.each<[string, Omit<ConstructorParameters<typeof EdgeHttps>[2], 'site'>, Body]>([
    ['forced', {}, { https_force: 'on', https_force_code: '308' }],
    ['not forced', { force: false }, { https_force: 'off' }],
    ['another code', { redirectCode: EdgeRedirectCode.FOUND }, { https_force: 'on', https_force_code: '302' }],
    [
      'HSTS',
      { force: false, hsts: {} },
      { https_force: 'off', hsts: 'on', hsts_max_age: '31536000', hsts_include_subdomains: 'off', hsts_preload: 'off' },
    ],
    [
      'no HSTS',
      { force: false, hsts: { enabled: false, maxAge: 0 } },
      { https_force: 'off', hsts: 'off', hsts_max_age: '0', hsts_include_subdomains: 'off', hsts_preload: 'off' },
    ],
    [
      'Alt-Svc',
      { force: false, altSvc: { maxAge: 5, persist: true } },
      { https_force: 'off', alt_svc: 'on', alt_svc_ma: '5', alt_svc_persist: 'on' },
    ],
    [
      'SNI',
      { force: false, sni: { required: true, verified: false, allowed: ['a', 'b'] } },
      { https_force: 'off', https_no_sni_deny: 'on', https_sni_verify: 'off', https_sni_whitelist: 'a b' },
    ],
  ])('HTTPS: %s', (_, props, expected) => {
    expect(
      made(
        'alicloud_esa_https_application_configuration',
        (stack, site) => new EdgeHttps(stack, 'H', { site, ...props }),
      ),
    ).toEqual({
      ...SITE,
      ...expected,
    });
  });

  it('has certificates that are free, or from Certificate Management Service', () => {
    const free = EdgeCertificateSource.free({ domains: ['a', '*.a'] });
    expect(
      made('alicloud_esa_certificate', (stack, site) => new EdgeCertificate(stack, 'C', { site, source: free })),
    ).toEqual({
      ...SITE,
      created_type: 'free',
      domains: 'a,*.a',
    });
    const cas = EdgeCertificateSource.cas({ casId: '5', region: EdgeCasRegion.HANGZHOU });
    expect(
      made(
        'alicloud_esa_certificate',
        (stack, site) => new EdgeCertificate(stack, 'C', { site, source: cas, certificateName: 'n' }),
      ),
    ).toEqual({
      ...SITE,
      created_type: 'cas',
      cas_id: '5',
      region: 'cn-hangzhou',
      cert_name: 'n',
    });
  });
});

describe('pages and lists', () => {
  it('pages are sent as base64', () => {
    const page = made(
      'alicloud_esa_page',
      (stack) =>
        new EdgeBlockPage(stack, 'P', {
          content: EdgePageContent.json({ error: 'bløcked', id: '{{REQUEST_ID}}' }),
          pageName: 'p',
        }),
    );
    expect(page).toMatchObject({ page_name: 'p', content_type: 'application/json' });
    expect(JSON.parse(Buffer.from(String(page.content), 'base64').toString())).toEqual({
      error: 'bløcked',
      id: '{{REQUEST_ID}}',
    });
    expect(
      made(
        'alicloud_esa_page',
        (stack) => new EdgeBlockPage(stack, 'P', { content: EdgePageContent.custom('text/plain', 'no') }),
      ),
    ).toMatchObject({
      content_type: 'text/plain',
      page_name: expect.stringMatching(/^test-P-/),
    });
  });

  it('error pages are for all or some requests', () => {
    const page = (stack: TerraformStack): EdgeBlockPage =>
      new EdgeBlockPage(stack, 'P', { content: EdgePageContent.html('a') });
    const all = made(
      'alicloud_esa_custom_response_code_rule',
      (stack, site) => new EdgeErrorPage(stack, 'E', { site, page: page(stack), statusCode: 503 }),
    );
    expect(all).toEqual({ ...SITE, page_id: expect.stringMatching(/^\$\{alicloud_esa_page/), return_code: '503' });
    const some = made(
      'alicloud_esa_custom_response_code_rule',
      (stack, site) =>
        new EdgeErrorPage(stack, 'E', {
          site,
          page: EdgeBlockPage.fromPageId(stack, 'P', '9'),
          statusCode: 503,
          when: WHEN,
        }),
    );
    expect(some).toEqual({ ...SITE, page_id: '9', return_code: '503', rule: TEXT, rule_name: 'E', rule_enable: 'on' });
  });

  it('lists grow', () => {
    const list = made('alicloud_esa_list', (stack) =>
      new EdgeList(stack, 'L', { kind: EdgeListKind.HOST, listName: 'hosts', items: ['a.example.com'] })
        .addItems('*.b.example.com')
        .addItems('localhost'),
    );
    expect(list).toEqual({ kind: 'host', name: 'hosts', items: ['a.example.com', '*.b.example.com', 'localhost'] });
  });

  it('lists have names without hyphens, also those of a prefix', () => {
    const name = (listName?: string): unknown =>
      made('alicloud_esa_list', (stack) => {
        NamePrefix.of(stack).set('prod-eu-');
        new EdgeList(stack, 'Known-Bots', { kind: EdgeListKind.HOST, listName, items: ['a.example.com'] });
      }).name;
    expect(name('hosts')).toBe('prod_eu_hosts');
    expect(name()).toMatch(/^prod_eu_test_Known_Bots_[0-9a-f]{8}$/);
  });
});

describe('waiting rooms and events', () => {
  const PATHS = [{ domain: 'example.com', subdomain: 'ai.' }];
  const NUMBERS = { totalActiveUsers: 300, newUsersPerMinute: 200 };
  const COMMON = {
    total_active_users: '300',
    new_users_per_minute: '200',
    session_duration: '5',
    queuing_method: 'fifo',
    queuing_status_code: '429',
    json_response_enable: 'on',
    status: 'on',
  };

  it('hold up what is too much, with a status that clients of APIs know', () => {
    expect(
      made(
        'alicloud_esa_waiting_room',
        (stack, site) => new EdgeWaitingRoom(stack, 'Room', { site, paths: PATHS, ...NUMBERS }),
      ),
    ).toEqual({
      ...SITE,
      ...COMMON,
      waiting_room_name: 'Room',
      cookie_name: '__aliwaitingroom',
      host_name_and_path: [{ domain: 'example.com', subdomain: 'ai.', path: '/' }],
      waiting_room_type: 'default',
      language: 'enus',
    });
  });

  it('have pages, events and ways past them', () => {
    const stack = newStack();
    const site = EdgeSite.fromSiteId(stack, 'Site', '123');
    const room = new EdgeWaitingRoom(stack, 'Room', {
      site,
      paths: PATHS,
      ...NUMBERS,
      page: EdgeWaitingPage.html('<p>ü</p>'),
    });
    room.addEvent('Launch', { ...NUMBERS, start: new Date(2_000_500), end: new Date(3_000_000), enabled: false });
    room.addBypass('Monitors', WHEN);
    const synthesized = synth(stack);
    expect(only(synthesized, 'alicloud_esa_waiting_room')).toMatchObject({
      waiting_room_type: 'custom',
      custom_page_html: Buffer.from('<p>ü</p>').toString('base64'),
    });
    const roomId = expect.stringMatching(/^\$\{alicloud_esa_waiting_room\..+\.waiting_room_id\}$/) as string;
    expect(only(synthesized, 'alicloud_esa_waiting_room_event')).toEqual({
      ...SITE,
      ...COMMON,
      status: 'off',
      waiting_room_id: roomId,
      waiting_room_event_name: 'Launch',
      start_time: '2000',
      end_time: '3000',
      pre_queue_enable: 'off',
      waiting_room_type: 'default',
      language: 'enus',
    });
    expect(only(synthesized, 'alicloud_esa_waiting_room_rule')).toEqual({
      ...SITE,
      waiting_room_id: roomId,
      rule_name: 'Monitors',
      rule: TEXT,
      status: 'on',
    });
  });

  it('major events are for several sites', () => {
    const event = made(
      'alicloud_esa_custom_scene_policy',
      (stack, site) =>
        new EdgeMajorEvent(stack, 'E', {
          sites: [site, EdgeSite.fromSiteId(stack, 'Other', '456')],
          end: new Date('2026-11-28T01:02:03.004Z'),
          policyName: 'launch',
          enabled: false,
        }),
    );
    expect(event).toEqual({
      custom_scene_policy_name: 'launch',
      template: 'promotion',
      site_ids: '123,456',
      end_time: '2026-11-28T01:02:03Z',
      status: 'Disabled',
    });
  });
});

describe('Anti-DDoS', () => {
  const instance = (stack: TerraformStack): ReturnType<typeof AntiDdosInstance.fromInstanceId> =>
    AntiDdosInstance.fromInstanceId(stack, 'I', 'ddoscoo-1');

  it('is bought as Pro or Premium, each with its own arguments', () => {
    expect(
      made(
        'alicloud_ddoscoo_instance',
        (stack) => new AntiDdosInstance(stack, 'I', { product: AntiDdosProduct.pro(), instanceName: 'n' }),
      ),
    ).toEqual({
      name: 'n',
      port_count: '50',
      domain_count: '50',
      period: 1,
      product_type: 'ddoscoo',
      base_bandwidth: '30',
      bandwidth: '30',
      service_bandwidth: '100',
      address_type: 'Ipv4',
    });
    const premium = AntiDdosProduct.premium({ plan: AntiDdosPremiumPlan.SEC_CMA, normalMbps: 100, normalQps: 500 });
    expect(
      made(
        'alicloud_ddoscoo_instance',
        (stack) => new AntiDdosInstance(stack, 'I', { product: premium, instanceName: 'n', portCount: 55 }),
      ),
    ).toEqual({
      name: 'n',
      port_count: '55',
      domain_count: '50',
      period: 1,
      product_type: 'ddosDip',
      product_plan: '3',
      normal_bandwidth: '100',
      normal_qps: '500',
    });
    const abroad = AntiDdosProduct.pro({ internationalAccount: true, ipv6: true });
    expect(
      made('alicloud_ddoscoo_instance', (stack) => new AntiDdosInstance(stack, 'I', { product: abroad })),
    ).toMatchObject({
      product_type: 'ddoscoo_intl',
      address_type: 'Ipv6',
    });
  });

  it('defends ports', () => {
    const port = made(
      'alicloud_ddoscoo_port',
      (stack) =>
        new AntiDdosPort(stack, 'P', {
          instance: instance(stack),
          port: 53,
          protocol: AntiDdosProtocol.UDP,
          origins: ['203.0.113.1'],
          originPort: 5353,
        }),
    );
    expect(port).toEqual({
      instance_id: 'ddoscoo-1',
      frontend_port: '53',
      frontend_protocol: 'udp',
      backend_port: '5353',
      real_servers: ['203.0.113.1'],
    });
  });

  it('defends domains with what blocks, unless told otherwise', () => {
    const domain = made(
      'alicloud_ddoscoo_domain_resource',
      (stack) =>
        new AntiDdosDomain(stack, 'D', {
          domain: 'a.example.com',
          instances: [instance(stack)],
          origins: AntiDdosOrigins.domains('waf.example.net'),
          listeners: [{ protocol: AntiDdosWebProtocol.HTTPS, ports: [443, 8443] }],
          tls: { certificate: AntiDdosCertificate.cas('5-cn-hangzhou'), forceHttps: true },
        }),
    );
    expect(domain).toEqual({
      domain: 'a.example.com',
      instance_ids: ['ddoscoo-1'],
      rs_type: 1,
      real_servers: ['waf.example.net'],
      proxy_types: [{ proxy_type: 'https', proxy_ports: [443, 8443] }],
      ai_mode: 'defense',
      ai_template: 'level60',
      cc_global_switch: 'open',
      cert_identifier: '5-cn-hangzhou',
      ssl_protocols: 'tls1.2',
      ssl_ciphers: 'strong',
      ssl13_enabled: true,
      https_ext: '{"Http2https":1}',
      // What somebody keeps out in the console during an attack is not let in by the next apply.
      lifecycle: { ignore_changes: ['black_list', 'ocsp_enabled', 'white_list'] },
    });
  });

  it('leaves alone what a domain does not declare', () => {
    const ignored = (props: Partial<AntiDdosDomainProps>): unknown =>
      made(
        'alicloud_ddoscoo_domain_resource',
        (stack) =>
          new AntiDdosDomain(stack, 'D', {
            domain: 'a.example.com',
            instances: [instance(stack)],
            origins: AntiDdosOrigins.addresses('203.0.113.1'),
            ...props,
          }),
      ).lifecycle;
    expect(ignored({ blocked: ['192.0.2.1'] })).toEqual({
      ignore_changes: ['custom_ciphers', 'ocsp_enabled', 'ssl13_enabled', 'tls13_custom_ciphers', 'white_list'],
    });
    expect(ignored({ blocked: ['192.0.2.1'], allowed: ['198.51.100.1'], tls: { ocspStapling: true } })).toBeUndefined();
  });

  it.each<[string, AntiDdosCondition, Body]>([
    ['contains', AntiDdosField.URI.contains('a${b}'), { field: 'uri', match_method: 'contain', content: 'a$${b}' }],
    ['notContains', AntiDdosField.PARAMS.notContains('a'), { field: 'params', match_method: 'ncontain', content: 'a' }],
    ['equals', AntiDdosField.REFERER.equals('a'), { field: 'referer', match_method: 'equal', content: 'a' }],
    [
      'notEquals',
      AntiDdosField.USER_AGENT.notEquals('a'),
      { field: 'user-agent', match_method: 'nequal', content: 'a' },
    ],
    ['matches', AntiDdosField.COOKIE.matches('a+'), { field: 'cookie', match_method: 'regular', content: 'a+' }],
    ['shorterThan', AntiDdosField.URI.shorterThan(1), { field: 'uri', match_method: 'lless', content: '1' }],
    ['hasLength', AntiDdosField.URI.hasLength(2), { field: 'uri', match_method: 'lequal', content: '2' }],
    ['longerThan', AntiDdosField.custom('x').longerThan(3), { field: 'x', match_method: 'lgreat', content: '3' }],
    [
      'isMissing',
      AntiDdosField.header('a').isMissing(),
      { field: 'header', match_method: 'nexist', content: '', header_name: 'a' },
    ],
    [
      'clientIp',
      AntiDdosCondition.clientIp('1.1.1.1', '2.0.0.0/8'),
      { field: 'ip', match_method: 'belong', content: '1.1.1.1,2.0.0.0/8' },
    ],
    [
      'clientIpNot',
      AntiDdosCondition.clientIpNot('1.1.1.1'),
      { field: 'ip', match_method: 'nbelong', content: '1.1.1.1' },
    ],
    ['custom', AntiDdosCondition.custom('a', 'b', 'c'), { field: 'a', match_method: 'b', content: 'c' }],
  ])('compares by %s', (_, condition, expected) => {
    const rule = made(
      'alicloud_ddoscoo_web_cc_rule',
      (stack) =>
        new AntiDdosRateRule(stack, 'Rule', {
          domain: AntiDdosDomain.fromDomain(stack, 'D', 'a.example.com'),
          conditions: [condition],
          limit: { interval: 10, threshold: 20, actionSeconds: 30 },
          statistics: { what: AntiDdosSubject.URI, distinct: false },
          status: AntiDdosStatus.ratio(404, 50),
          action: AntiDdosAction.WATCH,
        }),
    );
    expect(rule).toEqual({
      domain: 'a.example.com',
      name: 'Rule',
      rule_detail: {
        action: 'watch',
        condition: [expected],
        rate_limit: { target: 'ip', interval: 10, threshold: 20, ttl: 30 },
        statistics: { field: 'uri', mode: 'count' },
        status_code: { enabled: true, code: 404, use_ratio: true, ratio_threshold: 50 },
      },
    });
  });

  it('is asked for only when it has to be', () => {
    const scheduler = made(
      'alicloud_ddoscoo_scheduler_rule',
      (stack) =>
        new AntiDdosScheduler(stack, 'S', {
          schedule: AntiDdosSchedule.CLOUD_PRODUCT,
          targets: [
            { value: '203.0.113.1', role: AntiDdosTargetRole.ANTI_DDOS },
            { value: 'lb.example.com', role: AntiDdosTargetRole.CLOUD_RESOURCE, priority: 50 },
          ],
          ruleName: 'r',
        }),
    );
    expect(scheduler).toEqual({
      rule_name: 'r',
      rule_type: 6,
      rules: [
        { type: 'A', value: '203.0.113.1', value_type: 1 },
        { type: 'CNAME', value: 'lb.example.com', value_type: 6, priority: 50 },
      ],
    });
  });
});
