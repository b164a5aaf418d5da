/** What a template of WAF keeps, and what it loses, when something is no longer declared. */
import { createClient } from '../../../lib/provider/client';
import { Context } from '../../../lib/provider/engine/context';
import { Intents } from '../../../lib/provider/engine/intents';
import { WAF_DEFENSE_TEMPLATE } from '../../../lib/provider/resources/waf-template';
import { type CloudState, readCloud } from '../../../lib/sandbox';
import type { ValueObject } from '../../../lib/schema/value';
import { Lab } from '../../sandbox/openapi/support';
import { INSTANCE, makeDomain, makeGroup, makeInstance } from '../../support/waf-in-sandbox';

let lab: Lab;
let env: { readonly [name: string]: string };
beforeEach(async () => {
  lab = new Lab();
  const { cloud } = await lab.start();
  env = { AISEC_SANDBOX: JSON.stringify(cloud.address) };
  makeInstance(lab.resources);
  for (const domain of ['a.example.com', 'b.example.com']) makeDomain(lab.resources, domain);
  makeGroup(lab.resources, 'shop');
});
afterEach(() => lab.close());

const { handler } = WAF_DEFENSE_TEMPLATE;

const context = (): Context =>
  new Context({
    type: 'aisec_waf_defense_template',
    client: createClient({ env, region: 'ap-southeast-1' }),
    intents: new Intents(lab.stateDir),
    private: {},
    signal: new AbortController().signal,
    env,
  });

const DECLARED: ValueObject = {
  id: null,
  instance_id: INSTANCE,
  defense_scene: 'antiscan',
  defense_sub_scene: null,
  template_name: 'scans',
  template_type: 'user_custom',
  template_status: 1,
  description: 'of the shop',
  detail: '{"blockTime":60}',
  resources: ['a.example.com-waf', 'b.example.com-waf'],
  resource_groups: ['shop'],
  template_id: null,
};

const created = async (attributes: ValueObject): Promise<ValueObject> =>
  (await handler.create(context(), attributes, attributes)).state;

/** Declares it with these changes, and answers what WAF has then. */
async function changed(
  prior: ValueObject,
  change: ValueObject,
): Promise<{ readonly state: ValueObject; readonly cloud: CloudState['wafTemplates'][number] | undefined }> {
  const planned = { ...prior, ...change };
  const { state, diagnostics } = await handler.update(context(), prior, planned, planned);
  expect(diagnostics ?? []).toEqual([]);
  return { state, cloud: readCloud(lab.stateDir).wafTemplates[0] };
}

it('applies no longer to objects and groups that are not declared at all any more', async () => {
  const state = await created(DECLARED);
  expect(readCloud(lab.stateDir).wafTemplates[0]?.bound).toMatchObject({
    single: ['a.example.com-waf', 'b.example.com-waf'],
    group: ['shop'],
  });
  const { state: next, cloud } = await changed(state, { resources: null });
  expect(cloud?.bound).toMatchObject({ single: [], group: ['shop'] });
  expect((await changed(next, { resource_groups: null })).cloud?.bound).toMatchObject({ single: [], group: [] });
});

it('leaves alone what the console bound beside it', async () => {
  const state = await created({ ...DECLARED, resources: ['a.example.com-waf'] });
  await context().send(
    {
      api: { product: 'waf-openapi', version: '2021-10-01' },
      action: 'ModifyTemplateResources',
      parameters: {
        RegionId: { always: 'ap-southeast-1' },
        InstanceId: { always: INSTANCE },
        TemplateId: { always: Number(state.id) },
        BindResources: { always: ['b.example.com-waf'] },
      },
      repeatable: true,
    },
    { attributes: {} },
  );
  const { cloud } = await changed(state, { resources: null });
  expect(cloud?.bound.single).toEqual(['b.example.com-waf']);
});

it('has no detail any more once none is declared, and keeps it when only the name changes', async () => {
  const state = await created(DECLARED);
  const { state: renamed, cloud } = await changed(state, { template_name: 'scanners' });
  expect(cloud).toMatchObject({ name: 'scanners', detail: { blockTime: 60 } });
  expect((await changed(renamed, { detail: null })).cloud).toMatchObject({
    name: 'scanners',
    description: 'of the shop',
    detail: {},
  });
});
