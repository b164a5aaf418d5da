import type { Rule } from '../../rule';

export const configRecords: Rule = {
  id: 'config-records',
  title: 'Cloud Config records how resources of all types are configured',
  why: 'Nobody could tell what was changed before an incident.',
  fix: 'add alicloud_config_configuration_recorder without resource_types',
  level: 'warning',
  layer: 'governance',
  types: ['alicloud_config_configuration_recorder'],
  required: { what: 'Cloud Config is not switched on' },
  check: (resource, judge) => {
    const types = resource.texts('resource_types');
    if (types.length > 0) judge.fail(`only ${types.length} types are recorded`, 'resource_types');
  },
};
