/** examples/security-operations with both providers, in the sandbox. */
import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { readCalls, readCloud, type Sandbox } from '../../lib/sandbox';
import { synthExample } from '../support/example';
import { Project, Workshop } from '../support/terraform';

jest.setTimeout(180_000);

const workshop = new Workshop();
afterAll(() => workshop.close());

const SECRET = 'SANDBOX-client-secret-of-azure';

describe('examples/security-operations', () => {
  let sandbox: Sandbox;
  let outdir: string;
  let stateDir: string;

  const as = async (env: NodeJS.ProcessEnv = {}): Promise<Project> => {
    expect(synthExample('security-operations', outdir, env)).toBe('');
    const dir = path.join(outdir, 'stacks', 'security-operations');
    const project = new Project(dir, { ...sandbox.env, AZURE_CLIENT_SECRET: SECRET });
    // Synthesis empties the directory.
    const backend = `-backend-config=path=${outdir}.tfstate`;
    await project.succeed('init', '-reconfigure', backend, '-input=false', '-no-color');
    return project;
  };

  /** Changes as `update aisec_siem_detection_rule`, without those that are equal. */
  const kinds = async (project: Project): Promise<readonly string[]> => {
    const changes = Object.entries(await project.changes());
    const all = changes.map(([address, { actions }]) => `${actions.join()} ${address.split('.')[0]}`);
    return [...new Set(all)].sort();
  };

  const runs = (): number =>
    readCalls(stateDir).filter(({ action, status }) => action === 'SubmitCheck' && status === 200).length;

  beforeAll(async () => {
    outdir = workshop.dir('out');
    stateDir = workshop.dir('state');
    sandbox = await workshop.sandbox({ stateDir });
  });

  it('deploys, and a second plan has nothing to do', async () => {
    const project = await as();
    expect(await project.apply()).toMatch(/^Apply complete! Resources: \d+ added, 0 changed, 0 destroyed/);
    expect(await kinds(project)).toEqual([]);
    expect(JSON.parse(await project.succeed('output', '-json', 'ai_assets'))).toBeTruthy();
  });

  it('goes from monitor to enforce in place, and back to exactly what it was', async () => {
    const project = await as({ SOC_POSTURE: 'enforce' });
    expect(await kinds(project)).toEqual(['update aisec_siem_detection_rule', 'update aisec_siem_response_rule']);
    await project.apply();
    expect(await kinds(project)).toEqual([]);
    const back = await as();
    await back.apply();
    expect(await kinds(back)).toEqual([]);
  });

  it('runs the checks again when there is a release, and sends a rotated key to the same account', async () => {
    const before = runs();
    const project = await as({ RELEASE: '2', AZURE_KEY_VERSION: '2026-12' });
    expect(await kinds(project)).toEqual(['delete,create aisec_sas_check_run', 'update aisec_sas_cloud_account']);
    await project.apply();
    expect(runs()).toBe(before + 1);
  });

  it('keeps the secret of the other cloud out of its files and its state', () => {
    const dir = path.join(outdir, 'stacks', 'security-operations');
    const files = ['cdk.tf.json', ...readdirSync(dir).filter((name) => name.includes('tfstate'))];
    for (const file of files) expect(readFileSync(path.join(dir, file), 'utf8')).not.toContain(SECRET);
    expect(readFileSync(`${outdir}.tfstate`, 'utf8')).not.toContain(SECRET);
  });

  it('destroys, without another run', async () => {
    const before = runs();
    const project = await as({ RELEASE: '2', AZURE_KEY_VERSION: '2026-12' });
    expect(await project.destroy()).toMatch(/^Destroy complete! Resources: \d+ destroyed/);
    expect(runs()).toBe(before);
    const { siemDetectionRules, soarPlaybooks } = readCloud(stateDir);
    expect([siemDetectionRules, soarPlaybooks]).toEqual([[], []]);
  });
});
