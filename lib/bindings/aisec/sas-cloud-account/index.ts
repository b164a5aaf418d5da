// https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_cloud_account
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface SasCloudAccountConfig extends cdktf.TerraformMetaArguments {
  /**
  * The cloud.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_cloud_account#vendor SasCloudAccount#vendor}
  */
  readonly vendor: string;
  /**
  * `primary`: key of the account; `sub`: of a user in it; `ctdr`: for Agentic SOC only.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_cloud_account#ak_type SasCloudAccount#ak_type}
  */
  readonly akType: string;
  /**
  * Id of the key: AccessKey id, client id of Azure, private_key_id of Google, OCID of Oracle. Not secret. Or `secret_id_member`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_cloud_account#secret_id SasCloudAccount#secret_id}
  */
  readonly secretId?: string;
  /**
  * Where the provider reads the secret when it is needed: `env`, a variable of the environment that Terraform runs in; `kms`, a KMS secret; `oos`, a secret parameter.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_cloud_account#secret_source SasCloudAccount#secret_source}
  */
  readonly secretSource: string;
  /**
  * Name of the variable, KMS secret or secret parameter.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_cloud_account#secret_name SasCloudAccount#secret_name}
  */
  readonly secretName: string;
  /**
  * Member with the secret where what is stored is a JSON object. Without it, all of the text is the secret.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_cloud_account#secret_member SasCloudAccount#secret_member}
  */
  readonly secretMember?: string;
  /**
  * Member with the id of the key in the same JSON object.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_cloud_account#secret_id_member SasCloudAccount#secret_id_member}
  */
  readonly secretIdMember?: string;
  /**
  * Any text; another one reads the secret again and sends it: do so after a rotation.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_cloud_account#secret_version SasCloudAccount#secret_version}
  */
  readonly secretVersion?: string;
  /**
  * `HOST`: servers; `CSPM`: configuration checks; `SIEM`: threat analysis; `TRIAL`: audit logs.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_cloud_account#auth_modules SasCloudAccount#auth_modules}
  */
  readonly authModules?: string[];
  /**
  * Site of the cloud; needed for HUAWEICLOUD, Azure, AWS, VOLCENGINE, KingsoftCloud, UCloud, BaiduCloud, OracleCloud. The service does not answer it.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_cloud_account#domain SasCloudAccount#domain}
  */
  readonly domain?: string;
  /**
  * Regions in which the key is verified; for AWS and OracleCloud only. The service does not answer them.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_cloud_account#regions SasCloudAccount#regions}
  */
  readonly regions?: string[];
  /**
  * Tenant; for Azure and OracleCloud only. The service does not answer it.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_cloud_account#tenant_id SasCloudAccount#tenant_id}
  */
  readonly tenantId?: string;
  /**
  * Id of the account at the other cloud; needed for SIEM.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_cloud_account#cloud_user_id SasCloudAccount#cloud_user_id}
  */
  readonly cloudUserId?: string;
  /**
  * For Google the service key file without private_key_id and private_key, for Oracle an object with `fingerprint`. No secret belongs here.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_cloud_account#extend_info SasCloudAccount#extend_info}
  */
  readonly extendInfo?: string;
  /**
  * Name of the account in the console.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_cloud_account#alias SasCloudAccount#alias}
  */
  readonly alias?: string;
  /**
  * Whether Security Center uses the key.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_cloud_account#enabled SasCloudAccount#enabled}
  */
  readonly enabled?: boolean | cdktf.IResolvable;
}

