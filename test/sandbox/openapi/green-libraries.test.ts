import { readCloud } from '../../../lib/sandbox';
import { type Answer, type Caller, Lab, type Parameters, textAt } from './support';

const GREEN = '2022-09-26';
const REGION = { RegionId: 'ap-southeast-1' };

let lab: Lab;
let root: Caller;
beforeEach(async () => {
  lab = new Lab();
  root = await lab.start();
});
afterEach(() => lab.close());

const ok = (action: string, body?: Parameters, query: Parameters = REGION): Promise<Answer> =>
  root.ok(GREEN, action, query, body);
/** What a management action refuses: HTTP 200, and a code that is not. */
const refusal = async (action: string, body?: Parameters, query: Parameters = REGION): Promise<unknown> => {
  const { status, body: answer } = await root.send({ version: GREEN, action, query, ...(body && { body }) });
  return [status, answer.Code, answer.Success];
};

const words = (answer: Answer): string[] =>
  ((answer.Data as Answer).Items as { Word: string }[]).map(({ Word }) => Word);

async function makeLibrary(Keywords: string, query: Parameters = REGION): Promise<string> {
  return textAt(await ok('AddKeywordLib', { LibName: 'blocked', Keywords }, query), 'Data', 'LibId');
}

describe('keyword libraries', () => {
  it('are made, renamed, found and deleted', async () => {
    const LibId = await makeLibrary('one\ntwo');
    await ok('UpdateKeywordLib', { LibId, LibName: 'renamed' });
    const described = { LibId, LibName: 'renamed', KeywordCount: '2' };
    expect(await ok('GetKeywordLib', { LibId, ServiceCode: 'x' })).toMatchObject({ Code: 200, Data: described });
    expect(await ok('ListKeywordLibs')).toMatchObject({ Data: [described] });
    expect(await ok('DeleteKeywordLib', { LibId })).toMatchObject({ Code: 200, Success: true, Data: true });
    expect(await ok('ListKeywordLibs')).toMatchObject({ Data: [] });
    expect(await refusal('GetKeywordLib', { LibId, ServiceCode: 'x' })).toEqual([200, 404, false]);
    expect(await refusal('DeleteKeywordLib', { LibId })).toEqual([200, 404, false]);
  });

  it('count what was added, was there before, stood twice and is too long', async () => {
    const LibId = await makeLibrary('one\ntwo');
    const long = 'x'.repeat(51);
    const answer = await ok('AddKeywordsToLib', { LibId, Keywords: `two\nthree\n three \n\n${long}` });
    const result = {
      TotalCount: 4,
      SuccessCount: 1,
      RepeatCount: 2,
      RepeatKeywords: ['two', 'three'],
      InvalidCount: 1,
      IllegalLengthKeywords: [long],
    };
    expect(answer).toMatchObject({ Data: { LibId, KeywordsResult: result } });
    expect(await ok('GetKeywordImportResult', { TaskId: textAt(answer, 'Data', 'TaskId') })).toMatchObject({
      Data: { ...result, Progress: 100 },
    });
    expect(words(await ok('ListKeywords', { LibId }))).toEqual(['one', 'two', 'three']);
  });

  it('lose words by their ids', async () => {
    const LibId = await makeLibrary('one\ntwo\nthree');
    const { Data } = await ok('ListKeywords', { LibId });
    const [first, , third] = (Data as { Items: { Id: number }[] }).Items.map(({ Id }) => Id);
    await ok('DeleteKeyword', { LibId, KeywordIdList: JSON.stringify([first, third]) });
    expect(words(await ok('ListKeywords', { LibId }))).toEqual(['two']);
    expect(await refusal('DeleteKeyword', { LibId, KeywordIdList: 'one' })).toEqual([200, 400, false]);
    expect(await refusal('DeleteKeyword', { LibId, KeywordIdList: '["one"]' })).toEqual([200, 400, false]);
  });

  it('list their words in pages, in any order, and by a part of the word', async () => {
    const LibId = await makeLibrary(Array.from({ length: 25 }, (_, index) => `word-${index + 10}`).join('\n'));
    const page = await ok('ListKeywords', { LibId, CurrentPage: '3', PageSize: '10' });
    expect(page).toMatchObject({ Data: { CurrentPage: 3, PageSize: 10, TotalCount: 25 } });
    expect(words(page)).toEqual(['word-30', 'word-31', 'word-32', 'word-33', 'word-34']);
    expect(words(await ok('ListKeywords', { LibId, Word: '-3', PageSize: '3' }))).toEqual(words(page).slice(0, 3));
    const ids = ((await ok('ListKeywords', { LibId, PageSize: '25', Sort: '{"Id":"desc"}' })).Data as Answer).Items as {
      Id: number;
    }[];
    expect(ids.map(({ Id }) => Id)).toEqual(ids.map(({ Id }) => Id).sort((a, b) => b - a));
    expect(await refusal('ListKeywords', { LibId, Sort: '{"Word":"asc"}' })).toEqual([200, 400, false]);
    expect(await refusal('ListKeywords', { LibId, CurrentPage: '0' })).toEqual([200, 400, false]);
  });

  it('answer no more of a page, and take no more words in a call, than they may', async () => {
    lab.faults({ limits: { wordsPerCall: 3, pageSize: 2 } });
    const LibId = await makeLibrary('1\n2\n3');
    expect(await refusal('AddKeywordsToLib', { LibId, Keywords: '4\n5\n6\n7' })).toEqual([
      400,
      'InvalidParameter',
      undefined,
    ]);
    expect(await refusal('DeleteKeyword', { LibId, KeywordIdList: '[1,2,3,4]' })).toEqual([200, 400, false]);
    expect(await ok('ListKeywords', { LibId, PageSize: '100' })).toMatchObject({
      Data: { PageSize: 2, TotalCount: 3 },
    });
  });

  it('that mask are apart from those that check', async () => {
    const masking = { ...REGION, TenantCode: 'desensitize' };
    const LibId = await makeLibrary('one', masking);
    expect(await ok('ListKeywordLibs')).toMatchObject({ Data: [] });
    expect(await ok('ListKeywordLibs', undefined, masking)).toMatchObject({ Data: [{ LibId }] });
    expect(await refusal('ListKeywords', { LibId })).toEqual([200, 404, false]);
    expect(words(await ok('ListKeywords', { LibId }, masking))).toEqual(['one']);
    expect(await refusal('ListKeywordLibs', undefined, { TenantCode: 'other' })).toEqual([200, 400, false]);
  });

  it('belong to a region', async () => {
    const LibId = await makeLibrary('one');
    expect(await ok('ListKeywordLibs', undefined, { RegionId: 'cn-shanghai' })).toMatchObject({ Data: [] });
    expect(await ok('ListKeywordLibs', undefined, {})).toMatchObject({ Data: [{ LibId }] });
  });

  it('tell which services they are attached to', async () => {
    const LibId = await makeLibrary('one');
    const service = { ServiceCode: 'query_security_check_intl', ResourceType: 'text' };
    await ok('UpdateServiceConfig', { ...service, KeywordHitLibs: JSON.stringify([LibId]) });
    expect(await ok('ListKeywordLibs')).toMatchObject({ Data: [{ ServiceCodes: 'query_security_check_intl' }] });
    const of = (ServiceCode: string) => ok('ListKeywordLibs', undefined, { ...REGION, ServiceCode });
    expect(await of('query_security_check_intl')).toMatchObject({ Data: [{ LibId }] });
    expect(await of('response_security_check_intl')).toMatchObject({ Data: [] });
  });

  it('keep 10,000 words', async () => {
    const LibId = await makeLibrary('');
    for (let call = 0; call < 10; call++) {
      const Keywords = Array.from({ length: 1000 }, (_, index) => `word-${call * 1000 + index}`).join('\n');
      await ok('AddKeywordsToLib', { LibId, Keywords });
    }
    expect(
      readCloud(lab.stateDir).keywordLibraries.map(({ words: all }) => new Set(all.map(({ id }) => id)).size),
    ).toEqual([10_000]);
  });
});

