/** Whether the user's Terraform CLI configuration lets terraform find the provider, and what to add when it does not. */
import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { homeDirectory } from '../schema/home';

/** What belongs into `provider_installation`. The path is relative: terraform runs in the directory that holds `terraform.d`. */
export const MIRROR_LINE = 'filesystem_mirror { path = "terraform.d/plugins", include = ["terraform.local/*/*"] }';

const OTHERS_ARGUMENT = 'exclude = ["terraform.local/*/*"]';

/**
 * What to add to the CLI configuration, in a few lines; undefined if terraform finds the provider as things are.
 *
 * Terraform looks into `terraform.d/plugins` by itself unless the configuration has a `provider_installation`, which replaces all
 * ways of finding providers by its own.
 */
export function installationAdvice(env: NodeJS.ProcessEnv = process.env): string | undefined {
  for (const file of configurationFiles(env)) {
    const methods = installationMethods(file);
    if (!methods) continue;
    const found = methods.some((method) => isMirror(method) && covers(method));
    const asking = methods.filter((method) => method.name !== 'dev_overrides' && !isMirror(method) && covers(method));
    if (found && asking.length === 0) return undefined;
    return [
      `${file} has a provider_installation, so terraform does not look for the provider aisec where it lies.`,
      ...(found ? [] : [`Add this line to it:  ${MIRROR_LINE}`]),
      ...(asking.length === 0
        ? []
        : [`Add to its ${asking.map(({ name }) => name).join(' and its ')}:  ${OTHERS_ARGUMENT}`]),
    ].join('\n');
  }
  return undefined;
}

/** Terraform takes the first provider_installation it meets: of the main file, then of the others by name. */
function configurationFiles(env: NodeJS.ProcessEnv): string[] {
  const main = env.TF_CLI_CONFIG_FILE || env.TERRAFORM_CONFIG;
  // With a file named, terraform reads no directory.
  if (main) return [main];
  const home = env.HOME || homeDirectory();
  const directory = path.join(home, '.terraform.d');
  let more: string[] = [];
  try {
    more = readdirSync(directory).filter((name) => name.endsWith('.tfrc'));
  } catch {
    // Few machines have the directory.
  }
  return [path.join(home, '.terraformrc'), ...more.sort().map((name) => path.join(directory, name))];
}

interface Method {
  readonly name: string;
  readonly body: Body;
}

function isMirror({ name, body }: Method): boolean {
  const directory = text(body.path);
  return name === 'filesystem_mirror' && path.normalize(directory).endsWith(path.join('terraform.d', 'plugins'));
}

/** Whether terraform asks the method for the provider. */
function covers({ body }: Method): boolean {
  const included = body.include === undefined || texts(body.include).some(matches);
  return included && !texts(body.exclude).some(matches);
}

/** Patterns of the CLI configuration: `host/namespace/type`, each part may be `*`; without a host, of the public registry. */
function matches(pattern: string): boolean {
  const [host, namespace, type] = pattern.split('/');
  return (
    host === 'terraform.local' &&
    (namespace === '*' || namespace === 'alicloud-ai-security') &&
    (type === '*' || type === 'aisec')
  );
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

/** The methods of a file's provider_installation; undefined if it has none, or is not there or not readable. */
function installationMethods(file: string): Method[] | undefined {
  let tokens: string[];
  try {
    tokens = tokenize(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
  const installation = parseBody(tokens).find(({ name }) => name === 'provider_installation');
  return installation?.blocks.map(({ name, body }) => ({ name, body }));
}

/** Arguments of a block: strings and lists of strings. */
interface Body {
  readonly [name: string]: unknown;
}

interface Block {
  readonly name: string;
  readonly body: Body;
  readonly blocks: readonly Block[];
}

/** Strings keep their opening quote, to be told from names. */
function tokenize(source: string): string[] {
  const pattern = /#.*|\/\/.*|\/\*[\s\S]*?\*\/|"((?:[^"\\]|\\.)*)"|[\w.-]+|[{}[\]=,]/g;
  return [...source.matchAll(pattern)].flatMap(([token, string]) => {
    if (string !== undefined) return [`"${string}`];
    return /^(#|\/)/.test(token) ? [] : [token];
  });
}

/** The blocks up to the brace that closes the one the tokens are in. */
function parseBody(tokens: string[], body: { [name: string]: unknown } = {}): Block[] {
  const blocks: Block[] = [];
  for (let name = tokens.shift(); name !== undefined && name !== '}'; name = tokens.shift()) {
    if (name === ',') continue;
    // Labels of a block.
    while (tokens[0]?.startsWith('"')) tokens.shift();
    const assigned = tokens[0] === '=';
    if (assigned) tokens.shift();
    if (tokens[0] === '{') {
      tokens.shift();
      const inner: { [name: string]: unknown } = {};
      const nested = parseBody(tokens, inner);
      blocks.push({ name: unquoted(name), body: inner, blocks: nested });
    } else if (assigned) {
      body[unquoted(name)] = parseValue(tokens);
    }
  }
  return blocks;
}

function parseValue(tokens: string[]): unknown {
  const first = tokens.shift() ?? '';
  if (first !== '[') return unquoted(first);
  const list: string[] = [];
  for (let token = tokens.shift(); token !== undefined && token !== ']'; token = tokens.shift()) {
    if (token !== ',') list.push(unquoted(token));
  }
  return list;
}

const unquoted = (token: string): string => token.replace(/^"/, '');
