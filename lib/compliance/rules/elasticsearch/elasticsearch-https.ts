import type { Rule } from '../../rule';
import { failUnless } from '../kit';

export const elasticsearchHttps: Rule = {
  id: 'elasticsearch-https',
  title: 'Elasticsearch is reached by HTTPS',
  why: 'Queries, documents and the password could be read on the way.',
  fix: 'set protocol to HTTPS',
  level: 'error',
  layer: 'data',
  types: ['alicloud_elasticsearch_instance'],
  check: (resource, judge) => {
    failUnless(resource, judge, 'protocol', ['HTTPS']);
  },
};