describe('answer libraries', () => {
  it('are made, renamed and deleted, and their answers added, listed and removed', async () => {
    const LibId = textAt(await ok('CreateAnswerLib', { LibName: 'polite', Samples: 'Sorry.\nNo.' }), 'LibId');
    await ok('ModifyAnswerLib', undefined, { ...REGION, LibId, LibName: 'kind' });
    expect(await ok('ListAnswerLib')).toMatchObject({ Data: [{ LibId, LibName: 'kind', AnswerCount: 2 }] });
    expect(await ok('AddAnswerSample', undefined, { ...REGION, LibId, Samples: 'No.\nAsk me another.' })).toMatchObject(
      {
        Result: { SuccessCount: 1, RepeatCount: 1, RepeatSamples: ['No.'], TotalCount: 2 },
      },
    );
    const page = (query: Parameters = {}) => ok('QueryAnswerSampleByPage', undefined, { ...REGION, LibId, ...query });
    const items = (await page()).Items as { Id: number; Answer: string }[];
    expect(items.map(({ Answer: one }) => one)).toEqual(['Sorry.', 'No.', 'Ask me another.']);
    await ok('DeleteAnswerSample', { LibId, Ids: JSON.stringify([items[1].Id]) });
    expect(await page({ Answer: '.', PageSize: '1', CurrentPage: '2' })).toMatchObject({
      TotalCount: 2,
      Items: [{ Answer: 'Ask me another.' }],
    });
    await ok('DeleteAnswerLib', undefined, { ...REGION, LibId });
    expect(await ok('ListAnswerLib')).toMatchObject({ Data: [] });
    expect(await root.no(GREEN, 'QueryAnswerSampleByPage', { LibId })).toEqual([400, 'NotFound']);
  });
});

