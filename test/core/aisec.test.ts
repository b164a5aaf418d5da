import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { App, TerraformStack, TerraformVariable, Testing } from 'cdktf';
import { AisecProvider } from '../../lib/bindings/aisec/provider';
import { AlicloudProvider, type AlicloudProviderConfig } from '../../lib/bindings/alicloud/provider';
import { Aisec, type AisecProps, SecretValue } from '../../lib/core';
import { AISEC_SOURCE } from '../../lib/schema/aisec';
import { version } from '../../lib/version';
import { Workshop } from '../support/terraform';
import { findings } from './support';

const workshop = new Workshop();
afterAll(() => workshop.close());

interface Blocks {
  readonly [provider: string]: readonly object[];
}

function providers(stack: TerraformStack): Blocks {
  return (JSON.parse(Testing.synth(stack)) as { provider: Blocks }).provider;
}

function stackWith(alicloud?: AlicloudProviderConfig): TerraformStack {
  const stack = new TerraformStack(Testing.app(), 'test');
  if (alicloud) new AlicloudProvider(stack, 'alicloud', alicloud);
  return stack;
}

describe('Aisec.of', () => {
  it('makes one configuration for a stack, whoever asks', () => {
    const stack = stackWith();
    const first = Aisec.of(stack);
    expect(Aisec.of(new TerraformVariable(stack, 'any', {}))).toBe(first);
    expect(providers(stack).aisec).toEqual([{}]);
  });

  it('finds the one that the app made, but not one with an alias', () => {
    const stack = stackWith();
    new Aisec(stack, 'Hangzhou', { alias: 'hangzhou', region: 'cn-hangzhou' });
    const own = new Aisec(stack, 'Own', { region: 'ap-southeast-1' });
    expect(Aisec.of(stack)).toBe(own);
    expect(providers(stack).aisec).toEqual([
      { alias: 'hangzhou', region: 'cn-hangzhou' },
      { region: 'ap-southeast-1' },
    ]);
  });

  it('is not in doubt: a second configuration without an alias, or with the same one, is refused', () => {
    const stack = stackWith();
    const made = Aisec.of(stack);
    new Aisec(stack, 'Hangzhou', { alias: 'hangzhou', region: 'cn-hangzhou' });
    const conflicts = [
      () => new Aisec(stack, 'Other', { region: 'ap-southeast-1' }),
      () => new Aisec(stack, 'Again', { alias: 'hangzhou' }),
    ].map((action) => findings(action));
    expect(conflicts.flat()).toEqual([
      expect.objectContaining({ code: 'conflict', path: 'test/Other', got: made.provider.node.path }),
      expect.objectContaining({ code: 'conflict', path: 'test/Again', got: 'test/Hangzhou/Resource' }),
    ]);
  });

  it('takes a raw L1 class for the configuration of the stack', () => {
    const stack = stackWith();
    const raw = new AisecProvider(stack, 'raw', { region: 'ap-southeast-1' });
    expect(Aisec.of(stack).provider).toBe(raw);
    expect(providers(stack).aisec).toEqual([{ region: 'ap-southeast-1' }]);
  });

  it('asks for exactly the version that synthesis writes', () => {
    const stack = stackWith();
    Aisec.of(stack);
    const { terraform } = JSON.parse(Testing.synth(stack)) as { terraform: { required_providers: object } };
    expect(terraform.required_providers).toEqual({ aisec: { source: AISEC_SOURCE, version } });
  });
});

describe('what Aisec takes from the alicloud provider of the stack', () => {
  it('is region and credentials, also of a provider that is made later or changed', () => {
    const stack = stackWith();
    Aisec.of(stack);
    const alicloud = new AlicloudProvider(stack, 'alicloud', { region: 'cn-hangzhou', profile: 'security' });
    alicloud.region = 'ap-southeast-1';
    expect(providers(stack).aisec).toEqual([{ region: 'ap-southeast-1', profile: 'security' }]);
    alicloud.resetProfile();
    expect(providers(stack).aisec).toEqual([{ region: 'ap-southeast-1' }]);
  });

  it('is the role that it assumes', () => {
    const assumeRole = { roleArn: 'acs:ram::1:role/deploy', sessionName: 's', externalId: 'e', sessionExpiration: 900 };
    const oidc = { roleArn: 'acs:ram::1:role/ci', oidcProviderArn: 'acs:ram::1:oidc-provider/ci', oidcTokenFile: '/t' };
    const stack = stackWith({ assumeRole, assumeRoleWithOidc: oidc });
    Aisec.of(stack);
    expect(providers(stack).aisec).toEqual([
      {
        assume_role: {
          role_arn: 'acs:ram::1:role/deploy',
          session_name: 's',
          external_id: 'e',
          session_expiration: 900,
        },
        assume_role_with_oidc: {
          role_arn: 'acs:ram::1:role/ci',
          oidc_provider_arn: 'acs:ram::1:oidc-provider/ci',
          oidc_token_file: '/t',
        },
      },
    ]);
  });

  it('is a key that Terraform knows, not one that is written in the code', () => {
    const stack = stackWith();
    const variable = new TerraformVariable(stack, 'key', { sensitive: true });
    new AlicloudProvider(stack, 'alicloud', { accessKey: variable.stringValue, secretKey: 'literal' });
    Aisec.of(stack);
    expect(providers(stack).aisec).toEqual([{ access_key: '${var.key}' }]);
  });

  it('is nothing but the region when Aisec has credentials of its own', () => {
    const stack = stackWith({
      region: 'ap-southeast-1',
      profile: 'network',
      assumeRole: { roleArn: 'acs:ram::1:role/x' },
    });
    new Aisec(stack, 'Aisec', { profile: 'security' });
    expect(providers(stack).aisec).toEqual([{ region: 'ap-southeast-1', profile: 'security' }]);
  });

  it('is that of the default one where there are several, and nothing where none of them is the default', () => {
    const stack = stackWith({ region: 'cn-hangzhou', alias: 'one' });
    new AlicloudProvider(stack, 'two', { region: 'ap-southeast-1', alias: 'two' });
    Aisec.of(stack);
    expect(providers(stack).aisec).toEqual([{}]);
    new AlicloudProvider(stack, 'default', { region: 'cn-beijing' });
    expect(providers(stack).aisec).toEqual([{ region: 'cn-beijing' }]);
  });
});

