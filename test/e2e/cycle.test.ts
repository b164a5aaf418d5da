import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { ResourceStore } from '../../lib/sandbox';
import { type Json, oneLine, type Project, Workshop } from '../support/terraform';

jest.setTimeout(60_000);

const workshop = new Workshop();
afterAll(() => workshop.close());

/** RAM, KMS, OSS and WAF, with nested blocks, sets, maps and references. */
const stack = (changes: { readonly comments?: string; readonly bucket?: string } = {}): Json => ({
  resource: {
    alicloud_ram_user: { caller: { name: 'caller', comments: changes.comments ?? 'calls AI Guardrails' } },
    alicloud_ram_access_key: { key: { user_name: '${alicloud_ram_user.caller.name}' } },
    alicloud_ram_user_policy_attachment: {
      grant: {
        user_name: '${alicloud_ram_user.caller.name}',
        policy_name: 'AliyunYundunGreenWebFullAccess',
        policy_type: 'System',
      },
    },
    alicloud_kms_key: { key: { description: 'logs', pending_window_in_days: 7, tags: { team: 'ai' } } },
    alicloud_oss_bucket: {
      logs: {
        bucket: changes.bucket ?? 'guardrails-logs',
        lifecycle_rule: [
          { id: 'old', prefix: 'logs/', enabled: true, expiration: { days: 90 } },
          { id: 'cold', prefix: 'cold/', enabled: true, transitions: [{ days: 30, storage_class: 'IA' }] },
        ],
        server_side_encryption_rule: { sse_algorithm: 'KMS', kms_master_key_id: '${alicloud_kms_key.key.id}' },
        tags: { team: 'ai' },
      },
    },
    alicloud_wafv3_instance: { waf: {} },
    alicloud_wafv3_domain: {
      chat: {
        instance_id: '${alicloud_wafv3_instance.waf.id}',
        domain: 'chat.example.com',
        access_type: 'share',
        listen: {
          https_ports: [443],
          http_ports: [80],
          cert_id: '1-cn',
          tls_version: 'tlsv1.2',
          protection_resource: 'share',
        },
        redirect: { backends: ['203.0.113.10', '203.0.113.11'], loadbalance: 'iphash' },
      },
    },
  },
});

describe('the sandbox under the real terraform', () => {
  let stateDir: string;
  let store: ResourceStore;
  let project: Project;

  const fileOf = (type: string): string => {
    const dir = path.join(stateDir, 'alicloud', type);
    const [name = ''] = readdirSync(dir);
    return path.join(dir, name);
  };

  beforeAll(async () => {
    stateDir = workshop.dir('cycle');
    store = new ResourceStore(stateDir);
    const { env } = await workshop.sandbox({ stateDir });
    project = await workshop.project(env, stack());
  });

  it('validates, applies, and then has nothing to do', async () => {
    await project.succeed('validate');
    expect(await project.apply()).toContain('7 added, 0 changed, 0 destroyed');
    await project.succeed('plan', '-detailed-exitcode');
    expect(store.count()).toBe(7);
  });

  it('changes in place what can be changed in place', async () => {
    project.write(stack({ comments: 'calls the moderation API' }));
    const changes = await project.changes();
    expect(Object.entries(changes).map(([address, { actions }]) => [address, actions])).toEqual([
      ['alicloud_ram_user.caller', ['update']],
    ]);
    expect(await project.apply()).toContain('0 added, 1 changed, 0 destroyed');
    expect(store.ofType('alicloud_ram_user')[0]?.attributes.comments).toBe('calls the moderation API');
  });

  it('replaces what the provider cannot change', async () => {
    project.write(stack({ comments: 'calls the moderation API', bucket: 'moderation-logs' }));
    expect((await project.changes())['alicloud_oss_bucket.logs']?.actions).toEqual(['delete', 'create']);
    expect(await project.apply()).toContain('1 added, 0 changed, 1 destroyed');
    expect(store.ofType('alicloud_oss_bucket').map(({ id }) => id)).toEqual(['moderation-logs']);
    await project.succeed('plan', '-detailed-exitcode');
  });

  it('shows an edited file as drift and puts it right', async () => {
    const file = fileOf('alicloud_ram_user');
    const resource = JSON.parse(readFileSync(file, 'utf8')) as { attributes: { comments: string } };
    resource.attributes.comments = 'someone was here';
    writeFileSync(file, JSON.stringify(resource));

    const { 'alicloud_ram_user.caller': drift, ...others } = await project.changes();
    expect(others).toEqual({});
    expect([drift?.actions, drift?.before?.comments, drift?.after?.comments]).toEqual([
      ['update'],
      'someone was here',
      'calls the moderation API',
    ]);
    await project.apply();
    await project.succeed('plan', '-detailed-exitcode');
  });

  it('names the file and the attribute if an edit leaves no valid resource', async () => {
    const file = fileOf('alicloud_kms_key');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace(/"pending_window_in_days": 7/, '"pending_window_in_days": "soon"'));
    expect(oneLine((await project.terraform('plan', '-no-color')).stderr)).toContain(
      'pending_window_in_days has to be a number, got a string',
    );
    writeFileSync(file, '{');
    expect(oneLine((await project.terraform('plan', '-no-color')).stderr).replace(/ /g, '')).toContain(
      `${file}isnoresource`,
    );
    writeFileSync(file, before);
    await project.succeed('plan', '-detailed-exitcode');
  });

  it('creates again what was deleted behind its back', async () => {
    rmSync(fileOf('alicloud_ram_user_policy_attachment'));
    expect((await project.changes())['alicloud_ram_user_policy_attachment.grant']?.actions).toEqual(['create']);
    expect(await project.apply()).toContain('1 added');
    await project.succeed('plan', '-detailed-exitcode');
  });

  it('imports by id, and says what there is for an id it does not have', async () => {
    const id = String((await project.state())['alicloud_wafv3_domain.chat']?.id);
    await project.succeed('state', 'rm', 'alicloud_wafv3_domain.chat');
    const missing = await project.terraform('import', '-no-color', 'alicloud_wafv3_domain.chat', 'nothing:here');
    expect(missing.code).toBe(1);
    expect(oneLine(missing.stderr)).toContain(`It has: ${id}`);

    await project.succeed('import', 'alicloud_wafv3_domain.chat', id);
    await project.succeed('plan', '-detailed-exitcode');
  });

  it('refuses to import a type that the provider cannot import', async () => {
    const { 'alicloud_ram_access_key.key': key } = await project.state();
    await project.succeed('state', 'rm', 'alicloud_ram_access_key.key');
    const { code, stderr } = await project.terraform(
      'import',
      '-no-color',
      'alicloud_ram_access_key.key',
      String(key?.id),
    );
    expect([code, stderr]).toEqual([1, expect.stringContaining("doesn't support import")]);
    // The key that is in no state any more stays in the account, as it would in the real one.
    expect(await project.apply()).toContain('1 added');
    store.delete('alicloud_ram_access_key', String(key?.id));
  });

  it('keeps its files from other users and from git', () => {
    expect(readFileSync(path.join(stateDir, '.gitignore'), 'utf8')).toBe('*\n');
    expect(statSync(path.join(stateDir, 'alicloud')).mode & 0o077).toBe(0);
    expect(statSync(fileOf('alicloud_ram_access_key')).mode & 0o077).toBe(0);
  });

  it('destroys everything and leaves the store empty', async () => {
    expect(await project.destroy()).toContain('7 destroyed');
    expect(store.count()).toBe(0);
  });
});

