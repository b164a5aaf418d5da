/** Accounts are divided among stacks: stably, fairly, and with as few moves as there can be. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { App, LocalBackend, TerraformOutput, TerraformStack, Testing } from 'cdktf';
import { ResourceManagerAccount } from '../../../lib/bindings/alicloud/resource-manager-account';
import { ResourceManagerFolder } from '../../../lib/bindings/alicloud/resource-manager-folder';
import { AlicloudProvider } from '../../../lib/bindings/alicloud/provider';
import {
  AccountFactory,
  AccountShards,
  type AccountShardsProps,
  OssStateBackend,
  ResourceDirectory,
  stackMatrix,
} from '../../../lib/governance';
import { finding } from '../../core/support';
import { oneLine, run } from '../../support/terraform';

const names = (count: number): string[] => Array.from({ length: count }, (_, i) => `account-${i}`);
const backend = new OssStateBackend({ bucketName: 'acme-state', region: 'ap-southeast-1', lockInstance: 'acme-locks' });

const work = mkdtempSync(path.join(tmpdir(), 'aisec-shards-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
let turn = 0;
const newDir = (): string => path.join(work, `out-${turn++}`);

/** An organization of two folders, and a resource for each account in the stack of its shard. */
function synthesized(accounts: readonly string[], props: Partial<AccountShardsProps> = {}): string {
  const outdir = newDir();
  const app = new App({ outdir });
  const organization = new TerraformStack(app, 'organization');
  backend.attachTo(organization);
  new AlicloudProvider(organization, 'alicloud', { region: 'ap-southeast-1' });
  const folders = ['A', 'B'].map(
    (folderName) => new ResourceManagerFolder(organization, folderName, { folderName }).id,
  );
  const shards = new AccountShards(app, 'accounts', { count: 8, backend, ...props }).share(folders);
  for (const { shard, items } of shards.divide(accounts, (name) => name)) {
    new AlicloudProvider(shard.stack, 'alicloud', { region: 'ap-southeast-1' });
    items.forEach((displayName, i) => {
      const folderId = folders[i % 2];
      new ResourceManagerAccount(shard.stack, displayName, {
        displayName,
        ...(folderId !== undefined && { folderId }),
      });
    });
  }
  app.synth();
  return outdir;
}

const stackNames = (outdir: string, changedFrom?: string): readonly string[] =>
  stackMatrix(outdir, changedFrom === undefined ? {} : { changedFrom }).include.map(({ stack }) => stack);

describe('the shard of an account', () => {
  it('is said by its name alone, for ever', () => {
    const shards = ['chat-prod', 'search', 'log archive', '日志归档'].map((name) => AccountShards.indexOf(name, 16));
    expect(shards).toMatchInlineSnapshot(`
     [
       3,
       7,
       7,
       5,
     ]
    `);
  });

  it('is the same for two spellings of one name in Unicode', () => {
    expect(AccountShards.indexOf('caf\u00e9', 256)).toBe(AccountShards.indexOf('cafe\u0301', 256));
  });

  it('refuses two accounts of one display name, which two shards would take for one', () => {
    const shards = new AccountShards(Testing.app(), 'a', { count: 8 });
    const twins = [
      { id: 'one', displayName: 'shop' },
      { id: 'two', displayName: 'shop' },
    ];
    expect(finding(() => shards.divide(twins))).toMatchObject({ code: 'conflict', got: '"shop"' });
  });

  it.each([1, 7, 16, 64])('divides 5,000 accounts fairly among %i', (count) => {
    const sizes = Array.from({ length: count }, () => 0);
    for (const name of names(5000)) {
      const index = AccountShards.indexOf(name, count);
      sizes[index] = (sizes[index] ?? NaN) + 1;
    }
    const mean = 5000 / count;
    expect(Math.max(...sizes)).toBeLessThan(mean + 5 * Math.sqrt(mean) + 1);
    expect(Math.min(...sizes)).toBeGreaterThan(mean - 5 * Math.sqrt(mean) - 1);
  });

  it('moves only as many as a new shard needs, and none between the others', () => {
    const moved = names(5000)
      .map((name) => [AccountShards.indexOf(name, 16), AccountShards.indexOf(name, 20)] as const)
      .filter(([from, to]) => from !== to);
    expect(moved.every(([, to]) => to >= 16)).toBe(true);
    // A fair share of four new shards among twenty is one fifth.
    expect(moved.length).toBeGreaterThan(800);
    expect(moved.length).toBeLessThan(1200);
  });
});

