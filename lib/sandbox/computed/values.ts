/** What the cloud would have answered: ids and computed values in the shapes the real services use. */
import { createHash, randomBytes } from 'node:crypto';
import { wholeAlicloud } from '../../schema/alicloud';
import type { AttributeConstraints, AttributeSchema, ProviderDescription, TerraformType } from '../../schema/model';
import { isList, isObject, UNKNOWN, type Value, type ValueObject, type ValuePath } from '../../schema/value';
import { Entropy } from './entropy';
import { alicloudFacts } from './facts';
import { makeNumber, makeString, SECRET, type Making } from './rules';
import { attributesOf, matchTemplate, parseTemplate, renderTemplate, varies, type TemplateSource } from './template';

/** The account that the sandbox plays: sixteen digits, as all account ids, and nobody's. */
export const SANDBOX_ACCOUNT_ID = '1000000000000001';

/** Begins every secret that the sandbox makes up, so that a leak is found by searching for it. */
export const SANDBOX_SECRET_PREFIX = 'SANDBOX-';

/** The time of everything that a seed makes. */
const SEEDED_TIME = '2026-01-01T00:00:00Z';

export interface ComputedValuesOptions {
  readonly region: string;
  /** @default SANDBOX_ACCOUNT_ID */
  readonly accountId?: string;
  /** The same seed gives the same values to the same resources, at a fixed time. @default - random values */
  readonly seed?: string;
  /** Where randomness comes from if there is no seed. @default - `crypto.randomBytes` */
  readonly random?: (length: number) => Uint8Array;
  /** @default - the clock; 2026-01-01 with a seed */
  readonly now?: () => Date;
  /** The provider whose attributes an id is made of. @default - the whole of alicloud */
  readonly provider?: () => ProviderDescription;
}

/** The shape of a type's id as `schema/alicloud.ids.json` gives it; absent if nothing is documented. */
export function idTemplate(typeName: string): string | undefined {
  return alicloudFacts()[typeName]?.id;
}

/** True if creating the same resource twice gives two ids; false if its arguments, or the account, make up the id. */
export function idIsMadeUp(typeName: string): boolean {
  const template = idTemplate(typeName);
  if (template === undefined) return true;
  const parsed = parseTemplate(template);
  const computed = alicloudFacts()[typeName]?.computed ?? {};
  return varies(parsed) || attributesOf(parsed).some((name) => varies(parseTemplate(computed[name] ?? '')));
}

/** One attribute of one resource, and what is known of the resource. */
interface Question {
  readonly typeName: string;
  readonly path: ValuePath;
  readonly name: string;
  readonly attribute: AttributeSchema;
  readonly constraints: AttributeConstraints | undefined;
  readonly state: ValueObject;
  /** Attributes being answered already: templates may refer to each other. */
  readonly pending: readonly string[];
}

export class ComputedValues {
  private readonly region: string;
  private readonly accountId: string;
  private readonly entropy: Entropy;
  private readonly now: () => Date;
  private readonly provider: () => ProviderDescription;
  private readonly issued = new Set<string>();
  private readonly asked = new WeakSet<ValueObject>();
  private readonly ids = new WeakMap<ValueObject, string>();
  private readonly scopes = new WeakMap<ValueObject, string>();
  private readonly alike = new Map<string, number>();

  constructor(options: ComputedValuesOptions) {
    const { seed, random = randomBytes, now } = options;
    this.region = options.region;
    this.accountId = options.accountId ?? SANDBOX_ACCOUNT_ID;
    this.entropy = new Entropy(seed ?? Buffer.from(random(16)).toString('hex'));
    this.now = now ?? (() => (seed === undefined ? new Date() : new Date(SEEDED_TIME)));
    this.provider = options.provider ?? wholeAlicloud;
  }

  /**
   * The id of a new resource: of its arguments where the provider composes it of them, else made up; asking again for
   * the same object gives another one, unless the arguments say it all.
   * Ask for it before or after the computed values: what is known of either is used for the other.
   */
  id(typeName: string, state: ValueObject): string {
    const again = this.asked.has(state);
    this.asked.add(state);
    return again ? this.makeId(typeName, state, []) : this.idOf(typeName, state, []);
  }

