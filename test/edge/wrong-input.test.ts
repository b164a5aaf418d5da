/** What constructs of lib/edge refuse at synth, as data: a name, what is written, and the codes of all its problems. */
import type { TerraformStack } from 'cdktf';
import {
  AntiDdosAccessRule,
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
  type AntiDdosProProps,
  AntiDdosRateRule,
  AntiDdosSchedule,
  AntiDdosScheduler,
  AntiDdosStatus,
  AntiDdosSubject,
  EdgeAction,
  EdgeBlockPage,
  EdgeBusiness,
  EdgeCaaTag,
  EdgeCertificate,
  EdgeCertificateSource,
  EdgeClientCa,
  EdgeClientCertificate,
  EdgeClientIp,
  EdgeCriteria,
  EdgeDataCenter,
  EdgeErrorPage,
  EdgeExpression,
  EdgeField,
  EdgeHttps,
  EdgeKeyType,
  EdgeList,
  EdgeListKind,
  EdgeLoadBalancer,
  type EdgeLoadBalancerProps,
  EdgeLogDelivery,
  type EdgeLogDeliveryProps,
  EdgeLogDestination,
  EdgeMajorEvent,
  EdgeMonitor,
  EdgeOrigin,
  EdgeOriginCa,
  EdgeOriginClientCertificate,
  EdgeOriginPool,
  EdgeOriginRule,
  EdgeOriginScheme,
  EdgePageContent,
  EdgePhase,
  EdgePlan,
  EdgePlanEdition,
  EdgeQuota,
  EdgeRateLimit,
  type EdgeRateLimitProps,
  EdgeRecord,
  EdgeRecordData,
  EdgeRule,
  EdgeRuleset,
  EdgeSchedule,
  EdgeSite,
  EdgeSkip,
  EdgeStatusThreshold,
  EdgeSteering,
  EdgeTls,
  EdgeWaitingPage,
  EdgeWaitingRoom,
  type EdgeWaitingRoomProps,
  TlsCiphers,
  TlsProfile,
} from '../../lib/edge';
import { findings, newStack } from '../core/support';
import { KEY_PEM, newSite, PEM, secret } from './fixtures';

type Wrong = readonly [name: string, write: (stack: TerraformStack) => unknown, codes: readonly string[]];

const WHEN = EdgeField.HOST.eq('a');
const LONG = 'x'.repeat(129);
const BLOCK = EdgeAction.block();
const LIMIT = new EdgeRateLimit({ requests: 10 });

const ruled =
  (rule: EdgeRule): Wrong[1] =>
  (stack) =>
    EdgeSite.fromSiteId(stack, 'Site', '123').addRule('Wrong', rule);

const limited = (props: EdgeRateLimitProps): Wrong[1] => ruled(EdgeRule.rateLimit({ limit: new EdgeRateLimit(props) }));

const scheduled = (schedule: EdgeSchedule): Wrong[1] => ruled(EdgeRule.custom({ when: WHEN, action: BLOCK, schedule }));

const recorded =
  (
    data: EdgeRecordData,
    props: {
      readonly proxied?: boolean;
      readonly business?: EdgeBusiness;
      readonly ttl?: number;
      readonly comment?: string;
    } = {},
  ): Wrong[1] =>
  (stack) =>
    new EdgeRecord(stack, 'Wrong', { site: newSite(stack), recordName: 'a.example.com', data, ...props });

const balanced =
  (props: Partial<EdgeLoadBalancerProps>): Wrong[1] =>
  (stack) => {
    const pool = EdgeOriginPool.fromPoolAttributes(stack, 'Pool', { poolId: '1', poolName: 'a' });
    return new EdgeLoadBalancer(stack, 'Wrong', {
      site: newSite(stack),
      loadBalancerName: 'lb.example.com',
      pools: [pool],
      ...props,
    });
  };

const delivered =
  (props: Partial<EdgeLogDeliveryProps>): Wrong[1] =>
  (stack) =>
    new EdgeLogDelivery(stack, 'Wrong', {
      site: newSite(stack),
      destination: EdgeLogDestination.sls({ project: 'a', logStore: 'b', region: 'c' }),
      dataCenter: EdgeDataCenter.MAINLAND_CHINA,
      fields: ['ClientIP'],
      ...props,
    });

