import { countCloud, readCloud } from '../../../lib/sandbox';
import { type Answer, type Caller, Lab, type Parameters, textAt } from './support';
import { AT, INSTANCE, makeDomain, makeGroup, makeInstance, makeTemplate, WAF } from '../../support/waf-in-sandbox';

let lab: Lab;
let root: Caller;
beforeEach(async () => {
  lab = new Lab();
  root = await lab.start();
  makeInstance(lab.resources);
});
afterEach(() => lab.close());

const ok = (action: string, query: Parameters = {}): Promise<Answer> => root.ok(WAF, action, { ...AT, ...query });
const no = (action: string, query: Parameters = {}): Promise<[number, unknown]> =>
  root.no(WAF, action, { ...AT, ...query });

const NEW = {
  DefenseScene: 'custom_response',
  TemplateName: 'pages',
  TemplateType: 'user_custom',
  TemplateOrigin: 'custom',
  TemplateStatus: '1',
};

const make = async (query: Parameters = {}): Promise<string> =>
  textAt(await ok('CreateDefenseTemplate', { ...NEW, ...query }), 'TemplateId');
const list = async (query: Parameters = {}): Promise<Answer[]> =>
  (await ok('DescribeDefenseTemplates', query)).Templates as Answer[];
const bound = async (TemplateId: string, ResourceType = 'single'): Promise<unknown> =>
  (await ok('DescribeTemplateResources', { TemplateId, ResourceType })).Resources;

