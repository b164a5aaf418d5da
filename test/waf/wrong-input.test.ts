/** What constructs of WAF refuse at synth, as data: what is given, and every finding there has to be. */
import {
  AccountEncoding,
  AccountSource,
  AddressBook,
  AiApplication,
  type AiApplicationProps,
  AlidnsZone,
  BatchOperation,
  BlockPage,
  BlockPageScope,
  Bypass,
  CallerKey,
  ChinaRegion,
  CipherSuites,
  ClientIpSource,
  CoreRules,
  type CustomRuleProps,
  Decoder,
  GrayRelease,
  KeepAlive,
  LoadBalancing,
  OriginServerName,
  PageContent,
  ProtectionCluster,
  ProtectionLevel,
  ProtectionRule,
  ProtectionScene,
  ProtectionTemplate,
  RateLimit,
  ResourceGroup,
  ResponseTrigger,
  SceneTemplate,
  Schedule,
  SensitiveInfo,
  TemplateType,
  ThrottleLimit,
  TlsPolicy,
  TlsVersion,
  WafAction,
  WafCertificate,
  WafCondition,
  WafField,
  WafInstance,
  WafLogDelivery,
  WafModule,
  WafOperator,
  WafTrial,
  Weekday,
} from '../../lib/waf';
import { findings } from '../core/support';
import { added, bench, type Bench, CHAT, LISTEN, newStack, ORIGIN } from './support';

type Case = readonly [name: string, action: (bench: Bench) => unknown, ...expected: string[]];

const PATH = WafField.URL_PATH.startsWith('/v1/');
const names = (count: number): string[] => Array.from({ length: count }, (_, i) => `n${i}`);
const addresses = (count: number): string[] => Array.from({ length: count }, (_, i) => `10.0.${i >> 8}.${i & 255}`);

const custom =
  (props: Partial<CustomRuleProps>) =>
  (at: Bench): unknown =>
    added(ProtectionRule.custom({ conditions: [PATH], action: WafAction.BLOCK, ...props }), at);
const condition = (one: WafCondition): ((at: Bench) => unknown) => custom({ conditions: [one] });
const rule =
  (one: ProtectionRule) =>
  (at: Bench): unknown =>
    added(one, at);
const limit = (props: Partial<Parameters<typeof RateLimit.of>[0]>): ((at: Bench) => unknown) =>
  custom({ rateLimit: RateLimit.of({ requests: 1, interval: 60, ...props }) });
const application =
  (props: Partial<AiApplicationProps>) =>
  ({ stack, waf }: Bench): unknown =>
    new AiApplication(stack, 'Chat', { waf, domainName: 'chat.example.com', origin: ORIGIN, ...LISTEN, ...props });
const origin = (props: Partial<AiApplicationProps['origin']>): ((at: Bench) => unknown) =>
  application({ origin: { ...ORIGIN, ...props } });
const https = (props: Partial<NonNullable<AiApplicationProps['https']>>): ((at: Bench) => unknown) =>
  application({ https: { ...LISTEN.https, ...props } });
const page =
  (props: Partial<ConstructorParameters<typeof BlockPage>[2]>) =>
  ({ stack, waf }: Bench): unknown =>
    new BlockPage(stack, 'Page', { waf, content: PageContent.text('no'), ...props });

