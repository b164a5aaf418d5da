import { Token } from 'cdktf';
import type { Construct } from 'constructs';
import { ThreatDetectionAntiBruteForceRule } from '../bindings/alicloud/threat-detection-anti-brute-force-rule';
import { ThreatDetectionAttackPathSensitiveAssetConfig } from '../bindings/alicloud/threat-detection-attack-path-sensitive-asset-config';
import { ThreatDetectionBaselineStrategy } from '../bindings/alicloud/threat-detection-baseline-strategy';
import { ThreatDetectionClientFileProtect } from '../bindings/alicloud/threat-detection-client-file-protect';
import { ThreatDetectionVulWhitelist } from '../bindings/alicloud/threat-detection-vul-whitelist';
import { AlicloudConstruct } from '../core/construct';
import { Problems, shown } from '../core/errors';
import { physicalName, registerName } from '../core/naming';
import { checkText } from '../core/text-check';
import { checked, checkGiven, flag, literal, nameRule } from './shared';

export interface BaselineStrategyProps {
  /** Another one replaces the strategy. @default - made from the construct's path */
  readonly name?: string;
  /** Kinds of checks, such as `hc_exploit_redis` or `weak_password`; the console lists them. */
  readonly checks: readonly string[];
  /** Days between two runs: 1, 3, 7 or 30. @default 1 */
  readonly everyDays?: 1 | 3 | 7 | 30;
  /** Time of day, `HH:mm:ss`. @default ['00:00:00', '06:00:00'] */
  readonly hours?: readonly [from: string, to: string];
  /** Whether it is a strategy of one's own for some servers, or one for all. @default true */
  readonly custom?: boolean;
  /** What servers are named by; which ones is chosen in the console. @default `groupId` */
  readonly targetsBy?: 'groupId' | 'uuid';
}

const TIME = /^(([01]\d|2[0-3]):[0-5]\d:[0-5]\d|24:00:00)$/;

/** Checks of the configuration of servers, `alicloud_threat_detection_baseline_strategy`. */
export class BaselineStrategy extends AlicloudConstruct {
  constructor(scope: Construct, id: string, props: BaselineStrategyProps) {
    super(scope, id);
    const { checks, everyDays = 1, hours = ['00:00:00', '06:00:00'], custom = true, targetsBy = 'groupId' } = props;
    const problems = new Problems(this);
    const name = physicalName(this, props.name, nameRule('name'), problems);
    for (const time of hours) checkText(problems, 'hours', time, TIME, 'HH:mm:ss');
    checkGiven(problems, { checks });
    const config = {
      baselineStrategyName: name.value,
      customType: custom ? 'custom' : 'common',
      riskSubTypeName: checks.join(','),
      cycleDays: everyDays,
      startTime: hours[0],
      endTime: hours[1],
      targetType: targetsBy,
    };
    const names = { cycle_days: 'everyDays', target_type: 'targetsBy' };
    const resource = new ThreatDetectionBaselineStrategy(
      this,
      'Resource',
      checked(problems, 'alicloud_threat_detection_baseline_strategy', config, names),
    );
    registerName(resource, 'baselineStrategyName', name);
  }
}

export interface BruteForceProtectionProps {
  /** @default - made from the construct's path */
  readonly name?: string;
  /** Servers by their ids in Security Center. */
  readonly servers: readonly string[];
  /** Failed logins after which an address is blocked: 2, 3, 4, 5, 10, 50, 80 or 100. @default 10 */
  readonly failures?: number;
  /** Minutes in which they are counted: 1, 2, 5, 10 or 15. @default 5 */
  readonly withinMinutes?: number;
  /** Minutes for which it is blocked: 5, 15, 30, 60, 120, 360, 720, 1440, 10080 or 52560000 for ever. @default 60 */
  readonly blockMinutes?: number;
  /** Whether servers without a rule get this one. @default false */
  readonly default?: boolean;
}

