import '../../lib/testing/jest';
import { Token } from 'cdktf';
import { Notices } from '../../lib/core';
import {
  AlertSeverity,
  AttackTactic,
  DetectionQuery,
  DetectionRule,
  type DetectionRuleProps,
  DetectionSchedule,
  EntityMapping,
  IncidentAggregation,
  LogSchema,
  Playbook,
  PresetDetectionRules,
  RuleStatus,
} from '../../lib/threat-response';
import { checkQuery } from '../../lib/threat-response/sql';
import { bench, type Body, findings, HTTP, only, resources, RULE, synth } from './support';

function ruleOf(props: Partial<DetectionRuleProps>): Body {
  const { stack, service } = bench();
  new DetectionRule(stack, 'Rule', { ...RULE, ...props, service });
  return only(synth(stack), 'aisec_siem_detection_rule');
}

describe('a detection rule', () => {
  it('has secure and quiet defaults', () => {
    expect(ruleOf({})).toMatchObject({
      management_region: 'ap-southeast-1',
      name: 'Many errors',
      alert_name: 'Many errors',
      status: 'enabled',
      expression_type: 'sql',
      expression: "*|SELECT src_ip, count(*) AS hits\nFROM log\nWHERE schema = 'HTTP_ACTIVITY'\nGROUP BY src_ip",
      log_schema_id: 'HTTP_ACTIVITY',
      log_category_id: 'NETWORK_CATEGORY',
      alert_level: 4,
      alert_type: 'Scan',
      aggregation_type: 'passthrough',
      schedule_type: 'fixed_rate',
      schedule_expression: '5m',
      schedule_window: '10m',
    });
  });

  it('takes everything the service takes', () => {
    const rule = ruleOf({
      description: 'costs ${money}',
      alertName: 'Scan by $src_ip$',
      alertDescription: '$hits$ requests of $src_ip$',
      severity: AlertSeverity.CRITICAL,
      technique: AttackTactic.INITIAL_ACCESS.technique('T1190'),
      schedule: DetectionSchedule.cron('0/5 * * * *', '1h'),
      threshold: { count: 3, period: '15m', groupBy: ['src_ip', 'hits'] },
      entities: [EntityMapping.ip('src_ip'), EntityMapping.custom('account', { uid: 'hits' })],
      aggregation: IncidentAggregation.window('2h'),
      status: RuleStatus.TESTING,
      timeout: 120,
      retries: 2,
    });
    expect(rule).toMatchObject({
      description: 'costs $${money}',
      alert_name: 'Scan by $src_ip$',
      alert_level: 5,
      alert_tactic_id: 'TA0001',
      alert_att_ck: 'T1190',
      alert_threshold_count: 3,
      alert_threshold_period: '15m',
      alert_threshold_group: 'src_ip,hits',
      aggregation_type: 'window',
      aggregation_expression: '2h',
      schedule_type: 'cron',
      schedule_expression: '0/5 * * * *',
      schedule_window: '1h',
      schedule_max_timeout: 120,
      schedule_max_retries: 2,
      status: 'testing',
    });
    expect(JSON.parse(String(rule.entity_mappings))).toEqual([
      {
        NormalizationSchemaId: 'ip',
        NormalizationFieldMappings: [
          { NormalizationFieldName: 'src_ip', MappingFieldName: 'ip', NormalizationFieldType: 'varchar' },
        ],
      },
      {
        NormalizationSchemaId: 'account',
        NormalizationFieldMappings: [
          { NormalizationFieldName: 'hits', MappingFieldName: 'uid', NormalizationFieldType: 'varchar' },
        ],
      },
    ]);
  });

  it('can be a playbook that detects', () => {
    const { stack, service } = bench();
    const playbook = Playbook.fromUuid(stack, 'Playbook', 'system_aliyun_clb_process_book', 'check');
    new DetectionRule(stack, 'Rule', {
      ...RULE,
      service,
      query: undefined,
      playbook,
      playbookParameters: { ip: { ip: '192.0.2.1' } },
    });
    expect(only(synth(stack), 'aisec_siem_detection_rule')).toMatchObject({
      expression_type: 'playbook',
      playbook_uuid: 'system_aliyun_clb_process_book',
      playbook_parameters: '{"ip":{"ip":"192.0.2.1"}}',
    });
  });

  it('says what the service may refuse, or what is not checked', () => {
    const { stack, service } = bench();
    new DetectionRule(stack, 'Graph', { ...RULE, service, aggregation: IncidentAggregation.GRAPH_COMPUTE });
    new DetectionRule(stack, 'Open', {
      ...RULE,
      service,
      ruleName: 'Open',
      logs: LogSchema.HTTP_ACTIVITY,
      query: DetectionQuery.sql('SELECT * FROM log'),
      entities: [EntityMapping.ip('src_ip')],
    });
    const ids = Notices.of(stack).open.map(({ id }) => id);
    expect(ids).toEqual(['threat-response.aggregation', 'threat-response.unknown-fields']);
  });

  it('of the service are switched by their ids', () => {
    const { stack, service } = bench();
    const rules = { 'cfw-out-ip_aegis-netstat': RuleStatus.DISABLED, other: RuleStatus.TESTING };
    new PresetDetectionRules(stack, 'Presets', { service, rules });
    const found = resources(synth(stack), 'aisec_siem_preset_rule');
    expect(found.map(({ rule_id, status }) => [rule_id, status])).toEqual([
      ['cfw-out-ip_aegis-netstat', 'disabled'],
      ['other', 'testing'],
    ]);
  });
});

