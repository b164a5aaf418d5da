/**
 * Ratios against named peers, measured in the same run: cdktf itself, raw L1 constructs, and terraform's built-in resource.
 *
 * npm run bench [-- --runs N --only import,synth,accounts,compliance,provider,apply,limiter,gateway,shards --json]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import Table from 'cli-table3';
import { Command } from 'commander';
import { startSandbox } from 'cdktf-alicloud-ai-security/sandbox';
import { compare, type Measured, type Measurement, PLAIN_ENV, type Row, terraform } from './measure';
import { gatewayRows } from './gateway';
import { limiterRows } from './limiter';
import { providerRows } from './provider';
import { shardRows } from './shards';

const ROOT = path.join(__dirname, '..');
const GROUPS = 'import,synth,accounts,compliance,provider,apply,limiter,gateway,shards';

/** Runs a script of bench/children, which prints one Measurement as JSON. */
function child(script: string, ...args: string[]): Measurement {
  const file = path.join(__dirname, 'children', script);
  return JSON.parse(execFileSync(process.execPath, [file, ...args], { cwd: ROOT, encoding: 'utf8' })) as Measurement;
}

async function importRows(runs: number): Promise<Row[]> {
  const peer: Measured = () => child('import.js', 'cdktf');
  const rows: Row[] = [];
  for (const [entry, target] of [
    ['cdktf-alicloud-ai-security/guardrails', 1.15],
    ['cdktf-alicloud-ai-security', 1.3],
    // Entries load a class when it is used: what the README's first example uses.
    ['cdktf-alicloud-ai-security/guardrails#GuardrailsAccess,GuardrailsCredential,GuardrailsRegion', 1.3],
  ] as const) {
    const title = `import cdktf and ${entry.replace(/#(\w+).*/, ' with $1 used')} / import cdktf`;
    rows.push(await compare(title, target, runs * 5, () => child('import.js', 'cdktf', entry), peer));
  }
  return rows;
}

async function synthRows(runs: number): Promise<Row[]> {
  const synth = (what: string, side: 'l1' | 'l2', count: number) => (): Measurement =>
    child('synth.js', what, side, String(count));
  const users = (count: number): Measured => synth('users', 'l2', count);
  return [
    await compare(
      'synth 1,000 Guardrails users by L2 / by raw L1',
      1.15,
      runs,
      users(1000),
      synth('users', 'l1', 1000),
    ),
    await compare('synth 10,000 Guardrails users / 1,000 (growth)', 11, 1, users(10_000), users(1000)),
    await compare(
      'synth 200 applications of WAF with 20 rules each by L2 / by raw L1',
      1.15,
      runs,
      synth('applications', 'l2', 200),
      synth('applications', 'l1', 200),
    ),
  ];
}

/** What checks of a whole stack cost its synthesis. */
async function complianceRows(runs: number): Promise<Row[]> {
  const synth =
    (pack: string): Measured =>
    () =>
      child('compliance.js', pack, '5000');
  const row = (pack: string, title: string): Promise<Row> =>
    compare(`synth 5,000 resources with ${title} / without`, 1.1, runs, synth(pack), synth('none'));
  return [await row('ai-security', 'the AI security pack'), await row('all', 'all packs')];
}

async function accountRows(runs: number): Promise<Row[]> {
  const synth = (side: 'factory' | 'l1', count: number) => (): Measurement => child('accounts.js', side, String(count));
  const growth = await compare(
    'synth 5,000 accounts in 16 shards / 1,000 (growth)',
    5.5,
    1,
    synth('factory', 5000),
    synth('factory', 1000),
  );
  const { ours, peer } = growth;
  return [
    await compare(
      'synth 1,000 accounts with baselines in 16 shards by the factory / by raw L1',
      2.5,
      runs,
      synth('factory', 1000),
      synth('l1', 1000),
    ),
    growth,
    {
      what: 'memory meanwhile, 5,000 accounts / 1,000',
      target: 5.5,
      ratio: ours.peakMiB / peer.peakMiB,
      ours: { ...ours, seconds: NaN },
      peer: { ...peer, seconds: NaN },
    },
  ];
}

