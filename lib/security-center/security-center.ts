import { Aspects, Fn, TerraformResource, TerraformStack, Token } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import { SasPostpayModules } from '../bindings/aisec/sas-postpay-modules';
import { DataAlicloudThreatDetectionInstances } from '../bindings/alicloud/data-alicloud-threat-detection-instances';
import { ThreatDetectionAssetBind } from '../bindings/alicloud/threat-detection-asset-bind';
import {
  ThreatDetectionInstance,
  type ThreatDetectionInstanceConfig,
} from '../bindings/alicloud/threat-detection-instance';
import { ThreatDetectionLogMeta } from '../bindings/alicloud/threat-detection-log-meta';
import { ThreatDetectionServiceLinkedRole } from '../bindings/alicloud/threat-detection-service-linked-role';
import { claimSetting } from '../core/claim';
import { AlicloudConstruct } from '../core/construct';
import { Problems, shown } from '../core/errors';
import { Notices } from '../core/notice';
import { createBefore } from '../core/ordering';
import {
  ALL_MODULES,
  type HostEdition,
  type PayAsYouGoProps,
  type SecurityCenterBilling,
  SecurityModule,
  type SubscriptionProps,
  THREAT_RESPONSE_STEPS,
} from './billing';
import type { SecurityLog } from './log-type';
import { SecurityCenterRole } from './role';
import { aisecOf, checked, flag, type SecurityCenterAisecProps } from './shared';

/** Security Center of an account: there is one for the Chinese mainland, and one for everywhere else. */
export interface ISecurityCenter extends IConstruct {
  readonly instanceId: string;
  /**
   * Protects one server with an edition, `alicloud_threat_detection_asset_bind`. Destroying leaves it bound.
   * @param uuid - the server's id in Security Center
   */
  bindAsset(id: string, uuid: string, edition: HostEdition): this;
  /** Switches a kind of log on or off, `alicloud_threat_detection_log_meta`. Destroying leaves it as it is. */
  setLog(log: SecurityLog, enabled?: boolean): this;
  /** Lets Security Center act in the account, `alicloud_threat_detection_service_linked_role`. */
  addRole(role: SecurityCenterRole): this;
}

abstract class SecurityCenterBase extends AlicloudConstruct implements ISecurityCenter {
  abstract readonly instanceId: string;
  protected readonly roles: ThreatDetectionServiceLinkedRole[] = [];

  bindAsset(id: string, uuid: string, edition: HostEdition): this {
    const config = { uuid, authVersion: edition.code };
    const problems = new Problems(this);
    new ThreatDetectionAssetBind(this, id, checked(problems, 'alicloud_threat_detection_asset_bind', config));
    Notices.of(this).add({
      id: 'security-center.stays-bound',
      message: 'Destroying a bound asset only forgets it: bind it to HostEdition.FREE first, or it is billed on.',
    });
    return this;
  }

  setLog(log: SecurityLog, enabled = true): this {
    const config = { logMetaName: log.name, status: enabled ? 'enabled' : 'disabled' };
    const problems = new Problems(this);
    const L1 = checked(problems, 'alicloud_threat_detection_log_meta', config, { log_meta_name: 'log' });
    new ThreatDetectionLogMeta(this, `Log-${log.name}`, L1);
    Notices.of(this).add({
      id: 'security-center.logs-stay',
      message: 'Destroying leaves kinds of logs switched as they are; set them to false first.',
    });
    return this;
  }

  addRole(role: SecurityCenterRole): this {
    const config = { serviceLinkedRole: role.name };
    const problems = new Problems(this);
    const type = 'alicloud_threat_detection_service_linked_role';
    const L1 = checked(problems, type, config, { service_linked_role: 'role' });
    this.roles.push(new ThreatDetectionServiceLinkedRole(this, `Role-${role.name}`, L1));
    return this;
  }
}

class ExistingSecurityCenter extends SecurityCenterBase {
  constructor(
    scope: Construct,
    id: string,
    readonly instanceId: string,
  ) {
    super(scope, id);
  }
}

class FoundSecurityCenter extends SecurityCenterBase {
  private readonly data: DataAlicloudThreatDetectionInstances;
  private reference?: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.data = new DataAlicloudThreatDetectionInstances(this, 'Resource', {
      lifecycle: {
        postcondition: [
          {
            condition: '${length(self.ids) > 0}',
            errorMessage:
              'The account has no instance of Security Center. Open https://yundun.console.aliyun.com/?p=sas and buy one, or create one with SecurityCenter.',
          },
        ],
      },
    });
  }

  get instanceId(): string {
    return (this.reference ??= Token.asString(Fn.element(this.data.ids, 0)));
  }
}

