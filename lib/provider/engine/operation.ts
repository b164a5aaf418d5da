/** Calls that are made once, and again when their arguments change; and what they start, followed to its end. */
import { randomUUID } from 'node:crypto';
import { createLogger } from '../../plugin/log';
import type { ValueObject } from '../../schema/value';
import { OpenApiError } from '../client';
import type { OperationDefinition, Progress, Reading, Request } from '../definition';
import type { Answer, Context, Scope } from './context';
import type { Handler, Outcome } from './handler';
import type { Intent } from './intents';
import { canonical, type JsonObject } from './json';
import { afterApply, listAll, settled, withFields } from './reading';
import { member, textsOf, valueOf } from './values';

/** How long a task may stay invisible after a start whose answer was lost, in milliseconds. */
export const SHOWS_UP_WITHIN = 10_000;
/** How often a start is tried when the service fails in a way that may pass. */
export const ATTEMPTS = 5;
const MINUTE_MS = 60_000;

export function operationHandler(definition: OperationDefinition): Handler {
  const { attributes, run, result, progress } = definition;
  return {
    create: async (context, planned) => {
      const known = settled(planned);
      if (progress) return followed(context, definition, progress, planned);
      const answer = await context.send(run, { attributes: known });
      const id = typeof answer.RequestId === 'string' ? answer.RequestId : randomUUID();
      return { state: afterApply({ ...planned, id }, withFields(attributes, known, result, answer, true)) };
    },
    read: (context, state) => {
      // The state has been stored: the next start is another one.
      const { intent } = context.private;
      if (typeof intent === 'string') context.intents.remove(intent);
      return Promise.resolve({ state, ...(intent !== undefined && { private: {} }) });
    },
    update: (_, _prior, planned) => Promise.resolve({ state: settled(planned) }),
    delete: () => Promise.resolve([]),
    fromImportId: () => {
      throw new Error('an operation that was run once cannot be imported');
    },
  };
}

async function followed(
  context: Context,
  definition: OperationDefinition,
  progress: Progress,
  planned: ValueObject,
): Promise<Outcome> {
  const attributes = settled(planned);
  const { attributes: declared, result } = definition;
  const key = context.intents.claim(noteOf(context, definition, attributes));
  const id = await context.alone(context.type, () => started(context, definition, progress, attributes, key));
  const answer = await ended(context, progress, { attributes, id }, key);
  const state = afterApply({ ...planned, id }, withFields(declared, { ...attributes, id }, result, answer, true));
  return { state, private: { intent: key } };
}

/** Key of what is noted of a start: its arguments, and not what was found out for it. */
function noteOf(
  context: Context,
  { attributes: declared, progress }: OperationDefinition,
  attributes: ValueObject,
): string {
  const given = Object.entries(attributes).filter(
    ([name]) => name !== progress?.timeout && Object.hasOwn(declared, name) && !declared[name]?.computed,
  );
  return canonical([context.region, context.type, Object.fromEntries(given)]);
}

/** The task that an interrupted apply has begun, if there is one that Terraform does not know of. */
export async function begun(
  context: Context,
  definition: OperationDefinition,
  attributes: ValueObject,
): Promise<string | undefined> {
  const key = noteOf(context, definition, attributes);
  const interrupted = context.intents.recent<readonly string[]>(key);
  if (!interrupted || !definition.progress) return undefined;
  const id = interrupted.made ?? (await lost(context, definition.progress, attributes, interrupted));
  if (id === undefined) context.intents.remove(key);
  else context.intents.write(key, { before: interrupted.before, made: id });
  return id;
}

/** The id of the task: a new one, or the one that an interrupted apply has begun. */
async function started(
  context: Context,
  { run }: OperationDefinition,
  progress: Progress,
  attributes: ValueObject,
  key: string,
): Promise<string> {
  const { intents } = context;
  const interrupted = intents.recent<readonly string[]>(key);
  const before = interrupted?.before ?? (await tasksOf(context, progress, attributes));
  const known = interrupted && (interrupted.made ?? (await lost(context, progress, attributes, interrupted)));
  const id = known ?? (await start(before));
  intents.write(key, { before, made: id });
  return id;

  async function start(tasks: readonly string[]): Promise<string> {
    let unknown = interrupted !== undefined;
    for (let attempt = 1; ; attempt++) {
      intents.write(key, { before: tasks });
      try {
        return await startedNow(context, run, progress, attributes);
      } catch (error) {
        const lostAnswer = error instanceof OpenApiError && error.outcomeUnknown;
        unknown ||= lostAnswer;
        // What an attempt before this one may have started is looked for by the next apply.
        if (!unknown) intents.remove(key);
        if (!lostAnswer) throw error;
        const found = await lost(context, progress, attributes, { before: tasks, at: Date.now() });
        if (found !== undefined) return found;
        if (!progress.tasks || attempt === ATTEMPTS) throw error;
      }
    }
  }
}

