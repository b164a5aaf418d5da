import type { AccountAccess } from '../account-factory/account-request';

/** A user of CloudSSO. Nobody writes a password: an administrator sends the first one from the console, or users come from an identity provider. */
export interface UserSettings {
  /** 1 to 64 letters, digits, `@`, `.`, `_` and `-`; a change makes another user. */
  readonly name: string;
  /** Up to 256 characters. @default - none */
  readonly displayName?: string;
  /** Up to 128 characters, once in the directory. @default - none */
  readonly email?: string;
  /** Up to 1,024 characters. @default - none */
  readonly description?: string;
  /** Whether the user can sign in. @default true */
  readonly enabled?: boolean;
}

/** A group of CloudSSO. */
export interface GroupSettings {
  /** 1 to 128 letters, digits, `.`, `_` and `-`. */
  readonly name: string;
  /** What tells the group apart in the state, if it is renamed: its first name. @default - the name */
  readonly id?: string;
  /** Up to 1,024 characters. @default - none */
  readonly description?: string;
  /** Names of `users`. @default - none */
  readonly members?: readonly string[];
}

/** What somebody may do in an account where it is assigned. */
export interface AccessConfigurationSettings {
  /** 1 to 32 letters, digits and `-`; a change makes another one. */
  readonly name: string;
  /** Up to 1,024 characters. @default - none */
  readonly description?: string;
  /** System policies by name: `ReadOnlyAccess`. At most 20. @default - none */
  readonly systemPolicies?: readonly string[];
  /** A policy of your own, `Version` and `Statement` as RAM has them, or its JSON; up to 6,144 characters. @default - none */
  readonly inlinePolicy?: string | object;
  /** Seconds of a session, 900 to 43,200. @default 3600 */
  readonly sessionDuration?: number;
  /** Page of the console where a session begins, a URL. @default - its home page */
  readonly relayState?: string;
}

/** Who gets which access in which accounts. */
export interface AssignmentSettings extends AccountAccess {
  /** Selectors as text (`TargetSelector.of`). A folder that one finds stands for all members in it. @default - none, if `managementAccount` is true */
  readonly targets?: readonly string[];
  /** Whether it holds in the management account too, which no selector finds. @default false */
  readonly managementAccount?: boolean;
}

/** Rules for passwords of users that sign in at CloudSSO itself. */
export interface PasswordPolicySettings {
  /** Characters, 8 to 32. @default 14 */
  readonly minLength?: number;
  /** Different characters, 0 to `minLength`. @default 8 */
  readonly minDifferentCharacters?: number;
  /** Days, 1 to 120. @default 90 */
  readonly maxAgeDays?: number;
  /** Earlier passwords that cannot be used again, 0 to 24. @default 5 */
  readonly reusePrevention?: number;
  /** Failed attempts until a user is locked out for a while, 0 (no limit) to 32. @default 5 */
  readonly maxAttempts?: number;
}

/** CloudSSO of an organization, as plain data. */
export interface SingleSignOnSettings {
  /** 2 to 64 small letters, digits and single `-`; unique in all of Alibaba Cloud, a part of the sign-in URL. */
  readonly directoryName: string;
  /** Id (`d-…`) of a directory that exists and is taken over by an import. @default - a new one is made */
  readonly directoryId?: string;
  /**
   * Region of the directory, which keeps users and permissions. A change needs another directory.
   * https://www.alibabacloud.com/help/en/cloudsso/product-overview/sso-region-description
   * @default - that of the stack's alicloud provider
   */
  readonly region?: string;
  /** File with the SAML metadata of the identity provider, in XML; it holds certificates, no secret. @default - users sign in at CloudSSO */
  readonly samlMetadataFile?: string;
  /** Whether users sign in at the identity provider of `samlMetadataFile`. @default true */
  readonly samlEnabled?: boolean;
  /** Whether the identity provider keeps users and groups up to date by SCIM. @default false */
  readonly scim?: boolean;
  /** When users have to give a second factor: `Enabled` (always), `OnlyRiskyLogin`, `ByUser` or `Disabled`. @default 'Enabled' */
  readonly mfa?: string;
  /** @default - see there */
  readonly passwordPolicy?: PasswordPolicySettings;
  /** IPv4 addresses and CIDR blocks from where users can sign in, at most 100. @default - everywhere */
  readonly allowedNetworks?: readonly string[];
  /** Whether users can take temporary credentials for programs from the portal. @default false */
  readonly programmaticAccess?: boolean;
  /** @default - none; the identity provider brings them */
  readonly users?: readonly UserSettings[];
  /** @default - none; the identity provider brings them */
  readonly groups?: readonly GroupSettings[];
  /** Names of groups that the identity provider brought by SCIM; they are looked up. @default - none */
  readonly syncedGroups?: readonly string[];
  /** @default - none */
  readonly accessConfigurations?: readonly AccessConfigurationSettings[];
  /** Whether Terraform may destroy the directory; without it nobody signs in any more. @default false */
  readonly destroyable?: boolean;
}
