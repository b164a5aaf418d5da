/** What runs once, what is told to whom, and the protection of servers. */
import { TerraformVariable, Token } from 'cdktf';
import { Notices } from '../../lib/core';
import {
  AgentlessScan,
  AiPosture,
  AttackPathTargets,
  BaselineStrategy,
  BruteForceProtection,
  ExposureSource,
  FileProtection,
  HoneypotNode,
  HoneypotProbe,
  KeyExposure,
  MonitorSubject,
  NotificationChannel,
  Notifications,
  NotificationSubject,
  Remediation,
  RemediationAction,
  ScanKind,
  ScanSchedule,
  VulnerabilityAllowList,
} from '../../lib/security-center';
import { type Body, finding, newStack, only, resources, synth } from '../core/support';

describe('AI posture', () => {
  it('finds AI assets, and counts them once they are found', () => {
    const stack = newStack();
    const ai = new AiPosture(stack, 'Ai', { triggers: { week: '48' } });
    ai.toOutput('ai');
    ai.vulnerabilities('Open', ['sca', 'cve']);
    const { resource, data, output } = synth(stack);
    const [[name, task] = []] = Object.entries(resource?.aisec_sas_scan_task ?? {});
    expect(task).toMatchObject({ task_type: 'AI_SECURITY_CHECK', triggers: { week: '48' } });
    expect(Object.values(data?.aisec_sas_ai_assets ?? {})).toMatchObject([
      { depends_on: [`aisec_sas_scan_task.${name}`] },
    ]);
    expect(Object.values(data?.aisec_sas_ai_vulnerabilities ?? {})).toMatchObject([
      { types: ['sca', 'cve'], depends_on: [`aisec_sas_scan_task.${name}`] },
    ]);
    expect(output?.ai?.value).toMatchObject({ total: expect.stringContaining('.total}') as string });
  });
});

describe('a repair', () => {
  const repair = (confirm?: string): Remediation =>
    new Remediation(newStack(), 'It', { checkId: 70, assets: ['a', 'b'], ...(confirm !== undefined && { confirm }) });

  it('is a rehearsal unless it is agreed to, and agreed to for that many assets', () => {
    const [rehearsal, agreed] = [undefined, 'change 2 assets'].map((confirm) => repair(confirm));
    const body = (one?: Remediation): unknown => only(synth(stackOf(one)), 'aisec_sas_remediation');
    expect(body(rehearsal)).toMatchObject({ check_id: 70, action: 'REPAIR', instance_ids: ['a', 'b'], execute: false });
    expect(Notices.of(stackOf(rehearsal)).open).toEqual([]);
    expect(body(agreed)).toMatchObject({ execute: true });
    expect(Notices.of(stackOf(agreed)).open.map(({ id }) => id)).toEqual(['security-center.repair']);
  });

  it.each(['yes', 'change 3 assets', ''])('refuses the confirmation %j', (confirm) => {
    expect(finding(() => repair(confirm))).toMatchObject({ code: 'invalid-value', allowed: '"change 2 assets"' });
  });

  it('is about assets, and is taken back as it was made', () => {
    expect(finding(() => new Remediation(newStack(), 'It', { checkId: 70, assets: [] })).code).toBe('too-few-items');
    const both = { checkId: 70, assets: ['a'], wholeItem: true };
    expect(finding(() => new Remediation(newStack(), 'It', both)).code).toBe('not-exactly-one');
    expect(finding(() => new Remediation(newStack(), 'It', { checkId: 70 })).code).toBe('not-exactly-one');
    const stack = newStack();
    const action = RemediationAction.ROLL_BACK;
    new Remediation(stack, 'It', { checkId: 70, assets: ['a'], action, confirm: 'change 1 asset' }).toOutput('repair');
    expect(only(synth(stack), 'aisec_sas_remediation')).toMatchObject({ action: 'ROLLBACK', execute: true });
  });

  it.each([
    [RemediationAction.REPAIR, 'change every asset that fails check 70'],
    [RemediationAction.ROLL_BACK, 'take back every repair of check 70'],
  ])('is of a whole item where the confirmation names the check: %#', (action, wanted) => {
    const whole = (confirm?: string, checkId = 70): Remediation =>
      new Remediation(newStack(), 'It', {
        checkId,
        wholeItem: true,
        action,
        ...(confirm !== undefined && { confirm }),
      });
    const body = (one: Remediation): Body => only(synth(stackOf(one)), 'aisec_sas_remediation');
    expect(body(whole())).toMatchObject({ check_id: 70, whole_item: true, execute: false });
    expect(body(whole())).not.toHaveProperty('instance_ids');
    const agreed = whole(wanted);
    expect(body(agreed)).toMatchObject({ whole_item: true, execute: true });
    expect(Notices.of(stackOf(agreed)).open.map(({ message }) => message)).toEqual([
      'Security Center will change every asset that it finds for the check 70 when this is applied.',
    ]);
    for (const wrong of ['change 0 assets', 'change every asset', `${wanted}1`]) {
      expect(finding(() => whole(wrong))).toMatchObject({ code: 'invalid-value', allowed: `"${wanted}"` });
    }
    expect(finding(() => whole(wanted, 71))).toMatchObject({ code: 'invalid-value' });
    const later = Token.asNumber('${var.check}');
    expect(finding(() => whole(wanted.replace('70', String(later)), later)).what).toMatch(/^checkId is not known yet/);
  });
});

