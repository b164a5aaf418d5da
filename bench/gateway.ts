/** What the gateway costs when moderation costs nothing, against a proxy of bare Node, and against none. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { compare, type Measured, peakMiB, type Row } from './measure';

const CHILDREN = path.join(__dirname, 'children');
const STREAMS = 1000;

interface Server {
  readonly process: ChildProcess;
  readonly port: string;
}

interface Load {
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
}

/** Starts a child and waits for its first line. */
function started(file: string, ...args: readonly string[]): Promise<Server> {
  const child = spawn(process.execPath, [path.join(CHILDREN, file), ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('exit', (code) => reject(new Error(`${file} ended with ${code}`)));
    child.stdout?.once('data', (said: Buffer) => resolve({ process: child, port: said.toString().trim() }));
  });
}

/** Resident memory as it is now, in MiB. */
function residentMiB({ process: { pid } }: Server): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

export async function gatewayRows(runs: number): Promise<Row[]> {
  const upstream = await started('serve.js', 'upstream');
  const proxy = await started('serve.js', 'proxy', upstream.port);
  const gateway = await started('serve.js', 'gateway', upstream.port);
  const load = ({ port }: Server, parallel: number, requests: number): Load => {
    const args = [path.join(CHILDREN, 'load.js'), port, String(parallel), String(requests)];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Load;
  };
  const measured =
    (server: Server, parallel: number, what: keyof Load): Measured =>
    () => ({ seconds: load(server, parallel, 4000)[what], peakMiB: peakMiB(server.process.pid ?? 0) });
  const row = (title: string, target: number, parallel: number, what: keyof Load, peer: Server): Promise<Row> =>
    compare(title, target, runs, measured(gateway, parallel, what), measured(peer, parallel, what));
  try {
    return [
      await row('gateway: p50 of a request / through a bare proxy', 1.5, 1, 'p50', proxy),
      await row('gateway: p99 of a request / through a bare proxy', Infinity, 1, 'p99', proxy),
      await row('gateway: p50 of a request / without a proxy', Infinity, 1, 'p50', upstream),
      // At least 0.6 of the throughput.
      await row('gateway: time for 4,000 requests, 32 at once / bare proxy', 1 / 0.6, 32, 'seconds', proxy),
      await row('gateway: time for 4,000 requests, 32 at once / no proxy', Infinity, 32, 'seconds', upstream),
      await streamsRow(gateway, proxy),
    ];
  } finally {
    for (const { process: child } of [gateway, proxy, upstream]) child.kill();
  }
}

/** Memory, not time: MiB that open streams take. */
async function streamsRow(gateway: Server, proxy: Server): Promise<Row> {
  const grown = async (server: Server): Promise<number> => {
    const before = residentMiB(server);
    const clients = await started('load.js', server.port, 'open', String(STREAMS));
    const after = residentMiB(server);
    clients.process.kill();
    return Math.max(after - before, 0.1);
  };
  const [ours, peer] = [await grown(gateway), await grown(proxy)];
  return {
    what: `gateway: memory of ${STREAMS} open streams / bare proxy`,
    target: Infinity,
    ratio: ours / peer,
    ours: { seconds: NaN, peakMiB: ours },
    peer: { seconds: NaN, peakMiB: peer },
  };
}
