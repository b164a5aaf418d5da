/** The real provider's answers to create and update plans (test/fixtures/golden), and their replay in this process. */
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { planResource } from '../../lib/sandbox/engine';
import { wholeAlicloud } from '../../lib/schema/alicloud';
import type { Value, ValueObject } from '../../lib/schema/value';
import { GOLDEN, goldenLines } from './golden';
import { actionOf, afterOf, afterUnknownOf, conform, ordered, proposedNew } from './terraform-core';

type Json = { readonly [name: string]: unknown };

/** One creation the real provider planned. */
export interface GoldenPlan {
  readonly type: string;
  readonly size: 'min' | 'full';
  readonly config: Json;
  readonly after: Json;
  readonly after_unknown: Json;
  readonly after_sensitive: Json;
}

/** One change of a `full` configuration on a prior state, and what the real provider planned. */
export interface GoldenUpdate {
  readonly type: string;
  readonly kind: 'none' | 'change' | 'unset';
  readonly path: string;
  readonly value: unknown;
  readonly actions: readonly string[];
  readonly replace_paths?: readonly (readonly (string | number)[])[];
}

export interface GoldenState {
  readonly schema_version: number;
  readonly attributes: Json;
}

export const goldenPlans = (): GoldenPlan[] => goldenLines('plans.jsonl');
export const goldenUpdates = (): GoldenUpdate[] => goldenLines('updates.jsonl');
export const goldenStates = (): { readonly [type: string]: GoldenState } =>
  JSON.parse(readFileSync(path.join(GOLDEN, 'prior-states.json'), 'utf8')) as { [type: string]: GoldenState };

/** The configuration of an update line: the `full` one of the type with the line's change. */
export function changedConfig(full: Json, update: GoldenUpdate): Json {
  if (update.kind === 'none') return full;
  const others = Object.entries(full).filter(([name]) => name !== update.path);
  return Object.fromEntries(update.kind === 'change' ? [...others, [update.path, update.value]] : others);
}

function planOf(type: string, priorState: ValueObject | null, json: Json) {
  const { schema, constraints } = wholeAlicloud();
  const block = schema.resource_schemas[type].block;
  const config = conform(block, json);
  const proposedNewState = proposedNew(block, priorState, config);
  return { block, ...planResource(block, constraints.resources[type], { priorState, proposedNewState, config }) };
}

/** The plan of a creation in the plan JSON's form, sets in one order. */
export function replayPlan(line: GoldenPlan): { readonly after: unknown; readonly after_unknown: unknown } {
  const { block, plannedState } = planOf(line.type, null, line.config);
  const value: Value = plannedState && ordered(block, plannedState);
  return { after: afterOf(value), after_unknown: afterUnknownOf(value) };
}

export function replayUpdate(line: GoldenUpdate, full: Json, state: GoldenState) {
  const block = wholeAlicloud().schema.resource_schemas[line.type].block;
  const prior = conform(block, state.attributes);
  const { plannedState, requiresReplace } = planOf(line.type, prior, changedConfig(full, line));
  if (!plannedState) throw new Error(`${line.type}: planned a destruction`);
  return actionOf(block, prior, plannedState, requiresReplace);
}