const CONDITIONS: readonly Case[] = [
  ['no condition', custom({ conditions: [] }), 'too-few-items conditions'],
  ['six conditions', custom({ conditions: Array<WafCondition>(6).fill(PATH) }), 'too-many-items conditions'],
  ['a header without a name', condition(WafField.header('').exists()), 'missing conditions[0]'],
  [
    'a value for an operator without',
    condition(WafCondition.of(WafField.REFERER, WafOperator.EXISTS, 'x')),
    'not-applicable conditions[0]',
  ],
  ['no value', condition(WafField.REFERER.equalsOneOf()), 'too-few-items conditions[0].values'],
  ['an empty value', condition(WafField.REFERER.equals('')), 'invalid-value conditions[0]'],
  [
    'two values for one',
    condition(WafCondition.of(WafField.REFERER, WafOperator.EQUALS, 'a', 'b')),
    'too-many-items conditions[0].values',
  ],
  ['a comma in one of several', condition(WafField.BODY.containsOneOf('a,b', 'c')), 'invalid-value conditions[0]'],
  ['a length that is no number', condition(WafField.BODY.lengthAbove(1.5)), 'invalid-value conditions[0]'],
  ['a negative length', condition(WafField.BODY.lengthAbove(-1)), 'invalid-value conditions[0]'],
  ['an address compared as text', condition(WafField.IP.startsWith('10.')), 'not-applicable conditions[0]'],
  [
    'an address that is none',
    condition(WafCondition.fromAddresses('10.0.0.256')),
    'invalid-value conditions[0].values',
  ],
  [
    'a network that is too narrow',
    condition(WafCondition.fromAddresses('10.0.0.0/33')),
    'invalid-value conditions[0].values',
  ],
  ['101 addresses', condition(WafCondition.fromAddresses(...addresses(101))), 'too-many-items conditions[0].values'],
  [
    'several at once, by the path of the rule',
    custom({ conditions: [WafField.header('').equals('')], rateLimit: RateLimit.of({ requests: 0, interval: 0 }) }),
    'missing conditions[0]',
    'invalid-value conditions[0]',
    'out-of-range rateLimit.requests',
    'out-of-range rateLimit.interval',
  ],
];

const CUSTOM: readonly Case[] = [
  ['masking of requests', custom({ action: WafAction.FILTER }), 'not-applicable action'],
  ['an interval below a second', limit({ interval: 0 }), 'out-of-range rateLimit.interval'],
  ['an interval above half an hour', limit({ interval: 1801 }), 'out-of-range rateLimit.interval'],
  ['a broken interval', limit({ interval: 1.5 }), 'out-of-range rateLimit.interval'],
  ['a duration below a minute', limit({ duration: 59 }), 'out-of-range rateLimit.duration'],
  ['a duration above a day', limit({ duration: 86_401 }), 'out-of-range rateLimit.duration'],
  ['no request at all', limit({ requests: 0 }), 'out-of-range rateLimit.requests'],
  ['callers by a nameless header', limit({ per: CallerKey.header('') }), 'missing rateLimit.per'],
  ['one response', limit({ response: ResponseTrigger.count(401, 1) }), 'out-of-range rateLimit.response.count'],
  [
    'too many responses',
    limit({ response: ResponseTrigger.count(401, 50_001) }),
    'out-of-range rateLimit.response.count',
  ],
  [
    'no share of responses',
    limit({ response: ResponseTrigger.ratio(401, 0) }),
    'out-of-range rateLimit.response.percent',
  ],
  [
    'more than all responses',
    limit({ response: ResponseTrigger.ratio(401, 101) }),
    'out-of-range rateLimit.response.percent',
  ],
  ['a code that is none', limit({ response: ResponseTrigger.ratio(99, 5) }), 'out-of-range rateLimit.response.code'],
  ['a code beyond all', limit({ response: ResponseTrigger.ratio(600, 5) }), 'out-of-range rateLimit.response.code'],
  ['a release for nobody', custom({ grayRelease: GrayRelease.share(0) }), 'out-of-range grayRelease.percent'],
  ['a release for more than all', custom({ grayRelease: GrayRelease.share(101) }), 'out-of-range grayRelease.percent'],
  [
    'a release by a nameless cookie',
    custom({ grayRelease: GrayRelease.share(1, { by: CallerKey.cookie('') }) }),
    'missing grayRelease.by',
  ],
  ['no period', custom({ schedule: Schedule.during([]) }), 'too-few-items schedule'],
  [
    'six periods',
    custom({
      schedule: Schedule.during(
        names(6).map((_, i) => ({ from: `2026-12-0${i + 1}T00:00:00Z`, to: '2027-01-01T00:00:00Z' })),
      ),
    }),
    'too-many-items schedule',
  ],
  [
    'a period backwards',
    custom({ schedule: Schedule.during([{ from: '2026-12-02T00:00:00Z', to: '2026-12-01T00:00:00Z' }]) }),
    'invalid-value schedule[0]',
  ],
  [
    'a moment without an offset',
    custom({ schedule: Schedule.during([{ from: '2026-12-01T00:00:00', to: '2026-12-02T00:00:00Z' }]) }),
    'invalid-value schedule[0]',
  ],
  [
    'a clock beyond the earth',
    custom({ schedule: Schedule.weekly([{ days: [Weekday.MONDAY] }], { utcOffset: 13 }) }),
    'out-of-range schedule.utcOffset',
  ],
  [
    'a clock beyond the other end',
    custom({ schedule: Schedule.weekly([{ days: [Weekday.MONDAY] }], { utcOffset: -13 }) }),
    'out-of-range schedule.utcOffset',
  ],
  ['a week without days', custom({ schedule: Schedule.weekly([{ days: [] }]) }), 'too-few-items schedule[0].days'],
  [
    'a day twice',
    custom({ schedule: Schedule.weekly([{ days: [Weekday.MONDAY, Weekday.MONDAY] }]) }),
    'conflict schedule[0].days',
  ],
  [
    'an hour that is none',
    custom({ schedule: Schedule.weekly([{ days: Weekday.WEEKEND, hours: [{ from: '08:00', to: '24:01' }] }]) }),
    'invalid-value schedule[0].hours[0]',
  ],
  ['an empty name', custom({ ruleName: '' }), 'invalid-value ruleName'],
  ['a name that is too long', custom({ ruleName: 'x'.repeat(256) }), 'invalid-value ruleName'],
];

