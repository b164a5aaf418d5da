/** Settings: notifications, pay-as-you-go modules, rules about keys in files. */
import type { ValueObject } from '../../../schema/value';
import { invalidParameter } from '../errors';
import { type Call, type Operation, reads, writes } from '../model';
import type { JsonObject } from '../objects';
import { absent, changeSetting, oneOf, optionalOneOf, settingOf } from './sas-common';

/** What a new account is told of, by text message, mail and message. @unverified */
const NOTICES: { readonly [project: string]: number } = {
  yundun_security_Weekreport: 2,
  sas_healthcheck: 7,
  sas_suspicious: 7,
  yundun_sas_ak_leakage: 7,
  yundun_sas_config_alert: 7,
  yundun_sas_vul_Emergency: 7,
  yundun_soar_incident_generate: 0,
};
const CMS_NOTICES = ['Vul_event', 'Hc_summary', 'Cspm_summary', 'Vul_summary', 'Agentless_event'];

const MODULES = [
  'VUL',
  'CSPM',
  'AGENTLESS',
  'SERVERLESS',
  'CTDR',
  'CTDR_STORAGE',
  'POST_HOST',
  'SDK',
  'RASP',
  'ANTI_RANSOMWARE',
  'WEB_LOCK',
  'AI_DIGITAL',
];

/** `AiDigital` as `AI_DIGITAL`, `Sdk` as `SDK`. */
const upper = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();

/** Made up, but for the class and the two rules that the SDK's example has. */
const RULES: { readonly [classKey: string]: readonly string[] } = {
  password: ['ak_leak', 'huaweicloud_ak', 'ssh_private_key'],
  ai_key: ['dashscope_api_key', 'openai_api_key', 'huggingface_token'],
};

const NOTICE_SETTING = 'notices';
const SWITCHES = 'pay-as-you-go modules';
const sensitive = (source: string): string => `sensitive rules of ${source}`;

