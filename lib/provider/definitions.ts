/** Everything the provider offers. */
import type { DataSourceDefinition, Definition } from './definition';
import { ACCESS_KEY } from './resources/access-key';
import { GUARDRAILS_CALLBACK, GUARDRAILS_CUSTOM_LABEL } from './resources/guardrails';
import { ANSWER_LIBRARY, IMAGE, IMAGE_LIBRARY, KEYWORD_LIBRARY } from './resources/guardrails-libraries';
import { BACKUP_CONFIG, LOG_DELIVERY, SERVICE_CONFIG } from './resources/guardrails-settings';
import { SUBSCRIPTION } from './resources/guardrails-subscription';
import { OPENAPI_OPERATION, OPENAPI_RESOURCE, OPENAPI_SETTING } from './resources/openapi';
import { WAF_LOG_STATUS, WAF_TRIAL } from './resources/waf-instance';
import { WAF_CUSTOM_RESPONSE } from './resources/waf-page';
import { WAF_DEFENSE_TEMPLATE } from './resources/waf-template';
import { ESA_BOT_APP_KEY } from './data-sources/esa';
import { CALLER_IDENTITY, OPENAPI } from './data-sources/general';
import { GUARDRAILS_SERVICE_CONFIG, GUARDRAILS_SERVICES, GUARDRAILS_STATUS } from './data-sources/guardrails';
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
  OPENAPI,
];
