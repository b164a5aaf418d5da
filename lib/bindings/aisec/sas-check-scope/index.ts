// https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_check_scope
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface SasCheckScopeConfig extends cdktf.TerraformMetaArguments {
  /**
  * Whether all assets are checked, or those that were chosen.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_check_scope#all_assets SasCheckScope#all_assets}
  */
  readonly allAssets?: boolean | cdktf.IResolvable;
  /**
  * Whether assets that are made later are chosen by themselves.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_check_scope#new_assets SasCheckScope#new_assets}
  */
  readonly newAssets?: boolean | cdktf.IResolvable;
  /**
  * Which of them, as the JSON that the service calls AutoConfig: `{ autoInclude, autoRule }`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_check_scope#new_asset_rule SasCheckScope#new_asset_rule}
  */
  readonly newAssetRule?: string;
}

/**
* Represents a {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_check_scope aisec_sas_check_scope}
*/
export class SasCheckScope extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "aisec_sas_check_scope";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a SasCheckScope resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the SasCheckScope to import
  * @param importFromId The id of the existing SasCheckScope that should be imported. Refer to the {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_check_scope#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the SasCheckScope to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "aisec_sas_check_scope", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_check_scope aisec_sas_check_scope} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options SasCheckScopeConfig = {}
  */
  public constructor(scope: Construct, id: string, config: SasCheckScopeConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'aisec_sas_check_scope',
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
    this._allAssets = config.allAssets;
    this._newAssets = config.newAssets;
    this._newAssetRule = config.newAssetRule;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // all_assets - computed: false, optional: true, required: false
  private _allAssets?: boolean | cdktf.IResolvable; 
  public get allAssets() {
    return this.getBooleanAttribute('all_assets');
  }
  public set allAssets(value: boolean | cdktf.IResolvable) {
    this._allAssets = value;
  }
  public resetAllAssets() {
    this._allAssets = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allAssetsInput() {
    return this._allAssets;
  }

  // new_assets - computed: false, optional: true, required: false
  private _newAssets?: boolean | cdktf.IResolvable; 
  public get newAssets() {
    return this.getBooleanAttribute('new_assets');
  }
  public set newAssets(value: boolean | cdktf.IResolvable) {
    this._newAssets = value;
  }
  public resetNewAssets() {
    this._newAssets = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get newAssetsInput() {
    return this._newAssets;
  }

  // new_asset_rule - computed: false, optional: true, required: false
  private _newAssetRule?: string; 
  public get newAssetRule() {
    return this.getStringAttribute('new_asset_rule');
  }
  public set newAssetRule(value: string) {
    this._newAssetRule = value;
  }
  public resetNewAssetRule() {
    this._newAssetRule = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get newAssetRuleInput() {
    return this._newAssetRule;
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
      all_assets: cdktf.booleanToTerraform(this._allAssets),
      new_assets: cdktf.booleanToTerraform(this._newAssets),
      new_asset_rule: cdktf.stringToTerraform(this._newAssetRule),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      all_assets: {
        value: cdktf.booleanToHclTerraform(this._allAssets),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      new_assets: {
        value: cdktf.booleanToHclTerraform(this._newAssets),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      new_asset_rule: {
        value: cdktf.stringToHclTerraform(this._newAssetRule),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
