import type { Construct } from 'constructs';
import { WafLogStatus } from '../bindings/aisec/waf-log-status';
import { AlicloudConstruct } from '../core/construct';
import { Problems } from '../core/errors';
import { Notices } from '../core/notice';
import { checkAgainstProvider } from '../core/provider-check';
import { checkText } from '../core/text-check';
import { aisecOf, type WafAisecProps } from './shared';

export interface WafLogDeliveryProps extends WafAisecProps {
  /** Changes in place. @default true */
  readonly enabled?: boolean;
  /** Region of the log store, such as `cn-hangzhou`. @default - the service chooses */
  readonly logRegion?: string;
}

/**
 * Whether WAF delivers its logs to Log Service, `aisec_waf_log_status`. There is one such setting for an instance; destroying restores what
 * was found. Which domains are logged stays a switch of the console.
 */
export class WafLogDelivery extends AlicloudConstruct {
  constructor(scope: Construct, id: string, props: WafLogDeliveryProps) {
    super(scope, id);
    const { waf, enabled = true, logRegion } = props;
    const problems = new Problems(this);
    checkText(problems, 'logRegion', logRegion, /^[a-z]+(-[a-z0-9]+)+$/, 'a region such as "cn-hangzhou"');
    const config = { instanceId: waf.instanceId, enabled, logRegion };
    checkAgainstProvider(problems, 'aisec_waf_log_status', config);
    problems.throwIfAny();
    new WafLogStatus(this, 'Resource', { ...config, provider: aisecOf(this, props).provider });
    if (enabled) {
      Notices.of(this).add({
        id: 'waf.log-cost',
        message: 'Logs of WAF are billed by Log Service, and for subscriptions by the log storage of the instance.',
      });
    }
  }
}
