import { readCloud } from '../../../lib/sandbox';
import { put } from '../../support/waf-in-sandbox';
import { type Answer, type Caller, Lab, type Parameters, textAt } from './support';

const RD = '2022-04-19';
const RM = '2020-03-31';
const CGC = '2021-01-20';

let lab: Lab;
let root: Caller;
beforeEach(async () => {
  lab = new Lab();
  root = await lab.start();
});
afterEach(() => lab.close());

const ok = (action: string, query: Parameters = {}, version = RD): Promise<Answer> => root.ok(version, action, query);
const no = (action: string, query: Parameters = {}, version = RD): Promise<[number, unknown]> =>
  root.no(version, action, query);

const member = async (DisplayName: string, more: Parameters = {}): Promise<string> =>
  textAt(await ok('CreateResourceAccount', { DisplayName, ...more }), 'Account', 'AccountId');

const list = async (query: Parameters = {}): Promise<Answer[]> =>
  ((await ok('ListAccounts', query)).Accounts as Answer).Account as Answer[];

/** Asks until the answer is as wanted; jest ends what never is. */
async function until(ask: () => Promise<unknown>, wanted: unknown): Promise<void> {
  while ((await ask()) !== wanted);
}

describe('members', () => {
  it('are made, renamed, tagged and moved, and listed with those of Terraform', async () => {
    put(lab.resources, 'alicloud_resource_manager_folder', 'fd-work', { folder_name: 'Work' });
    put(lab.resources, 'alicloud_resource_manager_account', '1000000000000001', {
      display_name: 'core',
      tags: { a: '1' },
    });
    const id = await member('shop', { AccountNamePrefix: 'shop', 'Tag.1.Key': 'team', 'Tag.1.Value': 'ai' });
    await ok('MoveAccount', { AccountId: id, DestinationFolderId: 'fd-work' });
    await ok('UpdateAccount', { AccountId: id, NewDisplayName: 'shop two' });
    await ok('UntagResources', { ResourceType: 'Account', 'ResourceId.1': id, 'TagKey.1': 'team' });
    await ok('UpdatePayerForAccount', { AccountId: id, PayerAccountId: '1000000000000001' });
    expect(await list({ IncludeTags: 'true' })).toMatchObject([
      { DisplayName: 'core', FolderId: 'r-SANDBX', Tags: { Tag: [{ Key: 'a', Value: '1' }] } },
      { DisplayName: 'shop two', AccountName: 'shop@rd-sandbx.aliyunid.com', FolderId: 'fd-work', Tags: { Tag: [] } },
    ]);
    expect(await ok('GetPayerForAccount', { AccountId: id })).toMatchObject({ PayerAccountId: '1000000000000001' });
    expect(await ok('ListAccountsForParent', { ParentFolderId: 'fd-work' })).toMatchObject({ TotalCount: 1 });
  });

  it('that Terraform made are changed where Terraform keeps them', async () => {
    const type = 'alicloud_resource_manager_account';
    put(lab.resources, 'alicloud_resource_manager_folder', 'fd-work', { folder_name: 'Work' });
    put(lab.resources, type, '1000000000000001', { display_name: 'core' });
    await ok('MoveAccount', { AccountId: '1000000000000001', DestinationFolderId: 'fd-work' });
    expect(lab.resources.get(type, '1000000000000001')?.attributes).toMatchObject({ folder_id: 'fd-work' });
    expect(readCloud(lab.stateDir).directoryMembers).toEqual([]);
  });

  it.each([
    ['a name that another one has', { DisplayName: 'core' }, [409, 'EntityAlreadyExists.DisplayName']],
    ['a name of one character', { DisplayName: 'c' }, [400, 'InvalidParameter.DisplayName']],
    ['a folder that is not there', { DisplayName: 'new', ParentFolderId: 'fd-none' }, [404, 'EntityNotExists.Folder']],
  ])('are refused with %s', async (_, query, refusal) => {
    await member('core');
    expect(await no('CreateResourceAccount', query)).toEqual(refusal);
  });

  it('are at most as many as the quota says', async () => {
    lab.faults({ limits: { members: 2 } });
    await member('one');
    await member('two');
    expect(await no('CreateResourceAccount', { DisplayName: 'three' })).toEqual([409, 'QuotaExceeded.Account']);
  });
});