describe('stacks of accounts', () => {
  it('change in one stack only when an account is added to 1,000', () => {
    const [before, after] = [synthesized(names(1000)), synthesized([...names(1000), 'one-more'])];
    const index = AccountShards.indexOf('one-more', 8);
    expect(stackNames(after, before)).toEqual([`accounts-${index}`]);
    const file = (outdir: string, name: string): string =>
      readFileSync(path.join(outdir, 'stacks', name, 'cdk.tf.json'), 'utf8');
    for (const name of ['organization', ...Array.from({ length: 8 }, (_, i) => `accounts-${i}`)]) {
      expect(file(after, name) === file(before, name)).toBe(name !== `accounts-${index}`);
    }
  });

  it('do not change the organization with the first account in a folder', () => {
    expect(stackNames(synthesized(['a']), synthesized([]))).toHaveLength(1);
  });

  it('are deployed after the organization, in one wave', () => {
    const { include } = stackMatrix(synthesized(['a']));
    expect(include[0]).toEqual({
      stack: 'organization',
      directory: expect.stringMatching(/stacks.organization$/),
      wave: 0,
    });
    expect(include.slice(1).map(({ stack, wave }) => [stack, wave])).toEqual(
      Array.from({ length: 8 }, (_, i) => [`accounts-${i}`, 1]),
    );
  });

  it('are chosen by patterns of names', () => {
    const outdir = synthesized(['a']);
    const of = (...stacks: string[]): number => stackMatrix(outdir, { stacks }).include.length;
    expect([of('accounts-*'), of('accounts-1'), of('organization', 'accounts-7'), of('accounts')]).toEqual([
      8, 1, 2, 0,
    ]);
  });

  it('read ids of folders from the state of the organization, in its own folder of the bucket', () => {
    const outdir = synthesized(['a'], { pins: { a: 0 } });
    const { data, terraform } = JSON.parse(
      readFileSync(path.join(outdir, 'stacks', 'accounts-0', 'cdk.tf.json'), 'utf8'),
    ) as { data: { terraform_remote_state: { [id: string]: unknown } }; terraform: { backend: unknown } };
    const config = {
      bucket: 'acme-state',
      region: 'ap-southeast-1',
      key: 'terraform.tfstate',
      acl: 'private',
      encrypt: false,
      tablestore_endpoint: 'https://acme-locks.ap-southeast-1.ots.aliyuncs.com',
      tablestore_table: 'terraform_locks',
    };
    expect(terraform.backend).toEqual({ oss: { ...config, prefix: 'terraform/accounts-0' } });
    expect(Object.values(data.terraform_remote_state)).toEqual([
      { backend: 'oss', config: { ...config, prefix: 'terraform/organization' } },
    ]);
  });

  it('keep the order of accounts, and empty shards', () => {
    const divided = new AccountShards(Testing.app(), 'a', { count: 3, pins: { y: 1, x: 1 } }).divide([
      { displayName: 'y' },
      { displayName: 'x' },
    ]);
    expect(divided.map(({ items }) => items.map(({ displayName }) => displayName))).toEqual([[], ['y', 'x'], []]);
  });
});

