import type { Construct } from 'constructs';
import {
  AiDetection,
  AiLogSource,
  AiPlaybook,
  AiPlaybooks,
  AiThreatResponse,
  type IThreatDetectionResponse,
  LogSchema,
  PlaybookRole,
  ResponsePosture,
  ThreatDetectionResponse,
} from '../threat-response';
import { BaselineCost, BaselineLayer } from './layer';
import { LayerConstruct } from './layer-construct';
import { BaselinePosture, type BaselineProfile } from './profile';

export interface ResponseLayerProps {
  readonly profile: BaselineProfile;
  /** @default - what the account has; planning fails where it has none */
  readonly service?: IThreatDetectionResponse;
  /** Logs that rules look at, as they are normalized. @default - audit logs in the scheme `CLOUD_AUDIT` of category `AUDIT_CATEGORY` */
  readonly sources?: readonly AiLogSource[];
  /** Rules are on trial, or on. @default BaselinePosture.MONITOR */
  readonly posture?: BaselinePosture;
  /**
   * Opts in: once rules are on, the playbook that notifies runs by itself. The one that disables an AccessKey always waits for a person.
   * @default false
   */
  readonly automatic?: boolean;
}

/** Rules that find AI incidents in logs, and playbooks that answer them. */
export class ResponseLayer extends LayerConstruct {
  readonly layer = BaselineLayer.RESPONSE;

  /** @throws ValidationError if a service would refuse an argument */
  constructor(scope: Construct, id: string, props: ResponseLayerProps) {
    super(scope, id);
    const { posture = BaselinePosture.MONITOR, automatic = false } = props;
    if (!props.profile.settings.threatResponse) {
      this.off('detection rules and playbooks for AI incidents', BaselineCost.BY_USE, 'the profile has none');
      return;
    }
    const service = props.service ?? new ThreatDetectionResponse(this, 'Service');
    this.given('threat detection and response', BaselineCost.STANDING);
    const [disable, notify] = [AiPlaybook.disableAccessKey(), AiPlaybook.notify()];
    const playbooks = new AiPlaybooks(this, 'Playbooks', {
      playbooks: [disable, notify],
      service,
      role: new PlaybookRole(this, 'Role').grantPrincipal,
    });
    this.on('playbooks: disable an AccessKey, notify', BaselineCost.NONE, playbooks);
    const sources = props.sources ?? [
      AiLogSource.audit(LogSchema.custom('CLOUD_AUDIT', { category: 'AUDIT_CATEGORY' })),
    ];
    const detection = new AiThreatResponse(this, 'Detection', {
      service,
      sources,
      posture: posture.enforces ? ResponsePosture.ENFORCE : ResponsePosture.MONITOR,
      responses: [
        { rule: AiDetection.TRAIL_STOPPED, playbook: playbooks.playbookOf(notify), automatic },
        {
          rule: AiDetection.KEY_FROM_NEW_NETWORK,
          playbook: playbooks.playbookOf(disable),
          parameters: { user_name: '${event.user_id}', access_key_id: '${event.api_key_id}' },
        },
      ].filter(({ rule }) => rule === AiDetection.TRAIL_STOPPED || sources.some(({ kind }) => kind === 'model')),
    });
    const rules = detection.detection.rules.length;
    this.on(`${rules} detection rules for AI incidents (${posture})`, BaselineCost.BY_USE, detection);
    if (automatic) {
      this.on(
        'the playbook that notifies runs by itself',
        BaselineCost.NONE,
        playbooks,
        posture.enforces ? undefined : 'once the posture enforces',
      );
    } else this.off('responses without a person', BaselineCost.NONE, 'they are asked for by automatic');
    this.inConsole('normalization of logs', BaselineCost.NONE, 'or LogCollection: the rules look at normalized logs');
  }
}
