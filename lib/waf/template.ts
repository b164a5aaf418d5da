import type { Construct, IConstruct } from 'constructs';
import { Wafv3DefenseRule } from '../bindings/alicloud/wafv3-defense-rule';
import { Wafv3DefenseTemplate } from '../bindings/alicloud/wafv3-defense-template';
import { AlicloudConstruct } from '../core/construct';
import { Problems, shown } from '../core/errors';
import { physicalName, registerName } from '../core/naming';
import { checkAgainstProvider } from '../core/provider-check';
import { checkCount, checkUnique } from './checks';
import { DOCUMENTED_QUOTAS } from './limits';
import type { IProtectedObject } from './protected-object';
import type { IResourceGroup } from './resource-group';
import type { ProtectionRule } from './rule';
import { type IProtectionRule, prepareRule } from './rule-resource';
import { type ProtectionScene } from './scene';
import { flag, literal, nameRule, type WafResourceProps } from './shared';

/** Rules of one scene, and what they hold for. */
export interface IProtectionTemplate extends IConstruct {
  readonly templateId: number;
}

/** Which protected objects a template is for. */
export class TemplateType {
  /** For those that it is bound to. */
  static readonly CUSTOM = new TemplateType('user_custom');
  /** For those that no other template of the scene is bound to, also those that come later. One for each scene. */
  static readonly DEFAULT = new TemplateType('user_default');

  private constructor(
    /** As the API says it. */
    readonly code: string,
  ) {}

  toString(): string {
    return this.code;
  }
}

/**
 * WAF binds a default template itself, and the provider reads that: without this, the second apply would unbind it from everything.
 * https://www.alibabacloud.com/help/en/waf/web-application-firewall-3-0/user-guide/configure-ip-address-blacklist-rules-to-block-specific-requests
 */
export function bindingsOf({ code }: Pick<TemplateType, 'code'>): { ignoreChanges: string[] } | undefined {
  return code === TemplateType.DEFAULT.code ? { ignoreChanges: ['resources', 'resource_groups'] } : undefined;
}

/** Adds a problem for what a default template is bound to: binding it to some would take it from all others. */
export function refuseForDefault(
  problems: Problems,
  argument: string,
  names: readonly string[],
  type: TemplateType | undefined,
): void {
  if (type !== TemplateType.DEFAULT || names.length === 0) return;
  problems.add({
    code: 'not-applicable',
    what: `${argument} are given to a default template, which holds for everything that no other template is bound to`,
    got: `${names.length} ${argument}`,
    fix: 'remove them, or take TemplateType.CUSTOM',
  });
}

export interface ProtectionTemplateProps extends WafResourceProps {
  /** What it protects against. Another one replaces the template with its rules. */
  readonly scene: ProtectionScene;
  /** Another one replaces the template with its rules. @default TemplateType.CUSTOM */
  readonly type?: TemplateType;
  /** Shown in the console; changes in place. @default - made from the construct's path */
  readonly templateName?: string;
  /** Whether its rules are in force; changes in place. @default true */
  readonly enabled?: boolean;
  /** @default - none */
  readonly description?: string;
  /** What it holds for. @default - nothing; objects are added by `protect` */
  readonly objects?: readonly IProtectedObject[];
  /** Groups that it holds for. @default - none; groups are added by `protectGroups` */
  readonly groups?: readonly IResourceGroup[];
  /** Resource group of Alibaba Cloud, `rg-…`. @default - the account's default one */
  readonly resourceGroupId?: string;
}

class ImportedTemplate extends AlicloudConstruct implements IProtectionTemplate {
  constructor(
    scope: Construct,
    id: string,
    readonly templateId: number,
  ) {
    super(scope, id);
  }
}

/** Rules of one scene, and the protected objects they hold for: `alicloud_wafv3_defense_template`. */
export class ProtectionTemplate extends AlicloudConstruct implements IProtectionTemplate {
  /** A template that exists outside of this app. */
  static fromTemplateId(scope: Construct, id: string, templateId: number): IProtectionTemplate {
    return new ImportedTemplate(scope, id, templateId);
  }

  private readonly resource: Wafv3DefenseTemplate;
  private readonly objects: IProtectedObject[] = [];
  private readonly groups: IResourceGroup[] = [];
  private rules = 0;
  private reference?: number;