async function startedNow(
  context: Context,
  run: Request,
  progress: Progress,
  attributes: ValueObject,
): Promise<string> {
  const answer = await context.send(run, { attributes });
  const task = member(answer, progress.task);
  const refusal = refusalOf(progress, answer);
  if (refusal === undefined && task !== undefined && task !== '') return String(task);
  throw new Error(`${run.action} started nothing\n${refusal ?? `It answered without ${progress.task}.`}`);
}

function refusalOf({ refusals = {} }: Progress, answer: Answer): string | undefined {
  for (const [path, reasons] of Object.entries(refusals)) {
    const value = String(member(answer, path) ?? '');
    if (value !== '') return `${path} ${value}: ${reasons[value] ?? 'the meaning is not documented'}`;
  }
  return undefined;
}

async function tasksOf(context: Context, { tasks }: Progress, attributes: ValueObject): Promise<readonly string[]> {
  if (!tasks) return [];
  const all = await itemsOf(context, tasks, { attributes });
  return [...new Set(all.map((one) => String(member(one, tasks.task) ?? '')))].filter((id) => id !== '');
}

/** The task of a start whose answer did not come, if the service can tell. */
async function lost(
  context: Context,
  progress: Progress,
  attributes: ValueObject,
  { before, at }: Pick<Intent<readonly string[]>, 'before' | 'at'>,
): Promise<string | undefined> {
  if (!progress.tasks) return undefined;
  return context.within(Math.max(0, at + SHOWS_UP_WITHIN - Date.now()), async () =>
    (await tasksOf(context, progress, attributes)).find((id) => !before.includes(id)),
  );
}

/** The last answer about a task that has ended well. */
async function ended(context: Context, progress: Progress, scope: Scope, key: string): Promise<JsonObject> {
  const log = createLogger({ module: 'aisec.operation', env: context.env });
  const { read, status, done, failed, reason, timeout, parts } = progress;
  const least = Math.max(1, parts === undefined ? 1 : textsOf(scope.attributes, parts).length);
  const minutes = Number(valueOf(scope.attributes, timeout));
  let last: readonly JsonObject[] = [];
  const outcome = await context.within(minutes * MINUTE_MS, async () => {
    last = await partsOf(context, read, scope);
    log.write('info', `${context.type} ${scope.id ?? ''}: ${howFar(progress, last)}`);
    const ends = last.map((one) => String(member(one, status) ?? ''));
    const open = ends.filter((end) => !done.includes(end) && !Object.hasOwn(failed, end));
    return last.length >= least && open.length === 0 ? last : undefined;
  });
  if (!outcome) {
    throw new Error(
      `${context.type} ${scope.id ?? ''} has not ended within ${minutes} minutes: ${howFar(progress, last)}\n` +
        `Apply again to wait for the same task, which is not started a second time; ${timeout} is how long to wait.`,
    );
  }
  const bad = outcome.filter((one) => Object.hasOwn(failed, String(member(one, status))));
  if (bad.length > 0) {
    context.intents.remove(key);
    const what = bad.map((one) => {
      const end = String(member(one, status));
      const why = reason === undefined ? '' : String(member(one, reason) ?? '');
      return [`${end}: ${failed[end] ?? ''}`, why].filter((text) => text !== '').join(', ');
    });
    throw new Error(
      `${context.type} ${scope.id ?? ''} failed: ${bad.length} of ${outcome.length}\n${[...new Set(what)].join('\n')}\n` +
        'The next apply starts a new task.',
    );
  }
  return outcome[0] ?? {};
}

/** What a list holds, page by page, or the answer itself where there is no list. */
async function itemsOf(
  context: Context,
  request: Request & Pick<Reading, 'items' | 'pages' | 'prepare'>,
  scope: Scope,
): Promise<readonly JsonObject[]> {
  const { items, pages, prepare = (item: JsonObject) => item } = request;
  if (items === undefined) return [prepare(await context.send(request, scope))];
  return listAll(context, { ...request, items, ...(pages && { pages }) }, scope);
}

async function partsOf(context: Context, read: Progress['read'], scope: Scope): Promise<readonly JsonObject[]> {
  const { where = {} } = read;
  const all = await itemsOf(context, read, scope);
  const wanted = Object.entries(where).map(
    ([name, source]) => [name, String(context.value(source, scope, read.action))] as const,
  );
  return all.filter((one) => wanted.every(([name, value]) => String(member(one, name)) === value));
}

/** `12 of 40, RUNNING` */
function howFar({ finished, total, status, done }: Progress, parts: readonly JsonObject[]): string {
  if (parts.length === 0) return 'the service does not show it yet';
  const states = [...new Set(parts.map((one) => String(member(one, status) ?? '')))].join(', ');
  const [first = {}] = parts;
  const count =
    parts.length > 1
      ? `${parts.filter((one) => done.includes(String(member(one, status)))).length} of ${parts.length}`
      : [finished, total]
          .map((path) => (path === undefined ? '' : String(member(first, path) ?? '')))
          .filter((text) => text !== '')
          .join(' of ');
  return [count, `status ${states || 'unknown'}`].filter((text) => text !== '').join(', ');
}
