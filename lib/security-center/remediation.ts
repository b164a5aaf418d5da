import { TerraformOutput, Token } from 'cdktf';
import type { Construct } from 'constructs';
import { SasRemediation } from '../bindings/aisec/sas-remediation';
import { AlicloudConstruct } from '../core/construct';
import { Problems, shown } from '../core/errors';
import { Notices } from '../core/notice';
import { aisecOf, checked, literal, type OperationProps } from './shared';

/** What is done to assets. */
export class RemediationAction {
  static readonly REPAIR = new RemediationAction('REPAIR');
  /** Takes the last repair of each asset back, where the service can. */
  static readonly ROLL_BACK = new RemediationAction('ROLLBACK');

  private constructor(readonly code: string) {}
}

export interface RemediationProps extends OperationProps {
  /** The posture check whose finding is repaired. */
  readonly checkId: number;
  /** The assets, each by its id. @default - `wholeItem` has to be true */
  readonly assets?: readonly string[];
  /**
   * Instead of `assets`: all that fail the check when this is applied, or all whose repair can be taken back. The plan lists them as they are then.
   * @default false
   */
  readonly wholeItem?: boolean;
  /** @default RemediationAction.REPAIR */
  readonly action?: RemediationAction;
  /** Values that the repair asks for; the plan lists them as `questions`. @default - none */
  readonly parameters?: { readonly [name: string]: string };
  /**
   * Opts in: says that the assets may be changed. It has to be `change <number of assets> assets`, such as `change 2 assets`, so that an asset
   * that is added later is agreed to again; for `wholeItem` it names the check, `change every asset that fails check 70`, or
   * `take back every repair of check 70`. Without it, nothing is changed: the plan shows the steps and the assets.
   * @default - a rehearsal
   */
  readonly confirm?: string;
}

/**
 * Repairs assets that do not pass a posture check, or takes repairs back, `aisec_sas_remediation`. The plan shows what would be done; it is
 * done only where `confirm` agrees to it, once, and again when an argument or a trigger changes. Destroying changes nothing.
 */
export class Remediation extends AlicloudConstruct {
  private readonly resource: SasRemediation;

  /**
   * @throws ValidationError `invalid-value` for a confirmation of something else, `too-few-items` for an empty list of assets,
   * `not-exactly-one` for assets and `wholeItem`, or neither
   */
  constructor(scope: Construct, id: string, props: RemediationProps) {
    super(scope, id);
    const { checkId, assets, action = RemediationAction.REPAIR, parameters, confirm, triggers, timeoutMinutes } = props;
    const wholeItem = props.wholeItem === true;
    const problems = new Problems(this);
    const many = `${assets?.length ?? 0} asset${assets?.length === 1 ? '' : 's'}`;
    const all =
      action === RemediationAction.REPAIR
        ? `change every asset that fails check ${checkId}`
        : `take back every repair of check ${checkId}`;
    const wanted = wholeItem ? all : `change ${many}`;
    const agreed = confirm === wanted;
    if ((assets !== undefined) === wholeItem) {
      problems.add({
        code: 'not-exactly-one',
        what: wholeItem ? 'assets and wholeItem are both given' : 'neither assets nor wholeItem is given',
        fix: 'name the assets, or set wholeItem to true',
      });
    }
    if (assets?.length === 0)
      problems.add({ code: 'too-few-items', what: 'assets is empty', fix: 'name at least one' });
    if (wholeItem && confirm !== undefined && Token.isUnresolved(checkId)) {
      problems.add({
        code: 'invalid-value',
        what: 'checkId is not known yet, so nobody can agree to a repair of all that fails it',
        fix: 'give the id of the check as a number',
      });
    }
    if (confirm !== undefined && !agreed) {
      problems.add({
        code: 'invalid-value',
        what: 'confirm agrees to something else',
        got: Token.isUnresolved(confirm) ? 'a value that is known later' : shown(confirm),
        allowed: `"${wanted}"`,
        fix: 'look at the plan without confirm, then write it into the code',
      });
    }
    const config = {
      checkId,
      action: action.code,
      instanceIds: assets && [...assets],
      wholeItem: wholeItem || undefined,
      execute: agreed,
      parameters:
        parameters && Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, literal(value)])),
      triggers: triggers && { ...triggers },
      timeoutMinutes,
    };
    this.resource = new SasRemediation(this, 'Resource', {
      ...checked(problems, 'aisec_sas_remediation', config, {
        instance_ids: 'assets',
        whole_item: 'wholeItem',
        timeout_minutes: 'timeoutMinutes',
      }),
      provider: aisecOf(this, props).provider,
    });
    if (agreed) {
      Notices.of(this).add({
        id: 'security-center.repair',
        message: `Security Center will change ${wholeItem ? 'every asset that it finds' : many} for the check ${checkId} when this is applied.`,
      });
    }
  }

  /** Steps, questions, assets with their results, whether it can be taken back, and what became of it, as one output of the stack. */
  toOutput(name: string): TerraformOutput {
    const { steps, questions, affected, canRollBack, results } = this.resource;
    return new TerraformOutput(this, name, {
      value: { steps, questions, affected, canRollBack, results },
      staticId: true,
    });
  }
}
