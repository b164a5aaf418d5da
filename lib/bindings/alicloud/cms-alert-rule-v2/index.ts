// https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface CmsAlertRuleV2Config extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#annotations CmsAlertRuleV2#annotations}
  */
  readonly annotations?: { [key: string]: string };
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#content_template CmsAlertRuleV2#content_template}
  */
  readonly contentTemplate?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#display_name CmsAlertRuleV2#display_name}
  */
  readonly displayName?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#enabled CmsAlertRuleV2#enabled}
  */
  readonly enabled?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#id CmsAlertRuleV2#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#labels CmsAlertRuleV2#labels}
  */
  readonly labels?: { [key: string]: string };
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#workspace CmsAlertRuleV2#workspace}
  */
  readonly workspace?: string;
  /**
  * action_integration_config block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#action_integration_config CmsAlertRuleV2#action_integration_config}
  */
  readonly actionIntegrationConfig?: CmsAlertRuleV2ActionIntegrationConfig;
  /**
  * arms_integration_config block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#arms_integration_config CmsAlertRuleV2#arms_integration_config}
  */
  readonly armsIntegrationConfig?: CmsAlertRuleV2ArmsIntegrationConfig;
  /**
  * condition_config block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#condition_config CmsAlertRuleV2#condition_config}
  */
  readonly conditionConfig?: CmsAlertRuleV2ConditionConfig;
  /**
  * datasource_config block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#datasource_config CmsAlertRuleV2#datasource_config}
  */
  readonly datasourceConfig?: CmsAlertRuleV2DatasourceConfig;
  /**
  * notify_config block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#notify_config CmsAlertRuleV2#notify_config}
  */
  readonly notifyConfig?: CmsAlertRuleV2NotifyConfig;
  /**
  * query_config block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#query_config CmsAlertRuleV2#query_config}
  */
  readonly queryConfig?: CmsAlertRuleV2QueryConfig;
  /**
  * schedule_config block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#schedule_config CmsAlertRuleV2#schedule_config}
  */
  readonly scheduleConfig?: CmsAlertRuleV2ScheduleConfig;
  /**
  * timeouts block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#timeouts CmsAlertRuleV2#timeouts}
  */
  readonly timeouts?: CmsAlertRuleV2Timeouts;
}
export interface CmsAlertRuleV2ActionIntegrationConfig {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#actions CmsAlertRuleV2#actions}
  */
  readonly actions?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#enabled CmsAlertRuleV2#enabled}
  */
  readonly enabled?: boolean | cdktf.IResolvable;
}

export function cmsAlertRuleV2ActionIntegrationConfigToTerraform(struct?: CmsAlertRuleV2ActionIntegrationConfigOutputReference | CmsAlertRuleV2ActionIntegrationConfig): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    actions: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.actions),
    enabled: cdktf.booleanToTerraform(struct!.enabled),
  }
}


export function cmsAlertRuleV2ActionIntegrationConfigToHclTerraform(struct?: CmsAlertRuleV2ActionIntegrationConfigOutputReference | CmsAlertRuleV2ActionIntegrationConfig): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    actions: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.actions),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    enabled: {
      value: cdktf.booleanToHclTerraform(struct!.enabled),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class CmsAlertRuleV2ActionIntegrationConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): CmsAlertRuleV2ActionIntegrationConfig | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._actions !== undefined) {
      hasAnyValues = true;
      internalValueResult.actions = this._actions;
    }
    if (this._enabled !== undefined) {
      hasAnyValues = true;
      internalValueResult.enabled = this._enabled;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CmsAlertRuleV2ActionIntegrationConfig | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._actions = undefined;
      this._enabled = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._actions = value.actions;
      this._enabled = value.enabled;
    }
  }

  // actions - computed: true, optional: true, required: false
  private _actions?: string[]; 
  public get actions() {
    return this.getListAttribute('actions');
  }
  public set actions(value: string[]) {
    this._actions = value;
  }
  public resetActions() {
    this._actions = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get actionsInput() {
    return this._actions;
  }

  // enabled - computed: true, optional: true, required: false
  private _enabled?: boolean | cdktf.IResolvable; 
  public get enabled() {
    return this.getBooleanAttribute('enabled');
  }
  public set enabled(value: boolean | cdktf.IResolvable) {
    this._enabled = value;
  }
  public resetEnabled() {
    this._enabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enabledInput() {
    return this._enabled;
  }
}
export interface CmsAlertRuleV2ArmsIntegrationConfig {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#enabled CmsAlertRuleV2#enabled}
  */
  readonly enabled?: boolean | cdktf.IResolvable;
}

export function cmsAlertRuleV2ArmsIntegrationConfigToTerraform(struct?: CmsAlertRuleV2ArmsIntegrationConfigOutputReference | CmsAlertRuleV2ArmsIntegrationConfig): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    enabled: cdktf.booleanToTerraform(struct!.enabled),
  }
}


export function cmsAlertRuleV2ArmsIntegrationConfigToHclTerraform(struct?: CmsAlertRuleV2ArmsIntegrationConfigOutputReference | CmsAlertRuleV2ArmsIntegrationConfig): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    enabled: {
      value: cdktf.booleanToHclTerraform(struct!.enabled),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class CmsAlertRuleV2ArmsIntegrationConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): CmsAlertRuleV2ArmsIntegrationConfig | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._enabled !== undefined) {
      hasAnyValues = true;
      internalValueResult.enabled = this._enabled;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CmsAlertRuleV2ArmsIntegrationConfig | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._enabled = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._enabled = value.enabled;
    }
  }

  // enabled - computed: true, optional: true, required: false
  private _enabled?: boolean | cdktf.IResolvable; 
  public get enabled() {
    return this.getBooleanAttribute('enabled');
  }
  public set enabled(value: boolean | cdktf.IResolvable) {
    this._enabled = value;
  }
  public resetEnabled() {
    this._enabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enabledInput() {
    return this._enabled;
  }
}
export interface CmsAlertRuleV2ConditionConfigCompositeEscalationEscalations {
}

export function cmsAlertRuleV2ConditionConfigCompositeEscalationEscalationsToTerraform(struct?: CmsAlertRuleV2ConditionConfigCompositeEscalationEscalations): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function cmsAlertRuleV2ConditionConfigCompositeEscalationEscalationsToHclTerraform(struct?: CmsAlertRuleV2ConditionConfigCompositeEscalationEscalations): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class CmsAlertRuleV2ConditionConfigCompositeEscalationEscalationsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): CmsAlertRuleV2ConditionConfigCompositeEscalationEscalations | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CmsAlertRuleV2ConditionConfigCompositeEscalationEscalations | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // comparison_operator - computed: true, optional: false, required: false
  public get comparisonOperator() {
    return this.getStringAttribute('comparison_operator');
  }

  // metric_name - computed: true, optional: false, required: false
  public get metricName() {
    return this.getStringAttribute('metric_name');
  }

  // period - computed: true, optional: false, required: false
  public get period() {
    return this.getNumberAttribute('period');
  }

  // pre_condition - computed: true, optional: false, required: false
  public get preCondition() {
    return this.getStringAttribute('pre_condition');
  }

  // statistics - computed: true, optional: false, required: false
  public get statistics() {
    return this.getStringAttribute('statistics');
  }

  // threshold - computed: true, optional: false, required: false
  public get threshold() {
    return this.getStringAttribute('threshold');
  }
}

export class CmsAlertRuleV2ConditionConfigCompositeEscalationEscalationsList extends cdktf.ComplexList {

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
  public get(index: number): CmsAlertRuleV2ConditionConfigCompositeEscalationEscalationsOutputReference {
    return new CmsAlertRuleV2ConditionConfigCompositeEscalationEscalationsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface CmsAlertRuleV2ConditionConfigCompositeEscalation {
}

export function cmsAlertRuleV2ConditionConfigCompositeEscalationToTerraform(struct?: CmsAlertRuleV2ConditionConfigCompositeEscalation): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function cmsAlertRuleV2ConditionConfigCompositeEscalationToHclTerraform(struct?: CmsAlertRuleV2ConditionConfigCompositeEscalation): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class CmsAlertRuleV2ConditionConfigCompositeEscalationOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): CmsAlertRuleV2ConditionConfigCompositeEscalation | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CmsAlertRuleV2ConditionConfigCompositeEscalation | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // escalations - computed: true, optional: false, required: false
  private _escalations = new CmsAlertRuleV2ConditionConfigCompositeEscalationEscalationsList(this, "escalations", false);
  public get escalations() {
    return this._escalations;
  }

  // relation - computed: true, optional: false, required: false
  public get relation() {
    return this.getStringAttribute('relation');
  }

  // severity - computed: true, optional: false, required: false
  public get severity() {
    return this.getStringAttribute('severity');
  }

  // times - computed: true, optional: false, required: false
  public get times() {
    return this.getNumberAttribute('times');
  }
}

export class CmsAlertRuleV2ConditionConfigCompositeEscalationList extends cdktf.ComplexList {

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
  public get(index: number): CmsAlertRuleV2ConditionConfigCompositeEscalationOutputReference {
    return new CmsAlertRuleV2ConditionConfigCompositeEscalationOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface CmsAlertRuleV2ConditionConfigExpressEscalation {
}

export function cmsAlertRuleV2ConditionConfigExpressEscalationToTerraform(struct?: CmsAlertRuleV2ConditionConfigExpressEscalation): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function cmsAlertRuleV2ConditionConfigExpressEscalationToHclTerraform(struct?: CmsAlertRuleV2ConditionConfigExpressEscalation): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class CmsAlertRuleV2ConditionConfigExpressEscalationOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): CmsAlertRuleV2ConditionConfigExpressEscalation | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CmsAlertRuleV2ConditionConfigExpressEscalation | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // raw_expression - computed: true, optional: false, required: false
  public get rawExpression() {
    return this.getStringAttribute('raw_expression');
  }

  // severity - computed: true, optional: false, required: false
  public get severity() {
    return this.getStringAttribute('severity');
  }

  // times - computed: true, optional: false, required: false
  public get times() {
    return this.getNumberAttribute('times');
  }
}

export class CmsAlertRuleV2ConditionConfigExpressEscalationList extends cdktf.ComplexList {

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
  public get(index: number): CmsAlertRuleV2ConditionConfigExpressEscalationOutputReference {
    return new CmsAlertRuleV2ConditionConfigExpressEscalationOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface CmsAlertRuleV2ConditionConfigPrometheus {
}

export function cmsAlertRuleV2ConditionConfigPrometheusToTerraform(struct?: CmsAlertRuleV2ConditionConfigPrometheus): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function cmsAlertRuleV2ConditionConfigPrometheusToHclTerraform(struct?: CmsAlertRuleV2ConditionConfigPrometheus): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class CmsAlertRuleV2ConditionConfigPrometheusOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): CmsAlertRuleV2ConditionConfigPrometheus | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CmsAlertRuleV2ConditionConfigPrometheus | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // prom_ql - computed: true, optional: false, required: false
  public get promQl() {
    return this.getStringAttribute('prom_ql');
  }

  // severity - computed: true, optional: false, required: false
  public get severity() {
    return this.getStringAttribute('severity');
  }

  // times - computed: true, optional: false, required: false
  public get times() {
    return this.getNumberAttribute('times');
  }
}