describe('an organization in shards', () => {
  const build = (names_: readonly string[]): string => {
    const outdir = newDir();
    const app = new App({ outdir });
    const stack = new TerraformStack(app, 'organization');
    new AlicloudProvider(stack, 'alicloud', { region: 'ap-southeast-1' });
    const folders = [{ name: 'Workloads', folders: [{ name: 'Production' }] }];
    const directory = new ResourceDirectory(stack, 'Directory', { folders });
    const shards = new AccountShards(app, 'accounts', { count: 3 }).shareOrganization(directory);
    const requests = names_.map((displayName) => ({ displayName, folder: 'Workloads/Production' }));
    for (const { shard, items } of shards.divide(requests)) {
      new AlicloudProvider(shard.stack, 'alicloud', { region: 'ap-southeast-1' });
      const organization = shards.organizationIn(shard, directory);
      new AccountFactory(shard.stack, 'Accounts', { organization, requests: items });
    }
    expect(directory.accounts).toEqual([]);
    app.synth();
    return outdir;
  };

  it('has the accounts of a factory in one stack each, and the organization never changes', () => {
    const [before, after] = [build(['aa', 'bb', 'cc']), build(['aa', 'bb', 'cc', 'dd'])];
    expect(stackNames(after, before)).toEqual([`accounts-${AccountShards.indexOf('dd', 3)}`]);
  });
});

describe('the number of shards', () => {
  it('lists the accounts that another one moves', () => {
    const shards = new AccountShards(Testing.app(), 'a', {
      count: 9,
      migration: { from: 8 },
      pins: { 'account-0': 0 },
    });
    const moves = shards.moves(names(1000));
    expect(moves.length).toBeGreaterThan(60);
    expect(moves.every(({ account, from, to }) => to === 8 && from === AccountShards.indexOf(account, 8))).toBe(true);
    expect(new AccountShards(Testing.app(), 'a', { count: 9 }).moves(names(1000))).toEqual([]);
  });

  it.each([
    [{ count: 0 }, /count is out of range/],
    [{ count: 1.5 }, /count is out of range/],
    [{ count: 257 }, /count is out of range/],
    [{ count: 4, pins: { chat: 4 } }, /pins\["chat"\] is no shard/],
    [{ count: 4, migration: { from: 0 } }, /migration.from is out of range/],
    [{ count: 4, migration: { from: 4 } }, /migration is to the same number/],
  ])('is refused: %j', (props, what) => {
    expect(finding(() => new AccountShards(Testing.app(), 'a', props)).what).toMatch(what);
  });

  it('is kept in the state: a plan with another one fails before it changes anything, and a migration passes', async () => {
    const dir = path.join(work, 'guard');
    const state = path.join(work, 'guard.tfstate');
    const write = (props: AccountShardsProps): void => {
      const app = new App({ outdir: dir });
      const local = { attachTo: (stack: TerraformStack): void => void new LocalBackend(stack, { path: state }) };
      const pins = { first: 0 };
      const { stack } = new AccountShards(app, 'a', { ...props, pins, backend: local }).shardOf('first');
      new TerraformOutput(stack, 'Account', { value: `of ${props.count}` });
      app.synth();
    };
    const env = { ...process.env, TF_CLI_CONFIG_FILE: undefined };
    const terraform = (...args: readonly string[]): ReturnType<typeof run> =>
      run('terraform', args, { cwd: path.join(dir, 'stacks', 'a-0'), env });
    const apply = (): ReturnType<typeof run> => terraform('apply', '-auto-approve', '-no-color', '-input=false');
    write({ count: 8 });
    await terraform('init', '-no-color');
    expect((await apply()).stdout).toContain('1 added');
    write({ count: 4 });
    const refused = await apply();
    expect(refused.code).toBe(1);
    expect(oneLine(refused.stderr)).toContain('This state was made with 8 shards, and the code says 4');
    expect(readFileSync(state, 'utf8')).not.toContain('of 4');
    write({ count: 4, migration: { from: 8 } });
    expect((await apply()).code).toBe(0);
    write({ count: 4 });
    expect((await apply()).stdout).toContain('0 added, 0 changed, 0 destroyed');
    write({ count: 8 });
    expect(oneLine((await apply()).stderr)).toContain('made with 4 shards');
  });
});

describe('the matrix', () => {
  it('is made of a manifest of cdktf, and of nothing else', () => {
    const dir = mkdtempSync(path.join(work, 'none-'));
    expect(() => stackMatrix(dir)).toThrow(/manifest.json/);
    writeFileSync(path.join(dir, 'manifest.json'), '{}');
    expect(() => stackMatrix(dir)).toThrow(/no manifest of cdktf/);
  });
});
