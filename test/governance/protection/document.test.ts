import { parseDocument, readDocument } from '../../../lib/governance';

const GOOD = { Effect: 'Deny', Action: 'kms:DisableKey', Resource: '*' };
const one = (statement: object): object => ({ Version: '1', Statement: [statement] });

/** What is wrong, and where: `what` of each problem. */
const WRONG: readonly (readonly [document: unknown, ...what: readonly string[]])[] = [
  [null, 'the document is malformed'],
  ['{}', 'the document is malformed'],
  [[], 'the document is malformed'],
  [{}, 'Version is missing', 'Statement is missing'],
  [{ Version: '1' }, 'Statement is missing'],
  [{ Version: '2012-10-17', Statement: [GOOD] }, 'Version is malformed'],
  [{ Version: 1, Statement: [GOOD] }, 'Version is malformed'],
  [{ Version: '1', Statement: [] }, 'Statement is malformed'],
  [{ Version: '1', Statement: GOOD }, 'Statement is malformed'],
  [{ Version: '1', Statement: [GOOD], Id: 'x' }, 'Id is no element of a control policy'],
  [{ Version: '1', Statement: [GOOD, 7] }, 'Statement[1] is malformed'],
  [one({ ...GOOD, Effect: 'deny' }), 'Statement[0].Effect is malformed'],
  [one({ Action: '*', Resource: '*' }), 'Statement[0].Effect is missing'],
  [one({ ...GOOD, Principal: '*' }), 'Statement[0].Principal is no element of a control policy'],
  [one({ ...GOOD, 'not an identifier': 1 }), 'Statement[0]."not an identifier" is no element of a control policy'],
  [one({ Effect: 'Deny', Resource: '*' }), 'Statement[0] has neither Action nor NotAction'],
  [one({ ...GOOD, NotAction: 'ram:*' }), 'Statement[0] has both Action and NotAction'],
  [one({ Effect: 'Deny', Action: '*' }), 'Statement[0] has neither Resource nor NotResource'],
  [one({ ...GOOD, NotResource: '*' }), 'Statement[0] has both Resource and NotResource'],
  [one({ ...GOOD, Action: [] }), 'Statement[0].Action is empty'],
  [one({ ...GOOD, Action: 'DisableKey' }), 'Statement[0].Action is malformed'],
  [one({ ...GOOD, Action: ['kms:*', 'kms:Get?ey'] }), 'Statement[0].Action[1] is malformed'],
  [one({ ...GOOD, Action: [['kms:*']] }), 'Statement[0].Action[0] is malformed'],
  [one({ ...GOOD, Action: { kms: '*' } }), 'Statement[0].Action is malformed'],
  [one({ ...GOOD, Resource: 'arn:aws:s3:::bucket' }), 'Statement[0].Resource is malformed'],
  [one({ ...GOOD, Resource: ['*', 'acs:oss:*:bucket'] }), 'Statement[0].Resource[1] is malformed'],
  [one({ ...GOOD, Resource: null }), 'Statement[0].Resource is malformed'],
  [one({ ...GOOD, Condition: {} }), 'Statement[0].Condition is malformed'],
  [one({ ...GOOD, Condition: { StringEquals: {} } }), 'Statement[0].Condition.StringEquals is malformed'],
  [
    one({ ...GOOD, Condition: { StringEquals: { 'acs:a': [] } } }),
    'Statement[0].Condition.StringEquals["acs:a"] is empty',
  ],
  [
    one({ ...GOOD, Condition: { StringEquals: { 'acs:a': [null] } } }),
    'Statement[0].Condition.StringEquals["acs:a"][0] is malformed',
  ],
  [
    one({ ...GOOD, Condition: { StringEquals: { nokey: 'a' } } }),
    'Statement[0].Condition.StringEquals has a key that is malformed',
  ],
  [
    one({ ...GOOD, Condition: { stringEquals: { 'acs:a': 'a' } } }),
    'Statement[0].Condition has the operator "stringEquals"',
  ],
  [one({ ...GOOD, Condition: { toString: { 'acs:a': 'a' } } }), 'Statement[0].Condition has the operator "toString"'],
  [
    one({ ...GOOD, Condition: { BoolIfExists: { 'acs:MFAPresent': 'false' } } }),
    'Statement[0].Condition has the operator "BoolIfExists", which RAM refuses',
  ],
  [
    one({ ...GOOD, Condition: { Null: { 'acs:MFAPresent': 'true' } } }),
    'Statement[0].Condition has the operator "Null", which RAM refuses',
  ],
  [
    one({ ...GOOD, Condition: { 'ForAnyValue:StringLike': { 'acs:a': 'b' } } }),
    'Statement[0].Condition has the operator "ForAnyValue:StringLike", which RAM refuses',
  ],
  [
    one({ ...GOOD, Condition: { StringLike: { 'acs:PrincipalArn': 'a' } } }),
    'Statement[0].Condition.StringLike["acs:PrincipalArn"] is written otherwise',
  ],
  [
    one({ ...GOOD, Condition: { Bool: { 'acs:MFAPresent': ['true', 'false'] } } }),
    'Statement[0].Condition.Bool["acs:MFAPresent"] has a value that Bool does not take',
  ],
  [
    one({ ...GOOD, Condition: { Bool: { 'acs:MFAPresent': 'yes' } } }),
    'Statement[0].Condition.Bool["acs:MFAPresent"] has a value that Bool does not take',
  ],
  [
    one({ ...GOOD, Condition: { NumericLessThan: { 'fc:a': '1e3x' } } }),
    'Statement[0].Condition.NumericLessThan["fc:a"] has a value that NumericLessThan does not take',
  ],
  [
    one({ ...GOOD, Condition: { DateLessThan: { 'acs:CurrentTime': '01.01.2027' } } }),
    'Statement[0].Condition.DateLessThan["acs:CurrentTime"] has a value that DateLessThan does not take',
  ],
  [
    one({ ...GOOD, Condition: { DateLessThan: { 'acs:CurrentTime': '2027-13-01T00:00:00Z' } } }),
    'Statement[0].Condition.DateLessThan["acs:CurrentTime"] has a value that DateLessThan does not take',
  ],
  [
    one({ ...GOOD, Condition: { IpAddress: { 'acs:SourceIp': '203.0.113.0/33' } } }),
    'Statement[0].Condition.IpAddress["acs:SourceIp"] has a value that IpAddress does not take',
  ],
  [
    one({ ...GOOD, Condition: { IpAddress: { 'acs:SourceIp': '203.0.113.*' } } }),
    'Statement[0].Condition.IpAddress["acs:SourceIp"] has a value that IpAddress does not take',
  ],
  [one({ ...GOOD, Resource: 'acs:oss:*:*:${TfToken[TOKEN.1]}' }), 'Statement[0].Resource is known after apply only'],
];

