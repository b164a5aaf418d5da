/** Documents that always exist: changed where they are declared, put back when Terraform lets go of them. */
import type { Diagnostic } from '../../plugin';
import { OpenApiError } from '../client';
import type { AttributeDefinition, SettingDefinition } from '../definition';
import { isObject, isWhollyKnown, UNKNOWN, type Value, type ValueObject } from '../../schema/value';
import type { Context } from './context';
import type { Handler, Outcome, PlanAdvice, PrivateState } from './handler';
import {
  at,
  canonical,
  isJsonObject,
  isPointer,
  type Json,
  type JsonObject,
  jsonType,
  leaves,
  parsed,
  sha256,
  withValue,
} from './json';
import { afterApply, settled } from './reading';
import { changed, decode, member, shownValue, textOf } from './values';

/** Stands for the value of an imported member until it is read. */
const ANYTHING = 1;
/** As many members as a message should list. */
const LISTED = 40;

/** Pointer → the value found when Terraform took the member over; null where there was none. */
type Found = { readonly [pointer: string]: Json };

interface SettingPrivate {
  readonly found?: Found;
  /** Fingerprint of the note that this was written to first. */
  readonly note?: string;
  /** Key of that note. */
  readonly intent?: string;
}

export function settingHandler(definition: SettingDefinition): Handler {
  return new SettingHandler(definition);
}

class SettingHandler implements Handler {
  constructor(private readonly definition: SettingDefinition) {}

  async plan(context: Context, prior: ValueObject | null, planned: ValueObject): Promise<PlanAdvice> {
    const known = Object.keys(this.definition.attributes).every(
      (name) => this.definition.attributes[name]?.computed || isWhollyKnown(planned[name] ?? null),
    );
    const unchanged = prior !== null && changed(this.definition.attributes, prior, planned).length === 0;
    if (!known || unchanged) return {};
    const attributes = settled(planned);
    let document: Json;
    try {
      document = await this.document(context, attributes);
    } catch (error) {
      // The same apply may activate the service, or make what the provider block needs, before it comes to the setting.
      if (error instanceof OpenApiError && (error.kind === 'inactive' || error.kind === 'pending')) return {};
      throw error;
    }
    const diagnostics = this.check(attributes, document);
    const { write, dryRun } = this.definition;
    if (diagnostics.length === 0 && dryRun !== undefined) {
      const found = this.known(context, this.idOf(attributes));
      const wanted = this.desired(document, attributes, prior, { found });
      if (canonical(wanted) !== canonical(document)) {
        await context.send(write, { attributes, document: wanted }, { [dryRun]: true });
      }
    }
    return { diagnostics };
  }

  async create(context: Context, planned: ValueObject): Promise<Outcome> {
    return this.take(context, { ...planned, id: this.idOf(settled(planned)) }, null);
  }

  async update(context: Context, prior: ValueObject, planned: ValueObject): Promise<Outcome> {
    return this.take(context, planned, prior);
  }

  async read(context: Context, state: ValueObject, imported: boolean): Promise<Outcome | null> {
    const document = await this.document(context, state);
    const next = this.shown(state, document, imported);
    if (!imported) return { state: next, private: this.settle(context, textOf(state, 'id')) };
    // What was there before Terraform is what is there now.
    return { state: next, private: { found: this.valuesAt(document, this.pointers(next)) } };
  }

  async delete(context: Context, state: ValueObject): Promise<readonly Diagnostic[]> {
    const id = textOf(state, 'id');
    const found = this.note(context, id, {});
    await context.alone(id, async () => {
      const document = await this.document(context, state);
      await this.write(context, state, document, restored(document, found, Object.keys(found)));
    });
    context.intents.remove(this.intentKey(context, id));
    return [];
  }

