/** Files of an organization are read as a whole, and whatever is wrong in them is told with its place, all at once. */
import * as path from 'node:path';
import { ValidationError } from '../../../lib/core';
import { LandingZoneFiles } from '../../../lib/governance/files';
import { findings } from '../../core/support';
import { Directories, FILES } from './support';

const directories = new Directories();
afterAll(() => directories.remove());

type Files = { readonly [name: string]: string | Uint8Array };

/** What is wrong if these files are added to, or stand in the place of, the right ones. */
const problemsOf = (files: Files): readonly string[] =>
  LandingZoneFiles.check(directories.with({ ...FILES, ...files })).map(
    ({ path: where, what, got }) => `${where}: ${what}${got === undefined ? '' : `, got ${got}`}`,
  );

describe('files that are right', () => {
  const files = LandingZoneFiles.load(directories.with(FILES));

  it('are the settings of a landing zone, and the requests of accounts in the folders they lie in', () => {
    expect(files.settings).toMatchObject({
      organization: { maxMembers: 200 },
      folders: [{ name: 'Core' }, { name: 'Workloads', folders: [{ name: 'Production' }, { name: 'Test' }] }],
      omit: ['sharedServicesAccount'],
    });
    expect(files.requests).toEqual([
      {
        displayName: 'chat-prod',
        folder: 'Workloads/Production',
        accountNamePrefix: 'chatprod',
        tags: { workload: 'ai' },
      },
      { displayName: 'data-lake', folder: 'Workloads/Test', accountId: '1100000000000001' },
    ]);
  });

  it('have defaults for all accounts, and for those of a folder', () => {
    expect(files.defaults).toEqual({ payerAccountId: '1234567890123456', tags: { 'managed-by': 'terraform' } });
    expect(files.folderDefaults).toEqual({ 'Workloads/Production': { tags: { env: 'prod' } } });
  });

  it('may be JSON, begin with a byte order mark, use anchors, and have nothing but comments', () => {
    const { settings, requests } = LandingZoneFiles.load(
      directories.with({
        'landing-zone.yml': '# nothing yet\n',
        'accounts/a.yaml': '\ufeff{"displayName": "aa", "folder": "Root"}',
        'accounts/b.yaml': 'displayName: bb\nfolder: &where X\ntags: { a: &x one, b: *x, c: *where }\n',
      }),
    );
    expect(settings).toEqual({});
    expect(requests).toEqual([
      { displayName: 'aa', folder: 'Root' },
      { displayName: 'bb', folder: 'X', tags: { a: 'one', b: 'one', c: 'X' } },
    ]);
  });

  it('name other files from where they are', () => {
    const directory = directories.with({
      'landing-zone.yaml': 'singleSignOn: { directoryName: acme, samlMetadataFile: idp/metadata.xml }\n',
    });
    expect(LandingZoneFiles.load(directory).settings.singleSignOn?.samlMetadataFile).toBe(
      path.join(directory, 'idp', 'metadata.xml'),
    );
  });
});

