/** A baseline item as plain data. `BaselineItem` makes them from typed values. */
export interface BaselineItemRequest {
  /** The service's name of the item: `ACS-BP_ACCOUNT_FACTORY_…`. One that nearer defaults name again replaces it as a whole. */
  readonly name: string;
  /** @default '1.0' */
  readonly version?: string;
  /** Settings of the item, as the service spells them. @default - the service's own */
  readonly config?: { readonly [setting: string]: unknown };
  /** Leaves out an item that farther defaults would apply. @default false */
  readonly skip?: boolean;
}

/** Who may do what in an account, by CloudSSO. */
export interface AccountAccess {
  /** Name of a group of the CloudSSO directory. @default - `user` is given */
  readonly group?: string;
  /** Name of a user of the CloudSSO directory. @default - `group` is given */
  readonly user?: string;
  /** Name of an access configuration. */
  readonly accessConfiguration: string;
}

/** What the deletion of an account may pass over. */
export interface AccountClosing {
  /**
   * Ids of deletion checks whose findings are given up with the account, e.g. `NON_SP_cs`. Only checks that the service calls abandonable; the refusal
   * of a deletion lists them. @default - none; any finding refuses the deletion
   */
  readonly abandonedChecks?: readonly string[];
}

/** What becomes of an account. */
export type AccountState = 'active' | 'closed' | 'released';

/** Defaults of a factory or of a folder for the requests below it. The nearest one that says something wins; maps and lists of items are merged. */
export interface AccountDefaults {
  /** Account that pays. @default - the new account pays itself */
  readonly payerAccountId?: string;
  /** Tags, at most 20 after the merge. @default - none */
  readonly tags?: { readonly [key: string]: string };
  /** Names of message contacts of the resource directory that are bound to the account. Merged. @default - none */
  readonly contacts?: readonly string[];
  /** Merged. @default - none */
  readonly singleSignOn?: readonly AccountAccess[];
  /** Merged by name. @default - none */
  readonly baseline?: readonly BaselineItemRequest[];
  /**
   * A new account stays in the quarantine folder until its baseline is finished.
   * @default - true if the factory has a quarantine folder
   */
  readonly quarantine?: boolean;
}

/**
 * An account that should be a member: made new, or an existing member that is enrolled (`accountId`).
 *
 * A request that is taken away leaves the account as it is; `state: 'closed'` deletes it. Where the factory has customizations, let the request be
 * `released` for one apply before either: Terraform refuses to plan while it would have to remove what is in an account that it no longer works in.
 */
export interface AccountRequest extends AccountDefaults {
  /** 2–50 characters, once in the directory. Changing it renames the account. */
  readonly displayName: string;
  /** Path of the folder the account ends in: `Workloads/Production`; empty or `Root` is the root folder. Changing it moves the account. */
  readonly folder: string;
  /**
   * Name of the account in the request, for ids of constructs, which have to stay the same when an account is renamed.
   * @default - the display name
   */
  readonly id?: string;
  /** 2–50 characters; the account is named `<prefix>@rd-….aliyunid.com`. Fixed once the account exists. @default - chosen by the service */
  readonly accountNamePrefix?: string;
  /** A member that exists: it is taken over by an import, then enrolled and moved. @default - a new account is made */
  readonly accountId?: string;
  /** Whether the member of `accountId` is in the account factory already: its enrolment is imported too. @default false */
  readonly enrolled?: boolean;
  /**
   * Domain of the RAM users of the account, `<name>.onaliyun.com`, at most 64 characters. Needs a baseline.
   * @default - that of the service, which the account's id is part of
   */
  readonly defaultDomainName?: string;
  /**
   * `released` takes away what the factory put around the account: access, contacts, customizations. `closed` deletes the account; it has to have been
   * applied before.
   * @default 'active'
   */
  readonly state?: AccountState;
  /** @default - any finding of the deletion checks refuses the deletion */
  readonly closing?: AccountClosing;
}