describe('arguments of Aisec', () => {
  it('reach the provider block', () => {
    const stack = stackWith();
    const secret = (name: string): SecretValue =>
      SecretValue.fromAttribute(new TerraformVariable(stack, name, { sensitive: true }).stringValue);
    new Aisec(stack, 'Aisec', {
      accessKey: { id: secret('id'), secret: secret('secret'), securityToken: secret('token') },
      endpoints: { Green: 'green-vpc.ap-southeast-1.aliyuncs.com' },
      maxRetries: 0,
      maxQps: { BssOpenApi: 10 },
      connectTimeout: 5,
      readTimeout: 60,
    });
    expect(providers(stack).aisec).toEqual([
      {
        access_key: '${var.id}',
        secret_key: '${var.secret}',
        security_token: '${var.token}',
        endpoints: { Green: 'green-vpc.ap-southeast-1.aliyuncs.com' },
        max_retries: 0,
        max_qps: { BssOpenApi: 10 },
        connect_timeout: 5,
        read_timeout: 60,
      },
    ]);
  });

  it.each<[string, AisecProps, readonly string[]]>([
    ['region', { region: 'Singapore' }, ['invalid-value']],
    ['roles', { assumeRole: { roleArn: 'deploy', sessionDuration: 60 } }, ['invalid-value', 'out-of-range']],
    ['hosts', { endpoints: { Green: 'https://green.example.com/' } }, ['invalid-value']],
    ['numbers', { maxRetries: 21, maxQps: { Green: 0 }, readTimeout: 0.5 }, Array<string>(3).fill('out-of-range')],
  ])('that are wrong are all named at once: %s', (_, props, codes) => {
    expect(findings(() => new Aisec(stackWith(), 'Aisec', props)).map(({ code }) => code)).toEqual(codes);
  });
});

describe('synthesis of a stack that uses Aisec', () => {
  /** The stack's folder, and the warnings that cdktf prints. */
  function synthesize(
    build: (stack: TerraformStack) => void,
    env: NodeJS.ProcessEnv = {},
  ): readonly [string, string[]] {
    const before = { ...process.env };
    Object.assign(process.env, { TF_CLI_CONFIG_FILE: '/dev/null', ...env });
    try {
      const app = new App({ outdir: workshop.dir('out') });
      build(new TerraformStack(app, 'one'));
      app.synth();
      const manifest = JSON.parse(readFileSync(path.join(app.outdir, 'manifest.json'), 'utf8')) as {
        stacks: { one: { annotations: { message: string }[] } };
      };
      return [path.join(app.outdir, 'stacks', 'one'), manifest.stacks.one.annotations.map(({ message }) => message)];
    } finally {
      process.env = before;
    }
  }

  const launcher = `terraform.d/plugins/${AISEC_SOURCE}/${version}/linux_amd64/terraform-provider-aisec_v${version}`;

  it('puts launcher and lock file into its folder', () => {
    const [dir, warnings] = synthesize((stack) => Aisec.of(stack));
    expect(warnings).toEqual([]);
    expect(existsSync(path.join(dir, launcher))).toBe(true);
    expect(readFileSync(path.join(dir, '.terraform.lock.hcl'), 'utf8')).toContain(`provider "${AISEC_SOURCE}" {`);
  });

  it('does so for a raw L1 class that it was told of', () => {
    const [dir] = synthesize((stack) => Aisec.fromProvider(new AisecProvider(stack, 'raw')));
    expect(existsSync(path.join(dir, launcher))).toBe(true);
  });

  it('leaves other stacks alone', () => {
    const [dir] = synthesize((stack) => Aisec.of(new TerraformStack(stack.node.root, 'two')));
    expect(existsSync(path.join(dir, 'terraform.d'))).toBe(false);
    expect(existsSync(path.join(dir, '.terraform.lock.hcl'))).toBe(false);
  });

  it('warns once where the CLI configuration would keep terraform from finding it', () => {
    const file = path.join(workshop.root, 'terraformrc');
    writeFileSync(file, 'provider_installation {\n  direct {}\n}\n');
    const build = (stack: TerraformStack): void => {
      Aisec.of(stack);
      new Aisec(stack, 'Second', { alias: 'second' });
    };
    const [, warnings] = synthesize(build, { TF_CLI_CONFIG_FILE: file });
    expect(warnings).toEqual([expect.stringContaining(`${file} has a provider_installation`)]);
  });

  it('warns where the alicloud provider has credentials that Aisec cannot take over', () => {
    const build =
      (own?: AisecProps) =>
      (stack: TerraformStack): void => {
        new AlicloudProvider(stack, 'alicloud', { ecsRoleName: 'deployer' });
        new Aisec(stack, 'Aisec', own);
      };
    expect(synthesize(build())[1]).toEqual([expect.stringContaining('by ecsRoleName, which aisec does not know')]);
    expect(synthesize(build({ profile: 'security' }))[1]).toEqual([]);
  });
});
