import { createHash } from 'node:crypto';
import { Fn, Token } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import { GovernanceBaseline } from '../../bindings/alicloud/governance-baseline';
import { AlicloudConstruct } from '../../core/construct';
import { Problems } from '../../core/errors';
import { jsonText, literal } from '../../core/literal';
import { checkAgainstProvider } from '../../core/provider-check';
import type { BaselineItemRequest } from './account-request';
import { checkDependencies, checkItems, sentItem } from './baseline-item';

/** A baseline of the account factory of Cloud Governance Center. */
export interface IAccountBaseline extends IConstruct {
  /** `afb-…`; may be known after apply only. */
  readonly baselineId: string;
  /** What it consists of. @default - not known */
  readonly items?: readonly BaselineItemRequest[];
  /** Changes with the items: accounts are enrolled again then. @default - not known; accounts stay as they were enrolled */
  readonly revision?: string;
}

class ExistingBaseline extends AlicloudConstruct implements IAccountBaseline {
  constructor(
    scope: Construct,
    id: string,
    readonly baselineId: string,
  ) {
    super(scope, id);
  }
}

export interface AccountBaselineProps {
  /** Methods of `BaselineItem`, or plain data. */
  readonly items: readonly BaselineItemRequest[];
  /** @default - the construct's path */
  readonly name?: string;
  /** @default - none */
  readonly description?: string;
}

const TYPE = 'alicloud_governance_baseline';

/**
 * What every account of a factory gets, `alicloud_governance_baseline`. The service deletes none that an account uses.
 *
 * The account that Terraform runs as needs enterprise real-name verification, and Cloud Governance Center switched on.
 */
export class AccountBaseline extends AlicloudConstruct implements IAccountBaseline {
  /** A baseline that exists outside of this stack. */
  static fromBaselineId(scope: Construct, id: string, baselineId: string): IAccountBaseline {
    return new ExistingBaseline(scope, id, baselineId);
  }

  readonly items: readonly BaselineItemRequest[];
  readonly revision: string;
  private readonly resource: GovernanceBaseline;
  private reference?: string;

  /**
   * @throws ValidationError `conflict` for an item that is there twice, `invalid-value` for its name, `missing` for one that it depends on,
   * `not-applicable` for one that is skipped, `not-in-enum` for a version that the provider does not know
   */
  constructor(scope: Construct, id: string, { items, name, description }: AccountBaselineProps) {
    super(scope, id);
    const problems = new Problems(this);
    checkItems(problems, items, 'the baseline');
    checkDependencies(problems, items, 'the baseline');
    for (const skipped of items.filter(({ skip }) => skip === true)) {
      problems.add({
        code: 'not-applicable',
        what: 'a baseline skips an item',
        got: skipped.name,
        allowed: 'items that it applies; requests and folders can skip them',
        fix: 'leave the item out',
      });
    }
    const sent = items.map(sentItem);
    const config = {
      baselineName: name ?? this.node.path,
      description,
      baselineItems: sent.map(({ Name, Version, Config }) => ({
        name: Name,
        version: Version,
        config: Config === undefined ? undefined : literal(Config),
      })),
    };
    checkAgainstProvider(problems, TYPE, config, { baseline_name: 'name', baseline_items: 'items' });
    problems.throwIfAny();
    this.items = items;
    this.revision = revisionOf(jsonText(sent));
    this.resource = new GovernanceBaseline(this, 'Resource', config);
  }

  get baselineId(): string {
    return (this.reference ??= this.resource.id);
  }
}

/** A hash of the items. Tokens are numbered anew with each synthesis, so Terraform hashes what has some: else accounts would be enrolled again for nothing. */
function revisionOf(items: string): string {
  if (Token.isUnresolved(items)) return Fn.substr(Fn.sha256(jsonText(items)), 0, 16) as string;
  return createHash('sha256').update(items).digest('hex').slice(0, 16);
}
