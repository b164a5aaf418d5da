import type {
  FoundAccount,
  FoundContact,
  FoundDelegation,
  FoundDirectory,
  FoundFolder,
  FoundPolicy,
  Omission,
  Tags,
} from './document';

/** A value of an answer. */
type Json = string | number | boolean | null | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [name: string]: Json;
}

type Parameters = { readonly [name: string]: string | number | boolean };

/** Calls of the management account. */
export interface DirectoryApi {
  /** Of ResourceDirectoryMaster 2022-04-19. */
  call(action: string, parameters: Parameters): Promise<JsonObject>;
  /** Of governance 2021-01-20. */
  callGovernance(action: string, parameters: Parameters): Promise<JsonObject>;
  /** Told what is read, and how many of it there are so far. */
  progress(what: string, count: number): void;
}

/** The most that the service gives at once. */
const PAGE_SIZE = 100;
/** A list that never ends would never end an import either. */
const MOST_PAGES = 1000;
/** Calls at the same time; the client spaces them. */
const AT_ONCE = 8;

/**
 * Reads a resource directory with the credentials of its management account; changes nothing.
 * @throws Error if the account has no resource directory
 */
export async function readDirectory(api: DirectoryApi): Promise<FoundDirectory> {
  const reader = new Reader(api);
  const { ResourceDirectory: found } = await api.call('GetResourceDirectory', {});
  const directory = object(found);
  const rootFolderId = text(directory.RootFolderId);
  const managementAccountId = text(directory.MasterAccountId);
  if (rootFolderId === '') throw new Error('the account has no resource directory');
  const { EnablementStatus } = await api.call('GetControlPolicyEnablementStatus', {});
  const folders = await reader.folders(rootFolderId);
  const omissions: Omission[] = [];
  const enrolled = await reader.enrolled(omissions);
  return {
    resourceDirectoryId: text(directory.ResourceDirectoryId),
    rootFolderId,
    managementAccountId,
    controlPoliciesEnabled: EnablementStatus === 'Enabled',
    memberDeletion: directory.MemberDeletionStatus === 'Enabled',
    folders,
    accounts: await reader.accounts(managementAccountId, enrolled),
    policies: await reader.policies(),
    delegations: await reader.delegations(),
    contacts: await reader.contacts(),
    omissions,
  };
}

class Reader {
  private folderCount = 0;

  constructor(private readonly api: DirectoryApi) {}

  async folders(parent: string): Promise<readonly FoundFolder[]> {
    const found = await this.all('ListFoldersForParent', { ParentFolderId: parent }, 'Folders.Folder');
    this.folderCount += found.length;
    this.api.progress('folders', this.folderCount);
    return inParallel(found, async ({ FolderId, FolderName, Tags }) => ({
      folderId: text(FolderId),
      name: text(FolderName),
      tags: tagsOf(Tags),
      folders: await this.folders(text(FolderId)),
    }));
  }

  async accounts(managementAccountId: string, enrolled: ReadonlySet<string>): Promise<readonly FoundAccount[]> {
    const found = await this.all('ListAccounts', { IncludeTags: true }, 'Accounts.Account', 'accounts');
    const members = found.filter(({ AccountId }) => text(AccountId) !== managementAccountId);
    let count = 0;
    return inParallel(members, async ({ AccountId, DisplayName, FolderId, Tags }) => {
      const accountId = text(AccountId);
      const payer = await this.payerOf(accountId);
      this.api.progress('payers', ++count);
      return {
        accountId,
        displayName: text(DisplayName),
        folderId: text(FolderId),
        tags: tagsOf(Tags),
        ...(payer !== '' && payer !== accountId && { payerAccountId: payer }),
        ...(enrolled.has(accountId) && { enrolled: true }),
      };
    });
  }

  /** Ids of members that Cloud Governance Center has applied a baseline to. */
  async enrolled(omissions: Omission[]): Promise<ReadonlySet<string>> {
    const ids = new Set<string>();
    try {
      let token = '';
      for (let page = 0; page < MOST_PAGES; page++) {
        const parameters = { MaxResults: PAGE_SIZE, ...(token !== '' && { NextToken: token }) };
        const { EnrolledAccounts, NextToken } = await this.api.callGovernance('ListEnrolledAccounts', parameters);
        for (const { AccountUid } of list(EnrolledAccounts)) ids.add(text(AccountUid));
        token = text(NextToken);
        if (token === '') break;
      }
    } catch (error) {
      // The directory is there without it.
      const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      omissions.push({ what: 'enrolments in Cloud Governance Center', why });
    }
    return ids;
  }