/** A number that is known later. */
const LATER = Token.asNumber('${var.later}');

function stackOf(construct?: Remediation): ReturnType<typeof newStack> {
  return construct?.node.scope as ReturnType<typeof newStack>;
}

describe('scans', () => {
  it('run by the calendar', () => {
    const stack = newStack();
    new ScanSchedule(stack, 'Images', { kind: ScanKind.IMAGES, firstDay: '2026-12-01', everyDays: 7, hours: [1, 5] });
    expect(only(synth(stack), 'alicloud_threat_detection_cycle_task')).toMatchObject({
      task_type: 'IMAGE_SCAN',
      task_name: 'IMAGE_SCAN',
      enable: 1,
      first_date_str: Date.UTC(2026, 11, 1),
      interval_period: 7,
      period_unit: 'day',
      target_start_time: 1,
      target_end_time: 5,
      param: '{"targetInfo":[]}',
    });
    const groups = [{ id: 10597, name: 'GPU hosts' }];
    const other = newStack();
    new ScanSchedule(other, 'Viruses', { kind: ScanKind.VIRUSES, firstDay: '2026-12-01', groups });
    expect(only(synth(other), 'alicloud_threat_detection_cycle_task')).toMatchObject({
      param: '{"targetInfo":[{"type":"groupId","name":"GPU hosts","target":10597}]}',
    });
  });

  it.each([
    ['a day', { firstDay: '1.12.2026' }, 'invalid-value'],
    ['a day that there is not', { firstDay: '2027-02-30' }, 'invalid-value'],
    ['hours', { firstDay: '2026-12-01', hours: [6, 6] as const }, 'out-of-range'],
    ['an hour beside one that is known later', { firstDay: '2026-12-01', hours: [25, LATER] as const }, 'out-of-range'],
    ['days between', { firstDay: '2026-12-01', everyDays: 0 }, 'out-of-range'],
  ])('refuse %s', (_, props, code) => {
    expect(finding(() => new ScanSchedule(newStack(), 'It', { kind: ScanKind.VIRUSES, ...props })).code).toBe(code);
  });

  it('take numbers that are known later', () => {
    const stack = newStack();
    const { firstDay, kind } = { firstDay: '2026-12-01', kind: ScanKind.IMAGES };
    new ScanSchedule(stack, 'It', { kind, firstDay, everyDays: LATER, hours: [LATER, LATER] });
    expect(only(synth(stack), 'alicloud_threat_detection_cycle_task')).toMatchObject({
      interval_period: '${var.later}',
      target_start_time: '${var.later}',
      target_end_time: '${var.later}',
    });
  });

  it('without an agent name assets or a selection', () => {
    const stack = newStack();
    new AgentlessScan(stack, 'Gpus', { assets: ['uuid-1'], dataDisks: true, deleteAfterDays: 3 });
    expect(only(synth(stack), 'aisec_sas_agentless_scan')).toMatchObject({
      target_type: 'snapshot',
      uuids: ['uuid-1'],
      scan_data_disk: true,
      release_after_scan: true,
      auto_delete_days: 3,
    });
    expect(finding(() => new AgentlessScan(newStack(), 'None', {})).code).toBe('not-exactly-one');
    expect(finding(() => new AgentlessScan(newStack(), 'Both', { assets: ['a'], selection: 's' })).code).toBe(
      'not-exactly-one',
    );
  });
});

