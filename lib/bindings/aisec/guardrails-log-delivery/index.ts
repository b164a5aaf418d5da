// https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_log_delivery
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface GuardrailsLogDeliveryConfig extends cdktf.TerraformMetaArguments {
  /**
  * Product that the logs are of.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_log_delivery#commodity_code GuardrailsLogDelivery#commodity_code}
  */
  readonly commodityCode: string;
  /**
  * Region of the log store.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_log_delivery#delivery_region GuardrailsLogDelivery#delivery_region}
  */
  readonly deliveryRegion?: string;
  /**
  * Storage that is bought, in the unit of the console.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_log_delivery#storage GuardrailsLogDelivery#storage}
  */
  readonly storage?: number;
  /**
  * Days that logs are kept.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_log_delivery#ttl GuardrailsLogDelivery#ttl}
  */
  readonly ttl?: number;
}

/**
* Represents a {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_log_delivery aisec_guardrails_log_delivery}
*/
export class GuardrailsLogDelivery extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "aisec_guardrails_log_delivery";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a GuardrailsLogDelivery resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the GuardrailsLogDelivery to import
  * @param importFromId The id of the existing GuardrailsLogDelivery that should be imported. Refer to the {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_log_delivery#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the GuardrailsLogDelivery to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "aisec_guardrails_log_delivery", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_log_delivery aisec_guardrails_log_delivery} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options GuardrailsLogDeliveryConfig
  */
  public constructor(scope: Construct, id: string, config: GuardrailsLogDeliveryConfig) {
    super(scope, id, {
      terraformResourceType: 'aisec_guardrails_log_delivery',
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
    this._deliveryRegion = config.deliveryRegion;
    this._storage = config.storage;
    this._ttl = config.ttl;
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

  // delivery_region - computed: false, optional: true, required: false
  private _deliveryRegion?: string; 
  public get deliveryRegion() {
    return this.getStringAttribute('delivery_region');
  }
  public set deliveryRegion(value: string) {
    this._deliveryRegion = value;
  }
  public resetDeliveryRegion() {
    this._deliveryRegion = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get deliveryRegionInput() {
    return this._deliveryRegion;
  }

  // storage - computed: false, optional: true, required: false
  private _storage?: number; 
  public get storage() {
    return this.getNumberAttribute('storage');
  }
  public set storage(value: number) {
    this._storage = value;
  }
  public resetStorage() {
    this._storage = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get storageInput() {
    return this._storage;
  }

  // ttl - computed: false, optional: true, required: false
  private _ttl?: number; 
  public get ttl() {
    return this.getNumberAttribute('ttl');
  }
  public set ttl(value: number) {
    this._ttl = value;
  }
  public resetTtl() {
    this._ttl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ttlInput() {
    return this._ttl;
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      commodity_code: cdktf.stringToTerraform(this._commodityCode),
      delivery_region: cdktf.stringToTerraform(this._deliveryRegion),
      storage: cdktf.numberToTerraform(this._storage),
      ttl: cdktf.numberToTerraform(this._ttl),
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
      delivery_region: {
        value: cdktf.stringToHclTerraform(this._deliveryRegion),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      storage: {
        value: cdktf.numberToHclTerraform(this._storage),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      ttl: {
        value: cdktf.numberToHclTerraform(this._ttl),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
