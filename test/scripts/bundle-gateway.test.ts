import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { bundleGateway } from '../../scripts/bundle-gateway';
import { completionOf, FakeUpstream, json, post, textOf } from '../gateway/server/support';
import { type Caller, Lab } from '../sandbox/openapi/support';

const dir = mkdtempSync(path.join(tmpdir(), 'bundle-gateway-'));
const lab = new Lab();
const upstream = new FakeUpstream();
let root: Caller;
let bundle: string;
beforeAll(async () => {
  root = await lab.start();
  bundle = await bundleGateway(path.join(dir, 'dist'));
});
afterAll(async () => {
  await Promise.all([upstream.stop(), lab.close()]);
  rmSync(dir, { recursive: true });
});

/** Where a process that was started listens, which only its port tells. */
async function free(): Promise<number> {
  const { createServer } = await import('node:net');
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}

async function ready(url: string): Promise<void> {
  for (let i = 0; i < 200; i++) {
    const up = await fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('it does not listen');
}

it('the bundle runs alone beside its configuration, with the keys of a function’s role, and ends on SIGTERM', async () => {
  const alone = mkdtempSync(path.join(dir, 'code-'));
  copyFileSync(bundle, path.join(alone, 'index.js'));
  const port = await free();
  upstream.reply = json(completionOf({ content: 'fine' }));
  const config = {
    listen: { host: '0.0.0.0', port },
    timeouts: { keepAliveMs: 0 },
    upstream: { url: `${await upstream.start()}/v1`, authorization: { from: 'environment', variable: 'MODEL_KEY' } },
    moderation: {
      credentials: 'function-compute',
      regions: [{ regionId: 'ap-southeast-1', host: root.cloud.address.endpoint, protocol: 'http' }],
    },
  };
  writeFileSync(path.join(alone, 'gateway.json'), JSON.stringify(config));
  lab.makeRole('gateway');
  lab.faults({ verdicts: [{ contains: 'bomb', dimension: 'contentModeration', label: 'violent', level: 'high' }] });
  const query = { RoleArn: `acs:ram::${root.cloud.address.accountId}:role/gateway`, RoleSessionName: 'fc' };
  const { Credentials } = await root.ok('2015-04-01', 'AssumeRole', query);
  const { AccessKeyId = '', AccessKeySecret = '', SecurityToken = '' } = Credentials as { [name: string]: string };
  const headers = {
    'x-fc-access-key-id': AccessKeyId,
    'x-fc-access-key-secret': AccessKeySecret,
    'x-fc-security-token': SecurityToken,
  };
  let log = '';
  const child: ChildProcess = spawn(process.execPath, ['index.js'], {
    cwd: alone,
    env: { PATH: process.env.PATH, MODEL_KEY: 'sk-model' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout?.on('data', (data: Buffer) => (log += data.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const url = `http://127.0.0.1:${port}`;
  try {
    await ready(url);
    const ask = (content: string) => post({ url }, { model: 'm', messages: [{ role: 'user', content }] }, { headers });
    expect(textOf(await ask('hello'))).toBe('fine');
    expect(textOf(await ask('a bomb'))).toBe('This content cannot be shown.');
    expect(upstream.seen[0]?.headers.authorization).toBe('Bearer sk-model');
  } finally {
    child.kill('SIGTERM');
  }
  expect(await ended).toBe(0);
  expect(log).toContain('"outcome":"blocked"');
  expect(log).not.toMatch(new RegExp(`${AccessKeySecret}|${SecurityToken}|sk-model|bomb`));
});

it('the same sources make the same bytes, and come with the licences of what is in them', async () => {
  const again = await bundleGateway(path.join(dir, 'again'));
  expect(readFileSync(again).equals(readFileSync(bundle))).toBe(true);
  expect(readFileSync(bundle, 'utf8')).not.toContain(dir);
  const licences = readFileSync(path.join(path.dirname(bundle), 'index.LICENSES.txt'), 'utf8');
  for (const name of ['@alicloud/credentials', 'eventsource-parser', '@opentelemetry/sdk-metrics', 'ajv', 'yaml']) {
    expect(licences).toContain(`${name} `);
  }
});
