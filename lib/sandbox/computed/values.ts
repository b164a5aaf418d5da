/** What the cloud would have answered: ids and computed values in the shapes the real services use. */
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import type { AttributeConstraints, AttributeSchema } from '../../schema/model';
import type { PathStep, Value, ValueObject, ValuePath } from '../../schema/value';

/** The account that the sandbox plays: sixteen digits, as all account ids, and nobody's. */
export const SANDBOX_ACCOUNT_ID = '1000000000000001';

export interface ComputedValuesOptions {
  readonly region: string;
  /** @default SANDBOX_ACCOUNT_ID */
  readonly accountId?: string;
  /** The same seed gives the same values. @default - random values */
  readonly seed?: string;
}

const IDS_FILE = path.join(__dirname, '..', '..', '..', 'schema', 'alicloud.ids.json');
let templates: { readonly [type: string]: string } | undefined;

/** The shape of a type's id: `{attribute}` stands for its value, `{#digits:18}` for made-up characters. */
export function idTemplate(typeName: string): string | undefined {
  templates ??= JSON.parse(readFileSync(IDS_FILE, 'utf8')) as { [type: string]: string };
  return templates[typeName];
}

const ALPHABETS: { readonly [name: string]: string } = {
  digits: '0123456789',
  hex: '0123456789abcdef',
  alnum: '0123456789abcdefghijklmnopqrstuvwxyz',
};

export class ComputedValues {
  private readonly region: string;
  private readonly accountId: string;
  private readonly seed: string | undefined;
  private count = 0;

  constructor({ region, accountId = SANDBOX_ACCOUNT_ID, seed }: ComputedValuesOptions) {
    this.region = region;
    this.accountId = accountId;
    this.seed = seed;
  }

  /** The id of a resource whose other attributes are known. */
  id(typeName: string, state: ValueObject): string {
    const template = idTemplate(typeName) ?? `${abbreviation(typeName)}-{#alnum:20}`;
    return template.replace(/\{([^{}]+)\}/g, (_, token: string) => this.token(token, state));
  }

  /** A value for one attribute that the provider computes. */
  value(
    typeName: string,
    where: ValuePath,
    attribute: AttributeSchema,
    constraints: AttributeConstraints | undefined,
    state: ValueObject,
  ): Value {
    const special = typeName === 'alicloud_ram_access_key' ? this.accessKeyValue(String(where[0]), state) : undefined;
    if (special !== undefined) return special;
    const [allowed] = constraints?.oneOf ?? [];
    switch (attribute.type) {
      case 'string':
        if (attribute.sensitive) return `SANDBOX-${this.characters('alnum', 24)}`;
        return fitLength(allowed ?? this.text(typeName, where, state), constraints?.length);
      case 'number':
        return Number(allowed ?? constraints?.range?.[0] ?? constraints?.min ?? this.number(where));
      case 'bool':
        return allowed === 'true';
      case 'dynamic':
        return null;
      default:
        if (attribute.type[0] === 'object' || attribute.type[0] === 'tuple') return null;
        return attribute.type[0] === 'map' ? {} : [];
    }
  }

  /** With a PGP key the provider keeps no secret: only what the key's owner can read. */
  private accessKeyValue(name: string, state: ValueObject): Value | undefined {
    const encrypted = typeof state.pgp_key === 'string' && state.pgp_key !== '';
    switch (name) {
      case 'secret':
        return encrypted ? '' : `SANDBOX-${this.characters('alnum', 24)}`;
      case 'encrypted_secret':
        // Opaque on purpose: the sandbox has no secret that it could encrypt.
        return encrypted ? Buffer.from(`sandbox:${this.characters('alnum', 96)}`).toString('base64') : '';
      case 'key_fingerprint':
        return encrypted ? this.characters('hex', 40) : '';
      default:
        return undefined;
    }
  }

  private text(typeName: string, where: ValuePath, state: ValueObject): string {
    const name = lastName(where);
    if (/(^|_)arn$/.test(name)) return this.arn(typeName, state);
    if (/(time|date|_at)$/.test(name)) return this.now();
    if (/^region(_id)?$/.test(name)) return this.region;
    if (/account_id$|_uid$|^owner_id$/.test(name)) return this.accountId;
    if (/status$/.test(name)) return 'Active';
    if (/cname|domain_name$|endpoint$|url$/.test(name))
      return `${this.characters('alnum', 12)}.${this.region}.example.com`;
    if (/(^|_)ip(_address)?$/.test(name)) return `192.0.2.${1 + (this.number(where) % 254)}`;
    if (/(^|_)(rule|template|config|record|certificate|cert|pool|book)_id$/.test(name))
      return this.characters('digits', 8);
    if (/(^|_)id$/.test(name)) return `${abbreviation(typeName)}-${this.characters('alnum', 16)}`;
    return `${name.replace(/_/g, '-')}-${this.characters('alnum', 6)}`;
  }

  private arn(typeName: string, state: ValueObject): string {
    const [, service = 'service', ...rest] = typeName.split('_');
    const kind = rest.join('-');
    const name = Object.entries(state).find(([key, value]) => /(^|_)name$/.test(key) && typeof value === 'string')?.[1];
    const region = service === 'ram' ? '' : this.region;
    return `acs:${service}:${region}:${this.accountId}:${kind}/${String(name ?? this.characters('alnum', 12))}`;
  }

  private number(where: ValuePath): number {
    if (/_id$/.test(lastName(where))) return Number(`1${this.characters('digits', 7)}`);
    return /count$|size$|quota$|used$/.test(lastName(where)) ? 0 : 1;
  }

  private now(): string {
    return this.seed === undefined ? `${new Date().toISOString().slice(0, 19)}Z` : '2026-01-01T00:00:00Z';
  }

  private token(token: string, state: ValueObject): string {
    const made = /^#(\w+)(?::(\d+))?$/.exec(token);
    if (!made) return String(state[token] ?? '');
    const [, alphabet = '', length = '0'] = made;
    if (alphabet !== 'uuid') return this.characters(alphabet, Number(length));
    return [8, 4, 4, 4, 12].map((n) => this.characters('hex', n)).join('-');
  }

  private characters(alphabet: string, length: number): string {
    const letters = ALPHABETS[alphabet];
    if (!letters)
      throw new Error(`schema/alicloud.ids.json uses the generator ${alphabet}; allowed: digits, hex, alnum, uuid`);
    const bytes = this.bytes(length);
    // A number does not begin with zero.
    return Array.from(bytes, (byte, i) =>
      alphabet === 'digits' && i === 0 ? String(1 + (byte % 9)) : letters[byte % letters.length],
    ).join('');
  }

  private bytes(length: number): Buffer {
    if (this.seed === undefined) return randomBytes(length);
    const blocks = Array.from({ length: Math.ceil(length / 32) }, () =>
      createHash('sha256').update(`${this.seed}/${this.count++}`).digest(),
    );
    return Buffer.concat(blocks).subarray(0, length);
  }
}

function lastName(where: ValuePath): string {
  const names = where.filter((step: PathStep): step is string => typeof step === 'string');
  return names[names.length - 1] ?? '';
}

/** `alicloud_threat_detection_cycle_task` → `tdct`. */
function abbreviation(typeName: string): string {
  const words = typeName.split('_').slice(1);
  return words.length === 1 ? (words[0] ?? 'r').slice(0, 3) : words.map((word) => word[0]).join('');
}

function fitLength(text: string, length: readonly [number, number] | undefined): string {
  if (!length) return text;
  return text.padEnd(length[0], 'x').slice(0, Math.max(length[1], 1));
}
