import { TerraformOutput, TerraformResource, TerraformStack, Token } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import { AlicloudConstruct } from '../../core/construct';
import { Problems, shown } from '../../core/errors';
import { Notices } from '../../core/notice';
import { createBefore } from '../../core/ordering';
import { AccountFactory } from '../account-factory/account-factory';
import { Quarantine } from '../account-factory/quarantine';
import { ComplianceAggregator, ConfigRecorder, type IComplianceAggregator } from '../detective/aggregator';
import { RulePackCompliance } from '../detective/pack';
import { RulePack } from '../detective/rule-pack';
import { EvaluationLens, HealthCheck } from '../health-check/health-check';
import { LogArchive } from '../log-archive/log-archive';
import { DelegatedAdministrator, TrustedService } from '../organization/delegated-administrator';
import { Invitation } from '../organization/invitation';
import { MemberAccount, type MemberAccountSettings } from '../organization/member-account';
import { MessageContact } from '../organization/message-contact';
import { Notifications } from '../organization/notifications';
import { type IResourceDirectory, ResourceDirectory } from '../organization/resource-directory';
import { TagPolicy } from '../organization/tag-policy';
import { MEMBER_ROLE } from '../organization/member-provider';
import { glob } from '../protection/pattern';
import { ProtectionRules } from '../protection/protection-rules';
import { type IAccount, ROOT, stateIdOf } from '../protection/targets';
import type { AssignmentSettings } from '../single-sign-on/settings';
import { type ISingleSignOn, SingleSignOn } from '../single-sign-on/single-sign-on';
import { LandingZoneDefaults } from './defaults';
import type {
  DelegatedAdministratorSettings,
  HealthCheckSettings,
  LandingZonePart,
  LandingZoneProps,
  LogArchiveSettings,
} from './props';
import { type ArchiveNames, assignedRules, exemptPrincipals, selectorOf } from './rules';

/**
 * The foundation of an organization in one construct: resource directory with folders and core accounts, delegated administrators, contacts, tag
 * policies, CloudSSO, log archive, rules of Cloud Config, accounts and protection rules. Without any argument it makes what `LandingZoneDefaults` says.
 *
 * Everything that it is told is plain data, the same as in `landing-zone.yaml`. Each part can be left out (`omit`), or handed in as a construct.
 */
export class LandingZone extends AlicloudConstruct {
  readonly directory: IResourceDirectory;
  /** @default - omitted */
  readonly logArchiveAccount?: IAccount;
  /** @default - omitted */
  readonly securityAccount?: IAccount;
  /** @default - omitted */
  readonly sharedServicesAccount?: IAccount;
  /** @default - no CloudSSO */
  readonly singleSignOn?: ISingleSignOn;
  /** @default - omitted */
  readonly logArchive?: LogArchive;
  /** The members that Cloud Config looks at. @default - omitted */
  readonly aggregator?: IComplianceAggregator;
  /** @default - there are no account requests */
  readonly accountFactory?: AccountFactory;
  /** @default - omitted */
  readonly protectionRules?: ProtectionRules;
  private readonly omitted: ReadonlySet<LandingZonePart>;

