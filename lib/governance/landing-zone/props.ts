import type { AccountDefaults, AccountRequest } from '../account-factory/account-request';
import type { IAccountCustomization } from '../account-factory/customization';
import type { ArchiveBucketProps, ArchiveLogsProps } from '../log-archive/storage';
import type { FolderSettings } from '../organization/folder';
import type { InvitationSettings } from '../organization/invitation';
import type { MemberAccountSettings } from '../organization/member-account';
import type { MessageContactSettings } from '../organization/message-contact';
import type { NotificationsSettings } from '../organization/notifications';
import type { IResourceDirectory, ResourceDirectoryProps } from '../organization/resource-directory';
import type { TagRuleSettings } from '../organization/tag-policy';
import type { AssignedRule } from '../protection/protection-rules';
import type { ISingleSignOn } from '../single-sign-on/single-sign-on';
import type { AssignmentSettings, SingleSignOnSettings } from '../single-sign-on/settings';

/**
 * A landing zone as plain data: what `landing-zone.yaml` holds too. Folders are named by their path (`Workloads/Production`; `Root` is the root folder),
 * members by their display name.
 */
export interface LandingZoneSettings {
  /** The directory itself. @default - a new one, with control policies on */
  readonly organization?: OrganizationSettings;
  /** Folders below the root folder, each with those below it. At most 100, on at most 5 levels. @default - those of the core accounts */
  readonly folders?: readonly FolderSettings[];
  /** Accounts of the platform team. Log archive, security and shared services are made unless `omit` names them. */
  readonly coreAccounts?: CoreAccountsSettings;
  /** Members that administer a service for the whole organization. @default - as `LandingZoneDefaults` says */
  readonly delegatedAdministrators?: readonly DelegatedAdministratorSettings[];
  /** Who gets messages of Alibaba Cloud for the organization. @default - nobody but the management account */
  readonly messageContacts?: readonly MessageContactSettings[];
  /** Message subscriptions of the management account. @default - as they are */
  readonly notifications?: NotificationsSettings;
  /** Accounts that exist outside of the organization, to invite. @default - none */
  readonly invitations?: readonly InvitationSettings[];
  /** @default - none */
  readonly tagPolicies?: readonly TagPolicySettings[];
  /** @default LandingZoneDefaults.PROTECTION_RULES */
  readonly protectionRules?: readonly ProtectionRuleSettings[];
  /** Custom control policies that a folder or member can have by its quota. @default ControlPolicyLimits.MAX_POLICIES_PER_TARGET */
  readonly policiesPerTarget?: number;
  /**
   * Principals that no protection rule holds for, nor the quarantine of new accounts. The list replaces the default: without `ResourceDirectoryAccountAccessRole` in it, rules hold for
   * Terraform in members too, and synthesis says so (`governance.member-role-not-exempt`).
   * @default LandingZoneDefaults.EXEMPT
   */
  readonly exempt?: readonly ExemptSettings[];
  /** @default - no CloudSSO */
  readonly singleSignOn?: LandingZoneSingleSignOnSettings;
  /** Where everything that is done in the organization is kept, in the log archive account. @default - a private bucket, with what Cloud Config records */
  readonly logArchive?: LogArchiveSettings;
  /** What Cloud Config checks in all members. @default - the pack `ai` */
  readonly detective?: DetectiveSettings;
  /** The maturity check of Cloud Governance Center. @default - it is not run */
  readonly healthCheck?: HealthCheckSettings;
  /** How the account factory works. @default - as `AccountFactorySettings` says, if there are requests for accounts */
  readonly accountFactory?: AccountFactorySettings;
  /** Parts that are not made although they are by default. @default - none */
  readonly omit?: readonly LandingZonePart[];
}

/** What a landing zone has by default, for `omit`. */
export type LandingZonePart =
  | 'logArchiveAccount'
  | 'securityAccount'
  | 'sharedServicesAccount'
  | 'delegatedAdministrators'
  | 'logArchive'
  | 'detective'
  | 'quarantine'
  | 'protectionRules';

/** Constructs that stand for a part of the landing zone, for apps in TypeScript. */
export interface LandingZoneProps extends LandingZoneSettings {
  /** Accounts to make, to enrol, to move or to close: `requests` of `LandingZoneFiles`. @default - none; without any, there is no account factory */
  readonly accountRequests?: readonly AccountRequest[];
  /** What account requests do not say. @default - none */
  readonly accountDefaults?: AccountDefaults;
  /** What account requests in a folder and below it do not say, by its path. @default - none */
  readonly folderDefaults?: { readonly [folder: string]: AccountDefaults };
  /** Constructs that every account of the factory gets. @default - none */
  readonly customizations?: readonly IAccountCustomization[];
  /** A directory of another construct or stack. @default - made of `organization`, `folders` and `coreAccounts` */
  readonly directory?: IResourceDirectory;
  /** CloudSSO of another construct or stack. @default - made of `singleSignOn` */
  readonly singleSignOnDirectory?: ISingleSignOn;
  /** Protection rules besides those of `protectionRules`. @default - none */
  readonly moreProtectionRules?: readonly AssignedRule[];
}

/** The resource directory itself: `ResourceDirectoryProps` without folders. */
export type OrganizationSettings = Omit<ResourceDirectoryProps, 'folders'>;