/** What is refused, and what the error names. */
const WRONG: { readonly [name: string]: readonly [Partial<DetectionRuleProps>, string] } = {
  'no query': [{ query: undefined }, 'query and playbook are not given exactly once'],
  'a window shorter than the interval': [
    { schedule: DetectionSchedule.every('10m', '5m') },
    'the window of the schedule is shorter than its interval',
  ],
  'an interval that is no time': [
    { schedule: DetectionSchedule.every('five minutes', '1h') },
    'the interval of the schedule',
  ],
  'a cron expression with six fields': [
    { schedule: DetectionSchedule.cron('0 0/5 * * * *', '1h') },
    'the cron expression is malformed',
  ],
  'a tactic with another id': [{ tactic: AttackTactic.custom('T1', 'x') }, 'the tactic is malformed'],
  'a technique with another id': [{ technique: AttackTactic.IMPACT.technique('TA0040') }, 'the technique is malformed'],
  'tactic and technique': [
    { tactic: AttackTactic.IMPACT, technique: AttackTactic.IMPACT.technique('T1496') },
    'tactic conflicts with technique',
  ],
  'a timeout that is too long': [{ timeout: 1801 }, 'timeout is out of range'],
  'too many retries': [{ retries: 101 }, 'retries is out of range'],
  'parameters without a playbook': [{ playbookParameters: {} }, 'playbookParameters has no meaning'],
  'an entity of a field that is not selected': [
    { entities: [EntityMapping.ip('user_id')] },
    'entity ip refers to a field that the query does not answer',
  ],
  'a threshold by a field that is not selected': [
    { threshold: { count: 1, period: '5m', groupBy: ['url'] } },
    'threshold.groupBy refers to a field',
  ],
  'a name of alerts with a field that is not selected': [
    { alertName: 'By $user$' },
    'alertName refers to a field that the query does not answer',
  ],
  'a name with a line feed': [
    { ruleName: 'a\nb' },
    'ruleName is not a name that threat detection and response accepts',
  ],
  'a schema with a wrong id': [{ logs: LogSchema.custom('http activity') }, 'logs is malformed'],
  'an unchecked query without a reason': [{ query: DetectionQuery.unchecked('x', ' ') }, 'needs a reason'],
};

it.each(Object.entries(WRONG))('refuses %s', (_, [props, message]) => {
  const { stack, service } = bench();
  const all = findings(() => new DetectionRule(stack, 'Rule', { ...RULE, ...props, service }));
  expect(all.map(({ what }) => what).join('\n')).toContain(message);
});

it('reports all problems of a rule at once', () => {
  const { stack, service } = bench();
  const schedule = DetectionSchedule.every('10m', '5m');
  const all = findings(
    () => new DetectionRule(stack, 'Rule', { ...RULE, service, schedule, timeout: 1, ruleName: '' }),
  );
  expect(all.map(({ path }) => path)).toEqual(['test/Rule', 'test/Rule', 'test/Rule']);
});

