/** What an account has bought of AI Guardrails, and where its logs go. */
import { type Call, type Operation, reads, writes } from '../model';
import type { LogDelivery } from '../objects';
import { given, refused } from './green-common';

/** Days that logs may be kept. @unverified */
const TTL_RANGE = [1, 3650] as const;

/** GB of log storage of a new account. @unverified */
const DEFAULT_STORAGE = 1;

export const account: { readonly [action: string]: Operation } = {
  GetUserBuyStatus: reads((call) => {
    const commodity = given(call, 'CommodityCode');
    const bought = isBought(call, commodity);
    return {
      Data: {
        Buy: bought,
        Indebt: inDebt(call),
        InstanceId: bought ? (instanceOf(call, commodity) ?? `${commodity}-${call.accountId}`) : '',
      },
    };
  }),

  GetGuardStatus: reads((call) => {
    const Status = isActivated(call) ? 'enabled' : 'disabled';
    return {
      ProtectionStatus: [{ Type: 'api', Status }],
      RealTimeStatus: [{ Type: 'api', Status }],
      LogScanStatus: [{ Type: 'ai_app_scan_bailian', Status: 'disabled' }],
    };
  }),

  GetGuardLogStats: reads((call) => {
    const delivery = deliveryOf(call);
    return {
      Data: [
        {
          Type: 'guard',
          Enable: true,
          DeliveryRegion: delivery.deliveryRegion,
          // That Storage of UpdateMetaLog is this member is @unverified.
          TotalStorage: delivery.storage,
          UsedStorage: 0,
          Ttl: delivery.ttl,
          Project: `guard-${call.accountId}`,
          LogStoreName: 'guard-log',
          Uid: call.accountId,
        },
      ],
    };
  }),

  UpdateMetaLog: writes((call) => {
    const before = deliveryOf(call);
    const ttl = call.number('Ttl') ?? before.ttl;
    const storage = call.number('Storage') ?? before.storage;
    const [least, most] = TTL_RANGE;
    if (ttl < least || ttl > most) throw refused(`Ttl is from ${least} to ${most}.`);
    if (storage < 0) throw refused('Storage is not negative.');
    const deliveryRegion = call.text('DeliveryRegion') || before.deliveryRegion;
    call.view.of('logDeliveries').put(before.commodityCode, { ...before, deliveryRegion, storage, ttl });
    return { Result: true };
  }),
};

function deliveryOf(call: Call): LogDelivery {
  const commodityCode = given(call, 'CommodityCode');
  return (
    call.view.of('logDeliveries').get(commodityCode) ?? {
      commodityCode,
      deliveryRegion: 'cn-shanghai',
      storage: DEFAULT_STORAGE,
      ttl: 30,
    }
  );
}

const inDebt = (call: Call): boolean => call.faults.account?.inDebt ?? false;
const isGiven = (call: Call): boolean => call.faults.account?.activated ?? true;

/** An order names the commodity as product type, or as product code where it names no type. @unverified */
function instanceOf(call: Call, commodity: string): string | undefined {
  const instances = call.view.of('instances').all();
  return instances.find(({ productCode, productType }) => (productType || productCode) === commodity)?.id;
}

function isBought(call: Call, commodity: string): boolean {
  return isGiven(call) || instanceOf(call, commodity) !== undefined;
}

/** Whether the actions that need AI Guardrails work. */
export function isActivated(call: Call): boolean {
  if (inDebt(call)) return false;
  const instances = call.view.of('instances').all();
  return isGiven(call) || instances.some(({ productCode }) => productCode.startsWith('lvwang'));
}
