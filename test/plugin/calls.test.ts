import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { Client, credentials, status } from '@grpc/grpc-js';
import { type PluginServer, type Provider, reattachProviders, serve } from '../../lib/plugin';
import { decodeBlock, encodeBlock } from '../../lib/plugin/codec';
import { messageType, PROVIDER_METHODS } from '../../lib/plugin/messages';
import type { BlockSchema, ProviderSchema } from '../../lib/schema/model';
import type { ValueObject } from '../../lib/schema/value';

const BLOCK: BlockSchema = {
  attributes: {
    id: { type: 'string', computed: true },
    text: { type: 'string', optional: true },
    count: { type: 'number', optional: true },
    password: { type: 'string', optional: true, sensitive: true },
  },
  block_types: { rule: { nesting_mode: 'list', block: { attributes: { key: { type: 'string', optional: true } } } } },
};

const SCHEMA: ProviderSchema = {
  provider: { version: 0, block: { attributes: { token: { type: 'string', optional: true, sensitive: true } } } },
  resource_schemas: { toy_thing: { version: 3, block: BLOCK } },
  data_source_schemas: { toy_echo: { version: 0, block: BLOCK } },
};

interface Reply {
  readonly [field: string]: unknown;
  readonly diagnostics?: readonly { readonly severity: number; readonly summary: string; readonly detail: string }[];
}

