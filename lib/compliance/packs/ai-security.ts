import type { Pack } from '../pack';
import { RULES } from '../rules';

/** Rules that only a framework asks for, with what this pack asks for instead. */
const OF_FRAMEWORKS: { readonly [rule: string]: string } = {
  'log-store-kept-year': 'log-store-kept-half-year',
  'ram-policy-not-on-users': 'an application outside of Alibaba Cloud needs a user of its own, which has one policy',
  'oss-bucket-policy-network-limited': 'oss-bucket-policy-not-public',
  'ack-pod-network-interfaces': 'ack-network-policy',
};

/** What this project asks of an AI system on Alibaba Cloud: all rules but those that only a framework asks for. */
export const AiSecurityPack: Pack = {
  id: 'ai-security',
  name: 'AI security on Alibaba Cloud',
  rules: RULES.filter(({ id }) => !(id in OF_FRAMEWORKS)),
};
