/** One server of the gateway's benchmark, on loopback: `serve.js upstream|proxy|gateway <port of what is behind it>`. It says its port. */
const http = require('node:http');

const [side, behind] = process.argv.slice(2);
const ANSWER = JSON.stringify({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 1,
  model: 'qwen-plus',
  choices: [
    { index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'Water them well. '.repeat(20) } },
  ],
  usage: { prompt_tokens: 10, completion_tokens: 80, total_tokens: 90 },
});
const EVENT = `data: ${JSON.stringify({
  id: 'chatcmpl-1',
  object: 'chat.completion.chunk',
  created: 1,
  model: 'qwen-plus',
  choices: [{ index: 0, delta: { role: 'assistant', content: 'Water them well. ' }, finish_reason: null }],
})}\n\n`;

/** Answers whole, or with the beginning of a stream that stays open. */
function upstream(request, response) {
  let body = '';
  request.setEncoding('utf8').on('data', (part) => (body += part));
  request.on('end', () => {
    if (body.includes('"stream":true')) {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write(EVENT);
      return;
    }
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(ANSWER) });
    response.end(ANSWER);
  });
}

/** What a proxy costs that looks at nothing. */
function bareProxy() {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 2000 });
  return (request, response) => {
    const { method, url: path, headers } = request;
    const onward = http.request({ host: '127.0.0.1', port: behind, agent, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    });
    response.on('close', () => onward.destroy());
    request.pipe(onward);
  };
}

async function gateway() {
  const { Gateway, parseConfig } = require('cdktf-alicloud-ai-security/gateway/server');
  const passed = { action: 'pass', findings: [], requestIds: [], pieces: 1 };
  const moderator = {
    moderate: ({ text = '' }) => Promise.resolve({ ...passed, text }),
    stream: () => ({
      push: (text) => Promise.resolve({ text }),
      end: () => Promise.resolve({ text: '' }),
      abort: () => undefined,
    }),
    close: () => Promise.resolve(),
    status: () => ({ breaker: 'closed', inFlight: 0, endpoints: [] }),
  };
  const config = parseConfig({
    listen: { host: '127.0.0.1', port: 0 },
    upstream: {
      url: `http://127.0.0.1:${behind}/v1`,
      authorization: { from: 'environment', variable: 'BENCH_KEY' },
      connections: 2000,
    },
    moderation: { regions: [{ regionId: 'ap-southeast-1' }] },
  });
  process.env.BENCH_KEY = 'none';
  const { port } = await new Gateway({ config, moderator }).listen();
  return port;
}

async function main() {
  if (side === 'gateway') return gateway();
  const server = http.createServer({ keepAliveTimeout: 60_000 }, side === 'proxy' ? bareProxy() : upstream);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server.address().port;
}

main().then((port) => console.log(port));
