import type { Rule } from '../../rule';
import { failOutside } from '../kit';

export const ramIdleAccessKeysDisabled: Rule = {
  id: 'ram-idle-access-keys-disabled',
  title: 'AccessKeys that were not used for 90 days are disabled',
  why: 'Forgotten keys of notebooks and pipelines are the ones that leak.',
  fix: 'set max_idle_days_for_access_keys to 90 or less',
  level: 'warning',
  layer: 'governance',
  types: ['alicloud_ram_security_preference'],
  check: (resource, judge) => {
    failOutside(resource, judge, 'max_idle_days_for_access_keys', { min: 1, max: 90, unit: 'days' });
  },
};
