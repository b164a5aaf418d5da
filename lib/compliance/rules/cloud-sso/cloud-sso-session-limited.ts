import type { Rule } from '../../rule';
import { failOutside } from '../kit';

export const cloudSsoSessionLimited: Rule = {
  id: 'cloud-sso-session-limited',
  title: 'A session of an access configuration lasts at most 8 hours',
  why: 'A stolen session is of use for as long as it lasts.',
  fix: 'set session_duration to 28,800 or less',
  level: 'info',
  layer: 'governance',
  types: ['alicloud_cloud_sso_access_configuration'],
  check: (resource, judge) => {
    failOutside(resource, judge, 'session_duration', { max: 28_800, unit: 'seconds', unset: 3600 });
  },
};
