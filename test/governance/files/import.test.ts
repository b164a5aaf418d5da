/** What an organization's directory answers becomes files that say the same. */
import { type DirectoryApi, readDirectory } from '../../../lib/governance/files/import/read';
import type { FoundDirectory } from '../../../lib/governance/files/import/document';
import { filesOf } from '../../../lib/governance/files/import/write';
import { AdoptedControlPolicies, LandingZoneFiles } from '../../../lib/governance/files';
import { MemberAccount, ResourceDirectory } from '../../../lib/governance/organization';
import { newStack, synth } from '../../core/support';
import { Directories } from './support';

const directories = new Directories();
afterAll(() => directories.remove());

type Call = Awaited<ReturnType<DirectoryApi['call']>>;

/** A directory with one folder in another, and members in it. */
function apiOf(members: number, more: { readonly [action: string]: (parameters: never) => unknown } = {}) {
  const calls: string[] = [];
  const told: string[] = [];
  const accounts = Array.from({ length: members }, (_, i) => ({
    AccountId: String(1_000_000_000_000_000 + i),
    DisplayName: `member-${i}`,
    FolderId: 'fd-below',
    Tags: { Tag: [] },
  }));
  const answers: { readonly [action: string]: (parameters: never) => unknown } = {
    GetResourceDirectory: () => ({
      ResourceDirectory: { ResourceDirectoryId: 'rd-1', RootFolderId: 'r-1', MasterAccountId: '9000000000000000' },
    }),
    GetControlPolicyEnablementStatus: () => ({ EnablementStatus: 'Enabled' }),
    ListFoldersForParent: ({ ParentFolderId }: { ParentFolderId: string }) => {
      const Folder =
        ParentFolderId === 'r-1'
          ? [{ FolderId: 'fd-top', FolderName: 'Top', Tags: { Tag: [{ Key: 'a', Value: 'b' }] } }]
          : ParentFolderId === 'fd-top'
            ? [{ FolderId: 'fd-below', FolderName: 'Below' }]
            : [];
      return { Folders: { Folder }, TotalCount: Folder.length };
    },
    ListAccounts: ({ PageNumber, PageSize }: { PageNumber: number; PageSize: number }) => ({
      Accounts: { Account: accounts.slice((PageNumber - 1) * PageSize, PageNumber * PageSize) },
      TotalCount: accounts.length,
    }),
    GetPayerForAccount: ({ AccountId }: { AccountId: string }) => ({
      PayerAccountId: AccountId.endsWith('1') ? '9000000000000000' : AccountId,
    }),
    ListControlPolicies: () => ({ ControlPolicies: { ControlPolicy: [] } }),
    ListDelegatedAdministrators: () => ({ Accounts: { Account: [] } }),
    ListMessageContacts: () => ({ Contacts: [] }),
    ListEnrolledAccounts: () => ({ EnrolledAccounts: [{ AccountUid: 1_000_000_000_000_000 }] }),
    ...more,
  };
  const call = (action: string, parameters: object): Promise<Call> => {
    calls.push(action);
    return Promise.resolve().then(() => answers[action]?.(parameters as never) as Call);
  };
  const api: DirectoryApi = { call, callGovernance: call, progress: (what, count) => told.push(`${count} ${what}`) };
  return { api, calls, told };
}

const FOUND: FoundDirectory = {
  resourceDirectoryId: 'rd-1',
  rootFolderId: 'r-1',
  managementAccountId: '9000000000000000',
  controlPoliciesEnabled: true,
  memberDeletion: false,
  folders: [],
  accounts: [],
  policies: [],
  delegations: [],
  contacts: [],
  omissions: [],
};

const account = (displayName: string, i: number, folderId = 'r-1') => ({
  accountId: String(1_000_000_000_000_000 + i),
  displayName,
  folderId,
  tags: {},
});

describe('reading a directory', () => {
  it('reads all pages, folders in folders, payers and enrolments', async () => {
    const { api, calls, told } = apiOf(250);
    const found = await readDirectory(api);
    expect(found.folders).toEqual([
      {
        folderId: 'fd-top',
        name: 'Top',
        tags: { a: 'b' },
        folders: [{ folderId: 'fd-below', name: 'Below', tags: {}, folders: [] }],
      },
    ]);
    expect(found.accounts).toHaveLength(250);
    expect(found.accounts[249]?.displayName).toBe('member-249');
    expect(found.accounts.filter(({ payerAccountId }) => payerAccountId !== undefined)).toHaveLength(25);
    expect(found.accounts.filter(({ enrolled }) => enrolled).map(({ displayName }) => displayName)).toEqual([
      'member-0',
    ]);
    expect(calls.filter((action) => action === 'ListAccounts')).toHaveLength(3);
    expect(told).toEqual(expect.arrayContaining(['2 folders', '200 accounts', '250 accounts', '250 payers']));
  });

  it('goes on without enrolments where Cloud Governance Center is not used', async () => {
    const { api } = apiOf(1, {
      ListEnrolledAccounts: () => {
        throw new Error('governance ListEnrolledAccounts failed: NotActivated\nwhat to do');
      },
    });
    expect((await readDirectory(api)).omissions).toEqual([
      { what: 'enrolments in Cloud Governance Center', why: 'governance ListEnrolledAccounts failed: NotActivated' },
    ]);
  });

  it('takes a member without a payer as one that pays itself, and other failures as failures', async () => {
    const failing = (code: string) =>
      apiOf(1, {
        GetPayerForAccount: () => {
          throw Object.assign(new Error('failed'), { code });
        },
      }).api;
    expect((await readDirectory(failing('EntityNotExists.Payer'))).accounts[0]).not.toHaveProperty('payerAccountId');
    await expect(readDirectory(failing('NoPermission'))).rejects.toThrow('failed');
  });

  it('says that an account has no directory', async () => {
    const { api } = apiOf(0, { GetResourceDirectory: () => ({ ResourceDirectory: {} }) });
    await expect(readDirectory(api)).rejects.toThrow('the account has no resource directory');
  });
});

