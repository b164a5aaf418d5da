import type { Construct } from 'constructs';
import { ValidationError } from '../core/errors';
import { providerRegion } from '../core/region';
import {
  CheckAction,
  CheckItem,
  GuardrailsAccess,
  GuardrailsCredential,
  GuardrailsPolicy,
  GuardrailsRegion,
  type IGuardrailsPolicy,
} from '../guardrails';
import { BaselineCost, BaselineLayer } from './layer';
import { LayerConstruct } from './layer-construct';
import { BaselinePosture, type BaselineProfile } from './profile';

export interface ApplicationLayerProps {
  readonly profile: BaselineProfile;
  /** @default - by the region of the stack's provider: that region where AI Guardrails is there, else Singapore, or Shanghai for `cn-…` */
  readonly region?: GuardrailsRegion;
  /** How the application proves who it is. @default GuardrailsCredential.functionComputeRole() */
  readonly credential?: GuardrailsCredential;
  /** @default BaselinePosture.MONITOR */
  readonly posture?: BaselinePosture;
}

const REGIONS = [
  GuardrailsRegion.SINGAPORE,
  GuardrailsRegion.SHANGHAI,
  GuardrailsRegion.BEIJING,
  GuardrailsRegion.HANGZHOU,
  GuardrailsRegion.SHENZHEN,
  GuardrailsRegion.CHENGDU,
];

/** AI Guardrails for prompts and answers, and the access of the application to it. */
export class ApplicationLayer extends LayerConstruct {
  readonly layer = BaselineLayer.APPLICATION;
  readonly access: GuardrailsAccess;
  readonly prompts: IGuardrailsPolicy;
  readonly answers: IGuardrailsPolicy;

  /** @throws ValidationError `no-default` where the region says not which services there are */
  constructor(scope: Construct, id: string, props: ApplicationLayerProps) {
    super(scope, id);
    const { profile, posture = BaselinePosture.MONITOR } = props;
    const { promptAttack, content, sensitiveData } = profile.settings;
    const region = props.region ?? regionOf(providerRegion(this));
    const { queryService, responseService } = region;
    if (!queryService || !responseService) {
      throw new ValidationError([
        {
          code: 'no-default',
          what: 'AI Guardrails has no standard services in the region',
          got: region.regionId,
          allowed: REGIONS.map(({ regionId }) => regionId).join(', '),
          fix: 'give a region with queryService and responseService',
          path: this.node.path,
        },
      ]);
    }
    const stop = posture.enforces ? CheckAction.block() : CheckAction.watch();
    const prompts = new GuardrailsPolicy(this, 'Prompts', { service: queryService })
      .addCheck(CheckItem.promptAttack(), { threshold: promptAttack, action: stop })
      .addCheck(CheckItem.contentCompliance(), { threshold: content, action: stop });
    const answers = new GuardrailsPolicy(this, 'Answers', { service: responseService })
      .addCheck(CheckItem.contentCompliance(), { threshold: content, action: stop })
      .addCheck(CheckItem.sensitiveData(), {
        threshold: sensitiveData,
        action: posture.enforces ? CheckAction.mask() : CheckAction.watch(),
      });
    this.prompts = prompts;
    this.answers = answers;
    this.access = new GuardrailsAccess(this, 'Access', {
      region,
      credential: props.credential ?? GuardrailsCredential.functionComputeRole(),
      queryPolicy: prompts,
      responsePolicy: answers,
    });
    const strict = `${posture}, from ${promptAttack.code}`;
    this.on(`checks of prompts (${strict})`, BaselineCost.BY_USE, prompts);
    this.on(
      `checks of answers (${posture}, from ${content.code} and ${sensitiveData.code})`,
      BaselineCost.BY_USE,
      answers,
    );
    this.on('access of the application to AI Guardrails', BaselineCost.NONE, this.access);
    this.inConsole(
      'activation of AI Guardrails',
      BaselineCost.BY_USE,
      'https://www.alibabacloud.com/help/en/content-moderation/latest/guard',
    );
  }
}

function regionOf(provider: string | undefined): GuardrailsRegion {
  const same = REGIONS.find(({ regionId }) => regionId === provider);
  return same ?? (provider?.startsWith('cn-') ? GuardrailsRegion.SHANGHAI : GuardrailsRegion.SINGAPORE);
}
