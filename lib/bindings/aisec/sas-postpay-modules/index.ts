// https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_postpay_modules
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface SasPostpayModulesConfig extends cdktf.TerraformMetaArguments {
  /**
  * Id of the pay-as-you-go instance.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_postpay_modules#instance_id SasPostpayModules#instance_id}
  */
  readonly instanceId: string;
  /**
  * Fixing vulnerabilities.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_postpay_modules#vul SasPostpayModules#vul}
  */
  readonly vul?: boolean | cdktf.IResolvable;
  /**
  * Posture management: checks of configurations, AI-SPM among them.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_postpay_modules#cspm SasPostpayModules#cspm}
  */
  readonly cspm?: boolean | cdktf.IResolvable;
  /**
  * Scans of disks and images without an agent.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_postpay_modules#agentless SasPostpayModules#agentless}
  */
  readonly agentless?: boolean | cdktf.IResolvable;
  /**
  * Security of serverless assets.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_postpay_modules#serverless SasPostpayModules#serverless}
  */
  readonly serverless?: boolean | cdktf.IResolvable;
  /**
  * Threat detection and response.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_postpay_modules#ctdr SasPostpayModules#ctdr}
  */
  readonly ctdr?: boolean | cdktf.IResolvable;
  /**
  * Storage of its logs.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_postpay_modules#ctdr_storage SasPostpayModules#ctdr_storage}
  */
  readonly ctdrStorage?: boolean | cdktf.IResolvable;
  /**
  * Security of hosts and containers.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_postpay_modules#post_host SasPostpayModules#post_host}
  */
  readonly postHost?: boolean | cdktf.IResolvable;
  /**
  * The SDK that finds malicious files.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_postpay_modules#sdk SasPostpayModules#sdk}
  */
  readonly sdk?: boolean | cdktf.IResolvable;
  /**
  * Protection inside of applications.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_postpay_modules#rasp SasPostpayModules#rasp}
  */
  readonly rasp?: boolean | cdktf.IResolvable;
  /**
  * Protection from ransomware.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_postpay_modules#anti_ransomware SasPostpayModules#anti_ransomware}
  */
  readonly antiRansomware?: boolean | cdktf.IResolvable;
  /**
  * Tamper-proofing of files.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_postpay_modules#web_lock SasPostpayModules#web_lock}
  */
  readonly webLock?: boolean | cdktf.IResolvable;
  /**
  * The AI assistant for security operations.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_postpay_modules#ai_digital SasPostpayModules#ai_digital}
  */
  readonly aiDigital?: boolean | cdktf.IResolvable;
}

