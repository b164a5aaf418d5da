// https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_image_registry
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface SasImageRegistryConfig extends cdktf.TerraformMetaArguments {
  /**
  * Only `harbor`: Quay takes a second secret.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_image_registry#registry_type SasImageRegistry#registry_type}
  */
  readonly registryType: string;
  /**
  * `V1` or `V2`: the version of Harbor.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_image_registry#registry_version SasImageRegistry#registry_version}
  */
  readonly registryVersion: string;
  /**
  * How it is reached.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_image_registry#protocol SasImageRegistry#protocol}
  */
  readonly protocol?: string;
  /**
  * From where it is reached: `internet`, or `vpc`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_image_registry#network SasImageRegistry#network}
  */
  readonly network: string;
  /**
  * The VPC, for `vpc`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_image_registry#vpc_id SasImageRegistry#vpc_id}
  */
  readonly vpcId?: string;
  /**
  * Region of Security Center that connects to it.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_image_registry#region_id SasImageRegistry#region_id}
  */
  readonly regionId: string;
  /**
  * IP address.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_image_registry#host_ip SasImageRegistry#host_ip}
  */
  readonly hostIp: string;
  /**
  * Domain name.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_image_registry#domain_name SasImageRegistry#domain_name}
  */
  readonly domainName: string;
  /**
  * Port. Without it, that of the protocol.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_image_registry#port SasImageRegistry#port}
  */
  readonly port?: number;
  /**
  * User that reads the images; not secret.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_image_registry#user_name SasImageRegistry#user_name}
  */
  readonly userName: string;
  /**
  * Images that are scanned in an hour.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_image_registry#images_per_hour SasImageRegistry#images_per_hour}
  */
  readonly imagesPerHour?: number;
  /**
  * Where the provider reads the secret when it is needed: `env`, a variable of the environment that Terraform runs in; `kms`, a KMS secret; `oos`, a secret parameter.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_image_registry#secret_source SasImageRegistry#secret_source}
  */
  readonly secretSource: string;
  /**
  * Name of the variable, KMS secret or secret parameter.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_image_registry#secret_name SasImageRegistry#secret_name}
  */
  readonly secretName: string;
  /**
  * Member with the secret where what is stored is a JSON object. Without it, all of the text is the secret.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_image_registry#secret_member SasImageRegistry#secret_member}
  */
  readonly secretMember?: string;
  /**
  * Any text; another one reads the secret again and sends it: do so after a rotation.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_image_registry#secret_version SasImageRegistry#secret_version}
  */
  readonly secretVersion?: string;
}

