import { selectedAlicloud } from '../schema/alicloud';
import type { BlockSchema } from '../schema/model';

interface Config {
  readonly [name: string]: unknown;
}

const simplified = (name: string): string => name.replaceAll('_', '').toLowerCase();

/**
 * What of an alicloud resource is not declared, for `ignoreChanges`: the provider reads it all the same, and would take it for something to
 * remove. Arguments that the provider computes need none of it; tags are Terraform's.
 * @param except - arguments that end when they are no longer declared
 */
export function leftAlone(type: string, config: object, except: readonly string[] = []): string[] {
  const block = selectedAlicloud().schema.resource_schemas[type]?.block;
  return block ? undeclared(block, config as Config, '').filter((path) => !except.includes(path)) : [];
}

function undeclared({ attributes = {}, block_types = {} }: BlockSchema, config: Config, prefix: string): string[] {
  const values = new Map(Object.entries(config).map(([name, value]) => [simplified(name), value]));
  const names = Object.entries(attributes)
    .filter(([name, { optional, computed }]) => optional && !computed && name !== 'tags')
    .filter(([name]) => values.get(simplified(name)) === undefined)
    .map(([name]) => prefix + name);
  const nested = Object.entries(block_types).flatMap(([name, { block }]) => {
    const value = values.get(simplified(name));
    // A block of the resource itself that is not declared is computed.
    if (value === undefined) return prefix === '' ? [] : [prefix + name];
    return undeclared(block, (Array.isArray(value) ? value[0] : value) as Config, `${prefix}${name}[0].`);
  });
  return [...names, ...nested];
}
