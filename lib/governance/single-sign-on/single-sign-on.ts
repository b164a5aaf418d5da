import { type TerraformProvider, TerraformStack, Token } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import { CloudSsoAccessAssignment } from '../../bindings/alicloud/cloud-sso-access-assignment';
import { CloudSsoAccessConfiguration } from '../../bindings/alicloud/cloud-sso-access-configuration';
import { CloudSsoAccessConfigurationProvisioning } from '../../bindings/alicloud/cloud-sso-access-configuration-provisioning';
import { CloudSsoDirectory } from '../../bindings/alicloud/cloud-sso-directory';
import { CloudSsoGroup } from '../../bindings/alicloud/cloud-sso-group';
import { CloudSsoUser } from '../../bindings/alicloud/cloud-sso-user';
import { CloudSsoUserAttachment } from '../../bindings/alicloud/cloud-sso-user-attachment';
import { DataAlicloudCloudSsoGroups } from '../../bindings/alicloud/data-alicloud-cloud-sso-groups';
import { AlicloudConstruct } from '../../core/construct';
import { Problems, shown } from '../../core/errors';
import { joined } from '../../core/literal';
import { Notices } from '../../core/notice';
import { checkAgainstProvider } from '../../core/provider-check';
import { stackProvider } from '../../core/region';
import { checkText } from '../../core/text-check';
import type { AccountAccess } from '../account-factory/account-request';
import { regionProvider } from '../organization/member-provider';
import {
  type IAccount,
  type IControlPolicyTarget,
  type IOrganization,
  levelsOf,
  stateIdOf,
} from '../protection/targets';
import type { TargetSelector } from '../protection/selector';
import { accessConfiguration } from './access-configuration';
import { SingleSignOnLimits } from './limits';
import { SamlMetadata } from './saml-metadata';
import type {
  AccessConfigurationSettings,
  GroupSettings,
  PasswordPolicySettings,
  SingleSignOnSettings,
  UserSettings,
} from './settings';

/** CloudSSO of an organization: who signs in, and what access there is to give. */
export interface ISingleSignOn extends IConstruct {
  /** `d-…`. */
  readonly directoryId: string;
  /**
   * Gives a group or user access in an account. Giving it again changes nothing.
   * @param scope - where the resources are made; in another stack, that one is deployed after this one @default - here
   * @throws ValidationError `missing` with the names that there are, if there is no such group, user or access configuration, `not-exactly-one` unless
   * a group or a user is named
   */
  assign(access: AccountAccess, account: IControlPolicyTarget, scope?: Construct): void;
  /**
   * Gives access in all members that a selector finds, and in all that are in folders that it finds.
   * @throws ValidationError as `assign`, and `missing` if it finds no member
   */
  assignTo(access: AccountAccess, organization: IOrganization, targets: TargetSelector): void;
}

/** CloudSSO that exists outside of this stack. */
export interface SingleSignOnAttributes {
  /** `d-…`. */
  readonly directoryId: string;
  /** Region of the directory. @default - that of the stack's alicloud provider */
  readonly region?: string;
  /** Ids of groups by their names. @default - none */
  readonly groups?: { readonly [name: string]: string };
  /** Ids of users by their names. @default - none */
  readonly users?: { readonly [name: string]: string };
  /** Ids of access configurations by their names. @default - none */
  readonly accessConfigurations?: { readonly [name: string]: string };
}

abstract class SingleSignOnBase extends AlicloudConstruct implements ISingleSignOn {
  abstract readonly directoryId: string;
  protected abstract readonly region?: string;
  protected readonly groupIds = new Map<string, string>();
  /** First names of groups that were renamed. */
  protected readonly firstNames = new Map<string, string>();
  protected readonly userIds = new Map<string, string>();
  protected readonly accessIds = new Map<string, string>();
  private readonly assigned = new Set<string>();
  private readonly provisioned = new Map<string, CloudSsoAccessConfigurationProvisioning>();

