import { checkPolicy, GuardrailsClient, type GuardrailsClientOptions } from '../../lib/gateway';
import { ValidationError } from '../../lib/core/errors';

/** The problems of a value, as `path: code: allowed`. */
function problemsOf(check: () => void): string[] {
  try {
    check();
  } catch (error) {
    if (!ValidationError.isValidationError(error)) throw error;
    for (const one of error.findings)
      expect(one).toMatchObject({ path: expect.any(String), fix: expect.stringMatching(/\w/) });
    return error.findings.map(({ path, code, got }) => [path, code, got ?? '-'].join(' | '));
  }
  return [];
}

describe('a policy', () => {
  it('with everything that it can say is accepted', () => {
    const direction = {
      enabled: true,
      observe: false,
      service: 'query_security_check_01',
      action: 'MultiModalGuard',
      thresholds: { '*': { watch: 'low' }, sensitiveData: { mask: 'S2', block: 'S4' }, newDimension: { block: 'S1' } },
      labels: { phone_number: { mask: 'S1' } },
      followSuggestions: false,
      replacement: 'No.',
      mask: '',
      lists: ['a'],
      onFailure: { default: 'open', configuration: 'closed' },
    };
    const policy = {
      version: 1,
      name: 'prod',
      request: direction,
      response: direction,
      consumers: [
        { match: { exact: 'x' }, request: direction },
        { match: { prefix: 'y' } },
        { match: { expression: 'z.*' } },
      ],
      block: [{ name: 'a', words: ['b'], expressions: ['c'], action: 'mask' }],
      allow: { texts: ['d'], phrases: ['e'] },
    };
    expect(problemsOf(() => checkPolicy(JSON.parse(JSON.stringify(policy))))).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['no object', 7, 'the policy | wrong-type | "7"'],
    ['no version', {}, 'version | invalid-value'],
    ['a member that there is not', { version: 1, requests: {} }, 'requests | unknown-attribute | "requests"'],
    ['a direction of another type', { version: 1, request: true }, 'request | wrong-type | "true"'],
    [
      'a level that there is not',
      { version: 1, request: { thresholds: { promptAttack: { block: 'max' } } } },
      'request.thresholds.promptAttack.block | not-in-enum | "max"',
    ],
    [
      'a level of the other scale',
      { version: 1, request: { thresholds: { sensitiveData: { mask: 'high' } } } },
      'request.thresholds.sensitiveData.mask | not-in-enum | "high"',
    ],
    [
      'an action that there is not',
      { version: 1, request: { thresholds: { promptAttack: { deny: 'low' } } } },
      'request.thresholds.promptAttack.deny | unknown-attribute | "deny"',
    ],
    [
      'a cause that there is not',
      { version: 1, response: { onFailure: { crash: 'open' } } },
      'response.onFailure.crash | unknown-attribute | "crash"',
    ],
    [
      'neither open nor closed',
      { version: 1, response: { onFailure: { timeout: 'ajar' } } },
      'response.onFailure.timeout | not-in-enum | "ajar"',
    ],
    ['a list that there is not', { version: 1, request: { lists: ['a'] } }, 'request.lists[0] | not-in-enum | "a"'],
    ['a list without words', { version: 1, block: [{ name: 'a' }] }, 'block[0] | missing | -'],
    ['an empty word', { version: 1, block: [{ name: 'a', words: [' '] }] }, 'block[0].words[0] | invalid-value | " "'],
    [
      'a broken expression',
      { version: 1, block: [{ name: 'a', expressions: ['('] }] },
      'block[0].expressions[0] | invalid-value | "("',
    ],
    [
      'two lists of one name',
      {
        version: 1,
        block: [
          { name: 'a', words: ['x'] },
          { name: 'a', words: ['y'] },
        ],
      },
      'block[1].name | invalid-value | "a"',
    ],
    [
      'a consumer that matches by two',
      { version: 1, consumers: [{ match: { exact: 'a', prefix: 'a' } }] },
      'consumers[0].match | not-exactly-one | "exact, prefix"',
    ],
    [
      'a consumer that matches nobody',
      { version: 1, consumers: [{ match: {} }] },
      'consumers[0].match | not-exactly-one | -',
    ],
    [
      'a service that is no code',
      { version: 1, request: { service: 'a b' } },
      'request.service | invalid-value | "a b"',
    ],
    [
      'a mask that is too long',
      { version: 1, request: { mask: '*'.repeat(9) } },
      'request.mask | wrong-length | "*********"',
    ],
  ])('with %s is refused', (_, policy, problem) => {
    expect(problemsOf(() => checkPolicy(policy)).join('\n')).toContain(problem);
  });

  it('is refused with all its problems at once', () => {
    const policy = { version: 2, request: { enabled: 'yes' }, block: [{ words: [] }], allow: { texts: 'a' } };
    expect(problemsOf(() => checkPolicy(policy))).toHaveLength(4);
  });
});