describe('protection templates', () => {
  it('are made, changed, switched off, listed and deleted', async () => {
    const TemplateId = await make({ Description: 'of the shop' });
    const made = {
      TemplateId: Number(TemplateId),
      TemplateName: 'pages',
      TemplateStatus: 1,
      Description: 'of the shop',
      Detail: {},
    };
    expect(await ok('DescribeDefenseTemplate', { TemplateId })).toMatchObject({ Template: made });
    await ok('ModifyDefenseTemplate', { TemplateId, TemplateName: 'block_pages', Description: '' });
    await ok('ModifyDefenseTemplateStatus', { TemplateId, TemplateStatus: '0' });
    expect(await list({ DefenseScene: 'custom_response' })).toMatchObject([
      { ...made, TemplateName: 'block_pages', TemplateStatus: 0, Description: '' },
    ]);
    expect(countCloud(lab.stateDir)).toMatchObject({ wafTemplates: 1 });
    await ok('DeleteDefenseTemplate', { TemplateId });
    expect(await list()).toEqual([]);
    expect(readCloud(lab.stateDir).wafTemplates).toEqual([]);
    const absent = [400, 'Defense.Control.DefenseTemplateNotExist'];
    expect(await no('DescribeDefenseTemplate', { TemplateId })).toEqual(absent);
    expect(await no('DeleteDefenseTemplate', { TemplateId })).toEqual(absent);
  });

  it('are listed with those of the alicloud provider, page by page and by what is asked for', async () => {
    makeTemplate(lab.resources, '7001', 'custom_acl');
    const ids = [await make({ TemplateName: 'a' }), await make({ TemplateName: 'b' })];
    expect((await list()).map(({ TemplateId }) => String(TemplateId)).sort()).toEqual(['7001', ...ids].sort());
    const pages = await Promise.all(['1', '2'].map((PageNumber) => list({ PageNumber, PageSize: '2' })));
    expect(pages.map((page) => page.length)).toEqual([2, 1]);
    expect(await list({ TemplateIds: `7001,${ids[0]}`, DefenseScene: 'custom_response' })).toMatchObject([
      { TemplateName: 'a' },
    ]);
    expect(await list({ TemplateName: 'b' })).toMatchObject([{ TemplateId: Number(ids[1]) }]);
    expect(await no('ModifyDefenseTemplateStatus', { TemplateId: '7001', TemplateStatus: '0' })).toEqual([
      400,
      'UnsupportedOperation',
    ]);
  });

  it('belong to one instance', async () => {
    const TemplateId = await make();
    makeInstance(lab.resources, 'waf_v2_public_cn-other');
    const InstanceId = 'waf_v2_public_cn-other';
    expect(await list({ InstanceId })).toEqual([]);
    expect(await no('DescribeDefenseTemplate', { InstanceId, TemplateId })).toEqual([
      400,
      'Defense.Control.DefenseTemplateNotExist',
    ]);
  });

  it('are copied with their rules', async () => {
    const TemplateId = await make();
    const config = JSON.stringify({ responseCode: 400, responseContent: 'no' });
    const Rules = JSON.stringify([{ responseType: 'response_block', config }]);
    await root.ok(WAF, 'CreateDefenseRule', { ...AT, TemplateId, DefenseScene: 'custom_response' }, { Rules });
    const copy = textAt(await ok('CopyDefenseTemplate', { TemplateId }), 'TemplateId');
    expect(await list({ TemplateId: copy })).toMatchObject([{ TemplateName: 'pages_copy1' }]);
    expect(
      readCloud(lab.stateDir)
        .wafRules.map(({ templateId }) => String(templateId))
        .sort(),
    ).toEqual([TemplateId, copy].sort());
    await ok('DeleteDefenseTemplate', { TemplateId });
    expect(readCloud(lab.stateDir).wafRules.map(({ templateId }) => String(templateId))).toEqual([copy]);
  });

  it.each([
    [{ DefenseScene: 'custom_responses' }, 'InvalidParameter'],
    [{ TemplateName: 'two words' }, 'InvalidParameter'],
    [{ TemplateType: 'default' }, 'InvalidParameter'],
    [{ TemplateOrigin: 'system' }, 'InvalidParameter'],
    [{ TemplateStatus: '2' }, 'InvalidParameter'],
    [{ DefenseSubScene: 'web' }, 'InvalidParameter'],
    [{ Detail: '[]' }, 'InvalidParameter'],
    [{ Detail: '{' }, 'InvalidParameter'],
    [{ DefenseScene: 'bot_manager', DefenseSubScene: 'tv', Detail: '{}' }, 'InvalidParameter'],
    [{ DefenseScene: 'bot_manager', DefenseSubScene: 'web' }, 'MissingDetail'],
  ])('are not made with %j', async (query, code) => {
    expect(await no('CreateDefenseTemplate', { ...NEW, ...(query as Parameters) })).toEqual([400, code]);
    expect(readCloud(lab.stateDir).wafTemplates).toEqual([]);
  });

  it('have names that are unique in their scene, and one default for each', async () => {
    const TemplateId = await make({ TemplateType: 'user_default' });
    expect(await no('CreateDefenseTemplate', NEW)).toEqual([400, 'Defense.Control.DefenseTemplateNameExist']);
    await make({ DefenseScene: 'antiscan' });
    const second = { ...NEW, TemplateName: 'other', TemplateType: 'user_default' };
    expect(await no('CreateDefenseTemplate', second)).toEqual([400, 'Defense.Control.DefenseDefaultTemplateExist']);
    await ok('ModifyDefenseTemplate', { TemplateId, TemplateName: 'pages', Description: 'same name' });
    const other = await make({ TemplateName: 'other' });
    expect(await no('ModifyDefenseTemplate', { TemplateId: other, TemplateName: 'pages' })).toEqual([
      400,
      'Defense.Control.DefenseTemplateNameExist',
    ]);
  });

  it('can be of a scene that only this account has', async () => {
    const query = { ...NEW, DefenseScene: 'llm_prompt', Detail: '{"check":"query_security_check_intl"}' };
    expect(await no('CreateDefenseTemplate', query)).toEqual([400, 'InvalidParameter']);
    lab.faults({ account: { wafScenes: ['llm_prompt'] } });
    const TemplateId = textAt(await ok('CreateDefenseTemplate', query), 'TemplateId');
    expect(await ok('DescribeDefenseTemplate', { TemplateId })).toMatchObject({
      Template: { DefenseScene: 'llm_prompt', Detail: { check: 'query_security_check_intl' } },
    });
  });

  it('answer a rehearsal that would work with an error that says so', async () => {
    const done = [400, 'Defense.Control.DryRunOperation'];
    expect(await no('CreateDefenseTemplate', { ...NEW, DryRun: 'true' })).toEqual(done);
    expect(readCloud(lab.stateDir).wafTemplates).toEqual([]);
    expect(await no('CreateDefenseTemplate', { ...NEW, DryRun: 'true', TemplateName: ' ' })).toEqual([
      400,
      'InvalidParameter',
    ]);
    const TemplateId = await make();
    expect(await no('DeleteDefenseTemplate', { TemplateId, DryRun: 'true' })).toEqual(done);
    expect(await list()).toHaveLength(1);
  });
});

