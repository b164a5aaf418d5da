/** What the fake cloud keeps of a resource directory. Folders and the directory itself are what Terraform made in the sandbox. Times are ms since 1970. */

/** A member that an OpenAPI made; those of Terraform's own resources are in their store. */
export interface DirectoryMember {
  readonly id: string;
  readonly displayName: string;
  readonly accountName: string;
  readonly folderId: string;
  /** '' for one that pays itself. */
  readonly payer: string;
  readonly tags: { readonly [key: string]: string };
  readonly joinMethod: 'created' | 'invited';
  readonly joined: number;
  readonly modified: number;
}

/** How far the end of a member is, by its id. */
export interface MemberDeletion {
  readonly id: string;
  readonly checked: number;
  /** Absent until it is asked for. */
  readonly deleted?: number;
}

/** An invitation to an account that exists elsewhere. */
export interface Handshake {
  readonly id: string;
  readonly target: string;
  readonly targetType: string;
  readonly note: string;
  readonly folderId: string;
  readonly tags: { readonly [key: string]: string };
  readonly created: number;
  readonly status: 'Pending' | 'Accepted' | 'Cancelled' | 'Declined';
  readonly modified: number;
}

/** A message contact of a member. */
export interface ContactMember {
  readonly id: string;
  readonly contactId: string;
  readonly member: string;
  readonly bound: number;
}

export interface BaselineItemChoice {
  readonly name: string;
  readonly version: string;
  readonly config: string;
  readonly skip: boolean;
}

/** A member in the account factory of Cloud Governance Center, with its last enrolment. How that ends is decided when it begins. */
export interface Enrollment {
  readonly id: string;
  readonly baselineId: string;
  /** As they were given, over those of the baseline. */
  readonly items: readonly BaselineItemChoice[];
  readonly created: number;
  readonly began: number;
  readonly end: 'Finished' | 'Failed' | 'ScheduleFailed';
}

export interface ResourceManagerObjects {
  readonly directoryMembers: DirectoryMember;
  readonly memberDeletions: MemberDeletion;
  readonly handshakes: Handshake;
  readonly contactMembers: ContactMember;
  readonly enrollments: Enrollment;
}
