// https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/openapi_resource
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface OpenapiResourceConfig extends cdktf.TerraformMetaArguments {
  /**
  * Product code, such as `Sas`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/openapi_resource#product OpenapiResource#product}
  */
  readonly product: string;
  /**
  * Version of the API, such as `2018-12-03`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/openapi_resource#version OpenapiResource#version}
  */
  readonly version: string;
  /**
  * JSON pointer of the id in the answer of create.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/openapi_resource#id_path OpenapiResource#id_path}
  */
  readonly idPath: string;
  /**
  * JSON pointer into what read finds to the JSON text it should have. What differs is a change.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/openapi_resource#compare OpenapiResource#compare}
  */
  readonly compare?: { [key: string]: string };
  /**
  * Codes of errors that mean that there is no such object.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/openapi_resource#absent_codes OpenapiResource#absent_codes}
  */
  readonly absentCodes?: string[];
  /**
  * Further parameters of create and update as JSON. Neither plan nor state has them. Needs Terraform 1.11.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/openapi_resource#secret_parameters OpenapiResource#secret_parameters}
  */
  readonly secretParameters?: string;
  /**
  * create block
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/openapi_resource#create OpenapiResource#create}
  */
  readonly create: OpenapiResourceCreate;
  /**
  * read block
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/openapi_resource#read OpenapiResource#read}
  */
  readonly read: OpenapiResourceRead;
  /**
  * update block
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/openapi_resource#update OpenapiResource#update}
  */
  readonly update?: OpenapiResourceUpdate;
  /**
  * delete block
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/openapi_resource#delete OpenapiResource#delete}
  */
  readonly delete?: OpenapiResourceDelete;
}
export interface OpenapiResourceCreate {
  /**
  * Name of the action.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/openapi_resource#action OpenapiResource#action}
  */
  readonly action: string;
  /**
  * Parameters as a JSON object. `{{id}}` in a text is replaced by the id, `{{client_token}}` by a token of this object.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/openapi_resource#parameters OpenapiResource#parameters}
  */
  readonly parameters?: string;
}

export function openapiResourceCreateToTerraform(struct?: OpenapiResourceCreateOutputReference | OpenapiResourceCreate): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    action: cdktf.stringToTerraform(struct!.action),
    parameters: cdktf.stringToTerraform(struct!.parameters),
  }
}


export function openapiResourceCreateToHclTerraform(struct?: OpenapiResourceCreateOutputReference | OpenapiResourceCreate): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    action: {
      value: cdktf.stringToHclTerraform(struct!.action),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    parameters: {
      value: cdktf.stringToHclTerraform(struct!.parameters),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class OpenapiResourceCreateOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): OpenapiResourceCreate | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._action !== undefined) {
      hasAnyValues = true;
      internalValueResult.action = this._action;
    }
    if (this._parameters !== undefined) {
      hasAnyValues = true;
      internalValueResult.parameters = this._parameters;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: OpenapiResourceCreate | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._action = undefined;
      this._parameters = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._action = value.action;
      this._parameters = value.parameters;
    }
  }

  // action - computed: false, optional: false, required: true
  private _action?: string; 
  public get action() {
    return this.getStringAttribute('action');
  }
  public set action(value: string) {
    this._action = value;
  }
  // Temporarily expose input value. Use with caution.
  public get actionInput() {
    return this._action;
  }

  // parameters - computed: false, optional: true, required: false
  private _parameters?: string; 
  public get parameters() {
    return this.getStringAttribute('parameters');
  }
  public set parameters(value: string) {
    this._parameters = value;
  }
  public resetParameters() {
    this._parameters = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get parametersInput() {
    return this._parameters;
  }
}
export interface OpenapiResourceRead {
  /**
  * Name of the action.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/openapi_resource#action OpenapiResource#action}
  */
  readonly action: string;
  /**
  * Parameters as a JSON object. `{{id}}` in a text is replaced by the id, `{{client_token}}` by a token of this object.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/openapi_resource#parameters OpenapiResource#parameters}
  */
  readonly parameters?: string;
  /**
  * JSON pointer of the list in the answer that holds the object.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/openapi_resource#items OpenapiResource#items}
  */
  readonly items?: string;
  /**
  * JSON pointer into an item to the text it has for this object; `{{id}}` is replaced.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/openapi_resource#match OpenapiResource#match}
  */
  readonly match?: { [key: string]: string };
}