/** The accounts of the platform team. */
export interface CoreAccountsSettings {
  /** Path of the folder of those that name none. @default 'Core', which is made if `folders` has none */
  readonly folder?: string;
  /** @default { displayName: 'log-archive' } */
  readonly logArchive?: MemberAccountSettings;
  /** @default { displayName: 'security' } */
  readonly security?: MemberAccountSettings;
  /** @default { displayName: 'shared-services' } */
  readonly sharedServices?: MemberAccountSettings;
  /** Further ones. @default - none */
  readonly others?: readonly CoreAccountSettings[];
}

/** A further account of the platform team. */
export interface CoreAccountSettings extends MemberAccountSettings {
  /** What tells the account apart in the state, if it is renamed: its first display name. @default - the display name */
  readonly id?: string;
}

/** A member that administers a service for the whole organization. */
export interface DelegatedAdministratorSettings {
  /** Display name of the member. */
  readonly account: string;
  /** Service principal: `config.aliyuncs.com`. */
  readonly service: string;
}

/** Which tags, and which values, resources have to have. */
export interface TagPolicySettings {
  /** 1 to 128 letters, digits and `_`; another name makes another policy. */
  readonly name: string;
  /** 1 to 512 characters. @default - none */
  readonly description?: string;
  readonly tags: readonly TagRuleSettings[];
  /** Selectors as text (`TargetSelector.of`). @default ['Root'] */
  readonly targets?: readonly string[];
}

/** The bucket of the archive. A bucket that receives its access log is a construct: `LogArchive` takes it. */
export type ArchiveBucketSettings = Omit<ArchiveBucketProps, 'accessLog'>;

/** Where everything that is done in the organization is kept. */
export interface LogArchiveSettings {
  /**
   * Control policies protect the archive only if the code names the bucket.
   * @default - a private, encrypted bucket that keeps versions and lets nobody delete, with a name that is made
   */
  readonly bucket?: ArchiveBucketSettings;
  /** Log Service besides, to search events and to alert on them. @default - none */
  readonly logs?: ArchiveLogsProps;
  /** Folder in the bucket. @default - none */
  readonly prefix?: string;
  /** Another name replaces the trail. @default - made from the construct's path */
  readonly trailName?: string;
  /** Whether events of the last 90 days are delivered too, once. @default false */
  readonly history?: boolean;
  /** Region of bucket and log store. @default - that of the stack's alicloud provider */
  readonly region?: string;
  /** Whether the role by which ActionTrail writes is made; false where the account has it. @default true */
  readonly createServiceRole?: boolean;
}

/** What Cloud Config checks in all members. */
export interface DetectiveSettings {
  /** `ai` (AI best practices), `cis` (CIS Alibaba Cloud Foundation). @default ['ai'] */
  readonly packs?: readonly string[];
  /** Whether rules are made too whose identifier or trigger stands in no page of Cloud Config. @default false */
  readonly includeUnverified?: boolean;
}

/** The maturity check of Cloud Governance Center. */
export interface HealthCheckSettings {
  /** `basic`, `ai`, `ack` or `nis`. @default 'basic' */
  readonly lens?: string;
  /** Lowest score that is no warning, from 0 to 1. @default - any */
  readonly minimumScore?: number;
  /** How far the score may fall within 30 days without a warning, from 0 to 1; for `basic`. @default - any */
  readonly maximumFall?: number;
  /** Another value runs it again. @default - it runs once */
  readonly trigger?: string;
}

/** How the account factory works. */
export interface AccountFactorySettings {
  /** Path of the folder where new accounts stay until their baselines are finished. @default 'Quarantine', which is made if `folders` has none */
  readonly quarantineFolder?: string;
  /** How many baselines are applied at the same time, at least 1. @default AccountFactoryLimits.DEFAULT_CONCURRENCY */
  readonly concurrency?: number;
}

/** A protection rule, and where it holds. */
export interface ProtectionRuleSettings {
  /** Name of a preset (`protect-waf`), or of a rule of your own with `statements`. */
  readonly rule: string;
  /** Selectors as text: `Root`, `folder Workloads/Production`, `folders /-ai$/`, `account chat-prod`, `accounts /^chat-/`, `tag workload=ai`. */
  readonly targets: readonly string[];
  /** What is left out of them. @default - nothing */
  readonly except?: readonly string[];
  /** Who is exempt from this rule. @default - nobody else */
  readonly exempt?: readonly ExemptSettings[];
  /** `allowed-regions`: the regions. */
  readonly regions?: readonly string[];
  /** `protect-kms-keys`: ARNs. @default - all keys and secrets */
  readonly resources?: readonly string[];
  /** `protect-log-archive`: buckets. @default - those of the log archive */
  readonly buckets?: readonly string[];
  /** `protect-log-archive`: projects of Log Service. @default - those of the log archive */
  readonly logProjects?: readonly string[];
  /** A rule of your own: `Effect`, `Action`, `Resource`, `Condition`, as the console shows them. @default - a preset */
  readonly statements?: readonly object[];
}

/** A principal that is exempt: either `role` or `user`; names may have `*`. */
export interface ExemptSettings {
  readonly role?: string;
  readonly user?: string;
  /** @default - any member */
  readonly accountId?: string;
}

/** CloudSSO, and who gets which access where. */
export interface LandingZoneSingleSignOnSettings extends SingleSignOnSettings {
  /** @default - none but those of account requests */
  readonly assignments?: readonly AssignmentSettings[];
}
