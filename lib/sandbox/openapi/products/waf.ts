/** waf-openapi 2021-10-01, WAF 3.0: what Terraform's alicloud provider cannot make, beside what it made in the same sandbox. */
import type { Product } from '../model';
import { bots } from './waf-bots';
import { instances } from './waf-instance';
import { rules } from './waf-rules';
import { systemRules } from './waf-system-rules';
import { templates } from './waf-templates';

export const waf: Product = {
  api: { product: 'waf-openapi', version: '2021-10-01' },
  operations: { ...instances, ...templates, ...rules, ...systemRules, ...bots },
};
