import type { Rule } from '../../rule';

export const esaBotsManaged: Rule = {
  id: 'esa-bots-managed',
  title: 'Definite bots are not let through at the edge',
  why: 'Scrapers and abusers of free quotas are most of the traffic of a chat.',
  fix: 'set site_waf_settings.bot_management.definite_bots.action to monitor first, then to js or deny',
  level: 'warning',
  layer: 'perimeter',
  types: ['alicloud_esa_site'],
  check: (resource, judge) => {
    const action = resource.text('site_waf_settings.bot_management.definite_bots.action');
    if (action === undefined || action === 'allow')
      judge.fail(`the action for definite bots is ${action ?? 'not set'}`, 'site_waf_settings.bot_management');
  },
};
