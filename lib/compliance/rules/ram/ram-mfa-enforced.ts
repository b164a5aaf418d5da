import type { Rule } from '../../rule';

export const ramMfaEnforced: Rule = {
  id: 'ram-mfa-enforced',
  title: 'Every login of a RAM user to the console needs a second factor',
  why: 'A password that was phished would be enough.',
  fix: 'set mfa_operation_for_login to mandatory',
  level: 'error',
  layer: 'governance',
  types: ['alicloud_ram_security_preference'],
  required: { what: 'the account does not demand a second factor at logins' },
  check: (resource, judge) => {
    if (resource.flag('enforce_mfa_for_login') === true) return;
    const operation = resource.text('mfa_operation_for_login');
    if (operation !== 'mandatory')
      judge.fail(`mfa_operation_for_login is ${operation ?? 'not set'}`, 'mfa_operation_for_login');
  },
};
