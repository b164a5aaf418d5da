/** The constructs of AI Guardrails with both providers, in the sandbox. */
import * as path from 'node:path';
import { App, TerraformOutput, TerraformStack } from 'cdktf';
import { AlicloudProvider } from '../../lib/bindings/alicloud/provider';
import {
  CheckAction,
  CheckItem,
  GuardrailsAccess,
  GuardrailsConfigLayout,
  GuardrailsCredential,
  GuardrailsPolicy,
  GuardrailsService,
  KeywordLibrary,
  KeywordPurpose,
  RiskLevel,
} from '../../lib/guardrails';
import { readCalls, readCloud, type Sandbox } from '../../lib/sandbox';
import { synthExample } from '../support/example';
import { oneLine, Project, Workshop } from '../support/terraform';

jest.setTimeout(180_000);

const workshop = new Workshop();
afterAll(() => workshop.close());

/** A cloud of its own, and directories of stacks that use it. */
class Cloud {
  static async start(): Promise<Cloud> {
    const stateDir = workshop.dir('state');
    return new Cloud(await workshop.sandbox({ stateDir }), stateDir);
  }

  private constructor(
    readonly sandbox: Sandbox,
    readonly stateDir: string,
  ) {}

  /** The stack that `build` fills, ready for terraform. The same directory again is the next version of the same stack. */
  async stack(build: (stack: TerraformStack) => void, outdir = workshop.dir('out')): Promise<Project> {
    const app = new App({ outdir });
    const stack = new TerraformStack(app, 'stack');
    new AlicloudProvider(stack, 'alicloud', { region: 'ap-southeast-1' });
    build(stack);
    app.synth();
    return this.initialized(outdir, 'stack');
  }

  async initialized(outdir: string, name: string): Promise<Project> {
    const dir = path.join(outdir, 'stacks', name);
    const project = new Project(dir, this.sandbox.env);
    // Synthesis empties the directory.
    await project.succeed(
      'init',
      '-reconfigure',
      `-backend-config=path=${outdir}.tfstate`,
      '-input=false',
      '-no-color',
    );
    return project;
  }

  /** Actions of AI Guardrails that changed something since the last call of this method. */
  changes(): string[] {
    const calls = readCalls(this.stateDir).slice(this.seen);
    this.seen += calls.length;
    return calls
      .filter(({ product, action }) => product === 'Green' && !/^(Get|List|Query)/.test(action))
      .map(({ action, parameters }) => (parameters.includes('DryRun') ? `${action} (rehearsal)` : action));
  }

  private seen = 0;
}

describe('examples/guardrails', () => {
  it('deploys, stays as it is, and goes without a trace but the subscription', async () => {
    const cloud = await Cloud.start();
    const outdir = workshop.dir('out');
    synthExample('guardrails', outdir);
    const project = await cloud.initialized(outdir, 'guardrails');
    expect(await project.apply()).toMatch(/^Apply complete! Resources: 15 added, 0 changed, 0 destroyed/);
    expect(await project.changes()).toEqual({});

    const { services, keywordLibraries, answerLibraries, callbacks } = readCloud(cloud.stateDir);
    const [blocked, allowed] = ['chat-blocked', 'chat-allowed'].map((name) =>
      keywordLibraries.find((one) => one.name === name),
    );
    expect(blocked?.words.map(({ word }) => word).sort()).toEqual(
      ['#leak', 'acquisition~public statement', 'aurora&launch date', 'project aurora', '内部资料'].sort(),
    );
    const prompts = services.find(({ code }) => code === 'query_security_check_intl')?.configurations[''];
    expect(prompts).toMatchObject({
      promptAttack: { Enable: true, Level: 'medium', Suggestion: 'block', AnswerLibId: answerLibraries[0]?.id },
      KeywordHitLibs: [blocked?.id],
      KeywordFilterLibs: [allowed?.id],
      ManualMachineConfig: { Enable: true, AuditRiskLevels: ['medium'], CallbackId: callbacks[0]?.id },
      // What nobody asked for is as it was.
      sensitiveData: { Enable: true, Level: 'S3', Suggestion: 'mask' },
      xReserved: { engine: 'guard-3' },
    });

    expect(await project.destroy()).toMatch(/^Destroy complete! Resources: 15 destroyed/);
    const left = readCloud(cloud.stateDir);
    expect([left.keywordLibraries, left.answerLibraries, left.callbacks]).toEqual([[], [], []]);
    const restored = left.services.map(({ configurations }) => configurations['']);
    for (const configuration of restored) {
      expect(configuration).toMatchObject({ KeywordHitLibs: [], promptAttack: { Level: 'high', AnswerLibId: '' } });
    }
  });
});

