import { credentialsFrom } from '../../lib/gateway';

describe('keys from a source', () => {
  let now: number;
  beforeEach(() => {
    now = 0;
    jest.spyOn(Date, 'now').mockImplementation(() => now);
  });
  afterEach(() => jest.restoreAllMocks());

  const keys = (id: string) => ({ accessKeyId: id, accessKeySecret: 's', securityToken: 't' });

  it('are kept while the source fails, which is asked again soon', async () => {
    const ask = jest.fn(() => Promise.resolve(keys('first')));
    const source = credentialsFrom(ask);
    await expect(source.get()).resolves.toEqual(keys('first'));
    ask.mockRejectedValue(new Error('away'));
    now = 60_000;
    await expect(Promise.all([source.get(), source.get()])).resolves.toEqual([keys('first'), keys('first')]);
    now += 4_999;
    await expect(source.get()).resolves.toEqual(keys('first'));
    expect(ask).toHaveBeenCalledTimes(2);
    ask.mockResolvedValue(keys('second'));
    now += 1;
    await expect(source.get()).resolves.toEqual(keys('second'));
  });

  it('are not kept when the service has refused them, and there are none before the first', async () => {
    const ask = jest.fn(() => Promise.reject<ReturnType<typeof keys>>(new Error('away')));
    const source = credentialsFrom(ask);
    await expect(source.get()).rejects.toThrow('away');
    ask.mockResolvedValue(keys('first'));
    await source.get();
    ask.mockRejectedValue(new Error('away'));
    source.forget();
    await expect(source.get()).rejects.toThrow('away');
    await expect(source.get()).rejects.toThrow('away');
    ask.mockResolvedValue(keys('second'));
    await expect(source.get()).resolves.toEqual(keys('second'));
  });
});
