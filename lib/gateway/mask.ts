/** Which parts of a text are to be hidden, and the text without them. */
import { characterStart } from './split';

/** From `start` up to but not including `end`, in UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** In order, without overlaps. */
export function merged(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && range.start <= last.end) result[result.length - 1] = { ...last, end: Math.max(last.end, range.end) };
    else result.push(range);
  }
  return result;
}

/** The part of the text from `from` to `to` with one mask for each hidden character. */
export function masked(text: string, ranges: readonly Range[], mask: string, from = 0, to = text.length): string {
  let result = '';
  let at = from;
  for (const range of merged(ranges)) {
    const [start, end] = [Math.max(from, range.start), Math.min(to, range.end)];
    if (start >= end) continue;
    result += text.slice(at, start) + mask.repeat([...text.slice(start, end)].length);
    at = end;
  }
  return result + text.slice(at, to);
}

/** Whole characters, so that masking leaves no half of one. */
function whole(text: string, { start, end }: Range): Range {
  const last = characterStart(text, end);
  return { start: characterStart(text, start), end: last < end ? Math.min(text.length, end + 1) : end };
}

/** Where all of the parts stand, each time; undefined if one stands nowhere, so that hiding would miss it. */
export function rangesOfParts(text: string, parts: readonly string[]): Range[] | undefined {
  const ranges: Range[] = [];
  for (const part of parts) {
    if (part === '') continue;
    let at = text.indexOf(part);
    if (at < 0) return undefined;
    for (; at >= 0; at = text.indexOf(part, at + 1)) ranges.push(whole(text, { start: at, end: at + part.length }));
  }
  return ranges;
}

/**
 * What the service's masked form of a text hides: the characters that differ where both are equally long, else everything between the
 * first and the last difference, which is too much rather than too little. Undefined if nothing differs.
 */
export function rangesOfMasked(text: string, maskedText: string): Range[] | undefined {
  const [before, after] = [[...text], [...maskedText]];
  const ranges: Range[] = [];
  if (before.length === after.length) {
    let at = 0;
    before.forEach((char, index) => {
      if (char !== after[index]) ranges.push({ start: at, end: at + char.length });
      at += char.length;
    });
  } else {
    let [head, tail] = [0, 0];
    while (head < before.length && before[head] === after[head]) head++;
    while (tail < before.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
    const length = (chars: readonly string[]): number => chars.join('').length;
    const [start, end] = [length(before.slice(0, head)), text.length - length(before.slice(before.length - tail))];
    ranges.push(whole(text, { start, end: tail === 0 ? text.length : end }));
  }
  return ranges.some(({ start, end }) => end > start) ? merged(ranges) : undefined;
}
