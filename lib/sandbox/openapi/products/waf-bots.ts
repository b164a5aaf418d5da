/** Labels of bot management, which are made up here, and the key of its app SDK. */
import { createHash } from 'node:crypto';
import { SANDBOX_SECRET_PREFIX } from '../../computed/values';
import { type Operation, reads } from '../model';
import type { JsonObject } from '../objects';
import { instanceOf, oneOf, tokenPage } from './waf-common';

/** Kinds of labels; only the first is known from the SDK, the others are @unverified. */
const KINDS: {
  readonly [type: string]: { readonly behavior: string; readonly action: string; readonly count: number };
} = {
  human_machine_challenge: { behavior: 'suspicious', action: 'captcha', count: 10 },
  malicious_crawler: { behavior: 'malicious', action: 'block', count: 12 },
  abnormal_client: { behavior: 'suspicious', action: 'js', count: 8 },
  search_engine: { behavior: 'normal', action: 'bypass', count: 8 },
  ai_crawler: { behavior: 'normal', action: 'monitor', count: 8 },
};

/** Every third label is about websites only, every third about apps only. */
const SUB_SCENES = ['web,app', 'web', 'app'];

const LABELS: readonly JsonObject[] = Object.entries(KINDS).flatMap(([LabelType, { behavior, action, count }]) =>
  Array.from({ length: count }, (_, index) => ({
    LabelKey: `sandbox_${LabelType}_${index + 1}`,
    LabelType,
    BotBehavior: behavior,
    SubScene: SUB_SCENES[index % SUB_SCENES.length],
    DefaultAction: action,
    DefaultConfig: '{}',
    DefaultStatus: 1,
  })),
);

const APP_KEY_LENGTH = 12;

export const bots: { readonly [action: string]: Operation } = {
  DescribeBotRuleLabels: reads((call) => {
    instanceOf(call);
    const subScene = call.has('SubScene') ? oneOf(call, 'SubScene', ['web', 'app']) : '';
    const found = LABELS.filter((label) => String(label.SubScene).includes(subScene)).filter(
      ({ LabelType }) => !call.has('LabelType') || LabelType === call.text('LabelType'),
    );
    const { items, paging } = tokenPage(call, found, 20, 200);
    return { ...paging, RuleLabels: items };
  }),

  DescribeBotAppKey: reads((call) => {
    const instanceId = instanceOf(call);
    if (call.has('KeyVersion')) oneOf(call, 'KeyVersion', ['1']);
    const key = createHash('sha256').update(instanceId).digest('hex').slice(0, APP_KEY_LENGTH);
    return { AppKey: `${SANDBOX_SECRET_PREFIX}${key}` };
  }),
};
