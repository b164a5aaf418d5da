import { Token } from 'cdktf';
import { isNetwork } from '../core/network';
import { type Problems, shown } from '../core/errors';

/** Adds a problem for a number that is no whole number in the range; tokens and absent numbers are skipped. */
export function checkRange(
  problems: Problems,
  argument: string,
  value: number | undefined,
  [least, most]: readonly [number, number],
  unit = '',
): void {
  // In this order: asking whether a number is a token takes longer than the rest. Those numbers are far below any range.
  if (value === undefined || (Number.isInteger(value) && value >= least && value <= most)) return;
  if (Token.isUnresolved(value)) return;
  problems.add({
    code: 'out-of-range',
    what: `${argument} is out of range`,
    got: shown(value),
    allowed: `a whole number from ${least} to ${most}${unit && ` ${unit}`}`,
    fix: `correct ${argument}`,
  });
}

/** Adds a problem for too few or too many items. */
export function checkCount(
  problems: Problems,
  argument: string,
  items: readonly unknown[],
  [least, most]: readonly [number, number],
  source = '',
): void {
  if (items.length >= least && items.length <= most) return;
  // A list that only Terraform knows looks like one item.
  if (Token.isUnresolved(items)) return;
  const few = items.length < least;
  problems.add({
    code: few ? 'too-few-items' : 'too-many-items',
    what: `${argument} has too ${few ? 'few' : 'many'} items`,
    got: `${items.length}`,
    allowed: `${least} to ${most}${source && ` (${source})`}`,
    fix: few ? `add items to ${argument}` : `remove items from ${argument}, or split it`,
  });
}

/** Adds a problem for a value that is given twice. */
export function checkUnique(problems: Problems, argument: string, values: readonly (string | number)[]): void {
  const twice = values.find((value, i) => values.indexOf(value) !== i);
  if (twice === undefined) return;
  problems.add({
    code: 'conflict',
    what: `${argument} has a value twice`,
    got: shown(twice),
    fix: 'remove one of them',
  });
}

/** Adds a problem for each text that is neither an address nor a network. */
export function checkAddresses(problems: Problems, argument: string, addresses: readonly string[]): void {
  // Of a list that only Terraform knows, the only item is a reference to it.
  if (Token.isUnresolved(addresses)) return;
  for (const address of addresses) {
    if (Token.isUnresolved(address) || isNetwork(address)) continue;
    problems.add({
      code: 'invalid-value',
      what: `${argument} has a text that is no IP address`,
      got: shown(address),
      allowed: 'IPv4 or IPv6 addresses, and networks such as 203.0.113.0/24',
      fix: 'correct the address',
    });
  }
}
