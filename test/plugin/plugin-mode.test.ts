import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { connect as connectHttp2 } from 'node:http2';
import { connect } from 'node:net';
import * as path from 'node:path';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import { createPluginCertificate } from '../../lib/plugin/certificate';
import { Workshop } from '../support/terraform';

jest.setTimeout(30_000);

const workshop = new Workshop();
const started: Started[] = [];
afterAll(async () => {
  for (const { child } of started) child.kill('SIGTERM');
  await Promise.all(started.map(({ exit }) => exit));
  await workshop.close();
});

const COOKIE = { TF_PLUGIN_MAGIC_COOKIE: 'd602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2' };
const TOY = path.join(__dirname, 'plugin-toy.ts');

interface Started {
  readonly child: ChildProcess;
  /** All of standard output so far. */
  readonly stdout: () => string;
  readonly stderr: () => string;
  readonly exit: Promise<number | null>;
}

function start(env: NodeJS.ProcessEnv): Started {
  const child = spawn(process.execPath, ['--import', require.resolve('tsx'), TOY], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: { readonly out: string[]; readonly err: string[] } = { out: [], err: [] };
  child.stdout.on('data', (chunk: Buffer) => chunks.out.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => chunks.err.push(chunk.toString()));
  const result: Started = {
    child,
    stdout: () => chunks.out.join(''),
    stderr: () => chunks.err.join(''),
    exit: once(child, 'close').then(([code]) => code as number | null),
  };
  started.push(result);
  return result;
}

interface Handshake {
  readonly fields: readonly string[];
  readonly socket: string;
  readonly certificatePem: string;
}

async function handshake({ child, stdout, stderr }: Started): Promise<Handshake> {
  while (!stdout().includes('\n')) {
    await Promise.race([once(child.stdout as NodeJS.ReadableStream, 'data'), once(child, 'close')]);
    if (child.exitCode !== null) throw new Error(stderr());
  }
  const fields = stdout().trim().split('|');
  const der = Buffer.from(fields[5] ?? '', 'base64').toString('base64');
  return {
    fields,
    socket: fields[3] ?? '',
    certificatePem: `-----BEGIN CERTIFICATE-----\n${der.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
  };
}

/** Calls a method without arguments over a connection; resolves to the gRPC status. */
async function call(socket: TLSSocket | ReturnType<typeof connect>, method: string): Promise<string> {
  const session = connectHttp2('http://localhost', { createConnection: () => socket }).on('error', () => undefined);
  const stream = session.request({
    ':method': 'POST',
    ':path': method,
    'content-type': 'application/grpc',
    te: 'trailers',
  });
  stream.on('error', () => undefined);
  const trailers = once(stream, 'trailers') as Promise<[{ readonly 'grpc-status': string }]>;
  stream.end(Buffer.alloc(5));
  stream.resume();
  const [{ 'grpc-status': status }] = await trailers;
  session.destroy();
  return status;
}

describe('a process in plugin mode', () => {
  it('writes the handshake on standard output, and nothing else until its end', async () => {
    const plugin = start({ ...COOKIE, PLUGIN_PROTOCOL_VERSIONS: '6,5' });
    const { fields, socket } = await handshake(plugin);
    expect(fields).toEqual(['1', '5', 'unix', socket, 'grpc', '']);
    expect(await call(connect(socket), '/grpc.health.v1.Health/Check')).toBe('0');
    expect(await call(connect(socket), '/plugin.GRPCController/Shutdown')).toBe('0');
    expect(await plugin.exit).toBe(0);
    expect(plugin.stdout().split('\n')).toEqual([fields.join('|'), '']);
    expect(plugin.stderr()).toBe('');
    expect(existsSync(path.dirname(socket))).toBe(false);
  });

  it('listens where PLUGIN_UNIX_SOCKET_DIR says, in a directory that is closed to others', async () => {
    const wanted = workshop.dir('sockets');
    const plugin = start({ ...COOKIE, PLUGIN_UNIX_SOCKET_DIR: wanted });
    const { socket } = await handshake(plugin);
    expect(path.dirname(path.dirname(socket))).toBe(wanted);
    expect(statSync(path.dirname(socket)).mode & 0o777).toBe(0o700);
    plugin.child.kill('SIGTERM');
    expect(await plugin.exit).toBe(0);
    expect(existsSync(path.dirname(socket))).toBe(false);
  });

  it('listens elsewhere when the system could not hold the path', async () => {
    const deep = path.join(workshop.dir('deep'), 'd'.repeat(100));
    const { socket } = await handshake(start({ ...COOKIE, PLUGIN_UNIX_SOCKET_DIR: deep }));
    expect(socket).toMatch(/^\/tmp\/aisec-\w{6}\/s$/);
  });

  describe('with the certificate of a client', () => {
    const client = createPluginCertificate();
    const connectAs = (
      { socket, certificatePem }: Handshake,
      identity?: { readonly certificatePem: string; readonly privateKeyPem: string },
    ): TLSSocket =>
      connectTls({
        path: socket,
        servername: 'localhost',
        ca: certificatePem,
        ALPNProtocols: ['h2'],
        ...(identity && { cert: identity.certificatePem, key: identity.privateKeyPem }),
      });

    let answer: Handshake;
    beforeAll(async () => {
      answer = await handshake(start({ ...COOKIE, PLUGIN_CLIENT_CERT: client.certificatePem }));
    });

    it('shows its own, and lets that client in', async () => {
      const socket = connectAs(answer, client);
      await once(socket, 'secureConnect');
      expect(socket.authorized).toBe(true);
      expect(await call(socket, '/grpc.health.v1.Health/Check')).toBe('0');
    });

    it.each([
      ['no certificate', undefined],
      ['a certificate of its own', createPluginCertificate()],
    ])('refuses a client with %s', async (_, identity) => {
      const socket = connectAs(answer, identity).on('error', () => undefined);
      // With TLS 1.3 the client is done before the server has looked at its certificate; a call shows what came of it.
      const closed = once(socket, 'close').then(
        () => 'closed',
        () => 'closed',
      );
      const answered = once(socket, 'secureConnect').then(() => call(socket, '/grpc.health.v1.Health/Check'));
      expect(await Promise.race([closed, answered.catch(() => closed)])).toBe('closed');
    });

    it('refuses a client without TLS', async () => {
      const socket = connect(answer.socket);
      socket.on('error', () => undefined);
      socket.write('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n');
      await once(socket, 'close');
    });
  });

  it('ends with one line when terraform did not start it, or speaks another protocol', async () => {
    const byHand = start({});
    expect(await byHand.exit).toBe(1);
    expect([byHand.stdout(), byHand.stderr()]).toEqual(['', expect.stringMatching(/^.*is started by terraform.*\n$/)]);
    const other = start({ ...COOKIE, PLUGIN_PROTOCOL_VERSIONS: '6' });
    expect(await other.exit).toBe(1);
    expect(other.stderr()).toContain('this terraform speaks plugin protocol 6 only');
  });

  it('ends when nobody reads its handshake', async () => {
    const plugin = start(COOKIE);
    plugin.child.stdout?.destroy();
    expect(await plugin.exit).toBe(1);
  });
});
