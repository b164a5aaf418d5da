import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import type { WafApi } from '../waf/export/read';
import type { WafDocument } from '../waf/export/document';

const HELP = `
Reads WAF 3.0 with the credentials and the region that Terraform would use, and changes nothing.

Examples:
  aisec waf export --region ap-southeast-1 --out waf.json
  aisec waf export --region cn-hangzhou | jq .omissions`;

interface ExportOptions {
  readonly region?: string;
  readonly profile?: string;
  readonly instanceId?: string;
  readonly out?: string;
  readonly json?: boolean;
}

/** `aisec waf`: the configuration of WAF as data. */
export function addWafCommands(program: Command): void {
  const command = program
    .command('waf')
    .description('WAF 3.0: backup of its configuration.')
    .addHelpText('after', HELP);
  command
    .command('export')
    .description(
      'Writes domains, templates, rules, groups, address books and block pages as the JSON that WafBackup restores.',
    )
    .option('--region <region>', 'region of the instance')
    .option('--profile <profile>', 'profile of ~/.aliyun/config.json')
    .option('--instance-id <id>', "the instance; without it, the account's for the region")
    .option('--out <file>', 'file to write; without it, the document is printed')
    .option('--json', 'print results and errors as JSON')
    .action(exportWaf);
}

async function exportWaf({ region, profile, instanceId, out, json }: ExportOptions): Promise<void> {
  // Both take a while to load, which other commands need not wait for.
  const [{ readWaf }, { createClient }] = await Promise.all([
    import('../waf/export/read'),
    import('../provider/client'),
  ]);
  const client = createClient({
    env: process.env,
    ...(region !== undefined && { region }),
    ...(profile !== undefined && { profile }),
  });
  const api = { product: 'waf-openapi', version: '2021-10-01' };
  const waf: WafApi = {
    region: client.region,
    call: async (action, parameters) =>
      (await client.call({ api, action, parameters, repeatable: true })) as Awaited<ReturnType<WafApi['call']>>,
  };
  const document = await readWaf(waf, instanceId);
  const text = `${JSON.stringify(document, null, 2)}\n`;
  if (out === undefined) {
    process.stdout.write(text);
    document.omissions.forEach(({ what, why }) => console.error(`left out: ${what} (${why})`));
    return;
  }
  writeFileSync(out, text);
  if (json) console.log(JSON.stringify({ file: out, ...summary(document), omissions: document.omissions }, null, 2));
  else console.log(advice(document, out));
}

function summary(document: WafDocument): { readonly [kind: string]: number } {
  const { domains, addressBooks, groups, templates, rules, pages } = document;
  const kinds = { domains, addressBooks, groups, templates, rules, pages };
  return Object.fromEntries(Object.entries(kinds).map(([kind, all]) => [kind, all.length]));
}

/** What was written, what was left out, and the lines that take it into an app. */
function advice(document: WafDocument, file: string): string {
  const counts = Object.entries(summary(document)).map(([kind, count]) => `${count} ${kind}`);
  const omitted = document.omissions.map(({ what, why }) => `  left out: ${what} (${why})`);
  return [
    `${file}: ${counts.join(', ')}`,
    ...omitted,
    '',
    'In a cdktf app, to manage it from now on:',
    '',
    "  import { WafBackup, WafInstance } from 'cdktf-alicloud-ai-security/waf';",
    '',
    `  const waf = WafInstance.fromInstanceId(stack, 'Waf', ${JSON.stringify(document.instanceId)});`,
    `  WafBackup.fromFile(stack, 'Backup', ${JSON.stringify(file)}, { waf, adopt: true });`,
    '',
    'To restore it into another instance, give that instance and leave out adopt.',
  ].join('\n');
}
