// https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_data_ingestion
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface SiemDataIngestionConfig extends cdktf.TerraformMetaArguments {
  /**
  * Data-management centre: `cn-hangzhou` for assets in the Chinese mainland and Hong Kong, `ap-southeast-1` for others.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_data_ingestion#management_region SiemDataIngestion#management_region}
  */
  readonly managementRegion: string;
  /**
  * Id of the source.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_data_ingestion#data_source_id SiemDataIngestion#data_source_id}
  */
  readonly dataSourceId: string;
  /**
  * Id of the rule.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_data_ingestion#normalization_rule_id SiemDataIngestion#normalization_rule_id}
  */
  readonly normalizationRuleId: string;
  /**
  * Product that writes the logs.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_data_ingestion#product_id SiemDataIngestion#product_id}
  */
  readonly productId: string;
  /**
  * Whether logs are read as they come, or by every run of a rule.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_data_ingestion#mode SiemDataIngestion#mode}
  */
  readonly mode?: string;
  /**
  * Always `enabled`; what somebody switched off is switched on again.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_data_ingestion#status SiemDataIngestion#status}
  */
  readonly status?: string;
}

/**
* Represents a {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_data_ingestion aisec_siem_data_ingestion}
*/
export class SiemDataIngestion extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "aisec_siem_data_ingestion";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a SiemDataIngestion resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the SiemDataIngestion to import
  * @param importFromId The id of the existing SiemDataIngestion that should be imported. Refer to the {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_data_ingestion#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the SiemDataIngestion to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "aisec_siem_data_ingestion", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_data_ingestion aisec_siem_data_ingestion} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options SiemDataIngestionConfig
  */
  public constructor(scope: Construct, id: string, config: SiemDataIngestionConfig) {
    super(scope, id, {
      terraformResourceType: 'aisec_siem_data_ingestion',
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
    this._managementRegion = config.managementRegion;
    this._dataSourceId = config.dataSourceId;
    this._normalizationRuleId = config.normalizationRuleId;
    this._productId = config.productId;
    this._mode = config.mode;
    this._status = config.status;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // management_region - computed: false, optional: false, required: true
  private _managementRegion?: string; 
  public get managementRegion() {
    return this.getStringAttribute('management_region');
  }
  public set managementRegion(value: string) {
    this._managementRegion = value;
  }
  // Temporarily expose input value. Use with caution.
  public get managementRegionInput() {
    return this._managementRegion;
  }

  // data_source_id - computed: false, optional: false, required: true
  private _dataSourceId?: string; 
  public get dataSourceId() {
    return this.getStringAttribute('data_source_id');
  }
  public set dataSourceId(value: string) {
    this._dataSourceId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get dataSourceIdInput() {
    return this._dataSourceId;
  }

  // normalization_rule_id - computed: false, optional: false, required: true
  private _normalizationRuleId?: string; 
  public get normalizationRuleId() {
    return this.getStringAttribute('normalization_rule_id');
  }
  public set normalizationRuleId(value: string) {
    this._normalizationRuleId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get normalizationRuleIdInput() {
    return this._normalizationRuleId;
  }

  // product_id - computed: false, optional: false, required: true
  private _productId?: string; 
  public get productId() {
    return this.getStringAttribute('product_id');
  }
  public set productId(value: string) {
    this._productId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get productIdInput() {
    return this._productId;
  }

  // mode - computed: true, optional: true, required: false
  private _mode?: string; 
  public get mode() {
    return this.getStringAttribute('mode');
  }
  public set mode(value: string) {
    this._mode = value;
  }
  public resetMode() {
    this._mode = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get modeInput() {
    return this._mode;
  }

  // status - computed: true, optional: true, required: false
  private _status?: string; 
  public get status() {
    return this.getStringAttribute('status');
  }
  public set status(value: string) {
    this._status = value;
  }
  public resetStatus() {
    this._status = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get statusInput() {
    return this._status;
  }

  // state - computed: true, optional: false, required: false
  public get state() {
    return this.getStringAttribute('state');
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
      management_region: cdktf.stringToTerraform(this._managementRegion),
      data_source_id: cdktf.stringToTerraform(this._dataSourceId),
      normalization_rule_id: cdktf.stringToTerraform(this._normalizationRuleId),
      product_id: cdktf.stringToTerraform(this._productId),
      mode: cdktf.stringToTerraform(this._mode),
      status: cdktf.stringToTerraform(this._status),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      management_region: {
        value: cdktf.stringToHclTerraform(this._managementRegion),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      data_source_id: {
        value: cdktf.stringToHclTerraform(this._dataSourceId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      normalization_rule_id: {
        value: cdktf.stringToHclTerraform(this._normalizationRuleId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      product_id: {
        value: cdktf.stringToHclTerraform(this._productId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      mode: {
        value: cdktf.stringToHclTerraform(this._mode),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      status: {
        value: cdktf.stringToHclTerraform(this._status),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