const ROOM = { totalActiveUsers: 300, newUsersPerMinute: 200 };
const waited =
  (props: Partial<EdgeWaitingRoomProps>): Wrong[1] =>
  (stack) =>
    new EdgeWaitingRoom(stack, 'Wrong', {
      ...ROOM,
      site: newSite(stack),
      paths: [{ domain: 'example.com', subdomain: 'ai.' }],
      ...props,
    });

const event =
  (start: string, end: string, preQueueFrom?: string, shufflePreQueue?: boolean): Wrong[1] =>
  (stack) => {
    const room = new EdgeWaitingRoom(stack, 'Room', {
      ...ROOM,
      site: newSite(stack),
      paths: [{ domain: 'example.com', subdomain: '' }],
    });
    room.addEvent('Wrong', {
      ...ROOM,
      start: new Date(start),
      end: new Date(end),
      preQueueFrom: preQueueFrom === undefined ? undefined : new Date(preQueueFrom),
      shufflePreQueue,
    });
  };

const bought =
  (props: AntiDdosProProps): Wrong[1] =>
  (stack) =>
    new AntiDdosInstance(stack, 'Wrong', { product: AntiDdosProduct.pro(props) });

const defended =
  (props: Partial<AntiDdosDomainProps>): Wrong[1] =>
  (stack) =>
    new AntiDdosDomain(stack, 'Wrong', {
      domain: 'a.example.com',
      instances: [AntiDdosInstance.fromInstanceId(stack, 'Instance', 'ddoscoo-1')],
      origins: AntiDdosOrigins.addresses('203.0.113.1'),
      ...props,
    });

const counted =
  (conditions: readonly AntiDdosCondition[], status?: AntiDdosStatus, by?: AntiDdosSubject, interval = 10): Wrong[1] =>
  (stack) =>
    new AntiDdosRateRule(stack, 'Wrong', {
      domain: AntiDdosDomain.fromDomain(stack, 'Domain', 'a.example.com'),
      conditions,
      status,
      limit: { by, interval, threshold: 20, actionSeconds: 60 },
    });