/**
* Represents a {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_postpay_modules aisec_sas_postpay_modules}
*/
export class SasPostpayModules extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "aisec_sas_postpay_modules";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a SasPostpayModules resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the SasPostpayModules to import
  * @param importFromId The id of the existing SasPostpayModules that should be imported. Refer to the {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_postpay_modules#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the SasPostpayModules to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "aisec_sas_postpay_modules", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_postpay_modules aisec_sas_postpay_modules} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options SasPostpayModulesConfig
  */
  public constructor(scope: Construct, id: string, config: SasPostpayModulesConfig) {
    super(scope, id, {
      terraformResourceType: 'aisec_sas_postpay_modules',
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
    this._vul = config.vul;
    this._cspm = config.cspm;
    this._agentless = config.agentless;
    this._serverless = config.serverless;
    this._ctdr = config.ctdr;
    this._ctdrStorage = config.ctdrStorage;
    this._postHost = config.postHost;
    this._sdk = config.sdk;
    this._rasp = config.rasp;
    this._antiRansomware = config.antiRansomware;
    this._webLock = config.webLock;
    this._aiDigital = config.aiDigital;
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

  // vul - computed: false, optional: true, required: false
  private _vul?: boolean | cdktf.IResolvable; 
  public get vul() {
    return this.getBooleanAttribute('vul');
  }
  public set vul(value: boolean | cdktf.IResolvable) {
    this._vul = value;
  }
  public resetVul() {
    this._vul = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get vulInput() {
    return this._vul;
  }

  // cspm - computed: false, optional: true, required: false
  private _cspm?: boolean | cdktf.IResolvable; 
  public get cspm() {
    return this.getBooleanAttribute('cspm');
  }
  public set cspm(value: boolean | cdktf.IResolvable) {
    this._cspm = value;
  }
  public resetCspm() {
    this._cspm = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get cspmInput() {
    return this._cspm;
  }

  // agentless - computed: false, optional: true, required: false
  private _agentless?: boolean | cdktf.IResolvable; 
  public get agentless() {
    return this.getBooleanAttribute('agentless');
  }
  public set agentless(value: boolean | cdktf.IResolvable) {
    this._agentless = value;
  }
  public resetAgentless() {
    this._agentless = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get agentlessInput() {
    return this._agentless;
  }

  // serverless - computed: false, optional: true, required: false
  private _serverless?: boolean | cdktf.IResolvable; 
  public get serverless() {
    return this.getBooleanAttribute('serverless');
  }
  public set serverless(value: boolean | cdktf.IResolvable) {
    this._serverless = value;
  }
  public resetServerless() {
    this._serverless = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get serverlessInput() {
    return this._serverless;
  }

  // ctdr - computed: false, optional: true, required: false
  private _ctdr?: boolean | cdktf.IResolvable; 
  public get ctdr() {
    return this.getBooleanAttribute('ctdr');
  }
  public set ctdr(value: boolean | cdktf.IResolvable) {
    this._ctdr = value;
  }
  public resetCtdr() {
    this._ctdr = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ctdrInput() {
    return this._ctdr;
  }

  // ctdr_storage - computed: false, optional: true, required: false
  private _ctdrStorage?: boolean | cdktf.IResolvable; 
  public get ctdrStorage() {
    return this.getBooleanAttribute('ctdr_storage');
  }
  public set ctdrStorage(value: boolean | cdktf.IResolvable) {
    this._ctdrStorage = value;
  }
  public resetCtdrStorage() {
    this._ctdrStorage = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ctdrStorageInput() {
    return this._ctdrStorage;
  }

  // post_host - computed: false, optional: true, required: false
  private _postHost?: boolean | cdktf.IResolvable; 
  public get postHost() {
    return this.getBooleanAttribute('post_host');
  }
  public set postHost(value: boolean | cdktf.IResolvable) {
    this._postHost = value;
  }
  public resetPostHost() {
    this._postHost = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get postHostInput() {
    return this._postHost;
  }

  // sdk - computed: false, optional: true, required: false
  private _sdk?: boolean | cdktf.IResolvable; 
  public get sdk() {
    return this.getBooleanAttribute('sdk');
  }
  public set sdk(value: boolean | cdktf.IResolvable) {
    this._sdk = value;
  }
  public resetSdk() {
    this._sdk = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sdkInput() {
    return this._sdk;
  }

  // rasp - computed: false, optional: true, required: false
  private _rasp?: boolean | cdktf.IResolvable; 
  public get rasp() {
    return this.getBooleanAttribute('rasp');
  }
  public set rasp(value: boolean | cdktf.IResolvable) {
    this._rasp = value;
  }
  public resetRasp() {
    this._rasp = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get raspInput() {
    return this._rasp;
  }

  // anti_ransomware - computed: false, optional: true, required: false
  private _antiRansomware?: boolean | cdktf.IResolvable; 
  public get antiRansomware() {
    return this.getBooleanAttribute('anti_ransomware');
  }
  public set antiRansomware(value: boolean | cdktf.IResolvable) {
    this._antiRansomware = value;
  }
  public resetAntiRansomware() {
    this._antiRansomware = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get antiRansomwareInput() {
    return this._antiRansomware;
  }

  // web_lock - computed: false, optional: true, required: false
  private _webLock?: boolean | cdktf.IResolvable; 
  public get webLock() {
    return this.getBooleanAttribute('web_lock');
  }
  public set webLock(value: boolean | cdktf.IResolvable) {
    this._webLock = value;
  }
  public resetWebLock() {
    this._webLock = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get webLockInput() {
    return this._webLock;
  }

  // ai_digital - computed: false, optional: true, required: false
  private _aiDigital?: boolean | cdktf.IResolvable; 
  public get aiDigital() {
    return this.getBooleanAttribute('ai_digital');
  }
  public set aiDigital(value: boolean | cdktf.IResolvable) {
    this._aiDigital = value;
  }
  public resetAiDigital() {
    this._aiDigital = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get aiDigitalInput() {
    return this._aiDigital;
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
      vul: cdktf.booleanToTerraform(this._vul),
      cspm: cdktf.booleanToTerraform(this._cspm),
      agentless: cdktf.booleanToTerraform(this._agentless),
      serverless: cdktf.booleanToTerraform(this._serverless),
      ctdr: cdktf.booleanToTerraform(this._ctdr),
      ctdr_storage: cdktf.booleanToTerraform(this._ctdrStorage),
      post_host: cdktf.booleanToTerraform(this._postHost),
      sdk: cdktf.booleanToTerraform(this._sdk),
      rasp: cdktf.booleanToTerraform(this._rasp),
      anti_ransomware: cdktf.booleanToTerraform(this._antiRansomware),
      web_lock: cdktf.booleanToTerraform(this._webLock),
      ai_digital: cdktf.booleanToTerraform(this._aiDigital),
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
      vul: {
        value: cdktf.booleanToHclTerraform(this._vul),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      cspm: {
        value: cdktf.booleanToHclTerraform(this._cspm),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      agentless: {
        value: cdktf.booleanToHclTerraform(this._agentless),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      serverless: {
        value: cdktf.booleanToHclTerraform(this._serverless),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      ctdr: {
        value: cdktf.booleanToHclTerraform(this._ctdr),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      ctdr_storage: {
        value: cdktf.booleanToHclTerraform(this._ctdrStorage),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      post_host: {
        value: cdktf.booleanToHclTerraform(this._postHost),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      sdk: {
        value: cdktf.booleanToHclTerraform(this._sdk),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      rasp: {
        value: cdktf.booleanToHclTerraform(this._rasp),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      anti_ransomware: {
        value: cdktf.booleanToHclTerraform(this._antiRansomware),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      web_lock: {
        value: cdktf.booleanToHclTerraform(this._webLock),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      ai_digital: {
        value: cdktf.booleanToHclTerraform(this._aiDigital),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
