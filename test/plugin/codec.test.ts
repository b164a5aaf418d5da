import { decode, encode, ExtData } from '@msgpack/msgpack';
import { decodeBlock, encodeBlock, parseState } from '../../lib/plugin/codec';
import type { BlockSchema, TerraformType } from '../../lib/schema/model';
import { UNKNOWN, type Value, type ValueObject } from '../../lib/schema/value';

const attributes = (types: { readonly [name: string]: TerraformType }): BlockSchema => ({
  attributes: Object.fromEntries(Object.entries(types).map(([name, type]) => [name, { type, optional: true }])),
});

const inner = attributes({ key: 'string', port: 'number' });
const NESTED: BlockSchema = {
  block_types: {
    many: { nesting_mode: 'list', block: { ...inner, block_types: { deep: { nesting_mode: 'set', block: inner } } } },
    some: { nesting_mode: 'set', block: inner },
    named: { nesting_mode: 'map', block: inner },
    timeouts: { nesting_mode: 'single', block: inner },
    grouped: { nesting_mode: 'group', block: inner },
  },
};

const roundTrip = (block: BlockSchema, value: ValueObject | null): ValueObject | null =>
  decodeBlock(block, encodeBlock(block, value));

const wire = (block: BlockSchema, value: ValueObject): unknown =>
  decode(encodeBlock(block, value), { useBigInt64: true });

