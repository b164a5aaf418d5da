import '../../lib/testing/jest';
import { TerraformOutput, TerraformStack, Testing } from 'cdktf';
import { NamePrefix, Notices } from '../../lib/core';
import {
  PayAsYouGoModules,
  SecurityCenter,
  SecurityCenterBilling,
  SecurityModule,
  SubscriptionEdition,
} from '../../lib/security-center';
import {
  AiAssistant,
  AiDetection,
  AiDetectionRules,
  AiLogSource,
  AiPlaybook,
  AiPlaybooks,
  AiThreatResponse,
  type AiThreatResponseProps,
  BuiltInLogs,
  LogCollection,
  LogSchema,
  ManagementRegion,
  Playbook,
  PresetDetectionRules,
  ResponseAction,
  ResponseCondition,
  ResponsePosture,
  ResponseRule,
  ResponseTrigger,
  RuleStatus,
  SocPurchase,
  ThreatDetectionResponse,
  ThreatIntelligence,
} from '../../lib/threat-response';
import { type Bench, bench, finding, findings, newStack, only, resources, synth, type Synthesized } from './support';

const open = (scope: TerraformStack): string[] => Notices.of(scope).open.map(({ id }) => id);

const sasWith = (stack: TerraformStack, on: boolean): SecurityCenter =>
  new SecurityCenter(stack, 'Sas', {
    billing: SecurityCenterBilling.payAsYouGo({
      modules: [SecurityModule.POSTURE, ...(on ? [SecurityModule.THREAT_RESPONSE] : [])],
    }),
  });