export const settings: { readonly [action: string]: Operation } = {
  DescribeNoticeConfig: reads((call) => {
    const bizType = optionalOneOf(call, 'BizType', ['cms']);
    const before = bizType === 'cms' ? {} : NOTICES;
    const own = settingOf(call, NOTICE_SETTING, {});
    const all = [...new Set([...Object.keys(before), ...Object.keys(own)])]
      .map((name) => [name.replace(/^cms\//, ''), name] as const)
      .filter(([project, name]) => (name !== project) === (bizType === 'cms'));
    return {
      NoticeConfigList: all.map(([project, name]) => ({
        Project: project,
        AliUid: Number(call.accountId),
        ...((own[name] as JsonObject | undefined) ?? { Route: NOTICES[project] ?? 0, TimeLimit: 0 }),
      })),
    };
  }),

  ModifyNoticeConfig: writes((call) => {
    const cms = optionalOneOf(call, 'BizType', ['cms']) === 'cms';
    const project = call.need('Project');
    if (cms) oneOf(call, 'Project', CMS_NOTICES);
    const route = call.number('Route') ?? 0;
    if (route < 0 || route > (cms ? 1 : 7)) throw invalidParameter('Route', `it is from 0 to ${cms ? 1 : 7}`);
    const limit = call.number('TimeLimit') ?? 0;
    if (cms ? call.has('TimeLimit') && limit < 60 : limit !== 0 && limit !== 1) {
      throw invalidParameter('TimeLimit', cms ? 'it is at least 60' : 'it is 0 or 1');
    }
    const name = cms ? `cms/${project}` : project;
    const own = settingOf(call, NOTICE_SETTING, {});
    changeSetting(call, NOTICE_SETTING, { ...own, [name]: { Route: route, TimeLimit: limit } });
    return {};
  }),

  DescribeVersionConfig: reads((call) => {
    const instance = instanceOf(call);
    if (!instance) return { IsPostpay: false, Version: 1 };
    return {
      IsPostpay: true,
      PostPayInstanceId: instance.id,
      PostPayStatus: 1,
      PostPayModuleSwitch: JSON.stringify(settingOf(call, SWITCHES, boughtWith(instance.attributes))),
    };
  }),

  ModifyPostPayModuleSwitch: writes((call) => {
    const instance = instanceOf(call);
    if (instance?.id !== call.need('PostPayInstanceId')) throw absent('instance', call.text('PostPayInstanceId'));
    const given = call.has('PostPayModuleSwitch')
      ? (call.json('PostPayModuleSwitch') as JsonObject)
      : Object.fromEntries(
          Object.entries((call.value('PostPayModuleSwitchObj') ?? {}) as unknown as JsonObject).map(([name, value]) => [
            upper(name),
            value,
          ]),
        );
    for (const [name, value] of Object.entries(given)) {
      if (!MODULES.includes(name)) throw invalidParameter('PostPayModuleSwitch', `${name} is no module`);
      if (value !== 0 && value !== 1) throw invalidParameter('PostPayModuleSwitch', `${name} is 0 or 1`);
    }
    changeSetting(call, SWITCHES, { ...settingOf(call, SWITCHES, boughtWith(instance.attributes)), ...given });
    return { Success: true };
  }),

  GetSensitiveDefineRuleConfig: reads((call) => {
    const source = oneOf(call, 'Source', ['image', 'agentless']);
    const { on, fresh } = rulesOf(call, source);
    return {
      Success: true,
      Data: {
        Id: 1,
        EnableNewRule: fresh,
        RuleCount: Object.values(RULES).flat().length,
        SelectedCount: on.length,
        RuleTree: Object.entries(RULES).map(([classKey, rules]) => ({
          ClassKey: classKey,
          ClassName: `SANDBOX ${classKey}`,
          RuleList: rules.map((rule) => ({
            RuleKey: rule,
            RuleName: `SANDBOX ${rule}`,
            Selected: on.includes(`${classKey}/${rule}`),
          })),
        })),
      },
    };
  }),

  SetSensitiveDefineRuleConfig: writes((call) => {
    const source = oneOf(call, 'Source', ['image', 'agentless']);
    const config = call.json('Config');
    if (!Array.isArray(config)) throw invalidParameter('Config', 'it is a JSON list');
    const on = (config as readonly { readonly classKey?: string; readonly ruleList?: readonly string[] }[]).flatMap(
      ({ classKey = '', ruleList = [] }) =>
        ruleList.map((rule) => {
          if (!RULES[classKey]?.includes(rule)) throw invalidParameter('Config', `${classKey} has no rule ${rule}`);
          return `${classKey}/${rule}`;
        }),
    );
    const fresh = call.number('EnableNewRule') ?? rulesOf(call, source).fresh;
    changeSetting(call, sensitive(source), { on, fresh });
    return { Success: true, Data: { Id: 1 } };
  }),
};

const SCOPE = 'check scope';

/** What a new account has is @unverified. */
const scopeOf = (call: Call): JsonObject =>
  settingOf(call, SCOPE, { ConfigId: '435f626256ebf564cf5ba966a5390000', Type: 3, AutoType: 0, AutoConfig: '' });

/** What a rule about new assets may be, as its documentation has it. */
function checkAutoConfig(call: Call): void {
  const config = call.json('AutoConfig') as JsonObject;
  const strange = Object.keys(config).filter((name) => !['autoInclude', 'autoRule'].includes(name));
  if (strange.length > 0) throw invalidParameter('AutoConfig', `it has no ${strange.join(', ')}`);
}

export const scope: { readonly [action: string]: Operation } = {
  GetCheckScopeConfig: reads((call) => ({ Success: true, Code: '200', Message: 'successful', Data: scopeOf(call) })),

  UpdateCheckScopeConfig: writes((call) => {
    const before = scopeOf(call);
    if (call.has('ConfigId') && call.text('ConfigId') !== before.ConfigId) throw absent('scope', call.text('ConfigId'));
    const type = call.number('Type') ?? Number(before.Type);
    if (type !== 1 && type !== 3) throw invalidParameter('Type', 'it is 1 or 3');
    const auto = call.number('AutoType') ?? Number(before.AutoType);
    if (auto !== 0 && auto !== 1) throw invalidParameter('AutoType', 'it is 0 or 1');
    checkAutoConfig(call);
    const after = { ...before, Type: type, AutoType: auto, AutoConfig: call.text('AutoConfig') };
    changeSetting(call, SCOPE, after);
    return { Success: true, Code: '200', Message: 'successful', Data: after };
  }),
};

function rulesOf(call: Call, source: string): { readonly on: readonly string[]; readonly fresh: number } {
  const before = { on: ['password/ak_leak'], fresh: 0 };
  return settingOf(call, sensitive(source), before) as typeof before;
}

/** The pay-as-you-go instance that `alicloud_threat_detection_instance` made. */
function instanceOf(call: Call): { readonly id: string; readonly attributes: ValueObject } | undefined {
  return call.directory
    .made('alicloud_threat_detection_instance')
    .find(({ attributes }) => attributes.payment_type === 'PayAsYouGo');
}

function boughtWith(attributes: ValueObject): JsonObject {
  const value = attributes.post_pay_module_switch_obj;
  const [bought = {}] = Array.isArray(value) ? (value as readonly ValueObject[]) : [];
  return Object.fromEntries(MODULES.map((name) => [name, bought[name.toLowerCase()] === 1 ? 1 : 0]));
}