/**
* Represents a {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_cloud_account aisec_sas_cloud_account}
*/
export class SasCloudAccount extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "aisec_sas_cloud_account";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a SasCloudAccount resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the SasCloudAccount to import
  * @param importFromId The id of the existing SasCloudAccount that should be imported. Refer to the {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_cloud_account#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the SasCloudAccount to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "aisec_sas_cloud_account", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_cloud_account aisec_sas_cloud_account} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options SasCloudAccountConfig
  */
  public constructor(scope: Construct, id: string, config: SasCloudAccountConfig) {
    super(scope, id, {
      terraformResourceType: 'aisec_sas_cloud_account',
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
    this._vendor = config.vendor;
    this._akType = config.akType;
    this._secretId = config.secretId;
    this._secretSource = config.secretSource;
    this._secretName = config.secretName;
    this._secretMember = config.secretMember;
    this._secretIdMember = config.secretIdMember;
    this._secretVersion = config.secretVersion;
    this._authModules = config.authModules;
    this._domain = config.domain;
    this._regions = config.regions;
    this._tenantId = config.tenantId;
    this._cloudUserId = config.cloudUserId;
    this._extendInfo = config.extendInfo;
    this._alias = config.alias;
    this._enabled = config.enabled;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // vendor - computed: false, optional: false, required: true
  private _vendor?: string; 
  public get vendor() {
    return this.getStringAttribute('vendor');
  }
  public set vendor(value: string) {
    this._vendor = value;
  }
  // Temporarily expose input value. Use with caution.
  public get vendorInput() {
    return this._vendor;
  }

  // ak_type - computed: false, optional: false, required: true
  private _akType?: string; 
  public get akType() {
    return this.getStringAttribute('ak_type');
  }
  public set akType(value: string) {
    this._akType = value;
  }
  // Temporarily expose input value. Use with caution.
  public get akTypeInput() {
    return this._akType;
  }

  // secret_id - computed: true, optional: true, required: false
  private _secretId?: string; 
  public get secretId() {
    return this.getStringAttribute('secret_id');
  }
  public set secretId(value: string) {
    this._secretId = value;
  }
  public resetSecretId() {
    this._secretId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get secretIdInput() {
    return this._secretId;
  }

  // secret_source - computed: false, optional: false, required: true
  private _secretSource?: string; 
  public get secretSource() {
    return this.getStringAttribute('secret_source');
  }
  public set secretSource(value: string) {
    this._secretSource = value;
  }
  // Temporarily expose input value. Use with caution.
  public get secretSourceInput() {
    return this._secretSource;
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

  // secret_member - computed: false, optional: true, required: false
  private _secretMember?: string; 
  public get secretMember() {
    return this.getStringAttribute('secret_member');
  }
  public set secretMember(value: string) {
    this._secretMember = value;
  }
  public resetSecretMember() {
    this._secretMember = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get secretMemberInput() {
    return this._secretMember;
  }

  // secret_id_member - computed: false, optional: true, required: false
  private _secretIdMember?: string; 
  public get secretIdMember() {
    return this.getStringAttribute('secret_id_member');
  }
  public set secretIdMember(value: string) {
    this._secretIdMember = value;
  }
  public resetSecretIdMember() {
    this._secretIdMember = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get secretIdMemberInput() {
    return this._secretIdMember;
  }

  // secret_version - computed: false, optional: true, required: false
  private _secretVersion?: string; 
  public get secretVersion() {
    return this.getStringAttribute('secret_version');
  }
  public set secretVersion(value: string) {
    this._secretVersion = value;
  }
  public resetSecretVersion() {
    this._secretVersion = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get secretVersionInput() {
    return this._secretVersion;
  }

  // auth_modules - computed: false, optional: true, required: false
  private _authModules?: string[]; 
  public get authModules() {
    return cdktf.Fn.tolist(this.getListAttribute('auth_modules'));
  }
  public set authModules(value: string[]) {
    this._authModules = value;
  }
  public resetAuthModules() {
    this._authModules = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authModulesInput() {
    return this._authModules;
  }

  // domain - computed: false, optional: true, required: false
  private _domain?: string; 
  public get domain() {
    return this.getStringAttribute('domain');
  }
  public set domain(value: string) {
    this._domain = value;
  }
  public resetDomain() {
    this._domain = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get domainInput() {
    return this._domain;
  }

  // regions - computed: false, optional: true, required: false
  private _regions?: string[]; 
  public get regions() {
    return cdktf.Fn.tolist(this.getListAttribute('regions'));
  }
  public set regions(value: string[]) {
    this._regions = value;
  }
  public resetRegions() {
    this._regions = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get regionsInput() {
    return this._regions;
  }

  // tenant_id - computed: false, optional: true, required: false
  private _tenantId?: string; 
  public get tenantId() {
    return this.getStringAttribute('tenant_id');
  }
  public set tenantId(value: string) {
    this._tenantId = value;
  }
  public resetTenantId() {
    this._tenantId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tenantIdInput() {
    return this._tenantId;
  }

  // cloud_user_id - computed: false, optional: true, required: false
  private _cloudUserId?: string; 
  public get cloudUserId() {
    return this.getStringAttribute('cloud_user_id');
  }
  public set cloudUserId(value: string) {
    this._cloudUserId = value;
  }
  public resetCloudUserId() {
    this._cloudUserId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get cloudUserIdInput() {
    return this._cloudUserId;
  }

  // extend_info - computed: false, optional: true, required: false
  private _extendInfo?: string; 
  public get extendInfo() {
    return this.getStringAttribute('extend_info');
  }
  public set extendInfo(value: string) {
    this._extendInfo = value;
  }
  public resetExtendInfo() {
    this._extendInfo = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get extendInfoInput() {
    return this._extendInfo;
  }

  // alias - computed: false, optional: true, required: false
  private _alias?: string; 
  public get alias() {
    return this.getStringAttribute('alias');
  }
  public set alias(value: string) {
    this._alias = value;
  }
  public resetAlias() {
    this._alias = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get aliasInput() {
    return this._alias;
  }

  // enabled - computed: true, optional: true, required: false
  private _enabled?: boolean | cdktf.IResolvable; 
  public get enabled() {
    return this.getBooleanAttribute('enabled');
  }
  public set enabled(value: boolean | cdktf.IResolvable) {
    this._enabled = value;
  }
  public resetEnabled() {
    this._enabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enabledInput() {
    return this._enabled;
  }

  // auth_id - computed: true, optional: false, required: false
  public get authId() {
    return this.getNumberAttribute('auth_id');
  }

  // service_status - computed: true, optional: false, required: false
  public get serviceStatus() {
    return this.getStringAttribute('service_status');
  }

  // vendor_uid - computed: true, optional: false, required: false
  public get vendorUid() {
    return this.getStringAttribute('vendor_uid');
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
      vendor: cdktf.stringToTerraform(this._vendor),
      ak_type: cdktf.stringToTerraform(this._akType),
      secret_id: cdktf.stringToTerraform(this._secretId),
      secret_source: cdktf.stringToTerraform(this._secretSource),
      secret_name: cdktf.stringToTerraform(this._secretName),
      secret_member: cdktf.stringToTerraform(this._secretMember),
      secret_id_member: cdktf.stringToTerraform(this._secretIdMember),
      secret_version: cdktf.stringToTerraform(this._secretVersion),
      auth_modules: cdktf.listMapper(cdktf.stringToTerraform, false)(this._authModules),
      domain: cdktf.stringToTerraform(this._domain),
      regions: cdktf.listMapper(cdktf.stringToTerraform, false)(this._regions),
      tenant_id: cdktf.stringToTerraform(this._tenantId),
      cloud_user_id: cdktf.stringToTerraform(this._cloudUserId),
      extend_info: cdktf.stringToTerraform(this._extendInfo),
      alias: cdktf.stringToTerraform(this._alias),
      enabled: cdktf.booleanToTerraform(this._enabled),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      vendor: {
        value: cdktf.stringToHclTerraform(this._vendor),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      ak_type: {
        value: cdktf.stringToHclTerraform(this._akType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      secret_id: {
        value: cdktf.stringToHclTerraform(this._secretId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      secret_source: {
        value: cdktf.stringToHclTerraform(this._secretSource),
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
      secret_member: {
        value: cdktf.stringToHclTerraform(this._secretMember),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      secret_id_member: {
        value: cdktf.stringToHclTerraform(this._secretIdMember),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      secret_version: {
        value: cdktf.stringToHclTerraform(this._secretVersion),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      auth_modules: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._authModules),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      domain: {
        value: cdktf.stringToHclTerraform(this._domain),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      regions: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._regions),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      tenant_id: {
        value: cdktf.stringToHclTerraform(this._tenantId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      cloud_user_id: {
        value: cdktf.stringToHclTerraform(this._cloudUserId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      extend_info: {
        value: cdktf.stringToHclTerraform(this._extendInfo),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      alias: {
        value: cdktf.stringToHclTerraform(this._alias),
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
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
