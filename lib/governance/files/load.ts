import { readdirSync, readFileSync, statSync } from 'node:fs';
import * as path from 'node:path';
import type { Construct } from 'constructs';
import { type Finding, ValidationError } from '../../core/errors';
import { AccountFactory, type AccountFactoryProps } from '../account-factory/account-factory';
import type { AccountDefaults, AccountRequest } from '../account-factory/account-request';
import { LandingZone } from '../landing-zone/landing-zone';
import type { LandingZoneProps, LandingZoneSettings } from '../landing-zone/props';
import { ROOT } from '../protection/targets';
import { AdoptedControlPolicies, type AdoptedSettings, importInto } from './adopted';
import { placed, type PlacedValue } from './places';
import { schemaFindings, type SchemaName } from './schemas';
import { type FileValue, located, type ReadFile, readYaml } from './yaml';

/** What the files of an organization say. */
export interface LandingZoneData {
  /** `landing-zone.yaml`. */
  readonly settings: LandingZoneSettings;
  /** The files of accounts, by their paths. */
  readonly requests: readonly AccountRequest[];
  /** `accounts/defaults.yaml`: for all accounts. */
  readonly defaults: AccountDefaults;
  /** `accounts/<folder>/defaults.yaml`, by path of the folder. */
  readonly folderDefaults: { readonly [folder: string]: AccountDefaults };
  /** `adopted.yaml`: what exists already. */
  readonly adopted: AdoptedSettings;
}

const SETTINGS = 'landing-zone';
const ADOPTED = 'adopted';
const ACCOUNTS = 'accounts';
const DEFAULTS = 'defaults';
const EXTENSION = /\.ya?ml$/i;

/**
 * An organization as files of YAML:
 *
 * - `landing-zone.yaml` is what `LandingZoneSettings` is in TypeScript;
 * - `accounts/…/<name>.yaml` is an `AccountRequest` each; the folders that the file is in are the account's, unless it says `folder`;
 * - `adopted.yaml` is what exists already, as `aisec governance import` writes it;
 * - `accounts/…/defaults.yaml` is what `AccountDefaults` is: for the accounts of that folder and of those below it.
 *
 * The JSON Schemas of all of them are in the package, below `schema/governance`.
 */
export class LandingZoneFiles implements LandingZoneData {
  /**
   * Reads all files of a directory.
   * @param directory - the directory that has `landing-zone.yaml`
   * @throws ValidationError with everything that is wrong in any of the files, each with `file:line:column`
   */
  static load(directory: string): LandingZoneFiles {
    const loaded = read(directory);
    if (loaded.problems.length > 0) throw new ValidationError(loaded.problems);
    return new LandingZoneFiles(loaded);
  }

  /** Everything that is wrong in the files of a directory; none if `load` would read them. Never throws for what a file says. */
  static check(directory: string): readonly Finding[] {
    return read(directory).problems;
  }

  readonly settings: LandingZoneSettings;
  readonly requests: readonly AccountRequest[];
  readonly defaults: AccountDefaults;
  readonly folderDefaults: { readonly [folder: string]: AccountDefaults };
  readonly adopted: AdoptedSettings;
  private readonly places: readonly PlacedValue[];

  private constructor(loaded: Loaded) {
    ({
      settings: this.settings,
      requests: this.requests,
      defaults: this.defaults,
      folderDefaults: this.folderDefaults,
      adopted: this.adopted,
      places: this.places,
    } = loaded);
  }