export function openapiResourceReadToTerraform(struct?: OpenapiResourceReadOutputReference | OpenapiResourceRead): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    action: cdktf.stringToTerraform(struct!.action),
    parameters: cdktf.stringToTerraform(struct!.parameters),
    items: cdktf.stringToTerraform(struct!.items),
    match: cdktf.hashMapper(cdktf.stringToTerraform)(struct!.match),
  }
}


export function openapiResourceReadToHclTerraform(struct?: OpenapiResourceReadOutputReference | OpenapiResourceRead): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    action: {
      value: cdktf.stringToHclTerraform(struct!.action),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    parameters: {
      value: cdktf.stringToHclTerraform(struct!.parameters),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    items: {
      value: cdktf.stringToHclTerraform(struct!.items),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    match: {
      value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct!.match),
      isBlock: false,
      type: "map",
      storageClassType: "stringMap",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class OpenapiResourceReadOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): OpenapiResourceRead | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._action !== undefined) {
      hasAnyValues = true;
      internalValueResult.action = this._action;
    }
    if (this._parameters !== undefined) {
      hasAnyValues = true;
      internalValueResult.parameters = this._parameters;
    }
    if (this._items !== undefined) {
      hasAnyValues = true;
      internalValueResult.items = this._items;
    }
    if (this._match !== undefined) {
      hasAnyValues = true;
      internalValueResult.match = this._match;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: OpenapiResourceRead | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._action = undefined;
      this._parameters = undefined;
      this._items = undefined;
      this._match = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._action = value.action;
      this._parameters = value.parameters;
      this._items = value.items;
      this._match = value.match;
    }
  }

  // action - computed: false, optional: false, required: true
  private _action?: string; 
  public get action() {
    return this.getStringAttribute('action');
  }
  public set action(value: string) {
    this._action = value;
  }
  // Temporarily expose input value. Use with caution.
  public get actionInput() {
    return this._action;
  }

  // parameters - computed: false, optional: true, required: false
  private _parameters?: string; 
  public get parameters() {
    return this.getStringAttribute('parameters');
  }
  public set parameters(value: string) {
    this._parameters = value;
  }
  public resetParameters() {
    this._parameters = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get parametersInput() {
    return this._parameters;
  }

  // items - computed: false, optional: true, required: false
  private _items?: string; 
  public get items() {
    return this.getStringAttribute('items');
  }
  public set items(value: string) {
    this._items = value;
  }
  public resetItems() {
    this._items = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get itemsInput() {
    return this._items;
  }

  // match - computed: false, optional: true, required: false
  private _match?: { [key: string]: string }; 
  public get match() {
    return this.getStringMapAttribute('match');
  }
  public set match(value: { [key: string]: string }) {
    this._match = value;
  }
  public resetMatch() {
    this._match = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get matchInput() {
    return this._match;
  }
}
export interface OpenapiResourceUpdate {
  /**
  * Name of the action.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/openapi_resource#action OpenapiResource#action}
  */
  readonly action: string;
  /**
  * Parameters as a JSON object. `{{id}}` in a text is replaced by the id, `{{client_token}}` by a token of this object.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/openapi_resource#parameters OpenapiResource#parameters}
  */
  readonly parameters?: string;
}

export function openapiResourceUpdateToTerraform(struct?: OpenapiResourceUpdateOutputReference | OpenapiResourceUpdate): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    action: cdktf.stringToTerraform(struct!.action),
    parameters: cdktf.stringToTerraform(struct!.parameters),
  }
}


