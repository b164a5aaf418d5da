import type { TerraformStack } from 'cdktf';
import {
  AntiDdosAccessRule,
  AntiDdosAction,
  AntiDdosBurst,
  AntiDdosCertificate,
  AntiDdosChange,
  AntiDdosCiphers,
  AntiDdosCondition,
  AntiDdosDomain,
  AntiDdosField,
  AntiDdosInstance,
  AntiDdosIntelligence,
  AntiDdosIntelligenceLevel,
  AntiDdosOrigins,
  AntiDdosPort,
  AntiDdosPremiumPlan,
  AntiDdosProduct,
  AntiDdosRateRule,
  AntiDdosSchedule,
  AntiDdosScheduler,
  AntiDdosStatus,
  AntiDdosSubject,
  AntiDdosTargetRole,
  EdgeAccessType,
  EdgeAction,
  EdgeAppAnomaly,
  EdgeBandwidthAction,
  EdgeBlockPage,
  EdgeBotAction,
  EdgeBotTarget,
  EdgeBusiness,
  EdgeCaaTag,
  EdgeCacheArchitecture,
  EdgeCasRegion,
  EdgeCertificate,
  EdgeCertificateAuthority,
  EdgeCertificateSource,
  EdgeClientCa,
  EdgeClientCertificate,
  EdgeClientIp,
  EdgeCoverage,
  EdgeCriteria,
  EdgeDataCenter,
  EdgeErrorPage,
  EdgeExpression,
  EdgeField,
  EdgeFrequencyControl,
  EdgeHostPolicy,
  EdgeHttps,
  EdgeIpv6,
  EdgeIpVersionPolicy,
  EdgeKeyType,
  EdgeList,
  EdgeListKind,
  EdgeLoadBalancer,
  EdgeLogDelivery,
  EdgeLogDestination,
  EdgeMajorEvent,
  EdgeManagedLevel,
  EdgeManagedList,
  EdgeManagedType,
  EdgeMonitor,
  EdgeOrigin,
  EdgeOriginAuth,
  EdgeOriginCa,
  EdgeOriginClientCertificate,
  EdgeOriginPool,
  EdgeOriginProtection,
  EdgeOriginRule,
  EdgeOriginScheme,
  EdgePageContent,
  EdgePhase,
  EdgePlan,
  EdgePlanEdition,
  EdgeRangeMode,
  EdgeRateLimit,
  EdgeRecord,
  EdgeRecordData,
  EdgeRedirectCode,
  EdgeRule,
  EdgeRuleset,
  EdgeS3Signature,
  EdgeSchedule,
  EdgeSdkIntegration,
  EdgeSecurityLevel,
  EdgeSessionAffinity,
  EdgeSite,
  EdgeSkip,
  EdgeSkipCategory,
  EdgeStatusThreshold,
  EdgeSteering,
  EdgeTls,
  EdgeWaitingLanguage,
  EdgeWaitingPage,
  EdgeWaitingRoom,
  EdgeWeekday,
  TlsCiphers,
  TlsProfile,
} from '../../lib/edge';
import { CSR, PEM, secret } from './fixtures';

const WHEN = EdgeField.HOST.eq('ai.example.com');

/** Every construct with every argument, so that a test can tell what of the provider cannot be reached. */
export function everything(stack: TerraformStack): void {
  const key = { accessKey: secret(stack, 'access-key'), secretKey: secret(stack, 'secret-key') };
  const plan = new EdgePlan(stack, 'Plan', {
    edition: EdgePlanEdition.ADVANCED,
    coverage: EdgeCoverage.OUTSIDE_MAINLAND_CHINA,
    accessType: EdgeAccessType.NS,
    months: 12,
    autoRenew: true,
    autoPay: true,
  });
  const site = new EdgeSite(stack, 'Site', {
    siteName: 'example.com',
    plan,
    accessType: EdgeAccessType.NS,
    coverage: EdgeCoverage.OUTSIDE_MAINLAND_CHINA,
    frequencyControl: EdgeFrequencyControl.normal(),
    security: {
      bots: {
        definiteBots: EdgeBotAction.BLOCK,
        likelyBots: EdgeBotAction.CAPTCHA,
        verifiedBots: EdgeBotAction.ALLOW,
        jsDetection: true,
        effectOnStatic: false,
      },
      level: EdgeSecurityLevel.MEDIUM,
      botHeaders: true,
      securityHeaders: true,
      clientIp: EdgeClientIp.fromHeaders('X-Client-Ip'),
      bandwidthAbuseAction: EdgeBandwidthAction.MONITOR,
    },
    cache: {
      architecture: EdgeCacheArchitecture.EDGE_SMART,
      reserve: true,
      reserveInstanceId: 'cr-1',
      developmentMode: false,
      tagHeader: 'Cache-Tag',
      tagCaseInsensitive: true,
    },
    delivery: {
      ipv6: EdgeIpv6.EVERYWHERE,
      flattenAllCnames: true,
      crossBorderOptimization: false,
      performanceData: true,
      realClientIpHeader: true,
      realClientIpHeaderName: 'X-Real',
      geolocationHeaders: true,
      seoBypass: false,
    },
    exclusiveName: true,
    paused: false,
    versionManagement: true,
    siteVersion: 1,
    resourceGroupId: 'rg-1',
    tags: { team: 'ai' },
  });
  wafRules(site, stack);
  origins(site, stack, key);
  records(site, stack, key);
  tlsAndCertificates(site, stack);
  logs(site, stack, key);
  new EdgeMajorEvent(stack, 'Launch', {
    sites: [site],
    start: new Date('2026-11-27T00:00:00Z'),
    end: new Date('2026-11-28T00:00:00Z'),
  });
  waiting(site, stack);
  antiDdos(stack);
}

