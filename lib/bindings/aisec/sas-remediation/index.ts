// https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_remediation
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface SasRemediationConfig extends cdktf.TerraformMetaArguments {
  /**
  * The check item.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_remediation#check_id SasRemediation#check_id}
  */
  readonly checkId: number;
  /**
  * `REPAIR`, or `ROLLBACK` of the last repair of each asset.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_remediation#action SasRemediation#action}
  */
  readonly action: string;
  /**
  * Assets to change, by their ids.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_remediation#instance_ids SasRemediation#instance_ids}
  */
  readonly instanceIds?: string[];
  /**
  * `true`: all assets that fail the check when this is applied, or, for `ROLLBACK`, all whose repair can be taken back.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_remediation#whole_item SasRemediation#whole_item}
  */
  readonly wholeItem?: boolean | cdktf.IResolvable;
  /**
  * Without it, nothing is changed: the plan shows what would be done.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_remediation#execute SasRemediation#execute}
  */
  readonly execute?: boolean | cdktf.IResolvable;
  /**
  * Values that the repair asks for, by the names in `questions`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_remediation#parameters SasRemediation#parameters}
  */
  readonly parameters?: { [key: string]: string };
  /**
  * Cloud of the assets: `0` Alibaba Cloud, `3`, `4`, `5`, `7` others.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_remediation#vendor SasRemediation#vendor}
  */
  readonly vendor?: string;
  /**
  * Another value of any of these runs it again.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_remediation#triggers SasRemediation#triggers}
  */
  readonly triggers?: { [key: string]: string };
  /**
  * How long an apply waits for the end. Applying again waits for the same task.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_remediation#timeout_minutes SasRemediation#timeout_minutes}
  */
  readonly timeoutMinutes?: number;
}

