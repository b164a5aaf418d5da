import type { Rule } from '../../rule';

const NAME = /(^|_)(secret|password|passwd|token|access_?key(_?(id|secret))?|api_?key|private_?key|credentials?)($|_)/i;
const VALUE = /^(LTAI[A-Za-z0-9]{12,}|sk-[A-Za-z0-9-]{16,}|-----BEGIN )/;

export const fcEnvironmentWithoutSecrets: Rule = {
  id: 'fc-environment-without-secrets',
  title: 'Environment variables of a function hold no secret',
  why: 'Whoever may read the function reads them, and they stand in the plan and in the state.',
  fix: 'give the function a role, and let it read the secret from KMS',
  level: 'error',
  layer: 'application',
  types: ['alicloud_fcv3_function'],
  check: (resource, judge) => {
    const variables = resource.map('environment_variables');
    if (variables.size === 0) return judge.notApplicable();
    for (const [name, value] of variables) {
      const empty = value === undefined || value === '';
      if (!empty && (NAME.test(name) || VALUE.test(value)))
        judge.fail(`${name} looks like a secret`, `environment_variables.${name}`);
    }
  },
};
