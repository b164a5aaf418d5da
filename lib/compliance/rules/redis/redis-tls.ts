import type { Rule } from '../../rule';

export const redisTls: Rule = {
  id: 'redis-tls',
  title: 'Connections to Redis or Tair use TLS',
  why: 'What is cached could be read on the way.',
  fix: 'set ssl_enable (alicloud_kvstore_instance) or ssl_enabled (alicloud_redis_tair_instance) to Enable',
  level: 'warning',
  layer: 'data',
  types: ['alicloud_kvstore_instance', 'alicloud_redis_tair_instance'],
  check: (resource, judge) => {
    const attribute = resource.type === 'alicloud_kvstore_instance' ? 'ssl_enable' : 'ssl_enabled';
    const value = resource.text(attribute);
    if (value !== 'Enable' && value !== 'Update') judge.fail(`${attribute} is ${value ?? 'not set'}`, attribute);
  },
};