function wafRules(site: EdgeSite, stack: TerraformStack): void {
  new EdgeList(stack, 'List', {
    kind: EdgeListKind.IP,
    listName: 'offices',
    items: ['203.0.113.0/24'],
    description: 'us',
  });
  const page = new EdgeBlockPage(stack, 'Page', {
    content: EdgePageContent.json({ error: 'blocked' }),
    pageName: 'blocked',
    description: 'for programs',
  });
  new EdgeErrorPage(stack, 'ErrorPage', { site, page, statusCode: 503, when: WHEN, sequence: 1 });
  new EdgeRuleset(stack, 'Ruleset', { site, phase: EdgePhase.CUSTOM, rulesetName: 'more', enabled: true });
  const block = EdgeAction.block({ page, statusCode: 403 });
  const weekly = EdgeSchedule.weekly(
    [{ days: [EdgeWeekday.MONDAY], times: [{ start: '08:00:00', end: '18:00:00' }] }],
    8,
  );
  const once = EdgeSchedule.during([{ start: '2026-11-27T00:00:00Z', end: '2026-11-28T00:00:00Z' }]);
  const nested = EdgeCriteria.allOf(
    EdgeCriteria.CLIENT_IP,
    EdgeCriteria.anyOf(EdgeCriteria.HOST, EdgeCriteria.allOf(EdgeCriteria.SESSION, EdgeCriteria.HOST)),
  );
  const limit = new EdgeRateLimit({
    by: nested,
    interval: 10,
    actionSeconds: 60,
    countCached: true,
    requests: 20,
    traffic: 100,
    blockedByManagedRules: 5,
    distinctManagedRules: 2,
    status: EdgeStatusThreshold.notFound(50, 70),
  });
  const rules: { readonly [id: string]: EdgeRule } = {
    Whitelist: EdgeRule.whitelist({
      ruleName: 'monitors',
      when: WHEN,
      skip: EdgeSkip.parts({
        categories: [EdgeSkipCategory.BOT],
        managedTypes: [EdgeManagedType.SQL_INJECTION],
        managedRules: [100001],
        customRules: [20000001],
      }),
    }),
    Custom: EdgeRule.custom({ when: WHEN, action: block, notes: 'why', schedule: weekly, enabled: false }),
    Limit: EdgeRule.rateLimit({ when: WHEN, action: block, limit, schedule: once }),
    Address: EdgeRule.ipAccess({ address: '203.0.113.7' }),
    Managed: EdgeRule.managed({
      rulesets: [
        { attackType: 11, level: EdgeManagedLevel.LEVEL_2, action: EdgeAction.MONITOR },
        { attackType: 35, rules: [{ ruleId: 900896, action: EdgeAction.block(), enabled: false }] },
      ],
    }),
    Scan: EdgeRule.scanTools({ ruleName: 'scanners', list: EdgeManagedList.SCAN_TOOLS, action: block, match: nested }),
    OneFieldScan: EdgeRule.highFrequencyScan({ limit, match: EdgeCriteria.CLIENT_IP }),
    Token: EdgeRule.webToken({
      integration: EdgeSdkIntegration.MANUAL,
      crossSite: EdgeSite.fromSiteId(stack, 'OtherSite', '456'),
    }),
    App: EdgeRule.appSdk({ anomalies: [EdgeAppAnomaly.SIMULATOR], customSign: { key: 'cookie', value: 'sign' } }),
    Package: EdgeRule.appPackage({ packages: [{ name: 'com.example', sign: 'abc' }] }),
    Level: EdgeRule.securityLevel({ when: WHEN, level: EdgeSecurityLevel.HIGH }),
    Future: EdgeRule.of(EdgePhase.custom('http_future'), { value: 'x', shared: { target: EdgeBotTarget.WEB } }),
  };
  for (const [id, rule] of Object.entries(rules)) site.addRule(id, rule);
}

