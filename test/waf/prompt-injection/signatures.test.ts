import { PROMPT_SIGNATURES, SignatureMatching, SignatureStage } from '../../../lib/waf';
import { isBeyondAscii, readings, scriptOf, toRegex } from '../../../lib/waf/prompt-injection/phrase-pattern';
import { MAX_CONDITION_VALUES, MAX_PHRASE_BYTES, MAX_REGEX_BYTES } from '../../../lib/waf/prompt-injection/signature';
import { LANGUAGES } from './corpus';

const each = PROMPT_SIGNATURES.map((signature) => [signature.id, signature] as const);
const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

/** The expression without what is escaped and without classes. */
const outside = (expression: string): string => expression.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '');

describe('the signatures', () => {
  it('have ids of their own, with their language in front', () => {
    const ids = PROMPT_SIGNATURES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, language } of PROMPT_SIGNATURES) expect(id).toMatch(new RegExp(`^${language}-[a-z0-9-]+$`));
  });

  it('know every language of the corpus, each with all three kinds of attack', () => {
    for (const language of Object.keys(LANGUAGES)) {
      const kinds = PROMPT_SIGNATURES.filter((one) => one.language === language).map(({ category }) => category);
      expect([language, [...new Set(kinds)].sort()]).toEqual([
        language,
        ['jailbreak', 'prompt-injection', 'system-prompt-extraction'],
      ]);
    }
  });

  it('fit into one template, as WAF documents it', () => {
    expect(PROMPT_SIGNATURES.length).toBeLessThanOrEqual(90);
  });
});

describe.each(each)('signature %s', (_id, signature) => {
  const [expression, ...more] = signature.conditions(SignatureMatching.REGULAR_EXPRESSIONS);
  const plain = signature.conditions(SignatureMatching.PLAIN_PHRASES);

  it('says why, and where it is wrong, and begins at monitor', () => {
    expect(signature.rationale.length).toBeGreaterThan(20);
    expect(signature.falsePositives).toMatch(/^[A-Z].*\."?$/s);
    expect(signature.stage).toBe(SignatureStage.MONITOR);
  });

  it('takes one condition', () => {
    expect(expression).toBeDefined();
    expect(more).toEqual([]);
    expect(plain.length).toBeLessThanOrEqual(1);
  });

  it('has lists within the limits, and no value twice', () => {
    for (const { operator, values } of [expression, ...plain].filter((one) => one !== undefined)) {
      if (operator !== 'contain-one') continue;
      const all = values.split(',');
      expect(all.length).toBeLessThanOrEqual(MAX_CONDITION_VALUES);
      expect(new Set(all).size).toBe(all.length);
      expect(all.filter((one) => one.trim() === '' || bytes(one) > MAX_PHRASE_BYTES)).toEqual([]);
    }
  });

  if (expression?.operator !== 'regex') return;

  it('has an expression that engines agree about', () => {
    const { values } = expression;
    expect(() => new RegExp(values)).not.toThrow();
    expect(bytes(values)).toBeLessThanOrEqual(MAX_REGEX_BYTES);
    expect(values).not.toContain(',');
    expect(values).not.toMatch(/[$%]\{/);
    // No lookaround, no reference, no class of a single engine, no capital letter that is compared with folded text.
    expect(values).not.toMatch(/\(\?[^:]/);
    expect(values).not.toMatch(/\\(?![snrtW\\xwd]|\W)/);
    expect(outside(values)).not.toMatch(/[A-Z]/);
  });

  it('treats characters beyond ASCII as sequences only', () => {
    const { values } = expression;
    const classes = values.match(/\[(?:\\.|[^\]\\])*\]/g) ?? [];
    expect(classes.filter(isBeyondAscii)).toEqual([]);
    expect(values).not.toMatch(/[^\0-\x7f][?*+{]/);
  });

  it('is quick on a long body of nearly matching text', () => {
    const near = 'ignore all the the previous 忽略所有的 игнорируй все предыдущие тайн i g n o r e '.repeat(700);
    const body = JSON.stringify({ messages: [{ role: 'user', content: near }] });
    const started = process.cpuUsage();
    new RegExp(expression.values).test(body);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(1500);
  });
});

describe('a phrase pattern', () => {
  const english = scriptOf('en');
  const find = (pattern: string, text: string, language = 'en'): boolean =>
    new RegExp(`^(?:${toRegex(pattern, scriptOf(language))})$`).test(text);

  it.each([
    ['ignore previous', true],
    ['ignore the previous', true],
    ['ignore, the "previous', true],
    ['ignore\\nthe\\nprevious', true],
    ['ignoretheprevious', false],
    ['ignore the the previous', false],
  ])('finds optional words: %s is %s', (text, expected) => {
    expect(find('ignore (the)? previous', text)).toBe(expected);
  });

  it('puts the separator behind optional words at the beginning', () => {
    expect(find('(please)? (now)? stop', 'stop')).toBe(true);
    expect(find('(please)? (now)? stop', 'please stop')).toBe(true);
    expect(find('(please)? (now)? stop', 'please now stop')).toBe(true);
  });

  it('joins parts of one word, and words of scripts without spaces', () => {
    expect(find('instruction(s)?', 'instructions')).toBe(true);
    expect(find('忽略 (所有)? (指令|规则)', '忽略所有规则', 'zh')).toBe(true);
    expect(find('忽略 (所有)? (指令|规则)', '忽略 所有规则', 'zh')).toBe(false);
  });

  it('accepts a capital at the beginning that folding might not know', () => {
    expect(find('забудь правила', 'Забудь правила', 'ru')).toBe(true);
    expect(find('забудь правила', 'забудь Правила', 'ru')).toBe(false);
  });

  it('lists the most common readings first', () => {
    expect(readings('(a|b) (c)? d', english, 10)).toEqual(['a d', 'a c d', 'b d', 'b c d']);
    expect(readings('(a|b) (c)? d', english, 2)).toEqual(['a d', 'a c d']);
  });

  it.each(['', '(a', 'a)', 'a  b', '(a|)', '?', '(a)?', 'a?'])('refuses %j', (pattern) => {
    expect(() => toRegex(pattern, english)).toThrow('phrase pattern');
  });
});
