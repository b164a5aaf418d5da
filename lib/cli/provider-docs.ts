/** docs/provider.md, from the definitions. */
import type { Attributes, Blocks, DataSourceDefinition, Definition } from '../provider';
import { DATA_SOURCES, RESOURCES } from '../provider';
import { PROVIDER_ATTRIBUTES, PROVIDER_BLOCKS } from '../provider/configuration';
import { requestsOf } from '../provider/definition';
import type { TerraformType } from '../schema/model';

export interface DefinitionSummary {
  /** Terraform's name: `aisec_guardrails_callback`. */
  readonly name: string;
  readonly kind: 'resource' | 'setting' | 'operation' | 'data source';
  readonly description: string;
  /** Every action it may call: `Green 2022-09-26 AddCallback`. */
  readonly actions: readonly string[];
  /** What it assumes about the service and nobody saw there. */
  readonly unverified?: string;
}

type AnyDefinition = Definition | DataSourceDefinition;

const ALL: readonly AnyDefinition[] = [...RESOURCES, ...DATA_SOURCES];

export function definitionSummaries(): DefinitionSummary[] {
  return ALL.map((definition) => ({
    name: nameOf(definition),
    kind: kindOf(definition),
    description: definition.description,
    actions: actionsOf(definition),
    ...(definition.unverified !== undefined && { unverified: definition.unverified }),
  }));
}

function nameOf({ type }: AnyDefinition): string {
  return `aisec_${type}`;
}

function kindOf(definition: AnyDefinition): DefinitionSummary['kind'] {
  return definition.kind === 'custom' ? definition.behaves : definition.kind;
}

function actionsOf(definition: AnyDefinition): string[] {
  const actions = requestsOf(definition).map(({ api, action }) => `${api.product} ${api.version} ${action}`);
  return [...new Set(actions)];
}

const KINDS: { readonly [kind in DefinitionSummary['kind']]: string } = {
  resource: 'Created, changed and deleted.',
  setting: 'Always there: Terraform changes it, and destroying restores what was found before.',
  operation: 'Runs when it is created and when its arguments change; never on destroy.',
  'data source': 'Only read.',
};

const HEAD = `# The provider \`aisec\`

<!-- Written by \`aisec provider definitions --markdown\`: edit the definitions, not this file. -->

What the alicloud provider cannot do. Constructs of this library use it without being asked; the resources below are for raw L1 classes
(\`cdktf-alicloud-ai-security/bindings/aisec/…\`) and plain Terraform.

## Using it

In a cdktf app there is nothing to install: synthesis writes a launcher into the folder of each stack that uses the provider, and
\`terraform init\` finds it. \`Aisec\` sets regions, credentials and limits; without one, those of the stack's alicloud provider hold. A
raw L1 \`AisecProvider\` becomes known to synthesis by \`Aisec.fromProvider(provider)\`.

With plain Terraform, run \`npx aisec provider install\` in the directory of the configuration (or name that with \`--dir\`), and name the provider:

\`\`\`hcl
terraform {
  required_providers {
    aisec = { source = "terraform.local/alicloud-ai-security/aisec" }
  }
}
\`\`\`

Run \`terraform init\` in that directory too: with \`-chdir\`, Terraform does not look there for providers. Other commands take it.

If your Terraform CLI configuration has a \`provider_installation\`, it replaces the search that finds the launcher. Synthesis and
\`aisec provider install\` then say what to add; it is this line, and \`exclude = ["terraform.local/*/*"]\` in the methods that ask elsewhere:

\`\`\`hcl
filesystem_mirror { path = "terraform.d/plugins", include = ["terraform.local/*/*"] }
\`\`\`

The provider needs Node.js >= 20 where terraform runs. Terraform on Windows cannot start it: use WSL. Terraform's remote runs (HCP
Terraform, Terraform Enterprise) have neither Node.js nor the package: choose local execution there.

\`aisec provider schema\` prints the schema as \`terraform providers schema -json\` would, for editors and other tools.
`;

