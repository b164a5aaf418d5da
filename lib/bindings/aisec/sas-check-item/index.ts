// https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_check_item
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface SasCheckItemConfig extends cdktf.TerraformMetaArguments {
  /**
  * Name in the console.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_check_item#name SasCheckItem#name}
  */
  readonly name: string;
  /**
  * The rule, as JSON with MatchProperty and AssociatedData: what an asset has to be like to pass.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_check_item#check_rule SasCheckItem#check_rule}
  */
  readonly checkRule: string;
  /**
  * Cloud of the assets: `ALIYUN`, `Tencent`, `HUAWEICLOUD`, `Azure`, `AWS`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_check_item#vendor SasCheckItem#vendor}
  */
  readonly vendor: string;
  /**
  * Type of the assets, such as `OSS`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_check_item#instance_type SasCheckItem#instance_type}
  */
  readonly instanceType: string;
  /**
  * Their subtype, such as `BUCKET`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_check_item#instance_sub_type SasCheckItem#instance_sub_type}
  */
  readonly instanceSubType: string;
  /**
  * How bad it is when an asset does not pass.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_check_item#risk_level SasCheckItem#risk_level}
  */
  readonly riskLevel: string;
  /**
  * Sections that the item is shown in.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_check_item#section_ids SasCheckItem#section_ids}
  */
  readonly sectionIds: number[];
  /**
  * `RELEASE` is checked, `EDIT` is not. Going back to `EDIT` deletes all results of the item.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_check_item#status SasCheckItem#status}
  */
  readonly status?: string;
  /**
  * What is checked, and why.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_check_item#description SasCheckItem#description}
  */
  readonly description?: string;
  /**
  * What to do about it.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_check_item#solution SasCheckItem#solution}
  */
  readonly solution?: string;
  /**
  * Further help.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_check_item#assist_info SasCheckItem#assist_info}
  */
  readonly assistInfo?: string;
  /**
  * A note.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_check_item#remark SasCheckItem#remark}
  */
  readonly remark?: string;
  /**
  * An asset to try the rule on when it is planned. Without one, only the rule itself is tried.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_check_item#test_instance_id SasCheckItem#test_instance_id}
  */
  readonly testInstanceId?: string;
  /**
  * Region of that asset.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_check_item#test_region_id SasCheckItem#test_region_id}
  */
  readonly testRegionId?: string;
}