  /**
   * A value for one attribute that the provider computes, of the attribute's type and within its constraints.
   * @param state what is known of the resource; the same object for all attributes of one resource
   */
  value(
    typeName: string,
    path: ValuePath,
    attribute: AttributeSchema,
    constraints: AttributeConstraints | undefined,
    state: ValueObject,
  ): Value {
    const names = path.filter((step) => typeof step === 'string');
    const name = names[names.length - 1] ?? '';
    const isResource = typeName in this.provider().schema.resource_schemas;
    if (path.length === 1 && name === 'id' && isResource) return this.idOf(typeName, state, []);
    return this.answer({ typeName, path, name, attribute, constraints, state, pending: [] });
  }

  private answer(question: Question): Value {
    const { attribute, constraints } = question;
    // Kept in the schema only to be refused: the provider never sets it.
    if (constraints?.removed) return empty(attribute.type);
    const other = this.valueOfOtherName(question);
    if (other !== undefined) return other;
    if (typeof attribute.type !== 'string') return this.collection(question, attribute.type);
    const pgp = withPgpKey(question, (alphabet, length) => this.characters(question, alphabet, length));
    if (pgp !== undefined) return pgp;
    switch (attribute.type) {
      case 'bool':
        return this.documented(question) === 'true' || constraints?.oneOf?.[0] === 'true';
      case 'number':
        return this.number(question);
      case 'string':
        return this.text(question);
      default:
        return null;
    }
  }

  private collection(question: Question, type: Exclude<TerraformType, string>): Value {
    if (type[0] !== 'object') return empty(type);
    const { path, state, typeName, pending } = question;
    return Object.fromEntries(
      Object.entries(type[1]).map(([name, memberType]) => {
        const attribute: AttributeSchema = { type: memberType, computed: true };
        const constraints = question.constraints?.block?.[name];
        return [name, this.answer({ typeName, state, pending, name, attribute, constraints, path: [...path, name] })];
      }),
    );
  }

  private text(question: Question): string {
    const { name, attribute, constraints } = question;
    if (attribute.sensitive || SECRET.test(name)) {
      const secret = SANDBOX_SECRET_PREFIX + this.characters(question, 'alnum', 24);
      return secret.slice(0, constraints?.length?.[1]);
    }
    let text = this.documented(question) ?? makeString(name, this.making(question));
    const { oneOf, length: [min, max] = [0, Infinity] } = constraints ?? {};
    if (oneOf && !oneOf.includes(text)) return oneOf[0] ?? text;
    if (text.length < min) text = (text || 'sandbox-') + this.characters(question, 'lower', Math.max(min, 8));
    // The end is what differs from one resource to the next.
    return text.length > max ? text.slice(text.length - max) : text;
  }

  private number(question: Question): number | string {
    const { name, constraints } = question;
    const documented = this.documented(question);
    const isNumber = documented !== undefined && /^-?\d+(\.\d+)?$/.test(documented);
    const text = isNumber ? documented : makeNumber(name, this.making(question));
    const { oneOf, range, min = range?.[0], max = range?.[1] } = constraints ?? {};
    const bounded = min !== undefined || max !== undefined;
    // Beside a range, an enumeration allows further values.
    if (oneOf && !oneOf.includes(text) && !bounded) return Number(oneOf[0] ?? text);
    const within = Math.min(Math.max(Number(text), min ?? -Infinity), max ?? Infinity);
    const number = oneOf?.includes(text) ? Number(text) : within;
    // Integers that a double cannot hold stay decimal strings.
    return Number.isInteger(number) && !Number.isSafeInteger(number) ? text : number;
  }

  /** What the provider's documentation says, as text; only attributes at the top of a resource have such facts. */
  private documented(question: Question): string | undefined {
    const { typeName, path, name, state, pending } = question;
    if (path.length !== 1) return undefined;
    const facts = alicloudFacts()[typeName];
    const id = textOf(state.id) ?? this.ids.get(state);
    if (facts?.id !== undefined && id !== undefined) {
      const template = parseTemplate(facts.id);
      const known = (other: string): string | undefined => (other === name ? undefined : textOf(state[other]));
      const part = attributesOf(template).includes(name) ? matchTemplate(template, id, known)[name] : undefined;
      if (part !== undefined) return part;
    }
    const template = facts?.computed?.[name];
    if (template === undefined || pending.includes(name)) return undefined;
    return renderTemplate(parseTemplate(template), this.source(question));
  }

  private source(question: Question): TemplateSource {
    const { typeName, state, path, pending, name } = question;
    return {
      attribute: (other) => this.attributeText(typeName, other, state, [...pending, name]),
      random: (alphabet, length, form, position) =>
        this.entropy.characters(`${this.scope(typeName, state)}/${path.join('/')}/${position}`, alphabet, length, form),
      known: (what, form) => this.known(what, form),
    };
  }

