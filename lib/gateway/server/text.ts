/** The texts of a document that reach a model or come from one, and how a masked text is put back. */
import { isUnseen } from '../lists';
import type { FileInput, ImageInput } from '../moderator';
import { isObject, type Json, type JsonObject, valueOf } from './json';

/** One text. */
export interface Segment {
  readonly text: string;
  /** Puts another text in its place; false if that would break the document. Absent where a text cannot be replaced, as a key. */
  readonly replace?: (text: string) => boolean;
  /** It repeats these segments from one character on, without what stands between them. */
  readonly across?: { readonly parts: readonly Segment[]; readonly start: number };
}

/** Characters on each side of a seam between parts. Those that nobody sees do not count: padding must not pull a word apart. */
const SEAM = 200;

/** Between segments: what stands in two of them is checked in one text as well. */
const SEPARATOR = '\n';

/** Words of JSON schema and of tool definitions. They are the same for everybody and say nothing to a model. */
const SCHEMA_WORDS = new Set(
  `$defs $id $ref $schema additionalProperties allOf anyOf array boolean const default definitions description enum examples
  exclusiveMaximum exclusiveMinimum format function integer items json_object json_schema maxItems maxLength maximum minItems minLength
  minimum multipleOf name not null number object oneOf parameters pattern properties required schema strict string text title type
  uniqueItems`.split(/\s+/),
);

/** In text that is JSON, each string of it. */
const JSON_STRING = /"(?:[^"\\]+|\\.)*"/g;

/** What a document holds for a moderator to see. */
export class Content {
  readonly segments: Segment[] = [];
  readonly images: ImageInput[] = [];
  readonly files: FileInput[] = [];

  /** The member of an object or array, which is a string. */
  addMember(owner: JsonObject | Json[], key: string | number): void {
    const members = owner as { [key: string]: Json };
    const replace = (text: string): boolean => {
      members[key] = text;
      return true;
    };
    this.segments.push({ text: members[key] as string, replace });
  }

  /**
   * A member that is JSON in a string, as the arguments of a call. Written with escapes it looks harmless and means the same, so its
   * strings are rewritten without; all else stays as it is written, because a number beyond 2^53 would come out as another. A mask must
   * leave it JSON.
   */
  addJsonMember(owner: JsonObject, key: string): void {
    const given = owner[key] as string;
    if (valueOf(given) === undefined) return this.addMember(owner, key);
    const text = given.includes('\\') ? given.replace(JSON_STRING, (one) => JSON.stringify(JSON.parse(one))) : given;
    owner[key] = text;
    const replace = (masked: string): boolean => {
      if (valueOf(masked) === undefined) return false;
      owner[key] = masked;
      return true;
    };
    this.segments.push({ text, replace });
  }

  /** Every string below a value, keys of objects included. */
  addAll(owner: JsonObject | Json[], key: string | number): void {
    const value = (owner as { [key: string]: Json })[key];
    if (typeof value === 'string') {
      if (!SCHEMA_WORDS.has(value)) this.addMember(owner, key);
    } else if (Array.isArray(value)) value.forEach((_, index) => this.addAll(value, index));
    else if (isObject(value)) {
      for (const name of Object.keys(value)) {
        if (!SCHEMA_WORDS.has(name)) this.segments.push({ text: name });
        this.addAll(value, name);
      }
    }
  }

  /** Adds the parts of one message one after the other, and what stands around their seams. */
  addParts(parts: readonly Json[], add: (part: Json, index: number) => void): void {
    const spoken: Segment[] = [];
    parts.forEach((part, index) => {
      const before = this.segments.length;
      add(part, index);
      const text = isObject(part) ? (part[part.type as string] ?? part.text) : part;
      const said = this.segments.slice(before).find((one) => one.text === text);
      if (said) spoken.push(said);
    });
    this.addSeams(spoken);
  }

  /**
   * Parts of one message may reach a reader without anything between them, so what stands around their seams is checked like that as
   * well: a word in two halves is a word.
   */
  private addSeams(parts: readonly Segment[]): void {
    if (parts.length < 2) return;
    const whole = parts.flatMap(({ text }) => [...text]);
    const seen = whole.flatMap((character, index) => (isUnseen(character) ? [] : [index]));
    let [at, seenBefore] = [0, 0];
    const windows: { readonly start: number; end: number }[] = [];
    for (const { text } of parts.slice(0, -1)) {
      at += [...text].length;
      while ((seen[seenBefore] ?? at) < at) seenBefore++;
      const start = seen[seenBefore - SEAM] ?? 0;
      const end = (seen[seenBefore + SEAM - 1] ?? whole.length - 1) + 1;
      const last = windows.at(-1);
      if (last && start <= last.end) last.end = end;
      else windows.push({ start, end });
    }
    for (const { start, end } of windows) {
      this.segments.push({ text: whole.slice(start, end).join(''), across: { parts, start } });
    }
  }

  get text(): string {
    return this.segments.map(({ text }) => text).join(SEPARATOR);
  }

  get isEmpty(): boolean {
    return this.images.length + this.files.length === 0 && this.segments.every(({ text }) => text.trim() === '');
  }

  /**
   * Puts a masked form of `text` into the document.
   * @returns false when it does not show where a mask belongs, or a mask falls on what cannot be replaced; nothing may be sent then
   */
  place(masked: string): boolean {
    const lines = masked.split(SEPARATOR);
    let at = 0;
    const replacements: (() => boolean)[] = [];
    const results = new Map<Segment, string>();
    for (const segment of this.segments) {
      const { text, replace, across } = segment;
      const count = text.split(SEPARATOR).length;
      const replacement = lines.slice(at, (at += count)).join(SEPARATOR);
      results.set(segment, replacement);
      if (replacement === text) continue;
      if (across && isMaskedThere(across.parts, across.start, replacement, results)) continue;
      if (!replace) return false;
      replacements.push(() => replace(replacement));
    }
    return at === lines.length && replacements.every((apply) => apply());
  }
}

/**
 * Whether what is masked around a seam is masked in the parts too; if not, it stands on both sides of the seam. Unless the whole is looked
 * at, places are only known where each character is still one.
 */
function isMaskedThere(
  parts: readonly Segment[],
  start: number,
  masked: string,
  results: ReadonlyMap<Segment, string>,
): boolean {
  const whole = parts.flatMap(({ text }) => [...text]);
  const result = parts.flatMap((one) => [...(results.get(one) ?? '')]);
  if (result.join('') === masked) return true;
  return whole.length === result.length && result.slice(start, start + [...masked].length).join('') === masked;
}
