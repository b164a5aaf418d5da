/** What is told of the client's work: structured logs and OpenTelemetry metrics. Neither has a place for content or keys. */
import { type Counter, type Histogram, type Meter, metrics, type UpDownCounter } from '@opentelemetry/api';
import type { Action, BreakerState, Direction, FailureBucket, Verdict } from './moderator';

/** Names, codes, counts and durations only. */
export interface LogRecord {
  readonly event: 'call' | 'verdict' | 'breaker' | 'limiter' | 'clock' | 'observer';
  readonly [name: string]: string | number | boolean | readonly string[] | undefined;
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** Takes records, for example `(level, record) => pino[level](record)`. */
export interface GatewayLogger {
  log(level: LogLevel, record: LogRecord): void;
}

/** Writes a line of JSON per record, to standard output by default. */
export class JsonLinesLogger implements GatewayLogger {
  constructor(
    private readonly least: LogLevel = 'info',
    private readonly write: (line: string) => void = (line) => void process.stdout.write(line),
  ) {}

  log(level: LogLevel, record: LogRecord): void {
    if (LEVELS.indexOf(level) < LEVELS.indexOf(this.least)) return;
    this.write(`${JSON.stringify({ time: new Date().toISOString(), level, ...record })}\n`);
  }
}

const LEVELS: readonly LogLevel[] = ['debug', 'info', 'warn', 'error'];

export const METER_NAME = 'cdktf-alicloud-ai-security/gateway';

/** Of one attempt of a call. */
export interface AttemptRecord {
  readonly action: string;
  readonly service: string;
  readonly host: string;
  readonly regionId: string;
  readonly attempt: number;
  readonly milliseconds: number;
  readonly outcome: 'ok' | FailureBucket;
  readonly code?: string;
  readonly requestId?: string;
}

export interface TelemetryOptions {
  readonly logger?: GatewayLogger;
  readonly meter?: Meter;
}

export class Telemetry {
  private readonly logger?: GatewayLogger;
  private readonly calls: Counter;
  private readonly callDuration: Histogram;
  private readonly waits: Histogram;
  private readonly verdicts: Counter;
  private readonly verdictDuration: Histogram;
  private readonly findings: Counter;
  private readonly pieces: Histogram;
  private readonly breakerChanges: Counter;
  private readonly inFlight: UpDownCounter;
  private calling = 0;

  constructor({ logger, meter = metrics.getMeter(METER_NAME) }: TelemetryOptions) {
    this.logger = logger;
    this.calls = meter.createCounter('guardrails.client.calls', {
      description: 'Attempts to call AI Guardrails, by action, region and outcome.',
    });
    this.callDuration = meter.createHistogram('guardrails.client.call.duration', {
      unit: 's',
      description: 'Time from sending an attempt to its answer.',
    });
    this.waits = meter.createHistogram('guardrails.client.limiter.wait', {
      unit: 's',
      description: 'Time that an attempt waited for its place under the rate limit.',
    });
    this.verdicts = meter.createCounter('guardrails.client.verdicts', {
      description: 'Verdicts, by direction, action, and failure where the fail policy decided.',
    });
    this.verdictDuration = meter.createHistogram('guardrails.client.verdict.duration', {
      unit: 's',
      description: 'Time from the request for a verdict to the verdict.',
    });
    this.findings = meter.createCounter('guardrails.client.findings', {
      description: 'What was found, by direction, dimension and level.',
    });
    this.pieces = meter.createHistogram('guardrails.client.pieces', {
      description: 'Pieces that a text was checked in.',
    });
    this.breakerChanges = meter.createCounter('guardrails.client.breaker.changes', {
      description: 'State changes of circuit breakers, by host and new state.',
    });
    this.inFlight = meter.createUpDownCounter('guardrails.client.in_flight', {
      description: 'Calls that wait for an answer.',
    });
  }

  /** Calls that wait for an answer. */
  get callsInFlight(): number {
    return this.calling;
  }

  started(): void {
    this.calling++;
    this.inFlight.add(1);
  }

  attempted(record: AttemptRecord): void {
    const { action, regionId, outcome, milliseconds } = record;
    this.calling--;
    this.inFlight.add(-1);
    this.calls.add(1, { action, region: regionId, outcome });
    this.callDuration.record(milliseconds / 1000, { action, region: regionId, outcome });
    this.log(outcome === 'ok' ? 'debug' : outcome === 'configuration' ? 'error' : 'warn', { event: 'call', ...record });
  }

  waited(milliseconds: number, limiter: string): void {
    this.waits.record(milliseconds / 1000, { limiter });
  }

  limiterFellBack(limiter: string, reason: string, fallback: boolean): void {
    this.log(fallback ? 'warn' : 'info', { event: 'limiter', limiter, reason, fallback });
  }

  breakerChanged(host: string, state: BreakerState): void {
    this.breakerChanges.add(1, { host, state });
    this.log(state === 'open' ? 'error' : 'info', { event: 'breaker', host, state });
  }

  clockCorrected(host: string, milliseconds: number): void {
    this.log('warn', { event: 'clock', host, milliseconds });
  }

  decided(direction: Direction, verdict: Verdict, policy: string, milliseconds: number): void {
    const { action, failure, findings, pieces, requestIds } = verdict;
    const attributes = { direction, action, ...(failure && { failure: failure.bucket }) };
    this.verdicts.add(1, attributes);
    this.verdictDuration.record(milliseconds / 1000, { direction, action });
    this.pieces.record(pieces, { direction });
    for (const { dimension, level, source } of findings) this.findings.add(1, { direction, dimension, level, source });
    this.log(levelOf(action, failure !== undefined), {
      event: 'verdict',
      direction,
      action,
      policy,
      milliseconds,
      pieces,
      requestIds,
      labels: [...new Set(findings.map(({ dimension, label, level }) => `${dimension}:${label}:${level}`))],
      ...(failure && { failure: failure.bucket, code: failure.code, reason: failure.message }),
    });
  }

  private log(level: LogLevel, record: LogRecord): void {
    try {
      this.logger?.log(level, record);
    } catch {
      // A logger that fails must not decide over content.
    }
  }
}

function levelOf(action: Action, failed: boolean): LogLevel {
  if (failed) return 'error';
  return action === 'pass' ? 'debug' : 'info';
}
