import type { Resource } from '../../model/resource';
import type { Judge } from '../../rule';

/** Templates of some scenes that are switched on and have a domain among their resources. */
export function templatesOf(
  domain: Resource,
  { configuration }: Judge,
  scenes: readonly string[],
): readonly Resource[] {
  const native = configuration
    .relatedTo(domain, 'alicloud_wafv3_defense_template', 'resources', 'domain_id')
    .filter((one) => one.text('status') === '1');
  const own = configuration
    .relatedTo(domain, 'aisec_waf_defense_template', 'resources', 'domain_id')
    .filter((one) => one.number('template_status') !== 0);
  return [...native, ...own].filter((one) => scenes.includes(one.text('defense_scene') ?? ''));
}
