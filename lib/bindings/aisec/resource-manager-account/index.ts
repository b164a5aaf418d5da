// https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/resource_manager_account
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface ResourceManagerAccountConfig extends cdktf.TerraformMetaArguments {
  /**
  * Name of the member, unique in the directory; 2 to 50 characters.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/resource_manager_account#display_name ResourceManagerAccount#display_name}
  */
  readonly displayName: string;
  /**
  * Before the `@` of the account’s name. A change is refused. By default, the service makes it up.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/resource_manager_account#account_name_prefix ResourceManagerAccount#account_name_prefix}
  */
  readonly accountNamePrefix?: string;
  /**
  * Folder in which the account is made; later changes do nothing: `aisec_resource_manager_account_placement` moves it. By default, the root folder. It is not read.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/resource_manager_account#initial_folder_id ResourceManagerAccount#initial_folder_id}
  */
  readonly initialFolderId?: string;
  /**
  * Account that pays. By default, a new account pays itself; taking it away changes nothing.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/resource_manager_account#payer_account_id ResourceManagerAccount#payer_account_id}
  */
  readonly payerAccountId?: string;
  /**
  * All tags of the member. Without it, they stay as they are.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/resource_manager_account#tags ResourceManagerAccount#tags}
  */
  readonly tags?: { [key: string]: string };
  /**
  * Whether the account is ended: it is checked, and deleted if the checks allow it. Nothing brings it back.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/resource_manager_account#closed ResourceManagerAccount#closed}
  */
  readonly closed?: boolean | cdktf.IResolvable;
  /**
  * Checks whose findings are given up when the account is ended, such as `NON_SP_cs`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/resource_manager_account#abandoned_checks ResourceManagerAccount#abandoned_checks}
  */
  readonly abandonedChecks?: string[];
  /**
  * How long an apply waits for the checks and the deletion.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/resource_manager_account#timeout_minutes ResourceManagerAccount#timeout_minutes}
  */
  readonly timeoutMinutes?: number;
}

