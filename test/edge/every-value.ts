/** What `everything` leaves out: further values of what it sets. */
import type { TerraformStack } from 'cdktf';
import {
  AntiDdosAccessRule,
  AntiDdosAction,
  AntiDdosBurst,
  AntiDdosCertificate,
  AntiDdosChange,
  AntiDdosCiphers,
  AntiDdosDomain,
  AntiDdosField,
  AntiDdosInstance,
  AntiDdosIntelligence,
  AntiDdosIntelligenceLevel,
  AntiDdosOrigins,
  AntiDdosProduct,
  AntiDdosRateRule,
  AntiDdosSchedule,
  AntiDdosScheduler,
  AntiDdosTargetRole,
  AntiDdosTlsVersion,
  EdgeCaaTag,
  EdgeField,
  EdgeHttps,
  EdgeLoadBalancer,
  EdgeMonitor,
  EdgeMonitoringRegion,
  EdgeOriginAuth,
  EdgeOriginPool,
  EdgeOriginRule,
  EdgeOriginScheme,
  EdgePhase,
  EdgeRangeMode,
  EdgeRecord,
  EdgeRecordData,
  EdgeRedirectCode,
  EdgeRuleset,
  EdgeSite,
  EdgeSteering,
  EdgeTls,
  TlsCiphers,
  TlsProfile,
} from '../../lib/edge';
import { secret } from './fixtures';

const when = EdgeField.HOST.eq('values.example.com');

export function everyValue(stack: TerraformStack): void {
  site(stack);
  antiDdos(stack);
}

function site(stack: TerraformStack): void {
  const site = EdgeSite.fromSiteId(stack, 'Values', '7');
  const pool = EdgeOriginPool.fromPoolAttributes(stack, 'ValuesPool', { poolId: '1', poolName: 'pool' });
  new EdgeRuleset(stack, 'OffRuleset', { site, phase: EdgePhase.CUSTOM, enabled: false });

  const off = { https: false, tls12: false, tls13: false, http2: false, http3: false, ocspStapling: false };
  new EdgeTls(stack, 'OldTls', {
    site,
    when,
    enabled: false,
    profile: TlsProfile.of({ ...off, tls10: true, tls11: true }),
  });
  for (const ciphers of [TlsCiphers.ALL, TlsCiphers.STRICT]) {
    new EdgeTls(stack, `Tls-${ciphers.group}`, { site, profile: TlsProfile.MODERN.with({ ciphers }) });
  }

  new EdgeHttps(stack, 'NoHttps', {
    site,
    when,
    enabled: false,
    force: false,
    hsts: { enabled: false, preload: true },
    altSvc: { enabled: false, persist: false, clear: true },
    sni: { required: false, verified: false },
  });
  for (const redirectCode of [EdgeRedirectCode.MOVED_PERMANENTLY, EdgeRedirectCode.FOUND, EdgeRedirectCode.TEMPORARY]) {
    new EdgeHttps(stack, `Https-${redirectCode.code}`, { site, redirectCode });
  }

  for (const [i, region] of [
    EdgeMonitoringRegion.MAINLAND_CHINA,
    EdgeMonitoringRegion.OUTSIDE_MAINLAND_CHINA,
  ].entries()) {
    new EdgeLoadBalancer(stack, `Balancer${i}`, {
      site,
      loadBalancerName: `lb${i}.example.com`,
      pools: [pool],
      monitor: EdgeMonitor.tcp({ region, timeout: 10 }),
      steering: EdgeSteering.random([0, 100][i] ?? 0),
      ttl: [10, 600][i],
    });
  }

  for (const [i, scheme] of [EdgeOriginScheme.HTTP, EdgeOriginScheme.FOLLOW_CLIENT].entries()) {
    new EdgeOriginRule(stack, `Origin${i}`, {
      site,
      when,
      enabled: false,
      scheme,
      mutualTls: false,
      verifyCertificate: false,
      followRedirects: { enabled: false, keepArguments: false, keepHeaders: false },
      range: [EdgeRangeMode.OFF, EdgeRangeMode.FORCE][i],
    });
  }

  const key = { accessKey: secret(stack, 'values-ak'), secretKey: secret(stack, 'values-sk') };
  const auths = [EdgeOriginAuth.PUBLIC, EdgeOriginAuth.OSS_SAME_ACCOUNT, EdgeOriginAuth.ossOtherAccount(key)];
  const data = [
    ...auths.map((auth) => EdgeRecordData.oss({ domain: 'b.oss-ap-southeast-1.aliyuncs.com', auth })),
    EdgeRecordData.caa({ flag: 255, tag: EdgeCaaTag.REPORT, value: 'mailto:a@example.com' }),
  ];
  data.forEach((one, i) => new EdgeRecord(stack, `Value${i}`, { site, recordName: `v${i}.example.com`, data: one }));
}

function antiDdos(stack: TerraformStack): void {
  const months = [2, 3, 4, 5, 6, 7, 8, 9, 12, 24, 36];
  const instances = months.map(
    (count, i) =>
      new AntiDdosInstance(stack, `Months${count}`, {
        product: AntiDdosProduct.pro({
          ipv6: true,
          internationalAccount: true,
          burst: [AntiDdosBurst.DAILY_95TH, AntiDdosBurst.MONTHLY_95TH][i % 2],
        }),
        enhanced: false,
        change: AntiDdosChange.DOWNGRADE,
        months: count,
      }),
  );

  const certificate = AntiDdosCertificate.cas('123-cn-hangzhou');
  const tls = [
    { certificate, ciphers: AntiDdosCiphers.DEFAULT, oldest: AntiDdosTlsVersion.TLS_1_0 },
    { certificate, ciphers: AntiDdosCiphers.ALL, oldest: AntiDdosTlsVersion.TLS_1_1 },
  ];
  const [domain] = tls.map(
    (one, i) =>
      new AntiDdosDomain(stack, `Values-Domain${i}`, {
        domain: `v${i}.example.org`,
        instances: instances.slice(0, 1),
        origins: AntiDdosOrigins.addresses('203.0.113.10'),
        intelligence: AntiDdosIntelligence.defend(AntiDdosIntelligenceLevel.LOOSE),
        floodProtection: false,
        tls: one,
      }),
  );
  if (!domain) throw new Error('no domain');

  const conditions = [AntiDdosField.URI.contains('/v1/')];
  const limit = { interval: 10, threshold: 20, actionSeconds: 60 };
  for (const action of [AntiDdosAction.ACCEPT, AntiDdosAction.CHALLENGE, AntiDdosAction.WATCH]) {
    new AntiDdosAccessRule(stack, `Access-${action.code}`, { domain, conditions, action });
  }
  for (const action of [AntiDdosAction.ACCEPT, AntiDdosAction.WATCH]) {
    new AntiDdosRateRule(stack, `Rate-${action.code}`, { domain, conditions, limit, action });
  }

  const schedules = [
    [AntiDdosSchedule.ACCELERATION, AntiDdosTargetRole.ACCELERATION_ADDRESS],
    [AntiDdosSchedule.CLOUD_PRODUCT, AntiDdosTargetRole.CLOUD_RESOURCE],
    [AntiDdosSchedule.TIERED, AntiDdosTargetRole.TIERED_RESOURCE],
  ] as const;
  for (const [schedule, role] of schedules) {
    const targets = [{ value: 'a.example.net', role }];
    new AntiDdosScheduler(stack, `Schedule${schedule.type}`, { schedule, targets });
  }
}
