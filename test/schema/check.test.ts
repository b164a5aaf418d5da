import { wholeAlicloud } from '../../lib/schema/alicloud';
import { checkDataSource, checkProvider, checkResource, nearest } from '../../lib/schema/check';
import { formatPath, UNKNOWN, type ValueObject } from '../../lib/schema/value';
import {
  acceptedLines,
  applyWrongChange,
  fullConfigurations,
  rejectedLines,
  wrong,
  wrongConfigurations,
} from '../support/golden';

const alicloud = wholeAlicloud();

const errors = (type: string, config: ValueObject): string[] =>
  checkResource(alicloud, type, config)
    .filter(({ severity }) => severity === 'error')
    .map(({ message }) => message);

describe('checks against the real provider', () => {
  it('refuse every configuration that it refused', () => {
    const full = fullConfigurations();
    const byKind = new Map<string, { lines: number; agree: number }>();
    const missed = rejectedLines().filter((line) => {
      const refused = errors(line.type, applyWrongChange(line, full)).length > 0;
      const counts = byKind.get(line.kind) ?? { lines: 0, agree: 0 };
      byKind.set(line.kind, { lines: counts.lines + 1, agree: counts.agree + Number(refused) });
      return !refused;
    });
    expect(missed).toEqual([]);
    expect([...byKind.keys()].sort()).toEqual(
      ['conflictsWith', 'enum', 'exactlyOneOf', 'length', 'maxItems', 'min', 'missing', 'range', 'readonly', 'type', 'unknown'],
    );
  });

  it('accept every configuration that it accepted', () => {
    const refused = acceptedLines().filter(({ type, config }) => errors(type, config).length > 0);
    expect(refused.map(({ type, size }) => `${type} ${size}`)).toEqual([]);
  });
});

describe('wrong configurations', () => {
  it('cover every code', () => {
    const codes = new Set(wrongConfigurations().map(({ expect: { code } }) => code));
    expect([...codes].sort()).toEqual([
      'conflict',
      'missing',
      'none-of',
      'not-exactly-one',
      'not-in-enum',
      'out-of-range',
      'read-only',
      'removed',
      'too-many-items',
      'unknown-attribute',
      'unknown-type',
      'wrong-length',
      'wrong-type',
    ]);
  });

  it.each(wrongConfigurations().map((one) => [one.name, one] as const))('%s', (_name, one) => {
    if (one.expect.code !== 'unknown-type') expect(errors(one.type, one.config)).toEqual([]);
    const found = checkResource(alicloud, one.type, wrong(one)).map(({ code, path }) => ({ code, path: formatPath(path) }));
    expect(found).toContainEqual(one.expect);
  });
});

describe('a value that is not known yet', () => {
  it('counts as set and as right', () => {
    expect(errors('alicloud_ram_user', { name: UNKNOWN, comments: UNKNOWN })).toEqual([]);
    expect(errors('alicloud_wafv3_domain', { domain: UNKNOWN, instance_id: UNKNOWN, listen: UNKNOWN, redirect: UNKNOWN })).toEqual([]);
  });

  it('may be the one that is wanted', () => {
    expect(errors('alicloud_log_project', { name: UNKNOWN })).toEqual([]);
  });
});

describe('messages', () => {
  it('name what, where, what was given and what is allowed', () => {
    expect(errors('alicloud_ram_access_key', { user_name: 'u', status: 'Disabled' })).toEqual([
      'status has a value the provider does not know: got "Disabled"; allowed: "Active", "Inactive"',
    ]);
  });

  it('never show the value of a sensitive attribute', () => {
    const config = { secret_name: 's', version_id: 'v', secret_data: ['hunter2'] };
    const messages = errors('alicloud_kms_secret', config).join();
    expect(messages).toContain('(sensitive)');
    expect(messages).not.toContain('hunter2');
  });

  it('name the types that a misspelt one may be', () => {
    expect(errors('alicloud_ram_usr', {})[0]).toContain('alicloud_ram_user');
    expect(nearest('coments', ['comments', 'name', 'mobile'], 1)).toEqual(['comments']);
  });

  it('warn of deprecated attributes and types without refusing them', () => {
    const found = checkResource(alicloud, 'alicloud_kms_key', { key_state: 'Enabled' });
    expect(found.map(({ code, severity }) => ({ code, severity }))).toEqual([{ code: 'deprecated', severity: 'warning' }]);
  });
});

describe('data sources and provider blocks', () => {
  it('are checked as resources are', () => {
    const codes = (violations: readonly { code: string }[]): string[] => violations.map(({ code }) => code);
    expect(codes(checkDataSource(alicloud, 'alicloud_wafv3_domains', {}))).toEqual(['missing']);
    expect(codes(checkDataSource(alicloud, 'alicloud_ram_usres', {}))).toEqual(['unknown-type']);
    expect(codes(checkProvider(alicloud, { protocol: 'FTP' }))).toEqual(['not-in-enum']);
    expect(checkProvider(alicloud, { region: 'ap-southeast-1' })).toEqual([]);
  });
});

it('checks ten thousand small resources in less than a second', () => {
  const start = performance.now();
  for (let i = 0; i < 10_000; i++) errors('alicloud_ram_user', { name: `user-${i}`, comments: 'x' });
  expect(performance.now() - start).toBeLessThan(1000);
});
