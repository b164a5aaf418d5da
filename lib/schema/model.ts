/** The shape of `terraform providers schema -json`, and of the constraint data beside it. */

/** A Terraform type in its JSON form: `"string"`, `["list", "string"]`, `["object", {...}]`. */
export type TerraformType =
  | 'string'
  | 'number'
  | 'bool'
  | 'dynamic'
  | readonly ['list' | 'set' | 'map', TerraformType]
  | readonly ['tuple', readonly TerraformType[]]
  | readonly ['object', { readonly [name: string]: TerraformType }];

export interface AttributeSchema {
  readonly type: TerraformType;
  readonly required?: boolean;
  readonly optional?: boolean;
  readonly computed?: boolean;
  readonly sensitive?: boolean;
  readonly deprecated?: boolean;
  /** In the configuration only, never in plan or state; Terraform 1.11 and later. */
  readonly write_only?: boolean;
  readonly description?: string;
  readonly description_kind?: string;
}

export type NestingMode = 'single' | 'list' | 'set' | 'map' | 'group';

export interface NestedBlockSchema {
  readonly nesting_mode: NestingMode;
  readonly block: BlockSchema;
  readonly min_items?: number;
  readonly max_items?: number;
}

export interface BlockSchema {
  readonly attributes?: { readonly [name: string]: AttributeSchema };
  readonly block_types?: { readonly [name: string]: NestedBlockSchema };
  readonly deprecated?: boolean;
  readonly description?: string;
  readonly description_kind?: string;
}

export interface SchemaRepresentation {
  readonly version: number;
  readonly block: BlockSchema;
}

/** One provider's part of `terraform providers schema -json`. */
export interface ProviderSchema {
  readonly provider: SchemaRepresentation;
  readonly resource_schemas: { readonly [type: string]: SchemaRepresentation };
  readonly data_source_schemas: { readonly [type: string]: SchemaRepresentation };
}

/** The document `terraform providers schema -json` prints. */
export interface ProviderSchemaDocument {
  readonly format_version: string;
  readonly provider_schemas: { readonly [source: string]: ProviderSchema };
}

/**
 * When the provider hides a difference of an attribute: `true` always, `in` an argument has one of the values (compared
 * without case), `set` an argument is given and not zero, `same` both texts mean the same as JSON, without case, as
 * comma-separated items in any order, or without outer white space. Arguments are paths from the resource's top
 * (`recycle_bin.0.status`); `@before` and `@after` are the two texts, `@state` is set once the resource exists.
 */
export type SuppressionRule =
  | true
  | readonly ['all' | 'any', ...SuppressionRule[]]
  | readonly ['not', SuppressionRule]
  | readonly ['in', string, ...string[]]
  | readonly ['set', string]
  | readonly ['same', 'json' | 'case' | 'items' | 'text'];

/** What the provider enforces for one attribute beyond what the schema JSON tells. */
export interface AttributeConstraints {
  /** `string`, `int`, `float`, `bool`, `list`, `set` or `map`, as the provider's SDK names it. */
  readonly type: string;
  readonly required?: boolean;
  readonly optional?: boolean;
  readonly computed?: boolean;
  readonly forceNew?: boolean;
  readonly default?: string | number | boolean;
  readonly sensitive?: boolean;
  readonly deprecated?: boolean;
  /** The attribute is kept in the schema only to be refused. */
  readonly removed?: boolean;
  /** Allowed values; numbers are given as strings. */
  readonly oneOf?: readonly string[];
  readonly range?: readonly [number, number];
  readonly min?: number;
  readonly max?: number;
  /** Allowed length of a string, both ends included. */
  readonly length?: readonly [number, number];
  readonly conflictsWith?: readonly string[];
  readonly exactlyOneOf?: readonly string[];
  readonly atLeastOneOf?: readonly string[];
  readonly minItems?: number;
  readonly maxItems?: number;
  /** The provider has a function that may hide a difference of this attribute. */
  readonly diffSuppressed?: boolean;
  /** What that function does, where it is known. */
  readonly suppression?: SuppressionRule;
  /** The provider stores a function of the value, not the value. */
  readonly stateFunc?: boolean;
  /** Members of a nested block. */
  readonly block?: { readonly [name: string]: AttributeConstraints };
  /** What holds for each element of a list, set or map of plain values. */
  readonly elem?: Partial<AttributeConstraints>;
}

export interface ResourceConstraints {
  readonly attributes: { readonly [name: string]: AttributeConstraints };
  readonly deprecated?: boolean;
  readonly importable?: boolean;
  /** `false`: the provider cannot change this resource in place. */
  readonly updatable?: boolean;
  readonly timeouts?: readonly string[];
  /** The provider computes part of the plan in code that no data describes. */
  readonly customizeDiff?: boolean;
  /** Of a setting, which always exists: the attributes that say which one it is. Two resources that manage the same of it overwrite each other. */
  readonly identity?: readonly string[];
}

export interface ProviderConstraints {
  readonly source: string;
  readonly version: string;
  readonly provider: { readonly [name: string]: AttributeConstraints };
  readonly resources: { readonly [type: string]: ResourceConstraints };
  readonly dataSources: { readonly [type: string]: ResourceConstraints };
}

/** A provider as data: its schema and what it enforces beyond it. */
export interface ProviderDescription {
  readonly schema: ProviderSchema;
  readonly constraints: ProviderConstraints;
}
