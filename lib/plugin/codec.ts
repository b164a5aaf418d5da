/** Terraform values on the wire: msgpack in the form go-cty defines, and the JSON of state files. */
import { Decoder, Encoder, type ExtensionCodecType, ExtData } from '@msgpack/msgpack';
import { parseExact } from '../schema/exact-json';
import type { BlockSchema, NestedBlockSchema, TerraformType } from '../schema/model';
import { formatPath, isObject, type PathStep, UNKNOWN, type Value, type ValueObject } from '../schema/value';

const UNKNOWN_EXTENSION = new ExtData(0, new Uint8Array([0]));

const extensionCodec: ExtensionCodecType<undefined> = {
  tryToEncode: (value) => (value === UNKNOWN ? UNKNOWN_EXTENSION : null),
  // Extension 0 is a plain unknown, 12 an unknown with hints about its value; both mean "not yet".
  decode: () => UNKNOWN,
};

const encoder = new Encoder({ extensionCodec });
const decoder = new Decoder({ extensionCodec, useBigInt64: true });

/** How values of one type are written and read; compiled once per schema. */
interface Codec {
  /** What msgpack is to hold, with exactly the keys of the type. */
  readonly encode: (value: Value | undefined) => unknown;
  /** Absent where what msgpack holds is the value already. */
  readonly decode?: (wire: unknown) => Value;
}

/** A value that does not fit the schema. Says what kind it is, never the value, which may be a secret. */
class Mismatch extends Error {
  readonly path: PathStep[] = [];

  constructor(
    readonly expected: string,
    readonly got: unknown,
  ) {
    super();
  }

  override get message(): string {
    const got = Array.isArray(this.got) ? 'a list' : isObject(this.got as Value) ? 'an object' : `a ${typeof this.got}`;
    const where = this.path.length > 0 ? formatPath(this.path) : 'the value';
    return `the provider answered with ${got} for ${where}, but its schema says ${this.expected}`;
  }
}

function read({ decode }: Codec, wire: unknown): Value {
  return decode ? decode(wire) : (wire as Value);
}

function located(error: unknown, step: PathStep): unknown {
  if (error instanceof Mismatch) error.path.unshift(step);
  return error;
}

function plain(expected: string, fits: (value: Value) => boolean): Codec {
  return {
    encode: (value) => {
      if (value === null || value === undefined) return null;
      if (value === UNKNOWN || fits(value)) return value;
      throw new Mismatch(expected, value);
    },
  };
}

const STRING = plain('a string', (value) => typeof value === 'string');
const BOOL = plain('a bool', (value) => typeof value === 'boolean');

/** The number if it has the same digits, else the text. */
function exact(text: string): number | string {
  const number = Number(text);
  return String(number) === text && (Number.isSafeInteger(number) || !Number.isInteger(number)) ? number : text;
}

const DECIMAL = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;

/** Terraform's numbers are decimal: what a double holds only nearly goes over the wire as text, as Terraform itself sends it. */
const NUMBER: Codec = {
  encode: (value) => {
    if (value === null || value === undefined) return null;
    if (typeof value === 'number' && Number.isFinite(value)) {
      if (Number.isSafeInteger(value)) return value;
      return Number.isInteger(value) ? BigInt(value).toString() : String(value);
    }
    if (value === UNKNOWN || (typeof value === 'string' && DECIMAL.test(value))) return value;
    throw new Mismatch('a number', value);
  },
  decode: (wire) => {
    return typeof wire === 'string' || typeof wire === 'bigint' ? exact(wire.toString()) : (wire as Value);
  },
};

/** A value with its type, as state files hold it as well: without the type, a list and a tuple would look the same. */
const DYNAMIC: Codec = {
  encode: (value) => {
    if (value === null || value === undefined) return null;
    if (value === UNKNOWN) return value;
    if (!isObject(value) || value.type === undefined) throw new Mismatch('{ value, type }', value);
    const type = value.type as TerraformType;
    try {
      return [Buffer.from(JSON.stringify(type)), typeCodec(type).encode(value.value)];
    } catch (error) {
      throw located(error, 'value');
    }
  },
  decode: (wire) => {
    if (!Array.isArray(wire)) return wire as Value;
    const [typeJson, value] = wire as [Uint8Array, unknown];
    const type = JSON.parse(Buffer.from(typeJson).toString('utf8')) as TerraformType;
    return { value: read(typeCodec(type), value), type: type as Value };
  },
};

function sequence(expected: string, element: Codec, absent: null | readonly never[] = null): Codec {
  const { encode, decode } = element;
  return {
    encode: (value) => {
      if (value === undefined) return absent;
      // The provider SDK plans null, not an empty list, for the blocks of an element that it knows nothing of.
      if (value === null) return null;
      if (value === UNKNOWN) return value;
      if (!Array.isArray(value)) throw new Mismatch(expected, value);
      let i = 0;
      try {
        const wire = new Array<unknown>(value.length);
        for (; i < value.length; i++) wire[i] = encode(value[i] as Value);
        return wire;
      } catch (error) {
        throw located(error, i);
      }
    },
    ...(decode && { decode: (wire: unknown) => (Array.isArray(wire) ? wire.map(decode) : (wire as Value)) }),
  };
}

