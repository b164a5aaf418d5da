// https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/governance_evaluation_results
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataAisecGovernanceEvaluationResultsConfig extends cdktf.TerraformMetaArguments {
  /**
  * `Account`: the own account; `ResourceDirectory`: all members, which has to be switched on in the console first. By default, `Account`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/governance_evaluation_results#scope DataAisecGovernanceEvaluationResults#scope}
  */
  readonly scope?: string;
  /**
  * Member of the resource directory, for checks of several accounts. By default, the own account.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/governance_evaluation_results#account_id DataAisecGovernanceEvaluationResults#account_id}
  */
  readonly accountId?: string;
  /**
  * `basic`: maturity; `ai`: machine learning; `ack`: containers; `nis`: networks. By default, `basic`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/governance_evaluation_results#lens_code DataAisecGovernanceEvaluationResults#lens_code}
  */
  readonly lensCode?: string;
  /**
  * Domain of the check; its values are not documented. By default, that of the service.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/governance_evaluation_results#evaluation_domain DataAisecGovernanceEvaluationResults#evaluation_domain}
  */
  readonly evaluationDomain?: string;
  /**
  * Only items with these risks: `Error`, `Warning`, `Suggestion`, `None`. By default, all.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/governance_evaluation_results#risks DataAisecGovernanceEvaluationResults#risks}
  */
  readonly risks?: string[];
}
export interface DataAisecGovernanceEvaluationResultsMetrics {
}

export function dataAisecGovernanceEvaluationResultsMetricsToTerraform(struct?: DataAisecGovernanceEvaluationResultsMetrics): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataAisecGovernanceEvaluationResultsMetricsToHclTerraform(struct?: DataAisecGovernanceEvaluationResultsMetrics): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataAisecGovernanceEvaluationResultsMetricsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataAisecGovernanceEvaluationResultsMetrics | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataAisecGovernanceEvaluationResultsMetrics | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // status - computed: true, optional: false, required: false
  public get status() {
    return this.getStringAttribute('status');
  }

  // risk - computed: true, optional: false, required: false
  public get risk() {
    return this.getStringAttribute('risk');
  }

  // non_compliant_rate - computed: true, optional: false, required: false
  public get nonCompliantRate() {
    return this.getNumberAttribute('non_compliant_rate');
  }

  // non_compliant_resources - computed: true, optional: false, required: false
  public get nonCompliantResources() {
    return this.getNumberAttribute('non_compliant_resources');
  }

  // non_compliant_accounts - computed: true, optional: false, required: false
  public get nonCompliantAccounts() {
    return this.getNumberAttribute('non_compliant_accounts');
  }

  // potential_score_increase - computed: true, optional: false, required: false
  public get potentialScoreIncrease() {
    return this.getNumberAttribute('potential_score_increase');
  }

  // evaluation_time - computed: true, optional: false, required: false
  public get evaluationTime() {
    return this.getStringAttribute('evaluation_time');
  }

  // error - computed: true, optional: false, required: false
  public get error() {
    return this.getStringAttribute('error');
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute('name');
  }

  // category - computed: true, optional: false, required: false
  public get category() {
    return this.getStringAttribute('category');
  }

  // level - computed: true, optional: false, required: false
  public get level() {
    return this.getStringAttribute('level');
  }

  // topic - computed: true, optional: false, required: false
  public get topic() {
    return this.getStringAttribute('topic');
  }
}

