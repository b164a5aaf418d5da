import type { Rule } from '../../rule';

export const nasEncrypted: Rule = {
  id: 'nas-encrypted',
  title: 'A file system is encrypted',
  why: 'Data sets and checkpoints of models would lie in plain text.',
  fix: 'set encrypt_type to 2 and kms_key_id, or to 1 for a key of the service',
  level: 'error',
  layer: 'data',
  types: ['alicloud_nas_file_system'],
  check: (resource, judge) => {
    const type = resource.number('encrypt_type') ?? 0;
    if (type === 0) judge.fail('the file system is not encrypted', 'encrypt_type');
  },
};
