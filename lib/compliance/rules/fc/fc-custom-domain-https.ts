import type { Rule } from '../../rule';
import { failUnless } from '../kit';

export const fcCustomDomainHttps: Rule = {
  id: 'fc-custom-domain-https',
  title: "A function's own domain is served by HTTPS only",
  why: 'Prompts, answers and tokens could be read on the way.',
  fix: 'set protocol to HTTPS and give a certificate',
  level: 'error',
  layer: 'application',
  types: ['alicloud_fcv3_custom_domain'],
  check: (resource, judge) => {
    failUnless(resource, judge, 'protocol', ['HTTPS']);
  },
};
