import type { Rule } from '../../rule';
import { failOpenPorts } from '../kit';

export const securityGroupNoOpenDatabases: Rule = {
  id: 'security-group-no-open-databases',
  title: 'Ports of databases and vector stores are not open to everybody',
  why: 'What a model retrieves from would be read, or poisoned, directly.',
  fix: 'limit cidr_ip, or name the security group of the application in source_security_group_id',
  level: 'error',
  layer: 'perimeter',
  types: ['alicloud_security_group_rule'],
  check: (resource, judge) => {
    return failOpenPorts(resource, judge, {
      MySQL: 3306,
      PostgreSQL: 5432,
      'SQL Server': 1433,
      MongoDB: 27017,
      Redis: 6379,
      Elasticsearch: 9200,
      Milvus: 19530,
      Qdrant: 6333,
    });
  },
};