/**
* Represents a {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_remediation aisec_sas_remediation}
*/
export class SasRemediation extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "aisec_sas_remediation";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a SasRemediation resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the SasRemediation to import
  * @param importFromId The id of the existing SasRemediation that should be imported. Refer to the {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_remediation#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the SasRemediation to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "aisec_sas_remediation", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_remediation aisec_sas_remediation} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options SasRemediationConfig
  */
  public constructor(scope: Construct, id: string, config: SasRemediationConfig) {
    super(scope, id, {
      terraformResourceType: 'aisec_sas_remediation',
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
    this._checkId = config.checkId;
    this._action = config.action;
    this._instanceIds = config.instanceIds;
    this._wholeItem = config.wholeItem;
    this._execute = config.execute;
    this._parameters = config.parameters;
    this._vendor = config.vendor;
    this._triggers = config.triggers;
    this._timeoutMinutes = config.timeoutMinutes;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // check_id - computed: false, optional: false, required: true
  private _checkId?: number; 
  public get checkId() {
    return this.getNumberAttribute('check_id');
  }
  public set checkId(value: number) {
    this._checkId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get checkIdInput() {
    return this._checkId;
  }

  // action - computed: false, optional: false, required: true
  private _action?: string; 
  public get action() {
    return this.getStringAttribute('action');
  }
  public set action(value: string) {
    this._action = value;
  }
  // Temporarily expose input value. Use with caution.
  public get actionInput() {
    return this._action;
  }

  // instance_ids - computed: false, optional: true, required: false
  private _instanceIds?: string[]; 
  public get instanceIds() {
    return cdktf.Fn.tolist(this.getListAttribute('instance_ids'));
  }
  public set instanceIds(value: string[]) {
    this._instanceIds = value;
  }
  public resetInstanceIds() {
    this._instanceIds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get instanceIdsInput() {
    return this._instanceIds;
  }

  // whole_item - computed: false, optional: true, required: false
  private _wholeItem?: boolean | cdktf.IResolvable; 
  public get wholeItem() {
    return this.getBooleanAttribute('whole_item');
  }
  public set wholeItem(value: boolean | cdktf.IResolvable) {
    this._wholeItem = value;
  }
  public resetWholeItem() {
    this._wholeItem = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get wholeItemInput() {
    return this._wholeItem;
  }

  // execute - computed: true, optional: true, required: false
  private _execute?: boolean | cdktf.IResolvable; 
  public get execute() {
    return this.getBooleanAttribute('execute');
  }
  public set execute(value: boolean | cdktf.IResolvable) {
    this._execute = value;
  }
  public resetExecute() {
    this._execute = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get executeInput() {
    return this._execute;
  }

  // parameters - computed: false, optional: true, required: false
  private _parameters?: { [key: string]: string }; 
  public get parameters() {
    return this.getStringMapAttribute('parameters');
  }
  public set parameters(value: { [key: string]: string }) {
    this._parameters = value;
  }
  public resetParameters() {
    this._parameters = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get parametersInput() {
    return this._parameters;
  }

  // vendor - computed: true, optional: true, required: false
  private _vendor?: string; 
  public get vendor() {
    return this.getStringAttribute('vendor');
  }
  public set vendor(value: string) {
    this._vendor = value;
  }
  public resetVendor() {
    this._vendor = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get vendorInput() {
    return this._vendor;
  }

  // triggers - computed: false, optional: true, required: false
  private _triggers?: { [key: string]: string }; 
  public get triggers() {
    return this.getStringMapAttribute('triggers');
  }
  public set triggers(value: { [key: string]: string }) {
    this._triggers = value;
  }
  public resetTriggers() {
    this._triggers = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get triggersInput() {
    return this._triggers;
  }

  // timeout_minutes - computed: true, optional: true, required: false
  private _timeoutMinutes?: number; 
  public get timeoutMinutes() {
    return this.getNumberAttribute('timeout_minutes');
  }
  public set timeoutMinutes(value: number) {
    this._timeoutMinutes = value;
  }
  public resetTimeoutMinutes() {
    this._timeoutMinutes = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get timeoutMinutesInput() {
    return this._timeoutMinutes;
  }

  // steps - computed: true, optional: false, required: false
  public get steps() {
    return this.getListAttribute('steps');
  }

  // questions - computed: true, optional: false, required: false
  public get questions() {
    return this.getListAttribute('questions');
  }

  // affected - computed: true, optional: false, required: false
  public get affected() {
    return this.getListAttribute('affected');
  }

  // can_roll_back - computed: true, optional: false, required: false
  public get canRollBack() {
    return this.getBooleanAttribute('can_roll_back');
  }

  // results - computed: true, optional: false, required: false
  private _results = new cdktf.StringMap(this, "results");
  public get results() {
    return this._results;
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
      check_id: cdktf.numberToTerraform(this._checkId),
      action: cdktf.stringToTerraform(this._action),
      instance_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(this._instanceIds),
      whole_item: cdktf.booleanToTerraform(this._wholeItem),
      execute: cdktf.booleanToTerraform(this._execute),
      parameters: cdktf.hashMapper(cdktf.stringToTerraform)(this._parameters),
      vendor: cdktf.stringToTerraform(this._vendor),
      triggers: cdktf.hashMapper(cdktf.stringToTerraform)(this._triggers),
      timeout_minutes: cdktf.numberToTerraform(this._timeoutMinutes),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      check_id: {
        value: cdktf.numberToHclTerraform(this._checkId),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      action: {
        value: cdktf.stringToHclTerraform(this._action),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      instance_ids: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._instanceIds),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      whole_item: {
        value: cdktf.booleanToHclTerraform(this._wholeItem),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      execute: {
        value: cdktf.booleanToHclTerraform(this._execute),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      parameters: {
        value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._parameters),
        isBlock: false,
        type: "map",
        storageClassType: "stringMap",
      },
      vendor: {
        value: cdktf.stringToHclTerraform(this._vendor),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      triggers: {
        value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._triggers),
        isBlock: false,
        type: "map",
        storageClassType: "stringMap",
      },
      timeout_minutes: {
        value: cdktf.numberToHclTerraform(this._timeoutMinutes),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
