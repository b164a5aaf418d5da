// https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/siem_status
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataAisecSiemStatusConfig extends cdktf.TerraformMetaArguments {
  /**
  * Data-management centre: `cn-hangzhou` for assets in the Chinese mainland and Hong Kong, `ap-southeast-1` for others.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/siem_status#management_region DataAisecSiemStatus#management_region}
  */
  readonly managementRegion: string;
}

/**
* Represents a {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/siem_status aisec_siem_status}
*/
export class DataAisecSiemStatus extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "aisec_siem_status";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataAisecSiemStatus resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataAisecSiemStatus to import
  * @param importFromId The id of the existing DataAisecSiemStatus that should be imported. Refer to the {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/siem_status#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataAisecSiemStatus to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "aisec_siem_status", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/siem_status aisec_siem_status} Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataAisecSiemStatusConfig
  */
  public constructor(scope: Construct, id: string, config: DataAisecSiemStatusConfig) {
    super(scope, id, {
      terraformResourceType: 'aisec_siem_status',
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

  // version - computed: true, optional: false, required: false
  public get version() {
    return this.getStringAttribute('version');
  }

  // upgrade_status - computed: true, optional: false, required: false
  public get upgradeStatus() {
    return this.getStringAttribute('upgrade_status');
  }

  // log_project - computed: true, optional: false, required: false
  public get logProject() {
    return this.getStringAttribute('log_project');
  }

  // log_region - computed: true, optional: false, required: false
  public get logRegion() {
    return this.getStringAttribute('log_region');
  }

  // storage_capacity - computed: true, optional: false, required: false
  public get storageCapacity() {
    return this.getNumberAttribute('storage_capacity');
  }

  // storage_used - computed: true, optional: false, required: false
  public get storageUsed() {
    return this.getNumberAttribute('storage_used');
  }

  // log_stores - computed: true, optional: false, required: false
  public get logStores() {
    return this.getListAttribute('log_stores');
  }

  // log_codes - computed: true, optional: false, required: false
  public get logCodes() {
    return this.getListAttribute('log_codes');
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
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
