import { Token, TerraformStack } from 'cdktf';
import { NamePrefix, Notices } from '../../../lib/core';
import {
  DelegatedAdministrator,
  Invitation,
  type InvitationSettings,
  MemberAccount,
  MessageContact,
  type MessageContactSettings,
  Notifications,
  type NotificationsSettings,
  ResourceDirectory,
  TagPolicy,
  type TagPolicyProps,
  TrustedService,
} from '../../../lib/governance';
import { finding, findings, newStack, only, resources, synth } from '../../core/support';

const directoryIn = (stack: TerraformStack): ResourceDirectory =>
  new ResourceDirectory(stack, 'Directory', { folders: [{ name: 'Workloads' }] });

describe('DelegatedAdministrator', () => {
  it('lets a member administer a service', () => {
    const stack = newStack();
    const directory = directoryIn(stack);
    const account = new MemberAccount(stack, 'Security', { directory, displayName: 'security' });
    new DelegatedAdministrator(stack, 'Sas', { account, service: TrustedService.SECURITY_CENTER });
    new DelegatedAdministrator(stack, 'Own', { account, service: TrustedService.custom('audit.log.aliyuncs.com') });
    const made = resources(synth(stack), 'alicloud_resource_manager_delegated_administrator');
    expect(made.map(({ service_principal }) => service_principal).sort()).toEqual([
      'audit.log.aliyuncs.com',
      'sas.aliyuncs.com',
    ]);
    const service = TrustedService.WAF;
    const folder = (): unknown => new DelegatedAdministrator(stack, 'Folder', { account: directory.root, service });
    expect(finding(folder)).toMatchObject({ code: 'not-applicable' });
  });

  it.each(['sas', 'https://sas.aliyuncs.com', 'SAS.aliyuncs.com', ''])('refuses the service %p', (principal) => {
    expect(finding(() => TrustedService.custom(principal))).toMatchObject({ code: 'invalid-value' });
  });
});

describe('MessageContact', () => {
  const OPS: MessageContactSettings = {
    name: 'Operations',
    email: 'ops@example.com',
    title: 'MaintenanceDirector',
    messageTypes: ['FaultMessage', 'SecurityMessage'],
    phone: '86-13900001234',
  };

  it('is made as it is told, and synthesis says that it has to be verified', () => {
    const stack = newStack();
    const contact = new MessageContact(stack, 'Ops', OPS);
    expect(only(synth(stack), 'alicloud_resource_manager_message_contact')).toMatchObject({
      message_contact_name: 'Operations',
      email_address: 'ops@example.com',
      title: 'MaintenanceDirector',
      message_types: ['FaultMessage', 'SecurityMessage'],
      phone_number: '86-13900001234',
    });
    expect(Notices.of(contact).open.map(({ id }) => id)).toEqual(['governance.contact-verification']);
    expect(Token.isUnresolved(contact.contactId)).toBe(true);
  });

  it.each<readonly [string, Partial<MessageContactSettings>, object]>([
    ['digits in the name', { name: 'ops1' }, { code: 'invalid-value' }],
    ['a name of 13 letters', { name: 'abcdefghijklm' }, { code: 'invalid-value' }],
    ['an address without @', { email: 'ops' }, { code: 'invalid-value' }],
    ['a phone of another country', { phone: '49-17000000000' }, { code: 'invalid-value' }],
    ['no message type', { messageTypes: [] }, { code: 'too-few-items' }],
    ['another message type', { messageTypes: ['Spam'] }, { code: 'not-in-enum', got: '"Spam"' }],
    ['another title', { title: 'CTO' }, { code: 'not-in-enum' }],
    [
      'a title that only the service knows',
      { title: 'FinanceDirector' },
      { code: 'not-in-enum', fix: /in the console/ },
    ],
  ])('refuses %s', (_, settings, { fix, ...expected }: { fix?: RegExp }) => {
    const found = finding(() => new MessageContact(newStack(), 'Ops', { ...OPS, ...settings }));
    expect(found).toMatchObject(expected);
    if (fix) expect(found.fix).toMatch(fix);
  });
});

describe('Notifications', () => {
  const SETTINGS: NotificationsSettings = {
    contacts: [{ name: 'ops', email: 'ops@example.com', mobile: '13900001234', position: 'Technical Director' }],
    subscriptions: [
      { item: 'Notifications of Product Releases', email: false, console: true, contacts: ['ops'] },
      { item: 'Security Alerts', sms: true, phone: true, webhook: false, webhookIds: ['123'] },
    ],
  };

  it('subscribes contacts, and leaves ways alone that are not named', () => {
    const stack = newStack();
    const made = new Notifications(stack, 'Notifications', SETTINGS);
    const [first, second] = resources(synth(stack), 'alicloud_msc_sub_subscription');
    expect(first).toMatchObject({
      item_name: 'Notifications of Product Releases',
      email_status: 0,
      pmsg_status: 1,
      contact_ids: [expect.stringContaining('alicloud_msc_sub_contact.')],
    });
    expect(first).not.toHaveProperty('sms_status');
    expect(second).toMatchObject({ sms_status: 1, tts_status: 1, webhook_status: 0, webhook_ids: ['123'] });
    expect(Notices.of(made).open.map(({ id }) => id)).toEqual([
      'governance.subscriber-verification',
      'governance.subscriptions-stay',
    ]);
  });

  it.each<readonly [string, NotificationsSettings, string]>([
    ['a contact twice', { contacts: [...(SETTINGS.contacts ?? []), ...(SETTINGS.contacts ?? [])] }, 'conflict'],
    ['an item twice', { subscriptions: [{ item: 'a' }, { item: 'a' }] }, 'conflict'],
    ['a contact that is not there', { subscriptions: [{ item: 'a', contacts: ['ops'] }] }, 'missing'],
    [
      'a name of one letter',
      { contacts: [{ name: 'o', email: 'a@b', mobile: '1', position: 'CEO' }] },
      'invalid-value',
    ],
    [
      'half a position',
      { contacts: [{ name: 'oo', email: 'a@b', mobile: '1', position: 'Technical' }] },
      'not-in-enum',
    ],
  ])('refuses %s', (_, settings, code) => {
    expect(finding(() => new Notifications(newStack(), 'Notifications', settings))).toMatchObject({ code });
  });
});

