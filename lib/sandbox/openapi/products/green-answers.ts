/** Answer libraries: what is said instead of an answer that is held back. */
import { ApiError } from '../errors';
import { randomText } from '../identities';
import { type Call, type Operation, reads, writes } from '../model';
import type { AnswerLibrary, JsonObject } from '../objects';
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
  sorted,
} from './green-common';

/** Characters of an answer. @unverified */
const LONGEST_ANSWER = 500;

export const answerLibraries: { readonly [action: string]: Operation } = {
  CreateAnswerLib: writes((call) => {
    const name = given(call, 'LibName');
    const library = { id: newLibraryId('al'), name, region: call.text('RegionId'), modified: call.now, answers: [] };
    return add(call, library);
  }),

  ModifyAnswerLib: writes((call) => {
    save(call, { ...libraryOf(call), name: given(call, 'LibName') });
    return { Data: true };
  }),

  ListAnswerLib: reads((call) => ({
    Data: call.view
      .of('answerLibraries')
      .all()
      .filter((library) => inRegion(call, library))
      .map((library) => ({
        LibId: library.id,
        LibName: library.name,
        AnswerCount: library.answers.length,
        GmtModified: beijingTime(library.modified),
        Uid: call.accountId,
      })),
  })),

  DeleteAnswerLib: writes((call) => {
    call.view.of('answerLibraries').delete(libraryOf(call).id);
    return { Data: true };
  }),

  AddAnswerSample: writes((call) => add(call, libraryOf(call))),

  QueryAnswerSampleByPage: reads((call) => {
    const library = libraryOf(call);
    const found = library.answers.filter(({ answer }) => answer.includes(call.text('Answer')));
    const { items, ...paging } = pageOf(
      call,
      sorted(call, found, { GmtCreate: (one) => one.created, Id: (one) => one.id }),
    );
    return {
      ...paging,
      Items: items.map(({ id, answer, created }) => ({
        Id: id,
        Answer: answer,
        LibId: library.id,
        GmtCreate: beijingTime(created),
        Uid: call.accountId,
      })),
    };
  }),

  DeleteAnswerSample: writes((call) => {
    const library = libraryOf(call);
    const ids = new Set(idsIn(call, 'Ids'));
    checkCount(call, ids.size, 'samples');
    save(call, { ...library, answers: library.answers.filter(({ id }) => !ids.has(id)) });
    return { Data: true };
  }),
};

function libraryOf(call: Call): AnswerLibrary {
  const id = given(call, 'LibId');
  const library = call.view.of('answerLibraries').get(id);
  if (!library || !inRegion(call, library)) throw notFound('answer library', id);
  return library;
}

function save(call: Call, library: AnswerLibrary): void {
  call.view.of('answerLibraries').put(library.id, { ...library, modified: call.now });
}

function add(call: Call, library: AnswerLibrary): JsonObject {
  if (call.has('SampleObject') || call.has('SampleBucket')) {
    throw new ApiError(400, 'UnsupportedOperation', 'The sandbox has no model of answer files in OSS.');
  }
  const answers = linesIn(call.text('Samples'));
  checkCount(call, answers.length, 'samples');
  const known = new Set(library.answers.map(({ answer }) => answer));
  const { fresh, repeated, tooLong } = addition(answers, known, LONGEST_ANSWER);
  const ids = new Set(library.answers.map(({ id }) => id));
  const added = fresh.map((answer) => {
    const id = newNumber(ids);
    ids.add(id);
    return { id, answer, created: call.now };
  });
  save(call, { ...library, answers: [...library.answers, ...added] });
  const TaskId = randomText(16);
  return {
    LibId: library.id,
    TaskId,
    Result: {
      LibId: library.id,
      TaskId,
      Progress: 100,
      TotalCount: answers.length,
      SuccessCount: fresh.length,
      RepeatCount: repeated.length,
      RepeatSamples: repeated,
      InvalidCount: tooLong.length,
      IllegalLengthSamples: tooLong,
    },
  };
}
