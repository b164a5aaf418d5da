// https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ddoscoo_web_cc_rule
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DdoscooWebCcRuleConfig extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ddoscoo_web_cc_rule#domain DdoscooWebCcRule#domain}
  */
  readonly domain: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ddoscoo_web_cc_rule#id DdoscooWebCcRule#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ddoscoo_web_cc_rule#name DdoscooWebCcRule#name}
  */
  readonly name: string;
  /**
  * rule_detail block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ddoscoo_web_cc_rule#rule_detail DdoscooWebCcRule#rule_detail}
  */
  readonly ruleDetail: DdoscooWebCcRuleRuleDetail;
  /**
  * timeouts block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ddoscoo_web_cc_rule#timeouts DdoscooWebCcRule#timeouts}
  */
  readonly timeouts?: DdoscooWebCcRuleTimeouts;
}
export interface DdoscooWebCcRuleRuleDetailCondition {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ddoscoo_web_cc_rule#content DdoscooWebCcRule#content}
  */
  readonly content: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ddoscoo_web_cc_rule#field DdoscooWebCcRule#field}
  */
  readonly field: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ddoscoo_web_cc_rule#header_name DdoscooWebCcRule#header_name}
  */
  readonly headerName?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ddoscoo_web_cc_rule#match_method DdoscooWebCcRule#match_method}
  */
  readonly matchMethod: string;
}

export function ddoscooWebCcRuleRuleDetailConditionToTerraform(struct?: DdoscooWebCcRuleRuleDetailCondition | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    content: cdktf.stringToTerraform(struct!.content),
    field: cdktf.stringToTerraform(struct!.field),
    header_name: cdktf.stringToTerraform(struct!.headerName),
    match_method: cdktf.stringToTerraform(struct!.matchMethod),
  }
}


