// https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/threat_detection_check_config
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface ThreatDetectionCheckConfigConfig extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/threat_detection_check_config#configure ThreatDetectionCheckConfig#configure}
  */
  readonly configure?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/threat_detection_check_config#cycle_days ThreatDetectionCheckConfig#cycle_days}
  */
  readonly cycleDays?: number[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/threat_detection_check_config#enable_add_check ThreatDetectionCheckConfig#enable_add_check}
  */
  readonly enableAddCheck?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/threat_detection_check_config#enable_auto_check ThreatDetectionCheckConfig#enable_auto_check}
  */
  readonly enableAutoCheck?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/threat_detection_check_config#end_time ThreatDetectionCheckConfig#end_time}
  */
  readonly endTime?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/threat_detection_check_config#id ThreatDetectionCheckConfig#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/threat_detection_check_config#start_time ThreatDetectionCheckConfig#start_time}
  */
  readonly startTime?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/threat_detection_check_config#system_config ThreatDetectionCheckConfig#system_config}
  */
  readonly systemConfig?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/threat_detection_check_config#vendors ThreatDetectionCheckConfig#vendors}
  */
  readonly vendors?: string[];
  /**
  * selected_checks block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/threat_detection_check_config#selected_checks ThreatDetectionCheckConfig#selected_checks}
  */
  readonly selectedChecks?: ThreatDetectionCheckConfigSelectedChecks[] | cdktf.IResolvable;
  /**
  * timeouts block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/threat_detection_check_config#timeouts ThreatDetectionCheckConfig#timeouts}
  */
  readonly timeouts?: ThreatDetectionCheckConfigTimeouts;
}
export interface ThreatDetectionCheckConfigSelectedChecks {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/threat_detection_check_config#check_id ThreatDetectionCheckConfig#check_id}
  */
  readonly checkId?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/threat_detection_check_config#section_id ThreatDetectionCheckConfig#section_id}
  */
  readonly sectionId?: number;
}

export function threatDetectionCheckConfigSelectedChecksToTerraform(struct?: ThreatDetectionCheckConfigSelectedChecks | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    check_id: cdktf.numberToTerraform(struct!.checkId),
    section_id: cdktf.numberToTerraform(struct!.sectionId),
  }
}


