import { TerraformStack, Token } from 'cdktf';
import {
  AccountBaseline,
  AccountFactory,
  AlertRecipients,
  BaselineItem,
  DetectiveRule,
  EventAlert,
  Invitation,
  ManagedRule,
  MemberAccount,
  memberProvider,
  MessageContact,
  Remediation,
  RemediationTemplate,
  ResourceDirectory,
  SingleSignOn,
  TagPolicy,
  TargetSelector,
} from '../../lib/governance';
import { finding, newStack, only, resources, synth, unknowns } from '../core/support';

/** Values that only Terraform knows: they reach it as they are, and nothing is said of them that nobody can know yet. */
describe('values that only Terraform knows', () => {
  const config = (more: number): string => {
    const stack = newStack();
    // What another part of the app asks for first must not change what stands here.
    for (let i = 0; i < more; i++) Token.asString({ other: i });
    const { text, list, number } = unknowns(stack);
    new AccountBaseline(stack, 'Baseline', {
      items: [
        BaselineItem.passwordPolicy({ minimumLength: number }),
        BaselineItem.securityPreference({ loginNetworks: list }),
        BaselineItem.contacts([{ name: 'Ops', email: text, mobile: '86-13900000000', position: 'Other' }]),
      ],
    });
    return JSON.stringify(only(synth(stack), 'alicloud_governance_baseline').baseline_items);
  };

  it('are quoted in the items of a baseline', () => {
    const items = JSON.parse(config(0)) as readonly { readonly config: string }[];
    expect(items[0]?.config).toContain('"MinimumPasswordLength":${var.number}');
    expect(items[1]?.config).toContain('"LoginNetworkMasks":${jsonencode(join(";", var.list))}');
    expect(items[2]?.config).toContain('"Email":${jsonencode(var.text)}');
  });

  it('change no revision of a baseline when something else in the app changes, by which all accounts would be enrolled again', () => {
    const revision = (more: number): unknown => {
      const stack = newStack();
      for (let i = 0; i < more; i++) Token.asString({ other: i });
      const { text } = unknowns(stack);
      const organization = new ResourceDirectory(stack, 'Directory', { folders: [{ name: 'Workloads' }] });
      const baseline = new AccountBaseline(stack, 'Baseline', {
        items: [BaselineItem.contacts([{ name: 'Ops', email: text, mobile: '86-13900000000', position: 'Other' }])],
      });
      new AccountFactory(stack, 'Factory', {
        organization,
        baseline,
        requests: [
          {
            displayName: 'shop',
            folder: 'Workloads',
            baseline: [BaselineItem.roles([{ name: text, systemPolicies: [], sessionSeconds: 3600 }])],
          },
        ],
      });
      const enrollment = only(synth(stack), 'aisec_governance_enrollment');
      expect(enrollment.items).toContain('jsonencode');
      return enrollment.revision;
    };
    expect(revision(0)).toEqual(expect.stringContaining('sha256('));
    expect(revision(0)).toBe(revision(3));
  });

  it('bound nothing that is compared before they are known', () => {
    const stack = newStack();
    const { number, list } = unknowns(stack);
    new SingleSignOn(stack, 'SingleSignOn', {
      directoryName: 'example',
      allowedNetworks: list,
      passwordPolicy: { minLength: number },
      accessConfigurations: [
        {
          name: 'Reader',
          inlinePolicy: {
            Version: '1',
            Statement: [{ Effect: 'Allow', Action: '*', Resource: list, Condition: { Bool: { '${a:b}': 'true' } } }],
          },
        },
      ],
    });
    const synthesized = synth(stack);
    expect(only(synthesized, 'alicloud_cloud_sso_directory')).toMatchObject({
      password_policy: { min_password_length: '${var.number}', min_password_different_chars: 8 },
      login_preference: { login_network_masks: '${join(";", var.list)}' },
    });
    const { permission_policies } = only(synthesized, 'alicloud_cloud_sso_access_configuration') as {
      readonly permission_policies: readonly { readonly permission_policy_document: string }[];
    };
    expect(permission_policies[0]?.permission_policy_document).toContain('"Resource":${jsonencode(var.list)}');
    expect(permission_policies[0]?.permission_policy_document).toContain('"$${a:b}"');
  });

  it('let Terraform tell an address from an id, and lower and quote what policies say', () => {
    const stack = newStack();
    const { text, list } = unknowns(stack);
    new Invitation(stack, 'Invitation', { account: text });
    new TagPolicy(stack, 'Tags', { tags: [{ key: text, values: list }] });
    new MessageContact(stack, 'Contact', {
      name: 'Ops',
      email: text,
      title: 'Other',
      messageTypes: list,
    });
    const synthesized = synth(stack);
    expect(only(synthesized, 'alicloud_resource_manager_handshake')).toMatchObject({
      target_entity: '${var.text}',
      target_type: expect.stringMatching(/^\$\{.*var\.text.*"Email".*"Account".*\}$/) as string,
    });
    const { policy_content } = only(synthesized, 'alicloud_tag_policy') as { readonly policy_content: string };
    expect(policy_content).toContain('${lower(var.text)}');
    expect(policy_content).toContain('"@@assign":${jsonencode(var.text)}');
    expect(policy_content).toContain('"@@assign":${jsonencode(var.list)}');
    expect(only(synthesized, 'alicloud_resource_manager_message_contact')).toMatchObject({
      message_types: '${var.list}',
    });
  });

  it('are quoted in remediations and in who is told of alerts, and stand in queries', () => {
    const stack = newStack();
    const { text, list } = unknowns(stack);
    const rule = new DetectiveRule(stack, 'Rule', {
      rule: ManagedRule.OSS_PUBLIC_READ,
      scope: { regions: list },
    });
    new Remediation(stack, 'Remediation', {
      rule,
      template: RemediationTemplate.OSS_BUCKET_ACL,
      parameters: [{ name: 'bucketName', value: text }],
    });
    new AlertRecipients(stack, 'Recipients', {
      actionPolicyId: 'team',
      users: [{ id: 'ann', name: 'Ann', email: [text] }],
    });
    const synthesized = synth(stack);
    expect(only(synthesized, 'alicloud_config_rule')).toMatchObject({ region_ids_scope: '${join(",", var.list)}' });
    expect(only(synthesized, 'alicloud_config_remediation')).toMatchObject({
      params: '{"bucketName":${jsonencode(var.text)}}',
    });
    const values = resources(synthesized, 'alicloud_log_resource_record').map(({ value }) => value);
    expect(values).toContainEqual(expect.stringContaining('"email":[${jsonencode(var.text)}]'));
    const alert = EventAlert.events({
      name: 'in-one',
      title: 'In one account',
      conditions: [{ field: 'recipientAccountId', values: [text] }],
    });
    expect(alert.query).toContain(`event.recipientAccountId: "${text}"`);
  });

  it('name no provider: it has the name of the construct, the same in each synthesis', () => {
    const stack = newStack();
    const { text } = unknowns(stack);
    const directory = new ResourceDirectory(stack, 'Directory');
    const member = new MemberAccount(stack, 'Logs', { directory, displayName: text });
    expect(memberProvider(stack, member).alias).toBe('member-logs');
  });

  it('are refused where the code has to decide by them', () => {
    const stack = newStack();
    const { text, number } = unknowns(stack);
    const directory = new ResourceDirectory(stack, 'Directory');
    expect(
      finding(() => new AccountFactory(stack, 'Factory', { organization: directory, concurrency: number })),
    ).toMatchObject({ code: 'out-of-range', got: 'a value known after apply' });
    const chat = { targetId: '1000000000000002', targetName: 'chat', folder: directory.root, tags: { workload: text } };
    directory.addAccount(chat);
    expect(finding(() => TargetSelector.tag('workload', 'ai').targetsIn(directory))).toMatchObject({
      code: 'invalid-value',
      what: expect.stringContaining('chat') as string,
    });
    expect(TargetSelector.tag('workload').targetsIn(directory)).toEqual([chat]);
    expect(TerraformStack.of(directory)).toBe(stack);
    new MemberAccount(stack, 'Member', { directory, displayName: text });
    expect(finding(() => TargetSelector.accounts(/^chat/).targetsIn(directory))).toMatchObject({
      code: 'invalid-value',
    });
  });
});
