/** Sets of texts inside an object (words, answers): compared, and changed by the fewest calls. */
import type { Diagnostic } from '../../plugin';
import { OpenApiError } from '../client';
import type { Collection } from '../definition';
import type { ValueObject } from '../../schema/value';
import type { Answer, Context, Scope } from './context';
import { listAll } from './reading';
import { member, textsOf, valueOf } from './values';

/** As many refused texts as a message should quote. */
const QUOTED = 10;

/** Text → the service's key. */
export async function membersOf(
  context: Context,
  { list }: Collection,
  attributes: ValueObject,
  id: string,
): Promise<ReadonlyMap<string, string>> {
  const items = await listAll(context, list, { attributes, id });
  return new Map(items.map((item) => [String(member(item, list.value)), String(member(item, list.key))]));
}

function* batches<T>(all: readonly T[], size: number): Generator<readonly T[]> {
  for (let start = 0; start < all.length; start += size) yield all.slice(start, start + size);
}

/** The texts that an answer says were not taken. */
export function refusedTexts({ add }: Collection, answer: Answer): readonly string[] {
  return add.refused.flatMap((path) => {
    const texts = member(answer, path);
    return Array.isArray(texts) ? (texts as readonly unknown[]).map(String) : [];
  });
}

export function refusal({ attribute }: Collection, refused: readonly string[]): Diagnostic[] {
  if (refused.length === 0) return [];
  const quoted = refused.slice(0, QUOTED).map((text) => JSON.stringify(text));
  const more = refused.length > QUOTED ? ` and ${refused.length - QUOTED} more` : '';
  return [
    {
      severity: 'error',
      summary: `The service did not take ${refused.length} of the ${attribute}`,
      detail: `Refused: ${quoted.join(', ')}${more}\nRemove them from ${attribute} and apply again; all others are in place.`,
      path: [attribute],
    },
  ];
}

export interface Reconciled {
  /** What the object holds now. */
  readonly texts: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What a new object holds already, and which texts the call that created it did not take. */
export interface Created {
  readonly present?: readonly string[] | undefined;
  readonly refused: readonly string[];
}

/** How long to wait, in milliseconds, until a list shows what was changed. */
const SHOWS_WITHIN = 10_000;

/**
 * Makes the object hold exactly the texts that the attributes declare.
 * @param created for an object that was created just now
 */
export async function reconcile(
  context: Context,
  collection: Collection,
  attributes: ValueObject,
  id: string,
  created?: Created,
): Promise<Reconciled> {
  const { attribute, add, remove } = collection;
  if (valueOf(attributes, attribute) === null) return { texts: [], diagnostics: [] };
  const wanted = textsOf(attributes, attribute);
  const current = created?.present
    ? new Map(created.present.map((text) => [text, '']))
    : await membersOf(context, collection, attributes, id);
  const keep = new Set(wanted);
  const surplus = [...current].filter(([text]) => !keep.has(text));
  for (const some of batches(surplus, remove.batch)) {
    await context.send(remove, { attributes, id, keys: some.map(([, key]) => key) });
  }
  const refused = [...(created?.refused ?? [])];
  const missing = wanted.filter((text) => !current.has(text));
  for (const values of batches(missing, add.batch)) {
    refused.push(...refusedTexts(collection, await context.send(add, { attributes, id, values })));
  }
  const out = new Set(refused);
  const texts = wanted.filter((text) => !out.has(text));
  const added = [...(created?.present ?? []), ...missing].filter((text) => !out.has(text)).at(-1);
  await shown(context, collection, { attributes, id }, texts, { added, removed: surplus.at(-1)?.[0] });
  return { texts, diagnostics: refusal(collection, refused) };
}

/**
 * Waits until the list shows what was changed: the next plan would want to change it again. A long list is only asked for the
 * last text of each kind.
 */
async function shown(
  context: Context,
  { list }: Collection,
  scope: Scope,
  texts: readonly string[],
  last: { readonly added: string | undefined; readonly removed: string | undefined },
): Promise<void> {
  if (last.added === undefined && last.removed === undefined) return;
  const namesOf = async (search?: string): Promise<ReadonlySet<string>> => {
    const items = await listAll(context, list, { ...scope, ...(search !== undefined && { search }) });
    return new Set(items.map((item) => String(member(item, list.value))));
  };
  const asIs = async (): Promise<true | undefined> => {
    if (texts.length <= (list.pages.sizes.at(-1) ?? 0)) {
      const names = await namesOf();
      return names.size === texts.length && texts.every((text) => names.has(text)) ? true : undefined;
    }
    if (last.added !== undefined && !(await namesOf(last.added)).has(last.added)) return undefined;
    return last.removed !== undefined && (await namesOf(last.removed)).has(last.removed) ? undefined : true;
  };
  // A list that never shows it is no failure: the writes were answered.
  await context.within(SHOWS_WITHIN, () =>
    asIs().catch((error: unknown) => {
      // The object itself may not be seen yet.
      if (error instanceof OpenApiError && error.kind === 'refused') return undefined;
      throw error;
    }),
  );
}
