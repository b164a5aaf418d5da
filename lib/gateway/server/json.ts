/** JSON as it comes from outside: one reading of it, which is also what is sent on. */
import { ApiError } from './errors';

export type Json = null | boolean | number | string | Json[] | JsonObject;

export interface JsonObject {
  [member: string]: Json;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A half of a UTF-16 pair alone: not text, and every reader makes something else of it. */
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/**
 * Parses a request body.
 * @throws ApiError 400 unless it is one JSON object in UTF-8 without byte order mark, no deeper than allowed
 */
export function parseBody(bytes: Uint8Array, maxDepth: number): JsonObject {
  const text = decodeUtf8(bytes);
  if (text.startsWith('\uFEFF')) throw malformed('begins with a byte order mark; send UTF-8 without one');
  if (nesting(text) > maxDepth) throw malformed(`is nested deeper than ${maxDepth} levels`);
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    // The parser's message quotes the text.
    throw malformed('is not valid JSON');
  }
  if (!isObject(value)) throw malformed('is not a JSON object');
  refuseUnsafe(value);
  return value;
}

function malformed(what: string): ApiError {
  return new ApiError(400, 'invalid_json', `The request body ${what}.`);
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw malformed('is not valid UTF-8');
  }
}

/** How deep brackets outside of strings nest: a parser may not be asked before. */
export function nesting(text: string): number {
  let [depth, deepest, inString] = [0, 0, false];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (inString) {
      if (c === 0x5c) i++;
      else if (c === 0x22) inString = false;
    } else if (c === 0x22) inString = true;
    else if (c === 0x7b || c === 0x5b) deepest = Math.max(deepest, ++depth);
    else if (c === 0x7d || c === 0x5d) depth--;
  }
  return deepest;
}

function refuseUnsafe(value: Json): void {
  if (typeof value === 'string') {
    if (LONE_SURROGATE.test(value)) throw malformed('has a string with half of a surrogate pair');
  } else if (Array.isArray(value)) value.forEach(refuseUnsafe);
  else if (isObject(value)) {
    for (const [key, member] of Object.entries(value)) {
      // No API has such a member; to some program behind this one it may mean its prototype.
      if (key === '__proto__') throw malformed('has a member named __proto__');
      refuseUnsafe(key);
      refuseUnsafe(member);
    }
  }
}

/** The value of text that should be JSON; undefined if it is not. */
export function valueOf(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
