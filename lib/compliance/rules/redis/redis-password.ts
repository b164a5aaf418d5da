import type { Rule } from '../../rule';

export const redisPassword: Rule = {
  id: 'redis-password',
  title: 'A Redis or Tair instance asks for a password within its VPC',
  why: 'Every workload in the VPC could read sessions and prompts that are cached.',
  fix: 'set vpc_auth_mode to Open',
  level: 'error',
  layer: 'data',
  types: ['alicloud_kvstore_instance', 'alicloud_redis_tair_instance'],
  check: (resource, judge) => {
    const mode = resource.text('vpc_auth_mode') ?? 'Open';
    if (mode === 'Close') judge.fail('connections need no password', 'vpc_auth_mode');
  },
};