describe('threat detection and response', () => {
  it('is looked for in the account, of the version that rules are for', () => {
    const { stack } = bench();
    const [status] = Object.values(synth(stack).data?.aisec_siem_status ?? {});
    expect(status).toMatchObject({
      management_region: 'ap-southeast-1',
      lifecycle: { postcondition: [{ condition: '${self.version == "v2"}' }] },
    });
    expect(open(stack)).toEqual([]);
  });

  it('has its centre by the region of the provider', () => {
    expect(new ThreatDetectionResponse(newStack(), 'Soc').managementRegion).toBe('ap-southeast-1');
    const bare = new TerraformStack(Testing.app(), 'bare');
    expect(finding(() => new ThreatDetectionResponse(bare, 'Soc')).code).toBe('no-default');
  });

  it('is bought as it is used, with its storage, or by the month', () => {
    const stack = newStack();
    const soc = new ThreatDetectionResponse(stack, 'Soc', { purchase: SocPurchase.payAsYouGo() });
    void soc.logProject;
    expect(only(synth(stack), 'alicloud_threat_detection_instance')).toMatchObject({
      payment_type: 'PayAsYouGo',
      post_pay_module_switch_obj: { ctdr: 1, ctdr_storage: 1 },
    });
    expect(open(stack)).toEqual(['threat-response.cost']);
    const monthly = newStack();
    const purchase = SocPurchase.subscription({ trafficGbPerDay: 100, storageGb: 1000, autoRenew: true });
    new ThreatDetectionResponse(monthly, 'Soc', { purchase });
    expect(only(synth(monthly), 'alicloud_threat_detection_instance')).toMatchObject({
      payment_type: 'Subscription',
      version_code: 'level10',
      threat_analysis_switch1: '1',
      threat_analysis_flow: '100',
      threat_analysis_sls_storage: '1000',
      renewal_status: 'AutoRenewal',
    });
  });

  it('is there before anything that works on it', () => {
    const stack = newStack();
    const service = new ThreatDetectionResponse(stack, 'Soc', { purchase: SocPurchase.payAsYouGo() });
    new LogCollection(stack, 'Logs', {
      service,
      builtIn: [BuiltInLogs.HOST_CONNECTIONS],
      retention: { 'audit-activity': 9 },
    });
    new ThreatIntelligence(stack, 'Bad', { service, dataSetId: 'dataset-1', values: ['192.0.2.1'] });
    new AiDetectionRules(stack, 'Ai', { service, sources: [AUDIT], rules: [AiDetection.TRAIL_STOPPED] });
    const synthesized = synth(stack);
    const [name] = Object.keys(synthesized.resource?.alicloud_threat_detection_instance ?? {});
    const waiting = Object.entries(synthesized.resource ?? {})
      .filter(([type]) => type.startsWith('aisec_siem_'))
      .flatMap(([, all]) => Object.values(all).map(({ depends_on }) => depends_on));
    expect(waiting).toHaveLength(4);
    expect(waiting).toEqual(Array(4).fill([`alicloud_threat_detection_instance.${name}`]));
  });

  /** What everything of the service waits for, by kind. */
  const awaited = (stack: TerraformStack): unknown => {
    const { resource = {}, data = {} } = synth(stack);
    expect(data).not.toHaveProperty('aisec_siem_status');
    const waiting = Object.entries(resource).filter(([type]) => /^aisec_(siem|soar)_/.test(type));
    const all = waiting.flatMap(([type, bodies]) =>
      Object.values(bodies).map(({ depends_on }) => [type, (depends_on as string[]).map((one) => one.split('.')[0])]),
    );
    return Object.fromEntries(all);
  };

  it.each([
    ['an instance', 'alicloud_threat_detection_instance', (stack: TerraformStack) => sasWith(stack, true)],
    [
      'a subscription',
      'alicloud_threat_detection_instance',
      (stack: TerraformStack) =>
        new SecurityCenter(stack, 'Sas', {
          billing: SecurityCenterBilling.subscription({
            edition: SubscriptionEdition.VALUE_ADDED_ONLY,
            months: 1,
            threatResponse: { gigabytesPerDay: 100 },
          }),
        }),
    ],
    [
      'modules of an instance that exists',
      'aisec_sas_postpay_modules',
      (stack: TerraformStack) =>
        new PayAsYouGoModules(stack, 'Modules', {
          securityCenter: SecurityCenter.fromInstanceId(stack, 'Sas', 'postpay-1'),
          modules: new Map([[SecurityModule.THREAT_RESPONSE, true]]),
        }),
    ],
  ])('waits for Security Center of the stack, which switches it on: %s', (_, type, make) => {
    const stack = newStack();
    make(stack);
    const service = new ThreatDetectionResponse(stack, 'Soc');
    new AiDetectionRules(stack, 'Ai', { service, sources: [AUDIT], rules: [AiDetection.TRAIL_STOPPED] });
    new AiPlaybooks(stack, 'Playbooks', { playbooks: [AiPlaybook.notify()], service });
    new AiAssistant(stack, 'Assistant', { decides: { alibaba_cloud_sas: false }, service });
    expect(awaited(stack)).toEqual({
      aisec_siem_detection_rule: [type],
      aisec_soar_playbook: [type],
      aisec_siem_auto_dispose: [type],
    });
  });

  it('is refused where Security Center of the stack switches it off, or comes later', () => {
    const off = newStack();
    sasWith(off, false);
    expect(finding(() => new ThreatDetectionResponse(off, 'Soc'))).toMatchObject({
      code: 'conflict',
      got: 'test/Sas/Resource',
      allowed: expect.stringContaining('SecurityModule.THREAT_RESPONSE'),
    });
    const late = newStack();
    new ThreatDetectionResponse(late, 'Soc');
    expect(late.node.findChild('Soc').node.validate()).toEqual([]);
    sasWith(late, true);
    const [problem = ''] = late.node.findChild('Soc').node.validate();
    expect(problem).toContain('[conflict] test/Soc');
    expect(problem).toContain('make Security Center first');
  });

  it('is not bought twice, nor in amounts that are not sold', () => {
    const stack = newStack();
    new ThreatDetectionResponse(stack, 'Soc', { purchase: SocPurchase.payAsYouGo() });
    const again = (): unknown => new ThreatDetectionResponse(stack, 'Again', { purchase: SocPurchase.payAsYouGo() });
    expect(finding(again)).toMatchObject({ code: 'conflict', got: 'test/Soc/Resource' });
    const purchase = SocPurchase.subscription({ trafficGbPerDay: 150, storageGb: 0 });
    const wrong = findings(() => new ThreatDetectionResponse(newStack(), 'Soc', { purchase }));
    expect(wrong.map(({ allowed }) => allowed)).toEqual(['a multiple of 100', 'a multiple of 1000']);
  });
});

