/**
 * What a resource of the `aisec` provider is: data. The engine (engine/) turns it into plan, apply, read and import; the
 * schema, the bindings and docs/provider.md are made from it.
 */
import type { Diagnostic } from '../plugin';
import type { AttributeConstraints, TerraformType } from '../schema/model';
import type { Api } from '../schema/openapi';
import type { ValueObject } from '../schema/value';
import type { DataSourceReader, Handler } from './engine/handler';
import type { Json, JsonObject } from './engine/json';

export type ParameterValue =
  string | number | boolean | readonly ParameterValue[] | { readonly [name: string]: ParameterValue };

type Limits = Pick<
  AttributeConstraints,
  'oneOf' | 'range' | 'min' | 'max' | 'length' | 'minItems' | 'maxItems' | 'conflictsWith' | 'exactlyOneOf' | 'elem'
>;

export interface AttributeDefinition extends Limits {
  readonly type: TerraformType;
  /** One or two sentences for docs/provider.md and the bindings. */
  readonly description: string;
  readonly required?: boolean;
  readonly optional?: boolean;
  /** Only the service sets it, or the service has a default when it is also optional. */
  readonly computed?: boolean;
  /** Planned when the argument is absent; the attribute is optional and computed then. */
  readonly default?: string | number | boolean;
  readonly forceNew?: boolean;
  readonly sensitive?: boolean;
  /** The text is JSON: checked, and compared by meaning. */
  readonly json?: boolean;
  /** Given in the configuration only, never kept in plan or state. Needs Terraform 1.11. */
  readonly writeOnly?: boolean;
  /** Computed attributes that are known only after apply when this one changes. */
  readonly changes?: readonly string[];
}

export interface BlockDefinition {
  readonly description: string;
  readonly required?: boolean;
  /** Blocks of this provider occur at most once. */
  readonly attributes: Attributes;
}

export interface Attributes {
  readonly [name: string]: AttributeDefinition;
}

export interface Blocks {
  readonly [name: string]: BlockDefinition;
}

/** How a value is written into one parameter. `keys`: a JSON list of the service's keys, which are numbers where they can be. */
export type Encoding = 'lines' | 'json' | 'commas' | 'text' | 'keys';

/** Where the value of a parameter comes from. An absent value leaves the parameter out. */
export type Source =
  | { readonly always: ParameterValue }
  | {
      /** An attribute, or `block.attribute`. */
      readonly from: string;
      readonly as?: Encoding;
      /** Value of the attribute → what is sent; values that are not named are sent as they are, `null` leaves it out. */
      readonly map?: { readonly [value: string]: ParameterValue | null };
      /** Sent when the attribute is absent, so that an update can take a value away. */
      readonly absent?: ParameterValue;
    }
  /** `center`: the region that manages the provider's one, for services that have one on the mainland and one abroad. */
  | { readonly take: 'id' | 'region' | 'center' | 'clientToken' | 'page' | 'pageSize' }
  /** Text that members of the list should contain. */
  | { readonly take: 'search' }
  /** What a call about members of a collection is about: their texts, or the service's keys for them. */
  | { readonly take: 'values' | 'keys'; readonly as: Encoding }
  /** A part of a setting's document, as JSON text or as it is. */
  | { readonly document: string; readonly as?: 'json' }
  /** Where the service packs several values into one; there is an id unless the object is being created, a document in a setting's write. */
  | { readonly made: (from: MadeFrom) => ParameterValue | undefined };

export interface MadeFrom {
  readonly attributes: ValueObject;
  readonly id?: string;
  readonly document?: Json;
}

export interface Request {
  readonly api: Api;
  readonly action: string;
  readonly parameters: { readonly [name: string]: Source };
  /** Sending it twice has the effect of sending it once. */
  readonly repeatable: boolean;
}

/** Which member of an answer becomes the value of an attribute; converted to the attribute's type. */
export interface Fields {
  readonly [attribute: string]: string;
}