describe('files that are wrong', () => {
  it.each<[string, Files, readonly string[]]>([
    [
      'an unknown key',
      { 'landing-zone.yaml': 'folders:\n  - nmae: Core\n' },
      [
        'landing-zone.yaml:2:5: folders[0]: name is missing',
        'landing-zone.yaml:2:5: folders[0].nmae: "nmae" is nothing that can be said here',
      ],
    ],
    [
      'a number that should be a text, with all its digits',
      { 'accounts/shared.yaml': 'displayName: dl\nfolder: Core\naccountId: 9007199254740993\n' },
      ['accounts/shared.yaml:3:1: accountId: a value has the wrong type, got 9007199254740993'],
    ],
    [
      'a number that begins with a zero',
      { 'accounts/shared.yaml': 'displayName: dl\nfolder: Core\naccountId: 0100000000000001\n' },
      ['accounts/shared.yaml:3:1: accountId: a value has the wrong type, got 0100000000000001'],
    ],
    [
      'a word of YAML 1.1 for a truth value',
      { 'accounts/shared.yaml': 'displayName: dl\nfolder: Core\nquarantine: yes\n' },
      ['accounts/shared.yaml:3:1: quarantine: a value has the wrong type, got "yes"'],
    ],
    [
      'a value that is not known',
      { 'accounts/shared.yaml': 'displayName: dl\nfolder: Core\nstate: gone\n' },
      ['accounts/shared.yaml:3:1: state: a value is not known, got "gone"'],
    ],
    [
      'a name that is too short, and a malformed id',
      { 'accounts/shared.yaml': 'displayName: d\nfolder: Core\naccountId: "12"\n' },
      [
        'accounts/shared.yaml:1:1: displayName: a text has the wrong length, got "d"',
        'accounts/shared.yaml:3:1: accountId: a text is malformed, got "12"',
      ],
    ],
    [
      'too many tags',
      {
        'accounts/shared.yaml': `displayName: dl\nfolder: Core\ntags: {${Array.from({ length: 21 }, (_, i) => ` t${i}: x`).join()} }\n`,
      },
      ['accounts/shared.yaml:3:1: tags: a map has too many entries, got 21 entries'],
    ],
    [
      'a map where a list belongs',
      { 'landing-zone.yaml': 'folders:\n  name: Core\n' },
      ['landing-zone.yaml:1:1: folders: a value has the wrong type, got a map'],
    ],
    [
      'a key without a value',
      { 'accounts/shared.yaml': 'displayName:\nfolder: Core\n' },
      ['accounts/shared.yaml:1:1: displayName: a value has the wrong type, got nothing'],
    ],
    [
      'a list in the place of the file',
      { 'landing-zone.yaml': '- a\n' },
      ['landing-zone.yaml:1:1: a value has the wrong type, got a list'],
    ],
    ['an account that is empty', { 'accounts/shared.yaml': '' }, ['accounts/shared.yaml:1:1: displayName is missing']],
    [
      'a tab as indentation',
      { 'landing-zone.yaml': 'folders:\n\t- name: Core\n' },
      [expect.stringMatching(/^landing-zone.yaml:2:1: the file is no YAML: Tabs/) as never],
    ],
    [
      'the same key twice',
      { 'landing-zone.yaml': 'omit: []\nfolders: []\nomit: []\n' },
      ['landing-zone.yaml:3:1: the file is no YAML: Map keys must be unique'],
    ],
    [
      'more than one document',
      { 'landing-zone.yaml': 'omit: []\n---\nfolders: []\n' },
      ['landing-zone.yaml:2:1: the file has more than one document'],
    ],
    [
      'a merge key',
      { 'landing-zone.yaml': 'x: &x { a: b }\nfolders: []\n<<: *x\n' },
      ['landing-zone.yaml:3:1: merge keys (<<) are not part of YAML 1.2'],
    ],
    [
      'a tag of another program',
      { 'accounts/shared.yaml': 'displayName: !secret name\nfolder: Core\n' },
      [expect.stringMatching(/^accounts\/shared.yaml:1:14: the file is no YAML: Unresolved tag: !secret/) as never],
    ],
    ['a key that is no text', { 'landing-zone.yaml': '1: a\n' }, ['landing-zone.yaml:1:1: a key is no text, got 1']],
    [
      'a key that is a list',
      { 'landing-zone.yaml': '? [a]\n: b\n' },
      ['landing-zone.yaml:1:3: a key is no text, got a list or a map'],
    ],
    [
      'a key of programs',
      { 'accounts/shared.yaml': 'displayName: dl\nfolder: Core\ntags: { __proto__: x }\n' },
      ['accounts/shared.yaml:3:9: tags: a key has a name that programs have for themselves, got __proto__'],
    ],
    [
      'an alias of itself',
      { 'landing-zone.yaml': 'folders: &f\n  - folders: *f\n' },
      ['landing-zone.yaml:2:14: folders[0].folders[0].folders: an alias stands for what it is a part of, got *f'],
    ],
    [
      'a few lines that stand for billions',
      {
        'landing-zone.yaml': `a: &a0 [x, x, x, x, x, x, x, x, x, x]\n${Array.from(
          { length: 9 },
          (_, i) => `b${i}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]\n`,
        ).join('')}`,
      },
      [
        expect.stringMatching(
          /^landing-zone.yaml:\d+:\d+: .*the file stands for too much, got more than 200000 values$/,
        ) as never,
      ],
    ],
    [
      'UTF-16',
      { 'landing-zone.yaml': Buffer.from('\ufefffolders: []\n', 'utf16le') },
      ['landing-zone.yaml:1:1: the file is not UTF-8'],
    ],
    [
      'a control character',
      { 'landing-zone.yaml': 'omit: []\n# \u0007\n' },
      ['landing-zone.yaml:2:3: the file has a control character, got U+0007'],
    ],
    [
      'a file of a machine gone wild',
      { 'landing-zone.yaml': `# ${'x'.repeat(5 * 1024 * 1024)}\n` },
      ['landing-zone.yaml:1:1: the file is too large, got 5242883 bytes'],
    ],
    [
      'a number that is none',
      { 'landing-zone.yaml': 'organization: { maxMembers: .inf }\n' },
      [
        'landing-zone.yaml:1:29: organization.maxMembers: a value is none of text, number and truth value, got Infinity',
      ],
    ],
    [
      'a file that lies in another folder than it says',
      { 'accounts/Core/x.yaml': 'displayName: xx\nfolder: Workloads\n' },
      ['accounts/Core/x.yaml:2:1: folder: the file lies in another folder than it says, got "Workloads"'],
    ],
    [
      'a domain and a name to log in with that two files have, and a file whose extension is in capitals',
      {
        'accounts/Core/x.YAML': 'displayName: one\naccountNamePrefix: Team\ndefaultDomainName: team.onaliyun.com\n',
        'accounts/Core/y.yaml': 'displayName: two\naccountNamePrefix: team\ndefaultDomainName: Team.onaliyun.com\n',
      },
      [
        'accounts/Core/y.yaml:2:1: accountNamePrefix: two files have the same accountNamePrefix, got "team"',
        'accounts/Core/y.yaml:3:1: defaultDomainName: two files have the same defaultDomainName, got "Team.onaliyun.com"',
      ],
    ],
    [
      'a display name and an id that two files have',
      { 'accounts/Core/x.yaml': 'displayName: data-lake\naccountId: "1100000000000001"\n' },
      [
        'accounts/shared.yaml:1:1: displayName: two files have the same displayName, got "data-lake"',
        'accounts/shared.yaml:3:1: accountId: two files have the same accountId, got "1100000000000001"',
      ],
    ],
    [
      'two files of one name',
      { 'accounts/shared.yml': 'displayName: xx\nfolder: Core\n' },
      ['accounts/shared.yml:1:1: there is shared.yaml too'],
    ],
    ['two landing zones', { 'landing-zone.yml': '' }, ['landing-zone.yml:1:1: there is landing-zone.yaml too']],
  ])('%s', (_, files, expected) => {
    expect(problemsOf(files)).toEqual(expected);
  });

  it('are told all at once, with what to do', () => {
    const directory = directories.with({
      ...FILES,
      'landing-zone.yaml': 'folder: []\n',
      'accounts/shared.yaml': 'displayName: 12\nfolder: Core\n',
      'accounts/defaults.yaml': 'tags: [a]\n',
    });
    expect(findings(() => LandingZoneFiles.load(directory)).map(({ path: where, fix }) => `${where}: ${fix}`)).toEqual([
      'landing-zone.yaml:1:1: folder: correct the name or remove it',
      'accounts/defaults.yaml:1:1: tags: give a map',
      'accounts/shared.yaml:1:1: displayName: put it in quotes',
    ]);
  });

  it('are told if there is no landing zone at all', () => {
    expect(
      LandingZoneFiles.check(directories.with({ 'README.md': '' })).map(({ path: where, what }) => [where, what]),
    ).toEqual([['landing-zone.yaml:1:1', 'there is no landing-zone.yaml']]);
  });
});

