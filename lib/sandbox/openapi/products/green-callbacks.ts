/** Callbacks: where results of moderation are sent. */
import { randomText } from '../identities';
import { type Call, type Operation, reads, writes } from '../model';
import type { Callback, JsonObject } from '../objects';
import { beijingTime, given, inRegion, newNumber, notFound, pageOf, refused } from './green-common';

/** SM3 is @unverified. */
const CRYPT_TYPES = ['SHA256', 'SM3'];

export const callbacks: { readonly [action: string]: Operation } = {
  CreateCallback: writes((call) => {
    const id = newNumber(new Set(all(call).map((one) => one.id)));
    const made: Callback = {
      id,
      region: call.text('RegionId'),
      name: given(call, 'Name'),
      url: urlOf(call),
      cryptType: cryptTypeOf(call, 'SHA256'),
      scope: call.text('Scope') || 'all',
      seed: randomText(31),
      created: call.now,
      modified: call.now,
    };
    call.view.of('callbacks').put(String(id), made);
    return { Data: id };
  }),

  ModifyCallback: writes((call) => {
    const before = callbackOf(call);
    call.view.of('callbacks').put(String(before.id), {
      ...before,
      ...(call.has('Name') && { name: given(call, 'Name') }),
      ...(call.has('Url') && { url: urlOf(call) }),
      ...(call.has('Scope') && { scope: given(call, 'Scope') }),
      cryptType: cryptTypeOf(call, before.cryptType),
      modified: call.now,
    });
    return { Data: true };
  }),

  QueryCallback: reads((call) => ({
    ...described(call, callbackOf(call)),
    ...(call.flag('CheckForOss') && { ExistsOssCheckTask: false }),
  })),

  ListCallback: reads((call) => ({ Data: all(call).map((one) => described(call, one)) })),

  QueryCallbackByPage: reads((call) => {
    const { items, ...paging } = pageOf(call, all(call));
    return { ...paging, Items: items.map((one) => described(call, one)) };
  }),

  DeleteCallback: writes((call) => {
    call.view.of('callbacks').delete(String(callbackOf(call).id));
    return { Data: true };
  }),
};

function all(call: Call): Callback[] {
  return call.view
    .of('callbacks')
    .all()
    .filter((one) => inRegion(call, one));
}

function callbackOf(call: Call): Callback {
  const id = call.text('Id');
  const found = call.view.of('callbacks').get(id);
  if (!found || !inRegion(call, found)) throw notFound('callback', id);
  return found;
}

function urlOf(call: Call): string {
  const url = given(call, 'Url');
  if (!/^https?:\/\/./.test(url)) throw refused('Url has to begin with http:// or https://.');
  return url;
}

function cryptTypeOf(call: Call, fallback: string): string {
  const type = call.text('CryptType') || fallback;
  if (!CRYPT_TYPES.includes(type)) throw refused(`CryptType is one of ${CRYPT_TYPES.join(', ')}.`);
  return type;
}

function described(call: Call, one: Callback): JsonObject {
  return {
    Id: one.id,
    Name: one.name,
    Url: one.url,
    CryptType: one.cryptType,
    Scope: one.scope,
    Seed: one.seed,
    GmtCreate: beijingTime(one.created),
    GmtModified: beijingTime(one.modified),
    Uid: call.accountId,
  };
}
