/** Services that throttle, fail, show writes late, and have limits: what an apply does then. */
import { RESOURCES } from '../../lib/provider';
import type { Faults } from '../../lib/sandbox/openapi/faults';
import { flagship, NOT_ACTIVE, prepare, summary } from '../support/aisec-flagship';
import { Universe, type World } from '../support/aisec-world';
import type { Json } from '../support/terraform';

jest.setTimeout(300_000);

const universe = new Universe();
afterAll(() => universe.close());

const GREEN = { product: 'Green', version: '2022-09-26' };

const RESPONSES = { ServiceCode: 'response_security_check_intl', ResourceType: 'text' };

/** Resources for any API, which the flagship has no need of. */
const GENERIC: Json = {
  aisec_openapi_resource: {
    order: {
      product: 'BssOpenApi',
      version: '2017-12-14',
      create: {
        action: 'CreateInstance',
        parameters: JSON.stringify({
          ProductCode: 'other',
          SubscriptionType: 'PayAsYouGo',
          ClientToken: '{{client_token}}',
        }),
      },
      id_path: '/Data/InstanceId',
      read: {
        action: 'QueryAvailableInstances',
        parameters: JSON.stringify({ ProductCode: 'other' }),
        items: '/Data/InstanceList',
        match: { '/InstanceID': '{{id}}' },
      },
    },
  },
  aisec_openapi_setting: {
    responses: {
      ...GREEN,
      name: 'responses',
      read: { action: 'GetServiceConf', parameters: JSON.stringify(RESPONSES), document: 'CustomServiceConf' },
      write: {
        action: 'UpdateServiceConfig',
        parameters: JSON.stringify({ ...RESPONSES, ServiceConfig: '{{json:}}' }),
      },
      values: { '/promptAttack/Level': '"low"' },
      depends_on: ['aisec_guardrails_subscription.green'],
    },
  },
  aisec_openapi_operation: {
    look: {
      ...GREEN,
      action: 'GetServiceConf',
      parameters: JSON.stringify(RESPONSES),
      depends_on: ['aisec_openapi_setting.responses'],
    },
  },
};

/** One of each type, for which Terraform needs no order but that of references and of the activation. */
function everything(changed: boolean): Json {
  const { resource } = flagship({ changed, chained: false }) as { readonly resource: Json };
  return { resource: { ...resource, ...GENERIC } };
}

const NOT_GUARDRAILS = /^(waf|sas|siem|soar)_/;

const FAULTS: { readonly [name: string]: Faults } = {
  'three of ten calls are throttled or refused with 503, and reads show writes late': {
    seed: 'one',
    throttle: 0.15,
    serverError: { rate: 0.15, status: 503 },
    lag: { ms: 150, reads: 2 },
  },
  'calls are done but answered with 500, or not at all': {
    seed: 'two',
    serverError: { rate: 0.1, status: 500, applied: true },
    answerLost: 0.1,
    lag: { ms: 100, reads: 1 },
  },
};

/** What an apply makes of a cloud without faults. */
async function faultless(): Promise<{ readonly first: Json; readonly second: Json }> {
  const world = await universe.world(everything(false));
  prepare(world);
  await world.apply();
  const first = cloudOf(world);
  world.write(everything(true));
  await world.apply();
  return { first, second: cloudOf(world) };
}

const cloudOf = (world: World): Json => ({
  ...summary(world),
  orders: world
    .objects()
    .instances.map(({ productCode }) => productCode)
    .sort(),
  responses: world
    .objects()
    .services.map(({ code, configurations }) => [code, configurations['']?.promptAttack])
    .sort(),
});

it('there is a resource of each type in the configuration', () => {
  const types = Object.keys((everything(false) as { readonly resource: Json }).resource);
  const all = RESOURCES.filter(({ type }) => !NOT_GUARDRAILS.test(type)).map(({ type }) => `aisec_${type}`);
  expect(types.sort()).toEqual(all.sort());
});

describe.each(Object.entries(FAULTS))('when %s', (_name, faults) => {
  it('one apply converges, its plan is empty, and nothing is there twice', async () => {
    const [{ first, second }, world] = await Promise.all([faultless(), universe.world(everything(false))]);
    prepare(world);
    world.faults({ ...NOT_ACTIVE, ...faults });
    await world.apply();
    expect(await world.plan()).toBe('');
    expect(cloudOf(world)).toEqual(first);
    expect(world.calls().filter(({ code }) => code !== 'OK').length).toBeGreaterThan(world.calls().length * 0.15);
    world.write(everything(true));
    await world.apply();
    expect(await world.plan()).toBe('');
    expect(cloudOf(world)).toEqual(second);
    await world.succeed(['destroy', '-auto-approve']);
    const { accessKeys, secretParameters, keywordLibraries, answerLibraries, callbacks } = world.objects();
    expect([accessKeys, secretParameters, keywordLibraries, answerLibraries, callbacks]).toEqual([[], [], [], [], []]);
  });
});
