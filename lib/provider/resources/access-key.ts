/**
 * An AccessKey whose secret goes from the call that makes it straight to a secret store: neither code, plan nor state ever
 * has it.
 */
import type { Diagnostic } from '../../plugin';
import { UNKNOWN, type ValueObject } from '../../schema/value';
import { OpenApiError } from '../client';
import type { CustomDefinition, Request } from '../definition';
import type { Context } from '../engine/context';
import type { Handler, Outcome } from '../engine/handler';
import { canonical, isJsonObject, type Json, sha256 } from '../engine/json';
import { afterApply, isAbsent, settled } from '../engine/reading';
import { member, textOf, valueOf } from '../engine/values';
import { from } from './green';
import { type AccessKeyPair, type Mark, STORES, storeOf, type StoredSecret } from './secret-store';

const RAM = { product: 'Ram', version: '2015-05-01' } as const;
const USER = { UserName: from('user_name') } as const satisfies Request['parameters'];

const KEY = {
  create: { api: RAM, action: 'CreateAccessKey', parameters: USER, repeatable: false },
  list: { api: RAM, action: 'ListAccessKeys', parameters: USER, repeatable: true },
  lastUsed: {
    api: RAM,
    action: 'GetAccessKeyLastUsed',
    parameters: { ...USER, UserAccessKeyId: from('key') },
    repeatable: true,
  },
  update: {
    api: RAM,
    action: 'UpdateAccessKey',
    parameters: { ...USER, UserAccessKeyId: from('key'), Status: from('status') },
    repeatable: true,
  },
  delete: {
    api: RAM,
    action: 'DeleteAccessKey',
    parameters: { ...USER, UserAccessKeyId: from('key') },
    repeatable: true,
  },
} as const satisfies { readonly [call: string]: Request };

/** RAM's limit: https://www.alibabacloud.com/help/en/ram/product-overview/limits */
const KEYS_PER_USER = 2;
/** Another apply that is making a key is done after this long, in milliseconds. */
const MAKING_TAKES = 10 * 60_000;
const HOUR = 3_600_000;
const ATTEMPTS = 5;
/** How long a new key may stay invisible, in milliseconds. */
const SHOWS_UP_WITHIN = 10_000;

interface Key {
  readonly id: string;
  readonly status: string;
  readonly created: string;
}

async function keysOf(context: Context, attributes: ValueObject): Promise<readonly Key[]> {
  const all = member(await context.send(KEY.list, { attributes }), 'AccessKeys.AccessKey');
  return (Array.isArray(all) ? (all as readonly Json[]) : []).filter(isJsonObject).map((key) => ({
    id: String(key.AccessKeyId),
    status: String(key.Status),
    created: String(key.CreateDate),
  }));
}

async function unlessGone(call: Promise<unknown>): Promise<void> {
  try {
    await call;
  } catch (error) {
    if (!isAbsent(error)) throw error;
  }
}

async function deactivate(context: Context, attributes: ValueObject, key: string): Promise<void> {
  await unlessGone(context.send(KEY.update, { attributes: { ...attributes, key, status: 'Inactive' } }));
}

/** Deactivated first: whoever still uses it can be heard before it is gone for good. */
async function retire(context: Context, attributes: ValueObject, key: string): Promise<void> {
  await deactivate(context, attributes, key);
  await unlessGone(context.send(KEY.delete, { attributes: { ...attributes, key } }));
}

/** Keys that this process has made and stored, or deleted, which lists may still show: none of them is lost. */
const settledKeys = new Set<string>();

/**
 * Deletes keys whose secret nobody ever got: the call that made them was not answered. Waits for them as long as the service may
 * hide them.
 * @param since when they may have been made, in ms since 1970
 */
async function retireLost(
  context: Context,
  attributes: ValueObject,
  before: readonly string[],
  since: number,
): Promise<void> {
  await context.within(Math.max(0, since + SHOWS_UP_WITHIN - Date.now()), async () => {
    const lost = (await keysOf(context, attributes)).filter(({ id }) => !before.includes(id) && !settledKeys.has(id));
    for (const { id } of lost) await retireUnused(context, attributes, id);
    return lost.length > 0 ? true : undefined;
  });
}

