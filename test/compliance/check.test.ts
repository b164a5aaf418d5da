/** Running packs: results, levels, suppressions, what has to exist, and rules that fail. */
import {
  AiSecurityPack,
  checkCompliance,
  type Pack,
  readConfiguration,
  type Rule,
  type Suppression,
} from '../../lib/compliance';
import type { CheckOptions, ComplianceReport } from '../../lib/compliance';

const PUBLIC_BUCKET = {
  alicloud_oss_bucket: {
    data: { '//': { metadata: { path: 'stack/Data/Resource' } }, bucket: 'data', acl: 'public-read' },
    other: { '//': { metadata: { path: 'stack/Other/Nested/Resource' } }, bucket: 'other', acl: 'public-read' },
  },
};
const REASON = 'a public data set, reviewed by security';

const ruleOf = (id: string): Rule => {
  const rule = AiSecurityPack.rules.find((one) => one.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
};
const packOf = (...rules: readonly Rule[]): Pack => ({ id: 'test', name: 'Test', rules });
const run = (resource: object, rules: readonly Rule[], options: Partial<CheckOptions> = {}): ComplianceReport =>
  checkCompliance(readConfiguration([{ document: { resource } }]), {
    packs: [packOf(...rules)],
    today: '2026-11-28',
    ...options,
  });
const suppress = (one: Partial<Suppression>): readonly Suppression[] => [
  { rule: 'oss-bucket-private', resource: 'stack/Data', reason: REASON, ...one },
];
const bucketPrivate = ruleOf('oss-bucket-private');

it('a rule that throws is a finding of its own, and the others go on', () => {
  const broken: Rule = {
    ...bucketPrivate,
    id: 'broken-rule',
    check: () => {
      throw new TypeError('cannot read properties of undefined');
    },
  };
  const { findings } = run(PUBLIC_BUCKET, [broken, bucketPrivate]);
  expect(findings.map(({ rule, resource }) => [rule, resource?.address])).toEqual([
    ['rule-error', 'alicloud_oss_bucket.data'],
    ['rule-error', 'alicloud_oss_bucket.other'],
    ['oss-bucket-private', 'alicloud_oss_bucket.data'],
    ['oss-bucket-private', 'alicloud_oss_bucket.other'],
  ]);
  expect(findings[0]?.what).toBe('rule broken-rule failed: cannot read properties of undefined');
});

it('what is known at apply only is neither kept nor broken', () => {
  const { findings, unknown, rules } = run({ alicloud_oss_bucket: { data: { acl: '${var.acl}' } } }, [bucketPrivate]);
  expect(findings).toEqual([]);
  expect(unknown).toMatchObject([
    { rule: 'oss-bucket-private', why: 'acl is known only when the configuration is applied' },
  ]);
  expect(rules[0]).toMatchObject({ compliant: 0, nonCompliant: 0, notApplicable: 0, unknown: 1 });
});

it('a violation that is seen counts, whatever else is not known yet', () => {
  const resource = {
    alicloud_instance: { a: { system_disk_encrypted: '${var.a}', data_disks: [{ encrypted: false }] } },
  };
  expect(run(resource, [ruleOf('ecs-instance-disks-encrypted')]).findings).toMatchObject([{ at: 'data_disks[0]' }]);
});

it('the gravest level that a pack gives a rule holds', () => {
  const lighter: Pack = { ...packOf(bucketPrivate), levels: { 'oss-bucket-private': 'info' } };
  expect(run(PUBLIC_BUCKET, [], { packs: [lighter] }).findings[0]?.level).toBe('info');
  expect(run(PUBLIC_BUCKET, [], { packs: [lighter, packOf(bucketPrivate)] }).findings[0]?.level).toBe('error');
});

describe('something that has to exist', () => {
  const trail = ruleOf('actiontrail-on');

  it('is asked for when the whole account is checked', () => {
    expect(run({}, [trail]).findings).toEqual([]);
    expect(run({}, [trail], { wholeAccount: true }).findings).toMatchObject([
      { rule: 'actiontrail-on', what: 'no trail records the calls of the account' },
    ]);
    expect(run({ alicloud_actiontrail_trail: { a: {} } }, [trail], { wholeAccount: true }).findings).toEqual([]);
  });

  it('is asked for only where it is needed', () => {
    const rule = ruleOf('guardrails-logged');
    expect(run({}, [rule], { wholeAccount: true }).findings).toEqual([]);
    const configured = { aisec_guardrails_service_config: { a: { service_code: 'query_security_check' } } };
    expect(run(configured, [rule], { wholeAccount: true }).findings).toHaveLength(1);
  });

  it('can be accepted for the account', () => {
    const suppressions = suppress({ rule: 'actiontrail-on', resource: 'account' });
    const { findings, suppressed } = run({}, [trail], { wholeAccount: true, suppressions });
    expect([findings.length, suppressed.length]).toEqual([0, 1]);
  });
});

describe('a suppression', () => {
  it.each([
    ['the path of a construct', { resource: 'stack/Data' }, 1],
    ['the path of a resource', { resource: 'stack/Data/Resource' }, 1],
    ['an address', { resource: 'alicloud_oss_bucket.data' }, 1],
    ['a pattern', { resource: 'alicloud_oss_bucket.*' }, 2],
    ['everything below a construct', { resource: 'stack', inherit: true }, 2],
    ['a construct whose descendants are not meant', { resource: 'stack' }, 0],
    ['a place within the resource', { appliesTo: ['acl'] }, 1],
    ['another place', { appliesTo: ['policy.*'] }, 0],
    ['a pattern of places', { appliesTo: ['a*'] }, 1],
  ] as const)('by %s accepts what it names', (_what, one, count) => {
    const { findings, suppressed } = run(PUBLIC_BUCKET, [bucketPrivate], { suppressions: suppress(one) });
    expect(suppressed).toHaveLength(count);
    expect(findings.filter(({ rule }) => rule === 'oss-bucket-private')).toHaveLength(2 - count);
    expect(suppressed.every(({ suppressedBy }) => suppressedBy?.reason === REASON)).toBe(true);
  });

  it('holds through its last day', () => {
    const on = (today: string): readonly string[] =>
      run(PUBLIC_BUCKET, [bucketPrivate], {
        today,
        suppressions: suppress({ resource: 'stack', inherit: true, expires: '2026-11-28' }),
      }).findings.map(({ rule }) => rule);
    expect(on('2026-11-28')).toEqual([]);
    expect(on('2026-11-29')).toEqual(['oss-bucket-private', 'oss-bucket-private', 'suppression-expired']);
  });

  it.each([
    ['no reason', { reason: undefined as unknown as string }, 'has no reason of at least 10 characters'],
    ['a reason that says nothing', { reason: ' ok       ' }, 'has no reason of at least 10 characters'],
    ['no rule', { rule: '' }, 'names no rule'],
    ['an expiry of another form', { expires: '28/11/2026' }, 'expires on 28/11/2026, which is no day'],
    ['a day that the calendar does not have', { expires: '2026-02-30' }, 'which is no day'],
    ['an expiry that is no text', { expires: 20261128 as unknown as string }, 'which is no day'],
    ['places that are no list', { appliesTo: 'acl' as unknown as string[] }, 'no list of texts'],
    ['no resource', { resource: undefined as unknown as string }, 'names no resource'],
  ])('with %s accepts nothing and is an error', (_what, one, problem) => {
    const { findings, suppressed } = run(PUBLIC_BUCKET, [bucketPrivate], { suppressions: suppress(one) });
    expect(suppressed).toEqual([]);
    expect(findings.filter(({ rule }) => rule === 'suppression-invalid')).toMatchObject([
      { level: 'error', what: expect.stringContaining(problem) as string },
    ]);
  });

  it('that is none, in a file of somebody else, is an error and no crash', () => {
    const suppressions = [null, 'all'] as unknown as readonly Suppression[];
    const { findings } = run({}, [bucketPrivate], { suppressions });
    expect(findings.map(({ rule, what }) => [rule, what])).toEqual([
      ['suppression-invalid', 'the suppression of nothing for nothing: is not an object; names no resource'],
      ['suppression-invalid', 'the suppression of nothing for nothing: is not an object; names no resource'],
    ]);
  });

  it('of what is known at apply only, or was not looked for, is not unused', () => {
    const hidden = { alicloud_oss_bucket: { data: { acl: '${var.acl}' } } };
    const suppressions = [
      ...suppress({ resource: 'alicloud_oss_bucket.data', appliesTo: ['acl'] }),
      ...suppress({ rule: 'actiontrail-on', resource: 'account' }),
    ];
    expect(run(hidden, [bucketPrivate, ruleOf('actiontrail-on')], { suppressions }).findings).toEqual([]);
  });

  it('that nothing needs is a warning, unless its rule did not run', () => {
    const rules = (suppressions: readonly Suppression[]): readonly string[] =>
      run({}, [bucketPrivate], { suppressions }).findings.map(({ rule, level }) => `${rule} ${level}`);
    expect(rules(suppress({}))).toEqual(['suppression-unused warning']);
    expect(rules(suppress({ rule: 'rule-of-another-pack' }))).toEqual([]);
  });
});
