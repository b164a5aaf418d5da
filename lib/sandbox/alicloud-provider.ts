/** The sandbox's `aliyun/alicloud`: plans as the real provider, keeps resources on disk instead of in the cloud. */
import type {
  ApplyRequest,
  ApplyResponse,
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
import { ComputedValues, idTemplate, SANDBOX_ACCOUNT_ID } from './computed/values';
import { readDataSource } from './data-sources';
import { completeApply, type GenerateValue, planResource } from './engine';
import { fingerprintOf, type Journal } from './journal';
import type { ResourceStore, StoredResource } from './store';

/** What the real provider uses when neither its block nor the environment names a region. */
const DEFAULT_REGION = 'cn-beijing';

/** Kept by Terraform beside each resource of the sandbox: tells them from resources of a real account. */
const MARK = Buffer.from(JSON.stringify({ sandbox: 1 }));

export interface SandboxProviderOptions {
  readonly description: ProviderDescription;
  readonly store: ResourceStore;
  readonly journal: Journal;
  readonly env: NodeJS.ProcessEnv;
  /** @default - random values */
  readonly seed?: string;
}

function diagnostics(violations: readonly Violation[], summary: string): Diagnosed {
  return {
    diagnostics: violations
      // Terraform warns of deprecated attributes by itself as well.
      .filter(({ code, path }) => code !== 'deprecated' || path.length > 0)
      .map(({ severity, message, path }) => ({
        severity,
        summary: severity === 'error' ? summary : 'Deprecated attribute',
        detail: message,
        path,
      })),
  };
}

function error(summary: string, detail: string): Diagnostic {
  return { severity: 'error', summary, detail };
}

export class SandboxProvider implements Provider {
  readonly legacyTypeSystem = true;
  readonly schema: ProviderDescription['schema'];
  private readonly connection = Symbol('connection');
  private region: string;
  private accountId: string;
  private computed: ComputedValues;

  constructor(private readonly options: SandboxProviderOptions) {
    this.schema = options.description.schema;
    this.region = this.fromEnvironment('ALICLOUD_REGION', 'ALIBABA_CLOUD_REGION') ?? DEFAULT_REGION;
    this.accountId = SANDBOX_ACCOUNT_ID;
    this.computed = this.computedValues();
  }

  validateProviderConfig(config: ValueObject): Diagnosed {
    return diagnostics(checkProvider(this.options.description, config), 'Invalid provider configuration');
  }

  configure(config: ValueObject): Diagnosed {
    const text = (value: Value | undefined): string | undefined =>
      typeof value === 'string' && value ? value : undefined;
    this.region = text(config.region) ?? this.region;
    this.accountId =
      text(config.account_id) ??
      this.fromEnvironment('ALICLOUD_ACCOUNT_ID', 'ALIBABA_CLOUD_ACCOUNT_ID') ??
      SANDBOX_ACCOUNT_ID;
    this.computed = this.computedValues();
    return {};
  }

  validateResource(typeName: string, config: ValueObject): Diagnosed {
    return diagnostics(checkResource(this.options.description, typeName, config), `Invalid ${typeName}`);
  }

  validateDataSource(typeName: string, config: ValueObject): Diagnosed {
    return diagnostics(checkDataSource(this.options.description, typeName, config), `Invalid data ${typeName}`);
  }

  plan({ typeName, priorState, proposedNewState, config, priorPrivate }: PlanRequest): PlanResponse {
    if (priorState) this.options.journal.confirmed(typeName, String(priorState.id));
    const { block, constraints } = this.type(typeName);
    const plan = planResource(block, constraints, { priorState, proposedNewState, config });
    return { ...plan, plannedPrivate: priorState ? priorPrivate : MARK };
  }

  apply(request: ApplyRequest): ApplyResponse {
    const { typeName, priorState, plannedState, plannedPrivate } = request;
    if (!plannedState) {
      const id = String(priorState?.id);
      this.options.store.delete(typeName, id);
      this.options.journal.confirmed(typeName, id);
      return { newState: null };
    }
    const config = request.config ?? {};
    if (!priorState) return { newState: this.create(typeName, plannedState, config), private: MARK };
    return { newState: this.update(typeName, priorState, plannedState, config), private: plannedPrivate };
  }

  read({ typeName, currentState, private: privateData }: ReadRequest): ReadResponse {
    const id = String(currentState.id);
    if (!isMarked(privateData)) {
      const detail =
        `${typeName} ${id} is in Terraform's state, but the sandbox did not make it: the state seems to be that of a real account. ` +
        'Refreshing it here would make Terraform plan to create everything again. Use another state, or run without the sandbox.';
      return { newState: currentState, diagnostics: [error('Not a resource of the sandbox', detail)] };
    }
    this.options.journal.confirmed(typeName, id);
    return { newState: this.options.store.get(typeName, id)?.attributes ?? null };
  }

  importState(typeName: string, id: string): ImportResponse {
    const { constraints } = this.type(typeName);
    if (constraints.importable === false) {
      const detail = `The provider cannot import ${typeName}.`;
      return { resources: [], diagnostics: [error("resource doesn't support import", detail)] };
    }
    const stored = this.options.store.get(typeName, id);
    if (!stored) {
      const ids = this.options.store.ofType(typeName).map((resource) => resource.id);
      const detail = `The sandbox has no ${typeName} with the id ${id}. It has: ${ids.slice(0, 10).join(', ') || 'none'}.`;
      return { resources: [], diagnostics: [error('Cannot import non-existent resource', detail)] };
    }
    return { resources: [{ typeName, state: stored.attributes, private: MARK }] };
  }

  readDataSource(typeName: string, config: ValueObject): { state: ValueObject } {
    return {
      state: readDataSource(typeName, config, {
        description: this.options.description,
        store: this.options.store,
        region: this.region,
        accountId: this.accountId,
      }),
    };
  }

  close(): void {
    this.options.journal.connectionClosed(this.connection);
  }

  private create(typeName: string, planned: ValueObject, config: ValueObject): ValueObject {
    const { store, journal } = this.options;
    const fingerprint = fingerprintOf(typeName, `${this.region}/${this.accountId}`, config);
    const named = Object.entries(config).some(([name, value]) => /(^|_)name$/.test(name) && typeof value === 'string');
    const orphan = journal.orphan(fingerprint, named);
    const found = orphan === undefined ? undefined : store.get(typeName, orphan);
    if (found) {
      journal.created({ fingerprint, type: typeName, id: found.id }, this.connection);
      return found.attributes;
    }
    const state = this.complete(typeName, planned, config);
    const id = this.freshId(typeName, state);
    const attributes = { ...state, id };
    // First the journal: a resource that it does not know could never be found again.
    journal.created({ fingerprint, type: typeName, id }, this.connection);
    store.put({ type: typeName, id, created: new Date().toISOString(), region: this.region, attributes });
    return attributes;
  }

  private update(typeName: string, prior: ValueObject, planned: ValueObject, config: ValueObject): ValueObject {
    const { store } = this.options;
    const id = String(prior.id);
    const stored = store.get(typeName, id);
    if (!stored) throw new Error(`${typeName} ${id} does not exist any more; run terraform plan to see what is left`);
    const attributes = { ...this.complete(typeName, planned, config), id };
    store.put({ ...stored, attributes } satisfies StoredResource);
    return attributes;
  }

  /** @throws Error if the id is made of arguments and already taken, as the service would */
  private freshId(typeName: string, state: ValueObject): string {
    const template = idTemplate(typeName);
    const id = this.computed.id(typeName, state);
    if (!this.options.store.get(typeName, id)) return id;
    if (template && !template.includes('{#')) {
      throw new Error(
        `${typeName} ${id} already exists in the sandbox; import it, or choose other values for ${template}`,
      );
    }
    return this.freshId(typeName, state);
  }

  private complete(typeName: string, planned: ValueObject, config: ValueObject): ValueObject {
    const { block, constraints } = this.type(typeName);
    const generate: GenerateValue = (path, attribute) =>
      this.computed.value(typeName, path, attribute, constraintsAt(constraints.attributes, path), planned);
    return completeApply(block, constraints, planned, generate, config);
  }

  private type(typeName: string): { block: BlockSchema; constraints: ResourceConstraints } {
    const { schema, constraints } = this.options.description;
    const block = schema.resource_schemas[typeName]?.block;
    if (!block) throw new Error(`the provider has no type ${typeName}`);
    return { block, constraints: constraints.resources[typeName] ?? NO_CONSTRAINTS };
  }

  private computedValues(): ComputedValues {
    const { seed } = this.options;
    return new ComputedValues({ region: this.region, accountId: this.accountId, ...(seed !== undefined && { seed }) });
  }

  private fromEnvironment(...names: readonly string[]): string | undefined {
    return names.map((name) => this.options.env[name]).find(Boolean);
  }
}

const NO_CONSTRAINTS: ResourceConstraints = { attributes: {} };

function isMarked(privateData: Uint8Array): boolean {
  if (privateData.length === 0) return false;
  try {
    const parsed = JSON.parse(Buffer.from(privateData).toString('utf8')) as Value;
    return isObject(parsed) && parsed.sandbox === 1;
  } catch {
    return false;
  }
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
