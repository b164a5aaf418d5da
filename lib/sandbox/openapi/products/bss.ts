/** BssOpenApi 2017-12-14: buying. Nothing is checked against a price list: which product codes exist is @unverified. */
import { randomText } from '../identities';
import { invalidParameter } from '../errors';
import { type Call, type Product, present, reads, utc, writes } from '../model';
import type { JsonObject, PurchasedInstance } from '../objects';

export const bss: Product = {
  api: { product: 'BssOpenApi', version: '2017-12-14' },
  operations: {
    CreateInstance: writes((call) => {
      const instance = ordered(call);
      call.view.of('instances').put(instance.id, instance);
      return success({ InstanceId: instance.id, OrderId: instance.orderId });
    }),

    QueryAvailableInstances: reads((call) => {
      const fits = (name: string, value: string): boolean => !call.has(name) || call.text(name) === value;
      const ids = call.text('InstanceIDs').split(',').filter(Boolean);
      const found = call.view
        .of('instances')
        .all()
        .filter((one) => fits('ProductCode', one.productCode) && fits('ProductType', one.productType))
        .filter((one) => fits('SubscriptionType', one.subscriptionType))
        .filter(({ id }) => ids.length === 0 || ids.includes(id));
      const PageNum = call.number('PageNum') ?? 1;
      const PageSize = call.number('PageSize') ?? 20;
      return success({
        PageNum,
        PageSize,
        TotalCount: found.length,
        InstanceList: found.slice((PageNum - 1) * PageSize, PageNum * PageSize).map((one) => ({
          InstanceID: one.id,
          ProductCode: one.productCode,
          ProductType: one.productType,
          SubscriptionType: one.subscriptionType,
          RenewStatus: one.renewalStatus,
          Status: 'Normal',
          CreateTime: utc(one.created),
        })),
      });
    }),
  },
};

function success(Data: JsonObject): JsonObject {
  return { Code: 'Success', Message: 'Successful!', Success: true, Data };
}

function ordered(call: Call): PurchasedInstance {
  const subscriptionType = call.need('SubscriptionType');
  if (subscriptionType !== 'PayAsYouGo' && subscriptionType !== 'Subscription') {
    throw invalidParameter('SubscriptionType', 'it is PayAsYouGo or Subscription');
  }
  const renewalStatus = call.text('RenewalStatus') || 'ManualRenewal';
  if (renewalStatus === 'AutoRenewal') call.need('RenewPeriod');
  if (subscriptionType === 'Subscription') call.need('Period');
  const productCode = call.need('ProductCode');
  return {
    id: `${productCode}-${randomText(16).toLowerCase()}`,
    orderId: String(call.now) + randomText(4).replace(/\D/g, '7'),
    productCode,
    productType: call.text('ProductType'),
    subscriptionType,
    ...present({ period: call.number('Period') }),
    renewalStatus,
    parameters: (call.value('Parameter') ?? []) as readonly JsonObject[],
    created: call.now,
  };
}
