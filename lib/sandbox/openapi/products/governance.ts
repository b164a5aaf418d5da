/** governance 2021-01-20: Cloud Governance Center. */
import type { Product } from '../model';
import { accountFactory } from './governance-account-factory';
import { evaluation } from './governance-evaluation';

export const governance: Product = {
  api: { product: 'governance', version: '2021-01-20' },
  operations: { ...evaluation, ...accountFactory },
};
