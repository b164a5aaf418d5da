/** Replays golden lines through the real terraform binary against the sandbox: many lines in one configuration. */
import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import type { GoldenState } from './golden-plans';

type Json = { readonly [name: string]: unknown };

/** One resource of the configuration, told apart from the others by its name. */
export interface ReplayedResource {
  readonly type: string;
  readonly name: string;
  readonly config: Json;
  readonly state?: GoldenState;
}

export interface ResourceChange {
  readonly address: string;
  readonly type: string;
  readonly name: string;
  readonly change: {
    readonly actions: readonly string[];
    readonly after: unknown;
    readonly after_unknown: unknown;
    readonly after_sensitive: unknown;
    readonly replace_paths?: readonly (readonly (string | number)[])[];
  };
}

const PROVIDER = 'registry.terraform.io/aliyun/alicloud';

/** Terraform's own template syntax in a text would be evaluated. */
function literal(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/[$%]\{/g, '$$$&').replace(/^\$\$%/, '%%');
  if (Array.isArray(value)) return value.map(literal);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, literal(own)]));
}

function byType(resources: readonly ReplayedResource[]): Json {
  const result: { [type: string]: { [name: string]: unknown } } = {};
  for (const { type, name, config } of resources) (result[type] ??= {})[name] = literal(config);
  return result;
}

function stateFile(resources: readonly ReplayedResource[]): Json {
  return {
    version: 4,
    terraform_version: '1.11.4',
    serial: 1,
    lineage: 'golden',
    outputs: {},
    resources: resources.flatMap(({ type, name, state }) =>
      state
        ? [
            {
              mode: 'managed',
              type,
              name,
              provider: `provider["${PROVIDER}"]`,
              instances: [{ schema_version: state.schema_version, attributes: state.attributes }],
            },
          ]
        : [],
    ),
  };
}

/** Runs a command and gives its standard output, however long. */
async function run(command: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<string> {
  const file = path.join(cwd, `${command[1]}.out`);
  const out = openSync(file, 'w');
  try {
    const child = spawn(command[0], command.slice(1), { cwd, env, stdio: ['ignore', out, 'pipe'] });
    const errors: Buffer[] = [];
    child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk));
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    if (code !== 0) {
      const said = `${Buffer.concat(errors).toString('utf8')}\n${readFileSync(file, 'utf8')}`;
      throw new Error(`${command.join(' ')} ended with ${String(code)}: ${said.slice(0, 4000)}`);
    }
  } finally {
    closeSync(out);
  }
  return readFileSync(file, 'utf8');
}

/** The changes that `terraform plan -refresh=false` makes of the resources, by name. */
export async function planWithTerraform(
  resources: readonly ReplayedResource[],
  sandboxEnv: NodeJS.ProcessEnv,
): Promise<Map<string, ResourceChange['change']>> {
  const dir = mkdtempSync(path.join(tmpdir(), 'golden-'));
  const env = { ...process.env, ...sandboxEnv };
  try {
    const main = {
      terraform: { required_providers: { alicloud: { source: 'aliyun/alicloud' } } },
      provider: { alicloud: { region: 'cn-hangzhou', access_key: 'fake', secret_key: 'fake' } },
      resource: byType(resources),
    };
    writeFileSync(path.join(dir, 'main.tf.json'), JSON.stringify(main, null, 1));
    if (resources.some(({ state }) => state)) {
      writeFileSync(path.join(dir, 'terraform.tfstate'), JSON.stringify(stateFile(resources)));
    }
    await run(['terraform', 'init', '-input=false', '-no-color'], dir, env);
    await run(['terraform', 'plan', '-input=false', '-no-color', '-refresh=false', '-out=plan'], dir, env);
    const shown = JSON.parse(await run(['terraform', 'show', '-json', 'plan'], dir, env)) as {
      readonly resource_changes?: readonly ResourceChange[];
    };
    return new Map((shown.resource_changes ?? []).map(({ name, change }) => [name, change]));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
