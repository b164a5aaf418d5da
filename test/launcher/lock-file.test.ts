import { type LockedProvider, withLockedProvider } from '../../lib/launcher/lock-file';

const OWN: LockedProvider = { source: 'terraform.local/a/aisec', version: '1.2.3', hash: 'h1:own' };
const OWN_ENTRY = `provider "terraform.local/a/aisec" {
  version     = "1.2.3"
  constraints = "1.2.3"
  hashes = [
    "h1:own",
  ]
}
`;
const REQUIRED = { source: OWN.source, constraints: '1.2.3' };
const ALICLOUD = { source: 'aliyun/alicloud', constraints: '>= 1.289.0, < 2.0.0' };
const ALICLOUD_ENTRY = `provider "registry.terraform.io/aliyun/alicloud" {
  version     = "1.290.0"
  constraints = ">= 1.289.0, < 2.0.0"
  hashes = [
    "h1:alicloud",
    "zh:other",
  ]
}
`;
const HEAD =
  '# This file is maintained automatically by "terraform init".\n# Manual edits may be lost in future updates.\n\n';

describe('the lock file of a stack', () => {
  it('is the entry of aisec where nothing else is used', () => {
    expect(withLockedProvider('', OWN, [REQUIRED])).toBe(OWN_ENTRY);
  });

  it('has a comment in the form of an entry for what terraform init has not locked yet', () => {
    const text = withLockedProvider('', OWN, [REQUIRED, ALICLOUD, { source: 'random' }]);
    expect(text.startsWith(OWN_ENTRY)).toBe(true);
    const [before, comment, after] = text.split(/\/\*|\*\//);
    expect([before?.trim(), after?.trim()]).toEqual([OWN_ENTRY.trim(), '']);
    // As cdktf reads it: line by line.
    expect(comment?.match(/^provider "(.*)" \{$/gm)).toEqual([
      'provider "registry.terraform.io/aliyun/alicloud" {',
      'provider "registry.terraform.io/hashicorp/random" {',
    ]);
  });

  it('keeps what is locked, and is the same when it is made again', () => {
    const text = withLockedProvider(HEAD + ALICLOUD_ENTRY, OWN, [REQUIRED, ALICLOUD]);
    expect(text).toBe(`${HEAD}${ALICLOUD_ENTRY}\n${OWN_ENTRY}`);
    expect(withLockedProvider(text, OWN, [REQUIRED, ALICLOUD])).toBe(text);
    const commented = withLockedProvider('', OWN, [REQUIRED, ALICLOUD]);
    expect(withLockedProvider(commented, OWN, [REQUIRED, ALICLOUD])).toBe(commented);
  });

  it('replaces an earlier version of aisec', () => {
    const before = withLockedProvider(HEAD + ALICLOUD_ENTRY, { ...OWN, version: '1.0.0', hash: 'h1:old' }, []);
    const text = withLockedProvider(before, OWN, [REQUIRED, ALICLOUD]);
    expect(text).toBe(`${HEAD}${ALICLOUD_ENTRY}\n${OWN_ENTRY}`);
  });

  it('forgets a provider whose constraint changed, so that terraform init chooses anew', () => {
    const text = withLockedProvider(HEAD + ALICLOUD_ENTRY, OWN, [REQUIRED, { ...ALICLOUD, constraints: '>= 1.300.0' }]);
    expect(text).not.toContain('h1:alicloud');
    expect(text).toContain('/*');
  });

  it('takes constraints that differ in writing only for the same', () => {
    const same = { ...ALICLOUD, constraints: '<2.0.0,>=1.289.0' };
    expect(withLockedProvider(HEAD + ALICLOUD_ENTRY, OWN, [REQUIRED, same])).toContain('h1:alicloud');
    const exact = ALICLOUD_ENTRY.replace('">= 1.289.0, < 2.0.0"', '"1.290.0"');
    expect(withLockedProvider(exact, OWN, [REQUIRED, { ...ALICLOUD, constraints: '= 1.290.0' }])).toContain(
      'h1:alicloud',
    );
  });

  it('keeps the entry of a provider that only a module needs', () => {
    expect(withLockedProvider(HEAD + ALICLOUD_ENTRY, OWN, [REQUIRED])).toContain('h1:alicloud');
  });
});
