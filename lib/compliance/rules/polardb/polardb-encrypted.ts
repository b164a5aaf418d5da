import type { Rule } from '../../rule';
import { failUnless } from '../kit';

export const polardbEncrypted: Rule = {
  id: 'polardb-encrypted',
  title: 'A PolarDB cluster is encrypted at rest',
  why: 'Backups and disks would hold the data in plain text.',
  fix: 'set tde_status to Enabled',
  level: 'warning',
  layer: 'data',
  types: ['alicloud_polardb_cluster'],
  check: (resource, judge) => {
    failUnless(resource, judge, 'tde_status', ['Enabled']);
  },
};
