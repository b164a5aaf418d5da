import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import type { TerraformStack } from 'cdktf';
import { Organization, RemediationMode, TargetSelector } from '../../lib/governance';
import { GuardrailsRegion } from '../../lib/guardrails';
import { SecurityCenter } from '../../lib/security-center';
import { WafCertificate, WafInstance } from '../../lib/waf';
import {
  AiSecurityBaseline,
  type AiSecurityBaselineProps,
  BaselineCost,
  type BaselineItem,
  BaselineLayer,
  BaselineLayers,
  BaselinePosture,
  BaselineProfile,
  BaselineState,
} from '../../lib/baseline';
import { AlicloudConstruct, Notices } from '../../lib/core';
import { findings, newStack, only, resources, synth, type Synthesized, unknowns } from '../core/support';

const PROFILES = [BaselineProfile.STARTER, BaselineProfile.STANDARD, BaselineProfile.REGULATED];
const APPLICATION = {
  origin: { addresses: ['203.0.113.10'] },
  certificate: WafCertificate.fromCas('1', 'ap-southeast-1'),
};
const NETWORK = { vpcId: 'vpc-1', vSwitchIds: ['vsw-1'], zoneIds: ['ap-southeast-1a', 'ap-southeast-1b'] };
const ORGANIZATION = Organization.fromTree({ rootFolderId: 'r-1', managementAccountId: '1000000000000001' });

function baseline(props: Partial<AiSecurityBaselineProps> = {}, stack = newStack()): AiSecurityBaseline {
  return new AiSecurityBaseline(stack, 'Baseline', {
    profile: BaselineProfile.STANDARD,
    domain: 'chat.example.com',
    ...props,
  });
}

function synthesized(props: Partial<AiSecurityBaselineProps>, stack: TerraformStack = newStack()): Synthesized {
  baseline(props, stack);
  return synth(stack);
}

/** Profile standard with nothing else, made once. */
let plain: Synthesized | undefined;
const standard = (): Synthesized => (plain ??= synthesized({}));

const item = ({ summary }: AiSecurityBaseline, what: RegExp): BaselineItem => {
  const [first, ...rest] = summary.filter((one) => what.test(one.what));
  if (!first || rest.length > 0) throw new Error(`${first ? 1 + rest.length : 0} items for ${what}`);
  return first;
};

