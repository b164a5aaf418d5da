import {
  attributesOf,
  matchTemplate,
  parseTemplate,
  renderTemplate,
  varies,
} from '../../../lib/sandbox/computed/template';

const nothing = (): undefined => undefined;

function render(template: string, attributes: { readonly [name: string]: string }): string {
  return renderTemplate(parseTemplate(template), {
    attribute: (name) => attributes[name] ?? '',
    random: (alphabet, length, form, position) => `<${alphabet} ${length} ${form} ${position}>`,
    known: (name, form) => `<${name} ${form}>`,
  });
}

test('text, attributes, made-up and known parts are put together in order', () => {
  expect(render('user:{name}-{#hex:4}/{@time:ms}', { name: 'n' })).toBe('user:n-<hex 4 4 3>/<time ms>');
});

test.each([
  ['[{a}:]{b}', { a: 'x', b: 'y' }, 'x:y'],
  ['[{a}:]{b}', { b: 'y' }, 'y'],
  ['{b}[:{a}]', { b: 'y' }, 'y'],
])('%s of %j is %s', (template, attributes, expected) => {
  expect(render(template, attributes)).toBe(expected);
});

test.each(['{a', 'a}', '[{a}', '{a}]', '{}', '{A b}', '{a:3}'])('%s is refused by name', (template) => {
  expect(() => parseTemplate(template)).toThrow(JSON.stringify(template));
});

test('only made-up parts make two renderings differ', () => {
  expect(varies(parseTemplate('{@account}:{a}'))).toBe(false);
  expect(varies(parseTemplate('{a}[:{#hex:2}]'))).toBe(true);
});

test('the attributes of a template include those of its optional parts', () => {
  expect(attributesOf(parseTemplate('[{a}:]{b}-{#hex:2}'))).toEqual(['a', 'b']);
});

test('an id tells the attributes that it is made of', () => {
  expect(matchTemplate(parseTemplate('{site}:{config}'), '12:34', nothing)).toEqual({ site: '12', config: '34' });
  expect(matchTemplate(parseTemplate('[{a}:]{b}'), 'y', nothing)).toEqual({ b: 'y' });
  expect(matchTemplate(parseTemplate('{a}.{b}'), 'a:b', nothing)).toEqual({});
});

test('known attributes help where a separator is also inside a value', () => {
  const known = (name: string): string | undefined => (name === 'host' ? 'h:80' : undefined);
  expect(matchTemplate(parseTemplate('{host}:{rule}'), 'h:80:r', known)).toEqual({ rule: 'r' });
});
