/** Members in the account factory of Cloud Governance Center: baselines are applied to them, which goes on for a while and may fail. */
import type { Diagnostic } from '../../plugin';
import type { ValueObject } from '../../schema/value';
import { OpenApiError } from '../client';
import type { Attributes, CustomDefinition, ParameterValue } from '../definition';
import type { Context } from '../engine/context';
import type { Handler, Outcome } from '../engine/handler';
import { canonical, isJsonObject, type Json, type JsonObject, parsed } from '../engine/json';
import { afterApply, isAbsent, settled } from '../engine/reading';
import { changed, member, textOf, valueOf } from '../engine/values';
import { accountNumber, governance } from './governance';
import { from } from './green';
import { objects } from './resource-directory';

const MINUTE_MS = 60_000;
/** How long a start whose answer was lost may take to show. */
const SHOWS_UP_WITHIN = 10_000;

const ATTRIBUTES = {
  account_id: { type: 'string', required: true, forceNew: true, description: 'Id of the member.' },
  baseline_id: {
    type: 'string',
    optional: true,
    description: 'Baseline to apply, `afb-…`. By default, the default baseline of the service.',
  },
  items: {
    type: 'string',
    optional: true,
    json: true,
    description:
      'Items over those of the baseline: a JSON list of objects with `Name`, and `Version`, `Config` (JSON text) or `Skip`. They are not read.',
  },
  revision: {
    type: 'string',
    optional: true,
    description: 'Any text; another one applies the baseline again, such as a hash of its items.',
  },
  timeout_minutes: {
    type: 'number',
    default: 60,
    min: 1,
    description: 'How long an apply waits for the end of the enrolment.',
  },
  status: {
    type: 'string',
    computed: true,
    description: '`Finished`, `Failed` or `ScheduleFailed`. The next apply enrols again what has not finished.',
  },
  failure: { type: 'string', computed: true, description: 'Why it failed, with the items that did; else empty.' },
} as const satisfies Attributes;

const uid = accountNumber('account_id');

function sentItems(text: string): readonly JsonObject[] {
  return objects(parsed(text)).map(({ Name, Version, Config, Skip }) => {
    const known = { Name, Version, Config, Skip };
    return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) as JsonObject;
  });
}

const ENROLL = governance(
  'EnrollAccount',
  {
    AccountUid: uid,
    BaselineId: from('baseline_id'),
    BaselineItems: {
      made: ({ attributes }) => {
        const items = sentItems(textOf(attributes, 'items'));
        return items.length === 0 ? undefined : (items as ParameterValue);
      },
    },
  },
  false,
);
const ENROLLED = governance('GetEnrolledAccount', { AccountUid: uid });

const ENDS = ['Finished', 'Failed', 'ScheduleFailed'];

interface Look {
  readonly answer: JsonObject;
  readonly status: string;
  readonly ended: boolean;
  /** Changes with every enrolment. */
  readonly mark: string;
}

