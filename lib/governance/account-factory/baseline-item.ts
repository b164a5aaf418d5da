import { Token } from 'cdktf';
import { Problems, shown } from '../../core/errors';
import { joined, jsonText } from '../../core/literal';
import { flag } from '../../core/flag';
import type { BaselineItemRequest } from './account-request';
import { AccountFactoryLimits } from './limits';

const PREFIX = 'ACS-BP_ACCOUNT_FACTORY_';
const VERSION = '1.0';

export interface PasswordPolicyOptions {
  /** 8–32. @default 14 */
  readonly minimumLength?: number;
  /** @default true */
  readonly lowercase?: boolean;
  /** @default true */
  readonly uppercase?: boolean;
  /** @default true */
  readonly numbers?: boolean;
  /** @default true */
  readonly symbols?: boolean;
  /** Days until a password expires, 0–1,095; 0: never. @default 90 */
  readonly maxAgeDays?: number;
  /** Whether nobody signs in with an expired password. @default false; it has to be changed at the next sign-in */
  readonly hardExpiry?: boolean;
  /** Earlier passwords that cannot be used again, 0–24. @default 5 */
  readonly reusePrevention?: number;
  /** Wrong passwords in an hour, 0–32; 0: any number. @default 5 */
  readonly maxLoginAttempts?: number;
}

export interface SecurityPreferenceOptions {
  /** Addresses and blocks from which RAM users sign in. @default - any */
  readonly loginNetworks?: readonly string[];
  /** Whether a second factor is asked for at each sign-in to the console. @default true */
  readonly enforceMfa?: boolean;
  /** Whether a device is remembered for seven days. @default false */
  readonly rememberMfa?: boolean;
  /** @default true */
  readonly usersChangePassword?: boolean;
  /** Whether RAM users make AccessKeys for themselves. @default false */
  readonly usersManageAccessKeys?: boolean;
  /** @default true */
  readonly usersManageMfaDevices?: boolean;
  /** Hours that a session lasts, 1–24. @default 6 */
  readonly sessionHours?: number;
}

/** A service that is activated in an account. */
export class BaselineService {
  /** Transit routers of CEN. */
  static readonly CEN_TR = new BaselineService('CEN_TR');
  /** Cloud Data Transfer. */
  static readonly CDT = new BaselineService('CDT');
  /** CloudMonitor. */
  static readonly CMS = new BaselineService('CMS');
  /** Key Management Service. */
  static readonly KMS = new BaselineService('KMS');
  /** Cloud Config. */
  static readonly CONFIG = new BaselineService('CONFIG');

  /** A service that the account factory got later; the console shows which there are. */
  static custom(code: string): BaselineService {
    return new BaselineService(code);
  }

  private constructor(readonly code: string) {}
}

/** What the message center tells about. */
export class NotificationGroup {
  /** Bills and payments. */
  static readonly FINANCE = new NotificationGroup('account_msg');
  static readonly SECURITY = new NotificationGroup('security_msg');
  /** Faults of services. */
  static readonly FAULTS = new NotificationGroup('gztz');

  /** A group that the message center got later. */
  static custom(key: string): NotificationGroup {
    return new NotificationGroup(key);
  }

  private constructor(readonly key: string) {}
}

export interface BaselineNotification {
  readonly group: NotificationGroup;
  /** Names of contacts, as the item of contacts makes them. */
  readonly contacts: readonly string[];
  /** @default true */
  readonly email?: boolean;
  /** In the console. @default true */
  readonly inbox?: boolean;
  /** @default false */
  readonly sms?: boolean;
}

export interface BaselineContact {
  readonly name: string;
  readonly email: string;
  readonly mobile: string;
  /** As the message center calls it, such as `Technical Director`. */
  readonly position: string;
}

export interface BaselineRole {
  readonly name: string;
  /** System policies of the role. */
  readonly systemPolicies: readonly string[];
  /** Seconds that a session lasts, 3,600–43,200. @default 3600 */
  readonly sessionSeconds?: number;
}

export interface BaselineVSwitch {
  readonly name: string;
  readonly zoneId: string;
  readonly cidrBlock: string;
}

