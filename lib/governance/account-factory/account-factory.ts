import { Token } from 'cdktf';
import type { Construct } from 'constructs';
import { Aisec, type IAisec } from '../../core/aisec';
import { AlicloudConstruct } from '../../core/construct';
import { Problems, shown } from '../../core/errors';
import { createBefore } from '../../core/ordering';
import { checkText } from '../../core/text-check';
import { ACCOUNT_ID, checkAccountNames } from '../organization/account-check';
import type { MemberProviderOptions } from '../organization/member-provider';
import type { IResourceDirectory } from '../organization/resource-directory';
import type { ISingleSignOn } from '../single-sign-on/single-sign-on';
import { AccountBaseline, type IAccountBaseline } from './account-baseline';
import type { AccountDefaults, AccountRequest, AccountState } from './account-request';
import { checkDependencies, checkDomain, checkItems, mergeItems } from './baseline-item';
import type { IAccountCustomization } from './customization';
import { FactoryAccount } from './factory-account';
import { AccountFactoryLimits } from './limits';
import { givesDomainTwice, type MergedRequest, mergeRequest } from './merge';
import type { Quarantine } from './quarantine';

export interface AccountFactoryProps {
  /** The directory that accounts become members of. */
  readonly organization: IResourceDirectory;
  /** Accounts to make, to enrol, to move or to close. @default - none; `addAccount` adds them */
  readonly requests?: readonly AccountRequest[];
  /** What requests do not say. @default - none */
  readonly defaults?: AccountDefaults;
  /** What requests in a folder and below it do not say, by its path. Nearer folders win. @default - none */
  readonly folderDefaults?: { readonly [folder: string]: AccountDefaults };
  /**
   * What every account gets. Items of `defaults` are put over it.
   * @default - a baseline of the items of `defaults`; without items, accounts are members and no more
   */
  readonly baseline?: IAccountBaseline;
  /** Where new accounts stay until their baselines are finished. @default - they are made in their folders */
  readonly quarantine?: Quarantine;
  /** Ids of message contacts of the directory by their names, for `contacts` of requests. @default - none */
  readonly contacts?: { readonly [name: string]: string };
  /** Gives the access that requests name. @default - none; requests cannot name any */
  readonly singleSignOn?: ISingleSignOn;
  /** Called for every account. `onAccount` adds more. @default - none */
  readonly customizations?: readonly IAccountCustomization[];
  /**
   * How many baselines are applied at the same time, at least 1. Terraform's own `-parallelism` (10) is a limit too.
   * @default AccountFactoryLimits.DEFAULT_CONCURRENCY
   */
  readonly concurrency?: number;
  /** How Terraform works in the accounts, for customizations. @default - the role of Resource Directory, in the region of the stack */
  readonly member?: MemberProviderOptions;
  /** @default - the stack's */
  readonly aisec?: IAisec;
}

const STATES: readonly string[] = ['active', 'closed', 'released'] satisfies readonly AccountState[];

/**
 * Accounts of an organization from requests in plain data: made once however often an apply is killed, kept in quarantine until their baselines are
 * finished, moved by another folder, closed by an explicit step and never by taking a request away.
 *
 * Where one account fails, the others go on; the next apply enrols only that one again.
 */
export class AccountFactory extends AlicloudConstruct {
  readonly organization: IResourceDirectory;
  /** What every account gets. @default - nothing */
  readonly baseline?: IAccountBaseline;
  private readonly props: AccountFactoryProps;
  private aisec?: IAisec;
  private readonly byId = new Map<string, FactoryAccount>();
  private readonly byName = new Map<string, FactoryAccount>();
  /** Who has a domain, or a name to log in with; letter case does not count. */
  private readonly owners = new Map<string, string>();
  private readonly customizations: IAccountCustomization[];
  private readonly lanes: NonNullable<FactoryAccount['enrollment']>[] = [];

  /**
   * @throws ValidationError with everything that is wrong with the defaults, then with the first request that has something wrong, as `addAccount`
   */
  constructor(scope: Construct, id: string, props: AccountFactoryProps) {
    super(scope, id);
    this.props = props;
    this.organization = props.organization;
    const { requests = [], defaults = {}, folderDefaults = {}, customizations = [], concurrency } = props;
    const problems = new Problems(this);
    if (concurrency !== undefined) checkConcurrency(problems, concurrency);
    checkItems(problems, defaults.baseline ?? [], 'defaults.baseline');
    for (const [path, one] of Object.entries(folderDefaults)) {
      this.organization.folder(path);
      checkItems(problems, one.baseline ?? [], `folderDefaults of ${path}`);
    }
    problems.throwIfAny();
    const items = defaults.baseline ?? [];
    this.baseline = props.baseline ?? (items.length > 0 ? new AccountBaseline(this, 'Baseline', { items }) : undefined);
    this.customizations = [...customizations];
    requests.forEach((request) => this.addAccount(request));
  }

