import { Token } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import { SoarPlaybook } from '../bindings/aisec/soar-playbook';
import { AlicloudConstruct } from '../core/construct';
import { Problems } from '../core/errors';
import type { IPrincipal } from '../core/grant';
import { ManagedPolicy } from '../core/managed-policy';
import { NamePrefix, registerName } from '../core/naming';
import { Notices } from '../core/notice';
import { checkAgainstProvider } from '../core/provider-check';
import { RamRole } from '../core/ram-role';
import { TrustPrincipal } from '../core/trust';
import type { PlaybookFlow } from './flow';
import { type AccountWideProps, literal, metaOf, uniqueName } from './shared';

/** The role that all playbooks of an account run as; its name is fixed. */
const ROLE_NAME = 'AliyunSiemSoarExecutionDefaultRole';

/** What a playbook is run on. */
export class PlaybookInput {
  static readonly IP = new PlaybookInput('template-ip', [['ip', 'ip']]);
  static readonly FILE = new PlaybookInput('template-file', [['file', 'file']]);
  static readonly PROCESS = new PlaybookInput('template-process', [['process', 'process']]);
  static readonly HOST = new PlaybookInput('template-host', [['host', 'host']]);
  static readonly DOMAIN = new PlaybookInput('template-domain', [['domain', 'domain']]);
  static readonly CONTAINER = new PlaybookInput('template-container', [['container', 'container']]);
  static readonly INCIDENT = new PlaybookInput('template-incident', [['incident', 'incident']]);
  static readonly ALERT = new PlaybookInput('template-alert', [['alert', 'alert']]);

  /** Texts of your own, by their names; all are needed. */
  static fields(...names: readonly string[]): PlaybookInput {
    return new PlaybookInput(
      'custom',
      names.map((name) => [name, 'String']),
    );
  }

  private constructor(
    readonly type: string,
    private readonly given: readonly (readonly [string, string])[],
  ) {}

  get fields(): readonly string[] {
    return this.given.map(([name]) => name);
  }

  /** As the API takes it. */
  toJson(): string {
    return JSON.stringify(
      this.given.map(([FieldName, FieldType]) => ({
        FieldName,
        FieldType,
        FieldClass: 'normal',
        Required: true,
        Arrayed: false,
      })),
    );
  }
}

/** A playbook. */
export interface IPlaybook extends IConstruct {
  readonly playbookUuid: string;
  readonly playbookName: string;
  /** Fields of its own that it has to get. @default - none, or not known */
  readonly requiredFields?: readonly string[];
}

class ExistingPlaybook extends AlicloudConstruct implements IPlaybook {
  constructor(
    scope: Construct,
    id: string,
    readonly playbookUuid: string,
    readonly playbookName: string,
  ) {
    super(scope, id);
  }
}

export interface PlaybookRoleProps {
  /** Service that may assume it. @default 'cloudsiem.sas.aliyuncs.com' @unverified */
  readonly trustedService?: string;
}

/**
 * The role that playbooks run as, `AliyunSiemSoarExecutionDefaultRole`. An account has one: where it exists already, use `fromAccount`.
 * Playbooks add to it what their calls need, and nothing else.
 */
export class PlaybookRole extends AlicloudConstruct {
  /** The role that the account has. Permissions of playbooks are attached to it. */
  static fromAccount(scope: Construct, id: string): IPrincipal {
    return RamRole.fromRoleName(scope, id, ROLE_NAME);
  }

  readonly grantPrincipal: IPrincipal;

  constructor(scope: Construct, id: string, props: PlaybookRoleProps = {}) {
    super(scope, id);
    const { trustedService = 'cloudsiem.sas.aliyuncs.com' } = props;
    // The service looks for the role by its name.
    NamePrefix.of(this).set('');
    const role = new RamRole(this, 'Role', {
      roleName: ROLE_NAME,
      assumedBy: TrustPrincipal.service(trustedService),
      description: 'Playbooks of Security Center run as this role',
    });
    this.grantPrincipal = role;
    Notices.of(this).add({
      id: 'threat-response.role-trust',
      message: `Which service has to be trusted by ${ROLE_NAME} is not published: ${trustedService} is the one of Agentic SOC. Run a playbook once to see that it may.`,
    });
  }
}

