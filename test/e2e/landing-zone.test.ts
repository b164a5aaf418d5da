/** examples/landing-zone in the sandbox: from nothing to an organization, changes in place, and back to nothing. */
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { type Sandbox } from '../../lib/sandbox';
import { synthExample } from '../support/example';
import { Project, Workshop } from '../support/terraform';

jest.setTimeout(180_000);

const CHANGED = { CHAT_FOLDER: 'Workloads/Production', LOCKDOWN: 'true' };

/** What cdktf writes for its command line: open notices among it. */
interface Manifest {
  readonly stacks: { readonly [name: string]: { readonly annotations: readonly object[] } };
}

const workshop = new Workshop();
afterAll(() => workshop.close());

describe('examples/landing-zone', () => {
  let sandbox: Sandbox;
  let outdir: string;
  let project: Project;

  const as = async (env: NodeJS.ProcessEnv = {}): Promise<void> => {
    expect(synthExample('landing-zone', outdir, env)).toBe('');
    const manifest = JSON.parse(readFileSync(path.join(outdir, 'manifest.json'), 'utf8')) as Manifest;
    expect(Object.values(manifest.stacks).flatMap(({ annotations }) => annotations)).toEqual([]);
    project = new Project(path.join(outdir, 'stacks', 'landing-zone'), sandbox.env);
    // Synthesis empties the directory.
    const backend = `-backend-config=path=${outdir}.tfstate`;
    await project.succeed('init', '-reconfigure', backend, '-input=false', '-no-color');
  };

  /** Changes as `update alicloud_resource_manager_account`, each once. */
  const kinds = async (): Promise<readonly string[]> => {
    const changes = Object.entries(await project.changes());
    const all = changes.map(([address, { actions }]) => `${actions.join()} ${address.split('.')[0]}`);
    return [...new Set(all)].sort();
  };

  beforeAll(async () => {
    outdir = workshop.dir('out');
    sandbox = await workshop.sandbox();
  });

  it('deploys, and a second plan has nothing to do', async () => {
    await as();
    expect(await project.apply()).toMatch(/^Apply complete! Resources: \d+ added, 0 changed, 0 destroyed/);
    expect(await kinds()).toEqual([]);
    const summary = JSON.parse(await project.succeed('output', '-json', 'landing_zone')) as {
      readonly accounts: { readonly [name: string]: string };
    };
    expect(Object.keys(summary.accounts)).toEqual(
      expect.arrayContaining(['log-archive', 'security', 'shared-services']),
    );
  });

  it('moves an account and changes rules in place', async () => {
    await as(CHANGED);
    expect(await kinds()).toEqual([
      'update aisec_resource_manager_account_placement',
      'update alicloud_resource_manager_control_policy',
    ]);
    await project.apply();
    expect(await kinds()).toEqual([]);
  });

  it('destroys nothing until accounts are closed and members can be deleted, and then all', async () => {
    const { code, stderr } = await project.terraform('destroy', '-auto-approve', '-input=false', '-no-color');
    expect(code).toBe(1);
    expect(stderr).toContain('Instance cannot be destroyed');
    await as({ ...CHANGED, TEARDOWN: 'true' });
    await project.apply();
    expect(await project.destroy()).toMatch(/^Destroy complete! Resources: \d+ destroyed/);
  });
});
