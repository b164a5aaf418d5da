import type { Construct } from 'constructs';
import { WafDefenseTemplate } from '../bindings/aisec/waf-defense-template';
import { AlicloudConstruct } from '../core/construct';
import { Problems, shown } from '../core/errors';
import { physicalName, registerName } from '../core/naming';
import { Notices } from '../core/notice';
import { checkAgainstProvider } from '../core/provider-check';
import { checkText } from '../core/text-check';
import { checkCount, checkUnique } from './checks';
import { DOCUMENTED_QUOTAS } from './limits';
import type { IProtectedObject } from './protected-object';
import type { IResourceGroup } from './resource-group';
import { ProtectionScene } from './scene';
import { aisecOf, flag, literal, nameRule, type WafAisecProps } from './shared';
import { type IProtectionTemplate, refuseForDefault, TemplateType } from './template';
import type { PageJson } from './block-page';

export interface SceneTemplateProps extends WafAisecProps {
  /** As the API names it: `custom_response`, `bot_manager`, `antiscan`, `waf_group`, or a value that your account manager gave you. */
  readonly scene: string;
  /** Part of the scene, such as `web` of `bot_manager`. @default - none */
  readonly subScene?: string;
  /** @default TemplateType.CUSTOM */
  readonly type?: TemplateType;
  /** Shown in the console; changes in place. @default - made from the construct's path */
  readonly templateName?: string;
  /** Changes in place. @default true */
  readonly enabled?: boolean;
  /** @default - none */
  readonly description?: string;
  /** Detail of the scene. No description of it is published: make a template in the console and read its `Detail`. @default - none */
  readonly detail?: { readonly [name: string]: PageJson };
  /** What it holds for. @default - nothing; objects are added by `protect` */
  readonly objects?: readonly IProtectedObject[];
  /** Groups that it holds for. @default - none */
  readonly groups?: readonly IResourceGroup[];
}

/** Scenes of which the alicloud provider has templates. */
const KNOWN: readonly string[] = Object.values(ProtectionScene)
  .filter((one): one is ProtectionScene => one instanceof ProtectionScene)
  .map(({ code }) => code);

/**
 * A template of a scene that the alicloud provider does not know, `aisec_waf_defense_template`: the scene and its detail are sent to WAF as
 * they are given.
 *
 * @unverified for every scene but `custom_response`: what `detail` holds is not published
 */
export class SceneTemplate extends AlicloudConstruct implements IProtectionTemplate {
  private readonly resource: WafDefenseTemplate;
  private readonly objects: IProtectedObject[] = [];
  private reference?: number;

  /** @throws ValidationError `not-applicable` for a scene that `ProtectionTemplate` has, and for objects or groups of a default template */
  constructor(
    scope: Construct,
    id: string,
    private readonly props: SceneTemplateProps,
  ) {
    super(scope, id);
    const {
      waf,
      scene,
      subScene,
      type = TemplateType.CUSTOM,
      enabled = true,
      description,
      detail,
      groups = [],
    } = props;
    const problems = new Problems(this);
    const name = physicalName(this, props.templateName, nameRule('templateName'), problems);
    checkText(problems, 'scene', scene, /^[\w-]+$/, 'as the API names it');
    checkText(problems, 'subScene', subScene, /^[\w-]+$/, 'as the API names it');
    if (KNOWN.includes(scene)) {
      problems.add({
        code: 'not-applicable',
        what: 'scene is one that the alicloud provider knows',
        got: shown(scene),
        fix: 'use ProtectionTemplate and ProtectionRule',
      });
    }
    const objects = this.checked(props.objects ?? [], problems);
    const groupNames = groups.map(({ groupName }) => groupName);
    refuseForDefault(problems, 'groups', groupNames, type);
    checkUnique(problems, 'groups', groupNames);
    const config = {
      instanceId: waf.instanceId,
      defenseScene: scene,
      defenseSubScene: subScene,
      templateName: name.value,
      templateType: type.code,
      templateStatus: flag(enabled),
      description: description === undefined ? undefined : literal(description),
      detail: detail && literal(JSON.stringify(detail)),
      resources: objects.length === 0 ? undefined : objects,
      resourceGroups: groupNames.length === 0 ? undefined : groupNames,
    };
    checkAgainstProvider(problems, 'aisec_waf_defense_template', config, { template_name: 'templateName' });
    problems.throwIfAny();
    this.resource = new WafDefenseTemplate(this, 'Resource', { ...config, provider: aisecOf(this, props).provider });
    registerName(this.resource, 'templateName', name);
    if (scene !== 'custom_response') {
      Notices.of(this).add({
        id: 'waf.private-scene',
        message: `Scene ${scene} and its detail are sent to WAF as given; nobody published what it takes, and WAF may refuse it.`,
      });
    }
  }

  get templateId(): number {
    return (this.reference ??= this.resource.templateId);
  }

  /** Lets it hold for these too. */
  protect(...objects: readonly IProtectedObject[]): this {
    const problems = new Problems(this);
    const all = this.checked(objects, problems);
    problems.throwIfAny();
    this.resource.resources = all;
    return this;
  }

  private checked(objects: readonly IProtectedObject[], problems: Problems): string[] {
    const all = [...this.objects, ...objects].map(({ name }) => name);
    const most = this.props.waf.quotas?.objectsPerTemplate ?? DOCUMENTED_QUOTAS.objectsPerTemplate;
    checkCount(problems, 'objects', all, [0, most], 'DefenseObjectInTemplateMaxCount');
    checkUnique(problems, 'objects', all);
    refuseForDefault(problems, 'objects', all, this.props.type);
    if (problems.findings.length === 0) this.objects.push(...objects);
    return all;
  }
}
