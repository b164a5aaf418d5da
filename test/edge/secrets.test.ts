/** No way for a secret to get into code, plan, error or notice. */
import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { App, TerraformStack } from 'cdktf';
import { AlicloudProvider } from '../../lib/bindings/alicloud/provider';
import { Notices, SecretValue } from '../../lib/core';
import { selectedAlicloud } from '../../lib/schema/alicloud';
import type { BlockSchema } from '../../lib/schema/model';
import { planInSandbox } from '../../lib/testing';
import { type Body, finding, newStack, synth } from '../core/support';
import { Workshop } from '../support/terraform';
import { everything } from './everything';
import { KEY_PEM } from './fixtures';

jest.setTimeout(120_000);

const workshop = new Workshop();
afterAll(() => workshop.close());

/** Arguments that hold secrets; the provider marks only some of them. */
const SECRET = /^(private_key|secret_key|access_key|password|key)$/;
/** The same name for what is no secret: the name of a field. */
const NO_SECRET = new Set(['alicloud_esa_waf_rule.config.app_sdk.custom_sign.key']);

function secretArguments(type: string, block: BlockSchema, prefix = ''): string[] {
  const own = Object.entries(block.attributes ?? {}).flatMap(([name, { sensitive, optional, required }]) =>
    (optional || required) && (SECRET.test(name) || (sensitive && !/^cert/.test(name))) ? [`${prefix}${name}`] : [],
  );
  const nested = Object.entries(block.block_types ?? {}).flatMap(([name, inner]) =>
    secretArguments(type, inner.block, `${prefix}${name}.`),
  );
  return [...own, ...nested].filter((path) => prefix !== '' || !NO_SECRET.has(`${type}.${path}`));
}

function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => valuesAt(one, path));
  const [first, ...rest] = path;
  if (first === undefined) return value === undefined ? [] : [value];
  return typeof value === 'object' && value !== null ? valuesAt((value as Body)[first], rest) : [];
}

describe('secrets', () => {
  const stack = newStack();
  everything(stack);
  const synthesized = synth(stack);

  const all = Object.entries(synthesized.resource ?? {}).flatMap(([type, byName]) =>
    secretArguments(type, selectedAlicloud().schema.resource_schemas[type]?.block ?? {}).map(
      (path) => [`${type}.${path}`, path, byName] as const,
    ),
  );

  it('are where the provider takes them', () => {
    expect(all.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        'alicloud_esa_certificate.private_key',
        'alicloud_esa_origin_pool.origins.auth_conf.secret_key',
        'alicloud_esa_record.auth_conf.access_key',
        'alicloud_esa_site_delivery_task.s3_delivery.secret_key',
        'alicloud_esa_site_delivery_task.kafka_delivery.password',
        'alicloud_esa_site_delivery_task.http_delivery.standard_auth_param.private_key',
        'alicloud_esa_origin_client_certificate.private_key',
        'alicloud_esa_site_origin_client_certificate.private_key',
        'alicloud_ddoscoo_domain_resource.key',
      ]),
    );
  });

  it.each(all)('%s is a reference, marked sensitive', (_, path, byName) => {
    const given = Object.values(byName).flatMap((one) => valuesAt(one, path.split('.')));
    expect(given.length).toBeGreaterThan(0);
    for (const value of given) expect(value).toMatch(/^\$\{sensitive\(var\.[\w-]+\)\}$/);
  });

  it('of headers and queries are marked too, and nothing else stores them', () => {
    const [http] = Object.values(synthesized.resource?.alicloud_esa_site_delivery_task ?? {}).flatMap((task) =>
      valuesAt(task, ['http_delivery']),
    ) as Body[];
    expect(http).toMatchObject({
      header_param: { 'X-Source': 'esa', Authorization: '${sensitive(var.log-token)}' },
      query_param: { v: '1', token: '${sensitive(var.log-query)}' },
    });
    expect(JSON.stringify(synthesized.resource?.terraform_data)).not.toMatch(/var\.|sensitive/);
  });

  it('cannot be written in the code', () => {
    const refused = finding(() => SecretValue.fromAttribute(KEY_PEM));
    expect(refused.code).toBe('secret-literal');
    expect(inspect(refused)).not.toContain('bm90IGEga2V5');
  });

  it('that end in the state say so', () => {
    const open = Notices.of(stack).open.map(({ id, path }) => `${id} ${path}`);
    expect(open).toEqual(
      expect.arrayContaining([
        'edge.key-in-state test/Uploaded',
        'edge.key-in-state test/ForNames',
        'edge.key-in-state test/Domain',
        'edge.log-secret-in-state test/LogsHttp',
        'edge.log-secret-in-state test/LogsS3',
        'edge.log-secret-in-state test/LogsKafka',
      ]),
    );
    expect(open).not.toContain('edge.log-secret-in-state test/LogsSls');
  });

  it('are in no plan, although the provider does not mark them', async () => {
    const app = new App({ outdir: workshop.dir('out') });
    const planned = new TerraformStack(app, 'edge');
    new AlicloudProvider(planned, 'alicloud', { region: 'ap-southeast-1' });
    everything(planned);
    const names = [
      'access-key',
      'secret-key',
      'private-key',
      'log-token',
      'log-query',
      'log-key',
      'kafka-password',
      'ddos-key',
    ];
    const variables = Object.fromEntries(names.map((name) => [name, `Planted-${name}`]));
    const plan = await planInSandbox(app, { variables });
    expect(Object.keys(plan.edge?.resources ?? {}).length).toBeGreaterThan(60);
    expect(JSON.stringify(plan)).not.toContain('Planted-');
    expect(JSON.stringify(plan)).toContain('(sensitive)');
    expect(readFileSync(__filename, 'utf8')).toContain('Planted-');
  });
});
