/** What is done to each aisec resource in tests of all of them: its arguments, and how they and the cloud change. */
import { AISEC_SOURCE } from '../../lib/provider';
import type { ParameterValue } from '../../lib/provider/client';
import { ResourceStore } from '../../lib/sandbox';
import { CloudStore } from '../../lib/sandbox/openapi/store';
import { version } from '../../lib/version';
import type { Json } from './terraform';
import { INSTANCE, makeDomain, makeGroup, makeInstance, put } from './waf-in-sandbox';

const GREEN = { product: 'Green', version: '2022-09-26' } as const;
const WAF = { product: 'waf-openapi', version: '2021-10-01' } as const;
const SAS = { product: 'Sas', version: '2018-12-03' } as const;
const RAM = { product: 'Ram', version: '2015-05-01' } as const;
const KMS = { product: 'Kms', version: '2016-01-20' } as const;
const DIRECTORY = { product: 'ResourceDirectoryMaster', version: '2022-04-19' } as const;
const SERVICE = { service_code: 'query_security_check_intl', resource_type: 'text' } as const;

export type CallOut = (
  api: { readonly product: string; readonly version: string },
  action: string,
  parameters: { readonly [name: string]: ParameterValue },
) => Promise<unknown>;

/** The life of one resource of a type. */
export interface Scenario {
  readonly config: Json;
  /** Arguments that change in place. */
  readonly change?: Json;
  /** Changes the object behind Terraform's back, so that an update repairs it. */
  readonly drift?: (call: CallOut, id: string) => Promise<unknown>;
  /** Arguments that replace the resource. */
  readonly replace?: Json;
  /** Id for import, of the state before; absent where import makes no sense. */
  readonly importId?: (state: Json) => string;
}

const green = (
  call: CallOut,
  action: string,
  parameters: { readonly [name: string]: ParameterValue },
): Promise<unknown> => call(GREEN, action, { RegionId: 'ap-southeast-1', ...parameters });

/** The centre and the instance that calls to WAF are about. */
const waf = async (
  call: CallOut,
  action: string,
  parameters: { readonly [name: string]: ParameterValue } = {},
): Promise<unknown> => {
  const RegionId = 'ap-southeast-1';
  const { InstanceId } = (await call(WAF, 'DescribeInstance', { RegionId })) as { readonly InstanceId: string };
  return call(WAF, action, { RegionId, InstanceId, ...parameters });
};

const OPENAPI_SETTING = {
  product: 'Green',
  version: '2022-09-26',
  name: 'response service',
  read: {
    action: 'GetServiceConf',
    parameters: JSON.stringify({ ServiceCode: 'response_security_check_intl', ResourceType: 'text' }),
    document: 'CustomServiceConf',
  },
  write: {
    action: 'UpdateServiceConfig',
    parameters: JSON.stringify({
      ServiceCode: 'response_security_check_intl',
      ResourceType: 'text',
      ServiceConfig: '{{json:}}',
    }),
  },
  values: { '/promptAttack/Level': '"low"' },
};

const OPENAPI_RESOURCE = {
  product: 'Green',
  version: '2022-09-26',
  create: { action: 'CreateCallback', parameters: JSON.stringify({ Name: 'generic', Url: 'https://example.com/1' }) },
  read: { action: 'ListCallback', items: '/Data', match: { '/Id': '{{id}}' } },
  update: {
    action: 'ModifyCallback',
    parameters: JSON.stringify({ Id: '{{id}}', Name: 'generic', Url: 'https://example.com/2' }),
  },
  delete: { action: 'DeleteCallback', parameters: JSON.stringify({ Id: '{{id}}' }) },
  id_path: '/Data',
  compare: { '/Url': '"https://example.com/1"' },
};

const SIEM = { product: 'cloud-siem', version: '2024-12-12' } as const;
const CENTER = { management_region: 'ap-southeast-1' } as const;
/** Made before the first apply, as somebody does in the console. */
const DATA_SET = 'dataset-made-by-hand';

const siem = (
  call: CallOut,
  action: string,
  parameters: { readonly [name: string]: ParameterValue } = {},
): Promise<unknown> => call(SIEM, action, { Lang: 'en', RegionId: 'ap-southeast-1', ...parameters });

/** What somebody writes into the secret, and Terraform never sees. */
export const UPSTREAM_VALUE = 'SANDBOX-value-of-the-upstream-secret';

/** A flow of three nodes; the one in the middle has the name. */
const FLOW = (nodeName: string): string =>
  JSON.stringify([
    { id: 'start', data: { nodeType: 'startEvent', appType: 'basic', nodeName: 'start' } },
    {
      id: 'step',
      data: {
        nodeType: 'action',
        appType: 'component',
        nodeName,
        componentName: 'DataFormat',
        actionName: 'formatdata',
      },
    },
    { id: 'end', data: { nodeType: 'endEvent', appType: 'basic', nodeName: 'end' } },
    { id: 'a', data: { nodeType: 'sequenceFlow' }, source: { cell: 'start' }, target: { cell: 'step' } },
    { id: 'b', data: { nodeType: 'sequenceFlow' }, source: { cell: 'step' }, target: { cell: 'end' } },
  ]);

/** A rule of a posture check about one property of endpoints. */
const checkRule = (value: string): string =>
  JSON.stringify({
    AssociatedData: null,
    MatchProperty: {
      Operator: 'AND',
      MatchProperties: [
        { DataName: 'ACS_PAI_EAS', PropertyPath: 'Authentication', MatchOperator: 'EQ', MatchPropertyValue: value },
      ],
    },
  });

