import type { Construct, IConstruct } from 'constructs';
import { Wafv3DefenseResourceGroup } from '../bindings/alicloud/wafv3-defense-resource-group';
import { AlicloudConstruct } from '../core/construct';
import { Problems } from '../core/errors';
import { physicalName, registerName } from '../core/naming';
import { checkAgainstProvider } from '../core/provider-check';
import { checkCount, checkUnique } from './checks';
import { DOCUMENTED_QUOTAS } from './limits';
import type { IProtectedObject } from './protected-object';
import { literal, nameRule, type WafResourceProps } from './shared';

/** A group of protected objects, to which templates apply as one. */
export interface IResourceGroup extends IConstruct {
  readonly groupName: string;
}

export interface ResourceGroupProps extends WafResourceProps {
  /** Another name replaces the group. @default - made from the construct's path */
  readonly groupName?: string;
  /** What is in it. @default - nothing; objects are added by `add` */
  readonly objects?: readonly IProtectedObject[];
  /** @default - none */
  readonly description?: string;
}

class ImportedResourceGroup extends AlicloudConstruct implements IResourceGroup {
  constructor(
    scope: Construct,
    id: string,
    readonly groupName: string,
  ) {
    super(scope, id);
  }
}

/** A group of protected objects, `alicloud_wafv3_defense_resource_group`. An object is in one group at most. */
export class ResourceGroup extends AlicloudConstruct implements IResourceGroup {
  /** A group that exists outside of this app. */
  static fromGroupName(scope: Construct, id: string, groupName: string): IResourceGroup {
    return new ImportedResourceGroup(scope, id, groupName);
  }

  private readonly resource: Wafv3DefenseResourceGroup;
  private readonly objects: IProtectedObject[] = [];
  private reference?: string;

  /** @throws ValidationError for more objects than a group holds, or one that is given twice */
  constructor(
    scope: Construct,
    id: string,
    private readonly props: ResourceGroupProps,
  ) {
    super(scope, id);
    const problems = new Problems(this);
    const name = physicalName(this, props.groupName, nameRule('groupName'), problems);
    const config = {
      instanceId: props.waf.instanceId,
      groupName: name.value,
      resourceList: this.checked(props.objects ?? [], problems),
      description: props.description === undefined ? undefined : literal(props.description),
    };
    checkAgainstProvider(problems, 'alicloud_wafv3_defense_resource_group', config);
    problems.throwIfAny();
    this.resource = new Wafv3DefenseResourceGroup(this, 'Resource', config);
    registerName(this.resource, 'groupName', name);
  }

  get groupName(): string {
    return (this.reference ??= this.resource.groupName);
  }

  /** @throws ValidationError for more objects than a group holds, or one that is there already */
  add(...objects: readonly IProtectedObject[]): this {
    const problems = new Problems(this);
    const all = this.checked(objects, problems);
    problems.throwIfAny();
    this.resource.resourceList = all;
    return this;
  }

  private checked(objects: readonly IProtectedObject[], problems: Problems): string[] {
    const all = [...this.objects, ...objects].map(({ name }) => name);
    const most = this.props.waf.quotas?.objectsPerGroup ?? DOCUMENTED_QUOTAS.objectsPerGroup;
    checkCount(problems, 'objects', all, [0, most], 'DefenseObjectInGroupMaxCount');
    checkUnique(problems, 'objects', all);
    if (problems.findings.length === 0) this.objects.push(...objects);
    return all;
  }
}
