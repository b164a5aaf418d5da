import type { DataSourceDefinition, Request } from '../definition';
import { type Json, canonical, parsed } from '../engine/json';
import { member, textOf } from '../engine/values';
import { catalogueProblems, generic } from '../resources/openapi';

const CALLER: Request = {
  api: { product: 'Sts', version: '2015-04-01' },
  action: 'GetCallerIdentity',
  parameters: {},
  repeatable: true,
};

export const CALLER_IDENTITY: DataSourceDefinition = {
  kind: 'data source',
  type: 'caller_identity',
  description: 'Whose credentials the provider uses.',
  attributes: {
    account_id: { type: 'string', computed: true, description: 'Id of the account.' },
    arn: { type: 'string', computed: true, description: 'ARN of the user, role or account.' },
    identity_type: { type: 'string', computed: true, description: 'Account, RAMUser or AssumedRoleUser.' },
  },
  requests: [CALLER],
  read: async (context, config) => {
    const answer = await context.send(CALLER, { attributes: config });
    const text = (name: string): string => String(member(answer, name) ?? '');
    return {
      id: text('Arn'),
      account_id: text('AccountId'),
      arn: text('Arn'),
      identity_type: text('IdentityType'),
    };
  },
};

export const OPENAPI: DataSourceDefinition = {
  kind: 'data source',
  type: 'openapi',
  description: 'The answer of any reading action of the catalogue.',
  attributes: {
    product: { type: 'string', required: true, description: 'Product code, such as `Green`.' },
    version: { type: 'string', required: true, description: 'Version of the API.' },
    action: {
      type: 'string',
      required: true,
      description: 'Action; it has to change nothing, as it runs at every plan.',
    },
    parameters: { type: 'string', optional: true, json: true, description: 'Parameters: a JSON object.' },
    response: { type: 'string', computed: true, description: 'The answer as JSON, without its RequestId.' },
  },
  requests: [],
  validate: (config) => catalogueProblems(config, [{ action: 'action', parameters: 'parameters', reads: true }]),
  read: async (context, config) => {
    const request = generic(
      config,
      textOf(config, 'action'),
      parsed(textOf(config, 'parameters') || '{}') as Json,
      true,
    );
    const { RequestId, ...answer } = await context.send(request, { attributes: config });
    void RequestId;
    const response = canonical(answer);
    return { ...config, id: `${textOf(config, 'product')}:${textOf(config, 'action')}`, response };
  },
};
