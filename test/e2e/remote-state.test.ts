/** Where states are kept: the bootstrap in the sandbox, and what docs/governance.md says of locks, lost locks, recovery and moves, with the real terraform. */
import { createServer, type Server } from 'node:http';
import { readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { App, TerraformStack } from 'cdktf';
import { AlicloudProvider } from '../../lib/bindings/alicloud/provider';
import { RamRole, TrustPrincipal } from '../../lib/core';
import { OssStateBackend, RemoteState } from '../../lib/governance';
import { type Json, oneLine, Project, run, Workshop } from '../support/terraform';

jest.setTimeout(120_000);

const workshop = new Workshop();
afterAll(() => workshop.close());

const ENV = { ...process.env, TF_CLI_CONFIG_FILE: undefined };
const data = (...names: readonly string[]): Json => ({
  terraform_data: Object.fromEntries(names.map((name) => [name, { input: name }])),
});

describe('RemoteState', () => {
  it('is made, has nothing to do in a second plan, and goes when that is asked for', async () => {
    const sandbox = await workshop.sandbox();
    const outdir = workshop.dir('bootstrap');
    const app = new App({ outdir });
    const stack = new TerraformStack(app, 'bootstrap');
    new AlicloudProvider(stack, 'alicloud', { region: 'ap-southeast-1' });
    const backend = new OssStateBackend({
      bucketName: 'acme-state',
      region: 'ap-southeast-1',
      lockInstance: 'acme-locks',
    });
    const state = new RemoteState(stack, 'State', { backend, destroyable: true });
    state.grantAccess(new RamRole(stack, 'Ci', { assumedBy: TrustPrincipal.service('ecs.aliyuncs.com') }));
    app.synth();
    const project = new Project(path.join(outdir, 'stacks', 'bootstrap'), sandbox.env);
    const local = `-backend-config=path=${path.join(outdir, 'local.tfstate')}`;
    await project.succeed('init', '-reconfigure', local, '-input=false', '-no-color');
    expect(await project.apply()).toMatch(/^Apply complete! Resources: 1[0-9] added/);
    expect(await project.changes()).toEqual({});
    expect(await project.destroy()).toMatch(/^Destroy complete!/);
  });
});

/** A place for one state that locks it as the table of OssStateBackend does: by a row that is there or not. */
class StateServer {
  /** Every state that was written. */
  readonly versions: string[] = [];
  lock = '';
  private server?: Server;

  async start(): Promise<string> {
    this.server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const [code, body] = this.answer(request.method ?? '', Buffer.concat(parts).toString('utf8'));
        response.writeHead(code).end(body);
      });
    });
    await new Promise<void>((resolve) => this.server?.listen(0, '127.0.0.1', resolve));
    const address = this.server.address();
    return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/state`;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server?.close(() => resolve()));
  }

  private answer(method: string, body: string): readonly [number, string] {
    switch (method) {
      case 'LOCK':
        if (this.lock !== '') return [423, this.lock];
        this.lock = body;
        return [200, ''];
      case 'UNLOCK':
        this.lock = '';
        return [200, ''];
      case 'POST':
        this.versions.push(body);
        return [200, ''];
      default: {
        const last = this.versions.at(-1);
        return last === undefined ? [404, ''] : [200, last];
      }
    }
  }
}

describe('a state that others use too', () => {
  const states = new StateServer();
  afterAll(() => states.stop());
  let project: Project;

  const write = (resource: Json): void =>
    writeFileSync(
      path.join(project.dir, 'main.tf.json'),
      JSON.stringify({ terraform: { backend: { http: {} } }, resource }),
    );

  beforeAll(async () => {
    const address = await states.start();
    project = new Project(workshop.dir('shard'), ENV);
    write(data('a'));
    const settings = [`address=${address}`, `lock_address=${address}`, `unlock_address=${address}`];
    await project.succeed('init', '-input=false', '-no-color', ...settings.map((one) => `-backend-config=${one}`));
    await project.apply();
  });

  it('is not applied by two at once: the second one is told who has the lock, and changes nothing', async () => {
    const who = { ID: '11111111-2222-3333-4444-555555555555', Operation: 'OperationTypeApply', Who: 'ci@runner-7' };
    states.lock = JSON.stringify({ ...who, Info: '', Version: '1.11.4', Created: '2026-01-01T00:00:00Z', Path: '' });
    const before = states.versions.length;
    write(data('a', 'b'));
    const { code, stderr } = await project.terraform('apply', '-auto-approve', '-input=false', '-no-color');
    expect(code).toBe(1);
    expect(oneLine(stderr)).toMatch(/Error acquiring the state lock .*ID=11111111-2222-3333-4444-555555555555/);
    expect(states.versions.length).toBe(before);
  });

  it('is unlocked by force where whoever had the lock is gone', async () => {
    expect((await project.terraform('apply', '-auto-approve', '-input=false', '-no-color')).code).toBe(1);
    await project.succeed('force-unlock', '-force', '-no-color', '11111111-2222-3333-4444-555555555555');
    expect(states.lock).toBe('');
    expect(await project.apply()).toContain('1 added');
  });

  it('is recovered from the version before: what it still has is found, and nothing is made twice', async () => {
    const recovered = path.join(workshop.root, 'recovered.tfstate');
    writeFileSync(recovered, states.versions.at(-1) ?? '');
    // A state of fewer resources took its place, as by an apply of the wrong directory.
    write(data('a'));
    await project.apply();
    write(data('a', 'b'));
    expect(Object.keys(await project.changes())).toEqual(['terraform_data.b']);
    // Terraform keeps a newer serial from being replaced by mistake; this is no mistake.
    await project.succeed('state', 'push', '-force', recovered);
    expect(await project.changes()).toEqual({});
  });
});

describe('an account whose shard changes', () => {
  it('is moved with its state: neither plan has anything to do', async () => {
    const shard = async (...names: readonly string[]): Promise<Project> => {
      const project = new Project(workshop.dir('shard'), ENV);
      writeFileSync(path.join(project.dir, 'main.tf.json'), JSON.stringify({ resource: data(...names) }));
      await project.succeed('init', '-input=false', '-no-color');
      await project.apply();
      return project;
    };
    const [from, to] = [await shard('chat', 'search'), await shard('other')];
    // The recipe of docs/governance.md.
    const recipe = `
      set -e
      terraform -chdir=${from.dir} state pull > from.tfstate
      terraform -chdir=${to.dir} state pull > to.tfstate
      for address in $(terraform -chdir=${from.dir} state list | grep -F terraform_data.chat); do
        terraform state mv -state=from.tfstate -state-out=to.tfstate "$address" "$address"
      done
      terraform -chdir=${to.dir} state push "$PWD/to.tfstate"
      terraform -chdir=${from.dir} state push "$PWD/from.tfstate"`;
    const { code, stderr } = await run('bash', ['-c', recipe], { cwd: workshop.dir('move'), env: ENV });
    expect(`${code} ${stderr}`).toBe('0 ');
    writeFileSync(path.join(from.dir, 'main.tf.json'), JSON.stringify({ resource: data('search') }));
    writeFileSync(path.join(to.dir, 'main.tf.json'), JSON.stringify({ resource: data('other', 'chat') }));
    expect([await from.changes(), await to.changes()]).toEqual([{}, {}]);
    expect(readFileSync(path.join(to.dir, 'terraform.tfstate'), 'utf8')).toContain('"chat"');
  });
});
