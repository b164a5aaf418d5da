/**
 * Posture checks that Security Center brings along: standards, the policy of the account, parameters of items, results, what is let pass.
 * Ids, names and results are made up, and the same in every sandbox.
 */
import { invalidParameter } from '../errors';
import { type Call, type Operation, present, reads, writes } from '../model';
import type { JsonObject, SasAllowRule } from '../objects';
import {
  absent,
  changeSetting,
  checkCenter,
  membersIn,
  nextNumber,
  numbersIn,
  oneOf,
  pageOf,
  settingOf,
  textsIn,
} from './sas-common';

interface Standard {
  readonly id: number;
  readonly name: string;
  readonly type: string;
  readonly on: boolean;
}

const STANDARDS: readonly Standard[] = [
  { id: 1, name: 'SANDBOX CIS Alibaba Cloud Foundation', type: 'COMPLIANCE', on: false },
  { id: 2, name: 'SANDBOX PCI DSS', type: 'COMPLIANCE', on: false },
  { id: 3, name: 'SANDBOX ISO 27001', type: 'COMPLIANCE', on: false },
  { id: 5, name: 'SANDBOX best practices', type: 'RISK', on: true },
  { id: 6, name: 'SANDBOX identities', type: 'IDENTITY_PERMISSION', on: true },
  { id: 9, name: 'SANDBOX AI configuration', type: 'AISPM', on: true },
];

interface Item {
  readonly id: number;
  readonly name: string;
  readonly standards: readonly number[];
  readonly type: string;
  readonly subType: string;
  readonly risk: string;
  readonly parameters: readonly { readonly name: string; readonly value: string; readonly type: string }[];
  /** 0: none, 1: with rollback, 2: without, 3: at another cloud. */
  readonly repair: number;
  readonly questions: readonly { readonly name: string; readonly needed: boolean }[];
  readonly assets: readonly { readonly id: string; readonly region: string }[];
}

const ITEMS: readonly Item[] = [
  {
    id: 70,
    name: 'SANDBOX bucket is public',
    standards: [1, 3, 5],
    type: 'OSS',
    subType: 'BUCKET',
    risk: 'HIGH',
    parameters: [],
    repair: 1,
    questions: [],
    assets: [
      { id: 'bucket-open', region: 'ap-southeast-1' },
      { id: 'bucket-training', region: 'ap-southeast-1' },
      { id: 'bucket-fails', region: 'ap-southeast-1' },
    ],
  },
  {
    id: 71,
    name: 'SANDBOX idle users',
    standards: [6],
    type: 'RAM',
    subType: 'USER',
    risk: 'MEDIUM',
    parameters: [{ name: 'IdleDays', value: '90', type: '{"type":"int","min":1,"max":365}' }],
    repair: 0,
    questions: [],
    assets: [{ id: 'user-idle', region: 'ap-southeast-1' }],
  },
  {
    id: 72,
    name: 'SANDBOX model endpoint without authentication',
    standards: [9],
    type: 'PAI',
    subType: 'EAS',
    risk: 'HIGH',
    parameters: [],
    repair: 2,
    questions: [{ name: 'AllowedNetwork', needed: true }],
    assets: [{ id: 'eas-open', region: 'ap-southeast-1' }],
  },
];

const FLOW = 'flow-1';

function itemOf(call: Call): Item {
  const id = call.number('CheckId');
  const found = ITEMS.find((one) => one.id === id);
  if (!found) throw absent('check item', call.need('CheckId'));
  return found;
}

const CONFIG = 'check config';
const parametersOf = (check: number): string => `parameters of ${check}`;
const resultsOf = (check: number): string => `results of ${check}`;

const CONFIG_BEFORE: JsonObject = {
  EnableAutoCheck: false,
  EnableAddCheck: false,
  StartTime: 0,
  EndTime: 6,
  CycleDays: [],
  on: STANDARDS.filter(({ on }) => on).map(({ id }) => id),
};

const onIn = (config: JsonObject): readonly number[] => config.on as readonly number[];

/** What a repair makes of an asset, and a rollback. */
export function setResult(call: Call, check: number, asset: string, status: string): void {
  changeSetting(call, resultsOf(check), { ...settingOf(call, resultsOf(check), {}), [asset]: status });
}

export function assetsOf(check: number): readonly string[] | undefined {
  return ITEMS.find(({ id }) => id === check)?.assets.map(({ id }) => id);
}

export function canRollBack(check: number): boolean {
  return ITEMS.find(({ id }) => id === check)?.repair === 1;
}

