import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv';
import { type Finding, shown } from '../../core/errors';
import { type FilePath, type FileValue, located, type ReadFile } from './yaml';

/** Files that there is a JSON Schema for. */
export type SchemaName = 'landing-zone' | 'account' | 'account-defaults' | 'adopted';

export const SCHEMA_NAMES: readonly SchemaName[] = ['landing-zone', 'account', 'account-defaults', 'adopted'];

const DIRECTORY = path.join(__dirname, '..', '..', '..', 'schema', 'governance');

/** Where the package has the schema of a file, for editors. */
export function schemaFile(name: SchemaName): string {
  return path.join(DIRECTORY, `${name}.schema.json`);
}

const compiled = new Map<SchemaName, ValidateFunction>();

function validatorOf(name: SchemaName): ValidateFunction {
  let validate = compiled.get(name);
  if (!validate) {
    const ajv = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true });
    validate = ajv.compile(JSON.parse(readFileSync(schemaFile(name), 'utf8')) as object);
    compiled.set(name, validate);
  }
  return validate;
}

/** Everything in which the file differs from its schema, with its place. */
export function schemaFindings(file: ReadFile, name: SchemaName): readonly Finding[] {
  const validate = validatorOf(name);
  if (validate(file.value ?? {})) return [];
  return (validate.errors ?? []).map((error) => findingOf(file, error));
}

function findingOf(file: ReadFile, error: ErrorObject): Finding {
  const path = pathOf(error.instancePath, file.value);
  const at = (where: FilePath, finding: Omit<Finding, 'path'>): Finding =>
    located(file.name, file.positionOf(where), where, finding);
  const got = gotOf(file, path, error.data);
  const { keyword } = error;
  const params = error.params as { readonly [name: string]: unknown };
  switch (keyword) {
    case 'additionalProperties': {
      const name = String(params.additionalProperty);
      const known = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
      return at([...path, name], {
        code: 'unknown-attribute',
        what: `${shown(name)} is nothing that can be said here`,
        allowed: known.join(', '),
        fix: 'correct the name or remove it',
      });
    }
    case 'required':
      return at(path, {
        code: 'missing',
        what: `${String(params.missingProperty)} is missing`,
        fix: `add ${String(params.missingProperty)}`,
      });
    case 'type':
      return at(path, {
        code: 'wrong-type',
        what: 'a value has the wrong type',
        got,
        allowed: [params.type as string | string[]].flat().map(typeText).join(' or '),
        fix: typeFix(String(params.type), error.data),
      });
    case 'enum': {
      const allowed = (params.allowedValues as unknown[]).map(String);
      const fix = 'set one of the allowed values';
      return at(path, { code: 'not-in-enum', what: 'a value is not known', got, allowed: allowed.join(', '), fix });
    }
    case 'minLength':
    case 'maxLength': {
      const { minLength = 0, maxLength } = error.parentSchema as { minLength?: number; maxLength?: number };
      const allowed = `${minLength} to ${maxLength} characters`;
      return at(path, {
        code: 'wrong-length',
        what: 'a text has the wrong length',
        got,
        allowed,
        fix: 'change its length',
      });
    }
    case 'maxProperties':
      return at(path, {
        code: 'too-many-items',
        what: 'a map has too many entries',
        got: `${Object.keys(error.data as object).length} entries`,
        allowed: `at most ${String(params.limit)}`,
        fix: 'remove entries',
      });
    case 'pattern':
      return at(path, {
        code: 'invalid-value',
        what: 'a text is malformed',
        got,
        allowed: `a text that ${String(params.pattern)} matches`,
        fix: 'correct it',
      });
    default:
      // A keyword that the schemas do not have yet.
      return at(path, { code: 'invalid-value', what: `a value ${error.message ?? keyword}`, got, fix: 'correct it' });
  }
}

/** From `/folders/0/name`, telling indexes from keys by what is there. */
function pathOf(pointer: string, root: FileValue | undefined): FilePath {
  let value: unknown = root;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const step = Array.isArray(value) ? Number(key) : key;
      value = (value as { [key: string | number]: unknown } | undefined)?.[step];
      return step;
    });
}

function gotOf(file: ReadFile, path: FilePath, data: unknown): string {
  if (Array.isArray(data)) return 'a list';
  if (typeof data === 'object' && data !== null) return 'a map';
  // A long number has lost digits by now; its text has not.
  return typeof data === 'string' ? shown(data) : file.sourceOf(path) || 'nothing';
}

const TYPES: { readonly [type: string]: string } = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
};

const typeText = (type: string): string => TYPES[type] ?? type;

function typeFix(type: string, data: unknown): string {
  if (type === 'string' && (typeof data === 'number' || typeof data === 'boolean')) return 'put it in quotes';
  if (type === 'boolean' && typeof data === 'string' && /^(yes|no|on|off)$/i.test(data)) return 'write true or false';
  if (type === 'array') return 'begin each entry with "- "';
  if (data === null) return 'give a value, or remove the line';
  return `give ${typeText(type)}`;
}