it.each([
  [
    'ingestion alibaba_cloud_sas_netstat_ingestion in ap-southeast-1',
    ({ stack, service }: Bench, id: string) =>
      new LogCollection(stack, id, { service, builtIn: [BuiltInLogs.HOST_CONNECTIONS] }),
  ],
  [
    'retention of audit-activity in ap-southeast-1',
    ({ stack, service }: Bench, id: string) =>
      new LogCollection(stack, id, { service, retention: { 'audit-activity': 30 } }),
  ],
  [
    'status of rule jndi in ap-southeast-1',
    ({ stack, service }: Bench, id: string) =>
      new PresetDetectionRules(stack, id, { service, rules: { jndi: RuleStatus.DISABLED } }),
  ],
  [
    'decision about alerts of alibaba_cloud_sas',
    ({ stack }: Bench, id: string) => new AiAssistant(stack, id, { decides: { alibaba_cloud_sas: true } }),
  ],
])('what an account has once is declared once: %s', (what, make) => {
  const one = bench();
  make(one, 'First');
  expect(finding(() => make(one, 'Second'))).toMatchObject({
    code: 'conflict',
    what: `there is another ${what}: each would undo what the other does`,
  });
});

describe('collection of logs', () => {
  it('switches built-in logs, keeps them so many days, delivers, and adds stores', () => {
    const { stack, service } = bench();
    const logs = new LogCollection(stack, 'Logs', {
      service,
      builtIn: [BuiltInLogs.HOST_CONNECTIONS],
      off: [BuiltInLogs.of('alibaba_cloud_waf', 'alibaba_cloud_waf_flow_ingestion')],
      retention: { 'audit-activity': 365 },
      delivery: { 'sas-net-block': true },
    });
    const added = logs.addSource('Gateway', {
      sourceName: 'gateway',
      region: 'ap-southeast-1',
      project: 'ai',
      logStore: 'calls',
      productId: 'ai_gateway',
      schema: LogSchema.HTTP_ACTIVITY,
      normalization: '* | project-rename src_ip=client_ip',
    });
    expect(added.ingestionId).toContain('${');
    const synthesized = synth(stack);
    expect(
      resources(synthesized, 'aisec_siem_preset_ingestion').map(({ template_id, status }) => [template_id, status]),
    ).toEqual([
      ['alibaba_cloud_sas_netstat_ingestion', 'enabled'],
      ['alibaba_cloud_waf_flow_ingestion', 'disabled'],
    ]);
    expect(only(synthesized, 'aisec_siem_log_retention')).toMatchObject({ log_store: 'audit-activity', ttl: 365 });
    expect(only(synthesized, 'aisec_siem_log_delivery')).toMatchObject({ log_code: 'sas-net-block', status: 'enable' });
    expect(only(synthesized, 'aisec_siem_data_source')).toMatchObject({ log_project: 'ai', log_store: 'calls' });
    expect(only(synthesized, 'aisec_siem_normalization_rule')).toMatchObject({
      schema_id: 'HTTP_ACTIVITY',
      category_id: 'NETWORK_CATEGORY',
      expression: '* | project-rename src_ip=client_ip',
    });
    expect(only(synthesized, 'aisec_siem_data_ingestion')).toMatchObject({
      mode: 'realtime',
      product_id: 'ai_gateway',
    });
    expect(open(stack)).toEqual(['threat-response.log-cost']);
  });

  it('refuses contradictions, a schema without a category, and what is no SPL', () => {
    const { stack, service } = bench();
    const builtIn = [BuiltInLogs.HOST_CONNECTIONS];
    const retention = { 'audit-activity': 0 };
    const all = findings(() => new LogCollection(stack, 'A', { service, builtIn, off: builtIn, retention }));
    expect(all.map(({ code }) => code)).toEqual(['conflict', 'out-of-range']);
    const source = { sourceName: 's', region: 'r', project: 'p', logStore: 'l', productId: 'x' };
    const wrong = findings(() =>
      new LogCollection(stack, 'B', { service }).addSource('S', {
        ...source,
        schema: LogSchema.custom('X'),
        normalization: '| where a',
      }),
    );
    expect(wrong.map(({ what }) => what)).toEqual([
      'region is malformed',
      'normalization is malformed',
      'schema has no category, which a normalization rule needs',
    ]);
  });
});

