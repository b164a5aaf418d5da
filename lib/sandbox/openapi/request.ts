/** What an RPC request says: the action, and its parameters in the types that the catalogue gives them. */
import type { IncomingHttpHeaders } from 'node:http';
import {
  actionOf,
  actionsOf,
  type Api,
  type OpenApiAction,
  openApis,
  type OpenApiParameter,
  type OpenApiType,
} from '../../schema/openapi';
import { ApiError, invalidParameter, missingParameter } from './errors';

export interface RawRequest {
  readonly method: string;
  readonly path: string;
  /** As sent, without the question mark. */
  readonly query: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Pairs as they stand on the wire, each name once. */
export type Pairs = ReadonlyMap<string, string>;

export type ParameterValue = string | number | boolean | null | readonly ParameterValue[] | ParameterObject;
export interface ParameterObject {
  readonly [name: string]: ParameterValue;
}

export interface DecodedRequest {
  readonly action: OpenApiAction;
  readonly query: Pairs;
  readonly body: Pairs;
}

/** Parameters of every RPC request, which no action declares. */
const COMMON = new Set([
  'Action',
  'Version',
  'Format',
  'Timestamp',
  'AccessKeyId',
  'SignatureNonce',
  'SignatureMethod',
  'SignatureVersion',
  'SignatureType',
]);

/** Required by the SDK's model, but by the words beside it only sometimes, @unverified; the action itself asks for what it needs then. */
const NOT_ALWAYS_REQUIRED = new Set([
  'BssOpenApi CreateInstance RenewPeriod',
  'waf-openapi CreateDefenseTemplate Detail',
  'waf-openapi DescribeDefenseRules RuleType',
  ...['CreateDefenseRule', 'ModifyDefenseRule', 'DescribeDefenseRule', 'DeleteDefenseRule'].flatMap((action) =>
    ['TemplateId', 'Resource'].map((parameter) => `waf-openapi ${action} ${parameter}`),
  ),
  'Sas AddCloudVendorAccountAK CtdrCloudUserId',
  'Sas ModifyCloudVendorAccountAK CtdrCloudUserId',
]);

/**
 * Finds out which action is called.
 * @throws ApiError for what the gateway refuses before it looks at credentials
 */
export function decode(request: RawRequest): DecodedRequest {
  if (request.path !== '/') throw notFound();
  if (request.method !== 'GET' && request.method !== 'POST') {
    throw new ApiError(403, 'UnsupportedHTTPMethod', 'This http method is not supported.');
  }
  const query = pairsOf(request.query, 'query');
  const body = bodyOf(request);
  const version = header(request, 'x-acs-version') ?? query.get('Version');
  const name = header(request, 'x-acs-action') ?? query.get('Action');
  if (name === undefined) throw missingParameter('Action');
  if (version === undefined) throw missingParameter('Version');
  const api = openApis().find((one) => one.version === version);
  if (!api) throw new ApiError(400, 'InvalidVersion', 'Specified parameter Version is not valid.');
  const action = actionOf(api, name);
  if (!action) throw notFound(api, name);
  return { action, query, body };
}

function notFound(api?: Api, name = ''): ApiError {
  const similar = api && actionsOf(api).find((one) => one.toLowerCase() === name.toLowerCase());
  const hint = similar === undefined ? '' : ` It is spelt ${similar}.`;
  return new ApiError(
    404,
    'InvalidAction.NotFound',
    `Specified api is not found, please check your url and method.${hint}`,
  );
}

function header({ headers }: RawRequest, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function bodyOf(request: RawRequest): Pairs {
  if (request.body.length === 0) return new Map();
  const type = header(request, 'content-type')?.split(';')[0]?.trim();
  if (type !== 'application/x-www-form-urlencoded') {
    throw new ApiError(
      415,
      'UnsupportedContentType',
      `The body of an RPC request is a form, not ${type ?? 'untyped'}.`,
    );
  }
  return pairsOf(request.body.toString('utf8'), 'body');
}

function pairsOf(text: string, where: string): Pairs {
  const pairs = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(text)) {
    if (pairs.has(name)) throw invalidParameter(name, `it stands twice in the ${where}`);
    pairs.set(name, value);
  }
  return pairs;
}

/**
 * The parameters of an action, with the types the catalogue says.
 * @throws ApiError for the first that is unknown, misplaced, mistyped or missing
 */
export function parametersOf({ action, query, body }: DecodedRequest): ParameterObject {
  const known = action.parameters;
  const trees = { query: treeOf(query), body: treeOf(body) };
  for (const place of ['query', 'body'] as const) {
    for (const name of trees[place].members.keys()) {
      if (place === 'query' && COMMON.has(name) && !Object.hasOwn(known, name)) continue;
      if (!Object.hasOwn(known, name)) throw invalidParameter(name, `${action.action} has no such parameter`);
      const { in: right } = known[name];
      if (right !== place) throw invalidParameter(name, `it belongs in the ${right}, not in the ${place}`);
    }
  }
  const values: { [name: string]: ParameterValue } = {};
  for (const [name, parameter] of Object.entries(known)) {
    const node = trees[parameter.in].members.get(name);
    if (node) values[name] = topValue(name, parameter, node);
    else if (parameter.required && !NOT_ALWAYS_REQUIRED.has(`${action.product} ${action.action} ${name}`)) {
      throw missingParameter(name);
    }
  }
  return values;
}

/** `A.1.B=x` as a tree. */
interface Node {
  text?: string;
  readonly members: Map<string, Node>;
}

const newNode = (): Node => ({ members: new Map() });

function treeOf(pairs: Pairs): Node {
  const root = newNode();
  for (const [name, value] of pairs) {
    let node = root;
    for (const step of name.split('.')) {
      const next = node.members.get(step) ?? newNode();
      node.members.set(step, next);
      node = next;
    }
    node.text = value;
  }
  return root;
}

function topValue(name: string, parameter: OpenApiParameter, node: Node): ParameterValue {
  if (parameter.serializedAs !== 'json') return flatValue(name, parameter, node);
  if (node.text === undefined || node.members.size > 0)
    throw invalidParameter(name, 'it is one JSON text, not flattened');
  let value: unknown;
  try {
    value = JSON.parse(node.text);
  } catch {
    throw invalidParameter(name, 'it is not JSON');
  }
  return jsonValue(name, parameter, value);
}

function flatValue(path: string, type: OpenApiType, node: Node): ParameterValue {
  switch (type.type) {
    case 'array':
      return flatList(path, type.items ?? { type: 'any' }, node);
    case 'object':
    case 'map':
      return flatObject(path, type, node);
    default:
      return scalar(path, type, node);
  }
}

function flatList(path: string, items: OpenApiType, node: Node): ParameterValue[] {
  if (node.text !== undefined) throw invalidParameter(path, `it is a list: send ${path}.1, ${path}.2, …`);
  return Array.from({ length: node.members.size }, (_, index) => {
    const element = node.members.get(String(index + 1));
    if (!element)
      throw invalidParameter(path, `it has ${node.members.size} elements, but none is ${path}.${index + 1}`);
    return flatValue(`${path}.${index + 1}`, items, element);
  });
}

function flatObject(path: string, type: OpenApiType, node: Node): ParameterObject {
  if (node.text !== undefined) throw invalidParameter(path, `it has members: send ${path}.Name`);
  return Object.fromEntries(
    [...node.members].map(([name, member]) => [
      name,
      flatValue(`${path}.${name}`, memberType(path, type, name), member),
    ]),
  );
}

function scalar(path: string, { type }: OpenApiType, node: Node): ParameterValue {
  const { text } = node;
  if (text === undefined || node.members.size > 0) throw invalidParameter(path, `it is of type ${type}, not flattened`);
  if (type === 'string' || type === 'any') return text;
  if (type === 'boolean') {
    if (text !== 'true' && text !== 'false') throw invalidParameter(path, 'it is either true or false');
    return text === 'true';
  }
  const valid = type === 'integer' ? /^-?\d+$/ : /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;
  if (!valid.test(text)) throw invalidParameter(path, `it is of type ${type}`);
  // Ids beyond 2^53 stay texts: no action of the fake calculates with them.
  return Number.isSafeInteger(Number(text)) || type === 'number' ? Number(text) : text;
}

function memberType(path: string, type: OpenApiType, name: string): OpenApiType {
  if (type.type === 'map' || type.properties === undefined) return type.values ?? { type: 'any' };
  if (!Object.hasOwn(type.properties, name)) throw invalidParameter(`${path}.${name}`, 'there is no such member');
  return type.properties[name];
}

function jsonValue(path: string, type: OpenApiType, value: unknown): ParameterValue {
  const wrong = (): ApiError => invalidParameter(path, `it is of type ${type.type}`);
  switch (type.type) {
    case 'any':
      return value as ParameterValue;
    case 'array':
      if (!Array.isArray(value)) throw wrong();
      return value.map((element, index) => jsonValue(`${path}.${index + 1}`, type.items ?? { type: 'any' }, element));
    case 'object':
    case 'map':
      if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong();
      return Object.fromEntries(
        Object.entries(value).map(([name, member]) => [
          name,
          jsonValue(`${path}.${name}`, memberType(path, type, name), member),
        ]),
      );
    case 'integer':
      if (!Number.isInteger(value)) throw wrong();
      return value as number;
    default:
      if (typeof value !== type.type) throw wrong();
      return value as ParameterValue;
  }
}
