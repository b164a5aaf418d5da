/** What the resources and data sources of Security Center share. They are about what the alicloud provider has no resource for. */
import type { AttributeDefinition, Attributes, Progress, Request } from '../definition';

const SAS = { product: 'Sas', version: '2018-12-03' } as const;

export function sas(action: string, parameters: Request['parameters'] = {}, repeatable = true): Request {
  return { api: SAS, action, parameters, repeatable };
}

export const PAGES = {
  CurrentPage: { take: 'page' },
  PageSize: { take: 'pageSize' },
} as const satisfies Request['parameters'];

export const LISTED = { sizes: [100, 20], total: 'PageInfo.TotalCount' } as const;

/** What every operation has that is followed to its end. */
export const FOLLOWED = {
  triggers: {
    type: ['map', 'string'],
    optional: true,
    forceNew: true,
    description: 'Another value of any of these runs it again.',
  },
  timeout_minutes: {
    type: 'number',
    default: 60,
    range: [1, 1440],
    description: 'How long an apply waits for the end. Applying again waits for the same task.',
  },
} as const satisfies Attributes;

export const TIMEOUT: Pick<Progress, 'timeout'> = { timeout: 'timeout_minutes' };

export const forced = (description: string, more: Partial<AttributeDefinition> = {}): AttributeDefinition => ({
  type: 'string',
  required: true,
  forceNew: true,
  description,
  ...more,
});
