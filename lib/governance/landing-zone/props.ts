import type { AssignedRule } from '../protection/protection-rules';
import type { IResourceDirectory } from '../organization/resource-directory';

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
  /** Members that administer a service for the whole organization. @default - the security account, for the services of `DEFAULT_DELEGATIONS` */
  readonly delegatedAdministrators?: readonly DelegatedAdministratorSettings[];
  /** Who gets messages of Alibaba Cloud for the organization. @default - nobody but the management account */
  readonly messageContacts?: readonly MessageContactSettings[];
  /** Message subscriptions of the management account. @default - as they are */
  readonly notifications?: NotificationsSettings;
  /** Accounts that exist outside of the organization, to invite. @default - none */
  readonly invitations?: readonly InvitationSettings[];
  /** @default - none */
  readonly tagPolicies?: readonly TagPolicySettings[];
  /** @default - `DEFAULT_PROTECTION_RULES` */
  readonly protectionRules?: readonly ProtectionRuleSettings[];
  /** Principals that no protection rule holds for. @default - the role of Resource Directory in members */
  readonly exempt?: readonly ExemptSettings[];
  /** @default - no CloudSSO */
  readonly singleSignOn?: SingleSignOnSettings;
  /** Parts that are not made although they are by default. @default - none */
  readonly omit?: readonly LandingZonePart[];
}

/** What a landing zone has by default, for `omit`. */
export type LandingZonePart =
  'logArchiveAccount' | 'securityAccount' | 'sharedServicesAccount' | 'delegatedAdministrators' | 'protectionRules';

/** Constructs that stand for a part of the landing zone, for apps in TypeScript. */
export interface LandingZoneProps extends LandingZoneSettings {
  /** A directory of another construct or stack. @default - made of `organization`, `folders` and `coreAccounts` */
  readonly directory?: IResourceDirectory;
  /** Protection rules besides those of `protectionRules`. @default - none */
  readonly moreProtectionRules?: readonly AssignedRule[];
}

/** The resource directory itself. */
export interface OrganizationSettings {
  /** Id (`rd-…`) of a directory that exists and is taken over by an import. @default - a new one is made */
  readonly resourceDirectoryId?: string;
  /** Members that the quota of the directory allows. @default OrganizationLimits.MAX_MEMBERS */
  readonly maxMembers?: number;
  /** Whether members that it created can be deleted. @default false */
  readonly memberDeletion?: boolean;
  /** Whether display names of members are those of the accounts. @default - as it is */
  readonly displayNameSync?: boolean;
}

/** A folder, with what is below it. */
export interface FolderSettings {
  readonly name: string;
  /** Id (`fd-…`) of a folder that exists and is taken over by an import. @default - a new one is made */
  readonly folderId?: string;
  /** At most 20. @default - none */
  readonly tags?: { readonly [key: string]: string };
  /** @default - none */
  readonly folders?: readonly FolderSettings[];
}

/** The accounts of the platform team. */
export interface CoreAccountsSettings {
  /** Path of the folder of those that name none. @default 'Core', which is made if `folders` has none */
  readonly folder?: string;
  /** @default { displayName: 'log-archive' } */
  readonly logArchive?: CoreAccountSettings;
  /** @default { displayName: 'security' } */
  readonly security?: CoreAccountSettings;
  /** @default { displayName: 'shared-services' } */
  readonly sharedServices?: CoreAccountSettings;
  /** Further ones. @default - none */
  readonly others?: readonly CoreAccountSettings[];
}

/** An account of the platform team. */
export interface CoreAccountSettings {
  /** 2 to 50 characters, and no other member's. */
  readonly displayName: string;
  /** Id of a member that exists and is taken over by an import. @default - a new one is made */
  readonly accountId?: string;
  /** Path of its folder; a change moves it. @default - that of `CoreAccountsSettings` */
  readonly folder?: string;
  /** Before the `@` of the account's name; 2 to 50 characters. It cannot be changed. @default - made by Alibaba Cloud */
  readonly accountNamePrefix?: string;
  /** Member or management account that pays. @default - it pays itself */
  readonly payerAccountId?: string;
  /** At most 20. @default - none */
  readonly tags?: { readonly [key: string]: string };
  /** Whether Terraform may delete the account. @default false */
  readonly deletionAllowed?: boolean;
}

/** A member that administers a service for the whole organization. */
export interface DelegatedAdministratorSettings {
  /** Display name of the member. */
  readonly account: string;
  /** Such as `cloudsso.aliyuncs.com`. */
  readonly servicePrincipal: string;
}