  /** `<id>`, or `<id>#<member>,<member>…` with the attributes and pointers to take over. */
  fromImportId(importId: string): ValueObject {
    const [id = '', list] = importId.split('#');
    const { id: names, members, openMembers, attributes } = this.definition;
    const parts = id.split(':');
    const wanted = list === undefined ? Object.keys(openMembers === undefined ? members : {}) : list.split(',');
    const pointers = wanted.filter((name) => name.startsWith('/'));
    const fixed = wanted.filter((name) => !name.startsWith('/'));
    const wrong =
      fixed.some((name) => !Object.hasOwn(members, name)) || (pointers.length > 0 && openMembers === undefined);
    const needed = names.filter((name) => attributes[name]?.required).length;
    if (
      wrong ||
      parts.length < needed ||
      parts.length > Math.max(1, names.length) ||
      parts.some((part) => part === '')
    ) {
      const form = names.map((name) => `<${name}>`).join(':');
      const choice = [...Object.keys(members), ...(openMembers === undefined ? [] : ['/<member of the document>'])];
      throw new Error(`the id for import has the form ${form}, or ${form}#${choice.join(',')}; got ${importId}`);
    }
    return {
      id,
      ...Object.fromEntries(names.map((name, i) => [name, parts[i] ?? null])),
      ...Object.fromEntries(fixed.map((name) => [name, decode(attributes[name]?.type ?? 'string', ANYTHING)])),
      ...(pointers.length > 0 && { [openMembers ?? '']: Object.fromEntries(pointers.map((name) => [name, 'null'])) }),
    };
  }

  private async take(context: Context, planned: ValueObject, prior: ValueObject | null): Promise<Outcome> {
    const attributes = settled(planned);
    this.note(context, textOf(attributes, 'id'), {});
    return context.alone(textOf(attributes, 'id'), async () => {
      const document = await this.document(context, attributes);
      const [problem] = this.check(attributes, document);
      if (problem) throw new Error([problem.summary, problem.detail].join('\n'));
      const pointers = this.pointers(attributes);
      const found = this.note(context, textOf(attributes, 'id'), this.valuesAt(document, pointers));
      const written = await this.write(
        context,
        attributes,
        document,
        this.desired(document, attributes, prior, { found }),
      );
      const kept = Object.fromEntries(pointers.map((pointer) => [pointer, found[pointer] ?? null]));
      return {
        state: afterApply(planned, this.shown(attributes, written, false)),
        private: { found: kept, note: fingerprint(found), intent: this.intentKey(context, textOf(attributes, 'id')) },
      };
    });
  }

  /** Sends the document unless it is like that already, and waits until it is read so. */
  private async write(context: Context, attributes: ValueObject, before: Json, wanted: Json): Promise<Json> {
    if (canonical(before) === canonical(wanted)) return before;
    const answer = await context.send(this.definition.write, { attributes, document: wanted });
    for (const list of this.definition.refused ?? []) {
      const refused = member(answer, list);
      if (!Array.isArray(refused) || refused.length === 0) continue;
      throw new Error(`${context.type} ${textOf(attributes, 'id')} was not taken\n${list}: ${canonical(refused)}`);
    }
    const pointers = changedLeaves(before, wanted);
    // Terraform has to get to know what was written, and what was there before.
    const rest = context.unstoppable;
    return rest.until(`The change of ${context.type} ${textOf(attributes, 'id')}`, async () => {
      const document = await this.document(rest, attributes);
      const same = pointers.every((pointer) => equal(written(document, pointer), written(wanted, pointer)));
      return same ? document : undefined;
    });
  }

  private async document(context: Context, attributes: ValueObject): Promise<Json> {
    const { read } = this.definition;
    const answer = await context.send(read, { attributes, id: textOf(attributes, 'id') });
    const answered = member(answer, read.document) ?? {};
    const document = read.prepare ? read.prepare(answered, attributes) : answered;
    return read.only && isJsonObject(document) ? picked(document, read.only) : document;
  }