export interface SecurityCenterProps extends SecurityCenterAisecProps {
  readonly billing: SecurityCenterBilling;
  /** Roles that are made. An empty list makes none, for accounts that have them. @default - what the modules need */
  readonly roles?: readonly SecurityCenterRole[];
  /** Kinds of logs that are switched on. @default - as they are */
  readonly logs?: readonly SecurityLog[];
}

/**
 * Security Center, `alicloud_threat_detection_instance`, with the roles that it needs. It costs money from its creation on, and destroying
 * only forgets it: neither a subscription nor a module is ended by Terraform. Switch modules off first.
 */
export class SecurityCenter extends SecurityCenterBase {
  /** An instance of which the id is known. */
  static fromInstanceId(scope: Construct, id: string, instanceId: string): ISecurityCenter {
    return new ExistingSecurityCenter(scope, id, instanceId);
  }

  /** The instance that the account has. Planning fails if there is none. */
  static fromLookup(scope: Construct, id: string): ISecurityCenter {
    return new FoundSecurityCenter(scope, id);
  }

  /** Modules that are on by use. @internal */
  readonly modules: readonly SecurityModule[];
  private readonly resource: ThreatDetectionInstance;
  private reference?: string;

  /** @throws ValidationError `conflict` if the stack has one already, `invalid-value` for amounts that are not sold */
  constructor(scope: Construct, id: string, props: SecurityCenterProps) {
    super(scope, id);
    const { billing, logs = [] } = props;
    const problems = new Problems(this);
    const twin = TerraformStack.of(this)
      .node.findAll()
      .find((node) => node instanceof ThreatDetectionInstance);
    if (twin) {
      problems.add({
        code: 'conflict',
        what: 'the stack buys Security Center already, and an account has only one for its region',
        got: twin.node.path,
        allowed: 'one',
        fix: 'use that one; where threat detection and response buys it, remove purchase there and switch its modules here',
      });
    }
    const modules = billing.use?.modules ?? [];
    this.modules = modules;
    if (billing.use?.bindNewHosts && !modules.includes(SecurityModule.HOSTS)) {
      problems.add({
        code: 'not-applicable',
        what: 'bindNewHosts has no meaning without the module that protects hosts: new servers would get nothing',
        got: `modules ${modules.map(({ code }) => code).join(', ') || 'none'}`,
        allowed: 'with SecurityModule.HOSTS',
        fix: 'add SecurityModule.HOSTS to modules, or remove bindNewHosts',
      });
    }
    const config = billing.use ? payAsYouGo(billing.use) : subscription(problems, billing.months);
    this.resource = new ThreatDetectionInstance(
      this,
      'Resource',
      checked(problems, 'alicloud_threat_detection_instance', config, { period: 'months' }),
    );
    for (const role of props.roles ?? SecurityCenterRole.for(modules)) this.addRole(role);
    for (const log of logs) this.setLog(log);
    if (modules.includes(SecurityModule.AI_ASSISTANT)) {
      new SasPostpayModules(this, 'AiAssistant', {
        instanceId: this.resource.id,
        aiDigital: true,
        provider: aisecOf(this, props).provider,
      });
    }
    this.beforeAll();
    Notices.of(this).add({
      id: 'security-center.cost',
      message:
        'Security Center is billed from its creation on, by module and use or for the months that are bought; destroying only forgets it.',
    });
  }

  get instanceId(): string {
    return (this.reference ??= this.resource.id);
  }

  /** Checks, scans and settings of the stack need modules that are on, and roles that they act by. */
  private beforeAll(): void {
    const stack = TerraformStack.of(this);
    Aspects.of(stack).add({
      visit: (node) => {
        if (!TerraformResource.isTerraformResource(node) || !NEEDS_MODULES.test(node.terraformResourceType)) return;
        const first = [this.resource, ...this.roles];
        if (first.some((one) => one === node)) return;
        for (const one of first) createBefore(one, [node]);
      },
    });
  }
}

const NEEDS_MODULES = /^(aisec_sas|alicloud_threat_detection)_/;

/** What is not named is off: left out, it would stay as it is. */
function payAsYouGo({ modules, bindNewHosts }: PayAsYouGoProps): ThreatDetectionInstanceConfig {
  return {
    paymentType: 'PayAsYouGo',
    postPaidHostAutoBind: flag(bindNewHosts !== undefined),
    ...(bindNewHosts && { postPaidHostAutoBindVersion: bindNewHosts.code }),
    postPayModuleSwitchObj: Object.fromEntries(
      ALL_MODULES.flatMap((module) =>
        module.native === undefined ? [] : [[module.native, flag(modules.includes(module))]],
      ),
    ),
  };
}

