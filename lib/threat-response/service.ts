import { type ITerraformDependable, TerraformStack, Token } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import { DataAisecSiemStatus } from '../bindings/aisec/data-aisec-siem-status';
import {
  ThreatDetectionInstance,
  type ThreatDetectionInstanceConfig,
} from '../bindings/alicloud/threat-detection-instance';
import { SasPostpayModules } from '../bindings/aisec/sas-postpay-modules';
import type { IAisec } from '../core/aisec';
import { AlicloudConstruct } from '../core/construct';
import { type Finding, formatFinding, Problems, shown } from '../core/errors';
import { Notices } from '../core/notice';
import { checkAgainstProvider } from '../core/provider-check';
import { providerRegion } from '../core/region';
import { aisecOf } from './shared';

/**
 * The data-management centre: where normalized logs are kept and rules run. It is about the place of the assets, not about the region of
 * the provider.
 */
export class ManagementRegion {
  /** Assets in the Chinese mainland and Hong Kong. */
  static readonly MAINLAND = new ManagementRegion('cn-hangzhou');
  /** Assets everywhere else. */
  static readonly ABROAD = new ManagementRegion('ap-southeast-1');

  private constructor(
    /** As the API says it. */
    readonly region: string,
  ) {}

  toString(): string {
    return this.region;
  }
}

/** Steps that log traffic and log storage are sold in, for a subscription. */
const TRAFFIC_STEP_GB = 100;
const STORAGE_STEP_GB = 1000;

/** A subscription to threat detection and response. */
export interface SocSubscriptionProps {
  /** Log traffic in GB per day, a multiple of 100. */
  readonly trafficGbPerDay: number;
  /** Log storage in GB, a multiple of 1000. */
  readonly storageGb: number;
  /** Months. @default 1 */
  readonly months?: number;
  /** @default false */
  readonly autoRenew?: boolean;
}

/**
 * How threat detection and response is bought, where Security Center itself is not managed in the app. It makes
 * `alicloud_threat_detection_instance`, of which an account has one: where a construct for Security Center makes that, switch the modules
 * there.
 */
export class SocPurchase {
  /** Billed by log traffic, and by log storage unless that is switched off. */
  static payAsYouGo(options: { readonly storage?: boolean } = {}): SocPurchase {
    const modules = { ctdr: 1, ctdrStorage: options.storage === false ? 0 : 1 };
    return new SocPurchase({ paymentType: 'PayAsYouGo', postPayModuleSwitchObj: modules }, () => undefined);
  }

  /** Bought for months, as the edition that has value-added features only. */
  static subscription(props: SocSubscriptionProps): SocPurchase {
    const { trafficGbPerDay, storageGb, months = 1, autoRenew = false } = props;
    const config: ThreatDetectionInstanceConfig = {
      paymentType: 'Subscription',
      versionCode: 'level10',
      period: months,
      renewalStatus: autoRenew ? 'AutoRenewal' : 'ManualRenewal',
      ...(autoRenew && { renewPeriod: months, renewalPeriodUnit: 'M' }),
      threatAnalysisSwitch1: '1',
      threatAnalysisFlow: String(trafficGbPerDay),
      threatAnalysisSlsStorage: String(storageGb),
    };
    return new SocPurchase(config, (problems) => {
      checkStep(problems, 'trafficGbPerDay', trafficGbPerDay, TRAFFIC_STEP_GB);
      checkStep(problems, 'storageGb', storageGb, STORAGE_STEP_GB);
    });
  }

  private constructor(
    /** @internal */
    readonly config: ThreatDetectionInstanceConfig,
    /** @internal */
    readonly check: (problems: Problems) => void,
  ) {}
}

function checkStep(problems: Problems, argument: string, value: number, step: number): void {
  if (Token.isUnresolved(value) || (Number.isInteger(value / step) && value > 0)) return;
  problems.add({
    code: 'out-of-range',
    what: `${argument} is not sold in that amount`,
    got: shown(value),
    allowed: `a multiple of ${step}`,
    fix: `round ${argument} up to the next ${step}`,
  });
}

/** Threat detection and response in an account. */
export interface IThreatDetectionResponse extends IConstruct {
  /** `cn-hangzhou` or `ap-southeast-1`. */
  readonly managementRegion: string;
  /** What has to be there first. @default - nothing: it was bought before */
  readonly purchase?: ITerraformDependable;
}

export interface ThreatDetectionResponseProps {
  /**
   * Where logs are kept and rules run.
   * @default - by the region of the stack's alicloud provider: `MAINLAND` for `cn-…`, else `ABROAD`
   */
  readonly managementRegion?: ManagementRegion;
  /**
   * Buys the service.
   * @default - Security Center of the stack switches it on, and everything waits for that; where the stack has none, it was bought before, and
   * planning fails where it was not
   */
  readonly purchase?: SocPurchase;
  /** Configuration of the provider `aisec`. @default - the stack's default one */
  readonly aisec?: IAisec;
}

/**
 * Threat detection and response of Security Center (CTDR, also called Agentic SOC). Unless this stack buys it, planning reads whether
 * the account has it, of version 2: rules and playbooks of this library are for that one.
 *
 * Accounts of a resource directory are added in the console, and accounts of other clouds by Security Center.
 */
