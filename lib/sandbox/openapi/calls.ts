/** The journal of calls: which, when, with which ids, how they ended. No value that could be a secret or a prompt gets there. */
import { appendFileSync, rmSync } from 'node:fs';
import * as path from 'node:path';
import { readIfPresent } from '../store';

export interface OpenApiCall {
  /** When the request arrived, in ms since 1970, with fractions. */
  readonly at: number;
  readonly product: string;
  readonly version: string;
  readonly action: string;
  /** Names of the parameters that were sent. */
  readonly parameters: readonly string[];
  /** Values of those that name something, or are tokens of idempotency. */
  readonly ids: { readonly [parameter: string]: string };
  /** Who called: `root`, `user/<name>`, `role/<name>`, or '' where that is not known. */
  readonly caller: string;
  /** HTTP status; 0 where no answer was sent. */
  readonly status: number;
  /** What the answer's Code says; `OK` where it has none, `AnswerLost`, `Killed` or `Hanging` where no answer was sent. */
  readonly code: string;
  /** From arrival to answer, in ms. */
  readonly duration: number;
}

/** Parameters whose values say what a call is about. */
const TELLING =
  /(Id|Ids|IdList|Name|Code|Type|Status|Region|ClientToken|Scene|Field|Version|Page|PageSize|DryRun|Arn)$/;
const LONGEST = 200;

const fileOf = (stateDir: string): string => path.join(stateDir, 'openapi-calls.jsonl');

export function tellingValues(pairs: Iterable<readonly [string, string]>): { [parameter: string]: string } {
  return Object.fromEntries(
    [...pairs].filter(([name]) => TELLING.test(name)).map(([name, value]) => [name, value.slice(0, LONGEST)]),
  );
}

/** A line begins with its line feed: one that was cut by a kill does not spoil the next. */
export function recordCall(stateDir: string, call: OpenApiCall): void {
  appendFileSync(fileOf(stateDir), `\n${JSON.stringify(call)}`, { mode: 0o600 });
}

/** All calls that reached the fake cloud of a state directory, in the order of their ends. */
export function readCalls(stateDir: string): OpenApiCall[] {
  return (readIfPresent(fileOf(stateDir)) ?? '').split('\n').flatMap((line) => {
    try {
      return line === '' ? [] : [JSON.parse(line) as OpenApiCall];
    } catch {
      return [];
    }
  });
}

export function forgetCalls(stateDir: string): void {
  rmSync(fileOf(stateDir), { force: true });
}
