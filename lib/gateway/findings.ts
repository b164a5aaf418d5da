/** From what the service answers about one text to what is done about it. */
import type { MultiModalGuardAnswer, TextModerationPlusAnswer } from './api';
import { type Range, rangesOfMasked, rangesOfParts } from './mask';
import type { Action, Finding } from './moderator';
import { ACTIONS, actionFor, type EffectivePolicy, rankOf } from './policy';

/** What one check found, and how it is hidden. */
export interface Found {
  readonly finding: Finding;
  /** The label as the service says it, where that is no name and so is told of to nobody: for `labels` of a policy. */
  readonly label?: string;
  /** The service's own. */
  readonly suggestion?: string;
  /** Where it stands in the text; undefined where that is not known, so that it cannot be masked. */
  readonly ranges?: readonly Range[];
}

/** A label is a name: anything else could be a part of the content. */
function nameOf(label: string, otherwise: string): string {
  return /^[\p{L}\p{N}_.:/-]{1,64}$/u.test(label) ? label : otherwise;
}

const levelOf = (...levels: readonly (string | undefined)[]): string =>
  nameOf(levels.find((level) => level !== undefined && level !== '') ?? 'unknown', 'unknown');

const isRisk = (level: string): boolean => rankOf(level) > 0;

/** What `TextModerationPlus` found in a text. */
export function foundInText(answer: TextModerationPlusAnswer, text: string): Found[] {
  const content = answer.results.map((one): Found => {
    const words = one.riskPositions.map(({ riskWord }) => riskWord ?? '');
    const ranges = words.length > 0 && !words.includes('') ? rangesOfParts(text, words) : undefined;
    return found('contentModeration', one.label, levelOf(answer.riskLevel), one.confidence, undefined, ranges);
  });
  const attacks = answer.attackResults.map((one) =>
    found('promptAttack', one.label, levelOf(one.attackLevel, answer.attackLevel), one.confidence),
  );
  const sensitive = answer.sensitiveResults.map((one) => {
    const ranges = one.sensitiveData.length > 0 ? rangesOfParts(text, one.sensitiveData) : undefined;
    return found(
      'sensitiveData',
      one.label,
      levelOf(one.sensitiveLevel, answer.sensitiveLevel),
      undefined,
      undefined,
      ranges,
    );
  });
  return [
    ...complete('contentModeration', answer.riskLevel, content),
    ...complete('promptAttack', answer.attackLevel, attacks),
    ...complete('sensitiveData', answer.sensitiveLevel, sensitive),
  ];
}

/** What `MultiModalGuard` found; in images and files the text is empty. */
export function foundByGuard(answer: MultiModalGuardAnswer, text: string): Found[] {
  const details = answer.details.flatMap(({ type, level, suggestion, results }) => {
    const dimension = nameOf(type, 'unknown');
    const all = results.map((one) => {
      const { desensitization, sensitiveData } = one;
      const ranges =
        (sensitiveData.length > 0 ? rangesOfParts(text, sensitiveData) : undefined) ??
        (desensitization ? rangesOfMasked(text, desensitization) : undefined);
      return found(dimension, one.label, levelOf(one.level, level), one.confidence, suggestion, ranges);
    });
    return complete(dimension, level, all, suggestion);
  });
  const { suggestion } = answer;
  // The details may say less than the whole.
  const told = details.some((one) => one.suggestion === suggestion);
  if (suggestion === undefined || suggestion === 'pass' || told) return details;
  return [...details, found('service', 'suggestion', 'unknown', undefined, suggestion)];
}

function found(
  dimension: string,
  label: string,
  level: string,
  confidence?: number,
  suggestion?: string,
  ranges?: readonly Range[],
): Found {
  const name = nameOf(label, 'unnamed');
  return {
    finding: { dimension, label: name, level, ...(confidence !== undefined && { confidence }), source: 'service' },
    ...(name !== label && { label }),
    ...(suggestion !== undefined && { suggestion }),
    ...(ranges && { ranges }),
  };
}

/** Only what is a risk; and where a dimension's level is higher than those of its findings, one that says so. */
function complete(dimension: string, level: string | undefined, all: readonly Found[], suggestion?: string): Found[] {
  const risks = all.filter(({ finding }) => isRisk(finding.level));
  const highest = Math.max(0, ...risks.map(({ finding }) => rankOf(finding.level)));
  const whole = levelOf(level);
  const missing = level !== undefined && rankOf(whole) > highest;
  // A suggestion without a level, as of a custom label, counts as well.
  const suggested = risks.length === 0 && suggestion !== undefined && suggestion !== 'pass';
  if (!missing && !suggested) return risks;
  return [...risks, found(dimension, 'unnamed', level === undefined ? 'unknown' : whole, undefined, suggestion)];
}

/** What a policy does about a finding. */
export function actionOn(
  { finding, label = finding.label, suggestion, ranges }: Found,
  policy: EffectivePolicy,
): Action {
  const { thresholds, labels = {}, followSuggestions } = policy;
  const own = Object.hasOwn(labels, label)
    ? labels[label]
    : Object.hasOwn(thresholds, finding.dimension)
      ? thresholds[finding.dimension]
      : thresholds['*'];
  // Of a finding without a level only the suggestion is known.
  const bySuggestion = finding.level === 'unknown' && suggestion !== undefined && followSuggestions;
  const byLevel = bySuggestion ? 'pass' : actionFor(finding.level, own);
  const suggested = followSuggestions && suggestion !== undefined ? asAction(suggestion) : 'pass';
  const action = ACTIONS.indexOf(suggested) > ACTIONS.indexOf(byLevel) ? suggested : byLevel;
  // What cannot be hidden must not go on.
  return action === 'mask' && (ranges ?? []).length === 0 ? 'block' : action;
}

/** A suggestion that nobody knows is taken seriously. */
function asAction(suggestion: string): Action {
  return ACTIONS.includes(suggestion as Action) ? (suggestion as Action) : 'block';
}