export function threatDetectionCheckConfigSelectedChecksToHclTerraform(struct?: ThreatDetectionCheckConfigSelectedChecks | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    check_id: {
      value: cdktf.numberToHclTerraform(struct!.checkId),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    section_id: {
      value: cdktf.numberToHclTerraform(struct!.sectionId),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ThreatDetectionCheckConfigSelectedChecksOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): ThreatDetectionCheckConfigSelectedChecks | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._checkId !== undefined) {
      hasAnyValues = true;
      internalValueResult.checkId = this._checkId;
    }
    if (this._sectionId !== undefined) {
      hasAnyValues = true;
      internalValueResult.sectionId = this._sectionId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ThreatDetectionCheckConfigSelectedChecks | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._checkId = undefined;
      this._sectionId = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._checkId = value.checkId;
      this._sectionId = value.sectionId;
    }
  }

  // check_id - computed: false, optional: true, required: false
  private _checkId?: number; 
  public get checkId() {
    return this.getNumberAttribute('check_id');
  }
  public set checkId(value: number) {
    this._checkId = value;
  }
  public resetCheckId() {
    this._checkId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get checkIdInput() {
    return this._checkId;
  }

  // section_id - computed: false, optional: true, required: false
  private _sectionId?: number; 
  public get sectionId() {
    return this.getNumberAttribute('section_id');
  }
  public set sectionId(value: number) {
    this._sectionId = value;
  }
  public resetSectionId() {
    this._sectionId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sectionIdInput() {
    return this._sectionId;
  }
}

export class ThreatDetectionCheckConfigSelectedChecksList extends cdktf.ComplexList {
  public internalValue? : ThreatDetectionCheckConfigSelectedChecks[] | cdktf.IResolvable

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
  public get(index: number): ThreatDetectionCheckConfigSelectedChecksOutputReference {
    return new ThreatDetectionCheckConfigSelectedChecksOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface ThreatDetectionCheckConfigTimeouts {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/threat_detection_check_config#create ThreatDetectionCheckConfig#create}
  */
  readonly create?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/threat_detection_check_config#delete ThreatDetectionCheckConfig#delete}
  */
  readonly delete?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/threat_detection_check_config#update ThreatDetectionCheckConfig#update}
  */
  readonly update?: string;
}

export function threatDetectionCheckConfigTimeoutsToTerraform(struct?: ThreatDetectionCheckConfigTimeouts | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    create: cdktf.stringToTerraform(struct!.create),
    delete: cdktf.stringToTerraform(struct!.delete),
    update: cdktf.stringToTerraform(struct!.update),
  }
}


export function threatDetectionCheckConfigTimeoutsToHclTerraform(struct?: ThreatDetectionCheckConfigTimeouts | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    create: {
      value: cdktf.stringToHclTerraform(struct!.create),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    delete: {
      value: cdktf.stringToHclTerraform(struct!.delete),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    update: {
      value: cdktf.stringToHclTerraform(struct!.update),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ThreatDetectionCheckConfigTimeoutsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ThreatDetectionCheckConfigTimeouts | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._create !== undefined) {
      hasAnyValues = true;
      internalValueResult.create = this._create;
    }
    if (this._delete !== undefined) {
      hasAnyValues = true;
      internalValueResult.delete = this._delete;
    }
    if (this._update !== undefined) {
      hasAnyValues = true;
      internalValueResult.update = this._update;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ThreatDetectionCheckConfigTimeouts | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._create = undefined;
      this._delete = undefined;
      this._update = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._create = value.create;
      this._delete = value.delete;
      this._update = value.update;
    }
  }

  // create - computed: false, optional: true, required: false
  private _create?: string; 
  public get create() {
    return this.getStringAttribute('create');
  }
  public set create(value: string) {
    this._create = value;
  }
  public resetCreate() {
    this._create = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get createInput() {
    return this._create;
  }

  // delete - computed: false, optional: true, required: false
  private _delete?: string; 
  public get delete() {
    return this.getStringAttribute('delete');
  }
  public set delete(value: string) {
    this._delete = value;
  }
  public resetDelete() {
    this._delete = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get deleteInput() {
    return this._delete;
  }

  // update - computed: false, optional: true, required: false
  private _update?: string; 
  public get update() {
    return this.getStringAttribute('update');
  }
  public set update(value: string) {
    this._update = value;
  }
  public resetUpdate() {
    this._update = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get updateInput() {
    return this._update;
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/threat_detection_check_config alicloud_threat_detection_check_config}
*/
export class ThreatDetectionCheckConfig extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "alicloud_threat_detection_check_config";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a ThreatDetectionCheckConfig resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the ThreatDetectionCheckConfig to import
  * @param importFromId The id of the existing ThreatDetectionCheckConfig that should be imported. Refer to the {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/threat_detection_check_config#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the ThreatDetectionCheckConfig to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "alicloud_threat_detection_check_config", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/threat_detection_check_config alicloud_threat_detection_check_config} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options ThreatDetectionCheckConfigConfig = {}
  */
  public constructor(scope: Construct, id: string, config: ThreatDetectionCheckConfigConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'alicloud_threat_detection_check_config',
      terraformGeneratorMetadata: {
        providerName: 'alicloud',
        providerVersionConstraint: '>= 1.289.0, < 2.0.0'
      },
      provider: config.provider,
      dependsOn: config.dependsOn,
      count: config.count,
      lifecycle: config.lifecycle,
      provisioners: config.provisioners,
      connection: config.connection,
      forEach: config.forEach
    });
    this._configure = config.configure;
    this._cycleDays = config.cycleDays;
    this._enableAddCheck = config.enableAddCheck;
    this._enableAutoCheck = config.enableAutoCheck;
    this._endTime = config.endTime;
    this._id = config.id;
    this._startTime = config.startTime;
    this._systemConfig = config.systemConfig;
    this._vendors = config.vendors;
    this._selectedChecks.internalValue = config.selectedChecks;
    this._timeouts.internalValue = config.timeouts;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // configure - computed: false, optional: true, required: false
  private _configure?: string; 
  public get configure() {
    return this.getStringAttribute('configure');
  }
  public set configure(value: string) {
    this._configure = value;
  }
  public resetConfigure() {
    this._configure = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get configureInput() {
    return this._configure;
  }

  // cycle_days - computed: false, optional: true, required: false
  private _cycleDays?: number[]; 
  public get cycleDays() {
    return this.getNumberListAttribute('cycle_days');
  }
  public set cycleDays(value: number[]) {
    this._cycleDays = value;
  }
  public resetCycleDays() {
    this._cycleDays = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get cycleDaysInput() {
    return this._cycleDays;
  }

  // enable_add_check - computed: false, optional: true, required: false
  private _enableAddCheck?: boolean | cdktf.IResolvable; 
  public get enableAddCheck() {
    return this.getBooleanAttribute('enable_add_check');
  }
  public set enableAddCheck(value: boolean | cdktf.IResolvable) {
    this._enableAddCheck = value;
  }
  public resetEnableAddCheck() {
    this._enableAddCheck = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enableAddCheckInput() {
    return this._enableAddCheck;
  }

  // enable_auto_check - computed: false, optional: true, required: false
  private _enableAutoCheck?: boolean | cdktf.IResolvable; 
  public get enableAutoCheck() {
    return this.getBooleanAttribute('enable_auto_check');
  }
  public set enableAutoCheck(value: boolean | cdktf.IResolvable) {
    this._enableAutoCheck = value;
  }
  public resetEnableAutoCheck() {
    this._enableAutoCheck = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enableAutoCheckInput() {
    return this._enableAutoCheck;
  }

  // end_time - computed: false, optional: true, required: false
  private _endTime?: number; 
  public get endTime() {
    return this.getNumberAttribute('end_time');
  }
  public set endTime(value: number) {
    this._endTime = value;
  }
  public resetEndTime() {
    this._endTime = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get endTimeInput() {
    return this._endTime;
  }

  // id - computed: true, optional: true, required: false
  private _id?: string; 
  public get id() {
    return this.getStringAttribute('id');
  }
  public set id(value: string) {
    this._id = value;
  }
  public resetId() {
    this._id = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }

  // start_time - computed: false, optional: true, required: false
  private _startTime?: number; 
  public get startTime() {
    return this.getNumberAttribute('start_time');
  }
  public set startTime(value: number) {
    this._startTime = value;
  }
  public resetStartTime() {
    this._startTime = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get startTimeInput() {
    return this._startTime;
  }

  // system_config - computed: false, optional: true, required: false
  private _systemConfig?: boolean | cdktf.IResolvable; 
  public get systemConfig() {
    return this.getBooleanAttribute('system_config');
  }
  public set systemConfig(value: boolean | cdktf.IResolvable) {
    this._systemConfig = value;
  }
  public resetSystemConfig() {
    this._systemConfig = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get systemConfigInput() {
    return this._systemConfig;
  }

  // vendors - computed: false, optional: true, required: false
  private _vendors?: string[]; 
  public get vendors() {
    return this.getListAttribute('vendors');
  }
  public set vendors(value: string[]) {
    this._vendors = value;
  }
  public resetVendors() {
    this._vendors = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get vendorsInput() {
    return this._vendors;
  }

  // selected_checks - computed: false, optional: true, required: false
  private _selectedChecks = new ThreatDetectionCheckConfigSelectedChecksList(this, "selected_checks", false);
  public get selectedChecks() {
    return this._selectedChecks;
  }
  public putSelectedChecks(value: ThreatDetectionCheckConfigSelectedChecks[] | cdktf.IResolvable) {
    this._selectedChecks.internalValue = value;
  }
  public resetSelectedChecks() {
    this._selectedChecks.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get selectedChecksInput() {
    return this._selectedChecks.internalValue;
  }

  // timeouts - computed: false, optional: true, required: false
  private _timeouts = new ThreatDetectionCheckConfigTimeoutsOutputReference(this, "timeouts");
  public get timeouts() {
    return this._timeouts;
  }
  public putTimeouts(value: ThreatDetectionCheckConfigTimeouts) {
    this._timeouts.internalValue = value;
  }
  public resetTimeouts() {
    this._timeouts.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get timeoutsInput() {
    return this._timeouts.internalValue;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      configure: cdktf.stringToTerraform(this._configure),
      cycle_days: cdktf.listMapper(cdktf.numberToTerraform, false)(this._cycleDays),
      enable_add_check: cdktf.booleanToTerraform(this._enableAddCheck),
      enable_auto_check: cdktf.booleanToTerraform(this._enableAutoCheck),
      end_time: cdktf.numberToTerraform(this._endTime),
      id: cdktf.stringToTerraform(this._id),
      start_time: cdktf.numberToTerraform(this._startTime),
      system_config: cdktf.booleanToTerraform(this._systemConfig),
      vendors: cdktf.listMapper(cdktf.stringToTerraform, false)(this._vendors),
      selected_checks: cdktf.listMapper(threatDetectionCheckConfigSelectedChecksToTerraform, true)(this._selectedChecks.internalValue),
      timeouts: threatDetectionCheckConfigTimeoutsToTerraform(this._timeouts.internalValue),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      configure: {
        value: cdktf.stringToHclTerraform(this._configure),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      cycle_days: {
        value: cdktf.listMapperHcl(cdktf.numberToHclTerraform, false)(this._cycleDays),
        isBlock: false,
        type: "list",
        storageClassType: "numberList",
      },
      enable_add_check: {
        value: cdktf.booleanToHclTerraform(this._enableAddCheck),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      enable_auto_check: {
        value: cdktf.booleanToHclTerraform(this._enableAutoCheck),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      end_time: {
        value: cdktf.numberToHclTerraform(this._endTime),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      id: {
        value: cdktf.stringToHclTerraform(this._id),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      start_time: {
        value: cdktf.numberToHclTerraform(this._startTime),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      system_config: {
        value: cdktf.booleanToHclTerraform(this._systemConfig),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      vendors: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._vendors),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      selected_checks: {
        value: cdktf.listMapperHcl(threatDetectionCheckConfigSelectedChecksToHclTerraform, true)(this._selectedChecks.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "ThreatDetectionCheckConfigSelectedChecksList",
      },
      timeouts: {
        value: threatDetectionCheckConfigTimeoutsToHclTerraform(this._timeouts.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "ThreatDetectionCheckConfigTimeouts",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
