// https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_keyword_library
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface GuardrailsKeywordLibraryConfig extends cdktf.TerraformMetaArguments {
  /**
  * Name, shown in the console and in hits.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_keyword_library#name GuardrailsKeywordLibrary#name}
  */
  readonly name: string;
  /**
  * `check` for libraries of services to block or let pass, `desensitize` for masking.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_keyword_library#purpose GuardrailsKeywordLibrary#purpose}
  */
  readonly purpose?: string;
  /**
  * All words, of at most 50 characters, each with a note that only Terraform keeps, such as `""`. Without it, words are kept elsewhere, and left alone.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_keyword_library#words GuardrailsKeywordLibrary#words}
  */
  readonly words?: { [key: string]: string };
}

/**
* Represents a {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_keyword_library aisec_guardrails_keyword_library}
*/
export class GuardrailsKeywordLibrary extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "aisec_guardrails_keyword_library";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a GuardrailsKeywordLibrary resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the GuardrailsKeywordLibrary to import
  * @param importFromId The id of the existing GuardrailsKeywordLibrary that should be imported. Refer to the {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_keyword_library#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the GuardrailsKeywordLibrary to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "aisec_guardrails_keyword_library", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/guardrails_keyword_library aisec_guardrails_keyword_library} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options GuardrailsKeywordLibraryConfig
  */
  public constructor(scope: Construct, id: string, config: GuardrailsKeywordLibraryConfig) {
    super(scope, id, {
      terraformResourceType: 'aisec_guardrails_keyword_library',
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
    this._purpose = config.purpose;
    this._words = config.words;
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

  // purpose - computed: true, optional: true, required: false
  private _purpose?: string; 
  public get purpose() {
    return this.getStringAttribute('purpose');
  }
  public set purpose(value: string) {
    this._purpose = value;
  }
  public resetPurpose() {
    this._purpose = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get purposeInput() {
    return this._purpose;
  }

  // words - computed: false, optional: true, required: false
  private _words?: { [key: string]: string }; 
  public get words() {
    return this.getStringMapAttribute('words');
  }
  public set words(value: { [key: string]: string }) {
    this._words = value;
  }
  public resetWords() {
    this._words = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get wordsInput() {
    return this._words;
  }

  // word_count - computed: true, optional: false, required: false
  public get wordCount() {
    return this.getNumberAttribute('word_count');
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
      purpose: cdktf.stringToTerraform(this._purpose),
      words: cdktf.hashMapper(cdktf.stringToTerraform)(this._words),
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
      purpose: {
        value: cdktf.stringToHclTerraform(this._purpose),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      words: {
        value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._words),
        isBlock: false,
        type: "map",
        storageClassType: "stringMap",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
