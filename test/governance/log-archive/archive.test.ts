/** The log archive: trail, bucket, log store, deliveries, alerts, who is told, and central log audit. */
import type { TerraformStack } from 'cdktf';
import { NamePrefix, Notices } from '../../../lib/core';
import {
  AlertRecipients,
  AlertSeverity,
  CollectedLog,
  CollectedResources,
  ComplianceAggregator,
  EventAlert,
  EventAlerts,
  LogArchive,
  LogCollection,
  Organization,
  TrailEvents,
} from '../../../lib/governance';
import { DetectionQuery, LogSchema } from '../../../lib/threat-response';
import { type Body, findings, newStack, only, resources, synth, type Synthesized } from '../../core/support';

const ORGANIZATION = Organization.fromTree({
  rootFolderId: 'r-1',
  accounts: [
    { accountId: '1100000000000001', displayName: 'log-archive' },
    { accountId: '1100000000000002', displayName: 'audit' },
  ],
});
const [ARCHIVE, AUDIT] = ORGANIZATION.accounts;
if (!ARCHIVE || !AUDIT) throw new Error('no accounts');

const TRAIL = 'alicloud_actiontrail_trail';
const LOG = { project: 'logs', logStore: 'actiontrail_all' };

const opened = (stack: TerraformStack): readonly string[] => Notices.of(stack).open.map(({ id }) => id);

function made(props?: ConstructorParameters<typeof LogArchive>[2]) {
  const stack = newStack();
  const archive = new LogArchive(stack, 'Archive', props);
  return { stack, archive };
}

const byDocument = ({ policy }: Body): Body => JSON.parse(String(policy)) as Body;

/** Aliases of providers that resources of a type are made with. */
const providers = (synthesized: Synthesized, ...types: readonly string[]): unknown[] =>
  types.flatMap((type) => resources(synthesized, type)).map(({ provider }) => provider);

