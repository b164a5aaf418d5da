/**
 * What can be said of a request and a part of a statement. `undetermined`: it depends on something that the request does not say, or that
 * Alibaba Cloud does not document.
 */
export type Match = 'yes' | 'no' | 'undetermined';

/** One `no` decides. */
export function allOf(matches: readonly Match[]): Match {
  if (matches.includes('no')) return 'no';
  return matches.includes('undetermined') ? 'undetermined' : 'yes';
}

/** One `yes` decides. */
export function anyOf(matches: readonly Match[]): Match {
  if (matches.includes('yes')) return 'yes';
  return matches.includes('undetermined') ? 'undetermined' : 'no';
}

export function not(match: Match): Match {
  if (match === 'undetermined') return match;
  return match === 'yes' ? 'no' : 'yes';
}

export const matchOf = (holds: boolean): Match => (holds ? 'yes' : 'no');

/**
 * Whether a text is of the pattern, in which `*` stands for any characters and, if asked for, `?` for one. In time proportional to the
 * product of both lengths, whatever the pattern.
 */
export function glob(pattern: string, text: string, questionMark = false): boolean {
  let [p, t] = [0, 0];
  let [star, resume] = [-1, 0];
  while (t < text.length) {
    if (pattern[p] === '*') {
      star = p++;
      resume = t;
    } else if (p < pattern.length && (pattern[p] === text[t] || (questionMark && pattern[p] === '?'))) {
      p++;
      t++;
    } else if (star >= 0) {
      // The star takes one character more.
      p = star + 1;
      t = ++resume;
    } else {
      return false;
    }
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}

/** Actions are compared without regard to case, as the documentation recommends not to rely on it. */
export function actionMatches(pattern: string, action: string): boolean {
  return glob(pattern.toLowerCase(), action.toLowerCase());
}

const PARTS = 5;

/** `acs`, service, region, account and the rest, in which colons may stand; undefined for other texts. */
function arnParts(text: string): readonly string[] | undefined {
  const parts = text.split(':');
  return parts.length < PARTS ? undefined : [...parts.slice(0, PARTS - 1), parts.slice(PARTS - 1).join(':')];
}

const EVERY_ARN = /^acs(:\*){4}$/;

/**
 * Whether a resource is of the pattern. An operation that knows no resources is authorized for `*`, which only a pattern for everything
 * matches. Whether case counts in the last part is documented nowhere, so a difference of case alone leaves it open.
 *
 * @unverified A `*` stands for characters of its own part only, not across a colon.
 */
export function resourceMatches(pattern: string, resource: string): Match {
  if (pattern === '*') return 'yes';
  if (resource === '*') return matchOf(EVERY_ARN.test(pattern));
  const [wanted, given] = [arnParts(pattern), arnParts(resource)];
  if (!wanted || !given) return matchOf(pattern === resource);
  const fits = (i: number): boolean => glob((wanted[i] ?? '').toLowerCase(), (given[i] ?? '').toLowerCase());
  if (![0, 1, 2, 3, 4].every(fits)) return 'no';
  return glob(wanted[PARTS - 1] ?? '', given[PARTS - 1] ?? '') ? 'yes' : 'undetermined';
}