  /**
   * The landing zone with its accounts, and with what `adopted.yaml` takes over.
   * @param more - constructs that stand for parts of it; `{ accountRequests: undefined }` leaves the accounts to other stacks. @default - none
   * @throws ValidationError as `LandingZone`, with `file:line:column`
   */
  landingZone(scope: Construct, id: string, more: LandingZoneProps = {}): LandingZone {
    return this.locate(() => {
      const elsewhere = this.requests.length === 0 || ('accountRequests' in more && more.accountRequests === undefined);
      const { requests: accountRequests, defaults: accountDefaults, folderDefaults } = this;
      const landingZone = new LandingZone(scope, id, {
        ...this.settings,
        ...(!elsewhere && { accountRequests, accountDefaults, folderDefaults }),
        ...more,
      });
      const { controlPolicies = [], imports = [] } = this.adopted;
      if (controlPolicies.length > 0) {
        new AdoptedControlPolicies(landingZone, 'Adopted', { controlPolicies, directory: landingZone.directory });
      }
      importInto(landingZone, imports);
      return landingZone;
    });
  }

  /**
   * An account factory of its own, for all accounts or for those of one shard (`requests`).
   * @throws ValidationError as `AccountFactory`, with `file:line:column`
   */
  accountFactory(scope: Construct, id: string, props: AccountFactoryProps): AccountFactory {
    const { requests, defaults, folderDefaults } = this;
    return this.locate(() => new AccountFactory(scope, id, { requests, defaults, folderDefaults, ...props }));
  }

  /**
   * Makes constructs of what was read, so that what they refuse is told with the place in the files:
   * `files.locate(() => new LandingZone(stack, 'LandingZone', files.settings))`.
   * @throws ValidationError as `make` throws it, with `file:line:column` before the construct's path where the place can be told
   */
  locate<T>(make: () => T): T {
    try {
      return make();
    } catch (error) {
      if (!ValidationError.isValidationError(error)) throw error;
      throw new ValidationError(error.findings.map((finding) => placed(finding, this.places)));
    }
  }
}

interface Loaded extends LandingZoneData {
  readonly problems: readonly Finding[];
  readonly places: readonly PlacedValue[];
}

function read(directory: string): Loaded {
  const problems: Finding[] = [];
  const places: PlacedValue[] = [];
  /** The value of a file, if the file is right. */
  const valueOf = (name: string, schema: SchemaName): FileValue | undefined => {
    const file = readYaml(name, readFileSync(path.join(directory, name)));
    const found = file.problems.length > 0 ? file.problems : schemaFindings(file, schema);
    problems.push(...found);
    if (found.length > 0) return undefined;
    places.push({ file, schema });
    return file.value ?? {};
  };

  const [settingsFile, adoptedFile] = [SETTINGS, ADOPTED].map((name) => onlyOf(directory, name, problems));
  if (settingsFile === undefined) problems.push(missingSettings());
  const settings = settingsFile === undefined ? undefined : valueOf(settingsFile, SETTINGS);
  const adopted = adoptedFile === undefined ? undefined : valueOf(adoptedFile, ADOPTED);
  const requests: AccountRequest[] = [];
  const folderDefaults: { [folder: string]: AccountDefaults } = {};
  for (const { name, folder } of accountFiles(directory, problems)) {
    if (path.posix.basename(name).replace(EXTENSION, '') === DEFAULTS) {
      folderDefaults[folder] = (valueOf(name, 'account-defaults') ?? {}) as AccountDefaults;
      continue;
    }
    const value = valueOf(name, 'account') as AccountRequest | undefined;
    if (value === undefined) continue;
    requests.push({ ...value, folder: folderOf(value, folder, places.at(-1)?.file, problems) });
  }
  checkNames(requests, places, problems);
  const { '': defaults = {}, ...others } = folderDefaults;
  return {
    settings: withFiles((settings ?? {}) as LandingZoneSettings, directory),
    requests,
    defaults,
    folderDefaults: others,
    adopted: (adopted ?? {}) as AdoptedSettings,
    problems,
    places,
  };
}

