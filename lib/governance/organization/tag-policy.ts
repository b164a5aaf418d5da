import { Token } from 'cdktf';
import type { Construct } from 'constructs';
import { TagPolicy as TagPolicyResource } from '../../bindings/alicloud/tag-policy';
import { TagPolicyAttachment } from '../../bindings/alicloud/tag-policy-attachment';
import { AlicloudConstruct } from '../../core/construct';
import { Problems, shown } from '../../core/errors';
import { jsonText, literal, lowerCase } from '../../core/literal';
import { type NameRule, physicalName, registerName } from '../../core/naming';
import { Notices } from '../../core/notice';
import { checkText } from '../../core/text-check';
import { type IAccount, type IControlPolicyTarget, type IFolder, stateIdOf } from '../protection/targets';

/** What holds for one tag, as plain data. */
export interface TagRuleSettings {
  /** The key, in the letter case that it has to have. */
  readonly key: string;
  /** Values that it may have. @default - any */
  readonly values?: readonly string[];
  /** Resource types that the rule looks at: `ecs:instance`. @default - all that tag policies know */
  readonly resourceTypes?: readonly string[];
  /** Regions that the rule looks at. @default - all */
  readonly regions?: readonly string[];
  /** Resource types where a request with another value is refused: `ecs:instance`. @default - it is reported only */
  readonly enforcedFor?: readonly string[];
}

export interface TagPolicyProps {
  readonly tags: readonly TagRuleSettings[];
  /** 1 to 128 letters, digits and `_`; changes in place. @default - made from the construct's path */
  readonly policyName?: string;
  /** 1 to 512 characters. @default - none */
  readonly description?: string;
}

const NAME: NameRule = {
  argument: 'policyName',
  maxLength: 128,
  letters: { form: /^\w+$/, text: 'letters, digits and "_"', service: 'Tag', hyphen: '_' },
};

const RESOURCE_TYPE = /^[a-z0-9-]+:[a-z0-9-]+$/;

/**
 * A tag policy of the organization, `alicloud_tag_policy`: which tags, and which values, resources have to have. A folder or member below adds to what it
 * inherits.
 * https://www.alibabacloud.com/help/en/resource-management/tag/user-guide/syntax-of-a-tag-policy
 */
export class TagPolicy extends AlicloudConstruct {
  /** The document in JSON, as Alibaba Cloud gets it. */
  readonly document: string;
  private readonly resource: TagPolicyResource;
  private readonly attachments = new Set<string>();
  private reference?: string;

  /**
   * @throws ValidationError `too-few-items` without a tag, or for a tag with an empty list, `conflict` for a key that is there twice, in any letter case,
   * `invalid-name` and `invalid-value` for what the service refuses
   */
  constructor(scope: Construct, id: string, { tags, policyName, description }: TagPolicyProps) {
    super(scope, id);
    const problems = new Problems(this);
    const name = physicalName(this, policyName, NAME, problems);
    checkText(problems, 'description', description, /^(?!https?:\/\/)[^]{1,512}$/, '1 to 512 characters, no URL');
    checkRules(tags, problems);
    problems.throwIfAny();
    this.document = documentOf(tags);
    this.resource = new TagPolicyResource(this, 'Resource', {
      policyName: name.value,
      policyDesc: description,
      policyContent: literal(this.document),
      userType: 'RD',
    });
    registerName(this.resource, 'policyName', name);
    Notices.of(this).add({
      id: 'governance.tag-policies-on',
      message:
        'Tag policies have to be switched on for the resource directory once, which Terraform cannot do: Resource Management console > Tag > Tag Policies. ' +
        'Until then the policy is refused.',
    });
  }

  get policyId(): string {
    return (this.reference ??= this.resource.id);
  }

  /** Lets the policy hold for a folder, the root folder or a member, and everything in it. Attaching it to the same target again changes nothing. */
  attachTo(target: IControlPolicyTarget): void {
    const { targetId } = target;
    if (this.attachments.has(targetId)) return;
    this.attachments.add(targetId);
    const { folder, parent }: Partial<IAccount & IFolder> = target;
    new TagPolicyAttachment(this, `Attach-${stateIdOf(target)}`, {
      policyId: this.policyId,
      targetId,
      targetType: folder ? 'ACCOUNT' : parent ? 'FOLDER' : 'ROOT',
    });
  }
}

function documentOf(tags: readonly TagRuleSettings[]): string {
  const assign = <T>(value: T): { readonly '@@assign': T } => ({ '@@assign': value });
  const rules = tags.map(({ key, values = ['*'], resourceTypes, regions, enforcedFor }) => [
    lowerCase(key),
    {
      tag_key: assign(key),
      tag_value: assign(values),
      ...(resourceTypes && { resource_type_scope: assign(resourceTypes) }),
      ...(regions && { region_scope: assign(regions) }),
      ...(enforcedFor && { enforced_for: assign(enforcedFor) }),
    },
  ]);
  return jsonText({ tags: Object.fromEntries(rules) as object });
}

function checkRules(tags: readonly TagRuleSettings[], problems: Problems): void {
  if (tags.length === 0) {
    problems.add({ code: 'too-few-items', what: 'tags is empty', allowed: 'one tag or more', fix: 'add a tag' });
  }
  const keys = tags.map(({ key }) => (Token.isUnresolved(key) ? key : key.toLowerCase()));
  const doubled = tags.find((_, i) => keys.indexOf(keys[i] ?? '') !== i);
  if (doubled) {
    problems.add({
      code: 'conflict',
      what: 'a key is there twice; letter case does not count',
      got: shown(doubled.key),
      fix: 'join the rules',
    });
  }
  tags.forEach((rule, i) => {
    // https://www.alibabacloud.com/help/en/resource-management/tag/product-overview/limits
    checkText(
      problems,
      `tags[${i}].key`,
      rule.key,
      /^(?!aliyun|acs:)(?!.*https?:\/\/).{1,128}$/,
      '1 to 128 characters',
    );
    for (const argument of ['values', 'resourceTypes', 'regions', 'enforcedFor'] as const) {
      if (rule[argument]?.length !== 0) continue;
      problems.add({
        code: 'too-few-items',
        what: `tags[${i}].${argument} is empty`,
        allowed: 'one or more, or no list',
        fix: `add to ${argument}, or leave it out`,
      });
    }
    for (const type of [...(rule.resourceTypes ?? []), ...(rule.enforcedFor ?? [])]) {
      checkText(
        problems,
        `tags[${i}]: a resource type`,
        type,
        RESOURCE_TYPE,
        'service and type, such as "ecs:instance"',
      );
    }
  });
}
