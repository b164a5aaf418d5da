import { Fn, TerraformStack, Token } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import { DataAlicloudWafv3Instances } from '../bindings/alicloud/data-alicloud-wafv3-instances';
import { Wafv3Instance } from '../bindings/alicloud/wafv3-instance';
import { AlicloudConstruct } from '../core/construct';
import { Problems } from '../core/errors';
import { Notices } from '../core/notice';
import { checkText } from '../core/text-check';
import { AiApplication, type AiApplicationProps } from './application';
import type { WafQuotas } from './limits';

/** A WAF 3.0 instance: there is one in an account for the Chinese mainland, and one for everywhere else. */
export interface IWafInstance extends IConstruct {
  /** `waf_v2_public_cn-…` and similar. */
  readonly instanceId: string;
  /** What its edition offers, where that differs from what is documented. @default - the documented quotas */
  readonly quotas?: WafQuotas;
}

export interface WafInstanceOptions {
  /** What its edition offers, where that differs from what is documented. @default - the documented quotas */
  readonly quotas?: WafQuotas;
}

abstract class InstanceBase extends AlicloudConstruct implements IWafInstance {
  abstract readonly instanceId: string;
  readonly quotas?: WafQuotas;

  protected constructor(scope: Construct, id: string, { quotas }: WafInstanceOptions) {
    super(scope, id);
    this.quotas = quotas;
  }

  /** Puts a domain behind this instance. */
  addAiApplication(id: string, props: Omit<AiApplicationProps, 'waf'>): AiApplication {
    return new AiApplication(this, id, { ...props, waf: this });
  }
}

/** An instance that exists already. */
export class ExistingWafInstance extends InstanceBase {
  /** @internal */
  constructor(
    scope: Construct,
    id: string,
    readonly instanceId: string,
    options: WafInstanceOptions,
  ) {
    super(scope, id, options);
  }
}

/** The instance that the account has. */
export class FoundWafInstance extends InstanceBase {
  private readonly data: DataAlicloudWafv3Instances;
  private reference?: string;

  /** @internal */
  constructor(scope: Construct, id: string, options: WafInstanceOptions) {
    super(scope, id, options);
    this.data = new DataAlicloudWafv3Instances(this, 'Resource', {
      lifecycle: {
        postcondition: [
          {
            condition: '${length(self.ids) > 0}',
            errorMessage:
              'The account has no WAF 3.0 instance for this region (the Chinese mainland and the rest of the world have one each). ' +
              'Buy one: https://yundun.console.aliyun.com/?p=waf, or create a pay-as-you-go one with WafInstance.',
          },
        ],
      },
    });
  }

  get instanceId(): string {
    return (this.reference ??= Token.asString(Fn.element(this.data.ids, 0)));
  }
}

/**
 * A pay-as-you-go instance of WAF 3.0, `alicloud_wafv3_instance`. It costs money from its creation on. The resource takes no
 * arguments, so nothing of it can change; the region of the stack's alicloud provider decides whether it is the account's instance for the
 * Chinese mainland (`cn-…` but `cn-hongkong`) or for the rest of the world. Destroying releases it with everything in it.
 *
 * An account has one of each. A subscription is bought in the console and taken by `fromLookup`.
 */
export class WafInstance extends InstanceBase {
  /** An instance of which the id is known. */
  static fromInstanceId(
    scope: Construct,
    id: string,
    instanceId: string,
    options: WafInstanceOptions = {},
  ): ExistingWafInstance {
    const instance = new ExistingWafInstance(scope, id, instanceId, options);
    const problems = new Problems(instance);
    checkText(problems, 'instanceId', instanceId, /^waf[\w-]+$/, 'such as "waf_v2_public_cn-0123456789a"');
    problems.throwIfAny();
    return instance;
  }

  /** The instance that the account has, bought or pay-as-you-go. Planning fails if there is none. */
  static fromLookup(scope: Construct, id: string, options: WafInstanceOptions = {}): FoundWafInstance {
    return new FoundWafInstance(scope, id, options);
  }

  private readonly resource: Wafv3Instance;
  private reference?: string;

  /** @throws ValidationError `conflict` if the stack has one already */
  constructor(scope: Construct, id: string, props: WafInstanceOptions = {}) {
    super(scope, id, props);
    const twin = TerraformStack.of(this)
      .node.findAll()
      .find((node) => node instanceof WafInstance && node !== this);
    if (twin) {
      new Problems(this)
        .add({
          code: 'conflict',
          what: 'the stack has a WAF instance already, and an account has only one for its region',
          got: twin.node.path,
          allowed: 'one instance',
          fix: 'use that one for all applications',
        })
        .throwIfAny();
    }
    this.resource = new Wafv3Instance(this, 'Resource', {});
    Notices.of(this).add({
      id: 'waf.instance-cost',
      message:
        'A pay-as-you-go WAF instance is billed by the hour from its creation on; destroying it releases it with all its domains and rules.',
    });
  }

  get instanceId(): string {
    return (this.reference ??= this.resource.instanceId);
  }
}
