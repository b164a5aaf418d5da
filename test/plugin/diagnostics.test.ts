import { attributePath, failure } from '../../lib/plugin/diagnostics';
import { messageType } from '../../lib/plugin/messages';
import { withoutSecrets, collectSecrets } from '../../lib/plugin/secrets';
import type { BlockSchema } from '../../lib/schema/model';
import type { ValuePath } from '../../lib/schema/value';

const leaf: BlockSchema = { attributes: { port: { type: 'number' }, password: { type: 'string', sensitive: true } } };
const BLOCK: BlockSchema = {
  attributes: {
    tags: { type: ['map', 'string'] },
    ports: { type: ['list', 'number'] },
    zones: { type: ['set', 'string'] },
    pair: { type: ['tuple', ['string', ['object', { a: 'string' }]]] },
    keys: { type: ['list', 'string'], sensitive: true },
    any: { type: 'dynamic', sensitive: true },
  },
  block_types: {
    listen: { nesting_mode: 'list', block: leaf },
    rule: { nesting_mode: 'set', block: leaf },
    named: { nesting_mode: 'map', block: leaf },
    timeouts: { nesting_mode: 'single', block: leaf },
  },
};

/** The steps as they arrive on the other side of the wire. */
function sent(path: ValuePath): unknown {
  const type = messageType('AttributePath');
  const received = type.decode(type.encode(attributePath(BLOCK, path)).finish());
  return (type.toObject(received, { longs: Number, oneofs: true }) as { steps?: { selector: string }[] }).steps?.map(
    ({ selector, ...step }) => ({ [selector]: (step as { [name: string]: unknown })[selector] }),
  );
}

describe('a path of a diagnostic or a replacement', () => {
  it.each<[ValuePath, readonly object[]]>([
    [
      ['listen', 0, 'port'],
      [{ attribute_name: 'listen' }, { element_key_int: 0 }, { attribute_name: 'port' }],
    ],
    [
      ['ports', 2],
      [{ attribute_name: 'ports' }, { element_key_int: 2 }],
    ],
    [
      ['tags', 'Owner'],
      [{ attribute_name: 'tags' }, { element_key_string: 'Owner' }],
    ],
    [
      ['named', 'x', 'port'],
      [{ attribute_name: 'named' }, { element_key_string: 'x' }, { attribute_name: 'port' }],
    ],
    [
      ['timeouts', 'port'],
      [{ attribute_name: 'timeouts' }, { attribute_name: 'port' }],
    ],
    [
      ['pair', 1, 'a'],
      [{ attribute_name: 'pair' }, { element_key_int: 1 }, { attribute_name: 'a' }],
    ],
  ])('%j reaches Terraform step by step', (path, steps) => {
    expect(sent(path)).toEqual(steps);
  });

  it.each<[ValuePath, readonly object[]]>([
    [['rule', 0, 'port'], [{ attribute_name: 'rule' }]],
    [['zones', 0], [{ attribute_name: 'zones' }]],
    [['listen', 'port'], [{ attribute_name: 'listen' }]],
    [
      ['ports', 0, 'deeper'],
      [{ attribute_name: 'ports' }, { element_key_int: 0 }],
    ],
  ])('%j ends where the schema or the protocol ends', (path, steps) => {
    expect(sent(path)).toEqual(steps);
  });
});

describe('an exception of the provider', () => {
  it('is shown by its message, the first line as the summary', () => {
    expect(failure(new Error('no such domain\nask for another'))).toEqual({
      severity: 'error',
      summary: 'no such domain',
      detail: 'ask for another',
    });
    expect(failure(new TypeError('')).summary).toBe('TypeError');
    expect(failure('thrown text').summary).toBe('thrown text');
  });
});

describe('texts of sensitive attributes', () => {
  const secrets = new Set<string>();
  collectSecrets(
    BLOCK,
    {
      tags: { public: 'visible' },
      keys: ['first-key', null, 'line\nbreak'],
      any: { type: 'string', value: 'dyn-secret' },
      listen: [{ password: 'hunter2', port: 80 }],
      rule: [{ password: 'first-key-2' }],
      named: { x: { password: 'ab' } },
      timeouts: { password: '' },
    },
    secrets,
  );

  it('are found at any depth, and nothing else', () => {
    expect([...secrets].sort()).toEqual(['', 'ab', 'dyn-secret', 'first-key', 'first-key-2', 'hunter2', 'line\nbreak']);
  });

  it('are hidden in a message, also as JSON and as part of one another', () => {
    expect(withoutSecrets('hunter2 of first-key-2, {"k":"line\\nbreak"} visible', secrets)).toBe(
      '(sensitive value) of (sensitive value), {"k":"(sensitive value)"} visible',
    );
  });

  it('are hidden as whole words when they are short', () => {
    expect(withoutSecrets('ab is about "ab"', secrets)).toBe('(sensitive value) is about "(sensitive value)"');
  });
});
