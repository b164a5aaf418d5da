import { Token } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import { ConfigAggregator } from '../../bindings/alicloud/config-aggregator';
import { ConfigConfigurationRecorder } from '../../bindings/alicloud/config-configuration-recorder';
import { AlicloudConstruct } from '../../core/construct';
import { Problems } from '../../core/errors';
import { literal } from '../../core/literal';
import { type NameRule, physicalName, registerName } from '../../core/naming';
import { Notices } from '../../core/notice';
import { createBefore } from '../../core/ordering';
import { checkAgainstProvider } from '../../core/provider-check';
import { checkText } from '../../core/text-check';
import type { IAccount, IFolder } from '../protection/targets';

/** A group of accounts whose resources are checked together. It is in the management account, or in one that administers Cloud Config by delegation. */
export interface IComplianceAggregator extends IConstruct {
  /** `ca-…`. */
  readonly aggregatorId: string;
}

/** Which accounts are in the group. */
export class AggregatorScope {
  /** All members, those of the future too. */
  static organization(): AggregatorScope {
    return new AggregatorScope('RD');
  }

  /** All members in a folder and below it, those of the future too. */
  static folder(folder: IFolder): AggregatorScope {
    return new AggregatorScope('FOLDER', folder.targetId);
  }

  /** These members. */
  static accounts(...accounts: readonly IAccount[]): AggregatorScope {
    return new AggregatorScope('CUSTOM', undefined, accounts);
  }

  private constructor(
    /** As the API has it. */
    readonly type: string,
    readonly folderId?: string,
    readonly accounts: readonly IAccount[] = [],
  ) {}
}

export interface ComplianceAggregatorProps {
  /** Another kind replaces the group, and all its rules. @default AggregatorScope.organization() */
  readonly scope?: AggregatorScope;
  /** @default - made from the construct's path */
  readonly aggregatorName?: string;
  /** @default - the name */
  readonly description?: string;
}

const NAME: NameRule = {
  argument: 'aggregatorName',
  maxLength: 64,
  letters: { form: /^[\p{L}\p{N}_-]+$/u, text: 'letters of any script, digits, "_" and "-"', service: 'Cloud Config' },
};

class ImportedAggregator extends AlicloudConstruct implements IComplianceAggregator {
  constructor(
    scope: Construct,
    id: string,
    readonly aggregatorId: string,
  ) {
    super(scope, id);
  }
}

/** A group of accounts, `alicloud_config_aggregator`. */
export class ComplianceAggregator extends AlicloudConstruct implements IComplianceAggregator {
  /** One that exists outside of this app. @throws ValidationError `invalid-value` */
  static fromAggregatorId(scope: Construct, id: string, aggregatorId: string): IComplianceAggregator {
    const aggregator = new ImportedAggregator(scope, id, aggregatorId);
    const problems = new Problems(aggregator);
    checkText(problems, 'aggregatorId', aggregatorId, /^ca-\w+$/, 'the id of an aggregator: ca-…');
    problems.throwIfAny();
    return aggregator;
  }

  readonly aggregatorId: string;

  /** @throws ValidationError `invalid-name`, or `too-few-items` for a group without accounts */
  constructor(scope: Construct, id: string, props: ComplianceAggregatorProps = {}) {
    super(scope, id);
    const { scope: which = AggregatorScope.organization(), description } = props;
    const problems = new Problems(this);
    const name = physicalName(this, props.aggregatorName, NAME, problems);
    if (which.type === 'CUSTOM' && which.accounts.length === 0) {
      problems.add({ code: 'too-few-items', what: 'the group has no accounts', fix: 'name at least one account' });
    }
    const config = {
      aggregatorName: name.value,
      aggregatorType: which.type,
      description: literal(description ?? name.value),
      folderId: which.folderId,
      aggregatorAccounts:
        which.type === 'CUSTOM'
          ? which.accounts.map(({ targetId, targetName }) => ({
              accountId: targetId,
              accountName: literal(targetName),
              accountType: 'ResourceDirectory',
            }))
          : undefined,
    };
    checkAgainstProvider(problems, 'alicloud_config_aggregator', config);
    problems.throwIfAny();
    const resource = new ConfigAggregator(this, 'Resource', config);
    registerName(resource, 'aggregatorName', name);
    this.aggregatorId = resource.id;
  }
}

export interface ConfigRecorderProps {
  /** Types of resources that are recorded: `ACS::OSS::Bucket`. @default - all */
  readonly resourceTypes?: readonly string[];
  /** Whether the whole organization is recorded; for the management account. @default - as it is */
  readonly organization?: boolean;
}

const RESOURCE_TYPE = /^ACS::\w*::\w+$/;

/**
 * Lets Cloud Config record resources of the account, `alicloud_config_configuration_recorder`. There is one in an account; destroying leaves it on.
 */
export class ConfigRecorder extends AlicloudConstruct {
  private readonly resource: ConfigConfigurationRecorder;

  /** @throws ValidationError `invalid-value` for types */
  constructor(scope: Construct, id: string, props: ConfigRecorderProps = {}) {
    super(scope, id);
    const { resourceTypes, organization } = props;
    const problems = new Problems(this);
    checkResourceTypes(problems, resourceTypes ?? []);
    const config = { resourceTypes: resourceTypes && [...resourceTypes], enterpriseEdition: organization };
    checkAgainstProvider(problems, 'alicloud_config_configuration_recorder', config);
    problems.throwIfAny();
    this.resource = new ConfigConfigurationRecorder(this, 'Resource', config);
    Notices.of(this).add({
      id: 'governance.recorder-stays',
      message: 'The recorder of Cloud Config stays on when it is destroyed here. Its console switches it off.',
    });
  }

  /** Lets Terraform create the resources of these constructs only once the recorder is on. */
  applyBefore(...constructs: readonly IConstruct[]): this {
    createBefore(this.resource, constructs);
    return this;
  }
}

/** Adds what are no types of resources. */
export function checkResourceTypes(problems: Problems, types: readonly string[]): void {
  for (const type of types) {
    if (!Token.isUnresolved(type))
      checkText(problems, 'resourceTypes', type, RESOURCE_TYPE, '"ACS::<service>::<type>"');
  }
}
