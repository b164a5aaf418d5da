import { ProtectionRule, ProtectionRules, Organization, TargetSelector } from '../../../lib/governance';
import { finding, newStack, synth } from '../../core/support';

const ORGANIZATION = Organization.fromTree({
  rootFolderId: 'r-root01',
  folders: [
    { folderId: 'fd-a', name: 'A', accounts: [{ accountId: '1000000000000002', displayName: 'chat' }] },
    { folderId: 'fd-b', name: 'B' },
  ],
});

const folder = (path: string): TargetSelector => TargetSelector.folder(path);
const account = (name: string): TargetSelector => TargetSelector.account(name);

const policies = (targets: TargetSelector): object => {
  const stack = newStack();
  new ProtectionRules(stack, 'Rules', {
    organization: ORGANIZATION,
    rules: [{ rule: ProtectionRule.denyAccessKeys(), targets }],
  });
  return synth(stack).resource ?? {};
};

describe('several selectors', () => {
  it('are the same policies and attachments in another order: nothing is taken away for a moment', () => {
    const one = policies(TargetSelector.anyOf(folder('A'), folder('B')));
    const ids = (resource: object): readonly string[] =>
      Object.values(resource)
        .flatMap((named) => Object.keys(named as object))
        .sort();
    expect(ids(policies(TargetSelector.anyOf(folder('B'), folder('A'))))).toEqual(ids(one));
  });

  it.each([
    ['a folder', TargetSelector.anyOf(folder('A'), folder('Bb'))],
    ['an account', TargetSelector.anyOf(folder('A'), account('chta'))],
    ['an exception', TargetSelector.anyOf(folder('A'), folder('B')).except(account('chta'))],
  ])('refuse %s that is not there, which would go without the rule beside the others', (_, targets) => {
    expect(finding(() => policies(targets))).toMatchObject({ code: 'missing' });
  });

  it('may find nothing by a tag, which nobody may have yet', () => {
    expect(
      TargetSelector.anyOf(folder('A'), TargetSelector.tag('workload', 'ai')).targetsIn(ORGANIZATION),
    ).toHaveLength(1);
  });
});
