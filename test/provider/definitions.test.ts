import { actionOf, type OpenApiParameter, type OpenApiType, responseOf } from '../../lib/schema/openapi';
import type { TerraformType } from '../../lib/schema/model';
import {
  type Attributes,
  DATA_SOURCES,
  type DataSourceDefinition,
  type Definition,
  type Request,
  requestsOf,
  RESOURCES,
  type Source,
} from '../../lib/provider';

const ALL: readonly (Definition | DataSourceDefinition)[] = [...RESOURCES, ...DATA_SOURCES];

/** The type of an attribute, or of one inside a block. */
function attributeType(
  { attributes, blocks = {} }: Definition | DataSourceDefinition,
  name: string,
): TerraformType | undefined {
  const [first = '', inner] = name.split('.');
  const all: Attributes = inner === undefined ? attributes : (blocks[first]?.attributes ?? {});
  return all[inner ?? first]?.type;
}

/** What the catalogue would have to call what a source sends; undefined where any type fits. */
function sentType(definition: Definition | DataSourceDefinition, source: Source): readonly string[] | undefined {
  if ('always' in source) return [Array.isArray(source.always) ? 'array' : typeof source.always, 'integer'];
  if ('document' in source) return source.as === 'json' ? ['string'] : undefined;
  if ('take' in source) {
    if (source.take === 'page' || source.take === 'pageSize') return ['integer'];
    if (source.take === 'id') return ['string', 'integer'];
    return ['string'];
  }
  if ('made' in source) return undefined;
  if (source.as !== undefined) return ['string'];
  const type = attributeType(definition, source.from);
  if (type === 'number') return ['integer', 'number'];
  if (type === 'bool') return ['boolean'];
  return type === 'string' ? ['string', 'any'] : undefined;
}

/** What is wrong with a request, as the catalogue sees it. */
function problemsOf(definition: Definition | DataSourceDefinition, { api, action, parameters }: Request): string[] {
  const known = actionOf(api, action);
  if (!known) return [`${api.product} ${api.version} has no action ${action}`];
  const missing = Object.entries(known.parameters)
    .filter(([name, { required }]) => required && !(name in parameters))
    .map(([name]) => `${action} needs ${name}`);
  const wrong = Object.entries(parameters).flatMap(([name, source]) => {
    const parameter: OpenApiParameter | undefined = known.parameters[name];
    if (!parameter) return [`${action} has no parameter ${name}`];
    const types = sentType(definition, source);
    return types && !types.includes(parameter.type)
      ? [`${action}.${name} is ${parameter.type}, not ${types.join(' or ')}`]
      : [];
  });
  return [...missing, ...wrong];
}

/** Whether an answer has a member at a dotted path, where the catalogue says what it has. */
function answers(type: OpenApiType | undefined, path: string): boolean {
  let at: OpenApiType | undefined = type;
  for (const step of path === '' ? [] : path.split('.')) {
    if (at?.type === 'map' || at?.type === 'any') return true;
    if (at?.type === 'array') at = /^\d+$/.test(step) ? at.items : undefined;
    else at = at?.properties?.[step];
    if (!at) return false;
  }
  return true;
}

const answerOf = ({ api, action }: Request): OpenApiType => ({
  type: 'object',
  properties: responseOf(api, action) ?? {},
});

describe.each(ALL.map((definition) => [`aisec_${definition.type}`, definition] as const))('%s', (_, definition) => {
  it('sends only what the catalogue of actions has, with that type', () => {
    expect(requestsOf(definition).flatMap((request) => problemsOf(definition, request))).toEqual([]);
  });

  it('says of every attribute what it means', () => {
    const blocks = Object.values(definition.blocks ?? {});
    const all = [definition.attributes, ...blocks.map(({ attributes }) => attributes)].flatMap(
      Object.entries<{ description: string }>,
    );
    for (const [name, { description }] of all)
      expect([name, description]).toEqual([name, expect.stringMatching(/.{4,}/)]);
  });
});

describe('the catalogue check', () => {
  const [library] = RESOURCES.filter(({ type }) => type === 'guardrails_keyword_library');
  const request = (parameters: Request['parameters'], action = 'AddKeywordLib'): Request => ({
    api: { product: 'Green', version: '2022-09-26' },
    action,
    parameters,
    repeatable: true,
  });

  it.each([
    ['a misspelt action', request({}, 'AddKeywordLibs'), 'Green 2022-09-26 has no action AddKeywordLibs'],
    ['a misspelt parameter', request({ LibNam: { from: 'name' } }), 'AddKeywordLib has no parameter LibNam'],
    [
      'a parameter of another type',
      request({ LibName: { take: 'page' } }),
      'AddKeywordLib.LibName is string, not integer',
    ],
    ['a missing parameter', request({}, 'DeleteCallback'), 'DeleteCallback needs Id'],
  ])('finds %s', (_, wrong, problem) => {
    expect(library && problemsOf(library, wrong)).toEqual([problem]);
  });
});

describe('answers', () => {
  const resources = RESOURCES.flatMap((definition) => (definition.kind === 'resource' ? [definition] : []));
  it.each(resources.map((definition) => [`aisec_${definition.type}`, definition] as const))(
    '%s reads members that the catalogue has',
    (_, { id, create, read, collections = [] }) => {
      const paths: (readonly [Request, string])[] = [
        ...('answer' in id ? [[create, id.answer] as const, [read, `${read.items}.0.${id.listed}`] as const] : []),
        ...[...Object.keys(read.where ?? {}), ...Object.values(read.attributes)].map(
          (member) => [read, read.items === undefined ? member : `${read.items}.0.${member}`] as const,
        ),
        ...collections.flatMap(({ list, add }) => [
          [list, `${list.items}.0.${list.value}`] as const,
          [list, `${list.items}.0.${list.key}`] as const,
          [list, list.pages.total] as const,
          ...add.refused.map((path) => [add, path] as const),
        ]),
      ];
      expect(
        paths
          .filter(([request, path]) => !answers(answerOf(request), path))
          .map(([{ action }, path]) => `${action}: ${path}`),
      ).toEqual([]);
    },
  );

  const settings = RESOURCES.flatMap((definition) => (definition.kind === 'setting' ? [definition] : []));
  it.each(settings.map((definition) => [`aisec_${definition.type}`, definition] as const))(
    '%s reads a document that the catalogue has',
    (_, { read, members }) => {
      const paths = [
        read.document,
        ...(read.only ?? []),
        // What is made of the answer has members of its own.
        ...(read.prepare ? [] : Object.values(members)).map((pointer) =>
          `${read.document}${pointer.replaceAll('/', '.')}`.replace(/^\./, ''),
        ),
      ];
      expect(paths.filter((path) => !answers(answerOf(read), path))).toEqual([]);
    },
  );
});
