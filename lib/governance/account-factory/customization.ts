import type { Construct } from 'constructs';
import type { FactoryAccount } from './factory-account';

/**
 * What an account gets besides its baseline: any constructs of this library or of your own, such as access to AI Guardrails, a binding to Security
 * Center, or a trail.
 */
export interface IAccountCustomization {
  /**
   * Makes constructs below the scope. `alicloud_*` resources there are made in the account, by the role that Resource Directory put into it; constructs
   * of `aisec_*` resources take `account.aisec`. They are made when the baseline is finished, and the account leaves quarantine after them.
   */
  customize(account: FactoryAccount, scope: Construct): void;
}
