/** Every rule on configurations that break it, keep it, and are none of its business. */
import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { check } from '../../lib/compliance/check';
import { readConfiguration } from '../../lib/compliance/model/read';
import { listenToReads, type ReadKind } from '../../lib/compliance/model/resource';
import type { Rule } from '../../lib/compliance/rule';
import { RULES } from '../../lib/compliance/rules';
import { SECRET_ARGUMENTS } from '../../lib/compliance/rules/secrets/arguments';
import { aisec } from '../../lib/schema/aisec';
import { wholeAlicloud } from '../../lib/schema/alicloud';
import type { BlockSchema, TerraformType } from '../../lib/schema/model';
import { FIXTURES } from './fixtures';
import type { Resources } from './fixtures/fixture';

const DIR = path.join(__dirname, '..', '..', 'lib', 'compliance', 'rules');

function judge(rule: Rule, resources: Resources): ReturnType<typeof check> {
  const document = JSON.parse(JSON.stringify({ resource: resources })) as object;
  return check(readConfiguration([{ document }]), { packs: [{ id: 'one', name: 'one', rules: [rule] }] });
}

const reads = new Map<string, ReadKind>();
beforeAll(() => listenToReads((type, name, kind) => reads.set(`${type} ${name}`, kind)));
afterAll(() => listenToReads(undefined));

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const fixtures = FIXTURES[id];

  it('has configurations that break it, keep it, and that it says nothing about', () => {
    const { bad = [], good = [], na = [] } = fixtures ?? {};
    expect(bad.length).toBeGreaterThan(0);
    expect(na.length).toBeGreaterThan(0);
    // Two types are a violation by being there.
    expect(good.length > 0 || ['ram-policy-not-on-users', 'rds-no-public-endpoint'].includes(id)).toBe(true);
  });

  it('finds each violation where it is', () => {
    for (const [resources, ...places] of fixtures?.bad ?? []) {
      const { findings } = judge(rule, resources);
      expect(findings.map(({ rule: name, at = '-' }) => [name, at])).toEqual(places.map((place) => [id, place]));
    }
  });

  it('finds nothing where it is kept', () => {
    for (const resources of fixtures?.good ?? []) {
      const { findings, rules, unknown } = judge(rule, resources);
      expect({ resources, findings, unknown }).toEqual({ resources, findings: [], unknown: [] });
      expect(rules[0]?.compliant).toBeGreaterThan(0);
    }
  });

  it('says nothing where it does not apply', () => {
    for (const resources of fixtures?.na ?? []) {
      const { findings, rules } = judge(rule, resources);
      expect({ resources, findings, ...rules[0], rule: id }).toMatchObject({ findings: [], compliant: 0, unknown: 0 });
    }
  });

  it('says so where the answer is known at apply only', () => {
    for (const resources of fixtures?.unknown ?? []) {
      const { findings, unknown, rules } = judge(rule, resources);
      expect({ resources, findings, compliant: rules[0]?.compliant }).toEqual({
        resources,
        findings: [],
        compliant: 0,
      });
      expect(unknown.length).toBeGreaterThan(0);
    }
  });
});

describe('the rules', () => {
  it('have ids of their own, texts, and types that exist', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    const types = { ...wholeAlicloud().schema.resource_schemas, ...aisec().schema.resource_schemas };
    for (const { id, title, why, fix, types: own } of RULES) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
      for (const text of [title, why, fix]) expect(text.length).toBeGreaterThan(10);
      expect(own.filter((type) => !(type in types))).toEqual([]);
    }
  });

  it('are all in the list, one per file', () => {
    const files = readdirSync(DIR, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile() && one.parentPath !== DIR)
      .map((one) => ({
        name: path.basename(one.name, '.ts'),
        text: readFileSync(path.join(one.parentPath, one.name), 'utf8'),
      }))
      .filter(({ text }) => /^ {2,4}id: '/m.test(text));
    expect(files.map(({ name }) => name).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  it('have no fixtures left over', () => {
    const ids = new Set(RULES.map(({ id }) => id));
    expect(Object.keys(FIXTURES).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('read arguments that the types have, as what they are', () => {
    expect(reads.size).toBeGreaterThan(150);
    const wrong = [...reads].flatMap(([read, kind]) => {
      const [type = '', name = ''] = read.split(' ');
      const problem = problemOf(type, name, kind);
      return problem === undefined ? [] : [`${read}: ${problem}`];
    });
    expect(wrong).toEqual([]);
  });

  it('know every argument that is a secret', () => {
    const open = [
      'client_ca_cert',
      'server_cert',
      'ssl_certificate',
      'tde_certificate',
      'cert',
      'cert_identifier',
      'cert_region',
      'username',
      'email',
      'idcard',
      'mobile',
      'account_name',
      'access_key_id',
      'oss_ak_id',
      'kms_encrypted_password',
      'desire_attributes',
    ];
    const known = new Set(
      Object.entries(SECRET_ARGUMENTS).flatMap(([type, names]) => names.map((name) => `${type}.${name}`)),
    );
    const sensitive = Object.entries(wholeAlicloud().schema.resource_schemas).flatMap(([type, { block }]) =>
      Object.entries(block.attributes ?? {})
        .filter(([name, one]) => one.sensitive && (one.required || one.optional) && !open.includes(name))
        .map(([name]) => `${type}.${name}`),
    );
    expect(sensitive.filter((one) => !known.has(one))).toEqual([]);
  });
});

function problemOf(type: string, name: string, kind: ReadKind): string | undefined {
  const schemas = type.startsWith('aisec_') ? aisec().schema : wholeAlicloud().schema;
  let block: BlockSchema | undefined = schemas.resource_schemas[type]?.block;
  const parts = name.split('.');
  const last = parts.pop() ?? '';
  for (const part of parts) block = block?.block_types?.[part]?.block;
  if (!block) return 'there is no such block';
  if (kind === 'blocks') return block.block_types?.[last] ? undefined : 'is no block';
  const attribute = block.attributes?.[last]?.type;
  if (attribute === undefined) return 'there is no such argument';
  return kinds(attribute).includes(kind) ? undefined : `is ${JSON.stringify(attribute)}, read as ${kind}`;
}

function kinds(type: TerraformType): readonly ReadKind[] {
  if (type === 'bool') return ['flag'];
  if (type === 'number') return ['number'];
  if (type === 'string') return ['text'];
  if (Array.isArray(type) && type[0] === 'map') return ['map'];
  return ['texts'];
}
