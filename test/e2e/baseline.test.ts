/** The baseline in the sandbox: each profile applies, a second plan is empty, and a change of the profile is what this says it is. */
import * as path from 'node:path';
import { App, TerraformStack } from 'cdktf';
import { AiSecurityBaseline, type AiSecurityBaselineProps, BaselinePosture, BaselineProfile } from '../../lib/baseline';
import { AlicloudProvider } from '../../lib/bindings/alicloud/provider';
import { WafCertificate } from '../../lib/waf';
import { Project, Workshop } from '../support/terraform';

jest.setTimeout(240_000);

const workshop = new Workshop();
afterAll(() => workshop.close());

const NETWORK = { vpcId: 'vpc-1', vSwitchIds: ['vsw-1'], zoneIds: ['ap-southeast-1a', 'ap-southeast-1b'] };
const APPLICATION = {
  origin: { addresses: ['203.0.113.10'] },
  certificate: WafCertificate.fromCas('1', 'ap-southeast-1'),
};

describe('the baseline', () => {
  const outdir = workshop.dir('out');
  let project: Project;

  const write = (profile: BaselineProfile, props: Partial<AiSecurityBaselineProps> = {}): void => {
    const app = new App({ outdir });
    const stack = new TerraformStack(app, 'stack');
    new AlicloudProvider(stack, 'alicloud', { region: 'ap-southeast-1' });
    new AiSecurityBaseline(stack, 'Baseline', { profile, domain: 'chat.example.com', ...props }).toOutput('baseline');
    app.synth();
  };

  /** Types by what is done to them. */
  const plan = async (): Promise<{ readonly [action: string]: readonly string[] }> => {
    const found: { [action: string]: Set<string> } = {};
    for (const [address, { actions }] of Object.entries(await project.changes())) {
      const [type = ''] = address.replace(/^data\./, '').split('.');
      if (!actions.includes('read')) (found[actions.join()] ??= new Set()).add(type.replace(/^alicloud_/, ''));
    }
    return Object.fromEntries(Object.entries(found).map(([action, types]) => [action, [...types].sort()]));
  };

  beforeAll(async () => {
    const sandbox = await workshop.sandbox();
    project = new Project(path.join(outdir, 'stacks', 'stack'), sandbox.env);
  });

  it('of profile starter applies with a domain alone', async () => {
    write(BaselineProfile.STARTER);
    // The local backend of cdktf is beside the sources.
    await project.succeed('init', `-backend-config=path=${outdir}.tfstate`, '-input=false');
    await project.apply();
    expect(await plan()).toEqual({});
  });

  it('goes to standard by adding, and by stricter settings in place; nothing is replaced or lost', async () => {
    write(BaselineProfile.STANDARD);
    const { create = [], ...others } = await plan();
    expect(others).toMatchInlineSnapshot(`
     {
       "update": [
         "aisec_guardrails_service_config",
         "log_store",
         "oss_bucket",
         "threat_detection_instance",
       ],
     }
    `);
    expect(create).toMatchInlineSnapshot(`
     [
       "aisec_sas_check_standard",
       "aisec_sas_sensitive_rules",
       "aisec_siem_detection_rule",
       "aisec_siem_response_rule",
       "aisec_soar_playbook",
       "aisec_waf_log_status",
       "hbr_policy",
       "hbr_policy_binding",
       "hbr_vault",
       "log_project",
       "log_store",
       "log_store_index",
       "ram_policy",
       "ram_role",
       "ram_role_policy_attachment",
       "sls_alert",
       "threat_detection_service_linked_role",
     ]
    `);
    await project.apply();
    expect(await plan()).toEqual({});
  });

  it('goes to regulated, with an application, keys and enforcement; nothing is replaced or lost', async () => {
    write(BaselineProfile.REGULATED, {
      posture: BaselinePosture.ENFORCE,
      perimeter: { application: APPLICATION },
      data: { network: NETWORK, keepVaultWithoutKey: true },
    });
    const { create = [], ...others } = await plan();
    expect(others).toMatchInlineSnapshot(`
     {
       "update": [
         "aisec_guardrails_service_config",
         "aisec_siem_detection_rule",
         "hbr_policy",
         "log_store",
         "oss_bucket",
         "oss_bucket_server_side_encryption",
         "ram_account_password_policy",
         "ram_security_preference",
         "threat_detection_instance",
       ],
     }
    `);
    expect(create).toMatchInlineSnapshot(`
     [
       "aisec_sas_check_standard",
       "hbr_vault",
       "kms_instance",
       "kms_key",
       "oss_account_public_access_block",
       "wafv3_defense_rule",
       "wafv3_defense_template",
       "wafv3_domain",
     ]
    `);
    await project.apply();
    expect(await plan()).toEqual({});
  });
});