describe('keys in plain text', () => {
  it('are looked for by all rules that the service has, or by those that fit', () => {
    const stack = newStack();
    new KeyExposure(stack, 'All', { source: ExposureSource.CONTAINER_IMAGES });
    new KeyExposure(stack, 'Ai', { source: ExposureSource.AGENTLESS_SCANS, rulesMatching: 'api.?key' });
    const synthesized = synth(stack);
    const of = (source: string): Body | undefined =>
      resources(synthesized, 'aisec_sas_sensitive_rules').find((one) => one.source === source);
    const [all, some] = [of('image'), of('agentless')];
    expect(all).toMatchObject({ source: 'image', rules: expect.stringMatching(/\.rules\[\*\]\.path\}$/) as string });
    expect(all).not.toHaveProperty('enable_new_rules');
    expect(some).toMatchObject({ source: 'agentless', enable_new_rules: true });
    expect(String(some?.rules)).toContain('can(regex("(?i)api.?key", "${r.path} ${r.class_name} ${r.name}"))');
    expect(JSON.stringify(synthesized.data)).toContain('No rule fits api.?key.');
  });

  it.each([
    ['two selections', { rules: ['a/b'], rulesMatching: 'a' }, 'conflict'],
    ['a rule without its class', { rules: ['openai'] }, 'invalid-value'],
    ['new rules for images', { includeNewRules: true }, 'not-applicable'],
    ['no rule', { rules: [] }, 'too-few-items'],
  ])('refuse %s', (_, props, code) => {
    const source = ExposureSource.CONTAINER_IMAGES;
    expect(finding(() => new KeyExposure(newStack(), 'It', { source, ...props })).code).toBe(code);
  });
});