/** The whole page. */
export function providerMarkdown(): string {
  return [
    HEAD,
    '## Provider block\n',
    argumentTable(PROVIDER_ATTRIBUTES),
    blockSections(PROVIDER_BLOCKS),
    'Region and credentials may come from resources of the same apply. What then has to be read at plan says so: another region or account is\nnever asked in their place.\n',
    '## Resources and data sources\n',
    overview(),
    ...ALL.map(section),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function overview(): string {
  const rows = definitionSummaries().map(({ name, kind, description }) => [
    `[\`${name}\`](#${kind === 'data source' ? 'data-' : ''}${name})`,
    kind,
    description,
  ]);
  const kinds = Object.entries(KINDS).map(([kind, text]) => `* **${kind}**: ${text}`);
  return `${table(['name', 'kind', 'what'], rows)}\n${kinds.join('\n')}\n`;
}

function section(definition: AnyDefinition): string {
  const data = definition.kind === 'data source';
  const importId = importIdOf(definition);
  return [
    `### ${data ? 'data ' : ''}${nameOf(definition)}\n`,
    `${definition.description}\n`,
    argumentTable(definition.attributes),
    blockSections(definition.blocks ?? {}),
    ...(importId === undefined ? [] : [`Import id: \`${importId}\`.\n`]),
    ...(definition.unverified === undefined ? [] : [`Unverified: ${definition.unverified}\n`]),
    `Actions: ${actionsText(definition)}.\n`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function actionsText(definition: AnyDefinition): string {
  const actions = actionsOf(definition).map((action) => `\`${action}\``);
  return actions.length === 0 ? 'those that the arguments name' : actions.join(', ');
}

function importIdOf(definition: AnyDefinition): string | undefined {
  const joined = (names: readonly string[]): string => names.map((name) => `<${name}>`).join(':');
  if (definition.kind === 'setting') return joined(definition.id);
  if (definition.kind !== 'resource') return undefined;
  return 'attributes' in definition.id ? joined(definition.id.attributes) : '<id>';
}

function blockSections(blocks: Blocks): string {
  return Object.entries(blocks)
    .map(([name, { description, required, attributes }]) => {
      const once = required ? 'required block' : 'optional block, at most once';
      return `\`${name}\` (${once}): ${description}\n\n${argumentTable(attributes)}`;
    })
    .join('\n');
}

function argumentTable(attributes: Attributes): string {
  const rows = Object.entries(attributes).map(([name, attribute]) => [
    `\`${name}\``,
    typeText(attribute.type),
    useText(attribute),
    [attribute.description, ...limits(attribute)].join(' '),
  ]);
  return rows.length === 0 ? '' : table(['argument', 'type', 'use', 'what'], rows);
}

function typeText(type: TerraformType): string {
  if (typeof type === 'string') return type;
  const [kind, inner] = type;
  if (kind === 'object' || kind === 'tuple') return kind;
  return `${kind} of ${typeText(inner)}`;
}

function useText(attribute: Attributes[string]): string {
  const { required, optional, computed, forceNew, sensitive, writeOnly } = attribute;
  const given = required ? 'required' : optional || attribute.default !== undefined ? 'optional' : 'computed';
  return [
    given,
    ...(given === 'optional' && computed ? ['computed'] : []),
    ...(forceNew ? ['replaces'] : []),
    ...(sensitive ? ['sensitive'] : []),
    ...(writeOnly ? ['write-only'] : []),
  ].join(', ');
}

function limits(attribute: Attributes[string]): string[] {
  const { oneOf, range, min, max, length, minItems, maxItems, conflictsWith, exactlyOneOf, elem } = attribute;
  const names = (all: readonly string[]): string => all.map((name) => `\`${name}\``).join(', ');
  const span = ([from, to]: readonly [number, number]): string => `${from} to ${to}`;
  return [
    ...(attribute.default === undefined ? [] : [`Default: \`${String(attribute.default)}\`.`]),
    ...(oneOf ? [`One of ${names(oneOf)}.`] : []),
    ...(range ? [`${span(range)}.`] : []),
    ...(min === undefined ? [] : [`At least ${min}.`]),
    ...(max === undefined ? [] : [`At most ${max}.`]),
    ...(length ? [`${span(length)} characters.`] : []),
    ...(minItems === undefined ? [] : [`At least ${minItems}.`]),
    ...(maxItems === undefined ? [] : [`At most ${maxItems}.`]),
    ...(elem?.length ? [`Each ${span(elem.length)} characters.`] : []),
    ...(elem?.oneOf ? [`Each one of ${names(elem.oneOf)}.`] : []),
    ...(conflictsWith ? [`Not together with ${names(conflictsWith)}.`] : []),
    ...(exactlyOneOf ? [`Exactly one of ${names(exactlyOneOf)}.`] : []),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/\|/g, '\\|').replace(/\n/g, ' ')).join(' | ')} |`;
  return `${[line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')}\n`;
}
