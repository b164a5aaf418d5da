/** Who may call the fake cloud: the account, its RAM users by their AccessKeys, and roles by temporary credentials. */
import { SANDBOX_ACCOUNT_ID, SANDBOX_SECRET_PREFIX } from '../computed/values';
import { readIfPresent, type ResourceStore, type StoredResource, writePrivately } from '../store';
import { randomText } from './chance';
import type { AccessKey, TemporaryCredentials } from './objects';
import type { Key } from './signature';
import type { CloudStore, View } from './store';

export { randomText };

/** What a caller of the sandbox signs with. */
export interface SandboxCredentials {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  readonly accountId: string;
}

export type Principal =
  | { readonly type: 'Account' }
  | { readonly type: 'RAMUser'; readonly name: string; readonly id: string }
  | { readonly type: 'AssumedRoleUser'; readonly credentials: TemporaryCredentials };

export interface PrincipalKey extends Key {
  readonly principal: Principal;
}

/** As the journal of calls writes it. */
export function callerName(principal: Principal): string {
  if (principal.type === 'Account') return 'root';
  return principal.type === 'RAMUser' ? `user/${principal.name}` : `role/${principal.credentials.roleName}`;
}

export const newAccessKeyId = (): string => `LTAI5t${randomText(18)}`;
export const newSecret = (): string => `${SANDBOX_SECRET_PREFIX}${randomText(22)}`;

/** The account's own credentials, which all sandboxes of a state directory share. */
export function accountCredentials(store: CloudStore, accountId = SANDBOX_ACCOUNT_ID): SandboxCredentials {
  return store.locked(() => {
    const file = store.file('account.json');
    const text = readIfPresent(file);
    if (text !== undefined) return { ...(JSON.parse(text) as SandboxCredentials), accountId };
    const made = { accessKeyId: newAccessKeyId(), accessKeySecret: newSecret() };
    writePrivately(file, `${JSON.stringify(made, null, 2)}\n`);
    return { ...made, accountId };
  });
}

export interface RamUser {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  readonly comments: string;
  readonly email: string;
  readonly mobile: string;
  readonly created: string;
}

export interface RamRole {
  readonly id: string;
  readonly name: string;
  readonly maxSessionSeconds: number;
}

const textOf = (resource: StoredResource, ...names: readonly string[]): string => {
  const value = names.map((name) => resource.attributes[name]).find((one) => typeof one === 'string' && one !== '');
  return typeof value === 'string' ? value : '';
};

/** What Terraform's alicloud provider made in the same sandbox and the OpenAPIs show as well. */
export class Directory {
  constructor(private readonly resources: ResourceStore) {}

  /** What the provider's resources of a type left. */
  made(type: string): StoredResource[] {
    return this.resources.ofType(type);
  }

  users(): RamUser[] {
    return this.resources.ofType('alicloud_ram_user').map((resource) => ({
      id: resource.id,
      name: textOf(resource, 'name'),
      displayName: textOf(resource, 'display_name'),
      comments: textOf(resource, 'comments'),
      email: textOf(resource, 'email'),
      mobile: textOf(resource, 'mobile'),
      created: resource.created,
    }));
  }

  user(name: string): RamUser | undefined {
    return this.users().find((user) => user.name === name);
  }

  role(name: string): RamRole | undefined {
    const resource = this.resources
      .ofType('alicloud_ram_role')
      .find((one) => textOf(one, 'role_name', 'name') === name || one.id === name);
    if (!resource) return undefined;
    const maximum = Number(resource.attributes.max_session_duration);
    return { id: textOf(resource, 'role_id'), name, maxSessionSeconds: maximum > 0 ? maximum : 3600 };
  }

  hasOidcProvider(arn: string): boolean {
    return this.resources.ofType('alicloud_ims_oidc_provider').some((one) => textOf(one, 'arn') === arn);
  }

  /** AccessKeys that Terraform's own resource made. */
  accessKeys(): AccessKey[] {
    return this.resources.ofType('alicloud_ram_access_key').map((resource) => ({
      id: resource.id,
      secret: textOf(resource, 'secret'),
      userName: textOf(resource, 'user_name'),
      status: textOf(resource, 'status') === 'Inactive' ? 'Inactive' : 'Active',
      created: Date.parse(resource.created) || 0,
    }));
  }

  /** Changes attributes of what the provider's resources left. */
  change(resource: StoredResource, attributes: StoredResource['attributes']): void {
    this.resources.put({ ...resource, attributes: { ...resource.attributes, ...attributes } });
  }

  remove({ type, id }: StoredResource): void {
    this.resources.delete(type, id);
  }

  setAccessKeyStatus(id: string, status: AccessKey['status']): void {
    const resource = this.resources.get('alicloud_ram_access_key', id);
    if (resource) this.change(resource, { status });
  }

  deleteAccessKey(id: string): void {
    this.resources.delete('alicloud_ram_access_key', id);
  }
}

/** All AccessKeys of RAM users, whoever made them. */
export function allAccessKeys(view: View, directory: Directory): AccessKey[] {
  return [...view.of('accessKeys').all(), ...directory.accessKeys()];
}

export function isOf({ userName, userId }: AccessKey, user: RamUser): boolean {
  return userName === user.name && (userId === undefined || userId === user.id);
}

/** The key of an AccessKey id, if somebody has it. */
export function keyOf(
  accessKeyId: string,
  account: SandboxCredentials,
  view: View,
  directory: Directory,
): PrincipalKey | undefined {
  if (accessKeyId === account.accessKeyId) {
    return { secret: account.accessKeySecret, active: true, principal: { type: 'Account' } };
  }
  const temporary = view.of('temporaryCredentials').get(accessKeyId);
  if (temporary) {
    const { secret, securityToken, expires } = temporary;
    return {
      secret,
      securityToken,
      expires,
      active: true,
      principal: { type: 'AssumedRoleUser', credentials: temporary },
    };
  }
  const key = view.of('accessKeys').get(accessKeyId) ?? directory.accessKeys().find(({ id }) => id === accessKeyId);
  const user = key && directory.user(key.userName);
  if (!key || !user || !isOf(key, user)) return undefined;
  const principal = { type: 'RAMUser', name: user.name, id: user.id } as const;
  return { secret: key.secret, active: key.status === 'Active', principal };
}
