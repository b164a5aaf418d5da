/**
 * The client, against a fake cloud on this machine whose first region fails in every way: each question gets its own answer once, in
 * time, and nothing grows.
 */
import { GuardrailsClient, type LogRecord, type Verdict } from '../../lib/gateway';
import type { Faults } from '../../lib/sandbox/openapi';
import { HeapWatch, pause, startCloud } from './setting';

const DEADLINE_MS = 5000;
/** What a verdict may be late by: the machine is busy with both sides. */
const SLACK_MS = 1000;
const CALLERS = 16;
const CALLS_PER_SECOND = 150;

/** One round. */
const PHASES: readonly {
  readonly name: string;
  readonly first: Faults;
  readonly second: Faults;
  readonly mayFail: boolean;
}[] = [
  { name: 'healthy', first: {}, second: {}, mayFail: false },
  {
    name: 'mixed',
    // A call that is throttled stays in its region: four times in a row must not happen by chance.
    first: { throttle: 0.01, serverError: 0.1, answerLost: 0.1, garbled: 0.05, delayMs: [0, 100] },
    second: { delayMs: [0, 20] },
    mayFail: false,
  },
  { name: 'down', first: { serverError: 1 }, second: {}, mayFail: false },
  { name: 'silent', first: { delayMs: 3000 }, second: {}, mayFail: false },
  { name: 'both down', first: { serverError: 1 }, second: { answerLost: 1 }, mayFail: true },
  { name: 'recovered', first: {}, second: {}, mayFail: false },
];

export interface ClientReport {
  readonly seconds: number;
  readonly verdicts: number;
  /** Per action. */
  readonly actions: { readonly [action: string]: number };
  /** Verdicts of the fail policy, per cause. */
  readonly failures: { readonly [bucket: string]: number };
  /** Milliseconds. */
  readonly slowest: number;
  /** State changes of the first region's breaker. */
  readonly breaker: { readonly opened: number; readonly closed: number };
  /** MiB after garbage collection: of the rounds' ends. */
  readonly heap: readonly number[];
  readonly problems: readonly string[];
}