describe('a sandbox', () => {
  let env: NodeJS.ProcessEnv;

  beforeAll(async () => {
    ({ env } = await workshop.sandbox());
  });

  it('refuses to refresh or change a state that no sandbox wrote, but plans on it', async () => {
    const config = { resource: { alicloud_ram_user: { u: { name: 'real' } } } };
    const project = await workshop.project(env, config);
    const provider = 'provider["registry.terraform.io/aliyun/alicloud"]';
    const attributes = { id: '220000000000000001', name: 'real', force: null };
    const resource = { mode: 'managed', type: 'alicloud_ram_user', name: 'u', provider };
    writeFileSync(
      path.join(project.dir, 'terraform.tfstate'),
      JSON.stringify({
        version: 4,
        serial: 1,
        lineage: 'real-account',
        resources: [{ ...resource, instances: [{ schema_version: 0, attributes }] }],
      }),
    );

    const refused = await project.terraform('plan', '-no-color');
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('Not a resource of the sandbox')]);
    expect(await project.changes('-refresh=false')).toEqual({});

    const destroy = await project.terraform('destroy', '-auto-approve', '-refresh=false', '-no-color');
    expect([destroy.code, destroy.stderr]).toEqual([1, expect.stringContaining('Not a resource of the sandbox')]);
    expect(project.readState()).toContain('220000000000000001');
  });

  it('refuses a second resource whose id is taken', async () => {
    const bucket = { resource: { alicloud_oss_bucket: { b: { bucket: 'taken' } } } };
    await (await workshop.project(env, bucket)).apply();
    const second = await (await workshop.project(env, bucket)).terraform('apply', '-auto-approve', '-no-color');
    expect([second.code, second.stderr]).toEqual([
      1,
      expect.stringContaining('alicloud_oss_bucket taken already exists'),
    ]);
  });

  it('lets a setting of another resource be set twice', async () => {
    await (await workshop.project(env, { resource: { alicloud_oss_bucket: { b: { bucket: 'one' } } } })).apply();
    const acl = { resource: { alicloud_oss_bucket_acl: { a: { bucket: 'one', acl: 'private' } } } };
    for (const _ of [1, 2]) expect(await (await workshop.project(env, acl)).apply()).toContain('1 added');
  });

  it('forgets nothing when its server ends, and everything on reset', async () => {
    const stateDir = workshop.dir('persistent');
    const first = await workshop.sandbox({ stateDir });
    const project = await workshop.project(first.env, { resource: { alicloud_ram_user: { u: { name: 'lasting' } } } });
    await project.apply();
    const state = project.readState();
    await first.stop();

    const second = await workshop.sandbox({ stateDir });
    const later = await workshop.project(second.env, { resource: { alicloud_ram_user: { u: { name: 'lasting' } } } });
    writeFileSync(path.join(later.dir, 'terraform.tfstate'), state);
    await later.succeed('plan', '-detailed-exitcode');

    new ResourceStore(stateDir).reset();
    expect((await later.changes())['alicloud_ram_user.u']?.actions).toEqual(['create']);
    expect(await later.apply()).toContain('1 added');
    expect(existsSync(path.join(stateDir, 'alicloud', 'alicloud_ram_user'))).toBe(true);
  });
});