/** Somebody who gets messages. */
export interface MessageContactSettings {
  readonly name: string;
  readonly email: string;
  /** `TechnicalDirector`, `MaintenanceDirector`, `ProjectDirector`, `CEO` or `Other`. */
  readonly title: string;
  /** Such as `AccountExpenses`. */
  readonly messageTypes: readonly string[];
  /** With its country code: `86-139…`. @default - none */
  readonly phone?: string;
}

/** Message subscriptions of the management account. */
export interface NotificationsSettings {
  /** @default - none */
  readonly contacts?: readonly NotificationContactSettings[];
  /** @default - none */
  readonly webhooks?: readonly NotificationWebhookSettings[];
  /** @default - none */
  readonly subscriptions?: readonly NotificationSubscriptionSettings[];
}

/** A contact of the message center. */
export interface NotificationContactSettings {
  readonly name: string;
  readonly email: string;
  readonly mobile: string;
  /** `CEO`, `Technical Director`, `Maintenance Director`, `Project Director`, `Finance Director` or `Other`; a change replaces the contact. */
  readonly position: string;
}

/** A webhook of the message center. */
export interface NotificationWebhookSettings {
  readonly name: string;
  /** URL without a token: what is written here is in the state. */
  readonly url: string;
}

/** What the message center sends by which way. */
export interface NotificationSubscriptionSettings {
  /** Name of the item, as the console has it. */
  readonly item: string;
  /** @default - as it is */
  readonly email?: boolean;
  /** Messages of the console. @default - as it is */
  readonly console?: boolean;
  /** @default - as it is */
  readonly sms?: boolean;
  /** @default - as it is */
  readonly webhook?: boolean;
  /** Names of `contacts`. @default - as they are */
  readonly contacts?: readonly string[];
  /** Names of `webhooks`. @default - none */
  readonly webhooks?: readonly string[];
}

/** An account to invite. */
export interface InvitationSettings {
  /** Its id, or the e-mail address that it was registered with. */
  readonly account: string;
  /** What the invited account reads. @default - none */
  readonly note?: string;
}

/** Which tags, and which values, resources have to have. */
export interface TagPolicySettings {
  /** It names the policy. */
  readonly name: string;
  /** @default - none */
  readonly description?: string;
  readonly tags: readonly TagRuleSettings[];
  /** Where it holds: `Root`, paths of folders, display names of members. @default ['Root'] */
  readonly targets?: readonly string[];
}

/** What holds for one tag. */
export interface TagRuleSettings {
  /** The key in the letter case that it has to have. */
  readonly key: string;
  /** Values that it may have. @default - any */
  readonly values?: readonly string[];
  /** Resource types where others are refused: `ecs:instance`. @default - reported only */
  readonly enforcedFor?: readonly string[];
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

/** Who signs in where, by CloudSSO. */
export interface SingleSignOnSettings {
  /** Name of the directory; a part of the sign-in URL. */
  readonly directoryName: string;
  /** Id (`d-…`) of a directory that exists and is taken over by an import. @default - a new one is made */
  readonly directoryId?: string;
  /** File with the metadata of the identity provider, in XML. @default - users sign in at CloudSSO */
  readonly samlMetadataFile?: string;
  /** Whether the identity provider keeps users and groups up to date by SCIM. @default false */
  readonly scim?: boolean;
  /** @default - none; the identity provider brings them */
  readonly users?: readonly UserSettings[];
  /** @default - none; the identity provider brings them */
  readonly groups?: readonly GroupSettings[];
  /** @default - none */
  readonly accessConfigurations?: readonly AccessConfigurationSettings[];
  /** @default - none */
  readonly assignments?: readonly AssignmentSettings[];
}

/** A user of CloudSSO. */
export interface UserSettings {
  readonly name: string;
  /** @default - none */
  readonly displayName?: string;
  /** @default - none */
  readonly email?: string;
}

/** A group of CloudSSO. */
export interface GroupSettings {
  readonly name: string;
  /** @default - none */
  readonly description?: string;
  /** Names of `users`. @default - none */
  readonly members?: readonly string[];
}

/** What somebody may do in an account where it is assigned. */
export interface AccessConfigurationSettings {
  readonly name: string;
  /** @default - none */
  readonly description?: string;
  /** System policies by name: `ReadOnlyAccess`. @default - none */
  readonly systemPolicies?: readonly string[];
  /** A policy of your own: `Version` and `Statement`, as RAM has it. @default - none */
  readonly inlinePolicy?: object;
  /** Minutes of a session, 15 to 720. @default 60 */
  readonly sessionMinutes?: number;
  /** Page of the console where a session begins. @default - its home page */
  readonly relayState?: string;
}

/** Who gets which access in which accounts: either `group` or `user`. */
export interface AssignmentSettings {
  readonly group?: string;
  readonly user?: string;
  readonly accessConfiguration: string;
  /** Selectors as text. Those that find a folder stand for all members in it. */
  readonly targets: readonly string[];
}