type Key = Parameters<typeof EdgeOriginAuth.ossOtherAccount>[0];

function origins(site: EdgeSite, stack: TerraformStack, key: Key): void {
  const pool = new EdgeOriginPool(stack, 'Pool', {
    site,
    poolName: 'models',
    origins: [
      EdgeOrigin.server({
        name: 'a',
        address: '203.0.113.10',
        weight: 50,
        enabled: false,
        hostHeader: 'models.example.com',
        ipVersionPolicy: EdgeIpVersionPolicy.IPV4_FIRST,
      }),
      EdgeOrigin.s3({
        name: 'b',
        address: 'b.s3.amazonaws.com',
        auth: EdgeOriginAuth.s3({ ...key, region: 'us-east-1', signature: EdgeS3Signature.V4 }),
      }),
    ],
  });
  new EdgeLoadBalancer(stack, 'Geo', {
    site,
    loadBalancerName: 'lb.example.com',
    pools: [pool],
    fallbackPool: pool,
    steering: EdgeSteering.geo({
      regions: [{ regions: ['CN', 'SEAS'], pools: [pool] }],
      subRegions: [{ regions: ['CN-SH'], pools: [pool] }],
    }),
    monitor: EdgeMonitor.https({ path: '/health', port: 443, headers: { Host: ['models.example.com'] } }),
    failoverAcrossPools: true,
    sessionAffinity: EdgeSessionAffinity.COOKIE,
    ttl: 60,
    description: 'models',
    rules: [
      {
        name: 'health',
        when: EdgeField.URI.eq('/health'),
        sequence: 1,
        terminates: true,
        fixedResponse: { statusCode: 200, contentType: 'text/plain', location: '/', body: 'ok' },
      },
      { name: 'order', overrides: { steering: EdgeSteering.ORDER } },
    ],
  });
  new EdgeLoadBalancer(stack, 'Random', {
    site,
    loadBalancerName: 'lb2.example.com',
    pools: [pool],
    steering: EdgeSteering.random(50, [{ pool, weight: 70 }]),
  });
  new EdgeOriginProtection(stack, 'OriginProtection', { site });
  new EdgeOriginRule(stack, 'OriginRule', {
    site,
    when: WHEN,
    sequence: 1,
    mutualTls: true,
    verifyCertificate: true,
    scheme: EdgeOriginScheme.HTTPS,
    sni: 'models.example.com',
    hostHeader: 'models.example.com',
    httpPort: 80,
    httpsPort: 8443,
    dnsRecord: 'other.example.com',
    readTimeout: 300,
    followRedirects: { maxRedirects: 3, keepArguments: true, keepHeaders: true, targetHost: 'x.example.com' },
    range: EdgeRangeMode.ON,
    rangeChunkSize: '512KB',
  });
}

function records(site: EdgeSite, stack: TerraformStack, key: Key): void {
  const data: { readonly [name: string]: EdgeRecordData } = {
    s3: EdgeRecordData.s3({
      domain: 'b.s3.amazonaws.com',
      auth: EdgeOriginAuth.s3({ ...key, region: 'us-east-1', signature: EdgeS3Signature.V2 }),
    }),
    srv: EdgeRecordData.srv({ priority: 1, weight: 2, port: 443, target: 'a.example.com' }),
    caa: EdgeRecordData.caa({ flag: 0, tag: EdgeCaaTag.ISSUE, value: 'letsencrypt.org' }),
    cert: EdgeRecordData.cert({ type: 1, keyTag: 2, algorithm: 3, certificate: 'eGVz' }),
    sshfp: EdgeRecordData.sshfp({ algorithm: 1, type: 1, fingerprint: 'abcd' }),
    tlsa: EdgeRecordData.tlsa({ usage: 1, selector: 1, matchingType: 1, certificate: 'abcd' }),
  };
  for (const [name, one] of Object.entries(data)) {
    new EdgeRecord(stack, `Record-${name}`, {
      site,
      recordName: `${name}.example.com`,
      data: one,
      comment: 'why',
      ttl: 60,
    });
  }
  new EdgeRecord(stack, 'Api', {
    site,
    recordName: 'ai.example.com',
    data: EdgeRecordData.cname('origin.example.net'),
    business: EdgeBusiness.API,
    hostPolicy: EdgeHostPolicy.TARGET_NAME,
  });
}

