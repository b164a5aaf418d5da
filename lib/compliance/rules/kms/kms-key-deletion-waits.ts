import type { Rule } from '../../rule';
import { failOutside } from '../kit';

export const kmsKeyDeletionWaits: Rule = {
  id: 'kms-key-deletion-waits',
  title: 'A deleted key can be brought back for 30 days',
  why: 'A deletion is noticed when something fails to decrypt, which can be weeks later.',
  fix: 'set pending_window_in_days to 30 or more',
  level: 'info',
  layer: 'data',
  types: ['alicloud_kms_key'],
  check: (resource, judge) => {
    const attribute = resource.has('deletion_window_in_days') ? 'deletion_window_in_days' : 'pending_window_in_days';
    failOutside(resource, judge, attribute, { min: 30, unit: 'days', unset: 30 });
  },
};
