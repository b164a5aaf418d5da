import { Token } from 'cdktf';
import { Problems, shown } from '../../core/errors';
import { jsonText, literal } from '../../core/literal';
import { checkText } from '../../core/text-check';
import { parseDocument, readDocument } from '../protection/document';
import { SingleSignOnLimits } from './limits';
import type { AccessConfigurationSettings } from './settings';

interface PermissionPolicy {
  readonly permissionPolicyType: 'System' | 'Inline';
  readonly permissionPolicyName: string;
  readonly permissionPolicyDocument?: string;
}

/** Arguments of the L1 class, after everything that the service would refuse was added to the problems. */
export function accessConfiguration(
  settings: AccessConfigurationSettings,
  problems: Problems,
): {
  readonly accessConfigurationName: string;
  readonly description?: string;
  readonly sessionDuration: number;
  readonly relayState?: string;
  readonly permissionPolicies: PermissionPolicy[];
} {
  const { name, description, systemPolicies = [], inlinePolicy, sessionDuration = 3600, relayState } = settings;
  checkText(problems, 'name', name, /^[A-Za-z0-9-]{1,32}$/, '1 to 32 letters, digits and "-"');
  checkText(problems, 'relayState', relayState, /^https:\/\/\S+$/, 'the URL of a page of the console');
  checkSystemPolicies(name, systemPolicies, problems);
  const document = inlinePolicy === undefined ? undefined : inlineDocument(name, inlinePolicy, problems);
  if (systemPolicies.length === 0 && inlinePolicy === undefined) {
    problems.add({
      code: 'none-of',
      what: `access configuration ${name} allows nothing`,
      allowed: 'system policies, an inline policy, or both',
      fix: 'set systemPolicies or inlinePolicy',
    });
  }
  return {
    accessConfigurationName: name,
    description,
    sessionDuration,
    relayState,
    permissionPolicies: [
      ...systemPolicies.map((policy) => ({
        permissionPolicyType: 'System' as const,
        permissionPolicyName: policy,
      })),
      ...(document === undefined
        ? []
        : [
            {
              permissionPolicyType: 'Inline' as const,
              permissionPolicyName: 'InlinePolicy',
              permissionPolicyDocument: document,
            },
          ]),
    ],
  };
}

function checkSystemPolicies(name: string, policies: readonly string[], problems: Problems): void {
  const most = SingleSignOnLimits.MAX_SYSTEM_POLICIES;
  if (policies.length > most) {
    problems.add({
      code: 'too-many-items',
      what: `access configuration ${name} has more system policies than it can have`,
      got: `${policies.length} policies`,
      allowed: `at most ${most}`,
      fix: 'put statements into the inline policy',
    });
  }
  for (const policy of policies) {
    checkText(problems, `${name}: a system policy`, policy, /^[A-Za-z0-9-]{1,128}$/, 'the name of a system policy');
  }
  const doubled = policies.find((policy, i) => policies.indexOf(policy) !== i);
  if (doubled === undefined) return;
  problems.add({
    code: 'conflict',
    what: `access configuration ${name} has a policy twice`,
    got: shown(doubled),
    fix: 'remove one of them',
  });
}

function inlineDocument(name: string, policy: string | object, problems: Problems): string {
  const text = typeof policy === 'string' ? policy : jsonText(policy);
  if (Token.isUnresolved(text)) return literal(text);
  const read = typeof policy === 'string' ? parseDocument(policy) : readDocument(policy);
  for (const problem of read.problems) {
    problems.add({ ...problem, what: `inline policy of ${name}: ${problem.what}` });
  }
  const most = SingleSignOnLimits.MAX_INLINE_POLICY_CHARACTERS;
  if (text.length > most) {
    problems.add({
      code: 'policy-too-long',
      what: `the inline policy of ${name} is longer than CloudSSO stores`,
      got: `${text.length} characters`,
      allowed: `at most ${most}`,
      fix: 'shorten it by wildcards, or take system policies',
    });
  }
  return literal(text);
}
