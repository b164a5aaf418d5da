// https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_detection_rule
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface SiemDetectionRuleConfig extends cdktf.TerraformMetaArguments {
  /**
  * Data-management centre: `cn-hangzhou` for assets in the Chinese mainland and Hong Kong, `ap-southeast-1` for others.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_detection_rule#management_region SiemDetectionRule#management_region}
  */
  readonly managementRegion: string;
  /**
  * Name of the rule, unique among rules of your own.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_detection_rule#name SiemDetectionRule#name}
  */
  readonly name: string;
  /**
  * `enabled`, `disabled`, or `testing`: it runs, and its alerts are kept apart.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_detection_rule#status SiemDetectionRule#status}
  */
  readonly status?: string;
  /**
  * What it detects.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_detection_rule#description SiemDetectionRule#description}
  */
  readonly description?: string;
  /**
  * Whether a query or a playbook detects.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_detection_rule#expression_type SiemDetectionRule#expression_type}
  */
  readonly expressionType?: string;
  /**
  * The query: a search, `|`, and SQL of Log Service.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_detection_rule#expression SiemDetectionRule#expression}
  */
  readonly expression?: string;
  /**
  * Category of the logs, such as `NETWORK_CATEGORY`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_detection_rule#log_category_id SiemDetectionRule#log_category_id}
  */
  readonly logCategoryId?: string;
  /**
  * Schema of the logs, such as `HTTP_ACTIVITY`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_detection_rule#log_schema_id SiemDetectionRule#log_schema_id}
  */
  readonly logSchemaId: string;
  /**
  * Schema of the alerts it raises.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_detection_rule#alert_schema_id SiemDetectionRule#alert_schema_id}
  */
  readonly alertSchemaId?: string;
  /**
  * Name of its alerts; `$field$` stands for a field of the result.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_detection_rule#alert_name SiemDetectionRule#alert_name}
  */
  readonly alertName: string;
  /**
  * Text of its alerts, with `$field$` as well.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_detection_rule#alert_description SiemDetectionRule#alert_description}
  */
  readonly alertDescription?: string;
  /**
  * 5 critical, 4 high, 3 medium, 2 low, 1 for information.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_detection_rule#alert_level SiemDetectionRule#alert_level}
  */
  readonly alertLevel: number;
  /**
  * Type of its alerts, as the console names it.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_detection_rule#alert_type SiemDetectionRule#alert_type}
  */
  readonly alertType: string;
  /**
  * Tactic of ATT&CK, `TA0001` and so on.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_detection_rule#alert_tactic_id SiemDetectionRule#alert_tactic_id}
  */
  readonly alertTacticId?: string;
  /**
  * Tactic or technique of ATT&CK by name.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_detection_rule#alert_att_ck SiemDetectionRule#alert_att_ck}
  */
  readonly alertAttCk?: string;
  /**
  * Results that make one alert.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_detection_rule#alert_threshold_count SiemDetectionRule#alert_threshold_count}
  */
  readonly alertThresholdCount?: number;
  /**
  * Within this time, such as `5m`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_detection_rule#alert_threshold_period SiemDetectionRule#alert_threshold_period}
  */
  readonly alertThresholdPeriod?: string;
  /**
  * Fields that results are counted by, with commas.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_detection_rule#alert_threshold_group SiemDetectionRule#alert_threshold_group}
  */
  readonly alertThresholdGroup?: string;
  /**
  * JSON list of NormalizationSchemaId and NormalizationFieldMappings: which field is which entity.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_detection_rule#entity_mappings SiemDetectionRule#entity_mappings}
  */
  readonly entityMappings?: string;
  /**
  * How alerts become incidents.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_detection_rule#aggregation_type SiemDetectionRule#aggregation_type}
  */
  readonly aggregationType?: string;
  /**
  * Time of `window`, such as `5m`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_detection_rule#aggregation_expression SiemDetectionRule#aggregation_expression}
  */
  readonly aggregationExpression?: string;
  /**
  * Whether it runs at intervals, or by a cron expression.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_detection_rule#schedule_type SiemDetectionRule#schedule_type}
  */
  readonly scheduleType?: string;
  /**
  * Interval such as `5m`, or a cron expression with five fields.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_detection_rule#schedule_expression SiemDetectionRule#schedule_expression}
  */
  readonly scheduleExpression: string;
  /**
  * How far back a run looks, such as `5m`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_detection_rule#schedule_window SiemDetectionRule#schedule_window}
  */
  readonly scheduleWindow: string;
  /**
  * Milliseconds since 1970 at which it begins to run.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_detection_rule#schedule_begin_time SiemDetectionRule#schedule_begin_time}
  */
  readonly scheduleBeginTime?: number;
  /**
  * Seconds a run may take.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_detection_rule#schedule_max_timeout SiemDetectionRule#schedule_max_timeout}
  */
  readonly scheduleMaxTimeout?: number;
  /**
  * Repeats after a timeout.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_detection_rule#schedule_max_retries SiemDetectionRule#schedule_max_retries}
  */
  readonly scheduleMaxRetries?: number;
  /**
  * Playbook that detects, for expression_type `playbook`.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_detection_rule#playbook_uuid SiemDetectionRule#playbook_uuid}
  */
  readonly playbookUuid?: string;
  /**
  * JSON that the playbook gets.
  *
  * Docs at Terraform Registry: {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_detection_rule#playbook_parameters SiemDetectionRule#playbook_parameters}
  */
  readonly playbookParameters?: string;
}

