import type { Construct } from 'constructs';
import { OssAccountPublicAccessBlock } from '../bindings/alicloud/oss-account-public-access-block';
import { RamAccountPasswordPolicy } from '../bindings/alicloud/ram-account-password-policy';
import { RamSecurityPreference } from '../bindings/alicloud/ram-security-preference';
import { Notices } from '../core/notice';
import {
  AiPosture,
  ExposureSource,
  type ISecurityCenter,
  KeyExposure,
  Notifications,
  PostureChecks,
  SecurityCenter,
  SecurityCenterBilling,
  SecurityModule,
} from '../security-center';
import { BaselineCost, BaselineLayer } from './layer';
import { LayerConstruct } from './layer-construct';
import type { BaselineProfile, BaselineSettings } from './profile';

export interface InfrastructureLayerProps {
  readonly profile: BaselineProfile;
  /** @default - it is switched on, pay-as-you-go, with the modules of the profile */
  readonly securityCenter?: ISecurityCenter;
  /**
   * Rules for passwords and logins of RAM users. They are the account's: there is one of each.
   * @default true
   */
  readonly ramSettings?: boolean;
  /** AI assets are looked for, and posture is checked, once for each text: a release, a week. @default - on the days of the policy only */
  readonly checkAgain?: string;
}

/** https://www.cisecurity.org/benchmark/alibaba_cloud, 1.7 to 1.14 */
const PASSWORDS = {
  minimumPasswordLength: 14,
  requireUppercaseCharacters: true,
  requireLowercaseCharacters: true,
  requireNumbers: true,
  requireSymbols: true,
  passwordReusePrevention: 5,
  maxLoginAttempts: 5,
};

/** Security Center with posture checks by standards, searches for exposed keys, and rules for RAM users. */
export class InfrastructureLayer extends LayerConstruct {
  readonly layer = BaselineLayer.INFRASTRUCTURE;

  /** @throws ValidationError if a service would refuse an argument */
  constructor(scope: Construct, id: string, props: InfrastructureLayerProps) {
    super(scope, id);
    const { ramSettings = true, checkAgain } = props;
    const { settings } = props.profile;
    if (props.securityCenter) this.given('Security Center', BaselineCost.STANDING);
    else {
      const { modules, newHosts } = settings;
      const bindNewHosts = modules.includes(SecurityModule.HOSTS) ? newHosts : undefined;
      const center = new SecurityCenter(this, 'SecurityCenter', {
        billing: SecurityCenterBilling.payAsYouGo({ modules, bindNewHosts }),
      });
      const names = modules.map(({ code }) => code).join(', ');
      this.on(`Security Center, pay-as-you-go: ${names}`, BaselineCost.BY_USE, center);
    }
    const checks = new PostureChecks(this, 'Posture', { standards: settings.standards });
    this.on(`posture checks by ${settings.standards.length} standard(s), every night`, BaselineCost.BY_USE, checks);
    if (checkAgain === undefined)
      this.off('a look at AI assets and posture now', BaselineCost.BY_USE, 'checkAgain asks for it');
    else {
      const triggers = { again: checkAgain };
      checks.runNow('Again', { triggers });
      const assets = new AiPosture(this, 'AiAssets', { triggers });
      this.on(`a look at AI assets and posture: ${checkAgain}`, BaselineCost.BY_USE, assets);
    }
    this.on('notifications of Security Center', BaselineCost.NONE, new Notifications(this, 'Notifications'));
    if (settings.keyExposure) {
      const source = ExposureSource.AGENTLESS_SCANS;
      const keys = new KeyExposure(this, 'Keys', { source, rulesMatching: 'api.?key|token' });
      this.on('search for keys of AI services on disks and in images', BaselineCost.BY_USE, keys);
    } else {
      this.off('search for keys of AI services on disks and in images', BaselineCost.BY_USE, 'the profile has none');
    }
    this.ram(ramSettings, settings);
    if (settings.accountPublicAccessBlock) {
      const block = new OssAccountPublicAccessBlock(this, 'PublicAccessBlock', { blockPublicAccess: true });
      this.on('public access of all buckets of the account is blocked', BaselineCost.NONE, block);
      Notices.of(this).add({
        id: 'baseline.account-public-access',
        message: 'Every bucket of the account stops being public when this is applied, those of other apps too.',
      });
    } else {
      this.off(
        'public access of all buckets of the account is blocked',
        BaselineCost.NONE,
        'the profile leaves other buckets alone',
      );
    }
    this.inConsole('agents on servers', BaselineCost.NONE, 'Security Center console, assets');
  }

  private ram(wanted: boolean, { passwordDays, idleDays }: BaselineSettings): void {
    if (!wanted) {
      this.off('rules for passwords and logins', BaselineCost.NONE, 'ramSettings is false');
      return;
    }
    const passwords = new RamAccountPasswordPolicy(this, 'Passwords', { ...PASSWORDS, maxPasswordAge: passwordDays });
    this.on('rules for passwords of RAM users', BaselineCost.NONE, passwords);
    const logins = new RamSecurityPreference(this, 'Logins', {
      mfaOperationForLogin: 'mandatory',
      allowUserToManageAccessKeys: false,
      enableSaveMfaTicket: false,
      loginSessionDuration: 6,
      maxIdleDaysForUsers: idleDays,
      maxIdleDaysForAccessKeys: idleDays,
    });
    this.on('second factor for logins of RAM users', BaselineCost.NONE, logins);
    const idle = 'logins and AccessKeys that nobody used are disabled';
    if (idleDays === undefined) this.off(idle, BaselineCost.NONE, 'the profile leaves it as the account has it');
    else this.on(`${idle}, after ${idleDays} days`, BaselineCost.NONE, logins);
    Notices.of(this).add({
      id: 'baseline.ram-settings',
      message:
        'Rules for passwords and logins hold for all RAM users of the account: those without a second factor set one up at their next login, and none manages AccessKeys of their own. Profile regulated disables what nobody used for 90 days. Rules for logins stay when this is taken away.',
    });
  }
}