describe('writing files', () => {
  const written = (found: Partial<FoundDirectory>) => filesOf({ ...FOUND, ...found });

  it('gives every account a file of its own, whatever its name is', () => {
    const { files } = written({
      accounts: ['chat', 'Chat', '日志', '../../etc', 'defaults', '...'].map((name, i) => account(name, i)),
    });
    expect(Object.keys(files).filter((name) => name.startsWith('accounts/'))).toEqual([
      'accounts/chat.yaml',
      'accounts/Chat-1000000000000001.yaml',
      'accounts/日志.yaml',
      'accounts/etc.yaml',
      'accounts/defaults-1000000000000004.yaml',
      'accounts/account-1000000000000005.yaml',
    ]);
  });

  it('says the folder where file systems cannot', () => {
    const folders = ['.hidden', 'Usual'].map((name, i) => ({ folderId: `fd-${i}`, name, tags: {}, folders: [] }));
    const { files } = written({ folders, accounts: [account('aa', 0, 'fd-0'), account('bb', 1, 'fd-1')] });
    expect(files['accounts/aa.yaml']).toContain('folder: .hidden\n');
    expect(files['accounts/Usual/bb.yaml']).not.toContain('folder');
  });

  it('leaves out contacts that the provider would refuse, and says so', () => {
    const contact = {
      contactId: 'c-1',
      name: 'Ops',
      email: 'a@example.com',
      title: 'CEO',
      messageTypes: ['FaultMessage'],
    };
    const { files, omissions } = written({
      controlPoliciesEnabled: false,
      contacts: [
        contact,
        { ...contact, name: 'Money', title: 'FinanceDirector' },
        { ...contact, name: 'Ops 2' },
        { ...contact, name: 'Abroad', phone: '65-12345678' },
      ],
    });
    expect(omissions.map(({ what }) => what)).toEqual([
      'message contact Money',
      'message contact Ops 2',
      'message contact Abroad',
      'control policies are off',
    ]);
    expect(files['adopted.yaml']).toContain('- construct: Contact-Ops\n    id: c-1\n');
  });

  it('writes what the schemas take and the reader reads', () => {
    const { files } = written({
      memberDeletion: true,
      folders: [{ folderId: 'fd-1', name: 'Core', tags: { 'a:b': 'yes' }, folders: [] }],
      accounts: [
        { ...account('security', 0, 'fd-1'), tags: { n: '001' }, payerAccountId: '9000000000000000' },
        { ...account('chat', 1, 'fd-1'), enrolled: true },
      ],
      delegations: [{ accountId: '1000000000000000', service: 'sas.aliyuncs.com' }],
      policies: [
        {
          policyId: 'cp-1',
          name: 'p',
          effectScope: 'RAM',
          document: '{"Version":"1","Statement":[]}',
          targets: ['r-1', 'fd-1', '1000000000000000'],
        },
      ],
    });
    const read = LandingZoneFiles.load(directories.with(files));
    expect(read.settings).toEqual({
      organization: { resourceDirectoryId: 'rd-1', memberDeletion: true },
      folders: [{ name: 'Core', id: 'Core', folderId: 'fd-1', tags: { 'a:b': 'yes' } }],
      coreAccounts: {
        folder: 'Root',
        others: [
          {
            id: 'security',
            displayName: 'security',
            accountId: '1000000000000000',
            payerAccountId: '9000000000000000',
            tags: { n: '001' },
            folder: 'Core',
          },
        ],
      },
      delegatedAdministrators: [{ account: 'security', service: 'sas.aliyuncs.com' }],
      omit: expect.arrayContaining(['logArchiveAccount', 'detective', 'protectionRules']) as never,
    });
    expect(read.requests).toEqual([
      { displayName: 'chat', accountId: '1000000000000001', enrolled: true, folder: 'Core' },
    ]);
    expect(read.adopted).toEqual({
      controlPolicies: [
        {
          policyId: 'cp-1',
          name: 'p',
          effectScope: 'RAM',
          document: { Version: '1', Statement: [] },
          targets: [
            { target: 'Root', id: 'r-1' },
            { target: 'Core', id: 'fd-1' },
            { target: 'security', id: '1000000000000000' },
          ],
        },
      ],
      imports: [{ construct: 'Delegate-sas.aliyuncs.com-security', id: '1000000000000000:sas.aliyuncs.com' }],
    });
  });

  it('keeps places in the state when policies and members are renamed: a policy is never imported and deleted at once', () => {
    const addresses = (name: string): readonly string[] => {
      const controlPolicies = [
        {
          policyId: 'cp-1',
          name,
          effectScope: 'RAM',
          document: { Version: '1', Statement: [] },
          targets: [{ target: name, id: '1000000000000001' }],
        },
      ];
      const stack = newStack();
      const directory = new ResourceDirectory(stack, 'Directory');
      new MemberAccount(stack, 'Member', { directory, displayName: name });
      new AdoptedControlPolicies(stack, 'Adopted', { controlPolicies, directory });
      return Object.entries(synth(stack).resource ?? {}).flatMap(([type, all]) =>
        Object.keys(all).map((id) => `${type}.${id}`),
      );
    };
    expect(addresses('after')).toEqual(addresses('before'));
  });
});
