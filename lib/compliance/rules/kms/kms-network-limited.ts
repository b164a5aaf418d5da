import type { Rule } from '../../rule';
import { failOpenList } from '../kit';

export const kmsNetworkLimited: Rule = {
  id: 'kms-network-limited',
  title: 'A network rule of KMS names networks',
  why: 'A rule for every address is no rule.',
  fix: 'name your networks in source_private_ip',
  level: 'error',
  layer: 'data',
  types: ['alicloud_kms_network_rule'],
  check: (resource, judge) => {
    failOpenList(resource, judge, 'source_private_ip');
  },
};
