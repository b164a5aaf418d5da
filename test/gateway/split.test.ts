/** No text passes unchecked because of where it is cut. */
import fc from 'fast-check';
import { masked, merged, rangesOfMasked, rangesOfParts } from '../../lib/gateway/mask';
import type { Verdict } from '../../lib/gateway';
import { checkOptions, pieceOverlapOf } from '../../lib/gateway/check-options';
import { type Piece, split } from '../../lib/gateway/split';
import { WindowedStream } from '../../lib/gateway/stream';

/** Texts with sentences, spaces, several scripts, and characters of two units, some of them broken. */
const texts = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom('a', 'bc', ' ', '. ', '! ', '\n', '。', '你好', '😀', '👩‍👩‍👧', 'e\u0301', 'ﷺ'),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
      { weight: 1, arbitrary: fc.constantFrom('\ud83d', '\ude00') },
    ),
    { maxLength: 400 },
  )
  .map((parts) => parts.join(''));

const isHalf = (text: string, at: number): boolean =>
  at > 0 && at < text.length && /^[\ud800-\udbff]$/.test(text[at - 1]) && /^[\udc00-\udfff]$/.test(text[at]);

/** Whether each part of the text up to this length lies whole in one of the pieces. */
function covers(length: number, pieces: readonly Piece[], overlap: number): boolean {
  for (let at = 0; at < length; at++) {
    const end = Math.min(length, at + Math.max(1, overlap));
    if (!pieces.some((piece) => piece.start <= at && end <= piece.end)) return false;
  }
  return true;
}

const sizes = fc
  .integer({ min: 8, max: 120 })
  .chain((maxLength) =>
    fc.record({ maxLength: fc.constant(maxLength), overlap: fc.integer({ min: 0, max: Math.floor(maxLength / 4) }) }),
  );

describe('a text that is split', () => {
  it('has each part up to the overlap whole in some piece, no piece too long, no character cut', () => {
    fc.assert(
      fc.property(texts, sizes, (text, { maxLength, overlap }) => {
        const pieces = split(text, { maxLength, overlap });
        expect(covers(text.length, pieces, overlap)).toBe(true);
        for (const { start, end } of pieces) {
          expect(end - start).toBeLessThanOrEqual(maxLength);
          expect(isHalf(text, start) || isHalf(text, end)).toBe(false);
        }
        expect(pieces.length).toBeLessThanOrEqual(Math.ceil(text.length / (maxLength / 4 - 1)) + 1);
      }),
      { numRuns: 400 },
    );
  });

  it('ends its pieces where sentences end, else at a space', () => {
    const sentence = 'This is a sentence of some length. ';
    const pieces = split(sentence.repeat(20), { maxLength: 100, overlap: 10, language: 'en' });
    expect(pieces.slice(0, -1).every(({ end }) => end % sentence.length === 0)).toBe(true);
    const words = 'word '.repeat(100);
    expect(
      split(words, { maxLength: 99, overlap: 5 })
        .slice(0, -1)
        .every(({ end }) => words[end] === ' '),
    ).toBe(true);
    expect(split('x'.repeat(101), { maxLength: 100, overlap: 25, language: 'no such tag' })).toEqual([
      { start: 0, end: 100 },
      { start: 75, end: 101 },
    ]);
  });
});

