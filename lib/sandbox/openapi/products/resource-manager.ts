/**
 * ResourceDirectoryMaster 2022-04-19 and ResourceManager 2020-03-31: the members of a resource directory. Error codes that no published list has are
 * @unverified.
 */
import { ApiError, invalidParameter } from '../errors';
import { randomText } from '../identities';
import { type Call, type Operation, present, type Product, reads, utc, writes } from '../model';
import type { JsonObject } from '../objects';
import {
  absent,
  addMember,
  checkDisplayName,
  directoryOf,
  type FakeFolder,
  folderOf,
  foldersOf,
  memberOf,
  membersOf,
  pageOf,
  pathOf,
  putMember,
  removeMember,
} from './resource-manager-common';
import { lists } from './resource-manager-lists';
import type { DirectoryMember, Handshake, MemberDeletion } from './resource-manager-objects';

/** How long things take here. The real ones take minutes. */
const CHECK_MS = 300;
const DELETION_MS = 300;

const DAY_MS = 24 * 3_600_000;
/** https://www.alibabacloud.com/help/en/resource-management/product-overview/limits */
const MAX_INVITATIONS = 20;
const INVITATION_MS = 14 * DAY_MS;
const MAX_TAGS = 20;

interface Tag {
  readonly Key: string;
  readonly Value: string;
}

function tagsOf(call: Call): { readonly [key: string]: string } {
  const tags = (call.value('Tag') ?? []) as readonly Partial<Tag>[];
  if (tags.length > MAX_TAGS) throw invalidParameter('Tag', `there are at most ${MAX_TAGS}`);
  return Object.fromEntries(tags.map(({ Key = '', Value = '' }) => [Key, Value]));
}

const tagList = (tags: { readonly [key: string]: string }): readonly Tag[] =>
  Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));

function described(call: Call, member: DirectoryMember): JsonObject {
  const { id, displayName, accountName, folderId, joinMethod, joined, modified } = member;
  return {
    AccountId: id,
    AccountName: accountName,
    DisplayName: displayName,
    FolderId: folderId,
    JoinMethod: joinMethod,
    JoinTime: utc(joined),
    ModifyTime: utc(modified),
    ResourceDirectoryId: directoryOf(call).id,
    Status: joinMethod === 'invited' ? 'InviteSuccess' : 'CreateSuccess',
    Type: joinMethod === 'invited' ? 'CloudAccount' : 'ResourceAccount',
  };
}

const whereItIs = (call: Call, { id, folderId }: DirectoryMember): JsonObject => ({
  ResourceDirectoryPath: pathOf(call, folderId, id),
});

function listed(
  call: Call,
  members: readonly DirectoryMember[],
  further = (_: DirectoryMember): JsonObject => ({}),
): JsonObject {
  const keyword = call.text('QueryKeyword');
  const tags = Object.entries(tagsOf(call));
  const wanted = members.filter(
    (one) => one.displayName.includes(keyword) && tags.every(([key, value]) => one.tags[key] === value),
  );
  const { items, answer } = pageOf(call, wanted);
  const withTags = call.flag('IncludeTags');
  const Account = items.map((one) =>
    present({
      ...described(call, one),
      ...further(one),
      Tags: withTags ? { Tag: tagList(one.tags) } : undefined,
    }),
  );
  return { ...answer, Accounts: { Account } };
}

/* The end of a member */

interface Finding {
  readonly CheckId: string;
  readonly CheckName: string;
  readonly Description: string;
}

const FINANCE: Finding = {
  CheckId: 'NON_SP_efc',
  CheckName: 'Enterprise finance',
  Description: 'This account is an Enterprise Finance associated account.',
};
const CLUSTERS: Finding = {
  CheckId: 'NON_SP_cs',
  CheckName: 'Container Service for Kubernetes',
  Description: 'An instance of a cloud service is running within the member.',
};

/** What the checks find, which the faults file says. */
function findingsOf(
  call: Call,
  member: DirectoryMember,
): {
  readonly refused: readonly Finding[];
  readonly abandonable: readonly Finding[];
} {
  const found = call.faults.members?.[member.displayName]?.deletion;
  return {
    refused: found === 'refused' ? [FINANCE] : [],
    abandonable: found === 'abandonable' ? [CLUSTERS] : [],
  };
}

function deletionOf(call: Call): { readonly id: string; readonly deletion: MemberDeletion } {
  const id = call.need('AccountId');
  const deletion = call.view.of('memberDeletions').get(id);
  if (!deletion) memberOf(call, id);
  if (!deletion) throw new ApiError(409, 'EntityNotExists.CheckAccount', 'There is no check task for this account');
  return { id, deletion };
}

