import type { Rule } from '../../rule';
import { allowsAction, isEverything, ramStatements } from '../kit';

export const ramPolicyKmsLimited: Rule = {
  id: 'ram-policy-kms-limited',
  title: 'No policy lets its holder decrypt with every key',
  why: 'One identity that is taken over would open all encrypted data.',
  fix: 'name the keys in Resource',
  level: 'warning',
  layer: 'data',
  types: ['alicloud_ram_policy'],
  check: (resource, judge) => {
    judge.each(ramStatements(resource), ({ at, allows, actions, resources }) => {
      const broad = resources.some((one) => isEverything(one) || /^acs:kms:[^:]*:[^:]*:(\*|key\/\*)$/.test(one));
      if (allows && broad && allowsAction(actions, 'kms:Decrypt')) judge.fail('decrypts with every key', at);
    });
  },
};