export function ddoscooWebCcRuleRuleDetailConditionToHclTerraform(struct?: DdoscooWebCcRuleRuleDetailCondition | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    content: {
      value: cdktf.stringToHclTerraform(struct!.content),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    field: {
      value: cdktf.stringToHclTerraform(struct!.field),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    header_name: {
      value: cdktf.stringToHclTerraform(struct!.headerName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    match_method: {
      value: cdktf.stringToHclTerraform(struct!.matchMethod),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DdoscooWebCcRuleRuleDetailConditionOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): DdoscooWebCcRuleRuleDetailCondition | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._content !== undefined) {
      hasAnyValues = true;
      internalValueResult.content = this._content;
    }
    if (this._field !== undefined) {
      hasAnyValues = true;
      internalValueResult.field = this._field;
    }
    if (this._headerName !== undefined) {
      hasAnyValues = true;
      internalValueResult.headerName = this._headerName;
    }
    if (this._matchMethod !== undefined) {
      hasAnyValues = true;
      internalValueResult.matchMethod = this._matchMethod;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DdoscooWebCcRuleRuleDetailCondition | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._content = undefined;
      this._field = undefined;
      this._headerName = undefined;
      this._matchMethod = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._content = value.content;
      this._field = value.field;
      this._headerName = value.headerName;
      this._matchMethod = value.matchMethod;
    }
  }

  // content - computed: false, optional: false, required: true
  private _content?: string; 
  public get content() {
    return this.getStringAttribute('content');
  }
  public set content(value: string) {
    this._content = value;
  }
  // Temporarily expose input value. Use with caution.
  public get contentInput() {
    return this._content;
  }

  // field - computed: false, optional: false, required: true
  private _field?: string; 
  public get field() {
    return this.getStringAttribute('field');
  }
  public set field(value: string) {
    this._field = value;
  }
  // Temporarily expose input value. Use with caution.
  public get fieldInput() {
    return this._field;
  }

  // header_name - computed: false, optional: true, required: false
  private _headerName?: string; 
  public get headerName() {
    return this.getStringAttribute('header_name');
  }
  public set headerName(value: string) {
    this._headerName = value;
  }
  public resetHeaderName() {
    this._headerName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get headerNameInput() {
    return this._headerName;
  }

  // match_method - computed: false, optional: false, required: true
  private _matchMethod?: string; 
  public get matchMethod() {
    return this.getStringAttribute('match_method');
  }
  public set matchMethod(value: string) {
    this._matchMethod = value;
  }
  // Temporarily expose input value. Use with caution.
  public get matchMethodInput() {
    return this._matchMethod;
  }
}

export class DdoscooWebCcRuleRuleDetailConditionList extends cdktf.ComplexList {
  public internalValue? : DdoscooWebCcRuleRuleDetailCondition[] | cdktf.IResolvable

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
  public get(index: number): DdoscooWebCcRuleRuleDetailConditionOutputReference {
    return new DdoscooWebCcRuleRuleDetailConditionOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DdoscooWebCcRuleRuleDetailRateLimit {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ddoscoo_web_cc_rule#interval DdoscooWebCcRule#interval}
  */
  readonly interval: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ddoscoo_web_cc_rule#sub_key DdoscooWebCcRule#sub_key}
  */
  readonly subKey?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ddoscoo_web_cc_rule#target DdoscooWebCcRule#target}
  */
  readonly target: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ddoscoo_web_cc_rule#threshold DdoscooWebCcRule#threshold}
  */
  readonly threshold: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ddoscoo_web_cc_rule#ttl DdoscooWebCcRule#ttl}
  */
  readonly ttl: number;
}

export function ddoscooWebCcRuleRuleDetailRateLimitToTerraform(struct?: DdoscooWebCcRuleRuleDetailRateLimitOutputReference | DdoscooWebCcRuleRuleDetailRateLimit): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    interval: cdktf.numberToTerraform(struct!.interval),
    sub_key: cdktf.stringToTerraform(struct!.subKey),
    target: cdktf.stringToTerraform(struct!.target),
    threshold: cdktf.numberToTerraform(struct!.threshold),
    ttl: cdktf.numberToTerraform(struct!.ttl),
  }
}


export function ddoscooWebCcRuleRuleDetailRateLimitToHclTerraform(struct?: DdoscooWebCcRuleRuleDetailRateLimitOutputReference | DdoscooWebCcRuleRuleDetailRateLimit): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    interval: {
      value: cdktf.numberToHclTerraform(struct!.interval),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    sub_key: {
      value: cdktf.stringToHclTerraform(struct!.subKey),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    target: {
      value: cdktf.stringToHclTerraform(struct!.target),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    threshold: {
      value: cdktf.numberToHclTerraform(struct!.threshold),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    ttl: {
      value: cdktf.numberToHclTerraform(struct!.ttl),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DdoscooWebCcRuleRuleDetailRateLimitOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): DdoscooWebCcRuleRuleDetailRateLimit | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._interval !== undefined) {
      hasAnyValues = true;
      internalValueResult.interval = this._interval;
    }
    if (this._subKey !== undefined) {
      hasAnyValues = true;
      internalValueResult.subKey = this._subKey;
    }
    if (this._target !== undefined) {
      hasAnyValues = true;
      internalValueResult.target = this._target;
    }
    if (this._threshold !== undefined) {
      hasAnyValues = true;
      internalValueResult.threshold = this._threshold;
    }
    if (this._ttl !== undefined) {
      hasAnyValues = true;
      internalValueResult.ttl = this._ttl;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DdoscooWebCcRuleRuleDetailRateLimit | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._interval = undefined;
      this._subKey = undefined;
      this._target = undefined;
      this._threshold = undefined;
      this._ttl = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._interval = value.interval;
      this._subKey = value.subKey;
      this._target = value.target;
      this._threshold = value.threshold;
      this._ttl = value.ttl;
    }
  }

  // interval - computed: false, optional: false, required: true
  private _interval?: number; 
  public get interval() {
    return this.getNumberAttribute('interval');
  }
  public set interval(value: number) {
    this._interval = value;
  }
  // Temporarily expose input value. Use with caution.
  public get intervalInput() {
    return this._interval;
  }

  // sub_key - computed: false, optional: true, required: false
  private _subKey?: string; 
  public get subKey() {
    return this.getStringAttribute('sub_key');
  }
  public set subKey(value: string) {
    this._subKey = value;
  }
  public resetSubKey() {
    this._subKey = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get subKeyInput() {
    return this._subKey;
  }

  // target - computed: false, optional: false, required: true
  private _target?: string; 
  public get target() {
    return this.getStringAttribute('target');
  }
  public set target(value: string) {
    this._target = value;
  }
  // Temporarily expose input value. Use with caution.
  public get targetInput() {
    return this._target;
  }

  // threshold - computed: false, optional: false, required: true
  private _threshold?: number; 
  public get threshold() {
    return this.getNumberAttribute('threshold');
  }
  public set threshold(value: number) {
    this._threshold = value;
  }
  // Temporarily expose input value. Use with caution.
  public get thresholdInput() {
    return this._threshold;
  }

  // ttl - computed: false, optional: false, required: true
  private _ttl?: number; 
  public get ttl() {
    return this.getNumberAttribute('ttl');
  }
  public set ttl(value: number) {
    this._ttl = value;
  }
  // Temporarily expose input value. Use with caution.
  public get ttlInput() {
    return this._ttl;
  }
}
export interface DdoscooWebCcRuleRuleDetailStatistics {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ddoscoo_web_cc_rule#field DdoscooWebCcRule#field}
  */
  readonly field: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ddoscoo_web_cc_rule#header_name DdoscooWebCcRule#header_name}
  */
  readonly headerName?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ddoscoo_web_cc_rule#mode DdoscooWebCcRule#mode}
  */
  readonly mode: string;
}

export function ddoscooWebCcRuleRuleDetailStatisticsToTerraform(struct?: DdoscooWebCcRuleRuleDetailStatisticsOutputReference | DdoscooWebCcRuleRuleDetailStatistics): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    field: cdktf.stringToTerraform(struct!.field),
    header_name: cdktf.stringToTerraform(struct!.headerName),
    mode: cdktf.stringToTerraform(struct!.mode),
  }
}


export function ddoscooWebCcRuleRuleDetailStatisticsToHclTerraform(struct?: DdoscooWebCcRuleRuleDetailStatisticsOutputReference | DdoscooWebCcRuleRuleDetailStatistics): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    field: {
      value: cdktf.stringToHclTerraform(struct!.field),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    header_name: {
      value: cdktf.stringToHclTerraform(struct!.headerName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    mode: {
      value: cdktf.stringToHclTerraform(struct!.mode),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DdoscooWebCcRuleRuleDetailStatisticsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): DdoscooWebCcRuleRuleDetailStatistics | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._field !== undefined) {
      hasAnyValues = true;
      internalValueResult.field = this._field;
    }
    if (this._headerName !== undefined) {
      hasAnyValues = true;
      internalValueResult.headerName = this._headerName;
    }
    if (this._mode !== undefined) {
      hasAnyValues = true;
      internalValueResult.mode = this._mode;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DdoscooWebCcRuleRuleDetailStatistics | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._field = undefined;
      this._headerName = undefined;
      this._mode = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._field = value.field;
      this._headerName = value.headerName;
      this._mode = value.mode;
    }
  }

  // field - computed: false, optional: false, required: true
  private _field?: string; 
  public get field() {
    return this.getStringAttribute('field');
  }
  public set field(value: string) {
    this._field = value;
  }
  // Temporarily expose input value. Use with caution.
  public get fieldInput() {
    return this._field;
  }

  // header_name - computed: false, optional: true, required: false
  private _headerName?: string; 
  public get headerName() {
    return this.getStringAttribute('header_name');
  }
  public set headerName(value: string) {
    this._headerName = value;
  }
  public resetHeaderName() {
    this._headerName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get headerNameInput() {
    return this._headerName;
  }

  // mode - computed: false, optional: false, required: true
  private _mode?: string; 
  public get mode() {
    return this.getStringAttribute('mode');
  }
  public set mode(value: string) {
    this._mode = value;
  }
  // Temporarily expose input value. Use with caution.
  public get modeInput() {
    return this._mode;
  }
}
export interface DdoscooWebCcRuleRuleDetailStatusCode {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ddoscoo_web_cc_rule#code DdoscooWebCcRule#code}
  */
  readonly code: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ddoscoo_web_cc_rule#count_threshold DdoscooWebCcRule#count_threshold}
  */
  readonly countThreshold?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ddoscoo_web_cc_rule#enabled DdoscooWebCcRule#enabled}
  */
  readonly enabled: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ddoscoo_web_cc_rule#ratio_threshold DdoscooWebCcRule#ratio_threshold}
  */
  readonly ratioThreshold?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ddoscoo_web_cc_rule#use_ratio DdoscooWebCcRule#use_ratio}
  */
  readonly useRatio: boolean | cdktf.IResolvable;
}

export function ddoscooWebCcRuleRuleDetailStatusCodeToTerraform(struct?: DdoscooWebCcRuleRuleDetailStatusCodeOutputReference | DdoscooWebCcRuleRuleDetailStatusCode): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    code: cdktf.numberToTerraform(struct!.code),
    count_threshold: cdktf.numberToTerraform(struct!.countThreshold),
    enabled: cdktf.booleanToTerraform(struct!.enabled),
    ratio_threshold: cdktf.numberToTerraform(struct!.ratioThreshold),
    use_ratio: cdktf.booleanToTerraform(struct!.useRatio),
  }
}


export function ddoscooWebCcRuleRuleDetailStatusCodeToHclTerraform(struct?: DdoscooWebCcRuleRuleDetailStatusCodeOutputReference | DdoscooWebCcRuleRuleDetailStatusCode): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    code: {
      value: cdktf.numberToHclTerraform(struct!.code),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    count_threshold: {
      value: cdktf.numberToHclTerraform(struct!.countThreshold),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    enabled: {
      value: cdktf.booleanToHclTerraform(struct!.enabled),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    ratio_threshold: {
      value: cdktf.numberToHclTerraform(struct!.ratioThreshold),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    use_ratio: {
      value: cdktf.booleanToHclTerraform(struct!.useRatio),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DdoscooWebCcRuleRuleDetailStatusCodeOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): DdoscooWebCcRuleRuleDetailStatusCode | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._code !== undefined) {
      hasAnyValues = true;
      internalValueResult.code = this._code;
    }
    if (this._countThreshold !== undefined) {
      hasAnyValues = true;
      internalValueResult.countThreshold = this._countThreshold;
    }
    if (this._enabled !== undefined) {
      hasAnyValues = true;
      internalValueResult.enabled = this._enabled;
    }
    if (this._ratioThreshold !== undefined) {
      hasAnyValues = true;
      internalValueResult.ratioThreshold = this._ratioThreshold;
    }
    if (this._useRatio !== undefined) {
      hasAnyValues = true;
      internalValueResult.useRatio = this._useRatio;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DdoscooWebCcRuleRuleDetailStatusCode | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._code = undefined;
      this._countThreshold = undefined;
      this._enabled = undefined;
      this._ratioThreshold = undefined;
      this._useRatio = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._code = value.code;
      this._countThreshold = value.countThreshold;
      this._enabled = value.enabled;
      this._ratioThreshold = value.ratioThreshold;
      this._useRatio = value.useRatio;
    }
  }

  // code - computed: false, optional: false, required: true
  private _code?: number; 
  public get code() {
    return this.getNumberAttribute('code');
  }
  public set code(value: number) {
    this._code = value;
  }
  // Temporarily expose input value. Use with caution.
  public get codeInput() {
    return this._code;
  }

  // count_threshold - computed: false, optional: true, required: false
  private _countThreshold?: number; 
  public get countThreshold() {
    return this.getNumberAttribute('count_threshold');
  }
  public set countThreshold(value: number) {
    this._countThreshold = value;
  }
  public resetCountThreshold() {
    this._countThreshold = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get countThresholdInput() {
    return this._countThreshold;
  }

  // enabled - computed: false, optional: false, required: true
  private _enabled?: boolean | cdktf.IResolvable; 
  public get enabled() {
    return this.getBooleanAttribute('enabled');
  }
  public set enabled(value: boolean | cdktf.IResolvable) {
    this._enabled = value;
  }
  // Temporarily expose input value. Use with caution.
  public get enabledInput() {
    return this._enabled;
  }

  // ratio_threshold - computed: false, optional: true, required: false
  private _ratioThreshold?: number; 
  public get ratioThreshold() {
    return this.getNumberAttribute('ratio_threshold');
  }
  public set ratioThreshold(value: number) {
    this._ratioThreshold = value;
  }
  public resetRatioThreshold() {
    this._ratioThreshold = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ratioThresholdInput() {
    return this._ratioThreshold;
  }

  // use_ratio - computed: false, optional: false, required: true
  private _useRatio?: boolean | cdktf.IResolvable; 
  public get useRatio() {
    return this.getBooleanAttribute('use_ratio');
  }
  public set useRatio(value: boolean | cdktf.IResolvable) {
    this._useRatio = value;
  }
  // Temporarily expose input value. Use with caution.
  public get useRatioInput() {
    return this._useRatio;
  }
}
export interface DdoscooWebCcRuleRuleDetail {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ddoscoo_web_cc_rule#action DdoscooWebCcRule#action}
  */
  readonly action: string;
  /**
  * condition block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ddoscoo_web_cc_rule#condition DdoscooWebCcRule#condition}
  */
  readonly condition: DdoscooWebCcRuleRuleDetailCondition[] | cdktf.IResolvable;
  /**
  * rate_limit block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ddoscoo_web_cc_rule#rate_limit DdoscooWebCcRule#rate_limit}
  */
  readonly rateLimit: DdoscooWebCcRuleRuleDetailRateLimit;
  /**
  * statistics block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ddoscoo_web_cc_rule#statistics DdoscooWebCcRule#statistics}
  */
  readonly statistics?: DdoscooWebCcRuleRuleDetailStatistics;
  /**
  * status_code block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ddoscoo_web_cc_rule#status_code DdoscooWebCcRule#status_code}
  */
  readonly statusCode?: DdoscooWebCcRuleRuleDetailStatusCode;
}

export function ddoscooWebCcRuleRuleDetailToTerraform(struct?: DdoscooWebCcRuleRuleDetailOutputReference | DdoscooWebCcRuleRuleDetail): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    action: cdktf.stringToTerraform(struct!.action),
    condition: cdktf.listMapper(ddoscooWebCcRuleRuleDetailConditionToTerraform, true)(struct!.condition),
    rate_limit: ddoscooWebCcRuleRuleDetailRateLimitToTerraform(struct!.rateLimit),
    statistics: ddoscooWebCcRuleRuleDetailStatisticsToTerraform(struct!.statistics),
    status_code: ddoscooWebCcRuleRuleDetailStatusCodeToTerraform(struct!.statusCode),
  }
}


export function ddoscooWebCcRuleRuleDetailToHclTerraform(struct?: DdoscooWebCcRuleRuleDetailOutputReference | DdoscooWebCcRuleRuleDetail): any {
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
    condition: {
      value: cdktf.listMapperHcl(ddoscooWebCcRuleRuleDetailConditionToHclTerraform, true)(struct!.condition),
      isBlock: true,
      type: "set",
      storageClassType: "DdoscooWebCcRuleRuleDetailConditionList",
    },
    rate_limit: {
      value: ddoscooWebCcRuleRuleDetailRateLimitToHclTerraform(struct!.rateLimit),
      isBlock: true,
      type: "list",
      storageClassType: "DdoscooWebCcRuleRuleDetailRateLimitList",
    },
    statistics: {
      value: ddoscooWebCcRuleRuleDetailStatisticsToHclTerraform(struct!.statistics),
      isBlock: true,
      type: "list",
      storageClassType: "DdoscooWebCcRuleRuleDetailStatisticsList",
    },
    status_code: {
      value: ddoscooWebCcRuleRuleDetailStatusCodeToHclTerraform(struct!.statusCode),
      isBlock: true,
      type: "list",
      storageClassType: "DdoscooWebCcRuleRuleDetailStatusCodeList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DdoscooWebCcRuleRuleDetailOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): DdoscooWebCcRuleRuleDetail | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._action !== undefined) {
      hasAnyValues = true;
      internalValueResult.action = this._action;
    }
    if (this._condition?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.condition = this._condition?.internalValue;
    }
    if (this._rateLimit?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.rateLimit = this._rateLimit?.internalValue;
    }
    if (this._statistics?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.statistics = this._statistics?.internalValue;
    }
    if (this._statusCode?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.statusCode = this._statusCode?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DdoscooWebCcRuleRuleDetail | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._action = undefined;
      this._condition.internalValue = undefined;
      this._rateLimit.internalValue = undefined;
      this._statistics.internalValue = undefined;
      this._statusCode.internalValue = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._action = value.action;
      this._condition.internalValue = value.condition;
      this._rateLimit.internalValue = value.rateLimit;
      this._statistics.internalValue = value.statistics;
      this._statusCode.internalValue = value.statusCode;
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

  // condition - computed: false, optional: false, required: true
  private _condition = new DdoscooWebCcRuleRuleDetailConditionList(this, "condition", true);
  public get condition() {
    return this._condition;
  }
  public putCondition(value: DdoscooWebCcRuleRuleDetailCondition[] | cdktf.IResolvable) {
    this._condition.internalValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get conditionInput() {
    return this._condition.internalValue;
  }

  // rate_limit - computed: false, optional: false, required: true
  private _rateLimit = new DdoscooWebCcRuleRuleDetailRateLimitOutputReference(this, "rate_limit");
  public get rateLimit() {
    return this._rateLimit;
  }
  public putRateLimit(value: DdoscooWebCcRuleRuleDetailRateLimit) {
    this._rateLimit.internalValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get rateLimitInput() {
    return this._rateLimit.internalValue;
  }

  // statistics - computed: false, optional: true, required: false
  private _statistics = new DdoscooWebCcRuleRuleDetailStatisticsOutputReference(this, "statistics");
  public get statistics() {
    return this._statistics;
  }
  public putStatistics(value: DdoscooWebCcRuleRuleDetailStatistics) {
    this._statistics.internalValue = value;
  }
  public resetStatistics() {
    this._statistics.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get statisticsInput() {
    return this._statistics.internalValue;
  }

  // status_code - computed: false, optional: true, required: false
  private _statusCode = new DdoscooWebCcRuleRuleDetailStatusCodeOutputReference(this, "status_code");
  public get statusCode() {
    return this._statusCode;
  }
  public putStatusCode(value: DdoscooWebCcRuleRuleDetailStatusCode) {
    this._statusCode.internalValue = value;
  }
  public resetStatusCode() {
    this._statusCode.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get statusCodeInput() {
    return this._statusCode.internalValue;
  }
}
export interface DdoscooWebCcRuleTimeouts {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ddoscoo_web_cc_rule#create DdoscooWebCcRule#create}
  */
  readonly create?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ddoscoo_web_cc_rule#delete DdoscooWebCcRule#delete}
  */
  readonly delete?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ddoscoo_web_cc_rule#update DdoscooWebCcRule#update}
  */
  readonly update?: string;
}

export function ddoscooWebCcRuleTimeoutsToTerraform(struct?: DdoscooWebCcRuleTimeouts | cdktf.IResolvable): any {
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


export function ddoscooWebCcRuleTimeoutsToHclTerraform(struct?: DdoscooWebCcRuleTimeouts | cdktf.IResolvable): any {
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

export class DdoscooWebCcRuleTimeoutsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DdoscooWebCcRuleTimeouts | cdktf.IResolvable | undefined {
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

  public set internalValue(value: DdoscooWebCcRuleTimeouts | cdktf.IResolvable | undefined) {
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
* Represents a {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ddoscoo_web_cc_rule alicloud_ddoscoo_web_cc_rule}
*/
export class DdoscooWebCcRule extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "alicloud_ddoscoo_web_cc_rule";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DdoscooWebCcRule resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DdoscooWebCcRule to import
  * @param importFromId The id of the existing DdoscooWebCcRule that should be imported. Refer to the {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ddoscoo_web_cc_rule#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DdoscooWebCcRule to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "alicloud_ddoscoo_web_cc_rule", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ddoscoo_web_cc_rule alicloud_ddoscoo_web_cc_rule} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DdoscooWebCcRuleConfig
  */
  public constructor(scope: Construct, id: string, config: DdoscooWebCcRuleConfig) {
    super(scope, id, {
      terraformResourceType: 'alicloud_ddoscoo_web_cc_rule',
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
    this._domain = config.domain;
    this._id = config.id;
    this._name = config.name;
    this._ruleDetail.internalValue = config.ruleDetail;
    this._timeouts.internalValue = config.timeouts;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // domain - computed: false, optional: false, required: true
  private _domain?: string; 
  public get domain() {
    return this.getStringAttribute('domain');
  }
  public set domain(value: string) {
    this._domain = value;
  }
  // Temporarily expose input value. Use with caution.
  public get domainInput() {
    return this._domain;
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

  // rule_detail - computed: false, optional: false, required: true
  private _ruleDetail = new DdoscooWebCcRuleRuleDetailOutputReference(this, "rule_detail");
  public get ruleDetail() {
    return this._ruleDetail;
  }
  public putRuleDetail(value: DdoscooWebCcRuleRuleDetail) {
    this._ruleDetail.internalValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get ruleDetailInput() {
    return this._ruleDetail.internalValue;
  }

  // timeouts - computed: false, optional: true, required: false
  private _timeouts = new DdoscooWebCcRuleTimeoutsOutputReference(this, "timeouts");
  public get timeouts() {
    return this._timeouts;
  }
  public putTimeouts(value: DdoscooWebCcRuleTimeouts) {
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
      domain: cdktf.stringToTerraform(this._domain),
      id: cdktf.stringToTerraform(this._id),
      name: cdktf.stringToTerraform(this._name),
      rule_detail: ddoscooWebCcRuleRuleDetailToTerraform(this._ruleDetail.internalValue),
      timeouts: ddoscooWebCcRuleTimeoutsToTerraform(this._timeouts.internalValue),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      domain: {
        value: cdktf.stringToHclTerraform(this._domain),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      id: {
        value: cdktf.stringToHclTerraform(this._id),
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
      rule_detail: {
        value: ddoscooWebCcRuleRuleDetailToHclTerraform(this._ruleDetail.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "DdoscooWebCcRuleRuleDetailList",
      },
      timeouts: {
        value: ddoscooWebCcRuleTimeoutsToHclTerraform(this._timeouts.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "DdoscooWebCcRuleTimeouts",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
