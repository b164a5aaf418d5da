import type { Wafv3DefenseRuleConfigGrayConfig } from '../bindings/alicloud/wafv3-defense-rule';
import type { Problems } from '../core/errors';
import { CallerKey } from './caller-key';
import { checkRange } from './checks';
import { WafLimits } from './limits';

export interface GrayReleaseProps {
  /** By what callers are told apart; one caller always gets the same answer. @default CallerKey.IP */
  readonly by?: CallerKey;
}

/** A rule that holds for a share of the callers only: the canary of its release. Changes in place. */
export class GrayRelease {
  /** @param percent - 1 to 100 */
  static share(percent: number, { by = CallerKey.IP }: GrayReleaseProps = {}): GrayRelease {
    return new GrayRelease(percent, by);
  }

  private constructor(
    readonly percent: number,
    readonly by: CallerKey,
  ) {}

  /** @internal */
  render(): Wafv3DefenseRuleConfigGrayConfig {
    return { grayRate: this.percent, grayTarget: this.by.target, graySubKey: this.by.subKey };
  }

  /** @internal */
  check(problems: Problems): void {
    this.by.check(problems, 'grayRelease.by');
    checkRange(problems, 'grayRelease.percent', this.percent, WafLimits.GRAY_SHARE, 'percent');
  }
}
