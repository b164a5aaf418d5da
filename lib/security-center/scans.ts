import { Token } from 'cdktf';
import type { Construct } from 'constructs';
import { DataAisecSasSensitiveRules } from '../bindings/aisec/data-aisec-sas-sensitive-rules';
import { SasAgentlessScan } from '../bindings/aisec/sas-agentless-scan';
import { SasSensitiveRules } from '../bindings/aisec/sas-sensitive-rules';
import { ThreatDetectionCycleTask } from '../bindings/alicloud/threat-detection-cycle-task';
import { claimSetting } from '../core/claim';
import { AlicloudConstruct } from '../core/construct';
import { Problems, shown } from '../core/errors';
import { Notices } from '../core/notice';
import { checkRange } from '../core/range-check';
import {
  aisecOf,
  checked,
  checkGiven,
  flag,
  literal,
  type OperationProps,
  type SecurityCenterAisecProps,
} from './shared';

/** What a schedule scans. */
export class ScanKind {
  /** Container images, those of PAI among them. */
  static readonly IMAGES = new ScanKind('IMAGE_SCAN');
  /** Servers for viruses. */
  static readonly VIRUSES = new ScanKind('VIRUS_VUL_SCHEDULE_SCAN');
  /** Servers for urgent vulnerabilities. */
  static readonly URGENT_VULNERABILITIES = new ScanKind('EMG_VUL_SCHEDULE_SCAN');

  static custom(code: string): ScanKind {
    return new ScanKind(code);
  }

  private constructor(readonly code: string) {}
}

/** A group of servers. */
export interface ScanGroup {
  readonly id: number;
  readonly name: string;
}

export interface ScanScheduleProps {
  /** Another one replaces the schedule. */
  readonly kind: ScanKind;
  /** Days between two scans. @default 1 */
  readonly everyDays?: number;
  /** Hours of a day, from 0 to 24, in which a scan runs. @default [0, 6] */
  readonly hours?: readonly [from: number, to: number];
  /** Day of the first scan, `YYYY-MM-DD`, UTC. */
  readonly firstDay: string;
  /** @default true */
  readonly enabled?: boolean;
  /** Groups of servers that are scanned. @default - none are named, which is taken for all. @unverified */
  readonly groups?: readonly ScanGroup[];
  /** All that the scan is told, as JSON that has at least a list `targetInfo`. @default - made from `groups` */
  readonly parameters?: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Scans by the calendar, `alicloud_threat_detection_cycle_task`. Destroying ends them. */
export class ScanSchedule extends AlicloudConstruct {
  /** @throws ValidationError `invalid-value` for a day, `out-of-range` for hours */
  constructor(scope: Construct, id: string, props: ScanScheduleProps) {
    super(scope, id);
    const { kind, everyDays = 1, hours: [from, to] = [0, 6], firstDay, enabled = true } = props;
    const { groups = [] } = props;
    const problems = new Problems(this);
    const first = Date.parse(`${firstDay}T00:00:00Z`);
    // 30 February is read as a day in March.
    if (!DAY.test(firstDay) || Number.isNaN(first) || !new Date(first).toISOString().startsWith(firstDay)) {
      problems.add({
        code: 'invalid-value',
        what: 'firstDay is no day',
        got: shown(firstDay),
        allowed: 'YYYY-MM-DD, a day that there is, and no value that is known later',
        fix: 'correct firstDay',
      });
    }
    const known = [from, to].filter((hour) => !Token.isUnresolved(hour));
    const whole = known.every((hour) => Number.isInteger(hour) && hour >= 0 && hour <= 24);
    if (!whole || (known.length === 2 && from >= to)) {
      problems.add({
        code: 'out-of-range',
        what: 'hours is out of range',
        got: known.join(' to '),
        allowed: 'two whole hours from 0 to 24, the earlier first',
        fix: 'correct hours',
      });
    }
    checkRange(problems, 'everyDays', everyDays, { MIN: 1 });
    const config = {
      taskType: kind.code,
      // The service wants the type as the name.
      taskName: kind.code,
      enable: flag(enabled),
      firstDateStr: first,
      intervalPeriod: everyDays,
      periodUnit: 'day',
      targetStartTime: from,
      targetEndTime: to,
      // The API refuses a schedule without targets, although it calls them optional.
      param: literal(
        props.parameters ??
          JSON.stringify({ targetInfo: groups.map(({ id, name }) => ({ type: 'groupId', name, target: id })) }),
      ),
    };
    new ThreatDetectionCycleTask(this, 'Resource', checked(problems, 'alicloud_threat_detection_cycle_task', config));
  }
}

/** How a server is scanned without an agent. */
export class AgentlessTarget {
  /** Snapshots of its disks are made. */
  static readonly SNAPSHOT = new AgentlessTarget('snapshot');
  /** An image of it is made. */
  static readonly IMAGE = new AgentlessTarget('image');
  /** Snapshots that exist. */
  static readonly USER_SNAPSHOT = new AgentlessTarget('user-snapshot');

