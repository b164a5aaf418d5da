import { createHash } from 'node:crypto';
import { TerraformResource } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import { AlicloudConstruct } from '../../core/construct';
import { Problems, shown, ValidationError } from '../../core/errors';
import { createBefore } from '../../core/ordering';
import { ControlPolicy } from './control-policy';
import type { ReadStatement } from './document';
import type { ExemptPrincipal } from './exempt';
import { ControlPolicyLimits } from './limits';
import { conditionsKey, pack, type Packable, type Shelf } from './merge';
import type { ProtectionRule } from './rule';
import { outermost, type TargetSelector } from './selector';
import {
  type Decision,
  type DecidingStatement,
  simulate,
  type SimulatedPolicy,
  type SimulatedRequest,
  statementMatches,
} from './simulate';
import { checkOrganization, type IControlPolicyTarget, type IOrganization, levelsOf } from './targets';

/** A rule, and where it holds. */
export interface AssignedRule {
  readonly rule: ProtectionRule;
  readonly targets: TargetSelector;
}

export interface ProtectionRulesProps {
  /** The folders and members that there are. */
  readonly organization: IOrganization;
  /** Add new ones at the end: then none of the others moves to another policy. */
  readonly rules: readonly AssignedRule[];
  /** Who is exempt from all rules: the roles that administer the organization. @default - nobody but those whom a rule exempts itself */
  readonly exempt?: readonly ExemptPrincipal[];
  /**
   * Custom policies that a folder or member can have. More than the documented 10 needs a quota.
   * @default ControlPolicyLimits.MAX_POLICIES_PER_TARGET
   */
  readonly policiesPerTarget?: number;
  /**
   * Among how many policies the rules of one selector are divided before there is need for more. With more than one there is room in each, so that
   * a rule which comes between others rarely moves one of them.
   * @default 1 - as few policies and attachments as possible
   */
  readonly spread?: number;
  /**
   * What switches control policies on, if it is in this app: the resource directory. Policies are created once it is there.
   * @default - they are on
   */
  readonly enabledBy?: IConstruct;
  /** Tags of the policies. @default - those of the scopes above */
  readonly tags?: { readonly [key: string]: string };
}

/** What is denied, and by which rules. */
export interface RuleDecision extends Decision {
  /** Names of the rules behind the deciding statements. */
  readonly rules: readonly string[];
}

interface WrittenRule extends Packable {
  readonly rule: ProtectionRule;
}

/** Rules that hold in the same places. */
interface Group {
  /** Made from selector and effect scope, so that it does not depend on what is found. */
  readonly id: string;
  readonly effectScope: string;
  readonly rules: readonly WrittenRule[];
  readonly targets: readonly IControlPolicyTarget[];
  readonly shelves: readonly Shelf<WrittenRule>[];
}

interface WrittenPolicy extends SimulatedPolicy {
  readonly rules: readonly WrittenRule[];
}

/**
 * Protection rules for an organization: as few control policies as they fit in, attached where each rule holds.
 *
 * Rules with the same selector share policies of at most 4,096 characters. A folder or member that would get more than 10 policies that way gets
 * its rules in policies of its own.
 */
export class ProtectionRules extends AlicloudConstruct {
  private readonly organization: IOrganization;
  private readonly attachedTo = new Map<string, WrittenPolicy[]>();

  /**
   * @throws ValidationError `missing` if a selector finds nothing, `too-many-items` if a folder or member would get more policies than it can have,
   * `conflict` if two rules have the same name, `out-of-range` for folders that are too deep
   */
  constructor(scope: Construct, id: string, props: ProtectionRulesProps) {
    super(scope, id);
    const { organization, rules, exempt = [], policiesPerTarget, spread = 1, enabledBy, tags } = props;
    this.organization = organization;
    const problems = new Problems(this);
    checkOrganization(organization, problems);
    checkNames(rules, problems);
    checkNumbers(policiesPerTarget, spread, problems);
    problems.throwIfAny();
    const found = rules.map((assigned) => this.targetsOf(assigned, problems));
    problems.throwIfAny();
    const most = policiesPerTarget ?? ControlPolicyLimits.MAX_POLICIES_PER_TARGET;
    const written = rules.map(({ rule }): WrittenRule => ({
      name: rule.name,
      rule,
      statements: rule.statementsFor(exempt),
    }));
    const groups = withinLimit(groupsOf(rules, written, found, spread), most);
    checkCounts(groups, most, problems);
    problems.throwIfAny();
    for (const group of groups) this.write(group, { exempt, policiesPerTarget: most, ...(tags && { tags }) });
    const enabling = enabledBy?.node.findAll().filter(TerraformResource.isTerraformResource) ?? [];
    enabling.forEach((resource) => createBefore(resource, [this]));
    this.node.addValidation({ validate: () => this.lateTargets(rules, found) });
  }

