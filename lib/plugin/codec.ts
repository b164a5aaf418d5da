/** Terraform values on the wire: msgpack in the form go-cty defines, and the JSON of state files. */
import { decode, Encoder, type ExtensionCodecType, ExtData } from '@msgpack/msgpack';
import type { BlockSchema, NestedBlockSchema } from '../schema/model';
import { isObject, UNKNOWN, type Value, type ValueObject } from '../schema/value';

const UNKNOWN_EXTENSION = new ExtData(0, new Uint8Array([0]));

const extensionCodec: ExtensionCodecType<undefined> = {
  tryToEncode: (value) => (value === UNKNOWN ? UNKNOWN_EXTENSION : null),
  // Extension 0 is a plain unknown, 12 an unknown with hints about its value; both mean "not yet".
  decode: () => UNKNOWN,
};

const encoder = new Encoder({ extensionCodec });

/** Integers that a double cannot hold become decimal strings, which cty reads as numbers. */
function withoutBigints(value: unknown): Value {
  if (typeof value === 'bigint') {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value.toString();
  }
  if (Array.isArray(value)) return value.map(withoutBigints);
  if (isObject(value as Value)) {
    const object = value as { [name: string]: unknown };
    for (const name of Object.keys(object)) {
      const member = object[name];
      if (typeof member === 'object' || typeof member === 'bigint') object[name] = withoutBigints(member);
    }
  }
  return value as Value;
}

export function decodeValue(bytes: Uint8Array): Value {
  return withoutBigints(decode(bytes, { extensionCodec, useBigInt64: true }));
}

/** @throws Error if the value is not an object or null, which blocks always are */
export function decodeBlock(bytes: Uint8Array): ValueObject | null {
  const value = decodeValue(bytes);
  if (value === null || isObject(value)) return value;
  throw new Error(`expected an object of attributes, got ${Array.isArray(value) ? 'a list' : String(value)}`);
}

/** The encoded value; what the schema does not know is dropped, what is undefined becomes null or an empty block list. */
export function encodeBlock(block: BlockSchema, value: ValueObject | null): Uint8Array {
  return encoder.encode(value && completeBlock(block, value));
}

/** The value with exactly the keys of the schema. */
export function completeBlock(block: BlockSchema, value: ValueObject): ValueObject {
  const complete: { [name: string]: Value } = {};
  for (const name in block.attributes) complete[name] = value[name] ?? null;
  for (const name in block.block_types) {
    const nested = block.block_types[name];
    if (nested) complete[name] = completeNested(nested, value[name]);
  }
  return complete;
}

function completeNested({ nesting_mode, block }: NestedBlockSchema, value: Value | undefined): Value {
  if (value === UNKNOWN) return UNKNOWN;
  const element = (item: Value): Value => (isObject(item) ? completeBlock(block, item) : item);
  switch (nesting_mode) {
    case 'list':
    case 'set':
      // The provider SDK plans null, not an empty list, for the blocks of an element that it knows nothing of.
      return Array.isArray(value) ? value.map(element) : value === null ? null : [];
    case 'map':
      return isObject(value) ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, element(v)])) : {};
    case 'single':
    case 'group':
      return isObject(value) ? completeBlock(block, value) : null;
  }
}
