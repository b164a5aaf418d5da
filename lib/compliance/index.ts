export {
  check as checkCompliance,
  type CheckOptions,
  type ComplianceFinding,
  type ComplianceReport,
  type RuleResult,
  type UnknownResult,
} from './check';
export { Compliance, type ComplianceProps, type SuppressOptions } from './compliance';
export { CONFIG_RULE_TWINS } from './config-twins';
export { Configuration } from './model/configuration';
export { readConfiguration, type Source } from './model/read';
export { Arguments, Resource, type ResourcePlace } from './model/resource';
export { type Coverage, type Framework, isCovered, type Pack, type Requirement } from './pack';
export { AiSecurityPack, CisAlibabaCloudPack, GdprPack, HipaaPack, Iso27001Pack, PACKS, PciDssPack } from './packs';
export { formatReport, REPORT_FORMATS, type ReportFormat, type ReportOptions } from './report';
export { formatComplianceFinding } from './report/text';
export {
  Judge,
  type Layer,
  LAYERS,
  type Level,
  LEVELS,
  type Required,
  type Rule,
  type Verdict,
  type Violation,
} from './rule';
export { RULES } from './rules';
export { type Suppression, type SuppressionProps } from './suppression';
export { suppressionsIn } from './suppressions-in';
