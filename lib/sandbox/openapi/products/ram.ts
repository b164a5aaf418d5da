/** Ram 2015-05-01: users as Terraform made them in the sandbox, and their AccessKeys. */
import { ApiError, invalidParameter } from '../errors';
import { allAccessKeys, isOf, newAccessKeyId, newSecret, type RamUser } from '../identities';
import { type Call, type Product, reads, utc, writes } from '../model';
import type { AccessKey, JsonObject } from '../objects';

/** AccessKeys that one RAM user can have. */
const MAX_KEYS = 2;

export const ram: Product = {
  api: { product: 'Ram', version: '2015-05-01' },
  operations: {
    GetUser: reads((call) => ({ User: described(userOf(call)) })),

    ListUsers: reads((call) => ({
      IsTruncated: false,
      Users: { User: call.directory.users().map(described) },
    })),

    CreateAccessKey: writes((call) => {
      const user = userOf(call);
      if (keysOf(call, user).length >= MAX_KEYS) {
        throw new ApiError(
          409,
          'LimitExceeded.User.AccessKey',
          `The count of access keys beyond the current limits, which is ${MAX_KEYS}.`,
        );
      }
      const id = newAccessKeyId();
      const owner = { userName: user.name, userId: user.id };
      const key: AccessKey = { id, secret: newSecret(), ...owner, status: 'Active', created: call.now };
      call.view.of('accessKeys').put(id, key);
      return { AccessKey: { ...listed(key), AccessKeySecret: key.secret } };
    }),

    ListAccessKeys: reads((call) => ({
      AccessKeys: { AccessKey: keysOf(call, userOf(call)).map(listed) },
    })),

    UpdateAccessKey: writes((call) => {
      const key = keyOf(call);
      const status = call.need('Status');
      if (status !== 'Active' && status !== 'Inactive') throw invalidParameter('Status', 'it is Active or Inactive');
      if (isOwn(call, key)) call.view.of('accessKeys').put(key.id, { ...key, status });
      else call.directory.setAccessKeyStatus(key.id, status);
      return {};
    }),

    DeleteAccessKey: writes((call) => {
      const key = keyOf(call);
      if (isOwn(call, key)) call.view.of('accessKeys').delete(key.id);
      else call.directory.deleteAccessKey(key.id);
      return {};
    }),

    GetAccessKeyLastUsed: reads((call) => {
      const { lastUsed } = keyOf(call);
      return { AccessKeyLastUsed: { LastUsedDate: lastUsed === undefined ? '' : utc(lastUsed) } };
    }),
  },
};

/** The user that UserName names; without it, a RAM user means itself. */
function userOf(call: Call): RamUser {
  const { principal } = call;
  const own = principal?.type === 'RAMUser' && !call.has('UserName');
  const name = own ? principal.name : call.need('UserName');
  const user = call.directory.user(name);
  if (!user) throw new ApiError(404, 'EntityNotExist.User', `The user does not exist : user name ${name}`);
  return user;
}

function keysOf(call: Call, user: RamUser): AccessKey[] {
  return allAccessKeys(call.view, call.directory)
    .filter((key) => isOf(key, user))
    .sort((a, b) => a.created - b.created);
}

function keyOf(call: Call): AccessKey {
  const id = call.need('UserAccessKeyId');
  const key = keysOf(call, userOf(call)).find((one) => one.id === id);
  if (!key) throw new ApiError(404, 'EntityNotExist.User.AccessKey', `The access key does not exist : ${id}`);
  return key;
}

const isOwn = (call: Call, { id }: AccessKey): boolean => call.view.of('accessKeys').get(id) !== undefined;

function listed({ id, status, created }: AccessKey): JsonObject {
  return { AccessKeyId: id, Status: status, CreateDate: utc(created) };
}

function described(user: RamUser): JsonObject {
  return {
    UserId: user.id,
    UserName: user.name,
    DisplayName: user.displayName,
    Comments: user.comments,
    Email: user.email,
    MobilePhone: user.mobile,
    CreateDate: utc(Date.parse(user.created) || 0),
  };
}
