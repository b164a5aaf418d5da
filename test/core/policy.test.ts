import { TerraformVariable } from 'cdktf';
import {
  Effect,
  ManagedPolicy,
  MAX_POLICY_BYTES,
  type PolicyConditions,
  type PolicyStatement,
  TrustPrincipal,
} from '../../lib/core';
import { Problems } from '../../lib/core/errors';
import { finding, findings, newStack, only, synth } from './support';

const READ: PolicyStatement = { actions: ['oss:GetObject'], resources: ['acs:oss:*:*:bucket/*'] };
const policy = (...statements: PolicyStatement[]): ManagedPolicy =>
  new ManagedPolicy(newStack(), 'Policy', { statements });

describe('ManagedPolicy', () => {
  it('writes the document with the arguments that are not deprecated', () => {
    const stack = newStack();
    new ManagedPolicy(stack, 'Policy', {
      policyName: 'read',
      description: 'Read objects',
      statements: [
        READ,
        {
          effect: Effect.DENY,
          actions: ['oss:*'],
          resources: ['*'],
          conditions: { NotIpAddress: { 'acs:SourceIp': ['203.0.113.0/24'] } },
        },
      ],
    });
    const { policy_document, ...rest } = only(synth(stack), 'alicloud_ram_policy');
    expect(rest).toEqual({
      policy_name: 'read',
      description: 'Read objects',
      rotate_strategy: 'DeleteOldestNonDefaultVersionWhenLimitExceeded',
    });
    expect(JSON.parse(String(policy_document))).toEqual({
      Version: '1',
      Statement: [
        { Effect: 'Allow', Action: ['oss:GetObject'], Resource: ['acs:oss:*:*:bucket/*'] },
        {
          Effect: 'Deny',
          Action: ['oss:*'],
          Resource: ['*'],
          Condition: { NotIpAddress: { 'acs:SourceIp': ['203.0.113.0/24'] } },
        },
      ],
    });
  });

  it('takes statements until synthesis, and checks them when they come', () => {
    const stack = newStack();
    const added = new ManagedPolicy(stack, 'Policy', { statements: [READ] }).addStatements({
      actions: ['oss:PutObject'],
      resources: ['*'],
    });
    expect(only(synth(stack), 'alicloud_ram_policy').policy_document).toContain('oss:PutObject');
    expect(finding(() => added.addStatements({ actions: [], resources: ['*'] }))).toMatchObject({
      what: 'statements[2].actions is empty',
    });
    expect(only(synth(stack), 'alicloud_ram_policy').policy_document).not.toContain('"Action":[]');
  });

  it('can keep all versions', () => {
    const stack = newStack();
    new ManagedPolicy(stack, 'Policy', { statements: [READ], deleteOldestVersion: false });
    expect(only(synth(stack), 'alicloud_ram_policy').rotate_strategy).toBe('None');
  });

  it('reports everything that is wrong at once, name included', () => {
    const found = findings(
      () =>
        new ManagedPolicy(newStack(), 'Policy', {
          policyName: 'not a name',
          statements: [
            { actions: ['GetObject'], resources: ['bucket'] },
            { actions: [], resources: [] },
          ],
        }),
    );
    expect(found.map(({ code, what }) => [code, what])).toEqual([
      ['invalid-name', 'policyName is not a name that RAM accepts'],
      ['invalid-statement', 'statements[0].actions has a malformed entry'],
      ['invalid-statement', 'statements[0].resources has a malformed entry'],
      ['invalid-statement', 'statements[1].actions is empty'],
      ['invalid-statement', 'statements[1].resources is empty'],
    ]);
    expect(found.every(({ path }) => path === 'test/Policy')).toBe(true);
  });

  it('needs a statement', () => {
    expect(finding(() => policy())).toMatchObject({ code: 'too-few-items', what: 'the policy has no statement' });
  });

  it('may deny everything, but not allow everything', () => {
    expect(() => policy({ effect: Effect.DENY, actions: ['*'], resources: ['*'] })).not.toThrow();
    for (const everything of ['*', 'acs:*:*:*:*', 'acs:*:::*']) {
      expect(finding(() => policy({ actions: ['*'], resources: [everything] }))).toMatchObject({
        code: 'statement-too-broad',
        fix: expect.stringContaining("fromSystemPolicyName('AdministratorAccess')"),
      });
    }
  });

  it('has no empty conditions', () => {
    const empties: PolicyConditions[string][] = [{}, { 'acs:SourceIp': [] }, { 'acs:SourceIp': '' }];
    for (const empty of empties) {
      expect(finding(() => policy({ ...READ, conditions: { IpAddress: empty } }))).toMatchObject({
        code: 'invalid-statement',
        what: 'statements[0].conditions.IpAddress is empty or has a key without values',
      });
    }
  });

  it('refuses a document that is longer than RAM stores', () => {
    const actions = Array.from({ length: 400 }, (_, i) => `oss:Operation${i}`);
    expect(finding(() => policy({ actions, resources: ['*'] }))).toMatchObject({
      code: 'policy-too-long',
      allowed: `at most ${MAX_POLICY_BYTES} bytes`,
    });
  });

  it('skips tokens', () => {
    const stack = newStack();
    const unknown = new TerraformVariable(stack, 'x', {}).stringValue;
    new ManagedPolicy(stack, 'Policy', {
      policyName: unknown,
      statements: [{ actions: [unknown], resources: [unknown] }],
    });
    expect(only(synth(stack), 'alicloud_ram_policy')).toMatchObject({ policy_name: '${var.x}' });
  });

  it('of the system is named in the code', () => {
    const unknown = new TerraformVariable(newStack(), 'x', {}).stringValue;
    expect(ManagedPolicy.fromSystemPolicyName('AliyunOSSFullAccess')).toEqual({
      policyName: 'AliyunOSSFullAccess',
      policyType: 'System',
    });
    for (const name of ['', 'with space', unknown]) {
      expect(finding(() => ManagedPolicy.fromSystemPolicyName(name))).toMatchObject({
        code: 'invalid-value',
        what: 'the name of a system policy is malformed',
      });
    }
  });
});

