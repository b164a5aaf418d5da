import type { ProviderSchema } from '../schema/model';
import type { Value, ValueObject, ValuePath } from '../schema/value';

export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  readonly summary: string;
  readonly detail?: string;
  readonly path?: ValuePath;
}

/** Diagnostics that stop the call when one is an error. */
export interface Diagnosed {
  readonly diagnostics?: readonly Diagnostic[];
}

/** Opaque bytes that Terraform keeps beside a resource's state and hands back. */
export type PrivateData = Uint8Array;

export interface PlanRequest {
  readonly typeName: string;
  /** `null` when the resource is to be created. */
  readonly priorState: ValueObject | null;
  /** `null` when the resource is to be destroyed. */
  readonly proposedNewState: ValueObject | null;
  readonly config: ValueObject | null;
  readonly priorPrivate: PrivateData;
}

export interface PlanResponse extends Diagnosed {
  readonly plannedState: ValueObject | null;
  readonly requiresReplace?: readonly ValuePath[];
  readonly plannedPrivate?: PrivateData;
}

export interface ApplyRequest {
  readonly typeName: string;
  readonly priorState: ValueObject | null;
  /** `null` when the resource is to be destroyed. */
  readonly plannedState: ValueObject | null;
  readonly config: ValueObject | null;
  readonly plannedPrivate: PrivateData;
}

export interface ApplyResponse extends Diagnosed {
  readonly newState: ValueObject | null;
  readonly private?: PrivateData;
}

export interface ReadRequest {
  readonly typeName: string;
  readonly currentState: ValueObject;
  readonly private: PrivateData;
}

export interface ReadResponse extends Diagnosed {
  /** `null` when the resource no longer exists. */
  readonly newState: ValueObject | null;
  readonly private?: PrivateData;
}

export interface ImportedResource {
  readonly typeName: string;
  readonly state: ValueObject;
  readonly private?: PrivateData;
}

export interface ImportResponse extends Diagnosed {
  readonly resources: readonly ImportedResource[];
}

export interface DataSourceResponse extends Diagnosed {
  readonly state: ValueObject | null;
}

/**
 * What a Terraform provider does, free of the wire format.
 * Every value holds each attribute and block of its schema: null for an absent attribute, `[]` for absent list and set
 * blocks, null for an absent single block. An attribute of type `dynamic` holds `{ value, type }`, as state files do.
 * Answers may leave such members out. A thrown error becomes an error diagnostic; values of sensitive attributes are taken
 * out of all diagnostics.
 */
export interface Provider {
  readonly schema: ProviderSchema;
  /** Tells Terraform to tolerate values that differ from the plan in the ways the provider SDK v1 makes them differ. */
  readonly legacyTypeSystem?: boolean;
  validateProviderConfig(config: ValueObject): Promise<Diagnosed> | Diagnosed;
  /** Called once: each connection of Terraform has a Provider of its own. */
  configure(config: ValueObject, terraformVersion: string): Promise<Diagnosed> | Diagnosed;
  validateResource(typeName: string, config: ValueObject): Promise<Diagnosed> | Diagnosed;
  validateDataSource(typeName: string, config: ValueObject): Promise<Diagnosed> | Diagnosed;
  /** Brings a state that was written by another schema version to this one; unknown keys are dropped by the caller. */
  upgradeState?(typeName: string, version: number, state: ValueObject): Promise<ValueObject> | ValueObject;
  plan(request: PlanRequest): Promise<PlanResponse> | PlanResponse;
  apply(request: ApplyRequest): Promise<ApplyResponse> | ApplyResponse;
  read(request: ReadRequest): Promise<ReadResponse> | ReadResponse;
  importState(typeName: string, id: string): Promise<ImportResponse> | ImportResponse;
  readDataSource(typeName: string, config: ValueObject): Promise<DataSourceResponse> | DataSourceResponse;
  /** Terraform was interrupted and asks running calls to end early. */
  stop?(): Promise<void> | void;
  /** Terraform ends in good order, and has stored what it was told. Not called when it was killed. Must not throw. */
  shutDown?(): void;
  /** The connection is gone; no call follows. Must not throw. */
  close?(): void;
}

export type { Value };