describe('threat intelligence', () => {
  it('is kept as keys, so that thousands stay fast', () => {
    const { stack, service } = bench();
    new ThreatIntelligence(stack, 'Bad', { service, dataSetId: 'dataset-1', values: ['192.0.2.1', '192.0.2.2'] });
    expect(only(synth(stack), 'aisec_siem_data_set_records')).toMatchObject({
      data_set_id: 'dataset-1',
      values: { '192.0.2.1': '', '192.0.2.2': '' },
    });
  });

  it('refuses an empty list, empty entries and the id of something else', () => {
    const { stack, service } = bench();
    const make = (id: string, dataSetId: string, values: readonly string[]): string[] =>
      findings(() => new ThreatIntelligence(stack, id, { service, dataSetId, values })).map(({ what }) => what);
    expect(make('A', 'set-1', [])).toEqual(['dataSetId is malformed', 'values is empty']);
    expect(make('B', 'dataset-1', ['a', ' ', 'b\nc'])).toEqual([
      'values has entries that are empty or have line feeds',
    ]);
  });
});

describe('the AI assistant', () => {
  it('decides nothing unless it is asked to, and says what stays in the console', () => {
    const stack = newStack();
    const assistant = new AiAssistant(stack, 'Assistant');
    const synthesized = synth(stack);
    expect(synthesized.resource).toBeUndefined();
    expect(assistant.consoleSteps).toHaveLength(2);
    expect(Object.keys(synthesized.output ?? {})).toHaveLength(1);
    expect(open(stack)).toEqual([]);
  });

  it('may decide about alerts of a product', () => {
    const stack = newStack();
    new AiAssistant(stack, 'Assistant', { decides: { alibaba_cloud_sas: true } });
    expect(only(synth(stack), 'aisec_siem_auto_dispose')).toMatchObject({
      product_code: 'alibaba_cloud_sas',
      status: 'enabled',
    });
    expect(open(stack)).toEqual(['threat-response.auto-decision']);
    expect(findings(() => new AiAssistant(newStack(), 'A', { decides: { 'Security Center': true } }))).toHaveLength(1);
  });
});