async function retireUnused(context: Context, attributes: ValueObject, id: string): Promise<void> {
  const answer = await context.send(KEY.lastUsed, { attributes: { ...attributes, key: id } });
  const used = member(answer, 'AccessKeyLastUsed.LastUsedDate');
  // RAM answers "N/A", or nothing, for a key that was never used.
  if (typeof used === 'string' && /^\d{4}-/.test(used)) {
    throw new Error(
      `The AccessKey ${id} of ${textOf(attributes, 'user_name')} came to be while this one was being made, and is in use\n` +
        'Only this resource may make keys for the user. Delete that key, or give this resource a user of its own; then apply again.',
    );
  }
  await retire(context, attributes, id);
  settledKeys.add(id);
}

/**
 * Makes a key and stores its secret. The store's mark says that it is being made.
 * @param interrupted when an earlier attempt ended that nobody knows the end of, in ms since 1970
 */
async function make(
  context: Context,
  attributes: ValueObject,
  before: readonly string[],
  interrupted?: number,
): Promise<string> {
  let since = interrupted;
  for (let attempt = 1; ; attempt++) {
    if (since !== undefined) await retireLost(context, attributes, before, since);
    let key: AccessKeyPair;
    try {
      const answer = await context.send(KEY.create, { attributes });
      key = {
        id: String(member(answer, 'AccessKey.AccessKeyId')),
        secret: String(member(answer, 'AccessKey.AccessKeySecret')),
      };
    } catch (error) {
      if (!(error instanceof OpenApiError) || !error.outcomeUnknown || attempt === ATTEMPTS) throw error;
      since = Date.now();
      continue;
    }
    const { unstoppable } = context;
    try {
      await storeOf(attributes).put(unstoppable, attributes, key, { current: key.id, ...triggerOf(attributes) });
    } catch (error) {
      // Its secret is nowhere: a key that nobody can use must not stay. If this fails too, the mark tells the next apply.
      await retire(unstoppable, attributes, key.id).catch(() => undefined);
      throw error;
    }
    settledKeys.add(key.id);
    return key.id;
  }
}

function tooMany(attributes: ValueObject, keys: readonly Key[]): Error {
  return new Error(
    `${textOf(attributes, 'user_name')} has ${keys.length} AccessKeys already: ${keys.map(({ id }) => id).join(', ')}\n` +
      `RAM allows ${KEYS_PER_USER}. Delete one that is not used (GetAccessKeyLastUsed tells), then apply again.`,
  );
}

const idOf = (attributes: ValueObject): string =>
  ['user_name', 'secret_store', 'secret_name'].map((name) => textOf(attributes, name)).join(':');

/** Who makes a key has to know all others of the user. */
const keysKey = (attributes: ValueObject): string => `keys of ${textOf(attributes, 'user_name')}`;

const intentKey = (context: Context, attributes: ValueObject): string =>
  canonical([context.region, context.type, idOf(attributes)]);

interface Prepared {
  /** The key that an interrupted apply has stored already. */
  readonly stored?: string;
  readonly before: readonly string[];
  /** When an interrupted apply was last heard of, in ms since 1970. */
  readonly interrupted?: number;
}

/** Prepares the store for a first key. */
async function prepare(context: Context, attributes: ValueObject, intent: string): Promise<Prepared> {
  const store = storeOf(attributes);
  const name = textOf(attributes, 'secret_name');
  const keys = await keysOf(context, attributes);
  const ids = keys.map(({ id }) => id);
  let found = await store.find(context, attributes);
  const own = context.intents.recent(intent);
  context.intents.write(intent, { before: null });
  if (!found) {
    if (ids.length >= KEYS_PER_USER) throw tooMany(attributes, keys);
    await store.create(context, attributes, { ...triggerOf(attributes), before: ids });
    found = await context.until(`The secret ${name}`, () => store.find(context, attributes));
    if (canonical(found.mark?.before) === canonical(ids)) return { before: ids };
  }
  const mark = refuseForeign(attributes, found, keys, own !== undefined);
  if (found.deleted) await store.restore(context, attributes);
  const current = keys.find(({ id }) => id === mark.current);
  if (current && !mark.before) return { stored: current.id, before: [] };
  const before = mark.before ?? ids;
  await store.describe(context, attributes, { ...triggerOf(attributes), before });
  return { before, ...(mark.before && { interrupted: Math.max(own?.at ?? 0, timeOf(found)) }) };
}

/** When the store was last written to, in ms since 1970. */
function timeOf({ updated }: StoredSecret): number {
  return Date.parse(updated ?? '') || Date.now();
}

