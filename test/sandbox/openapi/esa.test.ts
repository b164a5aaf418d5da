import { Lab } from './support';

const ESA = '2024-09-10';

let lab: Lab;
beforeEach(() => void (lab = new Lab()));
afterEach(() => lab.close());

it('ESA has one key for all apps of the account, which says that it is none', async () => {
  const root = await lab.start();
  const { AppKey } = await root.ok(ESA, 'GetWafBotAppKey');
  expect(AppKey).toMatch(/^SANDBOX-/);
  expect((await root.ok(ESA, 'GetWafBotAppKey')).AppKey).toBe(AppKey);
});
