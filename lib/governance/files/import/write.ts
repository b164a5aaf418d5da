import { stringify } from 'yaml';
import { OrganizationLimits } from '../../organization/limits';
import { ROOT } from '../../protection/targets';
import type { AdoptedSettings, AdoptedTargetSettings, ImportSettings } from '../adopted';
import type { LandingZonePart, LandingZoneSettings } from '../../landing-zone/props';
import type { FolderSettings } from '../../organization/folder';
import type { MessageContactSettings } from '../../organization/message-contact';
import type { FoundAccount, FoundContact, FoundDirectory, FoundFolder, Omission } from './document';

/** Files by their path, and what they leave out. */
export interface WrittenFiles {
  readonly files: { readonly [name: string]: string };
  readonly omissions: readonly Omission[];
}

const BASE = 'https://unpkg.com/cdktf-alicloud-ai-security/schema/governance';

/** What MessageContact takes. */
const TITLES = ['TechnicalDirector', 'MaintenanceDirector', 'ProjectDirector', 'CEO', 'Other'];

/** The files of which `LandingZoneFiles` makes what is there. */
export function filesOf(directory: FoundDirectory): WrittenFiles {
  const omissions: Omission[] = [];
  const paths = new Map<string, string>([[directory.rootFolderId, ROOT]]);
  const notePaths = (folders: readonly FoundFolder[], above: string): void => {
    for (const { folderId, name, folders: below } of folders) {
      const path = above === '' ? name : `${above}/${name}`;
      paths.set(folderId, path);
      notePaths(below, path);
    }
  };
  notePaths(directory.folders, '');
  const names = new Map(directory.accounts.map(({ accountId, displayName }) => [accountId, displayName]));

  const contacts = directory.contacts.filter((contact) => contactProblem(contact, omissions) === undefined);
  const delegations = directory.delegations.filter(({ accountId }) => names.has(accountId));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const folderOf = (id: string): string => paths.get(id) ?? ROOT;
  const spokenOf = new Set([
    ...delegations.map((one) => one.accountId),
    ...directory.policies.flatMap((one) => one.targets),
  ]);
  const isCore = ({ accountId }: FoundAccount): boolean => spokenOf.has(accountId);
  // What the landing zone itself speaks of has to be there before the accounts of the factory.
  const core = directory.accounts.filter(isCore);
  // Nothing but what is there: parts can be taken out of the list one by one.
  const omit: LandingZonePart[] = [
    'logArchiveAccount',
    'securityAccount',
    'sharedServicesAccount',
    'logArchive',
    'detective',
    'quarantine',
    'protectionRules',
  ];
  if (delegations.length === 0) omit.push('delegatedAdministrators');
  const settings: LandingZoneSettings = {
    organization: {
      resourceDirectoryId: directory.resourceDirectoryId,
      // The quota of the directory is to be read in Quota Center only; what is there fits into it.
      ...(directory.accounts.length > OrganizationLimits.MAX_MEMBERS && { maxMembers: directory.accounts.length }),
      ...(directory.memberDeletion && { memberDeletion: true }),
    },
    ...(directory.folders.length > 0 && { folders: directory.folders.map(folderSettings) }),
    ...(core.length > 0 && {
      coreAccounts: {
        folder: ROOT,
        // Else a rename would be another account in the state: the one before would be destroyed.
        others: core.map((one) => ({
          id: one.displayName,
          ...accountSettings(one),
          folder: folderOf(one.folderId),
        })),
      },
    }),
    ...(delegations.length > 0 && {
      delegatedAdministrators: delegations.map(({ accountId, service }) => ({ account: nameOf(accountId), service })),
    }),
    ...(contacts.length > 0 && { messageContacts: contacts.map(contactSettings) }),
    omit,
  };
  if (!directory.controlPoliciesEnabled) {
    omissions.push({
      what: 'control policies are off',
      why: 'a landing zone switches them on: the first plan says so',
    });
  }
  const imports: ImportSettings[] = [
    ...delegations.map(({ accountId, service }) => ({
      construct: `Delegate-${service}-${nameOf(accountId)}`,
      id: `${accountId}:${service}`,
    })),
    ...contacts.map(({ contactId, name }) => ({ construct: `Contact-${name}`, id: contactId })),
  ];
  const targetsOf = (ids: readonly string[]): AdoptedTargetSettings[] =>
    ids.map((id) => ({ target: paths.get(id) ?? nameOf(id), id }));
  const adopted: AdoptedSettings = {
    ...(directory.policies.length > 0 && {
      controlPolicies: directory.policies.map(({ targets, document, ...policy }) => ({
        ...policy,
        document: JSON.parse(document) as object,
        ...(targets.length > 0 && { targets: targetsOf(targets) }),
      })),
    }),
    ...(imports.length > 0 && { imports }),
  };
  const files: { [name: string]: string } = {
    'landing-zone.yaml': page(
      'landing-zone',
      settings,
      'Written by "aisec governance import"; yours to change from now on.',
    ),
  };
  for (const account of directory.accounts.filter((one) => !isCore(one))) {
    const folder = folderOf(account.folderId);
    const { place, says } = placeOf(folder);
    const name = fileName(account, place, files);
    files[name] = page('account', {
      ...accountSettings(account),
      ...(says && { folder }),
      ...(account.enrolled === true && { enrolled: true }),
    });
  }
  if (Object.keys(adopted).length > 0) {
    const text = 'What Terraform takes over in the first apply. "imports" can be removed after it.';
    files['adopted.yaml'] = page('adopted', adopted, text);
  }
  return { files, omissions };
}

