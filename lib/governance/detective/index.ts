export {
  AggregatorScope,
  ComplianceAggregator,
  type ComplianceAggregatorProps,
  ConfigRecorder,
  type ConfigRecorderProps,
  type IComplianceAggregator,
} from './aggregator';
export { ConfigDelivery, type ConfigDeliveryProps, ConfigDestination } from './delivery';
export { RiskLevel, RuleFrequency, RuleTrigger } from './levels';
export { ConfigLimits } from './limits';
export { FunctionRule, type IRuleSource, ManagedRule, type ManagedRuleProps } from './managed-rule';
export {
  CompliancePack,
  type CompliancePackProps,
  type ICompliancePack,
  RulePackCompliance,
  type RulePackComplianceProps,
} from './pack';
export {
  Remediation,
  RemediationMode,
  type RemediationOptions,
  type RemediationParameter,
  type RemediationProps,
  RemediationTemplate,
} from './remediation';
export {
  DetectiveRule,
  type DetectiveRuleOptions,
  type DetectiveRuleProps,
  type IDetectiveRule,
  type RuleScope,
  type TagScope,
} from './rule';
export { RulePack, type RulePackItem } from './rule-pack';