function tlsAndCertificates(site: EdgeSite, stack: TerraformStack): void {
  const privateKey = secret(stack, 'private-key');
  new EdgeCertificate(stack, 'Free', {
    site,
    source: EdgeCertificateSource.free({
      domains: ['example.com', '*.example.com'],
      authority: EdgeCertificateAuthority.LETS_ENCRYPT,
    }),
    certificateName: 'free',
  });
  new EdgeCertificate(stack, 'Uploaded', {
    site,
    source: EdgeCertificateSource.uploaded({ certificate: PEM, privateKey }),
  });
  new EdgeCertificate(stack, 'Cas', {
    site,
    source: EdgeCertificateSource.cas({ casId: '123', region: EdgeCasRegion.SINGAPORE }),
    certificateId: 'baba39055622c008b90285a8838e****',
  });
  new EdgeTls(stack, 'Tls', {
    site,
    when: WHEN,
    sequence: 1,
    profile: TlsProfile.RECOMMENDED.with({ ciphers: TlsCiphers.custom('ECDHE-ECDSA-AES128-GCM-SHA256') }),
  });
  new EdgeHttps(stack, 'Https', {
    site,
    when: WHEN,
    sequence: 1,
    redirectCode: EdgeRedirectCode.PERMANENT,
    hsts: { maxAge: 60, includeSubdomains: true, preload: false },
    altSvc: { maxAge: 60, persist: true, clear: false },
    sni: { required: true, verified: true, allowed: ['ai.example.com'] },
  });
  new EdgeClientCa(stack, 'ClientCa', {
    site,
    certificate: PEM,
    hostnames: ['ai.example.com'],
    certificateName: 'clients',
  });
  new EdgeClientCertificate(stack, 'ClientCertificate', { site, validityDays: 365, csr: CSR });
  new EdgeClientCertificate(stack, 'ClientKey', { site, validityDays: 365, keyType: EdgeKeyType.RSA, active: false });
  new EdgeOriginCa(stack, 'OriginCa', { site, certificate: PEM, certificateName: 'origins' });
  new EdgeOriginClientCertificate(stack, 'ForNames', {
    site,
    certificate: PEM,
    privateKey,
    hostnames: ['ai.example.com'],
    certificateName: 'edge',
  });
  new EdgeOriginClientCertificate(stack, 'ForSite', { site, certificate: PEM, privateKey, certificateName: 'edge' });
}

function logs(site: EdgeSite, stack: TerraformStack, key: Key): void {
  const destinations: { readonly [name: string]: EdgeLogDestination } = {
    Sls: EdgeLogDestination.sls({ project: 'logs', logStore: 'esa', region: 'ap-southeast-1' }),
    Oss: EdgeLogDestination.oss({ bucketName: 'logs', region: 'ap-southeast-1', prefix: 'esa', accountId: '1234' }),
    Http: EdgeLogDestination.http({
      url: 'https://logs.example.com/in',
      compress: 'gzip',
      headers: { 'X-Source': 'esa' },
      secretHeaders: { Authorization: secret(stack, 'log-token') },
      query: { v: '1' },
      secretQuery: { token: secret(stack, 'log-query') },
      bodyPrefix: '[',
      bodySuffix: ']',
      maxBatchMegabytes: 5,
      maxBatchLines: 1000,
      maxRetries: 3,
      timeout: 10,
      signature: { privateKey: secret(stack, 'log-key'), urlPath: 'v1/log', expiresAfter: 600 },
    }),
    S3: EdgeLogDestination.s3Compatible({
      ...key,
      region: 'us-east-1',
      bucketPath: 'logs/esa',
      prefix: 'a',
      endpoint: 'https://s3.example.com',
      serverSideEncryption: true,
      authentication: 'v4',
    }),
    Kafka: EdgeLogDestination.kafka({
      brokers: ['kafka.example.com:9092'],
      topic: 'esa',
      compress: 'gzip',
      user: { userName: 'esa', password: secret(stack, 'kafka-password') },
    }),
  };
  for (const [name, destination] of Object.entries(destinations)) {
    new EdgeLogDelivery(stack, `Logs${name}`, {
      site,
      destination,
      dataCenter: EdgeDataCenter.OUTSIDE_MAINLAND_CHINA,
      fields: ['ClientIP', 'RequestID'],
      discardRate: 0.1,
    });
  }
}