const page = (schema: string, value: object, text?: string): string =>
  `# yaml-language-server: $schema=${BASE}/${schema}.schema.json\n${text === undefined ? '' : `# ${text}\n`}${yaml(value)}`;

/** Where the file of an account lies: the folders it is in, unless the names of some mean something else to file systems or readers. */
function placeOf(folder: string): { readonly place: string; readonly says: boolean } {
  const usual = folder !== ROOT && folder.split('/').every((name) => /^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u.test(name));
  return usual ? { place: `accounts/${folder}`, says: false } : { place: 'accounts', says: true };
}

/** A name that no other file has, also where letter case does not count. */
function fileName({ displayName, accountId }: FoundAccount, place: string, files: object): string {
  const words = displayName.replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/^-+|-+$/g, '');
  const taken = new Set(Object.keys(files).map((one) => one.toLowerCase()));
  const plain = `${place}/${words}.yaml`;
  const free = words !== '' && words.toLowerCase() !== 'defaults' && !taken.has(plain.toLowerCase());
  return free ? plain : `${place}/${words === '' ? 'account' : words}-${accountId}.yaml`;
}

function accountSettings({ displayName, accountId, payerAccountId, tags }: FoundAccount): {
  readonly displayName: string;
  readonly accountId: string;
} {
  return { displayName, accountId, ...(payerAccountId !== undefined && { payerAccountId }), ...some(tags) };
}

const yaml = (value: object): string => stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });

const some = (tags: { readonly [key: string]: string }): { readonly tags?: typeof tags } =>
  Object.keys(tags).length > 0 ? { tags } : {};

function folderSettings({ folderId, name, tags, folders }: FoundFolder): FolderSettings {
  return {
    name,
    id: name,
    folderId,
    ...some(tags),
    ...(folders.length > 0 && { folders: folders.map(folderSettings) }),
  };
}

const contactSettings = ({ contactId: _, ...settings }: FoundContact): MessageContactSettings => settings;

/** Why the provider would not take a contact, which is then left out. */
function contactProblem({ name, title, phone }: FoundContact, omissions: Omission[]): string | undefined {
  const why = !TITLES.includes(title)
    ? `the alicloud provider does not know the title ${title}`
    : !/^\p{L}{2,12}$/u.test(name)
      ? 'the alicloud provider takes names of 2 to 12 letters only'
      : phone !== undefined && !/^86-\d{11}$/.test(phone)
        ? 'the alicloud provider takes phone numbers of the Chinese mainland only'
        : undefined;
  if (why !== undefined) omissions.push({ what: `message contact ${name}`, why });
  return why;
}
