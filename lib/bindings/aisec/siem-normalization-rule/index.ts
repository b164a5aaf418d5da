// https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_normalization_rule
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface SiemNormalizationRuleConfig extends cdktf.TerraformMetaArguments {
  /**
  * Data-management centre: `cn-hangzhou` for assets in the Chinese mainland and Hong Kong, `ap-southeast-1` for others.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_normalization_rule#management_region SiemNormalizationRule#management_region}
  */
  readonly managementRegion: string;
  /**
  * Name of the rule, unique in the account.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_normalization_rule#name SiemNormalizationRule#name}
  */
  readonly name: string;
  /**
  * What it is for.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_normalization_rule#description SiemNormalizationRule#description}
  */
  readonly description?: string;
  /**
  * SPL, beginning with a search such as `*`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_normalization_rule#expression SiemNormalizationRule#expression}
  */
  readonly expression: string;
  /**
  * Ingestion modes it is for.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_normalization_rule#mode SiemNormalizationRule#mode}
  */
  readonly mode?: string;
  /**
  * Category, such as `NETWORK_CATEGORY`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_normalization_rule#category_id SiemNormalizationRule#category_id}
  */
  readonly categoryId: string;
  /**
  * Schema of the result, such as `HTTP_ACTIVITY`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_normalization_rule#schema_id SiemNormalizationRule#schema_id}
  */
  readonly schemaId: string;
  /**
  * Product that writes the logs.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_normalization_rule#product_id SiemNormalizationRule#product_id}
  */
  readonly productId: string;
  /**
  * Vendor of the product.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_normalization_rule#vendor_id SiemNormalizationRule#vendor_id}
  */
  readonly vendorId?: string;
  /**
  * How fields that the schema does not know are kept, such as `flat`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_normalization_rule#extend_field_store_mode SiemNormalizationRule#extend_field_store_mode}
  */
  readonly extendFieldStoreMode?: string;
}

/**
* Represents a {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_normalization_rule aisec_siem_normalization_rule}
*/
export class SiemNormalizationRule extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "aisec_siem_normalization_rule";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a SiemNormalizationRule resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the SiemNormalizationRule to import
  * @param importFromId The id of the existing SiemNormalizationRule that should be imported. Refer to the {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_normalization_rule#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the SiemNormalizationRule to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "aisec_siem_normalization_rule", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_normalization_rule aisec_siem_normalization_rule} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options SiemNormalizationRuleConfig
  */
  public constructor(scope: Construct, id: string, config: SiemNormalizationRuleConfig) {
    super(scope, id, {
      terraformResourceType: 'aisec_siem_normalization_rule',
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
    this._managementRegion = config.managementRegion;
    this._name = config.name;
    this._description = config.description;
    this._expression = config.expression;
    this._mode = config.mode;
    this._categoryId = config.categoryId;
    this._schemaId = config.schemaId;
    this._productId = config.productId;
    this._vendorId = config.vendorId;
    this._extendFieldStoreMode = config.extendFieldStoreMode;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // management_region - computed: false, optional: false, required: true
  private _managementRegion?: string; 
  public get managementRegion() {
    return this.getStringAttribute('management_region');
  }
  public set managementRegion(value: string) {
    this._managementRegion = value;
  }
  // Temporarily expose input value. Use with caution.
  public get managementRegionInput() {
    return this._managementRegion;
  }

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

  // description - computed: false, optional: true, required: false
  private _description?: string; 
  public get description() {
    return this.getStringAttribute('description');
  }
  public set description(value: string) {
    this._description = value;
  }
  public resetDescription() {
    this._description = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get descriptionInput() {
    return this._description;
  }

  // expression - computed: false, optional: false, required: true
  private _expression?: string; 
  public get expression() {
    return this.getStringAttribute('expression');
  }
  public set expression(value: string) {
    this._expression = value;
  }
  // Temporarily expose input value. Use with caution.
  public get expressionInput() {
    return this._expression;
  }

  // mode - computed: true, optional: true, required: false
  private _mode?: string; 
  public get mode() {
    return this.getStringAttribute('mode');
  }
  public set mode(value: string) {
    this._mode = value;
  }
  public resetMode() {
    this._mode = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get modeInput() {
    return this._mode;
  }

  // category_id - computed: false, optional: false, required: true
  private _categoryId?: string; 
  public get categoryId() {
    return this.getStringAttribute('category_id');
  }
  public set categoryId(value: string) {
    this._categoryId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get categoryIdInput() {
    return this._categoryId;
  }

  // schema_id - computed: false, optional: false, required: true
  private _schemaId?: string; 
  public get schemaId() {
    return this.getStringAttribute('schema_id');
  }
  public set schemaId(value: string) {
    this._schemaId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get schemaIdInput() {
    return this._schemaId;
  }

  // product_id - computed: false, optional: false, required: true
  private _productId?: string; 
  public get productId() {
    return this.getStringAttribute('product_id');
  }
  public set productId(value: string) {
    this._productId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get productIdInput() {
    return this._productId;
  }

  // vendor_id - computed: true, optional: true, required: false
  private _vendorId?: string; 
  public get vendorId() {
    return this.getStringAttribute('vendor_id');
  }
  public set vendorId(value: string) {
    this._vendorId = value;
  }
  public resetVendorId() {
    this._vendorId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get vendorIdInput() {
    return this._vendorId;
  }

  // extend_field_store_mode - computed: true, optional: true, required: false
  private _extendFieldStoreMode?: string; 
  public get extendFieldStoreMode() {
    return this.getStringAttribute('extend_field_store_mode');
  }
  public set extendFieldStoreMode(value: string) {
    this._extendFieldStoreMode = value;
  }
  public resetExtendFieldStoreMode() {
    this._extendFieldStoreMode = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get extendFieldStoreModeInput() {
    return this._extendFieldStoreMode;
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
      management_region: cdktf.stringToTerraform(this._managementRegion),
      name: cdktf.stringToTerraform(this._name),
      description: cdktf.stringToTerraform(this._description),
      expression: cdktf.stringToTerraform(this._expression),
      mode: cdktf.stringToTerraform(this._mode),
      category_id: cdktf.stringToTerraform(this._categoryId),
      schema_id: cdktf.stringToTerraform(this._schemaId),
      product_id: cdktf.stringToTerraform(this._productId),
      vendor_id: cdktf.stringToTerraform(this._vendorId),
      extend_field_store_mode: cdktf.stringToTerraform(this._extendFieldStoreMode),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      management_region: {
        value: cdktf.stringToHclTerraform(this._managementRegion),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      name: {
        value: cdktf.stringToHclTerraform(this._name),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      description: {
        value: cdktf.stringToHclTerraform(this._description),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      expression: {
        value: cdktf.stringToHclTerraform(this._expression),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      mode: {
        value: cdktf.stringToHclTerraform(this._mode),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      category_id: {
        value: cdktf.stringToHclTerraform(this._categoryId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      schema_id: {
        value: cdktf.stringToHclTerraform(this._schemaId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      product_id: {
        value: cdktf.stringToHclTerraform(this._productId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      vendor_id: {
        value: cdktf.stringToHclTerraform(this._vendorId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      extend_field_store_mode: {
        value: cdktf.stringToHclTerraform(this._extendFieldStoreMode),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
