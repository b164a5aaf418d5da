/** Everything the provider offers. */
import type { DataSourceDefinition, Definition } from './definition';
import { ACCESS_KEY } from './resources/access-key';
import { GUARDRAILS_CALLBACK, GUARDRAILS_CUSTOM_LABEL } from './resources/guardrails';
import { ANSWER_LIBRARY, IMAGE, IMAGE_LIBRARY, KEYWORD_LIBRARY } from './resources/guardrails-libraries';
import { BACKUP_CONFIG, LOG_DELIVERY, SERVICE_CONFIG } from './resources/guardrails-settings';
import { SUBSCRIPTION } from './resources/guardrails-subscription';
import { OPENAPI_OPERATION, OPENAPI_RESOURCE, OPENAPI_SETTING } from './resources/openapi';
import {
  SIEM_AUTO_DISPOSE,
  SIEM_DATA_INGESTION,
  SIEM_DATA_SET_RECORDS,
  SIEM_DATA_SOURCE,
  SIEM_LOG_DELIVERY,
  SIEM_LOG_RETENTION,
  SIEM_NORMALIZATION_RULE,
  SIEM_PRESET_INGESTION,
} from './resources/siem-logs';
import { SIEM_DETECTION_RULE, SIEM_PRESET_RULE, SIEM_RESPONSE_RULE } from './resources/siem-rules';
import { SOAR_PLAYBOOK } from './resources/soar-playbook';
import { SAS_CLOUD_ACCOUNT } from './resources/sas-account';
import {
  SAS_CHECK_ALLOW_RULE,
  SAS_CHECK_ITEM,
  SAS_CHECK_PARAMETER,
  SAS_CHECK_POLICY,
  SAS_CHECK_STANDARD,
} from './resources/sas-checks';
import { SAS_REMEDIATION } from './resources/sas-remediation';
import { SAS_NOTICE, SAS_POSTPAY_MODULES, SAS_SENSITIVE_RULES } from './resources/sas-settings';
import { SAS_AGENTLESS_SCAN, SAS_CHECK_RUN, SAS_SCAN_TASK } from './resources/sas-tasks';
import { WAF_LOG_STATUS, WAF_TRIAL } from './resources/waf-instance';
import { WAF_CUSTOM_RESPONSE } from './resources/waf-page';
import { WAF_DEFENSE_TEMPLATE } from './resources/waf-template';
import { ESA_BOT_APP_KEY } from './data-sources/esa';
import { CALLER_IDENTITY, OPENAPI } from './data-sources/general';
import { GUARDRAILS_SERVICE_CONFIG, GUARDRAILS_SERVICES, GUARDRAILS_STATUS } from './data-sources/guardrails';
import { SIEM_STATUS } from './data-sources/siem';
import {
  SAS_AI_ASSETS,
  SAS_AI_VULNERABILITIES,
  SAS_CHECK_RESULTS,
  SAS_CHECK_STANDARDS,
  SAS_CLOUD_VENDOR,
  SAS_SENSITIVE_RULES_LIST,
} from './data-sources/sas';
import { WAF_BASE_RULES, WAF_BOT_APP_KEY, WAF_BOT_LABELS } from './data-sources/waf';

export const RESOURCES: readonly Definition[] = [
  ACCESS_KEY,
  SUBSCRIPTION,
  SERVICE_CONFIG,
  KEYWORD_LIBRARY,
  ANSWER_LIBRARY,
  IMAGE_LIBRARY,
  IMAGE,
  GUARDRAILS_CALLBACK,
  GUARDRAILS_CUSTOM_LABEL,
  BACKUP_CONFIG,
  LOG_DELIVERY,
  WAF_DEFENSE_TEMPLATE,
  WAF_CUSTOM_RESPONSE,
  WAF_TRIAL,
  WAF_LOG_STATUS,
  SIEM_DETECTION_RULE,
  SIEM_PRESET_RULE,
  SIEM_RESPONSE_RULE,
  SIEM_DATA_SOURCE,
  SIEM_NORMALIZATION_RULE,
  SIEM_DATA_INGESTION,
  SIEM_PRESET_INGESTION,
  SIEM_LOG_RETENTION,
  SIEM_LOG_DELIVERY,
  SIEM_AUTO_DISPOSE,
  SIEM_DATA_SET_RECORDS,
  SOAR_PLAYBOOK,
  SAS_CLOUD_ACCOUNT,
  SAS_CHECK_POLICY,
  SAS_CHECK_ITEM,
  SAS_CHECK_STANDARD,
  SAS_CHECK_PARAMETER,
  SAS_CHECK_ALLOW_RULE,
  SAS_CHECK_RUN,
  SAS_SCAN_TASK,
  SAS_AGENTLESS_SCAN,
  SAS_REMEDIATION,
  SAS_NOTICE,
  SAS_POSTPAY_MODULES,
  SAS_SENSITIVE_RULES,
  OPENAPI_RESOURCE,
  OPENAPI_SETTING,
  OPENAPI_OPERATION,
];

export const DATA_SOURCES: readonly DataSourceDefinition[] = [
  CALLER_IDENTITY,
  GUARDRAILS_STATUS,
  GUARDRAILS_SERVICES,
  GUARDRAILS_SERVICE_CONFIG,
  WAF_BASE_RULES,
  WAF_BOT_LABELS,
  WAF_BOT_APP_KEY,
  ESA_BOT_APP_KEY,
  SIEM_STATUS,
  SAS_AI_ASSETS,
  SAS_AI_VULNERABILITIES,
  SAS_CHECK_STANDARDS,
  SAS_CHECK_RESULTS,
  SAS_SENSITIVE_RULES_LIST,
  SAS_CLOUD_VENDOR,
  OPENAPI,
];
