/** The instance: how it is paid for, which roles it gets, and what destroying does not do. */
import { TerraformStack, Testing } from 'cdktf';
import { AlicloudProvider } from '../../lib/bindings/alicloud/provider';
import { Notices } from '../../lib/core';
import {
  AgentlessScan,
  CheckScope,
  CheckStandard,
  ExposureSource,
  HostEdition,
  KeyExposure,
  MonitorSubject,
  Notifications,
  NotificationSubject,
  PayAsYouGoModules,
  PostureChecks,
  SecurityCenter,
  SecurityCenterBilling,
  SecurityCenterRole,
  SecurityLog,
  SecurityModule,
  SubscriptionChange,
  SubscriptionEdition,
} from '../../lib/security-center';
import { SocPurchase, ThreatDetectionResponse } from '../../lib/threat-response';
import { finding, findings, newStack, only, resources, synth } from '../core/support';

const POSTURE = SecurityCenterBilling.payAsYouGo({ modules: [SecurityModule.POSTURE] });

describe('a pay-as-you-go instance', () => {
  it('says of every module whether it is on, so that one that is removed from the code is switched off', () => {
    const stack = newStack();
    new SecurityCenter(stack, 'Sas', {
      billing: SecurityCenterBilling.payAsYouGo({
        modules: [SecurityModule.POSTURE, SecurityModule.AGENTLESS_SCAN, SecurityModule.HOSTS],
        bindNewHosts: HostEdition.ADVANCED,
      }),
    });
    expect(only(synth(stack), 'alicloud_threat_detection_instance')).toMatchObject({
      payment_type: 'PayAsYouGo',
      post_paid_host_auto_bind: 1,
      post_paid_host_auto_bind_version: 5,
      post_pay_module_switch_obj: {
        agentless: 1,
        anti_ransomware: 0,
        cspm: 1,
        ctdr: 0,
        ctdr_storage: 0,
        post_host: 1,
        rasp: 0,
        sdk: 0,
        serverless: 0,
        vul: 0,
        web_lock: 0,
      },
    });
  });

  it('binds new servers only where the module that protects them is on', () => {
    const billing = SecurityCenterBilling.payAsYouGo({
      modules: [SecurityModule.POSTURE],
      bindNewHosts: HostEdition.ULTIMATE,
    });
    expect(finding(() => new SecurityCenter(newStack(), 'Sas', { billing }))).toMatchObject({
      code: 'not-applicable',
      got: 'modules cspm',
      allowed: 'with SecurityModule.HOSTS',
    });
  });

  it('gets the roles that its modules need, or those that are named, or none', () => {
    const names = (roles?: readonly SecurityCenterRole[]): unknown[] => {
      const stack = newStack();
      const modules = [SecurityModule.POSTURE, SecurityModule.AGENTLESS_SCAN, SecurityModule.AI_ASSISTANT];
      new SecurityCenter(stack, 'Sas', {
        billing: SecurityCenterBilling.payAsYouGo({ modules }),
        ...(roles && { roles }),
      });
      return resources(synth(stack), 'alicloud_threat_detection_service_linked_role')
        .map(({ service_linked_role }) => service_linked_role)
        .sort();
    };
    expect(names()).toEqual([
      'AliyunServiceRoleForSas',
      'AliyunServiceRoleForSasAI',
      'AliyunServiceRoleForSasAgentless',
      'AliyunServiceRoleForSasCspm',
    ]);
    expect(names([SecurityCenterRole.SECURITY_MODEL])).toEqual(['AliyunServiceRoleForSasSecllm']);
    expect(names([])).toEqual([]);
  });

  it('has the AI assistant switched by aisec, which the alicloud provider cannot', () => {
    const stack = newStack();
    const sas = new SecurityCenter(stack, 'Sas', {
      billing: SecurityCenterBilling.payAsYouGo({ modules: [SecurityModule.AI_ASSISTANT] }),
    });
    const synthesized = synth(stack);
    expect(only(synthesized, 'aisec_sas_postpay_modules')).toMatchObject({
      instance_id: '${alicloud_threat_detection_instance.Sas_AD5AF853.id}'.replace(/Sas_\w+/, nameOf(sas)),
      ai_digital: true,
    });
  });

  it('is one for a stack', () => {
    const stack = newStack();
    new SecurityCenter(stack, 'Sas', { billing: POSTURE });
    expect(finding(() => new SecurityCenter(stack, 'Other', { billing: POSTURE }))).toMatchObject({
      code: 'conflict',
      path: 'test/Other',
      got: 'test/Sas/Resource',
    });
    const soc = newStack();
    new ThreatDetectionResponse(soc, 'Soc', { purchase: SocPurchase.payAsYouGo() });
    expect(finding(() => new SecurityCenter(soc, 'Sas', { billing: POSTURE }))).toMatchObject({
      code: 'conflict',
      got: 'test/Soc/Resource',
    });
  });

  it('is there, with its roles, before what needs its modules, whichever was made first', () => {
    const stack = newStack();
    new AgentlessScan(stack, 'Gpus', { assets: ['uuid-1'] });
    const sas = new SecurityCenter(stack, 'Sas', { billing: POSTURE, logs: [SecurityLog.POSTURE] });
    new PostureChecks(stack, 'Checks', { standards: [CheckStandard.CIS] }).runNow('Now');
    new Notifications(stack, 'Tell', { subjects: [NotificationSubject.ALERTS] });
    const { resource = {}, data = {} } = synth(stack);
    const roles = Object.keys(resource.alicloud_threat_detection_service_linked_role ?? {});
    const first = [
      `alicloud_threat_detection_instance.${nameOf(sas)}`,
      ...roles.map((name) => `alicloud_threat_detection_service_linked_role.${name}`),
    ];
    expect(roles).toHaveLength(2);
    const others = Object.entries(resource).filter(
      ([type]) => !/_(instance|service_linked_role)$/.test(type) && !/^terraform_data$/.test(type),
    );
    expect(others.map(([type]) => type).sort()).toEqual([
      'aisec_sas_agentless_scan',
      'aisec_sas_check_run',
      'aisec_sas_check_standard',
      'aisec_sas_notice',
      'alicloud_threat_detection_check_config',
      'alicloud_threat_detection_log_meta',
    ]);
    for (const body of others.flatMap(([, bodies]) => Object.values(bodies))) {
      expect(body.depends_on).toEqual(expect.arrayContaining(first));
    }
    // Lists are read when it is planned: what waits for the instance would be unknown whenever that changes.
    for (const body of Object.values(data).flatMap((bodies) => Object.values(bodies))) {
      expect(body).not.toHaveProperty('depends_on');
    }
    for (const type of ['alicloud_threat_detection_instance', 'alicloud_threat_detection_service_linked_role']) {
      for (const body of Object.values(resource[type] ?? {})) expect(body).not.toHaveProperty('depends_on');
    }
  });

  it('binds servers and switches logs, and says that destroying undoes neither', () => {
    const stack = newStack();
    const sas = new SecurityCenter(stack, 'Sas', { billing: POSTURE, logs: [SecurityLog.POSTURE] });
    sas.bindAsset('Gpu', 'uuid-1', HostEdition.ULTIMATE).setLog(SecurityLog.DNS, false);
    const synthesized = synth(stack);
    expect(only(synthesized, 'alicloud_threat_detection_asset_bind')).toMatchObject({
      uuid: 'uuid-1',
      auth_version: 7,
    });
    expect(resources(synthesized, 'alicloud_threat_detection_log_meta')).toMatchObject([
      { log_meta_name: 'sas-cspm-log', status: 'enabled' },
      { log_meta_name: 'sas-log-dns', status: 'disabled' },
    ]);
    expect(Notices.of(stack).open.map(({ id }) => id)).toEqual([
      'security-center.logs-stay',
      'security-center.cost',
      'security-center.stays-bound',
    ]);
  });

  it('refuses a kind of log that the provider does not know', () => {
    const stack = newStack();
    const sas = SecurityCenter.fromInstanceId(stack, 'Sas', 'postpay-1');
    expect(finding(() => sas.setLog(SecurityLog.custom('sas-poetry-log')))).toMatchObject({
      code: 'not-in-enum',
      what: 'log has a value the provider does not know',
    });
  });
});

