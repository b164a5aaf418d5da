import { postgresqlParameterRule } from './parameter';

export const rdsPostgresqlLogsConnections = postgresqlParameterRule(
  {
    id: 'rds-postgresql-logs-connections',
    title: 'PostgreSQL records connections',
    why: 'Nobody could tell who was connected.',
  },
  'log_connections',
);
