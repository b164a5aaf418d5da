/** A reader of ESA's rules language, written from its documentation and not from lib/edge: what a printed expression means. */

export type Value = string | number | boolean | { readonly bare: string };

export type Expression =
  | { readonly kind: 'all' }
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Expression[] }
  | { readonly kind: 'compare'; readonly operator: string; readonly field: string; readonly values: readonly Value[] };

type Token = { readonly kind: 'text' | 'word' | 'mark'; readonly text: string };

const TOKEN = /\s*(?:"((?:[^"\\]|\\[^])*)"|([()[\]{},])|([^\s()[\]{},"]+))/y;

function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) throw new Error(`not understood from ${at}: ${text.slice(at)}`);
    const [, quoted, mark, word] = match;
    if (quoted !== undefined) found.push({ kind: 'text', text: quoted });
    else found.push(mark !== undefined ? { kind: 'mark', text: mark } : { kind: 'word', text: word ?? '' });
  }
  return found;
}

/** Reads an expression; `matches` keeps its text as it is written, the others lose their escapes. */
export function read(text: string): Expression {
  const left = tokens(text);
  const peek = (ahead = 0): string => left[ahead]?.text ?? '';
  const isMark = (mark: string): boolean => left[0]?.kind === 'mark' && peek() === mark;
  const next = (): Token => {
    const token = left.shift();
    if (!token) throw new Error(`ends too early: ${text}`);
    return token;
  };
  const mark = (wanted: string): void => {
    const token = next();
    if (token.kind !== 'mark' || token.text !== wanted)
      throw new Error(`${wanted} expected, not ${token.text}: ${text}`);
  };
  const unescaped = ({ kind, text: inner }: Token): Value => {
    if (kind === 'text') return inner.replace(/\\([^])/g, '$1');
    return /^\d+$/.test(inner)
      ? Number(inner)
      : inner === 'true' || inner === 'false'
        ? inner === 'true'
        : { bare: inner };
  };
  const field = (): string => {
    const name = next().text;
    if (isMark('(')) {
      mark('(');
      const inner = field();
      mark(')');
      return `${name}(${inner})`;
    }
    if (!isMark('[')) return name;
    mark('[');
    const member = unescaped(next());
    mark(']');
    return `${name}[${JSON.stringify(member)}]`;
  };
  const condition = (): Expression => {
    if (['starts_with', 'ends_with', 'exists'].includes(peek())) {
      const operator = next().text;
      mark('(');
      const name = field();
      const values: Value[] = [];
      if (operator !== 'exists') {
        mark(',');
        values.push(unescaped(next()));
      }
      mark(')');
      return { kind: 'compare', operator, field: name, values };
    }
    const name = field();
    const operator = next().text;
    if (operator === 'matches') return { kind: 'compare', operator, field: name, values: [next().text] };
    if (operator !== 'in' || !isMark('{')) {
      return { kind: 'compare', operator, field: name, values: [unescaped(next())] };
    }
    mark('{');
    const values: Value[] = [];
    while (!isMark('}')) values.push(unescaped(next()));
    mark('}');
    return { kind: 'compare', operator, field: name, values };
  };
  const one = (): Expression => {
    if (peek() === 'not') {
      next();
      return { kind: 'not', of: one() };
    }
    if (peek() === 'true' && left[0]?.kind === 'word') {
      next();
      return { kind: 'all' };
    }
    if (!isMark('(')) return condition();
    mark('(');
    const inner = joined();
    mark(')');
    return inner;
  };
  const joined = (): Expression => {
    const parts = [one()];
    const logic = peek();
    while (left[0]?.kind === 'word' && (peek() === 'and' || peek() === 'or')) {
      if (next().text !== logic) throw new Error(`"and" and "or" in one group: ${text}`);
      parts.push(one());
    }
    return parts.length === 1 ? (parts[0] as Expression) : { kind: logic as 'and' | 'or', of: parts };
  };
  const expression = joined();
  if (left.length > 0) throw new Error(`more than one expression: ${text}`);
  return expression;
}

/** Whether the expression is true for a request, given by what each comparison answers. */
export function evaluate(expression: Expression, holds: (comparison: Expression) => boolean): boolean {
  switch (expression.kind) {
    case 'all':
      return true;
    case 'not':
      return !evaluate(expression.of, holds);
    case 'and':
      return expression.of.every((part) => evaluate(part, holds));
    case 'or':
      return expression.of.some((part) => evaluate(part, holds));
    case 'compare':
      return holds(expression);
  }
}