export const posture: { readonly [action: string]: Operation } = {
  ListCheckStandard: reads(() => ({
    Standards: STANDARDS.map(({ id, name, type }) => ({
      Id: id,
      ShowName: name,
      Type: type,
      BindVendor: 0,
      ShowPriorityLevel: 1,
      Requirements: [],
    })),
  })),

  GetCheckConfig: reads((call) => {
    const { on: _, ...config } = settingOf(call, CONFIG, CONFIG_BEFORE);
    const on = onIn(settingOf(call, CONFIG, CONFIG_BEFORE));
    return {
      ...config,
      SelectedChecks: [],
      Standards: STANDARDS.map(({ id, name, type }) => ({
        Id: id,
        ShowName: name,
        Type: type,
        Status: on.includes(id) ? 'ON' : 'OFF',
      })),
    };
  }),

  ChangeCheckConfig: writes((call) => {
    checkCenter(call);
    const before = settingOf(call, CONFIG, CONFIG_BEFORE);
    const { AddIds = [], RemoveIds = [] } = (call.value('ConfigStandardIds') ?? {}) as {
      readonly AddIds?: readonly number[];
      readonly RemoveIds?: readonly number[];
    };
    for (const id of [...AddIds, ...RemoveIds]) {
      if (!STANDARDS.some((one) => one.id === id)) throw absent('standard', id);
    }
    const start = call.number('StartTime');
    if (start !== undefined && call.number('EndTime') !== start + 6) {
      throw invalidParameter('EndTime', 'it is 6 hours after StartTime');
    }
    const given = ['EnableAutoCheck', 'EnableAddCheck', 'StartTime', 'EndTime', 'CycleDays'].filter((name) =>
      call.has(name),
    );
    const on = [...onIn(before).filter((id) => !RemoveIds.includes(id)), ...AddIds];
    changeSetting(call, CONFIG, {
      ...before,
      ...Object.fromEntries(given.map((name) => [name, call.value(name)])),
      on: [...new Set(on)].sort((a, b) => a - b),
    });
    return {};
  }),

  GetCheckDetail: reads((call) => {
    checkCenter(call);
    const item = itemOf(call);
    const own = settingOf(call, parametersOf(item.id), {});
    return {
      Description: { Type: 'text', Value: 'Made up by the sandbox.' },
      CustomConfigs: item.parameters.map(({ name, value, type }) =>
        present({ Name: name, ShowName: name, DefaultValue: value, TypeDefine: type, Value: own[name] }),
      ),
      RepairSetting: {
        RepairSupport: item.repair > 0,
        RepairSupportType: item.repair,
        RepairReset: false,
        FlowStep: item.repair > 0 ? [{ Step: '1', ShowText: `Change ${item.type} ${item.subType}` }] : [],
        RepairConfigs: item.questions.map(({ name, needed }) =>
          present({
            FlowId: FLOW,
            Name: name,
            ShowName: name,
            TypeDefine: '{"type":"string"}',
            UsageType: '3',
            EmptyParamSwitch: needed ? '1' : '2',
            Value: own[`${FLOW}/${name}`],
          }),
        ),
      },
    };
  }),

  ChangeCheckCustomConfig: writes((call) => {
    checkCenter(call);
    const item = itemOf(call);
    const own = new Map(Object.entries(settingOf(call, parametersOf(item.id), {})));
    const change = (list: string, key: (one: JsonObject) => string, known: readonly string[]): readonly JsonObject[] =>
      membersIn(call, list).filter((one) => {
        const name = key(one);
        if (!known.includes(name) || (one.Operation !== 'DELETE' && typeof one.Value !== 'string')) return true;
        if (one.Operation === 'DELETE') own.delete(name);
        else own.set(name, one.Value);
        return false;
      });
    const checks = change(
      'CustomConfigs',
      ({ Name }) => String(Name),
      item.parameters.map(({ name }) => name),
    );
    const repairs = change(
      'RepairConfigs',
      ({ FlowId, Name }) => `${String(FlowId)}/${String(Name)}`,
      item.questions.map(({ name }) => `${FLOW}/${name}`),
    );
    changeSetting(call, parametersOf(item.id), Object.fromEntries(own));
    const names = (list: readonly JsonObject[]): JsonObject[] => list.map(({ Name }) => ({ Name }));
    return { IllegalCustomConfigs: names(checks), IllegalRepairConfigs: names(repairs) };
  }),

  ListCheckResult: reads((call) => {
    const has = (name: string, value: string): boolean => !call.has(name) || textsIn(call, name).includes(value);
    const found = ITEMS.map((item) => ({ item, status: statusOf(call, item) }))
      .filter(
        ({ item }) =>
          !call.has('StandardIds') || item.standards.some((id) => numbersIn(call, 'StandardIds').includes(id)),
      )
      .filter(({ item, status }) => has('Statuses', status) && has('RiskLevels', item.risk) && has('Vendors', 'ALIYUN'))
      .filter(({ item }) => has('OperationTypes', item.repair > 0 ? 'SUPPORT_REPAIR' : ''));
    const { items, PageInfo } = pageOf(call, found);
    return {
      PageInfo,
      Checks: items.map(({ item, status }) => ({
        CheckId: item.id,
        CheckShowName: item.name,
        CheckType: 'SYSTEM',
        RiskLevel: item.risk,
        Status: status,
        InstanceType: item.type,
        InstanceSubType: item.subType,
        Vendor: 'ALIYUN',
        ...(item.repair > 0 && { OperationType: 'SUPPORT_REPAIR' }),
      })),
    };
  }),

  ListCheckInstanceResult: reads((call) => {
    const item = itemOf(call);
    const wanted = textsIn(call, 'InstanceIds');
    const found = item.assets.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
    const { items, PageInfo } = pageOf(call, found);
    return {
      PageInfo: { ...PageInfo, Count: String(PageInfo.Count) },
      BasicData: items.map(({ id, region }, index) => ({
        Id: index + 1,
        InstanceId: id,
        InstanceName: id,
        RegionId: region,
        Status: assetStatus(call, item, id),
      })),
    };
  }),

  AddCheckResultWhiteList: writes((call) => {
    if (call.has('RuleType')) oneOf(call, 'RuleType', ['WHITE']);
    const checks = numbersIn(call, 'CheckIds');
    if (checks.length === 0) throw invalidParameter('CheckIds', 'it has at least one id');
    const made = checks.map((checkId) => {
      if (!ITEMS.some(({ id }) => id === checkId)) throw absent('check item', checkId);
      const rule: SasAllowRule = {
        id: nextNumber(
          call.view
            .of('sasAllowRules')
            .all()
            .map(({ id }) => id),
          300_001,
        ),
        checkId,
        instances: textsIn(call, 'InstanceIds'),
        remark: call.text('Remark'),
      };
      call.view.of('sasAllowRules').put(String(rule.id), rule);
      return rule.id;
    });
    return { RuleIds: made };
  }),

  ModifyCheckRule: writes((call) => {
    const before = ruleOf(call);
    call.view.of('sasAllowRules').put(String(before.id), {
      ...before,
      ...(call.has('Remark') && { remark: call.text('Remark') }),
    });
    return { RuleId: String(before.id) };
  }),

  RemoveCheckResultWhiteList: writes((call) => {
    call.view.of('sasAllowRules').delete(String(ruleOf(call).id));
    return { Success: true };
  }),

  ListCheckRule: reads((call) => {
    const found = call.view
      .of('sasAllowRules')
      .all()
      .filter(({ checkId }) => !call.has('CheckId') || checkId === call.number('CheckId'));
    const { items, PageInfo } = pageOf(call, found);
    return {
      PageInfo,
      CheckRules: items.map(({ id, checkId, instances, remark }) => ({
        RuleId: id,
        CheckId: checkId,
        CheckShowName: ITEMS.find((one) => one.id === checkId)?.name ?? '',
        RuleType: 'WHITE',
        // Spelt so by the service.
        ScopeType: instances.length > 0 ? 'INSTNACE' : 'ITEM',
        Remark: remark,
        Vendor: 0,
      })),
    };
  }),
};

function ruleOf(call: Call): SasAllowRule {
  const id = call.need('RuleId');
  const found = call.view.of('sasAllowRules').get(id);
  if (!found) throw absent('rule', id);
  return found;
}

function assetStatus(call: Call, item: Item, asset: string): string {
  const allowed = call.view
    .of('sasAllowRules')
    .all()
    .some(({ checkId, instances }) => checkId === item.id && (instances.length === 0 || instances.includes(asset)));
  if (allowed) return 'WHITELIST';
  return String(settingOf(call, resultsOf(item.id), {})[asset] ?? 'NOT_PASS');
}

function statusOf(call: Call, item: Item): string {
  return item.assets.some(({ id }) => assetStatus(call, item, id) === 'NOT_PASS') ? 'NOT_PASS' : 'PASS';
}
