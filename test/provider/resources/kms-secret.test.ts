/** Secrets of KMS whose value is somebody else's. */
import { Context } from '../../../lib/provider/engine/context';
import { Intents } from '../../../lib/provider/engine/intents';
import type { OpenApiClient } from '../../../lib/provider/client';
import { KMS_SECRET } from '../../../lib/provider/resources/kms-secret';
import { UNKNOWN, type ValueObject } from '../../../lib/schema/value';

const { handler } = KMS_SECRET;
const STATE: ValueObject = {
  id: 'upstream',
  name: 'upstream',
  kms_instance_id: 'kst-1',
  kms_key_id: 'key-1',
  description: null,
  recovery_days: 30,
  tags: null,
  arn: 'acs:kms:cn-hangzhou:1:secret/upstream',
};

interface Sent {
  readonly action: string;
  readonly parameters: { readonly [name: string]: unknown };
}

function contextOf(answer: object, sent: Sent[] = []): Context {
  const call = ({ action, parameters }: Sent): Promise<object> => {
    sent.push({ action, parameters });
    return Promise.resolve(action === 'DescribeSecret' ? answer : {});
  };
  return new Context({
    type: 'aisec_kms_secret',
    client: { region: 'cn-hangzhou', call } as unknown as OpenApiClient,
    intents: new Intents('/nonexistent'),
    private: {},
    signal: new AbortController().signal,
    env: {},
  });
}

const SECRET = {
  SecretName: 'upstream',
  Arn: STATE.arn,
  DKMSInstanceId: 'kst-1',
  EncryptionKeyId: 'key-1',
  Tags: { Tag: [{ TagKey: 'team', TagValue: 'chat' }] },
};

describe('a secret of KMS', () => {
  it.each<[string, ValueObject, readonly string[]]>([
    ['another key', { kms_key_id: 'key-2' }, ['kms_key_id']],
    ['another instance', { kms_instance_id: 'kst-2' }, ['kms_instance_id']],
    ['another key under another name', { name: 'other', kms_key_id: 'key-2' }, []],
    ['a key that is not made yet', { kms_key_id: UNKNOWN }, []],
    ['other words', { description: 'a', recovery_days: 7 }, []],
  ])('with %s is planned, or refused before its name is lost', async (_, change, refused) => {
    const advice = await handler.plan?.(contextOf({}), STATE, { ...STATE, ...change }, {});
    expect(advice?.diagnostics?.map(({ severity, path }) => [severity, ...(path ?? [])])).toEqual(
      refused.map((name) => ['error', name]),
    );
  });

  it('keeps a key that turns out to be another one at the apply', async () => {
    const sent: Sent[] = [];
    const planned = { ...STATE, kms_key_id: 'key-2' };
    await expect(handler.update(contextOf(SECRET, sent), STATE, planned, {})).rejects.toThrow(
      /^kms_key_id of a secret cannot be changed\nIt is "key-1"/,
    );
    expect(sent).toEqual([]);
  });

  it('is read without its value, and is gone once it waits for its end', async () => {
    const sent: Sent[] = [];
    expect((await handler.read(contextOf(SECRET, sent), STATE, false))?.state).toEqual(STATE);
    expect(sent.map(({ action }) => action)).toEqual(['DescribeSecret']);
    const ending = { ...SECRET, PlannedDeleteTime: '2030-01-01T00:00:00Z' };
    expect(await handler.read(contextOf(ending), STATE, false)).toBeNull();
  });

  it('is imported with its tags, and with the days that are the default', async () => {
    const imported = Object.fromEntries(Object.keys(STATE).map((name) => [name, null]));
    const state = { ...imported, ...handler.fromImportId('upstream') };
    expect((await handler.read(contextOf(SECRET), state, true))?.state).toEqual({ ...STATE, tags: { team: 'chat' } });
    expect((await handler.read(contextOf({ ...SECRET, Tags: {} }), state, true))?.state).toEqual(STATE);
  });

  it('loses the tags that are no longer declared', async () => {
    const sent: Sent[] = [];
    await handler.update(contextOf(SECRET, sent), { ...STATE, tags: { team: 'chat', stage: 'live' } }, STATE, {});
    expect(sent.filter(({ action }) => /tag/i.test(action))).toEqual([
      { action: 'UntagResource', parameters: { SecretName: 'upstream', TagKeys: '["team","stage"]' } },
    ]);
  });
});
