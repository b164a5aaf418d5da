/** Posture checks (CSPM, AI-SPM): own policies and items, which standards are checked, parameters of items, and what is let pass. */
import type { Diagnostic } from '../../plugin';
import { isWhollyKnown, type ValueObject } from '../../schema/value';
import { OpenApiError } from '../client';
import { type CustomDefinition, requestsOf, type ResourceDefinition, type SettingDefinition } from '../definition';
import type { Context } from '../engine/context';
import { at, isJsonObject, type Json, type JsonObject } from '../engine/json';
import { resourceHandler } from '../engine/resource';
import { changed, member, textOf, valueOf } from '../engine/values';
import { always, from, ID } from './green';
import { forced, LISTED, PAGES, sas } from './sas';

const CENTER = { RegionId: { take: 'center' } } as const;

const objects = (value: Json | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? (value as readonly Json[]).filter(isJsonObject) : [];

export const SAS_CHECK_POLICY: ResourceDefinition = {
  kind: 'resource',
  type: 'sas_check_policy',
  description:
    'A standard, a requirement in it, or a section in a requirement, of one’s own: where own check items are shown.',
  attributes: {
    policy_type: forced('`STANDARD`, `REQUIREMENT` or `SECTION`.', { oneOf: ['STANDARD', 'REQUIREMENT', 'SECTION'] }),
    name: { type: 'string', required: true, description: 'Name in the console.' },
    type: {
      type: 'string',
      optional: true,
      oneOf: ['AISPM', 'IDENTITY_PERMISSION', 'RISK', 'COMPLIANCE'],
      description: 'What a standard is about: `AISPM` is AI security posture management. Needed for a standard.',
    },
    parent_id: {
      type: 'number',
      optional: true,
      description: 'Standard of a requirement, or requirement of a section.',
    },
    policy_id: { type: 'number', computed: true, description: 'Its id as a number.' },
  },
  id: { answer: 'CheckCustomPolicy.PolicyId', listed: 'PolicyId' },
  create: sas(
    'CreateCheckPolicy',
    {
      PolicyType: from('policy_type'),
      PolicyShowName: from('name'),
      Type: from('type'),
      DependentPolicyId: from('parent_id'),
    },
    false,
  ),
  read: {
    ...sas('ListCheckPolicies', {
      ...PAGES,
      PolicyType: from('policy_type'),
      CheckTypes: always(['CUSTOM']),
      Lang: always('en'),
    }),
    items: 'Policies',
    pages: LISTED,
    where: { PolicyId: ID },
    // Sections of two requirements may have one name. What depends on nothing may be answered with 0.
    prepare: (item) => ({
      ...item,
      Parent: Number(item.DependentPolicyId ?? 0) === 0 ? '' : String(item.DependentPolicyId),
    }),
    attributes: {
      name: 'PolicyShowName',
      type: 'Type',
      parent_id: 'DependentPolicyId',
      policy_id: 'PolicyId',
    },
  },
  updates: [
    {
      ...sas('UpdateCheckPolicy', {
        PolicyId: ID,
        PolicyType: from('policy_type'),
        PolicyShowName: from('name'),
        Type: from('type'),
        DependentPolicyId: from('parent_id'),
      }),
      when: ['name', 'type', 'parent_id'],
    },
  ],
  delete: sas('DeleteCheckPolicy', { PolicyType: from('policy_type'), PolicyIds: { made: ({ id }) => [Number(id)] } }),
  lookup: { PolicyShowName: 'name', Parent: 'parent_id' },
  importId: (attributes, id) => `${textOf(attributes, 'policy_type')}:${id}`,
  fromImportId: (id) => {
    const [, type, policy] = /^(STANDARD|REQUIREMENT|SECTION):(\d+)$/.exec(id) ?? [];
    if (type === undefined || policy === undefined) {
      throw new Error(`the id for import has the form STANDARD|REQUIREMENT|SECTION:<id>; got ${id}`);
    }
    return { id: policy, policy_type: type };
  },
};

/** `{"Type":"text","Value":"…"}` */
const sentText =
  (name: string) =>
  ({ attributes }: { readonly attributes: ValueObject }): string | undefined => {
    const text = textOf(attributes, name);
    return text === '' ? undefined : JSON.stringify({ Type: 'text', Value: text });
  };

const ITEM_SETTINGS = {
  CheckShowName: from('name'),
  CheckRule: from('check_rule'),
  InstanceType: from('instance_type'),
  InstanceSubType: from('instance_sub_type'),
  Vendor: from('vendor'),
  RiskLevel: from('risk_level'),
  Status: from('status'),
  SectionIds: from('section_ids'),
  Description: { made: sentText('description') },
  Solution: { made: sentText('solution') },
  AssistInfo: { made: sentText('assist_info') },
  Remark: from('remark'),
} as const;

const VERIFY = sas('VerifyCheckCustomConfig', {
  Type: always('CHECK_ITEM_CONFIG'),
  CustomCheckConfig: {
    made: ({ attributes }) => ({
      CheckRule: textOf(attributes, 'check_rule'),
      InstanceType: textOf(attributes, 'instance_type'),
      InstanceSubType: textOf(attributes, 'instance_sub_type'),
      Vendor: textOf(attributes, 'vendor'),
      ...(textOf(attributes, 'test_instance_id') !== '' && {
        CloudAssetInstance: {
          InstanceId: textOf(attributes, 'test_instance_id'),
          RegionId: textOf(attributes, 'test_region_id'),
        },
      }),
    }),
  },
});

const ITEM: ResourceDefinition = {
  kind: 'resource',
  type: 'sas_check_item',
  description:
    'A check of one’s own about the configuration of cloud assets. Its rule is tried by the service when it is planned.',
  attributes: {
    name: { type: 'string', required: true, description: 'Name in the console.' },
    check_rule: {
      type: 'string',
      required: true,
      json: true,
      changes: ['check_id'],
      description: 'The rule, as JSON with MatchProperty and AssociatedData: what an asset has to be like to pass.',
    },
    vendor: {
      type: 'string',
      required: true,
      description: 'Cloud of the assets: `ALIYUN`, `Tencent`, `HUAWEICLOUD`, `Azure`, `AWS`.',
    },
    instance_type: { type: 'string', required: true, description: 'Type of the assets, such as `OSS`.' },
    instance_sub_type: { type: 'string', required: true, description: 'Their subtype, such as `BUCKET`.' },
    risk_level: {
      type: 'string',
      required: true,
      oneOf: ['HIGH', 'MEDIUM', 'LOW'],
      description: 'How bad it is when an asset does not pass.',
    },
    section_ids: {
      type: ['set', 'number'],
      required: true,
      minItems: 1,
      description: 'Sections that the item is shown in.',
    },
    status: {
      type: 'string',
      default: 'RELEASE',
      oneOf: ['EDIT', 'RELEASE'],
      description: '`RELEASE` is checked, `EDIT` is not. Going back to `EDIT` deletes all results of the item.',
    },
    description: { type: 'string', optional: true, description: 'What is checked, and why.' },
    solution: { type: 'string', optional: true, description: 'What to do about it.' },
    assist_info: { type: 'string', optional: true, description: 'Further help.' },
    remark: { type: 'string', optional: true, description: 'A note.' },
    test_instance_id: {
      type: 'string',
      optional: true,
      description: 'An asset to try the rule on when it is planned. Without one, only the rule itself is tried.',
    },
    test_region_id: { type: 'string', optional: true, description: 'Region of that asset.' },
    check_id: { type: 'number', computed: true, description: 'Its id as a number.' },
  },
  unverified: 'That the service tries a rule without an asset; when it refuses that, planning warns and goes on.',
  id: { answer: 'Data.CheckId', listed: 'CheckId' },
  create: sas('CreateCheckItem', ITEM_SETTINGS, false),
  read: {
    ...sas('ListCheckItems', { ...PAGES, CheckTypes: always(['CUSTOM']), Lang: always('en') }),
    items: 'CheckItems',
    pages: LISTED,
    where: { CheckId: ID },
    prepare: (item) => ({
      ...item,
      Sections: objects(item.CheckPolicies).map(({ SectionId }) => SectionId ?? null),
    }),
    attributes: {
      name: 'CheckShowName',
      check_rule: 'CheckRule',
      vendor: 'Vendor',
      instance_type: 'InstanceType',
      instance_sub_type: 'InstanceSubType',
      risk_level: 'RiskLevel',
      section_ids: 'Sections',
      status: 'Status',
      description: 'Description.Value',
      solution: 'Solution.Value',
      assist_info: 'AssistInfo.Value',
      remark: 'Remark',
      check_id: 'CheckId',
    },
  },
  updates: [
    {
      ...sas('UpdateCheckItem', { CheckId: ID, ...ITEM_SETTINGS }),
      when: [
        'name',
        'check_rule',
        'vendor',
        'instance_type',
        'instance_sub_type',
        'risk_level',
        'section_ids',
        'status',
        'description',
        'solution',
        'assist_info',
        'remark',
      ],
    },
  ],
  delete: sas('DeleteCheckItem', { CheckIds: { made: ({ id }) => [Number(id)] } }),
  lookup: { CheckShowName: 'name' },
};

const VERIFIED = ['check_rule', 'vendor', 'instance_type', 'instance_sub_type', 'test_instance_id', 'test_region_id'];

/** What the service says about a rule before anything is made of it. */
async function tried(context: Context, planned: ValueObject): Promise<readonly Diagnostic[]> {
  try {
    const answer = await context.send(VERIFY, { attributes: planned });
    const code = String(member(answer, 'ErrorCheckCustomConfig.ErrorCode') ?? '');
    const message = String(member(answer, 'ErrorCheckCustomConfig.ErrorMsg') ?? '');
    if (code === '') return [];
    // The rule is in order: an asset that does not pass is what checks are for.
    const noPass = code === 'CspmVerifyCheckCustomItemNoPass';
    return [
      {
        severity: noPass ? 'warning' : 'error',
        summary: noPass
          ? `The asset ${textOf(planned, 'test_instance_id')} would not pass this check`
          : 'The service refuses the rule',
        detail: [code, message].filter((text) => text !== '').join(': '),
        path: ['check_rule'],
      },
    ];
  } catch (error) {
    if (!(error instanceof OpenApiError) || error.kind !== 'refused') throw error;
    return [
      {
        severity: 'warning',
        summary: 'The service did not try the rule',
        detail: `${error.message}\nThe rule is sent as it is when it is applied.`,
        path: ['check_rule'],
      },
    ];
  }
}

const itemHandler = resourceHandler(ITEM);

export const SAS_CHECK_ITEM: CustomDefinition = {
  ...ITEM,
  kind: 'custom',
  behaves: 'resource',
  requests: [...requestsOf(ITEM), VERIFY],
  handler: {
    create: (...args) => itemHandler.create(...args),
    read: (...args) => itemHandler.read(...args),
    update: (...args) => itemHandler.update(...args),
    delete: (...args) => itemHandler.delete(...args),
    fromImportId: (id) => itemHandler.fromImportId(id),
    plan: async (context, prior, planned) => {
      const declared = Object.fromEntries(
        VERIFIED.map((name) => [name, ITEM.attributes[name] ?? { type: 'string', description: '' }]),
      );
      const known = VERIFIED.every((name) => isWhollyKnown(planned[name] ?? null));
      const differs = prior === null || changed(declared, prior, planned).length > 0;
      const purged = prior !== null && prior.status === 'RELEASE' && planned.status === 'EDIT';
      return {
        diagnostics: [
          ...(known && differs ? await tried(context, planned) : []),
          ...(purged
            ? [
                {
                  severity: 'warning' as const,
                  summary: `All results of the check item ${textOf(prior, 'name')} will be deleted`,
                  detail: 'An item that goes back from RELEASE to EDIT loses its history.',
                  path: ['status'],
                },
              ]
            : []),
        ],
      };
    },
  },
};

const READ_CONFIG = sas('GetCheckConfig');

export const SAS_CHECK_STANDARD: SettingDefinition = {
  kind: 'setting',
  type: 'sas_check_standard',
  description: 'Whether the items of a standard are checked. Destroying restores what was found.',
  attributes: {
    standard_id: {
      type: 'number',
      required: true,
      forceNew: true,
      description: 'Id of the standard; `aisec_sas_check_standards` lists them.',
    },
    enabled: { type: 'bool', default: true, description: 'Whether it is checked.' },
  },
  unverified:
    'That the status which GetCheckConfig answers for a standard is the one that ConfigStandardIds adds and removes, and that a change of standards leaves the schedule as it is.',
  id: ['standard_id'],
  read: {
    ...READ_CONFIG,
    document: '',
    prepare: (config, attributes) => {
      const standards = objects(at(config, '/Standards'));
      const id = textOf(attributes, 'standard_id');
      const found = standards.find(({ Id }) => String(Id) === id);
      if (!found) {
        const known = standards.map(({ Id, ShowName }) => `${String(Id)} (${String(ShowName)})`);
        throw new Error(`There is no standard ${id}\nStandards of this account: ${known.join(', ') || 'none'}.`);
      }
      return { enabled: found.Status === 'ON' };
    },
  },
  members: { enabled: '/enabled' },
  write: sas('ChangeCheckConfig', {
    ...CENTER,
    ConfigStandardIds: {
      made: ({ attributes, document }) => ({
        [at(document, '/enabled') === true ? 'AddIds' : 'RemoveIds']: [Number(textOf(attributes, 'standard_id'))],
      }),
    },
  }),
};

const flowOf = (attributes: ValueObject): string => textOf(attributes, 'flow_id');

export const SAS_CHECK_PARAMETER: SettingDefinition = {
  kind: 'setting',
  type: 'sas_check_parameter',
  description:
    'The value of a parameter of a check item, or of its repair. Destroying restores the value that was found, or the item’s own default.',
  attributes: {
    check_id: { type: 'number', required: true, forceNew: true, description: 'The check item.' },
    name: forced('Name of the parameter, as GetCheckDetail answers it.'),
    flow_id: forced(
      'Flow of the repair that the parameter belongs to. Without it, the parameter is one of the check.',
      {
        required: false,
        optional: true,
      },
    ),
    value: { type: 'string', required: true, description: 'Its value, as text.' },
  },
  unverified: 'That a parameter without a value of one’s own is answered without `Value`, or with an empty one.',
  id: ['check_id', 'name', 'flow_id'],
  read: {
    ...sas('GetCheckDetail', { ...CENTER, CheckId: from('check_id'), Lang: always('en') }),
    document: '',
    prepare: (detail, attributes) => {
      const flow = flowOf(attributes);
      const all = objects(at(detail, flow === '' ? '/CustomConfigs' : '/RepairSetting/RepairConfigs')).filter(
        ({ FlowId }) => flow === '' || FlowId === flow,
      );
      const found = all.find(({ Name }) => Name === textOf(attributes, 'name'));
      if (!found) {
        const known = all.map(({ Name, TypeDefine }) => [String(Name), String(TypeDefine ?? '')].join(' ').trim());
        throw new Error(
          `The check item ${textOf(attributes, 'check_id')} has no parameter ${textOf(attributes, 'name')}\n` +
            `It has: ${known.join(', ') || 'none'}.`,
        );
      }
      return { value: found.Value === undefined || found.Value === '' ? null : found.Value };
    },
  },
  members: { value: '/value' },
  write: sas('ChangeCheckCustomConfig', {
    ...CENTER,
    CheckId: from('check_id'),
    CustomConfigs: { made: (one) => (flowOf(one.attributes) === '' ? [parameterOf(one)] : undefined) },
    RepairConfigs: {
      made: (one) =>
        flowOf(one.attributes) === '' ? undefined : [{ FlowId: flowOf(one.attributes), ...parameterOf(one) }],
    },
  }),
  refused: ['IllegalCustomConfigs', 'IllegalRepairConfigs'],
};

function parameterOf({ attributes, document }: { readonly attributes: ValueObject; readonly document?: Json }): {
  readonly [name: string]: string;
} {
  const value = at(document, '/value') ?? null;
  const Name = textOf(attributes, 'name');
  return value === null ? { Name, Operation: 'DELETE' } : { Name, Value: String(value) };
}

export const SAS_CHECK_ALLOW_RULE: ResourceDefinition = {
  kind: 'resource',
  type: 'sas_check_allow_rule',
  description: 'Lets a check item, or some assets of it, pass: they are no longer reported.',
  attributes: {
    check_id: { type: 'number', required: true, forceNew: true, description: 'The check item.' },
    instance_ids: {
      type: ['set', 'string'],
      optional: true,
      forceNew: true,
      minItems: 1,
      description: 'Assets that are let pass. Without them, the whole item is.',
    },
    remark: { type: 'string', required: true, description: 'Why; whoever looks at the console reads it.' },
    rule_id: { type: 'number', computed: true, description: 'Its id as a number.' },
  },
  unverified: 'That a rule is removed by its id alone. Which assets it is about is not read back.',
  id: { answer: 'RuleIds.0', listed: 'RuleId' },
  create: sas(
    'AddCheckResultWhiteList',
    {
      CheckIds: { made: ({ attributes }) => [Number(valueOf(attributes, 'check_id'))] },
      InstanceIds: from('instance_ids'),
      Remark: from('remark'),
      RuleType: always('WHITE'),
    },
    false,
  ),
  read: {
    ...sas('ListCheckRule', { ...PAGES, CheckId: from('check_id'), RuleType: always('WHITE'), Lang: always('en') }),
    items: 'CheckRules',
    pages: LISTED,
    where: { RuleId: ID },
    attributes: { check_id: 'CheckId', remark: 'Remark', rule_id: 'RuleId' },
  },
  updates: [{ ...sas('ModifyCheckRule', { RuleId: ID, Remark: from('remark') }), when: ['remark'] }],
  delete: sas('RemoveCheckResultWhiteList', { RuleId: ID }),
  unnamed: ['check_id', 'remark'],
  fromImportId: (id) => {
    const [, check, rule, instances] = /^(\d+):(\d+)(?::(.+))?$/.exec(id) ?? [];
    if (check === undefined || rule === undefined) {
      throw new Error(`the id for import has the form <check id>:<rule id>[:<asset>,<asset>…]; got ${id}`);
    }
    return {
      id: rule,
      check_id: Number(check),
      ...(instances !== undefined && { instance_ids: instances.split(',') }),
    } as unknown as { readonly [name: string]: string };
  },
  importId: (attributes, id) => `${textOf(attributes, 'check_id')}:${id}`,
};