/**
* Represents a {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_image_registry aisec_sas_image_registry}
*/
export class SasImageRegistry extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "aisec_sas_image_registry";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a SasImageRegistry resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the SasImageRegistry to import
  * @param importFromId The id of the existing SasImageRegistry that should be imported. Refer to the {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_image_registry#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the SasImageRegistry to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "aisec_sas_image_registry", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_image_registry aisec_sas_image_registry} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options SasImageRegistryConfig
  */
  public constructor(scope: Construct, id: string, config: SasImageRegistryConfig) {
    super(scope, id, {
      terraformResourceType: 'aisec_sas_image_registry',
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
    this._registryType = config.registryType;
    this._registryVersion = config.registryVersion;
    this._protocol = config.protocol;
    this._network = config.network;
    this._vpcId = config.vpcId;
    this._regionId = config.regionId;
    this._hostIp = config.hostIp;
    this._domainName = config.domainName;
    this._port = config.port;
    this._userName = config.userName;
    this._imagesPerHour = config.imagesPerHour;
    this._secretSource = config.secretSource;
    this._secretName = config.secretName;
    this._secretMember = config.secretMember;
    this._secretVersion = config.secretVersion;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // registry_type - computed: false, optional: false, required: true
  private _registryType?: string; 
  public get registryType() {
    return this.getStringAttribute('registry_type');
  }
  public set registryType(value: string) {
    this._registryType = value;
  }
  // Temporarily expose input value. Use with caution.
  public get registryTypeInput() {
    return this._registryType;
  }

  // registry_version - computed: false, optional: false, required: true
  private _registryVersion?: string; 
  public get registryVersion() {
    return this.getStringAttribute('registry_version');
  }
  public set registryVersion(value: string) {
    this._registryVersion = value;
  }
  // Temporarily expose input value. Use with caution.
  public get registryVersionInput() {
    return this._registryVersion;
  }

  // protocol - computed: true, optional: true, required: false
  private _protocol?: string; 
  public get protocol() {
    return this.getStringAttribute('protocol');
  }
  public set protocol(value: string) {
    this._protocol = value;
  }
  public resetProtocol() {
    this._protocol = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get protocolInput() {
    return this._protocol;
  }

  // network - computed: false, optional: false, required: true
  private _network?: string; 
  public get network() {
    return this.getStringAttribute('network');
  }
  public set network(value: string) {
    this._network = value;
  }
  // Temporarily expose input value. Use with caution.
  public get networkInput() {
    return this._network;
  }

  // vpc_id - computed: false, optional: true, required: false
  private _vpcId?: string; 
  public get vpcId() {
    return this.getStringAttribute('vpc_id');
  }
  public set vpcId(value: string) {
    this._vpcId = value;
  }
  public resetVpcId() {
    this._vpcId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get vpcIdInput() {
    return this._vpcId;
  }

  // region_id - computed: false, optional: false, required: true
  private _regionId?: string; 
  public get regionId() {
    return this.getStringAttribute('region_id');
  }
  public set regionId(value: string) {
    this._regionId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get regionIdInput() {
    return this._regionId;
  }

  // host_ip - computed: false, optional: false, required: true
  private _hostIp?: string; 
  public get hostIp() {
    return this.getStringAttribute('host_ip');
  }
  public set hostIp(value: string) {
    this._hostIp = value;
  }
  // Temporarily expose input value. Use with caution.
  public get hostIpInput() {
    return this._hostIp;
  }

  // domain_name - computed: false, optional: false, required: true
  private _domainName?: string; 
  public get domainName() {
    return this.getStringAttribute('domain_name');
  }
  public set domainName(value: string) {
    this._domainName = value;
  }
  // Temporarily expose input value. Use with caution.
  public get domainNameInput() {
    return this._domainName;
  }

  // port - computed: false, optional: true, required: false
  private _port?: number; 
  public get port() {
    return this.getNumberAttribute('port');
  }
  public set port(value: number) {
    this._port = value;
  }
  public resetPort() {
    this._port = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get portInput() {
    return this._port;
  }

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

  // images_per_hour - computed: false, optional: true, required: false
  private _imagesPerHour?: number; 
  public get imagesPerHour() {
    return this.getNumberAttribute('images_per_hour');
  }
  public set imagesPerHour(value: number) {
    this._imagesPerHour = value;
  }
  public resetImagesPerHour() {
    this._imagesPerHour = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get imagesPerHourInput() {
    return this._imagesPerHour;
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

  // registry_id - computed: true, optional: false, required: false
  public get registryId() {
    return this.getNumberAttribute('registry_id');
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
      registry_type: cdktf.stringToTerraform(this._registryType),
      registry_version: cdktf.stringToTerraform(this._registryVersion),
      protocol: cdktf.stringToTerraform(this._protocol),
      network: cdktf.stringToTerraform(this._network),
      vpc_id: cdktf.stringToTerraform(this._vpcId),
      region_id: cdktf.stringToTerraform(this._regionId),
      host_ip: cdktf.stringToTerraform(this._hostIp),
      domain_name: cdktf.stringToTerraform(this._domainName),
      port: cdktf.numberToTerraform(this._port),
      user_name: cdktf.stringToTerraform(this._userName),
      images_per_hour: cdktf.numberToTerraform(this._imagesPerHour),
      secret_source: cdktf.stringToTerraform(this._secretSource),
      secret_name: cdktf.stringToTerraform(this._secretName),
      secret_member: cdktf.stringToTerraform(this._secretMember),
      secret_version: cdktf.stringToTerraform(this._secretVersion),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      registry_type: {
        value: cdktf.stringToHclTerraform(this._registryType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      registry_version: {
        value: cdktf.stringToHclTerraform(this._registryVersion),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      protocol: {
        value: cdktf.stringToHclTerraform(this._protocol),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      network: {
        value: cdktf.stringToHclTerraform(this._network),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      vpc_id: {
        value: cdktf.stringToHclTerraform(this._vpcId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      region_id: {
        value: cdktf.stringToHclTerraform(this._regionId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      host_ip: {
        value: cdktf.stringToHclTerraform(this._hostIp),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      domain_name: {
        value: cdktf.stringToHclTerraform(this._domainName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      port: {
        value: cdktf.numberToHclTerraform(this._port),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      user_name: {
        value: cdktf.stringToHclTerraform(this._userName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      images_per_hour: {
        value: cdktf.numberToHclTerraform(this._imagesPerHour),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
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
      secret_version: {
        value: cdktf.stringToHclTerraform(this._secretVersion),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
