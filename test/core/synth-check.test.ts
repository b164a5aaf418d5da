import { TerraformLocal, TerraformOutput, TerraformResource, Testing } from 'cdktf';
import { GuardrailsCallback } from '../../lib/bindings/aisec/guardrails-callback';
import { AccessKey } from '../../lib/bindings/aisec/access-key';
import { DataAlicloudRamRoles } from '../../lib/bindings/alicloud/data-alicloud-ram-roles';
import { OssBucket } from '../../lib/bindings/alicloud/oss-bucket';
import { RamAccessKey } from '../../lib/bindings/alicloud/ram-access-key';
import { RamUser as L1RamUser } from '../../lib/bindings/alicloud/ram-user';
import { RamUserPolicyAttachment } from '../../lib/bindings/alicloud/ram-user-policy-attachment';
import { Aisec, validateAtSynth } from '../../lib/core';
import { newStack } from './support';

describe('validateAtSynth', () => {
  it('reports everything that is wrong with raw L1 resources, by path and address, with the fix', () => {
    const stack = newStack();
    validateAtSynth(stack);
    new L1RamUser(stack, 'user', { name: 'u', comments: 'x'.repeat(129) });
    new RamUserPolicyAttachment(stack, 'grant', { userName: 'u', policyName: 'p', policyType: 'Sytem' });
    expect(() => Testing.synth(stack, true)).toThrow(
      expect.objectContaining({
        message: expect.stringContaining(
          [
            '[wrong-length] test/user (alicloud_ram_user.user): comments has the wrong length',
            '    got: 129 bytes',
            '    allowed: 0 to 128 bytes',
            '    fix: give comments the allowed length',
          ].join('\n'),
        ),
      }),
    );
    expect(() => Testing.synth(stack, true)).toThrow(/\[not-in-enum\] test\/grant .*policy_type/);
  });

  it('of an app holds for stacks created before and after, and in app.synth', () => {
    const app = Testing.app();
    const before = newStack('before', app);
    validateAtSynth(app);
    const after = newStack('after', app);
    new OssBucket(after, 'bucket', { acl: 'everybody' });
    expect(() => Testing.synth(before, true)).not.toThrow();
    expect(() => app.synth()).toThrow(/\[not-in-enum\] after\/bucket .*: acl has a value the provider does not know/);
  });

  it('knows the resources and the provider block of aisec, and its secrets', () => {
    const stack = newStack();
    validateAtSynth(stack);
    const { provider } = Aisec.of(stack);
    new AccessKey(stack, 'key', { userName: 'u', secretStore: 'vault', secretName: 'n', provider });
    const callback = new GuardrailsCallback(stack, 'callback', { name: 'n', url: 'https://example.com', provider });
    new TerraformOutput(stack, 'seed', { value: callback.seed, sensitive: true });
    provider.addOverride('max_retries', 21);
    const problems = stack.node.validate().join('\n');
    expect(problems).toContain('[not-in-enum] test/key (aisec_access_key.key): secret_store');
    expect(problems).toContain('[secret-in-output] output.seed:');
    expect(problems).toContain('[out-of-range] provider.aisec[0]: max_retries');
  });

  describe('of settings of aisec', () => {
    const made = (...settings: readonly object[]): readonly string[] => {
      const stack = newStack();
      validateAtSynth(stack);
      const { provider } = Aisec.of(stack);
      for (const [i, { type = 'sas_check_standard', ...config }] of (
        settings as readonly { type?: string }[]
      ).entries()) {
        const resource = new TerraformResource(stack, `s${i}`, {
          terraformResourceType: `aisec_${type}`,
          provider,
        });
        for (const [name, value] of Object.entries(config)) resource.addOverride(name, value);
      }
      return stack.node.validate().filter((problem) => problem.startsWith('[conflict]'));
    };
    const config = { type: 'guardrails_service_config', service_code: 'a', resource_type: 'text' };
    const parameter = { type: 'sas_check_parameter', check_id: 71, name: 'IdleDays', value: '30' };

    it.each<readonly [string, readonly object[]]>([
      ['both arguments', [{ standard_id: 1 }, { standard_id: 1, enabled: false }]],
      ['the same value', [parameter, parameter]],
      [
        'one of each account',
        [
          { type: 'sas_check_scope', all_assets: true },
          { type: 'sas_check_scope', all_assets: false },
        ],
      ],
      [
        'a common member',
        [
          { ...config, members: { '/a': '1', '/b': '1' } },
          { ...config, members: { '/b': '2' } },
        ],
      ],
      [
        'a member inside of the other one',
        [
          { ...config, members: { '/a': '{}' } },
          { ...config, members: { '/a/b': '2' } },
        ],
      ],
    ])('refuses two that manage %s, and names both', (_, settings) => {
      const [problem, ...others] = made(...settings);
      expect(others).toEqual([]);
      expect(problem).toMatch(/^\[conflict\] test\/s1 \(aisec_\w+\.s1\): \w+ conflicts with another argument\n/);
      expect(problem).toMatch(/got: aisec_\w+\.s0, which is of the same setting, gives \w+ too\n/);
    });

    it.each<readonly [string, readonly object[]]>([
      ['are others', [{ standard_id: 1 }, { standard_id: 2 }]],
      ['may be others', [{ standard_id: '${var.one}' }, { standard_id: '${var.two}' }]],
      ['are of another region or account', [{ standard_id: 1 }, { standard_id: 1, provider: 'aisec.other' }]],
      ['are made by Terraform', [{ standard_id: 1 }, { standard_id: 1, count: '${var.n}' }]],
      [
        'manage other arguments',
        [
          { type: 'sas_check_scope', all_assets: true },
          { type: 'sas_check_scope', new_assets: true },
        ],
      ],
      [
        'manage other members',
        [
          { ...config, members: { '/a': '1' } },
          { ...config, members: { '/ab': '2' } },
        ],
      ],
      [
        'may manage other members',
        [
          { ...config, members: '${var.a}' },
          { ...config, members: { '/ab': '2' } },
        ],
      ],
      ['are no settings', [1, 2].map(() => ({ type: 'sas_check_allow_rule', check_id: 1, instance_ids: ['a'] }))],
    ])('takes two that %s', (_, settings) => {
      expect(made(...settings)).toEqual([]);
    });
  });

  it('is silent about a stack that the provider accepts, data sources and tokens included', () => {
    const stack = newStack();
    validateAtSynth(stack);
    validateAtSynth(stack);
    const user = new L1RamUser(stack, 'user', { name: 'u' });
    new RamAccessKey(stack, 'key', { userName: user.name });
    new DataAlicloudRamRoles(stack, 'roles', { policyType: 'System' });
    new TerraformOutput(stack, 'name', { value: user.name });
    expect(() => Testing.synth(stack, true)).not.toThrow();
  });

  it('refuses outputs that carry a secret by a local value, by an index, or with a whole resource', () => {
    const key = 'alicloud_ram_access_key.key';
    const refusals = ['${local.l}', `\${${key}["secret"]}`, `\${jsonencode(${key})}`, `\${${key}["id"]}`, key].map(
      (value) => {
        const stack = newStack();
        validateAtSynth(stack);
        new RamAccessKey(stack, 'key', {});
        new TerraformLocal(stack, 'l', `\${[${key}.secret]}`);
        new TerraformOutput(stack, 'out', { value, sensitive: true });
        return stack.node.validate().join('\n').includes('[secret-in-output] output.out:');
      },
    );
    // An id is no secret, and a text that is no template is only a text.
    expect(refusals).toEqual([true, true, true, false, false]);
  });

  it('refuses outputs that carry a secret, those that other stacks cause too', () => {
    const stack = newStack();
    validateAtSynth(stack);
    const key = new RamAccessKey(stack, 'key', {});
    new TerraformOutput(stack, 'all', { value: { id: key.id, nested: [`x${key.secret}`] }, sensitive: true });
    expect(() => Testing.synth(stack, true)).toThrow(
      /\[secret-in-output\] output\.all: .*\n\s+got: alicloud_ram_access_key\.key\.secret\n/,
    );

    const app = Testing.app();
    validateAtSynth(app);
    const [one, two] = [newStack('one', app), newStack('two', app)];
    const secret = new RamAccessKey(one, 'key', {}).secret;
    new L1RamUser(two, 'user', { name: 'u', comments: secret });
    expect(() => app.synth()).toThrow(/\[secret-in-output\] output\.cross-stack-output-/);
  });

  it('is not there unless it is asked for', () => {
    const stack = newStack();
    new L1RamUser(stack, 'user', { name: 'u', comments: 'x'.repeat(129) });
    expect(() => Testing.synth(stack, true)).not.toThrow();
  });
});
