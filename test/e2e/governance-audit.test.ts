/** Log archive, detective rules and maturity check with the real terraform: made, changed in place, and what a low or falling score does. */
import { App, TerraformOutput, TerraformStack } from 'cdktf';
import { writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { AlicloudProvider } from '../../lib/bindings/alicloud/provider';
import {
  AlertRecipients,
  CollectedLog,
  ComplianceAggregator,
  EvaluationLens,
  EventAlert,
  GovernanceService,
  HealthCheck,
  type IAccount,
  LogArchive,
  LogCollection,
  LowScore,
  ManagedRule,
  memberProvider,
  Organization,
  RemediationTemplate,
  RiskLevel,
  RulePack,
  RulePackCompliance,
} from '../../lib/governance';
import { readCloud, ResourceStore } from '../../lib/sandbox';
import { oneLine, Project, Workshop } from '../support/terraform';

jest.setTimeout(180_000);

const workshop = new Workshop();
afterAll(() => workshop.close());

const [ARCHIVE] = Organization.fromTree({
  rootFolderId: 'r-1',
  accounts: [{ accountId: '1100000000000001', displayName: 'log-archive' }],
}).accounts;
if (!ARCHIVE) throw new Error('no account');

interface Version {
  readonly week: string;
  readonly retentionDays: number;
  readonly risk: RiskLevel;
  /** The trail is what the sandbox's check looks for. */
  readonly archive: boolean;
  readonly otherwise: LowScore;
}

const FIRST: Version = {
  week: '1',
  retentionDays: 180,
  risk: RiskLevel.CRITICAL,
  archive: true,
  otherwise: LowScore.WARN,
};

function audit(stack: TerraformStack, { week, retentionDays, risk, archive, otherwise }: Version): void {
  new AlicloudProvider(stack, 'alicloud', { region: 'ap-southeast-1' });
  // What was made with a provider can be destroyed with it only.
  memberProvider(stack, ARCHIVE as IAccount);
  const aggregator = new ComplianceAggregator(stack, 'Aggregator', { aggregatorName: 'organization' });
  const recipients = new AlertRecipients(stack, 'Recipients', {
    account: ARCHIVE as IAccount,
    actionPolicyId: 'security-team',
    users: [{ id: 'ann', name: 'Ann', email: ['ann@example.com'] }],
  });
  const kept = archive
    ? new LogArchive(stack, 'Archive', {
        account: ARCHIVE,
        trailName: 'organization',
        logs: { retentionDays },
        config: { aggregator, retentionDays },
        history: true,
      })
    : undefined;
  kept?.addAlerts('Alerts', {
    alerts: [...EventAlert.AI_PACK, ...EventAlert.CIS_PACK],
    actionPolicyId: recipients.actionPolicyId,
  });
  new LogCollection(stack, 'Buckets', { log: CollectedLog.OSS_ACCESS, members: 'all', policyName: 'buckets' });
  const rules = new RulePackCompliance(stack, 'Ai', {
    pack: RulePack.AI_BEST_PRACTICES,
    aggregator,
    overrides: { [ManagedRule.OSS_VERSIONING.identifier]: { riskLevel: risk } },
  });
  new RulePackCompliance(stack, 'Cis', { pack: RulePack.CIS_FOUNDATION, aggregator });
  rules.rules
    .find(({ source }) => source === ManagedRule.OSS_PUBLIC_READ)
    ?.addRemediation('Mend', {
      template: RemediationTemplate.OSS_BUCKET_ACL,
      parameters: [{ name: 'bucketName', value: '{resourceId}' }],
    });
  const service = new GovernanceService(stack, 'Service');
  const health = new HealthCheck(stack, 'Health', {
    service,
    triggers: { week },
    score: { minimum: 0.75, maximumFall: 0.1, otherwise },
  });
  // What is checked is what there is.
  health.runAfter(rules, ...(kept ? [kept] : []));
  const ai = new HealthCheck(stack, 'AiHealth', { service, lens: EvaluationLens.AI, triggers: { week } });
  new TerraformOutput(stack, 'score', { value: health.score });
  new TerraformOutput(stack, 'ai', { value: ai.score });
  new TerraformOutput(stack, 'risks', { value: ai.risks });
  new TerraformOutput(stack, 'report', { value: health.addReport('Report'), sensitive: true });
}

describe('what audits an organization', () => {
  const outdir = workshop.dir('out');
  let project: Project;
  let stateDir: string;

  const write = (version: Version): void => {
    const app = new App({ outdir });
    audit(new TerraformStack(app, 'audit'), version);
    app.synth();
  };

  const outputs = async (): Promise<{ readonly [name: string]: unknown }> => {
    const { stdout } = await project.terraform('output', '-json');
    const all = JSON.parse(stdout) as { readonly [name: string]: { readonly value: unknown } };
    return Object.fromEntries(Object.entries(all).map(([name, { value }]) => [name, value]));
  };

  beforeAll(async () => {
    stateDir = workshop.dir('state');
    writeFileSync(path.join(stateDir, 'faults.json'), JSON.stringify({ account: { governance: 'Disabled' } }));
    const { env } = await workshop.sandbox({ stateDir });
    project = new Project(path.join(outdir, 'stacks', 'audit'), env);
  });

  it('is made in one apply, and a second plan is empty', async () => {
    write(FIRST);
    const state = path.join(stateDir, 'terraform.tfstate');
    await project.succeed('init', '-input=false', '-no-color', `-backend-config=path=${state}`, '-reconfigure');
    expect(await project.apply()).toMatch(/^Apply complete! Resources: \d+ added, 0 changed, 0 destroyed\.$/);
    expect(await project.changes()).toEqual({});
    const store = new ResourceStore(stateDir);
    expect(store.ofType('alicloud_config_aggregate_config_rule').length).toBeGreaterThan(20);
    const archived = store.ofAccount(ARCHIVE.targetId);
    expect(archived.ofType('alicloud_sls_alert')).toHaveLength(EventAlert.AI_PACK.length);
    expect(archived.ofType('alicloud_log_alert')).toHaveLength(EventAlert.CIS_PACK.length);
    // All but the firewall, which is not there.
    expect(await outputs()).toMatchObject({ score: 0.8, ai: 0.25, risks: [{ id: 'sandboxai0001', risk: 'Error' }] });
    expect(String((await outputs()).report)).toMatch(/^https:\/\//);
    expect(readCloud(stateDir).governanceEvaluations).toHaveLength(2);
  });

  it('changes retention and risk in place, and checks nothing again', async () => {
    write({ ...FIRST, retentionDays: 365, risk: RiskLevel.INFO });
    const changes = Object.entries(await project.changes()).map(([address, { actions }]) => {
      const [type = ''] = address.split('.');
      return `${actions.join()} ${type}`;
    });
    expect(changes.sort()).toEqual([
      'update alicloud_config_aggregate_config_rule',
      'update alicloud_log_store',
      'update alicloud_log_store',
    ]);
    await project.apply();
    expect(readCloud(stateDir).governanceEvaluations).toHaveLength(2);
  });

  it('warns of a score that fell below what is wanted, and fails where it is told to', async () => {
    const gone = { ...FIRST, week: '2', archive: false };
    write(gone);
    const warned = await project.terraform('apply', '-auto-approve', '-no-color');
    expect(warned.code).toBe(0);
    expect(oneLine(warned.stdout)).toContain('The maturity score is 0.4; at least 0.75 is wanted.');
    expect(oneLine(warned.stdout)).toContain('The maturity score fell by 0.4 to 0.4; at most 0.1 is allowed.');
    write({ ...gone, otherwise: LowScore.FAIL });
    const failed = await project.terraform('plan', '-no-color');
    expect(failed.code).toBe(1);
    expect(oneLine(failed.stderr)).toContain('Items to mend: No trail delivers events, Websites without a firewall.');
  });

  it('goes without undoing a check, and leaves the service on', async () => {
    write({ ...FIRST, week: '2', archive: false });
    expect(await project.destroy()).toMatch(/destroyed/);
    expect(readCloud(stateDir).governanceEvaluations.length).toBeGreaterThanOrEqual(4);
    expect(readCloud(stateDir).governanceServices).toHaveLength(1);
  });
});
