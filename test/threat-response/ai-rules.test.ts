import { actionOf } from '../../lib/schema/openapi';
import { AiDetection, AiLogSource, LogSchema } from '../../lib/threat-response';
import { GUARDRAILS_EVENTS, WAF_EVENTS } from '../../lib/threat-response/ai-rules';
import { type LogLine, many, NOW, run } from './sqlite';

const AUDIT = LogSchema.custom('AUDIT_LOG', { category: 'AUDIT_CATEGORY' });
const SOURCES = {
  audit: AiLogSource.audit(AUDIT),
  guardrails: AiLogSource.guardrails(LogSchema.custom('GUARDRAIL_LOG')),
  model: AiLogSource.model(LogSchema.custom('MODEL_LOG')),
  storage: AiLogSource.storage(LogSchema.custom('STORAGE_LOG')),
};

const audit = (line: LogLine): LogLine => ({
  schema: 'AUDIT_LOG',
  start_time: NOW - 60,
  user_name: 'mallory',
  access_key_id: 'key-1',
  src_ip: '203.0.113.9',
  error_code: '',
  ...line,
});
const check = (line: LogLine): LogLine => ({
  schema: 'GUARDRAIL_LOG',
  start_time: NOW - 60,
  user_id: 'u1',
  src_ip: '203.0.113.9',
  attack_level: 'none',
  suggestion: 'pass',
  ...line,
});
const call = (line: LogLine): LogLine => ({
  schema: 'MODEL_LOG',
  start_time: NOW - 60,
  user_id: 'u1',
  api_key_id: 'k1',
  src_ip: '203.0.113.9',
  prompt_hash: 'h',
  input_tokens: '10',
  output_tokens: '20',
  ...line,
});
const read = (line: LogLine): LogLine => ({
  schema: 'STORAGE_LOG',
  start_time: NOW - 60,
  user_id: 'u1',
  src_ip: '203.0.113.9',
  operation: 'GetObject',
  bucket: 'models',
  object: 'a.safetensors',
  response_bytes: '1000',
  ...line,
});

interface Samples {
  /** Lines that have to match, and what the result says of them. */
  readonly match: { readonly [name: string]: readonly [readonly LogLine[], LogLine] };
  /** Lines that must not. */
  readonly silent: { readonly [name: string]: readonly LogLine[] };
}

const bucket = (event_name: string, request_parameters: object, more: LogLine = {}): LogLine =>
  audit({ service_name: 'Oss', event_name, request_parameters: JSON.stringify(request_parameters), ...more });