const SCENES: readonly Case[] = [
  ['no blacklisted address', rule(ProtectionRule.ipBlacklist({ addresses: [] })), 'too-few-items addresses'],
  [
    '201 blacklisted addresses',
    rule(ProtectionRule.ipBlacklist({ addresses: addresses(201) })),
    'too-many-items addresses',
  ],
  ['a blacklisted name', rule(ProtectionRule.ipBlacklist({ addresses: ['example.com'] })), 'invalid-value addresses'],
  ['an address twice', rule(ProtectionRule.ipBlacklist({ addresses: ['::1', '::1'] })), 'conflict addresses'],
  [
    'a captcha for the blacklist',
    rule(ProtectionRule.ipBlacklist({ addresses: ['::1'], action: WafAction.CAPTCHA })),
    'not-applicable action',
  ],
  ['no region', rule(ProtectionRule.regionBlock({})), 'too-few-items chinaRegions'],
  ['a region twice', rule(ProtectionRule.regionBlock({ countries: ['KP', 'KP'] })), 'conflict countries'],
  ['a country by its name', rule(ProtectionRule.regionBlock({ countries: ['Korea'] })), 'invalid-value countries'],
  ['Hong Kong as a country', rule(ProtectionRule.regionBlock({ countries: ['HK'] })), 'invalid-value countries'],
  [
    'a captcha for regions',
    rule(ProtectionRule.regionBlock({ chinaRegions: [ChinaRegion.TIBET], action: WafAction.CAPTCHA })),
    'not-applicable action',
  ],
  [
    'a throttle of nothing',
    rule(ProtectionRule.spikeThrottle({ limit: ThrottleLimit.requestsPerSecond(0) })),
    'out-of-range limit',
  ],
  [
    'a throttle that is too wide',
    rule(ProtectionRule.spikeThrottle({ limit: ThrottleLimit.requestsPerSecond(5_000_001) })),
    'out-of-range limit',
  ],
  [
    'a throttle to nothing',
    rule(ProtectionRule.spikeThrottle({ limit: ThrottleLimit.percent(0) })),
    'out-of-range limit',
  ],
  [
    'a throttle to everything',
    rule(ProtectionRule.spikeThrottle({ limit: ThrottleLimit.percent(100) })),
    'out-of-range limit',
  ],
  [
    'neither codes nor data',
    rule(ProtectionRule.dataLeakage({})),
    'not-exactly-one responseCodes',
    'too-few-items sensitiveInfo',
  ],
  [
    'codes and data',
    rule(ProtectionRule.dataLeakage({ responseCodes: [500], sensitiveInfo: [SensitiveInfo.WORDS] })),
    'not-exactly-one responseCodes',
  ],
  [
    'a code that is not looked for',
    rule(ProtectionRule.dataLeakage({ responseCodes: [418] })),
    'not-in-enum responseCodes',
  ],
  [
    'masking of codes',
    rule(ProtectionRule.dataLeakage({ responseCodes: [500], action: WafAction.FILTER })),
    'not-applicable action',
  ],
  [
    'blocking of data',
    rule(ProtectionRule.dataLeakage({ sensitiveInfo: [SensitiveInfo.WORDS], action: WafAction.BLOCK })),
    'not-applicable action',
  ],
  ['a page with its protocol', rule(ProtectionRule.tamperProof({ url: 'https://example.com/' })), 'invalid-value url'],
  [
    'nothing skipped',
    rule(ProtectionRule.whitelist({ conditions: [PATH], bypass: Bypass.modules() })),
    'too-few-items bypass.modules',
  ],
  [
    'everything and something skipped',
    rule(
      ProtectionRule.whitelist({ conditions: [PATH], bypass: Bypass.all().and(Bypass.modules(WafModule.HTTP_FLOOD)) }),
    ),
    'conflict bypass',
  ],
  [
    'a whitelist without conditions',
    rule(ProtectionRule.whitelist({ conditions: [], bypass: Bypass.all() })),
    'too-few-items conditions',
  ],
  ['no account', rule(ProtectionRule.accountExtraction({ sources: [] })), 'too-few-items sources'],
  [
    'six accounts',
    rule(ProtectionRule.accountExtraction({ sources: names(6).map((name) => AccountSource.header(name)) })),
    'too-many-items sources',
  ],
  [
    'a priority twice',
    rule(
      ProtectionRule.accountExtraction({
        sources: [AccountSource.header('a').withPriority(1), AccountSource.header('b')],
      }),
    ),
    'conflict the priorities',
  ],
  [
    'a priority out of range',
    rule(
      ProtectionRule.accountExtraction({
        sources: [AccountSource.header('a').withPriority(21), AccountSource.header('b').withPriority(-1)],
      }),
    ),
    'out-of-range the priority of sources[0]',
    'out-of-range the priority of sources[1]',
  ],
  [
    'a token without a claim',
    rule(ProtectionRule.accountExtraction({ sources: [AccountSource.header('', AccountEncoding.jwt(''))] })),
    'missing sources[0]',
    'missing sources[0]',
  ],
  ['a decoder twice', rule(ProtectionRule.decoding({ decoders: [Decoder.JSON, Decoder.JSON] })), 'conflict decoders'],
  ['no core rules', rule(ProtectionRule.coreProtection({ rules: [] })), 'too-few-items rules'],
  [
    'system rules twice',
    rule(
      ProtectionRule.coreProtection({
        rules: [CoreRules.level(ProtectionLevel.LOOSE), CoreRules.batch(BatchOperation.BLOCK_ALL)],
      }),
    ),
    'conflict the types',
  ],
  [
    'a captcha for a level',
    rule(
      ProtectionRule.coreProtection({ rules: [CoreRules.level(ProtectionLevel.LOOSE, { action: WafAction.CAPTCHA })] }),
    ),
    'not-applicable rules[0]',
  ],
  [
    'a captcha for a core rule',
    rule(ProtectionRule.coreProtection({ rules: [CoreRules.single([{ ruleId: '1', action: WafAction.CAPTCHA }])] })),
    'not-applicable rules[0].rules[0]',
  ],
  [
    'no single rule',
    rule(ProtectionRule.coreProtection({ rules: [CoreRules.single([])] })),
    'too-few-items rules[0].rules',
  ],
];

