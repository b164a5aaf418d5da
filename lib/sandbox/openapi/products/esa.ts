/** ESA 2024-09-10: the key of the app SDK. Everything else of ESA is made by the alicloud provider. */
import { createHash } from 'node:crypto';
import { SANDBOX_SECRET_PREFIX } from '../../computed/values';
import { type Product, reads } from '../model';

const APP_KEY_LENGTH = 12;

export const esa: Product = {
  api: { product: 'ESA', version: '2024-09-10' },
  operations: {
    // One for the account: the action takes no parameter.
    GetWafBotAppKey: reads(({ accountId }) => {
      const key = createHash('sha256').update(accountId).digest('hex').slice(0, APP_KEY_LENGTH);
      return { AppKey: `${SANDBOX_SECRET_PREFIX}${key}` };
    }),
  },
};
