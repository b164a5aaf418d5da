/** A posture changes in place, what the service adds to a playbook is no drift, and what it refuses is told: the real terraform. */
import { installLauncher } from '../../lib/launcher/install';
import { createClient, type OpenApiClient } from '../../lib/provider/client';
import { readCloud } from '../../lib/sandbox';
import { CloudStore } from '../../lib/sandbox/openapi/store';
import {
  AiAssistant,
  AiDetection,
  AiLogSource,
  AiPlaybook,
  AiPlaybooks,
  AiThreatResponse,
  BuiltInLogs,
  LogCollection,
  LogSchema,
  Playbook,
  PlaybookAction,
  PlaybookFlow,
  PlaybookInput,
  PlaybookRole,
  PresetDetectionRules,
  ResponsePosture,
  RuleStatus,
  ThreatDetectionResponse,
  ThreatIntelligence,
} from '../../lib/threat-response';
import { version } from '../../lib/version';
import { type Json, type Project, Workshop } from '../support/terraform';
import { newStack, synth } from './support';

jest.setTimeout(180_000);

const workshop = new Workshop();
afterAll(() => workshop.close());

const SOAR = { product: 'sophonsoar', version: '2025-09-03' };
const DATA_SET = 'dataset-trusted';

function app(posture: ResponsePosture, flow?: PlaybookFlow): Json {
  const stack = newStack('soc');
  const service = new ThreatDetectionResponse(stack, 'Soc');
  const logs = new LogCollection(stack, 'Logs', {
    service,
    builtIn: [BuiltInLogs.HOST_CONNECTIONS],
    retention: { 'audit-activity': 365 },
    delivery: { 'sas-net-block': true },
  });
  const audit = LogSchema.custom('AUDIT_LOG', { category: 'AUDIT_CATEGORY' });
  logs.addSource('Trail', {
    sourceName: 'trail',
    region: 'ap-southeast-1',
    project: 'audit',
    logStore: 'actiontrail_all',
    productId: 'alibaba_cloud_actiontrail',
    schema: audit,
    normalization: '* | project-rename event_name="event.eventName"',
  });
  const role = new PlaybookRole(stack, 'Role').grantPrincipal;
  const block = AiPlaybook.blockIpAtEsa({ siteId: '123', region: 'ap-southeast-1' });
  const playbooks = new AiPlaybooks(stack, 'Playbooks', { playbooks: [block], role });
  const playbook = playbooks.playbookOf(block);
  new AiThreatResponse(stack, 'Ai', {
    service,
    posture,
    sources: [AiLogSource.audit(audit)],
    rules: [AiDetection.TRAIL_STOPPED, AiDetection.GUARDRAILS_WEAKENED],
    responses: [
      { rule: AiDetection.TRAIL_STOPPED, playbook, automatic: true },
      { rule: AiDetection.GUARDRAILS_WEAKENED, playbook },
    ],
  });
  const rules = { 'cfw-out-ip_aegis-netstat': RuleStatus.DISABLED };
  new PresetDetectionRules(stack, 'Presets', { service, rules });
  new ThreatIntelligence(stack, 'Trusted', { service, dataSetId: DATA_SET, values: ['192.0.2.1'] });
  new AiAssistant(stack, 'Assistant', { decides: { alibaba_cloud_sas: true } });
  if (flow) new Playbook(stack, 'Own', { playbookName: 'Own', input: PlaybookInput.IP, flow });
  const { terraform, ...synthesized } = synth(stack) as Json;
  // The directory of the test is the backend.
  const { backend: _, ...required } = terraform as Json;
  return { terraform: required, ...synthesized };
}

const nameOf = (address: string): string => address.replace(/_[0-9A-F]{8}$/, '');

