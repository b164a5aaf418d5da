/** What the resources of a resource directory share. */
import type { Pages, Request } from '../definition';
import type { Context } from '../engine/context';
import { isJsonObject, type Json, type JsonObject } from '../engine/json';
import { findObject } from '../engine/reading';
import type { ValueObject } from '../../schema/value';
import { always, ID } from './green';

const API = { product: 'ResourceDirectoryMaster', version: '2022-04-19' } as const;

export function resourceDirectory(action: string, parameters: Request['parameters'] = {}, repeatable = true): Request {
  return { api: API, action, parameters, repeatable };
}

export const PAGES = { PageNumber: { take: 'page' }, PageSize: { take: 'pageSize' } } as const;
/** https://www.alibabacloud.com/help/en/resource-management/developer-reference/api-resourcedirectorymaster-2022-04-19-listaccounts */
export const COUNTED: Pages = { sizes: [100], total: 'TotalCount' };

export const objects = (value: Json | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? (value as readonly Json[]).filter(isJsonObject) : [];

/** One list for all members of a refresh: a call for each of a thousand would be throttled. */
export const MEMBERS = {
  ...resourceDirectory('ListAccounts', { ...PAGES, IncludeTags: always(true) }),
  items: 'Accounts.Account',
  pages: COUNTED,
};

/** A member as the directory lists it; undefined when there is none with the id. */
export function findMember(context: Context, id: string): Promise<JsonObject | undefined> {
  return findObject(context, { ...MEMBERS, where: { AccountId: ID }, attributes: {} }, { attributes: {}, id });
}

/** Work that changes the directory: the service makes one change at a time, and refuses the others. */
export function changing<T>(context: Context, change: () => Promise<T>): Promise<T> {
  return context.alone('resource directory', change);
}

export function sendChange(
  context: Context,
  request: Request,
  scope: { readonly attributes: ValueObject; readonly id?: string },
): Promise<JsonObject> {
  return changing(context, () => context.send(request, scope));
}