describe('TrustPrincipal', () => {
  const statement = (principal: TrustPrincipal): unknown =>
    (JSON.parse(principal.toJson()) as { Statement: unknown[] }).Statement[0];
  const refused = (principal: TrustPrincipal): string[] => {
    const problems = new Problems();
    principal.check(problems);
    return problems.findings.map(({ code, what }) => `${code}: ${what}`);
  };

  it.each([
    ['Function Compute', TrustPrincipal.functionCompute(), { Service: ['fc.aliyuncs.com'] }],
    ['ECS', TrustPrincipal.ecs(), { Service: ['ecs.aliyuncs.com'] }],
    ['any service', TrustPrincipal.service('apigateway.aliyuncs.com'), { Service: ['apigateway.aliyuncs.com'] }],
    ['an account', TrustPrincipal.account('1234567890123456'), { RAM: ['acs:ram::1234567890123456:root'] }],
    [
      'an identity',
      TrustPrincipal.identity('acs:ram::1234567890123456:user/me'),
      { RAM: ['acs:ram::1234567890123456:user/me'] },
    ],
  ])('lets %s assume the role', (_, principal, expected) => {
    expect(statement(principal)).toEqual({ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: expected });
    expect(refused(principal)).toEqual([]);
  });

  it('lets a Kubernetes service account assume the role, and no other', () => {
    const principal = TrustPrincipal.serviceAccount({
      providerArn: 'acs:ram::1234567890123456:oidc-provider/ack-rrsa-c123',
      issuer: 'https://oidc-ack-ap-southeast-1.oss-ap-southeast-1.aliyuncs.com/c123',
      namespace: 'ai',
      serviceAccountName: 'chat',
    });
    expect(refused(principal)).toEqual([]);
    expect(statement(principal)).toEqual({
      Effect: 'Allow',
      Action: 'sts:AssumeRole',
      Principal: { Federated: ['acs:ram::1234567890123456:oidc-provider/ack-rrsa-c123'] },
      Condition: {
        StringEquals: {
          'oidc:aud': 'sts.aliyuncs.com',
          'oidc:iss': 'https://oidc-ack-ap-southeast-1.oss-ap-southeast-1.aliyuncs.com/c123',
          'oidc:sub': 'system:serviceaccount:ai:chat',
        },
      },
    });
  });

  it('refuses wildcards in the subject, and everything else that is malformed, at once', () => {
    expect(refused(TrustPrincipal.oidc({ providerArn: 'x', issuer: 'http://x', subject: '*' }))).toEqual([
      'invalid-value: providerArn is malformed',
      'invalid-value: issuer is malformed',
      'invalid-value: subject is malformed',
    ]);
    expect(
      refused(
        TrustPrincipal.anyOf(TrustPrincipal.account('1'), TrustPrincipal.service('fc'), TrustPrincipal.identity('me')),
      ),
    ).toEqual([
      'invalid-value: the trusted account is malformed',
      'invalid-value: the trusted service is malformed',
      'invalid-value: the trusted identity is malformed',
    ]);
    expect(refused(TrustPrincipal.anyOf())).toEqual(['too-few-items: nobody may assume the role']);
  });

  it('lets nobody in by a wildcard or by a name that ends early', () => {
    for (const arn of ['acs:ram::*:root', 'acs:ram::1234567890123456:user/*', 'acs:ram::1234567890123456:role/a*']) {
      expect(refused(TrustPrincipal.identity(arn))).toEqual(['invalid-value: the trusted identity is malformed']);
    }
    const cluster = { providerArn: 'acs:ram::1234567890123456:oidc-provider/c', issuer: 'https://c.example.com' };
    for (const [namespace, serviceAccountName] of [
      ['', 'chat:backend'],
      ['AI', '-chat'],
    ] as const) {
      expect(refused(TrustPrincipal.serviceAccount({ ...cluster, namespace, serviceAccountName }))).toEqual([
        'invalid-value: namespace is malformed',
        'invalid-value: serviceAccountName is malformed',
      ]);
    }
  });

  it('joins several principals in one document', () => {
    const both = TrustPrincipal.anyOf(TrustPrincipal.ecs(), TrustPrincipal.functionCompute());
    expect((JSON.parse(both.toJson()) as { Statement: unknown[] }).Statement).toHaveLength(2);
  });

  it('skips tokens', () => {
    const unknown = new TerraformVariable(newStack(), 'x', {}).stringValue;
    expect(refused(TrustPrincipal.account(unknown))).toEqual([]);
    expect(refused(TrustPrincipal.oidc({ providerArn: unknown, issuer: unknown, subject: unknown }))).toEqual([]);
  });
});
