import type { Rule } from '../../rule';

export const actiontrailOn: Rule = {
  id: 'actiontrail-on',
  title: 'Calls of the account are recorded by a trail that runs',
  why: 'Without it, events are kept for 90 days only, and an incident of the AI system cannot be traced.',
  fix: 'set status to Enable',
  level: 'error',
  layer: 'monitoring',
  types: ['alicloud_actiontrail_trail'],
  required: { what: 'no trail records the calls of the account' },
  check: (resource, judge) => {
    const status = resource.text('status') ?? 'Enable';
    if (status !== 'Enable') judge.fail(`the trail is ${status}`, 'status');
  },
};