describe('Invitation', () => {
  it.each<readonly [string, InvitationSettings, object]>([
    ['an id', { account: '1000000000000009', note: 'hello' }, { target_type: 'Account', note: 'hello' }],
    ['an address', { account: 'owner@example.com' }, { target_type: 'Email' }],
  ])('goes to %s', (_, settings, expected) => {
    const stack = newStack();
    const invitation = new Invitation(stack, 'Invitation', settings);
    expect(only(synth(stack), 'alicloud_resource_manager_handshake')).toMatchObject({
      target_entity: settings.account,
      ...expected,
    });
    expect(Notices.of(invitation).open.map(({ id }) => id)).toEqual(['governance.invitation-destroy']);
    expect(Token.isUnresolved(invitation.status)).toBe(true);
  });

  it.each<readonly [string, InvitationSettings]>([
    ['a name', { account: 'acme' }],
    ['a note of 1,025 characters', { account: '1000000000000009', note: 'x'.repeat(1025) }],
  ])('refuses %s', (_, settings) => {
    expect(finding(() => new Invitation(newStack(), 'Invitation', settings))).toMatchObject({ code: 'invalid-value' });
  });
});

describe('TagPolicy', () => {
  const PROPS: TagPolicyProps = {
    policyName: 'cost',
    description: 'Who pays',
    tags: [
      { key: 'CostCenter', values: ['100', '200'], enforcedFor: ['ecs:instance'] },
      { key: 'owner', resourceTypes: ['oss:bucket'], regions: ['ap-southeast-1'] },
    ],
  };

  it('writes a policy of the organization, and holds where it is attached', () => {
    const stack = newStack();
    const directory = directoryIn(stack);
    const account = new MemberAccount(stack, 'Chat', { directory, displayName: 'chat', folder: 'Workloads' });
    const policy = new TagPolicy(stack, 'Cost', PROPS);
    [directory.root, directory.folder('Workloads'), account, account].forEach((target) => policy.attachTo(target));
    const synthesized = synth(stack);
    const body = only(synthesized, 'alicloud_tag_policy');
    expect(body).toMatchObject({ policy_name: 'cost', policy_desc: 'Who pays', user_type: 'RD' });
    expect(JSON.parse(String(body.policy_content))).toEqual({
      tags: {
        costcenter: {
          tag_key: { '@@assign': 'CostCenter' },
          tag_value: { '@@assign': ['100', '200'] },
          enforced_for: { '@@assign': ['ecs:instance'] },
        },
        owner: {
          tag_key: { '@@assign': 'owner' },
          tag_value: { '@@assign': ['*'] },
          resource_type_scope: { '@@assign': ['oss:bucket'] },
          region_scope: { '@@assign': ['ap-southeast-1'] },
        },
      },
    });
    const attachments = resources(synthesized, 'alicloud_tag_policy_attachment');
    expect(attachments.map(({ target_type }) => target_type).sort()).toEqual(['ACCOUNT', 'FOLDER', 'ROOT']);
    expect(Notices.of(policy).open.map(({ id }) => id)).toEqual(['governance.tag-policies-on']);
  });

  it('has a name of its own where none is given, with the prefix of the scopes above', () => {
    const stack = newStack();
    NamePrefix.of(stack).set('prod-');
    new TagPolicy(stack, 'Cost', { tags: [{ key: 'a' }] });
    expect(only(synth(stack), 'alicloud_tag_policy').policy_name).toMatch(/^prod_test_Cost_[0-9a-f]{8}$/);
  });

  it.each<readonly [string, Partial<TagPolicyProps>, string]>([
    ['no tag', { tags: [] }, 'too-few-items'],
    ['a key twice, in another case', { tags: [{ key: 'Env' }, { key: 'env' }] }, 'conflict'],
    ['an empty list', { tags: [{ key: 'env', values: [] }] }, 'too-few-items'],
    ['a key of the service', { tags: [{ key: 'acs:rm' }] }, 'invalid-value'],
    ['a type without a service', { tags: [{ key: 'env', enforcedFor: ['instance'] }] }, 'invalid-value'],
    ['a hyphen in the name', { policyName: 'a-b' }, 'invalid-name'],
    ['an empty description', { description: '' }, 'invalid-value'],
  ])('refuses %s', (_, props, code) => {
    expect(findings(() => new TagPolicy(newStack(), 'Cost', { ...PROPS, ...props }))[0]).toMatchObject({ code });
  });
});
