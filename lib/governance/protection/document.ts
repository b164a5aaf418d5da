/** Reads documents of control policies. Imports nothing of cdktf, so that `aisec governance simulate` starts at once. */
import { type Finding, shown } from '../../core/errors';
import type { Effect, PolicyConditions } from '../../core/policy';
import { isOperator, OPERATOR_NAMES, type ReadConditions, refusedValues } from './condition';
import { jsonErrorAt } from './json-error';

/** One statement of a control policy. It names `actions` or `notActions`, and `resources` or `notResources`. */
export interface ControlStatement {
  /** @default Effect.DENY */
  readonly effect?: Effect;
  /** Operations as `<RAM code>:<operation>`, with `*` for any characters: `kms:DisableKey`. @default - all but `notActions` */
  readonly actions?: readonly string[];
  /** All operations but these. @default - `actions` */
  readonly notActions?: readonly string[];
  /** ARNs `acs:<RAM code>:<region>:<account>:<resource>`, with `*` for any characters. @default ['*'], or all but `notResources` */
  readonly resources?: readonly string[];
  /**
   * All resources but these.
   *
   * @unverified In the grammar of earlier documentation, not in that of today. Synthesis says so (`governance.not-resource`).
   *
   * @default - `resources`
   */
  readonly notResources?: readonly string[];
  /** @default - none */
  readonly conditions?: PolicyConditions;
}

/** A statement as it was read. */
export interface ReadStatement {
  readonly effect: 'Allow' | 'Deny';
  readonly actions?: readonly string[];
  readonly notActions?: readonly string[];
  readonly resources?: readonly string[];
  readonly notResources?: readonly string[];
  readonly conditions: ReadConditions;
}

/** A problem of a document; `what` begins with its place: `Statement[1].Action[0]`. */
export type DocumentProblem = Omit<Finding, 'path'>;

/** The statements of a document, in its order; those that have problems are left out. */
export interface ReadDocument {
  readonly statements: readonly ReadStatement[];
  readonly problems: readonly DocumentProblem[];
}

/** An object of parsed JSON. */
export interface Json {
  readonly [name: string]: unknown;
}

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ACTION = /^[\w*-]+:[^\s:?]+$/;
const RESOURCE = /^acs:[^:\s]*:[^:\s]*:[^:\s]*:\S+$/;
const CONDITION_KEY = /^[\w-]+:\S+$/;
const IDENTIFIER = /^\w+$/;

/** Keys that every service knows, as they are written. https://www.alibabacloud.com/help/en/ram/policy-elements */
const COMMON_KEYS = [
  'acs:CurrentTime',
  'acs:MFAPresent',
  'acs:PrincipalARN',
  'acs:PrincipalRDId',
  'acs:PrincipalRDPath',
  'acs:SecureTransport',
  'acs:SourceIp',
  'acs:SourceVpc',
];
const KEY_FAMILIES = ['acs:RequestTag/', 'acs:ResourceTag/'];

/** Keys of a statement's conditions that begin with `acs:` and are not in the documentation, such as the imagined `acs:RequestedRegion`. */
export function undocumentedKeys({ conditions }: ReadStatement): readonly string[] {
  return Object.values(conditions)
    .flatMap((keys) => Object.keys(keys))
    .filter((key) => key.startsWith('acs:') && !COMMON_KEYS.includes(key))
    .filter((key) => !KEY_FAMILIES.some((family) => key.startsWith(family)));
}

/** Reads the text of a document. A syntax error has line and column. */
export function parseDocument(text: string): ReadDocument {
  const parsed = parseJson(text);
  return 'problem' in parsed ? { statements: [], problems: [parsed.problem] } : readDocument(parsed.value);
}

/** The value of a JSON text, or what is wrong with the text. */
export function parseJson(text: string): { readonly value: unknown } | { readonly problem: DocumentProblem } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { problem: syntaxProblem(text) };
  }
}

