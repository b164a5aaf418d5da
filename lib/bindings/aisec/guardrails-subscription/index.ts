// https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_subscription
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface GuardrailsSubscriptionConfig extends cdktf.TerraformMetaArguments {
  /**
  * Product, such as `lvwang_guardrail_public_cn`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_subscription#commodity_code GuardrailsSubscription#commodity_code}
  */
  readonly commodityCode: string;
  /**
  * purchase block
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_subscription#purchase GuardrailsSubscription#purchase}
  */
  readonly purchase?: GuardrailsSubscriptionPurchase;
}
export interface GuardrailsSubscriptionPurchase {
  /**
  * Product code of the order.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_subscription#product_code GuardrailsSubscription#product_code}
  */
  readonly productCode: string;
  /**
  * Product type of the order.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_subscription#product_type GuardrailsSubscription#product_type}
  */
  readonly productType?: string;
  /**
  * How it is billed.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_subscription#subscription_type GuardrailsSubscription#subscription_type}
  */
  readonly subscriptionType: string;
  /**
  * Months of a subscription.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_subscription#period GuardrailsSubscription#period}
  */
  readonly period?: number;
  /**
  * Whether a subscription renews itself.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_subscription#renewal_status GuardrailsSubscription#renewal_status}
  */
  readonly renewalStatus?: string;
  /**
  * Months of each renewal.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_subscription#renew_period GuardrailsSubscription#renew_period}
  */
  readonly renewPeriod?: number;
  /**
  * Code to value, as the product asks for them.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_subscription#parameters GuardrailsSubscription#parameters}
  */
  readonly parameters?: { [key: string]: string };
}

export function guardrailsSubscriptionPurchaseToTerraform(struct?: GuardrailsSubscriptionPurchaseOutputReference | GuardrailsSubscriptionPurchase): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    product_code: cdktf.stringToTerraform(struct!.productCode),
    product_type: cdktf.stringToTerraform(struct!.productType),
    subscription_type: cdktf.stringToTerraform(struct!.subscriptionType),
    period: cdktf.numberToTerraform(struct!.period),
    renewal_status: cdktf.stringToTerraform(struct!.renewalStatus),
    renew_period: cdktf.numberToTerraform(struct!.renewPeriod),
    parameters: cdktf.hashMapper(cdktf.stringToTerraform)(struct!.parameters),
  }
}


