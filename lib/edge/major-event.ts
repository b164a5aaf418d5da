import type { Construct } from 'constructs';
import { EsaCustomScenePolicy } from '../bindings/alicloud/esa-custom-scene-policy';
import { AlicloudConstruct } from '../core/construct';
import { Problems, shown } from '../core/errors';
import { type NameRule, physicalName, registerName } from '../core/naming';
import { checkAgainstProvider } from '../core/provider-check';
import { EdgeQuota } from './quota';
import { checkNotEmpty, EDGE_NAMES } from './shared';
import type { IEdgeSite } from './site-interface';

/** What a policy is made for. */
export class EdgeEventTemplate {
  /** Much honest traffic at once. */
  static readonly PROMOTION = new EdgeEventTemplate('promotion');

  static custom(code: string): EdgeEventTemplate {
    return new EdgeEventTemplate(code);
  }

  private constructor(
    /** As the API takes it. */
    readonly code: string,
  ) {}
}

export interface EdgeMajorEventProps {
  /** At least one. */
  readonly sites: readonly IEdgeSite[];
  /** @default - now */
  readonly start?: Date;
  readonly end: Date;
  /** @default EdgeEventTemplate.PROMOTION */
  readonly template?: EdgeEventTemplate;
  /** @default - made from the construct's path */
  readonly policyName?: string;
  /** @default true */
  readonly enabled?: boolean;
}

const NAME: NameRule = { argument: 'policyName', maxLength: EdgeQuota.MAX_RULE_NAME, letters: EDGE_NAMES };

/** Protection for the time of a launch or sale, `alicloud_esa_custom_scene_policy`. Changes are in place. */
export class EdgeMajorEvent extends AlicloudConstruct {
  /** @throws ValidationError for no sites, and an end that is not after the start */
  constructor(scope: Construct, id: string, props: EdgeMajorEventProps) {
    super(scope, id);
    const { sites, start, end, template = EdgeEventTemplate.PROMOTION, policyName, enabled = true } = props;
    const problems = new Problems(this);
    const name = physicalName(this, policyName, NAME, problems);
    checkNotEmpty(problems, 'sites', sites);
    if (start && start.getTime() >= end.getTime()) {
      problems.add({
        code: 'invalid-value',
        what: 'the event ends before it starts',
        got: `${shown(start.toJSON())} to ${shown(end.toJSON())}`,
        allowed: 'an end after the start',
        fix: 'correct the times',
      });
    }
    const config = {
      customScenePolicyName: name.value,
      template: template.code,
      siteIds: sites.map(({ siteId }) => siteId).join(','),
      startTime: start && timeOf(start),
      endTime: timeOf(end),
      status: enabled ? 'Running' : 'Disabled',
    };
    checkAgainstProvider(problems, 'alicloud_esa_custom_scene_policy', config, {
      custom_scene_policy_name: 'policyName',
    });
    problems.throwIfAny();
    registerName(new EsaCustomScenePolicy(this, 'Resource', config), 'customScenePolicyName', name);
  }
}

/** `yyyy-MM-ddTHH:mm:ssZ` */
const timeOf = (time: Date): string => time.toISOString().replace(/\.\d+Z$/, 'Z');