  /** Accounts in the order of their requests, closed and released ones too. */
  get accounts(): readonly FactoryAccount[] {
    return [...this.byId.values()];
  }

  /** @throws ValidationError `missing` with the names that there are */
  account(displayName: string): FactoryAccount {
    const found = this.byName.get(displayName);
    if (found) return found;
    const problems = new Problems(this).add({
      code: 'missing',
      what: `the factory has no account ${shown(displayName)}`,
      got: shown(displayName),
      allowed: [...this.byName.keys()].slice(0, 20).join(', ') || 'no account is there yet',
      fix: 'correct the name, or add the request before',
    });
    problems.throwIfAny();
    throw new Error('unreachable');
  }

  /**
   * One more account.
   * @throws ValidationError `invalid-value` and `wrong-length` for names, ids and domains that no account has, `conflict` for a name, id or domain that is
   * there twice, `missing` for a folder, contact, access or item that is not there, `too-many-tags` after the merge, `too-many-items` if there are more
   * members than the directory can have, `not-applicable` for what has no meaning together, `not-in-enum` for a state that is none
   */
  addAccount(request: AccountRequest): FactoryAccount {
    const { defaults = {}, folderDefaults = {}, member = {}, singleSignOn, quarantine } = this.props;
    const folder = this.organization.folder(request.folder);
    const ownItems = this.props.baseline ? defaults : { ...defaults, baseline: [] };
    const problems = new Problems(this);
    checkDomain(problems, `defaultDomainName of ${shown(request.displayName)}`, request.defaultDomainName);
    problems.throwIfAny();
    const merged = mergeRequest(request, folder, ownItems, folderDefaults);
    this.check(request, merged, problems);
    problems.throwIfAny();
    const { id = request.displayName } = request;
    const inQuarantine = quarantine !== undefined && (merged.quarantine ?? true);
    const account = new FactoryAccount(this, id.replaceAll('/', '-'), {
      request: merged,
      folder,
      initialFolder: inQuarantine ? quarantine.folder : folder,
      // Looking for it in a stack of a thousand accounts takes its time.
      aisec: (this.aisec ??= this.props.aisec ?? Aisec.of(this)),
      contacts: merged.contacts.map((name) => [name, this.props.contacts?.[name] ?? '']),
      member,
      ...(this.baseline && { baseline: this.baseline }),
      ...(singleSignOn && { singleSignOn }),
    });
    this.byId.set(id, account);
    this.byName.set(request.displayName, account);
    for (const { value } of uniqueOf(request)) this.owners.set(value, request.displayName);
    if (account.state === 'active') this.organization.addAccount(account);
    this.wait(account);
    for (const customization of this.customizations) account.customize(customization);
    return account;
  }

  /** Adds constructs to every account, those that are there and those that come. */
  onAccount(customize: (account: FactoryAccount, scope: Construct) => void): this {
    const customization: IAccountCustomization = { customize };
    this.customizations.push(customization);
    for (const account of this.byId.values()) account.customize(customization);
    return this;
  }

  /** Every enrolment waits for the one so many places before: the n-th begins when the one before it in its lane has ended, however it ended. */
  private wait({ enrollment }: FactoryAccount): void {
    if (!enrollment) return;
    const concurrency = this.props.concurrency ?? AccountFactoryLimits.DEFAULT_CONCURRENCY;
    const before = this.lanes.at(-concurrency);
    this.lanes.push(enrollment);
    if (before) createBefore(before, [enrollment]);
  }

