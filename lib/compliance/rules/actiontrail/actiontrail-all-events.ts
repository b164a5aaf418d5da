import type { Rule } from '../../rule';
import { failUnless } from '../kit';

export const actiontrailAllEvents: Rule = {
  id: 'actiontrail-all-events',
  title: 'A trail records reads and writes',
  why: 'Reading a model or a key is what an intruder does first.',
  fix: 'set event_rw to All',
  level: 'error',
  layer: 'monitoring',
  types: ['alicloud_actiontrail_trail'],
  check: (resource, judge) => {
    failUnless(resource, judge, 'event_rw', ['All']);
  },
};
