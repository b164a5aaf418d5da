export { type RequestContext } from './condition';
export { type AttachOptions, ControlPolicy, type ControlPolicyProps, type IControlPolicy } from './control-policy';
export {
  type ControlStatement,
  type DocumentProblem,
  parseDocument,
  type ReadDocument,
  readDocument,
  type ReadStatement,
} from './document';
export { ExemptPrincipal } from './exempt';
export { ControlPolicyLimits } from './limits';
export { type AssignedRule, ProtectionRules, type ProtectionRulesProps, type RuleDecision } from './protection-rules';
export {
  type AllowedRegionsOptions,
  EffectScope,
  type PresetOptions,
  type ProtectKmsKeysOptions,
  type ProtectLogArchiveOptions,
  ProtectionRule,
  type ProtectionRuleProps,
} from './rule';
export { TargetSelector } from './selector';
export {
  type Decision,
  type DecidingStatement,
  Outcome,
  type PolicyLevel,
  requestProblems,
  simulate,
  type SimulatedPolicy,
  type SimulatedRequest,
  type SimulationProps,
} from './simulate';
export {
  type AccountTree,
  type FolderTree,
  type IAccount,
  type IControlPolicyTarget,
  type IFolder,
  type IOrganization,
  Organization,
  type OrganizationTree,
} from './targets';