  /** The pointers that the attributes declare a value for. */
  private pointers(attributes: ValueObject): string[] {
    const { members, openMembers } = this.definition;
    const fixed = Object.entries(members).filter(([name]) => isGiven(attributes[name]));
    const open = openMembers === undefined ? null : attributes[openMembers];
    return [
      ...fixed.map(([, pointer]) => pointer),
      ...(isObject(open ?? null) ? Object.keys(open as ValueObject) : []),
    ];
  }

  private valuesAt(document: Json, pointers: readonly string[]): Found {
    return Object.fromEntries(pointers.map((pointer) => [pointer, at(document, pointer) ?? null]));
  }

  /** What a document lacks that the attributes want to change in it. */
  private check(attributes: ValueObject, document: Json): Diagnostic[] {
    const { openMembers } = this.definition;
    const open = openMembers === undefined ? null : attributes[openMembers];
    if (openMembers === undefined || !isObject(open ?? null)) return [];
    return Object.entries(open as ValueObject).flatMap(([pointer, text]): Diagnostic[] => {
      const value = parsed(String(text));
      const current = isPointer(pointer) ? at(document, pointer) : undefined;
      const wrong =
        value === undefined
          ? `is no JSON text: ${JSON.stringify(text)}`
          : current === undefined
            ? 'is not a member of what the service answers'
            : current !== null && jsonType(current) !== jsonType(value)
              ? `is of type ${jsonType(current)} in the service; got ${jsonType(value)}`
              : undefined;
      if (wrong === undefined) return [];
      const members = leaves(document).slice(0, LISTED);
      return [
        {
          severity: 'error',
          summary: `${openMembers}: ${pointer} ${wrong}`,
          detail: `Members there are: ${members.join(', ') || 'none'}\nNothing was changed. Name a member of this list, with a value of its type.`,
          path: [openMembers, pointer],
        },
      ];
    });
  }

  /** The document with what the attributes declare, and with what they no longer declare put back. */
  private desired(document: Json, attributes: ValueObject, prior: ValueObject | null, state: SettingPrivate): Json {
    const { members, openMembers } = this.definition;
    const declared = new Set(this.pointers(attributes));
    const dropped = prior ? this.pointers(prior).filter((pointer) => !declared.has(pointer)) : [];
    let wanted = restored(document, state.found ?? {}, dropped);
    for (const [name, pointer] of Object.entries(members)) {
      const value = attributes[name];
      if (!isGiven(value)) continue;
      wanted = withValue(wanted, pointer, this.toJson(name, value, at(wanted, pointer)));
    }
    const open = openMembers === undefined ? null : attributes[openMembers];
    if (isObject(open ?? null)) {
      for (const [pointer, text] of Object.entries(open as ValueObject)) {
        wanted = withValue(wanted, pointer, parsed(String(text)) ?? null);
      }
    }
    return wanted;
  }

  private toJson(name: string, value: Value, current: Json | undefined): Json {
    const attribute = this.definition.attributes[name];
    if (attribute?.json && typeof value === 'string') {
      const json = parsed(value) ?? null;
      return isJsonObject(json) && isJsonObject(current) ? { ...current, ...json } : json;
    }
    return value as Json;
  }

  /** A state with what the document says about what the state declares. */
  private shown(state: ValueObject, document: Json, imported: boolean): ValueObject {
    const { members, openMembers, hash, attributes } = this.definition;
    const next: { [name: string]: Value } = { ...state };
    for (const [name, pointer] of Object.entries(members)) {
      const attribute = attributes[name];
      const before = state[name] ?? null;
      if (!attribute || (before === null && !attribute.computed)) continue;
      next[name] = shownMember(attribute, imported ? null : before, at(document, pointer));
    }
    const open = openMembers === undefined ? null : state[openMembers];
    if (openMembers !== undefined && isObject(open ?? null)) {
      next[openMembers] = Object.fromEntries(
        Object.entries(open as ValueObject).flatMap(([pointer, text]) => {
          const value = at(document, pointer);
          if (value === undefined) return [];
          return [[pointer, equal(parsed(String(text)), value) ? text : canonical(value)]];
        }),
      );
    }
    if (hash !== undefined) next[hash] = sha256(canonical(document));
    return next;
  }

