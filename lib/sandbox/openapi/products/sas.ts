/** Sas 2018-12-03, Security Center: what the `aisec` provider manages of it. */
import type { Product } from '../model';
import { accounts } from './sas-accounts';
import { auditFeeds } from './sas-audit';
import { images } from './sas-images';
import { ownChecks } from './sas-items';
import { posture } from './sas-posture';
import { scope, settings } from './sas-settings';
import { tasks } from './sas-tasks';

export const sas: Product = {
  api: { product: 'Sas', version: '2018-12-03' },
  operations: { ...accounts, ...auditFeeds, ...ownChecks, ...posture, ...tasks, ...settings, ...scope, ...images },
};
