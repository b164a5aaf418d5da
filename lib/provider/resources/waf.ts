/** What the resources and data sources of WAF 3.0 share. They are about what the alicloud provider has no resource for. */
import type { Request } from '../definition';
import { from } from './green';

const WAF = { product: 'waf-openapi', version: '2021-10-01' } as const;

export function waf(action: string, parameters: Request['parameters'], repeatable = true): Request {
  return {
    api: WAF,
    action,
    parameters: { RegionId: { take: 'center' }, InstanceId: from('instance_id'), ...parameters },
    repeatable,
  };
}

export const INSTANCE_ID = {
  type: 'string',
  required: true,
  forceNew: true,
  description: 'Id of the WAF instance, `waf_v2_public_cn-…`.',
} as const;

export const PAGES = {
  PageNumber: { take: 'page' },
  PageSize: { take: 'pageSize' },
} as const satisfies Request['parameters'];
