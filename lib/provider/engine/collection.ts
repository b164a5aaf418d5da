/** Sets of texts inside an object (words, answers): compared, and changed by the fewest calls. */
import type { Diagnostic } from '../../plugin';
import type { Collection } from '../definition';
import type { ValueObject } from '../../schema/value';
import type { Answer, Context } from './context';
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

/**
 * Makes the object hold exactly the texts that the attributes declare.
 * @param empty the object was created just now and holds only `present`
 */
export async function reconcile(
  context: Context,
  collection: Collection,
  attributes: ValueObject,
  id: string,
  present?: readonly string[],
): Promise<Reconciled> {
  const { attribute, add, remove } = collection;
  if (valueOf(attributes, attribute) === null) return { texts: [], diagnostics: [] };
  const wanted = textsOf(attributes, attribute);
  const current = present
    ? new Map(present.map((text) => [text, '']))
    : await membersOf(context, collection, attributes, id);
  const keep = new Set(wanted);
  const surplus = [...current].filter(([text]) => !keep.has(text)).map(([, key]) => key);
  for (const keys of batches(surplus, remove.batch)) await context.send(remove, { attributes, id, keys });
  const refused: string[] = [];
  const missing = wanted.filter((text) => !current.has(text));
  for (const values of batches(missing, add.batch)) {
    refused.push(...refusedTexts(collection, await context.send(add, { attributes, id, values })));
  }
  const out = new Set(refused);
  return { texts: wanted.filter((text) => !out.has(text)), diagnostics: refusal(collection, refused) };
}