  /**
   * What the rules make of a request to a folder's or member's resources.
   * @param target - the member that has the resource, or a folder
   * @throws TypeError for a malformed request
   */
  simulate(request: SimulatedRequest, target: IControlPolicyTarget): RuleDecision {
    const levels = levelsOf(target).map((level) => ({
      name: level.targetName,
      policies: this.attachedTo.get(level.targetId) ?? [],
    }));
    const { managementAccountId } = this.organization;
    const decision = simulate(request, { levels, ...(managementAccountId !== undefined && { managementAccountId }) });
    const rules = decision.statements.flatMap((statement) => this.rulesBehind(statement, request));
    return { ...decision, rules: [...new Set(rules)] };
  }

  /** Rules of the statement's policy that speak of the request themselves; conditions are those of the statement. */
  private rulesBehind({ policy, index, effect }: DecidingStatement, request: SimulatedRequest): readonly string[] {
    const held = [...this.attachedTo.values()].flat().find(({ name }) => name === policy);
    const conditions = conditionsKey(held?.statements[index]?.conditions ?? {});
    const speaks = (statement: ReadStatement): boolean =>
      statement.effect === effect &&
      conditionsKey(statement.conditions) === conditions &&
      statementMatches({ ...statement, conditions: {} }, request) !== 'no';
    return (held?.rules ?? []).filter(({ statements }) => statements.some(speaks)).map(({ name }) => name);
  }

  private targetsOf({ rule, targets }: AssignedRule, problems: Problems): readonly IControlPolicyTarget[] {
    let found: readonly IControlPolicyTarget[];
    try {
      found = targets.targetsIn(this.organization);
    } catch (error) {
      if (!ValidationError.isValidationError(error)) throw error;
      error.findings.forEach((one) => problems.add(one));
      return [];
    }
    if (found.length === 0) {
      problems.add({
        code: 'missing',
        what: `protection rule ${rule.name} holds nowhere: ${targets.toString()} finds nothing`,
        allowed: 'a selector that finds a folder or member',
        fix: 'correct the selector, or remove the rule',
      });
    }
    // What allows is asked for at every level, what denies is inherited.
    return rule.allows ? found : outermost(found);
  }

  private write(
    { id, targets, shelves }: Group,
    options: Pick<ProtectionRulesProps, 'exempt' | 'tags' | 'policiesPerTarget'>,
  ): void {
    for (const { number, rules: held } of shelves) {
      const policy = new ControlPolicy(this, `${id}${number}`, {
        rules: held.map(({ rule }) => rule),
        ...options,
      });
      const holdsForRoot = held.some(({ rule }) => rule.effectScope.holdsForRoot);
      const { statements } = policy;
      for (const target of targets) {
        policy.attachTo(target, options);
        const before = this.attachedTo.get(target.targetId) ?? [];
        this.attachedTo.set(target.targetId, [
          ...before,
          { name: policy.node.path, statements, holdsForRoot, rules: held },
        ]);
      }
    }
  }

  /** Folders and members that were added since. They would be without the rules, and nobody would notice. */
  private lateTargets(rules: readonly AssignedRule[], found: readonly (readonly IControlPolicyTarget[])[]): string[] {
    return rules.flatMap((assigned, i) => {
      const known = new Set(found[i]?.map(({ targetId }) => targetId));
      return this.targetsOf(assigned, new Problems(this))
        .filter(({ targetId }) => !known.has(targetId))
        .map(
          ({ targetName }) =>
            `${targetName} was added to the organization after the protection rules; rule ${assigned.rule.name} would not hold there. ` +
            'Make ProtectionRules last.',
        );
    });
  }
}

function checkNames(rules: readonly AssignedRule[], problems: Problems): void {
  if (rules.length === 0) {
    problems.add({ code: 'too-few-items', what: 'rules is empty', allowed: 'one rule or more', fix: 'add a rule' });
  }
  // One rule at several places is one rule; two rules of one name are a mistake.
  const byName = new Map<string, ProtectionRule>();
  const placed = new Set<string>();
  for (const { rule, targets } of rules) {
    const place = `${rule.name} ${targets.toString()}`;
    if ((byName.get(rule.name) ?? rule) !== rule || placed.has(place)) {
      problems.add({
        code: 'conflict',
        what: 'two rules have the same name',
        got: shown(rule.name),
        allowed: 'a name of its own for each rule, and each rule once for a selector',
        fix: 'rename one of them, use the same rule for both, or combine the selectors by TargetSelector.anyOf',
      });
    }
    byName.set(rule.name, rule);
    placed.add(place);
  }
}

