import { postgresqlParameterRule } from './parameter';

export const rdsPostgresqlLogsDuration = postgresqlParameterRule(
  {
    id: 'rds-postgresql-logs-duration',
    title: 'PostgreSQL records how long statements take',
    why: 'A statement that reads everything would look like any other.',
  },
  'log_duration',
);
