import { OpenApiError } from './errors';
import type { Answer, Call, OpenApiClient } from './types';

/** The client of a provider block whose account or region is known only after apply: it would ask another one, so it asks nobody. */
export class PendingClient implements OpenApiClient {
  readonly region = '';

  /** @param unknown arguments of the provider block */
  constructor(private readonly unknown: readonly string[]) {}

  call({ api, action }: Call): Promise<Answer> {
    const names = this.unknown.join(', ');
    return Promise.reject(
      new OpenApiError(api.product, action, {
        kind: 'pending',
        code: 'Client.KnownAfterApply',
        reason: `the provider block has values that are known only after apply: ${names}`,
        fix: 'Apply what they come from first, with -target, or give values that are known when terraform plans.',
      }),
    );
  }
}
