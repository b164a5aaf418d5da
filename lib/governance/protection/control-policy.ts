import { Token } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import { ResourceManagerControlPolicy } from '../../bindings/alicloud/resource-manager-control-policy';
import { ResourceManagerControlPolicyAttachment } from '../../bindings/alicloud/resource-manager-control-policy-attachment';
import { AlicloudConstruct } from '../../core/construct';
import { Problems, shown } from '../../core/errors';
import { literal } from '../../core/literal';
import { type NameRule, physicalName, registerName } from '../../core/naming';
import { Notices } from '../../core/notice';
import { checkAgainstProvider } from '../../core/provider-check';
import { type ReadStatement, renderDocument } from './document';
import type { ExemptPrincipal } from './exempt';
import { ControlPolicyLimits } from './limits';
import { minify } from './merge';
import { EffectScope, type ProtectionRule } from './rule';
import { type IControlPolicyTarget, stateIdOf } from './targets';

/** A control policy of a resource directory, to attach to folders and members. */
export interface IControlPolicy extends IConstruct {
  readonly policyId: string;
  /**
   * Attaches the policy. Attaching it to the same target again changes nothing.
   * @throws ValidationError `too-many-items` if this app attaches more policies to the target than it can have
   */
  attachTo(target: IControlPolicyTarget, options?: AttachOptions): void;
}

export interface AttachOptions {
  /**
   * Custom policies that the target can have.
   * @default ControlPolicyLimits.MAX_POLICIES_PER_TARGET
   */
  readonly policiesPerTarget?: number;
}

abstract class ControlPolicyBase extends AlicloudConstruct implements IControlPolicy {
  abstract readonly policyId: string;
  private readonly attachments = new Map<string, ResourceManagerControlPolicyAttachment>();

  attachTo(target: IControlPolicyTarget, options: AttachOptions = {}): void {
    const { targetId } = target;
    if (this.attachments.has(targetId)) return;
    countAttachment(this, target, options);
    const config = { policyId: this.policyId, targetId };
    this.attachments.set(
      targetId,
      new ResourceManagerControlPolicyAttachment(this, `Attach-${stateIdOf(target)}`, config),
    );
  }
}

/** Paths of policies by the target they are attached to, of one app. */
const attached = new WeakMap<IConstruct, Map<string, string[]>>();

function countAttachment(
  policy: IControlPolicy,
  { targetId, targetName }: IControlPolicyTarget,
  { policiesPerTarget = ControlPolicyLimits.MAX_POLICIES_PER_TARGET }: AttachOptions,
): void {
  const { root } = policy.node;
  const targets = attached.get(root) ?? new Map<string, string[]>();
  attached.set(root, targets);
  const before = targets.get(targetId) ?? [];
  if (before.length >= policiesPerTarget) {
    new Problems(policy)
      .add({
        code: 'too-many-items',
        what: `${targetName} gets more control policies than a folder or member can have`,
        got: [...before, policy.node.path].join(', '),
        allowed: `${policiesPerTarget} policies (${ControlPolicyLimits.SOURCE})`,
        fix: 'attach rules to a folder above, put their statements into one policy, or apply for a quota and set policiesPerTarget',
      })
      .throwIfAny();
  }
  targets.set(targetId, [...before, policy.node.path]);
}

class ImportedControlPolicy extends ControlPolicyBase {
  constructor(
    scope: Construct,
    id: string,
    readonly policyId: string,
  ) {
    super(scope, id);
  }
}

const POLICY_NAME: NameRule = {
  argument: 'policyName',
  maxLength: ControlPolicyLimits.MAX_NAME_CHARACTERS,
  letters: {
    form: /^[A-Za-z][A-Za-z0-9-]*$/,
    text: 'letters, digits and "-", beginning with a letter',
    service: 'Resource Management',
  },
};

/** 1 to 1,024 of these. https://www.alibabacloud.com/help/en/resource-management/api-createcontrolpolicy */
const DESCRIPTION = /^[A-Za-z][\w-]*$/;

export interface ControlPolicyProps {
  /** What the policy is made of; all of one effect scope. */
  readonly rules: readonly ProtectionRule[];
  /** Who is exempt from all rules, besides those that a rule exempts itself. @default - nobody else */
  readonly exempt?: readonly ExemptPrincipal[];
  /** 1 to 128 letters, digits and hyphens, a letter first; changes in place. @default - made from the construct's path */
  readonly policyName?: string;
  /** 1 to 1,024 letters, digits, `_` and `-`, a letter first. @default - the names of the rules, as many as there is room for */
  readonly description?: string;
  /** @default - those of the scopes above */
  readonly tags?: { readonly [key: string]: string };
}

