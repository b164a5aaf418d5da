/** What is wrong with a configuration, beyond what schema and constraints tell. */
import type { Diagnostic } from '../plugin';
import { isObject, UNKNOWN, type Value, type ValueObject, type ValuePath } from '../schema/value';
import type { Attributes, Collection, DataSourceDefinition, Definition } from './definition';
import { parsed } from './engine/json';

export function definitionProblems(definition: Definition | DataSourceDefinition, config: ValueObject): Diagnostic[] {
  const { attributes, blocks = {} } = definition;
  const collections = definition.kind === 'resource' ? (definition.collections ?? []) : [];
  return [
    ...attributeProblems(attributes, config, []),
    ...Object.entries(blocks).flatMap(([name, block]) => {
      const elements = config[name];
      return (Array.isArray(elements) ? (elements as readonly Value[]) : []).flatMap((element, i) =>
        isObject(element) ? attributeProblems(block.attributes, element, [name, i]) : [],
      );
    }),
    ...collections.flatMap((collection) => lineProblems(collection, config)),
  ];
}

function attributeProblems(attributes: Attributes, config: ValueObject, at: ValuePath): Diagnostic[] {
  return Object.entries(attributes).flatMap(([name, { json, type, required, length, oneOf }]): Diagnostic[] => {
    const value = config[name];
    if (type !== 'string' || typeof value !== 'string') return [];
    if (json && parsed(value) === undefined) {
      return [problem([...at, name], `${name} is no JSON text`, 'Write it with jsonencode(…).')];
    }
    // To some services an empty name means something else, such as the caller's own AccessKeys.
    if (required && value === '' && !length && !oneOf)
      return [problem([...at, name], `${name} is empty`, `Set ${name}.`)];
    return [];
  });
}

/** Texts that are sent as lines of one text come back otherwise if they are none. */
function lineProblems({ attribute, add }: Collection, config: ValueObject): Diagnostic[] {
  const lines = Object.values(add.parameters).some((one) => 'take' in one && 'as' in one && one.as === 'lines');
  const given = config[attribute] ?? null;
  if (!lines || given === UNKNOWN) return [];
  const texts = Array.isArray(given) ? (given as readonly Value[]) : isObject(given) ? Object.keys(given) : [];
  return texts.flatMap((text): Diagnostic[] => {
    if (typeof text !== 'string' || (text !== '' && text === text.trim() && !/[\n\r]/.test(text))) return [];
    const allowed = 'Allowed: one line that is not empty, without white space around it.';
    return [problem([attribute], `${attribute}: ${JSON.stringify(text)} is malformed`, allowed)];
  });
}

/** Credentials that are half given would be replaced by those of another account. */
export function providerProblems(config: ValueObject): Diagnostic[] {
  const given = (name: string): boolean => (config[name] ?? null) !== null && config[name] !== '';
  const needs = (name: string, other: string): Diagnostic[] =>
    given(name) && !given(other)
      ? [problem([name], `${name} is set, and ${other} is not`, `Set ${other} as well, or remove ${name}.`)]
      : [];
  const caps = isObject(config.max_qps ?? null) ? Object.entries(config.max_qps as ValueObject) : [];
  return [
    ...needs('access_key', 'secret_key'),
    ...needs('secret_key', 'access_key'),
    ...needs('security_token', 'access_key'),
    ...caps
      .filter(([, cap]) => typeof cap === 'number' && cap <= 0)
      .map(([name, cap]) =>
        problem(
          ['max_qps', name],
          `max_qps.${name} is ${String(cap)}`,
          'Allowed: above 0; 0.5 is one call in two seconds.',
        ),
      ),
  ];
}

function problem(path: ValuePath, summary: string, detail: string): Diagnostic {
  return { severity: 'error', summary, detail, path };
}
