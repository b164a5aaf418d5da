import type { Resource } from '../../model/resource';
import { HiddenValueError } from '../../model/value';
import type { Rule } from '../../rule';

/** What an alert on the events of ActionTrail is about. */
export interface AlertTopic {
  readonly id: string;
  /** What is reported, as `<subject> raise an alert` reads. */
  readonly subject: string;
  readonly why: string;
  /** Names of the built-in alert templates of Log Service, without `sls.app.actiontrail.cis.at.` */
  readonly templates: readonly string[];
  /** Words of a query, any of which says that the alert is about it: names of events, of ActionTrail. */
  readonly events: readonly string[];
  /** Words that the query has to have as well. @default - none */
  readonly and?: RegExp;
}

/** https://www.alibabacloud.com/help/en/sls/user-guide/built-in-alert-monitoring-rules-for-actiontrail */
const TEMPLATE = 'sls.app.actiontrail.cis.at.';

/** A rule that an alert on a topic is there and on; an alert on something else is not what it is about. */
export function alertRule({ id, subject, why, templates, events, and }: AlertTopic): Rule {
  const isAbout = (query: string): boolean =>
    events.some((event) => new RegExp(`\\b${event}\\b`).test(query)) && (and?.test(query) ?? true);
  return {
    id,
    title: `${subject} raise an alert`,
    why,
    fix:
      templates.length > 0
        ? `add an alert from template ${TEMPLATE}${templates[0]}, or one of your own whose query names ${events[0]}`
        : `add an alert whose query names ${events.join(' or ')}`,
    level: 'warning',
    layer: 'monitoring',
    types: ['alicloud_sls_alert', 'alicloud_log_alert'],
    required: { what: `no alert reports: ${subject.toLowerCase()}` },
    check: (alert, judge) => {
      const topics = alert.type === 'alicloud_sls_alert' ? ofSlsAlert(alert) : ofLogAlert(alert);
      const template = topics.template?.replace(TEMPLATE, '');
      const about = (template !== undefined && templates.includes(template)) || topics.queries.some(isAbout);
      if (!about) return judge.notApplicable();
      if (topics.status === 'DISABLED') judge.fail('the alert is switched off', 'status');
    },
  };
}

interface Topics {
  readonly template: string | undefined;
  readonly queries: readonly string[];
  readonly status: string | undefined;
}

function ofSlsAlert(alert: Resource): Topics {
  return {
    template: alert.text('configuration.template_configuration.template_id'),
    queries: alert.blocks('configuration.query_list').flatMap(([, query]) => textOf(() => query.text('query'))),
    status: alert.text('status'),
  };
}

function ofLogAlert(alert: Resource): Topics {
  return {
    template: alert.text('template_configuration.id'),
    queries: alert.blocks('query_list').flatMap(([, query]) => textOf(() => query.text('query'))),
    status: undefined,
  };
}

/** A query that is made at apply cannot be looked at; the other queries of the alert can. */
function textOf(read: () => string | undefined): readonly string[] {
  try {
    return [read() ?? ''];
  } catch (error) {
    if (error instanceof HiddenValueError) return [];
    throw error;
  }
}