const SAMPLES: { readonly [rule: string]: Samples } = {
  'prompt-injection-burst': {
    match: {
      'ten attacks from one address': [
        many(10, (i) => check({ attack_level: i % 2 ? 'high' : 'low', user_id: `u${i % 3}` })),
        { src_ip: '203.0.113.9', attempts: 10, callers: 3 },
      ],
      'levels in capitals': [many(10, () => check({ attack_level: 'MEDIUM' })), { attempts: 10 }],
    },
    silent: {
      'nine attacks': many(9, () => check({ attack_level: 'high' })),
      'attacks from many addresses': many(10, (i) => check({ attack_level: 'high', src_ip: `203.0.113.${i}` })),
      'many harmless prompts': many(100, () => check({})),
      'logs of another schema': many(20, () => check({ attack_level: 'high', schema: 'OTHER' })),
    },
  },
  'guardrail-block-spike': {
    match: {
      'most of what one caller sends': [
        [...many(20, () => check({ suggestion: 'block' })), ...many(20, () => check({}))],
        { caller: 'u1', checks: 40, blocks: 20 },
      ],
    },
    silent: {
      'few blocks': many(19, () => check({ suggestion: 'block' })),
      'many blocks among very many checks': [
        ...many(30, () => check({ suggestion: 'block' })),
        ...many(31, () => check({})),
      ],
      'blocks of many callers': many(40, (i) => check({ suggestion: 'block', user_id: `u${i}` })),
      'watched, not blocked': many(40, () => check({ suggestion: 'watch' })),
    },
  },
  'model-extraction': {
    match: {
      'two thousand prompts, all different': [
        many(2000, (i) => call({ prompt_hash: `h${i}` })),
        { caller: 'u1', requests: 2000, prompts: 2000 },
      ],
    },
    silent: {
      'two thousand times a few prompts': many(2000, (i) => call({ prompt_hash: `h${i % 100}` })),
      'fewer prompts': many(1999, (i) => call({ prompt_hash: `h${i}` })),
      'of many callers': many(4000, (i) => call({ prompt_hash: `h${i}`, user_id: `u${i % 10}` })),
    },
  },
  'token-abuse': {
    match: {
      'five million tokens of one caller': [
        many(50, () => call({ input_tokens: '60000', output_tokens: '40000' })),
        { caller: 'u1', requests: 50, tokens: 5_000_000 },
      ],
      'embeddings, which answer no tokens': [
        many(50, (i) => call({ input_tokens: '100000', output_tokens: i % 2 ? null : '' })),
        { requests: 50, tokens: 5_000_000 },
      ],
      'beside a log without a number': [
        [
          ...many(50, () => call({ input_tokens: '100000', output_tokens: '0' })),
          call({ input_tokens: '-', output_tokens: 'n/a' }),
        ],
        { requests: 51, tokens: 5_000_000 },
      ],
    },
    silent: {
      'a little less, with no answer once': [
        ...many(49, () => call({ input_tokens: '100000', output_tokens: null })),
        call({ input_tokens: '99999', output_tokens: '-' }),
      ],
      'a little less': many(50, () => call({ input_tokens: '60000', output_tokens: '39999' })),
      'shared by many callers': many(50, (i) => call({ input_tokens: '100000', user_id: `u${i}` })),
    },
  },
  'key-from-new-network': {
    match: {
      'a key that was used elsewhere before': [
        [
          ...many(3, () => call({ start_time: NOW - 86_400, src_ip: '198.51.100.1' })),
          ...many(5, () => call({ src_ip: '203.0.113.77' })),
        ],
        { api_key_id: 'k1', user_id: 'u1', network: '203.0.113', src_ip: '203.0.113.77', requests: 5 },
      ],
      'a few requests in each run': [
        [
          ...many(3, () => call({ start_time: NOW - 86_400, src_ip: '198.51.100.1' })),
          ...many(4, () => call({ start_time: NOW - 7200, src_ip: '203.0.113.77' })),
          call({ src_ip: '203.0.113.78' }),
        ],
        { network: '203.0.113', requests: 5 },
      ],
      'a network of IPv6': [
        [
          call({ start_time: NOW - 86_400, src_ip: '2001:db8:1:1:a::1' }),
          ...many(5, (i) => call({ src_ip: `2001:db8:1:2:${i}::1` })),
        ],
        { network: '2001:db8:1:2', requests: 5 },
      ],
      'times in milliseconds': [
        [
          call({ start_time: (NOW - 86_400) * 1000, src_ip: '198.51.100.1' }),
          ...many(5, () => call({ start_time: `${NOW - 60}000` })),
        ],
        { network: '203.0.113', requests: 5 },
      ],
    },
    silent: {
      'the same network': [
        ...many(3, () => call({ start_time: NOW - 86_400, src_ip: '203.0.113.1' })),
        ...many(9, () => call({ src_ip: '203.0.113.77' })),
      ],
      'a key that is new itself': many(9, () => call({})),
      'the same network of IPv6': [
        call({ start_time: NOW - 90_000, src_ip: '2001:db8:1:1:a::1' }),
        ...many(9, () => call({ src_ip: '2001:db8:1:1:b::2' })),
        call({ start_time: NOW - 90_000, src_ip: '198.51.100.1' }),
      ],
      'a network that is rarely used': [
        ...many(9, () => call({ start_time: NOW - 90_000, src_ip: '198.51.100.1' })),
        call({ start_time: NOW - 90_000 }),
        ...many(9, () => call({})),
      ],
      'what an earlier run has told of': [
        ...many(3, () => call({ start_time: NOW - 86_400, src_ip: '198.51.100.1' })),
        ...many(5, () => call({ start_time: NOW - 7200 })),
        ...many(5, () => call({})),
      ],
      'a key that begins slowly': [...many(3, () => call({ start_time: NOW - 7200 })), ...many(3, () => call({}))],
      'calls without an address': [
        call({ start_time: NOW - 86_400, src_ip: '198.51.100.1' }),
        ...many(5, (i) => call({ src_ip: i % 2 ? null : '' })),
      ],
      'a try or two': [
        call({ start_time: NOW - 86_400, src_ip: '198.51.100.1' }),
        ...many(4, () => call({ src_ip: '203.0.113.77' })),
      ],
      'another key that was used there': [
        ...many(3, () => call({ start_time: NOW - 86_400, src_ip: '203.0.113.1', api_key_id: 'k1' })),
        ...many(3, () => call({ start_time: NOW - 86_400, src_ip: '198.51.100.1', api_key_id: 'k2' })),
        ...many(9, () => call({ src_ip: '198.51.100.7', api_key_id: 'k2' })),
      ],
    },
  },
  'endpoint-exposed': {
    match: {
      'a gateway with an address on the internet': [
        [
          audit({
            service_name: 'Eas',
            event_name: 'UpdateGateway',
            request_parameters: '{"GatewayId": "gw-1", "EnableInternet": true}',
          }),
        ],
        { caller: 'mallory', event_name: 'UpdateGateway' },
      ],
      'parameters as ActionTrail has them, all texts': [
        [
          audit({
            service_name: 'Eas',
            event_name: 'CreateGateway',
            request_parameters: '{"EnableInternet":"true","body":"{}"}',
          }),
        ],
        { event_name: 'CreateGateway' },
      ],
      'JSON in JSON': [
        [
          audit({
            service_name: 'Eas',
            event_name: 'CreateGateway',
            request_parameters: JSON.stringify({ body: JSON.stringify({ EnableInternet: true }, null, 2) }),
          }),
        ],
        { event_name: 'CreateGateway' },
      ],
      'an entry of the access list is gone': [
        [audit({ service_name: 'Eas', event_name: 'DeleteAclPolicy', request_parameters: '{}' })],
        { event_name: 'DeleteAclPolicy' },
      ],
    },
    silent: {
      'a gateway inside': [
        audit({ service_name: 'Eas', event_name: 'CreateGateway', request_parameters: '{"EnableInternet":false}' }),
      ],
      'what was refused': [
        audit({
          service_name: 'Eas',
          event_name: 'UpdateGateway',
          request_parameters: '{"EnableInternet":true}',
          error_code: 'NoPermission',
        }),
      ],
      'a gateway of another product': [
        audit({ service_name: 'Apig', event_name: 'CreateGateway', request_parameters: '{"EnableInternet":true}' }),
      ],
    },
  },
  'training-data-public': {
    match: {
      'an ACL for everybody': [
        [bucket('PutBucketAcl', { BucketName: 'data', acl: 'public-read' })],
        { caller: 'mallory', event_name: 'PutBucketAcl' },
      ],
      'a policy for everybody': [
        [bucket('PutBucketPolicy', { Statement: [{ Effect: 'Allow', Principal: ['*'] }] })],
        { event_name: 'PutBucketPolicy' },
      ],
      'a policy for everybody among others, as a text': [
        [
          bucket('PutBucketPolicy', {
            policy: JSON.stringify(
              {
                Version: '1',
                Statement: [
                  {
                    Effect: 'Deny',
                    Principal: ['1234567890123456'],
                    Condition: { Bool: { 'acs:SecureTransport': ['false'] } },
                  },
                  {
                    Principal: ['1234567890123456', '*'],
                    Condition: { IpAddress: { 'acs:SourceIp': ['0.0.0.0/0'] } },
                    Effect: 'Allow',
                  },
                ],
              },
              null,
              2,
            ),
          }),
        ],
        { event_name: 'PutBucketPolicy' },
      ],
      'the block of public access of all buckets is ended': [
        [bucket('PutPublicAccessBlock', { body: '<BlockPublicAccess>false</BlockPublicAccess>' })],
        { event_name: 'PutPublicAccessBlock' },
      ],
      'the block of public access is switched off': [
        [bucket('PutBucketPublicAccessBlock', { BlockPublicAccess: 'false' })],
        { event_name: 'PutBucketPublicAccessBlock' },
      ],
      'the block of public access is ended': [
        [bucket('DeleteBucketPublicAccessBlock', { BucketName: 'data' })],
        { event_name: 'DeleteBucketPublicAccessBlock' },
      ],
    },
    silent: {
      'a private ACL': [bucket('PutBucketAcl', { acl: 'private' })],
      'a policy for one account': [
        bucket('PutBucketPolicy', { Statement: [{ Effect: 'Allow', Principal: ['1234567890123456'] }] }),
      ],
      'a policy that denies everybody': [
        bucket('PutBucketPolicy', { Statement: [{ Effect: 'Deny', Principal: ['*'] }] }),
      ],
      'a policy that denies everybody and allows one account': [
        bucket('PutBucketPolicy', {
          Statement: [
            { Effect: 'Allow', Principal: ['1234567890123456'] },
            { Effect: 'Deny', Principal: ['*'], Condition: { Bool: { 'acs:SecureTransport': ['false'] } } },
          ],
        }),
      ],
      'public access is blocked': [bucket('PutBucketPublicAccessBlock', { BlockPublicAccess: true })],
      'what was refused': [bucket('PutBucketAcl', { acl: 'public-read' }, { error_code: 'AccessDenied' })],
    },
  },
  'mass-model-download': {
    match: {
      'fifty gigabytes': [
        many(10, (i) => read({ object: `part-${i}`, response_bytes: '5000000000' })),
        { caller: 'u1', bucket: 'models', objects: 10, bytes: 50_000_000_000 },
      ],
      'fifty gigabytes beside an answer without a body': [
        [...many(10, () => read({ response_bytes: '5000000000' })), read({ response_bytes: '-' })],
        { objects: 1, bytes: 50_000_000_000 },
      ],
      'two hundred files': [many(200, (i) => read({ object: `o${i}` })), { objects: 200 }],
    },
    silent: {
      'one model, many times': many(500, () => read({})),
      uploads: many(300, (i) => read({ operation: 'PutObject', object: `o${i}` })),
      'of many callers': many(300, (i) => read({ object: `o${i}`, user_id: `u${i % 10}` })),
    },
  },
  'guardrails-weakened': {
    match: {
      'the configuration of a service': [
        [audit({ service_name: 'Green', event_name: 'UpdateServiceConfig' })],
        { caller: 'mallory', service_name: 'Green', event_name: 'UpdateServiceConfig' },
      ],
      'a template of WAF': [
        [audit({ service_name: 'waf-openapi', event_name: 'ModifyDefenseTemplateStatus' })],
        { event_name: 'ModifyDefenseTemplateStatus' },
      ],
    },
    silent: {
      'a look at the configuration': [audit({ service_name: 'Green', event_name: 'GetServiceConf' })],
      'words are added': [audit({ service_name: 'Green', event_name: 'AddKeywordsToLib' })],
      'what was refused': [
        audit({ service_name: 'Green', event_name: 'UpdateServiceConfig', error_code: 'NoPermission' }),
      ],
    },
  },
  'trail-stopped': {
    match: {
      'logging stops': [
        [audit({ service_name: 'Actiontrail', event_name: 'StopLogging', request_parameters: '{"Name":"all"}' })],
        { caller: 'mallory', event_name: 'StopLogging' },
      ],
      'the store of events is emptied': [
        [
          audit({
            service_name: 'Sls',
            event_name: 'ClearLogStoreStorage',
            request_parameters: '{"logstore":"actiontrail_all"}',
          }),
        ],
        { event_name: 'ClearLogStoreStorage' },
      ],
      'the store of events': [
        [
          audit({
            service_name: 'Sls',
            event_name: 'DeleteLogStore',
            request_parameters: '{"logstore":"actiontrail_all"}',
          }),
        ],
        { event_name: 'DeleteLogStore' },
      ],
    },
    silent: {
      'logging starts': [audit({ service_name: 'Actiontrail', event_name: 'StartLogging', request_parameters: '{}' })],
      'another store': [
        audit({ service_name: 'Sls', event_name: 'DeleteLogStore', request_parameters: '{"logstore":"nginx"}' }),
      ],
    },
  },
};

