/** What is wrong with the policy and the client's settings of a configuration, told without starting anything. */
import { checkOptions } from '../check-options';
import { Lists } from '../lists';
import { checkPolicy } from '../policy';
import type { GatewayConfig } from './config';

/** @throws ValidationError with everything that is wrong */
export function checkModeration({ moderation, limits }: GatewayConfig): void {
  const { policy = { version: 1 }, rateLimit } = moderation;
  checkPolicy(policy);
  const lists = new Lists(policy.block ?? [], policy.allow?.texts ?? [], policy.allow?.phrases ?? []);
  const { redis, ...rest } = rateLimit ?? {};
  checkOptions(
    {
      ...moderation,
      credentials: undefined,
      maxTextLength: limits.textCharacters,
      // The address is known where the gateway runs only.
      rateLimit: { ...rest, ...(redis && { redis: { ...redis, url: 'redis://known-at-start' } }) },
    },
    lists.longestWord,
  );
}