  assign(access: AccountAccess, account: IControlPolicyTarget, scope: Construct = this): void {
    const problems = new Problems(this);
    const { group, user, accessConfiguration: name } = access;
    if ((group === undefined) === (user === undefined)) {
      problems.add({
        code: 'not-exactly-one',
        what: `an assignment of ${name} names ${group === undefined ? 'neither a group nor a user' : 'a group and a user'}`,
        allowed: 'one of them',
        fix: 'set group or user',
      });
    }
    const principal = group ?? user ?? '';
    const principals = group === undefined ? this.userIds : this.groupIds;
    if (problems.findings.length === 0) check(problems, group === undefined ? 'user' : 'group', principal, principals);
    check(problems, 'access configuration', name, this.accessIds);
    problems.throwIfAny();
    const kind = group === undefined ? 'User' : 'Group';
    const key = `${name}/${kind}/${principal}/${account.targetId}`;
    if (this.assigned.has(key)) return;
    this.assigned.add(key);
    const first = group === undefined ? principal : (this.firstNames.get(group) ?? group);
    new CloudSsoAccessAssignment(scope, idOf('Assign', name, kind, first, stateIdOf(account)), {
      ...this.pair(name, account, scope),
      principalType: kind,
      principalId: principals.get(principal) ?? '',
      // What takes the access configuration out of the account is the provisioning, after all assignments.
      deprovisionStrategy: 'None',
      dependsOn: [this.provisioning(name, account, scope)],
    });
  }

  assignTo(access: AccountAccess, organization: IOrganization, targets: TargetSelector): void {
    const members = membersIn(organization, targets);
    if (members.length === 0) {
      new Problems(this)
        .add({
          code: 'missing',
          what: `the assignment of ${access.accessConfiguration} holds nowhere: ${targets.toString()} finds no member`,
          allowed: 'a selector that finds a member, or a folder with members',
          fix: 'correct the selector, or assign after the members were made',
        })
        .throwIfAny();
    }
    members.forEach((member) => this.assign(access, member));
    const known = new Set(members.map(({ targetId }) => targetId));
    this.node.addValidation({
      validate: () =>
        membersIn(organization, targets)
          .filter(({ targetId }) => !known.has(targetId))
          .map(
            ({ targetName }) =>
              `${targetName} was added to the organization after ${access.accessConfiguration} was assigned to ${targets.toString()}. ` +
              'Assign access after all members.',
          ),
    });
  }

  /** The access configuration in the account: made before the first assignment, taken away after the last one. */
  private provisioning(
    name: string,
    account: IControlPolicyTarget,
    scope: Construct,
  ): CloudSsoAccessConfigurationProvisioning {
    const key = `${name}/${account.targetId}`;
    const found = this.provisioned.get(key);
    if (found) return found;
    const made = new CloudSsoAccessConfigurationProvisioning(scope, idOf('Provision', name, stateIdOf(account)), {
      ...this.pair(name, account, scope),
      // A changed access configuration shows as another status, and is provisioned again.
      status: 'Provisioned',
    });
    this.provisioned.set(key, made);
    return made;
  }

  private pair(
    name: string,
    { targetId }: IControlPolicyTarget,
    scope: Construct,
  ): {
    readonly directoryId: string;
    readonly accessConfigurationId: string;
    readonly targetType: string;
    readonly targetId: string;
    readonly provider?: TerraformProvider;
  } {
    return {
      directoryId: this.directoryId,
      accessConfigurationId: this.accessIds.get(name) ?? '',
      targetType: 'RD-Account',
      targetId,
      ...this.inRegion(scope),
    };
  }

  /** The provider of the directory's region in the stack of a scope. */
  protected inRegion(scope: IConstruct): { readonly provider?: TerraformProvider } {
    return this.region === undefined ? {} : { provider: regionProvider(scope, this.region) };
  }
}

function check(problems: Problems, kind: string, name: string, known: ReadonlyMap<string, string>): void {
  if (known.has(name)) return;
  problems.add({
    code: 'missing',
    what: `there is no ${kind} ${shown(name)}`,
    got: shown(name),
    allowed: [...known.keys()].join(', ') || `no ${kind} is there yet`,
    fix: `correct the name, or add the ${kind} before it is assigned`,
  });
}

/** The members that a selector finds, and those in folders that it finds. */
function membersIn(organization: IOrganization, targets: TargetSelector): readonly IAccount[] {
  const found = new Set(targets.targetsIn(organization).map(({ targetId }) => targetId));
  return organization.accounts.filter((account) => levelsOf(account).some(({ targetId }) => found.has(targetId)));
}

const idOf = (...words: readonly string[]): string => words.map((word) => word.replaceAll('/', '-')).join('-');

