/** The sandbox's `aliyun/alicloud`: plans as the real provider, keeps resources on disk instead of in the cloud. */
import type {
  ApplyRequest,
  ApplyResponse,
  DataSourceResponse,
  Diagnosed,
  Diagnostic,
  ImportResponse,
  PlanRequest,
  PlanResponse,
  Provider,
  ReadRequest,
  ReadResponse,
} from '../plugin';
import { checkDataSource, checkProvider, checkResource, type Violation } from '../schema/check';
import type { AttributeConstraints, BlockSchema, ProviderDescription, ResourceConstraints } from '../schema/model';
import { isObject, type Value, type ValueObject, type ValuePath } from '../schema/value';
import { ComputedValues, idIsMadeUp, idTemplate, SANDBOX_ACCOUNT_ID } from './computed/values';
import { readDataSource } from './data-sources';
import { completeApply, type GenerateValue, planResource } from './engine';
import { Connection, fingerprintOf, type Journal } from './journal';
import type { ResourceStore } from './store';
import { conformBlock } from './stored-values';

/** What the real provider uses when neither its block nor the environment names a region. */
const DEFAULT_REGION = 'cn-beijing';

/** Kept by Terraform beside each resource of the sandbox: tells them from resources of a real account. */
const MARK = Buffer.from(JSON.stringify({ sandbox: 1 }));

/** A made-up id is taken only by chance; after so many chances the generator is to blame. */
const MAX_ID_ATTEMPTS = 10;

const NO_CONSTRAINTS: ResourceConstraints = { attributes: {} };

export interface SandboxProviderOptions {
  readonly description: ProviderDescription;
  readonly store: ResourceStore;
  readonly journal: Journal;
  readonly env: NodeJS.ProcessEnv;
  /** @default - random values */
  readonly seed?: string;
}

/** `role_name` of alicloud_ram_role, `bucket` of alicloud_oss_bucket, `name`: what the resource itself is called. */
function isOwnName(typeName: string, argument: string): boolean {
  const own = typeName.split('_').at(-1) ?? '';
  return ['name', own, `${own}_name`].includes(argument);
}

/** One provider configuration, as one Terraform uses it. */
export class SandboxProvider implements Provider {
  readonly legacyTypeSystem = true;
  readonly schema: ProviderDescription['schema'];
  private readonly connection = new Connection();
  private region: string;
  private accountId: string;
  /** What there is in the account. */
  private store: ResourceStore;
  /** Who acts, and where: equal requests of two of these are different resources. */
  private identity = '';

  constructor(private readonly options: SandboxProviderOptions) {
    this.schema = options.description.schema;
    this.store = options.store;
    this.region = this.fromEnvironment('ALICLOUD_REGION', 'ALIBABA_CLOUD_REGION') ?? DEFAULT_REGION;
    this.accountId = this.fromEnvironment('ALICLOUD_ACCOUNT_ID', 'ALIBABA_CLOUD_ACCOUNT_ID') ?? SANDBOX_ACCOUNT_ID;
  }

  validateProviderConfig(config: ValueObject): Diagnosed {
    return diagnosed(checkProvider(this.options.description, config), 'Invalid provider configuration');
  }

