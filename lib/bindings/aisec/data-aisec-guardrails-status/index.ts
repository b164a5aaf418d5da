// https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/guardrails_status
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataAisecGuardrailsStatusConfig extends cdktf.TerraformMetaArguments {
  /**
  * Product, such as `lvwang_guardrail_public_cn`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/guardrails_status#commodity_code DataAisecGuardrailsStatus#commodity_code}
  */
  readonly commodityCode: string;
}

/**
* Represents a {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/guardrails_status aisec_guardrails_status}
*/
export class DataAisecGuardrailsStatus extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "aisec_guardrails_status";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataAisecGuardrailsStatus resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataAisecGuardrailsStatus to import
  * @param importFromId The id of the existing DataAisecGuardrailsStatus that should be imported. Refer to the {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/guardrails_status#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataAisecGuardrailsStatus to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "aisec_guardrails_status", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/guardrails_status aisec_guardrails_status} Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataAisecGuardrailsStatusConfig
  */
  public constructor(scope: Construct, id: string, config: DataAisecGuardrailsStatusConfig) {
    super(scope, id, {
      terraformResourceType: 'aisec_guardrails_status',
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

  // protection_status - computed: true, optional: false, required: false
  private _protectionStatus = new cdktf.StringMap(this, "protection_status");
  public get protectionStatus() {
    return this._protectionStatus;
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
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
