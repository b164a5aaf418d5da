/** JSON schema of the configuration, with defaults and the meaning of each setting. `aisec gateway schema` prints it for editors. */

const HEADER = { type: 'string', pattern: "^[a-z0-9!#$%&'*+.^_`|~-]+$" } as const;

/** Of the gateway itself, or such that an upstream would be led astray by them. */
const FORBIDDEN_HEADERS =
  'authorization connection content-encoding content-length content-type cookie expect host keep-alive proxy-authorization te trailer transfer-encoding upgrade accept-encoding'.split(
    ' ',
  );

function object(
  description: string,
  properties: { readonly [name: string]: object },
  required: readonly string[] = [],
): object {
  return { type: 'object', description, additionalProperties: false, required, properties };
}

function withDefaults(schema: object): object {
  // Ajv fills in members of objects that are there.
  return { ...schema, default: {} };
}

function whole(description: string, value: number, minimum: number, maximum: number): object {
  return { type: 'integer', description, default: value, minimum, maximum };
}

function oneOf(description: string, value: string, values: readonly string[]): object {
  return { type: 'string', description, default: value, enum: values };
}

function address(description: string, port: number): object {
  return object(description, {
    host: { type: 'string', description: 'Address to listen on; 0.0.0.0 for all.', default: '127.0.0.1', minLength: 1 },
    port: whole('0 takes a free one.', port, 0, 65_535),
  });
}

const PARTS = ['refuse', 'check', 'pass'];
const MINUTE = 60_000;
const MIB = 1024 * 1024;

const number = (description: string): object => ({ type: 'number', description });

/** Ranges and the policy are checked by the client itself. */
const MODERATION = object(
  'The client of AI Guardrails.',
  {
    regions: {
      type: 'array',
      description: 'Where to call; others take over when the first fails. Content goes to all regions that are named.',
      minItems: 1,
      items: object(
        'One region.',
        {
          regionId: { type: 'string', description: 'Such as ap-southeast-1.' },
          network: {
            type: 'string',
            enum: ['public', 'vpc'],
            description: 'vpc is reachable from VPCs of the region only.',
          },
          host: { type: 'string', description: 'Instead of the usual one.' },
          protocol: { type: 'string', enum: ['https', 'http'], description: 'http is for hosts of this machine only.' },
          services: {
            type: 'object',
            description: 'Codes of services: request, response, requestImage, responseImage, file.',
          },
        },
        ['regionId'],
      ),
    },
    policy: { type: 'object', description: 'Thresholds, lists and fail policy: see GatewayPolicy in docs/gateway.md.' },
    policyFile: { type: 'string', minLength: 1, description: 'The same in a file of its own.' },
    credentials: oneOf(
      'default is the usual chain of Alibaba Cloud; function-compute takes the keys of the role that Function Compute sends with each request.',
      'default',
      ['default', 'function-compute'],
    ),
    rateLimit: object('Calls per second of one Alibaba Cloud user.', {
      perSecond: number('All calls. 20 without it.'),
      filesPerSecond: number('Of these, calls with a file. 10 without it.'),
      redis: object(
        'Redis or Tair that all processes of the user share.',
        {
          variable: {
            type: 'string',
            pattern: '^[A-Za-z_][A-Za-z0-9_]*$',
            description: 'Environment variable with its address.',
          },
          key: { type: 'string', description: 'One name per account.' },
          fallbackPerSecond: number('While it does not answer.'),
          timeoutMs: number('Until it counts as not answering.'),
        },
        ['variable'],
      ),
    }),
    retry: object('Attempts of a call.', {
      maxAttempts: number('The first included.'),
      attemptTimeoutMs: number('For one.'),
      pauseMs: number('Longest first pause.'),
      maxPauseMs: number('Longest pause.'),
    }),
    breaker: object('When an endpoint is left alone.', {
      size: number('Of so many last calls'),
      threshold: number('this part has to fail,'),
      minimumCalls: number('not before so many.'),
      openMs: number('Until the first trial call.'),
      maxOpenMs: number('Longest time between trial calls.'),
    }),
    stream: object('Windows of streams.', {
      firstWindow: number('Characters that are checked first.'),
      window: number('Characters that are collected before the next check.'),
      overlap: number('Characters that are held back and checked again.'),
      maxWaitMs: number('After which what was collected is checked.'),
    }),
    deadlineMs: number('In which there is a verdict.'),
    pieceLength: number('Characters of one call.'),
    pieceOverlap: number('Every part of a text up to this length lies whole in some piece.'),
    maxParallel: number('Pieces of one text at the same time.'),
    connections: number('Connections to one endpoint at most.'),
    connectTimeoutMs: number('For a connection.'),
  },
  ['regions'],
);

