/** Protection templates: what a scene does, and to which protected objects. */
import type { StoredResource } from '../../store';
import { ApiError, invalidParameter, missingParameter } from '../errors';
import { type Call, type Operation, reads } from '../model';
import type { JsonObject, WafBindings, WafTemplate } from '../objects';
import { newNumber } from './green-common';
import {
  checkObject,
  commaIds,
  domainsOf,
  instanceOf,
  madeIn,
  noTemplate,
  numberedPage,
  oneOf,
  rehearsable,
  switchOf,
  TEMPLATE_SCENES,
  tokenPage,
  wafError,
} from './waf-common';

const BOT_SUB_SCENES = ['web', 'app', 'basic', 'bot_custom_acl'];
const TYPES = ['user_default', 'user_custom'];
const KINDS = ['single', 'group', 'asset'] as const;
type Kind = (typeof KINDS)[number];

/** Scenes of which a protected object can have one template only; of others it can have several, or that is @unverified. */
const EXCLUSIVE = ['custom_response'];

const NOTHING: WafBindings = { single: [], group: [], asset: [] };

export const templates: { readonly [action: string]: Operation } = {
  CreateDefenseTemplate: rehearsable((call) => {
    const instanceId = instanceOf(call);
    const made: WafTemplate = {
      id: newNumber(new Set(templatesOf(call, instanceId).map(({ id }) => id))),
      instanceId,
      ...sceneOf(call),
      name: nameOf(call),
      type: oneOf(call, 'TemplateType', TYPES),
      status: switchOf(call, 'TemplateStatus'),
      description: call.text('Description'),
      detail: detailOf(call) ?? {},
      modified: call.now,
      bound: NOTHING,
      unbound: { single: textsOf(call, 'UnbindResources'), group: textsOf(call, 'UnbindResourceGroups') },
    };
    oneOf(call, 'TemplateOrigin', ['custom']);
    checkUnique(call, made);
    checkDefault(call, made);
    return { answer: { TemplateId: made.id }, commit: () => save(call, made) };
  }),

  ModifyDefenseTemplate: rehearsable((call) => {
    const before = ownTemplate(call);
    const after: WafTemplate = {
      ...before,
      name: nameOf(call),
      ...(call.has('Description') && { description: call.text('Description') }),
      detail: detailOf(call) ?? before.detail,
    };
    checkUnique(call, after);
    return { answer: {}, commit: () => save(call, after) };
  }),

  ModifyDefenseTemplateStatus: rehearsable((call) => {
    const after = { ...ownTemplate(call), status: switchOf(call, 'TemplateStatus') };
    return { answer: {}, commit: () => save(call, after) };
  }),

  // That its rules are deleted with it is @unverified.
  DeleteDefenseTemplate: rehearsable((call) => {
    const { id, instanceId } = ownTemplate(call);
    const commit = (): void => {
      for (const rule of rulesOf(call, instanceId, id)) call.view.of('wafRules').delete(`${instanceId}/${rule.id}`);
      call.view.of('wafTemplates').delete(`${instanceId}/${id}`);
    };
    return { answer: {}, commit };
  }),

  // What a copy is called, and that nothing is bound to it, are @unverified.
  CopyDefenseTemplate: rehearsable((call) => {
    const original = ownTemplate(call);
    const all = templatesOf(call, original.instanceId);
    const names = new Set(all.map(({ name }) => name));
    const numbers = Array.from({ length: names.size + 1 }, (_, index) => `${original.name}_copy${index + 1}`);
    const id = newNumber(new Set(all.map((one) => one.id)));
    const name = numbers.find((one) => !names.has(one)) ?? '';
    const copy: WafTemplate = { ...original, id, name, type: 'user_custom', bound: NOTHING };
    const commit = (): void => {
      save(call, copy);
      const taken = new Set(
        call.view
          .of('wafRules')
          .all()
          .map((rule) => rule.id),
      );
      for (const rule of rulesOf(call, original.instanceId, original.id)) {
        const number = newNumber(taken);
        taken.add(number);
        const moved = { ...rule, id: number, templateId: id, created: call.now, modified: call.now };
        call.view.of('wafRules').put(`${rule.instanceId}/${number}`, moved);
      }
    };
    return { answer: { TemplateId: id }, commit };
  }),

  DescribeDefenseTemplate: reads((call) => ({ Template: described(anyTemplate(call)) })),

  DescribeDefenseTemplates: reads((call) => {
    const instanceId = instanceOf(call);
    const fits = (name: string, value: string): boolean => !call.has(name) || call.text(name) === value;
    const ids = call.has('TemplateIds') ? commaIds(call, 'TemplateIds') : undefined;
    const found = templatesOf(call, instanceId)
      .filter((one) => fits('DefenseScene', one.scene) && fits('DefenseSubScene', one.subScene))
      .filter((one) => fits('TemplateType', one.type) && fits('TemplateName', one.name))
      .filter(({ id }) => fits('TemplateId', String(id)) && (ids?.includes(id) ?? true))
      .filter(
        (one) => !call.has('Resource') || boundTo(call, one, kindOf(call, 'single')).includes(call.text('Resource')),
      )
      .sort((a, b) => b.modified - a.modified || b.id - a.id);
    return { TotalCount: found.length, Templates: numberedPage(call, found, 20).map(described) };
  }),

  ModifyTemplateResources: rehearsable((call) => {
    const before = ownTemplate(call);
    const change = {
      single: changeOf(call, 'Resources'),
      group: changeOf(call, 'ResourceGroups'),
      asset: changeOf(call, 'Assets'),
    };
    if (KINDS.every((kind) => change[kind].more.length + change[kind].less.length === 0)) {
      throw missingParameter('BindResources');
    }
    checkObjects(call, before, change.single.more);
    checkGroups(call, before, change.group.more);
    const after: WafTemplate = {
      ...before,
      bound: {
        single: changed(before.bound.single, change.single),
        group: changed(before.bound.group, change.group),
        asset: changed(before.bound.asset, change.asset),
      },
      unbound: {
        single: changed(before.unbound.single, reversed(change.single)),
        group: changed(before.unbound.group, reversed(change.group)),
      },
    };
    return { answer: {}, commit: () => save(call, after) };
  }),

  DescribeTemplateResources: reads((call) => {
    const template = anyTemplate(call);
    const kind = kindOf(call);
    const like = call.text(kind === 'asset' ? 'AssetApi' : 'Resource');
    const all = boundTo(call, template, kind).filter((name) => name.includes(like));
    const { items, paging } = tokenPage(call, all, 500, 500);
    return { ...paging, TemplateId: template.id, Resources: items };
  }),

  DescribeTemplateResourceCount: reads((call) => {
    const instanceId = instanceOf(call);
    const all = templatesOf(call, instanceId);
    const counts = commaIds(call, 'TemplateIds').map((id) => {
      const template = all.find((one) => one.id === id);
      if (!template) throw noTemplate(id);
      const [single, group, asset] = KINDS.map((kind) => boundTo(call, template, kind).length);
      return { TemplateId: id, SingleCount: single, GroupCount: group, AssetCount: asset };
    });
    return { ResourceCount: counts };
  }),
};

