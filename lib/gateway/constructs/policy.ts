import { Token } from 'cdktf';
import { Problems } from '../../core/errors';
import { type GuardrailsPolicy, KeywordLibrary, KeywordPurpose } from '../../guardrails';
import type { DeclaredCheck } from '../../guardrails';
import type { Direction } from '../moderator';
import { ACTIONS, type DirectionPolicy, type GatewayPolicy, rankOf, type Thresholds, type WordList } from '../policy';

export interface GatewayPolicySources {
  /** Policy of the service that checks prompts. @default - none; DEFAULT_THRESHOLDS */
  readonly request?: GuardrailsPolicy;
  /** Policy of the service that checks answers. @default - none; DEFAULT_THRESHOLDS */
  readonly response?: GuardrailsPolicy;
  /** What the gateway does besides: fail policy, consumers, further lists. Its members go first. @default - nothing */
  readonly more?: GatewayPolicy;
}

/**
 * The gateway's policy with what policies of services declare: thresholds, actions, and the words of libraries that are attached to them.
 *
 * A check without a threshold keeps the gateway's default, because the service's own is not known here. Libraries of other apps are left
 * to the service. Where a policy has more looked for than content, attacks and sensitive data, texts are checked with `MultiModalGuard`.
 * @throws ValidationError `not-applicable` for an action that the gateway cannot take
 */
export function gatewayPolicyOf({ request, response, more }: GatewayPolicySources): GatewayPolicy {
  const lists = new Map<string, WordList>();
  const phrases = new Set(more?.allow?.phrases);
  const own = (direction: Direction, policy: GuardrailsPolicy | undefined): DirectionPolicy | undefined => {
    const given = more?.[direction];
    const others = (more?.block ?? []).map(({ name }) => name);
    // Words of the other direction's service are not for this one.
    if (!policy) return request || response ? { ...given, lists: given?.lists ?? others } : given;
    const names = librariesOf(policy, KeywordPurpose.BLOCK).map((library) => {
      const name = nameOf(library);
      lists.set(name, { name, words: known(library.declaredWords) });
      return name;
    });
    for (const library of librariesOf(policy, KeywordPurpose.ALLOW)) {
      for (const word of known(library.declaredWords)) phrases.add(word);
    }
    const thresholds = { ...thresholdsOf(policy), ...given?.thresholds };
    const action = given?.action ?? actionFor(policy);
    return { ...given, ...(action && { action }), thresholds, lists: given?.lists ?? [...names, ...others] };
  };
  const directions = { request: own('request', request), response: own('response', response) };
  const block = [...(more?.block ?? []), ...lists.values()];
  const allow = { ...more?.allow, ...(phrases.size > 0 && { phrases: [...phrases] }) };
  return {
    ...more,
    version: 1,
    ...Object.fromEntries(Object.entries(directions).filter(([, one]) => one !== undefined)),
    ...(block.length > 0 && { block }),
    ...(Object.keys(allow).length > 0 && { allow }),
  };
}

/** What `TextModerationPlus` tells of. */
const IN_TEXTS = new Set(['contentModeration', 'promptAttack', 'sensitiveData']);

/** What can tell of all that a policy has looked for. */
function actionFor({ declaredChecks }: GuardrailsPolicy): DirectionPolicy['action'] {
  const others = declaredChecks.some(({ item, on, settings }) => {
    return on && settings.action?.name !== 'pass' && !IN_TEXTS.has(item.type);
  });
  return others ? 'MultiModalGuard' : undefined;
}

/** Longest name of a list. */
const MAX_NAME = 100;

function nameOf({ node: { path, addr } }: KeywordLibrary): string {
  return path.length <= MAX_NAME ? path : `${path.slice(0, MAX_NAME - 9)}-${addr.slice(-8)}`;
}

/** Those whose words are known here. */
function librariesOf(
  policy: GuardrailsPolicy,
  purpose: KeywordPurpose.BLOCK | KeywordPurpose.ALLOW,
): readonly KeywordLibrary[] {
  return policy
    .keywordLibraries(purpose)
    .filter((library): library is KeywordLibrary => library instanceof KeywordLibrary)
    .filter(({ declaredWords }) => known(declaredWords).length > 0);
}

const known = (words: readonly string[]): string[] => words.filter((word) => !Token.isUnresolved(word));

function thresholdsOf(policy: GuardrailsPolicy): { readonly [dimension: string]: Thresholds } {
  const problems = new Problems(policy);
  const found: { [dimension: string]: Thresholds } = {};
  for (const check of policy.declaredChecks) {
    const thresholds = thresholdOf(check, problems);
    if (thresholds) found[check.item.type] = thresholds;
  }
  problems.throwIfAny();
  return found;
}

function thresholdOf({ item, on, settings }: DeclaredCheck, problems: Problems): Thresholds | undefined {
  if (!on || settings.action?.name === 'pass') return {};
  const { threshold, action } = settings;
  if (action && !ACTIONS.some((one) => one === action.name)) {
    problems.add({
      code: 'not-applicable',
      what: `the gateway does not know the action of ${item.type}`,
      got: action.name,
      allowed: ACTIONS.join(', '),
      fix: 'declare another action, or give the gateway thresholds of its own',
    });
    return undefined;
  }
  if (!threshold) return undefined;
  const sensitivity = threshold.kind === 'SensitivityLevel';
  // Nothing below the lowest risk is ever found.
  const level = rankOf(threshold.code) === 0 ? (sensitivity ? 'S1' : 'low') : threshold.code;
  return { [action?.name ?? (sensitivity ? 'mask' : 'block')]: level };
}
