/** A Redis server of a test's own. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createConnection, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { environmentOf, redisServer } from '../../scripts/install-redis';

export interface RunningRedis {
  readonly url: string;
  stop(): Promise<void>;
}

/** Why there is no Redis here, or how to start one; asked for while tests are collected. */
export const redis: { readonly start: (port?: number) => Promise<RunningRedis> } | { readonly missing: string } =
  find();

function find(): typeof redis {
  try {
    const server = redisServer();
    return { start: (port) => start(server.command, environmentOf(server), port) };
  } catch (error) {
    const missing = error instanceof Error ? error.message : String(error);
    // A skip that nobody sees would pass for a test.
    process.stderr.write(`\nSKIPPED: tests of the distributed rate limit need Redis: ${missing}\n`);
    return { missing };
  }
}

async function start(command: string, env: NodeJS.ProcessEnv, given?: number): Promise<RunningRedis> {
  const port = given ?? (await freePort());
  const dir = mkdtempSync(path.join(tmpdir(), 'redis-'));
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', dir];
  const server = spawn(command, options, { env, stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  await listening(port, ended);
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      server.kill();
      await ended;
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function listening(port: number, ended: Promise<void>): Promise<void> {
  let over = false;
  void ended.then(() => (over = true));
  while (!(await connects(port))) {
    if (over) throw new Error('redis-server ended at its start');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function connects(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1');
    socket.once('connect', () => socket.end(() => resolve(true)));
    socket.once('error', () => resolve(false));
  });
}