/** The template of an instance that has the id, whoever made it. */
export function templateWith(call: Call, instanceId: string, id: number): WafTemplate | undefined {
  return templatesOf(call, instanceId).find((one) => one.id === id);
}

/** Those that this API made, and those that the alicloud provider made. */
function templatesOf(call: Call, instanceId: string): WafTemplate[] {
  const own = call.view
    .of('wafTemplates')
    .all()
    .filter((one) => one.instanceId === instanceId);
  const alicloud = madeIn(call, instanceId, 'alicloud_wafv3_defense_template');
  return [...own, ...alicloud.map((one) => fromAlicloud(instanceId, one))];
}

function fromAlicloud(instanceId: string, { attributes, created }: StoredResource): WafTemplate {
  const text = (name: string): string => (typeof attributes[name] === 'string' ? attributes[name] : '');
  const texts = (name: string): string[] => (Array.isArray(attributes[name]) ? attributes[name].map(String) : []);
  return {
    id: Number(attributes.defense_template_id),
    instanceId,
    scene: text('defense_scene'),
    subScene: '',
    name: text('defense_template_name'),
    type: text('template_type'),
    status: Number(attributes.status),
    description: text('description'),
    detail: {},
    modified: Date.parse(created) || 0,
    bound: { single: texts('resources'), group: texts('resource_groups'), asset: [] },
    unbound: NOTHING,
  };
}

function anyTemplate(call: Call): WafTemplate {
  const [instanceId, id] = [instanceOf(call), call.need('TemplateId')];
  const found = templateWith(call, instanceId, Number(id));
  if (!found) throw noTemplate(id);
  return found;
}

/** A template that may be changed through this API. */
function ownTemplate(call: Call): WafTemplate {
  const { instanceId, id } = anyTemplate(call);
  const own = call.view.of('wafTemplates').get(`${instanceId}/${id}`);
  if (own) return own;
  const why = `The sandbox does not change template ${id}: the alicloud provider made it.`;
  throw new ApiError(400, 'UnsupportedOperation', why);
}

const rulesOf = (call: Call, instanceId: string, templateId: number) =>
  call.view
    .of('wafRules')
    .all()
    .filter((rule) => rule.instanceId === instanceId && rule.templateId === templateId);

function save(call: Call, template: WafTemplate): void {
  call.view.of('wafTemplates').put(`${template.instanceId}/${template.id}`, { ...template, modified: call.now });
}

function sceneOf(call: Call): { readonly scene: string; readonly subScene: string } {
  const scene = oneOf(call, 'DefenseScene', [...TEMPLATE_SCENES, ...(call.faults.account?.wafScenes ?? [])]);
  const subScene = call.text('DefenseSubScene');
  // Which scenes have parts is @unverified beyond bot_manager.
  if (TEMPLATE_SCENES.includes(scene) && scene !== 'bot_manager' && subScene !== '') {
    throw invalidParameter('DefenseSubScene', `scene ${scene} has no parts`);
  }
  if (scene === 'bot_manager' && !BOT_SUB_SCENES.includes(subScene)) {
    throw invalidParameter('DefenseSubScene', `it is one of ${BOT_SUB_SCENES.join(', ')}`);
  }
  if (scene === 'bot_manager') call.need('Detail');
  return { scene, subScene };
}

