/** A module of Security Center that is billed by use. What the service adds is switched in the console. */
export class SecurityModule {
  /** Posture management: checks of configurations, AI-SPM among them. */
  static readonly POSTURE = new SecurityModule('cspm', 'cspm');
  /** Scans of disks and images without an agent. */
  static readonly AGENTLESS_SCAN = new SecurityModule('agentless', 'agentless');
  /** Security of hosts and containers. */
  static readonly HOSTS = new SecurityModule('postHost', 'post_host');
  static readonly SERVERLESS = new SecurityModule('serverless', 'serverless');
  /** Fixing vulnerabilities. */
  static readonly VULNERABILITY_FIXES = new SecurityModule('vul', 'vul');
  /** Threat detection and response (C-TDR). */
  static readonly THREAT_RESPONSE = new SecurityModule('ctdr', 'ctdr');
  /** Log storage of threat detection and response. */
  static readonly THREAT_RESPONSE_STORAGE = new SecurityModule('ctdrStorage', 'ctdr_storage');
  /** The SDK that finds malicious files. */
  static readonly MALICIOUS_FILES = new SecurityModule('sdk', 'sdk');
  /** Protection inside of applications (RASP). */
  static readonly APPLICATIONS = new SecurityModule('rasp', 'rasp');
  static readonly ANTI_RANSOMWARE = new SecurityModule('antiRansomware', 'anti_ransomware');
  /** Tamper-proofing of files. */
  static readonly TAMPER_PROOFING = new SecurityModule('webLock', 'web_lock');
  /** The AI assistant of security operations. The alicloud provider does not know it: `aisec` switches it. */
  static readonly AI_ASSISTANT = new SecurityModule(undefined, 'ai_digital');

  private constructor(
    /** Argument of `alicloud_threat_detection_instance`. @internal */
    readonly native:
      | 'cspm'
      | 'agentless'
      | 'postHost'
      | 'serverless'
      | 'vul'
      | 'ctdr'
      | 'ctdrStorage'
      | 'sdk'
      | 'rasp'
      | 'antiRansomware'
      | 'webLock'
      | undefined,
    /** Argument of `aisec_sas_postpay_modules`. */
    readonly code: string,
  ) {}
}

/** Every module that is switched. */
export const ALL_MODULES: readonly SecurityModule[] = Object.values(SecurityModule).filter(
  (one): one is SecurityModule => one instanceof SecurityModule,
);

/** An edition of the protection of one host. */
export class HostEdition {
  static readonly FREE = new HostEdition(1);
  static readonly ANTI_VIRUS = new HostEdition(6);
  static readonly ADVANCED = new HostEdition(5);
  static readonly ENTERPRISE = new HostEdition(3);
  static readonly ULTIMATE = new HostEdition(7);

  static custom(code: number): HostEdition {
    return new HostEdition(code);
  }

  private constructor(readonly code: number) {}
}

/** An edition that is bought for months. */
export class SubscriptionEdition {
  static readonly ANTI_VIRUS = new SubscriptionEdition('level7');
  static readonly ADVANCED = new SubscriptionEdition('level3');
  static readonly ENTERPRISE = new SubscriptionEdition('level2');
  static readonly ULTIMATE = new SubscriptionEdition('level8');
  /** Only what is added to it, such as posture checks. */
  static readonly VALUE_ADDED_ONLY = new SubscriptionEdition('level10');

  private constructor(readonly code: string) {}
}

export interface PayAsYouGoProps {
  /** Modules that are on; all others are off. */
  readonly modules: readonly SecurityModule[];
  /** Edition that new servers get by themselves; needs `SecurityModule.HOSTS`. @default - they are bound by hand, or by `bindAsset` */
  readonly bindNewHosts?: HostEdition;
}

/** Direction of a change of what was bought. */
export class SubscriptionChange {
  static readonly UPGRADE = new SubscriptionChange('Upgrade');
  static readonly DOWNGRADE = new SubscriptionChange('Downgrade');

  private constructor(readonly code: 'Upgrade' | 'Downgrade') {}
}

export interface SubscriptionProps {
  readonly edition: SubscriptionEdition;
  /** Needed when the edition or an amount is changed: the order says which it is, and costs accordingly. @default - none */
  readonly change?: SubscriptionChange;
  /** Months that are bought: 1, 2, 3, 6, 12, 24 or 36. */
  readonly months: number;
  /** Months of each renewal. @default - it is not renewed */
  readonly renewalMonths?: number;
  /** Servers. @default - none, for value-added services only */
  readonly servers?: number;
  /** Cores of servers, for editions that count them. @default - none */
  readonly cores?: number;
  /** Posture checks (CSPM), in units of the price list. @default - none */
  readonly postureChecks?: number;
  /** Threat detection and response. @default - none */
  readonly threatResponse?: {
    /** GB of logs a day, in steps of 100. */
    readonly gigabytesPerDay: number;
    /** GB of storage, in steps of 1,000. @default - none */
    readonly storageGigabytes?: number;
  };
  /** GB of storage for logs of Security Center. @default - none */
  readonly logStorageGigabytes?: number;
  /** Scans of container images. @default - none */
  readonly imageScans?: number;
  /** GB of backups against ransomware. @default - none */
  readonly antiRansomwareGigabytes?: number;
  /** Fixes of vulnerabilities. @default - none */
  readonly vulnerabilityFixes?: number;
  /** Honeypots. @default - none */
  readonly honeypots?: number;
  /** Instances of protected applications. @default - none */
  readonly applications?: number;
}

/** Steps in which Agentic SOC is sold. https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/threat_detection_instance */
export const THREAT_RESPONSE_STEPS = { gigabytesPerDay: 100, storageGigabytes: 1000 } as const;

/** How Security Center is paid for. */
export class SecurityCenterBilling {
  /** By use: what each module costs depends on assets, checks and traffic. */
  static payAsYouGo(props: PayAsYouGoProps): SecurityCenterBilling {
    return new SecurityCenterBilling(props, undefined);
  }

  /** For months in advance. */
  static subscription(props: SubscriptionProps): SecurityCenterBilling {
    return new SecurityCenterBilling(undefined, props);
  }

  private constructor(
    /** @internal */
    readonly use: PayAsYouGoProps | undefined,
    /** @internal */
    readonly months: SubscriptionProps | undefined,
  ) {}
}
