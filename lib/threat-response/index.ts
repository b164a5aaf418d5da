export { AiPlaybook, AiPlaybooks, type AiPlaybooksProps } from './ai-playbooks';
export {
  AiDetection,
  AiDetectionRules,
  type AiDetectionRulesProps,
  type AiExclusions,
  AiLogSource,
  type AiRuleTuning,
  type AiThresholds,
} from './ai-rules';
export { AiAssistant, type AiAssistantProps } from './assistant';
export { type OpenApiCall, PlaybookAction, PlaybookFlow, type PlaybookStep, type StepOptions } from './flow';
export { ThreatIntelligence, type ThreatIntelligenceProps } from './intelligence';
export { BuiltInLogs, type CustomLogSource, type IIngestedLogs, LogCollection, type LogCollectionProps } from './logs';
export {
  type IPlaybook,
  Playbook,
  PlaybookInput,
  type PlaybookProps,
  PlaybookRole,
  type PlaybookRoleProps,
} from './playbook';
export { type AiResponse, AiThreatResponse, type AiThreatResponseProps, ResponsePosture } from './posture';
export {
  ResponseAction,
  ResponseCondition,
  ResponseRule,
  type ResponseRuleProps,
  ResponseTrigger,
} from './response-rule';
export {
  DetectionRule,
  type DetectionRuleProps,
  type IDetectionRule,
  PresetDetectionRules,
  type PresetDetectionRulesProps,
  RuleStatus,
} from './rule';
export { type AlertThreshold, DetectionSchedule, EntityMapping, IncidentAggregation } from './rule-values';
export {
  type IThreatDetectionResponse,
  ManagementRegion,
  type SocSubscriptionProps,
  SocPurchase,
  ThreatDetectionResponse,
  type ThreatDetectionResponseProps,
} from './service';
export { AlertSeverity, AttackTactic, type AttackTechnique } from './severity';
export type { AccountWideProps, ThreatResponseProps } from './shared';
export { DetectionQuery, LogSchema, type QueryCheck, type QueryProblem } from './sql';
