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
    const scenes = ['antibot', 'bot_manager', 'ip_blacklist', 'region_block'];
    const { configuration } = judge;
    const atTheEdge = configuration
      .ofType('alicloud_esa_site')
      .some((one) => one.has('site_waf_settings.bot_management'));
    if (!atTheEdge && templatesOf(resource, judge, scenes).length === 0)
      judge.fail('nothing manages bots, in WAF or at the edge');
  },
};