class ExistingSingleSignOn extends SingleSignOnBase {
  readonly directoryId: string;
  protected readonly region?: string;

  constructor(scope: Construct, id: string, attributes: SingleSignOnAttributes) {
    super(scope, id);
    const { directoryId, region, groups = {}, users = {}, accessConfigurations = {} } = attributes;
    this.directoryId = directoryId;
    this.region = region;
    Object.entries(groups).forEach(([name, groupId]) => this.groupIds.set(name, groupId));
    Object.entries(users).forEach(([name, userId]) => this.userIds.set(name, userId));
    Object.entries(accessConfigurations).forEach(([name, accessId]) => this.accessIds.set(name, accessId));
  }
}

export interface SingleSignOnProps extends SingleSignOnSettings {
  /** SAML metadata of the identity provider, instead of `samlMetadataFile`. @default - as `samlMetadataFile` */
  readonly samlMetadata?: SamlMetadata;
}

const MFA: readonly string[] = ['Enabled', 'OnlyRiskyLogin', 'ByUser', 'Disabled'];
const DIRECTORY_NAME = /^(?!d-)(?=.{2,64}$)[a-z0-9]+(-[a-z0-9]+)*$/;
const BLOCK = /^(\d{1,3}\.){3}\d{1,3}(\/\d{1,2})?$/;
const TYPE = 'alicloud_cloud_sso_directory';

/**
 * CloudSSO of an organization: its directory, users, groups and access configurations, `alicloud_cloud_sso_*`. Whoever signs in chooses an account and a
 * role in it; nobody needs a RAM user or an AccessKey.
 *
 * CloudSSO has to be activated in the console once, by the management account, which Terraform runs as. An account has one directory.
 */
export class SingleSignOn extends SingleSignOnBase {
  /** CloudSSO of which the ids are known, such as those of another stack. */
  static fromAttributes(scope: Construct, id: string, attributes: SingleSignOnAttributes): ISingleSignOn {
    return new ExistingSingleSignOn(scope, id, attributes);
  }

  protected readonly region?: string;
  private readonly resource: CloudSsoDirectory;
  private readonly scim: boolean;
  private reference?: string;

  /**
   * @throws ValidationError `invalid-value`, `out-of-range`, `not-in-enum` and `wrong-length` for what CloudSSO refuses, `conflict` for names that are
   * there twice or a second directory of the stack, `missing` for a member of a group that is no user, `not-applicable` for SSO without metadata,
   * `policy-too-long` and `invalid-statement` for inline policies, `too-many-items` for more than CloudSSO stores
   */
  constructor(scope: Construct, id: string, props: SingleSignOnProps) {
    super(scope, id);
    const { directoryName, directoryId, region, scim = false, users = [], groups = [], syncedGroups = [] } = props;
    this.region = region;
    this.scim = scim;
    const problems = new Problems(this);
    checkText(problems, 'directoryName', directoryName, DIRECTORY_NAME, '2 to 64 small letters, digits and single "-"');
    checkText(problems, 'directoryId', directoryId, /^d-\w+$/, 'the id of a directory, d-…');
    this.checkOnlyOne(problems);
    checkSettings(props, region ?? stackProvider(this)?.regionInput, problems);
    const config = {
      directoryName,
      scimSynchronizationStatus: scim ? 'Enabled' : 'Disabled',
      mfaAuthenticationSettingInfo: {
        mfaAuthenticationAdvanceSettings: props.mfa ?? 'Enabled',
        operationForRiskLogin: 'EnforceVerify',
      },
      passwordPolicy: passwordPolicy(props.passwordPolicy ?? {}, problems),
      loginPreference: {
        allowUserToGetCredentials: props.programmaticAccess ?? false,
        loginNetworkMasks: props.allowedNetworks && joined(props.allowedNetworks, ';'),
      },
      lifecycle: { preventDestroy: !(props.destroyable ?? false) },
      ...this.inRegion(this),
    };
    checkAgainstProvider(problems, TYPE, config);
    problems.throwIfAny();
    const metadata =
      props.samlMetadata ??
      (props.samlMetadataFile === undefined ? undefined : SamlMetadata.fromFile(props.samlMetadataFile));
    this.resource = new CloudSsoDirectory(this, 'Resource', {
      ...config,
      samlIdentityProviderConfiguration: metadata && {
        encodedMetadataDocument: metadata.encodedIn(this),
        ssoStatus: (props.samlEnabled ?? true) ? 'Enabled' : 'Disabled',
      },
    });
    if (directoryId !== undefined) this.resource.importFrom(directoryId);
    users.forEach((user) => this.addUser(user));
    groups.forEach((group) => this.addGroup(group));
    syncedGroups.forEach((name) => this.lookUpGroup(name));
    props.accessConfigurations?.forEach((one) => this.addAccessConfiguration(one));
    Notices.of(this).add({
      id: 'governance.sso-activation',
      message: 'CloudSSO has to be activated once, which Terraform should not do: https://cloudsso.console.aliyun.com.',
    });
  }

