/**
 * Brings schema/ to another provider release: reads the schema from a provider that `terraform init` can reach, writes the
 * whole description, and prints what changed for the types of schema/types.json.
 *
 * npm run schema:extract -- [--version CONSTRAINT] [--dry-run] [--json]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { gzipSync } from 'node:zlib';
import { Command } from 'commander';
import { ALICLOUD_SOURCE, wholeAlicloud } from '../lib/schema/alicloud';
import type {
  AttributeConstraints,
  AttributeSchema,
  BlockSchema,
  ProviderConstraints,
  ProviderDescription,
  ProviderSchema,
  ProviderSchemaDocument,
  ResourceConstraints,
  TerraformType,
} from '../lib/schema/model';

export interface SchemaChange {
  /** `added`, `removed`, or `changed` attribute or type; `unprobed`: new in the provider, so no constraint data exists yet. */
  readonly kind: 'added' | 'removed' | 'changed' | 'unprobed';
  readonly type: string;
  readonly path: string;
  readonly before?: string;
  readonly after?: string;
}

const SCHEMA_DIR = path.join(__dirname, '..', 'schema');

/** The same schema without texts: names and types are what this project keeps of the provider. */
export function withoutDescriptions<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (key, v: unknown) =>
      (key === 'description' && typeof v === 'string') || key === 'description_kind' ? undefined : v,
    ),
  ) as T;
}

type Flat = Map<string, string>;

function flatten(block: BlockSchema, prefix = '', into: Flat = new Map()): Flat {
  for (const [name, attribute] of Object.entries(block.attributes ?? {})) {
    const { type, ...flags } = attribute;
    into.set(`${prefix}${name}`, [JSON.stringify(type), ...Object.keys(flags).sort()].join(' '));
  }
  for (const [name, nested] of Object.entries(block.block_types ?? {})) {
    into.set(`${prefix}${name}`, `block ${nested.nesting_mode} ${nested.min_items ?? 0}..${nested.max_items ?? '*'}`);
    flatten(nested.block, `${prefix}${name}.`, into);
  }
  return into;
}

function compareBlocks(type: string, before: BlockSchema, after: BlockSchema): SchemaChange[] {
  const [old, now] = [flatten(before), flatten(after)];
  const changes: SchemaChange[] = [];
  for (const name of new Set([...old.keys(), ...now.keys()])) {
    const [b, a] = [old.get(name), now.get(name)];
    if (b === a) continue;
    changes.push({
      kind: b === undefined ? 'added' : a === undefined ? 'removed' : 'changed',
      type,
      path: name,
      before: b,
      after: a,
    });
  }
  return changes;
}

function sdkType(type: TerraformType): string {
  const kind = Array.isArray(type) ? String(type[0]) : String(type);
  return kind === 'number' ? 'float' : kind;
}

function derived(attribute: AttributeSchema): AttributeConstraints {
  const { required, optional, computed, sensitive, deprecated } = attribute;
  const elem = Array.isArray(attribute.type) ? { elem: { type: sdkType(attribute.type[1] as TerraformType) } } : {};
  return {
    type: sdkType(attribute.type),
    ...(required && { required }),
    ...(optional && { optional }),
    ...(computed && { computed }),
    ...(sensitive && { sensitive }),
    ...(deprecated && { deprecated }),
    ...elem,
  };
}

/** Keeps what was probed for attributes that still exist; derives the rest from the schema. */
function carryOver(
  block: BlockSchema,
  probed: { readonly [name: string]: AttributeConstraints },
  onNew: (path: string) => void,
  prefix = '',
): { [name: string]: AttributeConstraints } {
  const result: { [name: string]: AttributeConstraints } = {};
  for (const [name, attribute] of Object.entries(block.attributes ?? {})) {
    const known = probed[name];
    if (known) result[name] = known;
    else if (name !== 'id') {
      onNew(`${prefix}${name}`);
      result[name] = derived(attribute);
    }
  }
  for (const [name, nested] of Object.entries(block.block_types ?? {})) {
    if (name === 'timeouts') continue;
    const known = probed[name];
    if (!known) onNew(`${prefix}${name}`);
    result[name] = {
      ...(known ?? {
        type: nested.nesting_mode,
        ...((nested.min_items ?? 0) > 0 ? { required: true } : { optional: true }),
        ...(nested.max_items ? { maxItems: nested.max_items } : {}),
      }),
      block: carryOver(nested.block, known?.block ?? {}, onNew, `${prefix}${name}.`),
    };
  }
  return result;
}

