// https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_agentless_scan
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface SasAgentlessScanConfig extends cdktf.TerraformMetaArguments {
  /**
  * `snapshot` or `image` of servers, or `user-snapshot`: a snapshot that exists.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_agentless_scan#target_type SasAgentlessScan#target_type}
  */
  readonly targetType: string;
  /**
  * Assets by their id in Security Center.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_agentless_scan#uuids SasAgentlessScan#uuids}
  */
  readonly uuids?: string[];
  /**
  * A selection of assets that was made before, instead of `uuids`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_agentless_scan#asset_selection_type SasAgentlessScan#asset_selection_type}
  */
  readonly assetSelectionType?: string;
  /**
  * Whether data disks are scanned too.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_agentless_scan#scan_data_disk SasAgentlessScan#scan_data_disk}
  */
  readonly scanDataDisk?: boolean | cdktf.IResolvable;
  /**
  * Whether what was made for the scan is deleted when nothing was found: it costs less.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_agentless_scan#release_after_scan SasAgentlessScan#release_after_scan}
  */
  readonly releaseAfterScan?: boolean | cdktf.IResolvable;
  /**
  * Days after which it is deleted in any case.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_agentless_scan#auto_delete_days SasAgentlessScan#auto_delete_days}
  */
  readonly autoDeleteDays?: number;
  /**
  * Region of the assets.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_agentless_scan#resource_region_id SasAgentlessScan#resource_region_id}
  */
  readonly resourceRegionId?: string;
  /**
  * Another value of any of these runs it again.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_agentless_scan#triggers SasAgentlessScan#triggers}
  */
  readonly triggers?: { [key: string]: string };
  /**
  * How long an apply waits for the end. Applying again waits for the same task.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_agentless_scan#timeout_minutes SasAgentlessScan#timeout_minutes}
  */
  readonly timeoutMinutes?: number;
}

/**
* Represents a {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_agentless_scan aisec_sas_agentless_scan}
*/
export class SasAgentlessScan extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "aisec_sas_agentless_scan";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a SasAgentlessScan resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the SasAgentlessScan to import
  * @param importFromId The id of the existing SasAgentlessScan that should be imported. Refer to the {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_agentless_scan#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the SasAgentlessScan to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "aisec_sas_agentless_scan", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_agentless_scan aisec_sas_agentless_scan} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options SasAgentlessScanConfig
  */
  public constructor(scope: Construct, id: string, config: SasAgentlessScanConfig) {
    super(scope, id, {
      terraformResourceType: 'aisec_sas_agentless_scan',
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
    this._targetType = config.targetType;
    this._uuids = config.uuids;
    this._assetSelectionType = config.assetSelectionType;
    this._scanDataDisk = config.scanDataDisk;
    this._releaseAfterScan = config.releaseAfterScan;
    this._autoDeleteDays = config.autoDeleteDays;
    this._resourceRegionId = config.resourceRegionId;
    this._triggers = config.triggers;
    this._timeoutMinutes = config.timeoutMinutes;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // target_type - computed: false, optional: false, required: true
  private _targetType?: string; 
  public get targetType() {
    return this.getStringAttribute('target_type');
  }
  public set targetType(value: string) {
    this._targetType = value;
  }
  // Temporarily expose input value. Use with caution.
  public get targetTypeInput() {
    return this._targetType;
  }

  // uuids - computed: false, optional: true, required: false
  private _uuids?: string[]; 
  public get uuids() {
    return cdktf.Fn.tolist(this.getListAttribute('uuids'));
  }
  public set uuids(value: string[]) {
    this._uuids = value;
  }
  public resetUuids() {
    this._uuids = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get uuidsInput() {
    return this._uuids;
  }

  // asset_selection_type - computed: false, optional: true, required: false
  private _assetSelectionType?: string; 
  public get assetSelectionType() {
    return this.getStringAttribute('asset_selection_type');
  }
  public set assetSelectionType(value: string) {
    this._assetSelectionType = value;
  }
  public resetAssetSelectionType() {
    this._assetSelectionType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get assetSelectionTypeInput() {
    return this._assetSelectionType;
  }

  // scan_data_disk - computed: true, optional: true, required: false
  private _scanDataDisk?: boolean | cdktf.IResolvable; 
  public get scanDataDisk() {
    return this.getBooleanAttribute('scan_data_disk');
  }
  public set scanDataDisk(value: boolean | cdktf.IResolvable) {
    this._scanDataDisk = value;
  }
  public resetScanDataDisk() {
    this._scanDataDisk = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get scanDataDiskInput() {
    return this._scanDataDisk;
  }

  // release_after_scan - computed: true, optional: true, required: false
  private _releaseAfterScan?: boolean | cdktf.IResolvable; 
  public get releaseAfterScan() {
    return this.getBooleanAttribute('release_after_scan');
  }
  public set releaseAfterScan(value: boolean | cdktf.IResolvable) {
    this._releaseAfterScan = value;
  }
  public resetReleaseAfterScan() {
    this._releaseAfterScan = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get releaseAfterScanInput() {
    return this._releaseAfterScan;
  }

  // auto_delete_days - computed: false, optional: true, required: false
  private _autoDeleteDays?: number; 
  public get autoDeleteDays() {
    return this.getNumberAttribute('auto_delete_days');
  }
  public set autoDeleteDays(value: number) {
    this._autoDeleteDays = value;
  }
  public resetAutoDeleteDays() {
    this._autoDeleteDays = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get autoDeleteDaysInput() {
    return this._autoDeleteDays;
  }

  // resource_region_id - computed: false, optional: true, required: false
  private _resourceRegionId?: string; 
  public get resourceRegionId() {
    return this.getStringAttribute('resource_region_id');
  }
  public set resourceRegionId(value: string) {
    this._resourceRegionId = value;
  }
  public resetResourceRegionId() {
    this._resourceRegionId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get resourceRegionIdInput() {
    return this._resourceRegionId;
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

  // result - computed: true, optional: false, required: false
  public get result() {
    return this.getStringAttribute('result');
  }

  // task_name - computed: true, optional: false, required: false
  public get taskName() {
    return this.getStringAttribute('task_name');
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
      target_type: cdktf.stringToTerraform(this._targetType),
      uuids: cdktf.listMapper(cdktf.stringToTerraform, false)(this._uuids),
      asset_selection_type: cdktf.stringToTerraform(this._assetSelectionType),
      scan_data_disk: cdktf.booleanToTerraform(this._scanDataDisk),
      release_after_scan: cdktf.booleanToTerraform(this._releaseAfterScan),
      auto_delete_days: cdktf.numberToTerraform(this._autoDeleteDays),
      resource_region_id: cdktf.stringToTerraform(this._resourceRegionId),
      triggers: cdktf.hashMapper(cdktf.stringToTerraform)(this._triggers),
      timeout_minutes: cdktf.numberToTerraform(this._timeoutMinutes),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      target_type: {
        value: cdktf.stringToHclTerraform(this._targetType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      uuids: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._uuids),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      asset_selection_type: {
        value: cdktf.stringToHclTerraform(this._assetSelectionType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      scan_data_disk: {
        value: cdktf.booleanToHclTerraform(this._scanDataDisk),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      release_after_scan: {
        value: cdktf.booleanToHclTerraform(this._releaseAfterScan),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      auto_delete_days: {
        value: cdktf.numberToHclTerraform(this._autoDeleteDays),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      resource_region_id: {
        value: cdktf.stringToHclTerraform(this._resourceRegionId),
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
