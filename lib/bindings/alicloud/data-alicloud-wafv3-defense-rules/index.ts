// https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/data-sources/wafv3_defense_rules
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataAlicloudWafv3DefenseRulesConfig extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/data-sources/wafv3_defense_rules#defense_type DataAlicloudWafv3DefenseRules#defense_type}
  */
  readonly defenseType?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/data-sources/wafv3_defense_rules#enable_details DataAlicloudWafv3DefenseRules#enable_details}
  */
  readonly enableDetails?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/data-sources/wafv3_defense_rules#id DataAlicloudWafv3DefenseRules#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/data-sources/wafv3_defense_rules#ids DataAlicloudWafv3DefenseRules#ids}
  */
  readonly ids?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/data-sources/wafv3_defense_rules#instance_id DataAlicloudWafv3DefenseRules#instance_id}
  */
  readonly instanceId: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/data-sources/wafv3_defense_rules#output_file DataAlicloudWafv3DefenseRules#output_file}
  */
  readonly outputFile?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/data-sources/wafv3_defense_rules#query DataAlicloudWafv3DefenseRules#query}
  */
  readonly query?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/data-sources/wafv3_defense_rules#rule_type DataAlicloudWafv3DefenseRules#rule_type}
  */
  readonly ruleType?: string;
}
export interface DataAlicloudWafv3DefenseRulesRulesConfigAccountIdentifiers {
}

export function dataAlicloudWafv3DefenseRulesRulesConfigAccountIdentifiersToTerraform(struct?: DataAlicloudWafv3DefenseRulesRulesConfigAccountIdentifiers): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataAlicloudWafv3DefenseRulesRulesConfigAccountIdentifiersToHclTerraform(struct?: DataAlicloudWafv3DefenseRulesRulesConfigAccountIdentifiers): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataAlicloudWafv3DefenseRulesRulesConfigAccountIdentifiersOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataAlicloudWafv3DefenseRulesRulesConfigAccountIdentifiers | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataAlicloudWafv3DefenseRulesRulesConfigAccountIdentifiers | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // decode_type - computed: true, optional: false, required: false
  public get decodeType() {
    return this.getStringAttribute('decode_type');
  }

  // key - computed: true, optional: false, required: false
  public get key() {
    return this.getStringAttribute('key');
  }

  // position - computed: true, optional: false, required: false
  public get position() {
    return this.getStringAttribute('position');
  }

  // priority - computed: true, optional: false, required: false
  public get priority() {
    return this.getNumberAttribute('priority');
  }

  // sub_key - computed: true, optional: false, required: false
  public get subKey() {
    return this.getStringAttribute('sub_key');
  }
}

