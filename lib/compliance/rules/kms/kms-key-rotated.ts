import type { Rule } from '../../rule';

export const kmsKeyRotated: Rule = {
  id: 'kms-key-rotated',
  title: 'A symmetric key is rotated by itself',
  why: 'The longer a key is used, the more data one key opens.',
  fix: 'set automatic_rotation to Enabled and rotation_interval, such as 365d',
  level: 'error',
  layer: 'data',
  types: ['alicloud_kms_key'],
  check: (resource, judge) => {
    const spec = resource.text('key_spec') ?? 'Aliyun_AES_256';
    // KMS rotates symmetric keys only whose material it made.
    if (!/_(AES|SM4)/.test(spec) || resource.text('origin') === 'EXTERNAL') return judge.notApplicable();
    const rotation = resource.text('automatic_rotation');
    if (rotation !== 'Enabled') judge.fail(`automatic_rotation is ${rotation ?? 'not set'}`, 'automatic_rotation');
  },
};
