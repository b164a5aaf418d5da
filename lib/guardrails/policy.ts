import { Fn, Token } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import { DataAisecGuardrailsServiceConfig } from '../bindings/aisec/data-aisec-guardrails-service-config';
import { GuardrailsServiceConfig } from '../bindings/aisec/guardrails-service-config';
import { AlicloudConstruct } from '../core/construct';
import { Problems, shown } from '../core/errors';
import type { Grant, IGrantable } from '../core/grant';
import type { IManagedPolicy } from '../core/managed-policy';
import { type Notice, Notices } from '../core/notice';
import { checkText } from '../core/text-check';
import { type GuardrailsAlarmProps, GuardrailsAlarm } from './alarm';
import type { IModerationCallback } from './callback';
import { type CheckItem, type CheckSettings, RiskLevel } from './check';
import { type ConfigMembers, GuardrailsConfigLayout, POINTER } from './config-layout';
import { CustomLabel } from './custom-label';
import { type IKeywordLibrary, KeywordPurpose } from './keyword-library';
import { GuardrailsPermissions } from './permissions';
import type { GuardrailsService } from './service';
import { contentTypeOf, type ServiceOfType } from './service-type';
import { claimSetting } from '../core/claim';
import { type AisecResourceProps, aisecOf, jsonText, type JsonValue, literal } from './shared';

/** What a service checks, and what it suggests for hits. */
export interface IGuardrailsPolicy extends IConstruct {
  readonly service: GuardrailsService;
  /** SHA-256 of the whole configuration: tells an application which policy it runs against. */
  readonly configurationHash: string;

  /** Lets a user, role or group have content checked. */
  grantInvoke(grantee: IGrantable): Grant;

  /** An alarm on hits that callers were told to block, as they log them. */
  addBlockAlarm(id: string, props: GuardrailsAlarmProps): GuardrailsAlarm;
}

/** Results that people look at. */
export interface HumanReviewProps {
  /** Levels whose hits are reviewed. @default RiskLevel.MEDIUM */
  readonly riskLevels?: readonly RiskLevel[];
  /** Where the result of the review is sent. @default - nowhere; it is in the console */
  readonly callback?: IModerationCallback;
  /** Who reviews (`ManualService`), as the console names it. @default - left alone */
  readonly reviewer?: string;
}

interface PolicyPermissions {
  /** What `grantInvoke` grants. @default GuardrailsPermissions.fullAccess() */
  readonly permissions?: GuardrailsPermissions;
}

export interface ExistingPolicyProps extends ServiceOfType, PolicyPermissions, AisecResourceProps {
  /** Scene of an image service. @default - none */
  readonly scene?: string;
}

export interface GuardrailsPolicyProps extends ExistingPolicyProps {
  /** How checks are written in the configuration of the service. @default GuardrailsConfigLayout.assumed() */
  readonly layout?: GuardrailsConfigLayout;
}

/** A check as a policy declares it. */
export interface DeclaredCheck {
  readonly item: CheckItem;
  readonly on: boolean;
  readonly settings: CheckSettings;
}

abstract class PolicyBase extends AlicloudConstruct implements IGuardrailsPolicy {
  readonly service: GuardrailsService;
  abstract readonly configurationHash: string;
  private managedPolicy?: IManagedPolicy;

  protected constructor(
    scope: Construct,
    id: string,
    private readonly props: ExistingPolicyProps,
  ) {
    super(scope, id);
    this.service = props.service;
  }

  grantInvoke(grantee: IGrantable): Grant {
    this.managedPolicy ??= (this.props.permissions ?? GuardrailsPermissions.fullAccess()).bind(this);
    return grantee.grantPrincipal.addManagedPolicy(this.managedPolicy);
  }

  addBlockAlarm(id: string, props: GuardrailsAlarmProps): GuardrailsAlarm {
    return GuardrailsAlarm.onBlocks(this, id, [this.service], props);
  }
}

/** A policy that somebody else takes care of. */
export class ExistingPolicy extends PolicyBase {
  private readonly data: DataAisecGuardrailsServiceConfig;

  /** @internal */
  constructor(scope: Construct, id: string, props: ExistingPolicyProps) {
    super(scope, id, props);
    const problems = new Problems(this);
    const resourceType = contentTypeOf(props, problems);
    problems.throwIfAny();
    this.data = new DataAisecGuardrailsServiceConfig(this, 'Resource', {
      serviceCode: props.service.code,
      resourceType,
      scene: props.scene,
      provider: aisecOf(this, props).provider,
    });
  }

