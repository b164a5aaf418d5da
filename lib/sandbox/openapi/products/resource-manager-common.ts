/** The members and folders of the sandbox's resource directory, whoever made them. */
import { SANDBOX_ACCOUNT_ID } from '../../computed/values';
import type { StoredResource } from '../../store';
import { ApiError, invalidParameter } from '../errors';
import { randomNumber } from '../chance';
import { type Call, page } from '../model';
import type { JsonObject } from '../objects';
import type { DirectoryMember } from './resource-manager-objects';

/** Members of a directory until Alibaba Cloud raises it. https://www.alibabacloud.com/help/en/resource-management/product-overview/limits */
const MAX_MEMBERS = 20;

/** The directory of an account in whose sandbox Terraform made none. */
const STANDARD = { id: 'rd-SANDBX', root: 'r-SANDBX' };

export interface FakeFolder {
  readonly id: string;
  readonly name: string;
  /** '' for the root folder. */
  readonly parent: string;
  readonly created: string;
  readonly tags: { readonly [key: string]: string };
}

export const textIn = ({ attributes }: StoredResource, name: string): string => {
  const value = attributes[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

const tagsIn = ({ attributes: { tags } }: StoredResource): { readonly [key: string]: string } =>
  typeof tags === 'object' && tags !== null && !Array.isArray(tags) ? (tags as { readonly [key: string]: string }) : {};

const ACCOUNT_TYPES = ['alicloud_resource_manager_account', 'alicloud_governance_account'];

function stored(call: Call): readonly StoredResource[] {
  return ACCOUNT_TYPES.flatMap((type) => call.directory.made(type));
}

function memberOfTerraform(resource: StoredResource): DirectoryMember {
  const created = Date.parse(resource.created) || 0;
  const prefix = textIn(resource, 'account_name_prefix') || `rd${resource.id.slice(-6)}`;
  return {
    id: resource.id,
    displayName: textIn(resource, 'display_name'),
    accountName: `${prefix}@${textIn(resource, 'resource_directory_id') || STANDARD.id}.aliyunid.com`.toLowerCase(),
    folderId: textIn(resource, 'folder_id'),
    payer: textIn(resource, 'payer_account_id'),
    tags: tagsIn(resource),
    joinMethod: 'created',
    joined: created,
    modified: created,
  };
}

export function directoryOf(call: Call): {
  readonly id: string;
  readonly root: string;
  readonly deletion: boolean;
  readonly master: string;
} {
  const [made] = call.directory.made('alicloud_resource_manager_resource_directory');
  return {
    id: made?.id ?? STANDARD.id,
    root: (made && textIn(made, 'root_folder_id')) || STANDARD.root,
    // Who made no directory here has not switched it off either.
    deletion: !made || textIn(made, 'member_deletion_status') === 'Enabled',
    master: SANDBOX_ACCOUNT_ID,
  };
}

export function membersOf(call: Call): readonly DirectoryMember[] {
  const { root } = directoryOf(call);
  const own = call.view.of('directoryMembers').all();
  const all = [...own, ...stored(call).map(memberOfTerraform)].map((one) =>
    one.folderId === '' ? { ...one, folderId: root } : one,
  );
  return all.sort((a, b) => a.joined - b.joined || (a.id < b.id ? -1 : 1));
}

export const absent = (what: string, message: string): ApiError =>
  new ApiError(404, `EntityNotExists.${what}`, message);

/** @throws ApiError if the directory has no such member */
export function memberOf(call: Call, id = call.need('AccountId')): DirectoryMember {
  const member = membersOf(call).find((one) => one.id === id);
  if (!member) throw absent('Account', 'This resource directory account does not exist.');
  return member;
}

/** Keeps a member where it came from. */
export function putMember(call: Call, member: DirectoryMember): void {
  const resource = stored(call).find(({ id }) => id === member.id);
  const next = { ...member, modified: call.now };
  if (!resource) return call.view.of('directoryMembers').put(member.id, next);
  call.directory.change(resource, {
    display_name: member.displayName,
    folder_id: member.folderId,
    ...(member.payer !== '' && { payer_account_id: member.payer }),
    ...(resource.type === 'alicloud_resource_manager_account' && { tags: member.tags }),
  });
}

export function removeMember(call: Call, { id }: DirectoryMember): void {
  const resource = stored(call).find((one) => one.id === id);
  if (resource) call.directory.remove(resource);
  else call.view.of('directoryMembers').delete(id);
}

export interface NewMember {
  readonly displayName: string;
  readonly prefix: string;
  readonly folderId: string;
  readonly payer: string;
  readonly tags: { readonly [key: string]: string };
  readonly joinMethod: DirectoryMember['joinMethod'];
  /** @default - a new account */
  readonly id?: string;
}

/**
 * Adds a member.
 * @throws ApiError for a name that is taken, a folder that is not there, or one member too many
 */
export function addMember(call: Call, { prefix, id, ...given }: NewMember): DirectoryMember {
  const members = membersOf(call);
  const { id: directory, root } = directoryOf(call);
  const most = call.faults.limits?.members ?? MAX_MEMBERS;
  if (members.length >= most) {
    throw new ApiError(409, 'QuotaExceeded.Account', `The maximum number of accounts (${most}) is exceeded.`);
  }
  const folderId = given.folderId || root;
  folderOf(call, folderId);
  checkDisplayName(call, given.displayName);
  const accountName = `${prefix || `rd${randomNumber(100_000, 1_000_000)}`}@${directory}.aliyunid.com`.toLowerCase();
  if (members.some((one) => one.accountName === accountName)) {
    throw new ApiError(409, 'EntityAlreadyExists.Account', 'The account name already exists.');
  }
  const member: DirectoryMember = {
    ...given,
    id: id ?? `1${randomNumber(0, 1e9).toString().padStart(9, '0')}${randomNumber(0, 1e6).toString().padStart(6, '0')}`,
    accountName,
    folderId,
    joined: call.now,
    modified: call.now,
  };
  call.view.of('directoryMembers').put(member.id, member);
  return member;
}

/** @throws ApiError for a name that no member can have, or that another one has */
export function checkDisplayName(call: Call, displayName: string, own?: string): void {
  if (!/^[\w. -]{2,50}$/.test(displayName)) {
    throw new ApiError(400, 'InvalidParameter.DisplayName', 'The specified DisplayName is invalid.');
  }
  if (membersOf(call).some((one) => one.displayName === displayName && one.id !== own)) {
    throw new ApiError(409, 'EntityAlreadyExists.DisplayName', 'The specified DisplayName already exists.');
  }
}

export function foldersOf(call: Call): readonly FakeFolder[] {
  const { root } = directoryOf(call);
  const made = call.directory.made('alicloud_resource_manager_folder').map((resource) => ({
    id: resource.id,
    name: textIn(resource, 'folder_name'),
    parent: textIn(resource, 'parent_folder_id') || root,
    created: resource.created,
    tags: tagsIn(resource),
  }));
  return [{ id: root, name: 'Root', parent: '', created: '', tags: {} }, ...made];
}

/** @throws ApiError if the directory has no such folder */
export function folderOf(call: Call, id: string): FakeFolder {
  const folder = foldersOf(call).find((one) => one.id === id);
  if (!folder) throw absent('Folder', 'The specified folder does not exist.');
  return folder;
}

/** `rd-…/r-…/fd-…/<account>` */
export function pathOf(call: Call, folderId: string, last?: string): string {
  const folders = foldersOf(call);
  const steps: string[] = [];
  for (let id = folderId; id !== '' && !steps.includes(id);) {
    steps.unshift(id);
    id = folders.find((one) => one.id === id)?.parent ?? '';
  }
  return [directoryOf(call).id, ...steps, ...(last === undefined ? [] : [last])].join('/');
}

const MAX_PAGE = 100;

/** @throws ApiError for a size that no page has */
export function pageOf<T>(
  call: Call,
  all: readonly T[],
): { readonly items: readonly T[]; readonly answer: JsonObject } {
  const number = call.number('PageNumber') ?? 1;
  const size = call.number('PageSize') ?? 10;
  if (size < 1 || size > MAX_PAGE) throw invalidParameter('PageSize', `it is 1 to ${MAX_PAGE}`);
  const { items, total } = page(all, number, size);
  return { items, answer: { PageNumber: number, PageSize: size, TotalCount: total } };
}
