import { Token } from 'cdktf';
import { type Problems, shown } from '../../core/errors';

/** Calls of AI Guardrails that an ordinary request needs: one for the prompt, one for the answer. Long texts and streams need more. */
export const CALLS_PER_REQUEST = 2;
/** How long a request is taken to last. */
export const SECONDS_PER_REQUEST = 10;
/** Requests that one instance is planned to hold at a time. */
const PER_INSTANCE = 100;
/** Room for bursts. */
const HEADROOM = 2;
/** Calls with a file, per second of one account, as the client has it by default. @unverified see GuardrailsQuota.CLAIMED_QPS */
const FILES_PER_SECOND = 10;

export interface CapacityProps {
  /**
   * Instances at most (`reserved_concurrency`), which are taken from those of the account.
   * @default - `qps / 2 * secondsPerRequest * 2 / 100`, rounded up, at least 2; without a shared limit at most `qps`, and at most 10
   */
  readonly maxInstances?: number;
  /** Requests of one instance at a time, 1 to 200. @default - `qps / 2 * secondsPerRequest * 2 / maxInstances`, rounded up */
  readonly instanceConcurrency?: number;
  /** Seconds that a request takes, the model's answer included. @default 10 */
  readonly secondsPerRequest?: number;
}

export interface Capacity {
  readonly maxInstances: number;
  readonly instanceConcurrency: number;
  /** Of one instance, or of all where they share the limit. */
  readonly perSecond: number;
  readonly filesPerSecond: number;
  /** Of one instance, while the shared limit is out of reach. */
  readonly fallbackPerSecond: number;
}

/**
 * Instances and their concurrency, from the calls per second that there are.
 *
 * `qps / 2` requests per second can be checked, so `qps / 2 * secondsPerRequest` are open at a time (Little's law), and twice that is
 * planned for. Without a shared limit every instance gets `floor(qps / maxInstances)` calls per second.
 */
export function capacityOf(
  qps: number,
  shared: boolean,
  props: CapacityProps,
  problems: Problems,
): Capacity | undefined {
  const { secondsPerRequest = SECONDS_PER_REQUEST } = props;
  if (Token.isUnresolved(qps)) {
    problems.add({
      code: 'invalid-value',
      what: 'the calls per second of the access are not known yet, and instances are derived from them',
      got: 'a value known after apply',
      allowed: 'a number in the code',
      fix: 'write qps of the access in the code',
    });
    return undefined;
  }
  const before = problems.findings.length;
  for (const [argument, value, whole] of [
    ['maxInstances', props.maxInstances, true],
    ['secondsPerRequest', secondsPerRequest, false],
  ] as const) {
    if (value === undefined || (value > 0 && Number.isFinite(value) && (!whole || Number.isInteger(value)))) continue;
    problems.add({
      code: 'out-of-range',
      what: `${argument} is out of range`,
      got: shown(value),
      allowed: `a ${whole ? 'whole ' : ''}number above 0, written in the code`,
      fix: `correct ${argument}`,
    });
  }
  if (problems.findings.length > before) return undefined;
  const open = (qps / CALLS_PER_REQUEST) * secondsPerRequest * HEADROOM;
  const wanted = Math.max(2, Math.ceil(open / PER_INSTANCE));
  const maxInstances = props.maxInstances ?? (shared ? wanted : Math.min(wanted, qps, FILES_PER_SECOND));
  const share = Math.floor(qps / maxInstances);
  const files = Math.min(qps, FILES_PER_SECOND);
  if (!shared && Math.floor(files / maxInstances) < 1) {
    problems.add({
      code: 'out-of-range',
      what: 'an instance has less than one call per second',
      got: `${qps} calls per second, ${files} with a file, for ${maxInstances} instances`,
      allowed: `at most ${files} instances, or a limit that instances share`,
      fix: 'lower maxInstances, raise qps of the access, or set sharedRateLimit',
    });
  }
  return {
    maxInstances,
    instanceConcurrency: props.instanceConcurrency ?? Math.min(200, Math.max(1, Math.ceil(open / maxInstances))),
    perSecond: shared ? qps : share,
    filesPerSecond: shared ? files : Math.floor(files / maxInstances),
    fallbackPerSecond: Math.max(1, share),
  };
}
