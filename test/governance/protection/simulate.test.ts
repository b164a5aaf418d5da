/** The simulator against decisions that were derived by hand from the documentation of control policies. */
import {
  Outcome,
  type PolicyLevel,
  readDocument,
  type ReadStatement,
  requestProblems,
  simulate,
  type SimulatedRequest,
} from '../../../lib/governance';
import data from './cases.json';

interface Case extends SimulatedRequest {
  readonly why: string;
  readonly expect: string;
}

interface Level {
  readonly name: string;
  readonly policies: readonly string[];
  readonly fullAliyunAccess?: boolean;
  readonly holdsForRoot?: boolean;
}

interface Group {
  readonly about: string;
  readonly levels: readonly Level[];
  readonly managementAccountId?: string;
  readonly cases: readonly Case[];
}

const POLICIES: { readonly [name: string]: object } = data.policies;
const GROUPS = data.groups as unknown as readonly Group[];

function statementsOf(name: string): readonly ReadStatement[] {
  const { statements, problems } = readDocument(POLICIES[name]);
  expect(problems).toEqual([]);
  return statements;
}

const levelsOf = (levels: readonly Level[]): readonly PolicyLevel[] =>
  levels.map(({ policies, holdsForRoot, ...level }) => ({
    ...level,
    policies: policies.map((name) => ({ name, statements: statementsOf(name), holdsForRoot: holdsForRoot ?? false })),
  }));

describe.each(GROUPS.map((group) => [group.about, group] as const))(
  '%s',
  (_about, { levels, cases, managementAccountId }) => {
    it.each(cases.map((one) => [one.why, one] as const))('%s', (_why, { expect: outcome, ...request }) => {
      const props = { levels: levelsOf(levels), ...(managementAccountId && { managementAccountId }) };
      expect(simulate(request, props).outcome).toBe(outcome);
      // The order of levels is of no consequence.
      expect(simulate(request, { ...props, levels: [...props.levels].reverse() }).outcome).toBe(outcome);
    });
  },
);

it('there are at least 60 cases, of every outcome', () => {
  const expected = GROUPS.flatMap(({ cases }) => cases.map((one) => one.expect));
  expect(expected.length).toBeGreaterThanOrEqual(60);
  expect([...new Set(expected)].sort()).toEqual(Object.values(Outcome).sort());
});

describe('a decision', () => {
  const level = (name: string, policy: string): PolicyLevel => ({
    name,
    policies: [{ name: policy, statements: statementsOf(policy) }],
  });
  const request = { principal: 'acs:ram::1111111111111111:user/alice', action: 'kms:DisableKey' };

  it('names every statement that denies, with its policy and level', () => {
    const levels = [level('Production', 'allow-and-deny'), level('Root', 'deny-disable-key')];
    expect(simulate(request, { levels })).toEqual({
      outcome: Outcome.DENIED,
      reason: 'Denied by allow-and-deny Statement[1] at Production, and by deny-disable-key Statement[0] at Root.',
      statements: [
        { level: 'Production', policy: 'allow-and-deny', index: 1, effect: 'Deny' },
        { level: 'Root', policy: 'deny-disable-key', index: 0, effect: 'Deny' },
      ],
    });
  });

  it('names the level where nothing allows the request', () => {
    const levels = [{ name: 'Sandbox', policies: [], fullAliyunAccess: false }];
    expect(simulate(request, { levels }).reason).toBe(
      'Denied because nothing that is attached to Sandbox allows it, and FullAliyunAccess is detached.',
    );
  });

  it('names the key on which it depends', () => {
    const { reason } = simulate(
      { ...request, action: 'oss:GetObject' },
      { levels: [level('Root', 'deny-from-outside')] },
    );
    expect(reason).toBe('It depends on deny-from-outside Statement[0] at Root (the request has no acs:SourceIp).');
  });
});

describe('a request', () => {
  const good = { principal: 'acs:ram::1:role/a', action: 'kms:DisableKey', resource: 'acs:kms:*:1:key/k' };

  it.each([
    ['principal', { ...good, principal: 'alice' }],
    ['principal', { ...good, principal: 'acs:ram::1:group/a' }],
    ['principal', { ...good, principal: 'acs:ram::*:role/a' }],
    ['action', { ...good, action: 'DisableKey' }],
    ['action', { ...good, action: 'kms:*' }],
    ['resource', { ...good, resource: 'key/k' }],
    ['resource', { ...good, resource: '' }],
  ])('is refused for a malformed %s: %j', (what, request) => {
    expect(requestProblems(request)).toMatchObject([{ code: 'invalid-value', what: `${what} is malformed` }]);
    expect(() => simulate(request, { levels: [] })).toThrow(TypeError);
  });

  it('is accepted as documented', () => {
    expect(requestProblems(good)).toEqual([]);
    expect(simulate(good, { levels: [] }).outcome).toBe(Outcome.ALLOWED);
  });
});
