import { type IResolvable, type TerraformResource, Token } from 'cdktf';
import type { Construct } from 'constructs';
import { DataAisecSasCheckResults } from '../bindings/aisec/data-aisec-sas-check-results';
import { DataAisecSasCheckStandards } from '../bindings/aisec/data-aisec-sas-check-standards';
import { SasCheckAllowRule } from '../bindings/aisec/sas-check-allow-rule';
import { SasCheckParameter } from '../bindings/aisec/sas-check-parameter';
import { SasCheckRun } from '../bindings/aisec/sas-check-run';
import { SasCheckStandard } from '../bindings/aisec/sas-check-standard';
import { ThreatDetectionCheckConfig } from '../bindings/alicloud/threat-detection-check-config';
import { claimSetting } from '../core/claim';
import { AlicloudConstruct } from '../core/construct';
import { Problems, shown } from '../core/errors';
import { Notices } from '../core/notice';
import { createBefore } from '../core/ordering';
import { stackProvider } from '../core/region';
import { aisecOf, checked, checkGiven, literal, type OperationProps, type SecurityCenterAisecProps } from './shared';

/** A day of the week, as Security Center counts them. @unverified that 1 is Monday */
export class CheckDay {
  static readonly MONDAY = new CheckDay(1);
  static readonly TUESDAY = new CheckDay(2);
  static readonly WEDNESDAY = new CheckDay(3);
  static readonly THURSDAY = new CheckDay(4);
  static readonly FRIDAY = new CheckDay(5);
  static readonly SATURDAY = new CheckDay(6);
  static readonly SUNDAY = new CheckDay(7);

  static readonly EVERY_DAY: readonly CheckDay[] = [
    CheckDay.MONDAY,
    CheckDay.TUESDAY,
    CheckDay.WEDNESDAY,
    CheckDay.THURSDAY,
    CheckDay.FRIDAY,
    CheckDay.SATURDAY,
    CheckDay.SUNDAY,
  ];

  private constructor(readonly number: number) {}
}

/** Hours of a day in which checks run. */
export class CheckWindow {
  /** 0:00 to 6:00. */
  static readonly NIGHT = new CheckWindow(0);
  static readonly MORNING = new CheckWindow(6);
  static readonly AFTERNOON = new CheckWindow(12);
  static readonly EVENING = new CheckWindow(18);

  private constructor(readonly start: number) {}

  get end(): number {
    return this.start + 6;
  }
}

/** A standard that configurations are checked against. Ids differ between sites and releases: they are read from the service. */
export class CheckStandard {
  static readonly CIS = CheckStandard.named('CIS');
  static readonly PCI_DSS = CheckStandard.named('PCI[ -]?DSS');
  static readonly ISO_27001 = CheckStandard.named('27001');

  /**
   * The standard whose English name fits a regular expression (RE2, any case). Planning fails when none or several do, and lists the names.
   */
  static named(pattern: string): CheckStandard {
    return new CheckStandard(pattern, undefined);
  }

  /** A standard of which the id is known. */
  static ofId(id: number): CheckStandard {
    return new CheckStandard(undefined, id);
  }

  private constructor(
    /** @internal */
    readonly pattern: string | undefined,
    /** @internal */
    readonly id: number | undefined,
  ) {}
}

/** An item of a section. `alicloud_threat_detection_check_structures` and `_check_item_configs` list them. */
export interface SelectedItem {
  readonly checkId: number;
  readonly sectionId: number;
}

export interface PostureChecksProps extends SecurityCenterAisecProps {
  /** Days on which checks run. @default - every day */
  readonly days?: readonly CheckDay[];
  /** @default CheckWindow.NIGHT */
  readonly window?: CheckWindow;
  /** Whether checks run by themselves. @default true */
  readonly automatic?: boolean;
  /** Clouds that are checked, by their codes. A change is sent together with another one of the policy only. @default - `ALIYUN` */
  readonly vendors?: readonly string[];
  /** Whether items that the service adds to a standard are checked. @default true, and false where `items` says which are checked */
  readonly includeNewItems?: boolean;
  /** Standards that are on; see also `disableStandard`. @default - none is switched */
  readonly standards?: readonly CheckStandard[];
  /**
   * Exactly these items are checked: whenever the policy changes, the alicloud provider takes out all others. So they are not for standards that are
   * switched on; taking the list away leaves the items selected.
   * @default - what is selected stays selected
   */
  readonly items?: readonly SelectedItem[];
  /** Whether all items that there are are selected. @default false */
  readonly allItems?: boolean;
}

