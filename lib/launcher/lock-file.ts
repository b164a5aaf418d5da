/**
 * The dependency lock file of a stack that uses the provider.
 *
 * `cdktf deploy` runs `terraform providers lock` when this file lacks a provider of the stack. That command asks registries only,
 * never a directory, so it fails for a provider that no registry has. Terraform itself needs no help: `terraform init` locks what is
 * missing. So the entry of aisec is written whole, and of each other provider that is not locked yet a comment is written in the form of
 * an entry: cdktf, which reads the file line by line, takes it for one, and Terraform, which locks the provider in the `init` that
 * follows, replaces it.
 */

export interface RequiredProvider {
  /** As in `required_providers`: `aliyun/alicloud`. */
  readonly source: string;
  /** As in `required_providers`. @default - any version */
  readonly constraints?: string;
}

export interface LockedProvider {
  readonly source: string;
  readonly version: string;
  readonly hash: string;
}

const COMMENT_BEGIN =
  '/* Locked by terraform init; until then only for cdktf, whose own command asks a registry for every provider.';

/** An entry as terraform writes it, at the begin of a line. */
const ENTRY = /^provider "([^"]+)" \{\n(?:.*\n)*?\}\n/gm;

/**
 * The text of a lock file, changed so far that neither cdktf nor terraform asks a registry for the provider `own`.
 * @param required all providers of the stack
 */
export function withLockedProvider(
  existing: string,
  own: LockedProvider,
  required: readonly RequiredProvider[],
): string {
  const constraintsOf = new Map(required.map(({ source, constraints = '' }) => [fullSource(source), constraints]));
  const locked = new Set([own.source]);
  const kept = withoutComment(existing).replace(ENTRY, (entry, source: string) => {
    if (source === own.source) return '';
    const wanted = constraintsOf.get(source);
    // A constraint that changed makes cdktf upgrade by the command that fails; without an entry, init chooses anew.
    if (wanted !== undefined && normalized(wanted) !== normalized(constraintsIn(entry))) return '';
    locked.add(source);
    return entry;
  });
  const missing = [...constraintsOf.keys()].filter((source) => !locked.has(source));
  const parts = [kept.trim(), ownEntry(own, constraintsOf.get(own.source)), comment(missing)];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** cdktf's `aliyun/alicloud` is Terraform's `registry.terraform.io/aliyun/alicloud`. */
function fullSource(source: string): string {
  const parts = source.split('/');
  if (parts.length === 1) return `registry.terraform.io/hashicorp/${source}`;
  return parts.length === 2 ? `registry.terraform.io/${source}` : source;
}

function constraintsIn(entry: string): string {
  return /^\s+constraints\s*=\s*"([^"]*)"/m.exec(entry)?.[1] ?? '';
}

/** Terraform sorts constraints and leaves out spaces and a sole `=`. */
function normalized(constraints: string): string {
  return constraints
    .split(',')
    .map((one) => one.replace(/\s+/g, '').replace(/^=/, ''))
    .sort()
    .join(',');
}

function withoutComment(text: string): string {
  const begin = text.indexOf(COMMENT_BEGIN);
  if (begin < 0) return text;
  const end = text.indexOf('*/', begin);
  return text.slice(0, begin) + (end < 0 ? '' : text.slice(end + 2));
}

function ownEntry({ source, version, hash }: LockedProvider, constraints = version): string {
  return [
    `provider "${source}" {`,
    `  version     = "${version}"`,
    `  constraints = "${constraints}"`,
    '  hashes = [',
    `    "${hash}",`,
    '  ]',
    '}',
  ].join('\n');
}

function comment(missing: readonly string[]): string {
  if (missing.length === 0) return '';
  const entries = missing.map((source) => `provider "${source}" {\n  constraints = ">= 0.0.0"\n}`);
  return [COMMENT_BEGIN, ...entries, '*/'].join('\n');
}