/**
* Represents a {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_check_item aisec_sas_check_item}
*/
export class SasCheckItem extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "aisec_sas_check_item";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a SasCheckItem resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the SasCheckItem to import
  * @param importFromId The id of the existing SasCheckItem that should be imported. Refer to the {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_check_item#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the SasCheckItem to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "aisec_sas_check_item", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_check_item aisec_sas_check_item} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options SasCheckItemConfig
  */
  public constructor(scope: Construct, id: string, config: SasCheckItemConfig) {
    super(scope, id, {
      terraformResourceType: 'aisec_sas_check_item',
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
    this._checkRule = config.checkRule;
    this._vendor = config.vendor;
    this._instanceType = config.instanceType;
    this._instanceSubType = config.instanceSubType;
    this._riskLevel = config.riskLevel;
    this._sectionIds = config.sectionIds;
    this._status = config.status;
    this._description = config.description;
    this._solution = config.solution;
    this._assistInfo = config.assistInfo;
    this._remark = config.remark;
    this._testInstanceId = config.testInstanceId;
    this._testRegionId = config.testRegionId;
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

  // check_rule - computed: false, optional: false, required: true
  private _checkRule?: string; 
  public get checkRule() {
    return this.getStringAttribute('check_rule');
  }
  public set checkRule(value: string) {
    this._checkRule = value;
  }
  // Temporarily expose input value. Use with caution.
  public get checkRuleInput() {
    return this._checkRule;
  }

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

  // instance_type - computed: false, optional: false, required: true
  private _instanceType?: string; 
  public get instanceType() {
    return this.getStringAttribute('instance_type');
  }
  public set instanceType(value: string) {
    this._instanceType = value;
  }
  // Temporarily expose input value. Use with caution.
  public get instanceTypeInput() {
    return this._instanceType;
  }

  // instance_sub_type - computed: false, optional: false, required: true
  private _instanceSubType?: string; 
  public get instanceSubType() {
    return this.getStringAttribute('instance_sub_type');
  }
  public set instanceSubType(value: string) {
    this._instanceSubType = value;
  }
  // Temporarily expose input value. Use with caution.
  public get instanceSubTypeInput() {
    return this._instanceSubType;
  }

  // risk_level - computed: false, optional: false, required: true
  private _riskLevel?: string; 
  public get riskLevel() {
    return this.getStringAttribute('risk_level');
  }
  public set riskLevel(value: string) {
    this._riskLevel = value;
  }
  // Temporarily expose input value. Use with caution.
  public get riskLevelInput() {
    return this._riskLevel;
  }

  // section_ids - computed: false, optional: false, required: true
  private _sectionIds?: number[]; 
  public get sectionIds() {
    return cdktf.Token.asNumberList(cdktf.Fn.tolist(this.getNumberListAttribute('section_ids')));
  }
  public set sectionIds(value: number[]) {
    this._sectionIds = value;
  }
  // Temporarily expose input value. Use with caution.
  public get sectionIdsInput() {
    return this._sectionIds;
  }

  // status - computed: true, optional: true, required: false
  private _status?: string; 
  public get status() {
    return this.getStringAttribute('status');
  }
  public set status(value: string) {
    this._status = value;
  }
  public resetStatus() {
    this._status = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get statusInput() {
    return this._status;
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

  // solution - computed: false, optional: true, required: false
  private _solution?: string; 
  public get solution() {
    return this.getStringAttribute('solution');
  }
  public set solution(value: string) {
    this._solution = value;
  }
  public resetSolution() {
    this._solution = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get solutionInput() {
    return this._solution;
  }

  // assist_info - computed: false, optional: true, required: false
  private _assistInfo?: string; 
  public get assistInfo() {
    return this.getStringAttribute('assist_info');
  }
  public set assistInfo(value: string) {
    this._assistInfo = value;
  }
  public resetAssistInfo() {
    this._assistInfo = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get assistInfoInput() {
    return this._assistInfo;
  }

  // remark - computed: false, optional: true, required: false
  private _remark?: string; 
  public get remark() {
    return this.getStringAttribute('remark');
  }
  public set remark(value: string) {
    this._remark = value;
  }
  public resetRemark() {
    this._remark = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get remarkInput() {
    return this._remark;
  }

  // test_instance_id - computed: false, optional: true, required: false
  private _testInstanceId?: string; 
  public get testInstanceId() {
    return this.getStringAttribute('test_instance_id');
  }
  public set testInstanceId(value: string) {
    this._testInstanceId = value;
  }
  public resetTestInstanceId() {
    this._testInstanceId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get testInstanceIdInput() {
    return this._testInstanceId;
  }

  // test_region_id - computed: false, optional: true, required: false
  private _testRegionId?: string; 
  public get testRegionId() {
    return this.getStringAttribute('test_region_id');
  }
  public set testRegionId(value: string) {
    this._testRegionId = value;
  }
  public resetTestRegionId() {
    this._testRegionId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get testRegionIdInput() {
    return this._testRegionId;
  }

  // check_id - computed: true, optional: false, required: false
  public get checkId() {
    return this.getNumberAttribute('check_id');
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
      check_rule: cdktf.stringToTerraform(this._checkRule),
      vendor: cdktf.stringToTerraform(this._vendor),
      instance_type: cdktf.stringToTerraform(this._instanceType),
      instance_sub_type: cdktf.stringToTerraform(this._instanceSubType),
      risk_level: cdktf.stringToTerraform(this._riskLevel),
      section_ids: cdktf.listMapper(cdktf.numberToTerraform, false)(this._sectionIds),
      status: cdktf.stringToTerraform(this._status),
      description: cdktf.stringToTerraform(this._description),
      solution: cdktf.stringToTerraform(this._solution),
      assist_info: cdktf.stringToTerraform(this._assistInfo),
      remark: cdktf.stringToTerraform(this._remark),
      test_instance_id: cdktf.stringToTerraform(this._testInstanceId),
      test_region_id: cdktf.stringToTerraform(this._testRegionId),
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
      check_rule: {
        value: cdktf.stringToHclTerraform(this._checkRule),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      vendor: {
        value: cdktf.stringToHclTerraform(this._vendor),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      instance_type: {
        value: cdktf.stringToHclTerraform(this._instanceType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      instance_sub_type: {
        value: cdktf.stringToHclTerraform(this._instanceSubType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      risk_level: {
        value: cdktf.stringToHclTerraform(this._riskLevel),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      section_ids: {
        value: cdktf.listMapperHcl(cdktf.numberToHclTerraform, false)(this._sectionIds),
        isBlock: false,
        type: "set",
        storageClassType: "numberList",
      },
      status: {
        value: cdktf.stringToHclTerraform(this._status),
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
      solution: {
        value: cdktf.stringToHclTerraform(this._solution),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      assist_info: {
        value: cdktf.stringToHclTerraform(this._assistInfo),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      remark: {
        value: cdktf.stringToHclTerraform(this._remark),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      test_instance_id: {
        value: cdktf.stringToHclTerraform(this._testInstanceId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      test_region_id: {
        value: cdktf.stringToHclTerraform(this._testRegionId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
