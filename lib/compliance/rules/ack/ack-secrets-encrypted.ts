import type { Rule } from '../../rule';

export const ackSecretsEncrypted: Rule = {
  id: 'ack-secrets-encrypted',
  title: 'Secrets of a cluster are encrypted with a KMS key',
  why: 'Whoever gets a backup of etcd has all secrets.',
  fix: 'set encryption_provider_key (ACK Pro)',
  level: 'error',
  layer: 'data',
  types: ['alicloud_cs_managed_kubernetes'],
  check: (resource, judge) => {
    if (!resource.has('encryption_provider_key')) judge.fail('secrets are not encrypted', 'encryption_provider_key');
  },
};