export function openapiResourceUpdateToHclTerraform(struct?: OpenapiResourceUpdateOutputReference | OpenapiResourceUpdate): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    action: {
      value: cdktf.stringToHclTerraform(struct!.action),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    parameters: {
      value: cdktf.stringToHclTerraform(struct!.parameters),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class OpenapiResourceUpdateOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): OpenapiResourceUpdate | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._action !== undefined) {
      hasAnyValues = true;
      internalValueResult.action = this._action;
    }
    if (this._parameters !== undefined) {
      hasAnyValues = true;
      internalValueResult.parameters = this._parameters;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: OpenapiResourceUpdate | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._action = undefined;
      this._parameters = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._action = value.action;
      this._parameters = value.parameters;
    }
  }

  // action - computed: false, optional: false, required: true
  private _action?: string; 
  public get action() {
    return this.getStringAttribute('action');
  }
  public set action(value: string) {
    this._action = value;
  }
  // Temporarily expose input value. Use with caution.
  public get actionInput() {
    return this._action;
  }

  // parameters - computed: false, optional: true, required: false
  private _parameters?: string; 
  public get parameters() {
    return this.getStringAttribute('parameters');
  }
  public set parameters(value: string) {
    this._parameters = value;
  }
  public resetParameters() {
    this._parameters = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get parametersInput() {
    return this._parameters;
  }
}
export interface OpenapiResourceDelete {
  /**
  * Name of the action.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/openapi_resource#action OpenapiResource#action}
  */
  readonly action: string;
  /**
  * Parameters as a JSON object. `{{id}}` in a text is replaced by the id, `{{client_token}}` by a token of this object.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/openapi_resource#parameters OpenapiResource#parameters}
  */
  readonly parameters?: string;
}

export function openapiResourceDeleteToTerraform(struct?: OpenapiResourceDeleteOutputReference | OpenapiResourceDelete): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    action: cdktf.stringToTerraform(struct!.action),
    parameters: cdktf.stringToTerraform(struct!.parameters),
  }
}


export function openapiResourceDeleteToHclTerraform(struct?: OpenapiResourceDeleteOutputReference | OpenapiResourceDelete): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    action: {
      value: cdktf.stringToHclTerraform(struct!.action),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    parameters: {
      value: cdktf.stringToHclTerraform(struct!.parameters),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class OpenapiResourceDeleteOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): OpenapiResourceDelete | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._action !== undefined) {
      hasAnyValues = true;
      internalValueResult.action = this._action;
    }
    if (this._parameters !== undefined) {
      hasAnyValues = true;
      internalValueResult.parameters = this._parameters;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: OpenapiResourceDelete | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._action = undefined;
      this._parameters = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._action = value.action;
      this._parameters = value.parameters;
    }
  }

  // action - computed: false, optional: false, required: true
  private _action?: string; 
  public get action() {
    return this.getStringAttribute('action');
  }
  public set action(value: string) {
    this._action = value;
  }
  // Temporarily expose input value. Use with caution.
  public get actionInput() {
    return this._action;
  }

  // parameters - computed: false, optional: true, required: false
  private _parameters?: string; 
  public get parameters() {
    return this.getStringAttribute('parameters');
  }
  public set parameters(value: string) {
    this._parameters = value;
  }
  public resetParameters() {
    this._parameters = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get parametersInput() {
    return this._parameters;
  }
}