export interface Reading extends Request {
  /** Dotted path of the list that holds the object; without it, the answer is the object. */
  readonly items?: string;
  /** Dotted path of a member without which the answer is about nothing, where there is no list. */
  readonly present?: string;
  /** Dotted path of a member that only an object has which is about to end: it counts as gone. */
  readonly ended?: string;
  /** Members that identify the object in the list. */
  readonly where?: { readonly [member: string]: Source };
  /** Where the list's pages are counted. */
  readonly pages?: Pages;
  readonly attributes: Fields;
  /** Unpacks members of the list, or the answer, that are texts with several values; `attributes` and `lookup` are about what comes out. */
  readonly prepare?: (item: JsonObject) => JsonObject;
  /** Codes of errors that mean: there is no such object. */
  readonly absentCodes?: readonly string[];
}

export interface Pages {
  /** Sizes to ask for, the best first: a service that refuses one is asked with the next. */
  readonly sizes: readonly number[];
  /** Dotted path of the number of all items. */
  readonly total: string;
}

/** A set of texts inside an object, kept by calls of its own. */
export interface Collection {
  /**
   * A set, or a map of texts to notes that only Terraform keeps: after an apply Terraform compares each member of a set with each other one,
   * which takes minutes for ten thousand, and the keys of a map once.
   */
  readonly attribute: string;
  /** Computed attribute with their number. */
  readonly count?: string;
  readonly list: Request & {
    readonly items: string;
    readonly pages: Pages;
    /** Member with the text. */
    readonly value: string;
    /** Member with the service's key. */
    readonly key: string;
  };
  readonly add: Request & {
    readonly batch: number;
    /** Lists in the answer of texts that the service did not take. */
    readonly refused: readonly string[];
  };
  readonly remove: Request & { readonly batch: number };
  /** Parameter of the create call that takes the first batch, written as `add` writes it. */
  readonly inCreate?: string;
}

interface Common {
  /** Without the `aisec_` in front. */
  readonly type: string;
  readonly description: string;
  readonly attributes: Attributes;
  readonly blocks?: Blocks;
  /** What is assumed about the service and was never seen there: shown in docs/provider.md. */
  readonly unverified?: string;
}

/** Created, changed and deleted. */
export interface ResourceDefinition extends Common {
  readonly kind: 'resource';
  /** The id: a member of create's answer that lists have too, or attributes joined with `:`. */
  readonly id: { readonly answer: string; readonly listed: string } | { readonly attributes: readonly string[] };
  readonly create: Request;
  readonly read: Reading;
  /** Each is sent when one of its attributes changed. */
  readonly updates?: readonly (Request & {
    readonly when: readonly string[];
    /** Sent to a new object as well: create does not take these attributes. */
    readonly afterCreate?: boolean;
  })[];
  /** Absent where the service has no way to delete: destroying then warns with `remains`. */
  readonly delete?: Request;
  readonly remains?: string;
  readonly collections?: readonly Collection[];
  /**
   * How an object is found that an interrupted create may have left: members of the list that `read` reads, and the
   * attributes they equal. Without it, creating is safe to repeat.
   */
  readonly lookup?: { readonly [member: string]: string };
  /**
   * Instead of `lookup`, where nothing in the list says which object is whose: attributes that tell the creates apart. What is
   * new in the list after an interrupted create is taken for what it made.
   */
  readonly unnamed?: readonly string[];
  /** Attributes that an id for `terraform import` stands for. @default - `id`, or the attributes that the id is made of */
  readonly fromImportId?: (id: string) => { readonly [attribute: string]: string };
  /** The id for `terraform import` of an object, for messages. @default - the id */
  readonly importId?: (attributes: ValueObject, id: string) => string;
}

