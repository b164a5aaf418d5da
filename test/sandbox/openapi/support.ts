/** Callers of the fake cloud that share no code with it: one signs by hand, from the documentation of ACS3-HMAC-SHA256. */
import { createHash, createHmac, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { type FakeCloud, type FakeCloudOptions, startFakeCloud } from '../../../lib/sandbox/openapi';
import { openApis, type OpenApiType, responseOf } from '../../../lib/schema/openapi';
import { ResourceStore } from '../../../lib/sandbox';

export interface Signer {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  readonly securityToken?: string;
}

export type Parameters = { readonly [name: string]: string };

export interface Request {
  readonly version: string;
  readonly action: string;
  readonly query?: Parameters;
  readonly body?: Parameters;
  /** What to change of the headers; undefined takes one away. Done after signing, or before with `signed`. */
  readonly headers?: { readonly [name: string]: string | undefined };
  readonly signed?: { readonly [name: string]: string };
  /** Replaces the body after signing. */
  readonly sentBody?: string;
  readonly method?: string;
  readonly path?: string;
}

export interface Reply {
  readonly status: number;
  readonly body: Answer;
}

export interface Answer {
  readonly [name: string]: unknown;
}

/** A member of an answer, by the names that lead to it. */
export function textAt(answer: Answer, ...names: readonly (string | number)[]): string {
  const value = names.reduce<unknown>((at, name) => (at as Answer)[name], answer);
  if (typeof value !== 'string' && typeof value !== 'number') throw new Error(`no text at ${names.join('/')}`);
  return String(value);
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** RFC 3986, character by character. */
function encode(text: string): string {
  return [...Buffer.from(text, 'utf8')]
    .map((byte) => {
      const char = String.fromCharCode(byte);
      return /[A-Za-z0-9\-_.~]/.test(char) ? char : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
}

const form = (parameters: Parameters): string =>
  Object.keys(parameters)
    .sort()
    .map((name) => `${encode(name)}=${encode(parameters[name])}`)
    .join('&');

export function authorization(signer: Signer, method: string, query: string, headers: Parameters): string {
  const names = Object.keys(headers)
    .filter((name) => name === 'host' || name === 'content-type' || name.startsWith('x-acs-'))
    .sort();
  const canonical = [
    method,
    '/',
    query,
    ...names.map((name) => `${name}:${headers[name]}`),
    '',
    names.join(';'),
    headers['x-acs-content-sha256'],
  ].join('\n');
  const signature = createHmac('sha256', signer.accessKeySecret)
    .update(`ACS3-HMAC-SHA256\n${sha256(canonical)}`)
    .digest('hex');
  return `ACS3-HMAC-SHA256 Credential=${signer.accessKeyId},SignedHeaders=${names.join(';')},Signature=${signature}`;
}

/** Sends one request, signed unless the signer is null. */
export function send(endpoint: string, signer: Signer | null, what: Request): Promise<Reply> {
  const { version, action, query = {}, body, method = 'POST' } = what;
  const text = body ? form(body) : '';
  const headers: { [name: string]: string } = {
    host: endpoint,
    'x-acs-action': action,
    'x-acs-version': version,
    'x-acs-date': new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
    'x-acs-signature-nonce': randomUUID(),
    'x-acs-content-sha256': sha256(text),
    ...(body && { 'content-type': 'application/x-www-form-urlencoded' }),
    ...(signer?.securityToken !== undefined && {
      'x-acs-accesskey-id': signer.accessKeyId,
      'x-acs-security-token': signer.securityToken,
    }),
    ...what.signed,
  };
  if (signer) headers.authorization = authorization(signer, method, form(query), headers);
  const all = Object.entries({ ...headers, ...what.headers }).filter(([, value]) => value !== undefined);
  const [host, port] = endpoint.split(':');
  return new Promise((resolve, reject) => {
    const target = `${what.path ?? '/'}${Object.keys(query).length > 0 ? `?${form(query)}` : ''}`;
    const sent = request(
      { host, port, method, path: target, headers: Object.fromEntries(all) as Parameters },
      (reply) => {
        const chunks: Buffer[] = [];
        reply.on('data', (chunk: Buffer) => chunks.push(chunk));
        reply.on('end', () => {
          const answer = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Answer;
          resolve({ status: reply.statusCode ?? 0, body: answer });
        });
      },
    );
    sent.once('error', reject);
    sent.end(what.sentBody ?? text);
  });
}

/** Members of an answer that the SDK does not know, or knows with another type. */
export function strangeMembers(value: unknown, type: OpenApiType, at = ''): string[] {
  if (value === null || type.type === 'any') return [];
  switch (type.type) {
    case 'array': {
      if (!Array.isArray(value)) return [`${at} is no list`];
      const { items = { type: 'any' } } = type;
      return value.flatMap((element, index) => strangeMembers(element, items, `${at}/${index}`));
    }
    case 'object':
    case 'map':
      if (typeof value !== 'object') return [`${at} is no object`];
      return Object.entries(value).flatMap(([name, member]) => {
        if (!type.properties) return [];
        const known = type.properties[name];
        return known ? strangeMembers(member, known, `${at}/${name}`) : [`${at}/${name} is unknown`];
      });
    case 'integer':
      return Number.isInteger(value) ? [] : [`${at} is no integer`];
    default:
      return typeof value === type.type ? [] : [`${at} is no ${type.type}`];
  }
}

/** A fake cloud in a directory of its own, and a caller with the account's credentials. */
export class Lab {
  readonly stateDir = mkdtempSync(path.join(tmpdir(), 'fake-cloud-'));
  readonly resources = new ResourceStore(this.stateDir);
  private readonly clouds: FakeCloud[] = [];

  /** Starts one more server of the directory, or the first. */
  async start(options: Partial<FakeCloudOptions> = {}): Promise<Caller> {
    const cloud = await startFakeCloud({ stateDir: this.stateDir, ...options });
    this.clouds.push(cloud);
    return new Caller(cloud);
  }

  faults(faults: object): void {
    writeFileSync(path.join(this.stateDir, 'faults.json'), JSON.stringify(faults));
  }

  /** A RAM user, as Terraform's alicloud provider leaves it. */
  makeUser(name: string, id = `2${name.length}0001`): void {
    const attributes = { name, display_name: name, comments: '', email: '', mobile: '' };
    const created = new Date().toISOString();
    this.resources.put({ type: 'alicloud_ram_user', id, created, region: '', attributes });
  }

  makeRole(name: string): void {
    const attributes = { role_name: name, role_id: '3000000001', max_session_duration: 3600 };
    this.resources.put({ type: 'alicloud_ram_role', id: name, created: '', region: '', attributes });
  }

  async close(): Promise<void> {
    await Promise.all(this.clouds.map((cloud) => cloud.close()));
    rmSync(this.stateDir, { recursive: true, force: true });
  }
}

export class Caller {
  constructor(
    readonly cloud: FakeCloud,
    readonly signer: Signer = cloud.address,
  ) {}

  as(signer: Signer): Caller {
    return new Caller(this.cloud, signer);
  }

  send(what: Request): Promise<Reply> {
    return send(this.cloud.address.endpoint, this.signer, what);
  }

  /** A call that has to work, and whose answer has to be one that the SDK understands. */
  async ok(version: string, action: string, query: Parameters = {}, body?: Parameters): Promise<Answer> {
    const reply = await this.send({ version, action, query, ...(body && { body }) });
    if (reply.status !== 200) throw new Error(`${action}: ${JSON.stringify(reply)}`);
    const api = openApis().find((one) => one.version === version);
    const properties = api && responseOf(api, action);
    if (!properties) throw new Error(`${action} is not in the catalogue`);
    const strange = strangeMembers(reply.body, { type: 'object', properties });
    if (strange.length > 0) throw new Error(`${action} answers what its SDK does not know: ${strange.join(', ')}`);
    return reply.body;
  }

  /** A call that has to fail: HTTP status and code. */
  async no(version: string, action: string, query: Parameters = {}, body?: Parameters): Promise<[number, unknown]> {
    const { status, body: answer } = await this.send({ version, action, query, ...(body && { body }) });
    return [status, answer.Code];
  }
}