export function guardrailsSubscriptionPurchaseToHclTerraform(struct?: GuardrailsSubscriptionPurchaseOutputReference | GuardrailsSubscriptionPurchase): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    product_code: {
      value: cdktf.stringToHclTerraform(struct!.productCode),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    product_type: {
      value: cdktf.stringToHclTerraform(struct!.productType),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    subscription_type: {
      value: cdktf.stringToHclTerraform(struct!.subscriptionType),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    period: {
      value: cdktf.numberToHclTerraform(struct!.period),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    renewal_status: {
      value: cdktf.stringToHclTerraform(struct!.renewalStatus),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    renew_period: {
      value: cdktf.numberToHclTerraform(struct!.renewPeriod),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    parameters: {
      value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct!.parameters),
      isBlock: false,
      type: "map",
      storageClassType: "stringMap",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class GuardrailsSubscriptionPurchaseOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): GuardrailsSubscriptionPurchase | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._productCode !== undefined) {
      hasAnyValues = true;
      internalValueResult.productCode = this._productCode;
    }
    if (this._productType !== undefined) {
      hasAnyValues = true;
      internalValueResult.productType = this._productType;
    }
    if (this._subscriptionType !== undefined) {
      hasAnyValues = true;
      internalValueResult.subscriptionType = this._subscriptionType;
    }
    if (this._period !== undefined) {
      hasAnyValues = true;
      internalValueResult.period = this._period;
    }
    if (this._renewalStatus !== undefined) {
      hasAnyValues = true;
      internalValueResult.renewalStatus = this._renewalStatus;
    }
    if (this._renewPeriod !== undefined) {
      hasAnyValues = true;
      internalValueResult.renewPeriod = this._renewPeriod;
    }
    if (this._parameters !== undefined) {
      hasAnyValues = true;
      internalValueResult.parameters = this._parameters;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: GuardrailsSubscriptionPurchase | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._productCode = undefined;
      this._productType = undefined;
      this._subscriptionType = undefined;
      this._period = undefined;
      this._renewalStatus = undefined;
      this._renewPeriod = undefined;
      this._parameters = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._productCode = value.productCode;
      this._productType = value.productType;
      this._subscriptionType = value.subscriptionType;
      this._period = value.period;
      this._renewalStatus = value.renewalStatus;
      this._renewPeriod = value.renewPeriod;
      this._parameters = value.parameters;
    }
  }

  // product_code - computed: false, optional: false, required: true
  private _productCode?: string; 
  public get productCode() {
    return this.getStringAttribute('product_code');
  }
  public set productCode(value: string) {
    this._productCode = value;
  }
  // Temporarily expose input value. Use with caution.
  public get productCodeInput() {
    return this._productCode;
  }

  // product_type - computed: false, optional: true, required: false
  private _productType?: string; 
  public get productType() {
    return this.getStringAttribute('product_type');
  }
  public set productType(value: string) {
    this._productType = value;
  }
  public resetProductType() {
    this._productType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get productTypeInput() {
    return this._productType;
  }

  // subscription_type - computed: false, optional: false, required: true
  private _subscriptionType?: string; 
  public get subscriptionType() {
    return this.getStringAttribute('subscription_type');
  }
  public set subscriptionType(value: string) {
    this._subscriptionType = value;
  }
  // Temporarily expose input value. Use with caution.
  public get subscriptionTypeInput() {
    return this._subscriptionType;
  }

  // period - computed: false, optional: true, required: false
  private _period?: number; 
  public get period() {
    return this.getNumberAttribute('period');
  }
  public set period(value: number) {
    this._period = value;
  }
  public resetPeriod() {
    this._period = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get periodInput() {
    return this._period;
  }

  // renewal_status - computed: false, optional: true, required: false
  private _renewalStatus?: string; 
  public get renewalStatus() {
    return this.getStringAttribute('renewal_status');
  }
  public set renewalStatus(value: string) {
    this._renewalStatus = value;
  }
  public resetRenewalStatus() {
    this._renewalStatus = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get renewalStatusInput() {
    return this._renewalStatus;
  }

  // renew_period - computed: false, optional: true, required: false
  private _renewPeriod?: number; 
  public get renewPeriod() {
    return this.getNumberAttribute('renew_period');
  }
  public set renewPeriod(value: number) {
    this._renewPeriod = value;
  }
  public resetRenewPeriod() {
    this._renewPeriod = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get renewPeriodInput() {
    return this._renewPeriod;
  }

  // parameters - computed: false, optional: true, required: false
  private _parameters?: { [key: string]: string }; 
  public get parameters() {
    return this.getStringMapAttribute('parameters');
  }
  public set parameters(value: { [key: string]: string }) {
    this._parameters = value;
  }
  public resetParameters() {
    this._parameters = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get parametersInput() {
    return this._parameters;
  }
}

/**
* Represents a {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_subscription aisec_guardrails_subscription}
*/
export class GuardrailsSubscription extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "aisec_guardrails_subscription";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a GuardrailsSubscription resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the GuardrailsSubscription to import
  * @param importFromId The id of the existing GuardrailsSubscription that should be imported. Refer to the {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_subscription#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the GuardrailsSubscription to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "aisec_guardrails_subscription", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_subscription aisec_guardrails_subscription} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options GuardrailsSubscriptionConfig
  */
  public constructor(scope: Construct, id: string, config: GuardrailsSubscriptionConfig) {
    super(scope, id, {
      terraformResourceType: 'aisec_guardrails_subscription',
      terraformGeneratorMetadata: {
        providerName: 'aisec',
        providerVersionConstraint: '>= 0.0.0'
      },
      provider: config.provider,
      dependsOn: config.dependsOn,
      count: config.count,
      lifecycle: config.lifecycle,
      provisioners: config.provisioners,
      connection: config.connection,
      forEach: config.forEach
    });
    this._commodityCode = config.commodityCode;
    this._purchase.internalValue = config.purchase;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // commodity_code - computed: false, optional: false, required: true
  private _commodityCode?: string; 
  public get commodityCode() {
    return this.getStringAttribute('commodity_code');
  }
  public set commodityCode(value: string) {
    this._commodityCode = value;
  }
  // Temporarily expose input value. Use with caution.
  public get commodityCodeInput() {
    return this._commodityCode;
  }

  // active - computed: true, optional: false, required: false
  public get active() {
    return this.getBooleanAttribute('active');
  }

  // in_debt - computed: true, optional: false, required: false
  public get inDebt() {
    return this.getBooleanAttribute('in_debt');
  }

  // instance_id - computed: true, optional: false, required: false
  public get instanceId() {
    return this.getStringAttribute('instance_id');
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // purchase - computed: false, optional: true, required: false
  private _purchase = new GuardrailsSubscriptionPurchaseOutputReference(this, "purchase");
  public get purchase() {
    return this._purchase;
  }
  public putPurchase(value: GuardrailsSubscriptionPurchase) {
    this._purchase.internalValue = value;
  }
  public resetPurchase() {
    this._purchase.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get purchaseInput() {
    return this._purchase.internalValue;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      commodity_code: cdktf.stringToTerraform(this._commodityCode),
      purchase: guardrailsSubscriptionPurchaseToTerraform(this._purchase.internalValue),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      commodity_code: {
        value: cdktf.stringToHclTerraform(this._commodityCode),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      purchase: {
        value: guardrailsSubscriptionPurchaseToHclTerraform(this._purchase.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "GuardrailsSubscriptionPurchaseList",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
