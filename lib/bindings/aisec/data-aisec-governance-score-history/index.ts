// https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/governance_score_history
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataAisecGovernanceScoreHistoryConfig extends cdktf.TerraformMetaArguments {
  /**
  * Member of the resource directory, for checks of several accounts. By default, the own account.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/governance_score_history#account_id DataAisecGovernanceScoreHistory#account_id}
  */
  readonly accountId?: string;
  /**
  * Domain of the check; its values are not documented. By default, that of the service.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/governance_score_history#evaluation_domain DataAisecGovernanceScoreHistory#evaluation_domain}
  */
  readonly evaluationDomain?: string;
  /**
  * How many days back, at most 180. By default, 30.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/governance_score_history#days DataAisecGovernanceScoreHistory#days}
  */
  readonly days?: number;
}
export interface DataAisecGovernanceScoreHistoryScores {
}

export function dataAisecGovernanceScoreHistoryScoresToTerraform(struct?: DataAisecGovernanceScoreHistoryScores): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataAisecGovernanceScoreHistoryScoresToHclTerraform(struct?: DataAisecGovernanceScoreHistoryScores): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataAisecGovernanceScoreHistoryScoresOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataAisecGovernanceScoreHistoryScores | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataAisecGovernanceScoreHistoryScores | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // time - computed: true, optional: false, required: false
  public get time() {
    return this.getStringAttribute('time');
  }

  // score - computed: true, optional: false, required: false
  public get score() {
    return this.getNumberAttribute('score');
  }
}

export class DataAisecGovernanceScoreHistoryScoresList extends cdktf.ComplexList {

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
  public get(index: number): DataAisecGovernanceScoreHistoryScoresOutputReference {
    return new DataAisecGovernanceScoreHistoryScoresOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/governance_score_history aisec_governance_score_history}
*/
export class DataAisecGovernanceScoreHistory extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "aisec_governance_score_history";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataAisecGovernanceScoreHistory resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataAisecGovernanceScoreHistory to import
  * @param importFromId The id of the existing DataAisecGovernanceScoreHistory that should be imported. Refer to the {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/governance_score_history#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataAisecGovernanceScoreHistory to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "aisec_governance_score_history", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/governance_score_history aisec_governance_score_history} Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataAisecGovernanceScoreHistoryConfig = {}
  */
  public constructor(scope: Construct, id: string, config: DataAisecGovernanceScoreHistoryConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'aisec_governance_score_history',
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
    this._accountId = config.accountId;
    this._evaluationDomain = config.evaluationDomain;
    this._days = config.days;
  }

  // ==========
  // ATTRIBUTES
  // ==========

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

  // days - computed: false, optional: true, required: false
  private _days?: number; 
  public get days() {
    return this.getNumberAttribute('days');
  }
  public set days(value: number) {
    this._days = value;
  }
  public resetDays() {
    this._days = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get daysInput() {
    return this._days;
  }

  // scores - computed: true, optional: false, required: false
  private _scores = new DataAisecGovernanceScoreHistoryScoresList(this, "scores", false);
  public get scores() {
    return this._scores;
  }

  // latest_score - computed: true, optional: false, required: false
  public get latestScore() {
    return this.getNumberAttribute('latest_score');
  }

  // highest_score - computed: true, optional: false, required: false
  public get highestScore() {
    return this.getNumberAttribute('highest_score');
  }

  // fall - computed: true, optional: false, required: false
  public get fall() {
    return this.getNumberAttribute('fall');
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
      account_id: cdktf.stringToTerraform(this._accountId),
      evaluation_domain: cdktf.stringToTerraform(this._evaluationDomain),
      days: cdktf.numberToTerraform(this._days),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      account_id: {
        value: cdktf.stringToHclTerraform(this._accountId),
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
      days: {
        value: cdktf.numberToHclTerraform(this._days),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
