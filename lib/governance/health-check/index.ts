export { GovernanceService, type GovernanceServiceProps, type IGovernanceService } from './service';
export {
  EvaluationLens,
  EvaluationReport,
  EvaluationScope,
  HealthCheck,
  type HealthCheckProps,
  type HealthCheckReportProps,
  LowScore,
  type ScoreLimits,
} from './health-check';
