import { ResourceStore } from '../../lib/sandbox';
import { selectedAlicloud } from '../../lib/schema/alicloud';
import { generateConfig } from '../support/generate-config';
import { type Json, Workshop } from '../support/terraform';

jest.setTimeout(180_000);

const workshop = new Workshop();
afterAll(() => workshop.close());

const { schema, constraints } = selectedAlicloud();
const types = Object.keys(schema.resource_schemas).sort();

/** One resource of every type this library has bindings for. */
function everyType(size: 'min' | 'full'): Json {
  const bodies = types.map((type) => {
    const own = constraints.resources[type];
    const block = schema.resource_schemas[type]?.block;
    if (!own || !block) throw new Error(`${type} has no data`);
    return [type, { one: generateConfig(block, own, size) }] as const;
  });
  return { resource: Object.fromEntries(bodies) };
}

describe.each(['min', 'full'] as const)(`a %s configuration of all ${types.length} types`, (size) => {
  it('applies, plans empty, and is destroyed', async () => {
    const stateDir = workshop.dir('state');
    const { env } = await workshop.sandbox({ stateDir });
    const project = await workshop.project(env, everyType(size));
    const store = new ResourceStore(stateDir);

    expect(await project.apply()).toContain(`${types.length} added, 0 changed, 0 destroyed`);
    expect(store.count()).toBe(types.length);
    expect(await project.changes()).toEqual({});
    const { stdout } = await project.terraform('plan', '-no-color');
    expect(stdout).not.toContain('changed outside of Terraform');
    expect(await project.destroy()).toContain(`${types.length} destroyed`);
    expect(store.count()).toBe(0);
  });
});

it('every data source of the selection answers in the shape of its schema', async () => {
  const { env } = await workshop.sandbox();
  const data = Object.entries(schema.data_source_schemas).map(([type, { block }]) => {
    const own = constraints.dataSources[type];
    if (!own) throw new Error(`${type} has no data`);
    return [type, { one: generateConfig(block, own, 'min') }] as const;
  });
  const project = await workshop.project(env, { data: Object.fromEntries(data) });
  expect(await project.apply()).toContain('0 added');
  await project.succeed('plan', '-detailed-exitcode');
});