describe('options', () => {
  const region = { regionId: 'ap-southeast-1' };

  it.each<[string, object, string]>([
    ['no region', { regions: [] }, 'regions | missing'],
    [
      'a region that is not known',
      { regions: [{ regionId: 'mars-1' }] },
      'regions[0].regionId | invalid-value | "mars-1"',
    ],
    [
      'a VPC endpoint that there is not',
      { regions: [{ regionId: 'cn-chengdu', network: 'vpc' }] },
      'regions[0].regionId | invalid-value | "cn-chengdu"',
    ],
    [
      'a host with a scheme',
      { regions: [{ ...region, host: 'https://a.example' }] },
      'regions[0].host | invalid-value',
    ],
    [
      'HTTP over a network',
      { regions: [{ ...region, host: 'a.example', protocol: 'http' }] },
      'regions[0].protocol | invalid-value | "http"',
    ],
    [
      'an overlap of more than a quarter',
      { regions: [region], pieceOverlap: 501 },
      'pieceOverlap | out-of-range | "501"',
    ],
    [
      'an overlap of pieces below that of streams',
      { regions: [region], pieceOverlap: 127 },
      'pieceOverlap | out-of-range | "127"',
    ],
    [
      'pieces that the service refuses',
      { regions: [region], pieceLength: 2001 },
      'pieceLength | out-of-range | "2001"',
    ],
    [
      'a limit of nothing',
      { regions: [region], rateLimit: { perSecond: 0 } },
      'rateLimit.perSecond | out-of-range | "0"',
    ],
    [
      'a Redis URL that is none',
      { regions: [region], rateLimit: { redis: { url: 'http://:hunter2@a' } } },
      'rateLimit.redis.url | invalid-value | "(not shown)"',
    ],
    [
      'a Redis URL whose password is not written as one',
      { regions: [region], rateLimit: { redis: { url: 'redis://:hunter2#1@a:6379' } } },
      'rateLimit.redis.url | invalid-value | "(not shown)"',
    ],
    [
      'a stream that could release a part of a word',
      {
        regions: [region],
        stream: { overlap: 10 },
        policy: { version: 1, block: [{ name: 'a', words: ['twelve chars'] }] },
      },
      'stream.overlap | out-of-range | "10"',
    ],
  ])('with %s are refused', (_, options, problem) => {
    const problems = problemsOf(() => new GuardrailsClient({ env: {}, ...options } as GuardrailsClientOptions));
    expect(problems.join('\n')).toContain(problem);
    expect(problems.join('\n')).not.toContain('hunter2');
  });

  it('choose endpoints by region and network', async () => {
    const client = new GuardrailsClient({
      regions: [{ ...region, network: 'vpc' }, region, { regionId: 'cn-shanghai' }],
      env: {},
    });
    expect(client.status().endpoints.map(({ host }) => host)).toEqual([
      'green-cip-vpc.ap-southeast-1.aliyuncs.com',
      'green-cip.ap-southeast-1.aliyuncs.com',
      'green-cip.cn-shanghai.aliyuncs.com',
    ]);
    await client.close();
  });
});
