export { PromptEndpoint, type PromptEndpointProps } from './endpoint';
export {
  DOCUMENTED_DECODINGS,
  type EvaluatedCondition,
  type EvaluatedRequest,
  type EvaluationOptions,
  requestMeets,
  WafDecoding,
} from './evaluate';
export { PromptExclusion, type PromptExclusionProps } from './exclusion';
export { type FindOptions, findPromptSignatures } from './find';
export {
  type ContentCheckProps,
  PromptInjectionProtection,
  type PromptInjectionProtectionProps,
  type SignatureStages,
} from './protection';
export {
  type BodyCondition,
  PromptAttack,
  type PromptSignature,
  SignatureMatching,
  SignatureSeverity,
  SignatureStage,
} from './signature';
export { PROMPT_SIGNATURES, SIGNATURE_SET_VERSION } from './signatures';