export class CmsAlertRuleV2ConditionConfigPrometheusList extends cdktf.ComplexList {

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
  public get(index: number): CmsAlertRuleV2ConditionConfigPrometheusOutputReference {
    return new CmsAlertRuleV2ConditionConfigPrometheusOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface CmsAlertRuleV2ConditionConfigSimpleEscalationEscalations {
}

export function cmsAlertRuleV2ConditionConfigSimpleEscalationEscalationsToTerraform(struct?: CmsAlertRuleV2ConditionConfigSimpleEscalationEscalations): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function cmsAlertRuleV2ConditionConfigSimpleEscalationEscalationsToHclTerraform(struct?: CmsAlertRuleV2ConditionConfigSimpleEscalationEscalations): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class CmsAlertRuleV2ConditionConfigSimpleEscalationEscalationsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): CmsAlertRuleV2ConditionConfigSimpleEscalationEscalations | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CmsAlertRuleV2ConditionConfigSimpleEscalationEscalations | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // comparison_operator - computed: true, optional: false, required: false
  public get comparisonOperator() {
    return this.getStringAttribute('comparison_operator');
  }

  // pre_condition - computed: true, optional: false, required: false
  public get preCondition() {
    return this.getStringAttribute('pre_condition');
  }

  // severity - computed: true, optional: false, required: false
  public get severity() {
    return this.getStringAttribute('severity');
  }

  // statistics - computed: true, optional: false, required: false
  public get statistics() {
    return this.getStringAttribute('statistics');
  }

  // threshold - computed: true, optional: false, required: false
  public get threshold() {
    return this.getStringAttribute('threshold');
  }

  // times - computed: true, optional: false, required: false
  public get times() {
    return this.getNumberAttribute('times');
  }
}

export class CmsAlertRuleV2ConditionConfigSimpleEscalationEscalationsList extends cdktf.ComplexList {

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
  public get(index: number): CmsAlertRuleV2ConditionConfigSimpleEscalationEscalationsOutputReference {
    return new CmsAlertRuleV2ConditionConfigSimpleEscalationEscalationsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface CmsAlertRuleV2ConditionConfigSimpleEscalation {
}

export function cmsAlertRuleV2ConditionConfigSimpleEscalationToTerraform(struct?: CmsAlertRuleV2ConditionConfigSimpleEscalation): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function cmsAlertRuleV2ConditionConfigSimpleEscalationToHclTerraform(struct?: CmsAlertRuleV2ConditionConfigSimpleEscalation): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class CmsAlertRuleV2ConditionConfigSimpleEscalationOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): CmsAlertRuleV2ConditionConfigSimpleEscalation | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CmsAlertRuleV2ConditionConfigSimpleEscalation | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // escalations - computed: true, optional: false, required: false
  private _escalations = new CmsAlertRuleV2ConditionConfigSimpleEscalationEscalationsList(this, "escalations", false);
  public get escalations() {
    return this._escalations;
  }

  // metric_name - computed: true, optional: false, required: false
  public get metricName() {
    return this.getStringAttribute('metric_name');
  }

  // period - computed: true, optional: false, required: false
  public get period() {
    return this.getNumberAttribute('period');
  }
}

