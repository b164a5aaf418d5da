/** Who calls. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Callers } from './config';
import { ApiError } from './errors';

/** Tells callers apart by their key, or by the header of a trusted proxy. */
export class CallerDirectory {
  private readonly keys: readonly { readonly consumer: string; readonly hash: Buffer }[];

  constructor(private readonly callers: Callers) {
    this.keys = callers.keys.map(({ consumer, sha256 }) => ({ consumer, hash: Buffer.from(sha256, 'hex') }));
  }

  /** Names of consumers are few, so that metrics may carry them: they stand in the configuration. */
  get areKnown(): boolean {
    return this.keys.length > 0;
  }

  /**
   * The consumer; undefined where nobody is told apart.
   * @throws ApiError 401 for a key that is missing or unknown, 400 for a malformed name
   */
  identify(headers: IncomingHttpHeaders): string | undefined {
    if (this.keys.length > 0) return this.byKey(headers);
    const { consumerHeader } = this.callers;
    if (consumerHeader === undefined) return undefined;
    const name = headers[consumerHeader];
    if (name === undefined) return undefined;
    if (typeof name !== 'string' || !/^[\w.-]{1,64}$/.test(name)) {
      throw new ApiError(400, 'invalid_consumer', 'The header with the consumer is malformed.');
    }
    return name;
  }

  private byKey(headers: IncomingHttpHeaders): string {
    const { keyHeader } = this.callers;
    const value = headers[keyHeader];
    const given = typeof value === 'string' ? value : '';
    const key = keyHeader === 'authorization' ? /^Bearer +(\S+)$/i.exec(given)?.[1] : given;
    const hash = createHash('sha256')
      .update(key ?? '')
      .digest();
    // All are compared: the time tells nothing of where one was found.
    const found = this.keys.filter((one) => timingSafeEqual(one.hash, hash));
    if (key === undefined || key === '' || !found[0]) {
      throw new ApiError(401, 'invalid_api_key', 'The API key is missing or not known to this gateway.', {
        headers: { 'www-authenticate': 'Bearer' },
      });
    }
    return found[0].consumer;
  }
}
