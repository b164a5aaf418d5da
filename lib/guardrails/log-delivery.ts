import type { Construct } from 'constructs';
import { GuardrailsLogDelivery } from '../bindings/aisec/guardrails-log-delivery';
import { AlicloudConstruct } from '../core/construct';
import { Problems } from '../core/errors';
import { type Notice, Notices } from '../core/notice';
import { checkAgainstProvider } from '../core/provider-check';
import { claimSetting } from '../core/claim';
import { type AisecResourceProps, aisecOf } from './shared';
import type { GuardrailsCommodity } from './subscription';

export interface LogDeliveryProps extends AisecResourceProps {
  /** Product whose logs it is about. */
  readonly commodity: GuardrailsCommodity;
  /** Region of the logs, `ap-southeast-1`. @default - left alone */
  readonly region?: string;
  /** Days that logs are kept, at least 1. @default - left alone */
  readonly retentionDays?: number;
  /** Storage, in the unit of the console; it is paid for. @default - left alone */
  readonly storage?: number;
}

const STORAGE: Notice = {
  id: 'guardrails.log-storage-cost',
  message: 'Storage for logs of AI Guardrails is billed for as long as it is set.',
};

/**
 * Where and how long the service keeps its logs, `aisec_guardrails_log_delivery`. Destroying restores what was set before.
 * @unverified which member of `GetGuardLogStats` answers the storage that `UpdateMetaLog` sets
 */
export class LogDelivery extends AlicloudConstruct {
  /** @throws ValidationError `conflict` if the product has one already, `out-of-range` for numbers */
  constructor(scope: Construct, id: string, props: LogDeliveryProps) {
    super(scope, id);
    const { commodity, region, retentionDays, storage } = props;
    const problems = new Problems(this);
    const config = { commodityCode: commodity.code, deliveryRegion: region, ttl: retentionDays, storage };
    checkAgainstProvider(problems, 'aisec_guardrails_log_delivery', config, {
      delivery_region: 'region',
      ttl: 'retentionDays',
    });
    problems.throwIfAny();
    const aisec = aisecOf(this, props);
    claimSetting(this, `log delivery of ${commodity.code}`, aisec.provider, problems);
    problems.throwIfAny();
    if (storage !== undefined) Notices.of(this).add(STORAGE);
    new GuardrailsLogDelivery(this, 'Resource', { ...config, provider: aisec.provider });
  }
}