describe('what constructs refuse', () => {
  const files = LandingZoneFiles.load(directories.with(FILES));
  const placeOf = (finding: { what: string; path?: string; got?: string }): string | undefined =>
    findings(() =>
      files.locate(() => {
        throw new ValidationError([{ code: 'invalid-value', fix: 'correct it', ...finding }]);
      }),
    )[0]?.path;

  it.each([
    [{ what: 'folders[1].tags is malformed' }, 'landing-zone.yaml:7:5: folders[1].tags'],
    [
      { what: 'displayName is malformed', got: '"chat-prod"' },
      'accounts/Workloads/Production/chat.yaml:1:1: displayName',
    ],
    [
      { what: 'accountNamePrefix is malformed', got: '"chatprod"', path: 'org/Accounts/chat-prod' },
      'accounts/Workloads/Production/chat.yaml:2:1: accountNamePrefix (org/Accounts/chat-prod)',
    ],
    [{ what: 'there is no preset "protect-kms-keys"' }, 'landing-zone.yaml:20:5: protectionRules[1].rule'],
    [
      { what: 'displayName is malformed', got: '"log-archive"', path: 'org/Zone/LogArchiveAccount' },
      'landing-zone.yaml:12:17: coreAccounts.logArchive.displayName (org/Zone/LogArchiveAccount)',
    ],
    [
      { what: 'there is no folder "Workloads/Production"', got: '"Workloads/Production"' },
      'accounts/Workloads/Production/chat.yaml:1:1: the file',
    ],
    [{ what: 'something else is wrong', path: 'org/Other' }, 'org/Other'],
  ])('%j is told with its place', (finding, place) => {
    expect(placeOf(finding)).toBe(place);
  });

  it('passes what is no finding, and what is made', () => {
    expect(files.locate(() => 1)).toBe(1);
    expect(() => files.locate(() => JSON.parse('{') as never)).toThrow(SyntaxError);
  });
});