  get directoryId(): string {
    return (this.reference ??= this.resource.id);
  }

  /** @throws ValidationError as the constructor */
  addUser({ name, displayName, email, description, enabled = true }: UserSettings): void {
    const problems = new Problems(this);
    checkText(problems, 'a user name', name, /^[\w@.-]{1,64}$/, '1 to 64 letters, digits, "@", ".", "_" and "-"');
    checkText(problems, `${name}.displayName`, displayName, /^[^]{1,256}$/, '1 to 256 characters');
    checkText(problems, `${name}.email`, email, /^(?=.{1,128}$)[^\s@]+@[^\s@]+$/, 'an e-mail address');
    checkText(problems, `${name}.description`, description, /^[^]{1,1024}$/, '1 to 1,024 characters');
    this.refuseTwice('user', name, this.userIds, problems);
    problems.throwIfAny();
    const user = new CloudSsoUser(this, `User-${name}`, {
      directoryId: this.directoryId,
      userName: name,
      displayName,
      email,
      description,
      status: enabled ? 'Enabled' : 'Disabled',
      ...this.inRegion(this),
    });
    this.userIds.set(name, user.userId);
  }

  /** @throws ValidationError as the constructor */
  addGroup({ name, id = name, description, members = [] }: GroupSettings): void {
    const problems = new Problems(this);
    checkGroupName(problems, 'a group name', name);
    this.refuseTwice('group', name, this.groupIds, problems);
    members.forEach((member) => check(problems, 'user', member, this.userIds));
    const config = { directoryId: this.directoryId, groupName: name, description, ...this.inRegion(this) };
    checkAgainstProvider(problems, 'alicloud_cloud_sso_group', config, { group_name: 'name' });
    problems.throwIfAny();
    const group = new CloudSsoGroup(this, `Group-${id}`, config);
    this.groupIds.set(name, group.groupId);
    this.firstNames.set(name, id);
    for (const member of members) {
      new CloudSsoUserAttachment(this, idOf('Member', id, member), {
        directoryId: this.directoryId,
        groupId: group.groupId,
        userId: this.userIds.get(member) ?? '',
        ...this.inRegion(this),
      });
    }
  }

  /** @throws ValidationError as the constructor */
  addAccessConfiguration(settings: AccessConfigurationSettings): void {
    const problems = new Problems(this);
    this.refuseTwice('access configuration', settings.name, this.accessIds, problems);
    const config = {
      ...accessConfiguration(settings, problems),
      directoryId: this.directoryId,
      ...this.inRegion(this),
    };
    const type = 'alicloud_cloud_sso_access_configuration';
    checkAgainstProvider(problems, type, config, { access_configuration_name: 'name' });
    problems.throwIfAny();
    const made = new CloudSsoAccessConfiguration(this, `Access-${settings.name}`, config);
    this.accessIds.set(settings.name, made.accessConfigurationId);
  }

  private lookUpGroup(name: string): void {
    const problems = new Problems(this);
    checkGroupName(problems, 'a synced group', name);
    this.refuseTwice('group', name, this.groupIds, problems);
    if (!this.scim) {
      problems.add({
        code: 'not-applicable',
        what: 'syncedGroups needs SCIM, by which the identity provider brings groups',
        got: shown(name),
        fix: 'set scim to true, or name the group in groups',
      });
    }
    problems.throwIfAny();
    const found = new DataAlicloudCloudSsoGroups(this, `Synced-${name}`, {
      directoryId: this.directoryId,
      nameRegex: `^${name.replaceAll('.', '\\.')}$`,
      lifecycle: {
        postcondition: [
          {
            condition: '${length(self.groups) == 1}',
            errorMessage: `The directory has no group ${name}. The identity provider brings it by SCIM: let it synchronize, then apply again.`,
          },
        ],
      },
      ...this.inRegion(this),
    });
    this.groupIds.set(name, found.groups.get(0).groupId);
  }

