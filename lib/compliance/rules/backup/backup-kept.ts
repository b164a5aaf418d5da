import type { Rule } from '../../rule';

export const backupKept: Rule = {
  id: 'backup-kept',
  title: 'Backups are kept for at least 30 days',
  why: 'Poisoned data is found late; the good copy is gone by then.',
  fix: 'set retention of each rule of type BACKUP to 30 or more',
  level: 'warning',
  layer: 'data',
  types: ['alicloud_hbr_policy'],
  check: (resource, judge) => {
    const rules = resource.blocks('rules').filter(([, rule]) => rule.text('rule_type') === 'BACKUP');
    if (rules.length === 0) return judge.notApplicable();
    judge.each(rules, ([at, rule]) => {
      const days = rule.number('retention');
      if (days === undefined || days < 30)
        judge.fail(`retention is ${days ?? 'not set'}; at least 30 days are wanted`, at);
    });
  },
};