/** A control policy, `alicloud_resource_manager_control_policy`. `ProtectionRules` makes as many as rules need. */
export class ControlPolicy extends ControlPolicyBase {
  /** A policy that exists outside of this app. */
  static fromPolicyId(scope: Construct, id: string, policyId: string): IControlPolicy {
    return new ImportedControlPolicy(scope, id, policyId);
  }

  /** The document in JSON, as Alibaba Cloud gets it. */
  readonly document: string;
  /** @internal */
  readonly statements: readonly ReadStatement[];
  private readonly resource: ResourceManagerControlPolicy;
  private reference?: string;

  /**
   * @throws ValidationError `policy-too-long` if the rules do not fit into one policy, `conflict` if their effect scopes differ, `too-few-items` without
   * a rule, `invalid-name` and `invalid-value` for a name or description that the service refuses
   */
  constructor(scope: Construct, id: string, { rules, exempt = [], policyName, description, tags }: ControlPolicyProps) {
    super(scope, id);
    const problems = new Problems(this);
    const name = physicalName(this, policyName, POLICY_NAME, problems);
    if (policyName === undefined && !/^[A-Za-z]/.test(name.value)) {
      problems.add({
        code: 'invalid-name',
        what: 'the name that is made from the path does not begin with a letter',
        got: shown(name.value),
        allowed: 'names that begin with a letter',
        fix: 'give policyName, or rename the stack',
      });
    }
    checkRules(rules, problems);
    checkDescription(description, problems);
    this.statements = minify(rules.flatMap((rule) => rule.statementsFor(exempt)));
    this.document = renderDocument(this.statements);
    checkLength(this.document, problems);
    const config = {
      controlPolicyName: name.value,
      effectScope: (rules[0]?.effectScope ?? EffectScope.RAM).value,
      description: description ?? (rules.length > 0 ? describe(rules) : undefined),
      policyDocument: literal(this.document),
      tags,
    };
    checkAgainstProvider(problems, TYPE, config, { control_policy_name: 'policyName' });
    problems.throwIfAny();
    this.resource = new ResourceManagerControlPolicy(this, 'Resource', config);
    registerName(this.resource, 'controlPolicyName', name);
    const notices = rules.flatMap((rule) => [...rule.notices]);
    for (const noticeId of new Set(notices.map(([one]) => one))) {
      const messages = notices.filter(([one]) => one === noticeId).map(([, message]) => message);
      Notices.of(this).add({ id: noticeId, message: messages.join(' ') });
    }
  }

  get policyId(): string {
    return (this.reference ??= this.resource.id);
  }
}

const TYPE = 'alicloud_resource_manager_control_policy';

function checkRules(rules: readonly ProtectionRule[], problems: Problems): void {
  if (rules.length === 0) {
    problems.add({ code: 'too-few-items', what: 'rules is empty', allowed: 'one rule or more', fix: 'add a rule' });
  }
  const scopes = [...new Set(rules.map(({ effectScope }) => effectScope.value))];
  if (scopes.length > 1) {
    problems.add({
      code: 'conflict',
      what: 'the effect scopes of rules differ, and a policy has one',
      got: rules.map(({ name, effectScope }) => `${name}: ${effectScope.value}`).join(', '),
      fix: 'make a policy for each effect scope',
    });
  }
}

function checkLength(document: string, problems: Problems): void {
  if (document.length <= ControlPolicyLimits.MAX_DOCUMENT_CHARACTERS) return;
  problems.add({
    code: 'policy-too-long',
    what: 'the rules do not fit into one policy',
    got: `${document.length} characters`,
    allowed: `at most ${ControlPolicyLimits.MAX_DOCUMENT_CHARACTERS} (${ControlPolicyLimits.SOURCE})`,
    fix: 'divide the rules among several policies, as ProtectionRules does',
  });
}

/** Names of rules, as many as there is room for. */
function describe(rules: readonly ProtectionRule[]): string {
  return rules.reduce((text, { name }) => {
    const longer = text === '' ? name : `${text}_${name}`;
    return longer.length > ControlPolicyLimits.MAX_DESCRIPTION_CHARACTERS ? text : longer;
  }, '');
}

function checkDescription(description: string | undefined, problems: Problems): void {
  const most = ControlPolicyLimits.MAX_DESCRIPTION_CHARACTERS;
  if (description === undefined || Token.isUnresolved(description)) return;
  const length = description.length;
  if (DESCRIPTION.test(description) && length <= most) return;
  problems.add({
    code: length > most || length === 0 ? 'wrong-length' : 'invalid-value',
    what: 'description is not one that Resource Management accepts',
    got: `${shown(description)} (${length} characters)`,
    allowed: `1 to ${most} letters, digits, "_" and "-", beginning with a letter`,
    fix: 'shorten it, or replace the other characters',
  });
}
