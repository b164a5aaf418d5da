import { readCalls, readCloud } from '../../../lib/sandbox';
import { type Answer, type Caller, Lab, type Parameters, textAt } from './support';
import { AT, makeDomain, makeInstance, makeTemplate, WAF } from '../../support/waf-in-sandbox';

let lab: Lab;
let root: Caller;
let TemplateId: string;
beforeEach(async () => {
  lab = new Lab();
  root = await lab.start();
  makeInstance(lab.resources);
  makeDomain(lab.resources, 'example.com');
  const template = {
    TemplateType: 'user_custom',
    TemplateOrigin: 'custom',
    TemplateStatus: '1',
    TemplateName: 'pages',
  };
  const query = { ...AT, ...template, DefenseScene: 'custom_response' };
  TemplateId = textAt(await root.ok(WAF, 'CreateDefenseTemplate', query), 'TemplateId');
});
afterEach(() => lab.close());

const ok = (action: string, query: Parameters = {}, body?: Parameters): Promise<Answer> =>
  root.ok(WAF, action, { ...AT, ...query }, body);
const no = (action: string, query: Parameters = {}, body?: Parameters): Promise<[number, unknown]> =>
  root.no(WAF, action, { ...AT, ...query }, body);

const PAGE = {
  templateName: 'teapot',
  responseCode: '418',
  responseContent: '<h1>No</h1>',
  responseHeaders: [{ key: 'x-blocked', value: 'yes' }],
};

/** The parameter Rules: a page, in JSON, in JSON. */
const rules = (page: object = {}, rule: object = {}): Parameters => ({
  Rules: JSON.stringify([
    { responseType: 'response_block', status: 1, config: JSON.stringify({ ...PAGE, ...page }), ...rule },
  ]),
});

const scene = (query: Parameters): Parameters => ({ DefenseScene: 'custom_response', ...query });
const make = async (query: Parameters = { TemplateId }, page: object = {}): Promise<string> =>
  textAt(await ok('CreateDefenseRule', scene(query), rules(page)), 'RuleIds');
const list = async (query: Parameters = {}): Promise<Answer[]> =>
  (await ok('DescribeDefenseRules', query)).Rules as Answer[];

