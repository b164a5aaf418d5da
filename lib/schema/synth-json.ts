/** Checks of a synthesized stack, in Terraform's JSON syntax (cdk.tf.json). */
import { checkDataSource, checkProvider, checkResource, type Violation } from './check';
import type { ProviderDescription } from './model';
import { isObject, isWhollyKnown, UNKNOWN, type Value, type ValueObject } from './value';

export interface SynthesizedViolation extends Violation {
  /** `alicloud_ram_user.caller`, `data.alicloud_regions.all` or `provider.alicloud[0]`. */
  readonly address: string;
  /** Path of the construct that made it, where the stack tells. */
  readonly constructPath?: string;
}

const META_ARGUMENTS = new Set([
  '//',
  'depends_on',
  'count',
  'for_each',
  'provider',
  'lifecycle',
  'provisioner',
  'connection',
]);
const PROVIDER_META_ARGUMENTS = new Set(['//', 'alias', 'version']);

interface Json {
  readonly [name: string]: unknown;
}

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Everything that the provider which the description is of would refuse or warn about in the text's resources, data sources and
 * provider blocks. What belongs to other providers is not looked at.
 */
export function checkSynthesized(stack: object, description: ProviderDescription): SynthesizedViolation[] {
  const { resource, data, provider } = stack as Json;
  const name = description.constraints.source.split('/').pop() ?? '';
  return [
    ...bodies(resource, name).flatMap(({ type, label, body }) =>
      located(
        `${type}.${label}`,
        body,
        checkBody(body, (config) => checkResource(description, type, config)),
      ),
    ),
    ...sharedSettings(resource, name, description),
    ...bodies(data, name).flatMap(({ type, label, body }) =>
      located(
        `data.${type}.${label}`,
        body,
        checkBody(body, (config) => checkDataSource(description, type, config)),
      ),
    ),
    ...asList(isJson(provider) ? provider[name] : undefined).flatMap((body, i) =>
      located(
        `provider.${name}[${i}]`,
        body,
        checkProvider(description, configuration(body, PROVIDER_META_ARGUMENTS)),
      ),
    ),
  ];
}

/** Settings of which two resources manage the same: the later one overwrites the earlier one, and ending either undoes the other. */
function sharedSettings(resource: unknown, name: string, { constraints }: ProviderDescription): SynthesizedViolation[] {
  const before = new Map<string, { readonly address: string; readonly config: ValueObject }[]>();
  return bodies(resource, name).flatMap(({ type, label, body }) => {
    const { identity, attributes = {} } = constraints.resources[type] ?? {};
    // How many there are of them, and of which settings, is known to Terraform only.
    if (!identity || 'count' in body || 'for_each' in body) return [];
    const defaults = Object.entries(attributes).map(([one, own]) => [one, own.default ?? null] as const);
    const given = Object.entries(configuration(body)).filter(([, value]) => value !== null);
    const config: ValueObject = { ...Object.fromEntries(defaults), ...Object.fromEntries(given) };
    const which = identity.map((one) => config[one] ?? null);
    if (which.some((value) => !isWhollyKnown(value))) return [];
    const key = JSON.stringify([type, which, body.provider ?? name]);
    const others = before.get(key) ?? [];
    const address = `${type}.${label}`;
    before.set(key, [...others, { address, config }]);
    const managed = Object.keys(attributes).filter((one) => !identity.includes(one));
    for (const other of others) {
      const shared = managed.find((one) => isShared(config[one] ?? null, other.config[one] ?? null));
      if (shared === undefined) continue;
      const got = `${other.address}, which is of the same setting, gives ${shared} too`;
      const allowed = 'one resource for each setting';
      const message = `${shared} conflicts with another resource: got ${got}, allowed: ${allowed}`;
      return located(address, body, [{ code: 'conflict', severity: 'error', path: [shared], got, allowed, message }]);
    }
    return [];
  });
}

/** Whether two arguments are about the same: maps where they have a member in common, or one that stands inside of the other's. */
function isShared(one: Value, other: Value): boolean {
  if (one === null || other === null) return false;
  if (!isObject(one) && !isObject(other)) return true;
  // The members of one of them are not known.
  if (!isObject(one) || !isObject(other)) return false;
  return Object.keys(one).some((a) => Object.keys(other).some((b) => a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`)));
}

/** Checks a body, then the content of each of its dynamic blocks as if there were one such block. */
function checkBody(body: Json, check: (config: ValueObject) => readonly Violation[]): Violation[] {
  const config = configuration(body, META_ARGUMENTS);
  const dynamic = Object.entries(isJson(body.dynamic) ? body.dynamic : {});
  return [
    ...check(config),
    ...dynamic.flatMap(([block, value]) => {
      if (!isJson(value) || !isJson(value.content)) return [];
      const content = configuration(value.content, NO_META_ARGUMENTS);
      return check({ ...config, [block]: [content] }).filter(({ path }) => path[0] === block && path.length > 2);
    }),
  ];
}

/** The configuration of one body as a value: templates are unknown, meta-arguments are left out. */
export function configuration(body: Json, metaArguments: ReadonlySet<string> = META_ARGUMENTS): ValueObject {
  const config: { [name: string]: Value } = {};
  for (const [name, value] of Object.entries(body)) {
    if (name === 'dynamic') {
      // How many blocks there will be is known to Terraform only.
      for (const block of Object.keys(isJson(value) ? value : {})) config[block] = UNKNOWN;
    } else if (!metaArguments.has(name)) {
      config[name] = fromJson(value);
    }
  }
  return config;
}

function fromJson(value: unknown): Value {
  if (typeof value === 'string') return isTemplate(value) ? UNKNOWN : unescape(value);
  if (Array.isArray(value)) return value.map(fromJson);
  if (isJson(value)) return configuration(value, NO_META_ARGUMENTS);
  return value as Value;
}

const NO_META_ARGUMENTS: ReadonlySet<string> = new Set(['//']);

/** `${…}` and `%{…}` are templates unless the first character is doubled. */
function isTemplate(text: string): boolean {
  return /(^|[^$])(\$\$)*\$\{|(^|[^%])(%%)*%\{/.test(text);
}

function unescape(text: string): string {
  return text.replace(/\$\$\{/g, '${').replace(/%%\{/g, '%{');
}

function asList(value: unknown): readonly Json[] {
  return (Array.isArray(value) ? value : [value]).filter(isJson);
}

function bodies(
  section: unknown,
  provider: string,
): { readonly type: string; readonly label: string; readonly body: Json }[] {
  return asList(section).flatMap((byType) =>
    Object.entries(byType)
      .filter(([type]) => type.startsWith(`${provider}_`))
      .flatMap(([type, byName]) =>
        Object.entries(isJson(byName) ? byName : {}).flatMap(([label, body]) =>
          asList(body).map((one) => ({ type, label, body: one })),
        ),
      ),
  );
}

function located(address: string, body: Json, violations: readonly Violation[]): SynthesizedViolation[] {
  const metadata = isJson(body['//']) ? body['//'].metadata : undefined;
  const constructPath = isJson(metadata) && typeof metadata.path === 'string' ? metadata.path : undefined;
  return violations.map((violation) => ({ ...violation, address, ...(constructPath && { constructPath }) }));
}

