/** What belongs to a WAF instance as a whole: trials of its functions, and the delivery of its logs. */
import type { ValueObject } from '../../schema/value';
import { OpenApiError } from '../client';
import type { CustomDefinition } from '../definition';
import type { Context } from '../engine/context';
import { canonical, isJsonObject, type Json, type JsonObject } from '../engine/json';
import { ATTEMPTS, SHOWS_UP_WITHIN } from '../engine/operation';
import { afterApply, settled } from '../engine/reading';
import { member, textOf, valueOf } from '../engine/values';
import { from } from './green';
import { INSTANCE_ID, waf } from './waf';

const TRIAL = {
  start: waf('CreatePocFunction', { Type: from('function') }, false),
  list: waf('DescribePocFunctions', {}),
} as const;

async function trialOf(context: Context, attributes: ValueObject): Promise<JsonObject | undefined> {
  const functions = member(await context.send(TRIAL.list, { attributes }), 'Functions');
  const all = (Array.isArray(functions) ? (functions as readonly Json[]) : []).filter(isJsonObject);
  return all.find(({ Type }) => Type === textOf(attributes, 'function'));
}

/** A trial that was started before, or by a call whose answer was lost, is not started again: a function has one. */
async function startedTrial(context: Context, attributes: ValueObject): Promise<JsonObject> {
  const running = await trialOf(context, attributes);
  if (running) return running;
  let unknown = false;
  for (let attempt = 1; ; attempt++) {
    try {
      await context.send(TRIAL.start, { attributes });
      return await context.until('The trial', () => trialOf(context, attributes));
    } catch (error) {
      if (!(error instanceof OpenApiError)) throw error;
      unknown ||= error.outcomeUnknown;
      const trial = await context.within(unknown ? SHOWS_UP_WITHIN : 0, () => trialOf(context, attributes));
      if (trial) return trial;
      if (!error.outcomeUnknown || attempt === ATTEMPTS) throw error;
    }
  }
}

const expiry = (trial: JsonObject): ValueObject => ({
  expire_time: typeof trial.ExpireTime === 'number' ? new Date(trial.ExpireTime).toISOString() : null,
});

export const WAF_TRIAL: CustomDefinition = {
  kind: 'custom',
  behaves: 'operation',
  type: 'waf_trial',
  description:
    'Starts the free trial of a function of WAF, such as AI protection. It cannot be ended, and runs out by itself.',
  attributes: {
    instance_id: INSTANCE_ID,
    function: {
      type: 'string',
      required: true,
      forceNew: true,
      oneOf: ['largeLanguageModel', 'apisec', 'botWeb', 'botApp'],
      description:
        '`largeLanguageModel`: protection of AI applications; `apisec`: of APIs; `botWeb`, `botApp`: from bots.',
    },
    expire_time: { type: 'string', computed: true, description: 'When it runs out, RFC 3339.' },
  },
  requests: Object.values(TRIAL),
  handler: {
    create: async (context, planned) => {
      const attributes = settled(planned);
      const trial = await startedTrial(context, attributes);
      const id = `${textOf(attributes, 'instance_id')}:${textOf(attributes, 'function')}`;
      return { state: afterApply({ ...planned, id }, expiry(trial)) };
    },
    read: async (context, state) => {
      const trial = await trialOf(context, state);
      return { state: trial ? { ...state, ...expiry(trial) } : state };
    },
    update: (_, _prior, planned) => Promise.resolve({ state: settled(planned) }),
    delete: (_, state) =>
      Promise.resolve([
        {
          severity: 'warning' as const,
          summary: `The trial ${textOf(state, 'function')} goes on`,
          detail: 'WAF has no call that ends a trial. It runs out by itself.',
        },
      ]),
    fromImportId: (id) => {
      const [, instance, trial] = /^([^:]+):([^:]+)$/.exec(id) ?? [];
      if (instance === undefined || trial === undefined) {
        throw new Error(`the id for import has the form <instance id>:<function>; got ${id}`);
      }
      return { id, instance_id: instance, function: trial };
    },
  },
};

const LOG = {
  read: waf('DescribeUserWafLogStatus', {}),
  write: waf('ModifyUserWafLogStatus', { LogStatus: from('status'), LogRegionId: from('log_region') }),
} as const;

/** States in which logs are, or will soon be, delivered; the others are releasing, and two that say what failed. */
const DELIVERING = ['normal', 'initializing'];
const FAILED = /_failed$/;

interface Delivery {
  readonly enabled: boolean;
  readonly region: string | null;
  readonly status: string;
  /** When the status changed. */
  readonly changed: Json;
}

