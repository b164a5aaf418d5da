// https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_notice
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface SasNoticeConfig extends cdktf.TerraformMetaArguments {
  /**
  * What it is about, such as `yundun_sas_config_alert` or `sas_suspicious`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_notice#project SasNotice#project}
  */
  readonly project: string;
  /**
  * `cms` for pushes to CloudMonitor; without it, text messages, mails and messages of the site.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_notice#biz_type SasNotice#biz_type}
  */
  readonly bizType?: string;
  /**
  * Sum of 1 (text message), 2 (mail) and 4 (message of the site); 0 is off. For `cms` 0 or 1.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_notice#route SasNotice#route}
  */
  readonly route: number;
  /**
  * 0: at any time, 1: from 8:00 to 22:00 only. For `cms` the least seconds between two pushes, from 60 on.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_notice#time_limit SasNotice#time_limit}
  */
  readonly timeLimit?: number;
}

/**
* Represents a {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_notice aisec_sas_notice}
*/
export class SasNotice extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "aisec_sas_notice";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a SasNotice resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the SasNotice to import
  * @param importFromId The id of the existing SasNotice that should be imported. Refer to the {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_notice#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the SasNotice to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "aisec_sas_notice", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_notice aisec_sas_notice} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options SasNoticeConfig
  */
  public constructor(scope: Construct, id: string, config: SasNoticeConfig) {
    super(scope, id, {
      terraformResourceType: 'aisec_sas_notice',
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
    this._project = config.project;
    this._bizType = config.bizType;
    this._route = config.route;
    this._timeLimit = config.timeLimit;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // project - computed: false, optional: false, required: true
  private _project?: string; 
  public get project() {
    return this.getStringAttribute('project');
  }
  public set project(value: string) {
    this._project = value;
  }
  // Temporarily expose input value. Use with caution.
  public get projectInput() {
    return this._project;
  }

  // biz_type - computed: false, optional: true, required: false
  private _bizType?: string; 
  public get bizType() {
    return this.getStringAttribute('biz_type');
  }
  public set bizType(value: string) {
    this._bizType = value;
  }
  public resetBizType() {
    this._bizType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get bizTypeInput() {
    return this._bizType;
  }

  // route - computed: false, optional: false, required: true
  private _route?: number; 
  public get route() {
    return this.getNumberAttribute('route');
  }
  public set route(value: number) {
    this._route = value;
  }
  // Temporarily expose input value. Use with caution.
  public get routeInput() {
    return this._route;
  }

  // time_limit - computed: false, optional: true, required: false
  private _timeLimit?: number; 
  public get timeLimit() {
    return this.getNumberAttribute('time_limit');
  }
  public set timeLimit(value: number) {
    this._timeLimit = value;
  }
  public resetTimeLimit() {
    this._timeLimit = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get timeLimitInput() {
    return this._timeLimit;
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
      project: cdktf.stringToTerraform(this._project),
      biz_type: cdktf.stringToTerraform(this._bizType),
      route: cdktf.numberToTerraform(this._route),
      time_limit: cdktf.numberToTerraform(this._timeLimit),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      project: {
        value: cdktf.stringToHclTerraform(this._project),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      biz_type: {
        value: cdktf.stringToHclTerraform(this._bizType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      route: {
        value: cdktf.numberToHclTerraform(this._route),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      time_limit: {
        value: cdktf.numberToHclTerraform(this._timeLimit),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
