/** Posture checks of one's own: policies, items, and the dry run of their rules. */
import { invalidParameter } from '../errors';
import { type Call, type Operation, present, reads, writes } from '../model';
import type { JsonObject, SasItem, SasPolicy } from '../objects';
import { absent, nextNumber, numbersIn, oneOf, optionalOneOf, pageOf, sasError, textsIn } from './sas-common';

/** What a policy of each type belongs to. */
const PARENT: { readonly [type: string]: string | undefined } = {
  STANDARD: undefined,
  REQUIREMENT: 'STANDARD',
  SECTION: 'REQUIREMENT',
};
const POLICY_TYPES = Object.keys(PARENT);
const KINDS = ['AISPM', 'IDENTITY_PERMISSION', 'RISK', 'COMPLIANCE'];

/** Ids of own policies and items look like 1000000000001. */
const FIRST = 1_000_000_000_001;

const policies = (call: Call): readonly SasPolicy[] => call.view.of('sasPolicies').all();

function policyWith(call: Call, id: number, type: string): SasPolicy {
  const found = call.view.of('sasPolicies').get(String(id));
  if (found?.policyType !== type) throw absent(`${type.toLowerCase()} policy`, id);
  return found;
}

function parentOf(call: Call, type: string, fallback?: number): number | undefined {
  const parent = call.number('DependentPolicyId') ?? fallback;
  const above = PARENT[type];
  if (above === undefined) {
    if (parent !== undefined) throw invalidParameter('DependentPolicyId', 'a standard depends on nothing');
    return undefined;
  }
  if (parent === undefined) throw invalidParameter('DependentPolicyId', `a ${type} needs a ${above}`);
  return policyWith(call, parent, above).id;
}

const brief = ({ id, name, policyType }: SasPolicy): JsonObject => ({
  PolicyId: id,
  PolicyShowName: name,
  PolicyType: policyType,
});

