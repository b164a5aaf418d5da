/** A configuration with one of each resource that a Guardrails app has, and what has to be true of the cloud when it is applied. */
import { type Json, withoutNotes } from './terraform';
import { REGION, type World } from './aisec-world';

export const WORDS = ['alpha', 'beta', 'gamma delta', '违禁词', 'q"uote\\'];
export const ANSWERS = ['I cannot help with that.', 'Sorry.'];
const CALLER = { oos: 'caller-oos', kms: 'caller-kms' } as const;
const IMAGE = 'https://example.com/a.png';

export const SERVICE = { service_code: 'query_security_check_intl', resource_type: 'text' };

export interface FlagshipOptions {
  /** Only one resource of each kind that the engine treats differently. @default false */
  readonly small?: boolean;
  /** Everything that can be changed is changed, and the keys are rotated. @default false */
  readonly changed?: boolean;
  /** One resource after the other, so that the n-th call is the same one in each run. @default true */
  readonly chained?: boolean;
}

const LIKE_OTHERS = ['mask', 'competitors', 'evidence', 'logs'];

export function flagship({ small = false, changed = false, chained = true }: FlagshipOptions = {}): Json {
  const more = changed ? ', changed' : '';
  const accessKey = (store: keyof typeof CALLER): Json => ({
    user_name: CALLER[store],
    secret_store: store,
    secret_name: `app/guardrails-${store}`,
    description: `for ${store}`,
    rotation_trigger: changed ? 'second' : 'first',
  });
  const resources: readonly (readonly [type: string, name: string, body: Json])[] = [
    ['subscription', 'green', { commodity_code: 'lvwang_guardrail_public_cn', purchase: PURCHASE }],
    [
      'keyword_library',
      'block',
      { name: `blocked words${more}`, words: withoutNotes(changed ? [...WORDS.slice(1), 'delta'] : WORDS) },
    ],
    ['keyword_library', 'mask', { name: 'masked words', purpose: 'desensitize', words: { secret: '' } }],
    ['answer_library', 'no', { name: `answers${more}`, answers: changed ? ANSWERS.slice(1) : ANSWERS }],
    ['image_library', 'logos', { name: 'logos', comment: `of competitors${more}` }],
    ['image', 'logo', { library_id: '${aisec_guardrails_image_library.logos.id}', url: IMAGE }],
    ['callback', 'results', { name: 'results', url: `https://example.com/callback${changed ? 2 : 1}` }],
    [
      'custom_label',
      'competitors',
      { ...SERVICE, field: 'competitors', description: `rivals${more}`, config: '{"p":"x"}' },
    ],
    [
      'service_config',
      'chat',
      {
        ...SERVICE,
        members: {
          '/promptAttack/Level': '"medium"',
          ...(changed ? { '/sensitiveData/Level': '"S2"' } : { '/maliciousUrl/Enable': 'true' }),
        },
        keyword_hit_libraries: ['${aisec_guardrails_keyword_library.block.id}'],
      },
    ],
    [
      'backup_config',
      'evidence',
      { ...SERVICE, bucket: 'evidence', ...(changed ? { path: 'a' } : { enable_backup: true }) },
    ],
    ['log_delivery', 'logs', { commodity_code: 'lvwang_guardrail_public_cn', ttl: changed ? 60 : 90 }],
    ['access_key', 'oos', accessKey('oos')],
    ['access_key', 'kms', accessKey('kms')],
  ];
  const resource: { [type: string]: { [name: string]: Json } } = {};
  let before: string | undefined;
  for (const [type, name, body] of resources.filter(([, one]) => !small || !LIKE_OTHERS.includes(one))) {
    const full = type === 'access_key' ? `aisec_${type}` : `aisec_guardrails_${type}`;
    (resource[full] ??= {})[name] = { ...body, ...(before !== undefined && { depends_on: [before] }) };
    // Without the chain, all wait for the activation only.
    if (chained || before === undefined) before = `${full}.${name}`;
  }
  return { resource };
}