  /** The id that belongs to a state: the same for all of its attributes. */
  private idOf(typeName: string, state: ValueObject, pending: readonly string[]): string {
    return textOf(state.id) ?? this.ids.get(state) ?? this.makeId(typeName, state, pending);
  }

  private makeId(typeName: string, state: ValueObject, pending: readonly string[]): string {
    const fallback = parseTemplate(`${abbreviation(typeName)}-{#lower:20}`);
    const documented = idTemplate(typeName);
    let template = documented === undefined ? fallback : parseTemplate(documented);
    for (let attempt = 0; ; attempt++) {
      const id = renderTemplate(template, {
        attribute: (name) => this.attributeText(typeName, name, state, [...pending, 'id']),
        random: (alphabet, length, form, position) =>
          this.entropy.characters(`${this.scope(typeName, state)}/id/${attempt}/${position}`, alphabet, length, form),
        known: (what, form) => this.known(what, form),
      });
      if (id === '') {
        // The arguments that should make it up are not given.
        template = fallback;
        continue;
      }
      const key = `${typeName} ${id}`;
      if (varies(template) && this.issued.has(key)) continue;
      this.issued.add(key);
      this.ids.set(state, id);
      return id;
    }
  }

  /** The text of an attribute inside a template: as it is known, or as it will be. */
  private attributeText(typeName: string, name: string, state: ValueObject, pending: readonly string[]): string {
    if (pending.includes(name)) return '';
    if (name === 'id') return this.idOf(typeName, state, pending);
    return textOf(state[name]) ?? textOf(this.ask(typeName, name, state, pending)) ?? '';
  }

  /** What an attribute will be that is not known yet; absent if the provider does not compute it. */
  private ask(typeName: string, name: string, state: ValueObject, pending: readonly string[]): Value | undefined {
    if ((state[name] ?? UNKNOWN) !== UNKNOWN || state[name] === null) return undefined;
    const { schema, constraints: all } = this.provider();
    const attribute = schema.resource_schemas[typeName]?.block.attributes?.[name];
    if (!attribute?.computed) return undefined;
    const constraints = all.resources[typeName]?.attributes[name];
    return this.answer({ typeName, path: [name], name, attribute, constraints, state, pending });
  }

  /** An argument that was renamed, and its old name, hold the same value. */
  private valueOfOtherName({ typeName, path, name, constraints, state, pending }: Question): Value | undefined {
    const renamed = alicloudFacts()[typeName]?.renamed;
    if (!renamed || path.length !== 1 || pending.includes(name)) return undefined;
    const newName = renamed[name] ?? '';
    const given = [newName, ...Object.keys(renamed).filter((old) => renamed[old] === name)]
      .map((other) => state[other] ?? null)
      .find((value) => value !== null && value !== UNKNOWN && value !== '');
    return translated(given ?? this.ask(typeName, newName, state, [...pending, name]), constraints?.oneOf);
  }

  private making(question: Question): Making {
    const { typeName, attribute } = question;
    const [, service = '', ...kind] = typeName.split('_');
    let position = 0;
    return {
      service,
      kind: kind.join('-') || service,
      region: this.region,
      accountId: this.accountId,
      optional: attribute.optional ?? false,
      characters: (alphabet, length) => this.characters(question, alphabet, length, position++),
      number: (limit) => this.entropy.number(`${this.key(question)}/${position++}`, limit),
      time: (form, years = 0) => (form === 'epoch-ms' ? this.known('epoch', 'ms') : this.known('time', form, years)),
      id: (name) => this.idLike(question, name),
    };
  }

  /** An id of the kind that an attribute's name tells: a `vpc_id` looks like that of an `alicloud_vpc`. */
  private idLike(question: Question, attribute: string): string {
    const base = attribute.replace(/_?id$/, '');
    if (base.endsWith('resource_group')) return this.defaultResourceGroup();
    const words = question.typeName.split('_');
    for (let n = words.length - 1; n > 0 && base !== ''; n--) {
      const referred = [...words.slice(0, n), base].join('_');
      const template = parseTemplate(idTemplate(referred) ?? '');
      if (!varies(template) || attributesOf(template).length > 0) continue;
      if (referred === question.typeName) return this.idOf(referred, question.state, [...question.pending, attribute]);
      return renderTemplate(template, this.source(question));
    }
    const prefix = base === '' ? abbreviation(question.typeName) : abbreviation(`_${base}`);
    return `${prefix}-${this.characters(question, 'lower', 20)}`;
  }