  /**
   * @throws ValidationError `not-applicable` for a scene without templates, or objects of a default template; `too-many-items` for
   * more objects than a template takes
   */
  constructor(
    scope: Construct,
    id: string,
    private readonly props: ProtectionTemplateProps,
  ) {
    super(scope, id);
    const { waf, type = TemplateType.CUSTOM, enabled = true, description, resourceGroupId } = props;
    const problems = new Problems(this);
    const name = physicalName(this, props.templateName, nameRule('templateName'), problems);
    if (props.scene.owner !== 'template') {
      problems.add({
        code: 'not-applicable',
        what: 'scene has no templates',
        got: shown(props.scene.code),
        fix: 'add its rule to the protected object: app.addRule(…)',
      });
    }
    const resources = this.checked(
      'objects',
      this.objects,
      props.objects ?? [],
      ({ name: object }) => object,
      problems,
    );
    const groups = this.checked('groups', this.groups, props.groups ?? [], ({ groupName }) => groupName, problems);
    const config = {
      instanceId: waf.instanceId,
      defenseScene: props.scene.code,
      defenseTemplateName: name.value,
      templateType: type.code,
      templateOrigin: 'custom',
      status: String(flag(enabled)),
      description: description === undefined ? undefined : literal(description),
      resources: resources.length === 0 ? undefined : resources,
      resourceGroups: groups.length === 0 ? undefined : groups,
      resourceManagerResourceGroupId: resourceGroupId,
    };
    // A scene without templates is said above, in better words.
    if (problems.findings.length === 0) checkAgainstProvider(problems, 'alicloud_wafv3_defense_template', config);
    problems.throwIfAny();
    this.resource = new Wafv3DefenseTemplate(this, 'Resource', { ...config, lifecycle: bindingsOf(type) });
    registerName(this.resource, 'defenseTemplateName', name);
  }

  get templateId(): number {
    return (this.reference ??= this.resource.defenseTemplateId);
  }

  /**
   * Adds a rule. Rules of a template are tried in the order that WAF keeps, not in that of the calls.
   * @param id - its construct id, and its name in WAF unless it has another one
   * @throws ValidationError `conflict` for a rule of another scene, `too-many-items` for more than the template takes, and whatever
   * is wrong with the rule, by the path of the rule
   */
  addRule(id: string, rule: ProtectionRule): IProtectionRule {
    const problems = new Problems(this);
    const { waf, scene } = this.props;
    const most = waf.quotas?.rulesPerTemplate ?? scene.rulesPerTemplate;
    if (rule.scene !== scene) {
      problems.add({
        code: 'conflict',
        what: `the rule ${id} belongs to another scene than its template`,
        got: rule.scene.code,
        allowed: scene.code,
        fix: 'add it to a template of its scene',
      });
    }
    if (this.rules >= most) {
      problems.add({
        code: 'too-many-items',
        what: 'the template has more rules than WAF takes',
        got: `${this.rules + 1}`,
        allowed: `at most ${most}; give the numbers of your edition as quotas of the WAF instance`,
        fix: 'join rules, or put some into another template',
      });
    }
    problems.throwIfAny();
    const prepared = prepareRule(this, id, rule, waf, { type: 'template', templateId: this.templateId });
    this.rules++;
    return prepared.complete(new Wafv3DefenseRule(this, id, prepared.config));
  }

  /** Lets its rules hold for these too. */
  protect(...objects: readonly IProtectedObject[]): this {
    const problems = new Problems(this);
    const all = this.checked('objects', this.objects, objects, ({ name }) => name, problems);
    problems.throwIfAny();
    this.resource.resources = all;
    return this;
  }

  /** Lets its rules hold for what is in these groups too. */
  protectGroups(...groups: readonly IResourceGroup[]): this {
    const problems = new Problems(this);
    const all = this.checked('groups', this.groups, groups, ({ groupName }) => groupName, problems);
    problems.throwIfAny();
    this.resource.resourceGroups = all;
    return this;
  }

  private checked<T>(
    argument: string,
    before: T[],
    more: readonly T[],
    nameOf: (one: T) => string,
    problems: Problems,
  ): string[] {
    const all = [...before, ...more].map(nameOf);
    const most = this.props.waf.quotas?.objectsPerTemplate ?? DOCUMENTED_QUOTAS.objectsPerTemplate;
    checkCount(problems, argument, all, [0, most], 'DefenseObjectInTemplateMaxCount');
    checkUnique(problems, argument, all);
    if (more.length > 0) refuseForDefault(problems, argument, all, this.props.type);
    if (problems.findings.length === 0) before.push(...more);
    return all;
  }
}