/**
* Represents a {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_detection_rule aisec_siem_detection_rule}
*/
export class SiemDetectionRule extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "aisec_siem_detection_rule";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a SiemDetectionRule resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the SiemDetectionRule to import
  * @param importFromId The id of the existing SiemDetectionRule that should be imported. Refer to the {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_detection_rule#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the SiemDetectionRule to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "aisec_siem_detection_rule", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://terraform.local/providers/alicloud-ai-security/aisec/latest/docs/resources/siem_detection_rule aisec_siem_detection_rule} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options SiemDetectionRuleConfig
  */
  public constructor(scope: Construct, id: string, config: SiemDetectionRuleConfig) {
    super(scope, id, {
      terraformResourceType: 'aisec_siem_detection_rule',
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
    this._status = config.status;
    this._description = config.description;
    this._expressionType = config.expressionType;
    this._expression = config.expression;
    this._logCategoryId = config.logCategoryId;
    this._logSchemaId = config.logSchemaId;
    this._alertSchemaId = config.alertSchemaId;
    this._alertName = config.alertName;
    this._alertDescription = config.alertDescription;
    this._alertLevel = config.alertLevel;
    this._alertType = config.alertType;
    this._alertTacticId = config.alertTacticId;
    this._alertAttCk = config.alertAttCk;
    this._alertThresholdCount = config.alertThresholdCount;
    this._alertThresholdPeriod = config.alertThresholdPeriod;
    this._alertThresholdGroup = config.alertThresholdGroup;
    this._entityMappings = config.entityMappings;
    this._aggregationType = config.aggregationType;
    this._aggregationExpression = config.aggregationExpression;
    this._scheduleType = config.scheduleType;
    this._scheduleExpression = config.scheduleExpression;
    this._scheduleWindow = config.scheduleWindow;
    this._scheduleBeginTime = config.scheduleBeginTime;
    this._scheduleMaxTimeout = config.scheduleMaxTimeout;
    this._scheduleMaxRetries = config.scheduleMaxRetries;
    this._playbookUuid = config.playbookUuid;
    this._playbookParameters = config.playbookParameters;
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

  // expression_type - computed: true, optional: true, required: false
  private _expressionType?: string; 
  public get expressionType() {
    return this.getStringAttribute('expression_type');
  }
  public set expressionType(value: string) {
    this._expressionType = value;
  }
  public resetExpressionType() {
    this._expressionType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get expressionTypeInput() {
    return this._expressionType;
  }

  // expression - computed: false, optional: true, required: false
  private _expression?: string; 
  public get expression() {
    return this.getStringAttribute('expression');
  }
  public set expression(value: string) {
    this._expression = value;
  }
  public resetExpression() {
    this._expression = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get expressionInput() {
    return this._expression;
  }

  // log_category_id - computed: false, optional: true, required: false
  private _logCategoryId?: string; 
  public get logCategoryId() {
    return this.getStringAttribute('log_category_id');
  }
  public set logCategoryId(value: string) {
    this._logCategoryId = value;
  }
  public resetLogCategoryId() {
    this._logCategoryId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get logCategoryIdInput() {
    return this._logCategoryId;
  }

  // log_schema_id - computed: false, optional: false, required: true
  private _logSchemaId?: string; 
  public get logSchemaId() {
    return this.getStringAttribute('log_schema_id');
  }
  public set logSchemaId(value: string) {
    this._logSchemaId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get logSchemaIdInput() {
    return this._logSchemaId;
  }

  // alert_schema_id - computed: true, optional: true, required: false
  private _alertSchemaId?: string; 
  public get alertSchemaId() {
    return this.getStringAttribute('alert_schema_id');
  }
  public set alertSchemaId(value: string) {
    this._alertSchemaId = value;
  }
  public resetAlertSchemaId() {
    this._alertSchemaId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get alertSchemaIdInput() {
    return this._alertSchemaId;
  }

  // alert_name - computed: false, optional: false, required: true
  private _alertName?: string; 
  public get alertName() {
    return this.getStringAttribute('alert_name');
  }
  public set alertName(value: string) {
    this._alertName = value;
  }
  // Temporarily expose input value. Use with caution.
  public get alertNameInput() {
    return this._alertName;
  }

  // alert_description - computed: false, optional: true, required: false
  private _alertDescription?: string; 
  public get alertDescription() {
    return this.getStringAttribute('alert_description');
  }
  public set alertDescription(value: string) {
    this._alertDescription = value;
  }
  public resetAlertDescription() {
    this._alertDescription = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get alertDescriptionInput() {
    return this._alertDescription;
  }

  // alert_level - computed: false, optional: false, required: true
  private _alertLevel?: number; 
  public get alertLevel() {
    return this.getNumberAttribute('alert_level');
  }
  public set alertLevel(value: number) {
    this._alertLevel = value;
  }
  // Temporarily expose input value. Use with caution.
  public get alertLevelInput() {
    return this._alertLevel;
  }

  // alert_type - computed: false, optional: false, required: true
  private _alertType?: string; 
  public get alertType() {
    return this.getStringAttribute('alert_type');
  }
  public set alertType(value: string) {
    this._alertType = value;
  }
  // Temporarily expose input value. Use with caution.
  public get alertTypeInput() {
    return this._alertType;
  }

  // alert_tactic_id - computed: false, optional: true, required: false
  private _alertTacticId?: string; 
  public get alertTacticId() {
    return this.getStringAttribute('alert_tactic_id');
  }
  public set alertTacticId(value: string) {
    this._alertTacticId = value;
  }
  public resetAlertTacticId() {
    this._alertTacticId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get alertTacticIdInput() {
    return this._alertTacticId;
  }

  // alert_att_ck - computed: false, optional: true, required: false
  private _alertAttCk?: string; 
  public get alertAttCk() {
    return this.getStringAttribute('alert_att_ck');
  }
  public set alertAttCk(value: string) {
    this._alertAttCk = value;
  }
  public resetAlertAttCk() {
    this._alertAttCk = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get alertAttCkInput() {
    return this._alertAttCk;
  }

  // alert_threshold_count - computed: false, optional: true, required: false
  private _alertThresholdCount?: number; 
  public get alertThresholdCount() {
    return this.getNumberAttribute('alert_threshold_count');
  }
  public set alertThresholdCount(value: number) {
    this._alertThresholdCount = value;
  }
  public resetAlertThresholdCount() {
    this._alertThresholdCount = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get alertThresholdCountInput() {
    return this._alertThresholdCount;
  }

  // alert_threshold_period - computed: false, optional: true, required: false
  private _alertThresholdPeriod?: string; 
  public get alertThresholdPeriod() {
    return this.getStringAttribute('alert_threshold_period');
  }
  public set alertThresholdPeriod(value: string) {
    this._alertThresholdPeriod = value;
  }
  public resetAlertThresholdPeriod() {
    this._alertThresholdPeriod = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get alertThresholdPeriodInput() {
    return this._alertThresholdPeriod;
  }

  // alert_threshold_group - computed: false, optional: true, required: false
  private _alertThresholdGroup?: string; 
  public get alertThresholdGroup() {
    return this.getStringAttribute('alert_threshold_group');
  }
  public set alertThresholdGroup(value: string) {
    this._alertThresholdGroup = value;
  }
  public resetAlertThresholdGroup() {
    this._alertThresholdGroup = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get alertThresholdGroupInput() {
    return this._alertThresholdGroup;
  }

  // entity_mappings - computed: false, optional: true, required: false
  private _entityMappings?: string; 
  public get entityMappings() {
    return this.getStringAttribute('entity_mappings');
  }
  public set entityMappings(value: string) {
    this._entityMappings = value;
  }
  public resetEntityMappings() {
    this._entityMappings = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get entityMappingsInput() {
    return this._entityMappings;
  }

  // aggregation_type - computed: true, optional: true, required: false
  private _aggregationType?: string; 
  public get aggregationType() {
    return this.getStringAttribute('aggregation_type');
  }
  public set aggregationType(value: string) {
    this._aggregationType = value;
  }
  public resetAggregationType() {
    this._aggregationType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get aggregationTypeInput() {
    return this._aggregationType;
  }

  // aggregation_expression - computed: false, optional: true, required: false
  private _aggregationExpression?: string; 
  public get aggregationExpression() {
    return this.getStringAttribute('aggregation_expression');
  }
  public set aggregationExpression(value: string) {
    this._aggregationExpression = value;
  }
  public resetAggregationExpression() {
    this._aggregationExpression = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get aggregationExpressionInput() {
    return this._aggregationExpression;
  }

  // schedule_type - computed: true, optional: true, required: false
  private _scheduleType?: string; 
  public get scheduleType() {
    return this.getStringAttribute('schedule_type');
  }
  public set scheduleType(value: string) {
    this._scheduleType = value;
  }
  public resetScheduleType() {
    this._scheduleType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get scheduleTypeInput() {
    return this._scheduleType;
  }

  // schedule_expression - computed: false, optional: false, required: true
  private _scheduleExpression?: string; 
  public get scheduleExpression() {
    return this.getStringAttribute('schedule_expression');
  }
  public set scheduleExpression(value: string) {
    this._scheduleExpression = value;
  }
  // Temporarily expose input value. Use with caution.
  public get scheduleExpressionInput() {
    return this._scheduleExpression;
  }

  // schedule_window - computed: false, optional: false, required: true
  private _scheduleWindow?: string; 
  public get scheduleWindow() {
    return this.getStringAttribute('schedule_window');
  }
  public set scheduleWindow(value: string) {
    this._scheduleWindow = value;
  }
  // Temporarily expose input value. Use with caution.
  public get scheduleWindowInput() {
    return this._scheduleWindow;
  }

  // schedule_begin_time - computed: true, optional: true, required: false
  private _scheduleBeginTime?: number; 
  public get scheduleBeginTime() {
    return this.getNumberAttribute('schedule_begin_time');
  }
  public set scheduleBeginTime(value: number) {
    this._scheduleBeginTime = value;
  }
  public resetScheduleBeginTime() {
    this._scheduleBeginTime = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get scheduleBeginTimeInput() {
    return this._scheduleBeginTime;
  }

  // schedule_max_timeout - computed: false, optional: true, required: false
  private _scheduleMaxTimeout?: number; 
  public get scheduleMaxTimeout() {
    return this.getNumberAttribute('schedule_max_timeout');
  }
  public set scheduleMaxTimeout(value: number) {
    this._scheduleMaxTimeout = value;
  }
  public resetScheduleMaxTimeout() {
    this._scheduleMaxTimeout = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get scheduleMaxTimeoutInput() {
    return this._scheduleMaxTimeout;
  }

  // schedule_max_retries - computed: false, optional: true, required: false
  private _scheduleMaxRetries?: number; 
  public get scheduleMaxRetries() {
    return this.getNumberAttribute('schedule_max_retries');
  }
  public set scheduleMaxRetries(value: number) {
    this._scheduleMaxRetries = value;
  }
  public resetScheduleMaxRetries() {
    this._scheduleMaxRetries = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get scheduleMaxRetriesInput() {
    return this._scheduleMaxRetries;
  }

  // playbook_uuid - computed: false, optional: true, required: false
  private _playbookUuid?: string; 
  public get playbookUuid() {
    return this.getStringAttribute('playbook_uuid');
  }
  public set playbookUuid(value: string) {
    this._playbookUuid = value;
  }
  public resetPlaybookUuid() {
    this._playbookUuid = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get playbookUuidInput() {
    return this._playbookUuid;
  }

  // playbook_parameters - computed: false, optional: true, required: false
  private _playbookParameters?: string; 
  public get playbookParameters() {
    return this.getStringAttribute('playbook_parameters');
  }
  public set playbookParameters(value: string) {
    this._playbookParameters = value;
  }
  public resetPlaybookParameters() {
    this._playbookParameters = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get playbookParametersInput() {
    return this._playbookParameters;
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
      status: cdktf.stringToTerraform(this._status),
      description: cdktf.stringToTerraform(this._description),
      expression_type: cdktf.stringToTerraform(this._expressionType),
      expression: cdktf.stringToTerraform(this._expression),
      log_category_id: cdktf.stringToTerraform(this._logCategoryId),
      log_schema_id: cdktf.stringToTerraform(this._logSchemaId),
      alert_schema_id: cdktf.stringToTerraform(this._alertSchemaId),
      alert_name: cdktf.stringToTerraform(this._alertName),
      alert_description: cdktf.stringToTerraform(this._alertDescription),
      alert_level: cdktf.numberToTerraform(this._alertLevel),
      alert_type: cdktf.stringToTerraform(this._alertType),
      alert_tactic_id: cdktf.stringToTerraform(this._alertTacticId),
      alert_att_ck: cdktf.stringToTerraform(this._alertAttCk),
      alert_threshold_count: cdktf.numberToTerraform(this._alertThresholdCount),
      alert_threshold_period: cdktf.stringToTerraform(this._alertThresholdPeriod),
      alert_threshold_group: cdktf.stringToTerraform(this._alertThresholdGroup),
      entity_mappings: cdktf.stringToTerraform(this._entityMappings),
      aggregation_type: cdktf.stringToTerraform(this._aggregationType),
      aggregation_expression: cdktf.stringToTerraform(this._aggregationExpression),
      schedule_type: cdktf.stringToTerraform(this._scheduleType),
      schedule_expression: cdktf.stringToTerraform(this._scheduleExpression),
      schedule_window: cdktf.stringToTerraform(this._scheduleWindow),
      schedule_begin_time: cdktf.numberToTerraform(this._scheduleBeginTime),
      schedule_max_timeout: cdktf.numberToTerraform(this._scheduleMaxTimeout),
      schedule_max_retries: cdktf.numberToTerraform(this._scheduleMaxRetries),
      playbook_uuid: cdktf.stringToTerraform(this._playbookUuid),
      playbook_parameters: cdktf.stringToTerraform(this._playbookParameters),
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
      status: {
        value: cdktf.stringToHclTerraform(this._status),
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
      expression_type: {
        value: cdktf.stringToHclTerraform(this._expressionType),
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
      log_category_id: {
        value: cdktf.stringToHclTerraform(this._logCategoryId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      log_schema_id: {
        value: cdktf.stringToHclTerraform(this._logSchemaId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      alert_schema_id: {
        value: cdktf.stringToHclTerraform(this._alertSchemaId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      alert_name: {
        value: cdktf.stringToHclTerraform(this._alertName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      alert_description: {
        value: cdktf.stringToHclTerraform(this._alertDescription),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      alert_level: {
        value: cdktf.numberToHclTerraform(this._alertLevel),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      alert_type: {
        value: cdktf.stringToHclTerraform(this._alertType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      alert_tactic_id: {
        value: cdktf.stringToHclTerraform(this._alertTacticId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      alert_att_ck: {
        value: cdktf.stringToHclTerraform(this._alertAttCk),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      alert_threshold_count: {
        value: cdktf.numberToHclTerraform(this._alertThresholdCount),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      alert_threshold_period: {
        value: cdktf.stringToHclTerraform(this._alertThresholdPeriod),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      alert_threshold_group: {
        value: cdktf.stringToHclTerraform(this._alertThresholdGroup),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      entity_mappings: {
        value: cdktf.stringToHclTerraform(this._entityMappings),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      aggregation_type: {
        value: cdktf.stringToHclTerraform(this._aggregationType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      aggregation_expression: {
        value: cdktf.stringToHclTerraform(this._aggregationExpression),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      schedule_type: {
        value: cdktf.stringToHclTerraform(this._scheduleType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      schedule_expression: {
        value: cdktf.stringToHclTerraform(this._scheduleExpression),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      schedule_window: {
        value: cdktf.stringToHclTerraform(this._scheduleWindow),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      schedule_begin_time: {
        value: cdktf.numberToHclTerraform(this._scheduleBeginTime),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      schedule_max_timeout: {
        value: cdktf.numberToHclTerraform(this._scheduleMaxTimeout),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      schedule_max_retries: {
        value: cdktf.numberToHclTerraform(this._scheduleMaxRetries),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      playbook_uuid: {
        value: cdktf.stringToHclTerraform(this._playbookUuid),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      playbook_parameters: {
        value: cdktf.stringToHclTerraform(this._playbookParameters),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