/** The mark of a secret that this resource may go on with. */
function refuseForeign(attributes: ValueObject, found: StoredSecret, keys: readonly Key[], own: boolean): Mark {
  const name = textOf(attributes, 'secret_name');
  if (!found.mark) {
    throw new Error(
      `The secret ${name} exists already, and holds no AccessKey of aisec\nChoose another secret_name; nothing was changed.`,
    );
  }
  if (own || found.deleted) return found.mark;
  const { current, before } = found.mark;
  if (before === undefined && keys.some(({ id }) => id === current)) {
    throw new Error(
      `The secret ${name} holds the AccessKey ${current} already\n` +
        `Take both over with "terraform import <address> ${idOf(attributes)}", or choose another secret_name.`,
    );
  }
  if (before && Date.now() - Date.parse(found.updated ?? '') < MAKING_TAKES) {
    throw new Error(
      `An AccessKey for the secret ${name} is being made by another apply, or was interrupted\n` +
        `Apply again ${MAKING_TAKES / 60_000} minutes after ${found.updated}; it will be finished then.`,
    );
  }
  return found.mark;
}

function stateOf(key: Key | undefined, mark: Mark | undefined): ValueObject {
  return {
    access_key_id: key?.id ?? null,
    create_date: key?.created ?? null,
    status: key?.status ?? null,
    secret_stored: key !== undefined && mark?.current === key.id,
  };
}

async function seen(context: Context, attributes: ValueObject, id: string): Promise<ValueObject> {
  const store = storeOf(attributes);
  return context.until(`The AccessKey ${id}`, async () => {
    const key = (await keysOf(context, attributes)).find((one) => one.id === id);
    const mark = (await store.find(context, attributes))?.mark;
    const state = stateOf(key, mark);
    return state.secret_stored === true && state.status === 'Active' && !mark?.before ? state : undefined;
  });
}

