/** Reads configurations: Terraform's JSON syntax (cdk.tf.json), and what `terraform show -json` prints of a plan or a state. */
import { Configuration, withoutKeys } from './configuration';
import { Resource } from './resource';
import { Hidden, isJson, type Json, literalOf } from './value';

/** A document, and where it comes from. */
export interface Source {
  readonly document: unknown;
  /** @default - no file */
  readonly file?: string;
}

const REFERENCE = /\b(?:alicloud|aisec)_\w+\.[\w-]+/g;
const LOCAL = /\blocal\.[\w-]+/g;
const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
const asJson = (value: unknown): Json => (isJson(value) ? value : {});

/**
 * @throws Error if a document is neither
 */
export function readConfiguration(sources: readonly Source[]): Configuration {
  const parts = sources.map(readOne);
  return new Configuration(
    parts.flatMap(({ resources }) => resources),
    parts.flatMap(({ omissions }) => omissions),
  );
}

interface Part {
  readonly resources: readonly Resource[];
  readonly omissions: readonly string[];
}

function readOne({ document, file }: Source): Part {
  if (isJson(document)) {
    if (isJson(document.planned_values)) return readPlan(document, file);
    if ('format_version' in document && ('values' in document || 'terraform_version' in document)) {
      return readValues(asJson(document.values), new Map(), undefined, file);
    }
    if (
      ['resource', 'data', 'provider', 'terraform', 'output', 'module', 'variable', 'locals', '//'].some(
        (key) => key in document,
      )
    ) {
      return readSyntax(document, file);
    }
  }
  throw new Error(
    `${file ?? 'the document'} is neither Terraform's JSON syntax nor what terraform show -json prints of a plan or a state`,
  );
}

/** Texts of an expression, whole or within lists and objects. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isJson(value) ? Object.values(value).flatMap(textsIn) : [];
}

function readSyntax(document: Json, file: string | undefined): Part {
  const locals = Object.assign({}, ...asList(document.locals).map(asJson)) as Json;
  const dialect = { templated: true, locals };
  const resources = asList(document.resource).flatMap((byType) =>
    Object.entries(asJson(byType)).flatMap(([type, byName]) =>
      asList(byName).flatMap((names) =>
        Object.entries(asJson(names)).flatMap(([label, bodies]) =>
          asList(bodies)
            .filter(isJson)
            .map((body) => {
              const metadata = asJson(asJson(body['//']).metadata);
              return new Resource(
                {
                  type,
                  address: `${type}.${label}`,
                  ...(typeof metadata.path === 'string' && { constructPath: metadata.path }),
                  ...(file !== undefined && { file }),
                },
                body,
                dialect,
                {
                  references: (attribute) => referencesIn(body[attribute], locals),
                  allReferences: () => referencesIn(body, locals),
                  isWritten: (_, value) => !(literalOf(value, dialect) instanceof Hidden),
                },
              );
            }),
        ),
      ),
    ),
  );
  const modules = asList(document.module).flatMap((one) => Object.keys(asJson(one)));
  return {
    resources,
    omissions: modules.map((name) => `module ${name}: its resources are in a plan only (terraform show -json)`),
  };
}

function referencesIn(value: unknown, locals: Json): readonly string[] {
  const texts = textsIn(value).filter((text) => text.includes('${'));
  if (texts.length === 0) return [];
  const named = texts.flatMap((text) => text.match(LOCAL) ?? []).map((name) => name.slice('local.'.length));
  const followed = named.length === 0 ? texts : [...texts, ...named.flatMap((name) => textsIn(locals[name]))];
  const found = followed.flatMap((text) => text.match(REFERENCE) ?? []);
  return found.length < 2 ? found : [...new Set(found)];
}

/** What the configuration in a plan says of one resource. */
interface Declared {
  readonly expressions: Json;
  readonly references: (attribute: string) => readonly string[];
}

function readPlan(document: Json, file: string | undefined): Part {
  const declared = new Map<string, Declared>();
  declare(asJson(asJson(document.configuration).root_module), '', () => [], declared);
  const unknown = new Map<string, unknown>();
  for (const change of asList(document.resource_changes).map(asJson)) {
    unknown.set(String(change.address), asJson(change.change).after_unknown);
  }
  return readValues(asJson(document.planned_values), declared, unknown, file);
}

type VariableReferences = (variable: string) => readonly string[];

