import { TerraformStack } from 'cdktf';
import type { IConstruct } from 'constructs';
import { type IManagedPolicy, ManagedPolicy } from '../core/managed-policy';

/**
 * Operations that check content, as RAM knows them: the same three that Alibaba Cloud allows to its own gateway.
 * https://help.aliyun.com/zh/ram/developer-reference/aliyunservicerolepolicyfornativeapigwgreenweb
 */
export class GuardrailsAction {
  static readonly TEXT_MODERATION_PLUS = new GuardrailsAction('TextModerationPlus');
  static readonly MULTI_MODAL_GUARD = new GuardrailsAction('MultiModalGuard');
  static readonly MULTI_MODAL_GUARD_FOR_BASE64 = new GuardrailsAction('MultiModalGuardForBase64');

  /** Any other operation, without the RAM code: `MultiModalGuardAsync`. */
  static custom(operation: string): GuardrailsAction {
    return new GuardrailsAction(operation);
  }

  private constructor(readonly operation: string) {}
}

const INVOKE = [
  GuardrailsAction.TEXT_MODERATION_PLUS,
  GuardrailsAction.MULTI_MODAL_GUARD,
  GuardrailsAction.MULTI_MODAL_GUARD_FOR_BASE64,
];

export interface LeastPrivilegeProps {
  /** @default - the three operations that check content synchronously */
  readonly actions?: readonly GuardrailsAction[];
  /**
   * RAM code of the service.
   * @default 'yundun-greenweb' - as https://help.aliyun.com/en/document_detail/3060014.html says
   * @unverified not tried with a live account; tools of Alibaba Cloud also show `green`
   */
  readonly ramCode?: string;
}

const ID = 'GuardrailsInvoke';
const RAM_CODE = 'yundun-greenweb';

/** What a caller of AI Guardrails may do. */
export abstract class GuardrailsPermissions {
  /**
   * System policy `AliyunYundunGreenWebFullAccess`: all operations of the service, its configuration included
   * (`yundun-greenweb:*`).
   */
  static fullAccess(): GuardrailsPermissions {
    return FULL_ACCESS;
  }

  /**
   * Only the operations that check content. One custom policy per stack, shared by all callers in it; RAM has no resources
   * for these operations, so it holds for all services.
   */
  static leastPrivilege(props: LeastPrivilegeProps = {}): GuardrailsPermissions {
    return new LeastPrivilege(props);
  }

  /** A policy of your own. */
  static managedPolicy(policy: IManagedPolicy): GuardrailsPermissions {
    return new GivenPolicy(policy);
  }

  /** The policy to attach; created on first use in the scope's stack. */
  abstract bind(scope: IConstruct): IManagedPolicy;
}

class GivenPolicy extends GuardrailsPermissions {
  constructor(private readonly policy: IManagedPolicy) {
    super();
  }

  bind(): IManagedPolicy {
    return this.policy;
  }
}

class LeastPrivilege extends GuardrailsPermissions {
  private readonly actions: readonly string[];
  private readonly id: string;

  constructor({ actions = INVOKE, ramCode = RAM_CODE }: LeastPrivilegeProps) {
    super();
    this.actions = [...new Set(actions.map(({ operation }) => `${ramCode}:${operation}`))].sort();
    this.id = actions === INVOKE && ramCode === RAM_CODE ? ID : `${ID}-${this.actions.join('-').replaceAll(':', '-')}`;
  }

  bind(scope: IConstruct): IManagedPolicy {
    const stack = TerraformStack.of(scope);
    const found = stack.node.tryFindChild(this.id) as ManagedPolicy | undefined;
    return (
      found ??
      new ManagedPolicy(stack, this.id, {
        description: 'Check content with AI Guardrails',
        statements: [{ actions: this.actions, resources: ['*'] }],
      })
    );
  }
}

const FULL_ACCESS = new GivenPolicy(ManagedPolicy.fromSystemPolicyName('AliyunYundunGreenWebFullAccess'));