const TEMPLATES: readonly Case[] = [
  [
    'a scene without templates',
    ({ stack, waf }) => new ProtectionTemplate(stack, 'T', { waf, scene: ProtectionScene.ACCOUNTS }),
    'not-applicable scene',
  ],
  [
    'objects of a default template',
    ({ stack, waf }) =>
      new ProtectionTemplate(stack, 'T', {
        waf,
        scene: ProtectionScene.WHITELIST,
        type: TemplateType.DEFAULT,
        objects: [CHAT],
      }),
    'not-applicable objects',
  ],
  [
    'objects and groups of a default template of a private scene',
    ({ stack, waf }) =>
      new SceneTemplate(stack, 'T', {
        waf,
        scene: 'antiscan',
        type: TemplateType.DEFAULT,
        objects: [CHAT],
        groups: [ResourceGroup.fromGroupName(stack, 'G', 'shop')],
      }),
    'not-applicable objects',
    'not-applicable groups',
  ],
  [
    'an object of a default template of a private scene, afterwards',
    ({ stack, waf }) =>
      new SceneTemplate(stack, 'T', { waf, scene: 'antiscan', type: TemplateType.DEFAULT }).protect(CHAT),
    'not-applicable objects',
  ],
  [
    'an object twice',
    ({ stack, waf }) =>
      new ProtectionTemplate(stack, 'T', { waf, scene: ProtectionScene.WHITELIST, objects: [CHAT] }).protect(CHAT),
    'conflict objects',
  ],
  [
    '101 objects',
    ({ stack, waf }) =>
      new ProtectionTemplate(stack, 'T', {
        waf,
        scene: ProtectionScene.WHITELIST,
        objects: names(101).map((name) => ({ name })),
      }),
    'too-many-items objects',
  ],
  [
    'a name with a space',
    ({ stack, waf }) =>
      new ProtectionTemplate(stack, 'T', { waf, scene: ProtectionScene.WHITELIST, templateName: 'a b' }),
    'invalid-name templateName',
  ],
  [
    'a name of 256 characters',
    ({ stack, waf }) =>
      new ProtectionTemplate(stack, 'T', { waf, scene: ProtectionScene.WHITELIST, templateName: 'a'.repeat(256) }),
    'invalid-name templateName',
  ],
  [
    'a rule of another scene',
    ({ stack, waf }) =>
      new ProtectionTemplate(stack, 'T', { waf, scene: ProtectionScene.WHITELIST }).addRule(
        'R',
        ProtectionRule.httpFlood(),
      ),
    'conflict the rule R',
  ],
  [
    'a rule of a template on an application',
    ({ stack, waf }) =>
      new AiApplication(stack, 'A', { waf, domainName: 'a.example.com', origin: ORIGIN, ...LISTEN }).addRule(
        'R',
        ProtectionRule.httpFlood(),
      ),
    'not-applicable a rule',
  ],
  [
    '51 rules of tamper-proofing',
    ({ stack, waf }) => {
      const template = new ProtectionTemplate(stack, 'T', { waf, scene: ProtectionScene.TAMPER_PROOF });
      names(51).forEach((name) => template.addRule(name, ProtectionRule.tamperProof({ url: `a/${name}` })));
    },
    'too-many-items the template',
  ],
  [
    'more rules than the quota that was given',
    ({ stack }) => {
      const waf = WafInstance.fromInstanceId(stack, 'Small', 'waf_1', { quotas: { rulesPerTemplate: 1 } });
      const template = new ProtectionTemplate(stack, 'T', { waf, scene: ProtectionScene.HTTP_FLOOD });
      names(2).forEach((name) => template.addRule(name, ProtectionRule.httpFlood()));
    },
    'too-many-items the template',
  ],
  [
    'a known scene as a private one',
    ({ stack, waf }) => new SceneTemplate(stack, 'T', { waf, scene: 'custom_acl' }),
    'not-applicable scene',
  ],
  [
    'a scene that is no word',
    ({ stack, waf }) => new SceneTemplate(stack, 'T', { waf, scene: 'a b' }),
    'invalid-value scene',
  ],
  [
    '101 objects of a group',
    ({ stack, waf }) => new ResourceGroup(stack, 'G', { waf, objects: names(101).map((name) => ({ name })) }),
    'too-many-items objects',
  ],
  [
    'an object of a group twice',
    ({ stack, waf }) => new ResourceGroup(stack, 'G', { waf, objects: [CHAT, CHAT] }),
    'conflict objects',
  ],
  [
    'a book of names',
    ({ stack, waf }) => new AddressBook(stack, 'B', { waf, addresses: ['a'] }),
    'invalid-value addresses',
  ],
  [
    'an address of a book twice',
    ({ stack, waf }) => new AddressBook(stack, 'B', { waf, addresses: ['::1'] }).addAddresses('::1'),
    'conflict addresses',
  ],
  [
    'an instance id that is none',
    ({ stack }) => WafInstance.fromInstanceId(stack, 'W', 'my instance'),
    'invalid-value instanceId',
  ],
  [
    'two instances',
    () => {
      const stack = newStack();
      new WafInstance(stack, 'One');
      new WafInstance(stack, 'Two');
    },
    'conflict the stack',
  ],
];

