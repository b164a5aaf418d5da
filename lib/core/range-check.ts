import { Token } from 'cdktf';
import { type Problems, shown } from './errors';

export interface Range {
  readonly MIN: number;
  readonly MAX?: number;
}

/** Adds a problem for a number that is not a whole one in the range. */
export function checkRange(
  problems: Problems,
  argument: string,
  value: number | undefined,
  { MIN, MAX }: Range,
  unit = '',
): void {
  if (value === undefined || Token.isUnresolved(value)) return;
  if (Number.isInteger(value) && value >= MIN && (MAX === undefined || value <= MAX)) return;
  problems.add({
    code: 'out-of-range',
    what: `${argument} is out of range`,
    got: shown(value),
    allowed: `a whole number, ${MAX === undefined ? `${MIN} or more` : `${MIN} to ${MAX}`}${unit && ` ${unit}`}`,
    fix: `correct ${argument}`,
  });
}