  configure(config: ValueObject): Diagnosed {
    const text = (value: Value | undefined): string | undefined =>
      typeof value === 'string' && value ? value : undefined;
    this.region = text(config.region) ?? this.region;
    this.accountId = text(config.account_id) ?? this.accountId;
    const [role] = Array.isArray(config.assume_role) ? (config.assume_role as readonly Value[]) : [];
    const [, other] = (isObject(role) && /^acs:ram::(\d+):role\//.exec(text(role.role_arn) ?? '')) || [];
    if (other !== undefined && other !== this.accountId) {
      // A role of another account: nothing of this one is there.
      this.accountId = other;
      this.store = this.options.store.ofAccount(other);
    }
    this.identity = JSON.stringify([
      this.region,
      this.accountId,
      text(config.profile),
      isObject(role) && text(role.role_arn),
    ]);
    return {};
  }

  validateResource(typeName: string, config: ValueObject): Diagnosed {
    return diagnosed(checkResource(this.options.description, typeName, config), `Invalid ${typeName}`);
  }

  validateDataSource(typeName: string, config: ValueObject): Diagnosed {
    return diagnosed(checkDataSource(this.options.description, typeName, config), `Invalid data ${typeName}`);
  }

  plan({ typeName, priorState, proposedNewState, config, priorPrivate }: PlanRequest): PlanResponse {
    // A state of a real account can be planned on, as long as nothing is read or applied.
    if (priorState && isMarked(priorPrivate)) this.isKnown(typeName, idOf(priorState));
    const { block, constraints } = this.type(typeName);
    const plan = planResource(block, constraints, { priorState, proposedNewState, config });
    return { ...plan, plannedPrivate: priorState ? priorPrivate : MARK };
  }

  apply({ typeName, priorState, plannedState, config, plannedPrivate }: ApplyRequest): ApplyResponse {
    if (priorState && !isMarked(plannedPrivate)) {
      return { newState: priorState, private: plannedPrivate, diagnostics: [foreign(typeName, idOf(priorState))] };
    }
    if (priorState && !plannedState) {
      const id = idOf(priorState);
      this.store.delete(typeName, id);
      this.isKnown(typeName, id);
      return { newState: null };
    }
    const planned = plannedState ?? {};
    const newState = priorState
      ? this.update(typeName, idOf(priorState), planned, config ?? {})
      : this.create(typeName, planned, config ?? {});
    return { newState, private: MARK };
  }

  read({ typeName, currentState, private: privateData }: ReadRequest): ReadResponse {
    const id = idOf(currentState);
    if (!isMarked(privateData)) return { newState: currentState, diagnostics: [foreign(typeName, id)] };
    this.isKnown(typeName, id);
    return { newState: this.stored(typeName, id) ?? null };
  }

  importState(typeName: string, id: string): ImportResponse {
    const { constraints } = this.type(typeName);
    if (!constraints.importable) {
      const detail = `The provider has no import of ${typeName}.`;
      return { resources: [], diagnostics: [error(`resource ${typeName} doesn't support import`, detail)] };
    }
    const state = this.stored(typeName, id);
    if (!state) {
      const ids = this.store.ofType(typeName).map((resource) => resource.id);
      const detail = `The sandbox has no ${typeName} with the id ${id}. It has: ${ids.slice(0, 10).join(', ') || 'none'}.`;
      return { resources: [], diagnostics: [error('Cannot import non-existent remote object', detail)] };
    }
    return { resources: [{ typeName, state, private: MARK }] };
  }

  readDataSource(typeName: string, config: ValueObject): DataSourceResponse {
    const { description } = this.options;
    const { store, region, accountId } = this;
    return { state: readDataSource(typeName, config, { description, store, region, accountId }) };
  }

  close(): void {
    this.connection.closed = true;
  }

  private create(typeName: string, planned: ValueObject, config: ValueObject): ValueObject {
    const { journal } = this.options;
    const { store } = this;
    const fingerprint = fingerprintOf(typeName, this.identity, config);
    for (const id of journal.orphans(typeName, fingerprint)) {
      const orphan = this.stored(typeName, id);
      if (!orphan) continue;
      journal.created({ fingerprint, type: typeName, id }, this.connection);
      return orphan;
    }
    const computed = this.computedValues(fingerprint);
    const state = this.complete(typeName, planned, config, computed);
    const id = this.freshId(typeName, state, computed);
    const attributes = { ...state, id };
    journal.created({ fingerprint, type: typeName, id }, this.connection);
    store.put({ type: typeName, id, created: new Date().toISOString(), region: this.region, attributes });
    return attributes;
  }

  private update(typeName: string, id: string, planned: ValueObject, config: ValueObject): ValueObject {
    const { store } = this;
    const stored = store.get(typeName, id);
    if (!stored) throw new Error(`${typeName} ${id} does not exist any more; plan again to see what is left`);
    const computed = this.computedValues(fingerprintOf(typeName, id, config));
    const attributes = { ...this.complete(typeName, planned, config, computed), id };
    store.put({ ...stored, attributes });
    return attributes;
  }

  /** @throws Error if the id is made of arguments and already taken, as the service would */
  private freshId(typeName: string, state: ValueObject, computed: ComputedValues): string {
    const { store } = this;
    const template = idTemplate(typeName) ?? '';
    let before: string | undefined;
    for (let attempt = 0; attempt < MAX_ID_ATTEMPTS; attempt++) {
      const id = computed.id(typeName, state);
      if (!store.has(typeName, id)) return id;
      // An id that stays the same is made of arguments that were given, although the service would make them up.
      if (idIsMadeUp(typeName) && id !== before) {
        before = id;
        continue;
      }
      const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
      // An id that is that of another resource names one of its settings, which can be set as often as one likes.
      if (!names.some((name) => isOwnName(typeName, name)) && store.otherTypesWith(typeName, id).length > 0) return id;
      const args = names.join(', ');
      throw new Error(
        `${typeName} ${id} already exists; import it, or choose another ${args || 'account: there is one for each'}`,
      );
    }
    throw new Error(`${typeName}: no free id in ${MAX_ID_ATTEMPTS} attempts at ${template}`);
  }

  private complete(typeName: string, planned: ValueObject, config: ValueObject, computed: ComputedValues): ValueObject {
    const { block, constraints } = this.type(typeName);
    const generate: GenerateValue = (path, attribute) =>
      computed.value(typeName, path, attribute, constraintsAt(constraints.attributes, path), planned);
    return completeApply(block, constraints, planned, generate, config);
  }

  /** What the file says now, which people may have edited. */
  private stored(typeName: string, id: string): ValueObject | undefined {
    const attributes = this.store.get(typeName, id)?.attributes;
    if (!attributes) return undefined;
    try {
      return { ...conformBlock(this.type(typeName).block, attributes), id };
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`${this.store.file(typeName, id)} was edited: ${reason}; mend or delete it`, { cause });
    }
  }