describe('notifications', () => {
  it('go by mail and to the console, the weekly report by mail only', () => {
    const stack = newStack();
    new Notifications(stack, 'Tell', { quietAtNight: true })
      .addSubject(NotificationSubject.WEEKLY_REPORT)
      .addSubject(NotificationSubject.HONEYPOTS, [NotificationChannel.TEXT_MESSAGE, NotificationChannel.MAIL])
      .addSubject(NotificationSubject.BASELINES, [])
      .pushToMonitor(MonitorSubject.POSTURE, { intervalSeconds: 300 });
    const told = resources(synth(stack), 'aisec_sas_notice').map(
      ({ project, biz_type, route, time_limit }) => [project, biz_type, route, time_limit] as const,
    );
    expect(new Set(told)).toEqual(
      new Set([
        ['sas_suspicious', undefined, 6, 1],
        ['yundun_sas_config_alert', undefined, 6, 1],
        ['yundun_sas_vul_Emergency', undefined, 6, 1],
        ['yundun_sas_ak_leakage', undefined, 6, 1],
        ['yundun_security_Weekreport', undefined, 2, 1],
        ['yundun_honeypot_alarm', undefined, 3, 1],
        ['sas_healthcheck', undefined, 0, 1],
        ['Cspm_summary', 'cms', 1, 300],
      ]),
    );
    expect(Notices.of(stack).open.map(({ id }) => id)).toEqual(['security-center.leak-subject']);
  });

  it('refuse what is not sent', () => {
    const notifications = (): Notifications => new Notifications(newStack(), 'Tell', { subjects: [] });
    const { WEEKLY_REPORT } = NotificationSubject;
    expect(finding(() => notifications().addSubject(WEEKLY_REPORT, [NotificationChannel.CONSOLE])).code).toBe(
      'not-applicable',
    );
    expect(finding(() => notifications().pushToMonitor(MonitorSubject.POSTURE, { intervalSeconds: 5 })).code).toBe(
      'out-of-range',
    );
    expect(() => notifications().pushToMonitor(MonitorSubject.POSTURE, { intervalSeconds: LATER })).not.toThrow();
    const usual = new Notifications(newStack(), 'Tell');
    expect(
      finding(() => usual.addSubject(NotificationSubject.ALERTS, [NotificationChannel.TEXT_MESSAGE])),
    ).toMatchObject({ code: 'conflict', what: 'sas_suspicious is among the subjects already' });
  });
});

