import { alertRule } from './alert';

export const alertLoginWithoutMfa = alertRule({
  id: 'alert-login-without-mfa',
  subject: 'Logins without a second factor',
  why: 'They are what a stolen password looks like.',
  templates: ['ram_mfa_login'],
  events: ['ConsoleSignin'],
  and: /mfa/i,
});
