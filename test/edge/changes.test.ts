/** Changes under the real terraform, in the sandbox: what is in place, what is replaced, and that a rollback comes back. */
import type { TerraformStack } from 'cdktf';
import {
  DdosProtection,
  EdgeAction,
  EdgeBotAction,
  EdgeClientCertificate,
  EdgeCriteria,
  EdgeDataCenter,
  EdgeField,
  EdgeFrequencyControl,
  EdgeLogDelivery,
  EdgeLogDestination,
  EdgeManagedLevel,
  EdgeRateLimit,
  EdgeRule,
  EdgeSecurityLevel,
  EdgeTls,
  TlsProfile,
} from '../../lib/edge';
import { newStack, synth } from '../core/support';
import { type Json, type Project, Workshop } from '../support/terraform';
import { newSite, secret } from './fixtures';

jest.setTimeout(180_000);

const workshop = new Workshop();
afterAll(() => workshop.close());

interface Settings {
  readonly ddos: DdosProtection;
  readonly frequency: EdgeFrequencyControl;
  readonly bots: EdgeBotAction;
  readonly level: EdgeSecurityLevel;
  readonly action: EdgeAction;
  readonly requests: number;
  readonly managed: EdgeManagedLevel;
  readonly tls: TlsProfile;
  readonly fields: readonly string[];
  /** These replace, because the provider's update does not send them. */
  readonly scanAction: EdgeAction;
  readonly logStore: string;
  readonly secretVersion: string;
  readonly days: number;
}

const FIRST: Settings = {
  ddos: DdosProtection.OBSERVE,
  frequency: EdgeFrequencyControl.loose(),
  bots: EdgeBotAction.MONITOR,
  level: EdgeSecurityLevel.LOW,
  action: EdgeAction.block(),
  requests: 100,
  managed: EdgeManagedLevel.LEVEL_1,
  tls: TlsProfile.COMPATIBLE,
  fields: ['ClientIP'],
  scanAction: EdgeAction.MONITOR,
  logStore: 'first',
  secretVersion: '1',
  days: 30,
};

function written(settings: Settings): Json {
  const stack: TerraformStack = newStack();
  const site = newSite(stack, {
    ddos: settings.ddos,
    frequencyControl: settings.frequency,
    security: { level: settings.level, bots: { definiteBots: settings.bots } },
  });
  const when = EdgeField.PATH.startsWith('/v1/');
  site.addRule('Custom', EdgeRule.custom({ when, action: settings.action }));
  const limit = new EdgeRateLimit({ by: EdgeCriteria.CLIENT_IP, requests: settings.requests });
  site.addRule('Limit', EdgeRule.rateLimit({ when, limit }));
  site.addRule('Managed', EdgeRule.managed({ rulesets: [{ attackType: 11, level: settings.managed }] }));
  site.addRule('Scan', EdgeRule.scanTools({ action: settings.scanAction }));
  new EdgeTls(stack, 'Tls', { site, profile: settings.tls });
  const common = { site, dataCenter: EdgeDataCenter.GLOBAL, fields: settings.fields };
  const { logStore, secretVersion } = settings;
  new EdgeLogDelivery(stack, 'Logs', {
    ...common,
    destination: EdgeLogDestination.sls({ project: 'p', logStore, region: 'r' }),
  });
  const user = { userName: 'esa', password: secret(stack, 'password') };
  const kafka = EdgeLogDestination.kafka({ brokers: ['kafka:9092'], topic: 't', user });
  new EdgeLogDelivery(stack, 'Kafka', { ...common, destination: kafka, secretVersion });
  new EdgeClientCertificate(stack, 'Client', { site, validityDays: settings.days });
  const { resource, variable } = synth(stack) as Json;
  return { resource, variable };
}

/** What a plan does, by type of resource and id of the construct. */
async function actions(project: Project, settings: Settings): Promise<{ readonly [resource: string]: string }> {
  project.write(written(settings));
  const changes = await project.changes();
  return Object.fromEntries(
    Object.entries(changes).map(([address, change]) => [
      address.replace(/_[0-9A-F]{8}$/, ''),
      change.actions.join(','),
    ]),
  );
}