/**
* Represents a {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/resource_manager_account aisec_resource_manager_account}
*/
export class ResourceManagerAccount extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "aisec_resource_manager_account";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a ResourceManagerAccount resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the ResourceManagerAccount to import
  * @param importFromId The id of the existing ResourceManagerAccount that should be imported. Refer to the {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/resource_manager_account#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the ResourceManagerAccount to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "aisec_resource_manager_account", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/resource_manager_account aisec_resource_manager_account} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options ResourceManagerAccountConfig
  */
  public constructor(scope: Construct, id: string, config: ResourceManagerAccountConfig) {
    super(scope, id, {
      terraformResourceType: 'aisec_resource_manager_account',
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
    this._displayName = config.displayName;
    this._accountNamePrefix = config.accountNamePrefix;
    this._initialFolderId = config.initialFolderId;
    this._payerAccountId = config.payerAccountId;
    this._tags = config.tags;
    this._closed = config.closed;
    this._abandonedChecks = config.abandonedChecks;
    this._timeoutMinutes = config.timeoutMinutes;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // display_name - computed: false, optional: false, required: true
  private _displayName?: string; 
  public get displayName() {
    return this.getStringAttribute('display_name');
  }
  public set displayName(value: string) {
    this._displayName = value;
  }
  // Temporarily expose input value. Use with caution.
  public get displayNameInput() {
    return this._displayName;
  }

  // account_name_prefix - computed: true, optional: true, required: false
  private _accountNamePrefix?: string; 
  public get accountNamePrefix() {
    return this.getStringAttribute('account_name_prefix');
  }
  public set accountNamePrefix(value: string) {
    this._accountNamePrefix = value;
  }
  public resetAccountNamePrefix() {
    this._accountNamePrefix = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get accountNamePrefixInput() {
    return this._accountNamePrefix;
  }

  // initial_folder_id - computed: false, optional: true, required: false
  private _initialFolderId?: string; 
  public get initialFolderId() {
    return this.getStringAttribute('initial_folder_id');
  }
  public set initialFolderId(value: string) {
    this._initialFolderId = value;
  }
  public resetInitialFolderId() {
    this._initialFolderId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get initialFolderIdInput() {
    return this._initialFolderId;
  }

  // payer_account_id - computed: false, optional: true, required: false
  private _payerAccountId?: string; 
  public get payerAccountId() {
    return this.getStringAttribute('payer_account_id');
  }
  public set payerAccountId(value: string) {
    this._payerAccountId = value;
  }
  public resetPayerAccountId() {
    this._payerAccountId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get payerAccountIdInput() {
    return this._payerAccountId;
  }

  // tags - computed: false, optional: true, required: false
  private _tags?: { [key: string]: string }; 
  public get tags() {
    return this.getStringMapAttribute('tags');
  }
  public set tags(value: { [key: string]: string }) {
    this._tags = value;
  }
  public resetTags() {
    this._tags = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tagsInput() {
    return this._tags;
  }

  // closed - computed: true, optional: true, required: false
  private _closed?: boolean | cdktf.IResolvable; 
  public get closed() {
    return this.getBooleanAttribute('closed');
  }
  public set closed(value: boolean | cdktf.IResolvable) {
    this._closed = value;
  }
  public resetClosed() {
    this._closed = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get closedInput() {
    return this._closed;
  }

  // abandoned_checks - computed: false, optional: true, required: false
  private _abandonedChecks?: string[]; 
  public get abandonedChecks() {
    return cdktf.Fn.tolist(this.getListAttribute('abandoned_checks'));
  }
  public set abandonedChecks(value: string[]) {
    this._abandonedChecks = value;
  }
  public resetAbandonedChecks() {
    this._abandonedChecks = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get abandonedChecksInput() {
    return this._abandonedChecks;
  }

  // timeout_minutes - computed: true, optional: true, required: false
  private _timeoutMinutes?: number; 
  public get timeoutMinutes() {
    return this.getNumberAttribute('timeout_minutes');
  }
  public set timeoutMinutes(value: number) {
    this._timeoutMinutes = value;
  }
  public resetTimeoutMinutes() {
    this._timeoutMinutes = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get timeoutMinutesInput() {
    return this._timeoutMinutes;
  }

  // account_name - computed: true, optional: false, required: false
  public get accountName() {
    return this.getStringAttribute('account_name');
  }

  // join_method - computed: true, optional: false, required: false
  public get joinMethod() {
    return this.getStringAttribute('join_method');
  }

  // resource_directory_id - computed: true, optional: false, required: false
  public get resourceDirectoryId() {
    return this.getStringAttribute('resource_directory_id');
  }

  // status - computed: true, optional: false, required: false
  public get status() {
    return this.getStringAttribute('status');
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
      display_name: cdktf.stringToTerraform(this._displayName),
      account_name_prefix: cdktf.stringToTerraform(this._accountNamePrefix),
      initial_folder_id: cdktf.stringToTerraform(this._initialFolderId),
      payer_account_id: cdktf.stringToTerraform(this._payerAccountId),
      tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._tags),
      closed: cdktf.booleanToTerraform(this._closed),
      abandoned_checks: cdktf.listMapper(cdktf.stringToTerraform, false)(this._abandonedChecks),
      timeout_minutes: cdktf.numberToTerraform(this._timeoutMinutes),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      display_name: {
        value: cdktf.stringToHclTerraform(this._displayName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      account_name_prefix: {
        value: cdktf.stringToHclTerraform(this._accountNamePrefix),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      initial_folder_id: {
        value: cdktf.stringToHclTerraform(this._initialFolderId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      payer_account_id: {
        value: cdktf.stringToHclTerraform(this._payerAccountId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      tags: {
        value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._tags),
        isBlock: false,
        type: "map",
        storageClassType: "stringMap",
      },
      closed: {
        value: cdktf.booleanToHclTerraform(this._closed),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      abandoned_checks: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._abandonedChecks),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      timeout_minutes: {
        value: cdktf.numberToHclTerraform(this._timeoutMinutes),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
