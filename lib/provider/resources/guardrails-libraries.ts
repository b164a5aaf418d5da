import type { ResourceDefinition } from '../definition';
import { from, green, ID, PAGES } from './green';

/** A masking library lives under a tenant of its own; the tenant has to be named in every call about it. */
const TENANT = from('purpose', { map: { check: null } });

/** What the console takes at a time: https://www.alibabacloud.com/help/en/content-moderation/latest/thesaurus-management */
const WORDS_PER_CALL = 1000;

export const KEYWORD_LIBRARY: ResourceDefinition = {
  kind: 'resource',
  type: 'guardrails_keyword_library',
  description: 'Words that AI Guardrails looks for, to block, to let pass or to mask them.',
  attributes: {
    name: { type: 'string', required: true, length: [1, 64], description: 'Name, shown in the console and in hits.' },
    purpose: {
      type: 'string',
      default: 'check',
      oneOf: ['check', 'desensitize'],
      forceNew: true,
      description: '`check` for libraries of services to block or let pass, `desensitize` for masking.',
    },
    words: {
      type: ['map', 'string'],
      optional: true,
      changes: ['word_count'],
      description:
        'All words, of at most 50 characters, each with a note that only Terraform keeps, such as `""`. Without it, words are kept elsewhere, and left alone.',
    },
    word_count: { type: 'number', computed: true, description: 'How many words the library has.' },
  },
  unverified:
    'How many words a call adds: 1000 lines are what the console takes at a time. How many a page has: 1000 are asked for, then 100.',
  id: { answer: 'Data.LibId', listed: 'LibId' },
  create: green('AddKeywordLib', { LibName: from('name'), TenantCode: TENANT }, false),
  read: {
    ...green('ListKeywordLibs', { TenantCode: TENANT }),
    items: 'Data',
    where: { LibId: ID },
    attributes: { name: 'LibName', word_count: 'KeywordCount' },
  },
  updates: [{ ...green('UpdateKeywordLib', { LibId: ID, LibName: from('name'), TenantCode: TENANT }), when: ['name'] }],
  delete: green('DeleteKeywordLib', { LibId: ID, TenantCode: TENANT }),
  collections: [
    {
      attribute: 'words',
      count: 'word_count',
      inCreate: 'Keywords',
      list: {
        ...green('ListKeywords', { LibId: ID, TenantCode: TENANT, Word: { take: 'search' }, ...PAGES }),
        items: 'Data.Items',
        pages: { sizes: [1000, 100], total: 'Data.TotalCount' },
        value: 'Word',
        key: 'Id',
      },
      add: {
        ...green('AddKeywordsToLib', { LibId: ID, TenantCode: TENANT, Keywords: { take: 'values', as: 'lines' } }),
        batch: WORDS_PER_CALL,
        refused: ['Data.KeywordsResult.InvalidKeywords', 'Data.KeywordsResult.IllegalLengthKeywords'],
      },
      remove: {
        ...green('DeleteKeyword', { LibId: ID, TenantCode: TENANT, KeywordIdList: { take: 'keys', as: 'keys' } }),
        batch: WORDS_PER_CALL,
      },
    },
  ],
  lookup: { LibName: 'name' },
  fromImportId: (id) => {
    const [, library = id] = /^desensitize\/(.*)$/.exec(id) ?? [];
    return { id: library, purpose: library === id ? 'check' : 'desensitize' };
  },
};