  /** The whole configuration as JSON: its members are what a `GuardrailsConfigLayout` has to point at. */
  get configuration(): string {
    return this.data.configuration;
  }

  /** What can be chosen, as JSON. */
  get options(): string {
    return this.data.options;
  }

  get configurationHash(): string {
    return Fn.sha256(this.data.configuration);
  }
}

/**
 * What one service checks, and what it suggests for hits: `aisec_guardrails_service_config`.
 *
 * Only what is declared is changed; everything else in the service's configuration stays, also what changes there later. Destroying, or no
 * longer declaring something, restores what was found. There is one policy for each service of an account and region.
 */
export class GuardrailsPolicy extends PolicyBase {
  /** The policy of a service as it is, read and not changed. */
  static fromService(scope: Construct, id: string, props: ExistingPolicyProps): ExistingPolicy {
    return new ExistingPolicy(scope, id, props);
  }

  private readonly layout: GuardrailsConfigLayout;
  private readonly resource: GuardrailsServiceConfig;
  private readonly members = new Map<string, { readonly text: string; readonly from: string }>();
  private readonly checks: DeclaredCheck[] = [];
  private readonly libraries = {
    [KeywordPurpose.BLOCK]: new Map<string, IKeywordLibrary>(),
    [KeywordPurpose.ALLOW]: new Map<string, IKeywordLibrary>(),
  };
  private hash?: string;

  /** @throws ValidationError `conflict` if the service has a policy already, `no-default` if its content type is not known */
  constructor(scope: Construct, id: string, props: GuardrailsPolicyProps) {
    super(scope, id, props);
    const { service, scene, layout = GuardrailsConfigLayout.assumed() } = props;
    this.layout = layout;
    const problems = new Problems(this);
    const resourceType = contentTypeOf(props, problems);
    checkText(problems, 'scene', scene, /^[\w-]+$/, 'the code of a scene');
    problems.throwIfAny();
    const aisec = aisecOf(this, props);
    claimSetting(this, `policy of ${[service.code, scene].filter(Boolean).join(', scene ')}`, aisec.provider, problems);
    problems.throwIfAny();
    this.resource = new GuardrailsServiceConfig(this, 'Resource', {
      serviceCode: service.code,
      resourceType,
      scene,
      provider: aisec.provider,
    });
  }

  get configurationHash(): string {
    return (this.hash ??= this.resource.configurationHash);
  }

  /** What was declared so far, in order: others apply it too, such as the gateway. */
  get declaredChecks(): readonly DeclaredCheck[] {
    return this.checks;
  }

  /** The libraries that are attached. */
  keywordLibraries(purpose: KeywordPurpose.BLOCK | KeywordPurpose.ALLOW): readonly IKeywordLibrary[] {
    return [...this.libraries[purpose].values()];
  }

  /**
   * Switches a check on.
   * @throws ValidationError `wrong-type` for a threshold of another kind, `not-applicable` and `invalid-value` for what makes no sense
   * together, `no-default` for what the layout has no place for, `conflict` for what another check says differently
   */
  addCheck(item: CheckItem, settings: CheckSettings = {}): this {
    const problems = new Problems(this);
    item.check(settings, problems);
    if (item.label instanceof CustomLabel && item.label.service.code !== this.service.code) {
      problems.add({
        code: 'conflict',
        what: `the label ${item.label.labelName} belongs to another service`,
        got: item.label.service.code,
        allowed: this.service.code,
        fix: 'make the label for this service too',
      });
    }
    this.declareCheck(`check ${item.type}`, item, true, settings, problems);
    // Switched on before it has a definition, it would find nothing.
    if (item.label instanceof CustomLabel) item.label.applyBefore(this);
    return this;
  }

  /** Switches a check off. */
  disableCheck(item: CheckItem): this {
    return this.declareCheck(`disabled check ${item.type}`, item, false, {}, new Problems(this));
  }