describe('a response rule', () => {
  const make = (automatic?: boolean): readonly [TerraformStack, Synthesized] => {
    const { stack, service } = bench();
    new ResponseRule(stack, 'Rule', {
      service,
      ruleName: 'Block',
      trigger: ResponseTrigger.INCIDENT,
      conditions: [ResponseCondition.threatLevel('suspicious')],
      action: ResponseAction.runPlaybook(Playbook.blockIpInWaf(stack, 'Waf'), { period: '7d' }),
      ...(automatic !== undefined && { automatic }),
    });
    return [stack, synth(stack)];
  };

  it('waits for people unless it is asked to act', () => {
    const [stack, synthesized] = make();
    const rule = only(synthesized, 'aisec_siem_response_rule');
    expect(rule).toMatchObject({ status: 0, trigger_type: 'event', action_type: 'doPlaybook', priority: 1 });
    expect(JSON.parse(String(rule.condition))).toEqual([
      { left: { value: 'threat_level' }, operator: 'equals', right: { value: 'suspicious' } },
    ]);
    expect(JSON.parse(String(rule.action_config))).toEqual([
      {
        actionType: 'doPlaybook',
        playbookName: 'block waf IP',
        playbookUuid: 'system_aliyun_waf_whole_process_book',
        disposeParam: { period: '7d' },
      },
    ]);
    expect(open(stack)).toEqual([]);
  });

  it('acts by itself when it is asked to, and says so', () => {
    const [stack, synthesized] = make(true);
    expect(only(synthesized, 'aisec_siem_response_rule').status).toBe(100);
    expect(open(stack)).toEqual(['threat-response.automatic']);
  });

  it('gives a playbook all that it has to get', () => {
    const { stack, service } = bench();
    const playbooks = new AiPlaybooks(stack, 'Playbooks', { playbooks: [AiPlaybook.disableAccessKey()] });
    const playbook = playbooks.playbookOf(AiPlaybook.disableAccessKey());
    const make = (id: string, parameters: { readonly [name: string]: string }): unknown =>
      new ResponseRule(stack, id, {
        service,
        ruleName: id,
        trigger: ResponseTrigger.ALERT,
        conditions: [ResponseCondition.threatLevel('suspicious')],
        action: ResponseAction.runPlaybook(playbook, parameters),
      });
    expect(finding(() => make('A', { user_name: 'ci' })).what).toContain('has to get access_key_id,');
    make('B', { user_name: 'ci', access_key_id: '${event.key}' });
    const { action_config } = only(synth(stack), 'aisec_siem_response_rule');
    expect(action_config).toContain('"access_key_id":"$${event.key}"');
    expect(action_config).toMatch(/"playbookUuid":"\$\{aisec_soar_playbook\.[^}]*\.id\}"/);
  });

  it('is about something', () => {
    const { stack, service } = bench();
    const rule = (): unknown =>
      new ResponseRule(stack, 'Rule', {
        service,
        ruleName: 'All',
        trigger: ResponseTrigger.ALERT,
        conditions: [],
        action: ResponseAction.custom('addEventTag', { tag: 'ai' }),
        priority: 0,
      });
    expect(findings(rule).map(({ code }) => code)).toEqual(['too-few-items', 'out-of-range']);
  });
});

const AUDIT = AiLogSource.audit(LogSchema.custom('AUDIT_LOG', { category: 'AUDIT_CATEGORY' }));
const MODEL = AiLogSource.model(LogSchema.custom('MODEL_LOG', { category: 'AUDIT_CATEGORY' }));

describe('the rules for AI applications', () => {
  it('are made for the logs that there are', () => {
    const { stack, service } = bench();
    const rules = new AiDetectionRules(stack, 'Ai', { service, sources: [AUDIT] });
    const made = resources(synth(stack), 'aisec_siem_detection_rule');
    expect(made.map(({ name }) => name)).toEqual([
      'AI: PAI-EAS endpoint exposed',
      'AI: Guardrails disabled or weakened',
      'AI: ActionTrail stopped',
      'AI: Training data made public',
    ]);
    expect(rules.ruleOf(AiDetection.TRAIL_STOPPED)?.ruleId).toContain('${');
    expect(rules.ruleOf(AiDetection.TOKEN_ABUSE)).toBeUndefined();
    expect(open(stack)).toEqual(['threat-response.ai-fields']);
  });

  it('can be tuned one by one', () => {
    const { stack, service } = bench();
    new AiDetectionRules(stack, 'Ai', {
      service,
      sources: [MODEL],
      rules: [AiDetection.TOKEN_ABUSE],
      tuning: {
        'token-abuse': { thresholds: { tokens: 42 }, status: RuleStatus.TESTING, exclude: { callers: ['ci'] } },
      },
    });
    const rule = only(synth(stack), 'aisec_siem_detection_rule');
    expect(rule.status).toBe('testing');
    expect(rule.expression).toContain('>= 42');
    expect(rule.expression).toContain("AND coalesce(user_id, '') NOT IN ('ci')");
  });

  it.each([
    ['sources', { sources: [] }],
    ['rules', { sources: [MODEL], rules: [] }],
  ])('are not none: without %s nothing would be detected', (_, props) => {
    const { stack, service } = bench();
    expect(finding(() => new AiDetectionRules(stack, 'Ai', { service, ...props })).code).toBe('too-few-items');
  });

  it('refuse tuning and logs that do not fit', () => {
    const { stack, service } = bench();
    const all = findings(
      () =>
        new AiDetectionRules(stack, 'Ai', {
          service,
          sources: [MODEL, MODEL],
          rules: [AiDetection.TOKEN_ABUSE, AiDetection.MODEL_EXTRACTION, AiDetection.TRAIL_STOPPED],
          tuning: {
            'token-abuse': { thresholds: { token: 1, tokens: 0 } },
            'model-extraction': { thresholds: { requests: 100, distinctPercent: 101 } },
            'mass-model-download': {},
          },
        }),
    );
    expect(all.map(({ what }) => what)).toEqual([
      'sources has more than one of model',
      'sources has no audit logs, which rule trail-stopped looks at',
      'tuning.token-abuse.thresholds.token is no threshold of the rule',
      'tuning.token-abuse.thresholds.tokens is out of range',
      'tuning.model-extraction.thresholds.distinctPercent is out of range',
      'tuning is about a rule that is not made',
    ]);
  });
});

