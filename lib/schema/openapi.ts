/**
 * The catalogue of Alibaba Cloud's OpenAPI actions: which parameters an action has, of which type, and where they stand in a request.
 * It comes from the official SDKs (`scripts/select-openapi.ts`), so it is a statement of the API that owes nothing to who calls it.
 */
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One version of a product's API, for example Green 2022-09-26. */
export interface Api {
  readonly product: string;
  readonly version: string;
}

/** `map` has free keys, `any` is free altogether; `object` without properties is as free as `map`. */
export type OpenApiTypeName = 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object' | 'map' | 'any';

export interface OpenApiType {
  readonly type: OpenApiTypeName;
  /** Elements of an array. */
  readonly items?: OpenApiType;
  /** Members of an object. */
  readonly properties?: { readonly [name: string]: OpenApiType };
  /** Values of a map, where the SDK says what they are. */
  readonly values?: OpenApiType;
  /** Stated by the SDK; its absence proves nothing. */
  readonly required?: boolean;
}

export interface OpenApiParameter extends OpenApiType {
  readonly in: 'query' | 'body';
  /** The value travels as one JSON text; else lists and objects are flattened to `Name.1.Member=`. */
  readonly serializedAs?: 'json';
}

export interface OpenApiAction {
  readonly product: string;
  readonly version: string;
  readonly action: string;
  readonly method: 'GET' | 'POST';
  readonly parameters: { readonly [name: string]: OpenApiParameter };
}

/** Members of an answer, by name. */
export interface OpenApiResponse {
  readonly [name: string]: OpenApiType;
}

const DATA = path.join(__dirname, '..', '..', 'schema');

const keyOf = ({ product, version }: Api): string => `${product} ${version}`;

/** The members of a file's object, which stand on a line each, not parsed yet: a process calls one or two of the products. */
function membersOf(file: string): ReadonlyMap<string, string> {
  const text = gunzipSync(readFileSync(path.join(DATA, file))).toString('utf8');
  return new Map(
    text
      .split('\n')
      .filter((line) => line.startsWith('"'))
      .map((line) => [line.slice(1, line.indexOf('": ')), line.slice(line.indexOf('": ') + 3, line.lastIndexOf('}') + 1)]),
  );
}

/** Reads a file at first use, and each member when it is asked for. */
function lazily<T>(file: string): { of(api: Api): T | undefined; keys(): string[] } {
  let members: ReadonlyMap<string, string> | undefined;
  const parsed = new Map<string, T>();
  return {
    of: (api) => {
      const key = keyOf(api);
      const known = parsed.get(key);
      if (known !== undefined) return known;
      const json = (members ??= membersOf(file)).get(key);
      if (json === undefined) return undefined;
      const value = JSON.parse(json) as T;
      parsed.set(key, value);
      return value;
    },
    keys: () => [...(members ??= membersOf(file)).keys()],
  };
}

type Requests = { readonly [action: string]: Pick<OpenApiAction, 'method' | 'parameters'> };
type Responses = { readonly [action: string]: OpenApiResponse };

const requests = lazily<Requests>('openapi.json.gz');
const responses = lazily<Responses>('openapi.responses.json.gz');

/** The APIs that the catalogue knows. */
export function openApis(): Api[] {
  return requests.keys().map((key) => {
    const [product = '', version = ''] = key.split(' ');
    return { product, version };
  });
}

/** The names of an API's actions; none for an API that the catalogue does not know. */
export function actionsOf(api: Api): string[] {
  return Object.keys(requests.of(api) ?? {});
}

/** An action, by its exact name. */
export function actionOf(api: Api, action: string): OpenApiAction | undefined {
  const actions = requests.of(api) ?? {};
  if (!Object.hasOwn(actions, action)) return undefined;
  return { product: api.product, version: api.version, action, ...actions[action] };
}

/** What an action answers, as far as the SDK says. */
export function responseOf(api: Api, action: string): OpenApiResponse | undefined {
  const answers = responses.of(api) ?? {};
  return Object.hasOwn(answers, action) ? answers[action] : undefined;
}