describe('values on the wire', () => {
  it.each<[TerraformType, readonly Value[]]>([
    ['string', ['', 'plain', 'üñí→🙂', 'x'.repeat(70_000), '0.1', '12345678901234567890']],
    ['bool', [true, false]],
    [
      'number',
      [
        0,
        -1,
        1.5,
        0.1,
        2 ** 53 - 1,
        '123456789012345678901234567890',
        '9007199254740993',
        '12345678901234567000',
        '0.12345678901234567891',
      ],
    ],
    [
      ['list', 'number'],
      [[], [1, null, UNKNOWN, 0.1]],
    ],
    [
      ['set', 'string'],
      [['b', 'a'], UNKNOWN],
    ],
    [
      ['map', 'bool'],
      [{}, { yes: true, 'no.such': null }],
    ],
    [['tuple', ['string', 'number']], [['a', 0.1]]],
    [['object', { a: 'string', n: ['list', 'number'] }], [{ a: null, n: ['18446744073709551615'] }]],
    [['map', ['list', ['object', { n: 'number' }]]], [{ k: [{ n: 0.1 }, UNKNOWN] }]],
  ])('come back as they were: %j', (type, values) => {
    for (const a of [...values, null, UNKNOWN]) expect(roundTrip(attributes({ a: type }), { a })).toEqual({ a });
  });

  it('of every kind of nested block come back as they were', () => {
    const block = { key: 'k', port: 0.1 };
    const value = {
      many: [{ ...block, deep: [block, { key: UNKNOWN, port: null }] }],
      some: [block],
      named: { one: block },
      timeouts: block,
      grouped: block,
    };
    expect(roundTrip(NESTED, value)).toEqual(value);
    expect(roundTrip(NESTED, { ...value, many: UNKNOWN, timeouts: UNKNOWN })).toEqual({
      ...value,
      many: UNKNOWN,
      timeouts: UNKNOWN,
    });
    expect(roundTrip(NESTED, null)).toBeNull();
  });

  it('hold every key of the schema, and no other', () => {
    expect(wire(NESTED, { many: [{ other: 1 }], extra: true })).toEqual({
      many: [{ key: null, port: null, deep: [] }],
      some: [],
      named: {},
      timeouts: null,
      grouped: { key: null, port: null },
    });
    const objects = attributes({ list: ['list', ['object', { a: 'string', b: 'string' }]], absent: 'string' });
    expect(wire(objects, { list: [{ b: 'x', c: 'y' }] })).toEqual({ list: [{ a: null, b: 'x' }], absent: null });
  });

  it('write an unknown as extension 0 and read every extension as unknown', () => {
    expect(wire(attributes({ a: 'string' }), { a: UNKNOWN })).toEqual({ a: new ExtData(0, new Uint8Array([0])) });
    const refined = encode({ a: new ExtData(12, encode(new Map([[1, false]]))) });
    expect(decodeBlock(attributes({ a: 'number' }), refined)).toEqual({ a: UNKNOWN });
  });

  it('write numbers so that Terraform reads the decimal that was meant', () => {
    const numbers = { whole: 7, fraction: 0.1, big: 2 ** 70, text: '1e400' };
    expect(wire(attributes({ whole: 'number', fraction: 'number', big: 'number', text: 'number' }), numbers)).toEqual({
      whole: 7,
      fraction: '0.1',
      big: '1180591620717411303424',
      text: '1e400',
    });
  });

  it('read 64-bit integers without losing digits', () => {
    const bytes = encode({ big: 2n ** 63n - 1n, safe: 2n ** 40n }, { useBigInt64: true });
    expect(decodeBlock(attributes({ big: 'number', safe: 'number' }), bytes)).toEqual({
      big: '9223372036854775807',
      safe: 2 ** 40,
    });
  });

  it('of type dynamic carry their type', () => {
    const block = attributes({ a: 'dynamic' });
    const values = [
      { type: 'string', value: '0.1' },
      { type: ['list', 'number'], value: [1, 0.1] },
      { type: ['object', { n: 'number', none: 'dynamic' }], value: { n: '18446744073709551615', none: null } },
      { type: 'bool', value: null },
    ];
    for (const a of [...values, null, UNKNOWN]) expect(roundTrip(block, { a })).toEqual({ a });
    expect(wire(block, { a: values[1] })).toEqual({ a: [Buffer.from('["list","number"]'), [1, '0.1']] });
  });

  it.each<[string, BlockSchema, ValueObject, string]>([
    ['a number for a string', attributes({ a: 'string' }), { a: 42 }, 'a number for a, but its schema says a string'],
    ['text for a number', attributes({ a: 'number' }), { a: 's3cret' }, 'a string for a, but its schema says a number'],
    ['NaN', attributes({ a: 'number' }), { a: NaN }, 'a number for a, but its schema says a number'],
    [
      'an object for a list',
      attributes({ a: ['list', 'bool'] }),
      { a: {} },
      'an object for a, but its schema says a list',
    ],
    [
      'a short tuple',
      attributes({ a: ['tuple', ['bool']] }),
      { a: [] },
      'a list for a, but its schema says a tuple of 1',
    ],
    [
      'a bad attribute deep in blocks',
      NESTED,
      { many: [{}, { deep: [{ port: true }] }] },
      'a boolean for many[1].deep[0].port, but its schema says a number',
    ],
    ['a bad value of a map', attributes({ m: ['map', 'string'] }), { m: { k: ['s3cret'] } }, 'a list for m.k, but'],
    ['a dynamic without a type', attributes({ a: 'dynamic' }), { a: 's3cret' }, 'says { value, type }'],
  ])('are refused with their path, without the value: %s', (_what, block, value, message) => {
    expect(() => encodeBlock(block, value)).toThrow(message);
    expect(() => encodeBlock(block, value)).not.toThrow('s3cret');
  });
});

describe('a stored state', () => {
  it('keeps the digits of long numbers, and texts that look like them', () => {
    const stored = parseState(
      Buffer.from(
        '{"a":123456789012345678901234567890,"b":[-9007199254740993,9007199254740991,12345678901234567000],"t":"x\\"12345678901234567890"}',
      ),
    );
    expect(stored).toEqual({
      a: '123456789012345678901234567890',
      b: ['-9007199254740993', 9007199254740991, '12345678901234567000'],
      t: 'x"12345678901234567890',
    });
  });

  it('may hold a text of many megabytes', () => {
    const stored = { policy: 'line\n'.repeat(1 << 20), id: 1e20 };
    expect(parseState(Buffer.from(JSON.stringify(stored)))).toEqual({ ...stored, id: '100000000000000000000' });
  });

  it('must be an object', () => {
    expect(() => parseState(Buffer.from('[]'))).toThrow('not an object');
  });
});
