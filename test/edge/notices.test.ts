/** Whatever costs money, cannot be undone or was never seen to work says so, once, by an id that docs/limits.md explains. */
import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { Annotations, type TerraformStack } from 'cdktf';
import { Notices } from '../../lib/core';
import {
  AntiDdosAccessRule,
  AntiDdosCondition,
  AntiDdosDomain,
  AntiDdosInstance,
  AntiDdosProduct,
  EdgeAction,
  EdgeBlockPage,
  EdgeCertificate,
  EdgeCertificateSource,
  EdgeClientCertificate,
  EdgeCriteria,
  EdgeDataCenter,
  EdgeErrorPage,
  EdgeExpression,
  EdgeField,
  EdgeHttps,
  EdgeKeyType,
  EdgeLoadBalancer,
  EdgeLogDelivery,
  EdgeLogDestination,
  EdgeManagedLevel,
  EdgeOriginPool,
  EdgePlan,
  EdgePlanEdition,
  EdgeRateLimit,
  EdgeRecord,
  EdgeRecordData,
  EdgeRule,
  EdgeSite,
  type IEdgeSite,
} from '../../lib/edge';
import { newStack, synth } from '../core/support';
import { newSite, PEM, secret } from './fixtures';

const ROOT = path.join(__dirname, '..', '..');

type Given = readonly [id: string, make: (stack: TerraformStack, site: IEdgeSite) => unknown];

const rule =
  (one: EdgeRule): Given[1] =>
  (_, site) =>
    site.addRule('Rule', one);

const expression = (when: EdgeExpression): Given[1] => rule(EdgeRule.custom({ when, action: EdgeAction.block() }));

const record =
  (data: (stack: TerraformStack) => EdgeRecordData): Given[1] =>
  (stack, site) =>
    new EdgeRecord(stack, 'Record', { site, recordName: 'a', data: data(stack) });

const logs =
  (destination: (stack: TerraformStack) => EdgeLogDestination, dataCenter: EdgeDataCenter): Given[1] =>
  (stack, site) =>
    new EdgeLogDelivery(stack, 'Logs', { site, destination: destination(stack), dataCenter, fields: ['a'] });

const sls = (): EdgeLogDestination => EdgeLogDestination.sls({ project: 'a', logStore: 'b', region: 'c' });

const CASES: readonly Given[] = [
  ['edge.plan-cost', (stack) => new EdgePlan(stack, 'Bought', { edition: EdgePlanEdition.BASIC, months: 2 })],
  ['edge.site-paused', (stack) => newSite(stack, { paused: true })],
  ['edge.cross-border-cost', (stack) => newSite(stack, { delivery: { crossBorderOptimization: true } })],
  ['edge.anti-ddos-cost', (stack) => new AntiDdosInstance(stack, 'I', { product: AntiDdosProduct.pro() })],
  [
    'edge.load-balancer-cost',
    (stack, site) =>
      new EdgeLoadBalancer(stack, 'L', {
        site,
        loadBalancerName: 'a',
        pools: [EdgeOriginPool.fromPoolAttributes(stack, 'P', { poolId: '1', poolName: 'p' })],
      }),
  ],
  ['edge.log-cost', logs(sls, EdgeDataCenter.MAINLAND_CHINA)],
  ['edge.global-logs', logs(sls, EdgeDataCenter.GLOBAL)],
  [
    'edge.log-secret-in-state',
    logs(
      (stack) => EdgeLogDestination.http({ url: 'https://a', secretHeaders: { a: secret(stack, 's') } }),
      EdgeDataCenter.MAINLAND_CHINA,
    ),
  ],
  [
    'edge.key-in-state',
    (stack, site) =>
      new EdgeCertificate(stack, 'C', {
        site,
        source: EdgeCertificateSource.uploaded({ certificate: PEM, privateKey: secret(stack, 'k') }),
      }),
  ],
  [
    'edge.key-type',
    (stack, site) => new EdgeClientCertificate(stack, 'C', { site, validityDays: 1, keyType: EdgeKeyType.ECDSA }),
  ],
  ['edge.hsts-preload', (stack, site) => new EdgeHttps(stack, 'H', { site, hsts: { preload: true } })],
  ['edge.allow-action', rule(EdgeRule.ipAccess({ address: '203.0.113.7', action: EdgeAction.ALLOW }))],
  ['edge.criteria', rule(EdgeRule.scanTools({ match: EdgeCriteria.CLIENT_IP }))],
  [
    'edge.criteria',
    rule(
      EdgeRule.rateLimit({
        limit: new EdgeRateLimit({ requests: 1, by: EdgeCriteria.allOf(EdgeCriteria.anyOf(EdgeCriteria.HOST)) }),
      }),
    ),
  ],
  ['edge.managed-level', rule(EdgeRule.managed({ rulesets: [{ attackType: 1, level: EdgeManagedLevel.LEVEL_1 }] }))],
  [
    'edge.record-target',
    record((stack) =>
      EdgeRecordData.originPool(EdgeOriginPool.fromPoolAttributes(stack, 'P', { poolId: '1', poolName: 'p' })),
    ),
  ],
  ['edge.expression-form', expression(EdgeField.header('a').exists())],
  ['edge.expression-form', expression(EdgeExpression.not(EdgeField.USER_AGENT.oneOf('a')))],
  ['edge.expression-form', expression(EdgeField.HOST.eq('a').and(EdgeField.PATH.lowerCase.eq('b')))],
  ['edge.expression-form', expression(EdgeField.BODY.size.gt(1))],
  ['edge.expression-form', expression(EdgeField.PATH.matches('a"b'))],
  ['edge.expression-form', rule(EdgeRule.scanTools({ when: EdgeField.QUERY.eq('') }))],
  [
    'edge.expression-form',
    (stack, site) =>
      new EdgeErrorPage(stack, 'E', {
        site,
        page: EdgeBlockPage.fromPageId(stack, 'P', '1'),
        statusCode: 500,
        when: EdgeField.ASN.eq(1),
      }),
  ],
  [
    'edge.anti-ddos-addresses',
    (stack) =>
      new AntiDdosAccessRule(stack, 'R', {
        domain: AntiDdosDomain.fromDomain(stack, 'D', 'a'),
        conditions: [AntiDdosCondition.clientIp('1.1.1.1', '2.2.2.2')],
      }),
  ],
];