/**
* Represents a {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/openapi_resource aisec_openapi_resource}
*/
export class OpenapiResource extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "aisec_openapi_resource";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a OpenapiResource resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the OpenapiResource to import
  * @param importFromId The id of the existing OpenapiResource that should be imported. Refer to the {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/openapi_resource#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the OpenapiResource to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "aisec_openapi_resource", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/openapi_resource aisec_openapi_resource} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options OpenapiResourceConfig
  */
  public constructor(scope: Construct, id: string, config: OpenapiResourceConfig) {
    super(scope, id, {
      terraformResourceType: 'aisec_openapi_resource',
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
    this._product = config.product;
    this._version = config.version;
    this._idPath = config.idPath;
    this._compare = config.compare;
    this._absentCodes = config.absentCodes;
    this._secretParameters = config.secretParameters;
    this._create.internalValue = config.create;
    this._read.internalValue = config.read;
    this._update.internalValue = config.update;
    this._delete.internalValue = config.delete;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // product - computed: false, optional: false, required: true
  private _product?: string; 
  public get product() {
    return this.getStringAttribute('product');
  }
  public set product(value: string) {
    this._product = value;
  }
  // Temporarily expose input value. Use with caution.
  public get productInput() {
    return this._product;
  }

  // version - computed: false, optional: false, required: true
  private _version?: string; 
  public get version() {
    return this.getStringAttribute('version');
  }
  public set version(value: string) {
    this._version = value;
  }
  // Temporarily expose input value. Use with caution.
  public get versionInput() {
    return this._version;
  }

  // id_path - computed: false, optional: false, required: true
  private _idPath?: string; 
  public get idPath() {
    return this.getStringAttribute('id_path');
  }
  public set idPath(value: string) {
    this._idPath = value;
  }
  // Temporarily expose input value. Use with caution.
  public get idPathInput() {
    return this._idPath;
  }

  // compare - computed: false, optional: true, required: false
  private _compare?: { [key: string]: string }; 
  public get compare() {
    return this.getStringMapAttribute('compare');
  }
  public set compare(value: { [key: string]: string }) {
    this._compare = value;
  }
  public resetCompare() {
    this._compare = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get compareInput() {
    return this._compare;
  }

  // absent_codes - computed: false, optional: true, required: false
  private _absentCodes?: string[]; 
  public get absentCodes() {
    return cdktf.Fn.tolist(this.getListAttribute('absent_codes'));
  }
  public set absentCodes(value: string[]) {
    this._absentCodes = value;
  }
  public resetAbsentCodes() {
    this._absentCodes = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get absentCodesInput() {
    return this._absentCodes;
  }

  // secret_parameters - computed: false, optional: true, required: false
  private _secretParameters?: string; 
  public get secretParameters() {
    return this.getStringAttribute('secret_parameters');
  }
  public set secretParameters(value: string) {
    this._secretParameters = value;
  }
  public resetSecretParameters() {
    this._secretParameters = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get secretParametersInput() {
    return this._secretParameters;
  }

  // secret_hash - computed: true, optional: false, required: false
  public get secretHash() {
    return this.getStringAttribute('secret_hash');
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // create - computed: false, optional: false, required: true
  private _create = new OpenapiResourceCreateOutputReference(this, "create");
  public get create() {
    return this._create;
  }
  public putCreate(value: OpenapiResourceCreate) {
    this._create.internalValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get createInput() {
    return this._create.internalValue;
  }

  // read - computed: false, optional: false, required: true
  private _read = new OpenapiResourceReadOutputReference(this, "read");
  public get read() {
    return this._read;
  }
  public putRead(value: OpenapiResourceRead) {
    this._read.internalValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get readInput() {
    return this._read.internalValue;
  }

  // update - computed: false, optional: true, required: false
  private _update = new OpenapiResourceUpdateOutputReference(this, "update");
  public get update() {
    return this._update;
  }
  public putUpdate(value: OpenapiResourceUpdate) {
    this._update.internalValue = value;
  }
  public resetUpdate() {
    this._update.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get updateInput() {
    return this._update.internalValue;
  }

  // delete - computed: false, optional: true, required: false
  private _delete = new OpenapiResourceDeleteOutputReference(this, "delete");
  public get delete() {
    return this._delete;
  }
  public putDelete(value: OpenapiResourceDelete) {
    this._delete.internalValue = value;
  }
  public resetDelete() {
    this._delete.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get deleteInput() {
    return this._delete.internalValue;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      product: cdktf.stringToTerraform(this._product),
      version: cdktf.stringToTerraform(this._version),
      id_path: cdktf.stringToTerraform(this._idPath),
      compare: cdktf.hashMapper(cdktf.stringToTerraform)(this._compare),
      absent_codes: cdktf.listMapper(cdktf.stringToTerraform, false)(this._absentCodes),
      secret_parameters: cdktf.stringToTerraform(this._secretParameters),
      create: openapiResourceCreateToTerraform(this._create.internalValue),
      read: openapiResourceReadToTerraform(this._read.internalValue),
      update: openapiResourceUpdateToTerraform(this._update.internalValue),
      delete: openapiResourceDeleteToTerraform(this._delete.internalValue),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      product: {
        value: cdktf.stringToHclTerraform(this._product),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      version: {
        value: cdktf.stringToHclTerraform(this._version),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      id_path: {
        value: cdktf.stringToHclTerraform(this._idPath),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      compare: {
        value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._compare),
        isBlock: false,
        type: "map",
        storageClassType: "stringMap",
      },
      absent_codes: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._absentCodes),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      secret_parameters: {
        value: cdktf.stringToHclTerraform(this._secretParameters),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      create: {
        value: openapiResourceCreateToHclTerraform(this._create.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "OpenapiResourceCreateList",
      },
      read: {
        value: openapiResourceReadToHclTerraform(this._read.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "OpenapiResourceReadList",
      },
      update: {
        value: openapiResourceUpdateToHclTerraform(this._update.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "OpenapiResourceUpdateList",
      },
      delete: {
        value: openapiResourceDeleteToHclTerraform(this._delete.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "OpenapiResourceDeleteList",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
