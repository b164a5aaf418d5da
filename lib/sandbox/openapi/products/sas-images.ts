/** Registries of images outside of Alibaba Cloud. */
import { invalidParameter } from '../errors';
import { type Call, type Operation, reads, writes } from '../model';
import type { JsonObject, SasRegistry } from '../objects';
import { absent, nextNumber, oneOf } from './sas-common';

const stored = (call: Call): readonly SasRegistry[] => call.view.of('sasRegistries').all();

function registryWith(call: Call, id: string): SasRegistry {
  const found = call.view.of('sasRegistries').get(id);
  if (!found) throw absent('registry', id);
  return found;
}

function changes(call: Call): Partial<SasRegistry> {
  return {
    ...(call.has('RegistryHostIp') && { hostIp: call.need('RegistryHostIp') }),
    ...(call.has('DomainName') && { domain: call.need('DomainName') }),
    ...(call.has('Port') && { port: call.number('Port') ?? 0 }),
    ...(call.has('UserName') && { userName: call.need('UserName') }),
    ...(call.has('Password') && { password: call.need('Password') }),
    ...(call.has('TransPerHour') && { perHour: call.number('TransPerHour') ?? 0 }),
  };
}

export const images: { readonly [action: string]: Operation } = {
  AddPrivateRegistry: writes((call) => {
    const type = oneOf(call, 'RegistryType', ['harbor', 'quay']);
    const extra = call.json('ExtraParam');
    if (!Array.isArray(extra)) throw invalidParameter('ExtraParam', 'it is a JSON list');
    if (type === 'quay' && extra.length === 0)
      throw invalidParameter('ExtraParam', 'quay needs namespace and authToken');
    const network = Number(oneOf(call, 'NetType', ['1', '2']));
    if (network === 2) call.need('VpcId');
    for (const name of ['RegistryHostIp', 'DomainName', 'UserName', 'Password']) call.need(name);
    const made: SasRegistry = {
      id: nextNumber(
        stored(call).map(({ id }) => id),
        60_001,
      ),
      type,
      version: oneOf(call, 'RegistryVersion', ['V1', 'V2']),
      protocol: Number(oneOf(call, 'ProtocolType', ['1', '2'])),
      network,
      vpcId: call.text('VpcId'),
      regionId: call.need('RegistryRegionId'),
      hostIp: '',
      domain: '',
      userName: '',
      password: '',
      ...changes(call),
    };
    call.view.of('sasRegistries').put(String(made.id), made);
    return { Data: described(made) };
  }),

  ModifyImageRegistry: writes((call) => {
    const before = registryWith(call, call.need('Id'));
    call.view.of('sasRegistries').put(String(before.id), { ...before, ...changes(call) });
    return { Success: true, Code: '200', Message: 'successful', HttpStatusCode: 200 };
  }),

  DeletePrivateRegistry: writes((call) => {
    const { id } = registryWith(call, call.need('RegistryId'));
    call.view.of('sasRegistries').delete(String(id));
    return { Data: true };
  }),

  ListPrivateRegistryList: reads((call) => ({
    ImageRegistryInfos: stored(call)
      .filter(({ type }) => !call.has('RegistryType') || type === call.text('RegistryType'))
      .map(described),
  })),
};

/** The catalogue has the password in answers. */
function described(one: SasRegistry): JsonObject {
  return {
    Id: one.id,
    RegistryType: one.type,
    RegistryVersion: one.version,
    ProtocolType: one.protocol,
    NetType: one.network,
    VpcId: one.vpcId,
    RegionId: one.regionId,
    RegistryHostIp: one.hostIp,
    DomainName: one.domain,
    UserName: one.userName,
    Password: one.password,
    ...(one.port !== undefined && { Port: one.port }),
    ...(one.perHour !== undefined && { TransPerHour: one.perHour }),
  };
}