describe('a subscription', () => {
  it('buys what is named, and nothing else', () => {
    const stack = newStack();
    new SecurityCenter(stack, 'Sas', {
      billing: SecurityCenterBilling.subscription({
        edition: SubscriptionEdition.ULTIMATE,
        months: 12,
        renewalMonths: 1,
        servers: 20,
        cores: 80,
        postureChecks: 1000,
        threatResponse: { gigabytesPerDay: 200, storageGigabytes: 3000 },
      }),
    });
    const bought = only(synth(stack), 'alicloud_threat_detection_instance');
    expect(bought).toMatchObject({
      payment_type: 'Subscription',
      version_code: 'level8',
      period: 12,
      renewal_status: 'AutoRenewal',
      renew_period: 1,
      renewal_period_unit: 'M',
      buy_number: '20',
      v_core: '80',
      sas_cspm_switch: '1',
      sas_cspm: '1000',
      threat_analysis_switch1: '1',
      threat_analysis_flow: '200',
      threat_analysis_sls_storage: '3000',
      vul_switch: '0',
      honeypot_switch: '2',
    });
    expect(bought).not.toHaveProperty('vul_count');
  });

  it('says of a change whether it is an upgrade, as the order needs it', () => {
    const ordered = (change?: SubscriptionChange): unknown => {
      const stack = newStack();
      const billing = SecurityCenterBilling.subscription({
        edition: SubscriptionEdition.ULTIMATE,
        months: 12,
        servers: 30,
        ...(change && { change }),
      });
      new SecurityCenter(stack, 'Sas', { billing });
      return only(synth(stack), 'alicloud_threat_detection_instance').modify_type;
    };
    expect([ordered(), ordered(SubscriptionChange.UPGRADE), ordered(SubscriptionChange.DOWNGRADE)]).toEqual([
      undefined,
      'Upgrade',
      'Downgrade',
    ]);
  });

  it('refuses amounts that are not sold', () => {
    const buy = (): SecurityCenter =>
      new SecurityCenter(newStack(), 'Sas', {
        billing: SecurityCenterBilling.subscription({
          edition: SubscriptionEdition.VALUE_ADDED_ONLY,
          months: 1,
          threatResponse: { gigabytesPerDay: 150 },
        }),
      });
    expect(finding(buy)).toMatchObject({
      code: 'invalid-value',
      what: 'threatResponse.gigabytesPerDay is not an amount that is sold',
      allowed: 'multiples of 100',
    });
  });
});

