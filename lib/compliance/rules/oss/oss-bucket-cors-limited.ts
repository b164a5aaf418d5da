import type { Rule } from '../../rule';

export const ossBucketCorsLimited: Rule = {
  id: 'oss-bucket-cors-limited',
  title: 'Pages of any origin cannot write into a bucket',
  why: "A page that a user visits could replace data with that user's rights.",
  fix: 'name the origins of your pages in allowed_origins',
  level: 'warning',
  layer: 'data',
  types: ['alicloud_oss_bucket', 'alicloud_oss_bucket_cors'],
  check: (resource, judge) => {
    const rules = resource.blocks('cors_rule');
    if (rules.length === 0) return judge.notApplicable();
    judge.each(rules, ([at, rule]) => {
      const writes = rule
        .texts('allowed_methods')
        .filter((one) => ['PUT', 'POST', 'DELETE'].includes(one.toUpperCase()));
      if (writes.length > 0 && rule.texts('allowed_origins').includes('*'))
        judge.fail(`any origin may ${writes.join(', ')}`, at);
    });
  },
};
