import type { Rule } from '../../rule';
import { failUnless } from '../kit';

export const securityCenterWebLock: Rule = {
  id: 'security-center-web-lock',
  title: 'Pages of a host are locked, not only watched',
  why: 'An audited change is still a change that users see.',
  fix: 'set defence_mode to block',
  level: 'warning',
  layer: 'infrastructure',
  types: ['alicloud_threat_detection_web_lock_config'],
  check: (resource, judge) => {
    failUnless(resource, judge, 'defence_mode', ['block']);
  },
};
