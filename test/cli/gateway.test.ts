import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { CONFIG_SCHEMA } from '../../lib/gateway/server';
import { completionOf, FakeUpstream, json, post, textOf } from '../gateway/server/support';
import { ROOT } from '../support/snippets';
import { aisec } from '../support/terraform';

jest.setTimeout(60_000);

const dir = mkdtempSync(path.join(tmpdir(), 'aisec-gateway-'));
const upstream = new FakeUpstream();
afterAll(async () => {
  await upstream.stop();
  rmSync(dir, { recursive: true });
});

const file = (name: string, value: object): string => {
  const full = path.join(dir, name);
  writeFileSync(full, JSON.stringify(value));
  return full;
};

async function until<T>(get: () => T | undefined): Promise<T> {
  for (let i = 0; i < 600; i++) {
    const value = get();
    if (value !== undefined) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('it did not come to be');
}

describe('aisec gateway', () => {
  it('runs in the sandbox, checks by its rules, and ends when it is told to', async () => {
    upstream.reply = json(completionOf({ content: 'His number is 13812345678.' }));
    const config = file('gateway.json', {
      listen: { port: 0 },
      upstream: { url: `${await upstream.start()}/v1`, authorization: { from: 'nothing' } },
      moderation: { regions: [{ regionId: 'ap-southeast-1' }] },
    });
    const faults = file('faults.json', {
      verdicts: [
        { contains: 'bomb', dimension: 'contentModeration', label: 'violent', level: 'high' },
        { expression: '1[3-9]\\d{9}', dimension: 'sensitiveData', label: 'phone', level: 'S3' },
      ],
    });
    const command = [process.execPath, '--import', require.resolve('tsx'), path.join(ROOT, 'lib', 'cli', 'main.ts')];
    let said = '';
    let stop = (): unknown => undefined;
    const ended = aisec(
      [
        'sandbox',
        '--state',
        path.join(dir, 'state'),
        '--faults',
        faults,
        '--',
        ...command,
        'gateway',
        '--config',
        config,
      ],
      {
        env: { ...process.env, TF_CLI_CONFIG_FILE: '/dev/null' },
        started: (child) => {
          child.stderr?.on('data', (data: Buffer) => (said += data.toString()));
          stop = () => child.kill('SIGTERM');
        },
      },
    );
    const url = await until(() => /gateway on (\S+)/.exec(said)?.[1]);
    const ask = (content: string) => post({ url }, { model: 'm', messages: [{ role: 'user', content }] });
    expect(textOf(await ask('How to build a bomb?'))).toBe('This content cannot be shown.');
    expect(textOf(await ask('hello'))).toBe('His number is ***********.');
    stop();
    const { code, stdout } = await ended;
    expect(code).toBe(0);
    const outcomes = stdout.split('\n').flatMap((line) => /"event":"request".*"outcome":"(\w+)"/.exec(line)?.[1] ?? []);
    expect(outcomes).toEqual(['blocked', 'masked']);
    expect(stdout).not.toMatch(/bomb|1381234/);
  });

  it('tells what is wrong with a configuration, and with the command line', async () => {
    const wrong = file('wrong.json', { upstream: { url: 'ftp://x' }, moderation: { regions: [{}] } });
    // Of a right form, and refused by the client that it is for.
    const narrow = file('narrow.json', {
      upstream: {
        url: 'https://models.example.com',
        authorization: { from: 'environment', variable: 'MODEL_API_KEY' },
      },
      moderation: { regions: [{ regionId: 'ap-southeast-1' }], pieceOverlap: 100 },
    });
    const [checked, early, none, json_] = await Promise.all([
      aisec(['gateway', '--config', wrong, '--check']),
      aisec(['gateway', '--config', narrow, '--check']),
      aisec(['gateway']),
      aisec(['gateway', '--config', wrong, '--json']),
    ]);
    expect(checked.code).toBe(1);
    expect(checked.stderr).toContain('wrong.json/upstream/authorization: is missing');
    expect(checked.stderr).toContain('wrong.json/moderation/regions/0/regionId: is missing');
    expect([early.code, early.stderr]).toEqual([1, expect.stringContaining('pieceOverlap')]);
    expect([none.code, none.stderr]).toEqual([2, 'aisec: give the configuration: aisec gateway --config <file>\n']);
    expect([json_.code, Object.keys(JSON.parse(json_.stderr) as object)]).toEqual([1, ['error']]);
  });

  it('prints the schema, and makes a key whose hash is that of the key', async () => {
    const [schema, key] = await Promise.all([
      aisec(['gateway', 'schema']),
      aisec(['gateway', 'key', 'team-a', '--json']),
    ]);
    expect(JSON.parse(schema.stdout)).toEqual(CONFIG_SCHEMA);
    const made = JSON.parse(key.stdout) as { key: string; consumer: string; sha256: string };
    expect(made.consumer).toBe('team-a');
    expect(made.sha256).toBe(createHash('sha256').update(made.key).digest('hex'));
    expect(made.key.length).toBeGreaterThan(40);
  });
});
