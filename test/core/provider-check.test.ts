import { Lazy, TerraformVariable, Token } from 'cdktf';
import { checkAgainstProvider, type Finding, Problems } from '../../lib/core';
import { newStack } from './support';

function check(type: string, config: object, names?: { readonly [argument: string]: string }): readonly Finding[] {
  const problems = new Problems(newStack());
  checkAgainstProvider(problems, type, config, names);
  return problems.findings;
}

describe('checkAgainstProvider', () => {
  it('finds what the provider refuses, said with the names of the construct', () => {
    expect(
      check(
        'alicloud_kms_secret',
        { secretType: 'Ram', versionId: 'v1' },
        { secret_type: 'kind', secret_data: 'secret' },
      ),
    ).toEqual([
      {
        code: 'missing',
        what: 'secret is missing',
        path: 'test',
        allowed: 'a value is required',
        fix: 'set secret',
      },
      expect.objectContaining({ code: 'missing', what: 'secret_name is missing' }),
      {
        code: 'not-in-enum',
        what: 'kind has a value the provider does not know',
        path: 'test',
        got: '"Ram"',
        allowed: '"Generic", "Rds", "Redis", "RAMCredentials", "ECS", "PolarDB"',
        fix: 'set kind to one of the allowed values',
      },
    ]);
  });

  it('checks resources of aisec against the definitions of this package', () => {
    expect(check('aisec_access_key', { userName: 'a', secretStore: 'vault', secretName: 'n' })).toEqual([
      expect.objectContaining({
        code: 'not-in-enum',
        what: expect.stringContaining('secret_store'),
        allowed: '"oos", "kms"',
      }),
    ]);
  });

  it.each([
    ['a conflict', 'alicloud_ram_role', { roleName: 'a', name: 'b' }, ['conflict']],
    ['a value set by the provider', 'alicloud_ram_user', { name: 'a', id: 'x', nonsense: 1 }, ['unknown-attribute']],
    ['a wrong type', 'alicloud_ram_user', { name: 'a', force: 'perhaps' }, ['wrong-type']],
    ['a length', 'alicloud_ram_user', { name: 'a', comments: 'x'.repeat(129) }, ['wrong-length']],
    [
      'a range',
      'alicloud_kms_instance',
      { vpcId: 'v', vswitchIds: ['a'], zoneIds: ['b'], keyNum: 5 },
      ['out-of-range'],
    ],
    [
      'a member of a nested block',
      'alicloud_oss_bucket',
      { serverSideEncryptionRule: { sseAlgorithm: 'ROT13' } },
      ['not-in-enum'],
    ],
    ['a member of nested blocks', 'alicloud_oss_bucket', { lifecycleRule: [{ enabled: 'maybe' }] }, ['wrong-type']],
  ])('finds %s', (_, type, config, codes) => {
    const found = check(type, config).map(({ code }) => code);
    expect(found).toEqual(expect.arrayContaining(codes));
  });

  it('takes camelCase and snake_case alike, and knows meta-arguments', () => {
    expect(
      check('alicloud_ram_role', {
        roleName: 'a',
        maxSessionDuration: 3600,
        lifecycle: {},
        dependsOn: [],
        provider: {},
      }),
    ).toEqual([]);
    expect(check('alicloud_ram_role', { role_name: 'a', max_session_duration: 3600 })).toEqual([]);
  });

  it('leaves the keys of maps alone', () => {
    expect(check('alicloud_ram_role', { roleName: 'a', tags: { someKey: 'v', other_key: 'w' } })).toEqual([]);
  });

  it('skips tokens of every kind, and texts that Terraform completes', () => {
    const variable = new TerraformVariable(newStack(), 'x', {});
    for (const comments of [
      variable.stringValue,
      `${variable.stringValue}${'x'.repeat(200)}`,
      '${var.y}',
      Lazy.stringValue({ produce: () => 'z' }),
    ]) {
      expect(check('alicloud_ram_user', { name: 'a', comments })).toEqual([]);
    }
    expect(
      check('alicloud_ram_role', {
        roleName: 'a',
        maxSessionDuration: Token.asNumber(variable.value),
        tags: variable.value,
      }),
    ).toEqual([]);
    expect(
      check('alicloud_kms_instance', { vpcId: 'v', vswitchIds: Token.asList(variable.value), zoneIds: ['b'] }),
    ).toEqual([]);
    expect(check('alicloud_oss_bucket', { lifecycleRule: variable.value })).toEqual([]);
  });

  it('does not repeat the value of a sensitive argument', () => {
    const found = check('alicloud_kms_secret', { secretName: 'n', versionId: 'v', secretData: ['hunter2'] });
    expect(found).toEqual([expect.objectContaining({ code: 'wrong-type', what: 'secret_data has the wrong type' })]);
    expect(JSON.stringify(found)).not.toContain('hunter2');
  });

  it('names near types if it does not know one', () => {
    expect(check('alicloud_ram_usr', {})).toEqual([
      expect.objectContaining({ code: 'unknown-type', allowed: expect.stringContaining('alicloud_ram_user') }),
    ]);
  });
});