export interface BaselineVpc {
  readonly regionId: string;
  readonly name: string;
  readonly cidrBlock: string;
  /** @default - none */
  readonly description?: string;
  /** @default - none */
  readonly vSwitches?: readonly BaselineVSwitch[];
}

/**
 * Something that Cloud Governance Center sets up in an account: an item of a baseline.
 *
 * Billing, CloudSSO and guardrails are items that every baseline has, and that no code names.
 */
export class BaselineItem implements BaselineItemRequest {
  /**
   * Rules for passwords of RAM users.
   * @throws ValidationError `out-of-range`
   */
  static passwordPolicy(options: PasswordPolicyOptions = {}): BaselineItem {
    const { minimumLength = 14, maxAgeDays = 90, reusePrevention = 5, maxLoginAttempts = 5 } = options;
    const problems = new Problems();
    checkSpan(problems, 'minimumLength', minimumLength, AccountFactoryLimits.PASSWORD_LENGTH);
    checkSpan(problems, 'maxAgeDays', maxAgeDays, AccountFactoryLimits.PASSWORD_AGE);
    checkSpan(problems, 'reusePrevention', reusePrevention, AccountFactoryLimits.PASSWORD_REUSE);
    checkSpan(problems, 'maxLoginAttempts', maxLoginAttempts, AccountFactoryLimits.LOGIN_ATTEMPTS);
    problems.throwIfAny();
    return of('RAM_USER_PASSWORD_POLICY', {
      MinimumPasswordLength: minimumLength,
      RequireLowercaseCharacters: options.lowercase ?? true,
      RequireUppercaseCharacters: options.uppercase ?? true,
      RequireNumbers: options.numbers ?? true,
      RequireSymbols: options.symbols ?? true,
      MaxPasswordAge: maxAgeDays,
      HardExpiry: options.hardExpiry ?? false,
      PasswordReusePrevention: reusePrevention,
      MaxLoginAttempts: maxLoginAttempts,
    });
  }

  /**
   * What RAM users may do for themselves, and how they sign in.
   * @throws ValidationError `out-of-range`
   */
  static securityPreference(options: SecurityPreferenceOptions = {}): BaselineItem {
    const { loginNetworks = [], sessionHours = 6 } = options;
    const problems = new Problems();
    checkSpan(problems, 'sessionHours', sessionHours, AccountFactoryLimits.SESSION_HOURS);
    problems.throwIfAny();
    return of('RAM_SECURITY_PREFERENCE', {
      LoginNetworkMasks: joined(loginNetworks, ';'),
      EnableSaveMfaTicket: options.rememberMfa ?? false,
      AllowUserToChangePassword: options.usersChangePassword ?? true,
      AllowUserToManageAccessKeys: options.usersManageAccessKeys ?? false,
      AllowUserToManageMfaDevices: options.usersManageMfaDevices ?? true,
      EnforceMfaForLogin: options.enforceMfa ?? true,
      LoginSessionDuration: sessionHours,
    });
  }

  /**
   * Services that are activated.
   * @throws ValidationError `too-few-items`
   */
  static services(services: readonly BaselineService[]): BaselineItem {
    refuseEmpty('services', services);
    return of('SUBSCRIBE_SERVICES', { EnabledServices: services.map(({ code }) => code) });
  }

  /**
   * Domain of the RAM users. `AccountRequest.defaultDomainName` is how a request gives it, since no two accounts have the same.
   * @throws ValidationError `invalid-value` if it is no name below `.onaliyun.com`
   */
  static defaultDomain(domain: string): BaselineItem {
    const problems = new Problems();
    checkDomain(problems, 'defaultDomain', domain);
    problems.throwIfAny();
    return of(DEFAULT_DOMAIN, { DefaultDomainName: domain });
  }

  /**
   * Who is told what by which way.
   * @throws ValidationError `too-few-items`
   */
  static notifications(notifications: readonly BaselineNotification[]): BaselineItem {
    refuseEmpty('notifications', notifications);
    return of('ACCOUNT_NOTIFICATION', {
      Notifications: notifications.map(({ group, contacts, email = true, inbox = true, sms = false }) => ({
        GroupKey: group.key,
        Contacts: contacts.map((Name) => ({ Name })),
        PmsgStatus: flag(inbox),
        EmailStatus: flag(email),
        SmsStatus: flag(sms),
      })),
    });
  }