const members: { readonly [action: string]: Operation } = {
  GetResourceDirectory: reads((call) => {
    const { id, root, deletion, master } = directoryOf(call);
    return {
      ResourceDirectory: {
        ResourceDirectoryId: id,
        RootFolderId: root,
        MasterAccountId: master,
        MemberDeletionStatus: deletion ? 'Enabled' : 'Disabled',
      },
    };
  }),

  ListAccounts: reads((call) =>
    listed(call, membersOf(call), (one) => ({
      ...whereItIs(call, one),
      DeletionStatus: call.view.of('memberDeletions').get(one.id)?.deleted === undefined ? undefined : 'Deleting',
    })),
  ),

  ListAccountsForParent: reads((call) => {
    const folder = folderOf(call, call.text('ParentFolderId') || directoryOf(call).root);
    return listed(
      call,
      membersOf(call).filter(({ folderId }) => folderId === folder.id),
    );
  }),

  GetAccount: reads((call) => {
    const member = memberOf(call);
    const Tags = call.flag('IncludeTags') ? tagList(member.tags) : undefined;
    return { Account: present({ ...described(call, member), ...whereItIs(call, member), Tags }) };
  }),

  CreateResourceAccount: writes((call) => {
    const member = addMember(call, {
      displayName: call.need('DisplayName'),
      prefix: call.text('AccountNamePrefix'),
      folderId: call.text('ParentFolderId'),
      payer: call.text('PayerAccountId'),
      tags: tagsOf(call),
      joinMethod: 'created',
    });
    return { Account: described(call, member) };
  }),

  UpdateAccount: writes((call) => {
    const member = memberOf(call);
    const displayName = call.text('NewDisplayName') || member.displayName;
    checkDisplayName(call, displayName, member.id);
    const next = { ...member, displayName };
    putMember(call, next);
    return { Account: described(call, next) };
  }),

  MoveAccount: writes((call) => {
    const member = memberOf(call);
    const folder = folderOf(call, call.need('DestinationFolderId'));
    if (folder.id === member.folderId) {
      throw new ApiError(409, 'InvalidParameter.DestinationFolderId', 'The account is in the folder already.');
    }
    putMember(call, { ...member, folderId: folder.id });
    return {};
  }),

  GetPayerForAccount: reads((call) => {
    const { payer } = memberOf(call);
    return payer === '' ? {} : { PayerAccountId: payer, PayerAccountName: `payer@${payer}` };
  }),

  UpdatePayerForAccount: writes((call) => {
    putMember(call, { ...memberOf(call), payer: call.need('PayerAccountId') });
    return {};
  }),

  TagResources: writes((call) => {
    checkTagged(call);
    const added = tagsOf(call);
    for (const member of taggedMembers(call)) {
      const tags = { ...member.tags, ...added };
      if (Object.keys(tags).length > MAX_TAGS) {
        throw new ApiError(400, 'QuotaExceeded.Tag', `A member has at most ${MAX_TAGS} tags.`);
      }
      putMember(call, { ...member, tags });
    }
    return {};
  }),

  UntagResources: writes((call) => {
    checkTagged(call);
    const keys = (call.value('TagKey') ?? []) as readonly string[];
    for (const member of taggedMembers(call)) {
      const kept = Object.entries(member.tags).filter(([key]) => !call.flag('All') && !keys.includes(key));
      putMember(call, { ...member, tags: Object.fromEntries(kept) });
    }
    return {};
  }),

  CheckAccountDelete: writes((call) => {
    const { id } = memberOf(call);
    if (!directoryOf(call).deletion) {
      throw new ApiError(
        409,
        'DeleteAccountNotAllow.MemberDeletionDisabled',
        'The member deletion feature is disabled.',
      );
    }
    call.view.of('memberDeletions').put(id, { id, checked: call.now });
    return {};
  }),

  GetAccountDeletionCheckResult: reads((call) => {
    const { id, deletion } = deletionOf(call);
    if (call.now - deletion.checked < CHECK_MS) return { AccountDeletionCheckResultInfo: { Status: 'PreChecking' } };
    const { refused, abandonable } = findingsOf(call, memberOf(call, id));
    return {
      AccountDeletionCheckResultInfo: {
        Status: 'PreCheckComplete',
        AllowDelete: String(refused.length === 0),
        NotAllowReason: refused,
        AbandonableChecks: abandonable,
      },
    };
  }),

  DeleteAccount: writes((call) => {
    const member = memberOf(call);
    const { deletion } = deletionOf(call);
    if (call.now - deletion.checked < CHECK_MS) {
      throw new ApiError(409, 'NotSupportedOperation.PreCheckingAccount', 'The account is being checked.');
    }
    const abandoned = (call.value('AbandonableCheckId') ?? []) as readonly string[];
    const { refused, abandonable } = findingsOf(call, member);
    if (refused.length > 0 || abandonable.some(({ CheckId }) => !abandoned.includes(CheckId))) {
      throw new ApiError(409, 'DeleteAccountNotAllow.CheckFailed', 'The account has not passed the deletion check.');
    }
    call.view.of('memberDeletions').put(member.id, { ...deletion, deleted: call.now });
    return { DeletionType: '0' };
  }),

  // It is asked when the end is near: what happened by the clock alone is written down here.
  GetAccountDeletionStatus: writes((call) => {
    const { id, deletion } = deletionOf(call);
    const { deleted } = deletion;
    if (deleted === undefined) throw new ApiError(409, 'EntityNotExists.DeleteAccount', 'There is no deletion task.');
    const done = call.now - deleted >= DELETION_MS;
    const member = membersOf(call).find((one) => one.id === id);
    if (done && member) removeMember(call, member);
    return {
      RdAccountDeletionStatus: {
        AccountId: id,
        Status: done ? 'Success' : 'Deleting',
        DeletionType: '0',
        CreateTime: utc(deleted),
        DeletionTime: done ? utc(deleted + DELETION_MS) : '',
        FailReasonList: [],
      },
    };
  }),
};

