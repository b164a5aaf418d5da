import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { App, Manifest, TerraformStack } from 'cdktf';
import { requireTerraform, startSandbox } from '../sandbox';
import { ALICLOUD_SOURCE } from '../schema/alicloud';

export interface PlanInSandboxOptions {
  /** Values of the app's Terraform variables, by name. @default - their defaults, and TF_VAR_* of the environment */
  readonly variables?: { readonly [name: string]: string };
}

/** A plain JSON value of a plan. */
export type PlannedValue =
  null | boolean | number | string | readonly PlannedValue[] | { readonly [name: string]: PlannedValue };

export type PlannedAction = 'create' | 'update' | 'delete' | 'read' | 'no-op';

/** One resource or output as Terraform would change it. What is absent (null or an empty list) is left out. */
export interface PlannedChange {
  /** More than one for a replacement: `['delete', 'create']`, or the other way round. */
  readonly actions: readonly PlannedAction[];
  /** Absent for what is created. */
  readonly before?: PlannedValue;
  /** Absent for what is deleted. Unknown values are `(known after apply)`, sensitive ones `(sensitive)`. */
  readonly after?: PlannedValue;
}

export interface PlannedStack {
  /** By resource address, sorted; resources that do not change are left out. */
  readonly resources: { readonly [address: string]: PlannedChange };
  /** By output name, sorted. */
  readonly outputs: { readonly [name: string]: PlannedChange };
}

/** The plans of an app, by stack name, sorted. */
export interface SandboxPlan {
  readonly [stackName: string]: PlannedStack;
}

/** Providers whose resources may be applied for a plan: the sandbox's own, and those that touch nothing but the state. */
const HARMLESS_PROVIDERS: ReadonlySet<string> = new Set([
  ALICLOUD_SOURCE,
  'terraform.io/builtin/terraform',
  ...['null', 'random', 'time', 'tls'].map((name) => `registry.terraform.io/hashicorp/${name}`),
]);

const UNKNOWN_TEXT = '(known after apply)';
const SENSITIVE_TEXT = '(sensitive)';

interface Json {
  readonly [name: string]: unknown;
}

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What the real terraform would do with a cdktf app in an empty account: every stack is planned against a private sandbox, with
 * state of its own, so that neither the app's directory nor a state that exists is read or written.
 *
 * A stack whose outputs another stack uses is also applied in that sandbox, without its provisioners, because its outputs have no
 * values before. Ids made up there are the same on every run. Such a stack may only use the alicloud provider and providers that
 * make nothing outside of the state (`terraform_data`, null, random, time, tls): others would work on real accounts.
 *
 * The result holds no versions, paths, times or hashes: it is fit for a snapshot.
 *
 * @param app the app, one stack of it (its dependencies are planned with it), or the path of a synthesized output directory
 * (`cdktf.out`)
 * @throws Error if terraform is missing or too old, or refuses the configuration (the message holds what terraform printed), or if a
 * stack that has to be applied uses other providers
 */
