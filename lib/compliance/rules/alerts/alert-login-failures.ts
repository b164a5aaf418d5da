import { alertRule } from './alert';

export const alertLoginFailures = alertRule({
  id: 'alert-login-failures',
  subject: 'Failed logins',
  why: 'Somebody guesses passwords.',
  templates: ['abnormal_login', 'unauth_login'],
  events: ['ConsoleSignin'],
  and: /errorMessage/,
});
