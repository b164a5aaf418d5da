// https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/governance_evaluation
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface GovernanceEvaluationConfig extends cdktf.TerraformMetaArguments {
  /**
  * `Account`: the own account; `ResourceDirectory`: all members, which has to be switched on in the console first. By default, `Account`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/governance_evaluation#scope GovernanceEvaluation#scope}
  */
  readonly scope?: string;
  /**
  * Member of the resource directory, for checks of several accounts. By default, the own account.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/governance_evaluation#account_id GovernanceEvaluation#account_id}
  */
  readonly accountId?: string;
  /**
  * `basic`: maturity; `ai`: machine learning; `ack`: containers; `nis`: networks. By default, `basic`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/governance_evaluation#lens_code GovernanceEvaluation#lens_code}
  */
  readonly lensCode?: string;
  /**
  * Domain of the check; its values are not documented. By default, that of the service.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/governance_evaluation#evaluation_domain GovernanceEvaluation#evaluation_domain}
  */
  readonly evaluationDomain?: string;
  /**
  * Check items to run. By default, all of the lens.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/governance_evaluation#metric_ids GovernanceEvaluation#metric_ids}
  */
  readonly metricIds?: string[];
  /**
  * Another value of any of these runs it again.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/governance_evaluation#triggers GovernanceEvaluation#triggers}
  */
  readonly triggers?: { [key: string]: string };
  /**
  * How long an apply waits for the end. Applying again waits for the same task.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/governance_evaluation#timeout_minutes GovernanceEvaluation#timeout_minutes}
  */
  readonly timeoutMinutes?: number;
}

/**
* Represents a {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/governance_evaluation aisec_governance_evaluation}
*/
export class GovernanceEvaluation extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "aisec_governance_evaluation";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a GovernanceEvaluation resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the GovernanceEvaluation to import
  * @param importFromId The id of the existing GovernanceEvaluation that should be imported. Refer to the {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/governance_evaluation#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the GovernanceEvaluation to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "aisec_governance_evaluation", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/governance_evaluation aisec_governance_evaluation} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options GovernanceEvaluationConfig = {}
  */
  public constructor(scope: Construct, id: string, config: GovernanceEvaluationConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'aisec_governance_evaluation',
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
    this._metricIds = config.metricIds;
    this._triggers = config.triggers;
    this._timeoutMinutes = config.timeoutMinutes;
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

  // metric_ids - computed: false, optional: true, required: false
  private _metricIds?: string[]; 
  public get metricIds() {
    return cdktf.Fn.tolist(this.getListAttribute('metric_ids'));
  }
  public set metricIds(value: string[]) {
    this._metricIds = value;
  }
  public resetMetricIds() {
    this._metricIds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get metricIdsInput() {
    return this._metricIds;
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
      metric_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(this._metricIds),
      triggers: cdktf.hashMapper(cdktf.stringToTerraform)(this._triggers),
      timeout_minutes: cdktf.numberToTerraform(this._timeoutMinutes),
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
      metric_ids: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._metricIds),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
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
