/** Whatever is done to the text of right files, they are read, or every problem has a place in one of them. */
import { type Finding, ValidationError } from '../../../lib/core';
import { LandingZoneFiles } from '../../../lib/governance/files';
import { readYaml } from '../../../lib/governance/files/yaml';
import { newStack } from '../../core/support';
import { Directories, FILES } from './support';

const directories = new Directories();
afterAll(() => directories.remove());

/** The same numbers in each run. */
class Random {
  constructor(private state: number) {}

  below(most: number): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * most);
  }

  of<T>(values: readonly T[]): T {
    return values[this.below(values.length)] as T;
  }
}

const PIECES = [
  ...':-#&*!|>\'"%@`{}[],?~=<\n\t\r \u0000\u2028\ufeff',
  ': ',
  '- ',
  '? ',
  '\n  ',
  '---\n',
  '...\n',
  '&a ',
  '*a',
  '<<: *a',
  '!!binary ',
  '!x ',
  '"\\u',
  '0x1F',
  '1e999',
  '.nan',
  '~',
  'null',
  'yes',
  '12345678901234567890',
  '__proto__: 1\n',
  'constructor: {}\n',
  '%YAML 1.1\n---\n',
  '%TAG ! x\n',
  '{{{{{{{{',
  '[[[[[[[[',
  '𝔘\u{10ffff}\ud800',
];

const NAMES = Object.keys(FILES).filter((name) => name.endsWith('.yaml')) as (keyof typeof FILES)[];

/** One or two changes: a piece put in, a part taken out, doubled, or moved. */
function mutated(text: string, random: Random): string {
  let result = text;
  for (let changes = 1 + random.below(2); changes > 0; changes--) {
    const [from, length] = [random.below(result.length + 1), random.below(12)];
    const part = result.slice(from, from + length);
    const [before, after] = [result.slice(0, from), result.slice(from)];
    result = random.of([
      () => before + random.of(PIECES) + after,
      () => before + after.slice(length),
      () => before + part + after,
      () => before + random.of(text.split('\n')) + after,
      () => before + random.of(PIECES) + after.slice(length),
    ])();
  }
  return result;
}

const PLACE = new RegExp(`^(${NAMES.join('|').replaceAll('.', '\\.')}):[1-9]\\d*:[1-9]\\d*(: .+)?$`, 's');

/** What constructs refuse of files that were read. */
function refusedIn(directory: string): readonly Finding[] {
  const files = LandingZoneFiles.load(directory);
  try {
    files.landingZone(newStack(), 'LandingZone');
    return [];
  } catch (error) {
    if (!ValidationError.isValidationError(error)) throw error;
    return error.findings;
  }
}

describe('files that somebody changed by mistake', () => {
  it.each([1, 2, 3, 4])('are read, or have problems with places (%i)', (seed) => {
    const random = new Random(seed);
    const directory = directories.with(FILES);
    const outcomes = { read: 0, refused: 0 };
    for (let turn = 0; turn < 150; turn++) {
      const name = random.of(NAMES);
      const changed = directories.with({ ...FILES, [name]: mutated(FILES[name], random) });
      const problems = LandingZoneFiles.check(changed);
      for (const { path, what, fix } of problems) {
        expect(path).toMatch(PLACE);
        expect(`${what}${fix}`).not.toMatch(/undefined|\[object/);
      }
      // Making constructs takes a hundred times as long as reading.
      const isBuilt = problems.length === 0 && turn % 3 === 0;
      for (const { path, what } of isBuilt ? refusedIn(changed) : []) {
        expect(path).toMatch(PLACE);
        // What is missing in one file is told where another one needs it.
        if (!what.startsWith('there is no folder')) expect(path?.split(':')[0]).toBe(name);
      }
      outcomes[problems.length > 0 ? 'refused' : 'read']++;
    }
    expect(LandingZoneFiles.check(directory)).toEqual([]);
    // Neither is everything refused, nor is anything taken.
    expect(outcomes.read).toBeGreaterThan(15);
    expect(outcomes.refused).toBeGreaterThan(50);
  });

  it('are never more than their bytes: any bytes have an end', () => {
    const random = new Random(5);
    for (let turn = 0; turn < 400; turn++) {
      const bytes = Uint8Array.from({ length: random.below(200) }, () => random.below(256));
      for (const { path } of readYaml('a.yaml', bytes).problems) expect(path).toMatch(/^a\.yaml:\d+:\d+/);
    }
  });

  it.each(['[', '{a: ', '- ', '? ', '"', '&a [*a, '])('end, with %j a hundred thousand times', (piece) => {
    const { problems } = readYaml('a.yaml', Buffer.from(piece.repeat(100_000)));
    expect(problems[0]?.path).toMatch(/^a\.yaml:\d+:\d+/);
  });
});
