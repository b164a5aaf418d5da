import type { Rule } from '../../rule';

export const logCollectionOn: Rule = {
  id: 'log-collection-on',
  title: 'A collection policy collects',
  why: 'A policy that is switched off collects nothing.',
  fix: 'set enabled to true',
  level: 'error',
  layer: 'monitoring',
  types: ['alicloud_sls_collection_policy'],
  required: { what: 'no policy collects the logs of cloud services' },
  check: (resource, judge) => {
    if (resource.flag('enabled') !== true) judge.fail('the policy is switched off', 'enabled');
  },
};
