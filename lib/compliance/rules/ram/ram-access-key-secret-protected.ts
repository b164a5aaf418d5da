import type { Rule } from '../../rule';

export const ramAccessKeySecretProtected: Rule = {
  id: 'ram-access-key-secret-protected',
  title: 'The secret of an AccessKey stands neither in the state nor in a file',
  why: 'Whoever reads the state, or the machine of the pipeline, has the key.',
  fix: 'use a role instead; or aisec_access_key, which puts the secret into a secret store; or set pgp_key',
  level: 'error',
  layer: 'governance',
  types: ['alicloud_ram_access_key'],
  check: (resource, judge) => {
    if (!resource.has('pgp_key')) judge.fail('the secret stands in plain text in the state', 'pgp_key');
    if (resource.has('secret_file')) judge.fail('the secret is written to a file', 'secret_file');
  },
};
