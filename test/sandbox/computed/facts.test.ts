import { alicloudFacts } from '../../../lib/sandbox/computed/facts';
import { attributesOf, parseTemplate } from '../../../lib/sandbox/computed/template';
import { ComputedValues } from '../../../lib/sandbox/computed/values';
import { selectedAlicloud, wholeAlicloud } from '../../../lib/schema/alicloud';
import type { AttributeSchema } from '../../../lib/schema/model';

const schemas = wholeAlicloud().schema.resource_schemas;
const facts = Object.entries(alicloudFacts());

function attributesOfType(type: string): { readonly [name: string]: AttributeSchema } {
  return schemas[type]?.block.attributes ?? {};
}

test('facts are about types that the provider has', () => {
  expect(facts.map(([type]) => type).filter((type) => !(type in schemas))).toEqual([]);
});

test('every template names attributes that its type has, and parses', () => {
  const wrong = facts.flatMap(([type, { id = '', computed = {} }]) =>
    [id, ...Object.values(computed)].flatMap((template) =>
      attributesOf(parseTemplate(template))
        .filter((name) => !(name in attributesOfType(type)))
        .map((name) => `${type}: ${template} names ${name}`),
    ),
  );
  expect(wrong).toEqual([]);
});

test('facts of computed attributes are about attributes that the provider computes', () => {
  const wrong = facts.flatMap(([type, { computed = {} }]) =>
    Object.keys(computed)
      .filter((name) => !attributesOfType(type)[name]?.computed)
      .map((name) => `${type}.${name}`),
  );
  expect(wrong).toEqual([]);
});

test('a renamed argument and its new name are of one type, and the new name is not renamed itself', () => {
  const wrong = facts.flatMap(([type, { renamed = {} }]) =>
    Object.entries(renamed)
      .filter(([oldName, newName]) => {
        const [before, after] = [attributesOfType(type)[oldName], attributesOfType(type)[newName]];
        return !before?.deprecated || !after || before.type !== after.type || newName in renamed;
      })
      .map(([oldName, newName]) => `${type}: ${oldName} → ${newName}`),
  );
  expect(wrong).toEqual([]);
});

test('no id is made of an attribute that is itself made of the id', () => {
  const needsId = (type: string, name: string, seen: readonly string[]): boolean => {
    if (name === 'id') return true;
    const template = alicloudFacts()[type]?.computed?.[name];
    if (template === undefined || seen.includes(name)) return false;
    return attributesOf(parseTemplate(template)).some((other) => needsId(type, other, [...seen, name]));
  };
  const wrong = facts.flatMap(([type, { id = '' }]) =>
    attributesOf(parseTemplate(id))
      .filter((name) => needsId(type, name, []))
      .map((name) => `${type}: ${id} ← ${name}`),
  );
  expect(wrong).toEqual([]);
});

test('made-up ids are long enough to be unique among ten thousand', () => {
  const short = facts.flatMap(([type, { id = '' }]) => {
    const lengths = [...id.matchAll(/\{#(?!uuid)\w+:(\d+)\}/g)].map(([, length]) => Number(length));
    return lengths.length > 0 && lengths.reduce((sum, length) => sum + length, 0) < 10 ? [type] : [];
  });
  expect(short).toEqual([
    // 62⁷ ids in an account.
    'alicloud_ons_instance',
    // Only the versions of one policy must differ.
    'alicloud_resource_manager_policy_version',
    // An account has one.
    'alicloud_resource_manager_resource_directory',
    // 62⁹.
    'alicloud_resource_manager_saved_query',
  ]);
});

test('the types this library has bindings for have a documented id, but for three', () => {
  const without = Object.keys(selectedAlicloud().schema.resource_schemas).filter((type) => !alicloudFacts()[type]?.id);
  expect(without.sort()).toEqual([
    'alicloud_msc_sub_subscription',
    'alicloud_msc_sub_webhook',
    'alicloud_sddp_instance',
  ]);
});

test.each([
  ['alicloud_ram_policy', { policy_name: 'p' }, /^p$/],
  ['alicloud_ram_user', {}, /^[1-9]\d{17}$/],
  ['alicloud_ram_access_key', {}, /^LTAI5t[0-9A-Za-z]{18}$/],
  [
    'alicloud_ram_user_policy_attachment',
    { policy_name: 'p', policy_type: 'System', user_name: 'u' },
    /^user:p:System:u$/,
  ],
  ['alicloud_ram_access_key_policy', { user_principal_name: 'u', user_access_key_id: 'k' }, /^u:k$/],
  ['alicloud_ram_access_key_policy', { user_principal_name: null, user_access_key_id: 'k' }, /^k$/],
  ['alicloud_ram_security_preference', {}, /^1234567890123456$/],
  ['alicloud_tag_meta_tag', { key: 'k' }, /^ap-southeast-1:k$/],
  ['alicloud_kms_key', {}, /^key-[0-9a-z]{21}$/],
  ['alicloud_wafv3_instance', {}, /^waf_v2_public_cn-[0-9a-z]{11}$/],
  ['alicloud_wafv3_domain', { instance_id: 'w', domain: 'd.example.com' }, /^w:d\.example\.com$/],
  ['alicloud_cloud_firewall_address_book', {}, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/],
  ['alicloud_sddp_instance', {}, /^si-[0-9a-z]{20}$/],
])('%s %j has the id of the real service', (type, state, shape) => {
  const values = new ComputedValues({ region: 'ap-southeast-1', accountId: '1234567890123456' });
  expect(values.id(type, state)).toMatch(shape);
});
