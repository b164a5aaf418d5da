import { wholeAlicloud } from '../../lib/schema/alicloud';
import type { ProviderSchema } from '../../lib/schema/model';
import { moveToSchema, withoutDescriptions } from '../../scripts/extract-schema';

/** The provider as it is, with one resource changed by `edit`. */
function newerSchema(edit: (attributes: Record<string, unknown>) => void): ProviderSchema {
  const { schema } = wholeAlicloud();
  const user = structuredClone(schema.resource_schemas.alicloud_ram_user);
  if (!user) throw new Error('the schema has no alicloud_ram_user');
  edit(user.block.attributes as unknown as Record<string, unknown>);
  return { ...schema, resource_schemas: { ...schema.resource_schemas, alicloud_ram_user: user } };
}

describe('moving to another provider release', () => {
  const current = wholeAlicloud();

  it('keeps every constraint and reports no change when the schema is the same', () => {
    const { description, changes } = moveToSchema(current, current.schema, '1.289.0');
    expect(changes).toEqual([]);
    expect(description.constraints).toEqual(current.constraints);
  });

  it('reports a new attribute as added and as not yet probed, and derives what the schema tells', () => {
    const schema = newerSchema((attributes) => {
      attributes.nickname = { type: 'string', optional: true, sensitive: true };
    });
    const { description, changes } = moveToSchema(current, schema, '1.300.0');
    expect(changes).toEqual([
      {
        kind: 'added',
        type: 'alicloud_ram_user',
        path: 'nickname',
        before: undefined,
        after: '"string" optional sensitive',
      },
      { kind: 'unprobed', type: 'alicloud_ram_user', path: 'nickname' },
    ]);
    expect(description.constraints.version).toBe('1.300.0');
    expect(description.constraints.resources.alicloud_ram_user?.attributes.nickname).toEqual({
      type: 'string',
      optional: true,
      sensitive: true,
    });
  });

  it('reports removed and changed attributes, and removed and added types', () => {
    const base = newerSchema((attributes) => {
      delete attributes.mobile;
      attributes.email = { type: 'string', required: true };
    });
    const { alicloud_vpc: vpc, ...rest } = base.resource_schemas;
    const schema = { ...base, resource_schemas: { ...rest, ...(vpc && { alicloud_vpc_next: vpc }) } };
    const { changes } = moveToSchema(current, schema, '2.0.0');
    expect(changes.filter(({ kind }) => kind !== 'unprobed')).toEqual([
      { kind: 'removed', type: 'alicloud_vpc', path: '' },
      {
        kind: 'changed',
        type: 'alicloud_ram_user',
        path: 'email',
        before: '"string" optional',
        after: '"string" required',
      },
      { kind: 'removed', type: 'alicloud_ram_user', path: 'mobile', before: '"string" optional', after: undefined },
      { kind: 'added', type: 'alicloud_vpc_next', path: '' },
    ]);
  });

  it('drops texts but keeps an attribute that is called description', () => {
    const block = { attributes: { description: { type: 'string', description: 'a text', description_kind: 'plain' } } };
    expect(withoutDescriptions(block)).toEqual({ attributes: { description: { type: 'string' } } });
  });
});
