// https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/access_key
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface AccessKeyConfig extends cdktf.TerraformMetaArguments {
  /**
  * RAM user; only this resource may make keys for it.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/access_key#user_name AccessKey#user_name}
  */
  readonly userName: string;
  /**
  * `oos`: a secret parameter of OOS, without cost. `kms`: a generic secret of KMS, in an instance.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/access_key#secret_store AccessKey#secret_store}
  */
  readonly secretStore: string;
  /**
  * Name of the secret. Its value is JSON: {"AccessKeyId", "AccessKeySecret"}.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/access_key#secret_name AccessKey#secret_name}
  */
  readonly secretName: string;
  /**
  * Key that encrypts the secret.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/access_key#kms_key_id AccessKey#kms_key_id}
  */
  readonly kmsKeyId?: string;
  /**
  * KMS instance of that key.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/access_key#kms_instance_id AccessKey#kms_instance_id}
  */
  readonly kmsInstanceId?: string;
  /**
  * Description of the secret.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/access_key#description AccessKey#description}
  */
  readonly description?: string;
  /**
  * Any text. When it changes from one text to another, the key is rotated.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/access_key#rotation_trigger AccessKey#rotation_trigger}
  */
  readonly rotationTrigger?: string;
  /**
  * Hours that the previous key stays valid after a rotation. It is deactivated and deleted by the first apply after that.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/access_key#rotation_overlap_hours AccessKey#rotation_overlap_hours}
  */
  readonly rotationOverlapHours?: number;
  /**
  * Days that a deleted KMS secret can be recovered. Without effect for `oos`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/access_key#delete_protection_days AccessKey#delete_protection_days}
  */
  readonly deleteProtectionDays?: number;
}