  private check(request: AccountRequest, merged: MergedRequest, problems: Problems): void {
    const { displayName, id = displayName, accountId, state = 'active', closing, enrolled = false } = request;
    const conflict = (what: string, got: string): void =>
      void problems.add({ code: 'conflict', what, got: shown(got), fix: 'rename or remove one of them' });
    const useless = (what: string, fix: string): void => void problems.add({ code: 'not-applicable', what, fix });
    checkAccountNames(problems, request);
    checkText(problems, 'accountId', accountId, ACCOUNT_ID, 'the id of an account, digits');
    checkText(problems, 'payerAccountId', merged.payerAccountId, ACCOUNT_ID, 'the id of an account, digits');
    if (this.byName.has(displayName)) conflict('two requests have the same display name', displayName);
    else if (this.byId.has(id)) conflict('two requests have the same id', id);
    for (const { what, value } of uniqueOf(request)) {
      const owner = this.owners.get(value);
      if (owner !== undefined) conflict(`${displayName} has the ${what} of ${owner}`, value);
    }
    if (givesDomainTwice(request)) conflict(`${displayName} has defaultDomainName and an item of it`, displayName);
    if (!STATES.includes(state)) {
      problems.add({
        code: 'not-in-enum',
        what: `state of ${displayName} has a value that is not known`,
        got: shown(state),
        allowed: STATES.join(', '),
        fix: 'set state to one of the allowed values',
      });
    }
    this.checkClosing(request, problems);
    if (closing !== undefined && state !== 'closed') {
      useless(`closing of ${displayName} has no meaning while it is ${state}`, "set state to 'closed', or remove it");
    }
    if (enrolled && accountId === undefined) {
      useless(`enrolled of ${displayName} has no meaning for a new account`, 'set accountId, or remove it');
    }
    if (merged.quarantine === true && !this.props.quarantine) {
      useless(`quarantine of ${displayName} needs a folder`, 'give the factory a Quarantine, or remove it');
    }
    this.checkMerged(displayName, merged, problems);
  }

  private checkClosing({ displayName, state }: AccountRequest, problems: Problems): void {
    if (state !== 'closed' || this.organization.memberDeletion !== false) return;
    problems.add({
      code: 'not-applicable',
      what: `${displayName} cannot be closed: the resource directory lets no member be deleted`,
      got: 'memberDeletion: false',
      fix: 'set memberDeletion of the directory to true and apply, then close the account',
    });
  }

  private checkMerged(displayName: string, merged: MergedRequest, problems: Problems): void {
    const { contacts: known = {}, singleSignOn } = this.props;
    const count = Object.keys(merged.tags).length;
    if (count > AccountFactoryLimits.MAX_TAGS) {
      problems.add({
        code: 'too-many-tags',
        what: `${displayName} gets more tags than Alibaba Cloud stores for an account`,
        got: `${count} tags with those of folders and factory`,
        allowed: `at most ${AccountFactoryLimits.MAX_TAGS}`,
        fix: 'remove tags',
      });
    }
    for (const name of merged.contacts.filter((one) => !Object.hasOwn(known, one))) {
      problems.add({
        code: 'missing',
        what: `${displayName} names a contact that there is none of`,
        got: shown(name),
        allowed: Object.keys(known).join(', ') || 'no contact: the factory has no contacts',
        fix: 'correct the name, or add it to contacts of the factory',
      });
    }
    if (merged.singleSignOn.length > 0 && !singleSignOn) {
      problems.add({
        code: 'missing',
        what: `${displayName} names access, and the factory has no singleSignOn`,
        fix: 'give the factory singleSignOn, or remove the access',
      });
    }
    checkItems(problems, merged.baseline, `the baseline of ${displayName}`);
    const all = mergeItems([this.baseline?.items, merged.baseline]);
    checkDependencies(problems, all, `the baseline of ${displayName}`);
  }
}

/** What no two accounts have the same of, besides their display names. */
function uniqueOf({
  accountNamePrefix,
  defaultDomainName,
}: AccountRequest): readonly { readonly what: string; readonly value: string }[] {
  const all = { accountNamePrefix, domain: defaultDomainName };
  return Object.entries(all).flatMap(([what, value]) =>
    value === undefined || Token.isUnresolved(value) ? [] : [{ what, value: value.toLowerCase() }],
  );
}

function checkConcurrency(problems: Problems, concurrency: number): void {
  if (!Token.isUnresolved(concurrency) && Number.isInteger(concurrency) && concurrency >= 1) return;
  problems.add({
    code: 'out-of-range',
    what: 'concurrency is out of range',
    got: Token.isUnresolved(concurrency) ? 'a value known after apply' : shown(concurrency),
    allowed: 'a whole number from 1, written in the code',
    fix: 'correct concurrency',
  });
}