describe('an archive', () => {
  it('is a trail of all events of all members, into a private bucket', () => {
    const { stack } = made({ trailName: 'organization' });
    const synthesized = synth(stack);
    expect(only(synthesized, TRAIL)).toEqual({
      depends_on: expect.arrayContaining([expect.stringMatching(/^alicloud_oss_bucket_policy\./)]),
      event_rw: 'All',
      is_organization_trail: true,
      oss_bucket_name: expect.stringMatching(/^\$\{alicloud_oss_bucket\./),
      oss_write_role_arn: 'acs:ram::${data.alicloud_account.AlicloudAccount.id}:role/aliyunserviceroleforactiontrail',
      status: 'Enable',
      trail_name: 'organization',
      trail_region: 'All',
    });
    expect(only(synthesized, 'alicloud_oss_bucket_acl')).toMatchObject({ acl: 'private' });
    expect(only(synthesized, 'alicloud_oss_bucket_public_access_block')).toMatchObject({ block_public_access: true });
    expect(only(synthesized, 'alicloud_oss_bucket_versioning')).toMatchObject({ status: 'Enabled' });
    expect(only(synthesized, 'alicloud_oss_bucket_server_side_encryption')).toMatchObject({ sse_algorithm: 'AES256' });
    expect(only(synthesized, 'alicloud_oss_bucket_https_config')).toMatchObject({ enable: true });
    expect(synthesized.resource).not.toHaveProperty('alicloud_log_project');
    expect(synthesized.resource).not.toHaveProperty('alicloud_resource_manager_service_linked_role');
    expect(opened(stack)).toEqual([]);
  });

  it('lets nobody delete from its bucket, nor reach it without TLS', () => {
    const { stack } = made();
    expect(byDocument(only(synth(stack), 'alicloud_oss_bucket_policy')).Statement).toMatchObject([
      {
        Effect: 'Deny',
        Principal: ['*'],
        Action: ['oss:*'],
        Condition: { Bool: { 'acs:SecureTransport': ['false'] } },
      },
      {
        Effect: 'Deny',
        Principal: ['*'],
        Action: ['oss:DeleteObject', 'oss:DeleteObjectVersion', 'oss:DeleteBucket'],
      },
    ]);
    const open = made({ bucket: { protectedFromDeletion: false } });
    expect(byDocument(only(synth(open.stack), 'alicloud_oss_bucket_policy')).Statement).toHaveLength(1);
  });

  it('is locked only where it is asked for, and says what that means', () => {
    const { stack } = made({
      bucket: { retention: { days: 365, locked: true }, kmsKeyId: 'key-1', expirationDays: 400, oldVersionDays: 30 },
      prefix: 'audit/2026',
      events: TrailEvents.WRITE,
      organization: false,
      history: true,
    });
    const synthesized = synth(stack);
    expect(only(synthesized, 'alicloud_oss_bucket_worm')).toMatchObject({
      retention_period_in_days: 365,
      status: 'Locked',
    });
    expect(only(synthesized, 'alicloud_oss_bucket_server_side_encryption')).toMatchObject({
      kms_master_key_id: 'key-1',
    });
    expect(only(synthesized, TRAIL)).toMatchObject({
      event_rw: 'Write',
      is_organization_trail: false,
      oss_key_prefix: 'audit/2026',
    });
    expect(only(synthesized, 'alicloud_actiontrail_history_delivery_job')).toMatchObject({
      trail_name: expect.stringMatching(/^\$\{alicloud_actiontrail_trail\./),
    });
    expect(opened(stack)).toEqual(['core.bucket-retention']);
  });

  it('is kept in a member, to which the services get a role, and administered by another one', () => {
    const { stack } = made({ account: ARCHIVE, administrator: AUDIT, logs: {}, config: {}, trailName: 'organization' });
    const synthesized = synth(stack);
    const archive = 'alicloud.member-log-archive';
    expect(
      new Set(
        providers(
          synthesized,
          'alicloud_oss_bucket',
          'alicloud_oss_bucket_policy',
          'alicloud_log_project',
          'alicloud_resource_manager_service_linked_role',
        ),
      ),
    ).toEqual(new Set([archive]));
    expect(new Set(providers(synthesized, TRAIL, 'alicloud_config_delivery'))).toEqual(
      new Set(['alicloud.member-audit']),
    );
    expect(only(synthesized, 'alicloud_resource_manager_service_linked_role')).toMatchObject({
      service_name: 'actiontrail.aliyuncs.com',
    });
    expect(only(synthesized, TRAIL)).toMatchObject({
      oss_write_role_arn: 'acs:ram::1100000000000001:role/aliyunserviceroleforactiontrail',
      sls_write_role_arn: 'acs:ram::1100000000000001:role/aliyunserviceroleforactiontrail',
      sls_project_arn: expect.stringMatching(
        /^acs:log:ap-southeast-1:1100000000000001:project\/\$\{alicloud_log_project\./,
      ),
    });
    expect(only(synthesized, 'alicloud_oss_bucket')).toMatchObject({
      bucket: expect.stringMatching(/-1100000000000001$/),
    });
    const targets = resources(synthesized, 'alicloud_config_delivery').map(
      ({ delivery_channel_target_arn }) => delivery_channel_target_arn,
    );
    expect(targets.sort()).toEqual([
      expect.stringMatching(/^acs:log:ap-southeast-1:1100000000000001:project\/.+\/logstore\/cloud-config$/),
      expect.stringMatching(/^acs:oss:ap-southeast-1:1100000000000001:\$\{alicloud_oss_bucket\./),
    ]);
    expect(opened(stack)).toEqual(['governance.cross-account-delivery']);
  });

  it('takes a region of its own in the member, and a role that is there', () => {
    const { stack } = made({
      account: ARCHIVE,
      accountProvider: { region: 'cn-shanghai', roleName: 'archivist' },
      createServiceRole: false,
      logs: { projectName: 'central-logs' },
    });
    const synthesized = synth(stack);
    expect(only(synthesized, TRAIL).sls_project_arn).toMatch(/^acs:log:cn-shanghai:/);
    expect(synthesized.resource).not.toHaveProperty('alicloud_resource_manager_service_linked_role');
    expect(JSON.stringify(synthesized)).toContain('acs:ram::1100000000000001:role/archivist');
  });

  it('keeps events in Log Service for as long as it is told, in the log store that ActionTrail would make', () => {
    const { stack } = made({ logs: { retentionDays: 180 }, trailName: 'organization', bucket: false });
    NamePrefix.of(stack).set('prod-');
    const synthesized = synth(stack);
    expect(only(synthesized, 'alicloud_log_store')).toMatchObject({
      logstore_name: 'actiontrail_prod-organization',
      retention_period: 180,
    });
    expect(only(synthesized, TRAIL)).toMatchObject({
      trail_name: 'prod-organization',
      depends_on: expect.arrayContaining([expect.stringMatching(/^alicloud_log_store\./)]),
    });
    expect(only(synthesized, 'alicloud_log_store_index').field_search).toMatchObject([
      {
        name: 'event',
        type: 'json',
        json_keys: expect.arrayContaining([{ name: 'eventName', type: 'text', doc_value: true }]),
      },
    ]);
    expect(opened(stack)).toEqual(['governance.trail-log-store']);
  });

  it('delivers what Cloud Config records of an aggregator, after the trail', () => {
    const stack = newStack();
    const aggregator = new ComplianceAggregator(stack, 'Aggregator');
    new LogArchive(stack, 'Archive', { config: { aggregator, retentionDays: 90 }, logs: {} });
    const synthesized = synth(stack);
    const deliveries = resources(synthesized, 'alicloud_config_aggregate_delivery');
    expect(deliveries.map(({ delivery_channel_type }) => delivery_channel_type).sort()).toEqual(['OSS', 'SLS']);
    expect(only(synthesized, 'alicloud_log_store')).toMatchObject({
      logstore_name: 'cloud-config',
      retention_period: 90,
    });
  });

  it('makes a rule that protects it, of names that are written in the code', () => {
    const { archive } = made({ bucket: { bucketName: 'audit-logs' }, logs: { projectName: 'central-logs' } });
    const document = archive.protectionRule().toJson();
    expect(document).toContain('acs:oss:*:*:audit-logs/*');
    expect(document).toContain('acs:log:*:*:project/central-logs');
  });
});

/** Fields that a query may use: what ActionTrail writes, as Log Service indexes it. */
const SCHEMA = LogSchema.custom('actiontrail', {
  fields: ['event.eventName', 'event.recipientAccountId', 'event.userIdentity.userName', 'event.sourceIpAddress'],
});

const CATALOGUE: readonly string[] = EventAlert.AI_PACK.map(({ name }) => name);

describe('alerts', () => {
  it.each([...EventAlert.AI_PACK].map((alert) => [alert.name, alert] as const))(
    '%s is a query of Log Service',
    (_, alert) => {
      const [search = '', sql = ''] = String(alert.query).split(' | ');
      expect(search).toMatch(/^\(?event\.[\w.]+: [\w*-]+( or event\.[\w.]+: \w+)*\)?( and event\.[\w.]+: [\w*-]+)*$/);
      const check = DetectionQuery.sql(sql).check(SCHEMA);
      expect(check.problems).toEqual([]);
      expect(check.columns).toEqual(['events', 'names', 'accounts', 'users', 'addresses']);
    },
  );

  it('the pack for AI looks for each danger once', () => {
    expect(CATALOGUE).toEqual([
      'guardrails-changed',
      'waf-changed',
      'security-center-changed',
      'trail-changed',
      'kms-key-lost',
      'access-key-made',
      'public-endpoint',
      'policy-changed',
      'bucket-opened',
      'root-login',
      'root-access-key',
    ]);
    expect(EventAlert.TRAIL_CHANGED.query).toContain('event.eventName: StopLogging');
    expect(EventAlert.KEY_LOST.query).toContain('event.eventName: DisableKey');
    expect(EventAlert.GUARDRAILS_CHANGED.query).toContain('event.eventName: UpdateServiceConfig');
    expect(EventAlert.ROOT_LOGIN.query).toMatch(
      /^event\.eventName: ConsoleSignin and event\.userIdentity\.type: root-account \| /,
    );
  });

  it('have all that the landing zone accelerator has, by the templates of Log Service', () => {
    expect(EventAlert.builtInNames).toHaveLength(51);
    expect(EventAlert.builtIn('root_login')).toMatchObject({
      name: 'cis-at-root-login',
      templateId: 'sls.app.actiontrail.cis.at.root_login',
    });
    expect(EventAlert.builtIn('rds_instance_del').templateId).toBe('sls.app.actiontrail.db.at.rds_instance_del');
    expect(EventAlert.CIS_PACK).toHaveLength(14);
  });

  it('of a member tell those that are known there', () => {
    const { stack } = made({ account: ARCHIVE, logs: {} });
    new AlertRecipients(stack, 'Recipients', {
      account: ARCHIVE,
      accountRole: 'Audit',
      actionPolicyId: 'team',
      users: [{ id: 'ann', name: 'Ann', email: ['ann@example.com'] }],
    });
    const synthesized = synth(stack);
    const provider = 'alicloud.member-log-archive-cn-heyuan-audit';
    expect(only(synthesized, 'alicloud_log_alert_resource')).toMatchObject({ provider });
    for (const record of Object.values(synthesized.resource?.alicloud_log_resource_record ?? {})) {
      expect(record).toMatchObject({ provider });
    }
  });

  it('of an archive are in its project, after its trail, and tell whom they are told to', () => {
    const { stack, archive } = made({ account: ARCHIVE, logs: {}, trailName: 'organization' });
    const recipients = new AlertRecipients(stack, 'Recipients', {
      actionPolicyId: 'security-team',
      users: [
        { id: 'ann', name: 'Ann', email: ['ann@example.com'] },
        { id: 'bob', name: 'Bob', phone: '13900000000', voice: true },
      ],
    });
    archive.addAlerts('Alerts', {
      alerts: [EventAlert.ROOT_LOGIN, EventAlert.builtIn('trail_off')],
      actionPolicyId: recipients.actionPolicyId,
      windowMinutes: 5,
    });
    const synthesized = synth(stack);
    expect(only(synthesized, 'alicloud_sls_alert')).toMatchObject({
      alert_name: 'root-login',
      provider: 'alicloud.member-log-archive',
      depends_on: [expect.stringMatching(/^alicloud_actiontrail_trail\./)],
      schedule: { type: 'FixedRate', interval: '5m' },
      configuration: {
        query_list: [
          {
            store: 'actiontrail_organization',
            region: 'ap-southeast-1',
            start: '-5m',
            query: EventAlert.ROOT_LOGIN.query,
          },
        ],
        severity_configurations: [{ severity: 10, eval_condition: { condition: 'events >= 1' } }],
        policy_configuration: { action_policy_id: 'security-team', alert_policy_id: 'sls.builtin.dynamic' },
        annotations: [
          { key: 'title', value: 'The user of an account itself logged on' },
          { key: 'desc', value: '$${events} events ($${names}) in $${accounts} by $${users} from $${addresses}' },
        ],
      },
    });
    expect(only(synthesized, 'alicloud_log_alert')).toMatchObject({
      type: 'tpl',
      template_configuration: {
        id: 'sls.app.actiontrail.cis.at.trail_off',
        type: 'sys',
        lang: 'en',
        tokens: { 'default.logstore': 'actiontrail_organization', 'default.action_policy': 'security-team' },
      },
    });
    const records = resources(synthesized, 'alicloud_log_resource_record').map((record): Body => ({
      ...record,
      value: JSON.parse(String(record.value)) as Body,
    }));
    expect(records.sort((a, b) => (String(a.record_id) < String(b.record_id) ? -1 : 1))).toMatchObject([
      {
        record_id: 'ann',
        provider: 'alicloud.region-cn-heyuan',
        value: { user_id: 'ann', email: ['ann@example.com'] },
      },
      { record_id: 'bob', value: { phone: '13900000000', country_code: '86', sms_enabled: true, voice_enabled: true } },
      {
        record_id: 'security-team',
        resource_name: 'sls.alert.action_policy',
        value: {
          primary_policy_script: [
            'fire(type="email", users=["ann"], groups=[], template_id="sls.app.actiontrail.builtin.en", period="any")',
            'fire(type="sms", users=["bob"], groups=[], template_id="sls.app.actiontrail.builtin.en", period="any")',
            'fire(type="voice", users=["bob"], groups=[], template_id="sls.app.actiontrail.builtin.en", period="any")',
          ].join('\n'),
        },
      },
    ]);
    expect(opened(stack)).toEqual(['governance.cross-account-delivery', 'governance.alert-resources']);
  });

  it('that nobody is told of say so', () => {
    const stack = newStack();
    new EventAlerts(stack, 'Alerts', { alerts: EventAlert.AI_PACK, log: LOG });
    synth(stack);
    expect(opened(stack)).toEqual(['governance.silent-alerts']);
  });

  it('of your own quote what would end a word, or be one of the syntax', () => {
    const alert = EventAlert.events({
      name: 'own',
      title: 'Own',
      conditions: [{ field: 'userIdentity.userName', values: ['ann@example.com', 'acs:ram::1:role/a', 'not', 'b-*'] }],
    });
    expect(String(alert.query).split(' | ')[0]).toBe(
      '(event.userIdentity.userName: "ann@example.com" or event.userIdentity.userName: "acs:ram::1:role/a" or ' +
        'event.userIdentity.userName: "not" or event.userIdentity.userName: b-*)',
    );
  });

  it('of your own count what you say', () => {
    const alert = EventAlert.events({
      name: 'refused-calls',
      title: 'Many calls are refused',
      conditions: [
        { field: 'errorCode', values: ['NoPermission', 'Forbidden.RAM'] },
        { field: 'serviceName', values: ['Ram'] },
      ],
      threshold: 20,
      severity: AlertSeverity.LOW,
    });
    expect(alert.query).toMatch(
      /^\(event\.errorCode: NoPermission or event\.errorCode: Forbidden\.RAM\) and event\.serviceName: Ram \| select count\(1\) as events, /,
    );
    const stack = newStack();
    new EventAlerts(stack, 'Alerts', { alerts: [alert], log: LOG, actionPolicyId: 'sls.builtin' });
    expect(only(synth(stack), 'alicloud_sls_alert')).toMatchObject({
      configuration: { severity_configurations: [{ severity: 4, eval_condition: { condition: 'events >= 20' } }] },
    });
  });
});

describe('central log audit', () => {
  it('collects logs of all members into one log store', () => {
    const stack = newStack();
    new LogCollection(stack, 'Buckets', {
      log: CollectedLog.OSS_ACCESS,
      members: 'all',
      destination: { project: 'logs', logStore: 'oss', region: 'ap-southeast-1', retentionDays: 180 },
      policyName: 'all-buckets',
    });
    new LogCollection(stack, 'Waf', {
      log: CollectedLog.custom('waf', 'access_log'),
      resources: CollectedResources.where({ regions: ['cn-*'], tags: { workload: 'ai' } }),
      members: ORGANIZATION.accounts,
      policyName: 'waf',
      dataRegion: 'cn-shanghai',
    });
    new LogCollection(stack, 'One', {
      log: CollectedLog.OSS_METERING,
      resources: CollectedResources.instances('models'),
      policyName: 'zone',
      enabled: false,
    });
    const policies = [...resources(synth(stack), 'alicloud_sls_collection_policy')];
    expect(policies.sort((a, b) => (String(a.policy_name) < String(b.policy_name) ? -1 : 1))).toMatchObject([
      {
        centralize_config: { dest_logstore: 'oss', dest_project: 'logs', dest_region: 'ap-southeast-1', dest_ttl: 180 },
        centralize_enabled: true,
        data_code: 'access_log',
        policy_config: { resource_mode: 'all' },
        product_code: 'oss',
        resource_directory: { account_group_type: 'all' },
      },
      {
        centralize_enabled: false,
        data_config: { data_region: 'cn-shanghai' },
        policy_config: { resource_mode: 'attributeMode', regions: ['cn-*'], resource_tags: { workload: 'ai' } },
        resource_directory: { account_group_type: 'custom', members: ['1100000000000001', '1100000000000002'] },
      },
      { enabled: false, policy_config: { resource_mode: 'instanceMode', instance_ids: ['models'] } },
    ]);
    expect(new Set(opened(stack))).toEqual(new Set(['governance.log-collection-cost']));
  });
});

type Case = readonly [name: string, make: (stack: TerraformStack) => unknown, ...expected: string[]];

const archive =
  (props: ConstructorParameters<typeof LogArchive>[2]) =>
  (stack: TerraformStack): LogArchive =>
    new LogArchive(stack, 'Archive', props);
const alerts =
  (props: Partial<ConstructorParameters<typeof EventAlerts>[2]>) =>
  (stack: TerraformStack): unknown =>
    new EventAlerts(stack, 'Alerts', { alerts: [EventAlert.ROOT_LOGIN], log: LOG, ...props });
const recipients =
  (props: Partial<ConstructorParameters<typeof AlertRecipients>[2]>) =>
  (stack: TerraformStack): unknown =>
    new AlertRecipients(stack, 'It', {
      actionPolicyId: 'team',
      users: [{ id: 'a', name: 'A', phone: '139000' }],
      ...props,
    });
const collection =
  (props: Partial<ConstructorParameters<typeof LogCollection>[2]>) =>
  (stack: TerraformStack): unknown =>
    new LogCollection(stack, 'It', { log: CollectedLog.OSS_ACCESS, ...props });
const own = (props: Partial<Parameters<typeof EventAlert.events>[0]>) => (): unknown =>
  EventAlert.events({ name: 'own', title: 'Own', events: ['CreateUser'], ...props });

const WRONG: readonly Case[] = [
  [
    'recipients by a role of no member',
    recipients({ accountRole: 'Audit' }),
    'not-applicable accountRole has no meaning here',
  ],
  [
    'an archive without a place',
    archive({ bucket: false }),
    'none-of bucket and logs are both missing: there is nowhere to deliver to',
  ],
  [
    'a prefix without a bucket',
    archive({ bucket: false, logs: {}, prefix: 'a' }),
    'not-applicable prefix has no meaning here',
  ],
  [
    'providers without members',
    archive({ accountProvider: { region: 'Shanghai' }, administratorProvider: { region: 'x' } }),
    'invalid-value region is malformed',
    'invalid-value region is malformed',
    'not-applicable accountProvider has no meaning here',
    'not-applicable administratorProvider has no meaning here',
  ],
  [
    'names and days that the services refuse',
    archive({ trailName: 'x', prefix: '/a', config: { retentionDays: 4000 } }),
    'invalid-name trailName is not a name that ActionTrail accepts',
    'invalid-value prefix is malformed',
    'out-of-range config.retentionDays is out of range',
    'not-applicable config.retentionDays has no meaning here',
  ],
  [
    'a project and days that Log Service refuses',
    archive({ logs: { projectName: 'Logs', retentionDays: 0 } }),
    'invalid-name projectName is not a name that Log Service accepts',
    'out-of-range retentionDays is out of range',
  ],
  [
    'a lock for too long',
    archive({ bucket: { retention: { days: 30_000, locked: true } } }),
    'out-of-range retention.days is out of range',
  ],
  [
    'alerts without Log Service',
    (stack) => archive({})(stack).addAlerts('It', { alerts: [] }),
    'missing alerts needs Log Service',
  ],
  [
    'a rule for names that are not known',
    (stack) => archive({ logs: {} })(stack).protectionRule(),
    'missing bucket.bucketName is made when the archive is applied, and a control policy needs it before',
    'missing logs.projectName is made when the archive is applied, and a control policy needs it before',
  ],
  [
    'no alerts, a window of no time, and a malformed policy',
    alerts({ alerts: [], windowMinutes: 0, actionPolicyId: 'a b' }),
    'too-few-items there are no alerts',
    'invalid-value actionPolicyId is malformed',
    'out-of-range windowMinutes is out of range',
  ],
  [
    'two alerts of one name',
    alerts({ alerts: [EventAlert.ROOT_LOGIN, EventAlert.ROOT_LOGIN] }),
    'conflict two alerts have the same name',
  ],
  [
    'an alert that is not built in',
    () => EventAlert.builtIn('toString'),
    'invalid-value no alert of this name is built in',
  ],
  [
    'an alert on everything, without a name and a title',
    own({ name: 'A', title: ' ', events: [] }),
    'invalid-value alert "A": the name is malformed',
    'invalid-value alert "A": the title is empty',
    'missing alert "A" is about every event',
  ],
  [
    'conditions that would change the query',
    own({
      events: ['a or b'],
      conditions: [
        { field: 'x y', values: ['a"'] },
        { field: 'type', values: [] },
      ],
      threshold: 0.5,
    }),
    'invalid-value alert "own": the name of an event is malformed',
    'invalid-value alert "own": the name of a field is malformed',
    'invalid-value alert "own": a value is malformed',
    'too-few-items alert "own": type has no values',
    'out-of-range alert "own": threshold is out of range',
  ],
  [
    'more than one search can look for, and a star beside what stands in quotation marks',
    own({
      events: Array.from({ length: 30 }, (_, i) => `Event${i}`),
      conditions: [{ field: 'type', values: ['acs:*'] }],
    }),
    'invalid-value alert "own": a value is malformed',
    'too-many-items alert "own" looks for more than one search of Log Service can',
  ],
  [
    'nobody to tell',
    recipients({ users: [], actionPolicyId: '', region: 'x' }),
    'invalid-value actionPolicyId is malformed',
    'invalid-value region is malformed',
    'too-few-items there are no users',
  ],
  [
    'people who cannot be told',
    recipients({
      users: [
        { id: 'a', name: '', email: ['a'], phone: 'x', countryCode: '+86' },
        { id: 'a', name: 'B', sms: true },
      ],
    }),
    'invalid-value users.name is malformed',
    'invalid-value users.email is malformed',
    'invalid-value users.phone is malformed',
    'invalid-value users.countryCode is malformed',
    'none-of user a has neither e-mail nor phone',
    'not-applicable user a: sms and voice need a phone',
    'conflict two users have the same id',
  ],
  [
    'a collection of nothing',
    collection({ resources: CollectedResources.instances(), members: [], policyName: 'A', dataRegion: 'x' }),
    'invalid-name policyName is not a name that Log Service accepts',
    'invalid-value region is malformed',
    'too-few-items resources names no instance',
    'too-few-items members is empty',
  ],
  [
    'codes and places that are none',
    collection({
      log: CollectedLog.custom('', 'A b'),
      destination: { project: 'p', logStore: 'l', region: 'x', retentionDays: 5000 },
    }),
    'invalid-value log is malformed',
    'invalid-value log is malformed',
    'invalid-value region is malformed',
    'out-of-range destination.retentionDays is out of range',
  ],
];

it.each(WRONG.map(([name, make, ...expected]) => ({ name, make, expected })))(
  '$name is refused',
  ({ make, expected }) => {
    expect(findings(() => make(newStack())).map(({ code, what }) => `${code} ${what}`)).toEqual(expected);
  },
);
