import type { BlockSchema, TerraformType } from '../schema/model';
import { isList, isObject, type Value } from '../schema/value';

/** Collects the texts of all sensitive attributes of a value. */
export function collectSecrets(block: BlockSchema, value: Value | undefined, secrets: Set<string>): void {
  if (isList(value)) value.forEach((element) => collectSecrets(block, element, secrets));
  if (!isObject(value)) return;
  for (const [name, { sensitive, type }] of Object.entries(block.attributes ?? {})) {
    if (sensitive) collectTexts(value[name], type, secrets);
  }
  for (const [name, { nesting_mode, block: nested }] of Object.entries(block.block_types ?? {})) {
    const inner = value[name];
    const elements = nesting_mode === 'map' && isObject(inner) ? Object.values(inner) : inner;
    collectSecrets(nested, elements, secrets);
  }
}

function collectTexts(value: Value | undefined, type: TerraformType, secrets: Set<string>): void {
  if (typeof value === 'string' || typeof value === 'number') secrets.add(String(value));
  // The type beside a dynamic value is not secret.
  else if (type === 'dynamic' && isObject(value)) collectTexts(value.value, 'string', secrets);
  else if (isList(value)) value.forEach((element) => collectTexts(element, 'string', secrets));
  else if (isObject(value)) Object.values(value).forEach((member) => collectTexts(member, 'string', secrets));
}

/** A secret this short is hidden only as a word of its own, or every "a" of a message would go. */
const SHORT = 4;

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** The text without the secrets, also where it quotes them as JSON. */
export function withoutSecrets(text: string, secrets: ReadonlySet<string>): string {
  const patterns = [...secrets]
    .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)])
    .filter((form) => form.trim() !== '')
    // The longest first: a secret may be part of another.
    .sort((a, b) => b.length - a.length)
    .map((form) => (form.length < SHORT ? `(?<!\\w)${escaped(form)}(?!\\w)` : escaped(form)));
  return patterns.length > 0 ? text.replace(new RegExp(patterns.join('|'), 'g'), '(sensitive value)') : text;
}
