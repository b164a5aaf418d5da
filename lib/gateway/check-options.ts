/** What is wrong with a client's options, told without a client: an app that deploys one checks them when it is synthesized. */
import { MAX_TEXT_LENGTH } from './api';
import { Check } from './check';
import type { GuardrailsClientOptions } from './client';
import { endpointOf, isHost, isLoopback, KNOWN_REGIONS, type RegionOptions } from './endpoints';
import type { StreamOptions } from './stream';

export const STREAM: StreamOptions = { firstWindow: 100, window: 500, overlap: 128, maxWaitMs: 2000 };

/** Of pieces, and so of what is pushed into a stream in one go: never less than the stream's own. */
export function pieceOverlapOf({
  pieceOverlap,
  pieceLength = MAX_TEXT_LENGTH,
  stream,
}: Pick<GuardrailsClientOptions, 'pieceOverlap' | 'pieceLength' | 'stream'>): number {
  return pieceOverlap ?? Math.max(stream?.overlap ?? STREAM.overlap, Math.min(200, Math.floor(pieceLength / 4)));
}

/**
 * @param longestWord - of the local lists
 * @throws ValidationError with everything that is wrong
 */
export function checkOptions(options: GuardrailsClientOptions, longestWord: number): void {
  const check = new Check('the options');
  // They may come from JSON.
  check.object(options, '');
  const regions = check.list(options.regions, 'regions') as readonly RegionOptions[];
  if (regions.length === 0)
    check.add('missing', 'regions', undefined, 'at least one region', 'name the region that is called');
  regions.forEach((region, index) => checkRegion(check, region, `regions[${index}]`));
  const { pieceLength = MAX_TEXT_LENGTH, rateLimit = {}, retry = {}, breaker = {} } = options;
  const stream = { ...STREAM, ...options.stream };
  check.number(options.deadlineMs, 'deadlineMs', [1, 600_000]);
  check.number(pieceLength, 'pieceLength', [100, MAX_TEXT_LENGTH]);
  check.number(options.pieceOverlap, 'pieceOverlap', [0, Math.floor(pieceLength / 4)]);
  check.number(options.maxTextLength, 'maxTextLength', [1, 10_000_000]);
  check.number(options.maxParallel, 'maxParallel', [1, 1000]);
  check.number(options.connections, 'connections', [1, 10_000]);
  check.number(options.connectTimeoutMs, 'connectTimeoutMs', [1, 60_000]);
  check.number(stream.firstWindow, 'stream.firstWindow', [1, pieceLength]);
  check.number(stream.window, 'stream.window', [1, 100_000]);
  // A word that is longer could be released in part before it is seen whole.
  check.number(stream.overlap, 'stream.overlap', [longestWord, Math.floor(pieceLength / 4)]);
  // What is pushed in one go is split again, by the overlap of pieces.
  if (options.pieceOverlap !== undefined && options.pieceOverlap < stream.overlap) {
    check.add(
      'out-of-range',
      'pieceOverlap',
      options.pieceOverlap,
      `at least stream.overlap, ${stream.overlap}`,
      'raise pieceOverlap, or lower stream.overlap',
    );
  }
  check.number(stream.maxWaitMs, 'stream.maxWaitMs', [0, 600_000]);
  check.number(rateLimit.perSecond, 'rateLimit.perSecond', [1, 10_000]);
  check.number(rateLimit.filesPerSecond, 'rateLimit.filesPerSecond', [1, 10_000]);
  check.number(rateLimit.redis?.fallbackPerSecond, 'rateLimit.redis.fallbackPerSecond', [1, 10_000]);
  check.number(rateLimit.redis?.timeoutMs, 'rateLimit.redis.timeoutMs', [1, 60_000]);
  const { scripts, url = '' } = rateLimit.redis ?? {};
  if (rateLimit.redis && !scripts && !(/^rediss?:\/\/./.test(url) && URL.canParse(url))) {
    // The URL is not shown: it may hold a password.
    check.add(
      'invalid-value',
      'rateLimit.redis.url',
      '(not shown)',
      'redis://host:port or rediss://host:port',
      'correct the URL; in a password write what is no letter or digit as %XX',
    );
  }
  check.number(retry.maxAttempts, 'retry.maxAttempts', [1, 20]);
  check.number(retry.attemptTimeoutMs, 'retry.attemptTimeoutMs', [1, 600_000]);
  check.number(retry.pauseMs, 'retry.pauseMs', [0, 60_000]);
  check.number(retry.maxPauseMs, 'retry.maxPauseMs', [0, 60_000]);
  check.number(breaker.size, 'breaker.size', [1, 10_000]);
  check.number(breaker.threshold, 'breaker.threshold', [0.01, 0.99], false);
  check.number(breaker.minimumCalls, 'breaker.minimumCalls', [1, breaker.size ?? 20]);
  check.number(breaker.openMs, 'breaker.openMs', [1, 600_000]);
  check.number(breaker.maxOpenMs, 'breaker.maxOpenMs', [1, 3_600_000]);
  check.throwIfAny();
}

function checkRegion(check: Check, region: RegionOptions, path: string): void {
  const members = check.object(region, path, ['regionId', 'network', 'host', 'protocol', 'services'], true);
  if (!members) return;
  check.text(members.regionId, `${path}.regionId`, 50, true);
  check.oneOf(members.network, `${path}.network`, ['public', 'vpc']);
  check.oneOf(members.protocol, `${path}.protocol`, ['https', 'http']);
  const host = check.text(members.host, `${path}.host`, 255);
  if (host !== undefined && !isHost(host)) {
    check.add(
      'invalid-value',
      `${path}.host`,
      host,
      'a host name, or host:port, without a scheme and without a path',
      'correct the host',
    );
  } else if (members.protocol === 'http' && !isLoopback(host ?? '')) {
    check.add(
      'invalid-value',
      `${path}.protocol`,
      'http',
      'https; http only to a host of this machine (127.0.0.1, ::1, localhost)',
      'remove protocol, or set host',
    );
  }
  if (typeof members.regionId === 'string' && host === undefined && !endpointOf(region)) {
    const usable = Object.entries(KNOWN_REGIONS).filter(([, { vpc }]) => members.network !== 'vpc' || vpc);
    check.add(
      'invalid-value',
      `${path}.regionId`,
      members.regionId,
      usable.map(([id]) => id).join(', '),
      'choose one of them, or set host',
    );
  }
  const services = check.object(members.services, `${path}.services`, [
    'request',
    'response',
    'requestImage',
    'responseImage',
    'file',
  ]);
  for (const [name, code] of Object.entries(services ?? {})) check.text(code, `${path}.services.${name}`, 100, true);
}