function configuration(type: string, count: number): string {
  const body = (i: number): object => (type === 'terraform_data' ? { input: `user-${i}` } : { name: `user-${i}` });
  const resources = Object.fromEntries(Array.from({ length: count }, (_, i) => [`r${i}`, body(i)]));
  const settings = { required_providers: { alicloud: { source: 'aliyun/alicloud' } } };
  return JSON.stringify({
    ...(type === 'terraform_data' ? {} : { terraform: settings, provider: { alicloud: { region: 'ap-southeast-1' } } }),
    resource: { [type]: resources },
  });
}

async function applyRows(runs: number, count: number): Promise<Row[]> {
  const work = mkdtempSync(path.join(tmpdir(), 'aisec-bench-'));
  try {
    let turn = 0;
    const apply = async (type: string): Promise<Measurement> => {
      const cwd = mkdtempSync(path.join(work, 'run-'));
      writeFileSync(path.join(cwd, 'main.tf.json'), configuration(type, count));
      // The peer is Terraform as it is, without what the sandbox sets.
      if (type === 'terraform_data') {
        await terraform(['init'], { cwd, env: PLAIN_ENV });
        return terraform(['apply', '-auto-approve'], { cwd, env: PLAIN_ENV });
      }
      const sandbox = await startSandbox({ stateDir: path.join(work, `state-${turn++}`) });
      try {
        const env = { ...process.env, ...sandbox.env };
        await terraform(['init'], { cwd, env });
        return await terraform(['apply', '-auto-approve'], { cwd, env });
      } finally {
        await sandbox.stop();
      }
    };
    const title = `sandbox apply of ${count} alicloud_ram_user / apply of ${count} terraform_data`;
    return [
      await compare(
        title,
        1,
        runs,
        () => apply('alicloud_ram_user'),
        () => apply('terraform_data'),
      ),
    ];
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const options = new Command('bench')
    .description('Ratios against named peers, measured in the same run.')
    .option('--runs <n>', 'measurements of each side', '3')
    .option('--only <groups>', `${GROUPS}; comma-separated`, GROUPS)
    .option('--json', 'print the rows as JSON')
    .parse()
    .opts<{ runs: string; only: string; json?: boolean }>();
  const runs = Number(options.runs);
  const groups: { readonly [name: string]: () => Promise<Row[]> } = {
    import: () => importRows(runs),
    synth: () => synthRows(runs),
    accounts: () => accountRows(runs),
    compliance: () => complianceRows(runs),
    provider: () => providerRows(runs),
    apply: () => applyRows(runs, 1000),
    limiter: () => limiterRows(runs),
    gateway: () => gatewayRows(runs),
    shards: () => shardRows(runs),
  };
  const rows: Row[] = [];
  for (const name of options.only.split(',')) {
    const group = groups[name];
    if (!group) throw new Error(`--only got ${name}; allowed: ${Object.keys(groups).join(', ')}`);
    rows.push(...(await group()));
  }
  if (options.json) {
    console.log(JSON.stringify(rows, null, 2));
    return;
  }
  const table = new Table({ head: ['ours / peer', 'ratio', 'target', '', 'seconds', 'peak MiB'], style: { head: [] } });
  for (const { what, ratio, target, ours, peer } of rows) {
    table.push([
      what,
      ratio.toFixed(2),
      target === Infinity ? '' : `<= ${Number(target.toFixed(2))}`,
      target === Infinity ? '' : ratio <= target ? 'met' : 'missed',
      Number.isNaN(ours.seconds) ? '' : `${ours.seconds.toPrecision(3)} / ${peer.seconds.toPrecision(3)}`,
      `${ours.peakMiB.toFixed(0)} / ${peer.peakMiB.toFixed(0)}`,
    ]);
  }
  console.log(table.toString());
}

void main();