  private refuseTwice(kind: string, name: string, known: ReadonlyMap<string, string>, problems: Problems): void {
    if (!known.has(name)) return;
    problems.add({ code: 'conflict', what: `a ${kind} is there twice`, got: shown(name), fix: 'remove one of them' });
  }

  private checkOnlyOne(problems: Problems): void {
    const twin = TerraformStack.of(this)
      .node.findAll()
      .find((node) => node instanceof SingleSignOn && node !== this);
    if (!twin) return;
    problems.add({
      code: 'conflict',
      what: 'the stack makes a directory of CloudSSO already, and a management account has only one',
      got: twin.node.path,
      fix: 'use that one',
    });
  }
}

function checkSettings(props: SingleSignOnProps, region: string | undefined, problems: Problems): void {
  const { mfa, allowedNetworks = [], samlEnabled, samlMetadata, samlMetadataFile } = props;
  const oneOf = (argument: string, value: string | undefined, allowed: readonly string[]): void => {
    if (value === undefined || Token.isUnresolved(value) || allowed.includes(value)) return;
    problems.add({
      code: 'not-in-enum',
      what: `${argument} has a value that CloudSSO does not know`,
      got: shown(value),
      allowed: allowed.join(', '),
      fix: `correct ${argument}`,
    });
  };
  oneOf('mfa', mfa, MFA);
  oneOf('region', region, SingleSignOnLimits.REGIONS);
  for (const block of allowedNetworks)
    checkText(problems, 'allowedNetworks', block, BLOCK, 'IPv4 addresses and blocks');
  const most = SingleSignOnLimits.MAX_ALLOWED_NETWORKS;
  if (allowedNetworks.length > most) {
    problems.add({
      code: 'too-many-items',
      what: 'allowedNetworks has more entries than CloudSSO stores',
      got: `${allowedNetworks.length} entries`,
      allowed: `at most ${most}`,
      fix: 'join blocks',
    });
  }
  const given = [samlMetadata, samlMetadataFile].filter((one) => one !== undefined).length;
  if (samlEnabled === true && given === 0) {
    problems.add({
      code: 'not-applicable',
      what: 'samlEnabled needs the metadata of an identity provider',
      fix: 'set samlMetadataFile, or remove samlEnabled',
    });
  }
  if (given < 2) return;
  problems.add({ code: 'conflict', what: 'samlMetadata and samlMetadataFile are both given', fix: 'keep one of them' });
}

function checkGroupName(problems: Problems, argument: string, name: string): void {
  checkText(problems, argument, name, /^[\w.-]{1,128}$/, '1 to 128 letters, digits, ".", "_" and "-"');
}

/** https://www.alibabacloud.com/help/en/cloudsso/developer-reference/api-cloudsso-2021-05-15-setpasswordpolicy */
function passwordPolicy(settings: PasswordPolicySettings, problems: Problems): object {
  const {
    minLength = 14,
    minDifferentCharacters = 8,
    maxAgeDays = 90,
    reusePrevention = 5,
    maxAttempts = 5,
  } = settings;
  const range = (argument: string, value: number, min: number, max: number): number => {
    if (Token.isUnresolved(value) || (Number.isInteger(value) && value >= min && value <= max)) return value;
    problems.add({
      code: 'out-of-range',
      what: `passwordPolicy.${argument} is out of range`,
      got: shown(value),
      allowed: `a whole number from ${min} to ${max}`,
      fix: `correct ${argument}`,
    });
    return value;
  };
  return {
    minPasswordLength: range('minLength', minLength, 8, 32),
    minPasswordDifferentChars: range(
      'minDifferentCharacters',
      minDifferentCharacters,
      0,
      Token.isUnresolved(minLength) ? 32 : minLength,
    ),
    maxPasswordAge: range('maxAgeDays', maxAgeDays, 1, 120),
    passwordReusePrevention: range('reusePrevention', reusePrevention, 0, 24),
    maxLoginAttempts: range('maxAttempts', maxAttempts, 0, 32),
    passwordNotContainUsername: true,
  };
}
