import { type Dialect, Hidden, HiddenValueError, isJson, type Json, literalOf, parseTemplatedJson } from './value';

/** What a read expects to find; the tests hold it against the provider's schema. */
export type ReadKind = 'text' | 'number' | 'flag' | 'texts' | 'map' | 'blocks';

/** Told of every read; only tests listen. */
export type ReadListener = (type: string, path: string, kind: ReadKind) => void;

let listener: ReadListener | undefined;

/** @internal */
export function listenToReads(to: ReadListener | undefined): void {
  listener = to;
}

/**
 * Arguments of a resource or of one of its blocks. A path such as `versioning.status` goes through blocks; of a block that stands more
 * than once, through the first. What is not written, null or empty text, is undefined.
 */
export class Arguments {
  /** The document that was parsed last: several rules read the same policy. */
  private parsed?: { readonly text: string; readonly document: unknown };

  /** @internal */
  constructor(
    readonly type: string,
    private readonly body: Json,
    /** @internal */
    protected readonly dialect: Dialect,
    private readonly prefix = '',
  ) {}

  /** @throws HiddenValueError if it is known at apply only */
  text(path: string): string | undefined {
    const value = this.read(path, 'text');
    return value === undefined || value === '' ? undefined : String(value);
  }

  /** @throws HiddenValueError if it is known at apply only */
  number(path: string): number | undefined {
    const value = this.read(path, 'number');
    return value === undefined || value === '' ? undefined : Number(value);
  }

  /** @throws HiddenValueError if it is known at apply only */
  flag(path: string): boolean | undefined {
    const value = this.read(path, 'flag');
    return value === undefined || value === '' ? undefined : value === true || value === 'true';
  }

  /** A list or set of texts; empty if there is none. @throws HiddenValueError if one is known at apply only */
  texts(path: string): readonly string[] {
    const value = this.read(path, 'texts');
    return list(value).map((one) => String(this.known(path, literalOf(one, this.dialect))));
  }

  /** Names and values of a map; a value that is known at apply only is undefined. @throws HiddenValueError if the map itself is */
  map(path: string): ReadonlyMap<string, string | undefined> {
    const value = this.read(path, 'map');
    return new Map(
      Object.entries(isJson(value) ? value : {}).map(([name, one]) => {
        const literal = literalOf(one, this.dialect);
        return [name, literal instanceof Hidden ? undefined : String(literal)];
      }),
    );
  }

  /** The blocks of a name, each with its place: `rules[0]`. @throws HiddenValueError if how many there are is known at apply only */
  blocks(path: string): readonly (readonly [place: string, block: Arguments])[] {
    const value = this.read(path, 'blocks');
    return list(value).map((one, i) => {
      const place = `${path}[${i}]`;
      const body = this.known(place, one);
      return [
        this.prefix + place,
        new Arguments(this.type, isJson(body) ? body : {}, this.dialect, `${this.prefix}${path}.`),
      ];
    });
  }

  /** Whether something is written there, be it known or not. */
  has(path: string): boolean {
    const value = this.raw(path);
    return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
  }

  /**
   * A JSON document that stands in a text; of its parts, those known at apply only are `Hidden`.
   * @throws HiddenValueError if all of it is, SyntaxError if it is not JSON
   */
  json(path: string): unknown {
    this.told(path, 'text');
    const value = this.raw(path);
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value !== 'string') return this.known(path, value);
    if (this.parsed?.text !== value) this.parsed = { text: value, document: parseTemplatedJson(value, this.dialect) };
    return this.known(path, this.parsed.document);
  }

  /** The value as it is written. @internal */
  raw(path: string): unknown {
    let value: unknown = this.body;
    for (const name of namesIn(path)) {
      if (Array.isArray(value)) value = value[0];
      if (value instanceof Hidden) return value;
      if (!isJson(value)) return undefined;
      if (name in value) value = value[name];
      else return hasDynamicBlock(value, name) ? new Hidden() : undefined;
    }
    return value;
  }

  private told(path: string, kind: ReadKind): void {
    listener?.(this.type, this.prefix + path, kind);
  }

  private read(path: string, kind: ReadKind): unknown {
    this.told(path, kind);
    const value = literalOf(this.raw(path), this.dialect);
    return value === null ? undefined : this.known(path, value);
  }

  private known(path: string, value: unknown): unknown {
    if (value instanceof Hidden) throw new HiddenValueError(this.prefix + path);
    return value;
  }
}

/** How a resource is found: where it is declared and what it is called there. */
export interface ResourcePlace {
  readonly type: string;
  /** `alicloud_oss_bucket.data`, `module.store.alicloud_oss_bucket.data["eu"]`. */
  readonly address: string;
  /** Path of the construct that made it. @default - the configuration does not tell */
  readonly constructPath?: string;
  /** The file that it was read from. @default - no file */
  readonly file?: string;
}

/** One resource of a configuration. */
export class Resource extends Arguments implements ResourcePlace {
  readonly address: string;
  readonly constructPath?: string;
  readonly file?: string;

  /** @internal */
  constructor(
    place: ResourcePlace,
    body: Json,
    dialect: Dialect,
    private readonly origin: Origin,
  ) {
    super(place.type, body, dialect);
    this.address = place.address;
    if (place.constructPath !== undefined) this.constructPath = place.constructPath;
    if (place.file !== undefined) this.file = place.file;
  }

  /** Addresses of resources that the argument, or the block that it is in, refers to, without the keys of instances. */
  references(attribute: string): readonly string[] {
    return this.origin.references(attribute.split('.')[0] ?? attribute);
  }

  /** Addresses of resources that any argument refers to. */
  get allReferences(): readonly string[] {
    return this.origin.allReferences();
  }

  /** Whether the value of an argument stands in the configuration as a text, rather than coming from elsewhere. */
  isWritten(attribute: string): boolean {
    return this.has(attribute) && this.origin.isWritten(attribute, this.raw(attribute));
  }
}

/** What the configuration says of an argument besides its value. @internal */
export interface Origin {
  /** Addresses of resources that it refers to, without the keys of instances. */
  references(attribute: string): readonly string[];
  allReferences(): readonly string[];
  isWritten(attribute: string, value: unknown): boolean;
}

const splitPaths = new Map<string, readonly string[]>();

/** The names in a path; rules ask for the same few paths of every resource. */
function namesIn(path: string): readonly string[] {
  let names = splitPaths.get(path);
  if (!names) splitPaths.set(path, (names = path.split('.')));
  return names;
}

const hasDynamicBlock = ({ dynamic }: Json, name: string): boolean =>
  dynamic !== undefined && list(dynamic).some((one) => isJson(one) && name in one);

function list(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