describe('what an account has once', () => {
  const twice: readonly (readonly [string, string, (stack: TerraformStack, id: string) => unknown])[] = [
    ['the policy of checks', 'policy of posture checks', (stack, id) => new PostureChecks(stack, id)],
    ['their scope', 'scope of posture checks', (stack, id) => new CheckScope(stack, id)],
    [
      'rules for keys',
      'selection of rules for keys (image)',
      (stack, id) => new KeyExposure(stack, id, { source: ExposureSource.CONTAINER_IMAGES }),
    ],
    [
      'a notification',
      'notification sas_suspicious',
      (stack, id) => new Notifications(stack, id, { subjects: [NotificationSubject.ALERTS] }),
    ],
    [
      'a push',
      'push of Cspm_summary',
      (stack, id) => new Notifications(stack, id, { subjects: [] }).pushToMonitor(MonitorSubject.POSTURE),
    ],
    [
      'a module',
      'switch of module vul',
      (stack, id) =>
        new PayAsYouGoModules(stack, id, {
          securityCenter: SecurityCenter.fromInstanceId(stack, `${id}Instance`, 'postpay-1'),
          modules: new Map([[SecurityModule.VULNERABILITY_FIXES, true]]),
        }),
    ],
  ];

  it.each(twice)('is declared once in a stack: %s', (_, what, make) => {
    const stack = newStack();
    make(stack, 'First');
    expect(finding(() => make(stack, 'Second'))).toMatchObject({
      code: 'conflict',
      what: `there is another ${what}: each would undo what the other does`,
      got: 'test/First and test/Second',
    });
  });

  it('is declared once in an app, unless its stacks are for different regions', () => {
    const app = Testing.app();
    const made = ['ap-southeast-1', 'ap-southeast-1', 'cn-hangzhou'].map((region, i) => {
      const stack = new TerraformStack(app, `stack${i}`);
      new AlicloudProvider(stack, 'alicloud', { region, profile: 'security' });
      return new PostureChecks(stack, 'Checks');
    });
    expect(made.map(({ node }) => node.validate().length)).toEqual([0, 1, 0]);
  });
});

describe('an instance that exists', () => {
  it('is found when Terraform plans, with a hint where to buy one', () => {
    const stack = newStack();
    const sas = SecurityCenter.fromLookup(stack, 'Sas');
    new PayAsYouGoModules(stack, 'Modules', {
      securityCenter: sas,
      modules: new Map([
        [SecurityModule.POSTURE, true],
        [SecurityModule.AI_ASSISTANT, false],
      ]),
    });
    const { data, resource } = synth(stack);
    expect(JSON.stringify(data)).toContain('The account has no instance of Security Center');
    expect(Object.values(resource?.aisec_sas_postpay_modules ?? {})).toMatchObject([{ cspm: true, ai_digital: false }]);
  });

  it('is switched in one place: what a Security Center of the app switches is refused', () => {
    const stack = newStack();
    const modules = [SecurityModule.POSTURE, SecurityModule.AI_ASSISTANT];
    const securityCenter = new SecurityCenter(stack, 'Sas', { billing: SecurityCenterBilling.payAsYouGo({ modules }) });
    const switches = new Map([
      [SecurityModule.VULNERABILITY_FIXES, true],
      [SecurityModule.AI_ASSISTANT, true],
    ]);
    const refused = findings(() => new PayAsYouGoModules(stack, 'More', { securityCenter, modules: switches }));
    expect(refused.map(({ code, got }) => [code, got])).toEqual([
      ['conflict', 'vul'],
      ['conflict', 'ai_digital'],
    ]);
    const other = newStack();
    const posture = new SecurityCenter(other, 'Sas', { billing: POSTURE });
    new PayAsYouGoModules(other, 'Ai', {
      securityCenter: posture,
      modules: new Map([[SecurityModule.AI_ASSISTANT, true]]),
    });
    expect(only(synth(other), 'aisec_sas_postpay_modules')).toMatchObject({ ai_digital: true });
  });

  it('has at least one module to switch', () => {
    const stack = newStack();
    const securityCenter = SecurityCenter.fromInstanceId(stack, 'Sas', 'postpay-1');
    expect(
      finding(() => new PayAsYouGoModules(stack, 'Modules', { securityCenter, modules: new Map() })),
    ).toMatchObject({
      code: 'too-few-items',
    });
  });
});

function nameOf(sas: SecurityCenter): string {
  return String((sas.node.findChild('Resource') as unknown as { readonly friendlyUniqueId: string }).friendlyUniqueId);
}