/** The folder that the account's file says, or that it lies in. */
function folderOf(
  { folder }: Partial<AccountRequest>,
  lies: string,
  file: ReadFile | undefined,
  problems: Finding[],
): string {
  if (folder === undefined) return lies === '' ? ROOT : lies;
  const said = folder === ROOT ? '' : folder;
  if (lies !== '' && lies !== said && file) {
    problems.push(
      located(file.name, file.positionOf(['folder']), ['folder'], {
        code: 'conflict',
        what: 'the file lies in another folder than it says',
        got: JSON.stringify(folder),
        allowed: JSON.stringify(lies),
        fix: 'remove folder, or move the file to the folder, or directly below "accounts"',
      }),
    );
  }
  return folder;
}

/** An account that two files declare would be made twice; no construct could tell by which file. */
function checkNames(requests: readonly AccountRequest[], places: readonly PlacedValue[], problems: Finding[]): void {
  const files = places.filter(({ schema }) => schema === 'account').map(({ file }) => file);
  for (const key of ['displayName', 'id', 'accountId', 'accountNamePrefix', 'defaultDomainName'] as const) {
    const seen = new Map<string, string>();
    requests.forEach((request, i) => {
      const file = files[i];
      const value = request[key];
      if (value === undefined || !file) return;
      const same = key === 'accountNamePrefix' || key === 'defaultDomainName' ? value.toLowerCase() : value;
      const before = seen.get(same);
      seen.set(same, before ?? file.name);
      if (before === undefined) return;
      problems.push(
        located(file.name, file.positionOf([key]), [key], {
          code: 'conflict',
          what: `two files have the same ${key}`,
          got: JSON.stringify(value),
          allowed: `once: it is in ${before} too`,
          fix: 'keep one of the files, or change one of them',
        }),
      );
    });
  }
}

/** Paths of other files are meant from where they are written, not from where the app runs. */
function withFiles(settings: LandingZoneSettings, directory: string): LandingZoneSettings {
  const { singleSignOn } = settings;
  if (singleSignOn?.samlMetadataFile === undefined) return settings;
  const samlMetadataFile = path.resolve(directory, singleSignOn.samlMetadataFile);
  return { ...settings, singleSignOn: { ...singleSignOn, samlMetadataFile } };
}

/** The file of a name, which has one of two extensions. */
function onlyOf(directory: string, name: string, problems: Finding[]): string | undefined {
  const [first, second] = readdirSync(directory)
    .filter((one) => EXTENSION.test(one) && one.replace(EXTENSION, '') === name)
    .sort();
  if (first !== undefined && second !== undefined) problems.push(twice(second, first));
  return first;
}

const START = { line: 1, column: 1 };

const twice = (file: string, other: string): Finding =>
  located(file, START, undefined, { code: 'conflict', what: `there is ${other} too`, fix: 'keep one of the files' });

const missingSettings = (): Finding =>
  located(`${SETTINGS}.yaml`, START, undefined, {
    code: 'missing',
    what: `there is no ${SETTINGS}.yaml`,
    fix: 'write it, if only with comments',
  });

interface AccountFile {
  /** From the directory, with `/`. */
  readonly name: string;
  /** Folders below `accounts`. */
  readonly folder: string;
}

function accountFiles(directory: string, problems: Finding[]): readonly AccountFile[] {
  const files: AccountFile[] = [];
  const visit = (folders: readonly string[]): void => {
    const below = path.join(directory, ACCOUNTS, ...folders);
    const names = readdirSync(below).sort();
    for (const name of names) {
      const relative = [ACCOUNTS, ...folders, name].join('/');
      // Editors and systems keep their own files beside.
      if (name.startsWith('.')) continue;
      const stats = statSync(path.join(below, name), { throwIfNoEntry: false });
      if (stats?.isDirectory()) visit([...folders, name]);
      else if (stats?.isFile() && EXTENSION.test(name)) {
        files.push({ name: relative, folder: folders.join('/') });
        const twin = name.replace(/\.yml$/, '.yaml');
        if (twin !== name && names.includes(twin)) problems.push(twice(relative, twin));
      }
    }
  };
  if (statSync(path.join(directory, ACCOUNTS), { throwIfNoEntry: false })?.isDirectory()) visit([]);
  return files;
}