/** The provider's SDK writes null, '' or [] for what is absent, as it came about. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(
    ([, one]) => !(one === null || one === '' || (Array.isArray(one) && one.length === 0)),
  );
  return Object.fromEntries(members.map(([name, one]) => [name, withoutEmpty(one)]));
}

describe('changes of a site and what belongs to it', () => {
  let project: Project;

  beforeAll(async () => {
    const sandbox = await workshop.sandbox();
    project = await workshop.project({ ...sandbox.env, TF_VAR_password: 'Planted-1' }, written(FIRST));
    expect(await project.apply()).toMatch(/^Apply complete!/);
  });

  it('are none in a second plan', async () => {
    expect(await actions(project, FIRST)).toEqual({});
  });

  it.each<[string, Partial<Settings>, string]>([
    ['the level against floods', { ddos: DdosProtection.STRICT }, 'alicloud_esa_site.Site'],
    ['frequency control', { frequency: EdgeFrequencyControl.OFF }, 'alicloud_esa_site.Site'],
    ['the action on bots', { bots: EdgeBotAction.BLOCK }, 'alicloud_esa_site.Site'],
    ['the security level', { level: EdgeSecurityLevel.UNDER_ATTACK }, 'alicloud_esa_site.Site'],
    ['the action of a rule', { action: EdgeAction.CAPTCHA }, 'alicloud_esa_waf_rule.Site_Custom'],
    ['a rate limit', { requests: 5 }, 'alicloud_esa_waf_rule.Site_Limit'],
    ['the level of managed rules', { managed: EdgeManagedLevel.LEVEL_4 }, 'alicloud_esa_waf_rule.Site_Managed'],
    ['a TLS profile', { tls: TlsProfile.MODERN }, 'alicloud_esa_https_basic_configuration.Tls'],
  ])('are in place: %s', async (_, change, address) => {
    expect(await actions(project, { ...FIRST, ...change })).toEqual({ [address]: 'update' });
  });

  it('are in place: the fields of logs', async () => {
    expect(await actions(project, { ...FIRST, fields: ['ClientIP', 'RequestID'] })).toEqual({
      'alicloud_esa_site_delivery_task.Logs': 'update',
      'alicloud_esa_site_delivery_task.Kafka': 'update',
    });
  });

  it.each<[string, Partial<Settings>, string, string]>([
    [
      'the action that scan rules share',
      { scanAction: EdgeAction.block() },
      'alicloud_esa_waf_rule.Site_Scan',
      'terraform_data.Site_Scan_Shared',
    ],
    [
      'where logs go',
      { logStore: 'second' },
      'alicloud_esa_site_delivery_task.Logs',
      'terraform_data.Logs_Destination',
    ],
    [
      'the version of a secret',
      { secretVersion: '2' },
      'alicloud_esa_site_delivery_task.Kafka',
      'terraform_data.Kafka_Destination',
    ],
    [
      'how long a client’s certificate is valid',
      { days: 60 },
      'alicloud_esa_client_certificate.Client',
      'terraform_data.Client_Request',
    ],
  ])(
    'are replacements where the provider would plan an update and send nothing: %s',
    async (_, change, address, trigger) => {
      expect(await actions(project, { ...FIRST, ...change })).toEqual({
        [address]: 'delete,create',
        [trigger]: 'update',
      });
    },
  );

  it('are all undone by a rollback, which ends where it began', async () => {
    const before = await project.state();
    const second: Settings = {
      ...FIRST,
      ddos: DdosProtection.STRICT,
      bots: EdgeBotAction.BLOCK,
      action: EdgeAction.block({ statusCode: 429 }),
      managed: EdgeManagedLevel.LEVEL_4,
      tls: TlsProfile.MODERN,
    };
    expect(await project.apply(written(second))).toBe('Apply complete! Resources: 0 added, 4 changed, 0 destroyed.');
    expect(await actions(project, second)).toEqual({});
    expect(await project.apply(written(FIRST))).toBe('Apply complete! Resources: 0 added, 4 changed, 0 destroyed.');
    expect(await actions(project, FIRST)).toEqual({});
    expect(withoutEmpty(await project.state())).toEqual(withoutEmpty(before));
  });

  it('end with nothing left', async () => {
    expect(await project.destroy()).toMatch(/^Destroy complete!/);
    expect(await project.state()).toEqual({});
  });
});
