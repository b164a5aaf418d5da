import type { Answer, Call, OpenApiClient } from '../../../lib/provider/client';
import { SharedReads } from '../../../lib/provider/engine/shared-reads';

const api = { product: 'Green', version: '2022-09-26' } as const;
const callOf = (action: string, parameters: Call['parameters'] = {}): Call => ({
  api,
  action,
  parameters,
  repeatable: true,
});
const LIST = callOf('ListKeywordLibs');

/** Answers each call with its number, when it is told to. */
class Numbered implements OpenApiClient {
  readonly region = 'ap-southeast-1';
  readonly calls: string[] = [];
  private readonly waiting: (() => void)[] = [];
  failing = false;

  call({ action }: Call): Promise<Answer> {
    const number = this.calls.push(action);
    return new Promise((resolve, reject) => {
      this.waiting.push(() => (this.failing ? reject(new Error(`no ${number}`)) : resolve({ number })));
    });
  }

  answerAll(): void {
    for (const answer of this.waiting.splice(0)) answer();
  }
}

describe('reads of one refresh', () => {
  let client: Numbered;
  let shared: SharedReads;
  beforeEach(() => {
    jest.useFakeTimers();
    client = new Numbered();
    shared = new SharedReads(client);
  });
  afterEach(() => jest.useRealTimers());

  it('are one call where they are equal, for two seconds after its answer', async () => {
    const both = Promise.all([shared.call(LIST), shared.call(callOf('ListKeywordLibs'))]);
    client.answerAll();
    expect(await both).toEqual([{ number: 1 }, { number: 1 }]);
    await jest.advanceTimersByTimeAsync(1999);
    expect(await shared.call(LIST)).toEqual({ number: 1 });
    await jest.advanceTimersByTimeAsync(1);
    void shared.call(LIST);
    expect(client.calls).toHaveLength(2);
  });

  it.each<[string, Call]>([
    ['another parameter', callOf('ListKeywordLibs', { TenantCode: 'desensitize' })],
    ['another action', callOf('ListAnswerLib')],
    ['another region', { ...LIST, region: 'cn-shanghai' }],
    ['another version', { ...LIST, api: { ...api, version: '2022-03-02' } }],
  ])('are calls of their own with %s', (_what, other) => {
    void shared.call(LIST);
    void shared.call(other);
    expect(client.calls).toHaveLength(2);
  });

  it('are only reads', () => {
    for (const action of ['AddKeywordLib', 'DryRunServiceConf', 'Listen']) {
      void shared.call(callOf(action));
      void shared.call(callOf(action));
    }
    expect(client.calls).toHaveLength(6);
  });

  it('that failed are asked again', async () => {
    client.failing = true;
    const failed = shared.call(LIST);
    client.answerAll();
    await expect(failed).rejects.toThrow('no 1');
    void shared.call(LIST);
    expect(client.calls).toHaveLength(2);
  });

  it('never show what was before a write, whether they began before or during it', async () => {
    void shared.call(LIST);
    const write = shared.writing(async () => {
      void shared.call(LIST);
      await shared.call(callOf('AddKeywordLib'));
      void shared.call(LIST);
    });
    client.answerAll();
    await write;
    void shared.call(LIST);
    expect(client.calls).toEqual([
      'ListKeywordLibs',
      'ListKeywordLibs',
      'AddKeywordLib',
      'ListKeywordLibs',
      'ListKeywordLibs',
    ]);
  });

  it('are shared again after a write that failed', async () => {
    await expect(shared.writing(() => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
    void shared.call(LIST);
    void shared.call(LIST);
    expect(client.calls).toHaveLength(1);
  });
});
