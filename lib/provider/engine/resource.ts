/** Objects that are created, changed and deleted. */
import { OpenApiError } from '../client';
import type { Collection, ResourceDefinition } from '../definition';
import type { Diagnostic } from '../../plugin';
import { UNKNOWN, type Value, type ValueObject } from '../../schema/value';
import { membersOf, reconcile, refusal, refusedTexts } from './collection';
import type { Context, Scope } from './context';
import type { Handler, Outcome } from './handler';
import { canonical, type JsonObject } from './json';
import { afterApply, findObject, isAbsent, listAll, settled, withFields } from './reading';
import { changed, member, textOf, textsOf, valueOf } from './values';

/** How long an object may stay invisible after a create whose answer was lost, in milliseconds. */
const SHOWS_UP_WITHIN = 10_000;
/** How often a create is tried when the service fails in a way that may pass. */
const ATTEMPTS = 5;

export function resourceHandler(definition: ResourceDefinition): Handler {
  return new ResourceHandler(definition);
}

class ResourceHandler implements Handler {
  constructor(private readonly definition: ResourceDefinition) {}

  async create(context: Context, planned: ValueObject): Promise<Outcome> {
    const { collections = [], lookup } = this.definition;
    const attributes = settled(planned);
    const { id, present, refused } = lookup
      ? await this.createOnce(context, attributes)
      : await this.createNow(context, attributes);
    const created: ValueObject = { ...attributes, id };
    await this.seen(context, created);
    const diagnostics: Diagnostic[] = [];
    for (const collection of collections) {
      const first = present?.get(collection);
      const { diagnostics: found } = await reconcile(context, collection, created, id, first);
      diagnostics.push(...found, ...refusal(collection, refused));
    }
    return this.outcome(context, { ...planned, id }, diagnostics);
  }

  async read(context: Context, state: ValueObject, imported: boolean): Promise<Outcome | null> {
    const { read, collections = [], attributes } = this.definition;
    const id = textOf(state, 'id');
    const found = await findObject(context, read, { attributes: state, id });
    if (!found) return null;
    if (!imported) this.forgetIntent(context, state);
    const next: { [name: string]: Value } = { ...withFields(attributes, state, read.attributes, found, imported) };
    for (const collection of collections) {
      if (state[collection.attribute] === null && !imported) continue;
      const texts = [...(await membersOf(context, collection, state, id)).keys()].sort();
      next[collection.attribute] = texts.length === 0 && imported ? null : texts;
    }
    return { state: next };
  }

  async update(context: Context, prior: ValueObject, planned: ValueObject): Promise<Outcome> {
    const { collections = [] } = this.definition;
    const attributes = settled(planned);
    const id = textOf(prior, 'id');
    await this.sendUpdates(context, attributes, id, changed(this.definition.attributes, prior, planned));
    const diagnostics: Diagnostic[] = [];
    for (const collection of collections) {
      if (changed({ [collection.attribute]: this.attribute(collection) }, prior, planned).length === 0) continue;
      diagnostics.push(...(await reconcile(context, collection, attributes, id)).diagnostics);
    }
    return this.outcome(context, planned, diagnostics);
  }

  async delete(context: Context, state: ValueObject): Promise<readonly Diagnostic[]> {
    const { delete: remove, remains, collections = [], read } = this.definition;
    const id = textOf(state, 'id');
    const scope: Scope = { attributes: state, id };
    if (!remove) {
      for (const collection of collections) {
        await reconcile(context, collection, { ...state, [collection.attribute]: [] }, id);
      }
      return [{ severity: 'warning', summary: `${context.type} ${id} stays in the account`, detail: remains ?? '' }];
    }
    try {
      await context.send(remove, scope);
    } catch (error) {
      if (!isAbsent(error, read.absentCodes)) throw error;
    }
    // A replacement with the same name would find the old one.
    await context.until(`The end of ${context.type} ${id}`, async () =>
      (await findObject(context, read, scope)) ? undefined : true,
    );
    this.forgetIntent(context, state);
    return [];
  }

  fromImportId(id: string): ValueObject {
    const { id: made, fromImportId } = this.definition;
    if (fromImportId) return { id, ...fromImportId(id) };
    if ('answer' in made) return { id };
    const parts = id.split(':');
    if (parts.length < made.attributes.length) {
      throw new Error(
        `the id for import has the form ${made.attributes.map((name) => `<${name}>`).join(':')}; got ${id}`,
      );
    }
    const last = made.attributes.length - 1;
    const values = [...parts.slice(0, last), parts.slice(last).join(':')];
    return { id, ...Object.fromEntries(made.attributes.map((name, i) => [name, values[i] ?? ''])) };
  }

  private attribute({ attribute }: Collection): ResourceDefinition['attributes'][string] {
    const found = this.definition.attributes[attribute];
    if (!found) throw new Error(`${this.definition.type} has no attribute ${attribute}`);
    return found;
  }

  private async createNow(context: Context, attributes: ValueObject): Promise<Created> {
    const { create, collections = [], id: made } = this.definition;
    const present = new Map<Collection, readonly string[]>();
    const extra: { [name: string]: string } = {};
    for (const collection of collections) {
      const { inCreate, add, attribute } = collection;
      const first = textsOf(attributes, attribute).slice(0, add.batch);
      if (valueOf(attributes, attribute) === null) continue;
      if (inCreate === undefined || first.length === 0) {
        present.set(collection, []);
        continue;
      }
      const source = Object.values(add.parameters).find((one) => 'take' in one && one.take === 'values');
      const text = source && context.value(source, { attributes, values: first }, create.action);
      if (typeof text === 'string') extra[inCreate] = text;
      present.set(collection, first);
    }
    const answer = await context.send(create, { attributes }, extra);
    const refused = collections.flatMap((collection) => refusedTexts(collection, answer));
    if ('attributes' in made) return { id: composed(made.attributes, attributes), present, refused };
    const id = member(answer, made.answer);
    if (id === undefined) throw new Error(`${create.action} answered without ${made.answer}`);
    return { id: String(id), present, refused };
  }