export interface AllowedCheckProps {
  readonly checkId: number;
  /** Assets that are let pass. Another list replaces the rule. @default - the whole item is let pass */
  readonly assets?: readonly string[];
  /** Why; whoever looks at the console reads it. */
  readonly reason: string;
}

/** How much of the account a check covers. */
export class CheckRange {
  /** What the policy selects. */
  static readonly POLICY = new CheckRange('POLICY');
  static readonly ALL = new CheckRange('FULL');

  private constructor(readonly code: string) {}
}

export interface CheckRunProps extends OperationProps {
  /** @default CheckRange.POLICY */
  readonly range?: CheckRange;
}

/**
 * Checks of the configuration of cloud assets (CSPM): when they run, about which clouds and standards, with which parameters, and what is
 * let pass. There is one policy for an account, `alicloud_threat_detection_check_config`. Destroying leaves it, and restores standards and
 * parameters as they were found.
 */
export class PostureChecks extends AlicloudConstruct {
  private readonly props: PostureChecksProps;
  private data?: DataAisecSasCheckStandards;
  private readonly set: TerraformResource[] = [];
  private readonly runs: SasCheckRun[] = [];
  private readonly policy: ThreatDetectionCheckConfig;
  /** That each pattern fits one standard. */
  private readonly conditions: { readonly condition: string; readonly error_message: string }[] = [];

  constructor(scope: Construct, id: string, props: PostureChecksProps = {}) {
    super(scope, id);
    this.props = props;
    const { days = CheckDay.EVERY_DAY, window = CheckWindow.NIGHT, automatic = true, standards = [], items } = props;
    const problems = new Problems(this);
    if (automatic && days.length === 0) {
      problems.add({
        code: 'too-few-items',
        what: 'days is empty',
        got: '0',
        allowed: 'at least one day',
        fix: 'name a day, or set automatic to false',
      });
    }
    checkGiven(problems, { vendors: props.vendors, items });
    claimSetting(this, 'policy of posture checks', stackProvider(this), problems);
    const config = {
      enableAutoCheck: automatic,
      enableAddCheck: props.includeNewItems ?? items === undefined,
      cycleDays: days.map(({ number }) => number),
      startTime: window.start,
      endTime: window.end,
      vendors: [...(props.vendors ?? ['ALIYUN'])],
      ...(props.allItems === true && { configure: 'all' }),
      ...(items && { selectedChecks: items.map(({ checkId, sectionId }) => ({ checkId, sectionId })) }),
    };
    const type = 'alicloud_threat_detection_check_config';
    if (items && props.allItems === true) {
      problems.add({ code: 'conflict', what: 'items and allItems are two selections', fix: 'remove one of them' });
    }
    this.policy = new ThreatDetectionCheckConfig(this, 'Resource', {
      ...checked(problems, type, config),
      // The provider reads all that is selected, by standards and in the console too: no plan would be empty.
      ...(items === undefined && { lifecycle: { ignoreChanges: ['selected_checks'] } }),
    });
    this.beforeRuns(this.policy);
    for (const standard of standards) this.enableStandard(standard);
    if (items) {
      Notices.of(this).add({
        id: 'security-center.check-policy-cleared',
        message:
          'Items of posture checks that are not named are taken out, those that were selected in the console too; allItems or standards take out none.',
      });
    }
    Notices.of(this).add({
      id: 'security-center.check-policy-stays',
      message:
        'Destroying the policy of posture checks leaves it as it is; set automatic to false first to end the checks.',
    });
  }

  /** Lets a standard be checked. Destroying restores what was found. */
  enableStandard(standard: CheckStandard): this {
    return this.setStandard(standard, true);
  }

  /** Ends the checks of a standard. Destroying restores what was found. */
  disableStandard(standard: CheckStandard): this {
    return this.setStandard(standard, false);
  }

  /** Sets a parameter of an item, such as the days after which a user counts as idle. Destroying restores what was found. */
  setParameter(checkId: number, name: string, value: string): this {
    const config = { checkId, name, value: literal(value) };
    const parameter = new SasCheckParameter(this, `Parameter-${checkId}-${name}`, {
      ...checked(new Problems(this), 'aisec_sas_check_parameter', config),
      provider: aisecOf(this, this.props).provider,
    });
    return this.beforeRuns(parameter);
  }