describe('masks', () => {
  it('hide exactly the ranges, one mask for each character, wherever the text is cut', () => {
    const cases = texts.chain((text) =>
      fc.record({
        text: fc.constant(text),
        ranges: fc.array(
          fc
            .tuple(fc.nat(text.length), fc.nat(text.length))
            .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
          { maxLength: 5 },
        ),
        cut: fc.nat(text.length),
      }),
    );
    fc.assert(
      fc.property(cases, ({ text, ranges, cut }) => {
        const hidden = (at: number): boolean => ranges.some(({ start, end }) => start <= at && at < end);
        const visible = [...text.split('')].filter((_, at) => !hidden(at)).join('');
        expect(masked(text, ranges, '').length).toBe(visible.length);
        expect(masked(text, ranges, '')).toBe(visible);
        expect(masked(text, ranges, '', 0, cut) + masked(text, ranges, '', cut)).toBe(visible);
        const all = merged(ranges);
        expect(all.every((range, index) => index === 0 || range.start > all[index - 1].end)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('are found again from the service’s words', () => {
    expect(rangesOfParts('a 123 b 123', ['123'])).toEqual([
      { start: 2, end: 5 },
      { start: 8, end: 11 },
    ]);
    // What the service saw otherwise than it stands there cannot be hidden.
    expect(rangesOfParts('a 1 2 3', ['123'])).toBeUndefined();
    expect(rangesOfMasked('me: 138, you: 139', 'me: ***, you: ***')).toEqual([
      { start: 4, end: 7 },
      { start: 14, end: 17 },
    ]);
    expect(rangesOfMasked('tel 😀138 now', 'tel 😀* now')).toEqual([{ start: 6, end: 9 }]);
    expect(rangesOfMasked('same', 'same')).toBeUndefined();
    fc.assert(
      fc.property(texts, texts, texts, (before, secret, after) => {
        const ranges = rangesOfMasked(before + secret + after, `${before}\ue000\ue000${after}`) ?? [];
        const left = masked(before + secret + after, ranges, '');
        // Too much may be hidden, never too little.
        expect(left.length).toBeLessThanOrEqual(before.length + after.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a text that is checked while it comes', () => {
  const pass: Omit<Verdict, 'text'> = { action: 'pass', findings: [], requestIds: [], pieces: 1 };
  const streams = fc.record({
    chunks: fc.array(fc.oneof(texts, fc.constantFrom('a', '\ud83d', '\ude00', '')), { maxLength: 12 }),
    firstWindow: fc.integer({ min: 1, max: 60 }),
    window: fc.integer({ min: 1, max: 60 }),
    overlap: fc.integer({ min: 0, max: 30 }),
  });

  it('is released whole and in order, and nothing before all parts up to the overlap around it were checked', async () => {
    await fc.assert(
      fc.asyncProperty(streams, async ({ chunks, ...options }) => {
        let released = '';
        const windows: Piece[] = [];
        const stream = new WindowedStream(
          {
            check: (text) => {
              windows.push({ start: released.length, end: released.length + text.length });
              return Promise.resolve({ verdict: { ...pass, text }, ranges: [] });
            },
            mask: (text, ranges, from, to) => masked(text, ranges, '*', from, to),
          },
          { ...options, maxWaitMs: 1_000_000 },
        );
        const whole = chunks.join('');
        const upTo = (at: number, isLast: boolean): void => {
          const seen = Math.max(0, ...windows.map(({ end }) => end));
          expect(covers(isLast ? whole.length : Math.min(seen, at + options.overlap), windows, options.overlap)).toBe(
            true,
          );
          if (!isLast && at > 0) expect(seen - at).toBeGreaterThanOrEqual(options.overlap);
        };
        for (const chunk of chunks) {
          const { text } = await stream.push(chunk);
          released += text;
          expect(whole.startsWith(released)).toBe(true);
          if (text !== '') upTo(released.length, false);
        }
        released += (await stream.end()).text;
        expect(released).toBe(whole);
        if (whole !== '') upTo(whole.length, true);
      }),
      { numRuns: 300 },
    );
  });

  it('never shows a part of what is masked, wherever windows and chunks end', async () => {
    const cases = fc.record({
      before: fc.nat(120),
      after: fc.nat(120),
      size: fc.integer({ min: 1, max: 50 }),
      window: fc.integer({ min: 1, max: 60 }),
      overlap: fc.integer({ min: 11, max: 30 }),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ before, after, size, window, overlap }) => {
        const text = `${'x'.repeat(before)}13812345678${'y'.repeat(after)}`;
        const stream = new WindowedStream(
          {
            check: (part) => {
              const ranges = part.includes('13812345678') ? (rangesOfParts(part, ['13812345678']) ?? []) : [];
              return Promise.resolve({ verdict: { ...pass, text: part }, ranges });
            },
            mask: (part, ranges, from, to) => masked(part, ranges, '*', from, to),
          },
          { firstWindow: window, window, overlap, maxWaitMs: 1_000_000 },
        );
        let released = '';
        for (let at = 0; at < text.length; at += size) released += (await stream.push(text.slice(at, at + size))).text;
        released += (await stream.end()).text;
        expect(released).toBe(text.replace('13812345678', '***********'));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the overlap of pieces', () => {
  const regions = [{ regionId: 'ap-southeast-1' }] as const;

  it.each([
    [{}, 200],
    [{ pieceOverlap: 150 }, 150],
    [{ pieceLength: 600 }, 150],
    [{ pieceLength: 300, stream: { overlap: 70 } }, 75],
    [{ stream: { overlap: 500 } }, 500],
  ])('with %j is %d: pieces end, and are not less than what streams look back', (options, overlap) => {
    expect(() => checkOptions({ regions, ...options }, 0)).not.toThrow();
    expect(pieceOverlapOf(options)).toBe(overlap);
    const maxLength = 'pieceLength' in options ? options.pieceLength : 2000;
    // A sentence that ends soon after the half makes the shortest piece.
    const text = `${'a'.repeat(maxLength / 2)}. ${'B'.repeat(3 * maxLength)}`;
    const pieces = split(text, { maxLength, overlap });
    expect(pieces.every(({ start }, index) => index === 0 || start > (pieces[index - 1]?.start ?? 0))).toBe(true);
  });
});