describe('the protection of servers', () => {
  it('has defaults that protect', () => {
    const stack = newStack();
    new BaselineStrategy(stack, 'Baseline', { checks: ['hc_exploit_redis', 'weak_password'] });
    new BruteForceProtection(stack, 'Guess', { servers: ['uuid-1'] });
    new FileProtection(stack, 'Models', { files: ['/models/*'] });
    new AttackPathTargets(stack, 'Data', [{ instanceId: 'bucket', region: 'cn-hangzhou', type: 18, subType: 0 }]);
    new VulnerabilityAllowList(stack, 'Known', {
      vulnerability: '[{"name":"CVE-1","type":"cve"}]',
      reason: 'not reachable',
    });
    const synthesized = synth(stack);
    expect(only(synthesized, 'alicloud_threat_detection_baseline_strategy')).toMatchObject({
      risk_sub_type_name: 'hc_exploit_redis,weak_password',
      cycle_days: 1,
      custom_type: 'custom',
    });
    expect(only(synthesized, 'alicloud_threat_detection_anti_brute_force_rule')).toMatchObject({
      fail_count: 10,
      span: 5,
      forbidden_time: 60,
      uuid_list: ['uuid-1'],
    });
    expect(only(synthesized, 'alicloud_threat_detection_client_file_protect')).toMatchObject({
      file_paths: ['/models/*'],
      proc_paths: ['*'],
      file_ops: ['CREATE', 'WRITE', 'RENAME', 'DELETE'],
      rule_action: 'alert',
      alert_level: 2,
      status: 1,
    });
    expect(only(synthesized, 'alicloud_threat_detection_vul_whitelist')).toMatchObject({ reason: 'not reachable' });
    expect(only(synthesized, 'alicloud_threat_detection_attack_path_sensitive_asset_config')).toMatchObject({
      attack_path_asset_list: [{ instance_id: 'bucket', vendor: 0 }],
    });
  });

  it('leads callers to honeypots', () => {
    const stack = newStack();
    const node = new HoneypotNode(stack, 'Node', { probeAddresses: ['10.0.0.0/8'] });
    const honeypot = node.addHoneypot('Model', { id: 'sha256:1', name: 'webserver' });
    const other = node.addHoneypot('Other', { id: 'sha256:1', name: 'webserver' });
    new HoneypotProbe(stack, 'Probe', {
      node,
      vpcId: 'vpc-1',
      forwards: [
        { honeypot, ports: [8000, 8001], target: 80 },
        { honeypot: other, ports: [9000, 9000], target: 90 },
        { honeypot, ports: [8443, 8443], target: 443 },
      ],
    });
    const synthesized = synth(stack);
    expect(only(synthesized, 'alicloud_threat_detection_honeypot_node')).toMatchObject({
      available_probe_num: 20,
      security_group_probe_ip_list: ['10.0.0.0/8'],
      allow_honeypot_access_internet: false,
    });
    expect(only(synthesized, 'alicloud_threat_detection_honeypot_probe')).toMatchObject({
      probe_type: 'vpc_black_hole_probe',
      vpc_id: 'vpc-1',
      honeypot_bind_list: [
        {
          bind_port_list: [
            { start_port: 8000, end_port: 8001, target_port: 80 },
            { start_port: 8443, end_port: 8443, target_port: 443 },
          ],
        },
        { bind_port_list: [{ start_port: 9000, end_port: 9000, target_port: 90 }] },
      ],
    });
    const both = { node, server: 'uuid-1', vpcId: 'vpc-1', forwards: [] };
    expect(finding(() => new HoneypotProbe(stack, 'Both', both)).code).toBe('not-exactly-one');
  });

  it('has a rule for all servers without naming one', () => {
    const stack = newStack();
    new BruteForceProtection(stack, 'Guess', { servers: [], default: true });
    expect(only(synth(stack), 'alicloud_threat_detection_anti_brute_force_rule').default_rule).toBe(true);
  });

  it('takes what is known later', () => {
    const stack = newStack();
    const time = new TerraformVariable(stack, 'time', { type: 'string' }).stringValue;
    new BruteForceProtection(stack, 'Guess', { servers: ['uuid-1'], failures: LATER, blockMinutes: LATER });
    new BaselineStrategy(stack, 'Baseline', { checks: ['weak_password'], hours: [time, '06:00:00'] });
    const synthesized = synth(stack);
    expect(only(synthesized, 'alicloud_threat_detection_anti_brute_force_rule')).toMatchObject({
      fail_count: '${var.later}',
      forbidden_time: '${var.later}',
      span: 5,
    });
    expect(only(synthesized, 'alicloud_threat_detection_baseline_strategy').start_time).toBe('${var.time}');
  });

  it.each([
    ['a baseline of nothing', () => new BaselineStrategy(newStack(), 'It', { checks: [] }), 'too-few-items'],
    [
      'a time that is none',
      () => new BaselineStrategy(newStack(), 'It', { checks: ['a'], hours: ['0', '06:00:00'] }),
      'invalid-value',
    ],
    [
      'a number of failures that is not offered',
      () => new BruteForceProtection(newStack(), 'It', { servers: ['a'], failures: 7 }),
      'not-in-enum',
    ],
    ['no servers', () => new BruteForceProtection(newStack(), 'It', { servers: [] }), 'too-few-items'],
    [
      'operations that are none',
      () => new FileProtection(newStack(), 'It', { files: ['/a'], operations: [] }),
      'too-few-items',
    ],
    [
      'processes that are none',
      () => new FileProtection(newStack(), 'It', { files: ['/a'], processes: [] }),
      'too-few-items',
    ],
    ['files that are none', () => new FileProtection(newStack(), 'It', { files: [] }), 'too-few-items'],
    [
      'too few probes',
      () => new HoneypotNode(newStack(), 'It', { probes: 19, probeAddresses: ['10.0.0.0/8'] }),
      'out-of-range',
    ],
    ['no networks of probes', () => new HoneypotNode(newStack(), 'It', { probeAddresses: [] }), 'too-few-items'],
    [
      'a wildcard that lets anything pass',
      () => new FileProtection(newStack(), 'It', { files: ['/a'], allow: true }),
      'invalid-value',
    ],
    ['no reason', () => new VulnerabilityAllowList(newStack(), 'It', { vulnerability: '[]', reason: '' }), 'missing'],
    ['no targets', () => new AttackPathTargets(newStack(), 'It', []), 'missing'],
  ])('refuses %s', (_, make, code) => {
    expect(finding(make).code).toBe(code);
  });
});