describe('readDocument', () => {
  it.each(WRONG)('refuses %j: %s', (document, ...what) => {
    const { statements, problems } = readDocument(document);
    expect(problems.map((problem) => problem.what)).toEqual(what);
    expect(problems.every(({ fix }) => fix !== '')).toBe(true);
    // What is right beside it is still read.
    const right = ((document as { Statement?: unknown } | null)?.Statement as readonly unknown[] | undefined) ?? [];
    expect(statements.length).toBe(Array.isArray(right) ? right.filter((each) => each === GOOD).length : 0);
  });

  it('reads single values as lists, and booleans and numbers as texts', () => {
    const condition = { Bool: { 'acs:MFAPresent': false }, NumericLessThan: { 'fc:a': [1, '2'] } };
    expect(readDocument(one({ Sid: 'a', ...GOOD, Condition: condition }))).toEqual({
      problems: [],
      statements: [
        {
          effect: 'Deny',
          actions: ['kms:DisableKey'],
          resources: ['*'],
          conditions: { Bool: { 'acs:MFAPresent': ['false'] }, NumericLessThan: { 'fc:a': ['1', '2'] } },
        },
      ],
    });
  });

  it('lists all problems of all statements', () => {
    const { problems } = readDocument({
      Version: '2',
      Statement: [{ Effect: 'No' }, GOOD, { ...GOOD, Action: 'a b' }],
    });
    expect(problems.map(({ what }) => what)).toEqual([
      'Version is malformed',
      'Statement[0].Effect is malformed',
      'Statement[0] has neither Action nor NotAction',
      'Statement[0] has neither Resource nor NotResource',
      'Statement[2].Action is malformed',
    ]);
  });
});

describe('parseDocument', () => {
  it.each([
    ['{"Version": "1",\n "Statement" [}', 'line 2, column 14'],
    ['', 'line 1, column 1'],
    ['{"Version":', 'line 1, column 12'],
    ['{\n\n"Version": \'1\'}', 'line 3, column 12'],
  ])('says where %j is no JSON', (text, place) => {
    expect(parseDocument(text).problems).toMatchObject([
      { code: 'invalid-value', what: `${place}: the text is no JSON` },
    ]);
  });
});