  /**
   * Sets any member of the configuration, such as the switch of one label. It has to exist already, with a value of the same type.
   * @param pointer - JSON pointer (RFC 6901)
   */
  setMember(pointer: string, value: JsonValue): this {
    const problems = new Problems(this);
    if (!POINTER.test(pointer)) {
      problems.add({
        code: 'invalid-value',
        what: 'pointer is no JSON pointer',
        got: shown(pointer),
        allowed: 'such as "/promptAttack/Level"; "~" is "~0", "/" in a name is "~1"',
        fix: 'correct the pointer',
      });
    }
    return this.declare('setMember', { [pointer]: literal(jsonText(value)) }, problems);
  }

  /** Words of these libraries are hits. The service's list of such libraries becomes exactly those that are given here. */
  blockWords(...libraries: readonly IKeywordLibrary[]): this {
    this.resource.keywordHitLibraries = this.attach(KeywordPurpose.BLOCK, 'blockWords', libraries);
    return this;
  }

  /** Words of these libraries are taken out before a check. The service's list becomes exactly those that are given here. */
  allowWords(...libraries: readonly IKeywordLibrary[]): this {
    this.resource.keywordFilterLibraries = this.attach(KeywordPurpose.ALLOW, 'allowWords', libraries);
    return this;
  }

  /**
   * Has people look at hits.
   * @throws ValidationError `too-few-items` if there is no level
   * @unverified the values of `AuditRiskLevels` and `ManualService` are not published
   */
  enableHumanReview({ riskLevels = [RiskLevel.MEDIUM], callback, reviewer }: HumanReviewProps = {}): this {
    if (riskLevels.length === 0) {
      const fix = 'name the levels, or do not call enableHumanReview';
      new Problems(this).add({ code: 'too-few-items', what: 'riskLevels names no level', fix }).throwIfAny();
    }
    this.resource.manualMachineConfig = Fn.jsonencode({
      Enable: true,
      AuditRiskLevels: riskLevels.map(({ code }) => code),
      ...(callback && { CallbackId: Fn.tonumber(callback.callbackId) }),
      ...(reviewer !== undefined && { ManualService: literal(reviewer) }),
    });
    return this;
  }

  private declareCheck(from: string, item: CheckItem, on: boolean, settings: CheckSettings, problems: Problems): this {
    this.declare(from, this.layout.members(item, on, settings, problems), problems);
    this.checks.push({ item, on, settings });
    if (this.layout === GuardrailsConfigLayout.assumed() && !item.pointers) Notices.of(this).add(ASSUMED_LAYOUT);
    return this;
  }

  private declare(from: string, members: ConfigMembers, problems: Problems): this {
    for (const [pointer, text] of Object.entries(members)) {
      const before = this.members.get(pointer);
      if (before && before.text !== text) {
        problems.add({
          code: 'conflict',
          what: `${from} and ${before.from} say different things about ${pointer}`,
          got: `${shownJson(text)} and ${shownJson(before.text)}`,
          fix: 'declare it once',
        });
      }
    }
    problems.throwIfAny();
    for (const [pointer, text] of Object.entries(members)) this.members.set(pointer, { text, from });
    this.resource.members = Object.fromEntries(
      [...this.members].map(([pointer, { text }]) => [literal(pointer), text]),
    );
    return this;
  }

  private attach(
    purpose: KeywordPurpose.BLOCK | KeywordPurpose.ALLOW,
    method: string,
    libraries: readonly IKeywordLibrary[],
  ): string[] {
    const problems = new Problems(this);
    for (const library of libraries) {
      if (library.purpose === purpose) continue;
      problems.add({
        code: 'not-applicable',
        what: `${method} is given a library for another purpose`,
        got: `${library.node.path}, for ${library.purpose}`,
        allowed: `libraries for ${purpose}`,
        fix: `attach it by ${library.purpose === KeywordPurpose.ALLOW ? 'allowWords' : 'blockWords'}, or change its purpose`,
      });
    }
    problems.throwIfAny();
    libraries.forEach((library) => this.libraries[purpose].set(library.libraryId, library));
    return [...this.libraries[purpose].keys()];
  }
}

const ASSUMED_LAYOUT: Notice = {
  id: 'guardrails.assumed-layout',
  message:
    'Checks are written where the configuration of the service is assumed to have them. The apply fails, before anything is sent, and ' +
    'lists the members there are if that is wrong; give those to GuardrailsConfigLayout.ofPointers.',
};

function shownJson(text: string): string {
  return Token.isUnresolved(text) ? 'a value known after apply' : text;
}
