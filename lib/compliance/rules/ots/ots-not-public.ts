import type { Rule } from '../../rule';

export const otsNotPublic: Rule = {
  id: 'ots-not-public',
  title: 'A Tablestore instance is not reached from the internet',
  why: 'A leaked AccessKey would be enough to read all tables.',
  fix: 'leave INTERNET out of network_type_acl, and set network_source_acl to TRUST_PROXY or to nothing',
  level: 'error',
  layer: 'perimeter',
  types: ['alicloud_ots_instance'],
  check: (resource, judge) => {
    const networks = resource.texts('network_type_acl');
    const accessedBy = resource.text('accessed_by');
    if (networks.includes('INTERNET')) judge.fail('network_type_acl lets the internet in', 'network_type_acl');
    else if (networks.length === 0 && (accessedBy === undefined || accessedBy === 'Any'))
      judge.fail('no network is named', 'network_type_acl');
  },
};