  /** Optional parts at the end are left out. */
  private idOf(attributes: ValueObject): string {
    const parts = this.definition.id.map((name) => textOf(attributes, name)).join(':');
    // There is one of it, which nothing names.
    return parts.replace(/:+$/, '') || this.definition.type;
  }

  /**
   * Notes what members were before anything is changed, and answers that. What the document holds now may be what an interrupted
   * apply wrote: what that one noted comes first. Done before the first call, because when the provider is killed Terraform stores
   * the state without its private part.
   */
  private note(context: Context, id: string, now: Found): Found {
    const found = { ...now, ...this.known(context, id) };
    if (Object.keys(found).length > 0) context.intents.write(this.intentKey(context, id), { before: found });
    return found;
  }

  private known(context: Context, id: string): Found {
    const noted = context.intents.read<Found>(this.intentKey(context, id))?.before;
    return { ...noted, ...(context.private as SettingPrivate).found };
  }

  /** The private part that belongs to a state. The note is dropped when Terraform has stored it. */
  private settle(context: Context, id: string): PrivateState {
    const key = this.intentKey(context, id);
    const stored = context.private as SettingPrivate;
    const noted = context.intents.read<Found>(key)?.before;
    if (!noted) return context.private;
    if (stored.note === fingerprint(noted)) context.intents.remove(key);
    return stored.found ? context.private : { found: noted, note: fingerprint(noted) };
  }

  private intentKey(context: Context, id: string): string {
    return canonical([context.region, this.definition.type, id]);
  }
}

function isGiven(value: Value | undefined): value is Exclude<Value, null> {
  return value !== undefined && value !== null && value !== UNKNOWN;
}

function equal(a: Json | undefined, b: Json | undefined): boolean {
  // The order of a list of ids or words says nothing.
  return canonical(inOrder(a) ?? null) === canonical(inOrder(b) ?? null);
}

function inOrder(value: Json | undefined): Json | undefined {
  if (!Array.isArray(value) || value.some((item) => typeof item !== 'string')) return value;
  return [...(value as readonly string[])].sort();
}

/** A service may leave out what is empty. */
function written(document: Json, pointer: string): Json {
  const value = at(document, pointer) ?? null;
  return value === '' || (Array.isArray(value) && value.length === 0) ? null : value;
}

const fingerprint = (found: Found): string => sha256(canonical(found));

function restored(document: Json, found: Found, pointers: readonly string[]): Json {
  return pointers.reduce((wanted, pointer) => {
    const before = found[pointer];
    // What it was is not known any more: nothing is better than a guess.
    if (before === undefined) return wanted;
    const now = at(wanted, pointer);
    // A list that was not there is an empty one.
    return withValue(wanted, pointer, before === null && Array.isArray(now) ? [] : before);
  }, document);
}

function changedLeaves(before: Json, after: Json): string[] {
  return leaves(after).filter((pointer) => !equal(at(before, pointer), at(after, pointer)));
}

function shownMember(attribute: AttributeDefinition, before: Value, value: Json | undefined): Value {
  if (attribute.json && typeof before === 'string') {
    const declared = parsed(before);
    const part = isJsonObject(declared) && isJsonObject(value) ? picked(value, Object.keys(declared)) : value;
    return equal(declared, part) ? before : part === undefined ? null : canonical(part);
  }
  return shownValue(attribute, before, decode(attribute.type, value));
}

function picked(object: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(
    names.filter((name) => Object.hasOwn(object, name)).map((name) => [name, object[name] ?? null]),
  );
}
