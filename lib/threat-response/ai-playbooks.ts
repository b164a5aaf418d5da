import type { Construct } from 'constructs';
import { AlicloudConstruct } from '../core/construct';
import { shown, ValidationError } from '../core/errors';
import type { IPrincipal } from '../core/grant';
import { PlaybookAction, PlaybookFlow } from './flow';
import { type IPlaybook, Playbook, PlaybookInput } from './playbook';
import type { AccountWideProps } from './shared';

/** Where WAF and others are managed. */
const center = (region: string): string => (/^cn-(?!hongkong)/.test(region) ? 'cn-hangzhou' : 'ap-southeast-1');

interface Definition {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly input: PlaybookInput;
  readonly steps: readonly (readonly [string, PlaybookAction])[];
}

/** What is told about a run. */
const TOLD = { eventId: 'yundun_soar_incident_update' } as const;

/** A playbook of the pack: one intervention, and a message about the run. */
export class AiPlaybook {
  /** Blocks the address in a template of scene `ip_blacklist` of WAF. */
  static blockIpAtWaf(props: {
    readonly instanceId: string;
    readonly templateId: string;
    readonly region: string;
  }): AiPlaybook {
    const region = center(props.region);
    const rule = { name: 'playbook_${event.ip}', status: 1, action: 'block', remoteAddr: ['${event.ip}'] };
    return new AiPlaybook({
      id: 'block-ip-at-waf',
      title: 'Block address at WAF',
      description: 'Adds a rule to a black list of WAF that blocks the address.',
      input: PlaybookInput.IP,
      steps: [
        [
          'block',
          PlaybookAction.openApi({
            product: 'waf-openapi',
            version: '2021-10-01',
            action: 'CreateDefenseRule',
            endpoint: `wafopenapi.${region}.aliyuncs.com`,
            parameters: {
              RegionId: region,
              InstanceId: props.instanceId,
              TemplateId: props.templateId,
              DefenseScene: 'ip_blacklist',
              Rules: JSON.stringify([rule]),
            },
            permissions: ['yundun-waf:CreateDefenseRule'],
          }),
        ],
      ],
    });
  }

  /** Blocks the address at a site of ESA, by a rule of the phase for addresses. */
  static blockIpAtEsa(props: { readonly siteId: string; readonly region: string }): AiPlaybook {
    const config = { Name: 'playbook', Status: 'on', Type: 'ip', Value: '${event.ip}', Action: 'deny' };
    return new AiPlaybook({
      id: 'block-ip-at-esa',
      title: 'Block address at ESA',
      description: 'Adds an address rule to a site of ESA that denies the address.',
      input: PlaybookInput.IP,
      steps: [
        [
          'block',
          PlaybookAction.openApi({
            product: 'ESA',
            version: '2024-09-10',
            action: 'CreateWafRule',
            endpoint: `esa.${center(props.region)}.aliyuncs.com`,
            parameters: { SiteId: props.siteId, Phase: 'ip_access_rule', Config: JSON.stringify(config) },
            permissions: ['esa:CreateWafRule'],
          }),
        ],
      ],
    });
  }

  /** Makes an AccessKey inactive. It can be made active again. */
  static disableAccessKey(): AiPlaybook {
    return new AiPlaybook({
      id: 'disable-access-key',
      title: 'Disable AccessKey',
      description: 'Makes an AccessKey of a RAM user inactive. Nothing is deleted.',
      input: PlaybookInput.fields('user_name', 'access_key_id'),
      steps: [
        [
          'disable',
          PlaybookAction.openApi({
            product: 'Ram',
            version: '2015-05-01',
            action: 'UpdateAccessKey',
            endpoint: 'ram.aliyuncs.com',
            parameters: {
              UserName: '${event.user_name}',
              UserAccessKeyId: '${event.access_key_id}',
              Status: 'Inactive',
            },
            permissions: ['ram:UpdateAccessKey'],
          }),
        ],
      ],
    });
  }

  /** Rotates a secret of KMS at once. */
  static rotateSecret(props: { readonly region: string }): AiPlaybook {
    return new AiPlaybook({
      id: 'rotate-secret',
      title: 'Rotate secret of KMS',
      description: 'Rotates a dynamic secret of KMS at once. version_id is an id that the secret has not had.',
      input: PlaybookInput.fields('secret_name', 'version_id'),
      steps: [
        [
          'rotate',
          PlaybookAction.openApi({
            product: 'Kms',
            version: '2016-01-20',
            action: 'RotateSecret',
            endpoint: `kms.${props.region}.aliyuncs.com`,
            parameters: { SecretName: '${event.secret_name}', VersionId: '${event.version_id}' },
            permissions: ['kms:RotateSecret'],
          }),
        ],
      ],
    });
  }