  /**
   * Contacts of the message center.
   * @unverified Members of the configuration as a public application reads them; no reference has them.
   * @throws ValidationError `too-few-items`
   */
  static contacts(contacts: readonly BaselineContact[]): BaselineItem {
    refuseEmpty('contacts', contacts);
    return of('ACCOUNT_CONTACT', {
      Contacts: contacts.map(({ name, email, mobile, position }) => ({
        Name: name,
        Email: email,
        Mobile: mobile,
        Position: position,
      })),
    });
  }

  /**
   * Keys of tags and their values, made in the account.
   * @unverified As `contacts`.
   * @throws ValidationError `too-few-items`
   */
  static presetTags(tags: { readonly [key: string]: readonly string[] }): BaselineItem {
    refuseEmpty('tags', Object.keys(tags));
    return of('PRESET_TAG', { PresetTags: Object.entries(tags).map(([Key, Values]) => ({ Key, Values })) });
  }

  /**
   * Roles that the management account can assume.
   * @unverified As `contacts`.
   * @throws ValidationError `too-few-items`, `out-of-range`
   */
  static roles(roles: readonly BaselineRole[]): BaselineItem {
    refuseEmpty('roles', roles);
    const problems = new Problems();
    for (const { name, sessionSeconds = 3600 } of roles) {
      checkSpan(problems, `${name}.sessionSeconds`, sessionSeconds, [3600, 43_200]);
    }
    problems.throwIfAny();
    return of('RAM_ROLE', {
      EnableRoles: roles.map(({ name, systemPolicies, sessionSeconds = 3600 }) => ({
        Name: name,
        DurationSeconds: sessionSeconds,
        SystemPolicies: systemPolicies,
      })),
    });
  }

  /**
   * Networks.
   * @unverified The name of the item is documented; members of the configuration as `contacts`.
   * @throws ValidationError `too-few-items`
   */
  static vpcs(vpcs: readonly BaselineVpc[]): BaselineItem {
    refuseEmpty('vpcs', vpcs);
    return of(VPC, {
      Vpcs: vpcs.map(({ regionId, name, cidrBlock, description, vSwitches = [] }) => ({
        RegionId: regionId,
        Name: name,
        CidrBlock: cidrBlock,
        ...(description !== undefined && { Description: description }),
        VSwitches: vSwitches.map((one) => ({ Name: one.name, ZoneId: one.zoneId, CidrBlock: one.cidrBlock })),
        NetworkAcls: [],
      })),
    });
  }

  /** An item of which this library knows nothing: `ListAccountFactoryBaselineItems` lists names and versions. */
  static custom(name: string, version = VERSION, config?: { readonly [setting: string]: unknown }): BaselineItem {
    return new BaselineItem(name, version, config);
  }

  /** Leaves out an item of farther defaults; `name` may lack the `ACS-BP_ACCOUNT_FACTORY_` in front. */
  static skip(name: string): BaselineItemRequest {
    return { name: name.startsWith('ACS-') ? name : `${PREFIX}${name}`, skip: true };
  }

  /** @internal */
  constructor(
    readonly name: string,
    readonly version: string,
    readonly config?: { readonly [setting: string]: unknown },
  ) {}
}

/** Names of items that others are checked with. */
const DEFAULT_DOMAIN = 'RAM_DEFAULT_DOMAIN';
const VPC = 'VPC';

export const DEFAULT_DOMAIN_ITEM = `${PREFIX}${DEFAULT_DOMAIN}`;
const VPC_ITEM = `${PREFIX}${VPC}`;

const of = (name: string, config: { readonly [setting: string]: unknown }): BaselineItem =>
  BaselineItem.custom(`${PREFIX}${name}`, VERSION, config);

function checkSpan(problems: Problems, argument: string, value: number, [min, max]: readonly [number, number]): void {
  if (Token.isUnresolved(value) || (Number.isInteger(value) && value >= min && value <= max)) return;
  problems.add({
    code: 'out-of-range',
    what: `${argument} is out of range`,
    got: shown(value),
    allowed: `a whole number from ${min} to ${max}`,
    fix: `correct ${argument}`,
  });
}

