import type { Rule } from '../../rule';
import { allowsAction, isEverything, ramStatements } from '../kit';

export const ramPolicyNotAdmin: Rule = {
  id: 'ram-policy-not-admin',
  title: 'No policy allows everything on everything',
  why: 'Whoever has it owns the account.',
  fix: 'name the actions and resources that are needed',
  level: 'error',
  layer: 'governance',
  types: ['alicloud_ram_policy'],
  check: (resource, judge) => {
    judge.each(ramStatements(resource), ({ at, allows, actions, resources }) => {
      if (allows && allowsAction(actions, 'any:thing') && resources.some(isEverything))
        judge.fail('the statement allows everything', at);
    });
    judge.each(resource.blocks('statement'), ([at, block]) => {
      const all = block.text('effect') === 'Allow' && block.texts('action').includes('*');
      if (all && block.texts('resource').some(isEverything)) judge.fail('the statement allows everything', at);
    });
  },
};
