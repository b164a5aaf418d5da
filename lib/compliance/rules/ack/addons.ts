import type { Arguments, Resource } from '../../model/resource';
import { isJson, type Json } from '../../model/value';
import type { Judge } from '../../rule';

/** An addon of a cluster. */
interface Addon {
  readonly at: string;
  readonly name: string;
  readonly disabled: boolean;
  /** @throws HiddenValueError if it is known at apply only */
  readonly config: () => Json;
}

function configOf(addon: Arguments): Json {
  try {
    const config = addon.json('config');
    return isJson(config) ? config : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

/** Addons that stand in the cluster itself. */
export function addonsIn(cluster: Resource): readonly Addon[] {
  return cluster.blocks('addons').map(([at, addon]) => ({
    at,
    name: addon.text('name') ?? '',
    disabled: addon.flag('disabled') === true,
    config: () => configOf(addon),
  }));
}

/** Addons of a cluster that are not disabled, those that stand beside it too. */
export function addonsOf(cluster: Resource, { configuration }: Judge): readonly Addon[] {
  const beside = configuration.relatedTo(cluster, 'alicloud_cs_kubernetes_addon', 'cluster_id', 'id').map((addon) => ({
    at: addon.address,
    name: addon.text('name') ?? '',
    disabled: false,
    config: () => configOf(addon),
  }));
  return [...addonsIn(cluster), ...beside].filter(({ disabled }) => !disabled);
}
