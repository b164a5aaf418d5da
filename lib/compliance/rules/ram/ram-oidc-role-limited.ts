import type { Rule } from '../../rule';
import { trustStatements } from '../kit';

export const ramOidcRoleLimited: Rule = {
  id: 'ram-oidc-role-limited',
  title: 'A role that is taken by OIDC names who may take it',
  why: 'Without a condition on oidc:sub or oidc:aud, every workload of the identity provider can take the role.',
  fix: 'add a condition on oidc:sub or oidc:aud',
  level: 'error',
  layer: 'governance',
  types: ['alicloud_ram_role'],
  check: (resource, judge) => {
    const federated = trustStatements(resource).filter(
      ({ allows, principals }) => allows && principals.some((one) => one.includes(':oidc-provider/')),
    );
    if (federated.length === 0) return judge.notApplicable();
    judge.each(federated, ({ at, conditions }) => {
      if (!/"oidc:(sub|aud)"/.test(JSON.stringify(conditions)))
        judge.fail('the statement has no condition on oidc:sub or oidc:aud', at);
    });
  },
};
