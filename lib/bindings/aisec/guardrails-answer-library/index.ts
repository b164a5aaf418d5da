// https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_answer_library
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface GuardrailsAnswerLibraryConfig extends cdktf.TerraformMetaArguments {
  /**
  * Name, shown in the console and in hits.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_answer_library#name GuardrailsAnswerLibrary#name}
  */
  readonly name: string;
  /**
  * All answers; one is chosen by the service. Without it, answers are kept elsewhere, and left alone.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_answer_library#answers GuardrailsAnswerLibrary#answers}
  */
  readonly answers?: string[];
}

/**
* Represents a {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_answer_library aisec_guardrails_answer_library}
*/
export class GuardrailsAnswerLibrary extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "aisec_guardrails_answer_library";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a GuardrailsAnswerLibrary resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the GuardrailsAnswerLibrary to import
  * @param importFromId The id of the existing GuardrailsAnswerLibrary that should be imported. Refer to the {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_answer_library#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the GuardrailsAnswerLibrary to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "aisec_guardrails_answer_library", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_answer_library aisec_guardrails_answer_library} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options GuardrailsAnswerLibraryConfig
  */
  public constructor(scope: Construct, id: string, config: GuardrailsAnswerLibraryConfig) {
    super(scope, id, {
      terraformResourceType: 'aisec_guardrails_answer_library',
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
    this._name = config.name;
    this._answers = config.answers;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // name - computed: false, optional: false, required: true
  private _name?: string; 
  public get name() {
    return this.getStringAttribute('name');
  }
  public set name(value: string) {
    this._name = value;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }

  // answers - computed: false, optional: true, required: false
  private _answers?: string[]; 
  public get answers() {
    return cdktf.Fn.tolist(this.getListAttribute('answers'));
  }
  public set answers(value: string[]) {
    this._answers = value;
  }
  public resetAnswers() {
    this._answers = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get answersInput() {
    return this._answers;
  }

  // answer_count - computed: true, optional: false, required: false
  public get answerCount() {
    return this.getNumberAttribute('answer_count');
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
      name: cdktf.stringToTerraform(this._name),
      answers: cdktf.listMapper(cdktf.stringToTerraform, false)(this._answers),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      name: {
        value: cdktf.stringToHclTerraform(this._name),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      answers: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._answers),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