const PURCHASE = [
  { product_code: 'lvwang', product_type: 'lvwang_guardrail_public_cn', subscription_type: 'PayAsYouGo' },
];

/** RAM users that the configuration needs, and an account that has not activated AI Guardrails. */
export function prepare(world: World): void {
  for (const name of Object.values(CALLER)) world.user(name);
  world.faults(NOT_ACTIVE);
}

export const NOT_ACTIVE = { account: { activated: false } };

interface StateFile {
  readonly resources: readonly { type: string; name: string; instances: readonly { attributes: Json }[] }[];
}

function attributesOf(world: World, type: string, name: string): Json {
  const { resources } = JSON.parse(world.readState()) as StateFile;
  const found = resources.find((one) => one.type === type && one.name === name);
  return found?.instances[0]?.attributes ?? {};
}

/** What there is in the cloud, without what differs from one run to the next, and whether the state names just that. */
export function summary(world: World): Json {
  const cloud = world.objects();
  const inState = (name: string, store: 'oos' | 'kms'): Json => {
    const attributes = attributesOf(world, 'aisec_access_key', name);
    const keys = cloud.accessKeys.filter(({ userName }) => userName === CALLER[store]);
    const values =
      store === 'oos'
        ? cloud.secretParameters.map(({ values: all }) => all.at(-1)?.value)
        : cloud.kmsSecrets.map(({ versions }) => versions.find(({ stages }) => stages.includes('ACSCurrent'))?.data);
    const stored = values.map(
      (value) => JSON.parse(value ?? '{}') as { AccessKeyId?: string; AccessKeySecret?: string },
    );
    const current = keys.find(({ id }) => id === attributes.access_key_id);
    return {
      keys: keys.length,
      // Every key is one that Terraform knows of.
      known: keys.every(({ id }) => [attributes.access_key_id, attributes.previous_access_key_id].includes(id)),
      status: keys.map(({ status }) => status),
      stored: stored.map(({ AccessKeyId: id, AccessKeySecret: secret }) => ({
        ofCurrent: id === current?.id,
        valid: secret !== undefined && secret === current?.secret,
      })),
      previous: attributes.previous_access_key_id !== null,
    };
  };
  const id = (type: string, name: string): unknown => attributesOf(world, `aisec_guardrails_${type}`, name).id;
  return {
    keywordLibraries: cloud.keywordLibraries
      .map((library) => ({
        name: library.name,
        tenant: library.tenantCode,
        words: library.words.map(({ word }) => word).sort(),
        known: [id('keyword_library', 'block'), id('keyword_library', 'mask')].includes(library.id),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    answerLibraries: cloud.answerLibraries.map((library) => ({
      name: library.name,
      answers: library.answers.map(({ answer }) => answer).sort(),
      known: library.id === id('answer_library', 'no'),
    })),
    imageLibraries: cloud.imageLibraries.map(({ name, comment, images, id: own }) => ({
      name,
      comment,
      images: images.map((image) => ({ url: image.url, known: image.id === id('image', 'logo') })),
      known: own === id('image_library', 'logos'),
    })),
    callbacks: cloud.callbacks.map(({ name, url, id: own }) => ({
      name,
      url,
      known: String(own) === id('callback', 'results'),
    })),
    labels: cloud.featureConfigs.map(({ field, config, description }) => ({ field, config, description })),
    services: cloud.services
      .filter(({ region }) => region === REGION)
      .map(({ code, configurations }) => ({
        code,
        checks: ['promptAttack', 'maliciousUrl', 'sensitiveData'].map((check) => configurations['']?.[check]),
        known: JSON.stringify(configurations['']?.KeywordHitLibs) === JSON.stringify([id('keyword_library', 'block')]),
        kept: configurations['']?.xReserved,
      })),
    backups: cloud.backupConfigs.map(({ config }) => config),
    logs: cloud.logDeliveries.map(({ ttl }) => ttl),
    orders: cloud.instances.length,
    oos: inState('oos', 'oos'),
    kms: inState('kms', 'kms'),
    secrets: [cloud.secretParameters.length, cloud.kmsSecrets.length],
  };
}
