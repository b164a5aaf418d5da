// https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_log_delivery
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface SiemLogDeliveryConfig extends cdktf.TerraformMetaArguments {
  /**
  * Data-management centre: `cn-hangzhou` for assets in the Chinese mainland and Hong Kong, `ap-southeast-1` for others.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_log_delivery#management_region SiemLogDelivery#management_region}
  */
  readonly managementRegion: string;
  /**
  * Kind of logs, such as `sas-net-block`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_log_delivery#log_code SiemLogDelivery#log_code}
  */
  readonly logCode: string;
  /**
  * `enable` or `disable`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_log_delivery#status SiemLogDelivery#status}
  */
  readonly status: string;
}

/**
* Represents a {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_log_delivery aisec_siem_log_delivery}
*/
export class SiemLogDelivery extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "aisec_siem_log_delivery";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a SiemLogDelivery resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the SiemLogDelivery to import
  * @param importFromId The id of the existing SiemLogDelivery that should be imported. Refer to the {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_log_delivery#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the SiemLogDelivery to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "aisec_siem_log_delivery", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_log_delivery aisec_siem_log_delivery} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options SiemLogDeliveryConfig
  */
  public constructor(scope: Construct, id: string, config: SiemLogDeliveryConfig) {
    super(scope, id, {
      terraformResourceType: 'aisec_siem_log_delivery',
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
    this._logCode = config.logCode;
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

  // log_code - computed: false, optional: false, required: true
  private _logCode?: string; 
  public get logCode() {
    return this.getStringAttribute('log_code');
  }
  public set logCode(value: string) {
    this._logCode = value;
  }
  // Temporarily expose input value. Use with caution.
  public get logCodeInput() {
    return this._logCode;
  }

  // status - computed: false, optional: false, required: true
  private _status?: string; 
  public get status() {
    return this.getStringAttribute('status');
  }
  public set status(value: string) {
    this._status = value;
  }
  // Temporarily expose input value. Use with caution.
  public get statusInput() {
    return this._status;
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
      log_code: cdktf.stringToTerraform(this._logCode),
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
      log_code: {
        value: cdktf.stringToHclTerraform(this._logCode),
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