  /**
   * Writes a configuration of AI Guardrails that was prepared: the whole one, as GetServiceConf answers it. Terraform sees that as drift, and
   * puts the declared one back with the next apply.
   */
  static tightenGuardrails(props: {
    readonly region: string;
    readonly serviceCode: string;
    /** @default 'text' */
    readonly resourceType?: string;
    /** JSON text of the stricter configuration. */
    readonly configuration: string;
  }): AiPlaybook {
    return new AiPlaybook({
      id: 'tighten-guardrails',
      title: 'Tighten Guardrails policy',
      description: `Writes the stricter configuration of ${props.serviceCode}.`,
      input: PlaybookInput.INCIDENT,
      steps: [
        [
          'tighten',
          PlaybookAction.openApi({
            product: 'Green',
            version: '2022-09-26',
            action: 'UpdateServiceConfig',
            endpoint: `green-cip.${props.region}.aliyuncs.com`,
            parameters: {
              RegionId: props.region,
              ServiceCode: props.serviceCode,
              ResourceType: props.resourceType ?? 'text',
              ServiceConfig: props.configuration,
            },
            permissions: ['yundun-greenweb:UpdateServiceConfig'],
          }),
        ],
      ],
    });
  }

  /** Gives an ECS instance one security group only: one that lets nothing in or out but what an investigation needs. */
  static isolateInstance(props: { readonly region: string; readonly securityGroupId: string }): AiPlaybook {
    return new AiPlaybook({
      id: 'isolate-instance',
      title: 'Isolate instance',
      description: 'Replaces the security groups of an ECS instance by the one for investigations.',
      input: PlaybookInput.fields('instance_id'),
      steps: [
        [
          'isolate',
          PlaybookAction.openApi({
            product: 'Ecs',
            version: '2014-05-26',
            action: 'ModifyInstanceAttribute',
            endpoint: `ecs.${props.region}.aliyuncs.com`,
            parameters: { InstanceId: '${event.instance_id}', 'SecurityGroupIds.1': props.securityGroupId },
            permissions: ['ecs:ModifyInstanceAttribute'],
          }),
        ],
      ],
    });
  }

  /** Only sends a message. */
  static notify(): AiPlaybook {
    return new AiPlaybook({
      id: 'notify',
      title: 'Notify',
      description: 'Sends a message by Message Center.',
      input: PlaybookInput.INCIDENT,
      steps: [],
    });
  }

  private constructor(private readonly definition: Definition) {}

  /** `block-ip-at-waf` and so on. */
  get id(): string {
    return this.definition.id;
  }

  get title(): string {
    return this.definition.title;
  }

  get description(): string {
    return this.definition.description;
  }

  get input(): PlaybookInput {
    return this.definition.input;
  }

  /** The intervention, and beside it a message, which is sent whatever becomes of it. */
  get flow(): PlaybookFlow {
    const flow = new PlaybookFlow();
    flow.addStep('tell', PlaybookAction.notifyByMessageCenter(TOLD), {
      description: 'Tells who is on duty',
      after: [],
    });
    for (const [name, action] of this.definition.steps) {
      flow.addStep(name, action, { description: this.definition.description, after: [] });
    }
    return flow;
  }
}

export interface AiPlaybooksProps extends AccountWideProps {
  readonly playbooks: readonly AiPlaybook[];
  /** Role that playbooks run as. @default - cared for elsewhere */
  readonly role?: IPrincipal;
  /** Stands before the names of the playbooks. @default 'AI ' */
  readonly namePrefix?: string;
  /** @default true */
  readonly publish?: boolean;
}

/** Playbooks for incidents of AI applications, one `aisec_soar_playbook` each. */
export class AiPlaybooks extends AlicloudConstruct {
  private readonly made = new Map<string, Playbook>();

  constructor(scope: Construct, id: string, props: AiPlaybooksProps) {
    super(scope, id);
    const { playbooks, role, namePrefix = 'AI ', publish, service, aisec } = props;
    for (const one of playbooks) {
      const playbook = new Playbook(this, one.id, {
        playbookName: `${namePrefix}${one.title}`,
        description: one.description,
        input: one.input,
        flow: one.flow,
        role,
        publish,
        service,
        aisec,
      });
      this.made.set(one.id, playbook);
    }
  }

  /**
   * The playbook that was made of one of the pack.
   * @throws ValidationError if it was not given in `playbooks`
   */
  playbookOf({ id }: AiPlaybook): IPlaybook {
    const found = this.made.get(id);
    if (found) return found;
    throw new ValidationError([
      {
        code: 'invalid-value',
        path: this.node.path,
        what: `there is no playbook ${shown(id)}`,
        allowed: [...this.made.keys()].join(', '),
        fix: 'add it to playbooks',
      },
    ]);
  }
}