export const ownChecks: { readonly [action: string]: Operation } = {
  CreateCheckPolicy: writes((call) => {
    const policyType = oneOf(call, 'PolicyType', POLICY_TYPES);
    const parent = parentOf(call, policyType);
    const made: SasPolicy = {
      id: nextNumber(
        policies(call).map(({ id }) => id),
        FIRST,
      ),
      policyType,
      name: call.need('PolicyShowName'),
      type: policyType === 'STANDARD' ? oneOf(call, 'Type', KINDS) : optionalOneOf(call, 'Type', KINDS),
      ...(parent !== undefined && { parent }),
    };
    call.view.of('sasPolicies').put(String(made.id), made);
    return { CheckCustomPolicy: { ...brief(made), CheckType: 'CUSTOM', Type: made.type } };
  }),

  UpdateCheckPolicy: writes((call) => {
    const type = oneOf(call, 'PolicyType', POLICY_TYPES);
    const before = policyWith(call, Number(call.need('PolicyId')), type);
    const parent = parentOf(call, type, before.parent);
    const after: SasPolicy = {
      ...before,
      ...(call.has('PolicyShowName') && { name: call.need('PolicyShowName') }),
      ...(call.has('Type') && { type: optionalOneOf(call, 'Type', KINDS) }),
      ...(parent !== undefined && { parent }),
    };
    call.view.of('sasPolicies').put(String(after.id), after);
    return { CheckCustomPolicy: brief(after) };
  }),

  DeleteCheckPolicy: writes((call) => {
    const type = oneOf(call, 'PolicyType', POLICY_TYPES);
    const gone = numbersIn(call, 'PolicyIds').map((id) => policyWith(call, id, type));
    for (const { id } of gone) {
      // That a policy with something in it stays is @unverified.
      const inside = policies(call).some(({ parent }) => parent === id);
      const items = itemsOf(call).some(({ sections }) => sections.includes(id));
      if (inside || items) throw sasError('PolicyInUse', `The policy ${id} is not empty.`);
      call.view.of('sasPolicies').delete(String(id));
    }
    return { Policys: gone.map(brief) };
  }),

  ListCheckPolicies: reads((call) => {
    const type = oneOf(call, 'PolicyType', POLICY_TYPES);
    const found = policies(call)
      .filter(({ policyType }) => policyType === type)
      .filter(() => !call.has('CheckTypes') || textsIn(call, 'CheckTypes').includes('CUSTOM'))
      .filter(({ id }) => !call.has('PolicyId') || id === call.number('PolicyId'))
      .filter(({ parent }) => !call.has('DependentPolicyId') || parent === call.number('DependentPolicyId'))
      .filter(({ name }) => name.includes(call.text('PolicyShowName')));
    const { items, PageInfo } = pageOf(call, found);
    return {
      PageInfo: { ...PageInfo, Count: String(PageInfo.Count) },
      Policies: items.map((one) =>
        present({ ...brief(one), CheckType: 'CUSTOM', Type: one.type, DependentPolicyId: one.parent }),
      ),
    };
  }),

  CreateCheckItem: writes((call) => {
    const made: SasItem = {
      id: nextNumber(
        itemsOf(call).map(({ id }) => id),
        FIRST,
      ),
      name: call.need('CheckShowName'),
      rule: ruleOf(call),
      vendor: oneOf(call, 'Vendor', ITEM_VENDORS),
      instanceType: call.need('InstanceType'),
      instanceSubType: call.need('InstanceSubType'),
      riskLevel: oneOf(call, 'RiskLevel', LEVELS),
      status: oneOf(call, 'Status', STATUSES),
      sections: sectionsOf(call),
      texts: textsOf(call),
      remark: call.text('Remark'),
    };
    call.view.of('sasItems').put(String(made.id), made);
    return { Data: { CheckId: made.id } };
  }),

  UpdateCheckItem: writes((call) => {
    const id = call.need('CheckId');
    const before = call.view.of('sasItems').get(id);
    if (!before) throw absent('check item', id);
    const after: SasItem = {
      ...before,
      ...(call.has('CheckShowName') && { name: call.need('CheckShowName') }),
      ...(call.has('CheckRule') && { rule: ruleOf(call) }),
      ...(call.has('Vendor') && { vendor: oneOf(call, 'Vendor', ITEM_VENDORS) }),
      ...(call.has('InstanceType') && { instanceType: call.need('InstanceType') }),
      ...(call.has('InstanceSubType') && { instanceSubType: call.need('InstanceSubType') }),
      ...(call.has('RiskLevel') && { riskLevel: oneOf(call, 'RiskLevel', LEVELS) }),
      ...(call.has('Status') && { status: oneOf(call, 'Status', STATUSES) }),
      ...(call.has('SectionIds') && { sections: sectionsOf(call) }),
      ...(call.has('Remark') && { remark: call.text('Remark') }),
      texts: { ...before.texts, ...textsOf(call) },
    };
    call.view.of('sasItems').put(id, after);
    return { Data: { CheckId: after.id } };
  }),

  DeleteCheckItem: writes((call) => {
    const gone = numbersIn(call, 'CheckIds').map((id) => {
      const item = call.view.of('sasItems').get(String(id));
      if (!item) throw absent('check item', id);
      call.view.of('sasItems').delete(String(id));
      return { CheckId: id, CheckShowName: item.name };
    });
    return { CheckItems: gone };
  }),

  ListCheckItems: reads((call) => {
    const found = itemsOf(call)
      .filter(() => !call.has('CheckTypes') || textsIn(call, 'CheckTypes').includes('CUSTOM'))
      .filter(({ id }) => !call.has('CheckId') || id === call.number('CheckId'))
      .filter(({ status }) => !call.has('Statuses') || textsIn(call, 'Statuses').includes(status))
      .filter(({ name }) => name.includes(call.text('CheckShowName')));
    const { items, PageInfo } = pageOf(call, found);
    return { PageInfo, CheckItems: items.map((one) => describedItem(call, one)) };
  }),

  VerifyCheckCustomConfig: reads((call) => {
    if (call.text('Type') !== 'CHECK_ITEM_CONFIG') return {};
    const config = (call.value('CustomCheckConfig') ?? {}) as unknown as JsonObject;
    const wrong = ruleProblem(config.CheckRule);
    if (wrong !== undefined) {
      return { ErrorCheckCustomConfig: { ErrorCode: 'CspmVerifyCheckCustomItemError', ErrorMsg: wrong } };
    }
    const asset = config.CloudAssetInstance as { readonly InstanceId?: string } | undefined;
    if (asset?.InstanceId === undefined || passes(String(config.CheckRule), asset.InstanceId)) return {};
    const ErrorMsg = `The asset ${asset.InstanceId} does not pass.`;
    return { ErrorCheckCustomConfig: { ErrorCode: 'CspmVerifyCheckCustomItemNoPass', ErrorMsg } };
  }),
};

const itemsOf = (call: Call): readonly SasItem[] => call.view.of('sasItems').all();

const LEVELS = ['HIGH', 'MEDIUM', 'LOW'];
const STATUSES = ['EDIT', 'RELEASE'];
const ITEM_VENDORS = ['ALIYUN', 'Tencent', 'HUAWEICLOUD', 'Azure', 'AWS'];
const TEXTS = ['Description', 'Solution', 'AssistInfo'];