export async function planInSandbox(
  app: App | TerraformStack | string,
  { variables = {} }: PlanInSandboxOptions = {},
): Promise<SandboxPlan> {
  requireTerraform();
  const work = mkdtempSync(path.join(tmpdir(), 'aisec-plan-'));
  try {
    const stacks = inOrder(synthesize(app, path.join(work, 'out')));
    const sandbox = await startSandbox({ stateDir: path.join(work, 'state'), seed: 'plan' });
    try {
      const env = terraformEnvironment({ ...process.env, ...sandbox.env }, variables);
      const plans: [string, PlannedStack][] = [];
      for (const stack of stacks) {
        makePrivate(stack, stacks, work);
        const used = stacks.some(({ dependencies }) => dependencies.includes(stack.name));
        plans.push([stack.name, await planStack(stack, used, env)]);
      }
      return sortedObject(plans);
    } finally {
      await sandbox.stop();
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

interface SynthesizedStack {
  readonly name: string;
  readonly dir: string;
  readonly file: string;
  /** Names of stacks. */
  readonly dependencies: readonly string[];
}

function synthesize(app: App | TerraformStack | string, outdir: string): SynthesizedStack[] {
  mkdirSync(outdir);
  if (typeof app === 'string') {
    if (!existsSync(path.join(app, Manifest.fileName))) {
      throw new Error(
        `${app} has no ${Manifest.fileName}; give the output directory of a synthesized cdktf app (cdktf.out)`,
      );
    }
    // What an earlier init left belongs to another provider.
    cpSync(app, outdir, { recursive: true, filter: (file) => !/^\.terraform/.test(path.basename(file)) });
  } else {
    writeStacks(app, outdir);
  }
  const manifest = JSON.parse(readFileSync(path.join(outdir, Manifest.fileName), 'utf8')) as Manifest;
  const stacks = Object.values(manifest.stacks);
  const names = new Map(stacks.map(({ constructPath, name }) => [constructPath, name]));
  return stacks.map(({ name, workingDirectory, synthesizedStackPath, dependencies }) => {
    const file = path.join(outdir, synthesizedStackPath);
    if (!file.endsWith('.json')) throw new Error(`stack ${name} was synthesized as HCL; planInSandbox reads JSON`);
    const needed = dependencies.flatMap((constructPath) => names.get(constructPath) ?? []);
    return { name, dir: path.join(outdir, workingDirectory), file, dependencies: needed };
  });
}

/** As `App.synth` does, but into a directory of our own: a test must leave the app's output alone. */
function writeStacks(root: App | TerraformStack, outdir: string): void {
  const isStack = TerraformStack.isStack(root);
  const app = isStack ? App.of(root) : root;
  const stacks = isStack ? withDependencies(root) : app.node.findAll().filter(TerraformStack.isStack);
  const manifest = new Manifest('', outdir, false);
  for (const stack of app.node.findAll().filter(TerraformStack.isStack)) stack.prepareStack();
  for (const stack of stacks) {
    stack.synthesizer.synthesize({ outdir, manifest, skipValidation: app.skipValidation });
  }
  const problems = app.skipValidation ? [] : app.node.validate();
  if (problems.length > 0) throw new Error(`the app is not valid:\n  ${problems.join('\n  ')}`);
  manifest.writeToFile();
}

function withDependencies(stack: TerraformStack): TerraformStack[] {
  return [...new Set([...stack.dependencies.flatMap(withDependencies), stack])];
}

/** Every stack after the stacks it depends on. */
function inOrder(stacks: readonly SynthesizedStack[]): SynthesizedStack[] {
  const ordered = new Set<SynthesizedStack>();
  const visit = (stack: SynthesizedStack): void => {
    for (const other of stacks) if (stack.dependencies.includes(other.name)) visit(other);
    ordered.add(stack);
  };
  stacks.forEach(visit);
  return [...ordered];
}

/** Takes the stack away from the state and the machine it would work on. */
function makePrivate({ name, file }: SynthesizedStack, stacks: readonly SynthesizedStack[], work: string): void {
  const stateOf = (stackName: string): string => path.join(work, `${encodeURIComponent(stackName)}.tfstate`);
  const stack = JSON.parse(readFileSync(file, 'utf8')) as { [section: string]: unknown };
  const { cloud: _cloud, ...settings } = isJson(stack.terraform) ? stack.terraform : {};
  stack.terraform = { ...settings, backend: { local: { path: stateOf(name) } } };
  const data = isJson(stack.data) ? stack.data : {};
  if (isJson(data.terraform_remote_state)) {
    const states = { ...data.terraform_remote_state };
    for (const { name: other } of stacks) {
      const reference = `cross-stack-reference-input-${other}`;
      if (reference in states) states[reference] = { backend: 'local', config: { path: stateOf(other) } };
    }
    stack.data = { ...data, terraform_remote_state: states };
  }
  stack.resource = mapObject(stack.resource, (byName) => mapObject(byName, withoutProvisioners));
  writeFileSync(file, JSON.stringify(stack));
}

function withoutProvisioners(body: unknown): unknown {
  if (!isJson(body)) return body;
  const { provisioner: _provisioner, ...rest } = body;
  return rest;
}

function mapObject(value: unknown, map: (member: unknown) => unknown): unknown {
  return isJson(value) ? Object.fromEntries(Object.entries(value).map(([key, member]) => [key, map(member)])) : value;
}

async function planStack(
  { name, dir }: SynthesizedStack,
  apply: boolean,
  env: NodeJS.ProcessEnv,
): Promise<PlannedStack> {
  const terraform = (...args: string[]): Promise<string> => runTerraform(name, dir, env, args);
  await terraform('init', '-input=false', '-no-color');
  await terraform('plan', '-input=false', '-no-color', '-refresh=false', '-out=plan');
  const plan = JSON.parse(await terraform('show', '-json', 'plan')) as PlanDocument;
  if (apply) {
    refuseOtherProviders(name, plan);
    await terraform('apply', '-input=false', '-no-color', 'plan');
  }
  return {
    resources: sortedObject(
      (plan.resource_changes ?? [])
        .filter(({ change }) => !change.actions.includes('no-op'))
        .map(({ address, change }) => [address, plannedChange(change)]),
    ),
    outputs: sortedObject(
      Object.entries(plan.output_changes ?? {}).map(([output, change]) => [output, plannedChange(change)]),
    ),
  };
}

function refuseOtherProviders(stack: string, plan: PlanDocument): void {
  const other = plan.resource_changes?.find(
    ({ mode, provider_name }) => mode === 'managed' && !HARMLESS_PROVIDERS.has(provider_name),
  );
  if (!other) return;
  throw new Error(
    `stack ${stack} is used by another stack, so its plan needs it applied, but ${other.address} is of ${other.provider_name}, ` +
      'which is no part of the sandbox; plan the stacks one by one, or move the resource to a stack that no other uses',
  );
}

interface ChangeDocument {
  readonly actions: readonly PlannedAction[];
  readonly before: unknown;
  readonly after: unknown;
  readonly after_unknown?: unknown;
  readonly before_sensitive?: unknown;
  readonly after_sensitive?: unknown;
}

/** What is read of `terraform show -json` of a plan. */
interface PlanDocument {
  readonly resource_changes?: readonly {
    readonly address: string;
    readonly mode: string;
    readonly provider_name: string;
    readonly change: ChangeDocument;
  }[];
  readonly output_changes?: { readonly [name: string]: ChangeDocument };
}

function plannedChange(change: ChangeDocument): PlannedChange {
  const before = readable(change.before, false, change.before_sensitive);
  const after = readable(change.after, change.after_unknown, change.after_sensitive);
  return {
    actions: change.actions,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  };
}

/** The value with what is unknown or sensitive named as such; undefined for what is absent. */
function readable(value: unknown, unknown: unknown, sensitive: unknown): PlannedValue | undefined {
  if (sensitive === true) return SENSITIVE_TEXT;
  if (unknown === true) return UNKNOWN_TEXT;
  if (Array.isArray(value) || Array.isArray(unknown)) {
    const [values, unknowns, sensitives] = [value, unknown, sensitive].map((side) => (Array.isArray(side) ? side : []));
    const length = Math.max(values?.length ?? 0, unknowns?.length ?? 0);
    if (length === 0) return undefined;
    return Array.from({ length }, (_, i) => readable(values?.[i], unknowns?.[i], sensitives?.[i]) ?? null);
  }
  if (isJson(value) || isJson(unknown)) {
    const [values, unknowns, sensitives] = [value, unknown, sensitive].map((side) => (isJson(side) ? side : {}));
    const names = new Set([...Object.keys(values ?? {}), ...Object.keys(unknowns ?? {})]);
    return sortedObject(
      [...names].flatMap((name) => {
        const member = readable(values?.[name], unknowns?.[name], sensitives?.[name]);
        return member === undefined ? [] : [[name, member] as const];
      }),
    );
  }
  return value === null ? undefined : (value as PlannedValue | undefined);
}

function sortedObject<T>(entries: readonly (readonly [string, T])[]): { [name: string]: T } {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The environment without what would make terraform read or write elsewhere, or answer differently. */
function terraformEnvironment(
  env: NodeJS.ProcessEnv,
  variables: { readonly [name: string]: string },
): { [name: string]: string } {
  const kept = Object.entries(env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !/^TF_(CLI_ARGS.*|DATA_DIR|WORKSPACE|LOG.*)$/.test(entry[0]),
  );
  const given = Object.entries(variables).map(([name, value]) => [`TF_VAR_${name}`, value]);
  return Object.fromEntries([...kept, ...given]) as { [name: string]: string };
}

function runTerraform(stack: string, cwd: string, env: NodeJS.ProcessEnv, args: readonly string[]): Promise<string> {
  const command = env.TERRAFORM_BINARY_NAME || 'terraform';
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: { readonly out: Buffer[]; readonly err: Buffer[] } = { out: [], err: [] };
    child.stdout.on('data', (chunk: Buffer) => chunks.out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.err.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      const out = Buffer.concat(chunks.out).toString('utf8');
      if (code === 0) resolve(out);
      else
        reject(new Error(`stack ${stack}: terraform ${args[0]} failed\n${Buffer.concat(chunks.err).toString('utf8')}`));
    });
  });
}
