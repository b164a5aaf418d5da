import { Testing, type TerraformStack } from 'cdktf';
import {
  type PromptInjectionProtectionProps,
  PromptEndpoint,
  PromptInjectionProtection,
  SignatureStage,
} from '../../../lib/waf';
import { type Change, type Json, type Project, Workshop } from '../../support/terraform';
import { bench, CHAT } from '../support';

const workshop = new Workshop();
afterAll(() => workshop.close());

function stackWith(props: Partial<PromptInjectionProtectionProps>): TerraformStack {
  const { stack, waf } = bench();
  const endpoints = [PromptEndpoint.path('/v1/chat', { maxBodyBytes: 65_536 })];
  new PromptInjectionProtection(stack, 'Prompts', { waf, objects: [CHAT], languages: ['zh'], endpoints, ...props });
  return stack;
}

/** The resources as cdktf writes them. */
function resourcesOf(props: Partial<PromptInjectionProtectionProps>): Json {
  const { resource } = JSON.parse(Testing.synth(stackWith(props))) as Json;
  return { resource };
}

const block = { stage: SignatureStage.BLOCK };

async function planned(project: Project, props: Partial<PromptInjectionProtectionProps>): Promise<readonly Change[]> {
  project.write(resourcesOf(props));
  return Object.values(await project.changes());
}

/** What each rule does, by its address. */
async function rulesOf(project: Project): Promise<Json> {
  const rules = Object.entries(await project.state()).filter(([address]) => address.includes('defense_rule'));
  return Object.fromEntries(
    rules.map(([address, { id, rule_name, rule_status, config }]) => {
      const [{ conditions, rule_action, gray_status } = {}] = config as readonly Json[];
      return [address, { id, rule_name, rule_status, conditions, rule_action, gray_status }];
    }),
  );
}

it('is rolled out and back in place, and back is where it was', async () => {
  const sandbox = await workshop.sandbox();
  const project = await workshop.project({ ...process.env, ...sandbox.env }, resourcesOf({}));
  await project.apply();
  expect(await planned(project, {})).toEqual([]);
  const before = await rulesOf(project);

  const out = await planned(project, block);
  expect(out.length).toBeGreaterThan(5);
  expect([...new Set(out.map(({ actions }) => actions.join()))]).toEqual(['update']);
  await project.apply();
  expect(await planned(project, block)).toEqual([]);

  const back = await planned(project, {});
  expect([...new Set(back.map(({ actions }) => actions.join()))]).toEqual(['update']);
  await project.apply();
  expect(await planned(project, {})).toEqual([]);
  expect(await rulesOf(project)).toEqual(before);
});
