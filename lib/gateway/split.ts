/** Cuts texts into pieces that the service takes, so that nothing can hide in a seam. */

/** A part of a text, from `start` up to but not including `end`, in UTF-16 code units. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

export interface SplitOptions {
  /** UTF-16 code units of a piece at most; never less than what the service counts, in characters or in code points. */
  readonly maxLength: number;
  /** Every part of the text up to this length lies whole in some piece. At most a quarter of `maxLength`. */
  readonly overlap: number;
  /** BCP 47 tag; says where sentences end. @default - Unicode's general rules */
  readonly language?: string;
}

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/** The same place, or the one before if that would cut a surrogate pair. */
export function characterStart(text: string, at: number): number {
  const cuts = at > 0 && at < text.length && isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1));
  return cuts ? at - 1 : at;
}

/**
 * Pieces in order, which together cover the text. One ends where a sentence does, if one does in its second half; else at a space; else
 * anywhere but within a character. The next one begins at least `overlap` before.
 */
export function split(text: string, { maxLength, overlap, language }: SplitOptions): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  while (text.length - start > maxLength) {
    const end = endOf(text, start, characterStart(text, start + maxLength), language);
    pieces.push({ start, end });
    start = characterStart(text, end - overlap);
  }
  pieces.push({ start, end: text.length });
  return pieces;
}

/** Where the piece that begins at `start` ends, `limit` at the latest. */
function endOf(text: string, start: number, limit: number, language: string | undefined): number {
  const half = start + Math.ceil((limit - start) / 2);
  // One more character shows whether a sentence ends exactly at the limit.
  const seen = text.slice(half, limit + 1);
  let border = 0;
  for (const { index } of segmenterOf(language).segment(seen)) if (index <= limit - half) border = index;
  if (border > 0) return half + border;
  const space = seen.search(/\s\S*$/);
  return space > 0 ? characterStart(text, half + space) : limit;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language = 'en'): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  let segmenter: Intl.Segmenter;
  try {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    // A tag of the caller's that is none must not stop a check; and must not fill the map either.
    return segmenterOf();
  }
  if (segmenters.size > 100) segmenters.clear();
  segmenters.set(language, segmenter);
  return segmenter;
}