async function deliveryOf(context: Context, attributes: ValueObject): Promise<Delivery> {
  const answer = await context.send(LOG.read, { attributes });
  const [status, region] = [member(answer, 'LogStatus'), member(answer, 'LogRegionId')];
  return {
    enabled: DELIVERING.includes(String(status ?? '')),
    region: typeof region === 'string' && region !== '' ? region : null,
    status: String(status ?? ''),
    changed: member(answer, 'StatusUpdateTime') ?? null,
  };
}

interface Wanted {
  readonly enabled: boolean;
  /** Null for any. */
  readonly region: string | null;
}

function isAs({ enabled, region }: Delivery, wanted: Wanted): boolean {
  return enabled === wanted.enabled && (!enabled || wanted.region === null || region === wanted.region);
}

async function setDelivery(context: Context, attributes: ValueObject, wanted: Wanted): Promise<void> {
  const before = await deliveryOf(context, attributes);
  if (isAs(before, wanted)) return;
  const log_region = wanted.enabled ? wanted.region : null;
  await context.send(LOG.write, { attributes: { ...attributes, status: wanted.enabled ? 1 : 0, log_region } });
  await context.until('The log delivery', async () => {
    const now = await deliveryOf(context, attributes);
    if (FAILED.test(now.status) && now.changed !== before.changed) {
      throw new Error(
        `WAF says that its log service is in state ${now.status}\nLook for the reason in its console, then apply again.`,
      );
    }
    return isAs(now, wanted) || undefined;
  });
}

const wantedOf = (attributes: ValueObject): Wanted => ({
  enabled: attributes.enabled === true,
  region: textOf(attributes, 'log_region') || null,
});

/** What was there before Terraform, for its end. */
function isWanted(value: unknown): value is Wanted {
  return typeof value === 'object' && value !== null && 'enabled' in value && typeof value.enabled === 'boolean';
}

function foundBefore(context: Context, key: string): Wanted | undefined {
  const { found } = context.private;
  return isWanted(found) ? found : context.intents.read<Wanted>(key)?.before;
}

export const WAF_LOG_STATUS: CustomDefinition = {
  kind: 'custom',
  behaves: 'setting',
  identity: ['instance_id'],
  type: 'waf_log_status',
  description: 'Whether WAF delivers its logs to Log Service. Destroying restores what was found.',
  attributes: {
    instance_id: INSTANCE_ID,
    enabled: {
      type: 'bool',
      required: true,
      description: 'Whether logs are delivered. The log storage of the instance costs money.',
    },
    log_region: {
      type: 'string',
      optional: true,
      description: 'Region of the log store. Without it, WAF takes that of the instance.',
    },
  },
  unverified: 'What is answered while no logs are delivered, and whether their region can be changed while they are.',
  requests: Object.values(LOG),
  handler: {
    create: async (context, planned) => {
      const attributes = settled(planned);
      const id = textOf(attributes, 'instance_id');
      const key = canonical([context.type, id]);
      const { enabled, region } = await deliveryOf(context, attributes);
      const found = context.intents.read<Wanted>(key)?.before ?? { enabled, region };
      context.intents.write(key, { before: found });
      await setDelivery(context, attributes, wantedOf(attributes));
      return { state: afterApply({ ...planned, id }, {}), private: { found, intent: key } };
    },
    read: async (context, state, imported) => {
      const { enabled, region } = await deliveryOf(context, state);
      if (typeof context.private.intent === 'string') context.intents.remove(context.private.intent);
      // While no logs are delivered, their region is of no importance.
      const shown = enabled && (imported || valueOf(state, 'log_region') !== null);
      const next = { ...state, enabled, ...(shown && { log_region: region }) };
      return { state: next, ...(imported && { private: { found: { enabled, region } } }) };
    },
    update: async (context, _prior, planned) => {
      const key = canonical([context.type, textOf(planned, 'id')]);
      const found = foundBefore(context, key);
      // When the provider dies in an update, Terraform forgets what it keeps for it.
      if (found) context.intents.write(key, { before: found });
      await setDelivery(context, settled(planned), wantedOf(settled(planned)));
      return { state: afterApply(planned, {}), ...(found && { private: { found, intent: key } }) };
    },
    delete: async (context, state) => {
      const key = canonical([context.type, textOf(state, 'id')]);
      const found = foundBefore(context, key);
      if (found) await setDelivery(context, state, found);
      context.intents.remove(key);
      return [];
    },
    fromImportId: (id) => ({ id, instance_id: id }),
  },
};