  /** One in each account. */
  private defaultResourceGroup(): string {
    return `rg-acfm${createHash('sha256').update(this.accountId).digest('hex').slice(0, 11)}`;
  }

  private known(what: string, form: string, years = 0): string {
    const date = new Date(this.now());
    date.setUTCFullYear(date.getUTCFullYear() + years);
    const seconds = date.toISOString().slice(0, 19);
    switch (`${what}${form && `:${form}`}`) {
      case 'account':
        return this.accountId;
      case 'region':
        return this.region;
      case 'epoch':
        return String(Math.floor(date.getTime() / 1000));
      case 'epoch:ms':
        return String(date.getTime());
      case 'time':
        return `${seconds}Z`;
      case 'time:ms':
        return date.toISOString();
      case 'time:minute':
        return `${seconds.slice(0, 16)}Z`;
      case 'time:offset':
        return `${seconds}+00:00`;
      case 'time:space':
        return seconds.replace('T', ' ');
      default:
        throw new Error(`schema/alicloud.ids.json uses {@${what}:${form}}, which the sandbox does not know`);
    }
  }

  private characters(question: Question, alphabet: string, length: number, position = 0): string {
    return this.entropy.characters(`${this.key(question)}/${position}`, alphabet, length);
  }

  private key({ typeName, state, path }: Question): string {
    return `${this.scope(typeName, state)}/${path.join('/')}`;
  }

  /** Tells resources apart, also those whose configurations are the same. */
  private scope(typeName: string, state: ValueObject): string {
    let scope = this.scopes.get(state);
    if (scope === undefined) {
      const content = `${typeName} ${createHash('sha256').update(knownJson(state)).digest('hex')}`;
      const count = this.alike.get(content) ?? 0;
      this.alike.set(content, count + 1);
      scope = `${content} ${count}`;
      this.scopes.set(state, scope);
    }
    return scope;
  }
}

/**
 * With a PGP key the provider keeps no secret: only what the key's owner can read.
 * That is opaque here on purpose: the sandbox has nothing worth encrypting.
 */
function withPgpKey(
  { name, path, state }: Question,
  characters: (alphabet: string, length: number) => string,
): string | undefined {
  if (path.length !== 1 || !('pgp_key' in state)) return undefined;
  const encrypted = (state.pgp_key ?? '') !== '';
  if (name === 'secret') return encrypted ? '' : undefined;
  if (name === 'encrypted_secret') return encrypted ? Buffer.from(characters('alnum', 96)).toString('base64') : '';
  if (name === 'key_fingerprint') return encrypted ? characters('hex', 40) : '';
  return undefined;
}

/** Pairs of values with one meaning: what newer arguments call one, older ones call the other. */
const SYNONYMS: readonly (readonly [string, string])[] = [
  ['PayAsYouGo', 'PostPaid'],
  ['Subscription', 'PrePaid'],
];

/** The value under an argument's other name; absent if that name does not allow it. */
function translated(value: Value | undefined, oneOf: readonly string[] | undefined): Value | undefined {
  if (value === undefined || !oneOf || oneOf.includes(String(value))) return value;
  const pair = SYNONYMS.find((synonyms) => synonyms.some((one) => one === value)) ?? [];
  // Some types write Prepaid.
  return oneOf.find((allowed) => pair.some((one) => one.toLowerCase() === allowed.toLowerCase()));
}

function empty(type: TerraformType): Value {
  if (typeof type === 'string') return null;
  return type[0] === 'map' ? {} : type[0] === 'object' ? null : [];
}

/** A known value as templates hold it; absent if it is unknown, null or empty. */
function textOf(value: Value | undefined): string | undefined {
  if (value === undefined || value === null || value === UNKNOWN || value === '') return undefined;
  return isList(value) || isObject(value) ? knownJson(value) : String(value);
}

function knownJson(value: Value): string {
  const known = (one: Value): unknown => {
    if (one === UNKNOWN) return undefined;
    if (isList(one)) return one.map(known);
    if (isObject(one)) return Object.fromEntries(Object.entries(one).map(([name, member]) => [name, known(member)]));
    return one;
  };
  return JSON.stringify(known(value)) ?? '';
}

/** `alicloud_threat_detection_cycle_task` → `tdct`, `alicloud_vpc` → `vpc`. */
function abbreviation(typeName: string): string {
  const words = typeName.split('_').slice(1);
  return words.length === 1 ? (words[0] ?? '').slice(0, 4) : words.map((word) => word.charAt(0)).join('');
}
