// https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_service_config
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface GuardrailsServiceConfigConfig extends cdktf.TerraformMetaArguments {
  /**
  * Service, such as `query_security_check_intl`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_service_config#service_code GuardrailsServiceConfig#service_code}
  */
  readonly serviceCode: string;
  /**
  * `text`, `image` or `file`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_service_config#resource_type GuardrailsServiceConfig#resource_type}
  */
  readonly resourceType: string;
  /**
  * Scene of an image service.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_service_config#scene GuardrailsServiceConfig#scene}
  */
  readonly scene?: string;
  /**
  * JSON pointer into the service’s configuration to the JSON text of its value. Each has to exist already, with a value of the same type.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_service_config#members GuardrailsServiceConfig#members}
  */
  readonly members?: { [key: string]: string };
  /**
  * Ids of keyword libraries whose words are hits (block list).
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_service_config#keyword_hit_libraries GuardrailsServiceConfig#keyword_hit_libraries}
  */
  readonly keywordHitLibraries?: string[];
  /**
  * Ids of keyword libraries whose words are let pass (allow list).
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_service_config#keyword_filter_libraries GuardrailsServiceConfig#keyword_filter_libraries}
  */
  readonly keywordFilterLibraries?: string[];
  /**
  * Human review: JSON with AuditRiskLevels, CallbackId, Enable and ManualService.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_service_config#manual_machine_config GuardrailsServiceConfig#manual_machine_config}
  */
  readonly manualMachineConfig?: string;
}

/**
* Represents a {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_service_config aisec_guardrails_service_config}
*/
export class GuardrailsServiceConfig extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "aisec_guardrails_service_config";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a GuardrailsServiceConfig resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the GuardrailsServiceConfig to import
  * @param importFromId The id of the existing GuardrailsServiceConfig that should be imported. Refer to the {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_service_config#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the GuardrailsServiceConfig to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "aisec_guardrails_service_config", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_service_config aisec_guardrails_service_config} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options GuardrailsServiceConfigConfig
  */
  public constructor(scope: Construct, id: string, config: GuardrailsServiceConfigConfig) {
    super(scope, id, {
      terraformResourceType: 'aisec_guardrails_service_config',
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
    this._scene = config.scene;
    this._members = config.members;
    this._keywordHitLibraries = config.keywordHitLibraries;
    this._keywordFilterLibraries = config.keywordFilterLibraries;
    this._manualMachineConfig = config.manualMachineConfig;
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

  // scene - computed: false, optional: true, required: false
  private _scene?: string; 
  public get scene() {
    return this.getStringAttribute('scene');
  }
  public set scene(value: string) {
    this._scene = value;
  }
  public resetScene() {
    this._scene = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sceneInput() {
    return this._scene;
  }

  // members - computed: false, optional: true, required: false
  private _members?: { [key: string]: string }; 
  public get members() {
    return this.getStringMapAttribute('members');
  }
  public set members(value: { [key: string]: string }) {
    this._members = value;
  }
  public resetMembers() {
    this._members = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get membersInput() {
    return this._members;
  }

  // keyword_hit_libraries - computed: false, optional: true, required: false
  private _keywordHitLibraries?: string[]; 
  public get keywordHitLibraries() {
    return cdktf.Fn.tolist(this.getListAttribute('keyword_hit_libraries'));
  }
  public set keywordHitLibraries(value: string[]) {
    this._keywordHitLibraries = value;
  }
  public resetKeywordHitLibraries() {
    this._keywordHitLibraries = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get keywordHitLibrariesInput() {
    return this._keywordHitLibraries;
  }

  // keyword_filter_libraries - computed: false, optional: true, required: false
  private _keywordFilterLibraries?: string[]; 
  public get keywordFilterLibraries() {
    return cdktf.Fn.tolist(this.getListAttribute('keyword_filter_libraries'));
  }
  public set keywordFilterLibraries(value: string[]) {
    this._keywordFilterLibraries = value;
  }
  public resetKeywordFilterLibraries() {
    this._keywordFilterLibraries = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get keywordFilterLibrariesInput() {
    return this._keywordFilterLibraries;
  }

  // manual_machine_config - computed: false, optional: true, required: false
  private _manualMachineConfig?: string; 
  public get manualMachineConfig() {
    return this.getStringAttribute('manual_machine_config');
  }
  public set manualMachineConfig(value: string) {
    this._manualMachineConfig = value;
  }
  public resetManualMachineConfig() {
    this._manualMachineConfig = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get manualMachineConfigInput() {
    return this._manualMachineConfig;
  }

  // configuration_hash - computed: true, optional: false, required: false
  public get configurationHash() {
    return this.getStringAttribute('configuration_hash');
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
      scene: cdktf.stringToTerraform(this._scene),
      members: cdktf.hashMapper(cdktf.stringToTerraform)(this._members),
      keyword_hit_libraries: cdktf.listMapper(cdktf.stringToTerraform, false)(this._keywordHitLibraries),
      keyword_filter_libraries: cdktf.listMapper(cdktf.stringToTerraform, false)(this._keywordFilterLibraries),
      manual_machine_config: cdktf.stringToTerraform(this._manualMachineConfig),
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
      scene: {
        value: cdktf.stringToHclTerraform(this._scene),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      members: {
        value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._members),
        isBlock: false,
        type: "map",
        storageClassType: "stringMap",
      },
      keyword_hit_libraries: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._keywordHitLibraries),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      keyword_filter_libraries: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._keywordFilterLibraries),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      manual_machine_config: {
        value: cdktf.stringToHclTerraform(this._manualMachineConfig),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
