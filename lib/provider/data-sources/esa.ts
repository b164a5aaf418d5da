import type { DataSourceDefinition, Request } from '../definition';
import { decode, member } from '../engine/values';

const APP_KEY: Request = {
  api: { product: 'ESA', version: '2024-09-10' },
  action: 'GetWafBotAppKey',
  parameters: {},
  repeatable: true,
};

export const ESA_BOT_APP_KEY: DataSourceDefinition = {
  kind: 'data source',
  type: 'esa_bot_app_key',
  description: 'The key that an app builds the SDK of bot management at ESA with.',
  attributes: {
    app_key: { type: 'string', computed: true, sensitive: true, description: 'The key. It stands in the state.' },
  },
  requests: [APP_KEY],
  read: async (context, config) => {
    const answer = await context.send(APP_KEY, { attributes: config });
    return { id: 'esa', app_key: decode('string', member(answer, 'AppKey')) };
  },
};