describe('detection and response', () => {
  let project: Project;
  let stateDir: string;
  let client: OpenApiClient;

  beforeAll(async () => {
    stateDir = workshop.dir('state');
    const sandbox = await workshop.sandbox({ stateDir });
    const set = { id: DATA_SET, center: 'ap-southeast-1', name: 'trusted', key: 'ip', records: [] };
    new CloudStore(stateDir).current().of('siemDataSets').put(DATA_SET, set);
    client = createClient({ env: sandbox.env, region: 'ap-southeast-1' });
    project = await workshop.project(sandbox.env);
    installLauncher(project.dir, version);
    project.write(app(ResponsePosture.MONITOR));
    await project.succeed('init', '-input=false', '-no-color');
  });

  /** Attributes that a plan changes, by address. */
  const planned = async (): Promise<object> =>
    Object.fromEntries(
      Object.entries(await project.changes()).map(([address, { actions, before, after }]) => {
        const differs = ([name, value]: [string, unknown]): boolean =>
          JSON.stringify(value) !== JSON.stringify(before?.[name]);
        const what = before && after ? Object.entries(after).filter(differs) : [];
        return [nameOf(address), { actions: actions.join(), ...Object.fromEntries(what) }];
      }),
    );

  it('is planned as declared', async () => {
    expect(await planned()).toMatchSnapshot();
  });

  it('is applied, and then has nothing to do; no rule acts', async () => {
    await project.applyPlanned();
    expect(await project.changes()).toEqual({});
    const { siemResponseRules, siemDetectionRules, soarPlaybooks } = readCloud(stateDir);
    expect(siemResponseRules.map(({ status }) => status)).toEqual([0, 0]);
    expect(siemDetectionRules.map(({ status }) => status)).toEqual(['testing', 'testing']);
    expect(soarPlaybooks.every(({ online }) => online !== undefined)).toBe(true);
  });

  it('goes from monitoring to enforcing in place, and only that', async () => {
    project.write(app(ResponsePosture.ENFORCE));
    expect(await planned()).toMatchSnapshot();
    await project.applyPlanned();
    expect(await project.changes()).toEqual({});
    const { siemResponseRules } = readCloud(stateDir);
    const on = siemResponseRules.filter(({ status }) => status === 100);
    expect(on.map(({ given }) => given.ResponseRuleName)).toEqual(['AI: ActionTrail stopped: AI Block address at ESA']);
  });

  it('takes members that the editor adds to a playbook for no drift, and a changed draft for one', async () => {
    const [playbook] = readCloud(stateDir).soarPlaybooks;
    const cells = JSON.parse(String(playbook?.draft.PlaybookTaskFlow)) as readonly { readonly data: object }[];
    const PlaybookUuid = playbook?.uuid ?? '';
    const save = async (flow: readonly object[]): Promise<void> => {
      const parameters = { PlaybookUuid, PlaybookTaskFlow: JSON.stringify(flow) };
      await client.call({ api: SOAR, action: 'UpdatePlaybook', parameters, repeatable: true });
    };
    const publish = { api: { ...SOAR, version: '2022-07-28' }, action: 'PublishPlaybook', repeatable: true };
    await save(cells.map((cell) => ({ shape: 'node', visible: true, ...cell })));
    await client.call({ ...publish, parameters: { PlaybookUuid } });
    expect(await project.changes()).toEqual({});
    await save(cells.map((cell) => ({ ...cell, visible: false })));
    expect(await planned()).toEqual({
      'aisec_soar_playbook.Playbooks_block-ip-at-esa': { actions: 'update', publish: true },
    });
    await project.applyPlanned();
  });

  it('names what the account does not have, before anything is changed', async () => {
    const flow = new PlaybookFlow();
    flow.addStep('guess', PlaybookAction.custom('NotifyMassage', 'notifyByCustom', {}));
    flow.addStep('mail', PlaybookAction.custom('NotifyMessage', 'notifyByMail', {}));
    flow.addStep('tell', PlaybookAction.custom('NotifyMessage', 'notifyByMessageCenter', { event: 'e', eventId: 'e' }));
    const text = JSON.stringify(app(ResponsePosture.ENFORCE, flow));
    project.write(JSON.parse(text.replaceAll('sas_netstat_ingestion', 'sas_netstats_ingestion')) as Json);
    const { code, stdout, stderr } = await project.terraform('plan', '-input=false', '-no-color');
    expect(code).toBe(1);
    const told = `${stdout}${stderr}`;
    expect(told).toContain('Known there: alibaba_cloud_sas_netstat_ingestion');
    expect(told).toMatch(/node guess names component NotifyMassage[^]*Known to the service: [^]*NotifyMessage/);
    expect(told).toMatch(/node mail names action notifyByMail of NotifyMessage/);
    expect(told).toMatch(/node tell gives notifyByMessageCenter the parameter event\b/);
    expect(told).toMatch(/node tell gives notifyByMessageCenter no aliuid, which it needs/);
  });

  it('keeps a playbook that the service refuses to publish, and says which node is wrong', async () => {
    const flow = new PlaybookFlow();
    flow.addStep('guess', PlaybookAction.custom('SLS', 'QueryLogs', {}));
    project.write(app(ResponsePosture.ENFORCE, flow));
    const refused = await project.terraform('apply', '-auto-approve', '-input=false', '-no-color');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/node guess: Node \[guess\]/);
    const right = new PlaybookFlow();
    right.addStep('guess', PlaybookAction.format({ address: '${event.ip}' }));
    await project.apply(app(ResponsePosture.ENFORCE, right));
    expect(await project.changes()).toEqual({});
    expect(readCloud(stateDir).soarPlaybooks).toHaveLength(2);
  });

  it('is destroyed, and settings are what they were', async () => {
    project.write(app(ResponsePosture.ENFORCE));
    await project.destroy();
    const cloud = readCloud(stateDir);
    expect([cloud.siemDetectionRules, cloud.siemResponseRules, cloud.soarPlaybooks, cloud.siemIngestions]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(cloud.siemSwitches.map(({ id, value }) => [id, value]).sort()).toEqual([
      ['alibaba_cloud_sas_netstat_ingestion', 'disabled'],
      ['audit-activity', '180'],
      ['cfw-out-ip_aegis-netstat', 'enabled'],
      ['sas-net-block', 'disable'],
    ]);
    expect(cloud.siemAutoDisposals).toEqual([{ product: 'alibaba_cloud_sas', status: 'disabled' }]);
    expect(cloud.siemDataSets[0]?.records).toEqual([]);
  });
});
