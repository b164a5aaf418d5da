import { type EvaluatedRequest, type EvaluationOptions, onBody, requestMeets } from './evaluate';
import { type PromptSignature, SignatureMatching } from './signature';
import { PROMPT_SIGNATURES } from './signatures';

export interface FindOptions extends EvaluationOptions {
  /** @default SignatureMatching.REGULAR_EXPRESSIONS */
  readonly matching?: SignatureMatching;
  /** @default PROMPT_SIGNATURES */
  readonly signatures?: readonly PromptSignature[];
}

/**
 * The signatures that would find a request, by the documented behaviour of WAF (`requestMeets`): for tests with prompts of one's own, before
 * anything is deployed. Paths, methods and exclusions of a `PromptInjectionProtection` are not looked at.
 */
export function findPromptSignatures(
  request: Pick<EvaluatedRequest, 'body' | 'headers'>,
  options: FindOptions = {},
): readonly PromptSignature[] {
  const { matching = SignatureMatching.REGULAR_EXPRESSIONS, signatures = PROMPT_SIGNATURES } = options;
  return signatures.filter((signature) => {
    const conditions = onBody(signature.conditions(matching));
    return conditions.length > 0 && requestMeets({ ...request, method: 'POST', url: '/' }, conditions, options);
  });
}
