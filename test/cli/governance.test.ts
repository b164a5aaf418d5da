import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { ExemptPrincipal, ProtectionRule, TargetSelector } from '../../lib/governance';
import { levelsFor, readCases, readSources, SourceError } from '../../lib/governance/protection/sources';
import { apply, at } from '../governance/protection/support';
import { synth } from '../core/support';
import { aisec, type Json, type Result } from '../support/terraform';

jest.setTimeout(60_000);

const dir = realpathSync(mkdtempSync(path.join(tmpdir(), 'aisec-governance-')));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function file(name: string, content: unknown): string {
  const target = path.join(dir, name);
  writeFileSync(target, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return target;
}

const { stack } = apply(
  [
    ...at(TargetSelector.root(), ProtectionRule.protectKmsKeys(), ProtectionRule.protectAuditTrail()),
    ...at(TargetSelector.account('chat'), ProtectionRule.denyAccessKeys()),
  ],
  { exempt: [ExemptPrincipal.role('PlatformAdmin')] },
);
const STACK = file('cdk.tf.json', synth(stack));
const POLICY = file('policy.json', {
  Version: '1',
  Statement: [
    {
      Effect: 'Deny',
      Action: 'oss:Delete*',
      Resource: '*',
      Condition: { NotIpAddress: { 'acs:SourceIp': '203.0.113.0/24' } },
    },
  ],
});

const ALICE = 'acs:ram::1000000000000003:user/alice';
const run = (...args: readonly string[]): Promise<Result> => aisec(['governance', 'simulate', ...args]);

const document = JSON.stringify({ Version: '1', Statement: [{ Effect: 'Deny', Action: 'a:B', Resource: '*' }] });
const RESOURCE: Json = {
  alicloud_resource_manager_control_policy: {
    p: { control_policy_name: 'policy', effect_scope: 'RAM', policy_document: document },
    q: { control_policy_name: 'loose', effect_scope: 'All', policy_document: document },
  },
  alicloud_resource_manager_folder: {
    a: { folder_name: 'A', parent_folder_id: '${alicloud_resource_manager_resource_directory.rd.root_folder_id}' },
    b: { folder_name: 'B', parent_folder_id: '${alicloud_resource_manager_folder.a.id}' },
  },
  alicloud_resource_manager_account: {
    m: { display_name: 'member', folder_id: '${alicloud_resource_manager_folder.b.id}' },
  },
  alicloud_resource_manager_control_policy_attachment: {
    x: {
      policy_id: '${alicloud_resource_manager_control_policy.p.id}',
      target_id: '${alicloud_resource_manager_folder.a.id}',
    },
    y: { policy_id: 'cp-elsewhere', target_id: 'fd-1' },
    z: {
      policy_id: '${alicloud_resource_manager_control_policy.p.id}',
      target_id: '${alicloud_resource_manager_resource_directory.rd.root_folder_id}',
    },
  },
};

describe('aisec governance simulate', () => {
  it('explains itself', async () => {
    const { code, stdout } = await run('--help');
    expect(code).toBe(0);
    for (const word of ['--principal', '--cases', '--json', 'Exit codes:', 'cdk.tf.json', 'not-applicable']) {
      expect(stdout).toContain(word);
    }
  });

  it('reads a synthesized stack and says what denies, by exit codes too', async () => {
    const [denied, allowed, exempt, outside] = await Promise.all([
      run(STACK, '--principal', ALICE, '--action', 'kms:DisableKey'),
      run(STACK, '--principal', ALICE, '--action', 'kms:Decrypt'),
      run(STACK, '--principal', 'acs:ram::1:assumed-role/PlatformAdmin/x', '--action', 'kms:DisableKey'),
      run(STACK, '--principal', ALICE, '--action', 'kms:DisableKey', '--management-account', '1000000000000003'),
    ]);
    expect([denied.code, allowed.code, exempt.code, outside.code]).toEqual([3, 0, 0, 0]);
    expect(denied.stdout).toMatch(
      /^denied {2}kms:DisableKey on \* by acs:ram::1000000000000003:user\/alice\n {2}Denied by org-Rules-Root-RAM-\w+-1-\w+ Statement\[0\] at r-root01\.\n$/,
    );
    expect(allowed.stdout).toMatch(/^allowed {2}/);
    expect(outside.stdout).toMatch(/^not-applicable {2}/);
  });

  it('reads policy documents, and leaves open what the request does not say', async () => {
    const request = ['--principal', ALICE, '--action', 'oss:DeleteObject', '--resource', 'acs:oss:*:1:logs/a'];
    const [open, denied, allowed] = await Promise.all([
      run(POLICY, ...request),
      run(POLICY, ...request, '--context', 'acs:SourceIp=192.0.2.1', '--json'),
      run(POLICY, ...request, '--context', 'acs:SourceIp=203.0.113.1'),
    ]);
    expect([open.code, denied.code, allowed.code]).toEqual([4, 3, 0]);
    expect(open.stdout).toContain('(the request has no acs:SourceIp)');
    expect(JSON.parse(denied.stdout)).toMatchObject({
      results: [{ outcome: 'denied', statements: [{ policy: POLICY, index: 0, effect: 'Deny', level: 'the member' }] }],
    });
  });

  it('runs a file of cases and fails if one is not as expected', async () => {
    const request = { principal: ALICE, action: 'ram:CreateAccessKey' };
    const cases = [
      { name: 'keys in chat', ...request, targets: ['1000000000000003'], expect: 'denied' },
      { ...request, targets: ['r-root01'], expect: 'allowed' },
    ];
    const [good, bad] = await Promise.all([
      run(STACK, '--cases', file('good.json', cases), '--json'),
      run(STACK, '--cases', file('bad.json', [...cases, { ...request, expect: 'allowed' }])),
    ]);
    expect([good.code, bad.code]).toEqual([0, 3]);
    expect(JSON.parse(good.stdout)).toMatchObject({
      results: [
        { name: 'keys in chat', asExpected: true },
        { name: '2', outcome: 'allowed', asExpected: true },
      ],
      unattached: [],
    });
    expect(bad.stdout).toContain('3: denied  ram:CreateAccessKey on * by');
    expect(bad.stdout).toContain('  expected: allowed');
  });

  it('leaves open what folders decide that the target may be in, until they are named', async () => {
    const policies = (effect: string, ...actions: string[]): string =>
      JSON.stringify({ Version: '1', Statement: actions.map((Action) => ({ Effect: effect, Action, Resource: '*' })) });
    const attached = file('attached.tf.json', {
      terraform: {},
      resource: {
        alicloud_resource_manager_control_policy: {
          keys: { control_policy_name: 'keys', policy_document: policies('Deny', 'kms:DisableKey') },
          trail: { control_policy_name: 'trail', policy_document: policies('Deny', 'actiontrail:DeleteTrail') },
        },
        alicloud_resource_manager_control_policy_attachment: {
          folder: { policy_id: '${alicloud_resource_manager_control_policy.keys.id}', target_id: 'fd-1' },
          member: { policy_id: '${alicloud_resource_manager_control_policy.trail.id}', target_id: '1000000000000003' },
        },
      },
    });
    const ask = (action: string, ...targets: string[]): Promise<Result> =>
      run(attached, '--principal', ALICE, '--action', action, ...targets.flatMap((one) => ['--target', one]));
    const [open, elsewhere, here, named, above] = await Promise.all([
      ask('kms:DisableKey', '1000000000000003'),
      ask('kms:Decrypt', '1000000000000003'),
      ask('actiontrail:DeleteTrail', '1000000000000003'),
      ask('kms:DisableKey', '1000000000000003', 'fd-1'),
      ask('actiontrail:DeleteTrail', 'fd-1'),
    ]);
    expect([open.code, elsewhere.code, here.code, named.code]).toEqual([4, 0, 3, 3]);
    expect(open.stdout).toContain('No file says which folders the target is in; name those above it as targets too.');
    expect(open.stdout).toContain('fd-1');
    // The member is not above the folder.
    expect(above.stdout).toMatch(/^allowed/);
  });

  it('says which policies it did not look at', async () => {
    const loose = file('loose.tf.json', { terraform: {}, resource: RESOURCE });
    const { code, stderr } = await run(loose, '--principal', ALICE, '--action', 'x:Y');
    expect(code).toBe(0);
    expect(stderr).toBe(
      'attached to nothing in these files: loose\nnot in these files, and not looked at: cp-elsewhere at fd-1\n',
    );
  });

  it.each<readonly [string, readonly string[], number, RegExp]>([
    ['no principal', [POLICY, '--action', 'kms:DisableKey'], 2, /--principal and --action are needed/],
    [
      'a malformed action',
      [POLICY, '--principal', ALICE, '--action', 'DisableKey'],
      2,
      /action is malformed: "DisableKey"/,
    ],
    [
      'a context without value',
      [POLICY, '--principal', ALICE, '--action', 'a:B', '--context', 'acs:SourceIp'],
      2,
      /has no "="/,
    ],
    ['no file', ['--principal', ALICE], 2, /missing required argument/],
    [
      'a file that is not there',
      [path.join(dir, 'none.json'), '--principal', ALICE, '--action', 'a:B'],
      1,
      /none\.json: ENOENT/,
    ],
    [
      'a target that no file knows',
      [STACK, '--principal', ALICE, '--action', 'a:B', '--target', 'fd-x'],
      1,
      /no file knows the target "fd-x"; there are 1000000000000003, r-root01/,
    ],
  ])('fails for %s', async (_what, args, code, message) => {
    const result = await run(...args);
    expect([result.code, result.stdout]).toEqual([code, '']);
    expect(result.stderr).toMatch(message);
  });

  it('lists every problem of every file with its place, as JSON too', async () => {
    const wrong = [
      file('syntax.json', '{\n  "Version": "1",\n  "Statement": [}\n'),
      file('wrong.json', { Version: '1', Statement: [{ Effect: 'Deny', Action: 'kms', Resource: '*' }] }),
    ];
    const { code, stderr } = await run(...wrong, '--principal', ALICE, '--action', 'a:B', '--json');
    expect(code).toBe(1);
    const { error } = JSON.parse(stderr) as { readonly error: string };
    expect(error).toContain(`${wrong[0]}: [invalid-value] line 3, column 17: the text is no JSON`);
    expect(error).toContain(`${wrong[1]}: [invalid-statement] Statement[0].Action is malformed`);
  });
});

describe('sources', () => {
  const read = (resource: Json): ReturnType<typeof readSources> =>
    readSources([{ name: 'cdk.tf.json', text: JSON.stringify({ terraform: {}, resource }) }]);
  const names = (targets: readonly string[]): readonly string[] =>
    levelsFor(read(RESOURCE), targets)
      .levels.map(({ name, policies }) => `${name}: ${policies.map((policy) => policy.name).join()}`)
      .sort();

  it('follow folders of the stack up to the root folder', () => {
    const root = 'alicloud_resource_manager_resource_directory.rd.root_folder_id';
    expect(names(['member'])).toEqual(['A: policy', 'B: ', `${root}: policy`, 'member: '].sort());
    expect(names(['alicloud_resource_manager_folder.a'])).toEqual(['A: policy', `${root}: policy`].sort());
    expect(names([])).toEqual(['A: policy', 'B: ', `${root}: policy`, 'member: '].sort());
    expect([[], ['member'], [root]].map((targets) => levelsFor(read(RESOURCE), targets).maybe)).toEqual([[], [], []]);
  });

  it('know what is attached to nothing or is not there, and undo the escapes of templates', () => {
    expect(read(RESOURCE)).toMatchObject({ unattached: ['loose'], elsewhere: ['cp-elsewhere at fd-1'] });
    const statement = { Effect: 'Deny', Action: 'oss:GetObject', Resource: 'acs:oss:*:*:b/$${user}/%%{x}' };
    const sources = read({
      alicloud_resource_manager_control_policy: {
        p: { effect_scope: 'All', policy_document: JSON.stringify({ Version: '1', Statement: [statement] }) },
      },
      alicloud_resource_manager_control_policy_attachment: {
        x: { policy_id: '${alicloud_resource_manager_control_policy.p.id}', target_id: 'r-1' },
      },
    });
    expect(sources.attachments[0]?.policy).toMatchObject({
      name: 'p',
      holdsForRoot: true,
      statements: [{ resources: ['acs:oss:*:*:b/${user}/%{x}'] }],
    });
  });

  it('of a stack that names no policy are empty, and a document that is no text is refused', () => {
    expect(read({})).toEqual({ documents: [], attachments: [], places: [], unattached: [], elsewhere: [] });
    expect(() => read({ alicloud_resource_manager_control_policy: { p: { policy_document: 7 } } })).toThrow(
      'cdk.tf.json: alicloud_resource_manager_control_policy.p.policy_document is no text',
    );
  });

  it('refuse an attachment without target', () => {
    const attachment = { alicloud_resource_manager_control_policy_attachment: { x: { policy_id: 'cp-1' } } };
    expect(() => read(attachment)).toThrow(
      'alicloud_resource_manager_control_policy_attachment.x.target_id is no text',
    );
  });

  it('folders that are above themselves come to an end', () => {
    const loop = { a: { folder_name: 'A', parent_folder_id: '${alicloud_resource_manager_folder.a.id}' } };
    expect(levelsFor(read({ alicloud_resource_manager_folder: loop }), ['A']).levels.map(({ name }) => name)).toEqual([
      'A',
    ]);
  });
});

describe('files of cases', () => {
  it.each<readonly [unknown, string]>([
    [{}, 'the file is no list of cases'],
    [[], 'the file is no list of cases'],
    [[7], '[0] is no object'],
    [[{ principal: ALICE }], '[0] [invalid-value] action is malformed'],
    [[{ principal: ALICE, action: 'a:B', because: 'x' }], '[0] has the unknown member "because"'],
    [
      [{ principal: ALICE, action: 'a:B', expect: 'deny' }],
      '[0] expect is "deny"; allowed: allowed, denied, not-applicable, undetermined',
    ],
    [[{ principal: ALICE, action: 'a:B', context: { 'acs:SourceIp': 7 } }], '[0] context is no object of texts'],
    [[{ principal: ALICE, action: 'a:B', targets: 'r-1' }], '[0] targets is no list of texts'],
    [[{ principal: ALICE, action: 'a:B', name: 1 }], '[0] name is no text'],
  ])('refuse %j', (cases, message) => {
    const readIt = (): unknown => readCases('cases.json', JSON.stringify(cases));
    expect(readIt).toThrow(SourceError);
    expect(readIt).toThrow(`cases.json: ${message}`);
  });
});
