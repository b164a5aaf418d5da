import { TerraformStack } from 'cdktf';
import {
  AlertSeverity,
  DetectionQuery,
  type DetectionRuleProps,
  DetectionSchedule,
  type IThreatDetectionResponse,
  LogSchema,
  ManagementRegion,
  ThreatDetectionResponse,
} from '../../lib/threat-response';
import { type Body, finding, findings, newStack, only, resources, synth, type Synthesized } from '../core/support';

export interface Bench {
  readonly stack: TerraformStack;
  readonly service: IThreatDetectionResponse;
}

export function bench(): Bench {
  const stack = newStack();
  const service = new ThreatDetectionResponse(stack, 'Soc', { managementRegion: ManagementRegion.ABROAD });
  return { stack, service };
}

export const HTTP = LogSchema.HTTP_ACTIVITY.withFields('schema', 'src_ip', 'url', 'status', 'user_id', 'start_time');

/** A rule that is right. */
export const RULE = {
  ruleName: 'Many errors',
  logs: HTTP,
  query: DetectionQuery.sql(
    "SELECT src_ip, count(*) AS hits\nFROM log\nWHERE schema = 'HTTP_ACTIVITY'\nGROUP BY src_ip",
  ),
  severity: AlertSeverity.HIGH,
  alertType: 'Scan',
  schedule: DetectionSchedule.every('5m', '10m'),
} satisfies Omit<DetectionRuleProps, 'service'>;

export { type Body, finding, findings, newStack, only, resources, synth, type Synthesized };
