/** Where Security Center reads the audit logs of an account at another cloud. */
import type { Diagnostic } from '../../plugin';
import type { ValueObject } from '../../schema/value';
import { type AttributeDefinition, type CustomDefinition, requestsOf, type ResourceDefinition } from '../definition';
import { isJsonObject, type JsonObject, parsed } from '../engine/json';
import { resourceHandler } from '../engine/resource';
import { member, textOf, valueOf } from '../engine/values';
import { always, from } from './green';
import { forced, sas } from './sas';
import { delegated } from './sas-account';

/** Arguments of a vendor, and what they are called in `AuthInfo`; all as the SDK says. */
const SETTINGS: { readonly [vendor: string]: { readonly [attribute: string]: string } } = {
  AWS: { sqs_queue_name: 'sqsQueueName', sqs_region: 'sqsRegion' },
  Tencent: {
    kafka_user_name: 'kafkaUserName',
    kafka_bootstrap_servers: 'kafkaBootstrapServers',
    kafka_topic: 'kafkaTopic',
  },
};

const NAMES = Object.assign({}, ...Object.values(SETTINGS)) as { readonly [attribute: string]: string };

const of = (vendor: string, what: string): AttributeDefinition => ({
  type: 'string',
  optional: true,
  description: `${what}; for ${vendor} only.`,
});

const WHICH = { AuthId: from('auth_id'), Vendor: from('vendor') } as const;

const INFO = {
  made: ({ attributes }: { readonly attributes: ValueObject }) =>
    JSON.stringify(
      Object.fromEntries(
        Object.entries(SETTINGS[textOf(attributes, 'vendor')] ?? {}).map(([name, member]) => [
          member,
          textOf(attributes, name),
        ]),
      ),
    ),
};

/** The settings stand in a JSON text. */
function unpacked(answer: JsonObject): JsonObject {
  const info = parsed(String(member(answer, 'Data.AuthInfo') ?? ''));
  return { ...answer, Settings: isJsonObject(info) ? info : {} };
}

const FEED: ResourceDefinition = {
  kind: 'resource',
  type: 'sas_audit_feed',
  description:
    'Where Security Center reads the audit logs of an account at another cloud: a queue of AWS or a topic of Tencent Cloud. A connection has one.',
  attributes: {
    auth_id: {
      type: 'number',
      required: true,
      forceNew: true,
      description: 'The connection, `auth_id` of `aisec_sas_cloud_account`. Its modules have to include `TRIAL`.',
    },
    vendor: forced('The cloud of the connection.', { oneOf: Object.keys(SETTINGS) }),
    sqs_queue_name: of('AWS', 'Name of the SQS queue that tells of new log files'),
    sqs_region: of('AWS', 'Region of the queue'),
    kafka_user_name: of('Tencent', 'User of the Kafka topic'),
    kafka_bootstrap_servers: of('Tencent', 'Servers of the Kafka topic, with ports'),
    kafka_topic: of('Tencent', 'Topic that the logs go to'),
    status: {
      type: 'string',
      computed: true,
      description: '`init`, `verify`, `enable`, `disable`, `error` or `timeout`, as of the last refresh.',
    },
    message: {
      type: 'string',
      computed: true,
      description: 'Why the feed cannot be read, in the words of the service.',
    },
  },
  unverified:
    'That a connection without a feed is answered without AuthInfo, also after the deletion of its feed; that the module TRIAL is needed.',
  id: { attributes: ['vendor', 'auth_id'] },
  create: sas('AddCloudVendorTrialConfig', { ...WHICH, AuthInfo: INFO }, false),
  read: {
    ...sas('DescribeCloudVendorTrialConfig', WHICH),
    present: 'Data.AuthInfo',
    prepare: unpacked,
    attributes: {
      ...Object.fromEntries(Object.entries(NAMES).map(([name, path]) => [name, `Settings.${path}`])),
      status: 'Data.Status',
      message: 'Data.Message',
    },
  },
  updates: [{ ...sas('ModifyCloudVendorTrialConfig', { ...WHICH, AuthInfo: INFO }), when: Object.keys(NAMES) }],
  delete: sas('ModifyCloudVendorTrialConfig', { ...WHICH, DeleteTrail: always(true) }),
  lookup: { Vendor: 'vendor', AuthId: 'auth_id' },
};

function feedProblems(config: ValueObject): Diagnostic[] {
  const vendor = textOf(config, 'vendor');
  const own = SETTINGS[vendor];
  if (!own) return [];
  return Object.keys(NAMES).flatMap((name): Diagnostic[] => {
    const given = valueOf(config, name) !== null;
    if (given === name in own) return [];
    const summary = given ? `${name} has no meaning for ${vendor}` : `${vendor} needs ${name}`;
    return [{ severity: 'error', summary, detail: given ? 'Remove it.' : 'Set it.', path: [name] }];
  });
}

export const SAS_AUDIT_FEED: CustomDefinition = {
  ...FEED,
  kind: 'custom',
  behaves: 'resource',
  requests: requestsOf(FEED),
  validate: feedProblems,
  handler: delegated(resourceHandler(FEED)),
};