it('every rule of the pack has lines that must match, and lines that must not', () => {
  expect(Object.keys(SAMPLES).sort()).toEqual(AiDetection.ALL.map(({ id }) => id).sort());
});

describe.each(AiDetection.ALL.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { match, silent } = SAMPLES[id] ?? { match: {}, silent: {} };
  const source = SOURCES[rule.source];
  const query = rule.query(source);

  it.each(Object.entries(match))('matches %s', async (_, [lines, expected]) => {
    const rows = await run(query, lines);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject(expected);
  });

  it.each(Object.entries(silent))('is silent about %s', async (_, lines) => {
    expect(await run(query, lines)).toEqual([]);
  });

  it('uses only fields that its logs have, in SQL that is right', () => {
    const schema = source.schema.withFields(...source.names);
    expect(query.check(schema).problems).toEqual([]);
  });

  it('keeps what has no caller or address when others are excluded', async () => {
    for (const [lines, expected] of Object.values(match)) {
      const nobody = lines.map((line) => ({ ...line, user_id: null, user_name: null }));
      const rows = await run(rule.query(source, {}, { callers: ['deployer'], addresses: ['192.0.2.1'] }), nobody);
      expect(rows).toHaveLength(1);
      expect(rows[0]).toMatchObject(
        Object.fromEntries(
          Object.entries(expected).filter(([name]) => !['caller', 'callers', 'user_id'].includes(name)),
        ),
      );
    }
  });

  it('leaves out what is excluded', async () => {
    for (const [lines] of Object.values(match)) {
      const callers = [...new Set(lines.map((line) => String(line.user_id ?? line.user_name)))];
      expect(await run(rule.query(source, {}, { callers }), lines)).toEqual([]);
      const addresses = [...new Set(lines.map(({ src_ip }) => String(src_ip)))];
      expect(await run(rule.query(source, {}, { addresses }), lines)).toEqual([]);
    }
  });
});

