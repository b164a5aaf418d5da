/** The texts of a document that reach a model or come from one, and how a masked text is put back. */
import type { FileInput, ImageInput } from '../moderator';
import { isObject, type Json, type JsonObject, objectOf } from './json';

/** One text. */
export interface Segment {
  readonly text: string;
  /** Puts another text in its place; false if that would break the document. Absent where a text cannot be replaced, as a key. */
  readonly replace?: (text: string) => boolean;
}

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
    const value = objectOf(owner[key] as string);
    if (value === undefined) return this.addMember(owner, key);
    const text = JSON.stringify(value);
    owner[key] = text;
    const replace = (masked: string): boolean => {
      if (objectOf(masked) === undefined) return false;
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
    for (const { text, replace } of this.segments) {
      const count = text.split(SEPARATOR).length;
      const replacement = lines.slice(at, (at += count)).join(SEPARATOR);
      if (replacement === text) continue;
      if (!replace) return false;
      replacements.push(() => replace(replacement));
    }
    return at === lines.length && replacements.every((apply) => apply());
  }
}
