// https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/governance_report
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface GovernanceReportConfig extends cdktf.TerraformMetaArguments {
  /**
  * About one account as HTML or Excel, or about several as Excel.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/governance_report#report_type GovernanceReport#report_type}
  */
  readonly reportType: string;
  /**
  * Account of the report. By default, the own one.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/governance_report#account_id GovernanceReport#account_id}
  */
  readonly accountId?: string;
  /**
  * Members in a report about several accounts. By default, all.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/governance_report#account_ids GovernanceReport#account_ids}
  */
  readonly accountIds?: string[];
  /**
  * Domain of the check; its values are not documented. By default, that of the service.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/governance_report#evaluation_domain GovernanceReport#evaluation_domain}
  */
  readonly evaluationDomain?: string;
  /**
  * Another value of any of these runs it again.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/governance_report#triggers GovernanceReport#triggers}
  */
  readonly triggers?: { [key: string]: string };
  /**
  * How long an apply waits for the end. Applying again waits for the same task.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/governance_report#timeout_minutes GovernanceReport#timeout_minutes}
  */
  readonly timeoutMinutes?: number;
}

/**
* Represents a {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/governance_report aisec_governance_report}
*/
export class GovernanceReport extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "aisec_governance_report";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a GovernanceReport resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the GovernanceReport to import
  * @param importFromId The id of the existing GovernanceReport that should be imported. Refer to the {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/governance_report#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the GovernanceReport to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "aisec_governance_report", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/governance_report aisec_governance_report} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options GovernanceReportConfig
  */
  public constructor(scope: Construct, id: string, config: GovernanceReportConfig) {
    super(scope, id, {
      terraformResourceType: 'aisec_governance_report',
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
    this._reportType = config.reportType;
    this._accountId = config.accountId;
    this._accountIds = config.accountIds;
    this._evaluationDomain = config.evaluationDomain;
    this._triggers = config.triggers;
    this._timeoutMinutes = config.timeoutMinutes;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // report_type - computed: false, optional: false, required: true
  private _reportType?: string; 
  public get reportType() {
    return this.getStringAttribute('report_type');
  }
  public set reportType(value: string) {
    this._reportType = value;
  }
  // Temporarily expose input value. Use with caution.
  public get reportTypeInput() {
    return this._reportType;
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

  // account_ids - computed: false, optional: true, required: false
  private _accountIds?: string[]; 
  public get accountIds() {
    return cdktf.Fn.tolist(this.getListAttribute('account_ids'));
  }
  public set accountIds(value: string[]) {
    this._accountIds = value;
  }
  public resetAccountIds() {
    this._accountIds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get accountIdsInput() {
    return this._accountIds;
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

  // report_url - computed: true, optional: false, required: false
  public get reportUrl() {
    return this.getStringAttribute('report_url');
  }

  // evaluation_score - computed: true, optional: false, required: false
  public get evaluationScore() {
    return this.getNumberAttribute('evaluation_score');
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
      report_type: cdktf.stringToTerraform(this._reportType),
      account_id: cdktf.stringToTerraform(this._accountId),
      account_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(this._accountIds),
      evaluation_domain: cdktf.stringToTerraform(this._evaluationDomain),
      triggers: cdktf.hashMapper(cdktf.stringToTerraform)(this._triggers),
      timeout_minutes: cdktf.numberToTerraform(this._timeoutMinutes),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      report_type: {
        value: cdktf.stringToHclTerraform(this._reportType),
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
      account_ids: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._accountIds),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      evaluation_domain: {
        value: cdktf.stringToHclTerraform(this._evaluationDomain),
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