export const CONFIG_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Configuration of aisec gateway',
  ...object(
    'An OpenAI-compatible proxy that checks what goes to a model and what comes from it.',
    {
      listen: withDefaults(address('Where callers come in.', 8080)),
      admin: address('Where /metrics is served, and /healthz and /readyz too. Without it there are no metrics.', 9464),
      upstream: object(
        'Who answers what was let through.',
        {
          url: {
            type: 'string',
            pattern: '^https?://',
            description:
              'Ends before /chat/completions, such as https://dashscope-intl.aliyuncs.com/compatible-mode/v1.',
          },
          authorization: object(
            'The Authorization that the upstream gets.',
            {
              from: {
                type: 'string',
                enum: ['environment', 'file', 'caller', 'nothing'],
                description: 'caller passes on what the caller sent; nothing sends none.',
              },
              variable: {
                type: 'string',
                pattern: '^[A-Za-z_][A-Za-z0-9_]*$',
                description: 'Environment variable with the key.',
              },
              path: { type: 'string', minLength: 1, description: 'File with the key; read again when it has changed.' },
              scheme: oneOf('What stands before the key; empty for services of PAI-EAS.', 'Bearer', ['Bearer', '']),
            },
            ['from'],
          ),
          setHeaders: {
            type: 'object',
            description: 'Headers sent with every request. Not for secrets.',
            default: {},
            propertyNames: { ...HEADER, not: { enum: FORBIDDEN_HEADERS } },
            additionalProperties: { type: 'string', pattern: '^[\\t\\x20-\\x7e]*$' },
          },
          forwardHeaders: {
            type: 'array',
            description: 'Headers of callers, in lower case, that are passed on. All others are dropped.',
            default: [],
            uniqueItems: true,
            items: { ...HEADER, not: { enum: FORBIDDEN_HEADERS } },
          },
          models: {
            type: 'array',
            description: 'Models that may be asked for. Without it, any.',
            items: { type: 'string', minLength: 1 },
            minItems: 1,
          },
          connections: whole('Connections at most.', 256, 1, 65_535),
          connectMs: whole('For a connection, TLS included.', 5000, 1, 10 * MINUTE),
          firstByteMs: whole('Until the answer begins.', MINUTE, 1, 60 * MINUTE),
          idleMs: whole('Between two pieces of the answer.', MINUTE, 1, 60 * MINUTE),
          totalMs: whole('For the whole answer.', 10 * MINUTE, 1, 24 * 60 * MINUTE),
        },
        ['url', 'authorization'],
      ),
      callers: withDefaults(
        object('Who may call, and how they are told apart.', {
          keys: {
            type: 'array',
            description:
              'API keys of callers. Without any, everybody who reaches the port may call. "aisec gateway key" makes one.',
            default: [],
            items: object(
              'One key.',
              {
                consumer: {
                  type: 'string',
                  pattern: '^[\\w.-]{1,64}$',
                  description: 'Chooses the policy; stands in logs.',
                },
                sha256: {
                  type: 'string',
                  pattern: '^[0-9a-f]{64}$',
                  description: 'SHA-256 of the key, in hexadecimal.',
                },
              },
              ['consumer', 'sha256'],
            ),
          },
          keyHeader: {
            ...HEADER,
            description: 'Where the key stands; in authorization after "Bearer ".',
            default: 'authorization',
          },
          consumerHeader: {
            ...HEADER,
            description:
              'Header with the consumer, which a trusted proxy in front sets. A key says it more surely and goes first.',
          },
        }),
      ),
      checks: withDefaults(
        object('What is checked.', {
          request: { type: 'boolean', description: 'What goes to the model.', default: true },
          response: { type: 'boolean', description: 'What comes from it.', default: true },
          trustedRoles: {
            type: 'array',
            description: 'Roles whose messages are not checked. Only if callers cannot write such messages themselves.',
            default: [],
            uniqueItems: true,
            items: { type: 'string', enum: ['system', 'developer'] },
          },
          images: oneOf('Parts of the type image_url.', 'check', PARTS),
          files: oneOf('Parts of the types file and file_url. A file by its id cannot be checked.', 'refuse', PARTS),
          audio: oneOf('Sound, in and out, which cannot be checked.', 'refuse', ['refuse', 'pass']),
          tokens: oneOf('Prompts as numbers of tokens, which cannot be checked.', 'refuse', ['refuse', 'pass']),
          unknownParts: oneOf('Parts of other types; check looks at every string in them.', 'refuse', PARTS),
          unknownFields: oneOf(
            'Members of requests that this gateway does not know; check looks at every string in them.',
            'refuse',
            PARTS,
          ),
          allowedFields: {
            type: 'array',
            description: 'Members that are checked and passed on whatever unknownFields says.',
            default: [],
            uniqueItems: true,
            items: { type: 'string', minLength: 1 },
          },
        }),
      ),
      blocked: withDefaults(
        object('What a caller gets instead of what was blocked.', {
          as: oneOf(
            'An answer of the model with finish_reason content_filter, or an error with status 400.',
            'completion',
            ['completion', 'error'],
          ),
          message: {
            type: 'string',
            description: 'Where neither the service nor the policy has words of its own.',
            default: 'This content cannot be shown.',
            minLength: 1,
            maxLength: 2000,
          },
        }),
      ),
      limits: withDefaults(
        object('What is refused for its size.', {
          bodyBytes: whole('Body of a request.', 4 * MIB, 1024, 256 * MIB),
          heldBytes: whole(
            'Bodies of all requests that are being answered, and answers that are not streams; beyond it, requests are refused. Their texts take some six times as much memory.',
            64 * MIB,
            1024,
            64 * 1024 * MIB,
          ),
          headerBytes: whole('All headers of a request.', 16 * 1024, 1024, MIB),
          headers: whole('Headers of a request.', 64, 8, 1000),
          depth: whole('Levels of nesting in a body.', 32, 4, 200),
          textCharacters: whole(
            'Text of a request. It is checked in pieces of 2,000 characters, each of which is one call.',
            200_000,
            1,
            50_000_000,
          ),
          choices: whole('Answers at once: n, for each prompt.', 4, 1, 128),
          responseBytes: whole('Answer of the upstream.', 16 * MIB, 1024, 256 * MIB),
          eventBytes: whole('One event of a stream, and the arguments of calls in it.', MIB, 1024, 64 * MIB),
          connections: whole('Connections of callers at once.', 4096, 1, 1_000_000),
          requestsPerConnection: whole('0 is any number.', 0, 0, 1_000_000),
        }),
      ),
      timeouts: withDefaults(
        object('How long callers may take.', {
          headersMs: whole('For all headers.', 10_000, 100, 10 * MINUTE),
          bodyMs: whole('For headers and body.', 30_000, 100, 60 * MINUTE),
          keepAliveMs: whole(
            'For the next request on a connection; 0 is for ever, as Function Compute asks for.',
            65_000,
            0,
            60 * MINUTE,
          ),
          stallMs: whole('For taking what is being sent to them.', 30_000, 100, 60 * MINUTE),
          drainMs: whole('For requests in flight, when the gateway is stopped.', 25_000, 0, 60 * MINUTE),
        }),
      ),
      log: withDefaults(
        object('One line of JSON for each request.', { level: oneOf('', 'info', ['error', 'warn', 'info']) }),
      ),
      moderation: MODERATION,
    },
    ['upstream', 'moderation'],
  ),
};