export const SCENARIOS: { readonly [type: string]: Scenario } = {
  aisec_access_key: {
    config: {
      user_name: '${alicloud_ram_user.caller.name}',
      secret_store: 'oos',
      secret_name: 'caller',
      rotation_trigger: '1',
    },
    change: { rotation_trigger: '2' },
    drift: async (call, _id) => {
      const keys = (await call(RAM, 'ListAccessKeys', { UserName: 'caller' })) as {
        readonly AccessKeys: { readonly AccessKey: readonly { readonly AccessKeyId: string }[] };
      };
      for (const { AccessKeyId } of keys.AccessKeys.AccessKey) {
        await call(RAM, 'UpdateAccessKey', { UserName: 'caller', UserAccessKeyId: AccessKeyId, Status: 'Inactive' });
      }
    },
    replace: { secret_name: 'other' },
    importId: ({ id }) => `${String(id)}#2`,
  },
  aisec_kms_secret: {
    config: {
      name: 'upstream',
      kms_instance_id: 'kst-1',
      kms_key_id: 'key-1',
      description: 'key of the model',
      tags: { team: 'chat', stage: 'test' },
    },
    change: { description: 'key of another model', tags: { team: 'search' } },
    drift: async (call, id) => {
      await call(KMS, 'UpdateSecret', { SecretName: id, Description: 'changed by hand' });
      await call(KMS, 'UntagResource', { SecretName: id, TagKeys: '["team"]' });
      // The value is nobody's drift.
      await call(KMS, 'PutSecretValue', { SecretName: id, SecretData: UPSTREAM_VALUE, VersionId: 'v1' });
    },
    replace: { name: 'other-upstream' },
    importId: ({ id }) => String(id),
  },
  aisec_guardrails_subscription: {
    config: { commodity_code: 'lvwang_guardrail_public_cn' },
    importId: () => 'lvwang_guardrail_public_cn',
  },
  aisec_guardrails_service_config: {
    config: {
      ...SERVICE,
      members: { '/promptAttack/Level': '"high"', '/promptAttack/Suggestion': '"block"' },
      keyword_hit_libraries: ['${aisec_guardrails_keyword_library.it.id}'],
    },
    change: { members: { '/promptAttack/Level': '"medium"', '/promptAttack/Suggestion': '"block"' } },
    drift: async (call) => {
      const answer = (await green(call, 'GetServiceConf', {
        ServiceCode: SERVICE.service_code,
        ResourceType: 'text',
      })) as {
        readonly CustomServiceConf: { readonly promptAttack: object };
      };
      const { CustomServiceConf: before } = answer;
      const config = { ...before, promptAttack: { ...before.promptAttack, Level: 'low' } };
      await green(call, 'UpdateServiceConfig', {
        ServiceCode: SERVICE.service_code,
        ResourceType: 'text',
        ServiceConfig: JSON.stringify(config),
      });
    },
    importId: () => 'query_security_check_intl:text#/promptAttack/Level,/promptAttack/Suggestion,keyword_hit_libraries',
  },
  aisec_guardrails_keyword_library: {
    config: { name: 'blocked', words: { first: '', second: 'noted', third: '', '$${path.cwd} %%{ if true }': '' } },
    change: { name: 'blocked words', words: { first: '', second: '', fourth: '' } },
    drift: (call, id) => green(call, 'AddKeywordsToLib', { LibId: id, Keywords: 'stranger' }),
    replace: { purpose: 'desensitize' },
    importId: ({ id }) => `desensitize/${String(id)}`,
  },
  aisec_guardrails_answer_library: {
    config: { name: 'answers', answers: ['I cannot help with that.', 'Please ask something else.'] },
    change: { answers: ['I cannot help with that.'] },
    drift: (call, id) => green(call, 'ModifyAnswerLib', { LibId: id, LibName: 'renamed by hand' }),
    importId: ({ id }) => String(id),
  },
  aisec_guardrails_image_library: {
    config: { name: 'logos', comment: 'of competitors' },
    change: { comment: 'of all competitors' },
    drift: (call, id) => green(call, 'UpdateImageLib', { LibId: id, LibName: 'logos', Comment: 'changed by hand' }),
    importId: ({ id }) => String(id),
  },
  aisec_guardrails_image: {
    config: { library_id: '${aisec_guardrails_image_library.it.id}', url: 'https://example.com/logo.png' },
    replace: { url: 'https://example.com/logo-2.png' },
    importId: ({ id, library_id, url }) => `${String(library_id)}:${String(id)}:${String(url)}`,
  },
  aisec_guardrails_callback: {
    config: { name: 'reviews', url: 'https://example.com/reviews' },
    change: { url: 'https://example.com/all-reviews' },
    drift: (call, id) => green(call, 'ModifyCallback', { Id: Number(id), Url: 'https://example.net/' }),
    importId: ({ id }) => String(id),
  },
  aisec_guardrails_custom_label: {
    config: {
      ...SERVICE,
      field: 'competitors',
      description: 'names of competitors',
      config: '{"prompt":"Does it name a competitor?"}',
    },
    change: { config: '{"prompt":"Does it praise a competitor?"}' },
    drift: (call) =>
      green(call, 'ModifyFeatureConfig', {
        Type: 'custom_llm_template',
        ServiceCode: SERVICE.service_code,
        ResourceType: 'text',
        Field: 'competitors',
        Config: '{"prompt":"changed by hand"}',
        Description: 'names of competitors',
      }),
    replace: { field: 'rivals' },
    importId: ({ id }) => String(id),
  },
  aisec_guardrails_backup_config: {
    config: { ...SERVICE, bucket: 'evidence', enable_backup: true },
    change: { bucket: 'evidence-2' },
    drift: (call) =>
      green(call, 'UpdateBackupConfig', {
        ServiceCode: SERVICE.service_code,
        ResourceType: 'text',
        BackupConfig: '{"Bucket":"elsewhere","EnableBackup":true}',
      }),
    replace: { service_code: 'response_security_check_intl' },
    importId: () => 'response_security_check_intl:text#bucket,enable_backup',
  },
  aisec_guardrails_log_delivery: {
    config: { commodity_code: 'lvwang_guardrail_public_cn', ttl: 90 },
    change: { ttl: 180 },
    drift: (call) => call(GREEN, 'UpdateMetaLog', { CommodityCode: 'lvwang_guardrail_public_cn', Ttl: 7 }),
    importId: () => 'lvwang_guardrail_public_cn#ttl',
  },
  aisec_waf_defense_template: {
    config: {
      instance_id: '${alicloud_wafv3_instance.it.id}',
      defense_scene: 'custom_response',
      template_name: 'pages',
      template_type: 'user_custom',
      description: 'pages of the shop',
      resources: ['${alicloud_wafv3_domain.it.domain_id}'],
      resource_groups: ['${alicloud_wafv3_defense_resource_group.it.group_name}'],
    },
    change: { template_name: 'block.pages', template_status: 0 },
    drift: (call, id) =>
      waf(call, 'ModifyTemplateResources', { TemplateId: Number(id), UnbindResources: ['example.com-waf'] }),
    replace: { template_type: 'user_default' },
    importId: ({ id, instance_id }) => `${String(instance_id)}:custom_response:${String(id)}`,
  },
  aisec_waf_custom_response: {
    config: {
      instance_id: '${alicloud_wafv3_instance.it.id}',
      scope: 'template',
      template_id: '${aisec_waf_defense_template.it.template_id}',
      name: 'teapot',
      status_code: 418,
      content: '<h1>No</h1>{::trace_id::}',
      headers: { 'content-type': 'text/html', 'x-blocked': 'yes' },
    },
    change: { status_code: 451, headers: { 'content-type': 'text/html' }, enabled: false },
    drift: async (call, id) => {
      const { Rules } = (await waf(call, 'DescribeDefenseRules')) as {
        readonly Rules: readonly { readonly TemplateId: number }[];
      };
      const TemplateId = Rules[0]?.TemplateId ?? 0;
      const config = JSON.stringify({ templateName: 'teapot', responseCode: 500, responseContent: 'changed by hand' });
      const rule = { id: Number(id.split(':').at(-1)), responseType: 'response_block', config };
      await waf(call, 'ModifyDefenseRule', {
        DefenseScene: 'custom_response',
        TemplateId,
        Rules: JSON.stringify([rule]),
      });
    },
    // Its template is replaced.
    replace: {},
    importId: ({ id, instance_id, template_id }) =>
      `${String(instance_id)}:template:${String(template_id)}:${String(id)}`,
  },
  aisec_waf_trial: {
    config: { instance_id: '${alicloud_wafv3_instance.it.id}', function: 'largeLanguageModel' },
    importId: ({ instance_id }) => `${String(instance_id)}:largeLanguageModel`,
  },
  aisec_waf_log_status: {
    config: { instance_id: '${alicloud_wafv3_instance.it.id}', enabled: true, log_region: 'ap-southeast-1' },
    change: { log_region: 'eu-central-1' },
    drift: (call) => waf(call, 'ModifyUserWafLogStatus', { LogStatus: 0 }),
    importId: ({ instance_id }) => String(instance_id),
  },
  aisec_siem_detection_rule: {
    config: {
      ...CENTER,
      name: 'shells',
      status: 'testing',
      description: 'web shells',
      expression: "*|SELECT src_ip, count(*) AS hits FROM log WHERE schema = 'HTTP_ACTIVITY' GROUP BY src_ip",
      log_category_id: 'NETWORK_CATEGORY',
      log_schema_id: 'HTTP_ACTIVITY',
      alert_name: 'Shell from $src_ip$',
      alert_level: 4,
      alert_type: 'WebShell',
      alert_tactic_id: 'TA0003',
      alert_threshold_count: 3,
      alert_threshold_period: '5m',
      alert_threshold_group: 'src_ip',
      entity_mappings: JSON.stringify([
        {
          NormalizationSchemaId: 'ip',
          NormalizationFieldMappings: [{ NormalizationFieldName: 'ip', MappingFieldName: 'src_ip' }],
        },
      ]),
      aggregation_type: 'window',
      aggregation_expression: '1h',
      schedule_expression: '5m',
      schedule_window: '10m',
      schedule_max_timeout: 60,
    },
    change: { status: 'enabled', alert_level: 5, description: null, schedule_expression: '10m' },
    drift: (call, id) =>
      siem(call, 'UpdateDetectionRule', {
        DetectionRuleId: id,
        DetectionRuleType: 'custom',
        DetectionRuleStatus: 'disabled',
        AlertLevel: '1',
      }),
    replace: { management_region: 'cn-hangzhou' },
    importId: ({ id }) => `cn-hangzhou:${String(id)}`,
  },
  aisec_siem_preset_rule: {
    config: { ...CENTER, rule_id: 'cfw-out-ip_aegis-netstat', status: 'testing' },
    change: { status: 'disabled' },
    drift: (call) =>
      siem(call, 'UpdateDetectionRule', {
        DetectionRuleId: 'cfw-out-ip_aegis-netstat',
        DetectionRuleType: 'preset',
        DetectionRuleStatus: 'enabled',
      }),
    importId: ({ id }) => `${String(id)}#status`,
  },
  aisec_siem_response_rule: {
    config: {
      ...CENTER,
      name: 'block',
      trigger_type: 'event',
      condition: '[{"left":{"value":"threat_level"},"operator":"equals","right":{"value":"serious"}}]',
      action_type: 'doPlaybook',
      action_config: '[{"actionType":"doPlaybook","playbookName":"p","playbookUuid":"${aisec_soar_playbook.it.id}"}]',
      remark: 'first',
      status: 100,
    },
    change: { remark: null, status: 0, priority: 2 },
    drift: (call, id) => siem(call, 'UpdateResponseRule', { ResponseRuleId: id, ResponseRuleStatus: 100 }),
    importId: ({ id }) => `ap-southeast-1:${String(id)}`,
  },
  aisec_siem_data_source: {
    config: { ...CENTER, name: 'audit', log_region: 'ap-southeast-1', log_project: 'logs', log_store: 'audit' },
    change: { log_store: 'audit-2' },
    drift: (call, id) => siem(call, 'UpdateDataSource', { DataSourceId: id, DataSourceName: 'renamed by hand' }),
    importId: ({ id }) => `ap-southeast-1:${String(id)}`,
  },
  aisec_siem_normalization_rule: {
    config: {
      ...CENTER,
      name: 'guardrails',
      expression: '* | project-rename src_ip=ip',
      category_id: 'AUDIT_CATEGORY',
      schema_id: 'HTTP_ACTIVITY',
      product_id: 'alibaba_cloud_waf',
    },
    change: { expression: '* | project-rename src_ip=client', description: 'of the gateway' },
    drift: (call, id) =>
      siem(call, 'UpdateNormalizationRule', { NormalizationRuleId: id, NormalizationRuleExpression: '*' }),
    importId: ({ id }) => `ap-southeast-1:${String(id)}`,
  },
  aisec_siem_data_ingestion: {
    config: {
      ...CENTER,
      data_source_id: '${aisec_siem_data_source.it.id}',
      normalization_rule_id: '${aisec_siem_normalization_rule.it.id}',
      product_id: 'alibaba_cloud_waf',
    },
    change: { mode: 'scan' },
    drift: (call, id) => siem(call, 'DisableDataIngestion', { DataIngestionId: id }),
    replace: { product_id: 'alibaba_cloud_sas' },
    importId: ({ id, product_id }) => `ap-southeast-1:${String(product_id)}:${String(id)}`,
  },
  aisec_siem_preset_ingestion: {
    config: {
      ...CENTER,
      product_id: 'alibaba_cloud_waf',
      template_id: 'alibaba_cloud_waf_flow_ingestion',
      status: 'enabled',
    },
    change: { status: 'disabled' },
    drift: async (call) => {
      const listed = (await siem(call, 'ListDataIngestions', { ProductId: 'alibaba_cloud_waf' })) as {
        readonly DataIngestions: readonly { readonly DataIngestionId: string }[];
      };
      await siem(call, 'EnableDataIngestion', { DataIngestionId: listed.DataIngestions[0]?.DataIngestionId ?? '' });
    },
    importId: ({ id }) => `${String(id)}#status`,
  },
  aisec_siem_log_retention: {
    config: { ...CENTER, log_store: 'audit-activity', ttl: 365 },
    change: { ttl: 400 },
    drift: (call) => siem(call, 'UpdateDataStorageTtl', { LogStoreName: 'audit-activity', LogStoreTtl: '7' }),
    importId: ({ id }) => `${String(id)}#ttl`,
  },
  aisec_siem_log_delivery: {
    config: { ...CENTER, log_code: 'sas-net-block', status: 'enable' },
    change: { status: 'disable' },
    drift: (call) => siem(call, 'UpdateDataStorageDelivery', { LogCode: 'sas-net-block', LogDeliveryStatus: 'enable' }),
    importId: ({ id }) => `${String(id)}#status`,
  },
  aisec_siem_auto_dispose: {
    config: { product_code: 'alibaba_cloud_sas', status: 'enabled' },
    change: { status: 'disabled' },
    drift: (call) =>
      call(SIEM, 'UpdateAutoDisposeConfig', {
        Lang: 'en',
        ProductCode: 'alibaba_cloud_sas',
        AutoDecisionStatus: 'enabled',
      }),
    importId: () => 'alibaba_cloud_sas#status',
  },
  aisec_siem_data_set_records: {
    config: { ...CENTER, data_set_id: DATA_SET, values: { '192.0.2.1': '', '192.0.2.2': 'scanner' } },
    change: { values: { '192.0.2.2': '', '192.0.2.3': '' } },
    drift: async (call) => {
      const listed = (await siem(call, 'ListDataSetRecords', { DataSetId: DATA_SET, PageNumber: 1, PageSize: 9 })) as {
        readonly DataSetRecords: readonly { readonly DataSetRecordId: string }[];
      };
      const ids = listed.DataSetRecords.map(({ DataSetRecordId }) => DataSetRecordId);
      await siem(call, 'DeleteDataSetRecord', {
        DataSetId: DATA_SET,
        DataSetRecordIds: JSON.stringify(ids.slice(0, 1)),
      });
    },
    importId: ({ id }) => String(id),
  },
  aisec_soar_playbook: {
    config: {
      name: 'block',
      description: 'blocks',
      param_type: 'template-ip',
      input_configs: '[{"FieldName":"ip","FieldType":"String","Required":true}]',
      task_flow: FLOW('first'),
    },
    change: { description: 'blocks addresses', task_flow: FLOW('second') },
    drift: (call, id) =>
      call({ product: 'sophonsoar', version: '2025-09-03' }, 'UpdatePlaybook', {
        PlaybookUuid: id,
        PlaybookTaskFlow: FLOW('third'),
      }),
    importId: ({ id }) => String(id),
  },
  aisec_sas_cloud_account: {
    config: {
      vendor: 'AWS',
      ak_type: 'sub',
      secret_id: 'AKIA0123456789',
      secret_source: 'env',
      secret_name: 'SECRET_OF_THE_OTHER_CLOUD',
      secret_version: '1',
      auth_modules: ['HOST', 'CSPM'],
      domain: 'global',
      regions: ['us-east-1'],
      alias: 'production',
    },
    change: { auth_modules: ['CSPM'], secret_version: '2', enabled: false },
    drift: (call, id) => call(SAS, 'ModifyCloudVendorAccountAK', { AuthIds: id, Domain: 'global', Status: 0 }),
    replace: { ak_type: 'primary' },
    importId: ({ id }) =>
      JSON.stringify({
        id,
        domain: 'global',
        regions: ['us-east-1'],
        secret_source: 'env',
        secret_name: 'SECRET_OF_THE_OTHER_CLOUD',
        secret_version: '2',
      }),
  },
  aisec_sas_audit_feed: {
    config: {
      auth_id: '${aisec_sas_cloud_account.it.auth_id}',
      vendor: 'AWS',
      sqs_queue_name: 'audit',
      sqs_region: 'us-east-1',
    },
    change: { sqs_region: 'us-west-2' },
    drift: (call, id) => {
      const AuthInfo = JSON.stringify({ sqsQueueName: 'by-hand', sqsRegion: 'us-east-1' });
      const AuthId = Number(id.split(':')[1]);
      return call(SAS, 'ModifyCloudVendorTrialConfig', { AuthId, Vendor: 'AWS', AuthInfo });
    },
    // Its account is replaced.
    replace: {},
    importId: ({ id }) => String(id),
  },
  aisec_sas_check_policy: {
    config: { policy_type: 'STANDARD', name: 'AI baseline', type: 'AISPM' },
    change: { name: 'AI baseline 2026' },
    drift: (call, id) =>
      call(SAS, 'UpdateCheckPolicy', { PolicyId: Number(id), PolicyType: 'STANDARD', PolicyShowName: 'by hand' }),
    importId: ({ id }) => `STANDARD:${String(id)}`,
  },
  aisec_sas_check_item: {
    config: {
      name: 'endpoint has authentication',
      check_rule: checkRule('true'),
      vendor: 'ALIYUN',
      instance_type: 'PAI',
      instance_sub_type: 'EAS',
      risk_level: 'HIGH',
      section_ids: ['${aisec_sas_check_policy.section.policy_id}'],
      description: 'Endpoints of models ask for a token.',
    },
    change: { risk_level: 'MEDIUM', check_rule: checkRule('enabled'), solution: 'Switch it on.' },
    drift: (call, id) => call(SAS, 'UpdateCheckItem', { CheckId: Number(id), RiskLevel: 'LOW' }),
    importId: ({ id }) => String(id),
  },
  aisec_sas_check_standard: {
    config: { standard_id: 1 },
    change: { enabled: false },
    drift: (call) => call(SAS, 'ChangeCheckConfig', { ConfigStandardIds: { AddIds: [1] } }),
    replace: { standard_id: 3, enabled: true },
    importId: ({ id }) => String(id),
  },
  aisec_sas_check_parameter: {
    config: { check_id: 71, name: 'IdleDays', value: '30' },
    change: { value: '60' },
    drift: (call) =>
      call(SAS, 'ChangeCheckCustomConfig', { CheckId: 71, CustomConfigs: [{ Name: 'IdleDays', Value: '7' }] }),
    importId: ({ id }) => String(id),
  },
  aisec_sas_check_allow_rule: {
    config: { check_id: 70, instance_ids: ['bucket-open'], remark: 'a public download site' },
    change: { remark: 'a public download site, approved' },
    drift: (call, id) => call(SAS, 'ModifyCheckRule', { RuleId: Number(id), Remark: 'by hand' }),
    replace: { instance_ids: ['bucket-open', 'bucket-training'] },
    importId: ({ id }) => `70:${String(id)}:bucket-open,bucket-training`,
  },
  aisec_governance_service: {
    config: {},
    importId: () => 'ap-southeast-1',
  },
  aisec_governance_evaluation: {
    config: { lens_code: 'ai', triggers: { day: '1' }, depends_on: ['aisec_governance_service.it'] },
    change: { timeout_minutes: 5 },
    replace: { triggers: { day: '2' } },
  },
  aisec_governance_report: {
    config: {
      report_type: 'EvaluationAccountExcelReport',
      triggers: { check: '${aisec_governance_evaluation.it.id}' },
    },
    change: { timeout_minutes: 5 },
    // What triggers it is replaced.
    replace: {},
  },
  aisec_resource_manager_account: {
    config: { display_name: 'shop', account_name_prefix: 'shop', tags: { team: 'ai' } },
    change: { display_name: 'shop two', tags: { team: 'search', cost: '1' } },
    drift: (call, id) => call(DIRECTORY, 'UpdateAccount', { AccountId: id, NewDisplayName: 'by hand' }),
    importId: ({ id }) => String(id),
  },
  aisec_resource_manager_account_placement: {
    config: {
      account_id: '${aisec_resource_manager_account.it.id}',
      folder_id: '${alicloud_resource_manager_folder.it.id}',
    },
    change: { folder_id: '${alicloud_resource_manager_folder.other.id}' },
    drift: async (call, id) => {
      const { ResourceDirectory } = (await call(DIRECTORY, 'GetResourceDirectory', {})) as {
        readonly ResourceDirectory: { readonly RootFolderId: string };
      };
      await call(DIRECTORY, 'MoveAccount', { AccountId: id, DestinationFolderId: ResourceDirectory.RootFolderId });
    },
    importId: ({ account_id }) => String(account_id),
  },
  aisec_resource_manager_contact_binding: {
    config: {
      contact_id: '${alicloud_resource_manager_message_contact.it.id}',
      account_id: '${aisec_resource_manager_account.it.id}',
    },
    importId: ({ contact_id, account_id }) => `${String(contact_id)}:${String(account_id)}`,
  },
  aisec_governance_enrollment: {
    config: {
      account_id: '${aisec_resource_manager_account.it.id}',
      baseline_id: '${alicloud_governance_baseline.it.id}',
    },
    change: { baseline_id: '${alicloud_governance_baseline.other.id}' },
    importId: ({ account_id }) => String(account_id),
  },
  aisec_sas_check_run: {
    config: { scan_range: 'POLICY', triggers: { day: '1' } },
    change: { timeout_minutes: 5 },
    replace: { triggers: { day: '2' } },
  },
  aisec_sas_scan_task: {
    config: { task_type: 'AI_SECURITY_CHECK', triggers: { day: '1' } },
    replace: { triggers: { day: '2' } },
  },
  aisec_sas_agentless_scan: {
    config: { target_type: 'snapshot', uuids: ['uuid-1', 'uuid-2'] },
    replace: { scan_data_disk: true },
  },
  aisec_sas_remediation: {
    config: { check_id: 70, action: 'REPAIR', instance_ids: ['bucket-training'] },
    replace: { execute: true },
  },
  aisec_sas_notice: {
    config: { project: 'yundun_sas_config_alert', route: 6, time_limit: 1 },
    change: { route: 2 },
    drift: (call) => call(SAS, 'ModifyNoticeConfig', { Project: 'yundun_sas_config_alert', Route: 0 }),
    replace: { project: 'sas_suspicious' },
    importId: () => 'sas_suspicious',
  },
  aisec_sas_postpay_modules: {
    config: { instance_id: '${alicloud_threat_detection_instance.it.id}', cspm: true, ai_digital: true },
    change: { cspm: true, ai_digital: false, agentless: true },
    drift: async (call, id) =>
      call(SAS, 'ModifyPostPayModuleSwitch', { PostPayInstanceId: id, PostPayModuleSwitchObj: { Agentless: 0 } }),
    importId: ({ id }) => `${String(id)}#cspm,ai_digital,agentless`,
  },
  aisec_sas_check_scope: {
    config: { all_assets: false, new_assets: true },
    change: { all_assets: false, new_asset_rule: '{"autoInclude":true}' },
    drift: (call) => call(SAS, 'UpdateCheckScopeConfig', { Type: 3, AutoType: 0, AutoConfig: '{"autoInclude":false}' }),
    importId: () => 'sas_check_scope#all_assets,new_assets,new_asset_rule',
  },
  aisec_sas_image_scan: {
    config: { registry_types: ['acr', 'harbor'], tags: ['latest'], triggers: { day: '1' } },
    change: { timeout_minutes: 5 },
    replace: { triggers: { day: '2' } },
  },
  aisec_sas_image_registry: {
    config: {
      registry_type: 'harbor',
      registry_version: 'V2',
      network: 'vpc',
      vpc_id: 'vpc-1',
      region_id: 'ap-southeast-1',
      host_ip: '192.0.2.7',
      domain_name: 'harbor.example.com',
      user_name: 'scanner',
      secret_source: 'env',
      secret_name: 'PASSWORD_OF_THE_REGISTRY',
      secret_version: '1',
    },
    change: { host_ip: '192.0.2.8', images_per_hour: 100, secret_version: '2' },
    drift: (call, id) => call(SAS, 'ModifyImageRegistry', { Id: Number(id), UserName: 'by-hand' }),
    replace: { registry_version: 'V1' },
    importId: ({ id }) =>
      JSON.stringify({ id, secret_source: 'env', secret_name: 'PASSWORD_OF_THE_REGISTRY', secret_version: '2' }),
  },
  aisec_sas_sensitive_rules: {
    config: { source: 'agentless', rules: ['ai_key/openai_api_key', 'password/ak_leak'], enable_new_rules: true },
    change: { rules: ['ai_key/openai_api_key', 'ai_key/dashscope_api_key'] },
    drift: (call) => call(SAS, 'SetSensitiveDefineRuleConfig', { Source: 'agentless', Config: '[]' }),
    replace: { source: 'image', enable_new_rules: null },
    importId: () => 'image#rules',
  },
  aisec_openapi_resource: {
    config: OPENAPI_RESOURCE,
    change: { compare: { '/Url': '"https://example.com/2"' } },
    drift: (call, id) => green(call, 'ModifyCallback', { Id: Number(id), Url: 'https://example.net/' }),
    importId: ({ id }) => JSON.stringify({ ...OPENAPI_RESOURCE, compare: { '/Url': '"https://example.com/2"' }, id }),
  },
  aisec_openapi_setting: {
    config: OPENAPI_SETTING,
    change: { values: { '/promptAttack/Level': '"medium"' } },
    drift: async (call) => {
      const scope = { ServiceCode: 'response_security_check_intl', ResourceType: 'text' };
      const { CustomServiceConf: before } = (await call(GREEN, 'GetServiceConf', scope)) as {
        readonly CustomServiceConf: { readonly promptAttack: object };
      };
      const config = { ...before, promptAttack: { ...before.promptAttack, Level: 'none' } };
      await call(GREEN, 'UpdateServiceConfig', { ...scope, ServiceConfig: JSON.stringify(config) });
    },
    replace: { name: 'answers of the model' },
    importId: () =>
      JSON.stringify({
        ...OPENAPI_SETTING,
        name: 'answers of the model',
        values: { '/promptAttack/Level': '"medium"' },
      }),
  },
  aisec_openapi_operation: {
    config: {
      product: 'Green',
      version: '2022-09-26',
      action: 'ModifyServiceInfo',
      parameters: JSON.stringify({
        ServiceCode: 'response_security_check_intl',
        ResourceType: 'text',
        ServiceName: 'Answers',
      }),
      triggers: { release: '1' },
    },
    replace: { triggers: { release: '2' } },
  },
};

