/** `npm run soak -- [--of client|gateway] [--seconds 600] [--json]` */
import { Command, Option } from 'commander';
import { soakClient } from './client';
import { soakGateway } from './gateway';

async function main(): Promise<void> {
  const { of, seconds, json } = new Command('soak')
    .description('The client, or the gateway, under mixed faults, on this machine.')
    .addOption(new Option('--of <what>', 'what is tried').choices(['client', 'gateway']).default('client'))
    .option('--seconds <n>', 'how long', '600')
    .option('--json', 'print the report as JSON')
    .parse()
    .opts<{ of: 'client' | 'gateway'; seconds: string; json?: boolean }>();
  const report = await (of === 'client' ? soakClient : soakGateway)(Number(seconds));
  console.log(json ? JSON.stringify(report) : report);
  process.exitCode = report.problems.length > 0 ? 1 : 0;
}

void main();
