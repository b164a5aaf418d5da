import {
  actionOf,
  actionsOf,
  type OpenApiAction,
  type OpenApiParameter,
  type OpenApiType,
  openApis,
} from '../../schema/openapi';
import { closest } from './closest';
import { NotSent } from './errors';
import type { Call, ParameterValue } from './types';

/** What travels where, before lists and objects are flattened. */
export interface Placed {
  readonly method: 'GET' | 'POST';
  readonly query: { readonly [name: string]: ParameterValue };
  readonly body: { readonly [name: string]: ParameterValue };
}

function invalid(code: string, reason: string, fix: string): NotSent {
  return new NotSent({ kind: 'invalid-call', code, reason, fix });
}

/**
 * Checks a call against the catalogue and says where each parameter travels.
 * @throws NotSent for an action or parameter that the catalogue does not know, or a value of another type
 */
export function placed(call: Call): Placed {
  const action = actionOf(call.api, call.action);
  if (!action) throw unknownAction(call);
  const query: { [name: string]: ParameterValue } = {};
  const body: { [name: string]: ParameterValue } = {};
  for (const [name, value] of Object.entries(call.parameters)) {
    const parameter = Object.hasOwn(action.parameters, name) ? action.parameters[name] : undefined;
    if (!parameter) throw unknownParameter(action, name);
    check(parsedIfText(value, parameter), parameter, name);
    (parameter.in === 'query' ? query : body)[name] = encoded(value, parameter);
  }
  return { method: action.method, query, body };
}

/** What travels as one JSON text may be given as that text. */
function parsedIfText(value: ParameterValue, { serializedAs, type }: OpenApiParameter): ParameterValue {
  if (serializedAs !== 'json' || typeof value !== 'string' || type === 'string') return value;
  try {
    return (JSON.parse(value) as ParameterValue | null) ?? value;
  } catch {
    return value;
  }
}

function encoded(value: ParameterValue, parameter: OpenApiParameter): ParameterValue {
  return parameter.serializedAs === 'json' && typeof value === 'object' ? JSON.stringify(value) : value;
}

function unknownAction({ api, action }: Call): NotSent {
  const actions = actionsOf(api);
  const known = openApis().map(({ product, version }) => `${product} ${version}`);
  return actions.length > 0
    ? invalid(
        'Client.UnknownAction',
        `${api.product} ${api.version} has no action ${action}`,
        `Similar ones: ${closest(action, actions).join(', ')}.`,
      )
    : invalid(
        'Client.UnknownApi',
        `no API ${api.product} ${api.version} is known`,
        `Known ones: ${closest(`${api.product} ${api.version}`, known).join(', ')}.`,
      );
}

function unknownParameter({ action, parameters }: OpenApiAction, name: string): NotSent {
  const names = Object.keys(parameters);
  return invalid(
    'Client.UnknownParameter',
    `${action} has no parameter ${name}`,
    names.length > 0 ? `Similar ones: ${closest(name, names).join(', ')}.` : 'It takes no parameters.',
  );
}

/** The path names the parameter and what is in it; the value stays out of the message, for it may be secret. */
function check(value: ParameterValue | null, type: OpenApiType, path: string): void {
  if (!fits(value, type)) {
    const got = kindOf(value);
    const fix =
      type.type === 'string' && typeof value === 'object'
        ? 'Give the JSON text of it.'
        : `Give ${WANTED[type.type] ?? `a ${type.type}`}.`;
    throw invalid('Client.WrongType', `parameter ${path} is ${got}, and it takes ${WANTED[type.type]}`, fix);
  }
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    const { items } = type;
    if (items) value.forEach((element: ParameterValue, index) => check(element, items, `${path}[${index}]`));
    return;
  }
  for (const [name, member] of Object.entries(value)) {
    const inner = memberType(type, name);
    if (inner === 'unknown') {
      const names = Object.keys(type.properties ?? {});
      throw invalid(
        'Client.UnknownParameter',
        `parameter ${path} has no member ${name}`,
        `Similar ones: ${closest(name, names).join(', ')}.`,
      );
    }
    if (inner) check(member as ParameterValue, inner, `${path}.${name}`);
  }
}

function kindOf(value: ParameterValue | null): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** Undefined where the catalogue leaves open what may stand there. */
function memberType(type: OpenApiType, name: string): OpenApiType | 'unknown' | undefined {
  if (type.type === 'map') return type.values;
  if (type.type !== 'object' || !type.properties) return undefined;
  return Object.hasOwn(type.properties, name) ? type.properties[name] : 'unknown';
}

const WANTED: { readonly [type in OpenApiType['type']]: string } = {
  string: 'a text',
  integer: 'an integer',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  map: 'an object',
  any: 'anything',
};

/** Everything is text on the way, so a text that reads as the wanted type is as good; integers may be longer than JavaScript's. */
function fits(value: ParameterValue | null, { type }: OpenApiType): boolean {
  // JSON that a user wrote may have it.
  if (value === null) return type === 'any';
  switch (type) {
    case 'string':
      return typeof value !== 'object';
    case 'integer':
      return Number.isSafeInteger(value) || (typeof value === 'string' && /^-?\d+$/.test(value));
    case 'number':
      return (
        Number.isFinite(value) || (typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)))
      );
    case 'boolean':
      return typeof value === 'boolean' || value === 'true' || value === 'false';
    case 'array':
      return Array.isArray(value);
    case 'object':
    case 'map':
      return typeof value === 'object' && !Array.isArray(value);
    case 'any':
      return true;
  }
}
