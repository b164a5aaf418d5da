/** What the resources of threat detection and response share: cloud-siem 2024-12-12, also called CTDR and Agentic SOC. */
import { type CustomDefinition, type Request, requestsOf, type SettingDefinition } from '../definition';
import type { Handler } from '../engine/handler';
import { isJsonObject, type Json, type JsonObject } from '../engine/json';
import { settingHandler } from '../engine/setting';
import { always, from } from './green';

const SIEM = { product: 'cloud-siem', version: '2024-12-12' } as const;

/** A call about the data-management centre. Many actions need Lang, although the SDK's model does not say so. */
export function siem(action: string, parameters: Request['parameters'], repeatable = true): Request {
  return {
    api: SIEM,
    action,
    parameters: { Lang: always('en'), RegionId: from('management_region'), ...parameters },
    repeatable,
  };
}

export const MANAGEMENT_REGION = {
  type: 'string',
  required: true,
  forceNew: true,
  oneOf: ['cn-hangzhou', 'ap-southeast-1'],
  description:
    'Data-management centre: `cn-hangzhou` for assets in the Chinese mainland and Hong Kong, `ap-southeast-1` for others.',
} as const;

export const PAGES = { PageNumber: { take: 'page' }, PageSize: { take: 'pageSize' } } as const;

export const COUNTED = { sizes: [100, 20], total: 'TotalCount' } as const;

/** The id for import has the centre in front: no list is of both. */
export const fromImportId = (id: string): { readonly [attribute: string]: string } => {
  const [, region, object] = /^(cn-hangzhou|ap-southeast-1):(.+)$/.exec(id) ?? [];
  if (region === undefined || object === undefined) {
    throw new Error(`the id for import has the form cn-hangzhou|ap-southeast-1:<id>; got ${id}`);
  }
  return { id: object, management_region: region };
};

export const importId = (attributes: { readonly management_region?: unknown }, id: string): string =>
  `${String(attributes.management_region)}:${id}`;

/** The service answers no list at all, as it does before threat detection and response is enabled. */
class NothingThere extends Error {}

/** The one of a list whose member has the value. @throws Error if there is none */
export function oneOf(list: Json, member: string, value: string): JsonObject {
  const items = (Array.isArray(list) ? (list as readonly Json[]) : []).filter(isJsonObject);
  const found = items.find((item) => item[member] === value);
  if (found) return found;
  const summary = `the service answers nothing with ${member} ${JSON.stringify(value)}`;
  if (items.length === 0) {
    throw new NothingThere(`${summary}\nCorrect it, or enable threat detection and response first.`);
  }
  const known = items.map((item) => String(item[member])).slice(0, 40);
  throw new Error(`${summary}\nKnown there: ${known.join(', ')}.`);
}

/** What the same apply enables has no lists yet when it is planned. */
export function plannedLater(handler: Handler): Handler['plan'] {
  return async (context, prior, planned, config) => {
    try {
      return (await handler.plan?.(context, prior, planned, config)) ?? {};
    } catch (error) {
      if (error instanceof NothingThere) return {};
      throw error;
    }
  };
}

/** A setting that is one of a list. */
export function listedSetting(setting: SettingDefinition): CustomDefinition {
  const handler = settingHandler(setting);
  return {
    ...setting,
    kind: 'custom',
    behaves: 'setting',
    identity: setting.id,
    requests: requestsOf(setting),
    handler: {
      plan: plannedLater(handler),
      create: (context, planned, config) => handler.create(context, planned, config),
      read: (context, state, imported) => handler.read(context, state, imported),
      update: (context, prior, planned, config) => handler.update(context, prior, planned, config),
      delete: (context, state) => handler.delete(context, state),
      fromImportId: (id) => handler.fromImportId(id),
    },
  };
}
