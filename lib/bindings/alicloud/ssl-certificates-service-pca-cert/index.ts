// https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ssl_certificates_service_pca_cert
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface SslCertificatesServicePcaCertConfig extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ssl_certificates_service_pca_cert#after_time SslCertificatesServicePcaCert#after_time}
  */
  readonly afterTime?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ssl_certificates_service_pca_cert#algorithm SslCertificatesServicePcaCert#algorithm}
  */
  readonly algorithm?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ssl_certificates_service_pca_cert#alias_name SslCertificatesServicePcaCert#alias_name}
  */
  readonly aliasName?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ssl_certificates_service_pca_cert#before_time SslCertificatesServicePcaCert#before_time}
  */
  readonly beforeTime?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ssl_certificates_service_pca_cert#common_name SslCertificatesServicePcaCert#common_name}
  */
  readonly commonName?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ssl_certificates_service_pca_cert#country_code SslCertificatesServicePcaCert#country_code}
  */
  readonly countryCode?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ssl_certificates_service_pca_cert#custom_identifier SslCertificatesServicePcaCert#custom_identifier}
  */
  readonly customIdentifier?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ssl_certificates_service_pca_cert#days SslCertificatesServicePcaCert#days}
  */
  readonly days?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ssl_certificates_service_pca_cert#enable_crl SslCertificatesServicePcaCert#enable_crl}
  */
  readonly enableCrl?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ssl_certificates_service_pca_cert#id SslCertificatesServicePcaCert#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ssl_certificates_service_pca_cert#immediately SslCertificatesServicePcaCert#immediately}
  */
  readonly immediately?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ssl_certificates_service_pca_cert#locality SslCertificatesServicePcaCert#locality}
  */
  readonly locality?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ssl_certificates_service_pca_cert#months SslCertificatesServicePcaCert#months}
  */
  readonly months?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ssl_certificates_service_pca_cert#organization SslCertificatesServicePcaCert#organization}
  */
  readonly organization?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ssl_certificates_service_pca_cert#organization_unit SslCertificatesServicePcaCert#organization_unit}
  */
  readonly organizationUnit?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ssl_certificates_service_pca_cert#parent_identifier SslCertificatesServicePcaCert#parent_identifier}
  */
  readonly parentIdentifier: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ssl_certificates_service_pca_cert#resource_group_id SslCertificatesServicePcaCert#resource_group_id}
  */
  readonly resourceGroupId?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ssl_certificates_service_pca_cert#san_type SslCertificatesServicePcaCert#san_type}
  */
  readonly sanType?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ssl_certificates_service_pca_cert#san_value SslCertificatesServicePcaCert#san_value}
  */
  readonly sanValue?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ssl_certificates_service_pca_cert#state SslCertificatesServicePcaCert#state}
  */
  readonly state?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ssl_certificates_service_pca_cert#status SslCertificatesServicePcaCert#status}
  */
  readonly status?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ssl_certificates_service_pca_cert#tags SslCertificatesServicePcaCert#tags}
  */
  readonly tags?: { [key: string]: string };
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ssl_certificates_service_pca_cert#upload_flag SslCertificatesServicePcaCert#upload_flag}
  */
  readonly uploadFlag?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ssl_certificates_service_pca_cert#years SslCertificatesServicePcaCert#years}
  */
  readonly years?: number;
  /**
  * timeouts block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ssl_certificates_service_pca_cert#timeouts SslCertificatesServicePcaCert#timeouts}
  */
  readonly timeouts?: SslCertificatesServicePcaCertTimeouts;
}
export interface SslCertificatesServicePcaCertTimeouts {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ssl_certificates_service_pca_cert#create SslCertificatesServicePcaCert#create}
  */
  readonly create?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ssl_certificates_service_pca_cert#delete SslCertificatesServicePcaCert#delete}
  */
  readonly delete?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ssl_certificates_service_pca_cert#update SslCertificatesServicePcaCert#update}
  */
  readonly update?: string;
}

