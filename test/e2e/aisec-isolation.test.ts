/** What belongs to one state, account and region is not taken for that of another one. */
import { REGION, Universe } from '../support/aisec-world';

jest.setTimeout(120_000);

const universe = new Universe();
afterAll(() => universe.close());

it('a second workspace, or a test run, is told that the objects exist, and takes none of the first one’s', async () => {
  const world = await universe.world({
    resource: {
      aisec_guardrails_keyword_library: { words: { name: 'words', words: { one: '' } } },
      aisec_access_key: { caller: { user_name: 'caller', secret_store: 'oos', secret_name: 'caller' } },
    },
  });
  world.user('caller');
  await world.succeed(['apply', '-auto-approve'], { mode: 'process' });
  // No plan in between: nothing has told the provider that the state is stored but Terraform's orderly end.
  expect(world.intents()).toEqual([]);
  const { keywordLibraries, accessKeys } = world.objects();

  const again = async (args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> => {
    const { code, stdout, stderr } = await world.terraform(args, { mode: 'process', env });
    expect([args, code]).toEqual([args, 1]);
    return `${stdout}${stderr}`.replace(/\s*\n[│ ]*/g, ' ');
  };
  await world.succeed(['workspace', 'new', 'second'], { mode: 'process' });
  const output = await again(['apply', '-auto-approve']);
  expect(output).toContain('An object with name "words" exists already');
  expect(output).toContain('Take both over with "terraform import <address> caller:oos:caller"');
  // Another state file of the same workspace stands for a test run, which has its state in memory.
  const other = await again(['apply', '-auto-approve', '-state=other.tfstate'], { TF_WORKSPACE: 'default' });
  expect(other).toContain('An object with name "words" exists already');

  await world.succeed(['destroy', '-auto-approve'], { mode: 'process' });
  expect(world.objects().keywordLibraries).toEqual(keywordLibraries);
  expect(world.objects().accessKeys.map(({ id }) => id)).toEqual(accessKeys.map(({ id }) => id));
});

it('a provider block that is known only after apply asks no other region or account at plan', async () => {
  const world = await universe.world(
    {
      resource: {
        terraform_data: { region: { input: REGION } },
        aisec_guardrails_keyword_library: { words: { name: 'words', words: { one: '' } } },
        aisec_guardrails_service_config: {
          query: {
            service_code: 'query_security_check_intl',
            resource_type: 'text',
            members: { '/promptAttack/Level': '"medium"' },
          },
        },
      },
    },
    { region: '${terraform_data.region.output}' },
  );
  await world.succeed(['plan'], { mode: 'process' });
  expect(world.calls()).toEqual([]);
  await world.succeed(['apply', '-auto-approve'], { mode: 'process' });
  expect(world.objects().keywordLibraries.map(({ region }) => region)).toEqual([REGION]);
  expect(await world.plan({ mode: 'process' })).toBe('');

  world.forgetCalls();
  const { code, stdout, stderr } = await world.terraform(['plan', '-replace=terraform_data.region'], {
    mode: 'process',
  });
  const output = `${stdout}${stderr}`.replace(/\s*\n[│ ]*/g, ' ');
  expect([code, world.calls()]).toEqual([1, []]);
  expect(output).toContain('the provider block has values that are known only after apply: region');
});
