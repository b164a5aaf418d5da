/** An organization that somebody made by hand becomes files, and Terraform takes it over without changing anything. */
import { readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { App, TerraformStack } from 'cdktf';
import { AlicloudProvider } from '../../lib/bindings/alicloud/provider';
import { Notices } from '../../lib/core';
import { LandingZoneFiles } from '../../lib/governance';
import { createClient } from '../../lib/provider/client';
import type { Sandbox } from '../../lib/sandbox';
import { aisec, type Json, Project, type Result, Workshop } from '../support/terraform';

jest.setTimeout(240_000);

const workshop = new Workshop();
afterAll(() => workshop.close());

/** With 300 it takes minutes, and the same happens. */
const MEMBERS = 9;
const DENY = JSON.stringify({ Version: '1', Statement: [{ Effect: 'Deny', Action: ['kms:*'], Resource: ['*'] }] });

/** What the console of the management account was used for. */
const HAND_MADE: Json = {
  resource: {
    alicloud_resource_manager_resource_directory: { rd: { status: 'Enabled', member_deletion_status: 'Enabled' } },
    alicloud_resource_manager_folder: {
      core: folder('Core'),
      workloads: { ...folder('Workloads'), tags: { owner: 'platform' } },
      production: folder('Production', 'workloads'),
      test: folder('Test', 'workloads'),
    },
    alicloud_resource_manager_account: {
      security: {
        display_name: 'security',
        folder_id: '${alicloud_resource_manager_folder.core.id}',
        tags: { env: 'core' },
      },
    },
    alicloud_resource_manager_delegated_administrator: Object.fromEntries(
      ['sas', 'config'].map((service) => [
        service,
        {
          account_id: '${alicloud_resource_manager_account.security.id}',
          service_principal: `${service}.aliyuncs.com`,
        },
      ]),
    ),
    alicloud_resource_manager_message_contact: {
      ops: {
        message_contact_name: 'Ops',
        email_address: 'ops@example.com',
        title: 'TechnicalDirector',
        message_types: ['SecurityMessage', 'FaultMessage'],
        depends_on: ['alicloud_resource_manager_resource_directory.rd'],
      },
    },
    alicloud_resource_manager_control_policy: {
      keys: {
        control_policy_name: 'keep-keys',
        description: 'by-hand',
        effect_scope: 'RAM',
        policy_document: DENY,
        depends_on: ['alicloud_resource_manager_resource_directory.rd'],
      },
    },
    alicloud_resource_manager_control_policy_attachment: Object.fromEntries(
      [
        ['workloads', '${alicloud_resource_manager_folder.workloads.id}'],
        ['security', '${alicloud_resource_manager_account.security.id}'],
        ['root', '${alicloud_resource_manager_resource_directory.rd.root_folder_id}'],
      ].map(([name, target_id]) => [
        name,
        { policy_id: '${alicloud_resource_manager_control_policy.keys.id}', target_id },
      ]),
    ),
  },
};

function folder(folder_name: string, parent?: string): Json {
  const parent_folder_id =
    parent === undefined
      ? '${alicloud_resource_manager_resource_directory.rd.root_folder_id}'
      : `\${alicloud_resource_manager_folder.${parent}.id}`;
  return { folder_name, parent_folder_id };
}

describe('aisec governance import', () => {
  let sandbox: Sandbox;
  const out = path.join(workshop.root, 'organization');

  const importInto = (dir: string, ...more: readonly string[]): Promise<Result> =>
    aisec(['governance', 'import', '--region', 'ap-southeast-1', '--out', dir, ...more], { env: sandbox.env });

  const synthesized = async (): Promise<Project> => {
    const outdir = path.join(workshop.root, 'app');
    const app = new App({ outdir });
    const stack = new TerraformStack(app, 'organization');
    new AlicloudProvider(stack, 'alicloud', { region: 'ap-southeast-1' });
    const files = LandingZoneFiles.load(out);
    files.landingZone(stack, 'LandingZone');
    for (const id of new Set(Notices.of(stack).open.map((one) => one.id))) Notices.of(stack).acknowledge(id, 'a test');
    app.synth();
    const project = new Project(path.join(outdir, 'stacks', 'organization'), sandbox.env);
    const backend = `-backend-config=path=${path.join(workshop.root, 'taken-over.tfstate')}`;
    await project.succeed('init', '-reconfigure', backend, '-input=false', '-no-color');
    return project;
  };

  beforeAll(async () => {
    const faultsFile = path.join(workshop.root, 'faults.json');
    writeFileSync(faultsFile, JSON.stringify({ limits: { members: 1000 } }));
    sandbox = await workshop.sandbox({ faultsFile });
    const made = await workshop.project(sandbox.env);
    await made.apply(HAND_MADE);
    const state = await made.state();
    const parents = ['core', 'production', 'test'].map((name) =>
      String(state[`alicloud_resource_manager_folder.${name}`]?.id),
    );
    const client = createClient({ env: sandbox.env, region: 'ap-southeast-1' });
    const api = { product: 'ResourceDirectoryMaster', version: '2022-04-19' };
    for (let i = 0; i < MEMBERS; i++) {
      const parameters = {
        DisplayName: `member-${i}`,
        ParentFolderId: parents[i % parents.length] ?? '',
        ...(i % 2 === 0 && { Tag: [{ Key: 'number', Value: `00${i}` }] }),
      };
      await client.call({ api, action: 'CreateResourceAccount', parameters, repeatable: false });
    }
  });

  it('writes files, and says how much it found', async () => {
    const { code, stdout, stderr } = await importInto(out, '--json');
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      folders: 4,
      accounts: MEMBERS + 1,
      controlPolicies: 1,
      delegatedAdministrators: 2,
      messageContacts: 1,
      omissions: [],
    });
    const file = (name: string): string => readFileSync(path.join(out, name), 'utf8');
    expect(file('landing-zone.yaml')).toMatch(/^# yaml-language-server: \$schema=https:\S+landing-zone.schema.json\n/);
    expect(file('accounts/Workloads/Production/member-1.yaml')).toMatch(
      /schema.json\ndisplayName: member-1\naccountId: "\d+"\n$/,
    );
    expect(file('accounts/Core/member-0.yaml')).toMatch(/tags:\n {2}number: "000"\n$/);
  });

  it('writes over nothing', async () => {
    const again = await importInto(out);
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('has landing-zone.yaml, ');
  });

  it('lets the first plan import everything and change nothing', async () => {
    const project = await synthesized();
    const plan = await project.succeed('plan', '-input=false', '-no-color');
    // Directory, 4 folders, security, 2 delegations, contact, policy, 3 attachments; account and placement of each member.
    expect(/^Plan:.*$/m.exec(plan)?.[0]).toBe(
      `Plan: ${13 + 2 * MEMBERS} to import, 0 to add, 0 to change, 0 to destroy.`,
    );
    expect(await project.apply()).toMatch(/^Apply complete! Resources: \d+ imported, 0 added, 0 changed, 0 destroyed/);
    expect(await project.changes()).toEqual({});
  });

  it('lets files change what was taken over', async () => {
    const name = path.join(out, 'accounts', 'Workloads', 'Test', 'member-2.yaml');
    writeFileSync(name, `${readFileSync(name, 'utf8').replace('number: "002"', 'number: two')}`);
    const project = await synthesized();
    expect(Object.values(await project.changes()).map(({ actions }) => actions)).toEqual([['update']]);
  });
});
