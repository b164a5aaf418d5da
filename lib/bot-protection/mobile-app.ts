import type { EdgeAppAnomaly, EdgeAppPackage, EdgeCustomSign } from '../edge';
import { BotAction } from './action';
import type { BotMatch } from './match';

/**
 * Mobile apps with the app SDK. Only at ESA: WAF has its rules for apps in `BotManagerTemplate` alone. A person in an app cannot be
 * challenged, so the rules monitor until the stage that blocks.
 */
export interface BotMobileApp {
  /** Which requests are the app's. @default - all */
  readonly when?: readonly BotMatch[];
  /** What of devices and signatures is refused. @default - nothing; `packages` are checked */
  readonly anomalies?: readonly EdgeAppAnomaly[];
  /** A signature of your own. Only with `anomalies`. @default - none */
  readonly customSign?: EdgeCustomSign;
  /** The apps that may call. @default - nothing; `anomalies` are checked */
  readonly packages?: readonly EdgeAppPackage[];
  /** `BotAction.block()` or `BotAction.monitor()`. @default BotAction.block() */
  readonly action?: BotAction;
}