function nameOf(call: Call): string {
  const name = call.need('TemplateName');
  if (!/^[\p{L}\p{N}_.-]{1,255}$/u.test(name)) {
    throw invalidParameter('TemplateName', 'it has 1 to 255 letters, digits, "_", "." and "-"');
  }
  return name;
}

/** What the JSON holds is not published; that it is an object is known from the type of the answer. */
function detailOf(call: Call): JsonObject | undefined {
  if (!call.has('Detail')) return undefined;
  const detail = call.json('Detail');
  if (typeof detail !== 'object' || detail === null || Array.isArray(detail)) {
    throw invalidParameter('Detail', 'it is no JSON object');
  }
  return detail as JsonObject;
}

/** Names are unique within a scene; the code is @unverified. */
function checkUnique(call: Call, { id, instanceId, scene, name }: WafTemplate): void {
  if (templatesOf(call, instanceId).some((one) => one.id !== id && one.scene === scene && one.name === name)) {
    throw wafError('Defense.Control.DefenseTemplateNameExist', `A template ${name} of scene ${scene} exists already.`);
  }
}

/** A scene has one default template; the code is @unverified. */
function checkDefault(call: Call, { instanceId, scene, subScene, type }: WafTemplate): void {
  const isDefault = (one: WafTemplate): boolean =>
    one.type === 'user_default' && one.scene === scene && one.subScene === subScene;
  if (type === 'user_default' && templatesOf(call, instanceId).some(isDefault)) {
    throw wafError('Defense.Control.DefenseDefaultTemplateExist', `Scene ${scene} has a default template already.`);
  }
}

/** A default template applies to the known objects that no other template of its scene has. */
function boundTo(call: Call, template: WafTemplate, kind: Kind): string[] {
  const own = template.bound[kind];
  if (template.type !== 'user_default' || kind !== 'single') return [...own].sort();
  const others = templatesOf(call, template.instanceId).filter(
    ({ id, scene, subScene }) => id !== template.id && scene === template.scene && subScene === template.subScene,
  );
  const taken = new Set([...others.flatMap(({ bound }) => bound.single), ...template.unbound.single]);
  const left = domainsOf(call, template.instanceId).filter((name) => !taken.has(name));
  return [...new Set([...own, ...left])].sort();
}

interface BindingChange {
  readonly more: readonly string[];
  readonly less: readonly string[];
}

function textsOf(call: Call, name: string): string[] {
  const value = call.value(name);
  return Array.isArray(value) ? (value as readonly unknown[]).map(String) : [];
}

const changeOf = (call: Call, what: string): BindingChange => ({
  more: textsOf(call, `Bind${what}`),
  less: textsOf(call, `Unbind${what}`),
});

const reversed = ({ more, less }: BindingChange): BindingChange => ({ more: less, less: more });

const changed = (before: readonly string[], { more, less }: BindingChange): string[] =>
  [...new Set([...before, ...more])].filter((name) => !less.includes(name));

function checkObjects(call: Call, template: WafTemplate, names: readonly string[]): void {
  const { id, instanceId, scene } = template;
  for (const name of names) {
    checkObject(call, instanceId, name);
    const other = templatesOf(call, instanceId).find(
      (one) => one.id !== id && one.scene === scene && one.type === 'user_custom' && one.bound.single.includes(name),
    );
    if (other && EXCLUSIVE.includes(scene)) {
      throw wafError('InvalidBindResources', `${name} has template ${other.id} of scene ${scene} already.`);
    }
  }
}

function checkGroups(call: Call, { instanceId }: WafTemplate, names: readonly string[]): void {
  const groups = madeIn(call, instanceId, 'alicloud_wafv3_defense_resource_group');
  const known = new Set(groups.map(({ attributes }) => attributes.group_name));
  const missing = names.find((name) => !known.has(name));
  if (missing !== undefined)
    throw wafError('InvalidBindResources', `There is no group ${missing} of protected objects.`);
}

function kindOf(call: Call, standard = ''): Kind {
  const asked = call.text('ResourceType') || standard;
  const kind = KINDS.find((one) => one === asked);
  if (!kind) throw invalidParameter('ResourceType', `it is one of ${KINDS.join(', ')}`);
  return kind;
}

function described(template: WafTemplate): JsonObject {
  return {
    TemplateId: template.id,
    TemplateName: template.name,
    TemplateType: template.type,
    TemplateOrigin: 'custom',
    TemplateStatus: template.status,
    DefenseScene: template.scene,
    DefenseSubScene: template.subScene,
    Description: template.description,
    Detail: template.detail,
    GmtModified: template.modified,
  };
}