  async policies(): Promise<readonly FoundPolicy[]> {
    const found = await this.all('ListControlPolicies', { PolicyType: 'Custom' }, 'ControlPolicies.ControlPolicy');
    let count = 0;
    return inParallel(found, async ({ PolicyId }) => {
      const policyId = text(PolicyId);
      const { ControlPolicy } = await this.api.call('GetControlPolicy', { PolicyId: policyId });
      const { PolicyName, Description, EffectScope, PolicyDocument } = object(ControlPolicy);
      const targets = await this.all(
        'ListTargetAttachmentsForControlPolicy',
        { PolicyId: policyId },
        'TargetAttachments.TargetAttachment',
      );
      this.api.progress('control policies', ++count);
      return {
        policyId,
        name: text(PolicyName),
        ...(text(Description) !== '' && { description: text(Description) }),
        effectScope: text(EffectScope),
        document: text(PolicyDocument),
        targets: targets.map(({ TargetId }) => text(TargetId)),
      };
    });
  }

  async delegations(): Promise<readonly FoundDelegation[]> {
    const found = await this.all('ListDelegatedAdministrators', {}, 'Accounts.Account', 'delegated administrators');
    const lists = await inParallel([...new Set(found.map(({ AccountId }) => text(AccountId)))], async (accountId) => {
      const { DelegatedServices } = await this.api.call('ListDelegatedServicesForAccount', { AccountId: accountId });
      return list(object(DelegatedServices).DelegatedService).map(({ ServicePrincipal }) => ({
        accountId,
        service: text(ServicePrincipal),
      }));
    });
    return lists.flat();
  }

  async contacts(): Promise<readonly FoundContact[]> {
    const found = await this.all('ListMessageContacts', {}, 'Contacts', 'message contacts');
    return found.map(({ ContactId, Name, EmailAddress, Title, MessageTypes, PhoneNumber }) => ({
      contactId: text(ContactId),
      name: text(Name),
      email: text(EmailAddress),
      title: text(Title),
      messageTypes: Array.isArray(MessageTypes) ? MessageTypes.map(text) : [],
      ...(text(PhoneNumber) !== '' && { phone: text(PhoneNumber) }),
    }));
  }

  private async payerOf(AccountId: string): Promise<string> {
    try {
      return text((await this.api.call('GetPayerForAccount', { AccountId })).PayerAccountId);
    } catch (error) {
      // One that pays itself has no payer to be found.
      if ((error as { readonly code?: string }).code?.includes('NotExist')) return '';
      throw error;
    }
  }

  /** All pages of a list. */
  private async all(
    action: string,
    parameters: { readonly [name: string]: string | boolean },
    member: string,
    what?: string,
  ): Promise<readonly JsonObject[]> {
    const found: JsonObject[] = [];
    for (let PageNumber = 1; PageNumber <= MOST_PAGES; PageNumber++) {
      const answer = await this.api.call(action, { ...parameters, PageNumber, PageSize: PAGE_SIZE });
      const items = list(member.split('.').reduce<Json | undefined>((value, name) => object(value)[name], answer));
      found.push(...items);
      if (what !== undefined) this.api.progress(what, found.length);
      if (items.length < PAGE_SIZE || found.length >= Number(answer.TotalCount ?? Infinity)) return found;
    }
    throw new Error(`${action} has more than ${MOST_PAGES} pages`);
  }
}

/** In the order of the items, a few at a time. */
async function inParallel<T, R>(items: readonly T[], run: (item: T) => Promise<R>): Promise<R[]> {
  const results = new Array<R>(items.length);
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let i = next++; i < items.length; i = next++) results[i] = await run(items[i] as T);
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, worker));
  return results;
}

const object = (value: Json | undefined): JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
const list = (value: Json | undefined): readonly JsonObject[] => (Array.isArray(value) ? value.map(object) : []);
const text = (value: Json | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

function tagsOf(tags: Json | undefined): Tags {
  return Object.fromEntries(list(object(tags).Tag).map(({ Key, Value }) => [text(Key), text(Value)]));
}
