import type { Rule } from '../../rule';

export const rdsNoPublicEndpoint: Rule = {
  id: 'rds-no-public-endpoint',
  title: 'A database has no public endpoint',
  why: 'It is scanned within minutes.',
  fix: 'remove the connection; reach the database from its VPC',
  level: 'warning',
  layer: 'perimeter',
  types: ['alicloud_db_connection'],
  check: (_resource, judge) => {
    judge.fail('the database gets a public endpoint');
  },
};
