/** Green 2022-03-02, the runtime API of AI Guardrails: what it finds is said by rules (`verdicts` of the faults file) and keyword libraries. */
import { randomUUID } from 'node:crypto';
import { BusinessError } from '../errors';
import { matches, type VerdictRule } from '../faults';
import { type Call, type Operation, present, type Product, reads } from '../model';
import type { JsonObject } from '../objects';
import { ifActivated } from './green';
import { refused } from './green-common';
import { configurationInUse } from './green-services';

/** Characters of one text; answers of the older generation may be longer. */
const LONGEST = 2000;
const LONGEST_OLD_ANSWER = 5000;

const LEVELS: readonly (readonly string[])[] = [
  ['none', 'low', 'medium', 'high'],
  ['S0', 'S1', 'S2', 'S3', 'S4'],
];

/** From 0 upwards; a level that is not known is above all others. */
function rankOf(level: string): number {
  const ranks = LEVELS.map((levels) => levels.indexOf(level)).filter((rank) => rank >= 0);
  return ranks[0] ?? 9;
}

const highest = (levels: readonly string[], none: string): string =>
  levels.reduce((a, b) => (rankOf(b) > rankOf(a) ? b : a), none);

/** A rule, and the parts of the content that it hits. */
interface Hit {
  readonly rule: VerdictRule;
  readonly parts: readonly string[];
  /** Of a word from a library of the account. */
  readonly library?: string;
}

interface Asked {
  readonly service: string;
  readonly configuration: JsonObject;
  /** Members of ServiceParameters. */
  readonly parameters: JsonObject;
}

export const greenRuntime: Product = {
  api: { product: 'Green', version: '2022-03-02' },
  operations: ifActivated({
    TextModerationPlus: reads((call) => {
      const asked = askedOf(call);
      const content = contentOf(asked);
      if (content === '') throw refused('content is empty.');
      const hits = hitsIn(call, asked, content);
      const of = (dimension: string): readonly Hit[] => hits.filter(({ rule }) => rule.dimension === dimension);
      const [attacks, sensitive] = [of('promptAttack'), of('sensitiveData')];
      const content_ = hits.filter((hit) => !attacks.includes(hit) && !sensitive.includes(hit));
      const levels = (some: readonly Hit[]): string[] => some.map(({ rule }) => rule.level);
      return {
        Data: present({
          DataId: asked.parameters.dataId,
          AccountId: asked.parameters.accountId,
          DetectedLanguage: /\p{Script=Han}/u.test(content) ? 'zh' : 'en',
          RiskLevel: highest(levels(content_), 'none'),
          // Content without risk has one result, whose label says so.
          Result:
            content_.length === 0
              ? [{ Label: 'nonLabel', Description: 'no risk detected' }]
              : content_.map(({ rule, parts, library }) =>
                  present({
                    Label: rule.label,
                    Confidence: rule.confidence ?? 99,
                    RiskWords: parts.join(','),
                    Description: `${rule.dimension} ${rule.level}`,
                    RiskPositions: parts.map((RiskWord) => {
                      const StartPos = content.indexOf(RiskWord);
                      return { RiskWord, StartPos, EndPos: StartPos + RiskWord.length };
                    }),
                    CustomizedHit:
                      library === undefined ? undefined : [{ LibName: library, KeyWords: parts.join(',') }],
                  }),
                ),
          AttackLevel: highest(levels(attacks), 'none'),
          AttackResult: attacks.map(({ rule }) => ({
            Label: rule.label,
            AttackLevel: rule.level,
            Confidence: rule.confidence ?? 99,
            Description: rule.dimension,
          })),
          SensitiveLevel: highest(levels(sensitive), 'S0'),
          SensitiveResult: sensitive.map(({ rule, parts }) => ({
            Label: rule.label,
            SensitiveLevel: rule.level,
            SensitiveData: parts,
            Description: rule.dimension,
          })),
          Advice: hits.flatMap(({ rule }) =>
            rule.answer === undefined ? [] : [{ Answer: rule.answer, HitLabel: rule.label }],
          ),
        }),
      };
    }),

    MultiModalGuard: reads((call) => {
      const asked = askedOf(call);
      const urls = [...textsIn(asked, 'imageUrls'), ...textsIn(asked, 'fileUrls')];
      for (const url of urls) if (!/^https?:\/\//.test(url)) throw refused('An address is not one of HTTP.');
      return guarded(call, asked, [contentOf(asked), ...urls]);
    }),

    MultiModalGuardForBase64: reads((call) => {
      const asked = askedOf(call);
      const bytes = ['ImageBase64Str', 'FileBase64Str'].map((name) => call.text(name)).filter((text) => text !== '');
      for (const text of bytes) {
        if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) throw refused('What is sent is not Base64.');
      }
      return guarded(call, asked, [
        contentOf(asked),
        ...bytes.map((text) => Buffer.from(text, 'base64').toString('latin1')),
      ]);
    }),

    // What a task is asked for by is @unverified; the fake finishes it at once, and finds nothing.
    MultiModalGuardAsync: reads((call) => {
      const parameters = jsonOf(call);
      if (call.text('Service') === '') throw refused('Service is empty.');
      return { Data: present({ TaskId: `au_f_${randomUUID()}`, DataId: parameters.dataId }) };
    }),
    MultiModalGuardAsyncResult: reads((call) => {
      const { taskId } = jsonOf(call);
      if (typeof taskId !== 'string' || taskId === '') throw refused('taskId is empty.');
      return { Data: { TaskId: taskId, Suggestion: 'pass' } };
    }),
  } satisfies { readonly [action: string]: Operation }),
};