export class CmsAlertRuleV2ConditionConfigSimpleEscalationList extends cdktf.ComplexList {

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
  public get(index: number): CmsAlertRuleV2ConditionConfigSimpleEscalationOutputReference {
    return new CmsAlertRuleV2ConditionConfigSimpleEscalationOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface CmsAlertRuleV2ConditionConfigCompareListStruct {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#aggregate CmsAlertRuleV2#aggregate}
  */
  readonly aggregate?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#operator CmsAlertRuleV2#operator}
  */
  readonly operator?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#threshold CmsAlertRuleV2#threshold}
  */
  readonly threshold?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#yoy_time_unit CmsAlertRuleV2#yoy_time_unit}
  */
  readonly yoyTimeUnit?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#yoy_time_value CmsAlertRuleV2#yoy_time_value}
  */
  readonly yoyTimeValue?: number;
}

export function cmsAlertRuleV2ConditionConfigCompareListStructToTerraform(struct?: CmsAlertRuleV2ConditionConfigCompareListStruct | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    aggregate: cdktf.stringToTerraform(struct!.aggregate),
    operator: cdktf.stringToTerraform(struct!.operator),
    threshold: cdktf.numberToTerraform(struct!.threshold),
    yoy_time_unit: cdktf.stringToTerraform(struct!.yoyTimeUnit),
    yoy_time_value: cdktf.numberToTerraform(struct!.yoyTimeValue),
  }
}


export function cmsAlertRuleV2ConditionConfigCompareListStructToHclTerraform(struct?: CmsAlertRuleV2ConditionConfigCompareListStruct | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    aggregate: {
      value: cdktf.stringToHclTerraform(struct!.aggregate),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    operator: {
      value: cdktf.stringToHclTerraform(struct!.operator),
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
    yoy_time_unit: {
      value: cdktf.stringToHclTerraform(struct!.yoyTimeUnit),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    yoy_time_value: {
      value: cdktf.numberToHclTerraform(struct!.yoyTimeValue),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class CmsAlertRuleV2ConditionConfigCompareListStructOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): CmsAlertRuleV2ConditionConfigCompareListStruct | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._aggregate !== undefined) {
      hasAnyValues = true;
      internalValueResult.aggregate = this._aggregate;
    }
    if (this._operator !== undefined) {
      hasAnyValues = true;
      internalValueResult.operator = this._operator;
    }
    if (this._threshold !== undefined) {
      hasAnyValues = true;
      internalValueResult.threshold = this._threshold;
    }
    if (this._yoyTimeUnit !== undefined) {
      hasAnyValues = true;
      internalValueResult.yoyTimeUnit = this._yoyTimeUnit;
    }
    if (this._yoyTimeValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.yoyTimeValue = this._yoyTimeValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CmsAlertRuleV2ConditionConfigCompareListStruct | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._aggregate = undefined;
      this._operator = undefined;
      this._threshold = undefined;
      this._yoyTimeUnit = undefined;
      this._yoyTimeValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._aggregate = value.aggregate;
      this._operator = value.operator;
      this._threshold = value.threshold;
      this._yoyTimeUnit = value.yoyTimeUnit;
      this._yoyTimeValue = value.yoyTimeValue;
    }
  }

  // aggregate - computed: true, optional: true, required: false
  private _aggregate?: string; 
  public get aggregate() {
    return this.getStringAttribute('aggregate');
  }
  public set aggregate(value: string) {
    this._aggregate = value;
  }
  public resetAggregate() {
    this._aggregate = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get aggregateInput() {
    return this._aggregate;
  }

  // operator - computed: true, optional: true, required: false
  private _operator?: string; 
  public get operator() {
    return this.getStringAttribute('operator');
  }
  public set operator(value: string) {
    this._operator = value;
  }
  public resetOperator() {
    this._operator = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get operatorInput() {
    return this._operator;
  }

  // threshold - computed: true, optional: true, required: false
  private _threshold?: number; 
  public get threshold() {
    return this.getNumberAttribute('threshold');
  }
  public set threshold(value: number) {
    this._threshold = value;
  }
  public resetThreshold() {
    this._threshold = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get thresholdInput() {
    return this._threshold;
  }

  // yoy_time_unit - computed: true, optional: true, required: false
  private _yoyTimeUnit?: string; 
  public get yoyTimeUnit() {
    return this.getStringAttribute('yoy_time_unit');
  }
  public set yoyTimeUnit(value: string) {
    this._yoyTimeUnit = value;
  }
  public resetYoyTimeUnit() {
    this._yoyTimeUnit = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get yoyTimeUnitInput() {
    return this._yoyTimeUnit;
  }

  // yoy_time_value - computed: true, optional: true, required: false
  private _yoyTimeValue?: number; 
  public get yoyTimeValue() {
    return this.getNumberAttribute('yoy_time_value');
  }
  public set yoyTimeValue(value: number) {
    this._yoyTimeValue = value;
  }
  public resetYoyTimeValue() {
    this._yoyTimeValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get yoyTimeValueInput() {
    return this._yoyTimeValue;
  }
}

export class CmsAlertRuleV2ConditionConfigCompareListStructList extends cdktf.ComplexList {
  public internalValue? : CmsAlertRuleV2ConditionConfigCompareListStruct[] | cdktf.IResolvable

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
  public get(index: number): CmsAlertRuleV2ConditionConfigCompareListStructOutputReference {
    return new CmsAlertRuleV2ConditionConfigCompareListStructOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface CmsAlertRuleV2ConditionConfigThresholdListStruct {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#severity CmsAlertRuleV2#severity}
  */
  readonly severity?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#threshold CmsAlertRuleV2#threshold}
  */
  readonly threshold?: number;
}

export function cmsAlertRuleV2ConditionConfigThresholdListStructToTerraform(struct?: CmsAlertRuleV2ConditionConfigThresholdListStruct | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    severity: cdktf.stringToTerraform(struct!.severity),
    threshold: cdktf.numberToTerraform(struct!.threshold),
  }
}


export function cmsAlertRuleV2ConditionConfigThresholdListStructToHclTerraform(struct?: CmsAlertRuleV2ConditionConfigThresholdListStruct | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    severity: {
      value: cdktf.stringToHclTerraform(struct!.severity),
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
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class CmsAlertRuleV2ConditionConfigThresholdListStructOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): CmsAlertRuleV2ConditionConfigThresholdListStruct | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._severity !== undefined) {
      hasAnyValues = true;
      internalValueResult.severity = this._severity;
    }
    if (this._threshold !== undefined) {
      hasAnyValues = true;
      internalValueResult.threshold = this._threshold;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CmsAlertRuleV2ConditionConfigThresholdListStruct | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._severity = undefined;
      this._threshold = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._severity = value.severity;
      this._threshold = value.threshold;
    }
  }

  // severity - computed: true, optional: true, required: false
  private _severity?: string; 
  public get severity() {
    return this.getStringAttribute('severity');
  }
  public set severity(value: string) {
    this._severity = value;
  }
  public resetSeverity() {
    this._severity = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get severityInput() {
    return this._severity;
  }

  // threshold - computed: true, optional: true, required: false
  private _threshold?: number; 
  public get threshold() {
    return this.getNumberAttribute('threshold');
  }
  public set threshold(value: number) {
    this._threshold = value;
  }
  public resetThreshold() {
    this._threshold = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get thresholdInput() {
    return this._threshold;
  }
}

export class CmsAlertRuleV2ConditionConfigThresholdListStructList extends cdktf.ComplexList {
  public internalValue? : CmsAlertRuleV2ConditionConfigThresholdListStruct[] | cdktf.IResolvable

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
  public get(index: number): CmsAlertRuleV2ConditionConfigThresholdListStructOutputReference {
    return new CmsAlertRuleV2ConditionConfigThresholdListStructOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface CmsAlertRuleV2ConditionConfig {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#aggregate CmsAlertRuleV2#aggregate}
  */
  readonly aggregate?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#duration_secs CmsAlertRuleV2#duration_secs}
  */
  readonly durationSecs?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#operator CmsAlertRuleV2#operator}
  */
  readonly operator?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#relation CmsAlertRuleV2#relation}
  */
  readonly relation?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#severity CmsAlertRuleV2#severity}
  */
  readonly severity?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#threshold CmsAlertRuleV2#threshold}
  */
  readonly threshold?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#type CmsAlertRuleV2#type}
  */
  readonly type: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#yoy_time_unit CmsAlertRuleV2#yoy_time_unit}
  */
  readonly yoyTimeUnit?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#yoy_time_value CmsAlertRuleV2#yoy_time_value}
  */
  readonly yoyTimeValue?: number;
  /**
  * compare_list block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#compare_list CmsAlertRuleV2#compare_list}
  */
  readonly compareList?: CmsAlertRuleV2ConditionConfigCompareListStruct[] | cdktf.IResolvable;
  /**
  * threshold_list block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#threshold_list CmsAlertRuleV2#threshold_list}
  */
  readonly thresholdList?: CmsAlertRuleV2ConditionConfigThresholdListStruct[] | cdktf.IResolvable;
}

export function cmsAlertRuleV2ConditionConfigToTerraform(struct?: CmsAlertRuleV2ConditionConfigOutputReference | CmsAlertRuleV2ConditionConfig): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    aggregate: cdktf.stringToTerraform(struct!.aggregate),
    duration_secs: cdktf.numberToTerraform(struct!.durationSecs),
    operator: cdktf.stringToTerraform(struct!.operator),
    relation: cdktf.stringToTerraform(struct!.relation),
    severity: cdktf.stringToTerraform(struct!.severity),
    threshold: cdktf.numberToTerraform(struct!.threshold),
    type: cdktf.stringToTerraform(struct!.type),
    yoy_time_unit: cdktf.stringToTerraform(struct!.yoyTimeUnit),
    yoy_time_value: cdktf.numberToTerraform(struct!.yoyTimeValue),
    compare_list: cdktf.listMapper(cmsAlertRuleV2ConditionConfigCompareListStructToTerraform, true)(struct!.compareList),
    threshold_list: cdktf.listMapper(cmsAlertRuleV2ConditionConfigThresholdListStructToTerraform, true)(struct!.thresholdList),
  }
}


export function cmsAlertRuleV2ConditionConfigToHclTerraform(struct?: CmsAlertRuleV2ConditionConfigOutputReference | CmsAlertRuleV2ConditionConfig): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    aggregate: {
      value: cdktf.stringToHclTerraform(struct!.aggregate),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    duration_secs: {
      value: cdktf.numberToHclTerraform(struct!.durationSecs),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    operator: {
      value: cdktf.stringToHclTerraform(struct!.operator),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    relation: {
      value: cdktf.stringToHclTerraform(struct!.relation),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    severity: {
      value: cdktf.stringToHclTerraform(struct!.severity),
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
    type: {
      value: cdktf.stringToHclTerraform(struct!.type),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    yoy_time_unit: {
      value: cdktf.stringToHclTerraform(struct!.yoyTimeUnit),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    yoy_time_value: {
      value: cdktf.numberToHclTerraform(struct!.yoyTimeValue),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    compare_list: {
      value: cdktf.listMapperHcl(cmsAlertRuleV2ConditionConfigCompareListStructToHclTerraform, true)(struct!.compareList),
      isBlock: true,
      type: "list",
      storageClassType: "CmsAlertRuleV2ConditionConfigCompareListStructList",
    },
    threshold_list: {
      value: cdktf.listMapperHcl(cmsAlertRuleV2ConditionConfigThresholdListStructToHclTerraform, true)(struct!.thresholdList),
      isBlock: true,
      type: "list",
      storageClassType: "CmsAlertRuleV2ConditionConfigThresholdListStructList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class CmsAlertRuleV2ConditionConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): CmsAlertRuleV2ConditionConfig | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._aggregate !== undefined) {
      hasAnyValues = true;
      internalValueResult.aggregate = this._aggregate;
    }
    if (this._durationSecs !== undefined) {
      hasAnyValues = true;
      internalValueResult.durationSecs = this._durationSecs;
    }
    if (this._operator !== undefined) {
      hasAnyValues = true;
      internalValueResult.operator = this._operator;
    }
    if (this._relation !== undefined) {
      hasAnyValues = true;
      internalValueResult.relation = this._relation;
    }
    if (this._severity !== undefined) {
      hasAnyValues = true;
      internalValueResult.severity = this._severity;
    }
    if (this._threshold !== undefined) {
      hasAnyValues = true;
      internalValueResult.threshold = this._threshold;
    }
    if (this._type !== undefined) {
      hasAnyValues = true;
      internalValueResult.type = this._type;
    }
    if (this._yoyTimeUnit !== undefined) {
      hasAnyValues = true;
      internalValueResult.yoyTimeUnit = this._yoyTimeUnit;
    }
    if (this._yoyTimeValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.yoyTimeValue = this._yoyTimeValue;
    }
    if (this._compareList?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.compareList = this._compareList?.internalValue;
    }
    if (this._thresholdList?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.thresholdList = this._thresholdList?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CmsAlertRuleV2ConditionConfig | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._aggregate = undefined;
      this._durationSecs = undefined;
      this._operator = undefined;
      this._relation = undefined;
      this._severity = undefined;
      this._threshold = undefined;
      this._type = undefined;
      this._yoyTimeUnit = undefined;
      this._yoyTimeValue = undefined;
      this._compareList.internalValue = undefined;
      this._thresholdList.internalValue = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._aggregate = value.aggregate;
      this._durationSecs = value.durationSecs;
      this._operator = value.operator;
      this._relation = value.relation;
      this._severity = value.severity;
      this._threshold = value.threshold;
      this._type = value.type;
      this._yoyTimeUnit = value.yoyTimeUnit;
      this._yoyTimeValue = value.yoyTimeValue;
      this._compareList.internalValue = value.compareList;
      this._thresholdList.internalValue = value.thresholdList;
    }
  }

  // aggregate - computed: true, optional: true, required: false
  private _aggregate?: string; 
  public get aggregate() {
    return this.getStringAttribute('aggregate');
  }
  public set aggregate(value: string) {
    this._aggregate = value;
  }
  public resetAggregate() {
    this._aggregate = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get aggregateInput() {
    return this._aggregate;
  }

  // composite_escalation - computed: true, optional: false, required: false
  private _compositeEscalation = new CmsAlertRuleV2ConditionConfigCompositeEscalationList(this, "composite_escalation", false);
  public get compositeEscalation() {
    return this._compositeEscalation;
  }

  // duration_secs - computed: true, optional: true, required: false
  private _durationSecs?: number; 
  public get durationSecs() {
    return this.getNumberAttribute('duration_secs');
  }
  public set durationSecs(value: number) {
    this._durationSecs = value;
  }
  public resetDurationSecs() {
    this._durationSecs = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get durationSecsInput() {
    return this._durationSecs;
  }

  // escalation_type - computed: true, optional: false, required: false
  public get escalationType() {
    return this.getStringAttribute('escalation_type');
  }

  // express_escalation - computed: true, optional: false, required: false
  private _expressEscalation = new CmsAlertRuleV2ConditionConfigExpressEscalationList(this, "express_escalation", false);
  public get expressEscalation() {
    return this._expressEscalation;
  }

  // legacy_raw - computed: true, optional: false, required: false
  public get legacyRaw() {
    return this.getStringAttribute('legacy_raw');
  }

  // legacy_type - computed: true, optional: false, required: false
  public get legacyType() {
    return this.getStringAttribute('legacy_type');
  }

  // no_data_policy - computed: true, optional: false, required: false
  public get noDataPolicy() {
    return this.getStringAttribute('no_data_policy');
  }

  // operator - computed: true, optional: true, required: false
  private _operator?: string; 
  public get operator() {
    return this.getStringAttribute('operator');
  }
  public set operator(value: string) {
    this._operator = value;
  }
  public resetOperator() {
    this._operator = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get operatorInput() {
    return this._operator;
  }

  // prometheus - computed: true, optional: false, required: false
  private _prometheus = new CmsAlertRuleV2ConditionConfigPrometheusList(this, "prometheus", false);
  public get prometheus() {
    return this._prometheus;
  }

  // relation - computed: true, optional: true, required: false
  private _relation?: string; 
  public get relation() {
    return this.getStringAttribute('relation');
  }
  public set relation(value: string) {
    this._relation = value;
  }
  public resetRelation() {
    this._relation = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get relationInput() {
    return this._relation;
  }

  // severity - computed: true, optional: true, required: false
  private _severity?: string; 
  public get severity() {
    return this.getStringAttribute('severity');
  }
  public set severity(value: string) {
    this._severity = value;
  }
  public resetSeverity() {
    this._severity = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get severityInput() {
    return this._severity;
  }

  // simple_escalation - computed: true, optional: false, required: false
  private _simpleEscalation = new CmsAlertRuleV2ConditionConfigSimpleEscalationList(this, "simple_escalation", false);
  public get simpleEscalation() {
    return this._simpleEscalation;
  }

  // threshold - computed: true, optional: true, required: false
  private _threshold?: number; 
  public get threshold() {
    return this.getNumberAttribute('threshold');
  }
  public set threshold(value: number) {
    this._threshold = value;
  }
  public resetThreshold() {
    this._threshold = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get thresholdInput() {
    return this._threshold;
  }

  // type - computed: false, optional: false, required: true
  private _type?: string; 
  public get type() {
    return this.getStringAttribute('type');
  }
  public set type(value: string) {
    this._type = value;
  }
  // Temporarily expose input value. Use with caution.
  public get typeInput() {
    return this._type;
  }

  // yoy_time_unit - computed: true, optional: true, required: false
  private _yoyTimeUnit?: string; 
  public get yoyTimeUnit() {
    return this.getStringAttribute('yoy_time_unit');
  }
  public set yoyTimeUnit(value: string) {
    this._yoyTimeUnit = value;
  }
  public resetYoyTimeUnit() {
    this._yoyTimeUnit = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get yoyTimeUnitInput() {
    return this._yoyTimeUnit;
  }

  // yoy_time_value - computed: true, optional: true, required: false
  private _yoyTimeValue?: number; 
  public get yoyTimeValue() {
    return this.getNumberAttribute('yoy_time_value');
  }
  public set yoyTimeValue(value: number) {
    this._yoyTimeValue = value;
  }
  public resetYoyTimeValue() {
    this._yoyTimeValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get yoyTimeValueInput() {
    return this._yoyTimeValue;
  }

  // compare_list - computed: false, optional: true, required: false
  private _compareList = new CmsAlertRuleV2ConditionConfigCompareListStructList(this, "compare_list", false);
  public get compareList() {
    return this._compareList;
  }
  public putCompareList(value: CmsAlertRuleV2ConditionConfigCompareListStruct[] | cdktf.IResolvable) {
    this._compareList.internalValue = value;
  }
  public resetCompareList() {
    this._compareList.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get compareListInput() {
    return this._compareList.internalValue;
  }

  // threshold_list - computed: false, optional: true, required: false
  private _thresholdList = new CmsAlertRuleV2ConditionConfigThresholdListStructList(this, "threshold_list", false);
  public get thresholdList() {
    return this._thresholdList;
  }
  public putThresholdList(value: CmsAlertRuleV2ConditionConfigThresholdListStruct[] | cdktf.IResolvable) {
    this._thresholdList.internalValue = value;
  }
  public resetThresholdList() {
    this._thresholdList.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get thresholdListInput() {
    return this._thresholdList.internalValue;
  }
}
export interface CmsAlertRuleV2DatasourceConfig {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#instance_id CmsAlertRuleV2#instance_id}
  */
  readonly instanceId?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#region_id CmsAlertRuleV2#region_id}
  */
  readonly regionId?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#type CmsAlertRuleV2#type}
  */
  readonly type: string;
}

export function cmsAlertRuleV2DatasourceConfigToTerraform(struct?: CmsAlertRuleV2DatasourceConfigOutputReference | CmsAlertRuleV2DatasourceConfig): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    instance_id: cdktf.stringToTerraform(struct!.instanceId),
    region_id: cdktf.stringToTerraform(struct!.regionId),
    type: cdktf.stringToTerraform(struct!.type),
  }
}


export function cmsAlertRuleV2DatasourceConfigToHclTerraform(struct?: CmsAlertRuleV2DatasourceConfigOutputReference | CmsAlertRuleV2DatasourceConfig): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    instance_id: {
      value: cdktf.stringToHclTerraform(struct!.instanceId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    region_id: {
      value: cdktf.stringToHclTerraform(struct!.regionId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    type: {
      value: cdktf.stringToHclTerraform(struct!.type),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class CmsAlertRuleV2DatasourceConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): CmsAlertRuleV2DatasourceConfig | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._instanceId !== undefined) {
      hasAnyValues = true;
      internalValueResult.instanceId = this._instanceId;
    }
    if (this._regionId !== undefined) {
      hasAnyValues = true;
      internalValueResult.regionId = this._regionId;
    }
    if (this._type !== undefined) {
      hasAnyValues = true;
      internalValueResult.type = this._type;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CmsAlertRuleV2DatasourceConfig | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._instanceId = undefined;
      this._regionId = undefined;
      this._type = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._instanceId = value.instanceId;
      this._regionId = value.regionId;
      this._type = value.type;
    }
  }

  // instance_id - computed: true, optional: true, required: false
  private _instanceId?: string; 
  public get instanceId() {
    return this.getStringAttribute('instance_id');
  }
  public set instanceId(value: string) {
    this._instanceId = value;
  }
  public resetInstanceId() {
    this._instanceId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get instanceIdInput() {
    return this._instanceId;
  }

  // legacy_raw - computed: true, optional: false, required: false
  public get legacyRaw() {
    return this.getStringAttribute('legacy_raw');
  }

  // legacy_type - computed: true, optional: false, required: false
  public get legacyType() {
    return this.getStringAttribute('legacy_type');
  }

  // product_category - computed: true, optional: false, required: false
  public get productCategory() {
    return this.getStringAttribute('product_category');
  }

  // region_id - computed: true, optional: true, required: false
  private _regionId?: string; 
  public get regionId() {
    return this.getStringAttribute('region_id');
  }
  public set regionId(value: string) {
    this._regionId = value;
  }
  public resetRegionId() {
    this._regionId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get regionIdInput() {
    return this._regionId;
  }

  // type - computed: false, optional: false, required: true
  private _type?: string; 
  public get type() {
    return this.getStringAttribute('type');
  }
  public set type(value: string) {
    this._type = value;
  }
  // Temporarily expose input value. Use with caution.
  public get typeInput() {
    return this._type;
  }
}
export interface CmsAlertRuleV2NotifyConfigChannels {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#identifiers CmsAlertRuleV2#identifiers}
  */
  readonly identifiers?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#type CmsAlertRuleV2#type}
  */
  readonly type?: string;
}

export function cmsAlertRuleV2NotifyConfigChannelsToTerraform(struct?: CmsAlertRuleV2NotifyConfigChannels | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    identifiers: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.identifiers),
    type: cdktf.stringToTerraform(struct!.type),
  }
}


export function cmsAlertRuleV2NotifyConfigChannelsToHclTerraform(struct?: CmsAlertRuleV2NotifyConfigChannels | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    identifiers: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.identifiers),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    type: {
      value: cdktf.stringToHclTerraform(struct!.type),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class CmsAlertRuleV2NotifyConfigChannelsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): CmsAlertRuleV2NotifyConfigChannels | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._identifiers !== undefined) {
      hasAnyValues = true;
      internalValueResult.identifiers = this._identifiers;
    }
    if (this._type !== undefined) {
      hasAnyValues = true;
      internalValueResult.type = this._type;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CmsAlertRuleV2NotifyConfigChannels | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._identifiers = undefined;
      this._type = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._identifiers = value.identifiers;
      this._type = value.type;
    }
  }

  // identifiers - computed: true, optional: true, required: false
  private _identifiers?: string[]; 
  public get identifiers() {
    return this.getListAttribute('identifiers');
  }
  public set identifiers(value: string[]) {
    this._identifiers = value;
  }
  public resetIdentifiers() {
    this._identifiers = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get identifiersInput() {
    return this._identifiers;
  }

  // type - computed: true, optional: true, required: false
  private _type?: string; 
  public get type() {
    return this.getStringAttribute('type');
  }
  public set type(value: string) {
    this._type = value;
  }
  public resetType() {
    this._type = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get typeInput() {
    return this._type;
  }
}

export class CmsAlertRuleV2NotifyConfigChannelsList extends cdktf.ComplexList {
  public internalValue? : CmsAlertRuleV2NotifyConfigChannels[] | cdktf.IResolvable

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
  public get(index: number): CmsAlertRuleV2NotifyConfigChannelsOutputReference {
    return new CmsAlertRuleV2NotifyConfigChannelsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface CmsAlertRuleV2NotifyConfig {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#active_days CmsAlertRuleV2#active_days}
  */
  readonly activeDays?: number[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#active_end_time CmsAlertRuleV2#active_end_time}
  */
  readonly activeEndTime?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#active_start_time CmsAlertRuleV2#active_start_time}
  */
  readonly activeStartTime?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#notify_strategies CmsAlertRuleV2#notify_strategies}
  */
  readonly notifyStrategies?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#silence_time_secs CmsAlertRuleV2#silence_time_secs}
  */
  readonly silenceTimeSecs?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#type CmsAlertRuleV2#type}
  */
  readonly type: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#utc_offset CmsAlertRuleV2#utc_offset}
  */
  readonly utcOffset?: string;
  /**
  * channels block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#channels CmsAlertRuleV2#channels}
  */
  readonly channels?: CmsAlertRuleV2NotifyConfigChannels[] | cdktf.IResolvable;
}

export function cmsAlertRuleV2NotifyConfigToTerraform(struct?: CmsAlertRuleV2NotifyConfigOutputReference | CmsAlertRuleV2NotifyConfig): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    active_days: cdktf.listMapper(cdktf.numberToTerraform, false)(struct!.activeDays),
    active_end_time: cdktf.stringToTerraform(struct!.activeEndTime),
    active_start_time: cdktf.stringToTerraform(struct!.activeStartTime),
    notify_strategies: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.notifyStrategies),
    silence_time_secs: cdktf.numberToTerraform(struct!.silenceTimeSecs),
    type: cdktf.stringToTerraform(struct!.type),
    utc_offset: cdktf.stringToTerraform(struct!.utcOffset),
    channels: cdktf.listMapper(cmsAlertRuleV2NotifyConfigChannelsToTerraform, true)(struct!.channels),
  }
}


export function cmsAlertRuleV2NotifyConfigToHclTerraform(struct?: CmsAlertRuleV2NotifyConfigOutputReference | CmsAlertRuleV2NotifyConfig): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    active_days: {
      value: cdktf.listMapperHcl(cdktf.numberToHclTerraform, false)(struct!.activeDays),
      isBlock: false,
      type: "list",
      storageClassType: "numberList",
    },
    active_end_time: {
      value: cdktf.stringToHclTerraform(struct!.activeEndTime),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    active_start_time: {
      value: cdktf.stringToHclTerraform(struct!.activeStartTime),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    notify_strategies: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.notifyStrategies),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    silence_time_secs: {
      value: cdktf.numberToHclTerraform(struct!.silenceTimeSecs),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    type: {
      value: cdktf.stringToHclTerraform(struct!.type),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    utc_offset: {
      value: cdktf.stringToHclTerraform(struct!.utcOffset),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    channels: {
      value: cdktf.listMapperHcl(cmsAlertRuleV2NotifyConfigChannelsToHclTerraform, true)(struct!.channels),
      isBlock: true,
      type: "list",
      storageClassType: "CmsAlertRuleV2NotifyConfigChannelsList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class CmsAlertRuleV2NotifyConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): CmsAlertRuleV2NotifyConfig | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._activeDays !== undefined) {
      hasAnyValues = true;
      internalValueResult.activeDays = this._activeDays;
    }
    if (this._activeEndTime !== undefined) {
      hasAnyValues = true;
      internalValueResult.activeEndTime = this._activeEndTime;
    }
    if (this._activeStartTime !== undefined) {
      hasAnyValues = true;
      internalValueResult.activeStartTime = this._activeStartTime;
    }
    if (this._notifyStrategies !== undefined) {
      hasAnyValues = true;
      internalValueResult.notifyStrategies = this._notifyStrategies;
    }
    if (this._silenceTimeSecs !== undefined) {
      hasAnyValues = true;
      internalValueResult.silenceTimeSecs = this._silenceTimeSecs;
    }
    if (this._type !== undefined) {
      hasAnyValues = true;
      internalValueResult.type = this._type;
    }
    if (this._utcOffset !== undefined) {
      hasAnyValues = true;
      internalValueResult.utcOffset = this._utcOffset;
    }
    if (this._channels?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.channels = this._channels?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CmsAlertRuleV2NotifyConfig | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._activeDays = undefined;
      this._activeEndTime = undefined;
      this._activeStartTime = undefined;
      this._notifyStrategies = undefined;
      this._silenceTimeSecs = undefined;
      this._type = undefined;
      this._utcOffset = undefined;
      this._channels.internalValue = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._activeDays = value.activeDays;
      this._activeEndTime = value.activeEndTime;
      this._activeStartTime = value.activeStartTime;
      this._notifyStrategies = value.notifyStrategies;
      this._silenceTimeSecs = value.silenceTimeSecs;
      this._type = value.type;
      this._utcOffset = value.utcOffset;
      this._channels.internalValue = value.channels;
    }
  }

  // active_days - computed: true, optional: true, required: false
  private _activeDays?: number[]; 
  public get activeDays() {
    return this.getNumberListAttribute('active_days');
  }
  public set activeDays(value: number[]) {
    this._activeDays = value;
  }
  public resetActiveDays() {
    this._activeDays = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get activeDaysInput() {
    return this._activeDays;
  }

  // active_end_time - computed: true, optional: true, required: false
  private _activeEndTime?: string; 
  public get activeEndTime() {
    return this.getStringAttribute('active_end_time');
  }
  public set activeEndTime(value: string) {
    this._activeEndTime = value;
  }
  public resetActiveEndTime() {
    this._activeEndTime = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get activeEndTimeInput() {
    return this._activeEndTime;
  }

  // active_start_time - computed: true, optional: true, required: false
  private _activeStartTime?: string; 
  public get activeStartTime() {
    return this.getStringAttribute('active_start_time');
  }
  public set activeStartTime(value: string) {
    this._activeStartTime = value;
  }
  public resetActiveStartTime() {
    this._activeStartTime = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get activeStartTimeInput() {
    return this._activeStartTime;
  }

  // notify_strategies - computed: true, optional: true, required: false
  private _notifyStrategies?: string[]; 
  public get notifyStrategies() {
    return this.getListAttribute('notify_strategies');
  }
  public set notifyStrategies(value: string[]) {
    this._notifyStrategies = value;
  }
  public resetNotifyStrategies() {
    this._notifyStrategies = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get notifyStrategiesInput() {
    return this._notifyStrategies;
  }

  // silence_time_secs - computed: true, optional: true, required: false
  private _silenceTimeSecs?: number; 
  public get silenceTimeSecs() {
    return this.getNumberAttribute('silence_time_secs');
  }
  public set silenceTimeSecs(value: number) {
    this._silenceTimeSecs = value;
  }
  public resetSilenceTimeSecs() {
    this._silenceTimeSecs = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get silenceTimeSecsInput() {
    return this._silenceTimeSecs;
  }

  // type - computed: false, optional: false, required: true
  private _type?: string; 
  public get type() {
    return this.getStringAttribute('type');
  }
  public set type(value: string) {
    this._type = value;
  }
  // Temporarily expose input value. Use with caution.
  public get typeInput() {
    return this._type;
  }

  // utc_offset - computed: true, optional: true, required: false
  private _utcOffset?: string; 
  public get utcOffset() {
    return this.getStringAttribute('utc_offset');
  }
  public set utcOffset(value: string) {
    this._utcOffset = value;
  }
  public resetUtcOffset() {
    this._utcOffset = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get utcOffsetInput() {
    return this._utcOffset;
  }

  // channels - computed: false, optional: true, required: false
  private _channels = new CmsAlertRuleV2NotifyConfigChannelsList(this, "channels", false);
  public get channels() {
    return this._channels;
  }
  public putChannels(value: CmsAlertRuleV2NotifyConfigChannels[] | cdktf.IResolvable) {
    this._channels.internalValue = value;
  }
  public resetChannels() {
    this._channels.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get channelsInput() {
    return this._channels.internalValue;
  }
}
export interface CmsAlertRuleV2QueryConfigEntityFields {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#field CmsAlertRuleV2#field}
  */
  readonly field?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#value CmsAlertRuleV2#value}
  */
  readonly value?: string;
}

export function cmsAlertRuleV2QueryConfigEntityFieldsToTerraform(struct?: CmsAlertRuleV2QueryConfigEntityFields | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    field: cdktf.stringToTerraform(struct!.field),
    value: cdktf.stringToTerraform(struct!.value),
  }
}


export function cmsAlertRuleV2QueryConfigEntityFieldsToHclTerraform(struct?: CmsAlertRuleV2QueryConfigEntityFields | cdktf.IResolvable): any {
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
    value: {
      value: cdktf.stringToHclTerraform(struct!.value),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class CmsAlertRuleV2QueryConfigEntityFieldsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): CmsAlertRuleV2QueryConfigEntityFields | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._field !== undefined) {
      hasAnyValues = true;
      internalValueResult.field = this._field;
    }
    if (this._value !== undefined) {
      hasAnyValues = true;
      internalValueResult.value = this._value;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CmsAlertRuleV2QueryConfigEntityFields | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._field = undefined;
      this._value = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._field = value.field;
      this._value = value.value;
    }
  }

  // field - computed: true, optional: true, required: false
  private _field?: string; 
  public get field() {
    return this.getStringAttribute('field');
  }
  public set field(value: string) {
    this._field = value;
  }
  public resetField() {
    this._field = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fieldInput() {
    return this._field;
  }

  // value - computed: true, optional: true, required: false
  private _value?: string; 
  public get value() {
    return this.getStringAttribute('value');
  }
  public set value(value: string) {
    this._value = value;
  }
  public resetValue() {
    this._value = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get valueInput() {
    return this._value;
  }
}

export class CmsAlertRuleV2QueryConfigEntityFieldsList extends cdktf.ComplexList {
  public internalValue? : CmsAlertRuleV2QueryConfigEntityFields[] | cdktf.IResolvable

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
  public get(index: number): CmsAlertRuleV2QueryConfigEntityFieldsOutputReference {
    return new CmsAlertRuleV2QueryConfigEntityFieldsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface CmsAlertRuleV2QueryConfigEntityFilters {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#field CmsAlertRuleV2#field}
  */
  readonly field?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#operator CmsAlertRuleV2#operator}
  */
  readonly operator?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#value CmsAlertRuleV2#value}
  */
  readonly value?: string;
}

export function cmsAlertRuleV2QueryConfigEntityFiltersToTerraform(struct?: CmsAlertRuleV2QueryConfigEntityFilters | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    field: cdktf.stringToTerraform(struct!.field),
    operator: cdktf.stringToTerraform(struct!.operator),
    value: cdktf.stringToTerraform(struct!.value),
  }
}


export function cmsAlertRuleV2QueryConfigEntityFiltersToHclTerraform(struct?: CmsAlertRuleV2QueryConfigEntityFilters | cdktf.IResolvable): any {
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
    operator: {
      value: cdktf.stringToHclTerraform(struct!.operator),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    value: {
      value: cdktf.stringToHclTerraform(struct!.value),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class CmsAlertRuleV2QueryConfigEntityFiltersOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): CmsAlertRuleV2QueryConfigEntityFilters | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._field !== undefined) {
      hasAnyValues = true;
      internalValueResult.field = this._field;
    }
    if (this._operator !== undefined) {
      hasAnyValues = true;
      internalValueResult.operator = this._operator;
    }
    if (this._value !== undefined) {
      hasAnyValues = true;
      internalValueResult.value = this._value;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CmsAlertRuleV2QueryConfigEntityFilters | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._field = undefined;
      this._operator = undefined;
      this._value = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._field = value.field;
      this._operator = value.operator;
      this._value = value.value;
    }
  }

  // field - computed: true, optional: true, required: false
  private _field?: string; 
  public get field() {
    return this.getStringAttribute('field');
  }
  public set field(value: string) {
    this._field = value;
  }
  public resetField() {
    this._field = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fieldInput() {
    return this._field;
  }

  // operator - computed: true, optional: true, required: false
  private _operator?: string; 
  public get operator() {
    return this.getStringAttribute('operator');
  }
  public set operator(value: string) {
    this._operator = value;
  }
  public resetOperator() {
    this._operator = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get operatorInput() {
    return this._operator;
  }

  // value - computed: true, optional: true, required: false
  private _value?: string; 
  public get value() {
    return this.getStringAttribute('value');
  }
  public set value(value: string) {
    this._value = value;
  }
  public resetValue() {
    this._value = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get valueInput() {
    return this._value;
  }
}

export class CmsAlertRuleV2QueryConfigEntityFiltersList extends cdktf.ComplexList {
  public internalValue? : CmsAlertRuleV2QueryConfigEntityFilters[] | cdktf.IResolvable

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
  public get(index: number): CmsAlertRuleV2QueryConfigEntityFiltersOutputReference {
    return new CmsAlertRuleV2QueryConfigEntityFiltersOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface CmsAlertRuleV2QueryConfigFilterListStruct {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#key CmsAlertRuleV2#key}
  */
  readonly key?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#type CmsAlertRuleV2#type}
  */
  readonly type?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#value CmsAlertRuleV2#value}
  */
  readonly value?: string;
}

export function cmsAlertRuleV2QueryConfigFilterListStructToTerraform(struct?: CmsAlertRuleV2QueryConfigFilterListStruct | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    key: cdktf.stringToTerraform(struct!.key),
    type: cdktf.stringToTerraform(struct!.type),
    value: cdktf.stringToTerraform(struct!.value),
  }
}


export function cmsAlertRuleV2QueryConfigFilterListStructToHclTerraform(struct?: CmsAlertRuleV2QueryConfigFilterListStruct | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    key: {
      value: cdktf.stringToHclTerraform(struct!.key),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    type: {
      value: cdktf.stringToHclTerraform(struct!.type),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    value: {
      value: cdktf.stringToHclTerraform(struct!.value),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class CmsAlertRuleV2QueryConfigFilterListStructOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): CmsAlertRuleV2QueryConfigFilterListStruct | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._key !== undefined) {
      hasAnyValues = true;
      internalValueResult.key = this._key;
    }
    if (this._type !== undefined) {
      hasAnyValues = true;
      internalValueResult.type = this._type;
    }
    if (this._value !== undefined) {
      hasAnyValues = true;
      internalValueResult.value = this._value;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CmsAlertRuleV2QueryConfigFilterListStruct | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._key = undefined;
      this._type = undefined;
      this._value = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._key = value.key;
      this._type = value.type;
      this._value = value.value;
    }
  }

  // key - computed: true, optional: true, required: false
  private _key?: string; 
  public get key() {
    return this.getStringAttribute('key');
  }
  public set key(value: string) {
    this._key = value;
  }
  public resetKey() {
    this._key = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get keyInput() {
    return this._key;
  }

  // type - computed: true, optional: true, required: false
  private _type?: string; 
  public get type() {
    return this.getStringAttribute('type');
  }
  public set type(value: string) {
    this._type = value;
  }
  public resetType() {
    this._type = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get typeInput() {
    return this._type;
  }

  // value - computed: true, optional: true, required: false
  private _value?: string; 
  public get value() {
    return this.getStringAttribute('value');
  }
  public set value(value: string) {
    this._value = value;
  }
  public resetValue() {
    this._value = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get valueInput() {
    return this._value;
  }
}

export class CmsAlertRuleV2QueryConfigFilterListStructList extends cdktf.ComplexList {
  public internalValue? : CmsAlertRuleV2QueryConfigFilterListStruct[] | cdktf.IResolvable

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
  public get(index: number): CmsAlertRuleV2QueryConfigFilterListStructOutputReference {
    return new CmsAlertRuleV2QueryConfigFilterListStructOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface CmsAlertRuleV2QueryConfigLabelFilters {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#name CmsAlertRuleV2#name}
  */
  readonly name?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#operator CmsAlertRuleV2#operator}
  */
  readonly operator?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#value CmsAlertRuleV2#value}
  */
  readonly value?: string;
}

export function cmsAlertRuleV2QueryConfigLabelFiltersToTerraform(struct?: CmsAlertRuleV2QueryConfigLabelFilters | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    name: cdktf.stringToTerraform(struct!.name),
    operator: cdktf.stringToTerraform(struct!.operator),
    value: cdktf.stringToTerraform(struct!.value),
  }
}


export function cmsAlertRuleV2QueryConfigLabelFiltersToHclTerraform(struct?: CmsAlertRuleV2QueryConfigLabelFilters | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    operator: {
      value: cdktf.stringToHclTerraform(struct!.operator),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    value: {
      value: cdktf.stringToHclTerraform(struct!.value),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class CmsAlertRuleV2QueryConfigLabelFiltersOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): CmsAlertRuleV2QueryConfigLabelFilters | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._operator !== undefined) {
      hasAnyValues = true;
      internalValueResult.operator = this._operator;
    }
    if (this._value !== undefined) {
      hasAnyValues = true;
      internalValueResult.value = this._value;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CmsAlertRuleV2QueryConfigLabelFilters | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._name = undefined;
      this._operator = undefined;
      this._value = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._name = value.name;
      this._operator = value.operator;
      this._value = value.value;
    }
  }

  // name - computed: true, optional: true, required: false
  private _name?: string; 
  public get name() {
    return this.getStringAttribute('name');
  }
  public set name(value: string) {
    this._name = value;
  }
  public resetName() {
    this._name = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }

  // operator - computed: true, optional: true, required: false
  private _operator?: string; 
  public get operator() {
    return this.getStringAttribute('operator');
  }
  public set operator(value: string) {
    this._operator = value;
  }
  public resetOperator() {
    this._operator = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get operatorInput() {
    return this._operator;
  }

  // value - computed: true, optional: true, required: false
  private _value?: string; 
  public get value() {
    return this.getStringAttribute('value');
  }
  public set value(value: string) {
    this._value = value;
  }
  public resetValue() {
    this._value = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get valueInput() {
    return this._value;
  }
}

export class CmsAlertRuleV2QueryConfigLabelFiltersList extends cdktf.ComplexList {
  public internalValue? : CmsAlertRuleV2QueryConfigLabelFilters[] | cdktf.IResolvable

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
  public get(index: number): CmsAlertRuleV2QueryConfigLabelFiltersOutputReference {
    return new CmsAlertRuleV2QueryConfigLabelFiltersOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface CmsAlertRuleV2QueryConfigMeasureListStruct {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#group_by CmsAlertRuleV2#group_by}
  */
  readonly groupBy?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#measure_code CmsAlertRuleV2#measure_code}
  */
  readonly measureCode?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#window_secs CmsAlertRuleV2#window_secs}
  */
  readonly windowSecs?: number;
}

export function cmsAlertRuleV2QueryConfigMeasureListStructToTerraform(struct?: CmsAlertRuleV2QueryConfigMeasureListStruct | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    group_by: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.groupBy),
    measure_code: cdktf.stringToTerraform(struct!.measureCode),
    window_secs: cdktf.numberToTerraform(struct!.windowSecs),
  }
}


export function cmsAlertRuleV2QueryConfigMeasureListStructToHclTerraform(struct?: CmsAlertRuleV2QueryConfigMeasureListStruct | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    group_by: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.groupBy),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    measure_code: {
      value: cdktf.stringToHclTerraform(struct!.measureCode),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    window_secs: {
      value: cdktf.numberToHclTerraform(struct!.windowSecs),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class CmsAlertRuleV2QueryConfigMeasureListStructOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): CmsAlertRuleV2QueryConfigMeasureListStruct | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._groupBy !== undefined) {
      hasAnyValues = true;
      internalValueResult.groupBy = this._groupBy;
    }
    if (this._measureCode !== undefined) {
      hasAnyValues = true;
      internalValueResult.measureCode = this._measureCode;
    }
    if (this._windowSecs !== undefined) {
      hasAnyValues = true;
      internalValueResult.windowSecs = this._windowSecs;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CmsAlertRuleV2QueryConfigMeasureListStruct | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._groupBy = undefined;
      this._measureCode = undefined;
      this._windowSecs = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._groupBy = value.groupBy;
      this._measureCode = value.measureCode;
      this._windowSecs = value.windowSecs;
    }
  }

  // group_by - computed: true, optional: true, required: false
  private _groupBy?: string[]; 
  public get groupBy() {
    return this.getListAttribute('group_by');
  }
  public set groupBy(value: string[]) {
    this._groupBy = value;
  }
  public resetGroupBy() {
    this._groupBy = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get groupByInput() {
    return this._groupBy;
  }

  // measure_code - computed: true, optional: true, required: false
  private _measureCode?: string; 
  public get measureCode() {
    return this.getStringAttribute('measure_code');
  }
  public set measureCode(value: string) {
    this._measureCode = value;
  }
  public resetMeasureCode() {
    this._measureCode = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get measureCodeInput() {
    return this._measureCode;
  }

  // window_secs - computed: true, optional: true, required: false
  private _windowSecs?: number; 
  public get windowSecs() {
    return this.getNumberAttribute('window_secs');
  }
  public set windowSecs(value: number) {
    this._windowSecs = value;
  }
  public resetWindowSecs() {
    this._windowSecs = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get windowSecsInput() {
    return this._windowSecs;
  }
}

export class CmsAlertRuleV2QueryConfigMeasureListStructList extends cdktf.ComplexList {
  public internalValue? : CmsAlertRuleV2QueryConfigMeasureListStruct[] | cdktf.IResolvable

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
  public get(index: number): CmsAlertRuleV2QueryConfigMeasureListStructOutputReference {
    return new CmsAlertRuleV2QueryConfigMeasureListStructOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface CmsAlertRuleV2QueryConfig {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#enable_data_complete_check CmsAlertRuleV2#enable_data_complete_check}
  */
  readonly enableDataCompleteCheck?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#entity_domain CmsAlertRuleV2#entity_domain}
  */
  readonly entityDomain?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#entity_type CmsAlertRuleV2#entity_type}
  */
  readonly entityType?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#expr CmsAlertRuleV2#expr}
  */
  readonly expr?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#metric CmsAlertRuleV2#metric}
  */
  readonly metric?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#metric_set CmsAlertRuleV2#metric_set}
  */
  readonly metricSet?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#service_id_list CmsAlertRuleV2#service_id_list}
  */
  readonly serviceIdList?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#type CmsAlertRuleV2#type}
  */
  readonly type: string;
  /**
  * entity_fields block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#entity_fields CmsAlertRuleV2#entity_fields}
  */
  readonly entityFields?: CmsAlertRuleV2QueryConfigEntityFields[] | cdktf.IResolvable;
  /**
  * entity_filters block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#entity_filters CmsAlertRuleV2#entity_filters}
  */
  readonly entityFilters?: CmsAlertRuleV2QueryConfigEntityFilters[] | cdktf.IResolvable;
  /**
  * filter_list block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#filter_list CmsAlertRuleV2#filter_list}
  */
  readonly filterList?: CmsAlertRuleV2QueryConfigFilterListStruct[] | cdktf.IResolvable;
  /**
  * label_filters block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#label_filters CmsAlertRuleV2#label_filters}
  */
  readonly labelFilters?: CmsAlertRuleV2QueryConfigLabelFilters[] | cdktf.IResolvable;
  /**
  * measure_list block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#measure_list CmsAlertRuleV2#measure_list}
  */
  readonly measureList?: CmsAlertRuleV2QueryConfigMeasureListStruct[] | cdktf.IResolvable;
}

export function cmsAlertRuleV2QueryConfigToTerraform(struct?: CmsAlertRuleV2QueryConfigOutputReference | CmsAlertRuleV2QueryConfig): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    enable_data_complete_check: cdktf.booleanToTerraform(struct!.enableDataCompleteCheck),
    entity_domain: cdktf.stringToTerraform(struct!.entityDomain),
    entity_type: cdktf.stringToTerraform(struct!.entityType),
    expr: cdktf.stringToTerraform(struct!.expr),
    metric: cdktf.stringToTerraform(struct!.metric),
    metric_set: cdktf.stringToTerraform(struct!.metricSet),
    service_id_list: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.serviceIdList),
    type: cdktf.stringToTerraform(struct!.type),
    entity_fields: cdktf.listMapper(cmsAlertRuleV2QueryConfigEntityFieldsToTerraform, true)(struct!.entityFields),
    entity_filters: cdktf.listMapper(cmsAlertRuleV2QueryConfigEntityFiltersToTerraform, true)(struct!.entityFilters),
    filter_list: cdktf.listMapper(cmsAlertRuleV2QueryConfigFilterListStructToTerraform, true)(struct!.filterList),
    label_filters: cdktf.listMapper(cmsAlertRuleV2QueryConfigLabelFiltersToTerraform, true)(struct!.labelFilters),
    measure_list: cdktf.listMapper(cmsAlertRuleV2QueryConfigMeasureListStructToTerraform, true)(struct!.measureList),
  }
}


export function cmsAlertRuleV2QueryConfigToHclTerraform(struct?: CmsAlertRuleV2QueryConfigOutputReference | CmsAlertRuleV2QueryConfig): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    enable_data_complete_check: {
      value: cdktf.booleanToHclTerraform(struct!.enableDataCompleteCheck),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    entity_domain: {
      value: cdktf.stringToHclTerraform(struct!.entityDomain),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    entity_type: {
      value: cdktf.stringToHclTerraform(struct!.entityType),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    expr: {
      value: cdktf.stringToHclTerraform(struct!.expr),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    metric: {
      value: cdktf.stringToHclTerraform(struct!.metric),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    metric_set: {
      value: cdktf.stringToHclTerraform(struct!.metricSet),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    service_id_list: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.serviceIdList),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    type: {
      value: cdktf.stringToHclTerraform(struct!.type),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    entity_fields: {
      value: cdktf.listMapperHcl(cmsAlertRuleV2QueryConfigEntityFieldsToHclTerraform, true)(struct!.entityFields),
      isBlock: true,
      type: "list",
      storageClassType: "CmsAlertRuleV2QueryConfigEntityFieldsList",
    },
    entity_filters: {
      value: cdktf.listMapperHcl(cmsAlertRuleV2QueryConfigEntityFiltersToHclTerraform, true)(struct!.entityFilters),
      isBlock: true,
      type: "list",
      storageClassType: "CmsAlertRuleV2QueryConfigEntityFiltersList",
    },
    filter_list: {
      value: cdktf.listMapperHcl(cmsAlertRuleV2QueryConfigFilterListStructToHclTerraform, true)(struct!.filterList),
      isBlock: true,
      type: "list",
      storageClassType: "CmsAlertRuleV2QueryConfigFilterListStructList",
    },
    label_filters: {
      value: cdktf.listMapperHcl(cmsAlertRuleV2QueryConfigLabelFiltersToHclTerraform, true)(struct!.labelFilters),
      isBlock: true,
      type: "list",
      storageClassType: "CmsAlertRuleV2QueryConfigLabelFiltersList",
    },
    measure_list: {
      value: cdktf.listMapperHcl(cmsAlertRuleV2QueryConfigMeasureListStructToHclTerraform, true)(struct!.measureList),
      isBlock: true,
      type: "list",
      storageClassType: "CmsAlertRuleV2QueryConfigMeasureListStructList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class CmsAlertRuleV2QueryConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): CmsAlertRuleV2QueryConfig | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._enableDataCompleteCheck !== undefined) {
      hasAnyValues = true;
      internalValueResult.enableDataCompleteCheck = this._enableDataCompleteCheck;
    }
    if (this._entityDomain !== undefined) {
      hasAnyValues = true;
      internalValueResult.entityDomain = this._entityDomain;
    }
    if (this._entityType !== undefined) {
      hasAnyValues = true;
      internalValueResult.entityType = this._entityType;
    }
    if (this._expr !== undefined) {
      hasAnyValues = true;
      internalValueResult.expr = this._expr;
    }
    if (this._metric !== undefined) {
      hasAnyValues = true;
      internalValueResult.metric = this._metric;
    }
    if (this._metricSet !== undefined) {
      hasAnyValues = true;
      internalValueResult.metricSet = this._metricSet;
    }
    if (this._serviceIdList !== undefined) {
      hasAnyValues = true;
      internalValueResult.serviceIdList = this._serviceIdList;
    }
    if (this._type !== undefined) {
      hasAnyValues = true;
      internalValueResult.type = this._type;
    }
    if (this._entityFields?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.entityFields = this._entityFields?.internalValue;
    }
    if (this._entityFilters?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.entityFilters = this._entityFilters?.internalValue;
    }
    if (this._filterList?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.filterList = this._filterList?.internalValue;
    }
    if (this._labelFilters?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.labelFilters = this._labelFilters?.internalValue;
    }
    if (this._measureList?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.measureList = this._measureList?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CmsAlertRuleV2QueryConfig | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._enableDataCompleteCheck = undefined;
      this._entityDomain = undefined;
      this._entityType = undefined;
      this._expr = undefined;
      this._metric = undefined;
      this._metricSet = undefined;
      this._serviceIdList = undefined;
      this._type = undefined;
      this._entityFields.internalValue = undefined;
      this._entityFilters.internalValue = undefined;
      this._filterList.internalValue = undefined;
      this._labelFilters.internalValue = undefined;
      this._measureList.internalValue = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._enableDataCompleteCheck = value.enableDataCompleteCheck;
      this._entityDomain = value.entityDomain;
      this._entityType = value.entityType;
      this._expr = value.expr;
      this._metric = value.metric;
      this._metricSet = value.metricSet;
      this._serviceIdList = value.serviceIdList;
      this._type = value.type;
      this._entityFields.internalValue = value.entityFields;
      this._entityFilters.internalValue = value.entityFilters;
      this._filterList.internalValue = value.filterList;
      this._labelFilters.internalValue = value.labelFilters;
      this._measureList.internalValue = value.measureList;
    }
  }

  // dimensions - computed: true, optional: false, required: false
  private _dimensions = new cdktf.StringMapList(this, "dimensions", false);
  public get dimensions() {
    return this._dimensions;
  }

  // enable_data_complete_check - computed: true, optional: true, required: false
  private _enableDataCompleteCheck?: boolean | cdktf.IResolvable; 
  public get enableDataCompleteCheck() {
    return this.getBooleanAttribute('enable_data_complete_check');
  }
  public set enableDataCompleteCheck(value: boolean | cdktf.IResolvable) {
    this._enableDataCompleteCheck = value;
  }
  public resetEnableDataCompleteCheck() {
    this._enableDataCompleteCheck = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enableDataCompleteCheckInput() {
    return this._enableDataCompleteCheck;
  }

  // entity_domain - computed: true, optional: true, required: false
  private _entityDomain?: string; 
  public get entityDomain() {
    return this.getStringAttribute('entity_domain');
  }
  public set entityDomain(value: string) {
    this._entityDomain = value;
  }
  public resetEntityDomain() {
    this._entityDomain = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get entityDomainInput() {
    return this._entityDomain;
  }

  // entity_type - computed: true, optional: true, required: false
  private _entityType?: string; 
  public get entityType() {
    return this.getStringAttribute('entity_type');
  }
  public set entityType(value: string) {
    this._entityType = value;
  }
  public resetEntityType() {
    this._entityType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get entityTypeInput() {
    return this._entityType;
  }

  // expr - computed: true, optional: true, required: false
  private _expr?: string; 
  public get expr() {
    return this.getStringAttribute('expr');
  }
  public set expr(value: string) {
    this._expr = value;
  }
  public resetExpr() {
    this._expr = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get exprInput() {
    return this._expr;
  }

  // group_id - computed: true, optional: false, required: false
  public get groupId() {
    return this.getStringAttribute('group_id');
  }

  // legacy_raw - computed: true, optional: false, required: false
  public get legacyRaw() {
    return this.getStringAttribute('legacy_raw');
  }

  // legacy_type - computed: true, optional: false, required: false
  public get legacyType() {
    return this.getStringAttribute('legacy_type');
  }

  // metric - computed: true, optional: true, required: false
  private _metric?: string; 
  public get metric() {
    return this.getStringAttribute('metric');
  }
  public set metric(value: string) {
    this._metric = value;
  }
  public resetMetric() {
    this._metric = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get metricInput() {
    return this._metric;
  }

  // metric_set - computed: true, optional: true, required: false
  private _metricSet?: string; 
  public get metricSet() {
    return this.getStringAttribute('metric_set');
  }
  public set metricSet(value: string) {
    this._metricSet = value;
  }
  public resetMetricSet() {
    this._metricSet = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get metricSetInput() {
    return this._metricSet;
  }

  // namespace - computed: true, optional: false, required: false
  public get namespace() {
    return this.getStringAttribute('namespace');
  }

  // prom_ql - computed: true, optional: false, required: false
  public get promQl() {
    return this.getStringAttribute('prom_ql');
  }

  // relation_type - computed: true, optional: false, required: false
  public get relationType() {
    return this.getStringAttribute('relation_type');
  }

  // service_id_list - computed: true, optional: true, required: false
  private _serviceIdList?: string[]; 
  public get serviceIdList() {
    return this.getListAttribute('service_id_list');
  }
  public set serviceIdList(value: string[]) {
    this._serviceIdList = value;
  }
  public resetServiceIdList() {
    this._serviceIdList = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get serviceIdListInput() {
    return this._serviceIdList;
  }

  // type - computed: false, optional: false, required: true
  private _type?: string; 
  public get type() {
    return this.getStringAttribute('type');
  }
  public set type(value: string) {
    this._type = value;
  }
  // Temporarily expose input value. Use with caution.
  public get typeInput() {
    return this._type;
  }

  // entity_fields - computed: false, optional: true, required: false
  private _entityFields = new CmsAlertRuleV2QueryConfigEntityFieldsList(this, "entity_fields", false);
  public get entityFields() {
    return this._entityFields;
  }
  public putEntityFields(value: CmsAlertRuleV2QueryConfigEntityFields[] | cdktf.IResolvable) {
    this._entityFields.internalValue = value;
  }
  public resetEntityFields() {
    this._entityFields.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get entityFieldsInput() {
    return this._entityFields.internalValue;
  }

  // entity_filters - computed: false, optional: true, required: false
  private _entityFilters = new CmsAlertRuleV2QueryConfigEntityFiltersList(this, "entity_filters", false);
  public get entityFilters() {
    return this._entityFilters;
  }
  public putEntityFilters(value: CmsAlertRuleV2QueryConfigEntityFilters[] | cdktf.IResolvable) {
    this._entityFilters.internalValue = value;
  }
  public resetEntityFilters() {
    this._entityFilters.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get entityFiltersInput() {
    return this._entityFilters.internalValue;
  }

  // filter_list - computed: false, optional: true, required: false
  private _filterList = new CmsAlertRuleV2QueryConfigFilterListStructList(this, "filter_list", false);
  public get filterList() {
    return this._filterList;
  }
  public putFilterList(value: CmsAlertRuleV2QueryConfigFilterListStruct[] | cdktf.IResolvable) {
    this._filterList.internalValue = value;
  }
  public resetFilterList() {
    this._filterList.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get filterListInput() {
    return this._filterList.internalValue;
  }

  // label_filters - computed: false, optional: true, required: false
  private _labelFilters = new CmsAlertRuleV2QueryConfigLabelFiltersList(this, "label_filters", false);
  public get labelFilters() {
    return this._labelFilters;
  }
  public putLabelFilters(value: CmsAlertRuleV2QueryConfigLabelFilters[] | cdktf.IResolvable) {
    this._labelFilters.internalValue = value;
  }
  public resetLabelFilters() {
    this._labelFilters.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get labelFiltersInput() {
    return this._labelFilters.internalValue;
  }

  // measure_list - computed: false, optional: true, required: false
  private _measureList = new CmsAlertRuleV2QueryConfigMeasureListStructList(this, "measure_list", false);
  public get measureList() {
    return this._measureList;
  }
  public putMeasureList(value: CmsAlertRuleV2QueryConfigMeasureListStruct[] | cdktf.IResolvable) {
    this._measureList.internalValue = value;
  }
  public resetMeasureList() {
    this._measureList.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get measureListInput() {
    return this._measureList.internalValue;
  }
}
export interface CmsAlertRuleV2ScheduleConfig {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#interval_secs CmsAlertRuleV2#interval_secs}
  */
  readonly intervalSecs?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#type CmsAlertRuleV2#type}
  */
  readonly type: string;
}

export function cmsAlertRuleV2ScheduleConfigToTerraform(struct?: CmsAlertRuleV2ScheduleConfigOutputReference | CmsAlertRuleV2ScheduleConfig): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    interval_secs: cdktf.numberToTerraform(struct!.intervalSecs),
    type: cdktf.stringToTerraform(struct!.type),
  }
}


export function cmsAlertRuleV2ScheduleConfigToHclTerraform(struct?: CmsAlertRuleV2ScheduleConfigOutputReference | CmsAlertRuleV2ScheduleConfig): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    interval_secs: {
      value: cdktf.numberToHclTerraform(struct!.intervalSecs),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    type: {
      value: cdktf.stringToHclTerraform(struct!.type),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class CmsAlertRuleV2ScheduleConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): CmsAlertRuleV2ScheduleConfig | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._intervalSecs !== undefined) {
      hasAnyValues = true;
      internalValueResult.intervalSecs = this._intervalSecs;
    }
    if (this._type !== undefined) {
      hasAnyValues = true;
      internalValueResult.type = this._type;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: CmsAlertRuleV2ScheduleConfig | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._intervalSecs = undefined;
      this._type = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._intervalSecs = value.intervalSecs;
      this._type = value.type;
    }
  }

  // interval_secs - computed: true, optional: true, required: false
  private _intervalSecs?: number; 
  public get intervalSecs() {
    return this.getNumberAttribute('interval_secs');
  }
  public set intervalSecs(value: number) {
    this._intervalSecs = value;
  }
  public resetIntervalSecs() {
    this._intervalSecs = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get intervalSecsInput() {
    return this._intervalSecs;
  }

  // type - computed: false, optional: false, required: true
  private _type?: string; 
  public get type() {
    return this.getStringAttribute('type');
  }
  public set type(value: string) {
    this._type = value;
  }
  // Temporarily expose input value. Use with caution.
  public get typeInput() {
    return this._type;
  }
}
export interface CmsAlertRuleV2Timeouts {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#create CmsAlertRuleV2#create}
  */
  readonly create?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#delete CmsAlertRuleV2#delete}
  */
  readonly delete?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#update CmsAlertRuleV2#update}
  */
  readonly update?: string;
}

export function cmsAlertRuleV2TimeoutsToTerraform(struct?: CmsAlertRuleV2Timeouts | cdktf.IResolvable): any {
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


export function cmsAlertRuleV2TimeoutsToHclTerraform(struct?: CmsAlertRuleV2Timeouts | cdktf.IResolvable): any {
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

export class CmsAlertRuleV2TimeoutsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): CmsAlertRuleV2Timeouts | cdktf.IResolvable | undefined {
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

  public set internalValue(value: CmsAlertRuleV2Timeouts | cdktf.IResolvable | undefined) {
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
* Represents a {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2 alicloud_cms_alert_rule_v2}
*/
export class CmsAlertRuleV2 extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "alicloud_cms_alert_rule_v2";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a CmsAlertRuleV2 resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the CmsAlertRuleV2 to import
  * @param importFromId The id of the existing CmsAlertRuleV2 that should be imported. Refer to the {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the CmsAlertRuleV2 to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "alicloud_cms_alert_rule_v2", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_alert_rule_v2 alicloud_cms_alert_rule_v2} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options CmsAlertRuleV2Config = {}
  */
  public constructor(scope: Construct, id: string, config: CmsAlertRuleV2Config = {}) {
    super(scope, id, {
      terraformResourceType: 'alicloud_cms_alert_rule_v2',
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
    this._annotations = config.annotations;
    this._contentTemplate = config.contentTemplate;
    this._displayName = config.displayName;
    this._enabled = config.enabled;
    this._id = config.id;
    this._labels = config.labels;
    this._workspace = config.workspace;
    this._actionIntegrationConfig.internalValue = config.actionIntegrationConfig;
    this._armsIntegrationConfig.internalValue = config.armsIntegrationConfig;
    this._conditionConfig.internalValue = config.conditionConfig;
    this._datasourceConfig.internalValue = config.datasourceConfig;
    this._notifyConfig.internalValue = config.notifyConfig;
    this._queryConfig.internalValue = config.queryConfig;
    this._scheduleConfig.internalValue = config.scheduleConfig;
    this._timeouts.internalValue = config.timeouts;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // alert_rule_v2_id - computed: true, optional: false, required: false
  public get alertRuleV2Id() {
    return this.getStringAttribute('alert_rule_v2_id');
  }

  // annotations - computed: true, optional: true, required: false
  private _annotations?: { [key: string]: string }; 
  public get annotations() {
    return this.getStringMapAttribute('annotations');
  }
  public set annotations(value: { [key: string]: string }) {
    this._annotations = value;
  }
  public resetAnnotations() {
    this._annotations = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get annotationsInput() {
    return this._annotations;
  }

  // content_template - computed: true, optional: true, required: false
  private _contentTemplate?: string; 
  public get contentTemplate() {
    return this.getStringAttribute('content_template');
  }
  public set contentTemplate(value: string) {
    this._contentTemplate = value;
  }
  public resetContentTemplate() {
    this._contentTemplate = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get contentTemplateInput() {
    return this._contentTemplate;
  }

  // created_at - computed: true, optional: false, required: false
  public get createdAt() {
    return this.getStringAttribute('created_at');
  }

  // datasource_type - computed: true, optional: false, required: false
  public get datasourceType() {
    return this.getStringAttribute('datasource_type');
  }

  // display_name - computed: true, optional: true, required: false
  private _displayName?: string; 
  public get displayName() {
    return this.getStringAttribute('display_name');
  }
  public set displayName(value: string) {
    this._displayName = value;
  }
  public resetDisplayName() {
    this._displayName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get displayNameInput() {
    return this._displayName;
  }

  // enabled - computed: true, optional: true, required: false
  private _enabled?: boolean | cdktf.IResolvable; 
  public get enabled() {
    return this.getBooleanAttribute('enabled');
  }
  public set enabled(value: boolean | cdktf.IResolvable) {
    this._enabled = value;
  }
  public resetEnabled() {
    this._enabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enabledInput() {
    return this._enabled;
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

  // labels - computed: true, optional: true, required: false
  private _labels?: { [key: string]: string }; 
  public get labels() {
    return this.getStringMapAttribute('labels');
  }
  public set labels(value: { [key: string]: string }) {
    this._labels = value;
  }
  public resetLabels() {
    this._labels = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get labelsInput() {
    return this._labels;
  }

  // notify_strategy_id - computed: true, optional: false, required: false
  public get notifyStrategyId() {
    return this.getStringAttribute('notify_strategy_id');
  }

  // observe_resource_global_scope - computed: true, optional: false, required: false
  public get observeResourceGlobalScope() {
    return this.getBooleanAttribute('observe_resource_global_scope');
  }

  // observe_resource_type - computed: true, optional: false, required: false
  public get observeResourceType() {
    return this.getStringAttribute('observe_resource_type');
  }

  // partition_key - computed: true, optional: false, required: false
  public get partitionKey() {
    return this.getStringAttribute('partition_key');
  }

  // severity_levels - computed: true, optional: false, required: false
  public get severityLevels() {
    return this.getStringAttribute('severity_levels');
  }

  // status - computed: true, optional: false, required: false
  public get status() {
    return this.getStringAttribute('status');
  }

  // updated_at - computed: true, optional: false, required: false
  public get updatedAt() {
    return this.getStringAttribute('updated_at');
  }

  // workspace - computed: true, optional: true, required: false
  private _workspace?: string; 
  public get workspace() {
    return this.getStringAttribute('workspace');
  }
  public set workspace(value: string) {
    this._workspace = value;
  }
  public resetWorkspace() {
    this._workspace = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get workspaceInput() {
    return this._workspace;
  }

  // action_integration_config - computed: false, optional: true, required: false
  private _actionIntegrationConfig = new CmsAlertRuleV2ActionIntegrationConfigOutputReference(this, "action_integration_config");
  public get actionIntegrationConfig() {
    return this._actionIntegrationConfig;
  }
  public putActionIntegrationConfig(value: CmsAlertRuleV2ActionIntegrationConfig) {
    this._actionIntegrationConfig.internalValue = value;
  }
  public resetActionIntegrationConfig() {
    this._actionIntegrationConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get actionIntegrationConfigInput() {
    return this._actionIntegrationConfig.internalValue;
  }

  // arms_integration_config - computed: false, optional: true, required: false
  private _armsIntegrationConfig = new CmsAlertRuleV2ArmsIntegrationConfigOutputReference(this, "arms_integration_config");
  public get armsIntegrationConfig() {
    return this._armsIntegrationConfig;
  }
  public putArmsIntegrationConfig(value: CmsAlertRuleV2ArmsIntegrationConfig) {
    this._armsIntegrationConfig.internalValue = value;
  }
  public resetArmsIntegrationConfig() {
    this._armsIntegrationConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get armsIntegrationConfigInput() {
    return this._armsIntegrationConfig.internalValue;
  }

  // condition_config - computed: false, optional: true, required: false
  private _conditionConfig = new CmsAlertRuleV2ConditionConfigOutputReference(this, "condition_config");
  public get conditionConfig() {
    return this._conditionConfig;
  }
  public putConditionConfig(value: CmsAlertRuleV2ConditionConfig) {
    this._conditionConfig.internalValue = value;
  }
  public resetConditionConfig() {
    this._conditionConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get conditionConfigInput() {
    return this._conditionConfig.internalValue;
  }

  // datasource_config - computed: false, optional: true, required: false
  private _datasourceConfig = new CmsAlertRuleV2DatasourceConfigOutputReference(this, "datasource_config");
  public get datasourceConfig() {
    return this._datasourceConfig;
  }
  public putDatasourceConfig(value: CmsAlertRuleV2DatasourceConfig) {
    this._datasourceConfig.internalValue = value;
  }
  public resetDatasourceConfig() {
    this._datasourceConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get datasourceConfigInput() {
    return this._datasourceConfig.internalValue;
  }

  // notify_config - computed: false, optional: true, required: false
  private _notifyConfig = new CmsAlertRuleV2NotifyConfigOutputReference(this, "notify_config");
  public get notifyConfig() {
    return this._notifyConfig;
  }
  public putNotifyConfig(value: CmsAlertRuleV2NotifyConfig) {
    this._notifyConfig.internalValue = value;
  }
  public resetNotifyConfig() {
    this._notifyConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get notifyConfigInput() {
    return this._notifyConfig.internalValue;
  }

  // query_config - computed: false, optional: true, required: false
  private _queryConfig = new CmsAlertRuleV2QueryConfigOutputReference(this, "query_config");
  public get queryConfig() {
    return this._queryConfig;
  }
  public putQueryConfig(value: CmsAlertRuleV2QueryConfig) {
    this._queryConfig.internalValue = value;
  }
  public resetQueryConfig() {
    this._queryConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get queryConfigInput() {
    return this._queryConfig.internalValue;
  }

  // schedule_config - computed: false, optional: true, required: false
  private _scheduleConfig = new CmsAlertRuleV2ScheduleConfigOutputReference(this, "schedule_config");
  public get scheduleConfig() {
    return this._scheduleConfig;
  }
  public putScheduleConfig(value: CmsAlertRuleV2ScheduleConfig) {
    this._scheduleConfig.internalValue = value;
  }
  public resetScheduleConfig() {
    this._scheduleConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get scheduleConfigInput() {
    return this._scheduleConfig.internalValue;
  }

  // timeouts - computed: false, optional: true, required: false
  private _timeouts = new CmsAlertRuleV2TimeoutsOutputReference(this, "timeouts");
  public get timeouts() {
    return this._timeouts;
  }
  public putTimeouts(value: CmsAlertRuleV2Timeouts) {
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
      annotations: cdktf.hashMapper(cdktf.stringToTerraform)(this._annotations),
      content_template: cdktf.stringToTerraform(this._contentTemplate),
      display_name: cdktf.stringToTerraform(this._displayName),
      enabled: cdktf.booleanToTerraform(this._enabled),
      id: cdktf.stringToTerraform(this._id),
      labels: cdktf.hashMapper(cdktf.stringToTerraform)(this._labels),
      workspace: cdktf.stringToTerraform(this._workspace),
      action_integration_config: cmsAlertRuleV2ActionIntegrationConfigToTerraform(this._actionIntegrationConfig.internalValue),
      arms_integration_config: cmsAlertRuleV2ArmsIntegrationConfigToTerraform(this._armsIntegrationConfig.internalValue),
      condition_config: cmsAlertRuleV2ConditionConfigToTerraform(this._conditionConfig.internalValue),
      datasource_config: cmsAlertRuleV2DatasourceConfigToTerraform(this._datasourceConfig.internalValue),
      notify_config: cmsAlertRuleV2NotifyConfigToTerraform(this._notifyConfig.internalValue),
      query_config: cmsAlertRuleV2QueryConfigToTerraform(this._queryConfig.internalValue),
      schedule_config: cmsAlertRuleV2ScheduleConfigToTerraform(this._scheduleConfig.internalValue),
      timeouts: cmsAlertRuleV2TimeoutsToTerraform(this._timeouts.internalValue),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      annotations: {
        value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._annotations),
        isBlock: false,
        type: "map",
        storageClassType: "stringMap",
      },
      content_template: {
        value: cdktf.stringToHclTerraform(this._contentTemplate),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      display_name: {
        value: cdktf.stringToHclTerraform(this._displayName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      enabled: {
        value: cdktf.booleanToHclTerraform(this._enabled),
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
      labels: {
        value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._labels),
        isBlock: false,
        type: "map",
        storageClassType: "stringMap",
      },
      workspace: {
        value: cdktf.stringToHclTerraform(this._workspace),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      action_integration_config: {
        value: cmsAlertRuleV2ActionIntegrationConfigToHclTerraform(this._actionIntegrationConfig.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "CmsAlertRuleV2ActionIntegrationConfigList",
      },
      arms_integration_config: {
        value: cmsAlertRuleV2ArmsIntegrationConfigToHclTerraform(this._armsIntegrationConfig.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "CmsAlertRuleV2ArmsIntegrationConfigList",
      },
      condition_config: {
        value: cmsAlertRuleV2ConditionConfigToHclTerraform(this._conditionConfig.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "CmsAlertRuleV2ConditionConfigList",
      },
      datasource_config: {
        value: cmsAlertRuleV2DatasourceConfigToHclTerraform(this._datasourceConfig.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "CmsAlertRuleV2DatasourceConfigList",
      },
      notify_config: {
        value: cmsAlertRuleV2NotifyConfigToHclTerraform(this._notifyConfig.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "CmsAlertRuleV2NotifyConfigList",
      },
      query_config: {
        value: cmsAlertRuleV2QueryConfigToHclTerraform(this._queryConfig.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "CmsAlertRuleV2QueryConfigList",
      },
      schedule_config: {
        value: cmsAlertRuleV2ScheduleConfigToHclTerraform(this._scheduleConfig.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "CmsAlertRuleV2ScheduleConfigList",
      },
      timeouts: {
        value: cmsAlertRuleV2TimeoutsToHclTerraform(this._timeouts.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "CmsAlertRuleV2Timeouts",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