describe('what a template applies to', () => {
  it('is bound and unbound: protected objects, groups and assets', async () => {
    makeDomain(lab.resources, 'a.example.com');
    makeDomain(lab.resources, 'b.example.com');
    makeGroup(lab.resources, 'shops');
    const TemplateId = await make();
    await ok('ModifyTemplateResources', {
      TemplateId,
      'BindResources.1': 'b.example.com-waf',
      'BindResources.2': 'a.example.com-waf',
      'BindResources.3': 'alb-something',
      'BindResourceGroups.1': 'shops',
      'BindAssets.1': '17',
    });
    expect(await bound(TemplateId)).toEqual(['a.example.com-waf', 'alb-something', 'b.example.com-waf']);
    expect([await bound(TemplateId, 'group'), await bound(TemplateId, 'asset')]).toEqual([['shops'], ['17']]);
    expect(await ok('DescribeTemplateResourceCount', { TemplateIds: TemplateId })).toMatchObject({
      ResourceCount: [{ TemplateId: Number(TemplateId), SingleCount: 3, GroupCount: 1, AssetCount: 1 }],
    });
    await ok('ModifyTemplateResources', {
      TemplateId,
      'UnbindResources.1': 'alb-something',
      'UnbindResourceGroups.1': 'shops',
    });
    expect(await bound(TemplateId)).toEqual(['a.example.com-waf', 'b.example.com-waf']);
    expect(await bound(TemplateId, 'group')).toEqual([]);
    expect(await list({ Resource: 'a.example.com-waf', ResourceType: 'single' })).toHaveLength(1);
    expect(await list({ Resource: 'c.example.com-waf' })).toEqual([]);
  });

  it('comes page by page, by a part of the name', async () => {
    const TemplateId = await make();
    const names = Array.from({ length: 7 }, (_, index) => `alb-${index}`);
    const binding = Object.fromEntries(names.map((name, index) => [`BindResources.${index + 1}`, name]));
    await ok('ModifyTemplateResources', { TemplateId, ...binding });
    const query = { TemplateId, ResourceType: 'single', MaxResults: '4' };
    const first = await ok('DescribeTemplateResources', query);
    const second = await ok('DescribeTemplateResources', { ...query, NextToken: String(first.NextToken) });
    expect([first.TotalCount, first.Resources, second.Resources, second.NextToken]).toEqual([
      7,
      names.slice(0, 4),
      names.slice(4),
      undefined,
    ]);
    expect(await ok('DescribeTemplateResources', { ...query, Resource: '-6' })).toMatchObject({ Resources: ['alb-6'] });
    expect(await no('DescribeTemplateResources', { ...query, ResourceType: 'all' })).toEqual([400, 'InvalidParameter']);
    expect(await no('DescribeTemplateResources', { ...query, MaxResults: '501' })).toEqual([400, 'InvalidParameter']);
  });

  it('has to exist, and can have one page only', async () => {
    makeDomain(lab.resources, 'a.example.com');
    const [one, two] = [await make(), await make({ TemplateName: 'more' })];
    const refused = [400, 'InvalidBindResources'];
    const bind = (TemplateId: string, more: Parameters) => no('ModifyTemplateResources', { TemplateId, ...more });
    expect(await bind(one, { 'BindResources.1': 'nobody.example.com-waf' })).toEqual(refused);
    expect(await bind(one, { 'BindResourceGroups.1': 'nobody' })).toEqual(refused);
    expect(await bind(one, {})).toEqual([400, 'MissingBindResources']);
    expect(await bind(one, { BindResources: '["a.example.com-waf"]' })).toEqual([400, 'InvalidParameter']);
    await ok('ModifyTemplateResources', { TemplateId: one, 'BindResources.1': 'a.example.com-waf' });
    expect(await bind(two, { 'BindResources.1': 'a.example.com-waf' })).toEqual(refused);
  });

  it('is all that no other template of the scene has, for a default template', async () => {
    makeDomain(lab.resources, 'a.example.com');
    makeDomain(lab.resources, 'b.example.com');
    const all = await make({ TemplateType: 'user_default' });
    expect(await bound(all)).toEqual(['a.example.com-waf', 'b.example.com-waf']);
    const TemplateId = await make({ TemplateName: 'special' });
    await ok('ModifyTemplateResources', { TemplateId, 'BindResources.1': 'a.example.com-waf' });
    expect(await bound(all)).toEqual(['b.example.com-waf']);
    await ok('ModifyTemplateResources', { TemplateId: all, 'UnbindResources.1': 'b.example.com-waf' });
    expect(await bound(all)).toEqual([]);
    const scene = { DefenseScene: 'antiscan', TemplateType: 'user_default', 'UnbindResources.1': 'a.example.com-waf' };
    expect(await bound(await make(scene))).toEqual(['b.example.com-waf']);
  });

  it('is shown for templates of the alicloud provider', async () => {
    makeTemplate(lab.resources, '7001', 'custom_acl', ['a.example.com-waf']);
    expect(await bound('7001')).toEqual(['a.example.com-waf']);
    expect(INSTANCE).toBe(AT.InstanceId);
  });
});
