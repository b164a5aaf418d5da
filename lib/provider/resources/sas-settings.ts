/** Settings of Security Center that always exist: notifications, pay-as-you-go modules, rules about plain-text keys. */
import type { ParameterValue, SettingDefinition } from '../definition';
import { at, isJsonObject, type Json, type JsonObject, parsed } from '../engine/json';
import { textOf } from '../engine/values';
import { from } from './green';
import { forced, sas } from './sas';

export const SAS_NOTICE: SettingDefinition = {
  kind: 'setting',
  type: 'sas_notice',
  description: 'Who is told of something, how and when. Destroying restores what was found.',
  attributes: {
    project: forced('What it is about, such as `yundun_sas_config_alert` or `sas_suspicious`.'),
    biz_type: forced('`cms` for pushes to CloudMonitor; without it, text messages, mails and messages of the site.', {
      required: false,
      optional: true,
      oneOf: ['cms'],
    }),
    route: {
      type: 'number',
      required: true,
      range: [0, 7],
      description: 'Sum of 1 (text message), 2 (mail) and 4 (message of the site); 0 is off. For `cms` 0 or 1.',
    },
    time_limit: {
      type: 'number',
      optional: true,
      description:
        '0: at any time, 1: from 8:00 to 22:00 only. For `cms` the least seconds between two pushes, from 60 on.',
    },
  },
  unverified: 'That a project which DescribeNoticeConfig does not list has never been set, and can be.',
  id: ['project', 'biz_type'],
  read: {
    ...sas('DescribeNoticeConfig', { BizType: from('biz_type') }),
    document: '',
    prepare: (answer, attributes) => {
      const list = at(answer, '/NoticeConfigList');
      const found = (Array.isArray(list) ? (list as readonly Json[]) : [])
        .filter(isJsonObject)
        .find(({ Project }) => Project === textOf(attributes, 'project'));
      return { route: found?.Route ?? 0, timeLimit: found?.TimeLimit ?? null };
    },
  },
  members: { route: '/route', time_limit: '/timeLimit' },
  write: sas('ModifyNoticeConfig', {
    Project: from('project'),
    BizType: from('biz_type'),
    Route: { document: '/route' },
    TimeLimit: { document: '/timeLimit' },
  }),
};

/** Attribute → key in the JSON that DescribeVersionConfig answers, and member of PostPayModuleSwitchObj. */
const MODULES = {
  vul: ['VUL', 'Vul'],
  cspm: ['CSPM', 'Cspm'],
  agentless: ['AGENTLESS', 'Agentless'],
  serverless: ['SERVERLESS', 'Serverless'],
  ctdr: ['CTDR', 'Ctdr'],
  ctdr_storage: ['CTDR_STORAGE', 'CtdrStorage'],
  post_host: ['POST_HOST', 'PostHost'],
  sdk: ['SDK', 'Sdk'],
  rasp: ['RASP', 'Rasp'],
  anti_ransomware: ['ANTI_RANSOMWARE', 'AntiRansomware'],
  web_lock: ['WEB_LOCK', 'WebLock'],
  ai_digital: ['AI_DIGITAL', 'AiDigital'],
} as const;

const WHAT: { readonly [name in keyof typeof MODULES]: string } = {
  vul: 'Fixing vulnerabilities.',
  cspm: 'Posture management: checks of configurations, AI-SPM among them.',
  agentless: 'Scans of disks and images without an agent.',
  serverless: 'Security of serverless assets.',
  ctdr: 'Threat detection and response.',
  ctdr_storage: 'Storage of its logs.',
  post_host: 'Security of hosts and containers.',
  sdk: 'The SDK that finds malicious files.',
  rasp: 'Protection inside of applications.',
  anti_ransomware: 'Protection from ransomware.',
  web_lock: 'Tamper-proofing of files.',
  ai_digital: 'The AI assistant for security operations.',
};

