import { isJson } from './model/value';
import type { Suppression } from './suppression';

/** Where a synthesized stack keeps its suppressions, in the comment that Terraform leaves alone. */
export const SUPPRESSIONS_KEY = 'compliance_suppressions';

/** The suppressions that a synthesized stack carries. */
export function suppressionsIn(document: unknown): readonly Suppression[] {
  const comment = isJson(document) ? document['//'] : undefined;
  const all = isJson(comment) ? comment[SUPPRESSIONS_KEY] : undefined;
  return Array.isArray(all) ? (all as Suppression[]) : [];
}
