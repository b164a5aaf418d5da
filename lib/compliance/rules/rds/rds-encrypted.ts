import type { Rule } from '../../rule';

export const rdsEncrypted: Rule = {
  id: 'rds-encrypted',
  title: 'A database is encrypted at rest',
  why: 'Backups and disks would hold the data in plain text.',
  fix: 'set tde_status to Enabled for MySQL and SQL Server, encryption_key for the disk of any engine',
  level: 'error',
  layer: 'data',
  types: ['alicloud_db_instance'],
  check: (resource, judge) => {
    if (resource.has('encryption_key')) return;
    const engine = resource.text('engine') ?? '';
    const status = resource.text('tde_status');
    if (status !== 'Enabled') {
      judge.fail(`a ${engine} instance has no encrypted disk, and tde_status is ${status ?? 'not set'}`, 'tde_status');
    }
  },
};
