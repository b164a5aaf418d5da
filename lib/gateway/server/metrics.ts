/** What is counted. Labels are few and hold no content. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Meter } from '@opentelemetry/api';
import { PrometheusExporter } from '@opentelemetry/exporter-prometheus';
import { AggregationType, MeterProvider } from '@opentelemetry/sdk-metrics';
import type { BreakerState, Moderator } from '../moderator';
import { METER_NAME } from '../telemetry';

const PREFIX = 'guardrails.gateway';

/** Seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

const BREAKER: { readonly [state in BreakerState]: number } = { closed: 0, 'half-open': 1, open: 2 };

/** A registry of metrics in the format of Prometheus. */
export class Metrics {
  /** For the gateway and for the client. */
  readonly meter: Meter;
  private readonly exporter = new PrometheusExporter({ preventServerStart: true });
  private readonly provider = new MeterProvider({
    readers: [this.exporter],
    views: [
      {
        instrumentUnit: 's',
        aggregation: { type: AggregationType.EXPLICIT_BUCKET_HISTOGRAM, options: { boundaries: BUCKETS } },
      },
    ],
  });

  constructor() {
    this.meter = this.provider.getMeter(METER_NAME);
  }

  /** Answers with everything that was counted. */
  serve(request: IncomingMessage, response: ServerResponse): void {
    this.exporter.getMetricsRequestHandler(request, response);
  }

  close(): Promise<void> {
    return this.provider.shutdown();
  }
}

/** What became of a request: the strictest of what was done to it and to its answer. */
export type Outcome = 'passed' | 'masked' | 'replaced' | 'blocked' | 'refused' | 'failed' | 'gone';

export interface Exchange {
  readonly operation: string;
  readonly outcome: Outcome;
  readonly status: number;
  /** `ok`, or the code of the error. */
  readonly code: string;
  readonly consumer: string | undefined;
  readonly seconds: number;
  readonly upstreamSeconds: number | undefined;
  readonly moderationSeconds: number | undefined;
}

/** The gateway's own counters; the client has its own of calls, verdicts and findings. */
export class GatewayMetrics {
  inFlight = 0;
  heldBytes = 0;
  private readonly requests;
  private readonly duration;
  private readonly upstream;
  private readonly moderation;

  constructor(meter: Meter, moderator: Moderator) {
    this.requests = meter.createCounter(`${PREFIX}.requests`, { description: 'Requests, by what became of them.' });
    const histogram = (name: string, description: string) =>
      meter.createHistogram(`${PREFIX}.${name}`, { unit: 's', description });
    this.duration = histogram('request.duration', 'From the request to the end of its answer.');
    this.upstream = histogram('upstream.duration', 'From asking the upstream to the beginning of its answer.');
    this.moderation = histogram('moderation.duration', 'How long a request waited for its verdict.');
    meter
      .createObservableGauge(`${PREFIX}.in_flight`, { description: 'Requests that are being answered.' })
      .addCallback((result) => result.observe(this.inFlight));
    meter
      .createObservableGauge(`${PREFIX}.held_bytes`, {
        unit: 'By',
        description: 'Bodies of these requests, and answers that are not streams.',
      })
      .addCallback((result) => result.observe(this.heldBytes));
    meter
      .createObservableGauge(`${PREFIX}.breaker`, {
        description: 'Circuit breaker of each endpoint: 0 closed, 1 half-open, 2 open.',
      })
      .addCallback((result) => {
        for (const { host, breaker } of moderator.status().endpoints) result.observe(BREAKER[breaker], { host });
      });
  }

  answered(exchange: Exchange): void {
    const { operation, outcome, status, code, consumer, seconds, upstreamSeconds, moderationSeconds } = exchange;
    this.requests.add(1, { operation, outcome, status, code, ...(consumer !== undefined && { consumer }) });
    this.duration.record(seconds, { operation });
    if (upstreamSeconds !== undefined) this.upstream.record(upstreamSeconds, { operation });
    if (moderationSeconds !== undefined) this.moderation.record(moderationSeconds, { operation });
  }
}