/** Notes what every resource of a module, and of those below, refers to; variables and outputs are followed. */
function declare(module: Json, prefix: string, variables: VariableReferences, declared: Map<string, Declared>): void {
  const calls = asJson(module.module_calls);
  const resolve = (reference: string, depth = 0): readonly string[] => {
    if (depth > 20) return [];
    const parts = reference.split('.');
    if (parts[0] === 'var') return variables(parts[1] ?? '');
    if (parts[0] === 'module') {
      const call = asJson(calls[withoutKeys(parts[1] ?? '')]);
      const output = asJson(asJson(asJson(call.module).outputs)[parts[2] ?? '']);
      const inner = `${prefix}module.${withoutKeys(parts[1] ?? '')}.`;
      return referencesOf(output.expression).flatMap((one) =>
        /^(alicloud|aisec)_/.test(one) ? [inner + addressOf(one)] : [],
      );
    }
    return /^(alicloud|aisec)_/.test(reference) ? [prefix + addressOf(reference)] : [];
  };
  const all = (expression: unknown): readonly string[] => [
    ...new Set(referencesOf(expression).flatMap((one) => resolve(one))),
  ];
  for (const resource of asList(module.resources).map(asJson)) {
    if (resource.mode !== 'managed') continue;
    const expressions = asJson(resource.expressions);
    declared.set(prefix + String(resource.address), { expressions, references: (name) => all(expressions[name]) });
  }
  for (const [name, call] of Object.entries(calls)) {
    const { expressions, module: inner } = asJson(call);
    const given = asJson(expressions);
    declare(asJson(inner), `${prefix}module.${name}.`, (variable) => all(given[variable]), declared);
  }
}

const addressOf = (reference: string): string => withoutKeys(reference.split('.').slice(0, 2).join('.'));

function referencesOf(expression: unknown): readonly string[] {
  if (Array.isArray(expression)) return expression.flatMap(referencesOf);
  if (!isJson(expression)) return [];
  if (Array.isArray(expression.references)) return expression.references.map(String);
  return Object.values(expression).flatMap(referencesOf);
}

function readValues(
  values: Json,
  declared: ReadonlyMap<string, Declared>,
  unknown: ReadonlyMap<string, unknown> | undefined,
  file: string | undefined,
): Part {
  const resources: Resource[] = [];
  const visit = (module: Json): void => {
    for (const one of asList(module.resources).map(asJson)) {
      if (one.mode !== 'managed') continue;
      const address = String(one.address);
      const known = declared.get(withoutKeys(address));
      const body = withHidden(asJson(one.values), unknown?.get(address), known?.expressions);
      resources.push(
        new Resource(
          { type: String(one.type), address, ...(file !== undefined && { file }) },
          body,
          { templated: false, locals: {} },
          {
            references: (attribute) => known?.references(attribute) ?? [],
            allReferences: () => Object.keys(known?.expressions ?? {}).flatMap((name) => known?.references(name) ?? []),
            // A state does not tell where a value came from.
            isWritten: (attribute) => 'constant_value' in asJson(known?.expressions[attribute]),
          },
        ),
      );
    }
    asList(module.child_modules).map(asJson).forEach(visit);
  };
  visit(asJson(values.root_module));
  return { resources, omissions: [] };
}

/** The planned values with a mark where the plan does not know yet what the configuration says. What only the provider sets is left out. */
function withHidden(values: unknown, unknown: unknown, expressions: Json | undefined): Json {
  const body: { [name: string]: unknown } = { ...asJson(values) };
  for (const [name, mark] of Object.entries(asJson(unknown))) {
    const expression = expressions?.[name];
    if (expressions && expression === undefined) continue;
    body[name] = hiddenWithin(body[name], mark, expression);
  }
  return body;
}

function hiddenWithin(value: unknown, mark: unknown, expression: unknown): unknown {
  if (mark === true) return new Hidden();
  if (Array.isArray(mark)) {
    const items = asList(value);
    const blocks = asList(expression);
    return mark.map((one, i) => hiddenWithin(items[i], one, blocks[i] ?? blocks[0]));
  }
  if (!isJson(mark)) return value;
  // The expression of a map is one; that of a block has one for each argument.
  const isBlock = isJson(expression) && !('references' in expression) && !('constant_value' in expression);
  return withHidden(value, mark, isBlock ? expression : undefined);
}