  private constructor(readonly code: string) {}
}

export interface AgentlessScanProps extends OperationProps {
  /** @default AgentlessTarget.SNAPSHOT */
  readonly target?: AgentlessTarget;
  /** Servers by their ids in Security Center. @default - what `selection` names */
  readonly assets?: readonly string[];
  /** A selection of assets that was made before. @default - what `assets` names */
  readonly selection?: string;
  /** @default false */
  readonly dataDisks?: boolean;
  /** Whether what is made for the scan is deleted as soon as possible. @default true */
  readonly releaseAfterScan?: boolean;
  /** Days after which it is deleted in any case. @default - the service chooses */
  readonly deleteAfterDays?: number;
  /** Region of the assets. @default - the service finds them */
  readonly region?: string;
}

/**
 * A scan of servers without an agent, `aisec_sas_agentless_scan`: vulnerabilities, malicious files, keys in plain text. It runs when it is
 * deployed, and again when a trigger changes. It costs money by the amount that is scanned.
 */
export class AgentlessScan extends AlicloudConstruct {
  /** @throws ValidationError `not-exactly-one` unless either assets or selection is given */
  constructor(scope: Construct, id: string, props: AgentlessScanProps) {
    super(scope, id);
    const { target = AgentlessTarget.SNAPSHOT, assets, selection, triggers, timeoutMinutes } = props;
    const problems = new Problems(this);
    const config = {
      targetType: target.code,
      uuids: assets && [...assets],
      assetSelectionType: selection,
      scanDataDisk: props.dataDisks ?? false,
      releaseAfterScan: props.releaseAfterScan ?? true,
      autoDeleteDays: props.deleteAfterDays,
      resourceRegionId: props.region,
      triggers: triggers && { ...triggers },
      timeoutMinutes,
    };
    const names = { uuids: 'assets', asset_selection_type: 'selection', auto_delete_days: 'deleteAfterDays' };
    new SasAgentlessScan(this, 'Resource', {
      ...checked(problems, 'aisec_sas_agentless_scan', config, { ...names, timeout_minutes: 'timeoutMinutes' }),
      provider: aisecOf(this, props).provider,
    });
    Notices.of(this).add({
      id: 'security-center.scan-cost',
      message:
        'Scans without an agent are billed by the amount that is scanned, and snapshots and images by the storage.',
    });
  }
}

/** Where keys are looked for. */
export class ExposureSource {
  static readonly CONTAINER_IMAGES = new ExposureSource('image');
  /** Disks and images of servers, scanned without an agent. */
  static readonly AGENTLESS_SCANS = new ExposureSource('agentless');

  private constructor(readonly code: string) {}
}

export interface KeyExposureProps extends SecurityCenterAisecProps {
  /** Another one replaces it. */
  readonly source: ExposureSource;
  /**
   * Rules that are looked for, as `<class>/<rule>`; the others are off. The service lists its rules by `aisec_sas_sensitive_rules`.
   * @default - all rules that the service has
   */
  readonly rules?: readonly string[];
  /** All rules whose class, key or name fits a regular expression (RE2, any case): `'api.?key|token'`. @default - as `rules` says */
  readonly rulesMatching?: string;
  /** Whether rules that the service adds are on; for agentless scans only. @default true for agentless scans */
  readonly includeNewRules?: boolean;
}

/**
 * Which keys and passwords scans look for in files, `aisec_sas_sensitive_rules`: API keys of AI services in plain text among them. Destroying
 * restores what was found.
 */
export class KeyExposure extends AlicloudConstruct {
  /** @throws ValidationError `conflict` for rules and rulesMatching together, `not-applicable` for includeNewRules of images */
  constructor(scope: Construct, id: string, props: KeyExposureProps) {
    super(scope, id);
    const { source, rules, rulesMatching } = props;
    const agentless = source === ExposureSource.AGENTLESS_SCANS;
    const problems = new Problems(this);
    if (rules && rulesMatching !== undefined) {
      problems.add({ code: 'conflict', what: 'rules and rulesMatching are two selections', fix: 'remove one of them' });
    }
    checkGiven(problems, { rules });
    if (!agentless && props.includeNewRules !== undefined) {
      problems.add({
        code: 'not-applicable',
        what: 'includeNewRules has no meaning for images',
        allowed: 'for ExposureSource.AGENTLESS_SCANS',
        fix: 'remove includeNewRules',
      });
    }
    for (const rule of rules ?? []) {
      if (Token.isUnresolved(rule) || /^[^/]+\/.+$/.test(rule)) continue;
      problems.add({
        code: 'invalid-value',
        what: 'rules has a text of another form',
        got: shown(rule),
        allowed: '<class>/<rule>',
        fix: 'take the path of a rule that aisec_sas_sensitive_rules lists',
      });
    }
    const { provider } = aisecOf(this, props);
    claimSetting(this, `selection of rules for keys (${source.code})`, provider, problems);
    const config = {
      source: source.code,
      rules: rules ? [...rules] : this.found(source, rulesMatching, props),
      enableNewRules: agentless ? (props.includeNewRules ?? true) : undefined,
    };
    new SasSensitiveRules(this, 'Resource', { ...checked(problems, 'aisec_sas_sensitive_rules', config), provider });
  }

  /** The paths of rules that the service has, read when Terraform plans. */
  private found({ code }: ExposureSource, pattern: string | undefined, props: KeyExposureProps): string[] {
    const { provider } = aisecOf(this, props);
    const data = new DataAisecSasSensitiveRules(this, 'Rules', { source: code, provider });
    if (pattern === undefined) return Token.asList(`\${${data.fqn}.rules[*].path}`);
    const regex = JSON.stringify(`(?i)${pattern}`);
    data.addOverride('lifecycle.postcondition', [
      {
        condition: `\${length([for r in self.rules : r if can(regex(${regex}, "\${r.path} \${r.class_name} \${r.name}"))]) > 0}`,
        error_message: `No rule fits ${pattern}. Rules there are: \${join(", ", self.rules[*].path)}.`,
      },
    ]);
    return Token.asList(
      `\${[for r in ${data.fqn}.rules : r.path if can(regex(${regex}, "\${r.path} \${r.class_name} \${r.name}"))]}`,
    );
  }
}
