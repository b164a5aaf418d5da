/** Accounts of an organization with the real terraform: killed, failed, quarantined, moved, taken over, closed, released. */
import type { ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { App, TerraformStack } from 'cdktf';
import { AlicloudProvider } from '../../lib/bindings/alicloud/provider';
import { RamRole } from '../../lib/bindings/alicloud/ram-role';
import {
  AccountFactory,
  type AccountRequest,
  BaselineItem,
  Quarantine,
  ResourceDirectory,
  SingleSignOn,
} from '../../lib/governance';
import { createClient } from '../../lib/provider/client';
import { readCloud } from '../../lib/sandbox';
import { readCalls } from '../../lib/sandbox/openapi/calls';
import { ResourceStore } from '../../lib/sandbox/store';
import { oneLine, Project, run, Workshop } from '../support/terraform';

jest.setTimeout(300_000);

const workshop = new Workshop();
afterAll(() => workshop.close());

const LEGACY = '1000000000000042';
const OPTIONS = ['-auto-approve', '-input=false', '-no-color'];

const SHOP: AccountRequest = { displayName: 'shop', folder: 'Workloads/Production', tags: { team: 'ai' } };
const LAB: AccountRequest = { displayName: 'lab', folder: 'Workloads/Sandbox' };
const DATA: AccountRequest = {
  displayName: 'data',
  folder: 'Workloads/Production',
  singleSignOn: [{ group: 'analysts', accessConfiguration: 'Analyst' }],
};
const OLD: AccountRequest = { displayName: 'legacy', folder: 'Workloads/Sandbox', accountId: LEGACY };

const stateDir = workshop.dir('state');
const outdir = workshop.dir('out');
const dir = path.join(outdir, 'stacks', 'accounts');
let env: NodeJS.ProcessEnv;
let project: Project;

function synthesize(requests: readonly AccountRequest[]): void {
  const app = new App({ outdir });
  const stack = new TerraformStack(app, 'accounts');
  new AlicloudProvider(stack, 'alicloud', { region: 'ap-southeast-1' });
  const organization = new ResourceDirectory(stack, 'Directory', {
    memberDeletion: true,
    folders: [{ name: 'Quarantine' }, { name: 'Workloads', folders: [{ name: 'Production' }, { name: 'Sandbox' }] }],
  });
  new AccountFactory(stack, 'Accounts', {
    organization,
    requests,
    quarantine: new Quarantine(stack, 'Quarantine', { organization }),
    singleSignOn: new SingleSignOn(stack, 'SingleSignOn', {
      directoryName: 'acme',
      groups: [{ name: 'analysts' }],
      accessConfigurations: [{ name: 'Analyst', systemPolicies: ['ReadOnlyAccess'] }],
    }),
    defaults: { baseline: [BaselineItem.passwordPolicy()] },
    concurrency: 2,
  }).onAccount((_, scope) => {
    new RamRole(scope, 'Audit', { roleName: 'audit', assumeRolePolicyDocument: '{"Version":"1","Statement":[]}' });
  });
  app.synth();
}

const faults = (content: object): void => writeFileSync(path.join(stateDir, 'faults.json'), JSON.stringify(content));

const apply = async (
  started?: (child: ChildProcess) => void,
): Promise<{ readonly code: number | null; readonly text: string }> => {
  const options = { cwd: dir, env, ...(started && { started }) };
  const { code, stdout, stderr } = await run('terraform', ['apply', ...OPTIONS], options);
  return { code, text: stdout + stderr };
};

const applied = async (): Promise<string> => {
  const { code, text } = await apply();
  if (code !== 0) throw new Error(text);
  return text;
};

/** How often a call was made that the service has done. */
const count = (action: string): number =>
  readCalls(stateDir).filter((call) => call.action === action && call.code === 'OK').length;

/** Members by display name, with the names of their folders. */
function members(): { readonly [displayName: string]: string } {
  const folders = new ResourceStore(stateDir).ofType('alicloud_resource_manager_folder');
  const nameOf = (id: string): string =>
    String(folders.find((folder) => folder.id === id)?.attributes.folder_name ?? id);
  const all = readCloud(stateDir).directoryMembers.map((one) => [one.displayName, nameOf(one.folderId)] as const);
  return Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Members that have what the customization makes. */
const audited = (): readonly string[] =>
  readCloud(stateDir)
    .directoryMembers.filter(({ id }) => new ResourceStore(stateDir, id).ofType('alicloud_ram_role').length > 0)
    .map(({ displayName }) => displayName)
    .sort();

/** 0 where there is nothing to do, 2 where there is. */
const plan = async (): Promise<number | null> =>
  (await project.terraform('plan', '-input=false', '-detailed-exitcode', '-out=plan')).code;

beforeAll(async () => {
  ({ env } = await workshop.sandbox({ stateDir }));
  const client = createClient({ env, region: 'ap-southeast-1' });
  // A member that somebody has made before there was a factory.
  const api = { product: 'ResourceManager', version: '2020-03-31' };
  const call = (action: string, parameters: { readonly [name: string]: string }): Promise<unknown> =>
    client.call({ api, action, parameters, repeatable: true });
  const invited = (await call('InviteAccountToResourceDirectory', { TargetEntity: LEGACY, TargetType: 'Account' })) as {
    readonly Handshake: { readonly HandshakeId: string };
  };
  await call('AcceptHandshake', { HandshakeId: invited.Handshake.HandshakeId });
  synthesize([SHOP, LAB, DATA, OLD]);
  project = new Project(dir, env);
  await project.succeed(
    'init',
    '-input=false',
    '-no-color',
    `-backend-config=path=${path.join(dir, 'terraform.tfstate')}`,
    '-reconfigure',
  );
});

it('a first apply that is killed leaves accounts that the next one goes on with', async () => {
  let terraform: ChildProcess | undefined;
  const watch = setInterval(() => count('CreateResourceAccount') >= 2 && terraform?.kill('SIGKILL'), 5);
  const { code } = await apply((child) => (terraform = child));
  clearInterval(watch);
  expect(code).not.toBe(0);
  expect(count('CreateResourceAccount')).toBeLessThan(4);
});

it('one enrolment that fails keeps its account in quarantine, and all others finish', async () => {
  faults({ members: { data: { enrollment: 'Failed' } } });
  const { code, text } = await apply();
  expect(code).toBe(1);
  expect(oneLine(text)).toContain(
    'The baseline of account data is not finished, and the account stays where it is: Failed of ACS-BP_ACCOUNT_FACTORY_RAM_USER_PASSWORD_POLICY',
  );
  expect(text.match(/^│? ?Error: /gm)).toHaveLength(1);
  expect(members()).toEqual({ data: 'Quarantine', lab: 'Sandbox', legacy: 'Sandbox', shop: 'Production' });
  expect(count('CreateResourceAccount')).toBe(3);
  expect(audited()).toEqual(['lab', 'legacy', 'shop']);
});

it('the next apply enrols only that one again, and then there is nothing to do', async () => {
  const before = count('EnrollAccount');
  faults({});
  await applied();
  expect(count('EnrollAccount')).toBe(before + 1);
  expect(members()).toMatchObject({ data: 'Production' });
  expect(count('CreateResourceAccount')).toBe(3);
  expect(audited()).toEqual(['data', 'lab', 'legacy', 'shop']);
  expect(await plan()).toBe(0);
});

const MOVED: readonly AccountRequest[] = [{ ...DATA, id: 'data', displayName: 'data-lake' }, OLD];
const LAB_MOVED: AccountRequest = { ...LAB, folder: 'Workloads/Production' };

it('another folder moves an account, and another name renames it, in place; who has access keeps it', async () => {
  synthesize([SHOP, LAB_MOVED, ...MOVED]);
  expect(await applied()).toContain('0 added, 2 changed, 0 destroyed');
  expect(members()).toEqual({ 'data-lake': 'Production', lab: 'Production', legacy: 'Sandbox', shop: 'Production' });
});

it('an account is not closed while Terraform has something in it', async () => {
  synthesize([{ ...SHOP, state: 'closed' }, LAB_MOVED, ...MOVED]);
  const { code, text } = await apply();
  expect(code).toBe(1);
  expect(oneLine(text)).toContain('Provider configuration not present');
  expect(members()).toMatchObject({ shop: 'Production' });
});

it('a released account has nothing of the factory in it', async () => {
  synthesize([{ ...SHOP, state: 'released' }, { ...LAB_MOVED, state: 'released' }, ...MOVED]);
  await applied();
  expect(audited()).toEqual(['data-lake', 'legacy']);
  expect(Object.keys(members())).toEqual(['data-lake', 'lab', 'legacy', 'shop']);
});

it('it is not closed while its checks find something, and a request that is taken away leaves its account and says so', async () => {
  faults({ members: { shop: { deletion: 'abandonable' } } });
  synthesize([{ ...SHOP, state: 'closed' }, ...MOVED]);
  const { code, text } = await apply();
  expect(code).toBe(1);
  const words = oneLine(text);
  expect(words).toContain(
    'NON_SP_cs (Container Service for Kubernetes): An instance of a cloud service is running within the member.',
  );
  expect(words).toMatch(/aisec_resource_manager_account \d+ stays in the account/);
  expect(Object.keys(members())).toEqual(['data-lake', 'lab', 'legacy', 'shop']);
});

it('it is closed once that is given up, and stays closed', async () => {
  synthesize([{ ...SHOP, state: 'closed', closing: { abandonedChecks: ['NON_SP_cs'] } }, ...MOVED]);
  await applied();
  expect(Object.keys(members())).toEqual(['data-lake', 'lab', 'legacy']);
  expect(await plan()).toBe(0);
});
