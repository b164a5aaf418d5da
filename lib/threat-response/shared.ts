import type { IConstruct } from 'constructs';
import type { ITerraformDependable, TerraformProvider } from 'cdktf';
import { aisecOf, type IAisec } from '../core/aisec';
import type { Problems } from '../core/errors';
import { PhysicalName } from '../core/naming';
import { checkText } from '../core/text-check';
import type { IThreatDetectionResponse } from './service';

export { aisecOf };

/** What every construct of threat detection and response takes. */
export interface ThreatResponseProps {
  /** The service in the account: its data-management region. */
  readonly service: IThreatDetectionResponse;
  /** Configuration of the provider `aisec`: account and region. @default - the stack's default one, made if there is none */
  readonly aisec?: IAisec;
}

/** What is of the account, in whatever region its data are. */
export interface AccountWideProps {
  /** The service, where this stack buys it: the construct waits for that. @default - it was bought before */
  readonly service?: IThreatDetectionResponse;
  /** Configuration of the provider `aisec`. @default - the stack's default one */
  readonly aisec?: IAisec;
}

/** What every resource of the service is made with: it waits for the purchase, where that is made here. */
export function metaOf(scope: IConstruct, props: AccountWideProps): ResourceMeta {
  const { purchase } = props.service ?? {};
  return { provider: aisecOf(scope, props).provider, ...(purchase && { dependsOn: [purchase] }) };
}

interface ResourceMeta {
  readonly provider: TerraformProvider;
  readonly dependsOn?: ITerraformDependable[];
}

/** Text that means itself: Terraform would read `${` and `%{` as templates. Tokens in it stay tokens. */
export function literal(text: string): string {
  return text.replace(/[$%](?=\{(?!TfToken\[))/g, '$&$&');
}

/** Seconds in a unit of times such as `5m`. */
const UNITS = { s: 1, m: 60, h: 3600, d: 86_400 } as const;

/** Seconds of a time such as `5m`; undefined for another text. */
export function secondsOf(time: string): number | undefined {
  const [, count, unit] = /^([1-9]\d*)([smhd])$/.exec(time) ?? [];
  return count === undefined ? undefined : Number(count) * UNITS[unit as keyof typeof UNITS];
}

/** Adds a problem for a text that is no time such as `5m`. */
export function checkTime(problems: Problems, argument: string, time: string | undefined): void {
  checkText(problems, argument, time, /^[1-9]\d*[smhd]$/, 'a number and s, m, h or d, such as "5m"');
}

/** Longest name that is sent. @unverified */
const MAX_NAME = 255;

/** A name that is unique in an account, so that prefixes of scopes stand before it. Adds a problem for one that is malformed. */
export function uniqueName(
  problems: Problems,
  argument: string,
  name: string,
  form = /^\S(.*\S)?$/u,
  text = 'characters of one line, without blanks at its ends',
): PhysicalName {
  const letters = { form, text, service: 'threat detection and response' };
  return PhysicalName.given(literal(name), { argument, maxLength: MAX_NAME, letters }, problems);
}

/** Adds a problem for a name that is empty or has line feeds. */
export function checkName(problems: Problems, argument: string, name: string | undefined): void {
  checkText(problems, argument, name, /^\S(.*\S)?$/u, 'a text of one line, without blanks at its ends');
}
