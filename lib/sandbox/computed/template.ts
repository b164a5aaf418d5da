/**
 * The notation of `schema/alicloud.ids.json`: `{attribute}` is that attribute's value, `{#digits:18}` made-up characters,
 * `{@account}` something the sandbox knows, `[…]` is left out when an attribute in it is empty.
 */

export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'attribute'; readonly name: string }
  | { readonly kind: 'random'; readonly alphabet: string; readonly length: number; readonly form: string }
  | { readonly kind: 'known'; readonly name: string; readonly form: string }
  | { readonly kind: 'optional'; readonly parts: Template };

export type Template = readonly TemplatePart[];

/** Where the variable parts of a template come from. */
export interface TemplateSource {
  attribute(name: string): string;
  /** @param position tells the random parts of one template apart */
  random(alphabet: string, length: number, form: string, position: number): string;
  known(name: string, form: string): string;
}

const parsed = new Map<string, Template>();

/** @throws Error naming the template if it is malformed */
export function parseTemplate(text: string): Template {
  let template = parsed.get(text);
  if (!template) {
    const tokens = text.match(/\{[^{}]*\}|[[\]]|[^{}[\]]+|./g) ?? [];
    template = parts(text, tokens, false);
    parsed.set(text, template);
  }
  return template;
}

function parts(text: string, tokens: string[], inOptional: boolean): Template {
  const result: TemplatePart[] = [];
  for (let token = tokens.shift(); token !== ']'; token = tokens.shift()) {
    if (token === undefined) {
      if (inOptional) throw malformed(text, ']');
      return result;
    }
    if (token === '[') result.push({ kind: 'optional', parts: parts(text, tokens, true) });
    else if (token.startsWith('{')) result.push(variable(text, token));
    else if (token === '}') throw malformed(text, '{');
    else result.push({ kind: 'text', text: token });
  }
  if (!inOptional) throw malformed(text, '[');
  return result;
}

function variable(text: string, token: string): TemplatePart {
  const match = /^\{([#@]?)([a-z_]\w*)(?::(\w+))?\}$/.exec(token);
  const [, sigil, name = '', argument = ''] = match ?? [];
  if (sigil === '#') return { kind: 'random', alphabet: name, length: Number(argument) || 0, form: argument };
  if (sigil === '@') return { kind: 'known', name, form: argument };
  if (!match || argument) throw malformed(text, 'an attribute, {#alphabet:length} or {@name} at ' + token);
  return { kind: 'attribute', name };
}

function malformed(text: string, missing: string): Error {
  return new Error(`schema/alicloud.ids.json: template ${JSON.stringify(text)} lacks ${missing}`);
}

export function attributesOf(template: Template): string[] {
  return template.flatMap((part) => {
    if (part.kind === 'optional') return attributesOf(part.parts);
    return part.kind === 'attribute' ? [part.name] : [];
  });
}

/** True if two renderings with the same attributes differ. */
export function varies(template: Template): boolean {
  return template.some((part) => part.kind === 'random' || (part.kind === 'optional' && varies(part.parts)));
}

export function renderTemplate(template: Template, source: TemplateSource): string {
  return template
    .map((part, position) => {
      switch (part.kind) {
        case 'text':
          return part.text;
        case 'attribute':
          return source.attribute(part.name);
        case 'random':
          return source.random(part.alphabet, part.length, part.form, position);
        case 'known':
          return source.known(part.name, part.form);
        case 'optional':
          return attributesOf(part.parts).some((name) => source.attribute(name) === '')
            ? ''
            : renderTemplate(part.parts, source);
      }
    })
    .join('');
}

/**
 * What an id made by a template says of its attributes.
 * @param known the values that are known already; they help where separators also occur inside values
 */
export function matchTemplate(
  template: Template,
  id: string,
  known: (name: string) => string | undefined,
): { readonly [name: string]: string } {
  const names: string[] = [];
  const pattern = (part: TemplatePart): string => {
    if (part.kind === 'text') return escape(part.text);
    if (part.kind === 'optional') return `(?:${part.parts.map(pattern).join('')})?`;
    if (part.kind !== 'attribute') return '.+?';
    const value = known(part.name);
    if (value !== undefined) return escape(value);
    names.push(part.name);
    return '(.+?)';
  };
  const found = new RegExp(`^${template.map(pattern).join('')}$`).exec(id);
  return Object.fromEntries(names.map((name, i) => [name, found?.[i + 1] ?? '']).filter(([, value]) => value !== ''));
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
