// https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/waf_defense_template
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface WafDefenseTemplateConfig extends cdktf.TerraformMetaArguments {
  /**
  * Id of the WAF instance, `waf_v2_public_cn-…`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/waf_defense_template#instance_id WafDefenseTemplate#instance_id}
  */
  readonly instanceId: string;
  /**
  * Scene, such as `custom_response` or `bot_manager`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/waf_defense_template#defense_scene WafDefenseTemplate#defense_scene}
  */
  readonly defenseScene: string;
  /**
  * Part of the scene: `web`, `app`, `basic` or `bot_custom_acl` of bot_manager.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/waf_defense_template#defense_sub_scene WafDefenseTemplate#defense_sub_scene}
  */
  readonly defenseSubScene?: string;
  /**
  * Name of the template: letters, digits, `_`, `.` and `-`; unique in its scene.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/waf_defense_template#template_name WafDefenseTemplate#template_name}
  */
  readonly templateName: string;
  /**
  * `user_default` applies to whatever no other template of the scene applies to; a scene has one of them.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/waf_defense_template#template_type WafDefenseTemplate#template_type}
  */
  readonly templateType: string;
  /**
  * 1: in force, 0: off.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/waf_defense_template#template_status WafDefenseTemplate#template_status}
  */
  readonly templateStatus?: number;
  /**
  * What it is for.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/waf_defense_template#description WafDefenseTemplate#description}
  */
  readonly description?: string;
  /**
  * Detail of the scene as JSON. No description of it is published.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/waf_defense_template#detail WafDefenseTemplate#detail}
  */
  readonly detail?: string;
  /**
  * Protected objects it applies to.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/waf_defense_template#resources WafDefenseTemplate#resources}
  */
  readonly resources?: string[];
  /**
  * Groups of protected objects it applies to.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/waf_defense_template#resource_groups WafDefenseTemplate#resource_groups}
  */
  readonly resourceGroups?: string[];
}

/**
* Represents a {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/waf_defense_template aisec_waf_defense_template}
*/
export class WafDefenseTemplate extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "aisec_waf_defense_template";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a WafDefenseTemplate resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the WafDefenseTemplate to import
  * @param importFromId The id of the existing WafDefenseTemplate that should be imported. Refer to the {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/waf_defense_template#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the WafDefenseTemplate to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "aisec_waf_defense_template", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/waf_defense_template aisec_waf_defense_template} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options WafDefenseTemplateConfig
  */
  public constructor(scope: Construct, id: string, config: WafDefenseTemplateConfig) {
    super(scope, id, {
      terraformResourceType: 'aisec_waf_defense_template',
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
    this._defenseScene = config.defenseScene;
    this._defenseSubScene = config.defenseSubScene;
    this._templateName = config.templateName;
    this._templateType = config.templateType;
    this._templateStatus = config.templateStatus;
    this._description = config.description;
    this._detail = config.detail;
    this._resources = config.resources;
    this._resourceGroups = config.resourceGroups;
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

  // defense_scene - computed: false, optional: false, required: true
  private _defenseScene?: string; 
  public get defenseScene() {
    return this.getStringAttribute('defense_scene');
  }
  public set defenseScene(value: string) {
    this._defenseScene = value;
  }
  // Temporarily expose input value. Use with caution.
  public get defenseSceneInput() {
    return this._defenseScene;
  }

  // defense_sub_scene - computed: false, optional: true, required: false
  private _defenseSubScene?: string; 
  public get defenseSubScene() {
    return this.getStringAttribute('defense_sub_scene');
  }
  public set defenseSubScene(value: string) {
    this._defenseSubScene = value;
  }
  public resetDefenseSubScene() {
    this._defenseSubScene = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get defenseSubSceneInput() {
    return this._defenseSubScene;
  }

  // template_name - computed: false, optional: false, required: true
  private _templateName?: string; 
  public get templateName() {
    return this.getStringAttribute('template_name');
  }
  public set templateName(value: string) {
    this._templateName = value;
  }
  // Temporarily expose input value. Use with caution.
  public get templateNameInput() {
    return this._templateName;
  }

  // template_type - computed: false, optional: false, required: true
  private _templateType?: string; 
  public get templateType() {
    return this.getStringAttribute('template_type');
  }
  public set templateType(value: string) {
    this._templateType = value;
  }
  // Temporarily expose input value. Use with caution.
  public get templateTypeInput() {
    return this._templateType;
  }

  // template_status - computed: true, optional: true, required: false
  private _templateStatus?: number; 
  public get templateStatus() {
    return this.getNumberAttribute('template_status');
  }
  public set templateStatus(value: number) {
    this._templateStatus = value;
  }
  public resetTemplateStatus() {
    this._templateStatus = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get templateStatusInput() {
    return this._templateStatus;
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

  // detail - computed: false, optional: true, required: false
  private _detail?: string; 
  public get detail() {
    return this.getStringAttribute('detail');
  }
  public set detail(value: string) {
    this._detail = value;
  }
  public resetDetail() {
    this._detail = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get detailInput() {
    return this._detail;
  }

  // resources - computed: false, optional: true, required: false
  private _resources?: string[]; 
  public get resources() {
    return cdktf.Fn.tolist(this.getListAttribute('resources'));
  }
  public set resources(value: string[]) {
    this._resources = value;
  }
  public resetResources() {
    this._resources = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get resourcesInput() {
    return this._resources;
  }

  // resource_groups - computed: false, optional: true, required: false
  private _resourceGroups?: string[]; 
  public get resourceGroups() {
    return cdktf.Fn.tolist(this.getListAttribute('resource_groups'));
  }
  public set resourceGroups(value: string[]) {
    this._resourceGroups = value;
  }
  public resetResourceGroups() {
    this._resourceGroups = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get resourceGroupsInput() {
    return this._resourceGroups;
  }

  // template_id - computed: true, optional: false, required: false
  public get templateId() {
    return this.getNumberAttribute('template_id');
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
      defense_scene: cdktf.stringToTerraform(this._defenseScene),
      defense_sub_scene: cdktf.stringToTerraform(this._defenseSubScene),
      template_name: cdktf.stringToTerraform(this._templateName),
      template_type: cdktf.stringToTerraform(this._templateType),
      template_status: cdktf.numberToTerraform(this._templateStatus),
      description: cdktf.stringToTerraform(this._description),
      detail: cdktf.stringToTerraform(this._detail),
      resources: cdktf.listMapper(cdktf.stringToTerraform, false)(this._resources),
      resource_groups: cdktf.listMapper(cdktf.stringToTerraform, false)(this._resourceGroups),
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
      defense_scene: {
        value: cdktf.stringToHclTerraform(this._defenseScene),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      defense_sub_scene: {
        value: cdktf.stringToHclTerraform(this._defenseSubScene),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      template_name: {
        value: cdktf.stringToHclTerraform(this._templateName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      template_type: {
        value: cdktf.stringToHclTerraform(this._templateType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      template_status: {
        value: cdktf.numberToHclTerraform(this._templateStatus),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      description: {
        value: cdktf.stringToHclTerraform(this._description),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      detail: {
        value: cdktf.stringToHclTerraform(this._detail),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      resources: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._resources),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      resource_groups: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._resourceGroups),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