/**
* Represents a {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/access_key aisec_access_key}
*/
export class AccessKey extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "aisec_access_key";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a AccessKey resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the AccessKey to import
  * @param importFromId The id of the existing AccessKey that should be imported. Refer to the {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/access_key#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the AccessKey to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "aisec_access_key", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/access_key aisec_access_key} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options AccessKeyConfig
  */
  public constructor(scope: Construct, id: string, config: AccessKeyConfig) {
    super(scope, id, {
      terraformResourceType: 'aisec_access_key',
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
    this._userName = config.userName;
    this._secretStore = config.secretStore;
    this._secretName = config.secretName;
    this._kmsKeyId = config.kmsKeyId;
    this._kmsInstanceId = config.kmsInstanceId;
    this._description = config.description;
    this._rotationTrigger = config.rotationTrigger;
    this._rotationOverlapHours = config.rotationOverlapHours;
    this._deleteProtectionDays = config.deleteProtectionDays;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // user_name - computed: false, optional: false, required: true
  private _userName?: string; 
  public get userName() {
    return this.getStringAttribute('user_name');
  }
  public set userName(value: string) {
    this._userName = value;
  }
  // Temporarily expose input value. Use with caution.
  public get userNameInput() {
    return this._userName;
  }

  // secret_store - computed: false, optional: false, required: true
  private _secretStore?: string; 
  public get secretStore() {
    return this.getStringAttribute('secret_store');
  }
  public set secretStore(value: string) {
    this._secretStore = value;
  }
  // Temporarily expose input value. Use with caution.
  public get secretStoreInput() {
    return this._secretStore;
  }

  // secret_name - computed: false, optional: false, required: true
  private _secretName?: string; 
  public get secretName() {
    return this.getStringAttribute('secret_name');
  }
  public set secretName(value: string) {
    this._secretName = value;
  }
  // Temporarily expose input value. Use with caution.
  public get secretNameInput() {
    return this._secretName;
  }

  // kms_key_id - computed: false, optional: true, required: false
  private _kmsKeyId?: string; 
  public get kmsKeyId() {
    return this.getStringAttribute('kms_key_id');
  }
  public set kmsKeyId(value: string) {
    this._kmsKeyId = value;
  }
  public resetKmsKeyId() {
    this._kmsKeyId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get kmsKeyIdInput() {
    return this._kmsKeyId;
  }

  // kms_instance_id - computed: false, optional: true, required: false
  private _kmsInstanceId?: string; 
  public get kmsInstanceId() {
    return this.getStringAttribute('kms_instance_id');
  }
  public set kmsInstanceId(value: string) {
    this._kmsInstanceId = value;
  }
  public resetKmsInstanceId() {
    this._kmsInstanceId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get kmsInstanceIdInput() {
    return this._kmsInstanceId;
  }

  // description - computed: false, optional: true, required: false
  private _description?: string; 
  public get description() {
    return this.getStringAttribute('description');
  }
  public set description(value: string) {
    this._description = value;
  }
  public resetDescription() {
    this._description = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get descriptionInput() {
    return this._description;
  }

  // rotation_trigger - computed: false, optional: true, required: false
  private _rotationTrigger?: string; 
  public get rotationTrigger() {
    return this.getStringAttribute('rotation_trigger');
  }
  public set rotationTrigger(value: string) {
    this._rotationTrigger = value;
  }
  public resetRotationTrigger() {
    this._rotationTrigger = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get rotationTriggerInput() {
    return this._rotationTrigger;
  }

  // rotation_overlap_hours - computed: true, optional: true, required: false
  private _rotationOverlapHours?: number; 
  public get rotationOverlapHours() {
    return this.getNumberAttribute('rotation_overlap_hours');
  }
  public set rotationOverlapHours(value: number) {
    this._rotationOverlapHours = value;
  }
  public resetRotationOverlapHours() {
    this._rotationOverlapHours = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get rotationOverlapHoursInput() {
    return this._rotationOverlapHours;
  }

  // delete_protection_days - computed: true, optional: true, required: false
  private _deleteProtectionDays?: number; 
  public get deleteProtectionDays() {
    return this.getNumberAttribute('delete_protection_days');
  }
  public set deleteProtectionDays(value: number) {
    this._deleteProtectionDays = value;
  }
  public resetDeleteProtectionDays() {
    this._deleteProtectionDays = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get deleteProtectionDaysInput() {
    return this._deleteProtectionDays;
  }

  // access_key_id - computed: true, optional: false, required: false
  public get accessKeyId() {
    return this.getStringAttribute('access_key_id');
  }

  // create_date - computed: true, optional: false, required: false
  public get createDate() {
    return this.getStringAttribute('create_date');
  }

  // status - computed: true, optional: false, required: false
  public get status() {
    return this.getStringAttribute('status');
  }

  // secret_stored - computed: true, optional: false, required: false
  public get secretStored() {
    return this.getBooleanAttribute('secret_stored');
  }

  // previous_access_key_id - computed: true, optional: false, required: false
  public get previousAccessKeyId() {
    return this.getStringAttribute('previous_access_key_id');
  }

  // previous_valid_until - computed: true, optional: false, required: false
  public get previousValidUntil() {
    return this.getStringAttribute('previous_valid_until');
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
      user_name: cdktf.stringToTerraform(this._userName),
      secret_store: cdktf.stringToTerraform(this._secretStore),
      secret_name: cdktf.stringToTerraform(this._secretName),
      kms_key_id: cdktf.stringToTerraform(this._kmsKeyId),
      kms_instance_id: cdktf.stringToTerraform(this._kmsInstanceId),
      description: cdktf.stringToTerraform(this._description),
      rotation_trigger: cdktf.stringToTerraform(this._rotationTrigger),
      rotation_overlap_hours: cdktf.numberToTerraform(this._rotationOverlapHours),
      delete_protection_days: cdktf.numberToTerraform(this._deleteProtectionDays),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      user_name: {
        value: cdktf.stringToHclTerraform(this._userName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      secret_store: {
        value: cdktf.stringToHclTerraform(this._secretStore),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      secret_name: {
        value: cdktf.stringToHclTerraform(this._secretName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      kms_key_id: {
        value: cdktf.stringToHclTerraform(this._kmsKeyId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      kms_instance_id: {
        value: cdktf.stringToHclTerraform(this._kmsInstanceId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      description: {
        value: cdktf.stringToHclTerraform(this._description),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      rotation_trigger: {
        value: cdktf.stringToHclTerraform(this._rotationTrigger),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      rotation_overlap_hours: {
        value: cdktf.numberToHclTerraform(this._rotationOverlapHours),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      delete_protection_days: {
        value: cdktf.numberToHclTerraform(this._deleteProtectionDays),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
