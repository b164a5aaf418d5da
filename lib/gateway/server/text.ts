/** The texts of a document that reach a model or come from one, and how a masked text is put back. */
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

/** Characters on each side of a seam between parts. */
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
   * A member that is JSON in a string, as the arguments of a call. Written with escapes it looks harmless and means the same, so it
   * is rewritten without; and a mask must leave it JSON.
   */
  addJsonMember(owner: JsonObject, key: string): void {
    const value = valueOf(owner[key] as string);
    if (value === undefined) return this.addMember(owner, key);
    const text = JSON.stringify(value);
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

  /**
   * Parts of one message may reach the model without anything between them, so what stands around their seams is checked like that as
   * well: a word in two halves is a word.
   */
  addSeams(parts: readonly Segment[]): void {
    const whole = parts.flatMap(({ text }) => [...text]);
    let at = 0;
    const windows: { readonly start: number; end: number }[] = [];
    for (const { text } of parts.slice(0, -1)) {
      at += [...text].length;
      const [start, end] = [Math.max(0, at - SEAM), Math.min(whole.length, at + SEAM)];
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
