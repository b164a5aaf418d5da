/** What control policies make of a request, without asking Alibaba Cloud. Imports nothing of cdktf. */
import { type Finding, shown } from '../../core/errors';
import { absentKeys, conditionsMet, type RequestContext } from './condition';
import type { ReadStatement } from './document';
import { actionMatches, allOf, anyOf, type Match, matchOf, not, resourceMatches } from './pattern';

/** A request of somebody to an Alibaba Cloud service. */
export interface SimulatedRequest {
  /**
   * Who asks: `acs:ram::<account>:user/<name>`, `acs:ram::<account>:role/<name>`, `acs:ram::<account>:assumed-role/<name>/<session>`, or
   * `acs:ram::<account>:root` for an account itself.
   */
  readonly principal: string;
  /** What is asked for: `<RAM code>:<operation>`, such as `kms:DisableKey`. */
  readonly action: string;
  /** The ARN it is asked for. @default '*', which is how an operation is authorized that knows no resources */
  readonly resource?: string;
  /** Values of condition keys. `acs:PrincipalARN` is made from `principal`. @default - no other keys */
  readonly context?: RequestContext;
}

/** A policy as it is attached. */
export interface SimulatedPolicy {
  readonly name: string;
  /** As `readDocument` reads them. */
  readonly statements: readonly ReadStatement[];
  /** Whether it holds for the account itself too (`EffectScope.ALL`). @default false */
  readonly holdsForRoot?: boolean;
}

/** A member or a folder, with what is attached to it. */
export interface PolicyLevel {
  /** For messages. */
  readonly name: string;
  readonly policies: readonly SimulatedPolicy[];
  /** Whether the system policy that allows everything is attached; it is, unless somebody took it away. @default true */
  readonly fullAliyunAccess?: boolean;
}

export interface SimulationProps {
  /** The member that has the resource, then each folder up to the root folder. The order changes nothing but which policy is named first. */
  readonly levels: readonly PolicyLevel[];
  /** Account id of the management account, to which no control policy applies. @default - not known; no principal is of it */
  readonly managementAccountId?: string;
}

export enum Outcome {
  /** No control policy stands in the way; whether RAM allows the request is another question. */
  ALLOWED = 'allowed',
  DENIED = 'denied',
  /** Control policies do not apply to this principal. */
  NOT_APPLICABLE = 'not-applicable',
  /** It depends on what the request does not say, or on what Alibaba Cloud does not document. `Decision.reason` says on what. */
  UNDETERMINED = 'undetermined',
}

/** A statement that decides. */
export interface DecidingStatement {
  readonly level: string;
  readonly policy: string;
  /** Place in the policy's document, counted from 0. */
  readonly index: number;
  readonly effect: 'Allow' | 'Deny';
}

export interface Decision {
  readonly outcome: Outcome;
  /** One sentence. */
  readonly reason: string;
  /** Those that deny, or on which it depends. Empty if the request is allowed, or if nothing allows it. */
  readonly statements: readonly DecidingStatement[];
}

const PRINCIPAL = /^acs:ram::(\w+):(root|user\/[^/\s]+|role\/[^/\s]+|assumed-role\/[^/\s]+\/\S+)$/;
const ACTION = /^[\w-]+:[\w.-]+$/;
const RESOURCE = /^acs:[^:]*:[^:]*:[^:]*:.+$/;

/** Names of roles that belong to a service. https://www.alibabacloud.com/help/en/ram/user-guide/service-linked-roles */
const SERVICE_LINKED = /^(assumed-)?role\/aliyunservicerolefor/i;

/** What is wrong with a request; empty if nothing is. */
export function requestProblems({
  principal,
  action,
  resource = '*',
}: SimulatedRequest): readonly Omit<Finding, 'path'>[] {
  const check = (what: string, value: unknown, form: RegExp, allowed: string): readonly Omit<Finding, 'path'>[] =>
    typeof value === 'string' && form.test(value)
      ? []
      : [{ code: 'invalid-value', what: `${what} is malformed`, got: shown(value), allowed, fix: `correct ${what}` }];
  return [
    ...check(
      'principal',
      principal,
      PRINCIPAL,
      'acs:ram::<account>:user/<name>, …:role/<name>, …:assumed-role/<name>/<session> or …:root',
    ),
    ...check('action', action, ACTION, '<RAM code>:<operation>, without wildcards'),
    ...(resource === '*'
      ? []
      : check('resource', resource, RESOURCE, 'acs:<RAM code>:<region>:<account>:<resource> or *')),
  ];
}

interface Statement extends DecidingStatement {
  readonly match: Match;
  readonly absent: readonly string[];
}

/**
 * What control policies make of a request, as Alibaba Cloud documents it: at the member that has the resource and at each folder above it, a
 * statement that denies wins, and one that allows is needed; `FullAliyunAccess` is that one unless it was taken away.
 * https://www.alibabacloud.com/help/en/resource-management/resource-directory/user-guide/control-policy-overview
 *
 * They do not apply to the management account, to service-linked roles and, by default, to the account of a member itself.
 * @throws TypeError for a request that `requestProblems` has something to say about
 */