describe('a policy', () => {
  const policy =
    (words: readonly string[], threshold: RiskLevel) =>
    (stack: TerraformStack): void => {
      const library = new KeywordLibrary(stack, 'Words', { purpose: KeywordPurpose.BLOCK, words });
      const prompts = new GuardrailsPolicy(stack, 'Policy', { service: GuardrailsService.QUERY_INTL })
        .addCheck(CheckItem.promptAttack(), { threshold, action: CheckAction.block() })
        .blockWords(library);
      new TerraformOutput(stack, 'hash', { value: prompts.configurationHash });
    };

  it('changes by what was changed, and tells it by its hash', async () => {
    const cloud = await Cloud.start();
    const outdir = workshop.dir('out');
    const first = await cloud.stack(policy(['a', 'b', '${c}'], RiskLevel.HIGH), outdir);
    await first.apply();
    expect(
      readCloud(cloud.stateDir)
        .keywordLibraries[0]?.words.map(({ word }) => word)
        .sort(),
    ).toEqual(['${c}', 'a', 'b']);
    const hash = await first.succeed('output', '-raw', 'hash');
    cloud.changes();

    const second = await cloud.stack(policy(['a', 'd', '${c}'], RiskLevel.MEDIUM), outdir);
    await second.apply();
    expect([...new Set(cloud.changes())].sort()).toEqual([
      'AddKeywordsToLib',
      'DeleteKeyword',
      'UpdateServiceConfig',
      'UpdateServiceConfig (rehearsal)',
    ]);
    expect(await second.succeed('output', '-raw', 'hash')).not.toBe(hash);
    expect(await second.changes()).toEqual({});
  });

  it('that was never declared has the hash that a declared one gets', async () => {
    const cloud = await Cloud.start();
    const declared = await cloud.stack(policy(['a'], RiskLevel.LOW));
    await declared.apply();
    const existing = await cloud.stack((stack) => {
      const read = GuardrailsPolicy.fromService(stack, 'Existing', { service: GuardrailsService.QUERY_INTL });
      new TerraformOutput(stack, 'hash', { value: read.configurationHash });
      new TerraformOutput(stack, 'configuration', { value: read.configuration });
    });
    await existing.apply();
    expect(await existing.succeed('output', '-raw', 'hash')).toBe(await declared.succeed('output', '-raw', 'hash'));
    expect(JSON.parse(await existing.succeed('output', '-raw', 'configuration'))).toMatchObject({
      promptAttack: { Level: 'low' },
    });
  });

  it('with a layout that is wrong changes nothing, and shows the members there are', async () => {
    const cloud = await Cloud.start();
    const layout = GuardrailsConfigLayout.ofPointers({ promptAttack: { enabled: '/guard/attack/on' } });
    const project = await cloud.stack((stack) => {
      new GuardrailsPolicy(stack, 'Policy', { service: GuardrailsService.QUERY_INTL, layout }).addCheck(
        CheckItem.promptAttack(),
      );
    });
    const { code, stderr } = await project.terraform('apply', '-auto-approve', '-no-color');
    expect(code).toBe(1);
    expect(oneLine(stderr)).toContain('/guard/attack/on is not a member of what the service answers');
    expect(oneLine(stderr)).toContain('/promptAttack/Enable');
    expect(cloud.changes()).toEqual([]);
  });
});

describe('a stored key', () => {
  it('is in the store, and nowhere else', async () => {
    const cloud = await Cloud.start();
    const project = await cloud.stack((stack) => {
      const access = new GuardrailsAccess(stack, 'Caller', { credential: GuardrailsCredential.secretStore() });
      new TerraformOutput(stack, 'connection', { value: access.connection });
    });
    const seen = [await project.succeed('plan', '-out=plan'), await project.succeed('show', '-json', 'plan')];
    seen.push(await project.succeed('apply', '-no-color', 'plan'), await project.succeed('plan', '-no-color'));
    seen.push(await project.succeed('output', '-json'), await project.succeed('state', 'pull'));

    const { accessKeys, secretParameters } = readCloud(cloud.stateDir);
    const stored = JSON.parse(secretParameters[0]?.values.at(-1)?.value ?? '{}') as { [name: string]: string };
    expect(stored).toEqual({ AccessKeyId: accessKeys[0]?.id, AccessKeySecret: accessKeys[0]?.secret });
    const connection = JSON.parse(await project.succeed('output', '-json', 'connection')) as object;
    expect(connection).toMatchObject({
      credentialType: 'stored-access-key',
      accessKeyId: stored.AccessKeyId,
      secretStore: 'oos',
      secretName: secretParameters[0]?.name,
    });
    for (const text of seen) expect(text).not.toContain(stored.AccessKeySecret);

    await project.destroy();
    const left = readCloud(cloud.stateDir);
    expect([left.accessKeys, left.secretParameters]).toEqual([[], []]);
  });
});
