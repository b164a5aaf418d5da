import type { Rule } from '../../rule';

export const kmsSecretRotated: Rule = {
  id: 'kms-secret-rotated',
  title: 'A managed secret is rotated by itself',
  why: 'A password that never changes is found sooner or later.',
  fix: 'set enable_automatic_rotation to true and rotation_interval',
  level: 'warning',
  layer: 'data',
  types: ['alicloud_kms_secret'],
  check: (resource, judge) => {
    const type = resource.text('secret_type') ?? 'Generic';
    // KMS does not know how to change what a generic secret is for.
    if (type === 'Generic') return judge.notApplicable();
    if (resource.flag('enable_automatic_rotation') !== true)
      judge.fail(`a secret of type ${type} is not rotated`, 'enable_automatic_rotation');
  },
};
