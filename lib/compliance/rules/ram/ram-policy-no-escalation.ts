import type { Rule } from '../../rule';
import { allowsAction, isEverything, ramStatements } from '../kit';

const ESCALATIONS = [
  'ram:AttachPolicyToUser',
  'ram:AttachPolicyToRole',
  'ram:AttachPolicyToGroup',
  'ram:CreatePolicyVersion',
  'ram:SetDefaultPolicyVersion',
  'ram:UpdateRole',
  'ram:CreateAccessKey',
];

export const ramPolicyNoEscalation: Rule = {
  id: 'ram-policy-no-escalation',
  title: 'No policy lets its holder give itself more rights',
  why: 'Attaching a policy, or writing one, to any identity is as good as being administrator.',
  fix: 'limit the statement to the identities that are managed, by Resource',
  level: 'error',
  layer: 'governance',
  types: ['alicloud_ram_policy'],
  check: (resource, judge) => {
    judge.each(ramStatements(resource), ({ at, allows, actions, resources }) => {
      const found = ESCALATIONS.filter((one) => allowsAction(actions, one));
      if (allows && found.length > 0 && resources.some(isEverything))
        judge.fail(`${found.join(', ')} on everything`, at);
    });
  },
};