export function sslCertificatesServicePcaCertTimeoutsToTerraform(struct?: SslCertificatesServicePcaCertTimeouts | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    create: cdktf.stringToTerraform(struct!.create),
    delete: cdktf.stringToTerraform(struct!.delete),
    update: cdktf.stringToTerraform(struct!.update),
  }
}


export function sslCertificatesServicePcaCertTimeoutsToHclTerraform(struct?: SslCertificatesServicePcaCertTimeouts | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    create: {
      value: cdktf.stringToHclTerraform(struct!.create),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    delete: {
      value: cdktf.stringToHclTerraform(struct!.delete),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    update: {
      value: cdktf.stringToHclTerraform(struct!.update),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class SslCertificatesServicePcaCertTimeoutsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): SslCertificatesServicePcaCertTimeouts | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._create !== undefined) {
      hasAnyValues = true;
      internalValueResult.create = this._create;
    }
    if (this._delete !== undefined) {
      hasAnyValues = true;
      internalValueResult.delete = this._delete;
    }
    if (this._update !== undefined) {
      hasAnyValues = true;
      internalValueResult.update = this._update;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: SslCertificatesServicePcaCertTimeouts | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._create = undefined;
      this._delete = undefined;
      this._update = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._create = value.create;
      this._delete = value.delete;
      this._update = value.update;
    }
  }

  // create - computed: false, optional: true, required: false
  private _create?: string; 
  public get create() {
    return this.getStringAttribute('create');
  }
  public set create(value: string) {
    this._create = value;
  }
  public resetCreate() {
    this._create = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get createInput() {
    return this._create;
  }

  // delete - computed: false, optional: true, required: false
  private _delete?: string; 
  public get delete() {
    return this.getStringAttribute('delete');
  }
  public set delete(value: string) {
    this._delete = value;
  }
  public resetDelete() {
    this._delete = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get deleteInput() {
    return this._delete;
  }

  // update - computed: false, optional: true, required: false
  private _update?: string; 
  public get update() {
    return this.getStringAttribute('update');
  }
  public set update(value: string) {
    this._update = value;
  }
  public resetUpdate() {
    this._update = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get updateInput() {
    return this._update;
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ssl_certificates_service_pca_cert alicloud_ssl_certificates_service_pca_cert}
*/
export class SslCertificatesServicePcaCert extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "alicloud_ssl_certificates_service_pca_cert";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a SslCertificatesServicePcaCert resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the SslCertificatesServicePcaCert to import
  * @param importFromId The id of the existing SslCertificatesServicePcaCert that should be imported. Refer to the {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ssl_certificates_service_pca_cert#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the SslCertificatesServicePcaCert to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "alicloud_ssl_certificates_service_pca_cert", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ssl_certificates_service_pca_cert alicloud_ssl_certificates_service_pca_cert} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options SslCertificatesServicePcaCertConfig
  */
  public constructor(scope: Construct, id: string, config: SslCertificatesServicePcaCertConfig) {
    super(scope, id, {
      terraformResourceType: 'alicloud_ssl_certificates_service_pca_cert',
      terraformGeneratorMetadata: {
        providerName: 'alicloud',
        providerVersionConstraint: '>= 1.289.0, < 2.0.0'
      },
      provider: config.provider,
      dependsOn: config.dependsOn,
      count: config.count,
      lifecycle: config.lifecycle,
      provisioners: config.provisioners,
      connection: config.connection,
      forEach: config.forEach
    });
    this._afterTime = config.afterTime;
    this._algorithm = config.algorithm;
    this._aliasName = config.aliasName;
    this._beforeTime = config.beforeTime;
    this._commonName = config.commonName;
    this._countryCode = config.countryCode;
    this._customIdentifier = config.customIdentifier;
    this._days = config.days;
    this._enableCrl = config.enableCrl;
    this._id = config.id;
    this._immediately = config.immediately;
    this._locality = config.locality;
    this._months = config.months;
    this._organization = config.organization;
    this._organizationUnit = config.organizationUnit;
    this._parentIdentifier = config.parentIdentifier;
    this._resourceGroupId = config.resourceGroupId;
    this._sanType = config.sanType;
    this._sanValue = config.sanValue;
    this._state = config.state;
    this._status = config.status;
    this._tags = config.tags;
    this._uploadFlag = config.uploadFlag;
    this._years = config.years;
    this._timeouts.internalValue = config.timeouts;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // after_time - computed: false, optional: true, required: false
  private _afterTime?: number; 
  public get afterTime() {
    return this.getNumberAttribute('after_time');
  }
  public set afterTime(value: number) {
    this._afterTime = value;
  }
  public resetAfterTime() {
    this._afterTime = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get afterTimeInput() {
    return this._afterTime;
  }

  // algorithm - computed: true, optional: true, required: false
  private _algorithm?: string; 
  public get algorithm() {
    return this.getStringAttribute('algorithm');
  }
  public set algorithm(value: string) {
    this._algorithm = value;
  }
  public resetAlgorithm() {
    this._algorithm = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get algorithmInput() {
    return this._algorithm;
  }

  // alias_name - computed: false, optional: true, required: false
  private _aliasName?: string; 
  public get aliasName() {
    return this.getStringAttribute('alias_name');
  }
  public set aliasName(value: string) {
    this._aliasName = value;
  }
  public resetAliasName() {
    this._aliasName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get aliasNameInput() {
    return this._aliasName;
  }

  // before_time - computed: false, optional: true, required: false
  private _beforeTime?: number; 
  public get beforeTime() {
    return this.getNumberAttribute('before_time');
  }
  public set beforeTime(value: number) {
    this._beforeTime = value;
  }
  public resetBeforeTime() {
    this._beforeTime = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get beforeTimeInput() {
    return this._beforeTime;
  }

  // common_name - computed: false, optional: true, required: false
  private _commonName?: string; 
  public get commonName() {
    return this.getStringAttribute('common_name');
  }
  public set commonName(value: string) {
    this._commonName = value;
  }
  public resetCommonName() {
    this._commonName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get commonNameInput() {
    return this._commonName;
  }

  // country_code - computed: false, optional: true, required: false
  private _countryCode?: string; 
  public get countryCode() {
    return this.getStringAttribute('country_code');
  }
  public set countryCode(value: string) {
    this._countryCode = value;
  }
  public resetCountryCode() {
    this._countryCode = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get countryCodeInput() {
    return this._countryCode;
  }

  // custom_identifier - computed: false, optional: true, required: false
  private _customIdentifier?: string; 
  public get customIdentifier() {
    return this.getStringAttribute('custom_identifier');
  }
  public set customIdentifier(value: string) {
    this._customIdentifier = value;
  }
  public resetCustomIdentifier() {
    this._customIdentifier = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get customIdentifierInput() {
    return this._customIdentifier;
  }

  // days - computed: true, optional: true, required: false
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

  // enable_crl - computed: false, optional: true, required: false
  private _enableCrl?: number; 
  public get enableCrl() {
    return this.getNumberAttribute('enable_crl');
  }
  public set enableCrl(value: number) {
    this._enableCrl = value;
  }
  public resetEnableCrl() {
    this._enableCrl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enableCrlInput() {
    return this._enableCrl;
  }

  // id - computed: true, optional: true, required: false
  private _id?: string; 
  public get id() {
    return this.getStringAttribute('id');
  }
  public set id(value: string) {
    this._id = value;
  }
  public resetId() {
    this._id = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }

  // immediately - computed: false, optional: true, required: false
  private _immediately?: number; 
  public get immediately() {
    return this.getNumberAttribute('immediately');
  }
  public set immediately(value: number) {
    this._immediately = value;
  }
  public resetImmediately() {
    this._immediately = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get immediatelyInput() {
    return this._immediately;
  }

  // locality - computed: false, optional: true, required: false
  private _locality?: string; 
  public get locality() {
    return this.getStringAttribute('locality');
  }
  public set locality(value: string) {
    this._locality = value;
  }
  public resetLocality() {
    this._locality = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get localityInput() {
    return this._locality;
  }

  // months - computed: false, optional: true, required: false
  private _months?: number; 
  public get months() {
    return this.getNumberAttribute('months');
  }
  public set months(value: number) {
    this._months = value;
  }
  public resetMonths() {
    this._months = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get monthsInput() {
    return this._months;
  }

  // organization - computed: false, optional: true, required: false
  private _organization?: string; 
  public get organization() {
    return this.getStringAttribute('organization');
  }
  public set organization(value: string) {
    this._organization = value;
  }
  public resetOrganization() {
    this._organization = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get organizationInput() {
    return this._organization;
  }

  // organization_unit - computed: false, optional: true, required: false
  private _organizationUnit?: string; 
  public get organizationUnit() {
    return this.getStringAttribute('organization_unit');
  }
  public set organizationUnit(value: string) {
    this._organizationUnit = value;
  }
  public resetOrganizationUnit() {
    this._organizationUnit = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get organizationUnitInput() {
    return this._organizationUnit;
  }

  // parent_identifier - computed: false, optional: false, required: true
  private _parentIdentifier?: string; 
  public get parentIdentifier() {
    return this.getStringAttribute('parent_identifier');
  }
  public set parentIdentifier(value: string) {
    this._parentIdentifier = value;
  }
  // Temporarily expose input value. Use with caution.
  public get parentIdentifierInput() {
    return this._parentIdentifier;
  }

  // resource_group_id - computed: true, optional: true, required: false
  private _resourceGroupId?: string; 
  public get resourceGroupId() {
    return this.getStringAttribute('resource_group_id');
  }
  public set resourceGroupId(value: string) {
    this._resourceGroupId = value;
  }
  public resetResourceGroupId() {
    this._resourceGroupId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get resourceGroupIdInput() {
    return this._resourceGroupId;
  }

  // san_type - computed: false, optional: true, required: false
  private _sanType?: string; 
  public get sanType() {
    return this.getStringAttribute('san_type');
  }
  public set sanType(value: string) {
    this._sanType = value;
  }
  public resetSanType() {
    this._sanType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sanTypeInput() {
    return this._sanType;
  }

  // san_value - computed: false, optional: true, required: false
  private _sanValue?: string; 
  public get sanValue() {
    return this.getStringAttribute('san_value');
  }
  public set sanValue(value: string) {
    this._sanValue = value;
  }
  public resetSanValue() {
    this._sanValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sanValueInput() {
    return this._sanValue;
  }

  // state - computed: false, optional: true, required: false
  private _state?: string; 
  public get state() {
    return this.getStringAttribute('state');
  }
  public set state(value: string) {
    this._state = value;
  }
  public resetState() {
    this._state = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get stateInput() {
    return this._state;
  }

  // status - computed: true, optional: true, required: false
  private _status?: string; 
  public get status() {
    return this.getStringAttribute('status');
  }
  public set status(value: string) {
    this._status = value;
  }
  public resetStatus() {
    this._status = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get statusInput() {
    return this._status;
  }

  // tags - computed: false, optional: true, required: false
  private _tags?: { [key: string]: string }; 
  public get tags() {
    return this.getStringMapAttribute('tags');
  }
  public set tags(value: { [key: string]: string }) {
    this._tags = value;
  }
  public resetTags() {
    this._tags = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tagsInput() {
    return this._tags;
  }

  // upload_flag - computed: false, optional: true, required: false
  private _uploadFlag?: number; 
  public get uploadFlag() {
    return this.getNumberAttribute('upload_flag');
  }
  public set uploadFlag(value: number) {
    this._uploadFlag = value;
  }
  public resetUploadFlag() {
    this._uploadFlag = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get uploadFlagInput() {
    return this._uploadFlag;
  }

  // years - computed: false, optional: true, required: false
  private _years?: number; 
  public get years() {
    return this.getNumberAttribute('years');
  }
  public set years(value: number) {
    this._years = value;
  }
  public resetYears() {
    this._years = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get yearsInput() {
    return this._years;
  }

  // timeouts - computed: false, optional: true, required: false
  private _timeouts = new SslCertificatesServicePcaCertTimeoutsOutputReference(this, "timeouts");
  public get timeouts() {
    return this._timeouts;
  }
  public putTimeouts(value: SslCertificatesServicePcaCertTimeouts) {
    this._timeouts.internalValue = value;
  }
  public resetTimeouts() {
    this._timeouts.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get timeoutsInput() {
    return this._timeouts.internalValue;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      after_time: cdktf.numberToTerraform(this._afterTime),
      algorithm: cdktf.stringToTerraform(this._algorithm),
      alias_name: cdktf.stringToTerraform(this._aliasName),
      before_time: cdktf.numberToTerraform(this._beforeTime),
      common_name: cdktf.stringToTerraform(this._commonName),
      country_code: cdktf.stringToTerraform(this._countryCode),
      custom_identifier: cdktf.stringToTerraform(this._customIdentifier),
      days: cdktf.numberToTerraform(this._days),
      enable_crl: cdktf.numberToTerraform(this._enableCrl),
      id: cdktf.stringToTerraform(this._id),
      immediately: cdktf.numberToTerraform(this._immediately),
      locality: cdktf.stringToTerraform(this._locality),
      months: cdktf.numberToTerraform(this._months),
      organization: cdktf.stringToTerraform(this._organization),
      organization_unit: cdktf.stringToTerraform(this._organizationUnit),
      parent_identifier: cdktf.stringToTerraform(this._parentIdentifier),
      resource_group_id: cdktf.stringToTerraform(this._resourceGroupId),
      san_type: cdktf.stringToTerraform(this._sanType),
      san_value: cdktf.stringToTerraform(this._sanValue),
      state: cdktf.stringToTerraform(this._state),
      status: cdktf.stringToTerraform(this._status),
      tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._tags),
      upload_flag: cdktf.numberToTerraform(this._uploadFlag),
      years: cdktf.numberToTerraform(this._years),
      timeouts: sslCertificatesServicePcaCertTimeoutsToTerraform(this._timeouts.internalValue),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      after_time: {
        value: cdktf.numberToHclTerraform(this._afterTime),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      algorithm: {
        value: cdktf.stringToHclTerraform(this._algorithm),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      alias_name: {
        value: cdktf.stringToHclTerraform(this._aliasName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      before_time: {
        value: cdktf.numberToHclTerraform(this._beforeTime),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      common_name: {
        value: cdktf.stringToHclTerraform(this._commonName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      country_code: {
        value: cdktf.stringToHclTerraform(this._countryCode),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      custom_identifier: {
        value: cdktf.stringToHclTerraform(this._customIdentifier),
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
      enable_crl: {
        value: cdktf.numberToHclTerraform(this._enableCrl),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      id: {
        value: cdktf.stringToHclTerraform(this._id),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      immediately: {
        value: cdktf.numberToHclTerraform(this._immediately),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      locality: {
        value: cdktf.stringToHclTerraform(this._locality),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      months: {
        value: cdktf.numberToHclTerraform(this._months),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      organization: {
        value: cdktf.stringToHclTerraform(this._organization),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      organization_unit: {
        value: cdktf.stringToHclTerraform(this._organizationUnit),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      parent_identifier: {
        value: cdktf.stringToHclTerraform(this._parentIdentifier),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      resource_group_id: {
        value: cdktf.stringToHclTerraform(this._resourceGroupId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      san_type: {
        value: cdktf.stringToHclTerraform(this._sanType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      san_value: {
        value: cdktf.stringToHclTerraform(this._sanValue),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      state: {
        value: cdktf.stringToHclTerraform(this._state),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      status: {
        value: cdktf.stringToHclTerraform(this._status),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      tags: {
        value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._tags),
        isBlock: false,
        type: "map",
        storageClassType: "stringMap",
      },
      upload_flag: {
        value: cdktf.numberToHclTerraform(this._uploadFlag),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      years: {
        value: cdktf.numberToHclTerraform(this._years),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      timeouts: {
        value: sslCertificatesServicePcaCertTimeoutsToHclTerraform(this._timeouts.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "SslCertificatesServicePcaCertTimeouts",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
