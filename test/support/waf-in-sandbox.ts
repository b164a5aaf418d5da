/** A WAF instance with domains, groups and templates, as Terraform's alicloud provider leaves them in the sandbox. */
import type { ResourceStore } from '../../lib/sandbox';
import type { ValueObject } from '../../lib/schema/value';

export const WAF = '2021-10-01';
export const INSTANCE = 'waf_v2_public_cn-sandbox0001';

/** Every call names the centre and the instance. */
export const AT = { RegionId: 'ap-southeast-1', InstanceId: INSTANCE };

export function put(
  resources: ResourceStore,
  type: string,
  id: string,
  attributes: ValueObject,
  region = 'ap-southeast-1',
): void {
  resources.put({ type, id, created: '2026-11-01T00:00:00.000Z', region, attributes });
}

export function makeInstance(resources: ResourceStore, id = INSTANCE, region = 'ap-southeast-1'): void {
  put(resources, 'alicloud_wafv3_instance', id, { instance_id: id, status: '1' }, region);
}

export function makeDomain(resources: ResourceStore, domain: string): void {
  const attributes = { instance_id: INSTANCE, domain, domain_id: `${domain}-waf` };
  put(resources, 'alicloud_wafv3_domain', `${INSTANCE}:${domain}`, attributes);
}

export function makeGroup(resources: ResourceStore, group_name: string): void {
  const attributes = { instance_id: INSTANCE, group_name };
  put(resources, 'alicloud_wafv3_defense_resource_group', `${INSTANCE}:${group_name}`, attributes);
}

export function makeTemplate(
  resources: ResourceStore,
  id: string,
  defense_scene: string,
  resourceNames: readonly string[] = [],
): void {
  put(resources, 'alicloud_wafv3_defense_template', `${INSTANCE}:${id}`, {
    instance_id: INSTANCE,
    defense_template_id: Number(id),
    defense_scene,
    defense_template_name: `template_${id}`,
    template_type: 'user_custom',
    status: '1',
    description: '',
    resources: [...resourceNames],
    resource_groups: [],
  });
}
