/** Findings that somebody accepts, with the reason. */
import { isJson } from './model/value';
import type { ResourcePlace } from './model/resource';

/** A finding that is accepted. */
export interface SuppressionProps {
  /** Id of the rule. */
  readonly rule: string;
  /** Why it is accepted, for whoever reviews it: at least 10 characters. */
  readonly reason: string;
  /** The last day it is accepted on, `YYYY-MM-DD` in UTC. From the next day on it is an error. @default - it does not expire */
  readonly expires?: string;
  /** Places within the resource, as findings name them (`policy_document.Statement[0]`); `*` stands for any text. @default - all of it */
  readonly appliesTo?: readonly string[];
}

/** A suppression, and what it is about. */
export interface Suppression extends SuppressionProps {
  /** Path of a construct or address of a resource; `*` stands for any text. */
  readonly resource: string;
  /** Holds for constructs below too. @default false */
  readonly inherit?: boolean;
}

export const MIN_REASON_LENGTH = 10;

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** What is wrong with a suppression, as sentences; expiry is judged when it is used. */
export function problemsOf(suppression: unknown): readonly string[] {
  if (!isJson(suppression)) return ['is not an object'];
  const { rule, reason, expires, appliesTo } = suppression;
  const problems: string[] = [];
  if (typeof rule !== 'string' || rule === '') problems.push('names no rule');
  if (typeof reason !== 'string' || reason.trim().length < MIN_REASON_LENGTH) {
    problems.push(`has no reason of at least ${MIN_REASON_LENGTH} characters`);
  }
  if (expires !== undefined && !isDay(expires))
    problems.push(`expires on ${String(expires)}, which is no day (YYYY-MM-DD)`);
  if (appliesTo !== undefined && !(Array.isArray(appliesTo) && appliesTo.every((one) => typeof one === 'string'))) {
    problems.push('has an appliesTo that is no list of texts');
  }
  return problems;
}

/** The same of one that says what it is about. */
export function problemsOfSuppression(suppression: unknown): readonly string[] {
  const named = isJson(suppression) && typeof suppression.resource === 'string';
  return [...problemsOf(suppression), ...(named ? [] : ['names no resource'])];
}

function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !DATE.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** Whether a text has a form in which `*` stands for any text. */
export function matches(form: string, text: string): boolean {
  if (!form.includes('*')) return form === text;
  const pattern = form
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  return new RegExp(`^${pattern}$`, 's').test(text);
}

/** The suppressions of one run, with what each of them was used for. */
export class Suppressions {
  private readonly used = new Set<Suppression>();
  private readonly byRule = new Map<string, Suppression[]>();

  /** @param today - `YYYY-MM-DD` */
  constructor(
    readonly all: readonly Suppression[],
    private readonly today: string,
  ) {
    for (const one of all) this.byRule.set(one.rule, [...(this.byRule.get(one.rule) ?? []), one]);
  }

  isExpired({ expires }: Suppression): boolean {
    return expires !== undefined && expires < this.today;
  }

  /** The suppression that holds for a finding, expired or not. */
  find(rule: string, place: Partial<ResourcePlace>, at: string | undefined): Suppression | undefined {
    const candidates = this.byRule.get(rule)?.filter((one) => isAbout(one, place) && appliesTo(one, at)) ?? [];
    const found = candidates.find((one) => !this.isExpired(one)) ?? candidates[0];
    if (found) this.used.add(found);
    return found;
  }

  /** Marks what holds for a resource of which the result is known at apply only. */
  mayNeed(rule: string, place: ResourcePlace): void {
    for (const one of this.byRule.get(rule) ?? []) if (isAbout(one, place)) this.used.add(one);
  }

  /** Suppressions of these rules that no finding needed. */
  unused(rules: ReadonlySet<string>): readonly Suppression[] {
    return this.all.filter((one) => rules.has(one.rule) && !this.used.has(one));
  }
}

function isAbout({ resource, inherit }: Suppression, { constructPath, address }: Partial<ResourcePlace>): boolean {
  if (address !== undefined && matches(resource, address)) return true;
  if (constructPath === undefined) return false;
  // A construct stands for its main child too.
  if (matches(resource, constructPath) || `${resource}/Resource` === constructPath) return true;
  return inherit === true && (resource === '' || constructPath.startsWith(`${resource}/`));
}

const appliesTo = ({ appliesTo: places }: Suppression, at: string | undefined): boolean =>
  places === undefined || (at !== undefined && places.some((place) => matches(place, at)));