const handler: Handler = {
  plan: (_, prior, planned) => {
    if (!prior) return Promise.resolve({});
    const [before, after] = [valueOf(prior, 'rotation_trigger'), valueOf(planned, 'rotation_trigger')];
    const lost = prior.secret_stored === false;
    if (lost || (before !== null && after !== null && before !== after)) {
      return Promise.resolve({
        unknown: ['access_key_id', 'create_date', 'previous_access_key_id', 'previous_valid_until'],
        set: { status: 'Active', secret_stored: true },
      });
    }
    return Promise.resolve({
      set: {
        ...(prior.status !== 'Active' && { status: 'Active' }),
        ...(overlapEnded(prior) && { previous_access_key_id: null, previous_valid_until: null }),
      },
    });
  },
  create: async (context, planned): Promise<Outcome> => {
    const attributes = settled(planned);
    const intent = context.intents.claim(intentKey(context, attributes));
    const id = await context.alone(keysKey(attributes), async () => {
      const prepared = await prepare(context, attributes, intent);
      return prepared.stored ?? (await make(context, attributes, prepared.before, prepared.interrupted));
    });
    const state = afterApply({ ...planned, id: idOf(attributes) }, await seen(context, attributes, id));
    return { state, private: { intent } };
  },
  read: async (context, state, imported) => {
    let keys: readonly Key[];
    try {
      keys = await keysOf(context, state);
    } catch (error) {
      // The user is gone, and its keys with it.
      if (isAbsent(error)) return null;
      throw error;
    }
    const found = await storeOf(state).find(context, state);
    const marked = keys.find(({ id }) => id === found?.mark?.current);
    const key = marked ?? keys.find(({ id }) => id === textOf(state, 'access_key_id'));
    // Without the current key, but with the one before, it is not all gone.
    if (!key && !keys.some(({ id }) => id === textOf(state, 'previous_access_key_id'))) return null;
    const { intent } = context.private;
    if (typeof intent === 'string') context.intents.remove(intent);
    const before = textOf(state, 'access_key_id');
    // An apply was killed after it had rotated the key.
    const rotated = key !== undefined && !imported && before !== key.id && keys.some(({ id }) => id === before);
    const kept = rotated ? before : textOf(state, 'previous_access_key_id');
    const previous = keys.find(({ id }) => id === kept && id !== key?.id);
    return {
      state: {
        ...state,
        ...stateOf(key, found?.mark),
        ...(!previous && { previous_access_key_id: null, previous_valid_until: null }),
        ...(previous &&
          rotated && { previous_access_key_id: before, previous_valid_until: overlapOf(state, key.created) }),
        ...(state.description !== null || imported ? { description: found?.description || null } : {}),
        ...(imported && {
          ...found?.attributes,
          rotation_overlap_hours: DEFAULT_OVERLAP,
          delete_protection_days: DEFAULT_RECOVERY,
        }),
      },
      ...(intent !== undefined && { private: {} }),
    };
  },
  update: async (context, prior, planned): Promise<Outcome> => {
    const attributes = settled(planned);
    const current = textOf(prior, 'access_key_id');
    const previous = textOf(prior, 'previous_access_key_id');
    if (planned.access_key_id === UNKNOWN) {
      return context.alone(keysKey(attributes), () => rotate(context, prior, planned));
    }
    if (prior.status !== 'Active') {
      await context.send(KEY.update, { attributes: { ...attributes, key: current, status: 'Active' } });
    }
    if (previous !== '' && planned.previous_access_key_id === null) await retire(context, attributes, previous);
    if (textOf(prior, 'description') !== textOf(attributes, 'description')) {
      await storeOf(attributes).describe(context, attributes, { current, ...triggerOf(attributes) });
    }
    return { state: afterApply(planned, await seen(context, attributes, current)) };
  },
  delete: async (context, state): Promise<readonly Diagnostic[]> => {
    const store = storeOf(state);
    const found = await store.find(context, state);
    const keys = ['previous_access_key_id', 'access_key_id'].map((name) => textOf(state, name)).filter(Boolean);
    for (const key of keys) await deactivate(context, state, key);
    // The current key goes last: as long as it is there, an interrupted destroy is gone on with.
    if (found?.mark?.before) await retireLost(context, state, [...found.mark.before, ...keys], timeOf(found));
    if (found && !found.deleted) await store.delete(context, state);
    for (const key of keys) await unlessGone(context.send(KEY.delete, { attributes: { ...state, key } }));
    const { intent } = context.private;
    if (typeof intent === 'string') context.intents.remove(intent);
    return [];
  },
  fromImportId: (importId) => {
    const [, id, user, store, name, trigger] = /^(([^:]+):(oos|kms):([^#]+))(?:#(.*))?$/.exec(importId) ?? [];
    if (id === undefined) {
      throw new Error(
        `the id for import has the form <user name>:oos|kms:<secret name>, with #<rotation trigger> if there is one; got ${importId}`,
      );
    }
    return {
      id,
      user_name: user ?? '',
      secret_store: store ?? '',
      secret_name: name ?? '',
      rotation_trigger: trigger ?? null,
    };
  },
};

function overlapEnded(state: ValueObject): boolean {
  const until = textOf(state, 'previous_valid_until');
  return until !== '' && Date.parse(until) <= Date.now();
}

function overlapOf(state: ValueObject, since: string): string {
  const hours = Number(valueOf(state, 'rotation_overlap_hours') ?? DEFAULT_OVERLAP);
  return new Date(Date.parse(since) + hours * HOUR).toISOString();
}

/** Says in the store which trigger a key was made for, so that it is not made twice. */
function triggerOf(attributes: ValueObject): Pick<Mark, 'trigger'> {
  const trigger = textOf(attributes, 'rotation_trigger');
  return trigger === '' ? {} : { trigger: sha256(trigger).slice(0, 8) };
}

/** Makes a new key beside the current one, which stays valid for the overlap. */
async function rotate(context: Context, prior: ValueObject, planned: ValueObject): Promise<Outcome> {
  const attributes = settled(planned);
  const lost = prior.secret_stored === false;
  const { made, replaced, older } = await successor(context, attributes, prior, lost);
  const state = await seen(context, attributes, made);
  // A key whose secret was lost is no use to anybody.
  const ends = lost || valueOf(attributes, 'rotation_overlap_hours') === 0;
  if (ends && replaced !== '') await retire(context, attributes, replaced);
  const previous = ends ? older : replaced;
  const until = ends ? textOf(prior, 'previous_valid_until') : overlapOf(attributes, textOf(state, 'create_date'));
  return {
    state: afterApply(planned, {
      ...state,
      previous_access_key_id: previous || null,
      previous_valid_until: previous === '' ? null : until,
    }),
  };
}

interface Succession {
  readonly made: string;
  /** The key that was the current one; '' if there was none. */
  readonly replaced: string;
  /** The key before that, if it is still there; ''. */
  readonly older: string;
}

async function successor(
  context: Context,
  attributes: ValueObject,
  prior: ValueObject,
  lost: boolean,
): Promise<Succession> {
  const store = storeOf(attributes);
  const current = textOf(prior, 'access_key_id');
  const keys = await keysOf(context, attributes);
  const before = keys.map(({ id }) => id);
  const older = before.find((id) => id === textOf(prior, 'previous_access_key_id')) ?? '';
  let found = await store.find(context, attributes);
  const { trigger } = triggerOf(attributes);
  const mark = found?.mark;
  const made = !lost && !mark?.before && mark?.current === current && trigger !== undefined && mark.trigger === trigger;
  // By an apply that was killed before Terraform heard of it: what was the current key then is the one before now.
  if (made) return { made: current, replaced: older, older: '' };
  if (!mark?.before && before.length >= KEYS_PER_USER) {
    if (older === '') throw tooMany(attributes, keys);
    if (!overlapEnded(prior)) {
      throw new Error(
        `The previous AccessKey ${older} is valid until ${textOf(prior, 'previous_valid_until')}, and RAM allows ${KEYS_PER_USER} keys\n` +
          'Apply again after that time. To end it now, deactivate and delete that key, then apply.',
      );
    }
    await retire(context, attributes, older);
    before.splice(before.indexOf(older), 1);
  }
  const making: Mark = { ...(!lost && { current }), ...triggerOf(attributes), before: mark?.before ?? before };
  if (!found) {
    await store.create(context, attributes, making);
    found = await context.until('The secret', () => store.find(context, attributes));
  } else {
    if (found.deleted) await store.restore(context, attributes);
    await store.describe(context, attributes, making);
  }
  const id = await make(context, attributes, making.before ?? [], mark?.before && timeOf(found));
  return { made: id, replaced: current, older: before.includes(older) ? older : '' };
}

const DEFAULT_OVERLAP = 24;
const DEFAULT_RECOVERY = 30;

export const ACCESS_KEY: CustomDefinition = {
  kind: 'custom',
  behaves: 'resource',
  type: 'access_key',
  description:
    'An AccessKey of a RAM user whose secret goes straight to a secret store. Neither configuration, plan nor state has it.',
  attributes: {
    user_name: {
      type: 'string',
      required: true,
      forceNew: true,
      description: 'RAM user; only this resource may make keys for it.',
    },
    secret_store: {
      type: 'string',
      required: true,
      forceNew: true,
      oneOf: ['oos', 'kms'],
      description: '`oos`: a secret parameter of OOS, without cost. `kms`: a generic secret of KMS, in an instance.',
    },
    secret_name: {
      type: 'string',
      required: true,
      forceNew: true,
      length: [1, 64],
      description: 'Name of the secret. Its value is JSON: {"AccessKeyId", "AccessKeySecret"}.',
    },
    kms_key_id: { type: 'string', optional: true, forceNew: true, description: 'Key that encrypts the secret.' },
    kms_instance_id: { type: 'string', optional: true, forceNew: true, description: 'KMS instance of that key.' },
    description: { type: 'string', optional: true, length: [0, 100], description: 'Description of the secret.' },
    rotation_trigger: {
      type: 'string',
      optional: true,
      description: 'Any text. When it changes from one text to another, the key is rotated.',
    },
    rotation_overlap_hours: {
      type: 'number',
      default: DEFAULT_OVERLAP,
      range: [0, 720],
      description:
        'Hours that the previous key stays valid after a rotation. It is deactivated and deleted by the first apply after that.',
    },
    delete_protection_days: {
      type: 'number',
      default: DEFAULT_RECOVERY,
      range: [7, 30],
      description: 'Days that a deleted KMS secret can be recovered. Without effect for `oos`.',
    },
    access_key_id: { type: 'string', computed: true, description: 'The AccessKey ID.' },
    create_date: { type: 'string', computed: true, description: 'When the key was made.' },
    status: { type: 'string', computed: true, description: '`Active`; a deactivated key is activated again.' },
    secret_stored: {
      type: 'bool',
      computed: true,
      description: 'Whether the store holds the secret; a lost secret is replaced by a new key.',
    },
    previous_access_key_id: {
      type: 'string',
      computed: true,
      description: 'The key before the last rotation, while it is valid.',
    },
    previous_valid_until: { type: 'string', computed: true, description: 'Until when, RFC 3339.' },
  },
  requests: [...Object.values(KEY), ...STORES.oos.requests, ...STORES.kms.requests],
  handler,
};
