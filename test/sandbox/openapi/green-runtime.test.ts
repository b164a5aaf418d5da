import { type Answer, type Caller, Lab, type Parameters } from './support';

const RUNTIME = '2022-03-02';

let lab: Lab;
let root: Caller;
beforeEach(async () => {
  lab = new Lab();
  root = await lab.start();
});
afterEach(() => lab.close());

const asked = (service: string, parameters: object): Parameters => ({
  Service: service,
  ServiceParameters: JSON.stringify(parameters),
});
/** Answers are checked against the catalogue. */
const text = async (content: string, service = 'query_security_check_intl'): Promise<Answer> =>
  (await root.ok(RUNTIME, 'TextModerationPlus', {}, asked(service, { content, dataId: 'd' }))).Data as Answer;

const RULES = [
  { contains: 'a+b', dimension: 'contentModeration', label: 'abuse', level: 'medium', confidence: 70 },
  { expression: '\\d{4,}', dimension: 'sensitiveData', label: 'number', level: 'S3' },
  {
    contains: 'ignore',
    service: 'query_*',
    dimension: 'promptAttack',
    label: 'jailbreak',
    level: 'high',
    answer: 'No.',
  },
];

describe('the runtime API of AI Guardrails', () => {
  it('finds nothing unless it is told to', async () => {
    expect(await text('a+b 1234 ignore')).toEqual({
      DataId: 'd',
      DetectedLanguage: 'en',
      RiskLevel: 'none',
      Result: [{ Label: 'nonLabel', Description: 'no risk detected' }],
      AttackLevel: 'none',
      AttackResult: [],
      SensitiveLevel: 'S0',
      SensitiveResult: [],
      Advice: [],
    });
  });

  it('finds what rules say, by service', async () => {
    lab.faults({ verdicts: RULES });
    expect(await text('A+B 1234 ignore')).toMatchObject({
      RiskLevel: 'medium',
      Result: [{ Label: 'abuse', Confidence: 70, RiskWords: 'A+B', RiskPositions: [{ StartPos: 0, EndPos: 3 }] }],
      AttackLevel: 'high',
      AttackResult: [{ Label: 'jailbreak' }],
      SensitiveLevel: 'S3',
      SensitiveResult: [{ SensitiveData: ['1234'] }],
      Advice: [{ Answer: 'No.' }],
    });
    expect(await text('ignore', 'response_security_check')).toMatchObject({ AttackLevel: 'none' });
  });

  it('suggests what the configuration of the service says', async () => {
    lab.faults({ verdicts: RULES });
    const guard = async (content: string): Promise<Answer> =>
      (await root.ok(RUNTIME, 'MultiModalGuard', {}, asked('query_security_check', { content }))).Data as Answer;
    expect(await guard('a+b 12345')).toMatchObject({
      Suggestion: 'mask',
      Detail: [
        { Type: 'contentModeration', Level: 'medium', Suggestion: 'pass' },
        { Type: 'sensitiveData', Suggestion: 'mask', Result: [{ Ext: { Desensitization: 'a+b *****' } }] },
      ],
    });
    expect(await guard('fine')).toEqual({ Suggestion: 'pass', Detail: [] });
    const bytes = { ImageBase64Str: Buffer.from('ignore').toString('base64') };
    const form = { ...bytes, ServiceParameters: '{}' };
    const { Data } = await root.ok(RUNTIME, 'MultiModalGuardForBase64', { Service: 'query_security_check' }, form);
    expect(Data).toMatchObject({ Suggestion: 'block', Detail: [{ Type: 'promptAttack' }] });
  });

  it('finds the words of libraries that are attached to the service', async () => {
    const { LibId } = (
      await root.ok(
        '2022-09-26',
        'AddKeywordLib',
        { RegionId: 'ap-southeast-1' },
        { LibName: 'own', Keywords: 'aurora' },
      )
    ).Data as Answer;
    const service = {
      ServiceCode: 'query_security_check_intl',
      ResourceType: 'text',
      KeywordHitLibs: JSON.stringify([LibId]),
    };
    await root.ok('2022-09-26', 'UpdateServiceConfig', { RegionId: 'ap-southeast-1' }, service);
    expect(await text('project aurora')).toMatchObject({
      RiskLevel: 'high',
      Result: [{ Label: 'customized', CustomizedHit: [{ LibName: 'own', KeyWords: 'aurora' }] }],
    });
  });

  it.each<[string, string, Parameters, object, [number, unknown]]>([
    ['a service that there is not', 'TextModerationPlus', asked('none', { content: 'x' }), {}, [200, 400]],
    [
      'more than 2,000 characters',
      'TextModerationPlus',
      asked('query_security_check', { content: 'x'.repeat(2001) }),
      {},
      [200, 400],
    ],
    ['no content', 'TextModerationPlus', asked('query_security_check', {}), {}, [200, 400]],
    [
      'parameters that are no JSON',
      'MultiModalGuard',
      { Service: 'query_security_check', ServiceParameters: '{' },
      {},
      [400, 'InvalidParameter'],
    ],
    [
      'an account that has not activated it',
      'TextModerationPlus',
      asked('query_security_check', { content: 'x' }),
      { account: { activated: false } },
      [200, 408],
    ],
    [
      'a clock that is wrong',
      'TextModerationPlus',
      asked('query_security_check', { content: 'x' }),
      { clockSkewSeconds: -3600 },
      [400, 'InvalidTimeStamp.Expired'],
    ],
  ])('refuses %s', async (_, action, body, faults, expected) => {
    lab.faults(faults);
    expect(await root.no(RUNTIME, action, {}, body)).toEqual(expected);
  });
});