const CASES: { readonly [topic: string]: readonly Wrong[] } = {
  rules: [
    [
      'a name that is too long',
      ruled(EdgeRule.custom({ ruleName: LONG, when: WHEN, action: BLOCK })),
      ['wrong-length'],
    ],
    ['an empty name', ruled(EdgeRule.scanTools({ ruleName: '' })), ['wrong-length']],
    [
      'a wrong condition',
      ruled(EdgeRule.custom({ when: EdgeField.CLIENT_IP.eq('x'), action: BLOCK })),
      ['invalid-value'],
    ],
    [
      'a wrong condition of a shared policy',
      ruled(EdgeRule.scanTools({ when: EdgeField.HOST.eq('') })),
      ['wrong-length'],
    ],
    [
      'a status code that is none',
      ruled(EdgeRule.custom({ when: WHEN, action: EdgeAction.block({ statusCode: 99 }) })),
      ['out-of-range'],
    ],
    [
      'a status code of a shared policy',
      ruled(EdgeRule.scanTools({ action: EdgeAction.block({ statusCode: 600 }) })),
      ['out-of-range'],
    ],
    [
      'all of it at once',
      ruled(
        EdgeRule.custom({ ruleName: LONG, when: EdgeField.HOST.eq(''), action: EdgeAction.block({ statusCode: 42 }) }),
      ),
      ['wrong-length', 'wrong-length', 'out-of-range'],
    ],
    ['a rule that allows', ruled(EdgeRule.custom({ when: WHEN, action: EdgeAction.ALLOW })), ['not-applicable']],
    ['a scan rule that allows', ruled(EdgeRule.scanTools({ action: EdgeAction.ALLOW })), ['not-applicable']],
    [
      'a whitelist that skips nothing',
      ruled(EdgeRule.whitelist({ when: WHEN, skip: EdgeSkip.parts({ categories: [] }) })),
      ['none-of'],
    ],
    ['no ruleset', ruled(EdgeRule.managed({ rulesets: [] })), ['too-few-items']],
    [
      'numbers of managed rules',
      ruled(EdgeRule.managed({ rulesets: [{ attackType: 0, rules: [{ ruleId: -1 }] }] })),
      ['out-of-range', 'out-of-range'],
    ],
    ['no checks', ruled(EdgeRule.webToken({ checks: [] })), ['too-few-items']],
    ['no anomalies', ruled(EdgeRule.appSdk({ anomalies: [] })), ['too-few-items']],
    ['no packages', ruled(EdgeRule.appPackage({ packages: [] })), ['too-few-items']],
    ['an address that is none', ruled(EdgeRule.ipAccess({ address: 'example.com' })), ['invalid-value']],
    [
      'settings shared where rules share none',
      ruled(EdgeRule.of(EdgePhase.CUSTOM, { shared: { when: WHEN } })),
      ['not-applicable'],
    ],
    [
      'a rule in a ruleset of another phase',
      (stack) =>
        new EdgeRuleset(stack, 'Ruleset', { site: newSite(stack), phase: EdgePhase.BOT }).addRule(
          'Wrong',
          EdgeRule.custom({ when: WHEN, action: BLOCK }),
        ),
      ['conflict'],
    ],
    [
      'a name of a ruleset',
      (stack) => new EdgeRuleset(stack, 'Wrong', { site: newSite(stack), phase: EdgePhase.BOT, rulesetName: LONG }),
      ['wrong-length'],
    ],
  ],
  'rate limits': [
    ['nothing that is counted', limited({}), ['none-of']],
    ['an interval of nothing', limited({ requests: 1, interval: 0 }), ['out-of-range']],
    ['an action that is too short', limited({ requests: 1, actionSeconds: 9 }), ['out-of-range']],
    ['an action that is too long', limited({ requests: 1, actionSeconds: 86_401 }), ['out-of-range']],
    [
      'no request',
      limited({ requests: 0, traffic: 0, blockedByManagedRules: 0, distinctManagedRules: 0 }),
      ['out-of-range', 'out-of-range', 'out-of-range', 'out-of-range'],
    ],
    ['a status without numbers', limited({ status: EdgeStatusThreshold.notFound() }), ['none-of']],
    [
      'a status out of range',
      limited({ status: EdgeStatusThreshold.custom(99, 0, 101) }),
      ['out-of-range', 'out-of-range', 'out-of-range'],
    ],
    ['counted by "or"', limited({ requests: 1, by: EdgeCriteria.anyOf(EdgeCriteria.HOST) }), ['not-in-enum']],
    ['counted by nothing', limited({ requests: 1, by: EdgeCriteria.allOf(EdgeCriteria.allOf()) }), ['too-few-items']],
    [
      'criteria that are too deep',
      limited({
        requests: 1,
        by: EdgeCriteria.allOf(EdgeCriteria.allOf(EdgeCriteria.allOf(EdgeCriteria.allOf(EdgeCriteria.HOST)))),
      }),
      ['invalid-value'],
    ],
    [
      'criteria of a scan rule',
      ruled(EdgeRule.highFrequencyScan({ limit: LIMIT, match: EdgeCriteria.anyOf() })),
      ['not-in-enum', 'too-few-items'],
    ],
  ],
  schedules: [
    ['no period', scheduled(EdgeSchedule.during([])), ['too-few-items']],
    [
      'a zone that is none',
      scheduled(EdgeSchedule.weekly([{ days: [1], times: [{ start: '00:00:00', end: '01:00:00' }] }], 15)),
      ['out-of-range'],
    ],
    [
      'a zone beyond the other end',
      scheduled(EdgeSchedule.during([{ start: '2026-12-01T00:00:00Z', end: '2026-12-02T00:00:00Z' }], -13)),
      ['out-of-range'],
    ],
    [
      'a time that is malformed',
      scheduled(EdgeSchedule.weekly([{ days: [1], times: [{ start: '8:00', end: '24:00:00' }] }])),
      ['invalid-value', 'invalid-value'],
    ],
    [
      'a moment that is malformed',
      scheduled(EdgeSchedule.during([{ start: '2026-01-01', end: '2026-01-02T00:00:00Z' }])),
      ['invalid-value'],
    ],
    [
      'an end before the start',
      scheduled(EdgeSchedule.weekly([{ days: [1], times: [{ start: '02:00:00', end: '01:00:00' }] }])),
      ['invalid-value'],
    ],
    [
      'no days and no times',
      scheduled(EdgeSchedule.weekly([{ days: [], times: [] }])),
      ['too-few-items', 'too-few-items'],
    ],
    [
      'a day that is none',
      scheduled(EdgeSchedule.weekly([{ days: [Number('8')], times: [{ start: '01:00:00', end: '02:00:00' }] }])),
      ['out-of-range'],
    ],
  ],
  lists: [
    [
      'an address that is none',
      (stack) => new EdgeList(stack, 'Wrong', { kind: EdgeListKind.IP, listName: 'a', items: ['x'] }),
      ['invalid-value'],
    ],
    [
      'a host that is none',
      (stack) => new EdgeList(stack, 'Wrong', { kind: EdgeListKind.HOST, listName: 'a', items: ['https://a'] }),
      ['invalid-value'],
    ],
    [
      'a number that is none',
      (stack) => new EdgeList(stack, 'Wrong', { kind: EdgeListKind.ASN, listName: 'a', items: ['AS1', '4294967296'] }),
      ['invalid-value', 'invalid-value'],
    ],
    [
      'an item that is there twice',
      (stack) => new EdgeList(stack, 'Wrong', { kind: EdgeListKind.ASN, listName: 'a', items: ['1', '1'] }),
      ['conflict'],
    ],
    [
      'too many items',
      (stack) =>
        new EdgeList(stack, 'Wrong', {
          kind: EdgeListKind.ASN,
          listName: 'a',
          items: Array.from({ length: EdgeQuota.MAX_LIST_ITEMS }, (_, i) => String(i)),
        }).addItems('9999'),
      ['too-many-items'],
    ],
    [
      'a name with a hyphen',
      (stack) =>
        new EdgeList(stack, 'Wrong', { kind: EdgeListKind.custom('new'), listName: 'a-b', items: ['whatever'] }),
      ['invalid-name'],
    ],
    [
      'a name that is too long',
      (stack) => new EdgeList(stack, 'Wrong', { kind: EdgeListKind.IP, listName: 'a'.repeat(33) }),
      ['invalid-name'],
    ],
  ],
  sites: [
    ['a name that is no domain', (stack) => newSite(stack, { siteName: 'https://example.com' }), ['invalid-value']],
    ['a cache reserve without its id', (stack) => newSite(stack, { cache: { reserve: true } }), ['missing']],
    ['no header', (stack) => newSite(stack, { security: { clientIp: EdgeClientIp.fromHeaders() } }), ['too-few-items']],
    [
      'no header, later',
      (stack) => newSite(stack).configureSecurity({ clientIp: EdgeClientIp.fromHeaders() }),
      ['too-few-items'],
    ],
    [
      'both at once',
      (stack) => newSite(stack, { siteName: 'x', cache: { reserve: true } }),
      ['invalid-value', 'missing'],
    ],
    [
      'a plan of no months',
      (stack) => new EdgePlan(stack, 'Wrong', { edition: EdgePlanEdition.BASIC, months: 0 }),
      ['out-of-range'],
    ],
  ],
  pages: [
    ['an empty page', (stack) => new EdgeBlockPage(stack, 'Wrong', { content: EdgePageContent.html('') }), ['missing']],
    [
      'a name that is too long',
      (stack) => new EdgeBlockPage(stack, 'Wrong', { content: EdgePageContent.html('a'), pageName: LONG }),
      ['invalid-name'],
    ],
    [
      'an error page of everything, and of something',
      (stack) =>
        new EdgeErrorPage(stack, 'Wrong', {
          site: newSite(stack),
          page: EdgeBlockPage.fromPageId(stack, 'Page', '1'),
          statusCode: 42,
          ruleName: 'a',
          enabled: false,
          sequence: 1,
        }),
      ['out-of-range', 'not-applicable', 'not-applicable', 'not-applicable'],
    ],
    [
      'a wrong condition, name and place',
      (stack) =>
        new EdgeErrorPage(stack, 'Wrong', {
          site: newSite(stack),
          page: EdgeBlockPage.fromPageId(stack, 'Page', '1'),
          statusCode: 503,
          when: EdgeField.HOST.eq(''),
          ruleName: LONG,
          sequence: 0,
        }),
      ['wrong-length', 'out-of-range', 'wrong-length'],
    ],
  ],
  records: [
    [
      'addresses that are none',
      recorded(EdgeRecordData.addresses('203.0.113.1', 'x', '1.1.1.1/8')),
      ['invalid-value', 'invalid-value'],
    ],
    ['only IPv6', recorded(EdgeRecordData.addresses('::1')), ['too-few-items']],
    ['a text that is proxied', recorded(EdgeRecordData.txt('a'), { proxied: true }), ['not-applicable']],
    [
      'a business without ESA',
      recorded(EdgeRecordData.cname('b.example.com'), { proxied: false, business: EdgeBusiness.API }),
      ['not-applicable'],
    ],
    [
      'a comment that is too long',
      recorded(EdgeRecordData.cname('b.example.com'), { comment: 'x'.repeat(101), ttl: 0 }),
      ['out-of-range', 'wrong-length'],
    ],
    [
      'numbers of 16 bits',
      recorded(EdgeRecordData.srv({ priority: -1, weight: 65_536, port: -5, target: 'a' })),
      ['out-of-range', 'out-of-range', 'out-of-range'],
    ],
    ['a priority', recorded(EdgeRecordData.mx('a', 70_000)), ['out-of-range']],
    [
      'numbers of 8 bits',
      recorded(EdgeRecordData.tlsa({ usage: 256, selector: 256, matchingType: -1, certificate: 'a' })),
      ['out-of-range', 'out-of-range', 'out-of-range'],
    ],
    [
      'a flag',
      recorded(EdgeRecordData.caa({ flag: 256, tag: EdgeCaaTag.ISSUE, value: 'a' })),
      ['out-of-range', 'out-of-range'],
    ],
    [
      'a key',
      recorded(EdgeRecordData.cert({ type: 65_536, keyTag: 65_536, algorithm: 256, certificate: 'a' })),
      ['out-of-range', 'out-of-range', 'out-of-range'],
    ],
    [
      'a type of a key',
      recorded(EdgeRecordData.sshfp({ type: 256, algorithm: 1, fingerprint: 'a' })),
      ['out-of-range'],
    ],
  ],
  origins: [
    [
      'no origin',
      (stack) => new EdgeOriginPool(stack, 'Wrong', { site: newSite(stack), origins: [] }),
      ['too-few-items'],
    ],
    [
      'two of one name, and a weight',
      (stack) =>
        new EdgeOriginPool(stack, 'Wrong', {
          site: newSite(stack),
          origins: [
            EdgeOrigin.server({ name: 'a', address: 'b', weight: 101 }),
            EdgeOrigin.oss({ name: 'a', address: 'c' }),
          ],
        }),
      ['out-of-range', 'conflict'],
    ],
    [
      'ports, time and redirects',
      (stack) =>
        new EdgeOriginRule(stack, 'Wrong', {
          site: newSite(stack),
          httpPort: 0,
          httpsPort: 65_536,
          readTimeout: 0,
          followRedirects: { maxRedirects: 6 },
        }),
      ['out-of-range', 'out-of-range', 'out-of-range', 'out-of-range'],
    ],
    [
      'no redirect',
      (stack) => new EdgeOriginRule(stack, 'Wrong', { site: newSite(stack), followRedirects: { maxRedirects: 0 } }),
      ['out-of-range'],
    ],
    [
      'mutual TLS without TLS',
      (stack) =>
        new EdgeOriginRule(stack, 'Wrong', { site: newSite(stack), mutualTls: true, scheme: EdgeOriginScheme.HTTP }),
      ['not-applicable'],
    ],
  ],
  'load balancers': [
    ['no pool', balanced({ pools: [] }), ['too-few-items']],
    ['a time to live', balanced({ ttl: 9 }), ['out-of-range']],
    ['a monitor that does not wait', balanced({ monitor: EdgeMonitor.tcp({ timeout: 0 }) }), ['out-of-range']],
    [
      'a monitor',
      balanced({
        monitor: EdgeMonitor.http({
          path: 'a',
          method: 'get',
          expectedCodes: '20',
          timeout: 11,
          interval: 0,
          port: 0,
          consecutiveUp: 0,
          consecutiveDown: 0,
        }),
      }),
      [
        'out-of-range',
        'out-of-range',
        'out-of-range',
        'out-of-range',
        'out-of-range',
        'invalid-value',
        'invalid-value',
        'invalid-value',
        'out-of-range',
      ],
    ],
    [
      'weights',
      balanced({ steering: EdgeSteering.random(-1, [{ pool: undefined as never, weight: 101 }].slice(1)) }),
      ['out-of-range', 'out-of-range'],
    ],
    [
      'regions',
      balanced({
        steering: EdgeSteering.geo({
          regions: [{ regions: ['europe'], pools: [] }],
          subRegions: [{ regions: [], pools: [] }],
        }),
      }),
      ['too-few-items', 'invalid-value', 'too-few-items', 'too-few-items'],
    ],
    ['a rule that does nothing', balanced({ rules: [{ name: 'a' }] }), ['not-exactly-one']],
    [
      'a rule that does both',
      balanced({ rules: [{ name: 'a', fixedResponse: {}, overrides: {} }] }),
      ['not-exactly-one'],
    ],
    [
      'an answer that is too long',
      balanced({
        rules: [
          {
            name: LONG,
            sequence: 0,
            when: EdgeField.HOST.eq(''),
            fixedResponse: { body: 'x'.repeat(1025), location: '中'.repeat(400), statusCode: 42 },
          },
        ],
      }),
      ['wrong-length', 'wrong-length', 'out-of-range', 'out-of-range', 'wrong-length', 'wrong-length'],
    ],
    [
      'overrides',
      balanced({ rules: [{ name: 'a', overrides: { ttl: 601, steering: EdgeSteering.random(200) } }] }),
      ['out-of-range', 'out-of-range'],
    ],
  ],
  certificates: [
    [
      'no domain',
      (stack) =>
        new EdgeCertificate(stack, 'Wrong', {
          site: newSite(stack),
          source: EdgeCertificateSource.free({ domains: [] }),
        }),
      ['too-few-items'],
    ],
    [
      'a private key where the certificate belongs',
      (stack) =>
        new EdgeCertificate(stack, 'Wrong', {
          site: newSite(stack),
          source: EdgeCertificateSource.uploaded({ certificate: PEM + KEY_PEM, privateKey: secret(stack, 'k') }),
        }),
      ['secret-literal'],
    ],
    [
      'no PEM',
      (stack) => new EdgeOriginCa(stack, 'Wrong', { site: newSite(stack), certificate: 'MIIB' }),
      ['invalid-value'],
    ],
    [
      'a private key of clients',
      (stack) => new EdgeClientCa(stack, 'Wrong', { site: newSite(stack), certificate: KEY_PEM, hostnames: [] }),
      ['secret-literal', 'too-few-items'],
    ],
    [
      'a private key of origins',
      (stack) =>
        new EdgeOriginClientCertificate(stack, 'Wrong', {
          site: newSite(stack),
          certificate: KEY_PEM,
          privateKey: secret(stack, 'k'),
          hostnames: [],
        }),
      ['secret-literal', 'too-few-items'],
    ],
    [
      'a request, an algorithm and no days',
      (stack) =>
        new EdgeClientCertificate(stack, 'Wrong', {
          site: newSite(stack),
          validityDays: 0,
          csr: 'x',
          keyType: EdgeKeyType.RSA,
        }),
      ['out-of-range', 'invalid-value', 'conflict'],
    ],
    [
      'no version of TLS',
      (stack) =>
        new EdgeTls(stack, 'Wrong', { site: newSite(stack), profile: TlsProfile.MODERN.with({ tls13: false }) }),
      ['none-of'],
    ],
    [
      'no ciphers',
      (stack) =>
        new EdgeTls(stack, 'Wrong', { site: newSite(stack), profile: TlsProfile.of({ ciphers: TlsCiphers.custom() }) }),
      ['too-few-items'],
    ],
    [
      'ages and names',
      (stack) =>
        new EdgeHttps(stack, 'Wrong', {
          site: newSite(stack),
          hsts: { maxAge: -1 },
          altSvc: { maxAge: 0.5 },
          sni: { allowed: [] },
        }),
      ['out-of-range', 'out-of-range', 'too-few-items'],
    ],
  ],
  logs: [
    ['no fields', delivered({ fields: [] }), ['too-few-items']],
    [
      'a field with a comma, and a share',
      delivered({ fields: ['a,b'], discardRate: 1.1 }),
      ['invalid-value', 'out-of-range'],
    ],
    ['a share that is no number', delivered({ discardRate: NaN }), ['out-of-range', 'wrong-type']],
    [
      'an address and numbers',
      delivered({
        destination: EdgeLogDestination.http({
          url: 'logs',
          maxBatchMegabytes: 0,
          maxBatchLines: 0,
          maxRetries: -1,
          timeout: 0,
        }),
      }),
      ['invalid-value', 'out-of-range', 'out-of-range', 'out-of-range', 'out-of-range'],
    ],
    [
      'a secret as text',
      delivered({
        destination: EdgeLogDestination.http({
          url: 'https://a',
          headers: { authorization: 'Bearer x' },
          query: { 'api-key': 'y' },
        }),
      }),
      ['secret-literal', 'secret-literal'],
    ],
    [
      'brokers',
      delivered({ destination: EdgeLogDestination.kafka({ brokers: ['kafka'], topic: 't' }) }),
      ['invalid-value'],
    ],
    [
      'no brokers',
      delivered({ destination: EdgeLogDestination.kafka({ brokers: [], topic: 't' }) }),
      ['too-few-items'],
    ],
    [
      'a header that is given twice',
      (stack) =>
        delivered({
          destination: EdgeLogDestination.http({
            url: 'https://a',
            headers: { a: 'b' },
            secretHeaders: { a: secret(stack, 's') },
          }),
        })(stack),
      ['conflict'],
    ],
    [
      'an event of no sites, backwards',
      (stack) => new EdgeMajorEvent(stack, 'Wrong', { sites: [], start: new Date(2000), end: new Date(1000) }),
      ['too-few-items', 'invalid-value'],
    ],
  ],
  'waiting rooms': [
    ['no paths', waited({ paths: [] }), ['missing']],
    [
      'a path and a subdomain',
      waited({ paths: [{ domain: 'a', subdomain: 'ai', path: 'chat' }] }),
      ['invalid-value', 'invalid-value'],
    ],
    [
      'numbers',
      waited({ totalActiveUsers: 0, newUsersPerMinute: 0.5, sessionMinutes: 0 }),
      ['out-of-range', 'out-of-range', 'out-of-range'],
    ],
    [
      'a cookie, a name and a page',
      waited({ cookieName: 'a b', roomName: LONG, page: EdgeWaitingPage.html('') }),
      ['invalid-value', 'wrong-length', 'missing'],
    ],
    ['an event that ends before it starts', event('2026-01-02', '2026-01-01'), ['invalid-value']],
    ['an event at no time', event('x', '2026-01-01'), ['invalid-value']],
    ['a queue after the start', event('2026-01-01', '2026-01-02', '2026-01-03'), ['invalid-value']],
    ['an order of no queue', event('2026-01-01', '2026-01-02', undefined, true), ['not-applicable']],
    [
      'a bypass of a wrong condition',
      (stack) =>
        new EdgeWaitingRoom(stack, 'Room', {
          ...ROOM,
          site: newSite(stack),
          paths: [{ domain: 'a', subdomain: '' }],
        }).addBypass('Wrong', EdgeExpression.raw('')),
      ['missing'],
    ],
  ],
  'anti-DDoS': [
    ['a bandwidth that is not sold', bought({ baseGbps: 31 }), ['not-in-enum', 'not-in-enum']],
    ['less at most than always', bought({ baseGbps: 100, burstGbps: 60 }), ['out-of-range']],
    ['honest traffic between steps', bought({ serviceMbps: 150 }), ['out-of-range']],
    ['an edition that is not sold', bought({ edition: 'x' }), ['not-in-enum']],
    [
      'counts and months',
      (stack) =>
        new AntiDdosInstance(stack, 'Wrong', {
          product: AntiDdosProduct.pro(),
          portCount: 49,
          domainCount: 51,
          months: 10,
        }),
      ['out-of-range', 'out-of-range', 'not-in-enum'],
    ],
    [
      'Premium of nothing',
      (stack) =>
        new AntiDdosInstance(stack, 'Wrong', {
          product: AntiDdosProduct.premium({ plan: AntiDdosPremiumPlan.INSURANCE, normalMbps: 0, normalQps: 0 }),
        }),
      ['out-of-range', 'out-of-range'],
    ],
    [
      'a port',
      (stack) =>
        new AntiDdosPort(stack, 'Wrong', {
          instance: AntiDdosInstance.fromInstanceId(stack, 'I', 'i'),
          port: 0,
          originPort: 65_536,
          persistenceSeconds: 29,
          origins: ['a.example.com'],
        }),
      ['out-of-range', 'out-of-range', 'out-of-range', 'invalid-value'],
    ],
    [
      'no instance and no origin',
      defended({ instances: [], origins: AntiDdosOrigins.domains() }),
      ['too-few-items', 'too-few-items'],
    ],
    ['an origin that is a name', defended({ origins: AntiDdosOrigins.addresses('a.example.com') }), ['invalid-value']],
    ['no listeners', defended({ listeners: [] }), ['missing']],
    ['lists of addresses', defended({ blocked: ['x'], allowed: ['1.1.1.1/33'] }), ['invalid-value', 'invalid-value']],
    [
      'too many headers',
      defended({ headers: { a: '1', b: '2', c: '3', d: '4', e: '5', f: 'x'.repeat(201) } }),
      ['too-many-items', 'wrong-length'],
    ],
    [
      'the id of a certificate',
      defended({ tls: { certificate: AntiDdosCertificate.cas('cn-hangzhou') } }),
      ['invalid-value'],
    ],
    ['no condition', counted([]), ['missing']],
    [
      'an address of a condition',
      counted([AntiDdosCondition.clientIp('x'), AntiDdosCondition.clientIpNot()]),
      ['invalid-value', 'too-few-items'],
    ],
    [
      'an empty content, and a length',
      counted([AntiDdosField.URI.contains(''), AntiDdosField.COOKIE.longerThan(-1)]),
      ['invalid-value', 'out-of-range'],
    ],
    [
      'a header of another field',
      counted([
        AntiDdosCondition.custom('uri', 'contain', 'a', 'x'),
        AntiDdosCondition.custom('header', 'contain', 'a'),
      ]),
      ['not-applicable', 'missing'],
    ],
    [
      'a status',
      counted([AntiDdosField.URI.contains('a')], AntiDdosStatus.count(99, 1)),
      ['out-of-range', 'out-of-range'],
    ],
    ['a share', counted([AntiDdosField.URI.contains('a')], AntiDdosStatus.ratio(404, 101)), ['out-of-range']],
    [
      'counted by URI, for no time',
      counted([AntiDdosField.URI.contains('a')], undefined, AntiDdosSubject.URI, 0),
      ['not-in-enum', 'out-of-range'],
    ],
    [
      'a time of a rule that does not block',
      (stack) =>
        new AntiDdosAccessRule(stack, 'Wrong', {
          domain: AntiDdosDomain.fromDomain(stack, 'D', 'a.example.com'),
          conditions: [AntiDdosField.URI.contains('a')],
          action: AntiDdosAction.WATCH,
          expiresAfter: 0,
        }),
      ['out-of-range', 'not-applicable'],
    ],
    [
      'no targets',
      (stack) => new AntiDdosScheduler(stack, 'Wrong', { schedule: AntiDdosSchedule.TIERED, targets: [] }),
      ['missing'],
    ],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases.map(([name, write, codes]) => [name, write, codes] as const))('%s', (_name, write, codes) => {
    const found = findings(() => write(newStack()));
    expect([...found.map(({ code }) => code)].sort()).toEqual([...codes].sort());
    for (const { path, fix, what } of found) {
      expect(path).toMatch(/^test\/\S+/);
      expect(what).not.toBe('');
      expect(fix).not.toBe('');
    }
    // Nothing of a key is shown.
    expect(JSON.stringify(found)).not.toContain('bm90IGEga2V5');
  });
});