describe('a baseline', () => {
  it.each(PROFILES)('of profile %s is valid with a domain alone, and has an item of each layer', (profile) => {
    const stack = newStack();
    const made = baseline({ profile }, stack);
    synth(stack);
    expect(new Set(made.summary.map(({ layer }) => layer))).toEqual(new Set(Object.values(BaselineLayer)));
    // What is on is there, and what is not says how to get it.
    for (const { state, path: where, note = '' } of made.summary) {
      if (state === BaselineState.ON)
        expect(
          stack.node.root.node
            .tryFindChild('test')
            ?.node.findAll()
            .map(({ node }) => node.path),
        ).toContain(where);
      else expect(where).toBeUndefined();
      if (state === BaselineState.OFF || state === BaselineState.CONSOLE) expect(note).not.toBe('');
    }
  });

  it('tells what it is made of, as data, as a table and as an output', () => {
    const stack = newStack();
    const made = baseline({ profile: BaselineProfile.STARTER }, stack);
    made.toOutput('baseline');
    const { value } = synth(stack).output?.baseline as { value: { [name: string]: readonly string[] } };
    expect(value.standing_cost).toEqual(['instance of WAF 3.0, pay-as-you-go']);
    expect(value.off).toContain('response: detection rules and playbooks for AI incidents');
    expect(made.report.split('\n')).toHaveLength(2 + made.summary.length);
    expect(made.report).toContain('| perimeter | instance of WAF 3.0, pay-as-you-go | on | from its creation on |  |');
  });

  it('watches until it is told to enforce, in place', () => {
    const stack = (posture: BaselinePosture): Synthesized =>
      synthesized({ posture, perimeter: { application: APPLICATION } });
    const [monitors, enforces] = [stack(BaselinePosture.MONITOR), stack(BaselinePosture.ENFORCE)];
    const rules = (one: Synthesized): string => JSON.stringify(resources(one, 'alicloud_wafv3_defense_rule'));
    const actions = (one: Synthesized): readonly (string | undefined)[] =>
      [...rules(one).matchAll(/"rule_action":"(\w+)"/g)].map(([, action]) => action);
    expect(new Set(actions(monitors))).toEqual(new Set(['monitor']));
    expect(actions(enforces)).toContain('block');
    const names = ({ resource = {} }: Synthesized): string[] =>
      Object.values(resource).flatMap((all) => Object.keys(all));
    expect(names(enforces)).toEqual(names(monitors));
  });

  it('never stops a response from waiting for a person, unless it is asked to', () => {
    const rules = (posture: BaselinePosture, automatic?: boolean): readonly unknown[] =>
      resources(synthesized({ posture, response: { automatic } }), 'aisec_siem_response_rule').map(
        ({ status }) => status,
      );
    expect(new Set(rules(BaselinePosture.ENFORCE))).toEqual(new Set([0]));
    expect(new Set(rules(BaselinePosture.MONITOR, true))).toEqual(new Set([0]));
    expect(rules(BaselinePosture.ENFORCE, true)).toContain(100);
  });

  it('takes layers that there are, and leaves out what is not wanted', () => {
    class OwnPerimeter extends AlicloudConstruct {
      readonly items = [
        { layer: BaselineLayer.PERIMETER, what: 'a gateway', state: BaselineState.ON, cost: BaselineCost.NONE },
      ];
    }
    const stack = newStack();
    const made = baseline(
      {
        instead: {
          perimeter: new OwnPerimeter(stack, 'Gateway'),
          response: BaselineLayers.off(BaselineLayer.RESPONSE, 'the SOC has its own'),
          infrastructure: BaselineLayers.given(BaselineLayer.INFRASTRUCTURE, 'Security Center', 'RAM rules'),
        },
      },
      stack,
    );
    const made_ = synth(stack);
    expect([made.perimeter, made.response, made.infrastructure]).toEqual([undefined, undefined, undefined]);
    expect(resources(made_, 'alicloud_wafv3_instance')).toEqual([]);
    expect(resources(made_, 'alicloud_threat_detection_instance')).toEqual([]);
    expect(item(made, /^a gateway$/).state).toBe(BaselineState.ON);
    expect(item(made, /^the response layer$/)).toMatchObject({ state: BaselineState.OFF, note: 'the SOC has its own' });
    expect(item(made, /^RAM rules$/).state).toBe(BaselineState.GIVEN);
  });

  it('takes parts of layers that there are', () => {
    const stack = newStack();
    const made = baseline(
      {
        perimeter: { waf: WafInstance.fromInstanceId(stack, 'Waf', 'waf-1') },
        infrastructure: { securityCenter: SecurityCenter.fromInstanceId(stack, 'Center', 'sas-1'), ramSettings: false },
        monitoring: { configRules: false },
        application: { region: GuardrailsRegion.SHANGHAI },
      },
      stack,
    );
    const all = synth(stack);
    for (const type of ['wafv3_instance', 'threat_detection_instance', 'ram_security_preference', 'config_rule'])
      expect(resources(all, `alicloud_${type}`)).toEqual([]);
    expect(item(made, /^instance of WAF/).state).toBe(BaselineState.GIVEN);
    expect(item(made, /passwords/).state).toBe(BaselineState.OFF);
  });

  it('encrypts with keys of its own where there is a network for them, in the same buckets', () => {
    const [without, within] = [standard(), synthesized({ data: { network: NETWORK } })];
    const names = (one: Synthesized): string[] => Object.keys(one.resource?.alicloud_oss_bucket ?? {});
    expect(names(within)).toEqual(names(without));
    expect(only(within, 'alicloud_kms_key')).toMatchObject({ automatic_rotation: 'Enabled' });
    expect(resources(without, 'alicloud_kms_key')).toEqual([]);
  });

  it('of profile regulated protects new servers, and disables what nobody uses; others leave both as they are', () => {
    const settings = (one: Synthesized): unknown => [
      only(one, 'alicloud_threat_detection_instance').post_paid_host_auto_bind,
      only(one, 'alicloud_ram_security_preference').max_idle_days_for_users,
      only(one, 'alicloud_ram_security_preference').max_idle_days_for_access_keys,
    ];
    expect(settings(standard())).toEqual([0, undefined, undefined]);
    expect(settings(synthesized({ profile: BaselineProfile.REGULATED }))).toEqual([1, 90, 90]);
  });

  it('logs accesses to the archive of the trail beside those to models, where there is the data layer', () => {
    const logged = ({ resource }: Synthesized): number =>
      Object.keys(resource?.alicloud_oss_bucket_logging ?? {}).length;
    expect(logged(standard())).toBe(2);
    expect(logged(synthesized({ instead: { data: BaselineLayers.off(BaselineLayer.DATA, 'another app') } }))).toBe(0);
  });

  it('keeps backups that nobody can delete only where it is asked to', () => {
    const worm = (one: Synthesized): unknown => only(one, 'alicloud_hbr_vault').worm_enabled;
    expect(worm(standard())).toBe(false);
    expect(worm(synthesized({ data: { immutableBackups: true } }))).toBe(true);
  });

  it('has control policies in an organization, and a drill where it is asked for', () => {
    const stack = newStack();
    const made = baseline(
      { governance: { organization: ORGANIZATION, targets: TargetSelector.root() }, data: { restoreDrill: 'one' } },
      stack,
    );
    const all = synth(stack);
    expect(resources(all, 'alicloud_resource_manager_control_policy').length).toBeGreaterThan(0);
    expect(resources(all, 'alicloud_hbr_restore_job')).toHaveLength(1);
    expect(item(made, /^restore drill one$/).state).toBe(BaselineState.ON);
  });

  it('makes public buckets private only where it is asked to', () => {
    const repairs = (closePublicBuckets: RemediationMode): readonly unknown[] =>
      resources(synthesized({ monitoring: { closePublicBuckets } }), 'alicloud_config_remediation').map(
        ({ invoke_type }) => invoke_type,
      );
    expect(resources(standard(), 'alicloud_config_remediation')).toEqual([]);
    expect(repairs(RemediationMode.MANUAL)).toEqual(['MANUAL_EXECUTION', 'MANUAL_EXECUTION']);
    expect(repairs(RemediationMode.AUTOMATIC)).toEqual(['AUTO_EXECUTION', 'AUTO_EXECUTION']);
  });

  it('says of everything that was asked for and is not there why', () => {
    const made = baseline({
      profile: BaselineProfile.STARTER,
      data: { restoreDrill: 'one', immutableBackups: true },
      monitoring: { configRules: false, closePublicBuckets: RemediationMode.MANUAL },
    });
    for (const what of [/^restore drill$/, /^lock on backups/, /^public buckets are made private$/])
      expect(item(made, what).state).toBe(BaselineState.OFF);
  });

  it('asks Security Center for nothing before its modules are on', () => {
    const { resource = {} } = synthesized({ infrastructure: { checkAgain: 'now' } });
    const waiting = Object.entries(resource).filter(([type]) =>
      /^aisec_sas_|^alicloud_threat_detection_check/.test(type),
    );
    expect(waiting.length).toBeGreaterThan(5);
    for (const [type, all] of waiting) {
      for (const { depends_on } of Object.values(all))
        expect([type, depends_on]).toEqual([
          type,
          expect.arrayContaining([expect.stringMatching(/^alicloud_threat_detection_instance\./)]),
        ]);
    }
  });

  it('has an action policy of its own, where an account has two', () => {
    const recipients = [{ id: 'security', name: 'Security team', email: ['security@example.com'] }];
    const policyOf = (id: string): unknown => {
      const all = resources(synthesized({ monitoring: { recipients } }, newStack(id)), 'alicloud_log_resource_record');
      return all.find(({ resource_name }) => resource_name === 'sls.alert.action_policy')?.record_id;
    };
    const [one, other] = [policyOf('one'), policyOf('other')];
    expect(one).toMatch(/^one-[\w.-]+$/);
    expect(other).not.toBe(one);
  });

  it('of a second application takes what an account has once from the first one', () => {
    const stack = newStack();
    const first = baseline({}, stack);
    const given = [BaselineLayer.INFRASTRUCTURE, BaselineLayer.APPLICATION, BaselineLayer.RESPONSE].map(
      (layer) => [layer, BaselineLayers.given(layer, 'that of the first one')] as const,
    );
    const second = new AiSecurityBaseline(stack, 'Second', {
      profile: BaselineProfile.STANDARD,
      domain: 'search.example.com',
      perimeter: { waf: first.perimeter?.waf },
      monitoring: { archive: first.monitoring?.archive, configRules: false },
      instead: Object.fromEntries(given),
    });
    const made = synth(stack);
    for (const type of ['alicloud_wafv3_instance', 'alicloud_actiontrail_trail', 'aisec_waf_log_status'])
      expect(resources(made, type)).toHaveLength(1);
    expect(item(second, /^logs of WAF$/).state).toBe(BaselineState.GIVEN);
    expect(item(second, /alerts on what weakens/).state).toBe(BaselineState.GIVEN);
    const names = resources(made, 'alicloud_sls_alert').map(({ project_name, alert_name }) =>
      JSON.stringify([project_name, alert_name]),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  it('takes a domain that only Terraform knows', () => {
    const stack = newStack();
    const domain = unknowns(stack).text;
    const made = synthesized({ domain, perimeter: { application: APPLICATION } }, stack);
    expect(only(made, 'alicloud_wafv3_domain').domain).toBe('${var.text}');
  });

  it('keeps the trail and its access log for as long as the profile says, and no longer than twice that', () => {
    const ends = resources(standard(), 'alicloud_oss_bucket').flatMap(({ lifecycle_rule }) => lifecycle_rule);
    const days = ends.map((rule) => {
      const { expiration, noncurrent_version_expiration: old } = rule as { [end: string]: { days: number }[] };
      return [expiration?.[0]?.days, old?.[0]?.days];
    });
    expect(days.filter(([end]) => end !== undefined)).toEqual([
      [365, 365],
      [365, 365],
    ]);
  });

  it('can be a profile of your own', () => {
    const profile = BaselineProfile.custom('mine', BaselineProfile.STARTER, { backup: true });
    const made = baseline({ profile });
    expect([String(made.profile), item(made, /^backups/).state]).toEqual(['mine', BaselineState.ON]);
  });

  it.each<[string, Partial<AiSecurityBaselineProps>, readonly string[]]>([
    ['a URL', { domain: 'https://chat.example.com' }, ['invalid-value']],
    [
      'a layer that there is not',
      { instead: { network: BaselineLayers.off(BaselineLayer.DATA, 'x') } },
      ['invalid-value'],
    ],
    ['a layer given twice', { instead: { data: BaselineLayers.off(BaselineLayer.DATA, 'x') }, data: {} }, ['conflict']],
    ['a region without AI Guardrails', { application: { region: GuardrailsRegion.FRANKFURT } }, ['no-default']],
  ])('is refused with %s', (_, props, codes) => {
    const found = findings(() => baseline(props));
    expect(found.map(({ code }) => code)).toEqual(codes);
    expect(found.every(({ path: where, fix }) => where?.startsWith('test/Baseline') && fix !== '')).toBe(true);
  });
});

it('every notice of the baseline is in docs/limits.md, and none that does not exist', () => {
  const root = path.join(__dirname, '..', '..');
  const dir = path.join(root, 'lib', 'baseline');
  const limits = readFileSync(path.join(root, 'docs', 'limits.md'), 'utf8');
  const documented = [...limits.matchAll(/`(baseline\.[a-z-]+)`/g)].map(([, id]) => String(id));
  const code = readdirSync(dir).map((file) => readFileSync(path.join(dir, file), 'utf8'));
  const own = [...code.join('\n').matchAll(/id: '(baseline\.[\w-]+)'/g)].map(([, id]) => String(id));
  expect(new Set(documented)).toEqual(new Set(own));
  const stack = newStack();
  baseline({ profile: BaselineProfile.REGULATED, perimeter: { application: APPLICATION } }, stack);
  const given = Notices.of(stack).open.map(({ id }) => id);
  expect(own.filter((id) => !given.includes(id))).toEqual([]);
});