function jsonOf(call: Call): JsonObject {
  const value = call.json('ServiceParameters');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw refused('ServiceParameters is not a JSON object.');
  }
  return value as JsonObject;
}

function askedOf(call: Call): Asked {
  const service = call.text('Service');
  const configuration = configurationInUse(call, service);
  if (!configuration) throw new BusinessError(400, `The service ${service} does not exist.`, 'InvalidParameter');
  return { service, configuration, parameters: jsonOf(call) };
}

function contentOf({ parameters, service }: Asked): string {
  const { content = '' } = parameters;
  if (typeof content !== 'string') throw refused('content is not a text.');
  const longest = service === 'llm_response_moderation' ? LONGEST_OLD_ANSWER : LONGEST;
  if (content.length > longest) throw refused(`content has more than ${longest} characters.`);
  return content;
}

function textsIn({ parameters }: Asked, name: string): string[] {
  const value = parameters[name] ?? [];
  if (!Array.isArray(value) || !value.every((one) => typeof one === 'string'))
    throw refused(`${name} is not a list of texts.`);
  return value;
}

function hitsIn(call: Call, { service, configuration }: Asked, content: string): Hit[] {
  const byRules = (call.faults.verdicts ?? [])
    .filter((rule) => rule.service === undefined || matches(rule.service, service))
    .flatMap((rule): Hit[] => {
      const parts = partsOf(rule, content);
      return parts.length > 0 ? [{ rule, parts }] : [];
    });
  return [...byRules, ...libraryHits(call, configuration, content)];
}

function partsOf({ contains, expression }: VerdictRule, content: string): string[] {
  const source = expression ?? (contains ?? '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const parts = [...content.matchAll(new RegExp(source, 'gisu'))].map(([part]) => part).filter((part) => part !== '');
  return [...new Set(parts)];
}

/** Words of the libraries that are attached to block; combined words are not followed. The label is @unverified. */
function libraryHits(call: Call, { KeywordHitLibs: ids }: JsonObject, content: string): Hit[] {
  if (!Array.isArray(ids)) return [];
  return ids.flatMap((id) => {
    const library = call.view.of('keywordLibraries').get(String(id));
    const parts = (library?.words ?? []).map(({ word }) => word).filter((word) => content.includes(word));
    const rule = { dimension: 'contentModeration', label: 'customized', level: 'high', confidence: 100 };
    return library && parts.length > 0 ? [{ rule, parts, library: library.name }] : [];
  });
}

const STRICTNESS = ['pass', 'watch', 'mask', 'replace', 'block'];

function guarded(call: Call, asked: Asked, contents: readonly string[]): JsonObject {
  const hits = contents.flatMap((content) => hitsIn(call, asked, content).map((hit) => ({ ...hit, content })));
  const dimensions = [...new Set(hits.map(({ rule }) => rule.dimension))];
  const details = dimensions.map((Type) => {
    const own = hits.filter(({ rule }) => rule.dimension === Type);
    const Suggestion = strictest(own.map(({ rule }) => suggestionOf(rule, asked)));
    return {
      Type,
      Level: highest(
        own.map(({ rule }) => rule.level),
        Type === 'sensitiveData' ? 'S0' : 'none',
      ),
      Suggestion,
      Result: own.map(({ rule, parts, content }) =>
        present({
          Label: rule.label,
          Level: rule.level,
          Confidence: rule.confidence ?? 99,
          Description: rule.dimension,
          Ext:
            Type === 'sensitiveData'
              ? { SensitiveData: parts, Desensitization: desensitized(content, parts) }
              : undefined,
        }),
      ),
    };
  });
  return {
    Data: present({
      DataId: asked.parameters.dataId,
      Suggestion: strictest(details.map((one) => one.Suggestion)),
      Detail: details,
    }),
  };
}

const strictest = (suggestions: readonly string[]): string =>
  suggestions.reduce((a, b) => (STRICTNESS.indexOf(b) > STRICTNESS.indexOf(a) ? b : a), 'pass');

/** What the service's own configuration says of a level. */
function suggestionOf({ suggestion, dimension, level }: VerdictRule, { configuration }: Asked): string {
  if (suggestion !== undefined) return suggestion;
  const check = configuration[dimension] as { readonly [name: string]: unknown } | undefined;
  if (check?.Enable !== true || rankOf(level) < rankOf(String(check.Level))) return 'pass';
  return String(check.Suggestion);
}

function desensitized(content: string, parts: readonly string[]): string {
  return parts.reduce((text, part) => text.replaceAll(part, '*'.repeat([...part].length)), content);
}
