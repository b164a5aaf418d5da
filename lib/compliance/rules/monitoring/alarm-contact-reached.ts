import type { Rule } from '../../rule';

export const alarmContactReached: Rule = {
  id: 'alarm-contact-reached',
  title: 'A contact of alarms is reached by mail, SMS or a robot',
  why: 'An alarm that reaches nobody is none.',
  fix: 'set channels_mail, channels_sms or channels_ding_web_hook',
  level: 'warning',
  layer: 'monitoring',
  types: ['alicloud_cms_alarm_contact'],
  check: (resource, judge) => {
    if (!['channels_mail', 'channels_sms', 'channels_ding_web_hook'].some((one) => resource.has(one)))
      judge.fail('there is no channel');
  },
};