/** What the scenarios are about, of the alicloud provider. */
const ALICLOUD: Json = {
  alicloud_ram_user: { caller: { name: 'caller' } },
  alicloud_wafv3_instance: { it: {} },
  alicloud_wafv3_domain: {
    it: {
      instance_id: '${alicloud_wafv3_instance.it.id}',
      domain: 'example.com',
      access_type: 'share',
      listen: { http_ports: [80] },
      redirect: { backends: ['192.0.2.1'], loadbalance: 'iphash' },
    },
  },
  alicloud_wafv3_defense_resource_group: {
    it: { instance_id: '${alicloud_wafv3_instance.it.id}', group_name: 'shops' },
  },
  alicloud_resource_manager_folder: { it: { folder_name: 'Workloads' }, other: { folder_name: 'Sandbox' } },
  alicloud_resource_manager_message_contact: {
    it: {
      message_contact_name: 'owner',
      email_address: 'owner@example.com',
      title: 'Other',
      message_types: ['AccountExpenses'],
    },
  },
  alicloud_governance_baseline: { it: { baseline_name: 'workloads' }, other: { baseline_name: 'sandbox' } },
  alicloud_threat_detection_instance: {
    it: { payment_type: 'PayAsYouGo', modify_type: 'Upgrade', post_pay_module_switch_obj: { cspm: 0 } },
  },
};

