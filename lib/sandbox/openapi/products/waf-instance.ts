/** Instances of WAF, the trials of their functions, their log service and their settings. */
import { invalidParameter } from '../errors';
import { type Call, type Operation, reads, writes } from '../model';
import type { JsonObject, WafLogService } from '../objects';
import { instanceOf, instancesIn, oneOf, switchOf, wafError } from './waf-common';

/** What a pay-as-you-go instance has, as the SDK's example says. */
const DETAILS: JsonObject = {
  AntiScan: true,
  AntiScanTemplateMaxCount: 20,
  BaseWafGroup: true,
  BaseWafGroupRuleInTemplateMaxCount: 100,
  BaseWafGroupRuleTemplateMaxCount: 20,
  Bot: true,
  BotApp: 'true',
  BotTemplateMaxCount: 50,
  BotWeb: 'true',
  CnameResourceMaxCount: 1000,
  CustomResponse: true,
  CustomResponseRuleInTemplateMaxCount: 100,
  CustomResponseTemplateMaxCount: 20,
  CustomRule: true,
  CustomRuleInTemplateMaxCount: 100,
  CustomRuleTemplateMaxCount: 20,
  DefenseGroupMaxCount: 100,
  DefenseObjectInGroupMaxCount: 100,
  DefenseObjectInTemplateMaxCount: 100,
  IpBlacklist: true,
  LogService: true,
  Whitelist: true,
};

/** POSTPAY instances have no end. */
const FOREVER = 4_809_859_200_000;

/** Functions that can be tried. */
const TRIALS = ['apisec', 'botWeb', 'botApp', 'largeLanguageModel'];

/** How long a trial runs. @unverified */
const TRIAL_MS = 7 * 24 * 3_600_000;

/** How long the log service takes to begin, and to end. @unverified */
const LOG_SERVICE_MS = 300;

const LOG_REGIONS = [
  'cn-hangzhou',
  'cn-beijing',
  'cn-hongkong',
  'ap-southeast-1',
  'ap-southeast-3',
  'ap-southeast-5',
  'ap-southeast-6',
  'ap-southeast-7',
  'me-east-1',
  'eu-central-1',
  'us-east-1',
  'us-west-1',
  'ap-northeast-1',
  'ap-northeast-2',
  'eu-west-1',
  'cn-hangzhou-finance',
  'cn-shanghai-finance-1',
  'cn-shenzhen-finance',
];

export const instances: { readonly [action: string]: Operation } = {
  DescribeInstance: reads((call) => {
    // An account has at most one instance in each centre. That one without has only a RequestId is @unverified.
    const [instance] = instancesIn(call);
    if (!instance) return {};
    return {
      InstanceId: instance.id,
      RegionId: call.text('RegionId') || 'cn-hangzhou',
      Edition: 'default_version',
      PayType: 'POSTPAY',
      Status: 1,
      // 0 means that a payment is overdue.
      InDebt: call.faults.account?.inDebt === true ? '0' : '1',
      StartTime: Date.parse(instance.created) || 0,
      EndTime: FOREVER,
      Details: DETAILS,
    };
  }),

  CreatePocFunction: writes((call) => {
    const instanceId = instanceOf(call);
    const type = oneOf(call, 'Type', TRIALS);
    const id = `${instanceId}/${type}`;
    // That a second trial is refused, and its code, are @unverified.
    if (call.view.of('wafTrials').get(id)) {
      throw wafError('Waf.Poc.FunctionExist', `The trial of ${type} was started already.`);
    }
    call.view.of('wafTrials').put(id, { instanceId, type, expires: call.now + TRIAL_MS });
    return {};
  }),

  DescribePocFunctions: reads((call) => {
    const instanceId = instanceOf(call);
    return {
      Functions: call.view
        .of('wafTrials')
        .all()
        .filter((one) => one.instanceId === instanceId)
        .map(({ type, expires }) => ({ Type: type, ExpireTime: expires })),
    };
  }),

  DescribeUserWafLogStatus: reads((call) => {
    const service = logServiceOf(call);
    return {
      LogStatus: logStatus(service, call.now),
      LogRegionId: service.region,
      StatusUpdateTime: service.changed,
    };
  }),

  ModifyUserWafLogStatus: writes((call) => {
    const before = logServiceOf(call);
    const on = switchOf(call, 'LogStatus') === 1;
    const region = logRegion(call) ?? (before.on ? before.region : call.text('RegionId') || 'cn-hangzhou');
    const same = before.on === on && (!on || before.region === region);
    const after = { ...before, on, region: on ? region : before.region, changed: call.now };
    if (!same) call.view.of('wafLogServices').put(after.instanceId, after);
    // ProjectName is a boolean in the SDK and a name in its example: it is left out.
    return { LogStoreName: 'wafnew-logstore' };
  }),

  DescribeDefenseSceneConfig: reads((call) => {
    const { id } = sceneConfigOf(call);
    return { ConfigValue: call.view.of('wafSceneConfigs').get(id)?.value ?? 'false' };
  }),

  ModifyDefenseSceneConfig: writes((call) => {
    const { id, ...config } = sceneConfigOf(call);
    const value = oneOf(call, 'ConfigValue', ['true', 'false']);
    call.view.of('wafSceneConfigs').put(id, { ...config, value });
    return {};
  }),
};

function logServiceOf(call: Call): WafLogService {
  const instanceId = instanceOf(call);
  const untouched = { instanceId, on: false, region: '', changed: 0 };
  return call.view.of('wafLogServices').get(instanceId) ?? untouched;
}

/** What is answered for a log service that is off is @unverified: none of the documented statuses says so. */
function logStatus({ on, changed }: WafLogService, now: number): string {
  const changing = now - changed < LOG_SERVICE_MS;
  if (on) return changing ? 'initializing' : 'normal';
  return changing ? 'releasing' : '';
}

function logRegion(call: Call): string | undefined {
  if (!call.has('LogRegionId')) return undefined;
  const region = call.text('LogRegionId');
  if (!LOG_REGIONS.includes(region)) throw invalidParameter('LogRegionId', `it is one of ${LOG_REGIONS.join(', ')}`);
  return region;
}

interface SceneConfigKey {
  readonly id: string;
  readonly instanceId: string;
  readonly scene: string;
  readonly key: string;
}

function sceneConfigOf(call: Call): SceneConfigKey {
  const instanceId = instanceOf(call);
  const scene = oneOf(call, 'DefenseScene', ['apisec']);
  const key = oneOf(call, 'ConfigKey', ['autoEnabled']);
  return { id: [instanceId, scene, key].join('/'), instanceId, scene, key };
}
