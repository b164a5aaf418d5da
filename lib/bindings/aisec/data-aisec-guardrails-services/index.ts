// https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/guardrails_services
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataAisecGuardrailsServicesConfig extends cdktf.TerraformMetaArguments {
  /**
  * `text`, `image`, …
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/guardrails_services#resource_type DataAisecGuardrailsServices#resource_type}
  */
  readonly resourceType?: string;
  /**
  * `in` for services in use.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/guardrails_services#use_status DataAisecGuardrailsServices#use_status}
  */
  readonly useStatus?: string;
  /**
  * `modelProtection`, `agentRealtimeProtection`, …
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/guardrails_services#protection_type DataAisecGuardrailsServices#protection_type}
  */
  readonly protectionType?: string;
  /**
  * `guard-scene` for AI Guardrails.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/guardrails_services#classify DataAisecGuardrailsServices#classify}
  */
  readonly classify?: string;
}
export interface DataAisecGuardrailsServicesServices {
}

export function dataAisecGuardrailsServicesServicesToTerraform(struct?: DataAisecGuardrailsServicesServices): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataAisecGuardrailsServicesServicesToHclTerraform(struct?: DataAisecGuardrailsServicesServices): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataAisecGuardrailsServicesServicesOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataAisecGuardrailsServicesServices | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataAisecGuardrailsServicesServices | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // service_code - computed: true, optional: false, required: false
  public get serviceCode() {
    return this.getStringAttribute('service_code');
  }

  // service_name - computed: true, optional: false, required: false
  public get serviceName() {
    return this.getStringAttribute('service_name');
  }

  // resource_type - computed: true, optional: false, required: false
  public get resourceType() {
    return this.getStringAttribute('resource_type');
  }

  // service_type - computed: true, optional: false, required: false
  public get serviceType() {
    return this.getStringAttribute('service_type');
  }

  // use_status - computed: true, optional: false, required: false
  public get useStatus() {
    return this.getStringAttribute('use_status');
  }

  // copy_from - computed: true, optional: false, required: false
  public get copyFrom() {
    return this.getStringAttribute('copy_from');
  }
}

export class DataAisecGuardrailsServicesServicesList extends cdktf.ComplexList {

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
  public get(index: number): DataAisecGuardrailsServicesServicesOutputReference {
    return new DataAisecGuardrailsServicesServicesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/guardrails_services aisec_guardrails_services}
*/
export class DataAisecGuardrailsServices extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "aisec_guardrails_services";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataAisecGuardrailsServices resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataAisecGuardrailsServices to import
  * @param importFromId The id of the existing DataAisecGuardrailsServices that should be imported. Refer to the {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/guardrails_services#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataAisecGuardrailsServices to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "aisec_guardrails_services", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/data-sources/guardrails_services aisec_guardrails_services} Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataAisecGuardrailsServicesConfig = {}
  */
  public constructor(scope: Construct, id: string, config: DataAisecGuardrailsServicesConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'aisec_guardrails_services',
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
    this._resourceType = config.resourceType;
    this._useStatus = config.useStatus;
    this._protectionType = config.protectionType;
    this._classify = config.classify;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // resource_type - computed: false, optional: true, required: false
  private _resourceType?: string; 
  public get resourceType() {
    return this.getStringAttribute('resource_type');
  }
  public set resourceType(value: string) {
    this._resourceType = value;
  }
  public resetResourceType() {
    this._resourceType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get resourceTypeInput() {
    return this._resourceType;
  }

  // use_status - computed: false, optional: true, required: false
  private _useStatus?: string; 
  public get useStatus() {
    return this.getStringAttribute('use_status');
  }
  public set useStatus(value: string) {
    this._useStatus = value;
  }
  public resetUseStatus() {
    this._useStatus = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get useStatusInput() {
    return this._useStatus;
  }

  // protection_type - computed: false, optional: true, required: false
  private _protectionType?: string; 
  public get protectionType() {
    return this.getStringAttribute('protection_type');
  }
  public set protectionType(value: string) {
    this._protectionType = value;
  }
  public resetProtectionType() {
    this._protectionType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get protectionTypeInput() {
    return this._protectionType;
  }

  // classify - computed: false, optional: true, required: false
  private _classify?: string; 
  public get classify() {
    return this.getStringAttribute('classify');
  }
  public set classify(value: string) {
    this._classify = value;
  }
  public resetClassify() {
    this._classify = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get classifyInput() {
    return this._classify;
  }

  // services - computed: true, optional: false, required: false
  private _services = new DataAisecGuardrailsServicesServicesList(this, "services", false);
  public get services() {
    return this._services;
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
      resource_type: cdktf.stringToTerraform(this._resourceType),
      use_status: cdktf.stringToTerraform(this._useStatus),
      protection_type: cdktf.stringToTerraform(this._protectionType),
      classify: cdktf.stringToTerraform(this._classify),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      resource_type: {
        value: cdktf.stringToHclTerraform(this._resourceType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      use_status: {
        value: cdktf.stringToHclTerraform(this._useStatus),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      protection_type: {
        value: cdktf.stringToHclTerraform(this._protectionType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      classify: {
        value: cdktf.stringToHclTerraform(this._classify),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