export class DataAisecGovernanceEvaluationResultsMetricsList extends cdktf.ComplexList {

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
  public get(index: number): DataAisecGovernanceEvaluationResultsMetricsOutputReference {
    return new DataAisecGovernanceEvaluationResultsMetricsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/governance_evaluation_results aisec_governance_evaluation_results}
*/
export class DataAisecGovernanceEvaluationResults extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "aisec_governance_evaluation_results";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataAisecGovernanceEvaluationResults resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataAisecGovernanceEvaluationResults to import
  * @param importFromId The id of the existing DataAisecGovernanceEvaluationResults that should be imported. Refer to the {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/governance_evaluation_results#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataAisecGovernanceEvaluationResults to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "aisec_governance_evaluation_results", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/governance_evaluation_results aisec_governance_evaluation_results} Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataAisecGovernanceEvaluationResultsConfig = {}
  */
  public constructor(scope: Construct, id: string, config: DataAisecGovernanceEvaluationResultsConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'aisec_governance_evaluation_results',
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
    this._scope = config.scope;
    this._accountId = config.accountId;
    this._lensCode = config.lensCode;
    this._evaluationDomain = config.evaluationDomain;
    this._risks = config.risks;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // scope - computed: false, optional: true, required: false
  private _scope?: string; 
  public get scope() {
    return this.getStringAttribute('scope');
  }
  public set scope(value: string) {
    this._scope = value;
  }
  public resetScope() {
    this._scope = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get scopeInput() {
    return this._scope;
  }

  // account_id - computed: false, optional: true, required: false
  private _accountId?: string; 
  public get accountId() {
    return this.getStringAttribute('account_id');
  }
  public set accountId(value: string) {
    this._accountId = value;
  }
  public resetAccountId() {
    this._accountId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get accountIdInput() {
    return this._accountId;
  }

  // lens_code - computed: false, optional: true, required: false
  private _lensCode?: string; 
  public get lensCode() {
    return this.getStringAttribute('lens_code');
  }
  public set lensCode(value: string) {
    this._lensCode = value;
  }
  public resetLensCode() {
    this._lensCode = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get lensCodeInput() {
    return this._lensCode;
  }

  // evaluation_domain - computed: false, optional: true, required: false
  private _evaluationDomain?: string; 
  public get evaluationDomain() {
    return this.getStringAttribute('evaluation_domain');
  }
  public set evaluationDomain(value: string) {
    this._evaluationDomain = value;
  }
  public resetEvaluationDomain() {
    this._evaluationDomain = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get evaluationDomainInput() {
    return this._evaluationDomain;
  }

  // risks - computed: false, optional: true, required: false
  private _risks?: string[]; 
  public get risks() {
    return cdktf.Fn.tolist(this.getListAttribute('risks'));
  }
  public set risks(value: string[]) {
    this._risks = value;
  }
  public resetRisks() {
    this._risks = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get risksInput() {
    return this._risks;
  }

  // status - computed: true, optional: false, required: false
  public get status() {
    return this.getStringAttribute('status');
  }

  // total_score - computed: true, optional: false, required: false
  public get totalScore() {
    return this.getNumberAttribute('total_score');
  }

  // evaluation_time - computed: true, optional: false, required: false
  public get evaluationTime() {
    return this.getStringAttribute('evaluation_time');
  }

  // risk_counts - computed: true, optional: false, required: false
  private _riskCounts = new cdktf.NumberMap(this, "risk_counts");
  public get riskCounts() {
    return this._riskCounts;
  }

  // metrics - computed: true, optional: false, required: false
  private _metrics = new DataAisecGovernanceEvaluationResultsMetricsList(this, "metrics", false);
  public get metrics() {
    return this._metrics;
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
      scope: cdktf.stringToTerraform(this._scope),
      account_id: cdktf.stringToTerraform(this._accountId),
      lens_code: cdktf.stringToTerraform(this._lensCode),
      evaluation_domain: cdktf.stringToTerraform(this._evaluationDomain),
      risks: cdktf.listMapper(cdktf.stringToTerraform, false)(this._risks),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      scope: {
        value: cdktf.stringToHclTerraform(this._scope),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      account_id: {
        value: cdktf.stringToHclTerraform(this._accountId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      lens_code: {
        value: cdktf.stringToHclTerraform(this._lensCode),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      evaluation_domain: {
        value: cdktf.stringToHclTerraform(this._evaluationDomain),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      risks: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._risks),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
