import type { Rule } from '../../rule';

export const mongodbTls: Rule = {
  id: 'mongodb-tls',
  title: 'Connections to MongoDB use TLS',
  why: 'Queries and answers could be read on the way.',
  fix: 'set ssl_action to Open',
  level: 'error',
  layer: 'data',
  types: ['alicloud_mongodb_instance', 'alicloud_mongodb_sharding_instance'],
  check: (resource, judge) => {
    const action = resource.text('ssl_action');
    if (action !== 'Open' && action !== 'Update') judge.fail(`ssl_action is ${action ?? 'not set'}`, 'ssl_action');
  },
};
