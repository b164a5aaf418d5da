/** examples/ai-chat-app with both providers, in the sandbox. */
import * as path from 'node:path';
import { readCloud, type Sandbox } from '../../lib/sandbox';
import { synthExample } from '../support/example';
import { Project, Workshop } from '../support/terraform';

jest.setTimeout(180_000);

const workshop = new Workshop();
afterAll(() => workshop.close());

const ROLLOUT = { before: '2026-12-01', after: '2026-12-08' };

describe('examples/ai-chat-app', () => {
  let sandbox: Sandbox;
  let outdir: string;
  let stateDir: string;

  /** The stack as it is on a day of the rollout, ready for terraform. */
  const on = async (day: string): Promise<Project> => {
    expect(synthExample('ai-chat-app', outdir, { ROLLOUT_AS_OF: day })).toBe('');
    const project = new Project(path.join(outdir, 'stacks', 'ai-chat-app'), sandbox.env);
    // Synthesis empties the directory.
    const backend = `-backend-config=path=${outdir}.tfstate`;
    await project.succeed('init', '-reconfigure', backend, '-input=false', '-no-color');
    return project;
  };

  const actions = async (project: Project): Promise<{ readonly [action: string]: readonly string[] }> => {
    const found: { [action: string]: string[] } = {};
    for (const [address, change] of Object.entries(await project.changes())) {
      const name = address.replace(/^\w+\./, '').replace(/_[0-9A-F]{8}$/, '');
      (found[change.actions.join()] ??= []).push(name);
    }
    return found;
  };

  beforeAll(async () => {
    outdir = workshop.dir('out');
    stateDir = workshop.dir('state');
    sandbox = await workshop.sandbox({ stateDir });
  });

  it('deploys, and a second plan has nothing to do', async () => {
    const project = await on(ROLLOUT.before);
    expect(await project.apply()).toMatch(/^Apply complete! Resources: \d+ added, 0 changed, 0 destroyed/);
    expect(await actions(project)).toEqual({});
    const state = Object.values(await project.state());
    const cname = state.find(({ domain }) => domain === 'chat.example.com')?.cname;
    const record = state.find(({ record_name }) => record_name === 'chat.example.com');
    expect(cname).toMatch(/^\S+\.\S+$/);
    expect(record).toMatchObject({ data: [{ value: cname }] });
    expect(await project.succeed('output', '-raw', 'stage')).toBe('monitor');
    expect(JSON.parse(await project.succeed('output', '-json', 'bot_labels'))).toContain('sandbox_ai_crawler_1');
    const { answerLibraries } = readCloud(stateDir);
    expect(answerLibraries.flatMap(({ answers }) => answers.map(({ answer }) => answer))).toEqual([
      'I cannot help with that.',
    ]);
  });

  it('goes on with its rollout in place, and an earlier day would take it all back', async () => {
    const later = await on(ROLLOUT.after);
    const { 'delete,create': replaced, update = [], ...others } = await actions(later);
    expect(others).toEqual({});
    // The action of a threat list belongs to its ruleset.
    expect(replaced).toEqual(['Site_EdgeBots-Threat-ScanTools']);
    expect(update).toEqual(expect.arrayContaining(['Site_EdgeBots-NoKey', 'WafBots_Waf-Rules_NoKey']));
    expect(update.filter((name) => name.startsWith('Injection_Template_prompt-')).length).toBeGreaterThan(30);
    expect(await later.apply()).toMatch(/^Apply complete! Resources: 1 added, \d+ changed, 1 destroyed/);
    expect(await actions(await on(ROLLOUT.before))).toEqual({ 'delete,create': replaced, update });
  });

  it('is destroyed, and nothing is left', async () => {
    const project = new Project(path.join(outdir, 'stacks', 'ai-chat-app'), sandbox.env);
    expect(await project.destroy()).toMatch(/^Destroy complete!/);
    expect(await project.state()).toEqual({});
    expect(readCloud(stateDir).answerLibraries).toEqual([]);
  });
});
