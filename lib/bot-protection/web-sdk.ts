import type { EdgeSdkIntegration, EdgeTokenCheck } from '../edge';

/** Browsers must send the token of ESA's web SDK. In force from the stage with captchas on; it cannot only monitor. */
export interface BotWebSdk {
  /** @default - all that are known */
  readonly checks?: readonly EdgeTokenCheck[];
  /** @default EdgeSdkIntegration.AUTOMATIC */
  readonly integration?: EdgeSdkIntegration;
}
