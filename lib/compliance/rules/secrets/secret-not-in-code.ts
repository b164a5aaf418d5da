import type { Rule } from '../../rule';
import { SECRET_ARGUMENTS } from './arguments';

export const secretNotInCode: Rule = {
  id: 'secret-not-in-code',
  title: 'No secret is written in the configuration',
  why: 'It stands in the repository, in the plan and in the state.',
  fix: 'take it from a secret store at apply; where the service offers it, use a role or a key pair instead',
  level: 'error',
  layer: 'data',
  types: Object.keys(SECRET_ARGUMENTS),
  check: (resource, judge) => {
    const given = (SECRET_ARGUMENTS[resource.type] ?? []).filter((one) => resource.has(one));
    if (given.length === 0) return judge.notApplicable();
    for (const argument of given) {
      if (resource.isWritten(argument)) judge.fail(`${argument} is written in the configuration`, argument);
    }
  },
};
