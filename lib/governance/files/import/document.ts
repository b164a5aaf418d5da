/** A resource directory as it is: what `aisec governance import` reads. */

export interface Tags {
  readonly [key: string]: string;
}

export interface FoundFolder {
  readonly folderId: string;
  readonly name: string;
  readonly tags: Tags;
  readonly folders: readonly FoundFolder[];
}

export interface FoundAccount {
  readonly accountId: string;
  readonly displayName: string;
  readonly folderId: string;
  readonly tags: Tags;
  /** Absent for one that pays itself. */
  readonly payerAccountId?: string;
  /** Whether Cloud Governance Center has applied a baseline to it. */
  readonly enrolled?: boolean;
}

export interface FoundPolicy {
  readonly policyId: string;
  readonly name: string;
  readonly description?: string;
  readonly effectScope: string;
  /** JSON. */
  readonly document: string;
  /** Ids of folders and members. */
  readonly targets: readonly string[];
}

export interface FoundDelegation {
  readonly accountId: string;
  readonly service: string;
}

export interface FoundContact {
  readonly contactId: string;
  readonly name: string;
  readonly email: string;
  readonly title: string;
  readonly messageTypes: readonly string[];
  readonly phone?: string;
}

export interface FoundDirectory {
  readonly resourceDirectoryId: string;
  readonly rootFolderId: string;
  readonly managementAccountId: string;
  readonly controlPoliciesEnabled: boolean;
  readonly memberDeletion: boolean;
  readonly folders: readonly FoundFolder[];
  readonly accounts: readonly FoundAccount[];
  readonly policies: readonly FoundPolicy[];
  readonly delegations: readonly FoundDelegation[];
  readonly contacts: readonly FoundContact[];
  /** What could not be read. */
  readonly omissions: readonly Omission[];
}

/** Something that is there and that the files do not say. */
export interface Omission {
  readonly what: string;
  readonly why: string;
}
