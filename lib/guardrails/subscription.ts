import type { IResolvable } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import { DataAisecGuardrailsStatus } from '../bindings/aisec/data-aisec-guardrails-status';
import { GuardrailsSubscription as L1Subscription } from '../bindings/aisec/guardrails-subscription';
import { AlicloudConstruct } from '../core/construct';
import { Problems } from '../core/errors';
import { type Notice, Notices } from '../core/notice';
import { createBefore } from '../core/ordering';
import { checkAgainstProvider } from '../core/provider-check';
import { checkText } from '../core/text-check';
import { type AisecResourceProps, aisecOf } from './shared';

/** A product as it is sold: the `commodityCode` in the address of its activation page. */
export class GuardrailsCommodity {
  /** AI Guardrails, account of aliyun.com. https://common-buy.aliyun.com/?commodityCode=lvwang_guardrail_public_cn */
  static readonly AI_GUARDRAILS = new GuardrailsCommodity('lvwang_guardrail_public_cn');
  /** Content Moderation Enhanced Edition, account of aliyun.com. https://common-buy.aliyun.com/?commodityCode=lvwang_cip_public_cn */
  static readonly CONTENT_MODERATION = new GuardrailsCommodity('lvwang_cip_public_cn');

  /**
   * Any other product. For an account of alibabacloud.com, open the activation page of AI Guardrails from its documentation, and take
   * `commodityCode` from the page's address.
   */
  static custom(code: string): GuardrailsCommodity {
    return new GuardrailsCommodity(code);
  }

  private constructor(readonly code: string) {}

  toString(): string {
    return this.code;
  }
}

/** Codes of a purchase, as the account manager or a former order names them. */
export interface PurchaseProps {
  readonly productCode: string;
  /** @default - the product has none */
  readonly productType?: string;
  /** Further parameters of the order, by code. @default - none */
  readonly parameters?: { readonly [code: string]: string };
}

export interface SubscriptionPurchaseProps extends PurchaseProps {
  /** Months that are paid in advance. */
  readonly months: number;
  /** Months by which it renews itself. @default - it ends, and has to be renewed by hand */
  readonly renewalMonths?: number;
}

/**
 * An order through BssOpenApi CreateInstance. It costs money, and nothing here takes it back.
 * @unverified codes of AI Guardrails are not published; no order was ever placed by this library
 */
export class GuardrailsPurchase {
  /** Billed by use. */
  static payAsYouGo({ productCode, productType, parameters }: PurchaseProps): GuardrailsPurchase {
    return new GuardrailsPurchase({ productCode, productType, parameters, subscriptionType: 'PayAsYouGo' });
  }

  /** Paid in advance. */
  static subscription(props: SubscriptionPurchaseProps): GuardrailsPurchase {
    const { productCode, productType, parameters, months, renewalMonths } = props;
    return new GuardrailsPurchase({
      productCode,
      productType,
      parameters,
      subscriptionType: 'Subscription',
      period: months,
      renewalStatus: renewalMonths === undefined ? 'ManualRenewal' : 'AutoRenewal',
      renewPeriod: renewalMonths,
    });
  }

  private constructor(
    /** @internal */
    readonly order: NonNullable<ConstructorParameters<typeof L1Subscription>[2]['purchase']>,
  ) {}
}

/** AI Guardrails, active in the account. */
export interface IGuardrailsSubscription extends IConstruct {
  readonly commodity: GuardrailsCommodity;
}

export interface GuardrailsSubscriptionProps extends AisecResourceProps {
  readonly commodity: GuardrailsCommodity;
  /**
   * Buys the product where it is not active. Costs money.
   * @default - the apply fails with the address of the activation page
   */
  readonly purchase?: GuardrailsPurchase;
}

/**
 * Makes sure that AI Guardrails is active, `aisec_guardrails_subscription`: where it is not, the apply fails with the address of the page
 * that activates it, before what depends on this is created. Destroying forgets it; the product stays active.
 */
export class GuardrailsSubscription extends AlicloudConstruct implements IGuardrailsSubscription {
  readonly commodity: GuardrailsCommodity;
  private readonly resource: L1Subscription;

  /** @throws ValidationError `missing` or `invalid-value` for codes */
  constructor(scope: Construct, id: string, props: GuardrailsSubscriptionProps) {
    super(scope, id);
    this.commodity = props.commodity;
    const problems = new Problems(this);
    checkText(problems, 'commodity', props.commodity.code, /^\w+$/, 'such as "lvwang_guardrail_public_cn"');
    const config = { commodityCode: props.commodity.code, purchase: props.purchase?.order };
    checkAgainstProvider(problems, 'aisec_guardrails_subscription', config);
    problems.throwIfAny();
    if (props.purchase) Notices.of(this).add(PURCHASE);
    this.resource = new L1Subscription(this, 'Resource', { ...config, provider: aisecOf(this, props).provider });
  }

  /** Whether a bill is open: calls fail when the service is suspended for it. */
  get inDebt(): IResolvable {
    return this.resource.inDebt;
  }

  get instanceId(): string {
    return this.resource.instanceId;
  }

  /** Lets Terraform create the resources of these constructs only once the product is known to be active. */
  applyBefore(...constructs: readonly IConstruct[]): this {
    createBefore(this.resource, constructs);
    return this;
  }
}

const PURCHASE: Notice = {
  id: 'guardrails.purchase-cost',
  message:
    'The apply places an order for AI Guardrails if it is not active. That costs money, and destroying does not take it back.',
};

export interface GuardrailsStatusProps extends AisecResourceProps {
  readonly commodity: GuardrailsCommodity;
}

/** Whether AI Guardrails is active, and what of it is switched on, as it is when Terraform runs. Changes nothing, and never fails for it. */
export class GuardrailsStatus extends AlicloudConstruct {
  private readonly data: DataAisecGuardrailsStatus;

  constructor(scope: Construct, id: string, props: GuardrailsStatusProps) {
    super(scope, id);
    this.data = new DataAisecGuardrailsStatus(this, 'Resource', {
      commodityCode: props.commodity.code,
      provider: aisecOf(this, props).provider,
    });
  }

  get active(): IResolvable {
    return this.data.active;
  }

  get inDebt(): IResolvable {
    return this.data.inDebt;
  }

  get instanceId(): string {
    return this.data.instanceId;
  }

  /** `enabled` or `disabled` of a kind of protection, such as `api`. */
  protectionStatus(kind: string): string {
    return this.data.protectionStatus.lookup(kind);
  }
}
