/** Container images, registries of one's own, and which assets posture checks look at. */
import { Notices } from '../../lib/core';
import {
  CheckScope,
  HarborRegistry,
  HarborVersion,
  ImageScan,
  RegistryKind,
  StoredPassword,
} from '../../lib/security-center';
import '../../lib/testing/jest';
import { finding, newStack, only, synth } from '../core/support';

const HARBOR = {
  domainName: 'harbor.example.com',
  ipAddress: '192.0.2.7',
  region: 'ap-southeast-1',
  userName: 'scanner',
  password: StoredPassword.kms({ name: 'harbor', member: 'password' }),
};

describe('a scan of images', () => {
  it('is of what it is narrowed to, and runs again by its triggers', () => {
    const stack = newStack();
    new ImageScan(stack, 'Release', {
      registries: [RegistryKind.CONTAINER_REGISTRY, RegistryKind.HARBOR],
      namespaces: ['pai'],
      tags: ['latest'],
      triggers: { release: '42' },
      timeoutMinutes: 30,
    });
    expect(only(synth(stack), 'aisec_sas_image_scan')).toMatchObject({
      registry_types: ['acr', 'harbor'],
      repo_namespaces: ['pai'],
      tags: ['latest'],
      triggers: { release: '42' },
      timeout_minutes: 30,
    });
    expect(Notices.of(stack).open).toEqual([]);
    expect(stack).toBeValidForAlicloud();
  });

  it('of everything is told, since each image uses up quota', () => {
    const stack = newStack();
    const scan = new ImageScan(stack, 'All');
    expect(scan.result).toContain('${TfToken');
    expect(only(synth(stack), 'aisec_sas_image_scan')).toMatchObject({ registry_types: ['acr'] });
    expect(Notices.of(stack).open.map(({ id }) => id)).toEqual(['security-center.image-quota']);
  });

  it.each([
    ['no registries', { registries: [] }, 'too-few-items'],
    ['no tags', { tags: [] }, 'too-few-items'],
    ['no time', { timeoutMinutes: 0 }, 'out-of-range'],
  ])('refuses %s', (_, props, code) => {
    expect(finding(() => new ImageScan(newStack(), 'It', props)).code).toBe(code);
  });
});

describe('a Harbor registry', () => {
  it('has its password where the provider reads it, over HTTPS', () => {
    const stack = newStack();
    new HarborRegistry(stack, 'Harbor', { ...HARBOR, vpcId: 'vpc-1', passwordVersion: '2', imagesPerHour: 10 });
    expect(only(synth(stack), 'aisec_sas_image_registry')).toMatchObject({
      registry_type: 'harbor',
      registry_version: 'V2',
      protocol: 'https',
      network: 'vpc',
      vpc_id: 'vpc-1',
      host_ip: '192.0.2.7',
      secret_source: 'kms',
      secret_name: 'harbor',
      secret_member: 'password',
      secret_version: '2',
      images_per_hour: 10,
    });
    expect(stack).toBeValidForAlicloud();
  });

  it.each([
    ['environment', StoredPassword.environment('HARBOR_PASSWORD'), 'env'],
    ['oos', StoredPassword.oos({ name: 'harbor' }), 'oos'],
  ])('takes it from %s too', (_, password, secret_source) => {
    const stack = newStack();
    new HarborRegistry(stack, 'Harbor', { ...HARBOR, password, version: HarborVersion.V1 });
    const registry = only(synth(stack), 'aisec_sas_image_registry');
    expect(registry).toMatchObject({ secret_source, network: 'internet', registry_version: 'V1' });
    expect(registry).not.toHaveProperty('vpc_id');
  });

  it('is told of when everybody on the way can read the password', () => {
    const stack = newStack();
    new HarborRegistry(stack, 'Harbor', { ...HARBOR, plainHttp: true });
    expect(Notices.of(stack).open.map(({ id }) => id)).toEqual(['security-center.plain-registry']);
  });

  it.each([
    [
      'a password instead of the name of a variable',
      { password: StoredPassword.environment('p4ss word!') },
      'invalid-value',
    ],
    ['a port', { port: 70_000 }, 'out-of-range'],
    ['no images', { imagesPerHour: 0 }, 'out-of-range'],
  ])('refuses %s', (_, props, code) => {
    const found = finding(() => new HarborRegistry(newStack(), 'It', { ...HARBOR, ...props }));
    expect(found.code).toBe(code);
    expect(JSON.stringify(found)).not.toContain('p4ss');
  });
});

it('the scope of checks is all assets and new ones, or a rule', () => {
  const stack = newStack();
  new CheckScope(stack, 'Scope');
  const other = newStack();
  new CheckScope(other, 'Scope', { allAssets: false, newAssetRule: '{"autoInclude":true}' });
  expect(only(synth(stack), 'aisec_sas_check_scope')).toMatchObject({ all_assets: true, new_assets: true });
  expect(only(synth(other), 'aisec_sas_check_scope')).toMatchObject({
    all_assets: false,
    new_asset_rule: '{"autoInclude":true}',
  });
  expect(finding(() => new CheckScope(newStack(), 'It', { newAssetRule: '{' })).code).toBe('invalid-value');
});