/** The description of the new release and what changed in it. */
export function moveToSchema(
  current: ProviderDescription,
  schema: ProviderSchema,
  version: string,
): { readonly description: ProviderDescription; readonly changes: readonly SchemaChange[] } {
  const changes: SchemaChange[] = [];
  const carry = (
    before: { readonly [type: string]: ResourceConstraints },
    old: ProviderSchema['resource_schemas'],
    now: ProviderSchema['resource_schemas'],
    label: string,
  ): { [type: string]: ResourceConstraints } => {
    for (const type of Object.keys(old)) {
      if (!now[type]) changes.push({ kind: 'removed', type: label + type, path: '' });
    }
    return Object.fromEntries(
      Object.entries(now).map(([type, { block }]) => {
        const previous = old[type];
        if (previous) changes.push(...compareBlocks(label + type, previous.block, block));
        else changes.push({ kind: 'added', type: label + type, path: '' });
        const timeouts = Object.keys(block.block_types?.timeouts?.block.attributes ?? {});
        const attributes = carryOver(block, before[type]?.attributes ?? {}, (name) =>
          changes.push({ kind: 'unprobed', type: label + type, path: name }),
        );
        return [type, { ...before[type], attributes, ...(timeouts.length > 0 && !before[type] ? { timeouts } : {}) }];
      }),
    );
  };
  const constraints: ProviderConstraints = {
    source: current.constraints.source,
    version,
    provider: carryOver(schema.provider.block, current.constraints.provider, (name) =>
      changes.push({ kind: 'unprobed', type: 'provider', path: name }),
    ),
    resources: carry(current.constraints.resources, current.schema.resource_schemas, schema.resource_schemas, ''),
    dataSources: carry(
      current.constraints.dataSources,
      current.schema.data_source_schemas,
      schema.data_source_schemas,
      'data.',
    ),
  };
  changes.push(...compareBlocks('provider', current.schema.provider.block, schema.provider.block));
  return { description: { schema, constraints }, changes };
}

function readFromTerraform(versionConstraint: string | undefined): { schema: ProviderSchema; version: string } {
  const dir = mkdtempSync(path.join(tmpdir(), 'schema-extract-'));
  const run = (...args: string[]): string =>
    execFileSync('terraform', args, {
      cwd: dir,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  try {
    const alicloud = { source: 'aliyun/alicloud', ...(versionConstraint && { version: versionConstraint }) };
    writeFileSync(
      path.join(dir, 'main.tf.json'),
      JSON.stringify({ terraform: { required_providers: { alicloud } }, provider: { alicloud: {} } }),
    );
    console.error('terraform init …');
    run('init', '-no-color');
    const selections = (JSON.parse(run('version', '-json')) as { provider_selections?: { [source: string]: string } })
      .provider_selections;
    const version = selections?.[ALICLOUD_SOURCE] ?? versionConstraint?.match(/\d+\.\d+\.\d+/)?.[0];
    if (!version) throw new Error('terraform chose no provider version; name one with --version');
    console.error(`terraform providers schema (${version}) …`);
    const document = JSON.parse(run('providers', 'schema', '-json')) as ProviderSchemaDocument;
    const schema = document.provider_schemas[ALICLOUD_SOURCE];
    if (!schema) throw new Error(`terraform printed no schema of ${ALICLOUD_SOURCE}`);
    const { provider, resource_schemas, data_source_schemas } = withoutDescriptions(schema);
    return { schema: { provider, resource_schemas, data_source_schemas }, version };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function usedTypes(): Set<string> {
  const types = JSON.parse(readFileSync(path.join(SCHEMA_DIR, 'types.json'), 'utf8')) as {
    readonly [kind in 'resources' | 'dataSources']: { readonly [service: string]: readonly string[] };
  };
  return new Set([
    'provider',
    ...Object.values(types.resources).flat(),
    ...Object.values(types.dataSources)
      .flat()
      .map((type) => `data.${type}`),
  ]);
}

function main(): void {
  const options = new Command('schema:extract')
    .description('Reads the alicloud schema from a provider that terraform init can reach and prints what changed.')
    .option('--version <constraint>', 'provider version constraint; the newest by default')
    .option('--dry-run', 'print the changes, write nothing')
    .option('--json', 'print the changes as JSON')
    .parse()
    .opts<{ version?: string; dryRun?: boolean; json?: boolean }>();
  const { schema, version } = readFromTerraform(options.version);
  const { description, changes } = moveToSchema(wholeAlicloud(), schema, version);
  const used = usedTypes();
  const relevant = changes.filter((change) => used.has(change.type));
  if (options.json) {
    console.log(JSON.stringify({ version, changes: relevant, elsewhere: changes.length - relevant.length }, null, 2));
  } else {
    console.log(`provider ${version}: ${relevant.length} changes in the types of schema/types.json`);
    for (const { kind, type, path: where, before, after } of relevant) {
      const detail = [before, after].filter((text) => text !== undefined).join(' → ');
      console.log(`  ${kind.padEnd(8)} ${type}${where && `.${where}`}${detail && `  (${detail})`}`);
    }
    console.log(`and ${changes.length - relevant.length} in other types`);
  }
  if (options.dryRun) return;
  const write = (file: string, value: unknown): void =>
    writeFileSync(path.join(SCHEMA_DIR, file), gzipSync(JSON.stringify(value), { level: 9 }));
  write('alicloud.whole.schema.json.gz', {
    format_version: '1.0',
    provider_schemas: { [ALICLOUD_SOURCE]: description.schema },
  });
  write('alicloud.whole.constraints.json.gz', description.constraints);
  console.error('written; next: npm run schema:select && npm run bindings && npm test');
}

if (require.main === module) main();