/** That a text is no JSON, and where. */
function syntaxProblem(text: string): DocumentProblem {
  const at = jsonErrorAt(text) ?? text.length;
  const before = text.slice(0, at).split('\n');
  const place = `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
  return {
    code: 'invalid-value',
    what: `${place}: the text is no JSON`,
    got: at === text.length ? 'the end of the text' : shown(text.slice(at, at + 20)),
    allowed: 'JSON as RFC 8259 has it',
    fix: 'correct the text there',
  };
}

/** Reads a document that was parsed. Any value can be given; what is not as it should be is a problem with its place. */
export function readDocument(document: unknown): ReadDocument {
  return new Reader().read(document);
}

class Reader {
  private readonly problems: DocumentProblem[] = [];

  read(document: unknown): ReadDocument {
    const statements = this.document(document);
    return { statements, problems: this.problems };
  }

  private document(document: unknown): readonly ReadStatement[] {
    if (!isJson(document)) {
      this.wrong('the document', document, 'an object with Version and Statement');
      return [];
    }
    this.members('', document, ['Version', 'Statement'], ['Version', 'Statement']);
    if ('Version' in document && document.Version !== '1') this.wrong('Version', document.Version, '"1"');
    const { Statement: statements } = document;
    if (statements === undefined) return [];
    if (!Array.isArray(statements) || statements.length === 0) {
      this.wrong('Statement', statements, 'a list of one statement or more');
      return [];
    }
    return statements.flatMap((statement: unknown, i) => this.statement(`Statement[${i}]`, statement) ?? []);
  }

  private statement(where: string, statement: unknown): ReadStatement | undefined {
    const before = this.problems.length;
    if (!isJson(statement)) {
      this.wrong(where, statement, 'an object with Effect, Action and Resource');
      return undefined;
    }
    const known = ['Sid', 'Effect', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'];
    this.members(`${where}.`, statement, known, ['Effect']);
    const { Effect: effect } = statement;
    if ('Effect' in statement && effect !== 'Allow' && effect !== 'Deny') {
      this.wrong(`${where}.Effect`, effect, '"Allow" or "Deny"');
    }
    const action = this.either(where, statement, 'Action', 'NotAction');
    const resource = this.either(where, statement, 'Resource', 'NotResource');
    const forms = {
      actions: '"<RAM code>:<operation>" or "*"',
      resources: '"acs:<RAM code>:<region>:<account>:<resource>" or "*"',
    };
    const actions = action && this.texts(`${where}.${action}`, statement[action], ACTION, forms.actions);
    const resources = resource && this.texts(`${where}.${resource}`, statement[resource], RESOURCE, forms.resources);
    const conditions = 'Condition' in statement ? this.conditions(`${where}.Condition`, statement.Condition) : {};
    if (this.problems.length > before) return undefined;
    return {
      effect: effect as 'Allow' | 'Deny',
      ...(action === 'NotAction' ? { notActions: actions } : { actions }),
      ...(resource === 'NotResource' ? { notResources: resources } : { resources }),
      conditions,
    };
  }

  private conditions(where: string, conditions: unknown): ReadConditions {
    if (!isJson(conditions) || Object.keys(conditions).length === 0) {
      this.wrong(where, conditions, 'an object with an operator or more');
      return {};
    }
    return Object.fromEntries(
      Object.entries(conditions).map(([operator, keys]) => [operator, this.keys(where, operator, keys)]),
    );
  }

  private keys(where: string, operator: string, keys: unknown): { readonly [key: string]: readonly string[] } {
    const place = `${where}.${operator}`;
    if (!isOperator(operator)) {
      const foreign = /IfExists$|^Null$|^For(Any|All)/.test(operator);
      this.add(
        `${where} has the operator ${shown(operator)}${foreign ? ', which RAM refuses' : ''}`,
        undefined,
        OPERATOR_NAMES.join(', '),
        foreign
          ? 'divide the statement, or turn the condition round; RAM tests no absent keys and no sets'
          : 'correct it',
      );
      return {};
    }
    if (!isJson(keys) || Object.keys(keys).length === 0) {
      this.wrong(place, keys, 'an object with a condition key or more');
      return {};
    }
    return Object.fromEntries(
      Object.entries(keys).map(([key, values]) => [key, this.values(place, operator, key, values)]),
    );
  }

  private values(place: string, operator: string, key: string, given: unknown): readonly string[] {
    const where = `${place}[${shown(key)}]`;
    const proper = COMMON_KEYS.find((common) => common !== key && common.toLowerCase() === key.toLowerCase());
    if (!CONDITION_KEY.test(key)) {
      this.wrong(`${place} has a key that`, key, '"<RAM code>:<key>", such as "acs:SourceIp"');
    } else if (proper !== undefined) {
      this.add(`${where} is written otherwise`, key, proper, `write ${proper}`);
    }
    const scalar = (value: unknown): unknown =>
      typeof value === 'boolean' || typeof value === 'number' ? String(value) : value;
    const values = this.texts(where, Array.isArray(given) ? given.map(scalar) : scalar(given));
    const refused = refusedValues(operator, values);
    if (refused)
      this.add(`${where} has a value that ${operator} does not take`, refused.got, refused.allowed, 'correct it');
    return values;
  }

  /** The one of two elements that is there. */
  private either<T extends string>(where: string, statement: Json, one: T, other: T): T | undefined {
    const given = [one, other].filter((name) => name in statement);
    if (given.length === 1) return given[0];
    this.add(
      `${where} has ${given.length === 0 ? 'neither' : 'both'} ${one} ${given.length === 0 ? 'nor' : 'and'} ${other}`,
      undefined,
      'exactly one of them',
      given.length === 0 ? `add ${one}` : 'remove one of them',
    );
    return undefined;
  }

  /** Texts of the form, as one or as a list. */
  private texts(where: string, given: unknown, form?: RegExp, allowed = 'texts'): readonly string[] {
    const list: readonly unknown[] = Array.isArray(given) ? given : [given];
    if (list.length === 0)
      this.add(`${where} is empty`, undefined, `one or more: ${allowed}`, 'add to it, or remove it');
    return list.filter((value, i): value is string => {
      const place = Array.isArray(given) ? `${where}[${i}]` : where;
      if (typeof value === 'string' && value.includes('TfToken[')) {
        this.add(
          `${place} is known after apply only`,
          undefined,
          allowed,
          'write the value itself: statements are measured, merged and simulated when the code runs',
        );
        return false;
      }
      if (typeof value === 'string' && (value === '*' || !form || form.test(value))) return true;
      this.wrong(place, value, allowed);
      return false;
    });
  }

  private members(prefix: string, object: Json, known: readonly string[], required: readonly string[]): void {
    for (const name of Object.keys(object)) {
      if (known.includes(name)) continue;
      const place = IDENTIFIER.test(name) ? `${prefix}${name}` : `${prefix}${shown(name)}`;
      this.add(`${place} is no element of a control policy`, undefined, known.join(', '), 'remove it');
    }
    for (const name of required) {
      if (!(name in object)) this.add(`${prefix}${name} is missing`, undefined, undefined, `add ${name}`);
    }
  }

  private wrong(where: string, given: unknown, allowed: string): void {
    this.add(`${where} is malformed`, shownJson(given), allowed, 'correct it');
  }

  private add(what: string, got: string | undefined, allowed: string | undefined, fix: string): void {
    this.problems.push({
      code: 'invalid-statement',
      what,
      ...(got !== undefined && { got }),
      ...(allowed !== undefined && { allowed }),
      fix,
    });
  }
}

/** What stands where something else belongs. Lists and objects are not shown: they have a place of their own for each part. */
function shownJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return shown(value);
  return Array.isArray(value) ? 'a list' : 'an object';
}

interface JsonStatement {
  readonly Effect: string;
  readonly [element: string]: unknown;
}

/** The statement as the document has it. */
export function toJson({
  effect,
  actions,
  notActions,
  resources,
  notResources,
  conditions,
}: ControlStatement): JsonStatement {
  return {
    Effect: effect ?? 'Deny',
    ...(actions && { Action: actions }),
    ...(notActions && { NotAction: notActions }),
    ...(notResources ? { NotResource: notResources } : {}),
    ...(resources || !notResources ? { Resource: resources ?? ['*'] } : {}),
    ...(conditions && { Condition: conditions }),
  };
}

/** The statements as they are read back; problems have the places of the document. */
export function readStatements(statements: readonly ControlStatement[]): ReadDocument {
  return readDocument({ Version: '1', Statement: statements.map(toJson) });
}

/** One value stands for itself, without the brackets of a list. */
const short = (values: readonly string[]): string | readonly string[] =>
  values.length === 1 ? String(values[0]) : values;

/** The document in as few characters as its statements allow. */
export function renderDocument(statements: readonly ReadStatement[]): string {
  const Statement = statements.map(({ effect, actions, notActions, resources, notResources, conditions }) => ({
    Effect: effect,
    ...(actions && { Action: short(actions) }),
    ...(notActions && { NotAction: short(notActions) }),
    ...(resources && { Resource: short(resources) }),
    ...(notResources && { NotResource: short(notResources) }),
    ...(Object.keys(conditions).length > 0 && {
      Condition: Object.fromEntries(
        Object.entries(conditions).map(([operator, keys]) => [
          operator,
          Object.fromEntries(Object.entries(keys).map(([key, values]) => [key, short(values)])),
        ]),
      ),
    }),
  }));
  return JSON.stringify({ Version: '1', Statement });
}
