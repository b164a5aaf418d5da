/** cloud-siem 2024-12-12: threat detection and response, also called CTDR and Agentic SOC. */
import type { Product } from '../model';
import { logs } from './siem-logs';
import { rules } from './siem-rules';

export const siem: Product = {
  api: { product: 'cloud-siem', version: '2024-12-12' },
  operations: { ...rules, ...logs },
};
