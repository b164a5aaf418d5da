/** What there is in the fake cloud, without what differs from one run to the next: ids, times and secrets. */
import type { CloudState } from '../../lib/sandbox/openapi/inspect';
import type { Json } from './terraform';

/** What the fake remembers only to answer calls. */
const NOTES = ['keywordImports', 'temporaryCredentials', 'idempotency'];

/** Members with what nobody gives: secrets, when something was done, and how often. */
const MADE_UP = /^(secret|seed|created|modified|updated|changed|started|verified|expires|lastUsed|userId|version)$/;
/** Members that name an object of any kind. */
const IDS = /^(id|uuid|root|orderId)$/;
const SHORTEST_ID = 4;
const EARLIEST_TIME = 1_600_000_000_000;

/**
 * Objects by kind; kinds without any are left out.
 *
 * @param given the configuration: an id that stands in it was not made up
 */
export function summaryOf(cloud: CloudState, given: Json): Json {
  const kinds = Object.entries(cloud).filter(([kind, all]) => all.length > 0 && !NOTES.includes(kind));
  const text = JSON.stringify(given);
  const ids = [...new Set(kinds.flatMap(([, all]) => idsIn(all)))]
    .filter((id) => id.length >= SHORTEST_ID && !text.includes(id))
    .sort((a, b) => b.length - a.length);
  return Object.fromEntries(
    kinds.map(([kind, all]) => [kind, all.map((one) => JSON.stringify(plain(one as unknown, ids))).sort()]),
  );
}

function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    IDS.test(name) && (typeof inner === 'string' || typeof inner === 'number') ? [String(inner)] : idsIn(inner),
  );
}

function plain(value: unknown, ids: readonly string[]): unknown {
  if (Array.isArray(value)) return (value as unknown[]).map((one) => plain(one, ids));
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([name]) => !MADE_UP.test(name))
      // Of what is stored in versions the last one counts: a call that is repeated makes another one.
      .map(([name, inner]) => [name, name === 'values' && Array.isArray(inner) ? inner.slice(-1) : (inner as unknown)])
      .map(([name, inner]) => [String(name), plain(inner, ids)] as const);
    return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)));
  }
  if (typeof value === 'number') return value > EARLIEST_TIME || ids.includes(String(value)) ? '#' : value;
  if (typeof value !== 'string') return value;
  // The mark of a key may be behind what is stored beside it: the next one who reads both knows.
  let text = value.replace(/SANDBOX-\w{22}/g, '#').replace(/\[aisec [^\]]*\]/, '[aisec]');
  for (const id of ids) text = text.replaceAll(id, '#');
  return text;
}