const APPLICATIONS: readonly Case[] = [
  ['a domain that is none', application({ domainName: 'chat' }), 'invalid-value domainName'],
  ['a domain with its protocol', application({ domainName: 'https://chat.example.com' }), 'invalid-value domainName'],
  ['a domain that is too long', application({ domainName: `${'a.'.repeat(130)}com` }), 'wrong-length domainName'],
  ['no listener', application({ https: undefined }), 'none-of http and https'],
  ['no port', https({ ports: [] }), 'too-few-items https.ports'],
  ['a port out of range', https({ ports: [65_536] }), 'out-of-range https.ports'],
  ['a port twice', application({ http: { ports: [443] } }), 'conflict the ports'],
  [
    'strong ciphers for old TLS',
    https({ tls: TlsPolicy.of({ minimumVersion: TlsVersion.TLS_1_1, ciphers: CipherSuites.STRONG }) }),
    'not-applicable https.tls',
  ],
  ['no cipher', https({ tls: TlsPolicy.of({ ciphers: CipherSuites.custom() }) }), 'too-few-items https.tls'],
  [
    'a redirect beside http',
    application({ http: {}, https: { ...LISTEN.https, redirectHttp: true } }),
    'conflict https.redirectHttp',
  ],
  ['no header for addresses', application({ clientIp: ClientIpSource.headers() }), 'too-few-items clientIp'],
  ['exclusive IPv6', application({ exclusiveIp: true, ipv6: true }), 'not-applicable exclusiveIp'],
  [
    'exclusive in the other cluster',
    application({ exclusiveIp: true, cluster: ProtectionCluster.LOAD_BALANCED }),
    'not-applicable exclusiveIp',
  ],
  ['no origin', origin({ addresses: [] }), 'too-few-items origin.addresses'],
  ['21 origins', origin({ addresses: addresses(21) }), 'too-many-items origin.addresses'],
  ['an origin twice', origin({ backupAddresses: ORIGIN.addresses }), 'conflict origin.addresses'],
  ['an origin that is a URL', origin({ addresses: ['http://a.example.com'] }), 'invalid-value origin'],
  ['origins of two kinds', origin({ addresses: ['a.example.com', '203.0.113.1'] }), 'conflict origin'],
  [
    'the fastest in the shared cluster',
    origin({ loadBalancing: LoadBalancing.LEAST_TIME }),
    'not-applicable origin.loadBalancing',
  ],
  [
    'timeouts out of range',
    origin({ timeouts: { connect: 0, read: 3601, write: 1.5 } }),
    'out-of-range origin.timeouts.connect',
    'out-of-range origin.timeouts.read',
    'out-of-range origin.timeouts.write',
  ],
  [
    'keep-alive out of range',
    origin({ keepAlive: KeepAlive.on(59, 61) }),
    'out-of-range origin.keepAlive.requests',
    'out-of-range origin.keepAlive.idleTimeout',
  ],
  [
    'keep-alive out of range at the other end',
    origin({ keepAlive: KeepAlive.on(1001, 0) }),
    'out-of-range origin.keepAlive.requests',
    'out-of-range origin.keepAlive.idleTimeout',
  ],
  ['HTTP/2 out of range', origin({ http2Concurrency: 513 }), 'out-of-range origin.http2Concurrency'],
  ['no request over HTTP/2', origin({ http2Concurrency: 0 }), 'out-of-range origin.http2Concurrency'],
  ['a body that is too small', origin({ maxBodySize: 1 }), 'out-of-range origin.maxBodySize'],
  ['a body that is too large', origin({ maxBodySize: 11 }), 'out-of-range origin.maxBodySize'],
  ['a header that is none', origin({ requestHeaders: { 'a b': 'c' } }), 'invalid-value origin.requestHeaders'],
  [
    'a server name that is none',
    origin({ serverName: OriginServerName.fixed('a b') }),
    'invalid-value origin.serverName',
  ],
  [
    'what HTTP has not',
    application({
      https: undefined,
      http: {},
      origin: { ...ORIGIN, forceHttp: true, serverName: OriginServerName.HOST },
    }),
    'not-applicable origin.forceHttp',
    'not-applicable origin.serverName',
  ],
  ['another zone', application({ dns: AlidnsZone.of('example.org') }), 'conflict domainName'],
  [
    'several at once',
    application({ domainName: 'chat', https: { certificate: WafCertificate.fromCas('1'), ports: [0] } }),
    'invalid-value domainName',
    'out-of-range https.ports',
  ],
];

