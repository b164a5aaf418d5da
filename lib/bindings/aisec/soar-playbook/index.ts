// https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/soar_playbook
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface SoarPlaybookConfig extends cdktf.TerraformMetaArguments {
  /**
  * Name, without special characters, unique in the account.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/soar_playbook#name SoarPlaybook#name}
  */
  readonly name: string;
  /**
  * What it does.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/soar_playbook#description SoarPlaybook#description}
  */
  readonly description?: string;
  /**
  * What it gets: an entity, an incident, an alert, or fields of your own.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/soar_playbook#param_type SoarPlaybook#param_type}
  */
  readonly paramType: string;
  /**
  * JSON list of input fields.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/soar_playbook#input_configs SoarPlaybook#input_configs}
  */
  readonly inputConfigs?: string;
  /**
  * JSON list of output fields.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/soar_playbook#output_configs SoarPlaybook#output_configs}
  */
  readonly outputConfigs?: string;
  /**
  * JSON list of nodes and connections.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/soar_playbook#task_flow SoarPlaybook#task_flow}
  */
  readonly taskFlow: string;
  /**
  * Whether what is declared is published. The service has no call that takes a publication back.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/soar_playbook#publish SoarPlaybook#publish}
  */
  readonly publish?: boolean | cdktf.IResolvable;
}

/**
* Represents a {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/soar_playbook aisec_soar_playbook}
*/
export class SoarPlaybook extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "aisec_soar_playbook";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a SoarPlaybook resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the SoarPlaybook to import
  * @param importFromId The id of the existing SoarPlaybook that should be imported. Refer to the {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/soar_playbook#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the SoarPlaybook to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "aisec_soar_playbook", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/soar_playbook aisec_soar_playbook} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options SoarPlaybookConfig
  */
  public constructor(scope: Construct, id: string, config: SoarPlaybookConfig) {
    super(scope, id, {
      terraformResourceType: 'aisec_soar_playbook',
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
    this._name = config.name;
    this._description = config.description;
    this._paramType = config.paramType;
    this._inputConfigs = config.inputConfigs;
    this._outputConfigs = config.outputConfigs;
    this._taskFlow = config.taskFlow;
    this._publish = config.publish;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // name - computed: false, optional: false, required: true
  private _name?: string; 
  public get name() {
    return this.getStringAttribute('name');
  }
  public set name(value: string) {
    this._name = value;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
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

  // param_type - computed: false, optional: false, required: true
  private _paramType?: string; 
  public get paramType() {
    return this.getStringAttribute('param_type');
  }
  public set paramType(value: string) {
    this._paramType = value;
  }
  // Temporarily expose input value. Use with caution.
  public get paramTypeInput() {
    return this._paramType;
  }

  // input_configs - computed: false, optional: true, required: false
  private _inputConfigs?: string; 
  public get inputConfigs() {
    return this.getStringAttribute('input_configs');
  }
  public set inputConfigs(value: string) {
    this._inputConfigs = value;
  }
  public resetInputConfigs() {
    this._inputConfigs = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get inputConfigsInput() {
    return this._inputConfigs;
  }

  // output_configs - computed: false, optional: true, required: false
  private _outputConfigs?: string; 
  public get outputConfigs() {
    return this.getStringAttribute('output_configs');
  }
  public set outputConfigs(value: string) {
    this._outputConfigs = value;
  }
  public resetOutputConfigs() {
    this._outputConfigs = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get outputConfigsInput() {
    return this._outputConfigs;
  }

  // task_flow - computed: false, optional: false, required: true
  private _taskFlow?: string; 
  public get taskFlow() {
    return this.getStringAttribute('task_flow');
  }
  public set taskFlow(value: string) {
    this._taskFlow = value;
  }
  // Temporarily expose input value. Use with caution.
  public get taskFlowInput() {
    return this._taskFlow;
  }

  // publish - computed: true, optional: true, required: false
  private _publish?: boolean | cdktf.IResolvable; 
  public get publish() {
    return this.getBooleanAttribute('publish');
  }
  public set publish(value: boolean | cdktf.IResolvable) {
    this._publish = value;
  }
  public resetPublish() {
    this._publish = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get publishInput() {
    return this._publish;
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
      name: cdktf.stringToTerraform(this._name),
      description: cdktf.stringToTerraform(this._description),
      param_type: cdktf.stringToTerraform(this._paramType),
      input_configs: cdktf.stringToTerraform(this._inputConfigs),
      output_configs: cdktf.stringToTerraform(this._outputConfigs),
      task_flow: cdktf.stringToTerraform(this._taskFlow),
      publish: cdktf.booleanToTerraform(this._publish),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      name: {
        value: cdktf.stringToHclTerraform(this._name),
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
      param_type: {
        value: cdktf.stringToHclTerraform(this._paramType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      input_configs: {
        value: cdktf.stringToHclTerraform(this._inputConfigs),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      output_configs: {
        value: cdktf.stringToHclTerraform(this._outputConfigs),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      task_flow: {
        value: cdktf.stringToHclTerraform(this._taskFlow),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      publish: {
        value: cdktf.booleanToHclTerraform(this._publish),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