function checkTagged(call: Call): void {
  const type = call.need('ResourceType');
  if (type !== 'Account') throw invalidParameter('ResourceType', 'the sandbox keeps tags of members, Account, only');
}

const taggedMembers = (call: Call): readonly DirectoryMember[] =>
  (call.value('ResourceId') as readonly string[]).map((id) => memberOf(call, id));

/* Folders */

const describedFolder = (call: Call, { id, name, parent, created }: FakeFolder): JsonObject =>
  present({
    FolderId: id,
    FolderName: name,
    ParentFolderId: parent || undefined,
    CreateTime: created,
    ResourceDirectoryPath: pathOf(call, id),
  });

const folders: { readonly [action: string]: Operation } = {
  GetFolder: reads((call) => ({ Folder: describedFolder(call, folderOf(call, call.need('FolderId'))) })),

  ListFoldersForParent: reads((call) => {
    const parent = folderOf(call, call.text('ParentFolderId') || directoryOf(call).root);
    const { items, answer } = pageOf(
      call,
      foldersOf(call).filter((one) => one.parent === parent.id && one.name.includes(call.text('QueryKeyword'))),
    );
    const Folder = items.map(({ id, name, created, tags }) => ({
      FolderId: id,
      FolderName: name,
      CreateTime: created,
      Tags: { Tag: tagList(tags) },
    }));
    return { ...answer, Folders: { Folder } };
  }),
};

/* Invitations */

function statusOf({ status, created }: Handshake, now: number): string {
  return status === 'Pending' && now - created >= INVITATION_MS ? 'Expired' : status;
}

function describedHandshake(call: Call, handshake: Handshake): JsonObject {
  const { id, target, targetType, note, created, modified } = handshake;
  return {
    HandshakeId: id,
    TargetEntity: target,
    TargetType: targetType,
    Note: note,
    CreateTime: utc(created),
    ModifyTime: utc(modified),
    ExpireTime: utc(created + INVITATION_MS),
    MasterAccountId: directoryOf(call).master,
    ResourceDirectoryId: directoryOf(call).id,
    Status: statusOf(handshake, call.now),
  };
}

function handshakeOf(call: Call): Handshake {
  const found = call.view.of('handshakes').get(call.need('HandshakeId'));
  if (!found) throw absent('Handshake', 'The specified handshake does not exist.');
  return found;
}

function end(call: Call, status: Exclude<Handshake['status'], 'Pending'>): JsonObject {
  const handshake = handshakeOf(call);
  if (statusOf(handshake, call.now) !== 'Pending') {
    throw new ApiError(409, 'InvalidHandshake.Status', 'The invitation is not pending any more.');
  }
  const next: Handshake = { ...handshake, status, modified: call.now };
  if (status === 'Accepted') {
    addMember(call, {
      id: handshake.target,
      displayName: `invited-${handshake.target}`.slice(0, 50),
      prefix: `invited-${handshake.target.slice(-6)}`,
      folderId: handshake.folderId,
      payer: '',
      tags: handshake.tags,
      joinMethod: 'invited',
    });
  }
  call.view.of('handshakes').put(next.id, next);
  return { Handshake: describedHandshake(call, next) };
}

