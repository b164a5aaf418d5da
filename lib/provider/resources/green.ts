import type { Api } from '../../schema/openapi';
import type { ParameterValue, Request, Source } from '../definition';

/** AI Guardrails: management. The runtime calls are of another version. */
export const GREEN: Api = { product: 'Green', version: '2022-09-26' };

export const from = (name: string, options: Omit<Extract<Source, { from: string }>, 'from'> = {}): Source => ({
  from: name,
  ...options,
});
export const always = (value: ParameterValue): Source => ({ always: value });
export const ID: Source = { take: 'id' };

/** A management call in the provider's region. */
export function green(action: string, parameters: Request['parameters'], repeatable = true): Request {
  return { api: GREEN, action, parameters: { RegionId: { take: 'region' }, ...parameters }, repeatable };
}

export const PAGES = {
  CurrentPage: { take: 'page' },
  PageSize: { take: 'pageSize' },
} as const satisfies Request['parameters'];