function checkNumbers(policiesPerTarget: number | undefined, spread: number, problems: Problems): void {
  const check = (argument: string, value: number, most: number): void => {
    if (Number.isInteger(value) && value >= 1 && value <= most) return;
    problems.add({
      code: 'out-of-range',
      what: `${argument} is out of range`,
      got: shown(value),
      allowed: `a whole number from 1 to ${most}`,
      fix: `correct ${argument}`,
    });
  };
  if (policiesPerTarget !== undefined) check('policiesPerTarget', policiesPerTarget, ControlPolicyLimits.MAX_POLICIES);
  check('spread', spread, ControlPolicyLimits.MAX_POLICIES_PER_TARGET);
}

/** Rules by selector and effect scope, in the order in which they were given. */
function groupsOf(
  rules: readonly AssignedRule[],
  written: readonly WrittenRule[],
  found: readonly (readonly IControlPolicyTarget[])[],
  spread: number,
): readonly Group[] {
  const groups = new Map<string, Omit<Group, 'shelves'> & { readonly rules: WrittenRule[] }>();
  rules.forEach(({ rule, targets }, i) => {
    const effectScope = rule.effectScope.value;
    // Attachments of what only denies are fewer than of what allows too, so these are apart.
    const key = `${targets.toString()} ${effectScope}${rule.allows ? ' allow' : ''}`;
    const group = groups.get(key) ?? { id: idOf(key), effectScope, rules: [], targets: found[i] ?? [] };
    groups.set(key, group);
    group.rules.push(written[i] as WrittenRule);
  });
  return [...groups.values()].map((group) => ({ ...group, shelves: pack(group.rules, spread) }));
}

/** Ids of constructs: readable, and different for different selectors. */
function idOf(key: string): string {
  const words = key
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `${words}-${createHash('sha256').update(key).digest('hex').slice(0, 6)}-`;
}

/** Gives folders and members with too many policies policies of their own, packed as tight as can be; all others keep theirs. */
function withinLimit(groups: readonly Group[], most: number): readonly Group[] {
  const crowded = [...policiesByTarget(groups).values()]
    .filter(({ count }) => count > most)
    .map(({ target }) => target);
  if (crowded.length === 0) return groups;
  const isCrowded = ({ targetId }: IControlPolicyTarget): boolean => crowded.some((one) => one.targetId === targetId);
  const kept = groups.map((group) => ({ ...group, targets: group.targets.filter((target) => !isCrowded(target)) }));
  const own = crowded.flatMap((target) => {
    const here = groups.filter(({ targets }) => targets.some(({ targetId }) => targetId === target.targetId));
    const scopes = [...new Set(here.map(({ effectScope }) => effectScope))];
    return scopes.map((effectScope): Group => {
      // A rule that two selectors brought here is needed once.
      const all = here.filter((group) => group.effectScope === effectScope).flatMap((group) => group.rules);
      const rules = [...new Map(all.map((rule) => [rule.name, rule])).values()];
      return {
        id: idOf(`only ${target.targetName} ${effectScope}`),
        effectScope,
        rules,
        targets: [target],
        shelves: pack(rules, 1),
      };
    });
  });
  return [...kept.filter(({ targets }) => targets.length > 0), ...own];
}

function policiesByTarget(
  groups: readonly Group[],
): ReadonlyMap<string, { readonly target: IControlPolicyTarget; readonly count: number }> {
  const counts = new Map<string, { target: IControlPolicyTarget; count: number }>();
  for (const { targets, shelves } of groups) {
    for (const target of targets) {
      const before = counts.get(target.targetId)?.count ?? 0;
      counts.set(target.targetId, { target, count: before + shelves.length });
    }
  }
  return counts;
}

function checkCounts(groups: readonly Group[], most: number, problems: Problems): void {
  for (const { target, count } of policiesByTarget(groups).values()) {
    if (count <= most) continue;
    problems.add({
      code: 'too-many-items',
      what: `the rules for ${target.targetName} do not fit into the policies that a folder or member can have`,
      got: `${count} policies`,
      allowed: `${most} of ${ControlPolicyLimits.MAX_DOCUMENT_CHARACTERS} characters each (${ControlPolicyLimits.SOURCE})`,
      fix: 'move rules to a folder above, shorten them by wildcards, or apply for a quota and set policiesPerTarget',
    });
  }
  const policies = groups.reduce((sum, { shelves }) => sum + shelves.length, 0);
  if (policies <= ControlPolicyLimits.MAX_POLICIES) return;
  problems.add({
    code: 'too-many-items',
    what: 'the rules make more policies than a resource directory can have',
    got: `${policies} policies`,
    allowed: `${ControlPolicyLimits.MAX_POLICIES} (${ControlPolicyLimits.SOURCE})`,
    fix: 'choose folders instead of single members',
  });
}
