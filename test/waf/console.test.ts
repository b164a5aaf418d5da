/** What the alicloud provider has no resource for: block pages, private scenes, trials and logs. */
import { Notices } from '../../lib/core';
import {
  AiApplication,
  BlockPage,
  BlockPageScope,
  PageContent,
  SceneTemplate,
  TemplateType,
  WafLogDelivery,
  WafTrial,
} from '../../lib/waf';
import { AnswerLibrary } from '../../lib/guardrails';
import { bench, type Body, CHAT, only, synth } from './support';

type PageProps = ConstructorParameters<typeof BlockPage>[2];

function pageOf(props: Partial<PageProps>): Body {
  const { stack, waf } = bench();
  new BlockPage(stack, 'Page', { waf, pageName: 'blocked', content: PageContent.text('No.'), ...props });
  return only(synth(stack), 'aisec_waf_custom_response');
}

describe('a block page', () => {
  it('is global, answers 403, and says what kind of text it is', () => {
    expect(pageOf({})).toMatchObject({
      instance_id: 'waf_v2_public_cn-0',
      scope: 'global',
      name: 'blocked',
      status_code: 403,
      content: 'No.',
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
      enabled: true,
    });
  });

  it('is for one protected object', () => {
    expect(pageOf({ scope: BlockPageScope.object(CHAT), statusCode: 429, enabled: false })).toMatchObject({
      scope: 'resource',
      resource: 'chat.example.com-waf',
      status_code: 429,
      enabled: false,
    });
  });

  it('is for a template of block pages', () => {
    const { stack, waf } = bench();
    const template = new SceneTemplate(stack, 'Template', { waf, scene: 'custom_response', objects: [CHAT] });
    new BlockPage(stack, 'Page', { waf, scope: BlockPageScope.template(template), content: PageContent.html('<p>') });
    const synthesized = synth(stack);
    expect(only(synthesized, 'aisec_waf_custom_response')).toMatchObject({
      scope: 'template',
      template_id: expect.stringMatching(/^\$\{aisec_waf_defense_template\.[\w-]+\.template_id\}$/) as unknown,
      headers: { 'Content-Type': 'text/html; charset=utf-8' },
    });
    expect(Notices.of(stack).open).toMatchObject([{ id: 'waf.page-type', path: 'test/Page' }]);
  });

  it('has headers of its own, also for its kind', () => {
    expect(pageOf({ headers: { 'content-type': 'text/markdown', 'x-a': '${b}' } }).headers).toEqual({
      'content-type': 'text/markdown',
      'x-a': '$${b}',
    });
  });

  it('is an error, or an answer, for SDKs of the OpenAI API', () => {
    const error = pageOf({ content: PageContent.openAiError('Not like this.') });
    expect(JSON.parse(String(error.content))).toEqual({
      error: { message: 'Not like this.', type: 'invalid_request_error', param: null, code: 'content_blocked' },
    });
    const answer = pageOf({ content: PageContent.openAiAnswer('I cannot help with that.'), statusCode: 200 });
    expect(JSON.parse(String(answer.content))).toMatchObject({
      choices: [
        { message: { role: 'assistant', content: 'I cannot help with that.' }, finish_reason: 'content_filter' },
      ],
    });
  });

  it('says what AI Guardrails answers too', () => {
    const { stack, waf } = bench();
    const answers = new AnswerLibrary(stack, 'Answers', { answers: ['No.'] });
    const content = PageContent.openAiError('Not like this.');
    new BlockPage(stack, 'Page', { waf, content, alsoAnsweredBy: answers });
    expect(only(synth(stack), 'aisec_guardrails_answer_library').answers).toEqual(['No.', 'Not like this.']);
  });

  it('says that the form of its scope is not published', () => {
    const { stack, waf } = bench();
    new BlockPage(stack, 'Page', { waf, content: PageContent.text('No.') });
    expect(Notices.of(stack).open).toMatchObject([
      { id: 'waf.page-type', path: 'test/Page' },
      { id: 'waf.block-page-scope', path: 'test/Page' },
    ]);
    expect(BlockPage.fromRuleId(stack, 'Other', 7).ruleId).toBe(7);
  });
});

