import type { Rule } from '../../rule';

export const configRecords: Rule = {
  id: 'config-records',
  title: 'Cloud Config records how resources are configured',
  why: 'Nobody could tell what was changed before an incident.',
  fix: 'add alicloud_config_configuration_recorder',
  level: 'error',
  layer: 'governance',
  types: ['alicloud_config_configuration_recorder'],
  required: { what: 'Cloud Config is not switched on' },
  check: (resource, judge) => {
    // That the recorder is there is what the rule wants; the types it records are read so that an empty list is seen.
    if (resource.has('resource_types') && resource.texts('resource_types').length === 0)
      judge.fail('no type is recorded', 'resource_types');
  },
};
