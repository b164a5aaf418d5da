import { Hidden, HiddenValueError, isJson } from '../../model/value';
import type { Rule } from '../../rule';

export const fcHttpTriggerAuthenticated: Rule = {
  id: 'fc-http-trigger-authenticated',
  title: "A function's HTTP trigger asks who calls",
  why: 'Anybody could run the function, and the model behind it, at your cost.',
  fix: 'set authType to function or jwt in trigger_config, or put a gateway in front and limit the trigger to the internal network',
  level: 'error',
  layer: 'application',
  types: ['alicloud_fcv3_trigger'],
  check: (resource, judge) => {
    if (resource.text('trigger_type') !== 'http') return judge.notApplicable();
    const config = resource.json('trigger_config');
    const settings = isJson(config) ? config : {};
    if (settings.authType instanceof Hidden) throw new HiddenValueError('trigger_config.authType');
    if (settings.authType === 'anonymous' && settings.disableURLInternet !== true)
      judge.fail('callers are anonymous', 'trigger_config.authType');
  },
};
