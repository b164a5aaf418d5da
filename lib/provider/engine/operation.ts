/** Calls that are made once, and again when their arguments change. */
import { randomUUID } from 'node:crypto';
import type { OperationDefinition } from '../definition';
import type { Handler } from './handler';
import { afterApply, settled, withFields } from './reading';

export function operationHandler({ attributes, run, result }: OperationDefinition): Handler {
  return {
    create: async (context, planned) => {
      const known = settled(planned);
      const answer = await context.send(run, { attributes: known });
      const id = typeof answer.RequestId === 'string' ? answer.RequestId : randomUUID();
      return { state: afterApply({ ...planned, id }, withFields(attributes, known, result, answer, true)) };
    },
    read: (_, state) => Promise.resolve({ state }),
    update: (_, _prior, planned) => Promise.resolve({ state: settled(planned) }),
    delete: () => Promise.resolve([]),
    fromImportId: () => {
      throw new Error('an operation that was run once cannot be imported');
    },
  };
}
