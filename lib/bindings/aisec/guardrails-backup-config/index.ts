// https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_backup_config
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface GuardrailsBackupConfigConfig extends cdktf.TerraformMetaArguments {
  /**
  * Service, such as `query_security_check_intl`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_backup_config#service_code GuardrailsBackupConfig#service_code}
  */
  readonly serviceCode: string;
  /**
  * `text`, `image` or `file`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_backup_config#resource_type GuardrailsBackupConfig#resource_type}
  */
  readonly resourceType: string;
  /**
  * Name of the OSS bucket.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_backup_config#bucket GuardrailsBackupConfig#bucket}
  */
  readonly bucket?: string;
  /**
  * Region of the bucket.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_backup_config#region GuardrailsBackupConfig#region}
  */
  readonly region?: string;
  /**
  * Folder for evidence.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_backup_config#path GuardrailsBackupConfig#path}
  */
  readonly path?: string;
  /**
  * Folder for evidence of voice.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_backup_config#path_voice GuardrailsBackupConfig#path_voice}
  */
  readonly pathVoice?: string;
  /**
  * The member Enable.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_backup_config#enable GuardrailsBackupConfig#enable}
  */
  readonly enable?: boolean | cdktf.IResolvable;
  /**
  * Whether evidence is kept.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_backup_config#enable_backup GuardrailsBackupConfig#enable_backup}
  */
  readonly enableBackup?: boolean | cdktf.IResolvable;
  /**
  * Whether evidence of voice is kept.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_backup_config#enable_backup_voice GuardrailsBackupConfig#enable_backup_voice}
  */
  readonly enableBackupVoice?: boolean | cdktf.IResolvable;
  /**
  * The member BackupMode; its values are not published.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_backup_config#backup_mode GuardrailsBackupConfig#backup_mode}
  */
  readonly backupMode?: number;
  /**
  * Seconds that evidence is kept.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_backup_config#expire_seconds GuardrailsBackupConfig#expire_seconds}
  */
  readonly expireSeconds?: number;
}

