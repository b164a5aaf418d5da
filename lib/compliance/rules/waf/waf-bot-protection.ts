import type { Rule } from '../../rule';
import { templatesOf } from './templates';

export const wafBotProtection: Rule = {
  id: 'waf-bot-protection',
  title: 'Bots are managed in front of an AI application',
  why: 'Scrapers and abusers of free quotas are most of the traffic of a chat.',
  fix: 'add BotProtection or AntiBotPolicy for the domain',
  level: 'warning',
  layer: 'perimeter',
  types: ['alicloud_wafv3_domain'],
  check: (resource, judge) => {
    const { configuration } = judge;
    if (configuration.ofType('alicloud_esa_site').some((one) => one.has('site_waf_settings.bot_management'))) return;
    const scenes = ['antibot', 'bot_manager', 'ip_blacklist', 'region_block'];
    if (templatesOf(resource, judge, scenes).length > 0) return;
    // Without the module for bots, custom rules on what a client calls itself take its place.
    const byClient = templatesOf(resource, judge, ['custom_acl'])
      .flatMap((template) => configuration.relatedTo(template, 'alicloud_wafv3_defense_rule', 'template_id', 'id'))
      .some((rule) => rule.blocks('config.conditions').some(([, condition]) => condition.text('key') === 'User-Agent'));
    if (!byClient) judge.fail('nothing manages bots, in WAF or at the edge');
  },
};
