/**
 * The gateway with its client, between callers who leave and a model service that breaks off, while the regions of the cloud fail: each
 * caller gets its own answer, whole, masked or with an error, and nothing grows or stays behind.
 */
import { parseConfig, startGateway } from '../../lib/gateway/server';
import type { Faults } from '../../lib/sandbox/openapi';
import type { CallersReport, FromCallers, ModelFaults, ToCallers } from './callers';
import { HeapWatch, pause, startChild, startCloud } from './setting';

const CALLS_PER_SECOND = 300;

/** One round. */
const PHASES: readonly {
  readonly name: string;
  readonly first: Faults;
  readonly second: Faults;
  readonly model: ModelFaults;
  /** Prompts and answers that cannot be checked are refused. */
  readonly unchecked: boolean;
}[] = [
  { name: 'healthy', first: {}, second: {}, model: {}, unchecked: false },
  {
    name: 'a region fails',
    // A call that is throttled stays in its region: four times in a row must not happen by chance.
    first: { throttle: 0.01, serverError: 0.1, answerLost: 0.1, garbled: 0.05, delayMs: [0, 100] },
    second: { delayMs: [0, 20] },
    model: {},
    unchecked: false,
  },
  {
    name: 'the model fails',
    first: {},
    second: {},
    model: { reset: 0.1, overload: 0.1, brokenOff: 0.1, garbage: 0.1, closing: 0.2 },
    unchecked: false,
  },
  {
    name: 'all fail',
    first: { serverError: 1 },
    second: { answerLost: 0.8 },
    model: { reset: 0.05, brokenOff: 0.1, closing: 0.2 },
    unchecked: true,
  },
  { name: 'recovered', first: {}, second: {}, model: {}, unchecked: false },
];

export interface GatewayReport extends CallersReport {
  readonly seconds: number;
  /** Lines of the log about requests. */
  readonly logged: number;
  /** Why something could not be checked, per phase. */
  readonly failures: { readonly [phase: string]: { readonly [cause: string]: number } };
  /** MiB after garbage collection: of the rounds' ends. */
  readonly heap: readonly number[];
}

interface LogLine {
  readonly event: string;
  readonly requestId: string;
  readonly code: string;
  readonly failures?: readonly string[];
}

export async function soakGateway(seconds: number): Promise<GatewayReport> {
  const cloud = await startCloud();
  const callers = startChild('callers.ts');
  const heard = <K extends keyof FromCallers>(kind: K): Promise<FromCallers[K]> =>
    new Promise((resolve, reject) => {
      callers.once('exit', (code) => reject(new Error(`the callers ended with ${code}`)));
      callers.on('message', (message: Partial<FromCallers>) => {
        if (message[kind] !== undefined) resolve(message[kind] as FromCallers[K]);
      });
    });
  const tell = (message: ToCallers): void => void callers.send(message);
  const problems: string[] = [];
  process.on('unhandledRejection', (reason) => problems.push(`unhandled rejection: ${String(reason)}`));

  const { first, second } = cloud;
  const config = parseConfig({
    listen: { port: 0 },
    upstream: {
      url: `${await heard('model')}/v1`,
      authorization: { from: 'nothing' },
      firstByteMs: 5000,
      idleMs: 5000,
    },
    moderation: {
      regions: [
        { regionId: 'ap-southeast-1', host: first.endpoint, protocol: 'http' },
        { regionId: 'cn-shanghai', host: second.endpoint, protocol: 'http' },
      ],
      deadlineMs: 3000,
      rateLimit: { perSecond: CALLS_PER_SECOND },
      retry: { attemptTimeoutMs: 500 },
      breaker: { openMs: 500, maxOpenMs: 1000 },
    },
  });
  process.env.ALIBABA_CLOUD_ACCESS_KEY_ID = first.accessKeyId;
  process.env.ALIBABA_CLOUD_ACCESS_KEY_SECRET = first.accessKeySecret;
  const ids = new Set<string>();
  let logged = 0;
  let phase = '';
  const causes: { [phase: string]: { [cause: string]: number } } = {};
  const write = (line: string): void => {
    const { event, requestId, code, failures = [] } = JSON.parse(line) as LogLine;
    if (event !== 'request') return;
    for (const cause of failures) {
      const seen = (causes[phase] ??= {});
      seen[cause] = (seen[cause] ?? 0) + 1;
    }
    logged++;
    if (ids.has(requestId)) problems.push(`request ${requestId} was logged twice`);
    ids.add(requestId);
    if (code === 'internal') problems.push(`an unforeseen error: ${line}`);
  };
  const { addresses, stop } = await startGateway(config, write, {});
  tell({ gateway: `http://127.0.0.1:${addresses.port}` });

  const began = performance.now();
  const end = began + seconds * 1000;
  const heap = new HeapWatch();
  const length = Math.min(6000, (seconds * 1000) / PHASES.length);
  while (performance.now() + length / 2 < end) {
    for (const { name, first, second, model, unchecked } of PHASES) {
      phase = name;
      cloud.fail(first, second);
      tell({ phase: { name, model, unchecked } });
      await pause(length);
    }
    ids.clear();
    heap.look();
  }
  const report = heard('report');
  tell({ stop: true });
  const { asked, left, ...rest } = await report;
  const stopping = performance.now();
  await stop();
  if (performance.now() - stopping > 5000) problems.push('it took more than 5 s to stop');
  // Who left before the request had arrived was never seen.
  if (logged > asked || logged < asked - left) problems.push(`${asked} requests, ${left} left, ${logged} logged`);
  callers.disconnect();
  cloud.end();
  await pause(100);
  const kept = process.getActiveResourcesInfo().filter((one) => one.startsWith('TCP'));
  if (kept.length > 0) problems.push(`left over: ${kept.join(', ')}`);
  if (heap.growth) problems.push(heap.growth);
  const took = Math.round((performance.now() - began) / 100) / 10;
  return {
    seconds: took,
    asked,
    left,
    ...rest,
    logged,
    failures: causes,
    heap: heap.seen,
    problems: [...rest.problems, ...problems],
  };
}
