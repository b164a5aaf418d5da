/** ResourceDirectoryMaster 2022-04-19: control policies and delegated administrators that Terraform made in the sandbox, as lists. */
import type { StoredResource } from '../../store';
import { ApiError } from '../errors';
import { type Call, type Operation, present, reads } from '../model';
import type { JsonObject } from '../objects';
import { absent, foldersOf, memberOf, membersOf, pageOf, textIn } from './resource-manager-common';

/** The policy that every target has from the beginning. */
const SYSTEM_POLICY = {
  PolicyId: 'cp-FullAliyunAccess',
  PolicyName: 'FullAliyunAccess',
  PolicyType: 'System',
  EffectScope: 'RAM',
};

const policiesOf = (call: Call): readonly StoredResource[] =>
  call.directory.made('alicloud_resource_manager_control_policy');
const attachmentsOf = (call: Call): readonly StoredResource[] =>
  call.directory.made('alicloud_resource_manager_control_policy_attachment');

function described(call: Call, policy: StoredResource): JsonObject {
  return present({
    PolicyId: policy.id,
    PolicyName: textIn(policy, 'control_policy_name'),
    Description: textIn(policy, 'description') || undefined,
    EffectScope: textIn(policy, 'effect_scope'),
    PolicyType: 'Custom',
    AttachmentCount: String(attachmentsOf(call).filter((one) => textIn(one, 'policy_id') === policy.id).length),
    CreateDate: policy.created,
  });
}

function policyOf(call: Call): StoredResource {
  const id = call.need('PolicyId');
  const policy = policiesOf(call).find((one) => one.id === id);
  if (!policy) throw new ApiError(404, 'EntityNotExists.ControlPolicy', 'The control policy does not exist.');
  return policy;
}

function targetOf(call: Call, id: string): JsonObject {
  const folder = foldersOf(call).find((one) => one.id === id);
  if (folder) return { TargetName: folder.name, TargetType: folder.parent === '' ? 'Root' : 'Folder' };
  const member = membersOf(call).find((one) => one.id === id);
  return present({ TargetName: member?.displayName, TargetType: 'Account' });
}

const administratorsOf = (call: Call): readonly StoredResource[] => {
  const wanted = call.text('ServicePrincipal');
  return call.directory
    .made('alicloud_resource_manager_delegated_administrator')
    .filter((one) => wanted === '' || textIn(one, 'service_principal') === wanted);
};

export const lists: { readonly [action: string]: Operation } = {
  GetControlPolicyEnablementStatus: reads((call) => {
    const [made] = call.directory.made('alicloud_resource_manager_resource_directory');
    return { EnablementStatus: made && textIn(made, 'status') === 'Enabled' ? 'Enabled' : 'Disabled' };
  }),

  ListControlPolicies: reads((call) => {
    const custom = policiesOf(call).map((one) => described(call, one));
    const all = [SYSTEM_POLICY, ...custom].filter(
      ({ PolicyType }) => (call.text('PolicyType') || PolicyType) === PolicyType,
    );
    const { items, answer } = pageOf(call, all);
    return { ...answer, ControlPolicies: { ControlPolicy: items } };
  }),

  GetControlPolicy: reads((call) => {
    const policy = policyOf(call);
    return { ControlPolicy: { ...described(call, policy), PolicyDocument: textIn(policy, 'policy_document') } };
  }),

  ListTargetAttachmentsForControlPolicy: reads((call) => {
    const policy = policyOf(call);
    const all = attachmentsOf(call).filter((one) => textIn(one, 'policy_id') === policy.id);
    const { items, answer } = pageOf(call, all);
    const TargetAttachment = items.map((one) => ({
      ...targetOf(call, textIn(one, 'target_id')),
      TargetId: textIn(one, 'target_id'),
      AttachDate: one.created,
    }));
    return { ...answer, TargetAttachments: { TargetAttachment } };
  }),

  ListDelegatedAdministrators: reads((call) => {
    // An account that administers several services is listed once.
    const ids = [...new Set(administratorsOf(call).map((one) => textIn(one, 'account_id')))];
    const { items, answer } = pageOf(call, ids);
    const Account = items.map((id) => {
      const { displayName, joinMethod } = memberOf(call, id);
      return { AccountId: id, DisplayName: displayName, JoinMethod: joinMethod };
    });
    return { ...answer, Accounts: { Account } };
  }),

  ListDelegatedServicesForAccount: reads((call) => {
    const id = call.need('AccountId');
    const own = administratorsOf(call).filter((one) => textIn(one, 'account_id') === id);
    if (own.length === 0) throw absent('Account', 'The account is no delegated administrator.');
    const DelegatedService = own.map((one) => ({
      ServicePrincipal: textIn(one, 'service_principal'),
      Status: 'ENABLED',
      DelegationEnabledTime: one.created,
    }));
    return { DelegatedServices: { DelegatedService } };
  }),
};