function mapping(element: Codec, absent: null | object = null): Codec {
  const { encode, decode } = element;
  return {
    encode: (value) => {
      if (value === null || value === undefined) return absent;
      if (value === UNKNOWN) return value;
      if (!isObject(value)) throw new Mismatch('a map', value);
      const wire: { [key: string]: unknown } = {};
      for (const key of Object.keys(value)) {
        try {
          wire[key] = encode(value[key]);
        } catch (error) {
          throw located(error, key);
        }
      }
      return wire;
    },
    ...(decode && {
      decode: (wire: unknown) => {
        if (!isObject(wire as Value)) return wire as Value;
        const value = wire as { [key: string]: Value };
        for (const key of Object.keys(value)) value[key] = decode(value[key]);
        return value;
      },
    }),
  };
}

function members(codecs: { readonly [name: string]: Codec }): Codec {
  const names = Object.keys(codecs);
  const encoders = Object.values(codecs).map(({ encode }) => encode);
  const decoders = Object.entries(codecs).flatMap(([name, { decode }]) => (decode ? [{ name, decode }] : []));
  return {
    encode: (value) => {
      if (value === null || value === undefined) return null;
      if (value === UNKNOWN) return value;
      if (!isObject(value)) throw new Mismatch('an object', value);
      let i = 0;
      try {
        const wire: { [name: string]: unknown } = {};
        for (; i < names.length; i++) wire[names[i]] = encoders[i](value[names[i]]);
        return wire;
      } catch (error) {
        throw located(error, names[i]);
      }
    },
    ...(decoders.length > 0 && {
      decode: (wire: unknown) => {
        if (!isObject(wire as Value)) return wire as Value;
        // The object was made by this call's msgpack decoder: nobody else holds it.
        const value = wire as { [name: string]: Value };
        for (const { name, decode } of decoders) value[name] = decode(value[name]);
        return value;
      },
    }),
  };
}

function tuple(elements: readonly Codec[]): Codec {
  return {
    encode: (value) => {
      if (value === null || value === undefined) return null;
      if (value === UNKNOWN) return value;
      if (!Array.isArray(value) || value.length !== elements.length) {
        throw new Mismatch(`a tuple of ${elements.length}`, value);
      }
      return elements.map(({ encode }, i) => {
        try {
          return encode(value[i] as Value);
        } catch (error) {
          throw located(error, i);
        }
      });
    },
    decode: (wire) => (Array.isArray(wire) ? wire.map((item: unknown, i) => read(elements[i], item)) : (wire as Value)),
  };
}

function mapValues<From, To>(from: { readonly [name: string]: From }, to: (value: From) => To): { [name: string]: To } {
  return Object.fromEntries(Object.entries(from).map(([name, value]) => [name, to(value)]));
}

function typeCodec(type: TerraformType): Codec {
  if (type === 'string') return STRING;
  if (type === 'number') return NUMBER;
  if (type === 'bool') return BOOL;
  if (type === 'dynamic') return DYNAMIC;
  switch (type[0]) {
    case 'list':
    case 'set':
      return sequence(`a ${type[0]}`, typeCodec(type[1]));
    case 'map':
      return mapping(typeCodec(type[1]));
    case 'tuple':
      return tuple(type[1].map(typeCodec));
    case 'object':
      return members(mapValues(type[1], typeCodec));
  }
}

function nestedCodec({ nesting_mode, block }: NestedBlockSchema): Codec {
  const codec = blockCodec(block);
  switch (nesting_mode) {
    case 'list':
    case 'set':
      return sequence(`a ${nesting_mode} of blocks`, codec, []);
    case 'map':
      return mapping(codec, {});
    case 'single':
      return codec;
    case 'group':
      return { ...codec, encode: (value) => codec.encode(value ?? {}) };
  }
}

const blockCodecs = new WeakMap<BlockSchema, Codec>();

function blockCodec(block: BlockSchema): Codec {
  let codec = blockCodecs.get(block);
  if (!codec) {
    codec = members({
      ...mapValues(block.attributes ?? {}, ({ type }) => typeCodec(type)),
      ...mapValues(block.block_types ?? {}, nestedCodec),
    });
    blockCodecs.set(block, codec);
  }
  return codec;
}

/**
 * The encoded value; what the schema does not know is dropped, what is absent becomes null or an empty block list.
 * @throws Error if a value is not of its schema's type; it names the path and the type
 */
export function encodeBlock(block: BlockSchema, value: ValueObject | null): Uint8Array {
  return encoder.encode(blockCodec(block).encode(value));
}

/** @throws Error if the value is not an object or null, which blocks always are */
export function decodeBlock(block: BlockSchema, bytes: Uint8Array): ValueObject | null {
  const value = read(blockCodec(block), decoder.decode(bytes));
  if (value === null || isObject(value)) return value;
  throw new Error(`expected an object of attributes, got ${Array.isArray(value) ? 'a list' : typeof value}`);
}

/**
 * A resource as a state file holds it. Integers that a double cannot hold become decimal strings, as on the wire.
 * @throws Error if it is not the JSON of an object
 */
export function parseState(json: Uint8Array): ValueObject {
  const text = Buffer.from(json).toString('utf8');
  const state = parseExact(text, (number) => typeof exact(number) === 'number') as Value;
  if (isObject(state)) return state;
  throw new Error('the stored state is not an object of attributes');
}
