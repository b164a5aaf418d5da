/** One model of three forms: Terraform's JSON syntax, plans and states. */
import { AiSecurityPack, checkCompliance, readConfiguration, type Resource } from '../../lib/compliance';
import { Hidden, parseTemplatedJson } from '../../lib/compliance/model/value';

const findingsIn = (document: object, ...rules: readonly string[]): readonly string[] =>
  checkCompliance(readConfiguration([{ document }]), {
    packs: [{ id: 'a', name: 'a', rules: AiSecurityPack.rules.filter(({ id }) => rules.includes(id)) }],
  }).findings.map(({ rule, resource, at }) => [rule, resource?.address, at].filter(Boolean).join(' '));
const unknownIn = (document: object, ...rules: readonly string[]): readonly string[] =>
  checkCompliance(readConfiguration([{ document }]), {
    packs: [{ id: 'a', name: 'a', rules: AiSecurityPack.rules.filter(({ id }) => rules.includes(id)) }],
  }).unknown.map(({ rule, resource }) => `${rule} ${resource.address}`);
const only = (document: object): Resource => {
  const [resource] = readConfiguration([{ document }]).resources;
  if (!resource) throw new Error('no resource');
  return resource;
};

describe("Terraform's JSON syntax", () => {
  const syntax = (body: object, more: object = {}): object => ({
    resource: { alicloud_oss_bucket: { a: body } },
    ...more,
  });

  it.each([
    ['an object for each label', { resource: { alicloud_oss_bucket: { a: { acl: 'private' }, b: {} } } }, 2],
    [
      'a list of objects',
      { resource: [{ alicloud_oss_bucket: { a: {} } }, { alicloud_oss_bucket: [{ b: [{}] }] }] },
      2,
    ],
    ['resources of other providers', { resource: { aws_s3_bucket: { a: {} } } }, 1],
    ['nothing but a provider', { provider: { alicloud: {} } }, 0],
  ])('is read in the form of %s', (_what, document, count) => {
    expect(readConfiguration([{ document }]).resources).toHaveLength(count);
  });

  it('has numbers and flags as texts too', () => {
    const resource = only({
      resource: {
        alicloud_instance: { a: { internet_max_bandwidth_out: '5', allocate_public_ip: 'true', password: '' } },
      },
    });
    expect([resource.number('internet_max_bandwidth_out'), resource.flag('allocate_public_ip')]).toEqual([5, true]);
    expect([resource.text('password'), resource.has('password')]).toEqual([undefined, false]);
  });

  it('has local values, also of each other', () => {
    const locals = { acl: '${local.other}', other: 'public-read', own: '${local.own}' };
    expect(findingsIn(syntax({ acl: '${local.acl}' }, { locals }), 'oss-bucket-private')).toHaveLength(1);
    expect(unknownIn(syntax({ acl: '${local.own}' }, { locals }), 'oss-bucket-private')).toHaveLength(1);
  });

  it.each(['${var.acl}', 'public-${var.x}', '%{ if true }public-read%{ endif }'])('hides %s', (acl) => {
    expect(unknownIn(syntax({ acl }), 'oss-bucket-private')).toHaveLength(1);
  });

  it('has signs that are escaped', () => {
    expect(only(syntax({ bucket: 'a-$${b}-%%{c}' })).text('bucket')).toBe('a-${b}-%{c}');
  });

  it('says that resources of modules stand elsewhere', () => {
    expect(readConfiguration([{ document: { module: { network: { source: './network' } } } }]).omissions).toEqual([
      'module network: its resources are in a plan only (terraform show -json)',
    ]);
  });

  it('is told from anything else', () => {
    for (const document of [{}, [], 'text', null, { hello: 1 }]) {
      expect(() => readConfiguration([{ document, file: 'a.json' }])).toThrow('a.json is neither');
    }
  });
});