/** What the API takes. https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-createantibruteforcerule */
export const BRUTE_FORCE_LIMITS = {
  failures: [2, 3, 4, 5, 10, 50, 80, 100],
  withinMinutes: [1, 2, 5, 10, 15],
  blockMinutes: [5, 15, 30, 60, 120, 360, 720, 1440, 10_080, 52_560_000],
} as const;

/** Blocks addresses that guess passwords of servers, `alicloud_threat_detection_anti_brute_force_rule`. */
export class BruteForceProtection extends AlicloudConstruct {
  /** @throws ValidationError `not-in-enum` for numbers that the API does not take */
  constructor(scope: Construct, id: string, props: BruteForceProtectionProps) {
    super(scope, id);
    const numbers = {
      failures: props.failures ?? 10,
      withinMinutes: props.withinMinutes ?? 5,
      blockMinutes: props.blockMinutes ?? 60,
    };
    const problems = new Problems(this);
    const name = physicalName(this, props.name, nameRule('name'), problems);
    // A rule for servers without one needs none of its own.
    if (props.default !== true) checkGiven(problems, { servers: props.servers });
    for (const [argument, allowed] of Object.entries(BRUTE_FORCE_LIMITS)) {
      const got = numbers[argument as keyof typeof numbers];
      if (Token.isUnresolved(got) || (allowed as readonly number[]).includes(got)) continue;
      problems.add({
        code: 'not-in-enum',
        what: `${argument} has a value that the service does not know`,
        got: shown(got),
        allowed: allowed.join(', '),
        fix: `set ${argument} to one of the allowed values`,
      });
    }
    const config = {
      antiBruteForceRuleName: name.value,
      failCount: numbers.failures,
      span: numbers.withinMinutes,
      forbiddenTime: numbers.blockMinutes,
      uuidList: [...props.servers],
      defaultRule: props.default ?? false,
    };
    const resource = new ThreatDetectionAntiBruteForceRule(
      this,
      'Resource',
      checked(problems, 'alicloud_threat_detection_anti_brute_force_rule', config, { uuid_list: 'servers' }),
    );
    registerName(resource, 'antiBruteForceRuleName', name);
  }
}

/** What a process does to a file. @unverified but for `CREATE`, the only one that an example has */
export class FileOperation {
  static readonly CREATE = new FileOperation('CREATE');
  static readonly READ = new FileOperation('READ');
  static readonly WRITE = new FileOperation('WRITE');
  static readonly RENAME = new FileOperation('RENAME');
  static readonly DELETE = new FileOperation('DELETE');
  static readonly CHANGE_PERMISSIONS = new FileOperation('CHMOD');

  static custom(code: string): FileOperation {
    return new FileOperation(code);
  }

  private constructor(readonly code: string) {}
}

/** How bad an alert about a file is. */
export class FileAlertLevel {
  static readonly NONE = new FileAlertLevel(0);
  static readonly REMINDER = new FileAlertLevel(1);
  /** The highest that the alicloud provider takes; the service has one more. */
  static readonly SUSPICIOUS = new FileAlertLevel(2);

  private constructor(readonly code: number) {}
}

export interface FileProtectionProps {
  /** @default - made from the construct's path */
  readonly name?: string;
  /** Files, such as those of models and credentials; `*` stands for anything. */
  readonly files: readonly string[];
  /** Processes that the rule is about; `*` stands for anything where it reports. @default - all: `*` */
  readonly processes?: readonly string[];
  /** @default - what changes files: create, write, rename, delete */
  readonly operations?: readonly FileOperation[];
  /** Whether the operations are let pass rather than reported; the processes are then named without `*`. @default false */
  readonly allow?: boolean;
  /** @default FileAlertLevel.SUSPICIOUS, and NONE for what is let pass */
  readonly level?: FileAlertLevel;
  /** @default true */
  readonly enabled?: boolean;
}

/**
 * Reports what processes do to files of servers, `alicloud_threat_detection_client_file_protect`. Report all processes, and let the known ones
 * pass by rules of their own: https://www.alibabacloud.com/help/en/security-center/user-guide/core-file-monitoring
 */
