import type { SuppressionRule } from '../../schema/model';
import { isList, isObject, UNKNOWN, type Value, type ValueObject } from '../../schema/value';
import type { Field, ObjectShape } from './compile';

/** What a suppression may look at besides the two texts. */
export class SuppressionContext {
  /** True once the resource has an id. */
  readonly exists: boolean;

  constructor(
    private readonly shape: ObjectShape,
    private readonly state: ValueObject | null,
    private readonly config: ValueObject,
  ) {
    this.exists = textOf(state?.id) !== '';
  }

  /** True if the provider hides the difference between two texts of a field. */
  hides({ suppression }: Field, before: string, after: string): boolean {
    return suppression !== undefined && isSuppressed(suppression, before, after, this);
  }

  /** An argument of the resource as text, by its path: as configured, else its default, else its state. */
  read(path: string): string {
    const [name, ...steps] = path.split('.');
    const field = this.shape.fields.find((one) => one.name === name);
    const given = this.config[name] ?? (field && 'default' in field ? field.default : undefined);
    let value: Value = given ?? this.state?.[name] ?? null;
    for (const step of steps) {
      value = (isList(value) ? value[Number(step)] : isObject(value) ? value[step] : null) ?? null;
    }
    return isObject(value) ? Object.keys(value).join() : textOf(value);
  }
}

/** True if the provider hides the difference between two texts of an attribute (`''` for an absent one). */
function isSuppressed(rule: SuppressionRule, before: string, after: string, context: SuppressionContext): boolean {
  if (rule === true) return true;
  const text = (name: string): string => {
    switch (name) {
      case '@before':
        return before;
      case '@after':
        return after;
      case '@state':
        return String(context.exists);
      default:
        return context.read(name);
    }
  };
  switch (rule[0]) {
    case 'all':
    case 'any': {
      const [operator, ...rules] = rule;
      const holds = (one: SuppressionRule): boolean => isSuppressed(one, before, after, context);
      return operator === 'all' ? rules.every(holds) : rules.some(holds);
    }
    case 'not':
      return !isSuppressed(rule[1], before, after, context);
    case 'in': {
      const [, name, ...values] = rule;
      return values.some((value) => value.toLowerCase() === text(name).toLowerCase());
    }
    case 'set':
      return !['', '0', 'false'].includes(text(rule[1]));
    case 'same':
      return before !== after && before !== '' && after !== '' && SAME[rule[1]](before) === SAME[rule[1]](after);
  }
}

/** What to take for an attribute whose suppression is not known: layout of documents and case do not matter. */
export const COMMON_SUPPRESSION: SuppressionRule = ['any', ['same', 'json'], ['same', 'case']];

const SAME: { readonly [kind in 'json' | 'case' | 'items' | 'text']: (text: string) => string } = {
  json: (text) => canonicalJson(text) ?? text,
  case: (text) => text.toLowerCase(),
  items: (text) => text.split(',').sort().join(),
  text: (text) => text.trim(),
};

/** The text as the provider stores it where it stores a normal form: JSON compact and sorted, YAML with a final newline. */
export function normalForm(text: string, yaml: boolean): string {
  if (text === '') return text;
  return canonicalJson(text) ?? (yaml ? `${text.trimEnd()}\n` : text.trim());
}

/** JSON objects and arrays with sorted keys and no space; undefined for any other text. */
function canonicalJson(text: string): string | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.stringify(sorted(JSON.parse(text)));
  } catch {
    return undefined;
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => [key, sorted(member)]),
  );
}

/** The text the provider's SDK compares for a plain value, `''` for an absent or unknown one; a list is its items. */
export function textOf(value: Value | undefined): string {
  return value === null || value === undefined || value === UNKNOWN ? '' : String(value);
}
