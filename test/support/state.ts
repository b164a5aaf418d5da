/**
 * Values of a state without what says nothing: absent ones, which the provider keeps as empty ones after an update, when something was
 * changed, and what a rate limit would apply to where there is none.
 */
export function meaning(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(meaning);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(
    ([name, member]) =>
      ![null, '', 0, false].includes(member as null) &&
      !(Array.isArray(member) && member.length === 0) &&
      name !== 'gmt_modified' &&
      !(name === 'cc_effect' && !(value as { readonly cc_status?: number }).cc_status),
  );
  return Object.fromEntries(members.map(([name, member]) => [name, meaning(member)]));
}