  /** Creates the object unless an interrupted attempt has made it already. */
  private async createOnce(context: Context, attributes: ValueObject): Promise<Created> {
    const key = this.intentKey(context, attributes);
    const existing = await this.lookUp(context, attributes);
    let intent = context.intents.read<readonly string[]>(key);
    if (!intent && existing.length > 0) throw this.exists(attributes, existing);
    if (intent) {
      const id = await this.appeared(context, attributes, intent.before);
      if (id !== undefined) return this.adopt(context, attributes, id);
    } else {
      intent = { before: existing };
      context.intents.write(key, intent);
    }
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.createNow(context, attributes);
      } catch (error) {
        const mayPass = error instanceof OpenApiError && error.retriable;
        if (!mayPass) context.intents.remove(key);
        if (!mayPass || attempt === ATTEMPTS) throw error;
        // The service may have made it and only the answer is missing.
        const id = await this.appeared(context, attributes, intent.before);
        if (id !== undefined) return this.adopt(context, attributes, id);
      }
    }
  }

  private async appeared(
    context: Context,
    attributes: ValueObject,
    before: readonly string[],
  ): Promise<string | undefined> {
    return context.within(SHOWS_UP_WITHIN, async () => {
      const ids = (await this.lookUp(context, attributes)).filter((id) => !before.includes(id));
      if (ids.length > 1) throw this.exists(attributes, ids);
      return ids[0];
    });
  }

  private async adopt(context: Context, attributes: ValueObject, id: string): Promise<Created> {
    await this.sendUpdates(context, attributes, id, Object.keys(this.definition.attributes));
    return { id, refused: [] };
  }

  private async sendUpdates(
    context: Context,
    attributes: ValueObject,
    id: string,
    names: readonly string[],
  ): Promise<void> {
    for (const { when, ...request } of this.definition.updates ?? []) {
      if (when.some((name) => names.includes(name))) await context.send(request, { attributes, id });
    }
  }

  private exists(attributes: ValueObject, ids: readonly string[]): Error {
    const members = Object.values(this.definition.lookup ?? {});
    const what = members.map((name) => `${name} ${JSON.stringify(textOf(attributes, name))}`).join(', ');
    return new Error(
      `An object with ${what} exists already: ${ids.join(', ')}\n` +
        `Take it over with "terraform import <address> ${ids[0]}", or choose another ${members[0] ?? 'name'}.`,
    );
  }

  private async lookUp(context: Context, attributes: ValueObject): Promise<readonly string[]> {
    const { lookup, read, id: made } = this.definition;
    if (!lookup || read.items === undefined) return [];
    const { items, pages } = read;
    const all = await listAll(context, { ...read, items, ...(pages && { pages }) }, { attributes });
    return all
      .filter((item) =>
        Object.entries(lookup).every(([name, from]) => String(member(item, name)) === textOf(attributes, from)),
      )
      .map((item) =>
        'attributes' in made ? composed(made.attributes, attributes) : String(member(item, made.listed)),
      );
  }

  private intentKey(context: Context, attributes: ValueObject): string {
    const named = Object.values(this.definition.lookup ?? {}).map((name) => textOf(attributes, name));
    return canonical([context.region, this.definition.type, ...named]);
  }

  private forgetIntent(context: Context, state: ValueObject): void {
    if (this.definition.lookup) context.intents.remove(this.intentKey(context, state));
  }

  private seen(context: Context, state: ValueObject): Promise<JsonObject> {
    const id = textOf(state, 'id');
    return context.until(`${context.type} ${id}`, () =>
      findObject(context, this.definition.read, { attributes: state, id }),
    );
  }

  /** The state after a write, once reads show it. */
  private async outcome(context: Context, planned: ValueObject, diagnostics: readonly Diagnostic[]): Promise<Outcome> {
    const { read, attributes, collections = [] } = this.definition;
    const known = settled(planned);
    const id = textOf(planned, 'id');
    const fields = Object.fromEntries(Object.entries(read.attributes).filter(([name]) => planned[name] !== UNKNOWN));
    const answer = await context.until(`The change of ${context.type} ${id}`, async () => {
      const found = await findObject(context, read, { attributes: known, id });
      if (!found) return undefined;
      const shown = withFields(attributes, known, fields, found, false);
      const declared = Object.fromEntries(Object.keys(fields).map((name) => [name, attributes[name] ?? TEXT]));
      return changed(declared, known, shown).length === 0 ? found : undefined;
    });
    const answered: { [name: string]: Value } = { ...withFields(attributes, known, read.attributes, answer, false) };
    for (const { attribute, count } of collections) {
      // The service may count later than it lists; what was sent is known here.
      if (planned[attribute] !== null && count !== undefined) answered[count] = textsOf(known, attribute).length;
    }
    return { state: afterApply(planned, answered), diagnostics };
  }
}

const TEXT = { type: 'string', description: '' } as const;

function composed(names: readonly string[], attributes: ValueObject): string {
  return names.map((name) => textOf(attributes, name)).join(':');
}

interface Created {
  readonly id: string;
  /** What a new object holds already; absent where it has to be asked. */
  readonly present?: ReadonlyMap<Collection, readonly string[]>;
  readonly refused: readonly string[];
}
