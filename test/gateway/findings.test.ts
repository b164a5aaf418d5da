import { textModerationPlusAnswer } from '../../lib/gateway/api';
import { actionOn, foundInText } from '../../lib/gateway/findings';
import { Policies } from '../../lib/gateway/policy';

describe('a label', () => {
  const answer = (Label: string) =>
    textModerationPlusAnswer(
      { RiskLevel: 'none', AttackLevel: 'low', AttackResult: [{ Label, AttackLevel: 'low' }] },
      'r',
    );
  const actionOf = (label: string, labels: object): string => {
    const policy = new Policies({ version: 1, request: { labels: labels as never } }).of('request', undefined);
    return foundInText(answer(label), 'x')
      .map((one) => actionOn(one, policy))
      .join();
  };

  it.each(['Direct attack', 'jailbreak', 'a,b', '直接 攻击'])(
    '%s has the action that the policy says for it',
    (label) => {
      expect(actionOf(label, { [label]: { block: 'low' } })).toBe('block');
      expect(actionOf(label, { other: { block: 'low' } })).toBe('watch');
    },
  );

  it('that is no name is told of to nobody, as it could be a part of the content', () => {
    expect(foundInText(answer('my secret is 42'), 'x').map(({ finding }) => finding.label)).toEqual(['unnamed']);
    expect(actionOf('my secret is 42', { unnamed: { block: 'low' } })).toBe('watch');
  });
});
