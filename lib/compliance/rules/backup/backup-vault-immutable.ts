import type { Rule } from '../../rule';

export const backupVaultImmutable: Rule = {
  id: 'backup-vault-immutable',
  title: 'Backups in a vault cannot be deleted before they expire',
  why: 'Ransomware deletes backups first.',
  fix: 'set worm_enabled to true; it cannot be switched off again',
  level: 'warning',
  layer: 'data',
  types: ['alicloud_hbr_vault'],
  check: (resource, judge) => {
    if (resource.flag('worm_enabled') !== true) judge.fail('backups can be deleted', 'worm_enabled');
  },
};
