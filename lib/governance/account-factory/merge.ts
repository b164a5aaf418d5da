import { type IFolder, ROOT } from '../protection/targets';
import type { AccountAccess, AccountDefaults, AccountRequest, BaselineItemRequest } from './account-request';
import { BaselineItem, DEFAULT_DOMAIN_ITEM, mergeItems } from './baseline-item';

/** A request with the defaults of the factory and of the folders above the account. */
export interface MergedRequest extends AccountRequest {
  readonly tags: { readonly [key: string]: string };
  readonly contacts: readonly string[];
  readonly singleSignOn: readonly AccountAccess[];
  /** Without those of the factory's own baseline. */
  readonly baseline: readonly BaselineItemRequest[];
}

/** Folders from the root folder, which has two names, down to the given one, by their paths. */
function pathsTo(folder: IFolder): readonly string[] {
  const paths: string[] = [];
  for (let at: IFolder | undefined = folder; at?.parent; at = at.parent) paths.unshift(at.targetName);
  return ['', ROOT, ...paths];
}

/** @param layers from the farthest to the nearest */
export function mergeDefaults(layers: readonly AccountDefaults[]): Omit<MergedRequest, 'displayName' | 'folder'> {
  const last = <K extends keyof AccountDefaults>(name: K): Pick<AccountDefaults, K> => {
    const value = layers
      .map((layer) => layer[name])
      .filter((one) => one !== undefined)
      .at(-1);
    return (value === undefined ? {} : { [name]: value }) as Pick<AccountDefaults, K>;
  };
  const access = layers.flatMap(({ singleSignOn = [] }) => singleSignOn);
  const keyOf = ({ group = '', user = '', accessConfiguration }: AccountAccess): string =>
    JSON.stringify([group, user, accessConfiguration]);
  return {
    ...last('payerAccountId'),
    ...last('quarantine'),
    tags: Object.assign({}, ...layers.map(({ tags }) => tags ?? {})) as { readonly [key: string]: string },
    contacts: [...new Set(layers.flatMap(({ contacts = [] }) => contacts))],
    singleSignOn: [...new Map(access.map((one) => [keyOf(one), one])).values()],
    baseline: mergeItems(layers.map(({ baseline }) => baseline)),
  };
}

/** The request with what applies where it lies. */
export function mergeRequest(
  request: AccountRequest,
  folder: IFolder,
  defaults: AccountDefaults,
  folderDefaults: { readonly [path: string]: AccountDefaults },
): MergedRequest {
  const layers = pathsTo(folder).flatMap((path) => folderDefaults[path] ?? []);
  const merged = mergeDefaults([defaults, ...layers, request]);
  const { defaultDomainName } = request;
  const domain = defaultDomainName === undefined ? [] : [BaselineItem.defaultDomain(defaultDomainName)];
  return { ...request, ...merged, baseline: mergeItems([merged.baseline, domain]) };
}

/** Whether a request gives its domain in both ways. */
export const givesDomainTwice = ({ defaultDomainName, baseline = [] }: AccountRequest): boolean =>
  defaultDomainName !== undefined && baseline.some(({ name }) => name === DEFAULT_DOMAIN_ITEM);
