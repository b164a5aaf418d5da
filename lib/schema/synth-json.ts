/** Checks of a synthesized stack, in Terraform's JSON syntax (cdk.tf.json). */
import { checkDataSource, checkProvider, checkResource, type Violation } from './check';
import type { ProviderDescription } from './model';
import { UNKNOWN, type Value, type ValueObject } from './value';

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