/** What they are about, of the aisec provider. */
const AISEC: Json = {
  aisec_sas_check_policy: {
    standard: { policy_type: 'STANDARD', name: 'Own checks', type: 'AISPM' },
    requirement: {
      policy_type: 'REQUIREMENT',
      name: 'Endpoints',
      parent_id: '${aisec_sas_check_policy.standard.policy_id}',
    },
    section: {
      policy_type: 'SECTION',
      name: 'Authentication',
      parent_id: '${aisec_sas_check_policy.requirement.policy_id}',
    },
  },
};

export const SURROUNDINGS: Json = { ...ALICLOUD, ...AISEC };
export const SURROUNDING = Object.values(SURROUNDINGS).flatMap((all) => Object.keys(all as Json)).length;

/** Resources by type, with more of them, some of the same types. */
function merged(all: Json, more: Json): Json {
  const types = Object.entries(more).map(([type, some]) => [type, { ...(all[type] as Json), ...(some as Json) }]);
  return { ...all, ...(Object.fromEntries(types) as Json) };
}

export const address = (type: string): string => `${type}.it`;

type Pick = (scenario: Scenario) => Json | undefined;

const picked = (pick: Pick): Json =>
  Object.fromEntries(
    Object.entries(SCENARIOS).flatMap(([type, scenario]) => {
      const config = pick(scenario);
      return config ? [[type, { it: config }]] : [];
    }),
  );