export const ANSWER_LIBRARY: ResourceDefinition = {
  kind: 'resource',
  type: 'guardrails_answer_library',
  description: 'Answers that replace what AI Guardrails blocks.',
  attributes: {
    name: { type: 'string', required: true, length: [1, 64], description: 'Name, shown in the console and in hits.' },
    answers: {
      type: ['set', 'string'],
      optional: true,
      changes: ['answer_count'],
      description: 'All answers; one is chosen by the service. Without it, answers are kept elsewhere, and left alone.',
    },
    answer_count: { type: 'number', computed: true, description: 'How many answers the library has.' },
  },
  unverified: 'The form of several answers in one call: one per line.',
  id: { answer: 'LibId', listed: 'LibId' },
  create: green('CreateAnswerLib', { LibName: from('name') }, false),
  read: {
    ...green('ListAnswerLib', {}),
    items: 'Data',
    where: { LibId: ID },
    attributes: { name: 'LibName', answer_count: 'AnswerCount' },
  },
  updates: [{ ...green('ModifyAnswerLib', { LibId: ID, LibName: from('name') }), when: ['name'] }],
  delete: green('DeleteAnswerLib', { LibId: ID }),
  collections: [
    {
      attribute: 'answers',
      count: 'answer_count',
      inCreate: 'Samples',
      list: {
        ...green('QueryAnswerSampleByPage', { LibId: ID, Answer: { take: 'search' }, ...PAGES }),
        items: 'Items',
        pages: { sizes: [100], total: 'TotalCount' },
        value: 'Answer',
        key: 'Id',
      },
      add: {
        ...green('AddAnswerSample', { LibId: ID, Samples: { take: 'values', as: 'lines' } }),
        batch: 100,
        refused: ['Result.IllegalLengthSamples'],
      },
      remove: { ...green('DeleteAnswerSample', { LibId: ID, Ids: { take: 'keys', as: 'keys' } }), batch: 100 },
    },
  ],
  lookup: { LibName: 'name' },
};

export const IMAGE_LIBRARY: ResourceDefinition = {
  kind: 'resource',
  type: 'guardrails_image_library',
  description: 'A library of images that AI Guardrails compares with. The service has no call that deletes one.',
  attributes: {
    name: { type: 'string', required: true, length: [1, 64], description: 'Name, shown in the console and in hits.' },
    comment: { type: 'string', optional: true, description: 'What it is for.' },
    image_count: { type: 'number', computed: true, description: 'How many images it has.' },
  },
  id: { answer: 'Data.LibId', listed: 'LibId' },
  create: green('CreateImageLib', { LibName: from('name'), Comment: from('comment') }, false),
  read: {
    ...green('ListImageLib', {}),
    items: 'LibList',
    where: { LibId: ID },
    attributes: { name: 'LibName', comment: 'Comment', image_count: 'ImageNum' },
  },
  updates: [
    {
      ...green('UpdateImageLib', { LibId: ID, LibName: from('name'), Comment: from('comment', { absent: '' }) }),
      when: ['name', 'comment'],
    },
  ],
  remains:
    'AI Guardrails has no call that deletes an image library. Delete it in the console, or import it again later.',
  lookup: { LibName: 'name' },
};

export const IMAGE: ResourceDefinition = {
  kind: 'resource',
  type: 'guardrails_image',
  description: 'An image in a library.',
  attributes: {
    library_id: { type: 'string', required: true, forceNew: true, description: 'Id of the image library.' },
    url: {
      type: 'string',
      required: true,
      forceNew: true,
      description: 'Where the service fetches the image when it is added. The service does not say it again.',
    },
  },
  id: { answer: 'Data.ImgId', listed: 'ImageId' },
  create: green('AddImages2Lib', { LibId: from('library_id'), ImgUrl: from('url') }, false),
  read: {
    ...green('ListImagesFromLib', { LibId: from('library_id'), ImgId: ID, ...PAGES }),
    items: 'Items',
    pages: { sizes: [100], total: 'TotalCount' },
    where: { ImageId: ID },
    attributes: {},
  },
  unnamed: ['library_id', 'url'],
  delete: green('DeleteImagesFromLib', { LibId: from('library_id'), ImageIds: from('id', { as: 'keys' }) }),
  fromImportId: (id) => {
    const [, library, image, url] = /^([^:]+):([^:]+):(.+)$/.exec(id) ?? [];
    if (library === undefined || image === undefined || url === undefined) {
      throw new Error(`the id for import has the form <library id>:<image id>:<url>; got ${id}`);
    }
    return { id: image, library_id: library, url };
  },
};