describe('a posture', () => {
  const declared = (posture: ResponsePosture, more: Partial<AiThreatResponseProps> = {}): Synthesized => {
    const { stack, service } = bench();
    const block = AiPlaybook.blockIpAtEsa({ siteId: '1', region: 'ap-southeast-1' });
    const tell = AiPlaybook.notify();
    const playbooks = new AiPlaybooks(stack, 'Playbooks', { playbooks: [block, tell] });
    new AiThreatResponse(stack, 'Ai', {
      service,
      posture,
      sources: [AUDIT],
      rules: [AiDetection.TRAIL_STOPPED, AiDetection.GUARDRAILS_WEAKENED],
      responses: [
        { rule: AiDetection.TRAIL_STOPPED, playbook: playbooks.playbookOf(block) },
        { rule: AiDetection.GUARDRAILS_WEAKENED, playbook: playbooks.playbookOf(tell), automatic: true },
      ],
      ...more,
    });
    return synth(stack);
  };
  const statuses = (synthesized: Synthesized): object => ({
    rules: resources(synthesized, 'aisec_siem_detection_rule').map(({ name, status }) => [name, status]),
    responses: resources(synthesized, 'aisec_siem_response_rule').map(({ name, status }) => [name, status]),
  });

  it('that monitors has rules on trial and acts on nothing', () => {
    expect(statuses(declared(ResponsePosture.MONITOR))).toMatchSnapshot();
  });

  it('that enforces has rules on, and acts where that was asked for', () => {
    expect(statuses(declared(ResponsePosture.ENFORCE))).toMatchSnapshot();
  });

  it('says that its conditions are to be compared with the console, unless they are given', () => {
    const { stack, service } = bench();
    const playbook = Playbook.blockIpInWaf(stack, 'Waf');
    const rule = AiDetection.TRAIL_STOPPED;
    const one = { rule, playbook, trigger: ResponseTrigger.INCIDENT, conditions: [ResponseCondition.threatLevel('x')] };
    new AiThreatResponse(stack, 'Ai', {
      service,
      posture: ResponsePosture.ENFORCE,
      sources: [AUDIT],
      responses: [one],
    });
    expect(only(synth(stack), 'aisec_siem_response_rule').trigger_type).toBe('event');
    expect(open(stack)).toEqual(['threat-response.ai-fields']);
  });

  it('answers a rule by one playbook as an alert and as an incident, and one application apart from another', () => {
    const { stack, service } = bench();
    const playbook = Playbook.blockIpInWaf(stack, 'Waf');
    const rule = AiDetection.TRAIL_STOPPED;
    const responses = [
      { rule, playbook },
      { rule, playbook, trigger: ResponseTrigger.INCIDENT },
    ];
    for (const name of ['Chat', 'Search']) {
      const posture = ResponsePosture.MONITOR;
      const sources = [AUDIT];
      new AiThreatResponse(stack, name, {
        service,
        posture,
        sources,
        responses,
        rules: [rule],
        namePrefix: `${name}: `,
      });
    }
    const synthesized = synth(stack);
    const rules = resources(synthesized, 'aisec_siem_detection_rule');
    expect(rules.map(({ name, alert_type }) => [name, alert_type])).toEqual([
      ['Chat: ActionTrail stopped', 'Chat: ActionTrail stopped'],
      ['Search: ActionTrail stopped', 'Search: ActionTrail stopped'],
    ]);
    const conditions = resources(synthesized, 'aisec_siem_response_rule').map(({ condition }) => String(condition));
    expect(conditions.filter((one) => one.includes('"Chat: ActionTrail stopped"'))).toHaveLength(2);
    expect(conditions.filter((one) => one.includes('"Search: ActionTrail stopped"'))).toHaveLength(2);
    const names = resources(synthesized, 'aisec_siem_response_rule').map(({ name }) => String(name));
    expect(names.sort()).toEqual([
      'Chat: ActionTrail stopped: block waf IP',
      'Chat: ActionTrail stopped: block waf IP (2)',
      'Search: ActionTrail stopped: block waf IP',
      'Search: ActionTrail stopped: block waf IP (2)',
    ]);
  });

  it('has names of its own in an environment that has a prefix, and calls playbooks by them', () => {
    const { stack, service } = bench();
    NamePrefix.of(stack).set('prod-');
    const logs = new LogCollection(stack, 'Logs', { service });
    const store = { region: 'ap-southeast-1', project: 'ai', logStore: 'calls', productId: 'ai_gateway' };
    logs.addSource('Calls', { ...store, sourceName: 'calls', schema: LogSchema.HTTP_ACTIVITY, normalization: '*' });
    const tell = AiPlaybook.notify();
    const playbooks = new AiPlaybooks(stack, 'Playbooks', { playbooks: [tell] });
    const playbook = playbooks.playbookOf(tell);
    const rule = AiDetection.TRAIL_STOPPED;
    const ai = new AiThreatResponse(stack, 'Ai', {
      service,
      posture: ResponsePosture.MONITOR,
      sources: [AUDIT],
      rules: [rule],
      responses: [{ rule, playbook }],
    });
    new TerraformOutput(stack, 'rule', { value: ai.detection.ruleOf(rule)?.ruleName });
    const synthesized = synth(stack);
    const names = ['siem_data_source', 'siem_normalization_rule', 'siem_detection_rule', 'soar_playbook'].map(
      (type) => only(synthesized, `aisec_${type}`).name,
    );
    expect(names).toEqual(['prod-calls', 'prod-calls', 'prod-AI: ActionTrail stopped', 'prod-AI Notify']);
    const { name, action_config } = only(synthesized, 'aisec_siem_response_rule');
    const [, reference = ''] =
      /^prod-AI: ActionTrail stopped: (\$\{aisec_soar_playbook\.\w+\.name\})$/.exec(String(name)) ?? [];
    expect(action_config).toContain(`"playbookName":"${reference}"`);
    expect(synthesized.output?.rule?.value).toMatch(/^\$\{aisec_siem_detection_rule\.[\w-]+\.name\}$/);
  });

  it('changes nothing else', () => {
    const without = (synthesized: Synthesized): string =>
      JSON.stringify(synthesized, (key, value: unknown) => (key === 'status' ? '' : value));
    expect(without(declared(ResponsePosture.ENFORCE))).toBe(without(declared(ResponsePosture.MONITOR)));
  });

  it('answers only rules that are made', () => {
    const { stack, service } = bench();
    const responses = [{ rule: AiDetection.TOKEN_ABUSE, playbook: Playbook.blockIpInWaf(stack, 'Waf') }];
    const make = (): unknown =>
      new AiThreatResponse(stack, 'Ai', { service, posture: ResponsePosture.MONITOR, sources: [AUDIT], responses });
    expect(finding(make).got).toBe('"token-abuse"');
  });
});

it('a centre says which it is', () => {
  expect([String(ManagementRegion.MAINLAND), String(ManagementRegion.ABROAD)]).toEqual([
    'cn-hangzhou',
    'ap-southeast-1',
  ]);
});