  /** @throws ValidationError as the constructs that it is made of, `not-applicable` for settings of a part that is omitted or handed in */
  constructor(scope: Construct, id: string, props: LandingZoneProps = {}) {
    super(scope, id);
    this.omitted = new Set(props.omit);
    this.refuseUnused(props);
    this.directory = props.directory ?? this.makeDirectory(props);
    const { logArchive, security, sharedServices, others = [] } = props.coreAccounts ?? {};
    const { LOG_ARCHIVE_ACCOUNT, SECURITY_ACCOUNT, SHARED_SERVICES_ACCOUNT } = LandingZoneDefaults;
    const core = (
      part: LandingZonePart,
      construct: string,
      settings: MemberAccountSettings | undefined,
      displayName: string,
    ): IAccount | undefined =>
      this.omitted.has(part) ? undefined : this.account(construct, settings ?? { displayName }, props);
    this.logArchiveAccount = core('logArchiveAccount', 'LogArchiveAccount', logArchive, LOG_ARCHIVE_ACCOUNT);
    this.securityAccount = core('securityAccount', 'SecurityAccount', security, SECURITY_ACCOUNT);
    this.sharedServicesAccount = core(
      'sharedServicesAccount',
      'SharedServicesAccount',
      sharedServices,
      SHARED_SERVICES_ACCOUNT,
    );
    others.forEach(({ id: name, ...settings }) =>
      this.account(`Account-${name ?? settings.displayName}`, settings, props, name ?? settings.displayName),
    );
    this.delegate(props.delegatedAdministrators);
    const contacts = this.inform(props);
    this.singleSignOn = this.signOn(props);
    this.aggregator = this.detect(props);
    this.logArchive = this.keepLogs(props);
    this.checkHealth(props.healthCheck);
    this.accountFactory = this.makeAccounts(props, contacts);
    // Selectors see the accounts of the factory.
    this.assign(props.singleSignOn?.assignments);
    this.tagPolicies(props);
    this.protectionRules = this.protect(props);
    this.output();
  }

  private makeDirectory(props: LandingZoneProps): IResourceDirectory {
    const { organization, folders = [], coreAccounts } = props;
    const { CORE_FOLDER } = LandingZoneDefaults;
    const wanted = [
      ...(this.hasCoreAccounts(coreAccounts) ? [coreAccounts?.folder ?? CORE_FOLDER] : []),
      ...(this.quarantineFolder(props) ?? []),
    ];
    // A path with more than one folder has to be there; `folder` of the directory says so.
    const missing = wanted.filter(
      (path) => path !== '' && path !== ROOT && !path.includes('/') && !folders.some(({ name }) => name === path),
    );
    return new ResourceDirectory(this, 'Directory', {
      ...organization,
      folders: [...missing.map((name) => ({ name })), ...folders],
    });
  }

  /** As a list of one, or nothing without quarantine. */
  private quarantineFolder({ accountFactory, accountRequests }: LandingZoneProps): readonly [string] | undefined {
    if (!accountRequests?.length || this.omitted.has('quarantine')) return undefined;
    return [accountFactory?.quarantineFolder ?? LandingZoneDefaults.QUARANTINE_FOLDER];
  }

  private hasCoreAccounts(core: LandingZoneProps['coreAccounts']): boolean {
    const parts = ['logArchiveAccount', 'securityAccount', 'sharedServicesAccount'] as const;
    return parts.some((part) => !this.omitted.has(part)) || (core?.others ?? []).length > 0;
  }

  /** The member of this name that a directory which was handed in has, or a new one. */
  private account(
    id: string,
    settings: MemberAccountSettings,
    { directory, coreAccounts }: LandingZoneProps,
    stateName?: string,
  ): IAccount {
    const found = directory?.accounts.find(({ targetName }) => targetName === settings.displayName);
    return (
      found ??
      new MemberAccount(this, id, {
        ...settings,
        folder: settings.folder ?? coreAccounts?.folder ?? LandingZoneDefaults.CORE_FOLDER,
        directory: this.directory,
        ...(stateName !== undefined && { stateName }),
      })
    );
  }

  private delegate(settings: readonly DelegatedAdministratorSettings[] | undefined): void {
    if (this.omitted.has('delegatedAdministrators')) return;
    const { LOG_ARCHIVE_SERVICES, SECURITY_SERVICES } = LandingZoneDefaults;
    const defaults = (account: IAccount | undefined, services: readonly TrustedService[]): Delegation[] =>
      account ? services.map((service) => ({ account, service })) : [];
    const delegations = settings?.map(({ account, service }) => ({
      account: this.directory.account(account),
      service: TrustedService.custom(service),
    })) ?? [
      ...defaults(this.logArchiveAccount, LOG_ARCHIVE_SERVICES),
      ...defaults(this.securityAccount, SECURITY_SERVICES),
    ];
    for (const { account, service } of delegations) {
      const id = `Delegate-${service.principal}-${stateIdOf(account)}`;
      new DelegatedAdministrator(this, id, { account, service });
    }
  }

