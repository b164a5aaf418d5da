import { TrustedService } from '../organization/delegated-administrator';
import { MEMBER_ROLE } from '../organization/member-provider';
import type { ExemptSettings, ProtectionRuleSettings } from './props';

/** What a landing zone has unless it is told otherwise. */
export class LandingZoneDefaults {
  /** Name of the core accounts' folder. */
  static readonly CORE_FOLDER = 'Core';
  /** Name of the folder where new accounts stay until their baselines are finished. */
  static readonly QUARANTINE_FOLDER = 'Quarantine';
  static readonly LOG_ARCHIVE_ACCOUNT = 'log-archive';
  static readonly SECURITY_ACCOUNT = 'security';
  static readonly SHARED_SERVICES_ACCOUNT = 'shared-services';
  /** Services that the log archive account administers. */
  static readonly LOG_ARCHIVE_SERVICES: readonly TrustedService[] = [TrustedService.ACTION_TRAIL];
  /** Services that the security account administers. */
  static readonly SECURITY_SERVICES: readonly TrustedService[] = [
    TrustedService.CLOUD_CONFIG,
    TrustedService.SECURITY_CENTER,
    TrustedService.WAF,
  ];
  /** Comes with a log archive whose names are written in the code. */
  static readonly ARCHIVE_RULE: ProtectionRuleSettings = { rule: 'protect-log-archive', targets: ['Root'] };
  /** Rules for all members. */
  static readonly PROTECTION_RULES: readonly ProtectionRuleSettings[] = [
    { rule: 'protect-audit-trail', targets: ['Root'] },
    { rule: 'protect-security-center', targets: ['Root'] },
    { rule: 'deny-leaving-organization', targets: ['Root'] },
  ];
  /** Terraform itself, when it works in members. */
  static readonly EXEMPT: readonly ExemptSettings[] = [{ role: MEMBER_ROLE }];
}