describe('the end of a member', () => {
  const check = async (id: string): Promise<Answer> => {
    const info = async (): Promise<Answer> =>
      (await ok('GetAccountDeletionCheckResult', { AccountId: id })).AccountDeletionCheckResultInfo as Answer;
    await ok('CheckAccountDelete', { AccountId: id });
    expect(await info()).toEqual({ Status: 'PreChecking' });
    await until(async () => (await info()).Status, 'PreCheckComplete');
    return info();
  };

  it('begins with checks, and then takes a while', async () => {
    const id = await member('shop');
    expect(await no('DeleteAccount', { AccountId: id })).toEqual([409, 'EntityNotExists.CheckAccount']);
    expect(await check(id)).toMatchObject({ AllowDelete: 'true', NotAllowReason: [], AbandonableChecks: [] });
    await ok('DeleteAccount', { AccountId: id });
    expect(await list()).toMatchObject([{ AccountId: id, DeletionStatus: 'Deleting' }]);
    const status = async (): Promise<unknown> =>
      ((await ok('GetAccountDeletionStatus', { AccountId: id })).RdAccountDeletionStatus as Answer).Status;
    await until(status, 'Success');
    expect(await list()).toEqual([]);
  });

  it('is refused for what the checks find, unless that is abandoned', async () => {
    const [shop, data] = [await member('shop'), await member('data')];
    lab.faults({ members: { shop: { deletion: 'refused' }, data: { deletion: 'abandonable' } } });
    expect(await check(shop)).toMatchObject({ AllowDelete: 'false', NotAllowReason: [{ CheckId: 'NON_SP_efc' }] });
    expect(await no('DeleteAccount', { AccountId: shop })).toEqual([409, 'DeleteAccountNotAllow.CheckFailed']);
    expect(await check(data)).toMatchObject({ AllowDelete: 'true', AbandonableChecks: [{ CheckId: 'NON_SP_cs' }] });
    expect(await no('DeleteAccount', { AccountId: data })).toEqual([409, 'DeleteAccountNotAllow.CheckFailed']);
    await ok('DeleteAccount', { AccountId: data, AbandonableCheckId: '["NON_SP_cs"]' });
  });

  it('is refused where the directory forbids it', async () => {
    const type = 'alicloud_resource_manager_resource_directory';
    put(lab.resources, type, 'rd-one', { root_folder_id: 'r-one', member_deletion_status: 'Disabled' });
    const id = await member('shop');
    expect(await no('CheckAccountDelete', { AccountId: id })).toEqual([
      409,
      'DeleteAccountNotAllow.MemberDeletionDisabled',
    ]);
  });
});

describe('invitations', () => {
  const TARGET = { TargetEntity: '1999999999999999', TargetType: 'Account' };
  const invite = async (query: Parameters = TARGET): Promise<string> =>
    textAt(await ok('InviteAccountToResourceDirectory', query), 'Handshake', 'HandshakeId');

  it('make a member of an account once it accepts', async () => {
    const HandshakeId = await invite();
    expect(await list()).toEqual([]);
    await ok('AcceptHandshake', { HandshakeId }, RM);
    expect(await list()).toMatchObject([{ AccountId: TARGET.TargetEntity, JoinMethod: 'invited' }]);
    expect(await no('CancelHandshake', { HandshakeId })).toEqual([409, 'InvalidHandshake.Status']);
    expect(await no('InviteAccountToResourceDirectory', TARGET)).toEqual([409, 'EntityAlreadyExists.Account']);
  });

  it('can be taken back, or declined', async () => {
    const [first, second] = [await invite(), await invite()];
    await ok('CancelHandshake', { HandshakeId: first });
    await ok('DeclineHandshake', { HandshakeId: second }, RM);
    const { Handshakes } = await ok('ListHandshakesForResourceDirectory');
    expect(((Handshakes as Answer).Handshake as Answer[]).map(({ Status }) => Status).sort()).toEqual([
      'Cancelled',
      'Declined',
    ]);
    expect(await list()).toEqual([]);
  });

  it('are at most 20 a day', async () => {
    const target = (i: number): Parameters => ({ ...TARGET, TargetEntity: String(1e15 + i) });
    for (let i = 0; i < 20; i++) await invite(target(i));
    expect(await no('InviteAccountToResourceDirectory', target(20))).toEqual([409, 'QuotaExceeded.Handshake']);
  });
});

