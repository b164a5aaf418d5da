import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { TerraformOutput, TerraformVariable } from 'cdktf';
import { asText, base64, joined, jsonText, literal, lowerCase } from '../../lib/core/literal';
import { plainEnvironment } from '../support/aisec-world';
import { run } from '../support/terraform';
import { newStack, synth } from './support';

/** What would end a text, or begin a template, if it were taken for part of an expression. */
const VALUE = 'A "q" \\ ${x}';
const PLAIN = `X$ "\\Z %{if} \${y}\r\n\tü $`;

const inBase64 = (text: string): string => Buffer.from(text).toString('base64');

it('texts with values that only Terraform knows mean what they say, whatever the values hold', async () => {
  const stack = newStack();
  const variable = (name: string, type: string, value: unknown): TerraformVariable =>
    new TerraformVariable(stack, name, { type, default: value });
  const text = variable('text', 'string', VALUE).stringValue;
  const list = variable('list', 'list(string)', ['a', 'b']).listValue;
  const number = variable('number', 'number', 7).numberValue;
  const mixed = (value: string): string => `${PLAIN}${value}${PLAIN}${value}`;
  const json = (value: string, count: number): object => ({
    a: mixed(value),
    b: [value, null, 1, true, { c: PLAIN }],
    count,
  });
  const cases: { readonly [name: string]: readonly [string, string] } = {
    literal: [literal(mixed(text)), mixed(VALUE)],
    escape: [literal(`$${text} %{a} $$${text} 5%${text}`), `$${VALUE} %{a} $$${VALUE} 5%${VALUE}`],
    lower: [lowerCase(mixed(text)), mixed(VALUE).toLowerCase()],
    base64: [base64(mixed(text)), inBase64(mixed(VALUE))],
    quotes: [base64(`"${text}"`), inBase64(`"${VALUE}"`)],
    joined: [joined(list, '" "'), 'a" "b'],
    json: [base64(jsonText(json(text, number))), inBase64(JSON.stringify(json(VALUE, 7)))],
    count: [`n=${asText(number)}`, 'n=7'],
  };
  for (const [name, [value]] of Object.entries(cases)) new TerraformOutput(stack, name, { value });
  const { variable: variables, output } = synth(stack) as { readonly variable?: object; readonly output?: object };
  const dir = mkdtempSync(path.join(tmpdir(), 'literal-'));
  try {
    writeFileSync(path.join(dir, 'main.tf.json'), JSON.stringify({ variable: variables, output }));
    const terraform = async (...args: string[]): Promise<string> => {
      const { code, stdout, stderr } = await run('terraform', args, { cwd: dir, env: plainEnvironment() });
      if (code !== 0) throw new Error(stdout + stderr);
      return stdout;
    };
    await terraform('apply', '-auto-approve', '-no-color');
    const outputs = JSON.parse(await terraform('output', '-json')) as { [name: string]: { readonly value: string } };
    expect(Object.fromEntries(Object.entries(outputs).map(([name, { value }]) => [name, value]))).toEqual(
      Object.fromEntries(Object.entries(cases).map(([name, [, expected]]) => [name, expected])),
    );
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});

it('texts that are known are made here', () => {
  expect(lowerCase('X-Api-Key')).toBe('x-api-key');
  expect(base64('ü')).toBe(inBase64('ü'));
  expect(joined(['a', 'b'], ',')).toBe('a,b');
  expect(asText(0)).toBe('0');
  expect(asText(undefined)).toBeUndefined();
  const value = { a: [undefined, NaN, 'x"'], b: undefined, c: new Date(0), d: {} };
  expect(jsonText(value)).toBe(JSON.stringify(value));
  expect(literal('a ${b} %{c} $ {')).toBe('a $${b} %%{c} $ {');
});