  /** Lets an item, or some of its assets, pass. */
  allow(id: string, { checkId, assets, reason }: AllowedCheckProps): this {
    const problems = new Problems(this);
    if (!Token.isUnresolved(reason) && reason.trim() === '') {
      problems.add({ code: 'missing', what: 'reason is missing', fix: 'say why it is let pass' });
    }
    const config = { checkId, instanceIds: assets && [...assets], remark: literal(reason) };
    const rule = new SasCheckAllowRule(this, id, {
      ...checked(problems, 'aisec_sas_check_allow_rule', config, { instance_ids: 'assets', remark: 'reason' }),
      provider: aisecOf(this, this.props).provider,
    });
    return this.beforeRuns(rule);
  }

  /** Runs the checks when this is deployed, and again when a trigger changes; the apply waits for the end. */
  runNow(id: string, { range = CheckRange.POLICY, triggers, timeoutMinutes }: CheckRunProps = {}): this {
    const config = { scanRange: range.code, triggers: triggers && { ...triggers }, timeoutMinutes };
    const problems = new Problems(this);
    const L1 = checked(problems, 'aisec_sas_check_run', config, { timeout_minutes: 'timeoutMinutes' });
    const run = new SasCheckRun(this, id, { ...L1, provider: aisecOf(this, this.props).provider });
    this.runs.push(run);
    for (const resource of this.set) createBefore(resource, [run]);
    return this;
  }

  /**
   * Items that did not pass, read when Terraform plans, and after the runs that were asked for before this.
   * @returns an expression for a list of objects with check_id, name, risk_level, status, instance_type, instance_sub_type, vendor, operation_type
   */
  failedChecks(id: string, standards?: readonly number[]): IResolvable {
    const data = new DataAisecSasCheckResults(this, id, {
      statuses: ['NOT_PASS'],
      standardIds: standards && [...standards],
      provider: aisecOf(this, this.props).provider,
      dependsOn: [...this.runs],
    });
    return data.interpolationForAttribute('checks');
  }

  private setStandard({ pattern, id }: CheckStandard, enabled: boolean): this {
    if (enabled && this.props.items) {
      new Problems(this)
        .add({
          code: 'conflict',
          what: 'items conflicts with standards: the next change of the policy would take their items out',
          got: pattern ?? String(id),
          allowed: 'items, or standards',
          fix: 'remove items, or name the items of the standard there',
        })
        .throwIfAny();
    }
    const name = pattern ?? String(id);
    const standardId = pattern === undefined ? (id ?? 0) : this.idOf(pattern);
    const config = { standardId, enabled };
    const resource = new SasCheckStandard(this, `Standard-${name.replace(/[^A-Za-z0-9]+/g, '-')}`, {
      ...checked(new Problems(this), 'aisec_sas_check_standard', config),
      provider: aisecOf(this, this.props).provider,
    });
    // The policy says when they run.
    createBefore(this.policy, [resource]);
    return this.beforeRuns(resource);
  }

  /** What is set here has to be in force when the checks run. */
  private beforeRuns(resource: TerraformResource): this {
    this.set.push(resource);
    createBefore(resource, this.runs);
    return this;
  }

  /** An expression for the id of the only standard whose name fits. */
  private idOf(pattern: string): number {
    const problems = new Problems(this);
    try {
      new RegExp(pattern);
    } catch {
      problems.add({
        code: 'invalid-value',
        what: 'the pattern of a standard is no regular expression',
        got: shown(pattern),
        fix: 'correct the pattern',
      });
    }
    problems.throwIfAny();
    const data = (this.data ??= this.lookUp());
    this.conditions.push({
      condition: `\${length([for s in self.standards : s if ${fits(pattern)}]) == 1}`,
      error_message: `Not exactly one standard fits ${pattern}. Standards there are: \${join(", ", self.standards[*].name)}.`,
    });
    data.addOverride('lifecycle.postcondition', [...this.conditions]);
    return Token.asNumber(`\${one([for s in ${data.fqn}.standards : s.id if ${fits(pattern)}])}`);
  }

  private lookUp(): DataAisecSasCheckStandards {
    const { provider } = aisecOf(this, this.props);
    return new DataAisecSasCheckStandards(this, 'Standards', { lang: 'en', provider });
  }
}

const fits = (pattern: string): string => `can(regex(${JSON.stringify(`(?i)${pattern}`)}, s.name))`;
