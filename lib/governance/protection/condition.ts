import { BlockList, isIP } from 'node:net';
import { isNetwork } from '../../core/network';
import { allOf, anyOf, glob, type Match, matchOf, not } from './pattern';

/** Values of condition keys in a request: `{ 'acs:SourceIp': '203.0.113.7' }`. A key that is not there is not in the request. */
export interface RequestContext {
  readonly [key: string]: string | readonly string[];
}

/** Operators with their keys and values, as a document has them after reading. */
export interface ReadConditions {
  readonly [operator: string]: { readonly [key: string]: readonly string[] };
}

interface Operator {
  /** Whether a value of the request is as the policy says. */
  readonly holds: (given: string, wanted: string) => boolean;
  /** The operator asks that no value is so. */
  readonly negated?: true;
  /** Whether a policy can have this value. @default - any text */
  readonly accepts?: (wanted: string) => boolean;
  /** What values are, for messages. */
  readonly values: string;
}

const time = (text: string): number => (DATE.test(text) ? Date.parse(text) : Number.NaN);

/** ISO 8601, in UTC or with an offset. */
const DATE = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/;
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;

const isNumber = (text: string): boolean => NUMBER.test(text);
const isDate = (text: string): boolean => !Number.isNaN(time(text));
const isBoolean = (text: string): boolean => /^(true|false)$/i.test(text);

function contains(network: string, address: string): boolean {
  const [base = '', bits] = network.split('/');
  const [version, given] = [isIP(base), isIP(address)];
  if (version === 0 || version !== given) return false;
  const family = version === 4 ? 'ipv4' : 'ipv6';
  const list = new BlockList();
  list.addSubnet(base, bits === undefined ? (version === 4 ? 32 : 128) : Number(bits), family);
  return list.check(address, family);
}

const number =
  (compare: (given: number, wanted: number) => boolean): Operator['holds'] =>
  (given, wanted) =>
    isNumber(given) && compare(Number(given), Number(wanted));

const date =
  (compare: (given: number, wanted: number) => boolean): Operator['holds'] =>
  (given, wanted) =>
    compare(time(given), time(wanted));

type Values = Pick<Operator, 'values' | 'accepts'>;

const text: Values = { values: 'texts' };
const numbers: Values = { values: 'decimal numbers', accepts: isNumber };
const dates: Values = { values: 'dates such as "2026-11-28T23:59:59Z"', accepts: isDate };
const networks: Values = { values: 'IP addresses and networks such as "203.0.113.0/24"', accepts: isNetwork };

const equals: Operator['holds'] = (given, wanted) => given === wanted;
const sameLetters: Operator['holds'] = (given, wanted) => given.toLowerCase() === wanted.toLowerCase();
const like: Operator['holds'] = (given, wanted) => glob(wanted, given, true);

/**
 * The operators that RAM knows, which are those of control policies too.
 * https://www.alibabacloud.com/help/en/ram/conditional-operator
 */
const OPERATORS: { readonly [name: string]: Operator } = {
  StringEquals: { ...text, holds: equals },
  StringNotEquals: { ...text, holds: equals, negated: true },
  StringEqualsIgnoreCase: { ...text, holds: sameLetters },
  StringNotEqualsIgnoreCase: { ...text, holds: sameLetters, negated: true },
  StringLike: { ...text, holds: like },
  StringNotLike: { ...text, holds: like, negated: true },
  NumericEquals: { ...numbers, holds: number((given, wanted) => given === wanted) },
  NumericNotEquals: { ...numbers, holds: number((given, wanted) => given === wanted), negated: true },
  NumericLessThan: { ...numbers, holds: number((given, wanted) => given < wanted) },
  NumericLessThanEquals: { ...numbers, holds: number((given, wanted) => given <= wanted) },
  NumericGreaterThan: { ...numbers, holds: number((given, wanted) => given > wanted) },
  NumericGreaterThanEquals: { ...numbers, holds: number((given, wanted) => given >= wanted) },
  DateEquals: { ...dates, holds: date((given, wanted) => given === wanted) },
  DateNotEquals: { ...dates, holds: date((given, wanted) => given === wanted), negated: true },
  DateLessThan: { ...dates, holds: date((given, wanted) => given < wanted) },
  DateLessThanEquals: { ...dates, holds: date((given, wanted) => given <= wanted) },
  DateGreaterThan: { ...dates, holds: date((given, wanted) => given > wanted) },
  DateGreaterThanEquals: { ...dates, holds: date((given, wanted) => given >= wanted) },
  Bool: { values: '"true" or "false"', accepts: isBoolean, holds: sameLetters },
  IpAddress: { ...networks, holds: (given, wanted) => contains(wanted, given) },
  NotIpAddress: { ...networks, holds: (given, wanted) => contains(wanted, given), negated: true },
};

export const OPERATOR_NAMES: readonly string[] = Object.keys(OPERATORS);

export const isOperator = (name: string): boolean => Object.hasOwn(OPERATORS, name);

/** Why a policy cannot have the values with the operator; undefined if it can. */
export function refusedValues(
  operator: string,
  values: readonly string[],
): { got: string; allowed: string } | undefined {
  const { accepts, values: allowed } = OPERATORS[operator] ?? text;
  // RAM's own validation refuses it: https://www.alibabacloud.com/help/en/ram/permission-policy-check
  if (operator === 'Bool' && values.length > 1) return { got: `${values.length} values`, allowed: `one of ${allowed}` };
  const got = accepts && values.find((value) => !accepts(value));
  return got === undefined ? undefined : { got: JSON.stringify(got), allowed };
}

function valueOf(context: RequestContext, key: string): readonly string[] | undefined {
  const value = Object.hasOwn(context, key) ? context[key] : undefined;
  return typeof value === 'string' ? [value] : value;
}

/**
 * Whether the request meets a condition block: all operators, for each of them all keys, for each of them any value. A negated operator asks that
 * none of its values is met.
 *
 * A key that the request does not have meets no operator. For negated ones that is not documented, so it is left open.
 */
export function conditionsMet(conditions: ReadConditions, context: RequestContext): Match {
  return allOf(
    Object.entries(conditions).flatMap(([name, keys]) => {
      const operator = OPERATORS[name];
      if (!operator) throw new Error(`${name} is no operator: documents are checked when they are read`);
      return Object.entries(keys).map(([key, wanted]) => {
        const given = valueOf(context, key);
        if (given === undefined || given.length === 0) return operator.negated ? 'undetermined' : 'no';
        const met = anyOf(given.flatMap((one) => wanted.map((value) => matchOf(operator.holds(one, value)))));
        return operator.negated ? not(met) : met;
      });
    }),
  );
}

/** Keys that the conditions ask for and that are not in the request. */
export function absentKeys(conditions: ReadConditions, context: RequestContext): readonly string[] {
  return Object.values(conditions)
    .flatMap((keys) => Object.keys(keys))
    .filter((key) => (valueOf(context, key)?.length ?? 0) === 0);
}