/** One resource of each type, beside the alicloud provider. */
export function configuration(pick: Pick): Json {
  return {
    terraform: {
      required_providers: { alicloud: { source: 'aliyun/alicloud' }, aisec: { source: AISEC_SOURCE, version } },
    },
    provider: { alicloud: { region: 'ap-southeast-1' }, aisec: { region: 'ap-southeast-1' } },
    resource: merged(SURROUNDINGS, picked(pick)),
  };
}

/** Variables of the environment that the scenarios take secrets from. */
export const SECRETS = {
  SECRET_OF_THE_OTHER_CLOUD: 'SANDBOX-of-another-cloud',
  PASSWORD_OF_THE_REGISTRY: 'SANDBOX-of-a-registry',
};

/** What somebody has made in the console before the first apply. */
export function prepareByHand(stateDir: string): void {
  const set = { id: DATA_SET, center: 'ap-southeast-1', name: 'trusted', key: 'ip', records: [] };
  new CloudStore(stateDir).current().of('siemDataSets').put(DATA_SET, set);
}

/** An account that has activated neither AI Guardrails nor Cloud Governance Center. */
export const NOT_ACTIVE = { account: { activated: false, governance: 'Disabled' } } as const;

/** What the alicloud provider would have left, and the ids of it. */
export function prepareAlicloud(stateDir: string): void {
  const resources = new ResourceStore(stateDir);
  put(resources, 'alicloud_ram_user', 'caller', { name: 'caller' });
  put(resources, 'alicloud_ram_user', 'other-caller', { name: 'other-caller' });
  makeInstance(resources);
  makeDomain(resources, 'example.com');
  makeGroup(resources, 'shops');
  put(resources, 'alicloud_threat_detection_instance', SAS_INSTANCE, { payment_type: 'PayAsYouGo' });
  put(resources, 'alicloud_resource_manager_folder', 'fd-workloads', { folder_name: 'Workloads' });
  put(resources, 'alicloud_resource_manager_folder', 'fd-sandbox', { folder_name: 'Sandbox' });
  put(resources, 'alicloud_resource_manager_message_contact', 'c-owner', { message_contact_name: 'owner' });
  put(resources, 'alicloud_governance_baseline', 'afb-workloads', { baseline_name: 'workloads' });
  put(resources, 'alicloud_governance_baseline', 'afb-sandbox', { baseline_name: 'sandbox' });
}

