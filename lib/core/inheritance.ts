import { Aspects, Fn, type IAspect, TerraformResource, type TerraformStack, Token } from 'cdktf';
import type { IConstruct } from 'constructs';
import { selectedAlicloud, wholeAlicloud } from '../schema/alicloud';
import type { AttributeConstraints } from '../schema/model';
import { ValidationError } from './errors';
import type { PhysicalName } from './naming';
import { forEachStack } from './stacks';

/** Tags that Alibaba Cloud stores for one resource. */
export const MAX_TAGS = 20;

export interface TagRule {
  readonly key: string;
  /** `undefined` takes away what a farther scope gives. */
  readonly value: string | undefined;
  readonly includeResourceTypes?: readonly string[];
  readonly excludeResourceTypes?: readonly string[];
}

interface ScopeSettings {
  readonly tags: TagRule[];
  namePrefix?: string;
}

const settings = new WeakMap<IConstruct, ScopeSettings>();

/** The settings of a scope, to change; from now on its stacks apply them at synthesis. */
export function settingsOf(scope: IConstruct): ScopeSettings {
  let own = settings.get(scope);
  if (!own) {
    forEachStack(scope, applyAtSynthesis);
    settings.set(scope, (own = { tags: [] }));
  }
  return own;
}

const applying = new WeakSet<TerraformStack>();

function applyAtSynthesis(stack: TerraformStack): void {
  if (applying.has(stack)) return;
  applying.add(stack);
  Aspects.of(stack).add(INHERITANCE);
  // cdktf wires references to other stacks before it invokes aspects, so values that have such references must be there by then.
  const prepareStack = stack.prepareStack.bind(stack);
  stack.prepareStack = (): void => {
    stack.node.findAll().forEach((node) => INHERITANCE.visit(node));
    prepareStack();
  };
}

/** One aspect for all scopes: nearer settings must win, and aspects have no order of their own. */
const INHERITANCE: IAspect = {
  visit(node: IConstruct): void {
    if (!TerraformResource.isTerraformResource(node) || !/^(alicloud|aisec)_/.test(node.terraformResourceType)) return;
    // Most resources take neither.
    if (!('tagsInput' in node) && !(NAMED in node)) return;
    const inherited = node.node.scopes.flatMap((scope) => settings.get(scope) ?? []);
    applyTags(node, inherited);
    applyName(node as TerraformResource & NamedResource, inherited);
  },
};

type TagMap = { readonly [key: string]: string };

interface Taggable {
  tags: TagMap;
  readonly tagsInput?: TagMap;
}

/** What the resource had before, so that a second synthesis starts from it and not from the first one's result. */
const applied = new WeakMap<TerraformResource, { readonly own: TagMap | undefined; readonly result: TagMap }>();

function applyTags(resource: TerraformResource, inherited: readonly ScopeSettings[]): void {
  if (!('tagsInput' in resource)) return;
  const taggable = resource as TerraformResource & Taggable;
  const tags = inheritedTags(resource.terraformResourceType, inherited);
  const before = applied.get(resource);
  const own = before && before.result === taggable.tagsInput ? before.own : taggable.tagsInput;
  if (tags.size === 0 && !before) return;
  const result = merged(Object.fromEntries(tags), own);
  refuseTooMany(resource, result);
  taggable.tags = result;
  applied.set(resource, { own, result });
}

function merged(inherited: TagMap, own: TagMap | undefined): TagMap {
  if (own === undefined) return inherited;
  // Terraform joins the maps when only it knows the own tags.
  return Token.isUnresolved(own) ? (Fn.merge([inherited, own]) as TagMap) : { ...inherited, ...own };
}

function inheritedTags(type: string, inherited: readonly ScopeSettings[]): ReadonlyMap<string, string> {
  const result = new Map<string, string>();
  let replacing: boolean | undefined;
  for (const { tags } of inherited) {
    for (const { key, value, includeResourceTypes, excludeResourceTypes } of tags) {
      const named = includeResourceTypes?.includes(type) ?? false;
      if ((includeResourceTypes && !named) || excludeResourceTypes?.includes(type)) continue;
      // Where new tags replace the resource (an OOS execution would run again), they are not inherited unasked.
      if (!named && (replacing ??= !hasUpdatableTags(type))) continue;
      if (value === undefined) result.delete(key);
      else result.set(key, value);
    }
  }
  return result;
}

/** Types of `aisec` that stand in for a native one; accounts get the tags of their factory only. */
const TAGGED_AISEC = ['aisec_kms_secret'];

function hasUpdatableTags(type: string): boolean {
  if (TAGGED_AISEC.includes(type)) return true;
  const tags: AttributeConstraints | undefined = (
    selectedAlicloud().constraints.resources[type] ?? wholeAlicloud().constraints.resources[type]
  )?.attributes.tags;
  return tags?.type === 'map' && !tags.forceNew;
}

function refuseTooMany(resource: TerraformResource, tags: TagMap): void {
  const count = Token.isUnresolved(tags) ? 0 : Object.keys(tags).length;
  if (count <= MAX_TAGS) return;
  throw new ValidationError([
    {
      code: 'too-many-tags',
      what: `${resource.terraformResourceType} gets more tags than Alibaba Cloud stores`,
      path: resource.node.path,
      got: `${count} tags: ${Object.keys(tags).join(', ')}`,
      allowed: `at most ${MAX_TAGS}`,
      fix: 'remove tags from the resource or from a scope above it',
    },
  ]);
}

/** Not a WeakMap: ten thousand of its entries cost more in garbage collection than the resources themselves. */
const NAMED = Symbol('aisec-name');

interface Named {
  readonly argument: string;
  readonly name: PhysicalName;
  last: string;
}

interface NamedResource {
  [NAMED]?: Named;
  [argument: string]: unknown;
}

/** Lets `NamePrefix` reach the argument of this resource that holds its name. */
export function registerName(resource: TerraformResource, argument: string, name: PhysicalName): void {
  (resource as TerraformResource & NamedResource)[NAMED] = { argument, name, last: name.value };
}

function applyName(resource: TerraformResource & NamedResource, inherited: readonly ScopeSettings[]): void {
  const named = resource[NAMED];
  // A name that was changed on the L1 by hand stays.
  if (!named || resource[`${named.argument}Input`] !== named.last) return;
  const prefix = inherited.reduce((farther, { namePrefix }) => namePrefix ?? farther, '');
  named.last = named.name.withPrefix(prefix, resource);
  resource[named.argument] = named.last;
}