  /** Message contacts by name. */
  private inform({ messageContacts = [], notifications, invitations = [] }: LandingZoneProps): ContactIds {
    const contacts = messageContacts.map(
      (settings) => [settings.name, new MessageContact(this, `Contact-${settings.name}`, settings)] as const,
    );
    const invited = invitations.map((settings) => new Invitation(this, `Invitation-${settings.account}`, settings));
    this.afterDirectory([...contacts.map(([, contact]) => contact), ...invited]);
    if (notifications) new Notifications(this, 'Notifications', notifications);
    return Object.fromEntries(contacts.map(([name, { contactId }]) => [name, contactId]));
  }

  private signOn({ singleSignOn: settings, singleSignOnDirectory }: LandingZoneProps): ISingleSignOn | undefined {
    if (singleSignOnDirectory || !settings) return singleSignOnDirectory;
    const { assignments: _, ...rest } = settings;
    const made = new SingleSignOn(this, 'SingleSignOn', rest);
    this.afterDirectory([made.node.findChild('Resource')]);
    return made;
  }

  private detect({ detective = {} }: LandingZoneProps): IComplianceAggregator | undefined {
    if (this.omitted.has('detective')) return undefined;
    const { packs = [RulePack.AI_BEST_PRACTICES.prefix], includeUnverified = false } = detective;
    const chosen = packs.map((prefix) => this.packOf(prefix));
    const recorder = new ConfigRecorder(this, 'Recorder', { organization: true });
    const aggregator = new ComplianceAggregator(this, 'Aggregator');
    this.afterDirectory([recorder]);
    recorder.applyBefore(aggregator);
    for (const pack of chosen) {
      new RulePackCompliance(this, `Pack-${pack.prefix}`, { pack, aggregator, includeUnverified });
    }
    return aggregator;
  }

  private packOf(prefix: string): RulePack {
    const all = [RulePack.AI_BEST_PRACTICES, RulePack.CIS_FOUNDATION];
    const found = all.find((pack) => pack.prefix === prefix);
    if (found) return found;
    new Problems(this)
      .add({
        code: 'not-in-enum',
        what: 'detective.packs has a pack that does not exist',
        got: shown(prefix),
        allowed: all.map((pack) => `${pack.prefix} (${pack.name})`).join(', '),
        fix: 'correct it, or make RulePackCompliance with a pack of your own',
      })
      .throwIfAny();
    throw new Error('unreachable');
  }

  private keepLogs({ logArchive: settings = {} }: LandingZoneProps): LogArchive | undefined {
    if (this.omitted.has('logArchive')) return undefined;
    const { region, ...rest } = settings;
    const { logArchiveAccount: account, aggregator } = this;
    const made = new LogArchive(this, 'LogArchive', {
      ...rest,
      ...(account && { account, ...(region !== undefined && { accountProvider: { region } }) }),
      ...(aggregator && { config: { aggregator } }),
    });
    if (!account) this.afterDirectory([made]);
    return made;
  }

  private checkHealth(settings: HealthCheckSettings | undefined): void {
    if (!settings) return;
    const { lens = EvaluationLens.BASIC.code, minimumScore, maximumFall, trigger } = settings;
    new HealthCheck(this, 'HealthCheck', {
      lens: EvaluationLens.custom(lens),
      score: {
        ...(minimumScore !== undefined && { minimum: minimumScore }),
        ...(maximumFall !== undefined && { maximumFall }),
      },
      ...(trigger !== undefined && { triggers: { trigger } }),
    });
  }

