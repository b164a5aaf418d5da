import type { Rule } from '../../rule';

export const ackApiPrivate: Rule = {
  id: 'ack-api-private',
  title: 'The API server of a cluster is not on the internet',
  why: 'A leaked kubeconfig would work from anywhere.',
  fix: 'set slb_internet_enabled to false',
  level: 'error',
  layer: 'perimeter',
  types: ['alicloud_cs_managed_kubernetes'],
  check: (resource, judge) => {
    if (resource.flag('slb_internet_enabled') !== false)
      judge.fail('the API server gets a public address', 'slb_internet_enabled');
  },
};