describe('calls of the plugin protocol', () => {
  let dir: string;
  let socketPath: string;
  let server: PluginServer;
  let client: Client;
  let provider: jest.Mocked<Required<Provider>>;
  const created: number[] = [];

  const newClient = (): Client => new Client(`unix:${socketPath}`, credentials.createInsecure(), NO_LIMIT);
  const NO_LIMIT = { 'grpc.max_receive_message_length': -1, 'grpc.use_local_subchannel_pool': 1 };

  function send(over: Client, at: string, request: string, response: string, message: object): Promise<Reply> {
    const [requestType, responseType] = [messageType(request), messageType(response)];
    return new Promise((resolve, reject) => {
      over.makeUnaryRequest(
        at,
        (value: object) => Buffer.from(requestType.encode(value).finish()),
        (bytes) => responseType.toObject(responseType.decode(bytes), { arrays: false }) as Reply,
        message,
        (error, reply) => (error ? reject(error) : resolve(reply ?? {})),
      );
    });
  }

  function call(method: keyof typeof PROVIDER_METHODS, message: object = {}, over = client): Promise<Reply> {
    const { request, response } = PROVIDER_METHODS[method];
    return send(over, `/tfplugin5.Provider/${method}`, request, response, message);
  }

  const wire = (value: ValueObject | null, block = BLOCK): object => ({ msgpack: encodeBlock(block, value) });
  const value = (dynamic: unknown): ValueObject | null =>
    decodeBlock(BLOCK, (dynamic as { msgpack: Uint8Array }).msgpack);
  const state = { id: 'x', text: null, count: null, password: null, rule: [] };

  beforeEach(async () => {
    dir = mkdtempSync(path.join(tmpdir(), 'aisec-calls-'));
    socketPath = path.join(dir, 's');
    provider = {
      schema: SCHEMA,
      legacyTypeSystem: true,
      validateProviderConfig: jest.fn((_config) => ({})),
      configure: jest.fn((_config, _version) => ({})),
      validateResource: jest.fn((_type, _config) => ({})),
      validateDataSource: jest.fn((_type, _config) => ({})),
      upgradeState: jest.fn((_type, _version, stored: ValueObject) => stored),
      plan: jest.fn(({ proposedNewState }) => ({ plannedState: proposedNewState })),
      apply: jest.fn(({ plannedState }) => ({ newState: plannedState })),
      read: jest.fn(({ currentState }) => ({ newState: currentState })),
      importState: jest.fn((typeName: string, id: string) => ({ resources: [{ typeName, state: { id } }] })),
      readDataSource: jest.fn((_type, config: ValueObject) => ({ state: config })),
      stop: jest.fn(),
      shutDown: jest.fn(),
      close: jest.fn(),
    };
    created.length = 0;
    server = await serve(
      (connectionId) => {
        created.push(connectionId);
        return provider;
      },
      { socketPath },
    );
    client = newClient();
  });

  afterEach(async () => {
    client.close();
    await server.close();
    rmSync(dir, { recursive: true, force: true });
  });

  it('make one provider for each connection, and close it with the connection', async () => {
    const other = newClient();
    await Promise.all([call('GetFunctions'), call('GetFunctions'), call('GetFunctions', {}, other)]);
    expect(created.sort()).toEqual([1, 2]);
    const closed = new Promise<void>((resolve) => provider.close.mockImplementation(resolve));
    other.close();
    await closed;
    expect(await call('GetFunctions')).toEqual({});
    expect(provider.close).toHaveBeenCalledTimes(1);
  });

  it('list the types without their schemas', async () => {
    expect(await call('GetMetadata')).toEqual({
      server_capabilities: expect.objectContaining({ get_provider_schema_optional: true }),
      resources: [{ type_name: 'toy_thing' }],
      data_sources: [{ type_name: 'toy_echo' }],
    });
  });

  it('carry messages larger than what gRPC allows by default', async () => {
    const text = 'x'.repeat(20_000_000);
    const { new_state } = await call('ReadResource', { type_name: 'toy_thing', current_state: wire({ text }) });
    expect(value(new_state)?.text).toBe(text);
  });

  it('bring a stored state to the schema', async () => {
    const json = Buffer.from('{"id":"x","count":123456789012345678901234567890,"gone":{"a":1},"rule":[{"old":true}]}');
    const upgrade = { type_name: 'toy_thing', version: 2, raw_state: { json } };
    const { upgraded_state } = await call('UpgradeResourceState', upgrade);
    expect(value(upgraded_state)).toEqual({
      ...state,
      count: '123456789012345678901234567890',
      rule: [{ key: null }],
    });
    expect(provider.upgradeState).toHaveBeenCalledWith('toy_thing', 2, expect.objectContaining({ gone: { a: 1 } }));
  });

  it('refuse a state of Terraform 0.11', async () => {
    const { diagnostics } = await call('UpgradeResourceState', {
      type_name: 'toy_thing',
      raw_state: { flatmap: { id: 'x' } },
    });
    expect(diagnostics?.[0]?.summary).toContain('Terraform 0.11');
  });

  it('say that values may differ from the plan, at the fields of plan and apply', async () => {
    const planned = await call('PlanResourceChange', { type_name: 'toy_thing', proposed_new_state: wire(state) });
    const applied = await call('ApplyResourceChange', { type_name: 'toy_thing', planned_state: wire(state) });
    expect([planned.legacy_type_system, applied.legacy_type_system]).toEqual([true, true]);
  });

  it('plan and apply a destruction as null', async () => {
    const prior_state = wire(state);
    const plan = { type_name: 'toy_thing', prior_state, proposed_new_state: wire(null), config: wire(null) };
    expect(value((await call('PlanResourceChange', plan)).planned_state)).toBeNull();
    const apply = { type_name: 'toy_thing', prior_state, planned_state: wire(null) };
    expect(value((await call('ApplyResourceChange', apply)).new_state)).toBeNull();
    expect(provider.apply).toHaveBeenCalledWith(expect.objectContaining({ priorState: state, plannedState: null }));
  });

  it('keep private data that the provider does not change', async () => {
    const secret = Buffer.from([0, 1, 255]);
    const read = { type_name: 'toy_thing', current_state: wire(state), private: secret };
    expect((await call('ReadResource', read)).private).toEqual(secret);
    const plan = { type_name: 'toy_thing', proposed_new_state: wire(state), prior_private: secret };
    expect((await call('PlanResourceChange', plan)).planned_private).toEqual(secret);
    const apply = { type_name: 'toy_thing', planned_state: wire(state), planned_private: secret };
    expect((await call('ApplyResourceChange', apply)).private).toEqual(secret);
  });

  it('answer a failure with an error and the state as it was', async () => {
    const fail = (): never => {
      throw new Error('out of order');
    };
    provider.read.mockImplementation(fail);
    provider.apply.mockImplementation(() => Promise.reject(new Error('out of order')));
    const read = await call('ReadResource', { type_name: 'toy_thing', current_state: wire(state) });
    const apply = await call('ApplyResourceChange', { type_name: 'toy_thing', prior_state: wire(state) });
    for (const { diagnostics, new_state } of [read, apply]) {
      expect(diagnostics).toEqual([{ severity: 1, summary: 'out of order', detail: '' }]);
      expect(value(new_state)).toEqual(state);
    }
  });

  it('keep secrets of the provider configuration out of later messages', async () => {
    const config = wire({ token: 'tok-123456' }, SCHEMA.provider.block);
    await call('Configure', { config, terraform_version: '1.11.4' });
    expect(provider.configure).toHaveBeenCalledWith({ token: 'tok-123456' }, '1.11.4');
    provider.readDataSource.mockReturnValue({
      state: null,
      diagnostics: [{ severity: 'warning', summary: 'token tok-123456', detail: 'password "pw-1" at text' }],
    });
    const { diagnostics } = await call('ReadDataSource', {
      type_name: 'toy_echo',
      config: wire({ text: 'shown', password: 'pw-1' }),
    });
    expect(diagnostics).toEqual([
      { severity: 2, summary: 'token (sensitive value)', detail: 'password "(sensitive value)" at text' },
    ]);
  });

  it('name a value of the provider that does not fit the schema', async () => {
    provider.read.mockReturnValue({ newState: { rule: [{ key: ['no'] }] } });
    const { diagnostics } = await call('ReadResource', { type_name: 'toy_thing', current_state: wire(state) });
    expect(diagnostics?.[0]?.summary).toBe(
      'the provider answered with a list for rule[0].key, but its schema says a string',
    );
  });

  it('name a type that the provider does not have', async () => {
    const { diagnostics } = await call('ReadResource', { type_name: 'toy_other', current_state: wire(state) });
    expect(diagnostics).toMatchObject([{ severity: 1, summary: 'the provider has no type toy_other' }]);
  });

  it('import with the schema of the imported type', async () => {
    const { imported_resources } = await call('ImportResourceState', { type_name: 'toy_thing', id: 'x' });
    const [imported] = imported_resources as { type_name: string; state: unknown }[];
    expect(imported?.type_name).toBe('toy_thing');
    expect(value(imported?.state)).toEqual(state);
  });

  it('pass on that Terraform was interrupted, and say so if that fails', async () => {
    expect(await call('Stop')).toEqual({});
    expect(provider.stop).toHaveBeenCalledTimes(1);
    provider.stop.mockRejectedValue(new Error('cannot stop'));
    expect(await call('Stop')).toEqual({ Error: 'cannot stop' });
  });

  it('answer what go-plugin asks, and refuse what the protocol does not have', async () => {
    const healthy = await send(client, '/grpc.health.v1.Health/Check', 'HealthCheckRequest', 'HealthCheckResponse', {});
    expect(healthy).toEqual({ status: 1 });
    expect(await send(client, '/plugin.GRPCController/Shutdown', 'Empty', 'Empty', {})).toEqual({});
    await expect(send(client, '/tfplugin5.Provider/CallFunction', 'Empty', 'Empty', {})).rejects.toMatchObject({
      code: status.UNIMPLEMENTED,
    });
  });

  it('survive a connection that breaks in the middle of a call', async () => {
    let finish = (): void => undefined;
    const reading = new Promise<void>((started) => {
      provider.read.mockImplementation(async ({ currentState }) => {
        started();
        await new Promise<void>((resolve) => (finish = resolve));
        return { newState: currentState };
      });
    });
    const other = newClient();
    const broken = call('ReadResource', { type_name: 'toy_thing', current_state: wire(state) }, other);
    const rejected = expect(broken).rejects.toThrow();
    await reading;
    other.close();
    other.getChannel().close();
    await server.close();
    finish();
    await rejected;
  });
});

describe('the reattach variable', () => {
  it('names the provider, the socket and the process', () => {
    expect(JSON.parse(reattachProviders('registry.terraform.io/test/toy', 42, '/run/s'))).toEqual({
      'registry.terraform.io/test/toy': {
        Protocol: 'grpc',
        ProtocolVersion: 5,
        Pid: 42,
        Test: true,
        Addr: { Network: 'unix', String: '/run/s' },
      },
    });
  });
});
