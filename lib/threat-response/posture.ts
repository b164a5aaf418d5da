import type { Construct } from 'constructs';
import { AlicloudConstruct } from '../core/construct';
import { Problems, shown } from '../core/errors';
import { Notices } from '../core/notice';
import { type AiDetection, AiDetectionRules, type AiLogSource, type AiRuleTuning, alertTypeOf } from './ai-rules';
import type { IPlaybook } from './playbook';
import { ResponseAction, ResponseCondition, ResponseRule, ResponseTrigger } from './response-rule';
import { RuleStatus } from './rule';
import type { ThreatResponseProps } from './shared';

/** How far detection and response go. */
export class ResponsePosture {
  /** Rules are on trial, their alerts are kept apart, and nothing acts by itself. */
  static readonly MONITOR = new ResponsePosture('monitor', RuleStatus.TESTING, false);
  /** Rules are on; playbooks are run by people, except those that are named as automatic. */
  static readonly ENFORCE = new ResponsePosture('enforce', RuleStatus.ENABLED, true);

  private constructor(
    readonly name: string,
    /** @internal */
    readonly ruleStatus: RuleStatus,
    /** @internal */
    readonly acts: boolean,
  ) {}

  toString(): string {
    return this.name;
  }
}

/** Which playbook answers which rule. */
export interface AiResponse {
  readonly rule: AiDetection;
  readonly playbook: IPlaybook;
  /** What the playbook gets beside the entity. @default - nothing */
  readonly parameters?: { readonly [name: string]: string };
  /** @default ResponseTrigger.ALERT */
  readonly trigger?: ResponseTrigger;
  /** @default - the type of the alert is the rule's; that response rules know it as `alert_type` is @unverified */
  readonly conditions?: readonly ResponseCondition[];
  /**
   * Under `ResponsePosture.ENFORCE` it is run without a person.
   * @default false
   */
  readonly automatic?: boolean;
}

export interface AiThreatResponseProps extends ThreatResponseProps {
  readonly posture: ResponsePosture;
  readonly sources: readonly AiLogSource[];
  /** @default - all whose logs are there */
  readonly rules?: readonly AiDetection[];
  /** By id of the rule. @default - none */
  readonly tuning?: { readonly [ruleId: string]: AiRuleTuning };
  /** @default - none: incidents are handled by people */
  readonly responses?: readonly AiResponse[];
  /**
   * Stands before the names of the rules, which are unique in an account, and before the types of their alerts. Give another one to each
   * application. @default - 'AI: ' before names, nothing before types
   */
  readonly namePrefix?: string;
}

/**
 * Detection and response for AI applications as one declaration: changing `posture` from `MONITOR` to `ENFORCE` switches the rules on, and the
 * responses that are automatic, in place.
 */
export class AiThreatResponse extends AlicloudConstruct {
  readonly detection: AiDetectionRules;

  /** @throws ValidationError for a response to a rule that is not made */
  constructor(scope: Construct, id: string, props: AiThreatResponseProps) {
    super(scope, id);
    const { service, aisec, posture, responses = [], namePrefix } = props;
    this.detection = new AiDetectionRules(this, 'Rules', {
      service,
      aisec,
      sources: props.sources,
      rules: props.rules,
      tuning: props.tuning,
      status: posture.ruleStatus,
      namePrefix,
    });
    const problems = new Problems(this);
    for (const { rule } of responses.filter((one) => !this.detection.ruleOf(one.rule))) {
      problems.add({
        code: 'invalid-value',
        what: 'responses has one to a rule that is not made',
        got: shown(rule.id),
        allowed: this.detection.rules.map((one) => one.id).join(', '),
        fix: 'add the rule, or its logs to sources',
      });
    }
    problems.throwIfAny();
    // One rule may be answered twice by a playbook: as an alert and as an incident, say.
    const numbered = numbering();
    for (const { rule, playbook, parameters, trigger, conditions, automatic = false } of responses) {
      new ResponseRule(
        this,
        numbered(`${rule.id}-${playbook.node.id}`, (n) => `-${n}`),
        {
          service,
          aisec,
          ruleName: numbered(`${namePrefix ?? 'AI: '}${rule.title}: ${playbook.playbookName}`, (n) => ` (${n})`),
          trigger: trigger ?? ResponseTrigger.ALERT,
          conditions: conditions ?? [ResponseCondition.of('alert_type', 'equals', alertTypeOf(rule, namePrefix))],
          action: ResponseAction.runPlaybook(playbook, parameters),
          automatic: posture.acts && automatic,
        },
      );
    }
    if (responses.some(({ conditions }) => conditions === undefined)) {
      Notices.of(this).add({
        id: 'threat-response.alert-type',
        message:
          'Which fields conditions of response rules may name is listed by the service only: compare alert_type with the list in the console, or give conditions of your own.',
      });
    }
  }
}

/** Tells texts apart that were given before, by their number. */
function numbering(): (text: string, suffix: (number: number) => string) => string {
  const given = new Map<string, number>();
  return (text, suffix) => {
    const number = (given.get(text) ?? 0) + 1;
    given.set(text, number);
    return number === 1 ? text : `${text}${suffix(number)}`;
  };
}
