import type { Rule } from '../../rule';

export const accessKeySecretStore: Rule = {
  id: 'access-key-secret-store',
  title: 'An AccessKey is replaced by itself',
  why: 'The longer a key is used, the more places have a copy.',
  fix: 'set rotation_trigger to something that changes, such as a month',
  level: 'warning',
  layer: 'governance',
  types: ['aisec_access_key'],
  check: (resource, judge) => {
    if (!resource.has('rotation_trigger')) judge.fail('nothing makes a new key', 'rotation_trigger');
  },
};