function waiting(site: EdgeSite, stack: TerraformStack): void {
  const common = {
    totalActiveUsers: 300,
    newUsersPerMinute: 200,
    disableSessionRenewal: false,
    description: 'overload',
  };
  const room = new EdgeWaitingRoom(stack, 'Room', {
    ...common,
    site,
    paths: [{ domain: 'example.com', subdomain: 'ai.', path: '/chat' }],
    queueAll: false,
    page: EdgeWaitingPage.html('<h1>Please wait</h1>'),
  });
  new EdgeWaitingRoom(stack, 'BuiltIn', {
    ...common,
    site,
    paths: [{ domain: 'example.com', subdomain: '' }],
    page: EdgeWaitingPage.builtIn(EdgeWaitingLanguage.TRADITIONAL_CHINESE),
  });
  const times = { start: new Date('2026-11-27T00:00:00Z'), end: new Date('2026-11-28T00:00:00Z') };
  const preQueue = { preQueueFrom: new Date('2026-11-26T23:00:00Z'), shufflePreQueue: true };
  room.addEvent('Launch', { ...common, ...times, ...preQueue, page: EdgeWaitingPage.html('<h1>Soon</h1>') });
  room.addEvent('Sale', { ...common, ...times });
  room.addBypass('Monitors', EdgeExpression.all());
}

function antiDdos(stack: TerraformStack): void {
  const pro = new AntiDdosInstance(stack, 'Pro', {
    product: AntiDdosProduct.pro({ baseGbps: 30, burstGbps: 60, burst: AntiDdosBurst.OFF, edition: 'coop' }),
    instanceName: 'pro',
    enhanced: true,
    change: AntiDdosChange.UPGRADE,
    tags: { team: 'ai' },
  });
  new AntiDdosInstance(stack, 'Premium', {
    product: AntiDdosProduct.premium({ plan: AntiDdosPremiumPlan.UNLIMITED, normalMbps: 100, normalQps: 500 }),
  });
  new AntiDdosPort(stack, 'Port', { instance: pro, port: 443, origins: ['203.0.113.10'], persistenceSeconds: 60 });
  const domain = new AntiDdosDomain(stack, 'Domain', {
    domain: 'ai.example.org',
    instances: [pro],
    origins: AntiDdosOrigins.addresses('203.0.113.10'),
    intelligence: AntiDdosIntelligence.watch(AntiDdosIntelligenceLevel.STRICT),
    blocked: ['198.51.100.0/24'],
    allowed: ['203.0.113.7'],
    headers: { 'X-Edge': 'ddos' },
    tls: {
      certificate: AntiDdosCertificate.uploaded({
        certificateName: 'ai',
        certificate: PEM,
        privateKey: secret(stack, 'ddos-key'),
      }),
      ciphers: AntiDdosCiphers.IMPROVED,
      customCiphers: ['ECDHE-ECDSA-AES128-GCM-SHA256'],
      tls13CustomCiphers: ['TLS_AES_128_GCM_SHA256'],
      ocspStapling: true,
      forceHttps: true,
      httpToOrigin: false,
      http2: true,
    },
  });
  new AntiDdosDomain(stack, 'OtherDomain', {
    domain: 'chat.example.org',
    instances: [pro],
    origins: AntiDdosOrigins.domains('waf.example.net'),
    tls: { certificate: AntiDdosCertificate.cas('123-cn-hangzhou', 'cn-hangzhou') },
  });
  new AntiDdosRateRule(stack, 'RateRule', {
    domain,
    conditions: [AntiDdosField.header('authorization').isMissing(), AntiDdosField.URI.contains('/v1/')],
    limit: { by: AntiDdosSubject.header('x-key'), interval: 10, threshold: 20, actionSeconds: 60 },
    statistics: { what: AntiDdosSubject.header('x-user') },
    status: AntiDdosStatus.count(404, 50),
  });
  new AntiDdosRateRule(stack, 'RatioRule', {
    domain,
    conditions: [AntiDdosCondition.clientIpNot('203.0.113.0/24')],
    limit: { interval: 10, threshold: 20, actionSeconds: 60 },
    status: AntiDdosStatus.ratio(404, 70),
    action: AntiDdosAction.CHALLENGE,
  });
  new AntiDdosAccessRule(stack, 'AccessRule', {
    domain,
    conditions: [AntiDdosField.header('x-key').equals('1')],
    expiresAfter: 60,
  });
  new AntiDdosScheduler(stack, 'Scheduler', {
    schedule: AntiDdosSchedule.TIERED,
    targets: [{ value: '203.0.113.10', role: AntiDdosTargetRole.ANTI_DDOS, priority: 100, region: 'ap-southeast-1' }],
    param: '{}',
    resourceGroupId: 'rg-1',
  });
}
