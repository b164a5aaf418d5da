/** Rules come and go in place, one policy at a time: the real terraform in the sandbox. */
import { ResourceManagerResourceDirectory } from '../../../lib/bindings/alicloud/resource-manager-resource-directory';
import {
  ExemptPrincipal,
  Organization,
  ProtectionRule,
  ProtectionRules,
  TargetSelector,
} from '../../../lib/governance';
import { newStack, synth } from '../../core/support';
import { type Json, type Project, Workshop } from '../../support/terraform';
import { at, TREE } from './support';

jest.setTimeout(180_000);

const workshop = new Workshop();
afterAll(() => workshop.close());

const PRESETS = [
  ProtectionRule.protectGuardrails(),
  ProtectionRule.protectWaf(),
  ProtectionRule.protectSecurityCenter(),
  ProtectionRule.protectAuditTrail(),
  ProtectionRule.allowedRegions({ regions: ['ap-southeast-1'] }),
  ProtectionRule.denyPublicEndpoints(),
  ProtectionRule.protectLogArchive({ buckets: ['audit-logs'] }),
  ProtectionRule.denyLeavingOrganization(),
];

function app(...more: readonly ProtectionRule[]): Json {
  const stack = newStack('org');
  const directory = new ResourceManagerResourceDirectory(stack, 'Directory', { status: 'Enabled' });
  const organization = Organization.fromTree({ ...TREE, rootFolderId: directory.rootFolderId });
  new ProtectionRules(stack, 'Rules', {
    organization,
    enabledBy: directory,
    exempt: [ExemptPrincipal.role('PlatformAdmin')],
    rules: [
      ...at(TargetSelector.root(), ...PRESETS),
      ...at(TargetSelector.tag('workload', 'ai'), ProtectionRule.denyAccessKeys()),
      ...at(TargetSelector.root(), ...more),
    ],
  });
  const { terraform, ...synthesized } = synth(stack) as Json;
  // The directory of the test is the backend.
  const { backend: _, ...required } = terraform as Json;
  return { terraform: required, ...synthesized };
}

const POLICY = 'alicloud_resource_manager_control_policy';

describe('protection rules', () => {
  let project: Project;

  beforeAll(async () => {
    const { env } = await workshop.sandbox();
    project = await workshop.project(env, app());
  });

  const planned = async (...more: readonly ProtectionRule[]): Promise<{ readonly [address: string]: string }> => {
    project.write(app(...more));
    const changes = await project.changes();
    return Object.fromEntries(Object.entries(changes).map(([address, { actions }]) => [address, actions.join()]));
  };

  it('are applied, attached, and then there is nothing to do', async () => {
    // The directory, two policies for the root folder and one for a folder, and an attachment for each.
    expect(await project.apply()).toContain('7 added, 0 changed, 0 destroyed');
    expect(await planned()).toEqual({});
    const state = Object.entries(await project.state());
    const ofType = (type: string): readonly Json[] =>
      state.filter(([address]) => address.startsWith(`${type}.`)).map(([, values]) => values);
    const [directory] = ofType('alicloud_resource_manager_resource_directory');
    expect(
      ofType(`${POLICY}_attachment`)
        .map(({ target_id }) => target_id)
        .sort(),
    ).toEqual(['fd-ai', directory?.root_folder_id, directory?.root_folder_id].sort());
  });

  it('come by a change of one policy in place', async () => {
    const changes = await planned(ProtectionRule.protectKmsKeys());
    expect(Object.values(changes)).toEqual(['update']);
    expect(Object.keys(changes)[0]).toMatch(new RegExp(`^${POLICY}\\.`));
    expect(await project.apply()).toContain('0 added, 1 changed, 0 destroyed');
    expect(await planned(ProtectionRule.protectKmsKeys())).toEqual({});
  });

  it('go the same way', async () => {
    expect(Object.values(await planned())).toEqual(['update']);
    expect(await project.apply()).toContain('0 added, 1 changed, 0 destroyed');
    expect(await planned()).toEqual({});
  });

  it('are destroyed', async () => {
    expect(await project.destroy()).toBe('Destroy complete! Resources: 7 destroyed.');
    expect(await project.state()).toEqual({});
  });
});
