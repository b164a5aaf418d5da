/**
 * Secrets that stand in no configuration: the provider reads them when it needs them, from a variable of its own environment, from KMS or
 * from a secret parameter of OOS. They are in no plan, state or log.
 */
import type { Diagnostic } from '../../plugin';
import type { ValueObject } from '../../schema/value';
import type { Attributes, Request } from '../definition';
import type { Context } from './context';
import { isJsonObject, parsed } from './json';
import { member, textOf, valueOf } from './values';

const KMS: Request = {
  api: { product: 'Kms', version: '2016-01-20' },
  action: 'GetSecretValue',
  parameters: { SecretName: { from: 'secret_name' } },
  repeatable: true,
};
const OOS: Request = {
  api: { product: 'oos', version: '2019-06-01' },
  action: 'GetSecretParameter',
  parameters: { Name: { from: 'secret_name' }, RegionId: { take: 'region' }, WithDecryption: { always: true } },
  repeatable: true,
};

export const SECRET_REQUESTS: readonly Request[] = [KMS, OOS];

/** Arguments of a resource that has such a secret. */
export const SECRET_ATTRIBUTES = {
  secret_source: {
    type: 'string',
    required: true,
    oneOf: ['env', 'kms', 'oos'],
    description:
      'Where the provider reads the secret when it is needed: `env`, a variable of the environment that Terraform runs in; `kms`, a KMS secret; `oos`, a secret parameter.',
  },
  secret_name: {
    type: 'string',
    required: true,
    length: [1, 200],
    description: 'Name of the variable, KMS secret or secret parameter.',
  },
  secret_member: {
    type: 'string',
    optional: true,
    description:
      'Member with the secret where what is stored is a JSON object. Without it, all of the text is the secret.',
  },
  secret_id_member: {
    type: 'string',
    optional: true,
    description: 'Member with the id of the key in the same JSON object.',
  },
  secret_version: {
    type: 'string',
    optional: true,
    description: 'Any text; another one reads the secret again and sends it: do so after a rotation.',
  },
} as const satisfies Attributes;

const VARIABLE = /^[A-Za-z_]\w*$/;

export function secretProblems(config: ValueObject): Diagnostic[] {
  const name = textOf(config, 'secret_name');
  if (textOf(config, 'secret_source') !== 'env' || name === '' || VARIABLE.test(name)) return [];
  return [
    {
      severity: 'error',
      summary: 'secret_name is no name of an environment variable',
      detail: 'It has letters, digits and _, and does not begin with a digit. The name is meant, not the secret.',
      path: ['secret_name'],
    },
  ];
}

export interface ReadSecret {
  readonly secret: string;
  /** Id of the key, where `secret_id_member` says where it is. */
  readonly id?: string;
}

/** @throws Error that says what is missing, and shows nothing of what was found */
export async function readSecret(context: Context, attributes: ValueObject): Promise<ReadSecret> {
  const source = textOf(attributes, 'secret_source');
  const name = textOf(attributes, 'secret_name');
  const text = await textFrom(context, attributes, source, name);
  const where = `${WHERE[source] ?? source} ${name}`;
  if (text === '') throw new Error(`${where} is not set, or empty\nSet it where Terraform runs, and apply again.`);
  const [secretMember, idMember] = ['secret_member', 'secret_id_member'].map((one) => valueOf(attributes, one));
  if (secretMember === null && idMember === null) return { secret: text };
  const json = parsed(text);
  const from = (path: unknown): string => {
    const value = isJsonObject(json) && typeof path === 'string' ? json[path] : undefined;
    if (typeof value === 'string' && value !== '') return value;
    throw new Error(
      `${where} has no text ${String(path)}\nIt has to hold a JSON object with that member; what it holds is not shown.`,
    );
  };
  return {
    secret: secretMember === null ? text : from(secretMember),
    ...(idMember !== null && { id: from(idMember) }),
  };
}

const WHERE: { readonly [source: string]: string } = {
  env: 'The environment variable',
  kms: 'The KMS secret',
  oos: 'The secret parameter',
};

async function textFrom(context: Context, attributes: ValueObject, source: string, name: string): Promise<string> {
  if (source === 'env') return context.env[name] ?? '';
  if (source === 'kms') return String(member(await context.send(KMS, { attributes }), 'SecretData') ?? '');
  return String(member(await context.send(OOS, { attributes }), 'Parameter.Value') ?? '');
}
