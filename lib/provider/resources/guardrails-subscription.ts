import { randomUUID } from 'node:crypto';
import type { Diagnostic } from '../../plugin';
import { isList, isObject, type ValueObject } from '../../schema/value';
import type { CustomDefinition, ParameterValue, Request } from '../definition';
import type { Context } from '../engine/context';
import type { Handler, Outcome } from '../engine/handler';
import { canonical } from '../engine/json';
import { afterApply, settled } from '../engine/reading';
import { member, textOf, valueOf } from '../engine/values';
import { from, green } from './green';

export const BUY_STATUS = green('GetUserBuyStatus', { CommodityCode: from('commodity_code') });

const PURCHASE: Request = {
  api: { product: 'BssOpenApi', version: '2017-12-14' },
  action: 'CreateInstance',
  parameters: {
    ProductCode: from('purchase.product_code'),
    ProductType: from('purchase.product_type'),
    SubscriptionType: from('purchase.subscription_type'),
    Period: from('purchase.period'),
    RenewalStatus: from('purchase.renewal_status'),
    RenewPeriod: from('purchase.renew_period'),
    // Set by the handler: a list of Code and Value, and the token of this attempt.
    Parameter: { always: [] },
    ClientToken: { take: 'clientToken' },
  },
  repeatable: true,
};

/** Where an account activates the product itself. */
export function activationUrl(commodityCode: string, region: string): string {
  const host = region.startsWith('cn-') ? 'common-buy.aliyun.com' : 'common-buy-intl.alibabacloud.com';
  return `https://${host}/?commodityCode=${encodeURIComponent(commodityCode)}`;
}

export async function buyStatus(context: Context, attributes: ValueObject): Promise<ValueObject> {
  const answer = await context.send(BUY_STATUS, { attributes });
  const instance = member(answer, 'Data.InstanceId');
  return {
    active: member(answer, 'Data.Buy') === true,
    in_debt: member(answer, 'Data.Indebt') === true,
    instance_id: typeof instance === 'string' && instance !== '' ? instance : null,
  };
}

const intentKey = (context: Context, attributes: ValueObject): string =>
  canonical([context.region, context.type, textOf(attributes, 'commodity_code')]);

async function purchase(context: Context, attributes: ValueObject): Promise<void> {
  const key = intentKey(context, attributes);
  // The same token after a crash: an order that was placed is answered, not placed again.
  const { before: token } = context.intents.recent<string>(key) ?? { before: randomUUID() };
  context.intents.write(key, { before: token });
  const given = valueOf(attributes, 'purchase.parameters');
  const parameters = isObject(given)
    ? Object.entries(given).map(([Code, Value]) => ({ Code, Value: String(Value) }))
    : [];
  await context.send(
    PURCHASE,
    { attributes },
    {
      ClientToken: token,
      ...(parameters.length > 0 && { Parameter: parameters as readonly ParameterValue[] }),
    },
  );
  await context.until('The activation that was bought', async () =>
    (await buyStatus(context, attributes)).active === true ? true : undefined,
  );
}

const handler: Handler = {
  create: async (context, planned): Promise<Outcome> => {
    const attributes = settled(planned);
    const code = textOf(attributes, 'commodity_code');
    let status = await buyStatus(context, attributes);
    if (status.active !== true) {
      const wanted = valueOf(attributes, 'purchase');
      if (!isList(wanted) || wanted.length === 0) {
        throw new Error(
          `AI Guardrails (${code}) is not active in this account\n` +
            `Activate it once, with the account that will be billed: ${activationUrl(code, context.region)}\n` +
            'Then apply again. Or pass the product codes of a purchase, which costs money.',
        );
      }
      await purchase(context, attributes);
      status = await buyStatus(context, attributes);
    }
    context.intents.remove(intentKey(context, attributes));
    return { state: afterApply({ ...planned, id: code }, status), diagnostics: debt(code, status) };
  },
  read: async (context, state) => {
    const status = await buyStatus(context, state);
    // Gone for Terraform: the next apply says how to get it back.
    return status.active === true ? { state: { ...state, ...status } } : null;
  },
  update: (_, _prior, planned) => Promise.resolve({ state: settled(planned) }),
  delete: (_, state): Promise<readonly Diagnostic[]> =>
    Promise.resolve([
      {
        severity: 'warning',
        summary: `The subscription ${textOf(state, 'commodity_code')} stays in the account`,
        detail: 'No call ends it. A pay-as-you-go product without calls costs nothing; end it in the console.',
      },
    ]),
  fromImportId: (id) => ({ id, commodity_code: id }),
};

function debt(code: string, status: ValueObject): Diagnostic[] {
  if (status.in_debt !== true) return [];
  return [
    {
      severity: 'warning',
      summary: `${code} is in debt`,
      detail: 'Calls fail when the service is suspended. Settle the bill.',
    },
  ];
}

export const SUBSCRIPTION: CustomDefinition = {
  kind: 'custom',
  behaves: 'resource',
  type: 'guardrails_subscription',
  description:
    'Makes sure that AI Guardrails is active. Creating fails with the address of the activation page when it is not, unless a purchase is given. Destroying forgets it.',
  attributes: {
    commodity_code: {
      type: 'string',
      required: true,
      forceNew: true,
      description: 'Product, such as `lvwang_guardrail_public_cn`.',
    },
    active: { type: 'bool', computed: true, description: 'Always true after an apply.' },
    in_debt: { type: 'bool', computed: true, description: 'Whether a bill is open.' },
    instance_id: { type: 'string', computed: true, description: 'Instance of the product.' },
  },
  blocks: {
    purchase: {
      description:
        'Buys the product through BssOpenApi when it is not active. Costs money, and cannot be taken back here.',
      attributes: {
        product_code: { type: 'string', required: true, description: 'Product code of the order.' },
        product_type: { type: 'string', optional: true, description: 'Product type of the order.' },
        subscription_type: {
          type: 'string',
          required: true,
          oneOf: ['PayAsYouGo', 'Subscription'],
          description: 'How it is billed.',
        },
        period: { type: 'number', optional: true, description: 'Months of a subscription.' },
        renewal_status: {
          type: 'string',
          optional: true,
          oneOf: ['AutoRenewal', 'ManualRenewal'],
          description: 'Whether a subscription renews itself.',
        },
        renew_period: { type: 'number', optional: true, description: 'Months of each renewal.' },
        parameters: {
          type: ['map', 'string'],
          optional: true,
          description: 'Code to value, as the product asks for them.',
        },
      },
    },
  },
  unverified: 'Product codes of AI Guardrails for a purchase are not published; ask for them before using purchase.',
  requests: [BUY_STATUS, PURCHASE],
  handler,
};
