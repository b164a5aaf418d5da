import type { Problems } from '../core/errors';
import { checkText } from '../core/text-check';
import { checkTime, secondsOf } from './shared';

/** When a rule runs, and how far back it looks. */
export class DetectionSchedule {
  /**
   * At intervals.
   * @param interval time between runs, such as `5m`
   * @param window how far back a run looks, at least the interval, and longer where logs come late; the interval by default
   */
  static every(interval: string, window: string = interval): DetectionSchedule {
    return new DetectionSchedule('fixed_rate', interval, window);
  }

  /**
   * By a cron expression with five fields, minute first.
   * @param window how far back a run looks, such as `1h`
   */
  static cron(expression: string, window: string): DetectionSchedule {
    return new DetectionSchedule('cron', expression, window);
  }

  private constructor(
    readonly type: 'fixed_rate' | 'cron',
    readonly expression: string,
    readonly window: string,
  ) {}

  /** @internal */
  check(problems: Problems): void {
    checkTime(problems, 'the window of the schedule', this.window);
    if (this.type === 'cron') {
      checkText(
        problems,
        'the cron expression',
        this.expression,
        /^(\S+ ){4}\S+$/,
        'five fields, such as "0/5 * * * *"',
      );
      return;
    }
    checkTime(problems, 'the interval of the schedule', this.expression);
    const [interval, window] = [secondsOf(this.expression), secondsOf(this.window)];
    if (interval === undefined || window === undefined || window >= interval) return;
    problems.add({
      code: 'out-of-range',
      what: 'the window of the schedule is shorter than its interval: logs between two runs would not be looked at',
      got: `${this.window} every ${this.expression}`,
      allowed: `at least ${this.expression}`,
      fix: 'make the window at least as long as the interval',
    });
  }
}

/** How often something has to come up before there is an alert. */
export interface AlertThreshold {
  /** Results, at least 1. */
  readonly count: number;
  /** Within this time, such as `5m`. */
  readonly period: string;
  /** Fields of the result that are counted apart. @default - all results together */
  readonly groupBy?: readonly string[];
}

/** How alerts of a rule become incidents. */
export class IncidentAggregation {
  /** No incidents: alerts only. */
  static readonly NONE = new IncidentAggregation('none');
  /** An incident for each alert. */
  static readonly PASS_THROUGH = new IncidentAggregation('passthrough');
  /** By the graph of assets and indicators. Documentation says: for predefined rules. */
  static readonly GRAPH_COMPUTE = new IncidentAggregation('graph_compute');
  /** By rules of Alibaba Cloud's experts. */
  static readonly EXPERT = new IncidentAggregation('expert');

  /** Alerts of the rule within a time, such as `1h`, are one incident. */
  static window(period: string): IncidentAggregation {
    return new IncidentAggregation('window', period);
  }

  private constructor(
    readonly type: string,
    readonly period?: string,
  ) {}
}

/** Which fields of a result make up which entity: incidents are connected by them, and playbooks are run on them. */
export class EntityMapping {
  /** An address. */
  static ip(field: string): EntityMapping {
    return EntityMapping.custom('ip', { ip: field });
  }

  /** A host, by the field with the UUID that Security Center gives it. */
  static host(field: string): EntityMapping {
    return EntityMapping.custom('host', { host: field });
  }

  /** A domain. */
  static domain(field: string): EntityMapping {
    return EntityMapping.custom('domain', { domain: field });
  }

  /** Another entity: its schema, and its fields with the field of the result for each. */
  static custom(schema: string, fields: { readonly [entityField: string]: string }): EntityMapping {
    return new EntityMapping(schema, fields);
  }

  private constructor(
    readonly schema: string,
    /** Field of the entity → field of the result. */
    readonly fields: { readonly [entityField: string]: string },
  ) {}

  /** As the API takes it: the published examples have `src_ip` of the result, mapped to `ip` of the entity. @unverified beyond those */
  toJson(): object {
    return {
      NormalizationSchemaId: this.schema,
      NormalizationFieldMappings: Object.entries(this.fields).map(([name, field]) => ({
        NormalizationFieldName: field,
        MappingFieldName: name,
        NormalizationFieldType: 'varchar',
      })),
    };
  }
}
