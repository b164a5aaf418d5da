import type { Rule } from '../../rule';

export const sddpOn: Rule = {
  id: 'sddp-on',
  title: 'Sensitive data is found and classified',
  why: 'Nobody protects data that nobody knows of.',
  fix: 'buy version_company or version_dlp, and authorize data assets (ud_cbool yes)',
  level: 'info',
  layer: 'data',
  types: ['alicloud_sddp_instance'],
  check: (resource, judge) => {
    if (resource.text('ud_cbool') === 'no') judge.fail('data assets are not included', 'ud_cbool');
  },
};
