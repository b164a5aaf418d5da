// https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/sas_check_results
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataAisecSasCheckResultsConfig extends cdktf.TerraformMetaArguments {
  /**
  * Only items of these standards.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/sas_check_results#standard_ids DataAisecSasCheckResults#standard_ids}
  */
  readonly standardIds?: number[];
  /**
  * Only with these results, such as `NOT_PASS`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/sas_check_results#statuses DataAisecSasCheckResults#statuses}
  */
  readonly statuses?: string[];
  /**
  * Only of these levels: `HIGH`, `MEDIUM`, `LOW`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/sas_check_results#risk_levels DataAisecSasCheckResults#risk_levels}
  */
  readonly riskLevels?: string[];
  /**
  * `SUPPORT_REPAIR`: only what can be repaired here.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/sas_check_results#operation_types DataAisecSasCheckResults#operation_types}
  */
  readonly operationTypes?: string[];
  /**
  * Only about these clouds, such as `ALIYUN`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/sas_check_results#vendors DataAisecSasCheckResults#vendors}
  */
  readonly vendors?: string[];
}
export interface DataAisecSasCheckResultsChecks {
}

export function dataAisecSasCheckResultsChecksToTerraform(struct?: DataAisecSasCheckResultsChecks): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataAisecSasCheckResultsChecksToHclTerraform(struct?: DataAisecSasCheckResultsChecks): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataAisecSasCheckResultsChecksOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataAisecSasCheckResultsChecks | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataAisecSasCheckResultsChecks | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // check_id - computed: true, optional: false, required: false
  public get checkId() {
    return this.getNumberAttribute('check_id');
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute('name');
  }

  // risk_level - computed: true, optional: false, required: false
  public get riskLevel() {
    return this.getStringAttribute('risk_level');
  }

  // status - computed: true, optional: false, required: false
  public get status() {
    return this.getStringAttribute('status');
  }

  // instance_type - computed: true, optional: false, required: false
  public get instanceType() {
    return this.getStringAttribute('instance_type');
  }

  // instance_sub_type - computed: true, optional: false, required: false
  public get instanceSubType() {
    return this.getStringAttribute('instance_sub_type');
  }

  // vendor - computed: true, optional: false, required: false
  public get vendor() {
    return this.getStringAttribute('vendor');
  }

  // operation_type - computed: true, optional: false, required: false
  public get operationType() {
    return this.getStringAttribute('operation_type');
  }
}

export class DataAisecSasCheckResultsChecksList extends cdktf.ComplexList {

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
  public get(index: number): DataAisecSasCheckResultsChecksOutputReference {
    return new DataAisecSasCheckResultsChecksOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/sas_check_results aisec_sas_check_results}
*/
export class DataAisecSasCheckResults extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "aisec_sas_check_results";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataAisecSasCheckResults resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataAisecSasCheckResults to import
  * @param importFromId The id of the existing DataAisecSasCheckResults that should be imported. Refer to the {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/sas_check_results#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataAisecSasCheckResults to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "aisec_sas_check_results", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/sas_check_results aisec_sas_check_results} Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataAisecSasCheckResultsConfig = {}
  */
  public constructor(scope: Construct, id: string, config: DataAisecSasCheckResultsConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'aisec_sas_check_results',
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
    this._standardIds = config.standardIds;
    this._statuses = config.statuses;
    this._riskLevels = config.riskLevels;
    this._operationTypes = config.operationTypes;
    this._vendors = config.vendors;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // standard_ids - computed: false, optional: true, required: false
  private _standardIds?: number[]; 
  public get standardIds() {
    return cdktf.Token.asNumberList(cdktf.Fn.tolist(this.getNumberListAttribute('standard_ids')));
  }
  public set standardIds(value: number[]) {
    this._standardIds = value;
  }
  public resetStandardIds() {
    this._standardIds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get standardIdsInput() {
    return this._standardIds;
  }

  // statuses - computed: false, optional: true, required: false
  private _statuses?: string[]; 
  public get statuses() {
    return cdktf.Fn.tolist(this.getListAttribute('statuses'));
  }
  public set statuses(value: string[]) {
    this._statuses = value;
  }
  public resetStatuses() {
    this._statuses = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get statusesInput() {
    return this._statuses;
  }

  // risk_levels - computed: false, optional: true, required: false
  private _riskLevels?: string[]; 
  public get riskLevels() {
    return cdktf.Fn.tolist(this.getListAttribute('risk_levels'));
  }
  public set riskLevels(value: string[]) {
    this._riskLevels = value;
  }
  public resetRiskLevels() {
    this._riskLevels = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get riskLevelsInput() {
    return this._riskLevels;
  }

  // operation_types - computed: false, optional: true, required: false
  private _operationTypes?: string[]; 
  public get operationTypes() {
    return cdktf.Fn.tolist(this.getListAttribute('operation_types'));
  }
  public set operationTypes(value: string[]) {
    this._operationTypes = value;
  }
  public resetOperationTypes() {
    this._operationTypes = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get operationTypesInput() {
    return this._operationTypes;
  }

  // vendors - computed: false, optional: true, required: false
  private _vendors?: string[]; 
  public get vendors() {
    return cdktf.Fn.tolist(this.getListAttribute('vendors'));
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

  // checks - computed: true, optional: false, required: false
  private _checks = new DataAisecSasCheckResultsChecksList(this, "checks", false);
  public get checks() {
    return this._checks;
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
      standard_ids: cdktf.listMapper(cdktf.numberToTerraform, false)(this._standardIds),
      statuses: cdktf.listMapper(cdktf.stringToTerraform, false)(this._statuses),
      risk_levels: cdktf.listMapper(cdktf.stringToTerraform, false)(this._riskLevels),
      operation_types: cdktf.listMapper(cdktf.stringToTerraform, false)(this._operationTypes),
      vendors: cdktf.listMapper(cdktf.stringToTerraform, false)(this._vendors),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      standard_ids: {
        value: cdktf.listMapperHcl(cdktf.numberToHclTerraform, false)(this._standardIds),
        isBlock: false,
        type: "set",
        storageClassType: "numberList",
      },
      statuses: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._statuses),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      risk_levels: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._riskLevels),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      operation_types: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._operationTypes),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      vendors: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._vendors),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