export function simulate(request: SimulatedRequest, { levels, managementAccountId }: SimulationProps): Decision {
  const [problem] = requestProblems(request);
  if (problem) throw new TypeError(`${problem.what}: ${problem.got}; allowed: ${problem.allowed}`);
  const [, account = '', identity = ''] = PRINCIPAL.exec(request.principal) ?? [];
  const outside = (reason: string): Decision => ({ outcome: Outcome.NOT_APPLICABLE, reason, statements: [] });
  if (managementAccountId !== undefined && account === managementAccountId) {
    return outside('Control policies do not apply to the management account.');
  }
  if (SERVICE_LINKED.test(identity)) return outside('Control policies do not apply to service-linked roles.');
  const root = identity === 'root';
  if (root && !levels.some(({ policies }) => policies.some(({ holdsForRoot }) => holdsForRoot))) {
    return outside('Control policies of this effect scope do not apply to the account itself.');
  }
  const context: RequestContext = { ...request.context, 'acs:PrincipalARN': principalArn(account, identity) };
  return decide(levels, root, (level) => matching(level, { ...request, context }, root));
}

/** A session has the ARN of its role, whose name is in lower case. */
function principalArn(account: string, identity: string): string {
  const [, role] = /^(?:assumed-)?role\/([^/]+)/.exec(identity) ?? [];
  return `acs:ram::${account}:${role === undefined ? identity : `role/${role.toLowerCase()}`}`;
}

function matching(level: PolicyLevel, request: SimulatedRequest, root: boolean): readonly Statement[] {
  return level.policies
    .filter(({ holdsForRoot }) => !root || holdsForRoot)
    .flatMap(({ name: policy, statements }) =>
      statements.flatMap((statement, index): readonly Statement[] => {
        const { effect, conditions } = statement;
        // The documentation says of one page that this scope holds for the account, and of another that none does.
        const match =
          root && effect === 'Deny'
            ? capped(statementMatches(statement, request))
            : statementMatches(statement, request);
        if (match === 'no') return [];
        return [
          { level: level.name, policy, index, effect, match, absent: absentKeys(conditions, request.context ?? {}) },
        ];
      }),
    );
}

const capped = (match: Match): Match => (match === 'yes' ? 'undetermined' : match);

/** Whether a statement speaks of a request, whatever its effect. */
export function statementMatches(
  statement: ReadStatement,
  { action, resource = '*', context = {} }: SimulatedRequest,
): Match {
  const { actions, notActions = [], resources, notResources = [], conditions } = statement;
  const ofActions = (patterns: readonly string[]): Match =>
    matchOf(patterns.some((pattern) => actionMatches(pattern, action)));
  const ofResources = (patterns: readonly string[]): Match =>
    anyOf(patterns.map((pattern) => resourceMatches(pattern, resource)));
  return allOf([
    actions ? ofActions(actions) : not(ofActions(notActions)),
    resources ? ofResources(resources) : not(ofResources(notResources)),
    conditionsMet(conditions, context),
  ]);
}

function decide(
  levels: readonly PolicyLevel[],
  root: boolean,
  match: (level: PolicyLevel) => readonly Statement[],
): Decision {
  const matched = levels.map((level) => ({ level, statements: match(level) }));
  const all = matched.flatMap(({ statements }) => statements);
  const denying = all.filter((one) => one.effect === 'Deny' && one.match === 'yes');
  if (denying.length > 0) {
    const reason = `Denied by ${denying.map(nameOf).join(', and by ')}.`;
    return { outcome: Outcome.DENIED, reason, statements: denying.map(bare) };
  }
  const allows = (level: PolicyLevel, statements: readonly Statement[]): Match =>
    anyOf([
      matchOf(level.fullAliyunAccess ?? true),
      ...statements.filter(({ effect }) => effect === 'Allow').map((one) => one.match),
    ]);
  const closed = matched.find(({ level, statements }) => allows(level, statements) === 'no');
  if (closed) {
    const why = `nothing that is attached to ${closed.level.name} allows it, and FullAliyunAccess is detached`;
    return root
      ? {
          outcome: Outcome.UNDETERMINED,
          reason: `It depends on whether the account itself is meant: ${why}.`,
          statements: [],
        }
      : { outcome: Outcome.DENIED, reason: `Denied because ${why}.`, statements: [] };
  }
  const open = matched.flatMap(({ level, statements }) =>
    statements.filter(
      (one) => one.match === 'undetermined' && (one.effect === 'Deny' || allows(level, statements) === 'undetermined'),
    ),
  );
  if (open.length > 0) {
    const reason = `It depends on ${open.map(doubtOf).join(', and on ')}.`;
    return { outcome: Outcome.UNDETERMINED, reason, statements: open.map(bare) };
  }
  return { outcome: Outcome.ALLOWED, reason: 'No control policy stands in the way.', statements: [] };
}

const nameOf = ({ level, policy, index }: DecidingStatement): string => `${policy} Statement[${index}] at ${level}`;

function doubtOf(statement: Statement): string {
  const { absent } = statement;
  const why =
    absent.length > 0
      ? `the request has no ${absent.join(', ')}`
      : 'what is undocumented: letter case, or whether the account itself is meant';
  return `${nameOf(statement)} (${why})`;
}

function bare({ level, policy, index, effect }: Statement): DecidingStatement {
  return { level, policy, index, effect };
}
