import type { Rule } from '../../rule';

/** A rule that a parameter of PostgreSQL is on, in the instance or in its parameter group. */
export function postgresqlParameterRule(rule: Pick<Rule, 'id' | 'title' | 'why'>, parameter: string): Rule {
  return {
    ...rule,
    fix: `set parameter ${parameter} to on`,
    level: 'warning',
    layer: 'monitoring',
    types: ['alicloud_db_instance'],
    check: (instance, judge) => {
      if (instance.text('engine') !== 'PostgreSQL') return judge.notApplicable();
      const own = instance.blocks('parameters').find(([, one]) => one.text('name') === parameter);
      const group = judge.configuration.targetOf(instance, 'db_param_group_id', 'alicloud_rds_parameter_group', 'id');
      const grouped = group?.blocks('param_detail').find(([, one]) => one.text('param_name') === parameter);
      const value = own?.[1].text('value') ?? grouped?.[1].text('param_value');
      if (value?.toLowerCase() !== 'on') judge.fail(`${parameter} is ${value ?? 'not set'}`, 'parameters');
    },
  };
}
