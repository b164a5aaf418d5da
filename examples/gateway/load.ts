/**
 * How much the gateway adds: the same requests through it and straight to the model, by turns, and the ratio of their times.
 *
 *   npx tsx examples/gateway/load.ts --gateway http://127.0.0.1:8080 --direct http://127.0.0.1:8090 --key example --requests 100
 *
 * Each request costs two calls of AI Guardrails, so that the 1,000 of the default take minutes: stay below the gateway's rateLimit, or raise it in the sandbox.
 */
import { parseArgs } from 'node:util';

export interface Load {
  readonly gateway: string;
  readonly direct: string;
  /** For the gateway. */
  readonly key?: string;
  readonly requests: number;
  /** Requests at the same time. */
  readonly parallel: number;
  readonly stream: boolean;
}

export interface Times {
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
}

export interface Measured {
  readonly gateway: Times;
  readonly direct: Times;
  readonly ratio: { readonly p50: number; readonly p99: number };
}

const PROMPT = 'How do roses grow, and what do they need in spring?';

/** Milliseconds until the answer was there whole; undefined if it was none. */
async function once(origin: string, key: string | undefined, stream: boolean): Promise<number | undefined> {
  const began = performance.now();
  const response = await fetch(`${origin}/v1/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key !== undefined && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ model: 'qwen-plus', messages: [{ role: 'user', content: PROMPT }], stream }),
  });
  const text = await response.text();
  const whole = response.ok && (stream ? text.endsWith('data: [DONE]\n\n') : text.includes('"choices"'));
  return whole ? performance.now() - began : undefined;
}

async function times(
  origin: string,
  key: string | undefined,
  { requests, parallel, stream }: Load,
): Promise<(number | undefined)[]> {
  const taken: (number | undefined)[] = [];
  let left = requests;
  const work = async (): Promise<void> => {
    while (left-- > 0) taken.push(await once(origin, key, stream));
  };
  await Promise.all(Array.from({ length: parallel }, work));
  return taken;
}

function summary(taken: readonly (number | undefined)[]): Times {
  const sorted = taken.filter((one) => one !== undefined).sort((a, b) => a - b);
  const at = (part: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99), failed: taken.length - sorted.length };
}

const ROUNDS = 5;

export async function measure(load: Load): Promise<Measured> {
  const part = { ...load, requests: Math.ceil(load.requests / ROUNDS) };
  // Neither side has to pay for the first connections and the compiler.
  await times(load.gateway, load.key, { ...part, requests: load.parallel * 2 });
  await times(load.direct, undefined, { ...part, requests: load.parallel * 2 });
  const [through, straight]: (number | undefined)[][] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    through?.push(...(await times(load.gateway, load.key, part)));
    straight?.push(...(await times(load.direct, undefined, part)));
  }
  const [gateway, direct] = [summary(through ?? []), summary(straight ?? [])];
  return { gateway, direct, ratio: { p50: gateway.p50 / direct.p50, p99: gateway.p99 / direct.p99 } };
}

if (require.main === module) {
  const { values } = parseArgs({
    options: {
      gateway: { type: 'string', default: 'http://127.0.0.1:8080' },
      direct: { type: 'string', default: 'http://127.0.0.1:8090' },
      key: { type: 'string' },
      requests: { type: 'string', default: '1000' },
      parallel: { type: 'string', default: '8' },
      stream: { type: 'boolean', default: false },
    },
  });
  const { gateway, direct, key, requests, parallel, stream } = values;
  const load = {
    gateway,
    direct,
    requests: Number(requests),
    parallel: Number(parallel),
    stream,
    ...(key !== undefined && { key }),
  };
  measure(load)
    .then((measured) => {
      console.log(JSON.stringify(measured, null, 2));
      if (measured.gateway.failed + measured.direct.failed > 0) process.exitCode = 1;
    })
    .catch((error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    });
}