/** Always there; destroying restores what was found when Terraform took it over. */
export interface SettingDefinition extends Common {
  readonly kind: 'setting';
  /** Attributes that say which setting it is; the id is made of them. */
  readonly id: readonly string[];
  readonly read: Request & {
    /** Dotted path of the document in the answer; '' is the whole answer. */
    readonly document: string;
    /** Members that belong to the document. @default - all */
    readonly only?: readonly string[];
    /**
     * Makes the document that `members` point into of the one that was read; null stands for what is not set.
     * @throws Error if the service has no such setting
     */
    readonly prepare?: (document: Json, attributes: ValueObject) => Json;
  };
  /** Attribute → JSON pointer into the document. */
  readonly members: { readonly [attribute: string]: string };
  /** Attribute with a map of JSON pointer → JSON text: further members, which have to exist already. */
  readonly openMembers?: string;
  readonly write: Request;
  /** Lists in the write's answer of what the service did not take. */
  readonly refused?: readonly string[];
  /** Parameter that makes the write a rehearsal, done at plan. */
  readonly dryRun?: string;
  /** Computed attribute with the SHA-256 of the document. */
  readonly hash?: string;
}

/** Runs when it is created or one of its arguments changes; never on destroy. */
export interface OperationDefinition extends Common {
  readonly kind: 'operation';
  readonly run: Request;
  /** What the last answer says about the end: that of `progress`, or of `run` without one. */
  readonly result: Fields;
  /** For work that goes on after `run` was answered. Creating then waits for its end, and fails with it. */
  readonly progress?: Progress;
}

/** How a task is followed that a call has started. */
export interface Progress {
  /** Member of the start's answer that names the task: the id, which `take: 'id'` stands for in `read`. */
  readonly task: string;
  /** Member of the start's answer → its value → why there is no task. */
  readonly refusals?: { readonly [member: string]: { readonly [value: string]: string } };
  /** Asked until all of what it answers about the task has ended. `attributes` is not used. */
  readonly read: Omit<Reading, 'attributes' | 'absentCodes'>;
  /** Member with the status, the statuses of a good end, and those of a bad one with what they mean. */
  readonly status: string;
  readonly done: readonly string[];
  readonly failed: { readonly [status: string]: string };
  /** Member with the reason of a bad end. */
  readonly reason?: string;
  /** Members with how much is done, and of how much. */
  readonly finished?: string;
  readonly total?: string;
  /** Attribute with the minutes to wait. */
  readonly timeout: string;
  /** Attribute with a list of what the task is about: it answers at least as many items. @default - one */
  readonly parts?: string;
  /**
   * The tasks of this kind, or the last one where there is no list, with the member that names them: finds what a start made whose answer
   * was lost. Without it, such a start fails, and the next apply makes it again.
   */
  readonly tasks?: Request & { readonly items?: string; readonly pages?: Pages; readonly task: string };
}

/** What no table can say. */
export interface CustomDefinition extends Common {
  readonly kind: 'custom';
  /** What the docs call it. */
  readonly behaves: 'resource' | 'setting' | 'operation';
  /** Of a setting: attributes that say which one it is. */
  readonly identity?: readonly string[];
  /** All calls it may make. */
  readonly requests: readonly Request[];
  readonly handler: Handler;
  /** Problems of a configuration that schema and constraints do not tell. */
  readonly validate?: (config: ValueObject) => readonly Diagnostic[];
}

export type Definition = ResourceDefinition | SettingDefinition | OperationDefinition | CustomDefinition;

export interface DataSourceDefinition extends Common {
  readonly kind: 'data source';
  readonly requests: readonly Request[];
  readonly read: DataSourceReader;
  /** Problems of a configuration that schema and constraints do not tell. */
  readonly validate?: (config: ValueObject) => readonly Diagnostic[];
}

/** Everything a definition may send, for checks against the catalogue. */
export function requestsOf(definition: Definition | DataSourceDefinition): readonly Request[] {
  switch (definition.kind) {
    case 'resource': {
      const { create, read, updates = [], delete: remove, collections = [] } = definition;
      const members = collections.flatMap((collection) => [collection.list, collection.add, collection.remove]);
      return [create, read, ...updates, ...(remove ? [remove] : []), ...members];
    }
    case 'setting':
      return [definition.read, definition.write];
    case 'operation': {
      const { run, progress } = definition;
      return [run, ...(progress ? [progress.read, ...(progress.tasks ? [progress.tasks] : [])] : [])];
    }
    default:
      return definition.requests;
  }
}
