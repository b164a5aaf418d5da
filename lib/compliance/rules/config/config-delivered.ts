import type { Rule } from '../../rule';

export const configDelivered: Rule = {
  id: 'config-delivered',
  title: 'Cloud Config delivers changes and violations',
  why: 'A violation that nobody hears of is not repaired.',
  fix: 'set configuration_item_change_notification and non_compliant_notification to true',
  level: 'info',
  layer: 'governance',
  types: ['alicloud_config_delivery', 'alicloud_config_aggregate_delivery'],
  check: (resource, judge) => {
    if (resource.number('status') === 0) judge.fail('the delivery is switched off', 'status');
    const type = resource.text('delivery_channel_type');
    if (resource.flag('configuration_item_change_notification') !== true)
      judge.fail('changes are not delivered', 'configuration_item_change_notification');
    // OSS takes snapshots; violations go to SLS and MNS.
    if (type !== 'OSS' && resource.flag('non_compliant_notification') !== true)
      judge.fail('violations are not delivered', 'non_compliant_notification');
  },
};