export interface PlaybookProps extends AccountWideProps {
  /** Without special characters, unique in the account. */
  readonly playbookName: string;
  /** @default - none */
  readonly description?: string;
  /** What it is run on. */
  readonly input: PlaybookInput;
  readonly flow: PlaybookFlow;
  /**
   * Role that playbooks run as; what the flow calls is granted to it.
   * @default - the role is cared for elsewhere; planning warns where it is missing
   */
  readonly role?: IPrincipal;
  /** Publishes what is declared, after the service has verified it. A publication cannot be taken back. @default true */
  readonly publish?: boolean;
}

/** A playbook of your own, `aisec_soar_playbook`. */
export class Playbook extends AlicloudConstruct implements IPlaybook {
  /** A predefined playbook, or one that exists already. */
  static fromUuid(scope: Construct, id: string, playbookUuid: string, playbookName: string): IPlaybook {
    return new ExistingPlaybook(scope, id, playbookUuid, playbookName);
  }

  /** The predefined playbook that blocks an address in WAF. */
  static blockIpInWaf(scope: Construct, id: string): IPlaybook {
    return Playbook.fromUuid(scope, id, 'system_aliyun_waf_whole_process_book', 'block waf IP');
  }

  readonly requiredFields: readonly string[];
  /** Operations in RAM that the flow needs. */
  readonly permissions: readonly string[];
  private readonly resource: SoarPlaybook;
  private reference?: string;
  private nameReference?: string;

  /** @throws ValidationError if the flow has a circle, refers to what is not there, or names a step twice */
  constructor(scope: Construct, id: string, props: PlaybookProps) {
    super(scope, id);
    const { playbookName, description, input, flow, role, publish = true } = props;
    const problems = new Problems(this);
    const form = /^[\p{L}\p{N}][\p{L}\p{N} _-]*$/u;
    const name = uniqueName(problems, 'playbookName', playbookName, form, 'letters, digits, blanks, "_" and "-"');
    flow.check(problems, input.type === 'custom' || input.type === 'template-ip' ? input.fields : undefined);
    const config = {
      name: name.value,
      description: description && literal(description),
      paramType: input.type,
      inputConfigs: literal(input.toJson()),
      publish,
    };
    checkAgainstProvider(problems, 'aisec_soar_playbook', { ...config, taskFlow: '[]' });
    problems.throwIfAny();
    this.requiredFields = input.type === 'custom' ? input.fields : [];
    this.permissions = flow.permissions;
    this.resource = new SoarPlaybook(this, 'Resource', {
      ...config,
      taskFlow: literal(flow.toJson()),
      ...metaOf(this, props),
    });
    registerName(this.resource, 'name', name);
    if (role) this.grant(role, playbookName);
    if (this.permissions.length > 0) {
      Notices.of(this).add({
        id: 'threat-response.open-api-step',
        message:
          'Names of the parameters of steps that call an OpenAPI are not published. The service verifies them before it publishes; debug the playbook in the console before a rule runs it.',
      });
    }
  }

  get playbookUuid(): string {
    return (this.reference ??= this.resource.id);
  }

  get playbookName(): string {
    return (this.nameReference ??= this.resource.name);
  }

  /** The permissions come before the playbook, so that verification finds them. */
  private grant(role: IPrincipal, name: string): void {
    if (this.permissions.length === 0) return;
    const policy = new ManagedPolicy(this, 'Permissions', {
      description: `What playbook ${Token.isUnresolved(name) ? '' : name} calls`,
      statements: [{ actions: this.permissions, resources: ['*'] }],
    });
    role.addManagedPolicy(policy).applyBefore(this.resource);
  }
}
