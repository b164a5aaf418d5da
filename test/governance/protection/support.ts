import type { TerraformStack } from 'cdktf';
import {
  type AssignedRule,
  type IAccount,
  type IFolder,
  type IOrganization,
  Organization,
  type OrganizationTree,
  type Outcome,
  ProtectionRule,
  ProtectionRules,
  type ProtectionRulesProps,
  readDocument,
  type SimulatedRequest,
  simulate,
  TargetSelector,
} from '../../../lib/governance';
import { type Body, newStack, resources, synth } from '../../core/support';

export const MANAGEMENT = '9000000000000000';

/** Root ─ Core ─ Security(log, security); Workloads ─ Production ─ AI(chat, search), Sandbox(play). */
export const TREE: OrganizationTree = {
  rootFolderId: 'r-root01',
  managementAccountId: MANAGEMENT,
  folders: [
    {
      folderId: 'fd-core',
      name: 'Core',
      accounts: [
        { accountId: '1000000000000001', displayName: 'log', tags: { env: 'core' } },
        { accountId: '1000000000000002', displayName: 'security', tags: { env: 'core' } },
      ],
    },
    {
      folderId: 'fd-work',
      name: 'Workloads',
      folders: [
        {
          folderId: 'fd-prod',
          name: 'Production',
          tags: { env: 'prod' },
          folders: [
            {
              folderId: 'fd-ai',
              name: 'AI',
              tags: { env: 'prod', workload: 'ai' },
              accounts: [
                { accountId: '1000000000000003', displayName: 'chat', tags: { env: 'prod', workload: 'ai' } },
                { accountId: '1000000000000004', displayName: 'search', tags: { env: 'prod' } },
              ],
            },
          ],
        },
        {
          folderId: 'fd-sandbox',
          name: 'Sandbox',
          accounts: [{ accountId: '1000000000000005', displayName: 'play' }],
        },
      ],
    },
  ],
};

export const organization = (): IOrganization => Organization.fromTree(TREE);

export function accountOf({ accounts }: IOrganization, name: string): IAccount {
  const found = accounts.find(({ targetName }) => targetName === name);
  if (!found) throw new Error(`no account ${name}`);
  return found;
}

export function folderOf({ root, folders }: IOrganization, path: string): IFolder {
  const found = [root, ...folders].find(({ targetName }) => targetName === path);
  if (!found) throw new Error(`no folder ${path}`);
  return found;
}

/** The first operation that `ruleOf` denies. */
export const operationOf = (name: string, i = 0): string =>
  `${name.toLowerCase()}:${`Op${i}`.padEnd(16 - name.length, 'x')}`;

/** A rule of about so many characters. */
export function ruleOf(name: string, characters = 100): ProtectionRule {
  const length = Math.max(1, Math.floor((characters - 80) / 20));
  return ProtectionRule.custom({
    name,
    statements: [{ actions: Array.from({ length }, (_, i) => operationOf(name, i)) }],
  });
}

export const at = (targets: TargetSelector, ...rules: readonly ProtectionRule[]): AssignedRule[] =>
  rules.map((rule) => ({ rule, targets }));

export interface Applied {
  readonly stack: TerraformStack;
  readonly rules: ProtectionRules;
}

export function apply(rules: readonly AssignedRule[], props: Partial<ProtectionRulesProps> = {}): Applied {
  const stack = newStack('org');
  return { stack, rules: new ProtectionRules(stack, 'Rules', { organization: organization(), rules, ...props }) };
}

export interface Policy extends Body {
  readonly control_policy_name: string;
  readonly description: string;
  readonly effect_scope: string;
  readonly policy_document: string;
}

/** Policies by the number at the end of their construct's id, and attachments as `policy → target`. */
export function written({ stack }: Pick<Applied, 'stack'>): {
  readonly policies: readonly Policy[];
  readonly attachments: readonly string[];
} {
  const synthesized = synth(stack);
  const all = synthesized.resource?.alicloud_resource_manager_control_policy ?? {};
  const names = new Map(
    Object.entries(all).map(([id, body]) => [
      `\${alicloud_resource_manager_control_policy.${id}.id}`,
      String(body.description),
    ]),
  );
  return {
    policies: Object.values(all) as Policy[],
    attachments: resources(synthesized, 'alicloud_resource_manager_control_policy_attachment')
      .map(({ policy_id, target_id }) => `${names.get(String(policy_id))} → ${String(target_id)}`)
      .sort(),
  };
}

/** What one rule alone makes of requests. */
export function deciderOf(rule: ProtectionRule): (request: SimulatedRequest) => Outcome {
  const { statements, problems } = readDocument(JSON.parse(rule.toJson()));
  expect(problems).toEqual([]);
  const levels = [{ name: 'member', policies: [{ name: rule.name, statements }] }];
  return (request) => simulate(request, { levels }).outcome;
}