const NOT_UNCERTAIN: readonly Given[1][] = [
  expression(EdgeField.HOST.eq('a').and(EdgeField.PATH.matches('^/v\\d$'), EdgeField.CLIENT_IP.oneOf('1.1.1.1'))),
  rule(EdgeRule.managed({ rulesets: [{ attackType: 1, level: EdgeManagedLevel.PER_RULE }] })),
  rule(EdgeRule.rateLimit({ limit: new EdgeRateLimit({ requests: 1, by: EdgeCriteria.allOf(EdgeCriteria.HOST) }) })),
  record(() => EdgeRecordData.cname('b')),
];

describe('notices', () => {
  it.each(CASES.map(([id, make], i) => [`${id} (${i})`, id, make] as const))(
    '%s is given, and printed until it is accepted',
    (_, id, make) => {
      const warn = jest.spyOn(Annotations.prototype, 'addWarning').mockImplementation(() => undefined);
      try {
        const stack = newStack();
        make(stack, EdgeSite.fromSiteId(stack, 'Other', '123'));
        expect(Notices.of(stack).open.map((one) => one.id)).toContain(id);
        synth(stack);
        Notices.of(stack).acknowledge(id, 'known');
        expect(Notices.of(stack).open.map((one) => one.id)).not.toContain(id);
      } finally {
        warn.mockRestore();
      }
    },
  );

  it.each(NOT_UNCERTAIN.map((make, i) => [i, make] as const))(
    'nothing is said about what is documented (%i)',
    (_, make) => {
      const stack = newStack();
      make(stack, EdgeSite.fromSiteId(stack, 'Other', '123'));
      expect(Notices.of(stack).open).toEqual([]);
    },
  );

  it('are all tested, and all explained in docs/limits.md', () => {
    const lib = path.join(ROOT, 'lib', 'edge');
    const source = readdirSync(lib)
      .map((file) => readFileSync(path.join(lib, file), 'utf8'))
      .join('\n');
    const ids = [...new Set([...source.matchAll(/'(edge\.[a-z-]+)'/g)].map(([, id = '']) => id))].sort();
    expect([...new Set(CASES.map(([id]) => id))].sort()).toEqual(ids);
    const limits = readFileSync(path.join(ROOT, 'docs', 'limits.md'), 'utf8');
    expect(ids.filter((id) => !limits.includes(`\`${id}\``))).toEqual([]);
  });
});
