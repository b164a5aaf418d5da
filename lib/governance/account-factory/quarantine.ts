import { TerraformResource } from 'cdktf';
import type { Construct } from 'constructs';
import { AlicloudConstruct } from '../../core/construct';
import { createBefore } from '../../core/ordering';
import type { IResourceDirectory } from '../organization/resource-directory';
import { ControlPolicy } from '../protection/control-policy';
import { ExemptPrincipal } from '../protection/exempt';
import { ProtectionRule } from '../protection/rule';
import type { IFolder } from '../protection/targets';

export interface QuarantineProps {
  readonly organization: IResourceDirectory;
  /** Path of the folder, which only new accounts should be in. @default 'Quarantine' */
  readonly folder?: string;
  /** Who works in the accounts besides the role of Resource Directory, by which they are set up. @default - nobody */
  readonly exempt?: readonly ExemptPrincipal[];
}

/**
 * A folder in which nobody can do anything but what sets accounts up: new accounts stay there until their baselines are finished.
 *
 * A control policy denies everything to all RAM users and roles but `ResourceDirectoryAccountAccessRole`. Service-linked roles, by which Cloud
 * Governance Center and other services work, are under no control policy.
 */
export class Quarantine extends AlicloudConstruct {
  /** What is denied in the folder. */
  static rule(exempt: readonly ExemptPrincipal[] = []): ProtectionRule {
    return ProtectionRule.custom({
      name: 'quarantine',
      statements: [{ actions: ['*'] }],
      exempt: [ExemptPrincipal.RESOURCE_DIRECTORY_ROLE, ...exempt],
      rationale: 'An account without its baseline has no logs, no guardrails and no owner.',
      breaks: 'Everything in the account but its setup.',
    });
  }

  readonly folder: IFolder;
  readonly policy: ControlPolicy;

  /** @throws ValidationError `missing` if there is no such folder, `too-many-items` if it has too many control policies */
  constructor(scope: Construct, id: string, { organization, folder = 'Quarantine', exempt }: QuarantineProps) {
    super(scope, id);
    this.folder = organization.folder(folder);
    this.policy = new ControlPolicy(this, 'Policy', { rules: [Quarantine.rule(exempt)] });
    this.policy.attachTo(this.folder);
    // There is no control policy before the directory has them switched on.
    const directory = organization.node.tryFindChild('Resource');
    if (TerraformResource.isTerraformResource(directory)) createBefore(directory, [this.policy]);
  }
}
