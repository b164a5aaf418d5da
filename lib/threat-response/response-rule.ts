import type { Construct } from 'constructs';
import { SiemResponseRule } from '../bindings/aisec/siem-response-rule';
import { AlicloudConstruct } from '../core/construct';
import { Problems } from '../core/errors';
import { registerName } from '../core/naming';
import { Notices } from '../core/notice';
import { checkAgainstProvider } from '../core/provider-check';
import type { IPlaybook } from './playbook';
import { literal, metaOf, type ThreatResponseProps, uniqueName } from './shared';

/** What makes a rule act. */
export class ResponseTrigger {
  /** An incident comes up. */
  static readonly INCIDENT = new ResponseTrigger('event');
  /** An incident is updated. */
  static readonly INCIDENT_UPDATE = new ResponseTrigger('event_update');
  /** An alert comes up. */
  static readonly ALERT = new ResponseTrigger('alert');

  private constructor(readonly type: string) {}
}

/** A condition of a rule. All conditions of a rule have to hold. */
export class ResponseCondition {
  /** The threat level: `serious`, `suspicious`, `remind`. @unverified beyond `suspicious` */
  static threatLevel(level: string): ResponseCondition {
    return ResponseCondition.of('threat_level', 'equals', level);
  }

  /**
   * Any condition. Fields and operators are those that `ListResponseRuleFields` lists.
   * @param field such as `threat_level`
   * @param operator such as `equals`
   */
  static of(field: string, operator: string, value: string): ResponseCondition {
    return new ResponseCondition(field, operator, value);
  }

  private constructor(
    readonly field: string,
    readonly operator: string,
    readonly value: string,
  ) {}

  /** As the API takes it. */
  toJson(): object {
    return { left: { value: this.field }, operator: this.operator, right: { value: this.value } };
  }
}

/** What a rule does. */
export class ResponseAction {
  /**
   * Runs a playbook.
   * @param parameters what the playbook gets beside the entity, such as `{ period: '7d' }`
   */
  static runPlaybook(playbook: IPlaybook, parameters: { readonly [name: string]: string } = {}): ResponseAction {
    return new ResponseAction(
      'doPlaybook',
      {
        playbookName: playbook.playbookName,
        playbookUuid: playbook.playbookUuid,
        ...(Object.keys(parameters).length > 0 && { disposeParam: parameters }),
      },
      true,
      (playbook.requiredFields ?? []).filter((field) => !Object.hasOwn(parameters, field)),
    );
  }

  /**
   * Another one. Members of the configuration are not published.
   * @param type such as `changeThreatLevel` or `addEventTag`
   */
  static custom(type: string, members: { readonly [name: string]: string }): ResponseAction {
    return new ResponseAction(type, members, type === 'alertWhitelist');
  }

  private constructor(
    readonly type: string,
    private readonly members: { readonly [name: string]: unknown },
    /** True if it changes more than what lists show. */
    readonly intervenes: boolean,
    /** Fields that the playbook has to get and does not. */
    readonly missing: readonly string[] = [],
  ) {}

  /** As the API takes it. */
  toJson(): object {
    return { actionType: this.type, ...this.members };
  }
}

export interface ResponseRuleProps extends ThreatResponseProps {
  /** Unique in the account. Changes in place. */
  readonly ruleName: string;
  readonly trigger: ResponseTrigger;
  /** At least one; all have to hold. */
  readonly conditions: readonly ResponseCondition[];
  readonly action: ResponseAction;
  /** Order among rules, 1 first. @default 1 */
  readonly priority?: number;
  /** What it is for. @default - none */
  readonly remark?: string;
  /**
   * Whether the rule acts by itself. Without it the rule is there, switched off: people run the playbook with one click on the incident, and
   * switch the rule on when they trust it.
   * @default false
   */
  readonly automatic?: boolean;
}

/** What is done about incidents and alerts, `aisec_siem_response_rule`. It does nothing by itself unless it is asked to. */
export class ResponseRule extends AlicloudConstruct {
  private readonly resource: SiemResponseRule;
  private reference?: string;

  constructor(scope: Construct, id: string, props: ResponseRuleProps) {
    super(scope, id);
    const { service, ruleName, trigger, conditions, action, priority = 1, remark, automatic = false } = props;
    const problems = new Problems(this);
    const name = uniqueName(problems, 'ruleName', ruleName);
    if (conditions.length === 0) {
      problems.add({
        code: 'too-few-items',
        what: 'conditions is empty: the rule would be about everything',
        fix: 'add a condition',
      });
    }
    if (action.missing.length > 0) {
      problems.add({
        code: 'missing',
        what: `the playbook has to get ${action.missing.join(', ')}, which no incident gives it`,
        fix: 'give them as parameters, run it by hand, or use a playbook on an address, an incident or an alert',
      });
    }
    const config = {
      managementRegion: service.managementRegion,
      name: name.value,
      triggerType: trigger.type,
      condition: literal(JSON.stringify(conditions.map((condition) => condition.toJson()))),
      actionType: action.type,
      priority,
      remark: remark && literal(remark),
      status: automatic ? 100 : 0,
    };
    const actionConfig = JSON.stringify([action.toJson()]);
    checkAgainstProvider(problems, 'aisec_siem_response_rule', { ...config, actionConfig: '[]' }, { name: 'ruleName' });
    problems.throwIfAny();
    this.resource = new SiemResponseRule(this, 'Resource', {
      ...config,
      actionConfig: literal(actionConfig),
      ...metaOf(this, props),
    });
    registerName(this.resource, 'name', name);
    if (automatic && action.intervenes) {
      Notices.of(this).add({
        id: 'threat-response.automatic',
        message: 'The rule acts without a person: a false alarm blocks, disables or isolates what is in use.',
      });
    }
  }

  get responseRuleId(): string {
    return (this.reference ??= this.resource.id);
  }
}