describe('rules of the pack', () => {
  it.each(
    AiDetection.ALL.filter(({ thresholds }) => Object.keys(thresholds).length > 0).map((rule) => [rule.id, rule]),
  )('%s says nothing when its thresholds are higher', async (id, rule) => {
    const higher = Object.fromEntries(
      Object.entries((rule as AiDetection).thresholds).map(([name, value]) => [
        name,
        name.includes('ercent') || name.endsWith('Seconds') ? value : value * 1000,
      ]),
    );
    const query = (rule as AiDetection).query(SOURCES[(rule as AiDetection).source], higher);
    for (const [lines] of Object.values(SAMPLES[String(id)]?.match ?? {})) expect(await run(query, lines)).toEqual([]);
  });

  it('take names of fields as they are given, and texts as texts', async () => {
    const source = AiLogSource.guardrails(LogSchema.custom('G'), { address: 'client_ip' });
    const lines = many(10, () =>
      check({ schema: 'G', attack_level: 'high', client_ip: '192.0.2.1', user_id: "o'neil" }),
    );
    expect(await run(AiDetection.PROMPT_INJECTION_BURST.query(source), lines)).toMatchObject([{ src_ip: '192.0.2.1' }]);
    const excluded = AiDetection.PROMPT_INJECTION_BURST.query(source, {}, { callers: ["o'neil"] });
    expect(await run(excluded, lines)).toEqual([]);
  });

  it('take names with dots, in quotes', async () => {
    const source = AiLogSource.audit(LogSchema.custom('A'), {
      event: '"event.eventName"',
      product: '"event.serviceName"',
    });
    const query = AiDetection.TRAIL_STOPPED.query(source);
    expect(query.check(source.schema.withFields(...source.names)).problems).toEqual([]);
    const line = { 'event.serviceName': 'Actiontrail', 'event.eventName': 'DeleteTrail', request_parameters: '{}' };
    expect(await run(query, [audit({ ...line, schema: 'A' })])).toMatchObject([{ event_name: 'DeleteTrail' }]);
  });

  it('find the one behind a hundred others', async () => {
    const lines = many(150, (i) =>
      audit({ service_name: 'Actiontrail', event_name: 'UpdateTrail', request_parameters: '{}', user_name: `u${i}` }),
    );
    const rows = await run(AiDetection.TRAIL_STOPPED.query(SOURCES.audit), lines);
    expect(rows.map(({ caller }) => caller)).toContain('u149');
  });

  it('watch actions that the services have', () => {
    const green = { product: 'Green', version: '2022-09-26' };
    const waf = { product: 'waf-openapi', version: '2021-10-01' };
    expect(GUARDRAILS_EVENTS.filter((name) => !actionOf(green, name))).toEqual([]);
    expect(WAF_EVENTS.filter((name) => !actionOf(waf, name))).toEqual([]);
  });
});
