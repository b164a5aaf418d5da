/** Asks one server of the gateway's benchmark: `load.js <port> <at the same time> <requests>`, or `load.js <port> open <streams>`. */
const http = require('node:http');

const [port, parallel, count] = process.argv.slice(2);
const ask = (stream) =>
  JSON.stringify({
    model: 'qwen-plus',
    messages: [{ role: 'user', content: 'How do roses grow? '.repeat(10) }],
    stream,
  });

function once(agent, body, done) {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const options = { host: '127.0.0.1', port, agent, method: 'POST', path: '/v1/chat/completions', headers };
  return new Promise((resolve, reject) => {
    const request = http.request(options, (response) => {
      if (response.statusCode !== 200) reject(new Error(`status ${response.statusCode}`));
      response.once('data', () => done === 'first' && resolve());
      response.resume().on('end', resolve);
    });
    request.on('error', reject).end(body);
  });
}

/** Milliseconds of each. */
async function load(requests) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: Number(parallel) });
  const taken = [];
  let left = requests;
  const work = async () => {
    while (left-- > 0) {
      const began = performance.now();
      await once(agent, ask(false));
      taken.push(performance.now() - began);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: Number(parallel) }, work));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  taken.sort((a, b) => a - b);
  const at = (part) => taken[Math.min(taken.length - 1, Math.floor(taken.length * part))] / 1000;
  return { seconds, p50: at(0.5), p99: at(0.99) };
}

/** Opens streams, says so, and holds them until it is ended. */
async function open() {
  const agent = new http.Agent({ maxSockets: Infinity });
  const left = Array.from({ length: Number(count) }, (_, i) => i);
  const work = async () => {
    while (left.pop() !== undefined) await once(agent, ask(true), 'first');
  };
  await Promise.all(Array.from({ length: 50 }, work));
  console.log('open');
}

async function main() {
  if (parallel === 'open') return open();
  // The compiler of either side has seen the way by then.
  await load(500);
  console.log(JSON.stringify(await load(Number(count))));
}

main();