describe('custom responses', () => {
  it('are made, read, changed, switched off and deleted', async () => {
    const id = await make();
    const listed = {
      RuleId: Number(id),
      RuleName: 'teapot',
      // The scene that a rule of a template is listed under is another than the one it was made with.
      DefenseScene: 'custom_response_block',
      DefenseType: 'template',
      DefenseOrigin: 'custom',
      Status: 1,
      TemplateId: Number(TemplateId),
      Config: JSON.stringify(PAGE),
    };
    expect(await list()).toMatchObject([{ ...listed, RuleType: 'defense' }]);
    expect(await ok('DescribeDefenseRule', { TemplateId, RuleId: id })).toMatchObject({ Rule: listed });
    await ok('ModifyDefenseRule', { TemplateId }, rules({ responseCode: 451 }, { id: Number(id), status: 0 }));
    const [changed] = await list();
    // A change leaves the status alone.
    expect([changed.Status, changed.Config]).toEqual([1, JSON.stringify({ ...PAGE, responseCode: 451 })]);
    await ok('ModifyDefenseRuleStatus', { RuleId: id, RuleStatus: '0', TemplateId });
    expect(await list()).toMatchObject([{ Status: 0 }]);
    await ok('DeleteDefenseRule', { TemplateId, RuleIds: id });
    expect([await list(), readCloud(lab.stateDir).wafRules]).toEqual([[], []]);
    const absent = [400, 'Defense.Control.DefenseRuleNotExist'];
    expect(await no('DeleteDefenseRule', { TemplateId, RuleIds: id })).toEqual(absent);
    expect(await no('DescribeDefenseRule', { TemplateId, RuleId: id })).toEqual(absent);
    expect(await no('ModifyDefenseRuleStatus', { RuleId: id, RuleStatus: '1' })).toEqual(absent);
    expect(await no('ModifyDefenseRule', { TemplateId }, rules({}, { id: Number(id) }))).toEqual(absent);
  });

  it('belong to a template, a protected object, or to all', async () => {
    const object = { DefenseType: 'resource', Resource: 'example.com-waf' };
    const global = { DefenseType: 'global' };
    const ids = [await make(), await make(object), await make(global)];
    const lists = await Promise.all(['template', 'resource', 'global'].map((DefenseType) => list({ DefenseType })));
    expect(lists).toMatchObject([
      [{ RuleId: Number(ids[0]), DefenseScene: 'custom_response_block', TemplateId: Number(TemplateId) }],
      [{ RuleId: Number(ids[1]), DefenseScene: 'custom_response', Resource: 'example.com-waf' }],
      [{ RuleId: Number(ids[2]), DefenseScene: 'custom_response' }],
    ]);
    const absent = [400, 'Defense.Control.DefenseRuleNotExist'];
    expect(await no('DeleteDefenseRule', { ...global, RuleIds: ids[1] })).toEqual(absent);
    expect(await no('ModifyDefenseRuleStatus', { RuleId: ids[2], RuleStatus: '0' })).toEqual(absent);
    await ok('ModifyDefenseRuleStatus', { ...global, RuleId: ids[2], RuleStatus: '0' });
    await ok('DeleteDefenseRule', { ...object, RuleIds: ids[1] });
    expect(await list({ DefenseType: 'resource' })).toEqual([]);
  });

  it('can be several in one call', async () => {
    const one = { responseType: 'response_block', config: JSON.stringify({ responseCode: 400, responseContent: 'a' }) };
    const answer = await ok('CreateDefenseRule', scene({ TemplateId }), { Rules: JSON.stringify([one, one]) });
    const ids = textAt(answer, 'RuleIds').split(',');
    expect(new Set(ids).size).toBe(2);
    await ok('DeleteDefenseRule', { TemplateId, RuleIds: ids.join(',') });
    expect(await list()).toEqual([]);
  });

  it('are found by what Query says', async () => {
    const ids: string[] = [];
    for (const templateName of ['b_page', 'a_page', 'other']) ids.push(await make({ TemplateId }, { templateName }));
    const names = async (query: object): Promise<unknown[]> =>
      (await list({ Query: JSON.stringify(query) })).map(({ RuleName }) => RuleName);
    expect(await names({ nameLike: 'page', orderBy: 'name' })).toEqual(['a_page', 'b_page']);
    expect(await names({ nameLike: 'page', orderBy: 'name', desc: true })).toEqual(['b_page', 'a_page']);
    expect(await names({ name: 'other' })).toEqual(['other']);
    expect(await names({ ruleId: Number(ids[0]) })).toEqual(['b_page']);
    expect(await names({ ruleIdIn: [Number(ids[2])] })).toEqual(['other']);
    expect(await names({ templateId: Number(TemplateId), scene: 'custom_response_block' })).toHaveLength(3);
    expect(await names({ scene: 'custom_response' })).toHaveLength(3);
    expect(await names({ templateId: 1 })).toEqual([]);
    for (const Query of ['[]', '{', '{"template":1}', '{"orderBy":"color"}']) {
      expect(await no('DescribeDefenseRules', { Query })).toEqual([400, 'InvalidParameter']);
    }
    const page = await ok('DescribeDefenseRules', { PageSize: '2', PageNumber: '2' });
    expect([page.TotalCount, (page.Rules as unknown[]).length]).toEqual([3, 1]);
    expect(await list({ RuleType: 'whitelist' })).toEqual([]);
  });

  it.each([
    ['no list', '{}'],
    ['an empty list', '[]'],
    [
      'an unknown member',
      JSON.stringify([{ responseType: 'response_block', config: JSON.stringify(PAGE), name: 'x' }]),
    ],
    ['another type', rules({}, { responseType: 'block' }).Rules],
    ['another status', rules({}, { status: true }).Rules],
    ['a config that is no text', rules({}, { config: PAGE }).Rules],
    ['a config that is no JSON', rules({}, { config: '{' }).Rules],
    ['an unknown member of config', rules({ code: 400 }).Rules],
    ['a status code below 200', rules({ responseCode: 199 }).Rules],
    ['a status code above 600', rules({ responseCode: '601' }).Rules],
    ['204', rules({ responseCode: '204' }).Rules],
    ['304', rules({ responseCode: 304 }).Rules],
    ['no status code', rules({ responseCode: undefined }).Rules],
    ['headers as an object', rules({ responseHeaders: { 'x-a': 'b' } }).Rules],
    ['a header without value', rules({ responseHeaders: [{ key: 'x-a' }] }).Rules],
    [
      'eleven headers',
      rules({ responseHeaders: Array.from({ length: 11 }, (_, n) => ({ key: `x-${n}`, value: '' })) }).Rules,
    ],
    ['4,001 characters', rules({ responseContent: 'x'.repeat(4001) }).Rules],
    ['an id', rules({}, { id: 7 }).Rules],
  ])('are not made of %s', async (_, Rules) => {
    expect(await no('CreateDefenseRule', scene({ TemplateId }), { Rules })).toEqual([400, 'InvalidParameter']);
    expect(await list()).toEqual([]);
  });

  it('need content, and an id when they are changed', async () => {
    const empty = rules({ responseContent: '' });
    expect(await no('CreateDefenseRule', scene({ TemplateId }), empty)).toEqual([400, 'MissingRulesresponseContent']);
    expect(await no('ModifyDefenseRule', { TemplateId }, rules())).toEqual([400, 'InvalidParameter']);
  });

  it('are made where they belong only', async () => {
    makeTemplate(lab.resources, '7001', 'custom_acl');
    const create = (query: Parameters) => no('CreateDefenseRule', scene(query), rules());
    const wrong = [400, 'InvalidParameter'];
    expect(await create({})).toEqual([400, 'MissingTemplateId']);
    expect(await create({ TemplateId: '1' })).toEqual([400, 'Defense.Control.DefenseTemplateNotExist']);
    expect(await create({ TemplateId: '7001' })).toEqual(wrong);
    expect(await create({ TemplateId, Resource: 'example.com-waf' })).toEqual(wrong);
    expect(await create({ DefenseType: 'resource' })).toEqual([400, 'MissingResource']);
    expect(await create({ DefenseType: 'resource', Resource: 'nobody.com-waf' })).toEqual([
      400,
      'InvalidBindResources',
    ]);
    expect(await create({ DefenseType: 'global', TemplateId })).toEqual(wrong);
    expect(await create({ DefenseType: 'everywhere' })).toEqual(wrong);
    expect(await create({ TemplateId, DefenseScene: 'account_identifier' })).toEqual(wrong);
    expect(await create({ DefenseType: 'global', DefenseScene: 'regular_custom' })).toEqual([
      400,
      'UnsupportedOperation',
    ]);
  });

  it('are sent in the body, and what they say is not in the journal', async () => {
    expect(await no('CreateDefenseRule', { ...scene({ TemplateId }), ...rules() })).toEqual([400, 'InvalidParameter']);
    await make();
    expect(JSON.stringify(readCalls(lab.stateDir))).not.toContain(PAGE.responseContent);
  });

  it('are 100 in one place at most', async () => {
    const one = { responseType: 'response_block', config: JSON.stringify({ responseCode: 400, responseContent: 'a' }) };
    const Rules = JSON.stringify(Array.from({ length: 100 }, () => one));
    await ok('CreateDefenseRule', scene({ TemplateId }), { Rules });
    expect(await no('CreateDefenseRule', scene({ TemplateId }), rules())).toEqual([
      400,
      'Defense.Control.DefenseRuleCountExceed',
    ]);
  });

  it('are left alone by a rehearsal', async () => {
    const done = [400, 'Defense.Control.DryRunOperation'];
    expect(await no('CreateDefenseRule', scene({ TemplateId, DryRun: 'true' }), rules())).toEqual(done);
    expect(await list()).toEqual([]);
    const id = await make();
    expect(await no('DeleteDefenseRule', { TemplateId, RuleIds: id, DryRun: 'true' })).toEqual(done);
    expect(await list()).toHaveLength(1);
  });
});