export class DataAlicloudWafv3DefenseRulesRulesConfigAccountIdentifiersList extends cdktf.ComplexList {

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
  public get(index: number): DataAlicloudWafv3DefenseRulesRulesConfigAccountIdentifiersOutputReference {
    return new DataAlicloudWafv3DefenseRulesRulesConfigAccountIdentifiersOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataAlicloudWafv3DefenseRulesRulesConfigConditions {
}

export function dataAlicloudWafv3DefenseRulesRulesConfigConditionsToTerraform(struct?: DataAlicloudWafv3DefenseRulesRulesConfigConditions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataAlicloudWafv3DefenseRulesRulesConfigConditionsToHclTerraform(struct?: DataAlicloudWafv3DefenseRulesRulesConfigConditions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataAlicloudWafv3DefenseRulesRulesConfigConditionsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataAlicloudWafv3DefenseRulesRulesConfigConditions | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataAlicloudWafv3DefenseRulesRulesConfigConditions | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // key - computed: true, optional: false, required: false
  public get key() {
    return this.getStringAttribute('key');
  }

  // op_value - computed: true, optional: false, required: false
  public get opValue() {
    return this.getStringAttribute('op_value');
  }

  // sub_key - computed: true, optional: false, required: false
  public get subKey() {
    return this.getStringAttribute('sub_key');
  }

  // values - computed: true, optional: false, required: false
  public get values() {
    return this.getStringAttribute('values');
  }
}

export class DataAlicloudWafv3DefenseRulesRulesConfigConditionsList extends cdktf.ComplexList {

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
  public get(index: number): DataAlicloudWafv3DefenseRulesRulesConfigConditionsOutputReference {
    return new DataAlicloudWafv3DefenseRulesRulesConfigConditionsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataAlicloudWafv3DefenseRulesRulesConfigGrayConfig {
}

export function dataAlicloudWafv3DefenseRulesRulesConfigGrayConfigToTerraform(struct?: DataAlicloudWafv3DefenseRulesRulesConfigGrayConfig): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataAlicloudWafv3DefenseRulesRulesConfigGrayConfigToHclTerraform(struct?: DataAlicloudWafv3DefenseRulesRulesConfigGrayConfig): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataAlicloudWafv3DefenseRulesRulesConfigGrayConfigOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataAlicloudWafv3DefenseRulesRulesConfigGrayConfig | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataAlicloudWafv3DefenseRulesRulesConfigGrayConfig | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // gray_rate - computed: true, optional: false, required: false
  public get grayRate() {
    return this.getNumberAttribute('gray_rate');
  }

  // gray_sub_key - computed: true, optional: false, required: false
  public get graySubKey() {
    return this.getStringAttribute('gray_sub_key');
  }

  // gray_target - computed: true, optional: false, required: false
  public get grayTarget() {
    return this.getStringAttribute('gray_target');
  }
}

export class DataAlicloudWafv3DefenseRulesRulesConfigGrayConfigList extends cdktf.ComplexList {

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
  public get(index: number): DataAlicloudWafv3DefenseRulesRulesConfigGrayConfigOutputReference {
    return new DataAlicloudWafv3DefenseRulesRulesConfigGrayConfigOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataAlicloudWafv3DefenseRulesRulesConfigRateLimitStatus {
}

export function dataAlicloudWafv3DefenseRulesRulesConfigRateLimitStatusToTerraform(struct?: DataAlicloudWafv3DefenseRulesRulesConfigRateLimitStatus): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataAlicloudWafv3DefenseRulesRulesConfigRateLimitStatusToHclTerraform(struct?: DataAlicloudWafv3DefenseRulesRulesConfigRateLimitStatus): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataAlicloudWafv3DefenseRulesRulesConfigRateLimitStatusOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataAlicloudWafv3DefenseRulesRulesConfigRateLimitStatus | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataAlicloudWafv3DefenseRulesRulesConfigRateLimitStatus | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // code - computed: true, optional: false, required: false
  public get code() {
    return this.getNumberAttribute('code');
  }

  // count - computed: true, optional: false, required: false
  public get count() {
    return this.getNumberAttribute('count');
  }

  // ratio - computed: true, optional: false, required: false
  public get ratio() {
    return this.getNumberAttribute('ratio');
  }
}

export class DataAlicloudWafv3DefenseRulesRulesConfigRateLimitStatusList extends cdktf.ComplexList {

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
  public get(index: number): DataAlicloudWafv3DefenseRulesRulesConfigRateLimitStatusOutputReference {
    return new DataAlicloudWafv3DefenseRulesRulesConfigRateLimitStatusOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataAlicloudWafv3DefenseRulesRulesConfigRateLimit {
}

export function dataAlicloudWafv3DefenseRulesRulesConfigRateLimitToTerraform(struct?: DataAlicloudWafv3DefenseRulesRulesConfigRateLimit): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataAlicloudWafv3DefenseRulesRulesConfigRateLimitToHclTerraform(struct?: DataAlicloudWafv3DefenseRulesRulesConfigRateLimit): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataAlicloudWafv3DefenseRulesRulesConfigRateLimitOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataAlicloudWafv3DefenseRulesRulesConfigRateLimit | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataAlicloudWafv3DefenseRulesRulesConfigRateLimit | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // interval - computed: true, optional: false, required: false
  public get interval() {
    return this.getNumberAttribute('interval');
  }

  // status - computed: true, optional: false, required: false
  private _status = new DataAlicloudWafv3DefenseRulesRulesConfigRateLimitStatusList(this, "status", false);
  public get status() {
    return this._status;
  }

  // sub_key - computed: true, optional: false, required: false
  public get subKey() {
    return this.getStringAttribute('sub_key');
  }

  // target - computed: true, optional: false, required: false
  public get target() {
    return this.getStringAttribute('target');
  }

  // threshold - computed: true, optional: false, required: false
  public get threshold() {
    return this.getNumberAttribute('threshold');
  }

  // ttl - computed: true, optional: false, required: false
  public get ttl() {
    return this.getNumberAttribute('ttl');
  }
}

export class DataAlicloudWafv3DefenseRulesRulesConfigRateLimitList extends cdktf.ComplexList {

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
  public get(index: number): DataAlicloudWafv3DefenseRulesRulesConfigRateLimitOutputReference {
    return new DataAlicloudWafv3DefenseRulesRulesConfigRateLimitOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataAlicloudWafv3DefenseRulesRulesConfigTimeConfigTimePeriods {
}

export function dataAlicloudWafv3DefenseRulesRulesConfigTimeConfigTimePeriodsToTerraform(struct?: DataAlicloudWafv3DefenseRulesRulesConfigTimeConfigTimePeriods): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataAlicloudWafv3DefenseRulesRulesConfigTimeConfigTimePeriodsToHclTerraform(struct?: DataAlicloudWafv3DefenseRulesRulesConfigTimeConfigTimePeriods): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataAlicloudWafv3DefenseRulesRulesConfigTimeConfigTimePeriodsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataAlicloudWafv3DefenseRulesRulesConfigTimeConfigTimePeriods | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataAlicloudWafv3DefenseRulesRulesConfigTimeConfigTimePeriods | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // end - computed: true, optional: false, required: false
  public get end() {
    return this.getNumberAttribute('end');
  }

  // start - computed: true, optional: false, required: false
  public get start() {
    return this.getNumberAttribute('start');
  }
}

export class DataAlicloudWafv3DefenseRulesRulesConfigTimeConfigTimePeriodsList extends cdktf.ComplexList {

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
  public get(index: number): DataAlicloudWafv3DefenseRulesRulesConfigTimeConfigTimePeriodsOutputReference {
    return new DataAlicloudWafv3DefenseRulesRulesConfigTimeConfigTimePeriodsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataAlicloudWafv3DefenseRulesRulesConfigTimeConfigWeekTimePeriodsDayPeriods {
}

export function dataAlicloudWafv3DefenseRulesRulesConfigTimeConfigWeekTimePeriodsDayPeriodsToTerraform(struct?: DataAlicloudWafv3DefenseRulesRulesConfigTimeConfigWeekTimePeriodsDayPeriods): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataAlicloudWafv3DefenseRulesRulesConfigTimeConfigWeekTimePeriodsDayPeriodsToHclTerraform(struct?: DataAlicloudWafv3DefenseRulesRulesConfigTimeConfigWeekTimePeriodsDayPeriods): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataAlicloudWafv3DefenseRulesRulesConfigTimeConfigWeekTimePeriodsDayPeriodsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataAlicloudWafv3DefenseRulesRulesConfigTimeConfigWeekTimePeriodsDayPeriods | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataAlicloudWafv3DefenseRulesRulesConfigTimeConfigWeekTimePeriodsDayPeriods | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // end - computed: true, optional: false, required: false
  public get end() {
    return this.getNumberAttribute('end');
  }

  // start - computed: true, optional: false, required: false
  public get start() {
    return this.getNumberAttribute('start');
  }
}

export class DataAlicloudWafv3DefenseRulesRulesConfigTimeConfigWeekTimePeriodsDayPeriodsList extends cdktf.ComplexList {

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
  public get(index: number): DataAlicloudWafv3DefenseRulesRulesConfigTimeConfigWeekTimePeriodsDayPeriodsOutputReference {
    return new DataAlicloudWafv3DefenseRulesRulesConfigTimeConfigWeekTimePeriodsDayPeriodsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataAlicloudWafv3DefenseRulesRulesConfigTimeConfigWeekTimePeriods {
}

export function dataAlicloudWafv3DefenseRulesRulesConfigTimeConfigWeekTimePeriodsToTerraform(struct?: DataAlicloudWafv3DefenseRulesRulesConfigTimeConfigWeekTimePeriods): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataAlicloudWafv3DefenseRulesRulesConfigTimeConfigWeekTimePeriodsToHclTerraform(struct?: DataAlicloudWafv3DefenseRulesRulesConfigTimeConfigWeekTimePeriods): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataAlicloudWafv3DefenseRulesRulesConfigTimeConfigWeekTimePeriodsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataAlicloudWafv3DefenseRulesRulesConfigTimeConfigWeekTimePeriods | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataAlicloudWafv3DefenseRulesRulesConfigTimeConfigWeekTimePeriods | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // day - computed: true, optional: false, required: false
  public get day() {
    return this.getStringAttribute('day');
  }

  // day_periods - computed: true, optional: false, required: false
  private _dayPeriods = new DataAlicloudWafv3DefenseRulesRulesConfigTimeConfigWeekTimePeriodsDayPeriodsList(this, "day_periods", true);
  public get dayPeriods() {
    return this._dayPeriods;
  }
}

export class DataAlicloudWafv3DefenseRulesRulesConfigTimeConfigWeekTimePeriodsList extends cdktf.ComplexList {

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
  public get(index: number): DataAlicloudWafv3DefenseRulesRulesConfigTimeConfigWeekTimePeriodsOutputReference {
    return new DataAlicloudWafv3DefenseRulesRulesConfigTimeConfigWeekTimePeriodsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataAlicloudWafv3DefenseRulesRulesConfigTimeConfig {
}

export function dataAlicloudWafv3DefenseRulesRulesConfigTimeConfigToTerraform(struct?: DataAlicloudWafv3DefenseRulesRulesConfigTimeConfig): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataAlicloudWafv3DefenseRulesRulesConfigTimeConfigToHclTerraform(struct?: DataAlicloudWafv3DefenseRulesRulesConfigTimeConfig): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataAlicloudWafv3DefenseRulesRulesConfigTimeConfigOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataAlicloudWafv3DefenseRulesRulesConfigTimeConfig | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataAlicloudWafv3DefenseRulesRulesConfigTimeConfig | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // time_periods - computed: true, optional: false, required: false
  private _timePeriods = new DataAlicloudWafv3DefenseRulesRulesConfigTimeConfigTimePeriodsList(this, "time_periods", true);
  public get timePeriods() {
    return this._timePeriods;
  }

  // time_scope - computed: true, optional: false, required: false
  public get timeScope() {
    return this.getStringAttribute('time_scope');
  }

  // time_zone - computed: true, optional: false, required: false
  public get timeZone() {
    return this.getNumberAttribute('time_zone');
  }

  // week_time_periods - computed: true, optional: false, required: false
  private _weekTimePeriods = new DataAlicloudWafv3DefenseRulesRulesConfigTimeConfigWeekTimePeriodsList(this, "week_time_periods", true);
  public get weekTimePeriods() {
    return this._weekTimePeriods;
  }
}

export class DataAlicloudWafv3DefenseRulesRulesConfigTimeConfigList extends cdktf.ComplexList {

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
  public get(index: number): DataAlicloudWafv3DefenseRulesRulesConfigTimeConfigOutputReference {
    return new DataAlicloudWafv3DefenseRulesRulesConfigTimeConfigOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataAlicloudWafv3DefenseRulesRulesConfigWafBaseConfigRuleDetail {
}

export function dataAlicloudWafv3DefenseRulesRulesConfigWafBaseConfigRuleDetailToTerraform(struct?: DataAlicloudWafv3DefenseRulesRulesConfigWafBaseConfigRuleDetail): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataAlicloudWafv3DefenseRulesRulesConfigWafBaseConfigRuleDetailToHclTerraform(struct?: DataAlicloudWafv3DefenseRulesRulesConfigWafBaseConfigRuleDetail): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataAlicloudWafv3DefenseRulesRulesConfigWafBaseConfigRuleDetailOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataAlicloudWafv3DefenseRulesRulesConfigWafBaseConfigRuleDetail | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataAlicloudWafv3DefenseRulesRulesConfigWafBaseConfigRuleDetail | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // rule_action - computed: true, optional: false, required: false
  public get ruleAction() {
    return this.getStringAttribute('rule_action');
  }

  // rule_id - computed: true, optional: false, required: false
  public get ruleId() {
    return this.getStringAttribute('rule_id');
  }

  // rule_status - computed: true, optional: false, required: false
  public get ruleStatus() {
    return this.getNumberAttribute('rule_status');
  }
}

export class DataAlicloudWafv3DefenseRulesRulesConfigWafBaseConfigRuleDetailList extends cdktf.ComplexList {

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
  public get(index: number): DataAlicloudWafv3DefenseRulesRulesConfigWafBaseConfigRuleDetailOutputReference {
    return new DataAlicloudWafv3DefenseRulesRulesConfigWafBaseConfigRuleDetailOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataAlicloudWafv3DefenseRulesRulesConfigWafBaseConfig {
}

export function dataAlicloudWafv3DefenseRulesRulesConfigWafBaseConfigToTerraform(struct?: DataAlicloudWafv3DefenseRulesRulesConfigWafBaseConfig): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataAlicloudWafv3DefenseRulesRulesConfigWafBaseConfigToHclTerraform(struct?: DataAlicloudWafv3DefenseRulesRulesConfigWafBaseConfig): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataAlicloudWafv3DefenseRulesRulesConfigWafBaseConfigOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataAlicloudWafv3DefenseRulesRulesConfigWafBaseConfig | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataAlicloudWafv3DefenseRulesRulesConfigWafBaseConfig | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // rule_batch_operation_config - computed: true, optional: false, required: false
  public get ruleBatchOperationConfig() {
    return this.getStringAttribute('rule_batch_operation_config');
  }

  // rule_detail - computed: true, optional: false, required: false
  private _ruleDetail = new DataAlicloudWafv3DefenseRulesRulesConfigWafBaseConfigRuleDetailList(this, "rule_detail", true);
  public get ruleDetail() {
    return this._ruleDetail;
  }

  // rule_type - computed: true, optional: false, required: false
  public get ruleType() {
    return this.getStringAttribute('rule_type');
  }
}

export class DataAlicloudWafv3DefenseRulesRulesConfigWafBaseConfigList extends cdktf.ComplexList {

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
  public get(index: number): DataAlicloudWafv3DefenseRulesRulesConfigWafBaseConfigOutputReference {
    return new DataAlicloudWafv3DefenseRulesRulesConfigWafBaseConfigOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataAlicloudWafv3DefenseRulesRulesConfig {
}

export function dataAlicloudWafv3DefenseRulesRulesConfigToTerraform(struct?: DataAlicloudWafv3DefenseRulesRulesConfig): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataAlicloudWafv3DefenseRulesRulesConfigToHclTerraform(struct?: DataAlicloudWafv3DefenseRulesRulesConfig): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataAlicloudWafv3DefenseRulesRulesConfigOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataAlicloudWafv3DefenseRulesRulesConfig | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataAlicloudWafv3DefenseRulesRulesConfig | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // abroad_regions - computed: true, optional: false, required: false
  public get abroadRegions() {
    return this.getStringAttribute('abroad_regions');
  }

  // account_identifiers - computed: true, optional: false, required: false
  private _accountIdentifiers = new DataAlicloudWafv3DefenseRulesRulesConfigAccountIdentifiersList(this, "account_identifiers", true);
  public get accountIdentifiers() {
    return this._accountIdentifiers;
  }

  // auto_update - computed: true, optional: false, required: false
  public get autoUpdate() {
    return this.getBooleanAttribute('auto_update');
  }

  // bypass_regular_rules - computed: true, optional: false, required: false
  public get bypassRegularRules() {
    return cdktf.Fn.tolist(this.getListAttribute('bypass_regular_rules'));
  }

  // bypass_regular_types - computed: true, optional: false, required: false
  public get bypassRegularTypes() {
    return cdktf.Fn.tolist(this.getListAttribute('bypass_regular_types'));
  }

  // bypass_tags - computed: true, optional: false, required: false
  public get bypassTags() {
    return cdktf.Fn.tolist(this.getListAttribute('bypass_tags'));
  }

  // cc_effect - computed: true, optional: false, required: false
  public get ccEffect() {
    return this.getStringAttribute('cc_effect');
  }

  // cc_status - computed: true, optional: false, required: false
  public get ccStatus() {
    return this.getNumberAttribute('cc_status');
  }

  // cn_regions - computed: true, optional: false, required: false
  public get cnRegions() {
    return this.getStringAttribute('cn_regions');
  }

  // codec_list - computed: true, optional: false, required: false
  public get codecList() {
    return cdktf.Fn.tolist(this.getListAttribute('codec_list'));
  }

  // conditions - computed: true, optional: false, required: false
  private _conditions = new DataAlicloudWafv3DefenseRulesRulesConfigConditionsList(this, "conditions", true);
  public get conditions() {
    return this._conditions;
  }

  // gray_config - computed: true, optional: false, required: false
  private _grayConfig = new DataAlicloudWafv3DefenseRulesRulesConfigGrayConfigList(this, "gray_config", false);
  public get grayConfig() {
    return this._grayConfig;
  }

  // gray_status - computed: true, optional: false, required: false
  public get grayStatus() {
    return this.getNumberAttribute('gray_status');
  }

  // mode - computed: true, optional: false, required: false
  public get mode() {
    return this.getNumberAttribute('mode');
  }

  // protocol - computed: true, optional: false, required: false
  public get protocol() {
    return this.getStringAttribute('protocol');
  }

  // rate_limit - computed: true, optional: false, required: false
  private _rateLimit = new DataAlicloudWafv3DefenseRulesRulesConfigRateLimitList(this, "rate_limit", false);
  public get rateLimit() {
    return this._rateLimit;
  }

  // remote_addr - computed: true, optional: false, required: false
  public get remoteAddr() {
    return cdktf.Fn.tolist(this.getListAttribute('remote_addr'));
  }

  // rule_action - computed: true, optional: false, required: false
  public get ruleAction() {
    return this.getStringAttribute('rule_action');
  }

  // throttle_threhold - computed: true, optional: false, required: false
  public get throttleThrehold() {
    return this.getNumberAttribute('throttle_threhold');
  }

  // throttle_type - computed: true, optional: false, required: false
  public get throttleType() {
    return this.getStringAttribute('throttle_type');
  }

  // time_config - computed: true, optional: false, required: false
  private _timeConfig = new DataAlicloudWafv3DefenseRulesRulesConfigTimeConfigList(this, "time_config", false);
  public get timeConfig() {
    return this._timeConfig;
  }

  // ua - computed: true, optional: false, required: false
  public get ua() {
    return this.getStringAttribute('ua');
  }

  // url - computed: true, optional: false, required: false
  public get url() {
    return this.getStringAttribute('url');
  }

  // waf_base_config - computed: true, optional: false, required: false
  private _wafBaseConfig = new DataAlicloudWafv3DefenseRulesRulesConfigWafBaseConfigList(this, "waf_base_config", true);
  public get wafBaseConfig() {
    return this._wafBaseConfig;
  }
}

export class DataAlicloudWafv3DefenseRulesRulesConfigList extends cdktf.ComplexList {

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
  public get(index: number): DataAlicloudWafv3DefenseRulesRulesConfigOutputReference {
    return new DataAlicloudWafv3DefenseRulesRulesConfigOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataAlicloudWafv3DefenseRulesRules {
}

export function dataAlicloudWafv3DefenseRulesRulesToTerraform(struct?: DataAlicloudWafv3DefenseRulesRules): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataAlicloudWafv3DefenseRulesRulesToHclTerraform(struct?: DataAlicloudWafv3DefenseRulesRules): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataAlicloudWafv3DefenseRulesRulesOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataAlicloudWafv3DefenseRulesRules | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataAlicloudWafv3DefenseRulesRules | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // config - computed: true, optional: false, required: false
  private _config = new DataAlicloudWafv3DefenseRulesRulesConfigList(this, "config", false);
  public get config() {
    return this._config;
  }

  // defense_origin - computed: true, optional: false, required: false
  public get defenseOrigin() {
    return this.getStringAttribute('defense_origin');
  }

  // defense_scene - computed: true, optional: false, required: false
  public get defenseScene() {
    return this.getStringAttribute('defense_scene');
  }

  // defense_type - computed: true, optional: false, required: false
  public get defenseType() {
    return this.getStringAttribute('defense_type');
  }

  // gmt_modified - computed: true, optional: false, required: false
  public get gmtModified() {
    return this.getStringAttribute('gmt_modified');
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // resource - computed: true, optional: false, required: false
  public get resource() {
    return this.getStringAttribute('resource');
  }

  // rule_id - computed: true, optional: false, required: false
  public get ruleId() {
    return this.getNumberAttribute('rule_id');
  }

  // rule_name - computed: true, optional: false, required: false
  public get ruleName() {
    return this.getStringAttribute('rule_name');
  }

  // rule_status - computed: true, optional: false, required: false
  public get ruleStatus() {
    return this.getNumberAttribute('rule_status');
  }

  // template_id - computed: true, optional: false, required: false
  public get templateId() {
    return this.getNumberAttribute('template_id');
  }
}

export class DataAlicloudWafv3DefenseRulesRulesList extends cdktf.ComplexList {

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
  public get(index: number): DataAlicloudWafv3DefenseRulesRulesOutputReference {
    return new DataAlicloudWafv3DefenseRulesRulesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/data-sources/wafv3_defense_rules alicloud_wafv3_defense_rules}
*/
export class DataAlicloudWafv3DefenseRules extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "alicloud_wafv3_defense_rules";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataAlicloudWafv3DefenseRules resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataAlicloudWafv3DefenseRules to import
  * @param importFromId The id of the existing DataAlicloudWafv3DefenseRules that should be imported. Refer to the {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/data-sources/wafv3_defense_rules#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataAlicloudWafv3DefenseRules to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "alicloud_wafv3_defense_rules", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/data-sources/wafv3_defense_rules alicloud_wafv3_defense_rules} Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataAlicloudWafv3DefenseRulesConfig
  */
  public constructor(scope: Construct, id: string, config: DataAlicloudWafv3DefenseRulesConfig) {
    super(scope, id, {
      terraformResourceType: 'alicloud_wafv3_defense_rules',
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
    this._defenseType = config.defenseType;
    this._enableDetails = config.enableDetails;
    this._id = config.id;
    this._ids = config.ids;
    this._instanceId = config.instanceId;
    this._outputFile = config.outputFile;
    this._query = config.query;
    this._ruleType = config.ruleType;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // defense_type - computed: false, optional: true, required: false
  private _defenseType?: string; 
  public get defenseType() {
    return this.getStringAttribute('defense_type');
  }
  public set defenseType(value: string) {
    this._defenseType = value;
  }
  public resetDefenseType() {
    this._defenseType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get defenseTypeInput() {
    return this._defenseType;
  }

  // enable_details - computed: false, optional: true, required: false
  private _enableDetails?: boolean | cdktf.IResolvable; 
  public get enableDetails() {
    return this.getBooleanAttribute('enable_details');
  }
  public set enableDetails(value: boolean | cdktf.IResolvable) {
    this._enableDetails = value;
  }
  public resetEnableDetails() {
    this._enableDetails = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enableDetailsInput() {
    return this._enableDetails;
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

  // ids - computed: true, optional: true, required: false
  private _ids?: string[]; 
  public get ids() {
    return this.getListAttribute('ids');
  }
  public set ids(value: string[]) {
    this._ids = value;
  }
  public resetIds() {
    this._ids = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get idsInput() {
    return this._ids;
  }

  // instance_id - computed: false, optional: false, required: true
  private _instanceId?: string; 
  public get instanceId() {
    return this.getStringAttribute('instance_id');
  }
  public set instanceId(value: string) {
    this._instanceId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get instanceIdInput() {
    return this._instanceId;
  }

  // output_file - computed: false, optional: true, required: false
  private _outputFile?: string; 
  public get outputFile() {
    return this.getStringAttribute('output_file');
  }
  public set outputFile(value: string) {
    this._outputFile = value;
  }
  public resetOutputFile() {
    this._outputFile = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get outputFileInput() {
    return this._outputFile;
  }

  // query - computed: false, optional: true, required: false
  private _query?: string; 
  public get query() {
    return this.getStringAttribute('query');
  }
  public set query(value: string) {
    this._query = value;
  }
  public resetQuery() {
    this._query = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get queryInput() {
    return this._query;
  }

  // rule_type - computed: false, optional: true, required: false
  private _ruleType?: string; 
  public get ruleType() {
    return this.getStringAttribute('rule_type');
  }
  public set ruleType(value: string) {
    this._ruleType = value;
  }
  public resetRuleType() {
    this._ruleType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ruleTypeInput() {
    return this._ruleType;
  }

  // rules - computed: true, optional: false, required: false
  private _rules = new DataAlicloudWafv3DefenseRulesRulesList(this, "rules", false);
  public get rules() {
    return this._rules;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      defense_type: cdktf.stringToTerraform(this._defenseType),
      enable_details: cdktf.booleanToTerraform(this._enableDetails),
      id: cdktf.stringToTerraform(this._id),
      ids: cdktf.listMapper(cdktf.stringToTerraform, false)(this._ids),
      instance_id: cdktf.stringToTerraform(this._instanceId),
      output_file: cdktf.stringToTerraform(this._outputFile),
      query: cdktf.stringToTerraform(this._query),
      rule_type: cdktf.stringToTerraform(this._ruleType),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      defense_type: {
        value: cdktf.stringToHclTerraform(this._defenseType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      enable_details: {
        value: cdktf.booleanToHclTerraform(this._enableDetails),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      id: {
        value: cdktf.stringToHclTerraform(this._id),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      ids: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._ids),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      instance_id: {
        value: cdktf.stringToHclTerraform(this._instanceId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      output_file: {
        value: cdktf.stringToHclTerraform(this._outputFile),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      query: {
        value: cdktf.stringToHclTerraform(this._query),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      rule_type: {
        value: cdktf.stringToHclTerraform(this._ruleType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