export class FileProtection extends AlicloudConstruct {
  constructor(scope: Construct, id: string, props: FileProtectionProps) {
    super(scope, id);
    const { CREATE, WRITE, RENAME, DELETE } = FileOperation;
    const { files, processes = ['*'], operations = [CREATE, WRITE, RENAME, DELETE], allow = false } = props;
    const problems = new Problems(this);
    const name = physicalName(this, props.name, nameRule('name'), problems);
    checkGiven(problems, { files, processes, operations });
    if (allow && processes.some((process) => !Token.isUnresolved(process) && process.includes('*'))) {
      problems.add({
        code: 'invalid-value',
        what: 'processes has a wildcard in a rule that lets pass: any process could use it',
        got: shown(processes.join(', ')),
        allowed: 'whole paths',
        fix: 'name each process that may touch the files',
      });
    }
    const config = {
      ruleName: name.value,
      filePaths: files.map(literal),
      procPaths: processes.map(literal),
      fileOps: operations.map(({ code }) => code),
      ruleAction: allow ? 'pass' : 'alert',
      alertLevel: (props.level ?? (allow ? FileAlertLevel.NONE : FileAlertLevel.SUSPICIOUS)).code,
      status: flag(props.enabled ?? true),
    };
    const resource = new ThreatDetectionClientFileProtect(
      this,
      'Resource',
      checked(problems, 'alicloud_threat_detection_client_file_protect', config),
    );
    registerName(resource, 'ruleName', name);
  }
}

export interface SensitiveAsset {
  readonly instanceId: string;
  readonly region: string;
  /** Number of the type, as `GetCloudAssetCriteria` lists them: 0 is ECS, 3 RDS, 18 OSS. */
  readonly type: number;
  /** Number of the subtype. */
  readonly subType: number;
}

/** Assets whose reach attack paths are looked for, `alicloud_threat_detection_attack_path_sensitive_asset_config`: where models and data are. */
export class AttackPathTargets extends AlicloudConstruct {
  constructor(scope: Construct, id: string, assets: readonly SensitiveAsset[]) {
    super(scope, id);
    const config = {
      attackPathAssetList: assets.map(({ instanceId, region, type, subType }) => ({
        instanceId,
        regionId: region,
        assetType: type,
        assetSubType: subType,
        // Alibaba Cloud: the only one that the resource takes.
        vendor: 0,
      })),
    };
    const type = 'alicloud_threat_detection_attack_path_sensitive_asset_config';
    new ThreatDetectionAttackPathSensitiveAssetConfig(this, 'Resource', checked(new Problems(this), type, config));
  }
}

export interface VulnerabilityAllowListProps {
  /** The vulnerability, as JSON of the console: `[{"aliasName":"…","name":"…","type":"cve"}]`. Another one replaces the entry. */
  readonly vulnerability: string;
  /** Servers that it is about, as JSON of the console. @default - all */
  readonly targets?: string;
  /** Why; whoever looks at the console reads it. */
  readonly reason: string;
}

/** A vulnerability that is no longer reported, `alicloud_threat_detection_vul_whitelist`. */
export class VulnerabilityAllowList extends AlicloudConstruct {
  constructor(scope: Construct, id: string, { vulnerability, targets, reason }: VulnerabilityAllowListProps) {
    super(scope, id);
    const problems = new Problems(this);
    if (reason.trim() === '')
      problems.add({ code: 'missing', what: 'reason is missing', fix: 'say why it is let pass' });
    const config = {
      whitelist: literal(vulnerability),
      targetInfo: targets && literal(targets),
      reason: literal(reason),
    };
    const names = { whitelist: 'vulnerability', target_info: 'targets' };
    new ThreatDetectionVulWhitelist(
      this,
      'Resource',
      checked(problems, 'alicloud_threat_detection_vul_whitelist', config, names),
    );
  }
}