describe('enrolment', () => {
  const enroll = (query: Parameters): Promise<Answer> => ok('EnrollAccount', query, CGC);
  const enrolled = (AccountUid: string): Promise<Answer> => ok('GetEnrolledAccount', { AccountUid }, CGC);
  const end = async (id: string, wanted: string): Promise<Answer> => {
    await until(async () => (await enrolled(id)).Status, wanted);
    return enrolled(id);
  };

  it('of a member goes on for a while, with the items of the baseline and those over them', async () => {
    const items = [
      { name: 'ACS-BP_ACCOUNT_FACTORY_VPC', version: '1.0', config: '{}' },
      { name: 'ACS-BP_ACCOUNT_FACTORY_PRESET_TAG', version: '1.0', config: '{}' },
    ];
    put(lab.resources, 'alicloud_governance_baseline', 'afb-one', { baseline_items: items });
    const AccountUid = await member('shop');
    expect(await no('GetEnrolledAccount', { AccountUid }, CGC)).toEqual([404, 'InvalidAccount.NotFound']);
    const query = {
      AccountUid,
      BaselineId: 'afb-one',
      'BaselineItems.1.Name': 'ACS-BP_ACCOUNT_FACTORY_VPC',
      'BaselineItems.1.Skip': 'true',
    };
    await enroll(query);
    expect(await enrolled(AccountUid)).toMatchObject({ Status: 'Pending', BaselineId: 'afb-one' });
    expect(await no('EnrollAccount', query, CGC)).toEqual([409, 'InvalidAccountStatus']);
    await end(AccountUid, 'Running');
    expect(await end(AccountUid, 'Finished')).toMatchObject({
      Progress: [{ Name: 'ACS-BP_ACCOUNT_FACTORY_PRESET_TAG', Status: 'Finished' }],
      Inputs: { BaselineItems: [{ Name: 'ACS-BP_ACCOUNT_FACTORY_VPC', Skip: true }] },
    });
    expect(await ok('ListEnrolledAccounts', {}, CGC)).toMatchObject({ EnrolledAccounts: [{ Status: 'Finished' }] });
  });

  it('of a new account makes it', async () => {
    const answer = await enroll({ AccountNamePrefix: 'shop', DisplayName: 'shop' });
    expect(await list()).toMatchObject([{ AccountId: String(answer.AccountUid), DisplayName: 'shop' }]);
  });

  it('fails as the faults file says, and can be done again', async () => {
    lab.faults({ members: { shop: { enrollment: 'Failed' } } });
    const AccountUid = await member('shop');
    await enroll({ AccountUid, 'BaselineItems.1.Name': 'ACS-BP_ACCOUNT_FACTORY_VPC' });
    expect(await end(AccountUid, 'Failed')).toMatchObject({
      Progress: [{ Status: 'Failed' }],
      ErrorInfo: { Code: 'BaselineApplyFailed' },
    });
    lab.faults({});
    await ok('BatchEnrollAccounts', { 'Accounts.1.AccountUid': AccountUid }, CGC);
    await end(AccountUid, 'Finished');
  });

  it.each([
    ['a baseline that is not there', { BaselineId: 'afb-none' }, [404, 'InvalidBaseline.NotFound']],
    [
      'an item that is no JSON',
      { 'BaselineItems.1.Name': 'A', 'BaselineItems.1.Config': '{' },
      [400, 'InvalidParameter.Config'],
    ],
  ])('is refused with %s', async (_, query, refusal) => {
    const AccountUid = await member('shop');
    expect(await no('EnrollAccount', { AccountUid, ...query }, CGC)).toEqual(refusal);
  });
});

it('message contacts are bound to members', async () => {
  put(lab.resources, 'alicloud_resource_manager_message_contact', 'c-1', { message_contact_name: 'owner' });
  const id = await member('shop');
  await ok('AssociateMembers', { ContactId: 'c-1', 'Members.1': id });
  expect(await ok('ListMessageContacts', { Member: id })).toMatchObject({
    Contacts: [{ Name: 'owner', Members: [id] }],
  });
  await ok('DisassociateMembers', { ContactId: 'c-1', 'Members.1': id });
  expect(await ok('ListMessageContacts', { Member: id })).toMatchObject({ TotalCount: 0 });
  expect(await no('AssociateMembers', { ContactId: 'c-2', 'Members.1': id })).toEqual([404, 'EntityNotExists.Contact']);
});
