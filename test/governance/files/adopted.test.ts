import { ResourceDirectory } from '../../../lib/governance';
import { AdoptedControlPolicies } from '../../../lib/governance/files/adopted';
import { finding, newStack, resources, synth } from '../../core/support';

const POLICY = {
  policyId: 'cp-abc',
  name: 'keep',
  effectScope: 'RAM',
  document: { Version: '1', Statement: [{ Effect: 'Deny', Action: 'ram:DeleteUser', Resource: '*' }] },
};

const adopt = (targets: readonly { readonly target: string; readonly id: string }[]): readonly unknown[] => {
  const stack = newStack();
  const directory = ResourceDirectory.fromTree(stack, 'Directory', {
    resourceDirectoryId: 'rd-abc123',
    managementAccountId: '1000000000000000',
    rootFolderId: 'r-root01',
    folders: [{ folderId: 'fd-core', name: 'Core' }],
    accounts: [
      { accountId: '1000000000000001', displayName: 'Core' },
      { accountId: '1000000000000002', displayName: 'Root' },
    ],
  });
  new AdoptedControlPolicies(stack, 'Adopted', { controlPolicies: [{ ...POLICY, targets }], directory });
  return resources(synth(stack), 'alicloud_resource_manager_control_policy_attachment').map(
    ({ target_id }) => target_id,
  );
};

describe('control policies that exist', () => {
  it('stay attached where they are, whatever member has the name of a folder', () => {
    const ids = ['1000000000000001', '1000000000000002', 'fd-core', 'r-root01'];
    expect(
      [
        ...adopt([
          { target: 'Root', id: 'r-root01' },
          { target: 'Core', id: 'fd-core' },
          { target: 'Core', id: '1000000000000001' },
          { target: 'Root', id: '1000000000000002' },
        ]),
      ].sort(),
    ).toEqual(ids);
  });

  it.each([
    ['folder', { target: 'Cor', id: 'fd-core' }],
    ['member', { target: 'chat', id: '1000000000000003' }],
  ])('are refused at a %s that is not there', (kind, target) => {
    expect(finding(() => adopt([target]))).toMatchObject({
      code: 'missing',
      what: expect.stringContaining(kind) as string,
    });
  });
});