  private isKnown(typeName: string, id: string): void {
    this.options.journal.known(typeName, id, this.connection);
  }

  private type(typeName: string): { block: BlockSchema; constraints: ResourceConstraints } {
    const { schema, constraints } = this.options.description;
    const block = schema.resource_schemas[typeName]?.block;
    if (!block) throw new Error(`the provider has no type ${typeName}`);
    return { block, constraints: constraints.resources[typeName] ?? NO_CONSTRAINTS };
  }

  /** With a seed, values depend on what was asked for, not on the order in which Terraform asks. */
  private computedValues(request: string): ComputedValues {
    const { region, accountId } = this;
    const { seed } = this.options;
    return new ComputedValues({ region, accountId, ...(seed !== undefined && { seed: `${seed}/${request}` }) });
  }

  private fromEnvironment(...names: readonly string[]): string | undefined {
    return names.map((name) => this.options.env[name]).find(Boolean);
  }
}

const idOf = (state: ValueObject): string => String(state.id);

function diagnosed(violations: readonly Violation[], summary: string): Diagnosed {
  return {
    diagnostics: violations.map(({ severity, message, path }) => ({
      severity,
      summary: severity === 'error' ? summary : path.length > 0 ? 'Argument is deprecated' : 'Deprecated Resource',
      detail: message,
      path,
    })),
  };
}

function error(summary: string, detail: string): Diagnostic {
  return { severity: 'error', summary, detail };
}

function foreign(typeName: string, id: string): Diagnostic {
  return error(
    'Not a resource of the sandbox',
    `${typeName} ${id} is in Terraform's state, but no sandbox made it: the state seems to be that of a real account. ` +
      'Refreshing it here would make Terraform plan to create everything again. Use another state, or run without the sandbox.',
  );
}

function isMarked(privateData: Uint8Array): boolean {
  return MARK.equals(Buffer.from(privateData));
}

function constraintsAt(
  attributes: { readonly [name: string]: AttributeConstraints },
  path: ValuePath,
): AttributeConstraints | undefined {
  let at: AttributeConstraints | undefined;
  let members: { readonly [name: string]: AttributeConstraints } | undefined = attributes;
  for (const step of path) {
    if (typeof step === 'number') continue;
    at = members?.[step];
    members = at?.block;
  }
  return at;
}
