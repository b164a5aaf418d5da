/** How the behaviour of a product's API is written down. */
import type { Api } from '../../schema/openapi';
import { invalidParameter, missingParameter } from './errors';
import type { Faults } from './faults';
import type { Directory, Principal } from './identities';
import type { JsonObject } from './objects';
import type { ParameterObject, ParameterValue } from './request';
import type { View } from './store';

/** What an action sees of the world. */
export interface Surroundings {
  readonly view: View;
  readonly directory: Directory;
  readonly accountId: string;
  /** Absent for actions that are called without a signature. */
  readonly principal?: Principal;
  readonly faults: Faults;
  /** In ms since 1970. */
  readonly now: number;
}

/** One call, its parameters already checked against the catalogue. */
export class Call implements Surroundings {
  readonly view: View;
  readonly directory: Directory;
  readonly accountId: string;
  readonly principal?: Principal;
  readonly faults: Faults;
  readonly now: number;

  constructor(
    readonly parameters: ParameterObject,
    surroundings: Surroundings,
  ) {
    this.view = surroundings.view;
    this.directory = surroundings.directory;
    this.accountId = surroundings.accountId;
    this.principal = surroundings.principal;
    this.faults = surroundings.faults;
    this.now = surroundings.now;
  }

  has(name: string): boolean {
    return this.parameters[name] !== undefined;
  }

  value(name: string): ParameterValue | undefined {
    return this.parameters[name];
  }

  /** A text, '' where there is none. */
  text(name: string): string {
    const value = this.parameters[name];
    return value === undefined ? '' : String(value);
  }

  /** @throws ApiError if the parameter is missing or empty */
  need(name: string): string {
    const text = this.text(name);
    if (text === '') throw missingParameter(name);
    return text;
  }

  number(name: string): number | undefined {
    const value = this.parameters[name];
    return typeof value === 'number' ? value : undefined;
  }

  flag(name: string): boolean {
    return this.parameters[name] === true;
  }

  /**
   * The JSON text in a parameter whose type is string.
   * @throws ApiError if it is none
   */
  json(name: string): unknown {
    try {
      return JSON.parse(this.need(name)) as unknown;
    } catch (error) {
      if (error instanceof SyntaxError) throw invalidParameter(name, 'it is not JSON');
      throw error;
    }
  }
}

/** One action. */
export interface Operation {
  /** Sees all writes, and runs while nobody else writes. */
  readonly writes: boolean;
  /** Called without a signature. */
  readonly anonymous?: boolean;
  /** Answers what the API answers, but for the request id. */
  readonly run: (call: Call) => JsonObject;
}

export const reads = (run: Operation['run']): Operation => ({ writes: false, run });
export const writes = (run: Operation['run']): Operation => ({ writes: true, run });

export interface Product {
  readonly api: Api;
  readonly operations: { readonly [action: string]: Operation };
}

/** One page of a list. */
export function page<T>(
  all: readonly T[],
  number: number,
  size: number,
): { readonly items: readonly T[]; readonly total: number } {
  return { items: all.slice((number - 1) * size, number * size), total: all.length };
}

/** `2023-06-03T14:43:03Z` */
export function utc(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

/** Members whose value is undefined are left out. */
export function present(members: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