export const SAS_POSTPAY_MODULES: SettingDefinition = {
  kind: 'setting',
  type: 'sas_postpay_modules',
  description:
    'Which modules of a pay-as-you-go instance that exists are switched on. Those that are not declared stay as they are; destroying restores what was found. Switching one on costs money.',
  attributes: {
    instance_id: forced('Id of the pay-as-you-go instance.'),
    ...Object.fromEntries(
      Object.entries(WHAT).map(([name, description]) => [name, { type: 'bool', optional: true, description } as const]),
    ),
  },
  unverified:
    'The keys AI_DIGITAL and WEB_LOCK of what is read are not documented; they are spelt as the documented ones are.',
  id: ['instance_id'],
  read: {
    ...sas('DescribeVersionConfig'),
    document: '',
    prepare: (config, attributes) => {
      const [id, wanted] = [String(at(config, '/PostPayInstanceId') ?? ''), textOf(attributes, 'instance_id')];
      if (id !== wanted) {
        throw new Error(
          `There is no pay-as-you-go instance ${wanted} of Security Center\n` +
            (id === '' ? 'This account has none.' : `The one of this account is ${id}.`),
        );
      }
      const switches = switchesOf(at(config, '/PostPayModuleSwitch'));
      const read: JsonObject = Object.fromEntries(
        Object.entries(MODULES).flatMap(([name, [key]]) =>
          switches[key] === undefined ? [] : [[name, Number(switches[key]) === 1]],
        ),
      );
      return { ...read, read };
    },
  },
  members: Object.fromEntries(Object.keys(MODULES).map((name) => [name, `/${name}`])),
  write: sas('ModifyPostPayModuleSwitch', {
    PostPayInstanceId: from('instance_id'),
    // Only what changes: the others stay as they are, and what was read of them may be older than what the alicloud provider has just written.
    PostPayModuleSwitchObj: {
      made: ({ document }) =>
        Object.fromEntries(
          Object.entries(MODULES).flatMap(([name, [, to]]) => {
            const on = at(document, `/${name}`);
            return typeof on === 'boolean' && on !== at(document, `/read/${name}`) ? [[to, on ? 1 : 0]] : [];
          }),
        ),
    },
  }),
};

function switchesOf(value: Json | undefined): JsonObject {
  const json = typeof value === 'string' ? parsed(value) : value;
  return isJsonObject(json) ? json : {};
}

interface RuleClass {
  readonly key: string;
  readonly rules: readonly { readonly key: string; readonly name: string; readonly selected: boolean }[];
  readonly name: string;
}

export function ruleClasses(tree: Json | undefined): readonly RuleClass[] {
  const list = (value: Json | undefined): readonly JsonObject[] =>
    Array.isArray(value) ? (value as readonly Json[]).filter(isJsonObject) : [];
  return list(tree).map(({ ClassKey, ClassName, RuleList }) => ({
    key: String(ClassKey),
    name: String(ClassName ?? ''),
    rules: list(RuleList).map(({ RuleKey, RuleName, Selected }) => ({
      key: String(RuleKey),
      name: String(RuleName ?? ''),
      selected: Selected === true,
    })),
  }));
}

/** `class/rule`, as texts of a set. */
function selection(rules: readonly Json[]): readonly ParameterValue[] {
  const classes = new Map<string, string[]>();
  for (const rule of rules.map(String)) {
    const [classKey = '', ...ruleKey] = rule.split('/');
    classes.set(classKey, [...(classes.get(classKey) ?? []), ruleKey.join('/')]);
  }
  return [...classes].map(([classKey, ruleList]) => ({ classKey, ruleList }));
}

export const SENSITIVE_SOURCE = forced(
  '`image`: scans of container images; `agentless`: scans of disks and images of servers.',
  {
    oneOf: ['image', 'agentless'],
  },
);

export const readSensitiveRules = sas('GetSensitiveDefineRuleConfig', {
  Source: from('source'),
  Lang: { always: 'en' },
});

