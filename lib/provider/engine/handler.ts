import type { Diagnostic } from '../../plugin';
import type { ValueObject } from '../../schema/value';
import type { Context } from './context';

/** What Terraform keeps beside the state: JSON that no plan shows. */
export interface PrivateState {
  readonly [name: string]: unknown;
}

export interface Outcome {
  readonly state: ValueObject;
  readonly private?: PrivateState;
  readonly diagnostics?: readonly Diagnostic[];
}

export interface PlanAdvice {
  /** Computed attributes that are known only after apply. */
  readonly unknown?: readonly string[];
  /** Computed attributes whose next value is known. */
  readonly set?: ValueObject;
  readonly diagnostics?: readonly Diagnostic[];
}

/** How one resource type lives. Attributes that the configuration leaves out are null in every state it gets. */
export interface Handler {
  /** Called before Terraform shows a creation (`prior` is null) or an update. */
  plan?(context: Context, prior: ValueObject | null, planned: ValueObject, config: ValueObject): Promise<PlanAdvice>;
  create(context: Context, planned: ValueObject, config: ValueObject): Promise<Outcome>;
  /**
   * Null when the object is gone.
   * @param imported all attributes are wanted, not only those that the configuration declares
   */
  read(context: Context, state: ValueObject, imported: boolean): Promise<Outcome | null>;
  update(context: Context, prior: ValueObject, planned: ValueObject, config: ValueObject): Promise<Outcome>;
  delete(context: Context, state: ValueObject): Promise<readonly Diagnostic[]>;
  /** The attributes that an import id stands for. */
  fromImportId(id: string): ValueObject;
}

export type DataSourceReader = (context: Context, config: ValueObject) => Promise<ValueObject>;