function textsOf(call: Call): { [name: string]: string } {
  return Object.fromEntries(
    TEXTS.filter((name) => call.has(name)).map((name) => {
      const { Type, Value } = call.value(name) as unknown as { readonly Type?: string; readonly Value?: string };
      if (Type !== 'text') throw invalidParameter(`${name}.Type`, 'it is text');
      return [name, Value ?? ''];
    }),
  );
}

function sectionsOf(call: Call): readonly number[] {
  const sections = numbersIn(call, 'SectionIds');
  if (sections.length === 0) throw invalidParameter('SectionIds', 'it has at least one id');
  for (const id of sections) policyWith(call, id, 'SECTION');
  return sections;
}

function ruleOf(call: Call): string {
  const rule = call.need('CheckRule');
  const wrong = ruleProblem(rule);
  if (wrong !== undefined) throw sasError('CspmVerifyCheckCustomItemError', wrong);
  return rule;
}

interface Match {
  readonly DataName?: unknown;
  readonly PropertyPath?: unknown;
  readonly MatchOperator?: unknown;
  readonly MatchPropertyValue?: unknown;
}

interface Rule {
  readonly AssociatedData?: { readonly ToDataList?: readonly JsonObject[] } | null;
  readonly MatchProperty?: { readonly Operator?: unknown; readonly MatchProperties?: readonly Match[] };
}

/** What is wrong with a rule, in the form that the SDK's example has. */
function ruleProblem(text: unknown): string | undefined {
  let rule: Rule;
  try {
    rule = JSON.parse(String(text)) as Rule;
  } catch {
    return 'The rule is not JSON.';
  }
  const { Operator, MatchProperties } = rule.MatchProperty ?? {};
  if (Operator !== 'AND' && Operator !== 'OR') return 'MatchProperty.Operator is AND or OR.';
  if (!Array.isArray(MatchProperties) || MatchProperties.length === 0) return 'MatchProperties is empty.';
  const filled = (value: unknown): boolean => typeof value === 'string' && value !== '';
  const matches = MatchProperties as readonly Match[];
  const whole = matches.every((one) => [one.DataName, one.PropertyPath, one.MatchOperator].every(filled));
  if (!whole) return 'A match lacks DataName, PropertyPath or MatchOperator.';
  const to = rule.AssociatedData?.ToDataList ?? [];
  const joined = to.every((one) => [one.DataName, one.PropertyPath, one.FromPropertyPath].every(filled));
  return joined ? undefined : 'An association lacks DataName, PropertyPath or FromPropertyPath.';
}

/** The sandbox has no assets: the only property that it knows of one is its id. */
function passes(text: string, instanceId: string): boolean {
  const { Operator, MatchProperties = [] } = (JSON.parse(text) as Rule).MatchProperty ?? {};
  const one = ({ PropertyPath, MatchOperator, MatchPropertyValue }: Match): boolean =>
    PropertyPath === 'InstanceId' && MatchOperator === 'EQ' ? MatchPropertyValue === instanceId : true;
  return Operator === 'OR' ? MatchProperties.some(one) : MatchProperties.every(one);
}

function describedItem(call: Call, item: SasItem): JsonObject {
  const texts = Object.entries(item.texts).filter(([, value]) => value !== '');
  return {
    CheckId: item.id,
    CheckShowName: item.name,
    CheckRule: item.rule,
    CheckType: 'CUSTOM',
    Vendor: item.vendor,
    InstanceType: item.instanceType,
    InstanceSubType: item.instanceSubType,
    RiskLevel: item.riskLevel,
    Status: item.status,
    Remark: item.remark,
    ...Object.fromEntries(texts.map(([name, Value]) => [name, { Type: 'text', Value }])),
    CheckPolicies: item.sections.map((id) => placeOf(call, id)),
  };
}

/** A section with what it belongs to. */
function placeOf(call: Call, id: number): JsonObject {
  const above = (policy?: SasPolicy): SasPolicy | undefined =>
    policy?.parent === undefined ? undefined : call.view.of('sasPolicies').get(String(policy.parent));
  const section = call.view.of('sasPolicies').get(String(id));
  const requirement = above(section);
  const standard = above(requirement);
  return present({
    SectionId: id,
    SectionShowName: section?.name,
    RequirementId: requirement?.id,
    RequirementShowName: requirement?.name,
    StandardId: standard?.id,
    StandardShowName: standard?.name,
    Type: standard?.type,
  });
}