  private assign(assignments: readonly AssignmentSettings[] = []): void {
    for (const { targets = [], managementAccount = false, ...access } of assignments) {
      if (targets.length > 0 || !managementAccount) {
        this.singleSignOn?.assignTo(access, this.directory, selectorOf(targets));
      }
      if (managementAccount) {
        const target = { targetId: this.directory.managementAccountId, targetName: 'management' };
        this.singleSignOn?.assign(access, target);
      }
    }
  }

  private makeAccounts(props: LandingZoneProps, contacts: ContactIds): AccountFactory | undefined {
    const { accountRequests: requests, accountDefaults, folderDefaults, customizations, accountFactory = {} } = props;
    if (!requests?.length) return undefined;
    const organization = this.directory;
    const [folder] = this.quarantineFolder(props) ?? [];
    const exempt = exemptPrincipals(props.exempt ?? []);
    const quarantine =
      folder === undefined ? undefined : new Quarantine(this, 'Quarantine', { organization, folder, exempt });
    return new AccountFactory(this, 'AccountFactory', {
      organization,
      requests,
      contacts,
      ...(accountDefaults && { defaults: accountDefaults }),
      ...(folderDefaults && { folderDefaults }),
      ...(customizations && { customizations }),
      ...(quarantine && { quarantine }),
      ...(this.singleSignOn && { singleSignOn: this.singleSignOn }),
      ...(accountFactory.concurrency !== undefined && { concurrency: accountFactory.concurrency }),
    });
  }

  private tagPolicies({ tagPolicies = [] }: LandingZoneProps): void {
    for (const { name, targets = ['Root'], ...rest } of tagPolicies) {
      const policy = new TagPolicy(this, `TagPolicy-${name}`, { policyName: name, ...rest });
      const found = selectorOf(targets).targetsIn(this.directory);
      if (found.length === 0) {
        new Problems(policy)
          .add({
            code: 'missing',
            what: `tag policy ${name} holds nowhere: ${targets.join(', ')} finds nothing`,
            allowed: 'selectors that find a folder or member',
            fix: 'correct targets, or remove the policy',
          })
          .throwIfAny();
      }
      found.forEach((target) => policy.attachTo(target));
      this.afterDirectory([policy.node.findChild('Resource')]);
    }
  }

  private protect(props: LandingZoneProps): ProtectionRules | undefined {
    if (this.omitted.has('protectionRules')) return undefined;
    const { PROTECTION_RULES, ARCHIVE_RULE, EXEMPT } = LandingZoneDefaults;
    const archive = this.archiveNames(props.logArchive);
    const defaults = archive ? [...PROTECTION_RULES, ARCHIVE_RULE] : PROTECTION_RULES;
    const { protectionRules = defaults, moreProtectionRules = [], exempt = EXEMPT, policiesPerTarget } = props;
    const rules = [...assignedRules(protectionRules, archive), ...moreProtectionRules];
    if (!exempt.some(({ role = '' }) => glob(role.toLowerCase(), MEMBER_ROLE.toLowerCase()))) {
      Notices.of(this).add({
        id: 'governance.member-role-not-exempt',
        message:
          `exempt leaves out ${MEMBER_ROLE}, by which Terraform works in members: protection rules hold for it, and may stop an apply there. Add ` +
          `{ role: ${MEMBER_ROLE} }, unless that is wanted.`,
      });
    }
    const enabledBy = this.directory.node.tryFindChild('Resource');
    return new ProtectionRules(this, 'ProtectionRules', {
      organization: this.directory,
      rules,
      exempt: exemptPrincipals(exempt),
      policiesPerTarget,
      ...(enabledBy && { enabledBy }),
    });
  }