describe('image libraries', () => {
  it('are made and changed, and their images added, listed and removed', async () => {
    const LibId = textAt(await ok('CreateImageLib', { LibName: 'logos', Comment: 'ours' }), 'Data', 'LibId');
    await ok('UpdateImageLib', { LibId, Comment: 'theirs', FreeInspection: '1' });
    const add = async (ImgUrl: string) => textAt(await ok('AddImages2Lib', { LibId, ImgUrl }), 'Data', 'ImgId');
    const [first, second] = [await add('https://example.com/1.png'), await add('upload/2.png')];
    expect(await ok('ListImageLib')).toMatchObject({
      LibList: [{ LibId, LibName: 'logos', Comment: 'theirs', FreeInspection: 1, ImageNum: 2 }],
    });
    await ok('DeleteImagesFromLib', { LibId, ImageIds: `[${first}]` });
    expect(await ok('ListImagesFromLib', { LibId })).toMatchObject({
      TotalCount: 1,
      Items: [{ ImageId: second, ImageUrl: 'upload/2.png' }],
    });
    expect(await ok('AddImageLib', { LibName: 'more' })).toMatchObject({ Data: true });
    expect(await refusal('ListImagesFromLib', { LibId: 'none' })).toEqual([200, 404, false]);
  });
});

describe('callbacks', () => {
  it('are made, changed, listed and deleted', async () => {
    const Url = 'https://example.com/hook';
    const Id = textAt(await ok('CreateCallback', { Name: 'hook', Url }), 'Data');
    const made = { Id: Number(Id), Name: 'hook', Url, CryptType: 'SHA256', Scope: 'all' };
    expect(await ok('QueryCallback', { Id, CheckForOss: 'true' })).toMatchObject({
      ...made,
      ExistsOssCheckTask: false,
    });
    await ok('ModifyCallback', { Id, Name: 'other' });
    expect(await ok('ListCallback')).toMatchObject({ Data: [{ ...made, Name: 'other' }] });
    expect(await ok('QueryCallbackByPage', { PageSize: '5' })).toMatchObject({ TotalCount: 1, PageSize: 5 });
    await ok('DeleteCallback', { Id });
    expect(await root.no(GREEN, 'QueryCallback', {}, { Id })).toEqual([400, 'NotFound']);
  });

  it('need a URL, and a way to sign that exists', async () => {
    expect(await root.no(GREEN, 'CreateCallback', {}, { Name: 'x', Url: 'ftp://x' })).toEqual([
      400,
      'InvalidParameter',
    ]);
    const body = { Name: 'x', Url: 'https://x', CryptType: 'MD5' };
    expect(await root.no(GREEN, 'CreateCallback', {}, body)).toEqual([400, 'InvalidParameter']);
  });
});