const invitations: { readonly [action: string]: Operation } = {
  InviteAccountToResourceDirectory: writes((call) => {
    const target = call.need('TargetEntity');
    const targetType = call.need('TargetType');
    if (targetType !== 'Account') throw invalidParameter('TargetType', 'the sandbox invites accounts, Account, only');
    if (!/^\d{16}$/.test(target)) throw invalidParameter('TargetEntity', 'it is the id of an account');
    if (membersOf(call).some(({ id }) => id === target)) {
      throw new ApiError(409, 'EntityAlreadyExists.Account', 'The account is a member already.');
    }
    const recent = call.view
      .of('handshakes')
      .all()
      .filter(({ created }) => call.now - created < DAY_MS);
    if (recent.length >= MAX_INVITATIONS) {
      throw new ApiError(409, 'QuotaExceeded.Handshake', `At most ${MAX_INVITATIONS} invitations are sent in a day.`);
    }
    const handshake: Handshake = {
      id: `h-${randomText(10)}`,
      target,
      targetType,
      note: call.text('Note'),
      folderId: call.text('ParentFolderId'),
      tags: tagsOf(call),
      created: call.now,
      modified: call.now,
      status: 'Pending',
    };
    call.view.of('handshakes').put(handshake.id, handshake);
    return { Handshake: describedHandshake(call, handshake) };
  }),

  GetHandshake: reads((call) => ({ Handshake: describedHandshake(call, handshakeOf(call)) })),

  ListHandshakesForResourceDirectory: reads((call) => {
    const { items, answer } = pageOf(call, call.view.of('handshakes').all());
    return { ...answer, Handshakes: { Handshake: items.map((one) => describedHandshake(call, one)) } };
  }),

  CancelHandshake: writes((call) => end(call, 'Cancelled')),
};

/* Message contacts of members */

const contactsOf = (call: Call) => call.directory.made('alicloud_resource_manager_message_contact');

function checkContact(call: Call): string {
  const id = call.need('ContactId');
  if (!contactsOf(call).some((one) => one.id === id)) throw absent('Contact', 'The contact does not exist.');
  return id;
}

const chosenMembers = (call: Call): readonly DirectoryMember[] =>
  ((call.value('Members') ?? []) as readonly string[]).map((id) => memberOf(call, id));

const contacts: { readonly [action: string]: Operation } = {
  ListMessageContacts: reads((call) => {
    const bound = call.view.of('contactMembers').all();
    const member = call.text('Member');
    const all = contactsOf(call).filter(
      ({ id }) =>
        (call.text('ContactId') || id) === id &&
        (member === '' || bound.some((one) => one.contactId === id && one.member === member)),
    );
    const { items, answer } = pageOf(call, all);
    const Contacts = items.map(({ id, attributes }) => ({
      ContactId: id,
      Name: attributes.message_contact_name,
      EmailAddress: attributes.email_address,
      Title: attributes.title,
      MessageTypes: attributes.message_types,
      Status: 'Active',
      Members: bound.filter(({ contactId }) => contactId === id).map((one) => one.member),
    }));
    return { ...answer, Contacts };
  }),

  AssociateMembers: writes((call) => {
    const contactId = checkContact(call);
    const chosen = chosenMembers(call);
    for (const { id: member } of chosen) {
      const id = `${contactId}:${member}`;
      call.view.of('contactMembers').put(id, { id, contactId, member, bound: call.now });
    }
    return { Members: chosen.map(({ id }) => ({ ContactId: contactId, MemberId: id, ModifyDate: utc(call.now) })) };
  }),

  DisassociateMembers: writes((call) => {
    const contactId = checkContact(call);
    for (const { id } of chosenMembers(call)) call.view.of('contactMembers').delete(`${contactId}:${id}`);
    return {};
  }),
};

export const resourceDirectoryMaster: Product = {
  api: { product: 'ResourceDirectoryMaster', version: '2022-04-19' },
  operations: { ...members, ...folders, ...invitations, ...contacts, ...lists },
};

export const resourceManager: Product = {
  api: { product: 'ResourceManager', version: '2020-03-31' },
  operations: {
    ...members,
    ...folders,
    ...invitations,
    AcceptHandshake: writes((call) => end(call, 'Accepted')),
    DeclineHandshake: writes((call) => end(call, 'Declined')),
  },
};
