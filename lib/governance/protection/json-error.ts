/** What has to come next in a JSON text. */
type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

const SPACE = /[ \t\n\r]*/y;
const MARK = /[{}[\],:]/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Where a text stops being JSON, which not every version of Node says; undefined if it is JSON. */
export function jsonErrorAt(text: string): number | undefined {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  const take = (form: RegExp): string | undefined => {
    form.lastIndex = at;
    const found = form.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  const afterValue = (): Expected => (open.length > 0 ? 'comma or end' : 'nothing');
  for (;;) {
    take(SPACE);
    if (at === text.length) return expected === 'nothing' ? undefined : at;
    const start = at;
    const mark = take(MARK);
    const token = mark ?? take(STRING) ?? take(LITERAL);
    if (token === undefined) return start;
    const closes = mark === (open.at(-1) === '{' ? '}' : ']') && open.length > 0;
    if (closes && /end$/.test(expected)) {
      open.pop();
      expected = afterValue();
    } else if (mark === ',' && expected === 'comma or end') {
      expected = open.at(-1) === '{' ? 'key' : 'value';
    } else if (mark === ':' && expected === 'colon') {
      expected = 'value';
    } else if (token.startsWith('"') && expected.startsWith('key')) {
      expected = 'colon';
    } else if (expected.startsWith('value') && (mark === undefined || mark === '{' || mark === '[')) {
      if (mark !== undefined) open.push(mark);
      expected = mark === '{' ? 'key or end' : mark === '[' ? 'value or end' : afterValue();
    } else {
      return start;
    }
  }
}
