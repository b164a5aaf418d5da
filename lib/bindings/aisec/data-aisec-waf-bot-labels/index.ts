// https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/waf_bot_labels
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataAisecWafBotLabelsConfig extends cdktf.TerraformMetaArguments {
  /**
  * Id of the WAF instance, `waf_v2_public_cn-…`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/waf_bot_labels#instance_id DataAisecWafBotLabels#instance_id}
  */
  readonly instanceId: string;
  /**
  * Kind of client.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/waf_bot_labels#sub_scene DataAisecWafBotLabels#sub_scene}
  */
  readonly subScene?: string;
  /**
  * Kind of label.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/waf_bot_labels#label_type DataAisecWafBotLabels#label_type}
  */
  readonly labelType?: string;
}
export interface DataAisecWafBotLabelsLabels {
}

export function dataAisecWafBotLabelsLabelsToTerraform(struct?: DataAisecWafBotLabelsLabels): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataAisecWafBotLabelsLabelsToHclTerraform(struct?: DataAisecWafBotLabelsLabels): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataAisecWafBotLabelsLabelsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): DataAisecWafBotLabelsLabels | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataAisecWafBotLabelsLabels | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // label_key - computed: true, optional: false, required: false
  public get labelKey() {
    return this.getStringAttribute('label_key');
  }

  // bot_behavior - computed: true, optional: false, required: false
  public get botBehavior() {
    return this.getStringAttribute('bot_behavior');
  }

  // default_action - computed: true, optional: false, required: false
  public get defaultAction() {
    return this.getStringAttribute('default_action');
  }

  // label_type - computed: true, optional: false, required: false
  public get labelType() {
    return this.getStringAttribute('label_type');
  }

  // sub_scene - computed: true, optional: false, required: false
  public get subScene() {
    return this.getStringAttribute('sub_scene');
  }
}

export class DataAisecWafBotLabelsLabelsList extends cdktf.ComplexList {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  constructor(protected terraformResource: cdktf.IInterpolatingParent, protected terraformAttribute: string, protected wrapsSet: boolean) {
    super(terraformResource, terraformAttribute, wrapsSet)
  }

  /**
  * @param index the index of the item to return
  */
  public get(index: number): DataAisecWafBotLabelsLabelsOutputReference {
    return new DataAisecWafBotLabelsLabelsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/waf_bot_labels aisec_waf_bot_labels}
*/
export class DataAisecWafBotLabels extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "aisec_waf_bot_labels";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataAisecWafBotLabels resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataAisecWafBotLabels to import
  * @param importFromId The id of the existing DataAisecWafBotLabels that should be imported. Refer to the {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/waf_bot_labels#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataAisecWafBotLabels to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "aisec_waf_bot_labels", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/waf_bot_labels aisec_waf_bot_labels} Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataAisecWafBotLabelsConfig
  */
  public constructor(scope: Construct, id: string, config: DataAisecWafBotLabelsConfig) {
    super(scope, id, {
      terraformResourceType: 'aisec_waf_bot_labels',
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
    this._subScene = config.subScene;
    this._labelType = config.labelType;
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

  // sub_scene - computed: false, optional: true, required: false
  private _subScene?: string; 
  public get subScene() {
    return this.getStringAttribute('sub_scene');
  }
  public set subScene(value: string) {
    this._subScene = value;
  }
  public resetSubScene() {
    this._subScene = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get subSceneInput() {
    return this._subScene;
  }

  // label_type - computed: false, optional: true, required: false
  private _labelType?: string; 
  public get labelType() {
    return this.getStringAttribute('label_type');
  }
  public set labelType(value: string) {
    this._labelType = value;
  }
  public resetLabelType() {
    this._labelType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get labelTypeInput() {
    return this._labelType;
  }

  // labels - computed: true, optional: false, required: false
  private _labels = new DataAisecWafBotLabelsLabelsList(this, "labels", false);
  public get labels() {
    return this._labels;
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
      sub_scene: cdktf.stringToTerraform(this._subScene),
      label_type: cdktf.stringToTerraform(this._labelType),
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
      sub_scene: {
        value: cdktf.stringToHclTerraform(this._subScene),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      label_type: {
        value: cdktf.stringToHclTerraform(this._labelType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
