// https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_sensitive_rules
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface SasSensitiveRulesConfig extends cdktf.TerraformMetaArguments {
  /**
  * `image`: scans of container images; `agentless`: scans of disks and images of servers.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_sensitive_rules#source SasSensitiveRules#source}
  */
  readonly source: string;
  /**
  * All rules that are on, each as `<class>/<rule>`; `aisec_sas_sensitive_rules` lists them. The others are off.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_sensitive_rules#rules SasSensitiveRules#rules}
  */
  readonly rules?: string[];
  /**
  * Whether rules that the service adds are on; for `agentless` only.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_sensitive_rules#enable_new_rules SasSensitiveRules#enable_new_rules}
  */
  readonly enableNewRules?: boolean | cdktf.IResolvable;
}

/**
* Represents a {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_sensitive_rules aisec_sas_sensitive_rules}
*/
export class SasSensitiveRules extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "aisec_sas_sensitive_rules";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a SasSensitiveRules resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the SasSensitiveRules to import
  * @param importFromId The id of the existing SasSensitiveRules that should be imported. Refer to the {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_sensitive_rules#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the SasSensitiveRules to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "aisec_sas_sensitive_rules", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/sas_sensitive_rules aisec_sas_sensitive_rules} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options SasSensitiveRulesConfig
  */
  public constructor(scope: Construct, id: string, config: SasSensitiveRulesConfig) {
    super(scope, id, {
      terraformResourceType: 'aisec_sas_sensitive_rules',
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
    this._source = config.source;
    this._rules = config.rules;
    this._enableNewRules = config.enableNewRules;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // source - computed: false, optional: false, required: true
  private _source?: string; 
  public get source() {
    return this.getStringAttribute('source');
  }
  public set source(value: string) {
    this._source = value;
  }
  // Temporarily expose input value. Use with caution.
  public get sourceInput() {
    return this._source;
  }

  // rules - computed: false, optional: true, required: false
  private _rules?: string[]; 
  public get rules() {
    return cdktf.Fn.tolist(this.getListAttribute('rules'));
  }
  public set rules(value: string[]) {
    this._rules = value;
  }
  public resetRules() {
    this._rules = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get rulesInput() {
    return this._rules;
  }

  // enable_new_rules - computed: false, optional: true, required: false
  private _enableNewRules?: boolean | cdktf.IResolvable; 
  public get enableNewRules() {
    return this.getBooleanAttribute('enable_new_rules');
  }
  public set enableNewRules(value: boolean | cdktf.IResolvable) {
    this._enableNewRules = value;
  }
  public resetEnableNewRules() {
    this._enableNewRules = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enableNewRulesInput() {
    return this._enableNewRules;
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
      source: cdktf.stringToTerraform(this._source),
      rules: cdktf.listMapper(cdktf.stringToTerraform, false)(this._rules),
      enable_new_rules: cdktf.booleanToTerraform(this._enableNewRules),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      source: {
        value: cdktf.stringToHclTerraform(this._source),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      rules: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._rules),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      enable_new_rules: {
        value: cdktf.booleanToHclTerraform(this._enableNewRules),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