describe('the check of a query', () => {
  const FIELDS = HTTP.fields;
  const wrong: { readonly [name: string]: readonly [string, number, string] } = {
    'a word that is misspelt': ['SELECT src_ip\nFROM log\nWHRE url = 1', 3, 'the syntax is wrong at column 6'],
    'a query that ends early': ['SELECT src_ip\nFROM log\nWHERE', 3, 'the query ends in the middle'],
    'a bracket that is not closed': ['SELECT src_ip,\n  count( FROM log', 2, 'the syntax is wrong'],
    'a field that is not there': ["SELECT src_ip\nFROM log\nWHERE uri = '/x'", 3, 'there is no field uri'],
    'a field in an aggregate': [
      'SELECT src_ip,\n  sum(bytes) AS b\nFROM log\nGROUP BY src_ip',
      2,
      'there is no field bytes',
    ],
    'a table that is not there': ['SELECT src_ip\nFROM logs', 2, 'there is no table logs'],
    'a table that a field names': ['SELECT src_ip,\n  other.url\nFROM log', 2, 'there is no table other'],
    'a mistake after a mode of the session': [
      'set session mode=scan;\nSELECT uri FROM log',
      2,
      'there is no field uri',
    ],
    'two statements': ['SELECT src_ip FROM log;\nSELECT url FROM log', 1, 'a query is one SELECT'],
    'a statement that is no query': ['DELETE FROM log', 1, 'a query is one SELECT'],
  };

  it.each(Object.entries(wrong))('finds %s, in its line', (_, [sql, line, what]) => {
    const [first] = checkQuery(sql, FIELDS).problems;
    expect([first?.line, first?.what]).toEqual([line, expect.stringContaining(what)]);
  });

  it('names the line, what stands in it and what would be right', () => {
    const { stack, service } = bench();
    const query = DetectionQuery.sql("SELECT src_ip\nFROM log\nWHERE uri = '/x'");
    const [found] = findings(() => new DetectionRule(stack, 'Rule', { ...RULE, service, query }));
    expect(found).toMatchObject({
      code: 'invalid-value',
      what: 'query, line 3: there is no field uri',
      got: "WHERE uri = '/x'",
      allowed: expect.stringContaining('url') as string,
    });
  });

  const right: { readonly [name: string]: readonly [string, readonly string[] | undefined] } = {
    'WITH and a join': [
      `WITH recent AS (SELECT user_id, src_ip FROM log WHERE cast(start_time AS bigint) > 5)
       SELECT r.user_id, count(*) AS n FROM recent r LEFT JOIN (SELECT user_id AS u FROM log) b ON r.user_id = b.u
       WHERE b.u IS NULL GROUP BY r.user_id`,
      ['user_id', 'n'],
    ],
    'CASE, IN, BETWEEN and LIKE': [
      `SELECT sum(CASE WHEN status IN ('4', '5') THEN 1 ELSE 0 END) AS bad FROM log
       WHERE url LIKE '%/v1/%' AND cast(status AS bigint) BETWEEN 400 AND 599`,
      ['bad'],
    ],
    'functions of Log Service': [
      "SELECT regexp_extract(src_ip, '^[0-9]+') AS net, to_unixtime(current_timestamp) AS t FROM log GROUP BY 1",
      ['net', 't'],
    ],
    'a mode of the session': ['set session mode=scan;\nSELECT url FROM log', ['url']],
    'a filtered aggregate': ['SELECT count(*) FILTER (WHERE status = 500) AS n FROM log', ['n']],
    'all fields': ['SELECT * FROM log', FIELDS],
    'all fields of a query': ['SELECT q.* FROM (SELECT url FROM log) q', ['url']],
    'a union': ['SELECT url FROM log UNION ALL SELECT src_ip FROM log', ['url']],
  };

  it.each(Object.entries(right))('understands %s', (_, [sql, columns]) => {
    expect(checkQuery(sql, FIELDS)).toEqual({ problems: [], columns });
  });

  it('leaves alone what is known only when it is applied', () => {
    const query = DetectionQuery.sql(`SELECT src_ip FROM log WHERE url = '${Token.asString({ resolve: () => 'x' })}'`);
    expect(query.check(HTTP)).toEqual({ problems: [] });
  });

  it('says nothing of fields that it does not know', () => {
    expect(checkQuery('SELECT try_cast(anything AS bigint) AS number FROM log', ['anything'])).toEqual({
      problems: [],
      columns: ['number'],
    });
    // Names without quotes have no case.
    expect(checkQuery('SELECT srcIp FROM log', ['srcIp']).problems).toEqual([]);
    expect(checkQuery('SELECT 1 AS a,\n  try_cast(other AS bigint) AS b FROM log', ['a']).problems).toMatchObject([
      { line: 2, what: 'there is no field other' },
    ]);
    expect(checkQuery('SELECT anything FROM log', undefined)).toEqual({ problems: [], columns: ['anything'] });
    expect(checkQuery('SELECT * FROM log', undefined)).toEqual({ problems: [] });
  });
});
