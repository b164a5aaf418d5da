import type { Resource } from './resource';
import { Hidden, HiddenValueError } from './value';

/** The key of an instance in an address: `["eu"]`, `[0]`. */
const INSTANCE_KEY = /\[[^\]]*\]/g;

export const withoutKeys = (address: string): string =>
  address.includes('[') ? address.replace(INSTANCE_KEY, '') : address;

interface Links {
  readonly byKey: ReadonlyMap<string, readonly Resource[]>;
  /** Those whose target nobody can tell before they are applied. */
  readonly open: readonly Resource[];
}

/** All resources that are checked together: a stack, or all files given to `aisec check`. */
export class Configuration {
  private readonly byType = new Map<string, Resource[]>();
  private readonly links = new Map<string, Links>();
  private readonly targets = new Map<string, ReadonlyMap<string, Resource>>();

  constructor(
    readonly resources: readonly Resource[],
    /** What could not be read, such as modules whose resources stand elsewhere. */
    readonly omissions: readonly string[] = [],
  ) {
    for (const resource of resources) {
      const same = this.byType.get(resource.type);
      if (same) same.push(resource);
      else this.byType.set(resource.type, [resource]);
    }
  }

  /** The types there are. */
  get types(): readonly string[] {
    return [...this.byType.keys()];
  }

  ofType(...types: readonly string[]): readonly Resource[] {
    return types.length === 1
      ? (this.byType.get(types[0] ?? '') ?? [])
      : types.flatMap((type) => this.byType.get(type) ?? []);
  }

  /**
   * Resources of a type that belong to `owner`: those whose argument refers to it, or has the same value as `ownAttribute` of it.
   * @throws HiddenValueError if there is none, but one of the type of which it is known at apply only to whom it belongs
   */
  relatedTo(owner: Resource, type: string, attribute: string, ownAttribute = attribute): readonly Resource[] {
    const { byKey, open } = this.linksOf(type, attribute);
    const referring = byKey.get(`at ${withoutKeys(owner.address)}`) ?? [];
    const meant = owner.address.includes('[')
      ? referring.filter((one) => meansInstance(one, attribute, owner, ownAttribute))
      : referring;
    const named = keysOf(owner, ownAttribute).flatMap((key) => byKey.get(key) ?? []);
    if (named.length === 0 && meant.length > 0) return meant;
    const found = new Set([...meant, ...named]);
    const unclear = [
      ...open,
      ...(meant === referring
        ? []
        : referring.filter((one) => meansInstance(one, attribute, owner, ownAttribute) === undefined)),
    ];
    if (found.size === 0 && unclear.length > 0) {
      throw new HiddenValueError(`${attribute} of ${unclear[0]?.address ?? type}`);
    }
    return [...found];
  }

  /** The resource that an argument refers to by expression or by name, if it is in this configuration. */
  targetOf(resource: Resource, attribute: string, type: string, targetAttribute: string): Resource | undefined {
    const targets = this.targetsOf(type, targetAttribute);
    const keys = [...resource.references(attribute).map((address) => `at ${address}`), ...keysOf(resource, attribute)];
    return keys.flatMap((key) => targets.get(key) ?? [])[0];
  }

  private targetsOf(type: string, attribute: string): ReadonlyMap<string, Resource> {
    const name = `${type} ${attribute}`;
    let targets = this.targets.get(name);
    if (!targets) {
      targets = new Map(
        this.ofType(type).flatMap((one) =>
          [`at ${withoutKeys(one.address)}`, ...keysOf(one, attribute)].map((key) => [key, one] as const),
        ),
      );
      this.targets.set(name, targets);
    }
    return targets;
  }

  private linksOf(type: string, attribute: string): Links {
    const name = `${type} ${attribute}`;
    let links = this.links.get(name);
    if (!links) {
      const byKey = new Map<string, Resource[]>();
      const open: Resource[] = [];
      for (const resource of this.ofType(type)) {
        const references = resource.references(attribute);
        for (const key of [...references.map((address) => `at ${address}`), ...keysOf(resource, attribute)]) {
          const same = byKey.get(key);
          if (same) same.push(resource);
          else byKey.set(key, [resource]);
        }
        // An expression that names no resource may mean any: a variable, a function.
        const value = resource.raw(attribute);
        const hidden = value instanceof Hidden || (typeof value === 'string' && value.includes('${'));
        if (hidden && references.length === 0) open.push(resource);
      }
      this.links.set(name, (links = { byKey, open }));
    }
    return links;
  }
}

/** Whether a resource that refers to what has several instances means this one; undefined if nobody can tell before they are applied. */
function meansInstance(one: Resource, attribute: string, owner: Resource, ownAttribute: string): boolean | undefined {
  const [value, own] = [one.raw(attribute), owner.raw(ownAttribute)];
  if (typeof value === 'string' && typeof own === 'string') return value === own;
  const [keys, ownKeys] = [one, owner].map(({ address }) => (address.match(INSTANCE_KEY) ?? []).join(''));
  return keys === '' ? undefined : keys === ownKeys;
}

/** The written values of an argument, each as a key of links; a list has several. */
function keysOf(resource: Resource, attribute: string): readonly string[] {
  const value = resource.raw(attribute);
  return (Array.isArray(value) ? value : [value])
    .filter((one): one is string => typeof one === 'string' && one !== '')
    .map((one) => `is ${one}`);
}
