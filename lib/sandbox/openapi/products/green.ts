/** Green 2022-09-26, the management API of AI Guardrails. */
import { BusinessError } from '../errors';
import { type Call, type Operation, type Product } from '../model';
import { account, isActivated } from './green-account';
import { answerLibraries } from './green-answers';
import { callbacks } from './green-callbacks';
import { imageLibraries } from './green-images';
import { keywordLibraries } from './green-keywords';
import { services } from './green-services';

/** Actions work only once AI Guardrails is activated; the numeric code is @unverified. */
export function ifActivated(operations: { readonly [action: string]: Operation }): { [action: string]: Operation } {
  const guarded = ({ run, ...rest }: Operation): Operation => ({
    ...rest,
    run: (call: Call) => {
      if (!isActivated(call)) {
        throw new BusinessError(408, 'The service is not activated, or a payment is overdue.', 'ServiceNotActivated');
      }
      return run(call);
    },
  });
  return Object.fromEntries(Object.entries(operations).map(([action, operation]) => [action, guarded(operation)]));
}

export const green: Product = {
  api: { product: 'Green', version: '2022-09-26' },
  operations: {
    ...account,
    ...ifActivated({ ...keywordLibraries, ...answerLibraries, ...imageLibraries, ...callbacks, ...services }),
  },
};