it('a private scene is sent as it is given, with a notice', () => {
  const { stack, waf } = bench();
  const template = new SceneTemplate(stack, 'Bots', {
    waf,
    scene: 'bot_manager',
    subScene: 'web',
    type: TemplateType.CUSTOM,
    templateName: 'bots',
    enabled: false,
    description: 'scrapers',
    detail: { js: true, path: '${x}' },
  });
  template.protect(CHAT);
  expect(only(synth(stack), 'aisec_waf_defense_template')).toMatchObject({
    defense_scene: 'bot_manager',
    defense_sub_scene: 'web',
    template_name: 'bots',
    template_type: 'user_custom',
    template_status: 0,
    description: 'scrapers',
    detail: '{"js":true,"path":"$${x}"}',
    resources: ['chat.example.com-waf'],
  });
  expect(Notices.of(stack).open).toMatchObject([{ id: 'waf.private-scene' }]);
});

describe('the trial of AI protection', () => {
  it('is started, and fails plans once it has run out', () => {
    const { stack, waf } = bench();
    new WafTrial(stack, 'Trial', { waf });
    const trial = only(synth(stack), 'aisec_waf_trial');
    expect(trial).toMatchObject({ instance_id: 'waf_v2_public_cn-0', function: 'largeLanguageModel' });
    expect(JSON.stringify(trial.lifecycle)).toContain('requireActive to false');
    expect(Notices.of(stack).open).toMatchObject([{ id: 'waf.trial' }]);
  });

  it('may run out', () => {
    const { stack, waf } = bench();
    new WafTrial(stack, 'Trial', { waf, requireActive: false });
    expect(only(synth(stack), 'aisec_waf_trial')).not.toHaveProperty('lifecycle');
  });

  it('comes before what needs it', () => {
    const { stack, waf } = bench();
    const logs = new WafLogDelivery(stack, 'Logs', { waf });
    new WafTrial(stack, 'Trial', { waf }).applyBefore(logs);
    expect(only(synth(stack), 'aisec_waf_log_status').depends_on).toEqual([
      expect.stringMatching(/^aisec_waf_trial\./),
    ]);
  });

  it('says what is left to do in the console', () => {
    const { stack, waf } = bench();
    const application = AiApplication.fromAttributes(stack, 'Chat', {
      waf,
      domainName: 'chat.example.com',
      protectedObject: 'chat.example.com-waf',
      cname: 'x',
    });
    new WafTrial(stack, 'Trial', { waf }).consoleSteps('Steps', {
      application,
      path: '/v1/chat/completions',
      promptPath: '$.messages[-1:].content',
      answerPath: '$.choices[0].message.content',
      promptCheck: { service: { code: 'query_security_check' } },
      answerCheck: { service: { code: 'response_security_check' } },
    });
    const [{ value } = { value: [] }] = Object.values(synth(stack).output ?? {});
    const steps = (value as readonly string[]).join('\n');
    for (const part of [
      'domain chat.example.com, path /v1/chat/completions, method POST',
      'prompt $.messages[-1:].content',
      'answer $.choices[0].message.content',
      'request detection service query_security_check, response detection service response_security_check',
    ]) {
      expect(steps).toContain(part);
    }
    expect(value).toHaveLength(4);
  });
});

it.each([
  [{}, { enabled: true }],
  [
    { enabled: false, logRegion: 'cn-hangzhou' },
    { enabled: false, log_region: 'cn-hangzhou' },
  ],
])('logs with %j', (props, expected) => {
  const { stack, waf } = bench();
  new WafLogDelivery(stack, 'Logs', { waf, ...props });
  expect(only(synth(stack), 'aisec_waf_log_status')).toMatchObject({ instance_id: 'waf_v2_public_cn-0', ...expected });
  expect(Notices.of(stack).open.map(({ id }) => id)).toEqual(expected.enabled ? ['waf.log-cost'] : []);
});
