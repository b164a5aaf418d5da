import type { AttributeConstraints, BlockSchema, ResourceConstraints, TerraformType } from '../../lib/schema/model';

export type GeneratedConfig = { [name: string]: unknown };
type Constraints = { readonly [name: string]: AttributeConstraints };

/**
 * A configuration in Terraform's JSON syntax that the provider accepts as far as its data tells: `min` has the required
 * arguments only, `full` every argument that does not conflict with another one, and blocks that may repeat twice.
 */
export function generateConfig(
  schema: BlockSchema,
  constraints: ResourceConstraints,
  size: 'min' | 'full',
): GeneratedConfig {
  return generateBlock(schema, constraints.attributes, size, '', []);
}

function generateBlock(
  block: BlockSchema,
  constraints: Constraints,
  size: 'min' | 'full',
  prefix: string,
  given: readonly string[],
): GeneratedConfig {
  const names = [...Object.keys(block.attributes ?? {}), ...Object.keys(block.block_types ?? {})].filter(
    (name) =>
      constraints[name] && !constraints[name].removed && (constraints[name].required || constraints[name].optional),
  );
  const config: GeneratedConfig = {};
  const picked = chosen(names, constraints, size, prefix, given);
  for (const name of picked) {
    const own = constraints[name];
    const nested = block.block_types?.[name];
    const attribute = block.attributes?.[name];
    if (nested) {
      const several = size === 'full' && (own.maxItems ?? nested.max_items ?? 2) > 1;
      const count = Math.max(several ? 2 : 1, nested.min_items ?? 0, own.minItems ?? 0);
      const element = generateBlock(nested.block, own.block ?? {}, size, `${prefix}${name}.`, [
        ...given,
        ...picked.map((one) => `${prefix}${one}`),
      ]);
      config[name] = Array.from({ length: count }, (_, index) => (index === 0 ? element : numbered(element, index)));
    } else if (attribute) {
      config[name] = generateValue(name, attribute.type, own);
    }
  }
  return config;
}

/** The arguments to give: all groups of alternatives satisfied, no two in conflict, also not with those `given` above. */
function chosen(
  names: readonly string[],
  constraints: Constraints,
  size: 'min' | 'full',
  prefix: string,
  given: readonly string[],
): string[] {
  const plain = (paths: readonly string[] | undefined): string[] =>
    (paths ?? []).map((path) => path.replace(/\.\d+(?=\.)/g, ''));
  const local = (paths: readonly string[] | undefined): string[] =>
    plain(paths).flatMap((path) => (path.startsWith(prefix) ? [path.slice(prefix.length)] : []));
  const alternatives = names.map((name) => local(constraints[name].exactlyOneOf));
  const picked: string[] = [];
  const conflicts = (name: string): boolean =>
    plain(constraints[name].conflictsWith).some((path) => given.includes(path)) ||
    picked.some(
      (other) =>
        local(constraints[name].conflictsWith).includes(other) ||
        local(constraints[other].conflictsWith).includes(name) ||
        alternatives.some((group) => group.includes(name) && group.includes(other)),
    );
  const pick = (name: string): void => {
    if (!picked.includes(name) && !conflicts(name)) picked.push(name);
  };
  names.filter((name) => constraints[name].required).forEach(pick);
  for (const name of names) {
    for (const group of [constraints[name].exactlyOneOf, constraints[name].atLeastOneOf]) {
      const members = local(group).filter((member) => names.includes(member));
      if (members.length > 0 && !members.some((member) => picked.includes(member))) pick(members[0]);
    }
  }
  // What is not deprecated comes first, so that a new name wins over the old one it conflicts with.
  if (size === 'full') {
    names.filter((name) => !constraints[name].deprecated).forEach(pick);
    names.forEach(pick);
  }
  return names.filter((name) => picked.includes(name));
}

function generateValue(name: string, type: TerraformType, own: Partial<AttributeConstraints>): unknown {
  if (type === 'bool') return true;
  if (type === 'number') return Number(own.oneOf?.[0] ?? own.range?.[0] ?? own.min ?? Math.min(1, own.max ?? 1));
  if (type === 'string') return own.oneOf?.[0] ?? text(name, own.length);
  if (typeof type === 'string') return null;
  switch (type[0]) {
    case 'map':
      return { key: generateValue(name, type[1], own.elem ?? {}) };
    case 'list':
    case 'set': {
      const element = generateValue(name, type[1], own.elem ?? {});
      return Array.from({ length: Math.max(1, own.minItems ?? 0) }, (_, index) =>
        index === 0 || typeof element !== 'string' ? element : `${element}-${index + 1}`,
      );
    }
    case 'object':
      return Object.fromEntries(
        Object.entries(type[1]).map(([member, memberType]) => [
          member,
          generateValue(member, memberType, own.block?.[member] ?? own.elem?.block?.[member] ?? {}),
        ]),
      );
    default:
      return null;
  }
}

function text(name: string, length: readonly [number, number] | undefined): string {
  const value = `tf-${name.replace(/_/g, '-')}`;
  return length ? value.slice(0, length[1]).padEnd(length[0], 'x') : value;
}

/** A further element of a block, told apart from the first by its free texts, as far as their length allows. */
function numbered(element: GeneratedConfig, index: number): GeneratedConfig {
  return Object.fromEntries(
    Object.entries(element).map(([name, value]) => [
      name,
      typeof value === 'string' && value.startsWith('tf-') ? `${value.slice(0, -1)}${index + 1}` : value,
    ]),
  );
}
