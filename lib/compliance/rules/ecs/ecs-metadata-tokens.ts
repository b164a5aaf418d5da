import type { Rule } from '../../rule';

export const ecsMetadataTokens: Rule = {
  id: 'ecs-metadata-tokens',
  title: 'The metadata service of an instance is used with a token only',
  why: 'An application that fetches addresses for a model can be made to fetch the credentials of its role.',
  fix: 'set http_tokens to required',
  level: 'error',
  layer: 'infrastructure',
  types: ['alicloud_instance', 'alicloud_ecs_launch_template'],
  check: (resource, judge) => {
    if (resource.text('http_endpoint') === 'disabled') return judge.notApplicable();
    const tokens = resource.text('http_tokens');
    if (tokens !== 'required') judge.fail(`http_tokens is ${tokens ?? 'not set'}`, 'http_tokens');
  },
};
