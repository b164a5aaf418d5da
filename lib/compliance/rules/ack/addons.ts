import type { Resource } from '../../model/resource';
import { HiddenValueError, isJson, type Json } from '../../model/value';
import type { Judge } from '../../rule';

/** An addon of a cluster. */
interface Addon {
  readonly at: string;
  readonly name: string;
  readonly disabled: boolean;
  readonly config: Json;
}

function configOf(read: () => unknown): Json {
  try {
    const config = read();
    return isJson(config) ? config : {};
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof HiddenValueError) return {};
    throw error;
  }
}

/** Addons that stand in the cluster itself. */
export function addonsIn(cluster: Resource): readonly Addon[] {
  return cluster.blocks('addons').map(([at, addon]) => ({
    at,
    name: addon.text('name') ?? '',
    disabled: addon.flag('disabled') === true,
    config: configOf(() => addon.json('config')),
  }));
}

/** Addons of a cluster that are not disabled, those that stand beside it too. */
export function addonsOf(cluster: Resource, { configuration }: Judge): readonly Addon[] {
  const beside = configuration.relatedTo(cluster, 'alicloud_cs_kubernetes_addon', 'cluster_id', 'id').map((addon) => ({
    at: addon.address,
    name: addon.text('name') ?? '',
    disabled: false,
    config: configOf(() => addon.json('config')),
  }));
  return [...addonsIn(cluster), ...beside].filter(({ disabled }) => !disabled);
}
