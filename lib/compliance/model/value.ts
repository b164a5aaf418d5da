/** Values of a configuration, as a rule reads them. */

export interface Json {
  readonly [name: string]: unknown;
}

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Hidden);

/** A value that is known only when the configuration is applied. */
export class Hidden {
  /** @param expression - the text that stands for it. @default - the plan does not show it */
  constructor(readonly expression?: string) {}
}

/** Thrown by a read whose answer is known only when the configuration is applied; the rule's result is then `unknown`. */
export class HiddenValueError extends Error {
  constructor(readonly attribute: string) {
    super(`${attribute} is known only when the configuration is applied`);
    this.name = 'HiddenValueError';
  }
}

/** How texts of a configuration are to be read. */
export interface Dialect {
  /** Whether `${…}` in a text is an expression of Terraform; in a plan it is just text. */
  readonly templated: boolean;
  /** Local values, which expressions may name. */
  readonly locals: Json;
}

const LOCAL = /^\$\{local\.([\w-]+)\}$/;
const MAX_LOCAL_DEPTH = 20;

/** What a value of the configuration says: a literal, or `Hidden` for an expression. */
export function literalOf(value: unknown, dialect: Dialect, depth = 0): unknown {
  if (typeof value !== 'string' || !dialect.templated) return value;
  if (!value.includes('${') && !value.includes('%{')) return value;
  const local = LOCAL.exec(value)?.[1];
  if (local !== undefined && local in dialect.locals && depth < MAX_LOCAL_DEPTH) {
    return literalOf(dialect.locals[local], dialect, depth + 1);
  }
  const plain = value.replace(/(\$\$|%%)\{/g, '');
  return /[$%]\{/.test(plain) ? new Hidden(value) : value.replace(/([$%])\1\{/g, '$1{');
}

/** Where the expression that begins at `start` ends, past its closing brace. */
function endOfExpression(text: string, start: number): number {
  let depth = 0;
  let quoted = false;
  for (let i = start; i < text.length; i++) {
    if (text[i] === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (text[i] === '{') depth++;
    else if (text[i] === '}' && --depth === 0) return i + 1;
  }
  return text.length;
}

/**
 * A JSON document of which parts are expressions: those are `Hidden`, the rest is as it stands.
 * @returns Hidden if the whole document is an expression, or an expression stands for more than a text in it
 * @throws SyntaxError if it is not JSON
 */
export function parseTemplatedJson(text: string, { templated }: Dialect): unknown {
  if (!templated || !text.includes('${')) return JSON.parse(text) as unknown;
  const expressions: string[] = [];
  let marked = '';
  for (let i = 0; i < text.length;) {
    if (text.startsWith('$${', i)) {
      marked += '${';
      i += 3;
    } else if (text.startsWith('${', i)) {
      const end = endOfExpression(text, i + 1);
      marked += `\u0001${expressions.push(text.slice(i, end)) - 1}\u0001`;
      i = end;
    } else {
      marked += text[i++];
    }
  }

  const mark = /\u0001(\d+)\u0001/g;
  if (marked.trim().replace(mark, '') === '') return new Hidden(text);
  // JSON allows no control characters in its texts: marks are written so that it does.
  let parsed: unknown;
  try {
    parsed = JSON.parse(marked.replace(mark, '\\u0001$1\\u0001'));
  } catch {
    return new Hidden(text);
  }
  const restore = (value: unknown): unknown => {
    if (typeof value === 'string' && value.includes('\u0001')) {
      return new Hidden(value.replace(mark, (_, i: string) => expressions[Number(i)] ?? ''));
    }
    if (Array.isArray(value)) return value.map(restore);
    if (isJson(value)) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, restore(one)]));
    return value;
  };
  return restore(parsed);
}
