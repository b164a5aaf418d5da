/** Where the secret of each credential is to be found when Terraform runs, and where not. */
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { App, TerraformOutput, TerraformStack } from 'cdktf';
import { AlicloudProvider } from '../../lib/bindings/alicloud/provider';
import { GuardrailsAccess, GuardrailsCredential } from '../../lib/guardrails';
import { ResourceStore } from '../../lib/sandbox';
import { ROOT } from '../support/snippets';
import { run, Workshop } from '../support/terraform';

jest.setTimeout(120_000);

const pgpKey = readFileSync(path.join(ROOT, 'examples', 'quickstart', 'example-pgp-public-key.txt'), 'utf8').trim();
const kms = { kmsInstanceId: 'kst-example', encryptionKeyId: 'key-example' };

const CREDENTIALS: readonly [name: string, credential: GuardrailsCredential, secretInState: boolean][] = [
  ['a role', GuardrailsCredential.functionComputeRole(), false],
  ['a PGP-encrypted AccessKey', GuardrailsCredential.pgpEncrypted({ pgpKey }), false],
  ['a secret that KMS manages', GuardrailsCredential.kmsManaged(kms), true],
  ['a secret that is in KMS already', GuardrailsCredential.existingKmsSecret('acs/ram/user/caller'), false],
  ['an AccessKey in plain text', GuardrailsCredential.unsafePlainTextInState(), true],
];

/** Made-up secrets of the sandbox are recognizable. */
const SECRET = /SANDBOX-[\w-]{8,}/g;

describe('the secret of', () => {
  const workshop = new Workshop();

  afterAll(() => workshop.close());

  it.each(CREDENTIALS)('%s is in no code, plan, log or output', async (_name, credential, secretInState) => {
    const stateDir = workshop.dir('state');
    const sandbox = await workshop.sandbox({ stateDir, verbose: true });
    const outdir = workshop.dir('out');
    const app = new App({ outdir });
    const stack = new TerraformStack(app, 'access');
    new AlicloudProvider(stack, 'alicloud', { region: 'ap-southeast-1' });
    const access = new GuardrailsAccess(stack, 'Caller', { credential });
    new TerraformOutput(stack, 'connection', { value: access.connection });
    app.synth();
    const cwd = path.join(outdir, 'stacks', 'access');
    const terraform = async (...args: string[]): Promise<string> => {
      const { code, stdout, stderr } = await run('terraform', args, { cwd, env: sandbox.env });
      expect(`${code} ${stderr}`.trim()).toBe('0');
      return stdout;
    };

    const state = path.join(cwd, 'terraform.tfstate');
    const seen = [
      readFileSync(path.join(cwd, 'cdk.tf.json'), 'utf8'),
      await terraform('init', '-reconfigure', `-backend-config=path=${state}`),
      await terraform('plan', '-out=plan'),
      await terraform('show', '-json', 'plan'),
      await terraform('apply', 'plan'),
      await terraform('plan'),
      await terraform('output', '-json'),
      readFileSync(path.join(stateDir, 'sandbox.log'), 'utf8'),
    ];
    for (const text of seen) expect(text.match(SECRET)).toBeNull();

    const inState = readFileSync(state, 'utf8').match(SECRET);
    expect(inState !== null).toBe(secretInState);
    const made = JSON.stringify(new ResourceStore(stateDir).all()).match(SECRET);
    // Otherwise the sandbox would have made no secret that could have leaked.
    expect(made !== null).toBe(secretInState);
  });
});
