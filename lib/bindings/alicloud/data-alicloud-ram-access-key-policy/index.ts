// https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/data-sources/ram_access_key_policy
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataAlicloudRamAccessKeyPolicyConfig extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/data-sources/ram_access_key_policy#id DataAlicloudRamAccessKeyPolicy#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/data-sources/ram_access_key_policy#user_access_key_id DataAlicloudRamAccessKeyPolicy#user_access_key_id}
  */
  readonly userAccessKeyId: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/data-sources/ram_access_key_policy#user_principal_name DataAlicloudRamAccessKeyPolicy#user_principal_name}
  */
  readonly userPrincipalName?: string;
}

/**
* Represents a {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/data-sources/ram_access_key_policy alicloud_ram_access_key_policy}
*/
export class DataAlicloudRamAccessKeyPolicy extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "alicloud_ram_access_key_policy";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataAlicloudRamAccessKeyPolicy resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataAlicloudRamAccessKeyPolicy to import
  * @param importFromId The id of the existing DataAlicloudRamAccessKeyPolicy that should be imported. Refer to the {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/data-sources/ram_access_key_policy#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataAlicloudRamAccessKeyPolicy to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "alicloud_ram_access_key_policy", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/data-sources/ram_access_key_policy alicloud_ram_access_key_policy} Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataAlicloudRamAccessKeyPolicyConfig
  */
  public constructor(scope: Construct, id: string, config: DataAlicloudRamAccessKeyPolicyConfig) {
    super(scope, id, {
      terraformResourceType: 'alicloud_ram_access_key_policy',
      terraformGeneratorMetadata: {
        providerName: 'alicloud',
        providerVersionConstraint: '>= 1.289.0, < 2.0.0'
      },
      provider: config.provider,
      dependsOn: config.dependsOn,
      count: config.count,
      lifecycle: config.lifecycle,
      provisioners: config.provisioners,
      connection: config.connection,
      forEach: config.forEach
    });
    this._id = config.id;
    this._userAccessKeyId = config.userAccessKeyId;
    this._userPrincipalName = config.userPrincipalName;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // access_key_policy - computed: true, optional: false, required: false
  public get accessKeyPolicy() {
    return this.getStringAttribute('access_key_policy');
  }

  // id - computed: true, optional: true, required: false
  private _id?: string; 
  public get id() {
    return this.getStringAttribute('id');
  }
  public set id(value: string) {
    this._id = value;
  }
  public resetId() {
    this._id = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }

  // user_access_key_id - computed: false, optional: false, required: true
  private _userAccessKeyId?: string; 
  public get userAccessKeyId() {
    return this.getStringAttribute('user_access_key_id');
  }
  public set userAccessKeyId(value: string) {
    this._userAccessKeyId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get userAccessKeyIdInput() {
    return this._userAccessKeyId;
  }

  // user_principal_name - computed: false, optional: true, required: false
  private _userPrincipalName?: string; 
  public get userPrincipalName() {
    return this.getStringAttribute('user_principal_name');
  }
  public set userPrincipalName(value: string) {
    this._userPrincipalName = value;
  }
  public resetUserPrincipalName() {
    this._userPrincipalName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get userPrincipalNameInput() {
    return this._userPrincipalName;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      id: cdktf.stringToTerraform(this._id),
      user_access_key_id: cdktf.stringToTerraform(this._userAccessKeyId),
      user_principal_name: cdktf.stringToTerraform(this._userPrincipalName),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      id: {
        value: cdktf.stringToHclTerraform(this._id),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      user_access_key_id: {
        value: cdktf.stringToHclTerraform(this._userAccessKeyId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      user_principal_name: {
        value: cdktf.stringToHclTerraform(this._userPrincipalName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
