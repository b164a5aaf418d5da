import { postgresqlParameterRule } from './parameter';

export const rdsPostgresqlLogsDisconnections = postgresqlParameterRule(
  {
    id: 'rds-postgresql-logs-disconnections',
    title: 'PostgreSQL records the end of connections',
    why: 'How long somebody was connected could not be told.',
  },
  'log_disconnections',
);