function refuseEmpty(argument: string, items: readonly unknown[]): void {
  if (items.length > 0) return;
  new Problems()
    .add({ code: 'too-few-items', what: `${argument} is empty`, allowed: 'one or more', fix: 'leave the item out' })
    .throwIfAny();
}

const DOMAIN = /^[a-z\d]([\w.-]*[a-z\d])?\.onaliyun\.com$/i;

/** Adds what no domain of RAM users is. */
export function checkDomain(problems: Problems, argument: string, domain: string | undefined): void {
  if (domain === undefined || Token.isUnresolved(domain)) return;
  const most = AccountFactoryLimits.MAX_DOMAIN_CHARACTERS;
  if (DOMAIN.test(domain) && domain.length <= most) return;
  problems.add({
    code: domain.length > most ? 'wrong-length' : 'invalid-value',
    what: `${argument} is no domain of RAM users`,
    got: shown(domain),
    allowed: `<name>.onaliyun.com, at most ${most} characters`,
    fix: `correct ${argument}`,
  });
}

/** The texts of a list of objects at a member, of a configuration that nobody has checked. */
function namesIn(config: { readonly [setting: string]: unknown } | undefined, list: string, member: string): string[] {
  const items = config?.[list];
  if (!Array.isArray(items)) return [];
  return (items as readonly unknown[]).flatMap((item) => {
    const value = isRecord(item) ? item[member] : undefined;
    return typeof value === 'string' ? [value] : isRecord(value) && typeof value.Name === 'string' ? [value.Name] : [];
  });
}

const isRecord = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Items by name; those that come later win.
 * @param lists from the farthest defaults to the nearest
 */
export function mergeItems(lists: readonly (readonly BaselineItemRequest[] | undefined)[]): BaselineItemRequest[] {
  const merged = new Map<string, BaselineItemRequest>();
  for (const item of lists.flatMap((list) => list ?? [])) merged.set(item.name, item);
  return [...merged.values()];
}

/** Adds what is wrong with the items of one list. */
export function checkItems(problems: Problems, items: readonly BaselineItemRequest[], where: string): void {
  const names = items.map(({ name }) => name);
  for (const name of new Set(names.filter((one, i) => names.indexOf(one) !== i))) {
    problems.add({
      code: 'conflict',
      what: `${where} has an item twice`,
      got: shown(name),
      fix: 'keep one of them',
    });
  }
  for (const { name } of items) {
    if (/^ACS-[A-Z0-9_-]+$/.test(name)) continue;
    problems.add({
      code: 'invalid-value',
      what: `${where} has an item whose name is malformed`,
      got: shown(name),
      allowed: `names as ${PREFIX}VPC`,
      fix: 'take a method of BaselineItem, or a name that ListAccountFactoryBaselineItems lists',
    });
  }
}

/** Adds items that lack what they need: a security group its VPC. Items that are skipped are not there. */
export function checkDependencies(problems: Problems, items: readonly BaselineItemRequest[], where: string): void {
  const there = items.filter(({ skip }) => skip !== true);
  const vpcs = there.filter(({ name }) => name === VPC_ITEM).flatMap(({ config }) => namesIn(config, 'Vpcs', 'Name'));
  for (const { name, config } of there) {
    for (const vpc of namesIn(config, 'SecurityGroups', 'Vpc')) {
      if (vpcs.includes(vpc)) continue;
      problems.add({
        code: 'missing',
        what: `${where} has a security group in a VPC that no item makes`,
        got: `${name}: ${shown(vpc)}`,
        allowed: vpcs.length === 0 ? `an item ${VPC_ITEM} beside it` : vpcs.join(', '),
        fix: 'add BaselineItem.vpcs, or do not skip it',
      });
    }
  }
}

/** An item as the service takes it; a skipped one needs no more than its name. */
export function sentItem({ name, version = VERSION, config, skip }: BaselineItemRequest): {
  readonly Name: string;
  readonly Version: string;
  readonly Config?: string;
  readonly Skip?: boolean;
} {
  return {
    Name: name,
    Version: version,
    ...(config !== undefined && skip !== true && { Config: jsonText(config) }),
    ...(skip === true && { Skip: true }),
  };
}