export async function soakClient(seconds: number): Promise<ClientReport> {
  const cloud = await startCloud();
  const problems: string[] = [];
  const problem = (text: string): void => void (problems.length < 20 && problems.push(text));
  process.on('unhandledRejection', (reason) => problem(`unhandled rejection: ${String(reason)}`));

  const changes = { opened: 0, closed: 0 };
  const { first, second } = cloud;
  const client = new GuardrailsClient({
    regions: [
      { regionId: 'ap-southeast-1', host: first.endpoint, protocol: 'http' },
      { regionId: 'cn-shanghai', host: second.endpoint, protocol: 'http' },
    ],
    credentials: { get: () => Promise.resolve(first), forget: () => undefined },
    env: {},
    deadlineMs: DEADLINE_MS,
    rateLimit: { perSecond: CALLS_PER_SECOND },
    retry: { attemptTimeoutMs: 500 },
    breaker: { openMs: 500, maxOpenMs: 1000 },
    logger: {
      log: (_, { event, host, state }: LogRecord) => {
        if (event !== 'breaker' || host !== first.endpoint) return;
        if (state === 'open') changes.opened++;
        if (state === 'closed') changes.closed++;
      },
    },
  });

  const actions: { [action: string]: number } = {};
  const failures: { [bucket: string]: number } = {};
  const answered = new Set<number>();
  let [next, slowest, verdicts] = [0, 0, 0];
  let failed = false;
  let phase = PHASES[0];
  /** Verdicts that began in the phase before are its. */
  let phaseBegan = performance.now();

  const check = (
    id: number,
    { action, text, failure }: Verdict,
    expected: Pick<Verdict, 'action' | 'text'>,
    began: number,
  ): void => {
    const took = performance.now() - began;
    slowest = Math.max(slowest, took);
    verdicts++;
    actions[action] = (actions[action] ?? 0) + 1;
    if (answered.has(id)) problem(`${id} was answered twice`);
    answered.add(id);
    if (took > DEADLINE_MS + SLACK_MS) problem(`${id} took ${Math.round(took)} ms in phase ${phase.name}`);
    if (failure) {
      failures[failure.bucket] = (failures[failure.bucket] ?? 0) + 1;
      failed = true;
      if (action !== 'block' || text !== '') problem(`${id} passed unchecked`);
      if (!phase.mayFail && began > phaseBegan + 2 * DEADLINE_MS) {
        problem(`${id} failed in phase ${phase.name}: ${failure.bucket} ${failure.code}`);
      }
    } else if (action !== expected.action || text !== expected.text) {
      problem(`${id} got ${action} instead of ${expected.action}, or another one's text`);
    }
  };

  const ask = async (): Promise<void> => {
    const id = next++;
    const began = performance.now();
    const phone = `138${String(id).padStart(8, '0')}`;
    const filler = id % 50 === 7 ? 'A long text that takes several pieces to be checked. '.repeat(90) : '';
    const kind = id % 5;
    if (id % 11 === 3) return askInStream(id, began, phone);
    const text = `${filler}${id} ${kind === 1 ? 'forbidden' : kind === 2 ? `call ${phone} now` : 'fine'}`;
    const verdict = await client.moderate({ direction: 'request', text });
    const expected = kind === 1 ? 'block' : kind === 2 ? 'mask' : 'pass';
    const allowed = expected === 'block' ? '' : text.replace(phone, '*'.repeat(11));
    check(id, verdict, { action: expected, text: allowed }, began);
  };

  const askInStream = async (id: number, began: number, phone: string): Promise<void> => {
    const stream = client.stream({ direction: 'response' });
    const whole = `${id} ${'some words of an answer '.repeat(20)}call ${phone} ${'and more '.repeat(30)}`;
    let text = '';
    for (let at = 0; at < whole.length; at += 60) {
      const released = await stream.push(whole.slice(at, at + 60));
      text += released.text;
      if (released.verdict?.failure)
        return check(id, released.verdict, { action: 'block', text: '' }, performance.now());
    }
    const last = await stream.end();
    text += last.text;
    if (last.verdict?.failure) return check(id, last.verdict, { action: 'block', text: '' }, performance.now());
    const verdict: Verdict = { action: 'mask', text, findings: [], requestIds: [], pieces: 1 };
    // Each of its checks has the deadline for itself.
    check(
      id,
      verdict,
      { action: 'mask', text: whole.replace(phone, '*'.repeat(11)) },
      Math.max(began, performance.now() - 1),
    );
  };

  const began = performance.now();
  const end = began + seconds * 1000;
  const callers = Array.from({ length: CALLERS }, async () => {
    while (performance.now() < end) {
      await ask();
      // An open breaker answers at once.
      if (failed) await pause(50);
      failed = false;
    }
  });
  const heap = new HeapWatch();
  const length = Math.min(6000, (seconds * 1000) / PHASES.length);
  while (performance.now() + length / 2 < end) {
    for (phase of PHASES) {
      cloud.fail(phase.first, phase.second);
      phaseBegan = performance.now();
      await pause(length);
    }
    // Ids go on, so that those of calls in flight stay unique.
    answered.clear();
    heap.look();
  }
  await Promise.all(callers);
  if (client.status().inFlight !== 0) problem(`${client.status().inFlight} calls are still in flight`);
  if (changes.opened === 0 || changes.closed === 0) problem('the breaker did not open and close');
  if (heap.growth) problem(heap.growth);
  await client.close();
  cloud.end();
  const took = Math.round((performance.now() - began) / 100) / 10;
  return {
    seconds: took,
    verdicts,
    actions,
    failures,
    slowest: Math.round(slowest),
    breaker: changes,
    heap: heap.seen,
    problems,
  };
}