const text = (amount: number | undefined): string | undefined => (amount === undefined ? undefined : String(amount));
const ON = '1';
const OFF = '0';

function subscription(problems: Problems, props: SubscriptionProps | undefined): ThreatDetectionInstanceConfig {
  if (!props) return { paymentType: 'Subscription' };
  const { threatResponse, renewalMonths, honeypots, postureChecks, vulnerabilityFixes } = props;
  for (const [name, step] of Object.entries(THREAT_RESPONSE_STEPS)) {
    const amount = threatResponse?.[name as keyof typeof THREAT_RESPONSE_STEPS];
    if (amount === undefined || Token.isUnresolved(amount) || (amount > 0 && amount % step === 0)) continue;
    problems.add({
      code: 'invalid-value',
      what: `threatResponse.${name} is not an amount that is sold`,
      got: shown(amount),
      allowed: `multiples of ${step}`,
      fix: `correct threatResponse.${name}`,
    });
  }
  return {
    paymentType: 'Subscription',
    versionCode: props.edition.code,
    period: props.months,
    ...(props.change && { modifyType: props.change.code }),
    renewalStatus: renewalMonths === undefined ? 'ManualRenewal' : 'AutoRenewal',
    ...(renewalMonths !== undefined && { renewPeriod: renewalMonths, renewalPeriodUnit: 'M' }),
    buyNumber: text(props.servers),
    vCore: text(props.cores),
    sasCspmSwitch: postureChecks === undefined ? OFF : ON,
    sasCspm: text(postureChecks),
    threatAnalysisSwitch1: threatResponse ? ON : OFF,
    threatAnalysisFlow: text(threatResponse?.gigabytesPerDay),
    threatAnalysisSlsStorage: text(threatResponse?.storageGigabytes),
    sasSlsStorage: text(props.logStorageGigabytes),
    containerImageScanNew: text(props.imageScans),
    sasAntiRansomware: text(props.antiRansomwareGigabytes),
    vulSwitch: vulnerabilityFixes === undefined ? OFF : ON,
    vulCount: text(vulnerabilityFixes),
    honeypotSwitch: honeypots === undefined ? '2' : ON,
    honeypot: text(honeypots),
    raspCount: text(props.applications),
  };
}

export interface PayAsYouGoModulesProps extends SecurityCenterAisecProps {
  readonly securityCenter: ISecurityCenter;
  /** Module → on or off. What is not named stays as it is. */
  readonly modules: ReadonlyMap<SecurityModule, boolean>;
}

/**
 * Modules of an instance that was made elsewhere, `aisec_sas_postpay_modules`: the AI assistant, and all that `SecurityCenter` switches.
 * Destroying puts them back as they were found.
 */
export class PayAsYouGoModules extends AlicloudConstruct {
  constructor(scope: Construct, id: string, props: PayAsYouGoModulesProps) {
    super(scope, id);
    const problems = new Problems(this);
    if (props.modules.size === 0) {
      problems.add({
        code: 'too-few-items',
        what: 'modules is empty',
        got: '0',
        allowed: 'at least 1',
        fix: 'name a module',
      });
    }
    if (props.securityCenter instanceof SecurityCenter) {
      const { modules: on } = props.securityCenter;
      for (const module of [...props.modules.keys()].filter((one) => one.native !== undefined || on.includes(one))) {
        problems.add({
          code: 'conflict',
          what: `modules has one that the Security Center switches too: each apply would put it back`,
          got: module.code,
          allowed: 'modules of an instance that exists, and SecurityModule.AI_ASSISTANT where billing does not have it',
          fix: 'switch it by billing.payAsYouGo of the Security Center',
        });
      }
    }
    const { provider } = aisecOf(this, props);
    for (const { code } of props.modules.keys()) claimSetting(this, `switch of module ${code}`, provider, problems);
    const switches = [...props.modules].map(([{ code }, on]) => [camel(code), on]);
    const config = { instanceId: props.securityCenter.instanceId, ...Object.fromEntries(switches) };
    new SasPostpayModules(this, 'Resource', {
      ...checked(problems, 'aisec_sas_postpay_modules', config),
      provider,
    });
    Notices.of(this).add({
      id: 'security-center.cost',
      message: 'Modules of Security Center that are switched on are billed by use.',
    });
  }
}

const camel = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