const SAS_INSTANCE = 'postpay-sas-1';

const LEFT: { readonly [reference: string]: string } = {
  '${alicloud_ram_user.caller.name}': 'caller',
  '${alicloud_wafv3_instance.it.id}': INSTANCE,
  '${alicloud_wafv3_domain.it.domain_id}': 'example.com-waf',
  '${alicloud_wafv3_defense_resource_group.it.group_name}': 'shops',
  '${alicloud_threat_detection_instance.it.id}': SAS_INSTANCE,
  '${alicloud_resource_manager_folder.it.id}': 'fd-workloads',
  '${alicloud_resource_manager_folder.other.id}': 'fd-sandbox',
  '${alicloud_resource_manager_message_contact.it.id}': 'c-owner',
  '${alicloud_governance_baseline.it.id}': 'afb-workloads',
  '${alicloud_governance_baseline.other.id}': 'afb-sandbox',
};

/**
 * One resource of each type and those that some have beside, without the alicloud provider: what `prepareAlicloud` has left takes its
 * place. What AI Guardrails has waits for its activation, which is part of it.
 */
export function alone(pick: Pick): Json {
  const all = Object.entries(merged(merged(AISEC, picked(pick)), BESIDE)).map(([type, some]) => [
    type,
    Object.fromEntries(
      Object.entries(some as Json).map(([name, config]) => [name, { ...(config as Json), ...waiting(type, config) }]),
    ),
  ]);
  const text = JSON.stringify(Object.fromEntries(all));
  const resource = text.replaceAll(/\$\{alicloud_[^}]*\}/g, (reference) => {
    const value = LEFT[reference];
    if (value === undefined) throw new Error(`prepareAlicloud leaves nothing for ${reference}`);
    return value;
  });
  return { resource: JSON.parse(resource) as Json };
}

