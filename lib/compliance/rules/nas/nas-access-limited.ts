import type { Rule } from '../../rule';
import { isAnyAddress } from '../kit';

export const nasAccessLimited: Rule = {
  id: 'nas-access-limited',
  title: 'No access rule of a file system lets every address in',
  why: 'Every host that reaches the mount target could read the data.',
  fix: 'name your networks in source_cidr_ip',
  level: 'error',
  layer: 'data',
  types: ['alicloud_nas_access_rule'],
  check: (resource, judge) => {
    const source = resource.text('source_cidr_ip') ?? resource.text('ipv6_source_cidr_ip');
    if (source === undefined || isAnyAddress(source))
      judge.fail(`${source ?? 'every address'} is let in`, 'source_cidr_ip');
  },
};
