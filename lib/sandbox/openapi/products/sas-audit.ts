/** Audit logs of accounts at other clouds. */
import { invalidParameter } from '../errors';
import { type Call, type Operation, reads, writes } from '../model';
import type { SasAuditFeed } from '../objects';
import { absent, oneOf, sasError } from './sas-common';

/** What tells where the logs are, by vendor. */
const MEMBERS: { readonly [vendor: string]: readonly string[] } = {
  AWS: ['sqsQueueName', 'sqsRegion'],
  Tencent: ['kafkaBootstrapServers', 'kafkaTopic', 'kafkaUserName'],
};

/** How long the verification of a feed takes. @unverified */
const VERIFY_MS = 250;

interface Account {
  readonly id: number;
  readonly vendor: string;
}

function accountIn(call: Call): Account {
  const vendor = oneOf(call, 'Vendor', Object.keys(MEMBERS));
  const id = call.need('AuthId');
  const account = call.view.of('sasAccounts').get(id);
  if (account?.vendor !== vendor) throw absent(`${vendor} AccessKey`, id);
  return account;
}

function infoIn(call: Call, vendor: string): SasAuditFeed['info'] {
  const info = call.json('AuthInfo');
  const names = Object.keys(typeof info === 'object' && info !== null ? info : {}).sort();
  const wanted = MEMBERS[vendor] ?? [];
  if (names.join() !== wanted.join()) throw invalidParameter('AuthInfo', `it has ${wanted.join(', ')} for ${vendor}`);
  return info as SasAuditFeed['info'];
}

export const auditFeeds: { readonly [action: string]: Operation } = {
  AddCloudVendorTrialConfig: writes((call) => {
    const { id, vendor } = accountIn(call);
    // That there is one for an account is @unverified.
    if (call.view.of('sasAuditFeeds').get(String(id))) {
      throw sasError('TrailAlreadyExists', `The audit logs of ${id} have been configured.`);
    }
    const feed = { account: id, vendor, info: infoIn(call, vendor), verified: call.now };
    call.view.of('sasAuditFeeds').put(String(id), feed);
    return {};
  }),

  ModifyCloudVendorTrialConfig: writes((call) => {
    const { id, vendor } = accountIn(call);
    const feeds = call.view.of('sasAuditFeeds');
    const before = feeds.get(String(id));
    if (!before) throw absent('audit log configuration', id);
    if (call.flag('DeleteTrail')) feeds.delete(String(id));
    else if (call.has('AuthInfo')) feeds.put(String(id), { ...before, info: infoIn(call, vendor), verified: call.now });
    return {};
  }),

  DescribeCloudVendorTrialConfig: reads((call) => {
    const { id } = accountIn(call);
    const feed = call.view.of('sasAuditFeeds').get(String(id));
    // What is answered where there is none is @unverified.
    if (!feed) return { Data: {} };
    const Status = call.now - feed.verified < VERIFY_MS ? 'verify' : 'enable';
    return { Data: { AuthInfo: JSON.stringify(feed.info), Status, Message: '' } };
  }),
};