describe('JSON within a text', () => {
  const dialect = { templated: true, locals: {} };

  it.each([
    ['{"a":"${x.y}"}', { a: new Hidden('${x.y}') }],
    ['{"a":"pre-${x.y["k"]}-post","b":1}', { a: new Hidden('pre-${x.y["k"]}-post'), b: 1 }],
    ['{"a":["${f({b = "}"})}","c"]}', { a: [new Hidden('${f({b = "}"})}'), 'c'] }],
    ['{"a":${x.y}}', new Hidden('{"a":${x.y}}')],
    ['{"a":"$${not}"}', { a: '${not}' }],
    ['${jsonencode({})}', new Hidden('${jsonencode({})}')],
  ])('of %s is read around its expressions', (text, expected) => {
    expect(parseTemplatedJson(text, dialect)).toEqual(expected);
  });
});

describe('a plan', () => {
  const bucket = (address: string, values: object): object => ({
    address,
    mode: 'managed',
    type: 'alicloud_oss_bucket',
    name: 'a',
    values,
  });
  const plan = (parts: {
    readonly root: object;
    readonly changes?: readonly object[];
    readonly configuration?: object;
  }): object => ({
    format_version: '1.2',
    terraform_version: '1.9.0',
    planned_values: { root_module: parts.root },
    resource_changes: parts.changes ?? [],
    configuration: { root_module: parts.configuration ?? {} },
  });

  it('has resources of modules, with the keys of their instances', () => {
    const document = plan({
      root: {
        resources: [bucket('alicloud_oss_bucket.a[0]', { acl: 'public-read' })],
        child_modules: [{ resources: [bucket('module.m["x"].alicloud_oss_bucket.a', { acl: 'public-read' })] }],
      },
    });
    expect(findingsIn(document, 'oss-bucket-private')).toEqual([
      'oss-bucket-private alicloud_oss_bucket.a[0] acl',
      'oss-bucket-private module.m["x"].alicloud_oss_bucket.a acl',
    ]);
  });

  it('hides what is written and not known yet, and nothing that only the provider sets', () => {
    const of = (configuration: object): object =>
      plan({
        root: { resources: [bucket('alicloud_oss_bucket.a', { bucket: 'a' })] },
        changes: [{ address: 'alicloud_oss_bucket.a', change: { after_unknown: { acl: true, id: true } } }],
        configuration: {
          resources: [{ address: 'alicloud_oss_bucket.a', mode: 'managed', expressions: configuration }],
        },
      });
    expect(unknownIn(of({ acl: { references: ['var.acl'] } }), 'oss-bucket-private')).toHaveLength(1);
    expect(unknownIn(of({ bucket: { constant_value: 'a' } }), 'oss-bucket-private')).toEqual([]);
  });

  it('hides arguments within blocks in the same way', () => {
    const of = (block: object): object =>
      plan({
        root: {
          resources: [
            {
              address: 'alicloud_log_store.a',
              mode: 'managed',
              type: 'alicloud_log_store',
              values: { encrypt_conf: [{}] },
            },
          ],
        },
        changes: [
          {
            address: 'alicloud_log_store.a',
            change: { after_unknown: { encrypt_conf: [{ enable: true, encrypt_type: true }] } },
          },
        ],
        configuration: {
          resources: [{ address: 'alicloud_log_store.a', mode: 'managed', expressions: { encrypt_conf: [block] } }],
        },
      });
    expect(unknownIn(of({ enable: { references: ['var.on'] } }), 'log-store-encrypted')).toHaveLength(1);
    expect(findingsIn(of({ encrypt_type: { references: ['var.type'] } }), 'log-store-encrypted')).toHaveLength(1);
  });

  it('joins what belongs together across modules, by variables and outputs', () => {
    const document = plan({
      root: {
        resources: [
          {
            address: 'alicloud_oss_bucket_versioning.v',
            mode: 'managed',
            type: 'alicloud_oss_bucket_versioning',
            values: { status: 'Enabled' },
          },
        ],
        child_modules: [
          { resources: [bucket('module.store.alicloud_oss_bucket.a', {})] },
          {
            resources: [
              {
                address: 'module.acl.alicloud_oss_bucket_acl.b',
                mode: 'managed',
                type: 'alicloud_oss_bucket_acl',
                values: { acl: 'public-read' },
              },
            ],
          },
        ],
      },
      configuration: {
        resources: [
          {
            address: 'alicloud_oss_bucket_versioning.v',
            mode: 'managed',
            expressions: { bucket: { references: ['module.store.bucket', 'module.store'] } },
          },
        ],
        module_calls: {
          store: {
            module: {
              outputs: {
                bucket: { expression: { references: ['alicloud_oss_bucket.a.bucket', 'alicloud_oss_bucket.a'] } },
              },
              resources: [{ address: 'alicloud_oss_bucket.a', mode: 'managed', expressions: {} }],
            },
          },
          acl: {
            expressions: { name: { references: ['module.store.bucket', 'module.store'] } },
            module: {
              resources: [
                {
                  address: 'alicloud_oss_bucket_acl.b',
                  mode: 'managed',
                  expressions: { bucket: { references: ['var.name'] } },
                },
              ],
            },
          },
        },
      },
    });
    expect(findingsIn(document, 'oss-bucket-versioned', 'oss-bucket-private')).toEqual([
      'oss-bucket-private module.store.alicloud_oss_bucket.a acl',
    ]);
  });

  it('does not credit one instance with what stands beside another', () => {
    const versioning = (address: string, values: object): object => ({
      address,
      mode: 'managed',
      type: 'alicloud_oss_bucket_versioning',
      values: { status: 'Enabled', ...values },
    });
    const of = (known: boolean, ...versionings: readonly object[]): object =>
      plan({
        root: {
          resources: [
            bucket('alicloud_oss_bucket.a["x"]', known ? { bucket: 'x' } : {}),
            bucket('alicloud_oss_bucket.a["y"]', known ? { bucket: 'y' } : {}),
            ...versionings,
          ],
        },
        configuration: {
          resources: [
            { address: 'alicloud_oss_bucket.a', mode: 'managed', expressions: {} },
            {
              address: 'alicloud_oss_bucket_versioning.v',
              mode: 'managed',
              expressions: { bucket: { references: ['alicloud_oss_bucket.a'] } },
            },
          ],
        },
      });
    const missing = 'oss-bucket-versioned alicloud_oss_bucket.a["y"] versioning';
    const rule = 'oss-bucket-versioned';
    expect(findingsIn(of(true, versioning('alicloud_oss_bucket_versioning.v', { bucket: 'x' })), rule)).toEqual([
      missing,
    ]);
    expect(findingsIn(of(false, versioning('alicloud_oss_bucket_versioning.v["x"]', {})), rule)).toEqual([missing]);
    const unclear = of(false, versioning('alicloud_oss_bucket_versioning.v', {}));
    expect([findingsIn(unclear, rule), unknownIn(unclear, rule)]).toEqual([
      [],
      [`${rule} alicloud_oss_bucket.a["x"]`, `${rule} alicloud_oss_bucket.a["y"]`],
    ]);
  });

  it('tells a secret that is written from one that is given', () => {
    const of = (expression: object): readonly string[] =>
      findingsIn(
        plan({
          root: {
            resources: [
              {
                address: 'alicloud_kvstore_instance.a',
                mode: 'managed',
                type: 'alicloud_kvstore_instance',
                values: { password: 'Pa55word!' },
              },
            ],
          },
          configuration: {
            resources: [
              { address: 'alicloud_kvstore_instance.a', mode: 'managed', expressions: { password: expression } },
            ],
          },
        }),
        'secret-not-in-code',
      );
    expect(of({ constant_value: 'Pa55word!' })).toHaveLength(1);
    expect(of({ references: ['var.password'] })).toEqual([]);
  });
});

it('a state is read as a plan is', () => {
  const document = {
    format_version: '1.0',
    terraform_version: '1.9.0',
    values: {
      root_module: {
        resources: [
          {
            address: 'alicloud_oss_bucket.a',
            mode: 'managed',
            type: 'alicloud_oss_bucket',
            values: { acl: 'public-read' },
          },
        ],
      },
    },
  };
  expect(findingsIn(document, 'oss-bucket-private')).toHaveLength(1);
});
