import { installLauncher } from '../../lib/launcher/install';
import { RESOURCES } from '../../lib/provider';
import { createClient } from '../../lib/provider/client';
import { readCloud } from '../../lib/sandbox';
import { version } from '../../lib/version';
import {
  address,
  type CallOut,
  configuration,
  prepareByHand,
  SCENARIOS,
  SECRETS,
  SURROUNDING,
  SURROUNDINGS,
  UPSTREAM_VALUE,
} from '../support/aisec-scenarios';
import { type Json, type Project, Workshop } from '../support/terraform';

jest.setTimeout(180_000);

const workshop = new Workshop();
afterAll(() => workshop.close());
const CONFIG = configuration(({ config }) => config);
const CHANGED = configuration(({ config, change }) => ({ ...config, ...change }));
const REPLACED = configuration(({ config, change, replace }) => ({ ...config, ...change, ...replace }));

const typesWith = (what: keyof (typeof SCENARIOS)[string]): string[] =>
  Object.entries(SCENARIOS).flatMap(([type, scenario]) => (scenario[what] ? [address(type)] : []));

describe('every aisec resource, with the real terraform and the alicloud provider beside it', () => {
  let project: Project;
  let stateDir: string;
  let call: CallOut;
  const before: { readonly [address: string]: Json }[] = [];

  beforeAll(async () => {
    stateDir = workshop.dir('state');
    const sandbox = await workshop.sandbox({ stateDir });
    prepareByHand(stateDir);
    project = await workshop.project({ ...sandbox.env, ...SECRETS });
    installLauncher(project.dir, version);
    project.write(CONFIG);
    await project.succeed('init', '-input=false', '-no-color');
    const client = createClient({ env: sandbox.env, region: 'ap-southeast-1' });
    call = (api, action, parameters) => client.call({ api, action, parameters, repeatable: true });
  });

  const idOf = (type: string): string => String(before.at(-1)?.[address(type)]?.id);
  const remember = async (): Promise<void> => void before.push(await project.state());

  it('has a scenario here', () => {
    expect(Object.keys(SCENARIOS).sort()).toEqual(RESOURCES.map(({ type }) => `aisec_${type}`).sort());
  });

  it('is created, and a second plan is empty', async () => {
    const count = Object.keys(SCENARIOS).length + SURROUNDING;
    expect(await project.apply()).toBe(`Apply complete! Resources: ${count} added, 0 changed, 0 destroyed.`);
    expect(await project.changes()).toEqual({});
    await remember();
  });

  it('changes in place', async () => {
    project.write(CHANGED);
    const changes = await project.changes();
    expect(
      Object.entries(changes)
        .map(([name, { actions }]) => [name, ...actions])
        .sort(),
    ).toEqual(
      typesWith('change')
        .map((name) => [name, 'update'])
        .sort(),
    );
    await project.apply();
    expect(await project.changes()).toEqual({});
    await remember();
  });

  it('shows drift, and repairs it', async () => {
    for (const [type, { drift }] of Object.entries(SCENARIOS)) await drift?.(call, idOf(type));
    const changes = await project.changes();
    expect(
      Object.entries(changes)
        .map(([name, { actions }]) => [name, ...actions])
        .sort(),
    ).toEqual(
      typesWith('drift')
        .map((name) => [name, 'update'])
        .sort(),
    );
    await project.apply();
    expect(await project.changes()).toEqual({});
    expect(JSON.stringify(await project.state())).not.toContain(UPSTREAM_VALUE);
  });

  it('is replaced where it says so', async () => {
    project.write(REPLACED);
    const replaced = Object.entries(await project.changes()).filter(
      ([, { actions }]) => actions.join() === 'delete,create',
    );
    expect(replaced.map(([name]) => name).sort()).toEqual(typesWith('replace').sort());
    await project.apply();
    expect(await project.changes()).toEqual({});
    await remember();
  });

  it('is imported, and the plan after that is empty', async () => {
    const state = before.at(-1) ?? {};
    const imports = Object.entries(SCENARIOS).flatMap(([type, { importId }]) =>
      importId ? [{ to: address(type), id: importId(state[address(type)] ?? {}) }] : [],
    );
    await project.succeed('state', 'rm', ...imports.map(({ to }) => to));
    expect(await project.apply({ ...REPLACED, import: imports })).toBe(
      `Apply complete! Resources: ${imports.length} imported, 0 added, 0 changed, 0 destroyed.`,
    );
    project.write(REPLACED);
    expect(await project.changes()).toEqual({});
  });

  it('is deleted when it is removed from the configuration', async () => {
    const { resource, ...rest } = CONFIG as { readonly resource: Json };
    void resource;
    const printed = await project.apply({ ...rest, resource: SURROUNDINGS });
    expect(printed).toBe(`Apply complete! Resources: 0 added, 0 changed, ${Object.keys(SCENARIOS).length} destroyed.`);
    const { keywordLibraries, answerLibraries, callbacks, featureConfigs, accessKeys, secretParameters } =
      readCloud(stateDir);
    const { siemDetectionRules, siemResponseRules, siemIngestions, soarPlaybooks } = readCloud(stateDir);
    expect([siemDetectionRules, siemResponseRules, siemIngestions, soarPlaybooks]).toEqual([[], [], [], []]);
    const { wafTemplates, wafRules } = readCloud(stateDir);
    expect({ wafTemplates, wafRules }).toEqual({ wafTemplates: [], wafRules: [] });
    expect({ keywordLibraries, answerLibraries, callbacks, featureConfigs, accessKeys, secretParameters }).toEqual({
      keywordLibraries: [],
      answerLibraries: [],
      callbacks: [],
      featureConfigs: [],
      accessKeys: [],
      secretParameters: [],
    });
    expect(await project.destroy()).toBe(`Destroy complete! Resources: ${SURROUNDING} destroyed.`);
  });
});