/**
* Represents a {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_backup_config aisec_guardrails_backup_config}
*/
export class GuardrailsBackupConfig extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "aisec_guardrails_backup_config";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a GuardrailsBackupConfig resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the GuardrailsBackupConfig to import
  * @param importFromId The id of the existing GuardrailsBackupConfig that should be imported. Refer to the {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_backup_config#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the GuardrailsBackupConfig to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "aisec_guardrails_backup_config", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_backup_config aisec_guardrails_backup_config} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options GuardrailsBackupConfigConfig
  */
  public constructor(scope: Construct, id: string, config: GuardrailsBackupConfigConfig) {
    super(scope, id, {
      terraformResourceType: 'aisec_guardrails_backup_config',
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
    this._serviceCode = config.serviceCode;
    this._resourceType = config.resourceType;
    this._bucket = config.bucket;
    this._region = config.region;
    this._path = config.path;
    this._pathVoice = config.pathVoice;
    this._enable = config.enable;
    this._enableBackup = config.enableBackup;
    this._enableBackupVoice = config.enableBackupVoice;
    this._backupMode = config.backupMode;
    this._expireSeconds = config.expireSeconds;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // service_code - computed: false, optional: false, required: true
  private _serviceCode?: string; 
  public get serviceCode() {
    return this.getStringAttribute('service_code');
  }
  public set serviceCode(value: string) {
    this._serviceCode = value;
  }
  // Temporarily expose input value. Use with caution.
  public get serviceCodeInput() {
    return this._serviceCode;
  }

  // resource_type - computed: false, optional: false, required: true
  private _resourceType?: string; 
  public get resourceType() {
    return this.getStringAttribute('resource_type');
  }
  public set resourceType(value: string) {
    this._resourceType = value;
  }
  // Temporarily expose input value. Use with caution.
  public get resourceTypeInput() {
    return this._resourceType;
  }

  // bucket - computed: false, optional: true, required: false
  private _bucket?: string; 
  public get bucket() {
    return this.getStringAttribute('bucket');
  }
  public set bucket(value: string) {
    this._bucket = value;
  }
  public resetBucket() {
    this._bucket = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get bucketInput() {
    return this._bucket;
  }

  // region - computed: false, optional: true, required: false
  private _region?: string; 
  public get region() {
    return this.getStringAttribute('region');
  }
  public set region(value: string) {
    this._region = value;
  }
  public resetRegion() {
    this._region = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get regionInput() {
    return this._region;
  }

  // path - computed: false, optional: true, required: false
  private _path?: string; 
  public get path() {
    return this.getStringAttribute('path');
  }
  public set path(value: string) {
    this._path = value;
  }
  public resetPath() {
    this._path = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get pathInput() {
    return this._path;
  }

  // path_voice - computed: false, optional: true, required: false
  private _pathVoice?: string; 
  public get pathVoice() {
    return this.getStringAttribute('path_voice');
  }
  public set pathVoice(value: string) {
    this._pathVoice = value;
  }
  public resetPathVoice() {
    this._pathVoice = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get pathVoiceInput() {
    return this._pathVoice;
  }

  // enable - computed: false, optional: true, required: false
  private _enable?: boolean | cdktf.IResolvable; 
  public get enable() {
    return this.getBooleanAttribute('enable');
  }
  public set enable(value: boolean | cdktf.IResolvable) {
    this._enable = value;
  }
  public resetEnable() {
    this._enable = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enableInput() {
    return this._enable;
  }

  // enable_backup - computed: false, optional: true, required: false
  private _enableBackup?: boolean | cdktf.IResolvable; 
  public get enableBackup() {
    return this.getBooleanAttribute('enable_backup');
  }
  public set enableBackup(value: boolean | cdktf.IResolvable) {
    this._enableBackup = value;
  }
  public resetEnableBackup() {
    this._enableBackup = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enableBackupInput() {
    return this._enableBackup;
  }

  // enable_backup_voice - computed: false, optional: true, required: false
  private _enableBackupVoice?: boolean | cdktf.IResolvable; 
  public get enableBackupVoice() {
    return this.getBooleanAttribute('enable_backup_voice');
  }
  public set enableBackupVoice(value: boolean | cdktf.IResolvable) {
    this._enableBackupVoice = value;
  }
  public resetEnableBackupVoice() {
    this._enableBackupVoice = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enableBackupVoiceInput() {
    return this._enableBackupVoice;
  }

  // backup_mode - computed: false, optional: true, required: false
  private _backupMode?: number; 
  public get backupMode() {
    return this.getNumberAttribute('backup_mode');
  }
  public set backupMode(value: number) {
    this._backupMode = value;
  }
  public resetBackupMode() {
    this._backupMode = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get backupModeInput() {
    return this._backupMode;
  }

  // expire_seconds - computed: false, optional: true, required: false
  private _expireSeconds?: number; 
  public get expireSeconds() {
    return this.getNumberAttribute('expire_seconds');
  }
  public set expireSeconds(value: number) {
    this._expireSeconds = value;
  }
  public resetExpireSeconds() {
    this._expireSeconds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get expireSecondsInput() {
    return this._expireSeconds;
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
      service_code: cdktf.stringToTerraform(this._serviceCode),
      resource_type: cdktf.stringToTerraform(this._resourceType),
      bucket: cdktf.stringToTerraform(this._bucket),
      region: cdktf.stringToTerraform(this._region),
      path: cdktf.stringToTerraform(this._path),
      path_voice: cdktf.stringToTerraform(this._pathVoice),
      enable: cdktf.booleanToTerraform(this._enable),
      enable_backup: cdktf.booleanToTerraform(this._enableBackup),
      enable_backup_voice: cdktf.booleanToTerraform(this._enableBackupVoice),
      backup_mode: cdktf.numberToTerraform(this._backupMode),
      expire_seconds: cdktf.numberToTerraform(this._expireSeconds),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      service_code: {
        value: cdktf.stringToHclTerraform(this._serviceCode),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      resource_type: {
        value: cdktf.stringToHclTerraform(this._resourceType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      bucket: {
        value: cdktf.stringToHclTerraform(this._bucket),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      region: {
        value: cdktf.stringToHclTerraform(this._region),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      path: {
        value: cdktf.stringToHclTerraform(this._path),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      path_voice: {
        value: cdktf.stringToHclTerraform(this._pathVoice),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      enable: {
        value: cdktf.booleanToHclTerraform(this._enable),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      enable_backup: {
        value: cdktf.booleanToHclTerraform(this._enableBackup),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      enable_backup_voice: {
        value: cdktf.booleanToHclTerraform(this._enableBackupVoice),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      backup_mode: {
        value: cdktf.numberToHclTerraform(this._backupMode),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      expire_seconds: {
        value: cdktf.numberToHclTerraform(this._expireSeconds),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