const PAGES: readonly Case[] = [
  ['status 204', page({ statusCode: 204 }), 'out-of-range statusCode'],
  ['status 304', page({ statusCode: 304 }), 'out-of-range statusCode'],
  ['status 199', page({ statusCode: 199 }), 'out-of-range statusCode'],
  ['status 601', page({ statusCode: 601 }), 'out-of-range statusCode'],
  ['a page of 4,001 characters', page({ content: PageContent.text('😀'.repeat(4001)) }), 'wrong-length content'],
  ['11 headers', page({ headers: Object.fromEntries(names(10).map((name) => [name, 'x'])) }), 'too-many-items headers'],
  ['an empty page', page({ content: PageContent.text(' ') }), 'invalid-value content'],
  ['a header that is none', page({ headers: { 'a b': 'c' } }), 'invalid-value headers'],
  ['a header of two lines', page({ headers: { a: 'b\r\nc' } }), 'invalid-value headers.a'],
  ['a page name with a space', page({ pageName: 'a b', scope: BlockPageScope.global() }), 'invalid-name pageName'],
  [
    'logs in no region',
    ({ stack, waf }) => new WafLogDelivery(stack, 'L', { waf, logRegion: 'Singapore' }),
    'invalid-value logRegion',
  ],
  [
    'steps that make no sense',
    ({ stack, waf }) =>
      new WafTrial(stack, 'Trial', { waf }).consoleSteps('Steps', {
        application: AiApplication.fromAttributes(stack, 'A', {
          waf,
          domainName: 'a.example.com',
          protectedObject: 'a',
          cname: 'b',
        }),
        path: 'v1',
        method: 'PATCH',
        promptPath: 'messages',
        answerPath: '$.x',
        promptCheck: { service: { code: 'query_security_check' } },
      }),
    'invalid-value path',
    'invalid-value promptPath',
    'invalid-value method',
    'missing answerPath',
  ],
];

