import type { Rule } from '../../rule';
import { statementsOf } from '../kit';

export const ramOidcRoleLimited: Rule = {
  id: 'ram-oidc-role-limited',
  title: 'A role that is taken by OIDC names who may take it',
  why: 'Without a condition on oidc:sub or oidc:aud, every workload of the identity provider can take the role.',
  fix: 'add a condition on oidc:sub or oidc:aud',
  level: 'error',
  layer: 'governance',
  types: ['alicloud_ram_role'],
  check: (resource, judge) => {
    const attribute = resource.has('assume_role_policy_document') ? 'assume_role_policy_document' : 'document';
    const federated = statementsOf(resource, attribute).filter(
      ({ allows, principals }) => allows && principals.some((one) => one.includes(':oidc-provider/')),
    );
    if (federated.length === 0) return judge.notApplicable();
    for (const { at, conditions } of federated) {
      if (!/"oidc:(sub|aud)"/.test(JSON.stringify(conditions)))
        judge.fail('the statement has no condition on oidc:sub or oidc:aud', at);
    }
  },
};