const ACTIVATION = 'aisec_guardrails_subscription';

function waiting(type: string, config: unknown): Json {
  if (type === ACTIVATION) return { purchase: PURCHASE };
  const green = type.startsWith('aisec_guardrails_') || (config as Json).product === 'Green';
  return green ? { depends_on: [address(ACTIVATION)] } : {};
}

const PURCHASE = [
  { product_code: 'lvwang', product_type: 'lvwang_guardrail_public_cn', subscription_type: 'PayAsYouGo' },
];

/** More of a type, or instead of it, where another one goes another way. */
const BESIDE: Json = {
  aisec_access_key: {
    kms: { user_name: 'other-caller', secret_store: 'kms', secret_name: 'other-caller', rotation_trigger: '1' },
  },
  // Nothing but the remark tells it from the scenario's.
  aisec_sas_check_allow_rule: {
    like: {
      check_id: 70,
      instance_ids: ['bucket-fails'],
      remark: 'another one',
    },
  },
  aisec_sas_remediation: {
    done: { check_id: 70, action: 'REPAIR', instance_ids: ['bucket-training'], execute: true },
  },
  // Instead of the scenarios': what is called or made without a token is neither repeated nor found again.
  aisec_openapi_operation: {
    it: {
      product: 'BssOpenApi',
      version: '2017-12-14',
      action: 'CreateInstance',
      parameters: JSON.stringify({
        ProductCode: 'once',
        SubscriptionType: 'PayAsYouGo',
        ClientToken: '{{client_token}}',
      }),
    },
  },
  aisec_openapi_resource: {
    it: {
      product: 'BssOpenApi',
      version: '2017-12-14',
      create: {
        action: 'CreateInstance',
        parameters: JSON.stringify({
          ProductCode: 'other',
          SubscriptionType: 'PayAsYouGo',
          ClientToken: '{{client_token}}',
        }),
      },
      id_path: '/Data/InstanceId',
      read: {
        action: 'QueryAvailableInstances',
        parameters: JSON.stringify({ ProductCode: 'other' }),
        items: '/Data/InstanceList',
        match: { '/InstanceID': '{{id}}' },
      },
    },
  },
};
