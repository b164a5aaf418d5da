/** Objects that are created, changed and deleted. */
import { OpenApiError } from '../client';
import type { AttributeDefinition, Collection, ResourceDefinition } from '../definition';
import type { Diagnostic } from '../../plugin';
import { isObject, UNKNOWN, type Value, type ValueObject } from '../../schema/value';
import { membersOf, reconcile, refusedTexts } from './collection';
import type { Context, Scope } from './context';
import type { Handler, Outcome } from './handler';
import type { Intent } from './intents';
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
    const { collections = [], lookup, unnamed } = this.definition;
    const attributes = settled(planned);
    const { id, present, refused, intent, complete } =
      lookup || unnamed ? await this.createOnce(context, attributes) : await this.createNow(context, attributes);
    // Terraform has to get to know what is there: an interruption ends no create that has made something.
    const rest = context.unstoppable;
    const created: ValueObject = { ...attributes, id };
    if (!complete) await this.sendLater(rest, created);
    const diagnostics: Diagnostic[] = [];
    for (const collection of collections) {
      const first = present?.get(collection);
      // What is about an object may need that it is seen.
      if (textsOf(attributes, collection.attribute).length > (first?.length ?? 0)) await this.seen(rest, created);
      const { diagnostics: found } = await reconcile(rest, collection, created, id, { present: first, refused });
      diagnostics.push(...found);
    }
    const outcome = await this.outcome(rest, { ...planned, id }, diagnostics);
    return intent === undefined ? outcome : { ...outcome, private: { intent } };
  }

  async read(context: Context, state: ValueObject, imported: boolean): Promise<Outcome | null> {
    const { read, collections = [], attributes } = this.definition;
    const id = textOf(state, 'id');
    const found = await findObject(context, read, { attributes: state, id });
    if (!found) return null;
    const { intent } = context.private;
    if (typeof intent === 'string') context.intents.remove(intent);
    const next: { [name: string]: Value } = { ...withFields(attributes, state, read.attributes, found, imported) };
    for (const collection of collections) {
      if (state[collection.attribute] === null && !imported) continue;
      const texts = [...(await membersOf(context, collection, state, id)).keys()].sort();
      next[collection.attribute] = texts.length === 0 && imported ? null : this.written(collection, texts, state);
    }
    return { state: next, ...(intent !== undefined && { private: {} }) };
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
      if (!isAbsent(error, read.absentCodes)) {
        if (!(error instanceof OpenApiError) || error.kind !== 'refused') throw error;
        // Services have many ways to say that it is gone. A call that was repeated may have done that itself a moment ago.
        const gone = await context.within(error.attempts > 1 ? SHOWS_UP_WITHIN : 0, async () =>
          (await findObject(context, read, scope)) ? undefined : true,
        );
        if (gone === undefined) throw error;
      }
    }
    // A replacement with the same name would find the old one.
    await context.until(`The end of ${context.type} ${id}`, async () =>
      (await findObject(context, read, scope)) ? undefined : true,
    );
    if (typeof context.private.intent === 'string') context.intents.remove(context.private.intent);
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

  /** Texts as the attribute has them; notes beside them are Terraform's own. */
  private written(collection: Collection, texts: readonly string[], state: ValueObject): Value {
    const { type } = this.attribute(collection);
    if (!Array.isArray(type) || type[0] !== 'map') return texts;
    const before = valueOf(state, collection.attribute);
    const notes = isObject(before) ? before : {};
    return Object.fromEntries(texts.map((text) => [text, notes[text] ?? '']));
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
  private createOnce(context: Context, attributes: ValueObject): Promise<Created> {
    const { read, unnamed } = this.definition;
    const key = this.intentKey(context, attributes);
    // Without names, only one at a time can be told from what was there before.
    const alone = unnamed ? canonical([context.type, context.parameters(read, { attributes })]) : key;
    return context.alone(alone, async () => this.createAlone(context, attributes, context.intents.claim(key)));
  }

  private async createAlone(context: Context, attributes: ValueObject, key: string): Promise<Created> {
    const { intents } = context;
    const existing = await this.lookUp(context, attributes);
    const interrupted = intents.recent<readonly string[]>(key);
    if (!interrupted && this.definition.lookup && existing.length > 0) throw this.exists(attributes, existing);
    const before = interrupted?.before ?? existing;
    /** What attempts whose end is not known have made. */
    const found = async ({ at, made }: Pick<Intent<unknown>, 'at' | 'made'>): Promise<Created | undefined> => {
      const id = await this.appeared(context, attributes, { before, at, ...(made !== undefined && { made }) });
      if (id === undefined) return undefined;
      intents.write(key, { before, made: id });
      await this.sendUpdates(context, attributes, id, Object.keys(this.definition.attributes));
      return { id, refused: [], intent: key, complete: true };
    };
    const finished = interrupted && (await found(interrupted));
    if (finished) return finished;
    let unknown = interrupted !== undefined;
    for (let attempt = 1; ; attempt++) {
      intents.write(key, { before });
      try {
        const created = await this.createNow(context, attributes);
        intents.write(key, { before, made: created.id });
        return { ...created, intent: key };
      } catch (error) {
        if (!(error instanceof OpenApiError)) throw error;
        unknown ||= error.outcomeUnknown;
        if (!unknown) {
          intents.remove(key);
          throw error;
        }
        const made = await found({ at: Date.now() });
        if (made) return made;
        if (!error.outcomeUnknown || attempt === ATTEMPTS) throw error;
      }
    }
  }

  /** What is there and was not before the attempt, for as long as the service may hide it. */
  private async appeared(
    context: Context,
    attributes: ValueObject,
    { before, made, at }: Intent<readonly string[]>,
  ): Promise<string | undefined> {
    return context.within(Math.max(0, at + SHOWS_UP_WITHIN - Date.now()), async () => {
      const ids = await this.lookUp(context, attributes);
      if (made !== undefined) return ids.find((id) => id === made);
      const fresh = ids.filter((id) => !before.includes(id));
      if (fresh.length > 1) throw this.exists(attributes, fresh);
      return fresh[0];
    });
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

  /** What create could not take. */
  private async sendLater(context: Context, created: ValueObject): Promise<void> {
    const later = (this.definition.updates ?? []).filter(({ afterCreate }) => afterCreate);
    const names = later.flatMap(({ when }) => when).filter((name) => valueOf(created, name) !== null);
    if (names.length === 0) return;
    await this.seen(context, created);
    await this.sendUpdates(context, created, textOf(created, 'id'), names);
  }

  private exists(attributes: ValueObject, ids: readonly string[]): Error {
    const { lookup, unnamed = [], importId = (_, id) => id } = this.definition;
    const members = (lookup ? Object.values(lookup) : unnamed).filter((name) => textOf(attributes, name) !== '');
    const what = members.map((name) => `${name} ${JSON.stringify(textOf(attributes, name))}`).join(', ');
    return new Error(
      `An object with ${what} exists already: ${ids.join(', ')}\n` +
        `Take it over with "terraform import <address> ${importId(attributes, ids[0] ?? '')}", or choose another ${members[0] ?? 'name'}.`,
    );
  }

  private async lookUp(context: Context, attributes: ValueObject): Promise<readonly string[]> {
    const { unnamed = [], read, id: made } = this.definition;
    // Where there is no name, what the list tells of the attributes leaves out what another create has made.
    const told = unnamed.flatMap((name) => (name in read.attributes ? [[read.attributes[name], name] as const] : []));
    const lookup = this.definition.lookup ?? (Object.fromEntries(told) as { readonly [member: string]: string });
    if (read.items === undefined) {
      const named = read.present !== undefined && 'attributes' in made;
      return named && (await findObject(context, read, { attributes })) ? [composed(made.attributes, attributes)] : [];
    }
    const { items, pages } = read;
    const all = await listAll(context, { ...read, items, ...(pages && { pages }) }, { attributes });
    return all
      .filter((item) =>
        Object.entries(lookup).every(([name, from]) => String(member(item, name) ?? '') === textOf(attributes, from)),
      )
      .map((item) =>
        'attributes' in made ? composed(made.attributes, attributes) : String(member(item, made.listed)),
      );
  }

  private intentKey(context: Context, attributes: ValueObject): string {
    const { lookup, unnamed = [] } = this.definition;
    const named = (lookup ? Object.values(lookup) : unnamed).map((name) => textOf(attributes, name));
    return canonical([context.region, this.definition.type, ...named]);
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
    // What only the service sets may be on its way to another value, for reasons of its own.
    const fields = Object.fromEntries(
      Object.entries(read.attributes).filter(([name]) => {
        const { required, optional, default: initial } = attributes[name] ?? TEXT;
        return planned[name] !== UNKNOWN && (required || optional || initial !== undefined);
      }),
    );
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

const TEXT: AttributeDefinition = { type: 'string', description: '' };

function composed(names: readonly string[], attributes: ValueObject): string {
  return names.map((name) => textOf(attributes, name)).join(':');
}

interface Created {
  readonly id: string;
  /** What a new object holds already; absent where it has to be asked. */
  readonly present?: ReadonlyMap<Collection, readonly string[]>;
  readonly refused: readonly string[];
  /** Key of the intent, which stands until Terraform has the id. */
  readonly intent?: string;
  /** True if all updates were sent as well, as to what an interrupted create has left. */
  readonly complete?: boolean;
}