export const SAS_SENSITIVE_RULES: SettingDefinition = {
  kind: 'setting',
  type: 'sas_sensitive_rules',
  description:
    'Which keys and passwords scans look for in files, such as API keys of AI services in plain text. Destroying restores what was found.',
  attributes: {
    source: SENSITIVE_SOURCE,
    rules: {
      type: ['set', 'string'],
      optional: true,
      description:
        'All rules that are on, each as `<class>/<rule>`; `aisec_sas_sensitive_rules` lists them. The others are off.',
    },
    enable_new_rules: {
      type: 'bool',
      optional: true,
      description: 'Whether rules that the service adds are on; for `agentless` only.',
    },
  },
  unverified: 'That SetSensitiveDefineRuleConfig takes what is on, and switches off what it does not name.',
  id: ['source'],
  read: {
    ...readSensitiveRules,
    document: 'Data',
    prepare: (data, attributes) => {
      const classes = ruleClasses(at(data, '/RuleTree'));
      const all = classes.flatMap(({ key, rules }) => rules.map((rule) => ({ ...rule, path: `${key}/${rule.key}` })));
      const wanted = Array.isArray(attributes.rules) ? attributes.rules.map(String) : [];
      const strange = wanted.filter((path) => !all.some((rule) => rule.path === path));
      if (strange.length > 0) {
        throw new Error(
          `There is no rule ${strange.join(', ')}\nRules there are: ${all.map(({ path }) => path).join(', ') || 'none'}.`,
        );
      }
      return {
        rules: all.filter(({ selected }) => selected).map(({ path }) => path),
        enableNewRules: Number(at(data, '/EnableNewRule') ?? 0) === 1,
      };
    },
  },
  members: { rules: '/rules', enable_new_rules: '/enableNewRules' },
  write: sas('SetSensitiveDefineRuleConfig', {
    Source: from('source'),
    Config: {
      made: ({ document }) => {
        const rules = at(document, '/rules');
        return JSON.stringify(selection(Array.isArray(rules) ? (rules as readonly Json[]) : []));
      },
    },
    EnableNewRule: {
      made: ({ attributes, document }) =>
        textOf(attributes, 'source') === 'agentless' ? (at(document, '/enableNewRules') === true ? 1 : 0) : undefined,
    },
  }),
};

/** Types of the API: the assets that were chosen, or all. */
const CHOSEN = 1;
const ALL = 3;

export const SAS_CHECK_SCOPE: SettingDefinition = {
  kind: 'setting',
  type: 'sas_check_scope',
  description:
    'Which assets posture checks look at. There is one in an account; destroying restores what was found. Assets are chosen one by one in the console.',
  attributes: {
    all_assets: {
      type: 'bool',
      optional: true,
      description: 'Whether all assets are checked, or those that were chosen.',
    },
    new_assets: {
      type: 'bool',
      optional: true,
      description: 'Whether assets that are made later are chosen by themselves.',
    },
    new_asset_rule: {
      type: 'string',
      optional: true,
      json: true,
      description: 'Which of them, as the JSON that the service calls AutoConfig: `{ autoInclude, autoRule }`.',
    },
  },
  unverified:
    'That the scope is the one of the account when no ConfigId is sent, and that what is not given is kept when it is sent back.',
  id: [],
  read: {
    ...sas('GetCheckScopeConfig'),
    document: 'Data',
    prepare: (data) => {
      const text = at(data, '/AutoConfig');
      return {
        configId: at(data, '/ConfigId') ?? null,
        all: Number(at(data, '/Type') ?? ALL) === ALL,
        newAssets: Number(at(data, '/AutoType') ?? 0) === 1,
        rule: (typeof text === 'string' ? parsed(text) : text) ?? {},
      };
    },
  },
  members: { all_assets: '/all', new_assets: '/newAssets', new_asset_rule: '/rule' },
  write: sas('UpdateCheckScopeConfig', {
    ConfigId: { document: '/configId' },
    Type: { made: ({ document }) => (at(document, '/all') === true ? ALL : CHOSEN) },
    AutoType: { made: ({ document }) => (at(document, '/newAssets') === true ? 1 : 0) },
    AutoConfig: { document: '/rule', as: 'json' },
  }),
};