export class ThreatDetectionResponse extends AlicloudConstruct implements IThreatDetectionResponse {
  readonly managementRegion: string;
  readonly purchase?: ITerraformDependable;
  private readonly aisec?: IAisec;
  private status?: DataAisecSiemStatus;

  /**
   * @throws ValidationError `no-default` where the region of the stack's provider does not say which centre it is, `conflict` where Security
   * Center of the stack switches threat detection and response off
   */
  constructor(scope: Construct, id: string, props: ThreatDetectionResponseProps = {}) {
    super(scope, id);
    const problems = new Problems(this);
    const { managementRegion, purchase } = props;
    this.managementRegion = managementRegion?.region ?? regionOf(this, problems);
    this.aisec = props.aisec;
    purchase?.check(problems);
    if (purchase) {
      checkAgainstProvider(problems, 'alicloud_threat_detection_instance', purchase.config);
      checkTwin(this, problems);
    }
    const switches = purchase ? [] : switchesIn(this);
    for (const one of switches.filter(({ on }) => on === false)) problems.add(switchedOff(one));
    problems.throwIfAny();
    if (!purchase) {
      this.purchase = switches[0]?.resource;
      if (!this.purchase) {
        this.data();
        this.node.addValidation({
          validate: () => switchesIn(this).map((one) => formatFinding({ path: this.node.path, ...madeLater(one) })),
        });
      }
      return;
    }
    this.purchase = new ThreatDetectionInstance(this, 'Resource', { ...purchase.config });
    Notices.of(this).add({
      id: 'threat-response.cost',
      message:
        'Threat detection and response is billed from now on, and destroying the resource neither ends nor refunds it.',
    });
  }

  /** Project of Log Service with the normalized logs. */
  get logProject(): string {
    return this.data().logProject;
  }

  /** GB that were bought for normalized logs. */
  get storageCapacity(): number {
    return this.data().storageCapacity;
  }

  /** GB that are used of them. */
  get storageUsed(): number {
    return this.data().storageUsed;
  }

  private data(): DataAisecSiemStatus {
    return (this.status ??= new DataAisecSiemStatus(this, 'Status', {
      managementRegion: this.managementRegion,
      provider: aisecOf(this, { aisec: this.aisec }).provider,
      ...(this.purchase && { dependsOn: [this.purchase] }),
      lifecycle: {
        postcondition: [
          {
            condition: '${self.version == "v2"}',
            errorMessage:
              'The account has no threat detection and response of version 2. Buy or upgrade it: https://yundun.console.aliyun.com/?p=sas',
          },
        ],
      },
    }));
  }
}

function regionOf(scope: IConstruct, problems: Problems): string {
  const region = providerRegion(scope);
  if (region === undefined) {
    problems.add({
      code: 'no-default',
      what: 'the region of the stack’s provider is not known, so managementRegion has no default',
      fix: 'set managementRegion to ManagementRegion.MAINLAND or ABROAD',
    });
    return '';
  }
  return region.startsWith('cn-') ? ManagementRegion.MAINLAND.region : ManagementRegion.ABROAD.region;
}

/** What of the stack switches threat detection and response. */
interface Switch {
  readonly resource: ThreatDetectionInstance | SasPostpayModules;
  /** undefined where it is not told, or known later */
  readonly on?: boolean;
}

function switchesIn(scope: IConstruct): readonly Switch[] {
  return TerraformStack.of(scope)
    .node.findAll()
    .flatMap((node): Switch[] => {
      if (node instanceof SasPostpayModules) {
        const given = node.ctdrInput;
        return given === undefined ? [] : [{ resource: node, ...(typeof given === 'boolean' && { on: given }) }];
      }
      if (!(node instanceof ThreatDetectionInstance)) return [];
      const given = node.postPayModuleSwitchObjInput?.ctdr ?? node.threatAnalysisSwitch1Input;
      const known = given !== undefined && !Token.isUnresolved(given);
      return [{ resource: node, ...(known && { on: Number(given) === 1 }) }];
    });
}

function switchedOff({ resource }: Switch): Omit<Finding, 'path'> {
  return {
    code: 'conflict',
    what: 'Security Center of the stack switches threat detection and response off',
    got: resource.node.path,
    allowed: 'a Security Center with SecurityModule.THREAT_RESPONSE, or threatResponse in its subscription',
    fix: 'add the module there, and SecurityModule.THREAT_RESPONSE_STORAGE for its logs',
  };
}

function madeLater({ resource }: Switch): Omit<Finding, 'path'> {
  return {
    code: 'conflict',
    what: 'Security Center was added to the stack after threat detection and response, which does not wait for it',
    got: resource.node.path,
    fix: 'make Security Center first',
  };
}

function checkTwin(scope: IConstruct, problems: Problems): void {
  const twin = TerraformStack.of(scope)
    .node.findAll()
    .find((node) => node instanceof ThreatDetectionInstance);
  if (!twin) return;
  problems.add({
    code: 'conflict',
    what: 'the stack manages the purchase of Security Center already, and an account has only one',
    got: twin.node.path,
    allowed: 'one of them',
    fix: 'switch the modules of threat detection and response there, and remove purchase here',
  });
}
