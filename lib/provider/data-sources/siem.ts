import type { DataSourceDefinition } from '../definition';
import { decode, member, textOf } from '../engine/values';
import { MANAGEMENT_REGION, siem } from '../resources/siem';

const USER = siem('GetUserConfig', {});
const STORAGE = siem('GetDataStorage', {});

export const SIEM_STATUS: DataSourceDefinition = {
  kind: 'data source',
  type: 'siem_status',
  description: 'Whether the account has threat detection and response, of which version, and how much its logs fill.',
  attributes: {
    management_region: { ...MANAGEMENT_REGION, forceNew: false },
    version: { type: 'string', computed: true, description: '`v2` is the one that these resources are for.' },
    upgrade_status: { type: 'string', computed: true, description: '`pending`, `upgrading`, `success` or `failed`.' },
    log_project: { type: 'string', computed: true, description: 'Project of Log Service with the normalized logs.' },
    log_region: { type: 'string', computed: true, description: 'Region of that project.' },
    storage_capacity: { type: 'number', computed: true, description: 'Capacity that was bought, in GB.' },
    storage_used: { type: 'number', computed: true, description: 'Capacity that is used, in GB.' },
    log_stores: { type: ['list', 'string'], computed: true, description: 'Logstores of normalized logs.' },
    log_codes: { type: ['list', 'string'], computed: true, description: 'Kinds of logs that can be delivered.' },
  },
  unverified: 'That an account without threat detection and response is answered with no version; the unit GB.',
  requests: [USER, STORAGE],
  read: async (context, config) => {
    const user = await context.send(USER, { attributes: config });
    const data = member(await context.send(STORAGE, { attributes: config }), 'Data') ?? {};
    const names = (list: string, name: string): string[] => {
      const items = member(data, list);
      return (Array.isArray(items) ? items : []).map((item) => String(member(item as never, name))).sort();
    };
    return {
      ...config,
      id: textOf(config, 'management_region'),
      version: decode('string', member(user, 'User.CtdrVersion')),
      upgrade_status: decode('string', member(user, 'User.UpgradeStatus')),
      log_project: decode('string', member(data, 'LogProject')),
      log_region: decode('string', member(data, 'DataStorageRegionId')),
      storage_capacity: decode('number', member(data, 'DataStorageTotalCapacity')),
      storage_used: decode('number', member(data, 'DataStorageUsedCapacity')),
      log_stores: names('NormalizationLogStores', 'LogStoreName'),
      log_codes: names('SasLogStores', 'LogCode'),
    };
  },
};
