import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { ResourceStore, type StoredResource } from '../../lib/sandbox';

let store: ResourceStore;

beforeEach(() => {
  store = new ResourceStore(mkdtempSync(path.join(tmpdir(), 'aisec-store-')));
});

afterEach(() => rmSync(store.stateDir, { recursive: true, force: true }));

const user = (id: string, name = id): StoredResource => ({
  type: 'alicloud_ram_user',
  id,
  created: '2026-01-01T00:00:00Z',
  region: 'ap-southeast-1',
  attributes: { id, name },
});

describe('the store of the sandbox', () => {
  it('takes any id that a service may give', () => {
    const long = 'x'.repeat(500);
    const ids = ['a/b:c', '../escape', '.hidden', '..', '*', 'ümlaut 漢', long, `${long}y`];
    for (const id of ids) store.put(user(id));
    expect(
      store
        .ofType('alicloud_ram_user')
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...ids].sort());
    for (const id of ids) expect(store.get('alicloud_ram_user', id)?.attributes.name).toBe(id);
  });

  it('deletes twice without complaint, and knows nothing of what it deleted', () => {
    store.put(user('u'));
    store.delete('alicloud_ram_user', 'u');
    store.delete('alicloud_ram_user', 'u');
    expect([store.get('alicloud_ram_user', 'u'), store.has('alicloud_ram_user', 'u'), store.count()]).toEqual([
      undefined,
      false,
      0,
    ]);
  });

  it('goes on after another process has reset it', () => {
    store.put(user('before'));
    new ResourceStore(store.stateDir).reset();
    store.put(user('after'));
    expect(store.all().map(({ id }) => id)).toEqual(['after']);
  });

  it('names the file that is no resource any more', () => {
    store.put(user('u'));
    const file = store.file('alicloud_ram_user', 'u');
    for (const text of ['{', 'null', '{"id": "u"}']) {
      writeFileSync(file, text);
      expect(() => store.get('alicloud_ram_user', 'u')).toThrow(`${file} is no resource of the sandbox any more`);
    }
  });
});