  /** What control policies protect, which need names that are written in the code. */
  private archiveNames({ bucket = {}, logs }: LogArchiveSettings = {}): ArchiveNames | undefined {
    if (!this.logArchive) return undefined;
    const inCode = (name: string | undefined): name is string => name !== undefined && !Token.isUnresolved(name);
    const { bucketName } = bucket;
    const projectName = logs?.projectName;
    if (!inCode(bucketName) || (logs && !inCode(projectName))) {
      Notices.of(this.logArchive).add({
        id: 'governance.archive-unprotected',
        message:
          'No control policy protects the log archive: its names are made when it is applied, and a policy needs them before. Set logArchive.bucket.bucketName' +
          ' and logArchive.logs.projectName.',
      });
      return undefined;
    }
    return { buckets: [bucketName], logProjects: inCode(projectName) ? [projectName] : [] };
  }

  /** What refers to nothing of the directory, and needs it nonetheless. */
  private afterDirectory(constructs: readonly IConstruct[]): void {
    const resource = this.directory.node.tryFindChild('Resource');
    if (resource && TerraformResource.isTerraformResource(resource)) createBefore(resource, constructs);
  }

  private refuseUnused(props: LandingZoneProps): void {
    const problems = new Problems(this);
    const unused = (argument: string, value: unknown, reason: string): void => {
      if (value === undefined) return;
      problems.add({
        code: 'not-applicable',
        what: `${argument} has no effect: ${reason}`,
        fix: `remove ${argument}, or what makes it superfluous`,
      });
    };
    if (props.directory) {
      unused('organization', props.organization, 'the directory was handed in');
      unused('folders', props.folders, 'the directory was handed in');
    }
    if (props.singleSignOnDirectory) unused('singleSignOn', props.singleSignOn, 'CloudSSO was handed in');
    if (!props.accountRequests) {
      unused('accountDefaults', props.accountDefaults, 'there are no account requests');
      unused('folderDefaults', props.folderDefaults, 'there are no account requests');
      unused('customizations', props.customizations, 'there are no account requests');
    }
    const omittedSettings: readonly (readonly [LandingZonePart, string, unknown])[] = [
      ['logArchiveAccount', 'coreAccounts.logArchive', props.coreAccounts?.logArchive],
      ['securityAccount', 'coreAccounts.security', props.coreAccounts?.security],
      ['sharedServicesAccount', 'coreAccounts.sharedServices', props.coreAccounts?.sharedServices],
      ['delegatedAdministrators', 'delegatedAdministrators', props.delegatedAdministrators],
      ['logArchive', 'logArchive', props.logArchive],
      ['detective', 'detective', props.detective],
      ['quarantine', 'accountFactory.quarantineFolder', props.accountFactory?.quarantineFolder],
      ['protectionRules', 'protectionRules', props.protectionRules],
      ['protectionRules', 'moreProtectionRules', props.moreProtectionRules],
      ['protectionRules', 'exempt', this.quarantineFolder(props) ? undefined : props.exempt],
    ];
    for (const [part, argument, value] of omittedSettings) {
      if (this.omitted.has(part)) unused(argument, value, `${part} is omitted`);
    }
    problems.throwIfAny();
  }

  /** What other stacks and people ask for: ids by name. */
  private output(): void {
    const { resourceDirectoryId, root, folders, accounts } = this.directory;
    const ids = (list: IResourceDirectory['folders'] | IResourceDirectory['accounts']): { [name: string]: string } =>
      Object.fromEntries(list.map(({ targetName, targetId }) => [targetName, targetId]));
    const stack = TerraformStack.of(this);
    const isFree = stack.node.tryFindChild('landing_zone') === undefined;
    new TerraformOutput(isFree ? stack : this, 'landing_zone', {
      description: 'Ids of the landing zone by name',
      value: {
        resource_directory_id: resourceDirectoryId,
        root_folder_id: root.targetId,
        folders: ids(folders),
        accounts: ids(accounts),
        ...(this.singleSignOn && { single_sign_on_directory_id: this.singleSignOn.directoryId }),
      },
    });
  }
}

interface ContactIds {
  readonly [name: string]: string;
}

interface Delegation {
  readonly account: IAccount;
  readonly service: TrustedService;
}
