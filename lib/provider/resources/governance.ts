/** What the resources and data sources of Cloud Governance Center share. */
import type { AttributeDefinition, Request, Source } from '../definition';
import { textOf, textsOf } from '../engine/values';

const GOVERNANCE = { product: 'governance', version: '2021-01-20' } as const;

/** A call in the region that manages the provider's one. */
export function governance(action: string, parameters: Request['parameters'] = {}, repeatable = true): Request {
  return { api: GOVERNANCE, action, parameters: { RegionId: { take: 'center' }, ...parameters }, repeatable };
}

/** Ids of accounts are numbers here, and texts everywhere else; one that a double cannot hold is sent as it is written. */
const numberOf = (id: string): number | string => (Number.isSafeInteger(Number(id)) ? Number(id) : id);

export const accountNumber = (name: string): Source => ({
  made: ({ attributes }) => (textOf(attributes, name) === '' ? undefined : numberOf(textOf(attributes, name))),
});

/** The same for a list, which is empty where there is none. */
export const accountNumbers = (name: string): Source => ({
  made: ({ attributes }) => textsOf(attributes, name).map(numberOf),
});

export const ACCOUNT_ID: AttributeDefinition = {
  type: 'string',
  optional: true,
  description: 'Member of the resource directory, for checks of several accounts. By default, the own account.',
};
