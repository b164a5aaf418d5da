// https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/waf_log_status
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface WafLogStatusConfig extends cdktf.TerraformMetaArguments {
  /**
  * Id of the WAF instance, `waf_v2_public_cn-…`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/waf_log_status#instance_id WafLogStatus#instance_id}
  */
  readonly instanceId: string;
  /**
  * Whether logs are delivered. The log storage of the instance costs money.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/waf_log_status#enabled WafLogStatus#enabled}
  */
  readonly enabled: boolean | cdktf.IResolvable;
  /**
  * Region of the log store. Without it, WAF takes that of the instance.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/waf_log_status#log_region WafLogStatus#log_region}
  */
  readonly logRegion?: string;
}

/**
* Represents a {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/waf_log_status aisec_waf_log_status}
*/
export class WafLogStatus extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "aisec_waf_log_status";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a WafLogStatus resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the WafLogStatus to import
  * @param importFromId The id of the existing WafLogStatus that should be imported. Refer to the {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/waf_log_status#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the WafLogStatus to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "aisec_waf_log_status", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/waf_log_status aisec_waf_log_status} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options WafLogStatusConfig
  */
  public constructor(scope: Construct, id: string, config: WafLogStatusConfig) {
    super(scope, id, {
      terraformResourceType: 'aisec_waf_log_status',
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
    this._instanceId = config.instanceId;
    this._enabled = config.enabled;
    this._logRegion = config.logRegion;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // instance_id - computed: false, optional: false, required: true
  private _instanceId?: string; 
  public get instanceId() {
    return this.getStringAttribute('instance_id');
  }
  public set instanceId(value: string) {
    this._instanceId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get instanceIdInput() {
    return this._instanceId;
  }

  // enabled - computed: false, optional: false, required: true
  private _enabled?: boolean | cdktf.IResolvable; 
  public get enabled() {
    return this.getBooleanAttribute('enabled');
  }
  public set enabled(value: boolean | cdktf.IResolvable) {
    this._enabled = value;
  }
  // Temporarily expose input value. Use with caution.
  public get enabledInput() {
    return this._enabled;
  }

  // log_region - computed: false, optional: true, required: false
  private _logRegion?: string; 
  public get logRegion() {
    return this.getStringAttribute('log_region');
  }
  public set logRegion(value: string) {
    this._logRegion = value;
  }
  public resetLogRegion() {
    this._logRegion = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get logRegionInput() {
    return this._logRegion;
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
      instance_id: cdktf.stringToTerraform(this._instanceId),
      enabled: cdktf.booleanToTerraform(this._enabled),
      log_region: cdktf.stringToTerraform(this._logRegion),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      instance_id: {
        value: cdktf.stringToHclTerraform(this._instanceId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      enabled: {
        value: cdktf.booleanToHclTerraform(this._enabled),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      log_region: {
        value: cdktf.stringToHclTerraform(this._logRegion),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
