/** Keyword libraries: lists of words that are blocked, let through or masked. */
import { ApiError } from '../errors';
import { randomText } from '../identities';
import { type Call, type Operation, reads, writes } from '../model';
import type { JsonObject, KeywordLibrary } from '../objects';
import {
  addition,
  beijingTime,
  checkCount,
  given,
  idsIn,
  inRegion,
  linesIn,
  newLibraryId,
  newNumber,
  notFound,
  pageOf,
  refused,
  sorted,
} from './green-common';
import { librariesInUse } from './green-services';

/** Characters of a word. @unverified */
const LONGEST_WORD = 50;

export const keywordLibraries: { readonly [action: string]: Operation } = {
  AddKeywordLib: writes((call) => {
    const name = given(call, 'LibName');
    const library: KeywordLibrary = {
      id: newLibraryId('custom_'),
      name,
      tenantCode: tenantOf(call),
      region: call.text('RegionId'),
      ...(call.has('Properties') && { properties: call.text('Properties') }),
      modified: call.now,
      words: [],
    };
    return { Data: { LibId: library.id, ...add(call, library) } };
  }),

  UpdateKeywordLib: writes((call) => {
    const library = libraryOf(call);
    save(call, { ...library, name: given(call, 'LibName') });
    return { Data: true };
  }),

  GetKeywordLib: reads((call) => ({ Data: described(call, libraryOf(call)) })),

  ListKeywordLibs: reads((call) => {
    const attached = librariesInUse(call);
    return {
      Data: call.view
        .of('keywordLibraries')
        .all()
        .filter((library) => library.tenantCode === tenantOf(call) && inRegion(call, library))
        .filter(({ id }) => !call.has('ServiceCode') || (attached.get(id) ?? []).includes(call.text('ServiceCode')))
        .sort((a, b) => b.modified - a.modified)
        .map((library) => ({
          ...described(call, library),
          ServiceCodes: (attached.get(library.id) ?? []).join(','),
        })),
    };
  }),

  DeleteKeywordLib: writes((call) => {
    call.view.of('keywordLibraries').delete(libraryOf(call).id);
    return { Data: true };
  }),

  AddKeywordsToLib: writes((call) => addTo(call)),
  AddKeywords: writes((call) => addTo(call)),

  GetKeywordImportResult: reads((call) => {
    const done = call.view.of('keywordImports').get(given(call, 'TaskId'));
    if (!done) throw notFound('task', call.text('TaskId'));
    return { Data: done.result };
  }),

  ListKeywords: reads((call) => {
    const library = libraryOf(call);
    const found = library.words.filter(({ word }) => word.includes(call.text('Word')));
    const { items, ...paging } = pageOf(
      call,
      sorted(call, found, { GmtCreate: (one) => one.created, Id: (one) => one.id }),
    );
    return {
      Data: {
        ...paging,
        Items: items.map(({ id, word, created }) => ({
          Id: id,
          KeywordMd5Id: id,
          KeywordLibId: library.id,
          Word: word,
          GmtCreate: beijingTime(created),
          GmtModified: beijingTime(created),
        })),
      },
    };
  }),

  DeleteKeyword: writes((call) => {
    const library = libraryOf(call);
    const ids = new Set(idsIn(call, call.has('KeywordIdList') ? 'KeywordIdList' : 'KeywordIds'));
    checkCount(call, ids.size, 'keywords');
    save(call, { ...library, words: library.words.filter(({ id }) => !ids.has(id)) });
    return { Data: true };
  }),
};

/** A library is found only with the TenantCode that it was made with. @unverified */
function tenantOf(call: Call): string {
  const code = call.text('TenantCode');
  if (code !== '' && code !== 'desensitize') throw refused(`There is no TenantCode ${code}.`);
  return code;
}

function libraryOf(call: Call): KeywordLibrary {
  const id = given(call, 'LibId');
  const library = call.view.of('keywordLibraries').get(id);
  if (!library || library.tenantCode !== tenantOf(call) || !inRegion(call, library)) {
    throw notFound('keyword library', id);
  }
  return library;
}

function save(call: Call, library: KeywordLibrary): void {
  call.view.of('keywordLibraries').put(library.id, { ...library, modified: call.now });
}

function addTo(call: Call): JsonObject {
  const library = libraryOf(call);
  return { Data: { LibId: library.id, ...add(call, library) } };
}

function add(call: Call, library: KeywordLibrary): JsonObject {
  if (call.has('KeywordsObject')) {
    throw new ApiError(400, 'UnsupportedOperation', 'The sandbox has no model of keyword files in OSS.');
  }
  const words = linesIn(call.text('Keywords'));
  checkCount(call, words.length, 'keywords');
  const { fresh, repeated, tooLong } = addition(words, new Set(library.words.map(({ word }) => word)), LONGEST_WORD);
  const ids = new Set(library.words.map(({ id }) => id));
  const added = fresh.map((word) => {
    const id = newNumber(ids);
    ids.add(id);
    return { id, word, created: call.now };
  });
  save(call, { ...library, words: [...library.words, ...added] });
  const result = {
    LibId: library.id,
    TotalCount: words.length,
    SuccessCount: fresh.length,
    RepeatCount: repeated.length,
    RepeatKeywords: repeated,
    InvalidCount: tooLong.length,
    InvalidKeywords: [],
    IllegalLengthKeywords: tooLong,
  };
  const taskId = randomText(16);
  call.view.of('keywordImports').put(taskId, { taskId, result: { ...result, Progress: 100 } });
  return { TaskId: taskId, KeywordsResult: result };
}

function described(call: Call, library: KeywordLibrary): JsonObject {
  return {
    LibId: library.id,
    LibName: library.name,
    KeywordCount: String(library.words.length),
    PreprocessList: [],
    GmtModified: beijingTime(library.modified),
    Uid: call.accountId,
  };
}