describe.each([
  ['conditions', CONDITIONS],
  ['custom rules', CUSTOM],
  ['scenes', SCENES],
  ['templates', TEMPLATES],
  ['applications', APPLICATIONS],
  ['pages, logs and trials', PAGES],
])('%s refuse', (_group, cases) => {
  it.each(cases.map(([name, action, ...expected]) => ({ name, action, expected })))('$name', ({ action, expected }) => {
    const found = findings(() => action(bench()));
    expect(found).toHaveLength(expected.length);
    found.forEach(({ code, what, path, fix }, i) => {
      expect(`${code} ${what}`).toContain(String(expected[i]));
      expect(path).toMatch(/^test\/\w+/);
      expect(fix).not.toBe('');
    });
  });
});

it('problems of a rule are found at the rule', () => {
  const [first] = findings(() => custom({ action: WafAction.FILTER })(bench()));
  expect(first?.path).toBe('test/Template/Rule');
});

it('a refused addition changes nothing', () => {
  const { stack, waf } = bench();
  const group = new ResourceGroup(stack, 'G', { waf, objects: [CHAT] });
  expect(() => group.add({ name: 'other' }, CHAT)).toThrow();
  expect(() => group.add({ name: 'other' })).not.toThrow();
});

it('quotas of the edition replace the documented ones', () => {
  const stack = newStack();
  const quotas = { addressesPerCondition: 101, addressesPerBlacklistRule: 201, origins: 21 };
  const waf = WafInstance.fromInstanceId(stack, 'Big', 'waf_1', { quotas });
  custom({ conditions: [WafCondition.fromAddresses(...addresses(101))] })({ stack, waf });
  const template = new ProtectionTemplate(stack, 'Blacklist', { waf, scene: ProtectionScene.IP_BLACKLIST });
  template.addRule('R', ProtectionRule.ipBlacklist({ addresses: addresses(201) }));
  origin({ addresses: addresses(21) })({ stack, waf });
});
