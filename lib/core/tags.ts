import type { IConstruct } from 'constructs';
import { selectedAlicloud, wholeAlicloud } from '../schema/alicloud';
import { nearest } from '../schema/check';
import { Problems, shown } from './errors';
import { settingsOf, type TagRule } from './inheritance';

export interface TagOptions {
  /** Only these types get the tag, such as `alicloud_ram_role`. @default - all types whose tags can be changed in place */
  readonly includeResourceTypes?: readonly string[];
  /** These types do not get the tag. @default - none */
  readonly excludeResourceTypes?: readonly string[];
}

/**
 * Tags for everything below a scope.
 *
 * They reach every taggable `alicloud_*` resource in the scope, made before or after the call, by constructs of this library or by raw
 * L1 classes. A resource's own tags win, then those of the nearest scope. An `App` works too, with all its stacks. Types whose tags
 * cannot be changed in place (`alicloud_oos_execution` would run again) get a tag only where `includeResourceTypes` names them.
 */
export class Tags {
  /** @throws ValidationError `no-stack` if the scope is neither in a stack nor in an app */
  static of(scope: IConstruct): Tags {
    return new Tags(scope, settingsOf(scope).tags);
  }

  private constructor(
    private readonly scope: IConstruct,
    private readonly rules: TagRule[],
  ) {}

  /**
   * @throws ValidationError `invalid-value` if the key is empty, `missing` if there is no value, `unknown-type` if the options name
   * a type that the provider does not have
   */
  add(key: string, value: string, options: TagOptions = {}): this {
    // An environment variable that is not set must not take the tag away.
    if ((value as unknown) === undefined || (value as unknown) === null) {
      new Problems(this.scope)
        .add({ code: 'missing', what: `tag ${key} has no value`, fix: `give ${key} a value, or use remove('${key}')` })
        .throwIfAny();
    }
    return this.set({ ...options, key, value });
  }

  /** Adds all tags of the map. */
  addAll(tags: { readonly [key: string]: string }, options: TagOptions = {}): this {
    for (const [key, value] of Object.entries(tags)) this.add(key, value, options);
    return this;
  }

  /** Takes away a tag that comes from a scope above. A resource's own tags stay. */
  remove(key: string, options: TagOptions = {}): this {
    return this.set({ ...options, key, value: undefined });
  }

  private set(rule: TagRule): this {
    const problems = new Problems(this.scope);
    if (rule.key === '') {
      problems.add({
        code: 'invalid-value',
        what: 'a tag has no key',
        got: shown(''),
        allowed: 'one character or more',
        fix: 'name the tag',
      });
    }
    for (const argument of ['includeResourceTypes', 'excludeResourceTypes'] as const) {
      for (const type of rule[argument] ?? []) checkType(argument, type, problems);
    }
    problems.throwIfAny();
    this.rules.push(rule);
    return this;
  }
}

/** A misspelt type would match nothing, and nobody would notice. */
function checkType(argument: keyof TagOptions, type: string, problems: Problems): void {
  if (type in selectedAlicloud().schema.resource_schemas || type in wholeAlicloud().schema.resource_schemas) return;
  problems.add({
    code: 'unknown-type',
    what: `${argument} names a type that the provider does not have`,
    got: shown(type),
    allowed: `the nearest names are ${nearest(type, Object.keys(wholeAlicloud().schema.resource_schemas)).join(', ')}`,
    fix: 'correct the type',
  });
}