/** Undefined where the account was never enrolled. */
async function look(context: Context, attributes: ValueObject): Promise<Look | undefined> {
  try {
    const answer = await context.send(ENROLLED, { attributes });
    const status = String(member(answer, 'Status') ?? '');
    return { answer, status, ended: ENDS.includes(status), mark: String(member(answer, 'UpdateTime') ?? '') };
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

/** Waits until nothing is being applied to the account. */
async function idle(context: Context, attributes: ValueObject, end: number): Promise<Look | undefined> {
  const ended = await context.within(Math.max(0, end - Date.now()), async () => {
    const now = await look(context, attributes);
    return !now || now.ended ? { now } : undefined;
  });
  if (!ended) {
    throw new Error(
      `The enrolment of account ${textOf(attributes, 'account_id')} has not ended within ${textOf(attributes, 'timeout_minutes')} minutes\n` +
        'Apply again to wait for the same one; timeout_minutes is how long to wait.',
    );
  }
  return ended.now;
}

/** Items as they are compared: those that are skipped have no more than a name. */
function comparable(items: readonly JsonObject[]): string {
  const all = items.map(({ Name, Version, Config, Skip }) => {
    const text = typeof Config === 'string' ? Config : '';
    return [String(Name), String(Version ?? '1.0'), Skip === true || Skip === 'true', parsed(text) ?? text] as const;
  });
  return canonical(all.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether the last enrolment is what the attributes ask for. */
function isAsWanted({ answer, status }: Look, attributes: ValueObject): boolean {
  const baseline = textOf(attributes, 'baseline_id');
  return (
    status === 'Finished' &&
    (baseline === '' || String(member(answer, 'BaselineId') ?? '') === baseline) &&
    comparable(objects(member(answer, 'Inputs.BaselineItems'))) === comparable(sentItems(textOf(attributes, 'items')))
  );
}

function failureOf({ answer, status }: Look): string {
  if (status === 'Finished') return '';
  const error = member(answer, 'ErrorInfo');
  const reason = isJsonObject(error)
    ? [error.Code, error.Message, error.Recommend].filter(
        (text): text is string => typeof text === 'string' && text !== '',
      )
    : [];
  const failed = objects(member(answer, 'Progress') as Json)
    .filter(({ Status }) => Status === 'Failed')
    .map(({ Name }) => String(Name));
  return [
    status,
    ...(failed.length > 0 ? [`of ${failed.join(', ')}`] : []),
    ...(reason.length > 0 ? [reason.join(': ')] : []),
  ].join(' ');
}

/** The start, or the one that an interrupted apply has begun. */
async function enroll(context: Context, attributes: ValueObject, before: string | undefined): Promise<void> {
  const begun = (): Promise<true | undefined> =>
    context.within(SHOWS_UP_WITHIN, async () => {
      const now = await look(context, attributes);
      return now && (!now.ended || now.mark !== before) ? true : undefined;
    });
  try {
    await context.send(ENROLL, { attributes });
  } catch (error) {
    if (!(error instanceof OpenApiError) || !error.outcomeUnknown || !(await begun())) throw error;
    return;
  }
  // What a read shows may still be the one before.
  await begun();
}

async function enrolled(context: Context, planned: ValueObject, again: boolean): Promise<Outcome> {
  const attributes = settled(planned);
  const id = textOf(attributes, 'account_id');
  const end = Date.now() + Number(textOf(attributes, 'timeout_minutes')) * MINUTE_MS;
  const found = await idle(context, attributes, end);
  let last = found;
  if (!found || again || !isAsWanted(found, attributes)) {
    await enroll(context, attributes, found?.mark);
    last = await idle(context, attributes, end);
  }
  if (!last) throw new Error(`The service does not show the enrolment of account ${id}\nApply again.`);
  const { status } = last;
  const failure = failureOf(last);
  const state = afterApply({ ...planned, id }, { status, failure });
  return { state, diagnostics: status === 'Finished' ? [] : [failed(id, failure)] };
}

/** No error: Terraform would replace the resource, and stop what waits for its turn. What needs the account asks for `status`. */
function failed(id: string, failure: string): Diagnostic {
  return {
    severity: 'warning',
    summary: `Account ${id} was not enrolled`,
    detail: `${failure}\nThe next apply enrols it again.`,
  };
}

const handler: Handler = {
  plan: (_, prior) => {
    const retry = prior !== null && textOf(prior, 'status') !== 'Finished';
    return Promise.resolve(retry ? { unknown: ['status', 'failure'] } : {});
  },
  create: (context, planned) => enrolled(context, planned, false),
  update: async (context, prior, planned) => {
    const names = changed(ATTRIBUTES, prior, planned).filter((name) => name !== 'timeout_minutes');
    if (names.length === 0 && textOf(prior, 'status') === 'Finished') return { state: settled(planned) };
    // A revision is another baseline under the same id.
    return enrolled(context, planned, names.includes('revision'));
  },
  read: async (context, state, imported) => {
    const now = await look(context, state);
    if (!now) return null;
    const baseline = String(member(now.answer, 'BaselineId') ?? '');
    const declared = valueOf(state, 'baseline_id') !== null || imported;
    return {
      state: {
        ...state,
        ...(declared && baseline !== '' && { baseline_id: baseline }),
        // One that goes on is waited for by the next apply.
        status: now.status,
        failure: now.ended ? failureOf(now) : '',
      },
    };
  },
  delete: (_, state) =>
    Promise.resolve([
      {
        severity: 'warning',
        summary: `Account ${textOf(state, 'account_id')} stays enrolled`,
        detail:
          'The service has no call that takes an account out of its account factory. What the baseline made stays.',
      },
    ]),
  fromImportId: (id) => {
    if (!/^\d{6,20}$/.test(id)) throw new Error(`the id for import is the id of the account, digits; got ${id}`);
    return { id, account_id: id, timeout_minutes: 60 };
  },
};

export const GOVERNANCE_ENROLLMENT: CustomDefinition = {
  kind: 'custom',
  behaves: 'resource',
  type: 'governance_enrollment',
  description:
    'A member of the resource directory in the account factory of Cloud Governance Center: applies a baseline, waits for the end, and says by `status` how it ended. Destroying leaves the account enrolled.',
  attributes: ATTRIBUTES,
  unverified:
    'That an enrolment shows by another `UpdateTime`, and that `Inputs.BaselineItems` of an enrolled account are the items it was enrolled with.',
  requests: [ENROLL, ENROLLED],
  validate: (config) => {
    const text = textOf(config, 'items');
    const list = parsed(text);
    const isList =
      Array.isArray(list) &&
      (list as readonly Json[]).every((one) => isJsonObject(one) && typeof one.Name === 'string');
    if (text === '' || isList) return [];
    return [
      {
        severity: 'error',
        summary: 'items is no list of baseline items',
        detail: 'Give a JSON list of objects, each with the member Name.',
        path: ['items'],
      },
    ];
  },
  handler,
};
